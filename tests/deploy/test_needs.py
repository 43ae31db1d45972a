from deploy import needs
from deploy.needs import Need


def test_a_library_that_loads_is_not_missing() -> None:
    assert needs.missing_libraries({"libc.so.6": "libc6"}) == []


def test_a_library_that_does_not_load_is_named_with_its_package() -> None:
    assert needs.missing_libraries({"libnowhere.so.9": "libnowhere9"}) == [
        Need("libnowhere.so.9", "libnowhere9")
    ]


def test_programs_are_looked_for_beside_those_of_a_user() -> None:
    found = needs.missing_programs({"ldconfig": "libc-bin", "no-such-program": "nothing"})
    assert found == [Need("no-such-program", "nothing")]  # ldconfig lives in sbin


def test_packages_are_named_once() -> None:
    doubled = [Need("one", "shared"), Need("two", "shared"), Need("three", "another")]
    assert needs.packages(doubled) == ["another", "shared"]
