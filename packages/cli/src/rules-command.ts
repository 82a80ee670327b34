import {
  dateFault,
  deriveForce,
  facts,
  optionMessageAt,
  parameters,
  protectionOptions,
  resolveJurisdiction,
  rules,
  ruleSet,
  type LeastDuration,
  type ProtectionOption,
  type Rule,
} from '@safe-return/core';
import { instruments } from '@safe-return/core/instruments';
import { provisions, type ProvisionId } from '@safe-return/core/provisions';
import { optionCases, ruleCases, type OptionCase, type RuleCase } from '@safe-return/core/rule-cases';
import { sayCondition, sayPlace, type Messages, type SaidCondition } from '@safe-return/messages';
import { Failure } from './failure.ts';
import { html, type Html } from './html.ts';
import type { Outcome } from './output.ts';
import { style } from './rules-style.ts';
import { sayAnswer } from './say-answer.ts';

/** The kinds of state that the force of a rule is shown for. */
const states = ['eu', 'coe', 'un-only', 'osce-only'] as const;

/**
 * Writes down every rule for those who review it: in words, with its provisions, instruments and worked cases.
 *
 * @throws {Failure} When the format or the principle is not known.
 */
export function rulesCommand({
  format,
  principle,
  on,
  messages,
}: {
  readonly format: string;
  readonly principle: string | undefined;
  readonly on: string;
  readonly messages: Messages;
}): Outcome {
  if (principle !== undefined && !/^[1-7]$/.test(principle)) throw new Failure('cli.error.principle');
  if (dateFault(on, 'day')) throw new Failure('cli.error.date');
  const chosen = rules.filter((rule) => principle === undefined || String(rule.principle) === principle);
  switch (format) {
    case 'html':
      return { text: page(chosen, on, messages).text, exitCode: 0 };
    case 'json':
      return {
        json: {
          ruleSet,
          on,
          rules: chosen.map((rule) => ({ ...rule, force: forceByState(rule.basis, on) })),
        },
        exitCode: 0,
      };
    case 'text':
      return { text: chosen.map((rule) => asText(rule, on, messages)).join('\n'), exitCode: 0 };
    default:
      throw new Failure('cli.error.format');
  }
}

function forceByState(basis: readonly ProvisionId[], on: string): Readonly<Record<string, string | null>> {
  return Object.fromEntries(
    states.map((state) => [state, deriveForce(basis, resolveJurisdiction(state), on).force]),
  );
}

function titleOf({ id }: Rule, messages: Messages): string {
  return messages.formatKnown(`rule.${id}.title`);
}

function asText(rule: Rule, on: string, messages: Messages): string {
  const words = { messages, optionId: optionMessageAt };
  const force = Object.entries(forceByState(rule.basis, on)).map(
    ([state, each]) => `${state} ${each ?? '-'}`,
  );
  return [
    `${titleOf(rule, messages)} [${rule.id}]`,
    `  ${[messages.format(`effect.${rule.effect}`), messages.format(`target.${rule.target}`), force.join(', ')].join('; ')}`,
    `  ${messages.format('ui.findings.applies-when')}`,
    ...indented(sayCondition(rule.when, words), 4),
    `  ${messages.format('ui.findings.expects')}`,
    ...indented(sayCondition(rule.expect, words), 4),
    `  ${messages.format('cli.evaluate.sources')} ${rule.basis.join(', ')}`,
    '',
  ].join('\n');
}

function indented({ text, parts }: SaidCondition, depth: number): readonly string[] {
  return [`${' '.repeat(depth)}${text}`, ...parts.flatMap((part) => indented(part, depth + 2))];
}

