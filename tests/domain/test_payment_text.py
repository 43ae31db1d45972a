from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from domain.payment_text import (
    ENCODINGS,
    LONGEST,
    MANDATORY,
    MANDATORY_MOST_BYTES,
    PaymentText,
    PaymentTextError,
    compose,
    parse,
    parse_bytes,
)

PUBLISHED = (
    "ST00012|Name=ООО «Три кита»|PersonalAcc=40702810138250123017|BankName=ОАО \"БАНК\""
    "|BIC=044525225|CorrespAcc=30101810400000000225"
)  # fmt: skip
PUBLISHED_FIELDS = {
    "Name": "ООО «Три кита»",
    "PersonalAcc": "40702810138250123017",
    "BankName": 'ОАО "БАНК"',
    "BIC": "044525225",
    "CorrespAcc": "30101810400000000225",
}
PUBLISHED_REST = (
    "|Purpose=Оплата электроэнергии|Sum=61069|persAcc=2287008779|paymPeriod=022021|TechCode=02"
    "|PayeeINN=7736520080|KPP=997650001"
)
ALL_SEPARATORS = "|~^#;!$%&*+@_`\\"


# The vectors of domain facts, section 4


def test_the_published_example_is_written_letter_for_letter() -> None:
    assert compose(PUBLISHED_FIELDS) == PUBLISHED


def test_the_published_example_is_read() -> None:
    read = parse(PUBLISHED)

    assert dict(read.fields) == PUBLISHED_FIELDS
    assert read.encoding == "utf-8"


def test_the_longer_example_is_read_whatever_the_case_of_its_keys() -> None:
    read = parse(PUBLISHED + PUBLISHED_REST)

    assert read.get("Purpose") == "Оплата электроэнергии"
    assert read.get("Sum") == "61069"
    assert read.get("PersAcc") == read.get("persacc") == "2287008779"
    assert read.get("PaymPeriod") == "022021"
    assert read.get("TechCode") == "02"
    assert read.get("PayeeInn") == "7736520080"
    assert read.get("KPP") == "997650001"
    assert read.get("UIN") is None


@pytest.mark.parametrize("digit", ENCODINGS)
def test_bytes_are_read_in_the_encoding_of_the_header(digit: str) -> None:
    fields = PUBLISHED_FIELDS | {"Name": "ООО Три кита", "Purpose": "Оплата: ёлки"}

    data = compose(fields, digit).encode(ENCODINGS[digit])

    assert dict(parse_bytes(data).fields) == fields
    assert parse_bytes(data).encoding == ENCODINGS[digit]


# Any fields in, the same fields out


def text_in(encoding: str, *, least: int = 0, most: int) -> st.SearchStrategy[str]:
    return st.text(st.characters(codec=encoding), min_size=least, max_size=most)


@st.composite
def payments(draw: st.DrawFn) -> tuple[str, dict[str, str]]:
    digit = draw(st.sampled_from(sorted(ENCODINGS)))
    encoding = ENCODINGS[digit]
    fields = {
        "Name": draw(text_in(encoding, least=1, most=50).filter(str.strip)),
        "PersonalAcc": draw(st.from_regex(r"[0-9]{20}", fullmatch=True)),
        "BankName": draw(text_in(encoding, least=1, most=10).filter(str.strip)),
        "BIC": draw(st.from_regex(r"[0-9]{9}", fullmatch=True)),
        "CorrespAcc": draw(st.from_regex(r"[0-9]{0,20}", fullmatch=True)),
    }
    optional = st.sampled_from(["Purpose", "PayerAddress", "LastName", "ServiceName", "CounterVal"])
    rest = draw(st.dictionaries(optional, text_in(encoding, most=60)))
    return digit, fields | rest


def mandatory_bytes(fields: dict[str, str], digit: str) -> int:
    block = "|".join(f"{key}={fields[key]}" for key in MANDATORY)
    return len(block.encode(ENCODINGS[digit]))


