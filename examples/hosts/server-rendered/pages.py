"""The pages of the portal, as HTML. Whatever comes from elsewhere goes through `escape`."""

from __future__ import annotations

import json
from collections.abc import Iterable
from html import escape
from string import Template
from typing import Any

PAGE = Template(
    """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>$title</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/static/portal.css">
$head</head>
<body>
<header><a href="/">Case portal</a></header>
<main>
$body
</main>
</body>
</html>
"""
)

SCRIPTS = Template(
    """<script type="module" src="/safe-return/risk-assessment.js" integrity="$integrity"></script>
<script type="module" src="/static/page.js"></script>
"""
)

FORM = Template(
    """<noscript><p class="note">This form needs JavaScript, which is switched off in your browser.
Nothing can be filled in here, and nothing was sent. What was stored before is not touched.</p></noscript>
<form method="post" action="$action">
<input type="hidden" name="token" value="$token">
<input type="hidden" name="submission" value="$submission">
<safe-return-risk-assessment name="payload" mirror required on="$on" jurisdiction="$state">
<p class="note">The form is loading. If it does not come, load this page again: nothing was sent.</p>
</safe-return-risk-assessment>
</form>
<script type="application/json" id="given">$given</script>"""
)

# What the script of the page says, in the language of the page.
WORDS = {
    "offline": "There is no connection now, so nothing was sent. What you wrote is still here. Send it again later.",
    "field": "The form of the page could not be sent. What you wrote is still here.",
    "back": "You came back. What you wrote is still here. If it was stored, sending it again stores nothing twice.",
}


def page(title: str, body: str, head: str = "") -> str:
    """Puts a page together. No answer goes into its title, which a browser keeps in its history."""
    return PAGE.substitute(title=escape(title), head=head, body=body)


def message_page(title: str, text: str) -> str:
    """Says one thing."""
    return page(title, f'<h1>{escape(title)}</h1>\n<p>{escape(text)}</p>\n<p><a href="/">All cases</a></p>')


def cases_page(cases: Iterable[tuple[str, str, list[tuple[str, str]]]]) -> str:
    """Lists the cases, each with the assessments that were received."""
    return page(
        "Cases",
        '<h1>Cases</h1>\n<ul class="cases">\n' + "".join(_case(*each) for each in cases) + "</ul>",
    )


def _case(case_id: str, reference: str, received: list[tuple[str, str]]) -> str:
    done = "".join(
        f'<li><a href="/assessments/{escape(submission)}">Findings of {escape(_time(at))}</a></li>\n'
        for submission, at in received
    )
    return (
        f"<li><h2>{escape(reference)}</h2>\n"
        f'<p><a href="/cases/{escape(case_id)}">Assess the risks of a return</a></p>\n'
        + (f"<ul>\n{done}</ul>\n" if done else "<p>No assessment yet.</p>\n")
        + "</li>\n"
    )


def _time(at: str) -> str:
    return f"{at[:10]}, {at[11:16]} UTC"


def form_page(
    *,
    case_id: str,
    state: str,
    on: str,
    token: str,
    submission: str,
    integrity: str,
    payload: dict[str, Any],
    refusal: dict[str, Any] | None = None,
) -> str:
    """Renders the form, with what is there already, and why that was refused if it was."""
    given = json.dumps({"payload": payload, "refusal": refusal, "words": WORDS})
    form = FORM.substitute(
        action=escape(f"/cases/{case_id}/assessments"),
        token=escape(token),
        submission=escape(submission),
        on=escape(on),
        state=escape(state),
        # In a script nothing is unescaped, and only this could end it.
        given=given.replace("<", "\\u003c"),
    )
    return page("Risk assessment", form, SCRIPTS.substitute(integrity=escape(integrity)))


def findings_page(words: dict[str, Any]) -> str:
    """Renders what came out, from the words of an evaluation: the conclusion first, and every finding with why."""
    labels = words["labels"]
    first = [group for group in words["groups"] if group["group"] in ("obstacles", "safeguards-missing")]
    rest = [group for group in words["groups"] if group not in first]
    parts = [
        f"<h1>{escape(words['conclusion'])}</h1>",
        *(f"<p>{escape(words[each])}</p>" for each in ("meaning", "noVerdict", "madeFor", "summary")),
        _conflicts(words["conflicts"], labels),
        *(_findings(group, labels, shown=True) for group in first),
        _options(words["options"], labels),
        *(_findings(group, labels, shown=False) for group in rest),
        _missing(words["missing"]["title"], words["missing"]["places"]),
        f'<p class="small">{escape(words["ruleSet"])}</p>',
        '<p><a href="/">All cases</a></p>',
    ]
    return page("Findings", "\n".join(part for part in parts if part))