function page(chosen: readonly Rule[], on: string, messages: Messages): Html {
  const principles = [...new Set(chosen.map(({ principle }) => principle))];
  const title = messages.format('cli.rules.title');
  return html`<!doctype html>
    <html lang="${messages.locale}" dir="${messages.direction}">
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width" />
      <title>${title}</title>
      <style>
        ${style}
      </style>
      <header>
        <h1>${title}</h1>
        <p>${messages.format('cli.rules.about')}</p>
        <p>
          ${messages.format('cli.rules.made-for', { date: messages.date(on), id: ruleSet.id, version: String(ruleSet.version) })}<br /><code
            >SHA-256 ${ruleSet.hash}</code
          >
        </p>
        <nav aria-label="${messages.format('cli.rules.contents')}">
          ${principles.map(
            (principle) =>
              html`<details>
                <summary>${messages.format('cli.rules.principle', { principle })}</summary>
                <ul>
                  ${chosen
                    .filter((rule) => rule.principle === principle)
                    .map((rule) => html`<li><a href="#${rule.id}">${titleOf(rule, messages)}</a></li>`)}
                </ul>
              </details>`,
          )}
        </nav>
      </header>
      <main>
        ${principles.map(
          (principle) =>
            html`<h2>${messages.format('cli.rules.principle', { principle })}</h2>
              ${principle === 3 ? protectionOptions.map((option) => optionArticle(option, on, messages)) : ''}
              ${chosen.filter((rule) => rule.principle === principle).map((rule) => article(rule, on, messages))}`,
        )}
        <h2>${messages.format('cli.rules.facts')}</h2>
        ${factList(messages)}
      </main>
    </html> `;
}

function forces(basis: readonly ProvisionId[], on: string, messages: Messages): Html {
  return html`<ul class="force">
    ${Object.entries(forceByState(basis, on)).map(
      ([state, each]) =>
        html`<li>
          ${messages.formatKnown(`jurisdiction.${state}`)}:
          <b
            >${each === null ? messages.format('cli.rules.binds-others') : messages.formatKnown(`force.${each}`)}</b
          >
        </li>`,
    )}
  </ul>`;
}

/** What a rule or an option says, and in how many words it can come out. */
function outcomes(ids: readonly (readonly [outcome: string, message: string])[], messages: Messages): Html {
  return html`<dl>
    ${ids.map(
      ([outcome, message]) =>
        html`<dt>${messages.formatKnown(outcome)}</dt>
          <dd>${messages.formatKnown(message)}</dd>`,
    )}
  </dl>`;
}

function behind(basis: readonly ProvisionId[], messages: Messages): Html {
  return html`<section>
    <h4>${messages.format('cli.rules.provisions')}</h4>
    <ul class="provisions">
      ${basis.map((id) => provision(id, messages))}
    </ul>
  </section>`;
}