def fits(payment: tuple[str, dict[str, str]]) -> bool:
    digit, fields = payment
    return mandatory_bytes(fields, digit) <= MANDATORY_MOST_BYTES


@given(payments().filter(fits))
@example(("2", PUBLISHED_FIELDS | {"Purpose": "a=b|c=d"}))
@example(("1", PUBLISHED_FIELDS | {"Purpose": ALL_SEPARATORS.replace("\\", "")}))
def test_any_fields_in_the_same_fields_out(payment: tuple[str, dict[str, str]]) -> None:
    digit, fields = payment

    text = compose(fields, digit)

    assert dict(parse(text).fields) == fields
    assert dict(parse_bytes(text.encode(ENCODINGS[digit])).fields) == fields
    assert [key for key, _ in parse(text).fields][: len(MANDATORY)] == list(MANDATORY)


def outcome(read: Callable[[], PaymentText]) -> str:
    try:
        return "a payment" if read().fields else "nothing"
    except PaymentTextError as error:
        return error.field


@given(st.text())
def test_any_text_is_a_payment_or_refused(text: str) -> None:
    assert outcome(lambda: parse(text)) in {"a payment", "header", "pair"}
    assert outcome(lambda: parse(f"ST00012|{text}")) in {"a payment", "pair"}


@given(st.binary())
def test_any_bytes_are_a_payment_or_refused(data: bytes) -> None:
    for start in (b"", b"ST00011|", b"ST00012|", b"ST00013|"):
        assert outcome(partial(parse_bytes, start + data)) in {"a payment", "header", "pair"}


# The separator


@pytest.mark.parametrize("taken", range(len(ALL_SEPARATORS)))
def test_the_separator_is_the_first_that_no_value_contains(taken: int) -> None:
    text = compose(PUBLISHED_FIELDS | {"Purpose": ALL_SEPARATORS[:taken]})

    assert text[7] == ALL_SEPARATORS[taken]
    assert parse(text).get("Purpose") == ALL_SEPARATORS[:taken]


def test_without_a_free_separator_there_is_no_text() -> None:
    with pytest.raises(PaymentTextError, match="separator"):
        compose(PUBLISHED_FIELDS | {"Purpose": ALL_SEPARATORS})


@pytest.mark.parametrize("separator", [*ALL_SEPARATORS, ".", "(", "[", "?", "\t", "\n"])
def test_any_ascii_separator_is_read(separator: str) -> None:
    assert dict(parse(PUBLISHED.replace("|", separator)).fields) == PUBLISHED_FIELDS


@pytest.mark.parametrize("separator", ["¦", "№", "€", "\N{FULLWIDTH VERTICAL LINE}"])
def test_a_separator_of_several_bytes_is_not(separator: str) -> None:
    text = PUBLISHED.replace("|", separator)

    for read in (lambda: parse(text), lambda: parse_bytes(text.encode())):
        with pytest.raises(PaymentTextError, match="header"):
            read()


def test_an_equals_sign_may_stand_in_a_value() -> None:
    fields = PUBLISHED_FIELDS | {"Purpose": "л/с=7401203456=48"}

    assert parse(compose(fields)).get("Purpose") == "л/с=7401203456=48"


def test_a_separator_at_the_end_is_forgiven() -> None:
    assert dict(parse(PUBLISHED + "|").fields) == PUBLISHED_FIELDS


# What the standard allows


def test_the_mandatory_block_may_have_300_bytes_and_not_one_more() -> None:
    fields = PUBLISHED_FIELDS | {"Name": "", "BankName": "Б" * 45}
    letters, odd = divmod(MANDATORY_MOST_BYTES - mandatory_bytes(fields, "2"), 2)
    name = "Ж" * letters + "i" * odd

    assert mandatory_bytes(fields | {"Name": name}, "2") == MANDATORY_MOST_BYTES
    assert parse(compose(fields | {"Name": name})).get("Name") == name
    with pytest.raises(PaymentTextError, match="300 bytes"):
        compose(fields | {"Name": name + "i"})


