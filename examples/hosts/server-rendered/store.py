"""What the portal keeps, in SQLite: cases, the assessments that were submitted for them, and what was done when."""

from __future__ import annotations

import json
import secrets
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any, NamedTuple

TABLES = """
CREATE TABLE IF NOT EXISTS settings (name TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS cases (
  id TEXT PRIMARY KEY, reference TEXT NOT NULL UNIQUE, state TEXT NOT NULL, begun TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS assessments (
  submission TEXT PRIMARY KEY, case_id TEXT NOT NULL REFERENCES cases, received TEXT NOT NULL,
  payload TEXT NOT NULL, evaluation TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS journal (
  at TEXT NOT NULL, what TEXT NOT NULL, submission TEXT NOT NULL REFERENCES assessments
);
"""


class Case(NamedTuple):
    """A case of the portal. Its id means nothing elsewhere, so that it may stand in an address."""

    id: str
    reference: str
    state: str
    begun: dict[str, Any]


class Store:
    """Opens the database anew for each thing that is done, so that threads share nothing."""

    def __init__(self, path: Path) -> None:
        self._path = path
        path.parent.mkdir(parents=True, exist_ok=True)
        # Answers are for this account only.
        path.touch(mode=0o600)
        with closing(self._open()) as db, db:
            db.executescript(TABLES)
            db.execute("INSERT OR IGNORE INTO settings VALUES ('secret', ?)", [secrets.token_hex(32)])

    def _open(self) -> sqlite3.Connection:
        db = sqlite3.connect(self._path, timeout=10)
        db.execute("PRAGMA foreign_keys = ON")
        return db

    def _one(self, query: str, *values: str) -> tuple[Any, ...] | None:
        with closing(self._open()) as db:
            row: tuple[Any, ...] | None = db.execute(query, values).fetchone()
        return row

    def secret(self) -> bytes:
        """What forms are signed with. It outlives a restart, so that a form that is open then can still be sent."""
        row = self._one("SELECT value FROM settings WHERE name = 'secret'")
        assert row is not None
        return bytes.fromhex(row[0])

    def add_case(self, reference: str, state: str, begun: dict[str, Any]) -> None:
        """Opens a case, unless it is there already."""
        with closing(self._open()) as db, db:
            db.execute(
                "INSERT OR IGNORE INTO cases VALUES (?, ?, ?, ?)",
                [secrets.token_urlsafe(9), reference, state, json.dumps(begun)],
            )

    def cases(self) -> list[tuple[str, str, list[tuple[str, str]]]]:
        """Lists the id and reference of each case, with the submissions for it and when they were received."""
        with closing(self._open()) as db:
            return [
                (
                    case_id,
                    reference,
                    db.execute(
                        "SELECT submission, received FROM assessments WHERE case_id = ? ORDER BY received", [case_id]
                    ).fetchall(),
                )
                for case_id, reference in db.execute("SELECT id, reference FROM cases ORDER BY reference").fetchall()
            ]

    def case(self, case_id: str) -> Case | None:
        """Finds a case."""
        row = self._one("SELECT id, reference, state, begun FROM cases WHERE id = ?", case_id)
        return Case(row[0], row[1], row[2], json.loads(row[3])) if row else None

    def evaluation(self, submission: str) -> dict[str, Any] | None:
        """Finds what came out for a submission when it was received."""
        row = self._one("SELECT evaluation FROM assessments WHERE submission = ?", submission)
        return json.loads(row[0]) if row else None

    def stored(self, submission: str) -> tuple[str, str] | None:
        """Finds for which case, and with which payload, something was stored under the id of a submission."""
        return self._one("SELECT case_id, payload FROM assessments WHERE submission = ?", submission)

    def keep(self, submission: str, case_id: str, received: str, payload: str, evaluation: dict[str, Any]) -> None:
        """Stores a submission with what came out, all of it or nothing. A second time it changes nothing."""
        with closing(self._open()) as db, db:
            kept = db.execute(
                "INSERT OR IGNORE INTO assessments VALUES (?, ?, ?, ?, ?)",
                [submission, case_id, received, payload, json.dumps(evaluation)],
            )
            if kept.rowcount == 1:
                db.execute("INSERT INTO journal VALUES (?, 'assessment received', ?)", [received, submission])
