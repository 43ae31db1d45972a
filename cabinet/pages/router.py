"""`/p/{purpose}/{token}`, `/p/bill/{token}`, `/p/pay/{token}` and `/p/receipt`.

GET changes nothing: mail servers open links to look for viruses. HEAD is a GET whose body the
server leaves out.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from typing import Any, TypeVar

from fastapi import APIRouter, Request, Response
from fastapi.responses import HTMLResponse
from fastapi.routing import APIRoute

from cabinet.api.access import TheCabinet
from cabinet.bugs import place_of
from cabinet.cabinet import Cabinet
from cabinet.pages.answers import Answers
from cabinet.pages.bill import BillPage
from cabinet.pages.forms import Form
from cabinet.pages.language import language_of
from cabinet.pages.limits import OpeningLimit
from cabinet.pages.opened import Opened
from cabinet.pages.payment import PaymentPage
from cabinet.pages.receipt import ReceiptPage, receipt_limit
from cabinet.security.one_time import Purpose

log = logging.getLogger(__name__)

R = TypeVar("R", bound=Response)

NOT_FOUND, FAULT = 404, 500
LOOKING = ["GET", "HEAD"]


class _Page(APIRoute):
    """A person reads the answer: a bug of ours is a page, too, not a problem as JSON."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        """The route's own handler, watched."""
        handle = super().get_route_handler()

        async def watched(request: Request) -> Response:
            try:
                return await handle(request)
            except Exception as bug:  # noqa: BLE001 - the last one who can answer a person
                log.error("%s /p/...: %s", request.method, place_of(bug))
                return _answers(request, request.app.state.cabinet).notice("fault", FAULT)

        return watched


@dataclass(frozen=True, slots=True)
class Openings:
    """How often what is opened: in the state of the application, as `openings`."""

    links: OpeningLimit = field(default_factory=OpeningLimit)
    receipts: OpeningLimit = field(default_factory=receipt_limit)


def pages_router() -> APIRouter:
    """The routes."""
    router = APIRouter(prefix="/p", include_in_schema=False, route_class=_Page)
    _add_receipt(router)
    _add_bill(router)
    _add_payment(router)

    @router.api_route("/{purpose}/{token}", methods=LOOKING)
    def show(request: Request, purpose: str, token: str, cabinet: TheCabinet) -> HTMLResponse:
        return _opened(request, purpose, token, cabinet, Opened.show)

    @router.post("/{purpose}/{token}")
    def answer(
        request: Request, purpose: str, token: str, cabinet: TheCabinet, form: Form
    ) -> HTMLResponse:
        return _opened(request, purpose, token, cabinet, lambda link: link.answer(form))

    @router.api_route("/{anything_else:path}", methods=LOOKING)
    def lost(request: Request, cabinet: TheCabinet) -> HTMLResponse:
        return _answers(request, cabinet).notice("lost", NOT_FOUND)

    return router


def _add_bill(router: APIRouter) -> None:
    """The document that a link from a terminal opens."""

    @router.api_route("/bill/{token}", methods=LOOKING)
    def bill(request: Request, token: str, cabinet: TheCabinet) -> Response:
        answers = _answers(request, cabinet)
        return _unless_too_often(
            request, token, answers, lambda: BillPage(cabinet, answers).show(token)
        )


def _add_payment(router: APIRouter) -> None:
    """The payment that a code on a terminal leads to."""

    @router.api_route("/pay/{token}", methods=LOOKING)
    def pay(request: Request, token: str, cabinet: TheCabinet) -> HTMLResponse:
        answers = _answers(request, cabinet)
        page = PaymentPage(cabinet, answers, request.headers.get("user-agent", ""))
        return _unless_too_often(request, token, answers, lambda: page.show(token))


def _add_receipt(router: APIRouter) -> None:
    """The page that looks up the number of a reading."""

    @router.api_route("/receipt", methods=LOOKING)
    def ask(request: Request, cabinet: TheCabinet) -> HTMLResponse:
        return _receipts(request, cabinet).ask()

    @router.post("/receipt")
    def tell(request: Request, cabinet: TheCabinet, form: Form) -> HTMLResponse:
        return _receipts(request, cabinet).tell(form)


def _receipts(request: Request, cabinet: Cabinet) -> ReceiptPage:
    return ReceiptPage(cabinet, _answers(request, cabinet), _openings(request).receipts)


def _opened(
    request: Request,
    purpose: str,
    token: str,
    cabinet: Cabinet,
    then: Callable[[Opened], HTMLResponse],
) -> HTMLResponse:
    """Open a link, unless it is none of ours or is opened too often."""
    answers = _answers(request, cabinet)
    if purpose not in set(Purpose):
        return answers.notice("lost", NOT_FOUND)
    page = Opened(cabinet, answers, Purpose(purpose), token)
    return _unless_too_often(request, token, answers, lambda: then(page))


def _unless_too_often(
    request: Request, token: str, answers: Answers, show: Callable[[], R]
) -> R | HTMLResponse:
    """What it shows, or that the link is opened too often."""
    return show() if _openings(request).links.allows(token) else answers.too_many("busy")


def _openings(request: Request) -> Openings:
    openings: Openings = request.app.state.openings
    return openings


def _answers(request: Request, cabinet: Cabinet) -> Answers:
    return Answers(cabinet.settings.company.name, language_of(request))
