"""A case portal whose pages are rendered on the server, with the risk assessment of Safe Return in a plain form."""

from __future__ import annotations

import argparse
import hashlib
import hmac
import json
import os
import re
import secrets
import shlex
import sys
from datetime import datetime, timezone
from http.cookies import CookieError, SimpleCookie
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, NoReturn
from urllib.parse import parse_qsl

import pages
from safe_return import CannotCheck, SafeReturn
from store import Case, Store

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[2]
ELEMENTS = Path(os.environ.get("SAFE_RETURN_ELEMENTS", ROOT / "node_modules/@safe-return/elements/dist"))
COMMAND = shlex.split(os.environ.get("SAFE_RETURN", "safe-return"))

# A payload may have 1 MB, and takes up to three times that in the fields of a form.
MOST_BYTES = 4_000_000
POLICY = "; ".join(
    [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",
        "base-uri 'none'",
        "form-action 'self'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
    ]
)
REFUSED = "Nothing was stored. What you wrote is still here."
NOT_CHECKED = (
    "It could not be checked just now, and nothing was stored. What you wrote is still here. Please send it again."
)
CHANGED = (
    "This form was stored before, and changed since. What you changed is still here, and not stored yet: "
    "send it again to store it as a new assessment."
)
TYPES = {".css": "text/css", ".js": "text/javascript"}


class Refused(Exception):
    """A request that is not carried out. Says why, without anything that came with it."""

    def __init__(self, status: int, title: str, text: str) -> None:
        super().__init__(title)
        self.status = status
        self.page = pages.message_page(title, text)


class Portal(ThreadingHTTPServer):
    """The server, with what its requests share."""

    daemon_threads = True

    def __init__(self, port: int, database: Path) -> None:
        self.safe_return = SafeReturn(COMMAND, "risk-assessment")
        self.store = Store(database)
        self.secret = self.store.secret()
        self.integrity: str = json.loads((ELEMENTS / "integrity.json").read_text("utf-8"))["risk-assessment.js"]
        self._open_cases()
        super().__init__(("127.0.0.1", port), Request)
        self.hosts = {f"{name}:{self.server_port}" for name in ("127.0.0.1", "localhost")}

    def _open_cases(self) -> None:
        """Opens two invented cases: one that a colleague has begun, and a new one."""
        begun = json.loads((ROOT / "examples/reprisals-at-home.json").read_text("utf-8"))["riskAssessment"]
        self.store.add_case(begun["caseReference"], "FR", begun)
        new = {"form": "risk-assessment", "version": self.safe_return.version, "caseReference": "AT-2041"}
        self.store.add_case("AT-2041", "AT", new)

    def token_of(self, session: str) -> str:
        """Signs a session, for its forms: another site can have a form sent, and does not know this."""
        return hmac.new(self.secret, session.encode(), hashlib.sha256).hexdigest()

    def handle_error(self, request: Any, client_address: Any) -> None:
        # The usual report has the sentence of the error, which may repeat what was sent.
        _log(f"connection failed: {getattr(sys.exc_info()[0], '__name__', 'unknown')}")


