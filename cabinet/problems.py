"""Problems (RFC 9457): which status and words go with which error."""

from __future__ import annotations

from dataclasses import asdict
from http import HTTPStatus

from cabinet.errors import IdempotencyKeyMissing, IdempotencyKeyReused, InvalidRequest
from domain.errors import (
    AlreadyRegistered,
    AmountRefused,
    CabinetError,
    CodeWrong,
    ConfirmationExpired,
    ContactRefused,
    FirstVisitRefused,
    HighUseUnconfirmed,
    LinkRefused,
    NotFound,
    OldPasswordWrong,
    PasswordRefused,
    ReadingRefused,
    SignInRefused,
    TerminalRefused,
    TooManyAttempts,
    VisitEnded,
)
from domain.wire import Problem

MEDIA_TYPE = "application/problem+json"

CABINET_FAULT = "cabinet_fault"

_BY_CLASS: dict[type[CabinetError], tuple[HTTPStatus, str]] = {
    SignInRefused: (HTTPStatus.FORBIDDEN, "Номер лицевого счёта или пароль не подходят"),
    ReadingRefused: (HTTPStatus.UNPROCESSABLE_ENTITY, "Показание не принято"),
    HighUseUnconfirmed: (HTTPStatus.CONFLICT, "Расход намного больше обычного: подтвердите"),
    AmountRefused: (HTTPStatus.UNPROCESSABLE_ENTITY, "Такую сумму оплатить нельзя"),
    FirstVisitRefused: (HTTPStatus.FORBIDDEN, "Номер лицевого счёта или фамилия не подходят"),
    TooManyAttempts: (HTTPStatus.TOO_MANY_REQUESTS, "Слишком много попыток: подождите"),
    PasswordRefused: (HTTPStatus.UNPROCESSABLE_ENTITY, "Такой пароль не подходит"),
    OldPasswordWrong: (HTTPStatus.FORBIDDEN, "Прежний пароль введён неверно"),
    ContactRefused: (HTTPStatus.UNPROCESSABLE_ENTITY, "Телефон или адрес почты не подходят"),
    CodeWrong: (HTTPStatus.UNPROCESSABLE_ENTITY, "Код не подходит"),
    ConfirmationExpired: (HTTPStatus.GONE, "Код или ссылка больше не действуют"),
    AlreadyRegistered: (HTTPStatus.CONFLICT, "Лицевой счёт уже зарегистрирован"),
    LinkRefused: (HTTPStatus.FORBIDDEN, "Лицевой счёт привязать не удалось"),
    NotFound: (HTTPStatus.NOT_FOUND, "Этого здесь нет"),
    TerminalRefused: (HTTPStatus.UNAUTHORIZED, "Терминал не опознан"),
    VisitEnded: (HTTPStatus.UNAUTHORIZED, "Сеанс закончен"),
    InvalidRequest: (HTTPStatus.UNPROCESSABLE_ENTITY, "Запрос составлен неверно"),
    IdempotencyKeyMissing: (HTTPStatus.BAD_REQUEST, "Нет заголовка Idempotency-Key"),
    IdempotencyKeyReused: (
        HTTPStatus.UNPROCESSABLE_ENTITY,
        "Ключ Idempotency-Key уже был у другого запроса",
    ),
}


def problem_of(error: CabinetError) -> Problem:
    """The problem that an error is answered with; one that has no row here is a fault."""
    if type(error) not in _BY_CLASS:
        return cabinet_fault()
    status, title = _BY_CLASS[type(error)]
    return Problem(
        type=_type(error.code),
        title=title,
        status=status,
        code=error.code,
        reason=error.reason if isinstance(error, ReadingRefused) else None,
        register=error.register if isinstance(error, ReadingRefused) else None,
        field=error.field if isinstance(error, InvalidRequest) else None,
        fault=error.fault if isinstance(error, PasswordRefused | ContactRefused) else None,
        retry_after_s=error.retry_after_s if isinstance(error, TooManyAttempts) else None,
        tries_left=error.tries_left if isinstance(error, CodeWrong) else None,
    )


def cabinet_fault() -> Problem:
    """The cabinet's own fault: nothing about it leaves the cabinet's log."""
    return other_problem(
        HTTPStatus.INTERNAL_SERVER_ERROR, CABINET_FAULT, "Ошибка на стороне кабинета"
    )


def other_problem(status: int, code: str, title: str) -> Problem:
    """A problem that no error of the tree stands for."""
    return Problem(type=_type(code), title=title, status=status, code=code)


def members(problem: Problem) -> dict[str, object]:
    """The members that are set: nulls do not travel."""
    return {name: value for name, value in asdict(problem).items() if value is not None}


def headers(problem: Problem) -> dict[str, str]:
    """The headers that go with a problem."""
    return {} if problem.retry_after_s is None else {"Retry-After": str(problem.retry_after_s)}


def _type(code: str) -> str:
    return f"urn:cabinet:problem:{code}"