@pytest.mark.parametrize("digit", ["1", "3"])
def test_one_byte_a_letter_the_longest_names_fit(digit: str) -> None:
    fields = PUBLISHED_FIELDS | {"Name": "Ж" * 160, "BankName": "Б" * 45}

    assert mandatory_bytes(fields, digit) == 299
    assert dict(parse(compose(fields, digit)).fields) == fields


@pytest.mark.parametrize(("key", "most"), LONGEST.items())
def test_the_longest_value_of_each_field(key: str, most: int) -> None:
    short = PUBLISHED_FIELDS | {"BankName": "Б"}

    if key != "BIC":
        assert parse(compose(short | {key: "1" * most})).get(key) == "1" * most
    with pytest.raises(PaymentTextError, match="too long"):
        compose(short | {key: "1" * (most + 1)})


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("Name", ""),
        ("Name", " "),
        ("BankName", ""),
        ("PersonalAcc", "4070281013825012301"),
        ("PersonalAcc", "4070281013825012301А"),
        ("BIC", "04452522"),
        ("BIC", "٠٤٤٥٢٥٢٢٥"),
        ("CorrespAcc", "3010181040000000022 "),
        ("Sum", ""),
        ("Sum", "-100"),
        ("Sum", "610.69"),
    ],
)
def test_malformed_values_make_no_text(key: str, value: str) -> None:
    with pytest.raises(PaymentTextError) as caught:
        compose(PUBLISHED_FIELDS | {key: value})

    assert (caught.value.field, caught.value.reason) == (key, "malformed")


@pytest.mark.parametrize("key", MANDATORY)
def test_a_missing_mandatory_field_makes_no_text(key: str) -> None:
    with pytest.raises(PaymentTextError, match=f"{key}: missing"):
        compose({name: value for name, value in PUBLISHED_FIELDS.items() if name != key})


@pytest.mark.parametrize("key", ["", "Цель", "Purpose=", "Pay er", "Sum|"])
def test_a_key_is_latin_letters(key: str) -> None:
    with pytest.raises(PaymentTextError, match="not a key"):
        compose(PUBLISHED_FIELDS | {key: "1"})


@pytest.mark.parametrize(("digit", "value"), [("1", "Ξ"), ("3", "«»"), ("2", "\ud800")])
def test_a_value_outside_the_encoding_makes_no_text(digit: str, value: str) -> None:
    fields = PUBLISHED_FIELDS | {"Name": "ООО Три кита", "Purpose": value}

    with pytest.raises(PaymentTextError, match="Purpose: not in the chosen encoding"):
        compose(fields, digit)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "ST00012",
        "ST00012|",
        "ST00014|Name=1",
        "ST00022|Name=1",
        "SТ00012|Name=1",
        "https://qr.nspk.ru/AS10003P3RH0LJ2A9ROO038L6NT5RU1M?type=02",
        " ST00012|Name=1",
        "ST00012|=1",
        "ST00012||Name=1",
        "ST00012=Name=1",
    ],
)
def test_rubbish_from_a_scanner_is_refused(text: str) -> None:
    with pytest.raises(PaymentTextError):
        parse(text)


def test_bytes_that_are_not_in_their_encoding_are_refused() -> None:
    with pytest.raises(PaymentTextError, match="not in the encoding"):
        parse_bytes(PUBLISHED.encode("cp1251"))


def test_what_was_scanned_is_not_in_the_exception() -> None:
    with pytest.raises(PaymentTextError) as caught:
        parse("ST00012|LastName=Кузнецова|Анна Петровна")

    assert "Анна" not in str(caught.value)


def test_the_header_is_read_in_any_letter_case() -> None:
    assert parse(PUBLISHED.replace("ST", "st")).get("bic") == "044525225"