def _conflicts(conflicts: dict[str, Any], labels: dict[str, str]) -> str:
    if not conflicts["found"]:
        return ""
    entries = "".join(
        f"<li><h3>{escape(each['title'])}</h3>\n<p>{escape(each['text'])}</p>\n"
        + "".join(
            f"<p>{escape(side['duty'])}{escape(' – ' + side['force']) if 'force' in side else ''}</p>\n"
            + _said(side, "assumed")
            + _sources(side["sources"], labels)
            for side in each["sides"]
        )
        + "</li>\n"
        for each in conflicts["found"]
    )
    head = f"<h2>{escape(conflicts['title'])}</h2>\n<p>{escape(conflicts['about'])}</p>\n"
    return f'{head}<ul class="findings">\n{entries}</ul>'


def _findings(group: dict[str, Any], labels: dict[str, str], *, shown: bool) -> str:
    entries = "".join(
        f"<li><h3>{escape(finding['title'])}</h3>\n"
        + _said(finding, "text", "lifting", "assumed")
        + _missing(labels["missing"], finding["missing"])
        + _sources(finding["sources"], labels)
        + "</li>\n"
        for finding in group["findings"]
    )
    title = f"{escape(group['title'])} ({len(group['findings'])})"
    found = f'<ul class="findings">\n{entries}</ul>'
    return (
        f"<h2>{title}</h2>\n{found}"
        if shown
        else f"<details>\n<summary><h2>{title}</h2></summary>\n{found}\n</details>"
    )


def _options(options: dict[str, Any], labels: dict[str, str]) -> str:
    if not options["groups"]:
        return ""
    groups = "".join(
        f'<h3>{escape(group["title"])} ({len(group["options"])})</h3>\n<ul class="findings">\n'
        + "".join(_option(each, labels) for each in group["options"])
        + "</ul>\n"
        for group in options["groups"]
    )
    return f"<h2>{escape(options['title'])}</h2>\n<p>{escape(options['about'])}</p>\n{groups}"


def _option(option: dict[str, Any], labels: dict[str, str]) -> str:
    forbidden = option["mustNotDependOn"]
    return (
        f"<li><h4>{escape(option['title'])}</h4>\n"
        + _said(option, "text", "assumed")
        + _missing(labels["missing"], option["missing"])
        + "".join(
            f"<p>{escape(each['text'])} ({escape(', '.join(each['sources']))})</p>\n" for each in option["durations"]
        )
        + _said(option, "duration")
        + (f"<p>{escape(labels['mustNotDependOn'])}</p>\n{_list(forbidden)}" if forbidden else "")
        + (
            f'<p class="small">{escape(labels["sources"])} {escape(", ".join(option["sources"]))}</p>\n'
            if option["sources"]
            else ""
        )
        + "</li>\n"
    )


def _said(entry: dict[str, Any], *names: str) -> str:
    return "".join(f"<p>{escape(entry[name])}</p>\n" for name in names if name in entry)


def _missing(title: str, places: list[dict[str, str]]) -> str:
    if not places:
        return ""
    # What has no question of its own is named by its place.
    asked = _list(list(dict.fromkeys(place.get("question", place["path"]) for place in places)))
    return f"<details>\n<summary>{escape(title)} {len(places)}</summary>\n{asked}</details>\n"


def _sources(sources: list[dict[str, Any]], labels: dict[str, str]) -> str:
    if not sources:
        return ""
    entries = "".join(
        f'<li>{escape(source["name"])}: <q lang="en">{escape(source["statement"])}</q>'
        + _list(source["instruments"])
        + "</li>\n"
        for source in sources
    )
    return (
        f"<details>\n<summary>{escape(labels['sources'])} {len(sources)}</summary>\n<ul>\n{entries}</ul>\n</details>\n"
    )


def _list(lines: list[str]) -> str:
    return "<ul>" + "".join(f"<li>{escape(line)}</li>" for line in lines) + "</ul>\n" if lines else ""