function worked(cases: readonly (RuleCase | OptionCase)[], messages: Messages): Html {
  return html`<details>
    <summary>${messages.format('cli.rules.cases', { count: cases.length })}</summary>
    <table>
      <thead>
        <tr>
          ${(['case', 'given', 'state', 'outcome'] as const).map(
            (column) => html`<th scope="col">${messages.format(`cli.rules.column.${column}`)}</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${cases.map((each) => caseRow(each, messages))}
      </tbody>
    </table>
  </details>`;
}

function article(rule: Rule, on: string, messages: Messages): Html {
  const words = { messages, optionId: optionMessageAt };
  return html`<article id="${rule.id}">
    <h3>${titleOf(rule, messages)}</h3>
    <p class="kind">
      <code>${rule.id}</code> ${messages.format(`effect.${rule.effect}`)}:
      ${messages.format(`target.${rule.target}`)}. ${messages.format(`liftable.${rule.liftable}`)}
    </p>
    ${forces(rule.basis, on, messages)}
    <div class="sides">
      <section>
        <h4>${messages.format('cli.rules.rule')}</h4>
        <p>${messages.format('ui.findings.applies-when')}</p>
        <ul class="condition">
          ${said(sayCondition(rule.when, words))}
        </ul>
        <p>${messages.format('ui.findings.expects')}</p>
        <ul class="condition">
          ${said(sayCondition(rule.expect, words))}
        </ul>
        ${outcomes(
          (['met', 'breached', 'undetermined'] as const).map((outcome) => [
            `outcome.${outcome}`,
            `rule.${rule.id}.${outcome}`,
          ]),
          messages,
        )}
      </section>
      ${behind(rule.basis, messages)}
    </div>
    ${worked(ruleCases[rule.id] ?? [], messages)}
  </article> `;
}

function optionArticle(option: ProtectionOption, on: string, messages: Messages): Html {
  const { id, grantedBy, basis, openWhen, leastDurations, mustNotDependOn } = option;
  const forbidden = Object.keys(mustNotDependOn);
  return html`<article id="option.${id}">
    <h3>${messages.formatKnown(`option.${id}.title`)}</h3>
    <p class="kind"><code>option.${id}</code></p>
    ${forces(grantedBy, on, messages)}
    <div class="sides">
      <section>
        <h4>${messages.format('cli.rules.rule')}</h4>
        <p>${messages.format('ui.options.open-when')}</p>
        <ul class="condition">
          ${said(sayCondition(openWhen, { messages, optionId: optionMessageAt }))}
        </ul>
        ${
          leastDurations.length > 0
            ? html`<p>${messages.format('cli.rules.least-durations')}</p>
                <ul>
                  ${leastDurations.map((each) => duration(each, messages))}
                </ul>`
            : ''
        }
        ${
          forbidden.length > 0
            ? html`<p>${messages.format('condition-forbidden.title')}</p>
                <ul>
                  ${forbidden.map((code) => html`<li>${messages.formatKnown(`condition-forbidden.${code}`)}</li>`)}
                </ul>`
            : ''
        }
        ${outcomes(
          (['available', 'unavailable', 'undetermined'] as const).map((outcome) => [
            `option-outcome.${outcome}`,
            `option.${id}.${outcome}`,
          ]),
          messages,
        )}
      </section>
      ${behind([...grantedBy, ...basis], messages)}
    </div>
    ${worked(optionCases[id], messages)}
  </article> `;
}

function duration({ parameter, basis }: LeastDuration, messages: Messages): Html {
  const { value, unit } = parameters[parameter];
  return html`<li>${messages.formatKnown(`unit.${unit}`, { count: value })} (${basis.join(', ')})</li>`;
}

/** What the conditions name and do not spell out. */
function factList(messages: Messages): Html {
  return html`<dl>
    ${Object.entries(facts).map(
      ([name, fact]) =>
        html`<dt id="fact.${name}">${messages.formatKnown(`fact.${name}`)} <code>${name}</code></dt>
          <dd>
            ${
              'is' in fact
                ? html`<ul class="condition">
                    ${said(sayCondition(fact.is, { messages, optionId: optionMessageAt }))}
                  </ul>`
                : messages.format('cli.rules.worked-out')
            } <small>${fact.basis.join(', ')}</small>
          </dd>`,
    )}
  </dl>`;
}

function said({ text, parts }: SaidCondition): Html {
  return html`<li>
    ${text}${
      parts.length > 0
        ? html`<ul>
            ${parts.map(said)}
          </ul>`
        : ''
    }
  </li>`;
}

function provision(id: ProvisionId, messages: Messages): Html {
  const { statement, force, instruments: cited } = provisions[id];
  return html`<li>
    <b>${messages.provision(id)}</b>
    (${force === 'fact' ? messages.format('cli.rules.fact') : messages.format(`force.${force}`)})<br /><q
      lang="en"
      dir="ltr"
      >${statement}</q
    >${
      cited && cited.length > 0
        ? html`<ul>
            ${cited.map(
              ([instrument, place]) =>
                html`<li>
                  <bdi
                    >${
                      place === undefined
                        ? instruments[instrument].name
                        : messages.format('citation.article', {
                            instrument: instruments[instrument].name,
                            article: place,
                          })
                    }</bdi
                  >
                </li>`,
            )}
          </ul>`
        : ''
    }
  </li>`;
}

function caseRow(each: RuleCase | OptionCase, messages: Messages): Html {
  const { name, given, jurisdiction, on, outcome } = each;
  const force = 'force' in each ? each.force : null;
  const state = messages.has(`jurisdiction.${jurisdiction}`)
    ? messages.formatKnown(`jurisdiction.${jurisdiction}`)
    : messages.country(jurisdiction);
  const came = messages.formatKnown(`${'force' in each ? 'outcome' : 'option-outcome'}.${outcome}`);
  return html`<tr>
    <td lang="en" dir="ltr">${name}</td>
    <td>
      <ul>
        ${Object.entries(given).map(
          ([place, answer]) =>
            html`<li>${sayGivenPlace(place, messages)}: <b>${sayAnswer(place, answer, messages)}</b></li>`,
        )}
      </ul>
    </td>
    <td>${state}, ${messages.date(on)}</td>
    <td>${came}${force === null ? '' : ` (${messages.format(`force.${force}`)})`}</td>
  </tr>`;
}

function sayGivenPlace(place: string, messages: Messages): string {
  return place.startsWith('fact:')
    ? messages.formatKnown(`fact.${place.slice(5)}`)
    : sayPlace(place, messages);
}
