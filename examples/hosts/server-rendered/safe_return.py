"""Safe Return from Python: the exported JSON Schema first, then the command line, which has the last word."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError


class Issue(NamedTuple):
    """What is wrong with one answer: where, and a code. Never the answer."""

    path: str
    code: str


class CannotCheck(Exception):
    """Safe Return could not be asked. What it was given is not in here."""


# What each keyword of a schema says in the codes of Safe Return, which has a sentence for each in every language.
CODES = {
    "additionalProperties": "unknown-key",
    "anyOf": "type",
    "enum": "unknown-code",
    "maxItems": "too-many",
    "maxLength": "too-long",
    "maximum": "out-of-range",
    "minItems": "required",
    "minLength": "required",
    "minimum": "out-of-range",
    "required": "required",
    "type": "type",
}


class SafeReturn:
    """Checks and evaluates payloads of one form. May be used by several threads."""

    def __init__(self, command: Sequence[str], form: str, locale: str = "en", seconds: float = 20) -> None:
        self._command = list(command)
        self._form = form
        self._locale = locale
        self._seconds = seconds
        schema = self._run("schema", form, "--level", "complete")
        Draft202012Validator.check_schema(schema)
        self._validator = Draft202012Validator(schema)
        self.version: int = schema["properties"]["version"]["const"]

    def schema_issues(self, payload: Any) -> list[Issue]:
        """Names what the schema refuses. It never refuses what `issues` takes, and does not see everything."""
        found = (each for error in self._validator.iter_errors(payload) for each in _issues_of(error))
        return sorted(set(found))

    def issues(self, text: str) -> list[dict[str, Any]]:
        """Names everything that is wrong with a payload, as JSON text: a path, a code, and what its sentence needs."""
        issues: list[dict[str, Any]] = self._run("validate", "-", "--form", self._form, "--json", payload=text)[
            "issues"
        ]
        return issues

    def evaluate(self, text: str, on: str, jurisdiction: str) -> dict[str, Any]:
        """Evaluates a payload for a day and a state. `words` in it is what a person reads."""
        words = ["--on", on, "--jurisdiction", jurisdiction, "--locale", self._locale]
        return self._run("evaluate", "-", *words, "--json", "--words", payload=text)

    def _run(self, *words: str, payload: str = "") -> dict[str, Any]:
        """Runs the command. The payload goes through standard input, since everybody sees the words of a command."""
        try:
            done = subprocess.run(
                [*self._command, *words],
                input=payload.encode("utf-8"),
                capture_output=True,
                timeout=self._seconds,
                check=False,
            )
        except (OSError, subprocess.SubprocessError) as error:
            # The error of a timeout holds what was written so far.
            raise CannotCheck(f"safe-return {words[0]}: {type(error).__name__}") from None
        # 0: nothing to report, 1: something to report, 2: not carried out.
        if done.returncode not in (0, 1):
            raise CannotCheck(f"safe-return {words[0]} ended with {done.returncode}")
        try:
            result: dict[str, Any] = json.loads(done.stdout)
        except ValueError:
            raise CannotCheck(f"safe-return {words[0]} gave no JSON") from None
        return result


def _issues_of(error: ValidationError) -> Iterator[Issue]:
    # The sentence of an error repeats the answer that it is about; only its place is taken.
    place = "".join(f"/{_escaped(str(part))}" for part in error.absolute_path)
    if error.validator == "required":
        for name in error.validator_value:
            if name not in error.instance:
                yield Issue(f"{place}/{_escaped(name)}", "required")
    else:
        yield Issue(place, CODES.get(str(error.validator), "malformed"))


def _escaped(part: str) -> str:
    return part.replace("~", "~0").replace("/", "~1")