class Request(BaseHTTPRequestHandler):
    """One request. Nothing that came with it is logged but the method, and the kind of page that was asked for."""

    server: Portal
    protocol_version = "HTTP/1.1"
    server_version = "portal"
    sys_version = ""
    timeout = 30

    def do_GET(self) -> None:
        self._carry_out(self._get)

    def do_POST(self) -> None:
        self._carry_out(self._post)

    def _carry_out(self, act: Any) -> None:
        self.kind = "unknown"
        self.session: str | None = None
        try:
            self._check_host()
            self.session = self._session_of_cookie()
            act()
        except Refused as refused:
            self._send_page(refused.page, refused.status)
        except (ConnectionError, TimeoutError):
            self.close_connection = True
        except Exception as error:  # noqa: BLE001 - whatever it is, its sentence stays here
            _log(f"{self.command} {self.kind} failed: {type(error).__name__}")
            page = pages.message_page("Something went wrong", "Nothing was stored. Please try again.")
            self._send_page(page, 500)

    def _get(self) -> None:
        path = self.path.partition("?")[0]
        if path == "/":
            self.kind = "cases"
            self._send_page(pages.cases_page(self.server.store.cases()))
        elif case_id := _id_in(path, "/cases/{}"):
            self.kind = "case"
            case = self._case(case_id)
            self._send_form(case, case.begun)
        elif submission := _id_in(path, "/assessments/{}"):
            self.kind = "findings"
            evaluation = self.server.store.evaluation(submission)
            if not evaluation:
                _not_found()
            self._send_page(pages.findings_page(evaluation["words"]))
        elif path.startswith("/safe-return/"):
            self._send_file(ELEMENTS, path[len("/safe-return/") :])
        elif path.startswith("/static/"):
            self._send_file(HERE / "static", path[len("/static/") :])
        else:
            _not_found()

    def _post(self) -> None:
        self.kind = "submission"
        fields = self._fields()
        case_id = _id_in(self.path, "/cases/{}/assessments")
        if not case_id:
            _not_found()
        self._check_sender(fields.get("token", ""))
        case = self._case(case_id)
        submission = fields.get("submission", "")
        if not re.fullmatch(r"[A-Za-z0-9_-]{22}", submission):
            _bad_request()
        text = fields.get("payload", "")
        payload = _parsed(text)

        earlier = self.server.store.stored(submission)
        if earlier == (case.id, text):
            # Pressed twice, or loaded again: what was stored is what was meant.
            self._redirect(f"/assessments/{submission}")
            return
        if earlier:
            self._send_form(case, payload, 409, {"issues": [], "note": CHANGED})
            return
        self._check_and_store(case, submission, text, payload)

    def _check_and_store(self, case: Case, submission: str, text: str, payload: dict[str, Any]) -> None:
        safe_return = self.server.safe_return
        now = datetime.now(timezone.utc)
        try:
            by, issues = self._check(text, payload)
            if issues:
                self._refuse(case, payload, by, issues)
                return
            if payload["caseReference"] != case.reference:
                self._refuse(case, payload, "the case", [{"path": "/caseReference", "code": "reference", "params": {}}])
                return
            evaluation = safe_return.evaluate(text, now.date().isoformat(), case.state)
        except CannotCheck as error:
            _log(str(error))
            self._send_form(case, payload, 503, {"issues": [], "note": NOT_CHECKED})
            return
        kept = {name: evaluation[name] for name in ("conclusion", "on", "jurisdiction", "ruleSet", "words")}
        self.server.store.keep(submission, case.id, now.isoformat(timespec="seconds"), text, kept)
        self._redirect(f"/assessments/{submission}")

    def _check(self, text: str, payload: dict[str, Any]) -> tuple[str, list[dict[str, Any]]]:
        """Names what is wrong, and who found it: the schema first, and then the command, which has the last word."""
        found = self.server.safe_return.schema_issues(payload)
        try:
            issues = self.server.safe_return.issues(text)
        except CannotCheck:
            # What the schema refuses is refused, whether or not there is somebody to say more.
            if not found:
                raise
            issues = []
        by = "the schema" if found else "safe-return validate"
        return by, issues or [{"path": path, "code": code, "params": {}} for path, code in found]

    def _refuse(self, case: Case, payload: dict[str, Any], by: str, issues: list[dict[str, Any]]) -> None:
        """Sends the page again with everything that was written, and each issue at its question."""
        codes = sorted({issue["code"] for issue in issues})
        # Where something unknown stands its name came from outside, and may be anything.
        places = [issue["path"] for issue in issues if issue["code"] not in ("unknown-key", "forbidden-key")]
        _log(f"refused by {by}: {len(issues)} issues ({', '.join(codes)}) at {' '.join(places[:20]) or '-'}")
        self._send_form(case, payload, 422, {"issues": issues, "note": REFUSED})

    def _case(self, case_id: str) -> Case:
        # A portal with accounts asks here whether this user may see this case.
        case = self.server.store.case(case_id)
        if not case:
            _not_found()
        return case

    def _fields(self) -> dict[str, str]:
        """Reads the fields of a form, as browsers send them."""
        length = self.headers.get("Content-Length", "")
        if not re.fullmatch(r"[0-9]{1,15}", length):
            self.close_connection = True
            raise Refused(411, "Not understood", "The request does not say how long it is.")
        if int(length) > MOST_BYTES:
            self._read_past(int(length))
            raise Refused(413, "Too large", "This is more than a form can hold. Nothing was stored.")
        body = self.rfile.read(int(length))
        if self.headers.get_content_type() != "application/x-www-form-urlencoded":
            _bad_request(415)
        try:
            return dict(parse_qsl(body.decode("ascii"), True, True, errors="strict", max_num_fields=10))
        except ValueError:
            _bad_request()

    def _read_past(self, length: int) -> None:
        # A browser shows an answer only once it could send everything; there is an end to that too.
        self.close_connection = True
        left = min(length, 8 * MOST_BYTES)
        while left > 0 and (read := len(self.rfile.read(min(left, 65_536)))):
            left -= read

    def _check_host(self) -> None:
        # Another site may lead a name of its own here.
        if self.headers.get("Host", "") not in self.server.hosts:
            self.close_connection = True
            _bad_request(421)

    def _check_sender(self, token: str) -> None:
        origin = self.headers.get("Origin")
        known = self.session and hmac.compare_digest(token.encode(), self.server.token_of(self.session).encode())
        if not known or (origin is not None and origin not in {f"http://{host}" for host in self.server.hosts}):
            raise Refused(
                403,
                "Not accepted",
                "This form was not sent from its page, or its session has ended. Nothing was stored.",
            )

    def _session_of_cookie(self) -> str | None:
        try:
            cookie = SimpleCookie(self.headers.get("Cookie", "")).get("session")
        except CookieError:
            return None
        return cookie.value if cookie and re.fullmatch(r"[A-Za-z0-9_-]{22}", cookie.value) else None

    def _send_form(
        self, case: Case, payload: dict[str, Any], status: int = 200, refusal: dict[str, Any] | None = None
    ) -> None:
        new = None if self.session else secrets.token_urlsafe(16)
        page = pages.form_page(
            case_id=case.id,
            state=case.state,
            on=datetime.now(timezone.utc).date().isoformat(),
            token=self.server.token_of(self.session or new or ""),
            submission=secrets.token_urlsafe(16),
            integrity=self.server.integrity,
            payload=payload,
            refusal=refusal and {"ok": False, **refusal},
        )
        # A portal that is reached over HTTPS adds Secure.
        self._send_page(
            page, status, {"Set-Cookie": f"session={new}; Path=/; HttpOnly; SameSite=Strict"} if new else {}
        )

    def _redirect(self, to: str) -> None:
        self._send(303, b"", {"Location": to})

    def _send_page(self, page: str, status: int = 200, headers: dict[str, str] | None = None) -> None:
        self._send(status, page.encode(), {"Content-Type": "text/html; charset=utf-8", **(headers or {})})

    def _send_file(self, folder: Path, name: str) -> None:
        self.kind = "file"
        file = (folder / name).resolve()
        if folder.resolve() not in file.parents or file.suffix not in TYPES or not file.is_file():
            _not_found()
        # What is in chunks has its hash in its name.
        caching = "max-age=31536000, immutable" if name.startswith("chunks/") else "no-cache"
        self._send(
            200, file.read_bytes(), {"Content-Type": f"{TYPES[file.suffix]}; charset=utf-8", "Cache-Control": caching}
        )

    def _send(self, status: int, body: bytes, headers: dict[str, str]) -> None:
        self.send_response_only(status)
        always = {
            "Content-Length": str(len(body)),
            "Content-Security-Policy": POLICY,
            "Cache-Control": "no-store",
            "Cross-Origin-Opener-Policy": "same-origin",
            "Referrer-Policy": "same-origin",
            "X-Content-Type-Options": "nosniff",
        }
        for name, value in {**always, **headers}.items():
            self.send_header(name, value)
        if self.close_connection:
            self.send_header("Connection", "close")
        self.end_headers()
        self.wfile.write(body)
        if self.kind != "file":
            _log(f"{self.command} {self.kind} {status}")

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        # What is no HTTP: the usual answer, and the usual line in the log, repeat it.
        self.command, self.kind, self.close_connection = "-", "unknown", True
        self._send_page(pages.message_page("Not understood", "Nothing was stored."), code)


def _id_in(path: str, pattern: str) -> str | None:
    found = re.fullmatch(pattern.replace("{}", "([A-Za-z0-9_-]{1,64})"), path)
    return found[1] if found else None


def _parsed(text: str) -> dict[str, Any]:
    """Reads a payload: an object of JSON, and nothing that other readers of JSON would not take."""
    try:
        # Python takes numbers of any length, and takes long for them.
        payload = json.loads(text, parse_int=lambda digits: int(digits) if len(digits) < 20 else float(digits))
        json.dumps(payload, allow_nan=False)
        text.encode("utf-8")
    except (ValueError, RecursionError):
        _bad_request()
    if not isinstance(payload, dict):
        _bad_request()
    return payload


def _bad_request(status: int = 400) -> NoReturn:
    raise Refused(status, "Not understood", "This can't be read as a form of this portal. Nothing was stored.")


def _not_found() -> NoReturn:
    raise Refused(404, "Not found", "There is no such page here.")


def _log(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


def main() -> None:
    """Starts the portal, and says where."""
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("--port", type=int, default=8080)
    words.add_argument("--database", type=Path, default=HERE / ".data/portal.sqlite3")
    asked = words.parse_args()
    try:
        portal = Portal(asked.port, asked.database)
    except (CannotCheck, OSError) as error:
        sys.exit(f"The portal can't start: {error}")
    print(f"The portal is at http://127.0.0.1:{portal.server_port}", flush=True)
    try:
        portal.serve_forever()
    except KeyboardInterrupt:
        portal.server_close()


if __name__ == "__main__":
    main()
