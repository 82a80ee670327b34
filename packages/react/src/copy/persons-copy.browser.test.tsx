import {
  evaluate,
  type CaseFile,
  type DataSharingConsent,
  type Evaluation,
  type ReintegrationPlan,
} from '@safe-return/core';
import { examples, type ExampleName } from '@safe-return/examples';
import { createMessages } from '@safe-return/messages';
import { ar } from '@safe-return/messages/ar';
import { en } from '@safe-return/messages/en';
import { fr } from '@safe-return/messages/fr';
import { StrictMode } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { cleanup, render } from 'vitest-browser-react';
import { DataSharingConsentForm } from '../data-sharing-consent-form.tsx';
import { PersonsCopy, type PersonsCopyProps } from './persons-copy.tsx';
import '../styles.css';

const messages = createMessages({ locale: 'en', messages: en });
const second = createMessages({ locale: 'ar', messages: ar });
const withdrawn = examples['consent-withdrawn'];
const given = withdrawn.caseFile.consents?.[0];
const made = withdrawn.caseFile.plan;
if (!given?.answers || !made?.answers) throw new Error('The example has no consent, or no plan');
const consent: DataSharingConsent = given;
const plan: ReintegrationPlan = made;

async function setup(
  of: Pick<PersonsCopyProps, 'payload' | 'evaluation'>,
  more: { readonly on?: string; readonly second?: typeof second; readonly caseFile?: CaseFile } = {},
): Promise<{ readonly text: string; readonly copy: Element }> {
  await cleanup();
  await render(
    <StrictMode>
      <PersonsCopy {...({ messages, on: withdrawn.on, ...of, ...more } as PersonsCopyProps)} />
    </StrictMode>,
  );
  const copy = page.getByRole('article').element();
  return { copy, text: copy.textContent };
}

/** The consent with other answers. */
function consentWith(answers: object): DataSharingConsent {
  return { ...consent, answers: { ...consent.answers, ...answers } };
}

function planWith(answers: object): ReintegrationPlan {
  return { ...plan, answers: { ...plan.answers, ...answers } };
}

function block(copy: Element, title: string): string {
  const found = [...copy.querySelectorAll('section')].find((each) =>
    each.querySelector('h2, h3')?.textContent.startsWith(title),
  );
  if (!found) throw new Error(`There is nothing about “${title}”`);
  return found.textContent;
}

function item(copy: Element, name: string): string {
  const found = [...copy.querySelectorAll('.sr-copy__item')].find((each) => each.textContent.includes(name));
  return found?.textContent ?? '';
}

function evaluationOf(name: ExampleName): { evaluation: Evaluation; caseFile: CaseFile; on: string } {
  const { caseFile, on, jurisdiction } = examples[name];
  return { evaluation: evaluate(caseFile, { on, jurisdiction }), caseFile, on };
}

describe('of a consent', () => {
  test('says who may be told what, for what, and until when', async () => {
    const { copy } = await setup({ payload: consent });
    const school = item(copy, 'Adult school there');
    expect(school).toContain('What for: Help to start again');
    expect(school).toContain('May be told: Name, birth, nationality, papers; School, training, work');
    expect(school).toContain(`Until, at the latest: ${messages.date('2027-05-18')}`);
    expect(school).toContain('May they pass it on? No');
  });

  test('does not say that somebody may be told what was taken back', async () => {
    const { copy } = await setup({ payload: consent });
    const partner = item(copy, 'Partner organisation there');
    expect(partner).toContain('No longer to be told');
    expect(partner).not.toContain('May be told');
    expect(block(copy, 'What happened so far')).toContain(messages.date('2026-05-11'));
  });

  test('takes no yes for more than it is worth on the day', async () => {
    const { copy } = await setup({ payload: consentWith({ told: { points: ['purpose'] } }) });
    expect(copy.textContent).not.toContain('May be told');
    expect(item(copy, 'Adult school there')).toContain('not to be told while something is missing');
  });

  test('names what was told, and what was not confirmed', async () => {
    const { copy } = await setup({ payload: consentWith({ told: { points: ['purpose'] } }) });
    expect(block(copy, 'What you were told')).toContain('What the information is shared for');
    expect(block(copy, 'Not confirmed as told')).toContain('How long it is kept');
    expect(block(copy, 'Not confirmed as told')).not.toContain('What the information is shared for');
  });

  test('a permission that was taken back does not stand there as a yes alone', async () => {
    const { copy } = await setup({
      payload: consentWith({
        events: [
          { id: 'e1', kind: 'given', on: '2026-03-20', by: 'person' },
          { id: 'e2', kind: 'withdrawn', on: '2026-05-11', by: 'person', permission: ['monitoring'] },
        ],
      }),
    });
    const asked = block(copy, 'What you were asked one by one');
    expect(asked).toMatch(
      /keep in touch after the return[^?]*\? Agrees *Consent was taken back by the person/,
    );
    expect(asked).toMatch(/embassy[^?]*\? Does not agree *May/);
  });

  test('says how to take it back, and whom to tell, or that this is not recorded', async () => {
    const { copy } = await setup({ payload: consent });
    expect(block(copy, 'How to take your yes back')).toContain('Counselling centre, data protection contact');
    const { copy: other } = await setup({ payload: consentWith({ record: {} }) });
    expect(block(other, 'How to take your yes back')).toContain('It is not recorded whom to tell');
  });

  test('says of nothing at all that it is not recorded, and nothing more', async () => {
    const { copy } = await setup({ payload: { form: 'data-sharing-consent', version: 1 } });
    expect(copy.textContent).toContain('No recipient is recorded.');
    expect(block(copy, 'What happened to you')).toContain('Not recorded');
    expect(copy.textContent).not.toContain('May be told');
  });

  describe('what was shared without consent', () => {
    const shared = (personTold: string | undefined): object => ({
      sharedWithoutConsent: 'yes',
      withoutConsent: [
        {
          id: 'w1',
          recipient: 'Office that asked',
          recipientKind: 'police',
          purpose: 'criminal-proceedings',
          categories: ['identity'],
          on: '2026-04-01',
          reason: 'A reason that is nobody’s business',
          ...(personTold === undefined ? {} : { personTold }),
        },
      ],
    });

    test.each(['yes-before', 'yes-after'])(
      'stands there where the person was told: %s',
      async (personTold) => {
        const { copy } = await setup({ payload: consentWith(shared(personTold)) });
        expect(block(copy, 'Shared without your agreement')).toContain('Office that asked');
        expect(copy.textContent).not.toContain('nobody’s business');
      },
    );

    test.each(['no-dangerous', 'no-forbidden', 'not-yet', 'not-known', 'of-another-version', undefined])(
      'leaves no trace where the person was not: %s',
      async (personTold) => {
        const { text } = await setup({ payload: consentWith(shared(personTold)) });
        const { text: without } = await setup({ payload: consentWith({ sharedWithoutConsent: 'no' }) });
        expect(text).not.toContain('Office that asked');
        expect(text).toBe(without);
      },
    );
  });

  test('does not name whom something is kept from, why, or the dangers that were weighed', async () => {
    const { copy, text } = await setup({
      payload: consentWith({
        withholding: [
          {
            id: 'k1',
            whom: 'one',
            from: 'The uncle',
            fromKind: 'family-member',
            extent: 'everything',
            why: 'fear',
          },
        ],
        grants: [
          { ...consent.answers?.grants?.[3], dangerToSafety: 'yes', releasedBy: 'The team, who knows him' },
        ],
        permissions: { hivResult: 'agrees' },
      }),
    });
    expect(block(copy, 'What is kept from somebody')).toContain('Everything');
    expect(text).not.toMatch(/uncle|Fear|who knows him|HIV/);
  });

  test('a test result stands on no paper, whatever was said of it', async () => {
    const { text } = await setup({ payload: consentWith({ permissions: { hivResult: 'refuses' } }) });
    expect(text).not.toContain('HIV');
  });
});

describe('of a plan', () => {
  test('says what is arranged, by whom and when, and whom to call', async () => {
    const { copy } = await setup({ payload: plan }, { caseFile: withdrawn.caseFile });
    expect(block(copy, 'Whom to call')).toContain('Here: Counselling centre, return desk');
    const course = item(copy, 'Training for a trade');
    expect(course).toContain('By whom: Adult school there');
    expect(course).toContain(messages.date('2026-06'));
  });

  test('names the days on which somebody gets in touch, where the person agreed to it', async () => {
    const { copy } = await setup({ payload: plan }, { caseFile: withdrawn.caseFile });
    const { copy: alone } = await setup({ payload: plan });
    expect(block(copy, 'Staying in touch afterwards')).toContain(
      `After one month: ${messages.date('2026-06-18')}`,
    );
    expect(block(alone, 'Staying in touch afterwards')).not.toContain('After one month');
  });

  test.each([
    ['yes', true],
    ['no', false],
    ['not-known', false],
    [undefined, false],
  ])(
    'what is done for protection stands there only where the person knows of it: %s',
    async (personKnows, stands) => {
      const { text } = await setup({
        payload: planWith({
          risksCarriedOver: ['reprisals-person'],
          safety: [
            {
              id: 's1',
              risk: 'reprisals-person',
              measure: 'A talk with the house there',
              owner: 'Counselling centre',
              status: 'agreed',
              alarmSigns: 'A white car',
              personKnows,
            },
          ],
        }),
      });
      expect(text.includes('A talk with the house there')).toBe(stands);
      expect(text).not.toMatch(/white car|Revenge/);
    },
  );

  test('does not say where the person sleeps or flees to, nor who helps if the name alone gives them away', async () => {
    const { text } = await setup({
      payload: planWith({
        arrival: { ...plan.answers?.arrival, safePlace: 'The yellow house' },
        emergency: { contactHere: 'Night line', safePlace: 'The bakery' },
        services: [{ id: 'v1', type: 'shelter', provider: 'House of the freed', marksPerson: 'yes' }],
      }),
    });
    expect(text).toContain('In an emergency, here: Night line');
    expect(text).not.toMatch(/yellow house|bakery|House of the freed/);
    expect(text).toContain('Not written on this paper. Ask for it.');
  });
});

describe('of a result', () => {
  test('says the conclusion, what stands against the return, what is owed, and the other ways', async () => {
    const { evaluation, caseFile, on } = evaluationOf('reprisals-at-home');
    const { copy } = await setup({ evaluation }, { caseFile, on });
    expect(block(copy, 'What was found')).toContain(messages.format(`conclusion.${evaluation.conclusion}`));
    expect(block(copy, 'What was found')).toContain('Nothing here says that a return is safe.');
    expect(block(copy, 'What stands against the return')).toContain('Revenge on the person or the family');
    expect(block(copy, 'Other ways than return')).toContain('Can be asked for');
    expect(copy.textContent).toContain('This paper decides nothing.');
  });

  test('never says that there is nothing where it names nothing', async () => {
    const { evaluation, caseFile, on } = evaluationOf('no-obstacle-found');
    const { copy } = await setup({ evaluation }, { caseFile, on });
    expect(block(copy, 'What stands against the return')).toContain('That does not mean that there is none.');
    expect(copy.textContent).toContain('This is not a finding that the return is safe.');
  });

  test('says how to object where it is recorded, and where to ask where it is not', async () => {
    const { evaluation, caseFile, on } = evaluationOf('forced-and-unknown');
    const profile = {
      ...caseFile.riskAssessment?.profile,
      return: { decision: { status: 'notified', appeal: { available: 'yes', deadline: '2026-07-01' } } },
    } as CaseFile['profile'];
    const { copy } = await setup(
      { evaluation },
      { caseFile: { ...caseFile, ...(profile ? { profile } : {}) }, on },
    );
    expect(block(copy, 'How to object')).toContain(messages.date('2026-07-01'));
    const { copy: alone } = await setup({ evaluation }, { on });
    expect(block(alone, 'How to object')).toContain('Nothing is recorded about how to object');
  });

  test('findings about other people, and what the person may not know of, stand on no paper', async () => {
    const { evaluation, on } = evaluationOf('reprisals-at-home');
    const finding = evaluation.findings.find(({ rule }) => rule === 'safe.reprisals');
    if (!finding) throw new Error('There is no such finding');
    const against = (changes: object): Evaluation => ({
      ...evaluation,
      findings: [{ ...finding, ...changes }],
    });
    const title = messages.formatKnown('rule.safe.reprisals.title');
    expect((await setup({ evaluation: against({}) }, { on })).text).toContain(title);
    for (const path of ['consent.withoutConsent[0].recipient', 'consent.sharedWithoutConsent'])
      expect((await setup({ evaluation: against({ because: [{ path }] }) }, { on })).text).not.toContain(
        title,
      );
    const family = against({ rule: 'safe.family-involved' });
    expect((await setup({ evaluation: family }, { on })).text).not.toContain(
      messages.formatKnown('rule.safe.family-involved.title'),
    );
  });
});

describe('a paper that is found', () => {
  const languages = { en, fr, ar };
  const telling = { en: /traffick/i, fr: /\btraite\b/i, ar: /اتجار|اتّجار/ };

  test.each(['en', 'fr', 'ar'] as const)(
    'does not say in %s what happened to the person',
    async (locale) => {
      const own = createMessages({ locale, messages: languages[locale] });
      for (const [name, { caseFile, on, jurisdiction }] of Object.entries(examples)) {
        const copies: readonly (Pick<PersonsCopyProps, 'payload' | 'evaluation'> | undefined)[] = [
          caseFile.plan && { payload: caseFile.plan },
          ...(caseFile.consents ?? []).map((payload) => ({ payload })),
          { evaluation: evaluate(caseFile, { on, jurisdiction }) },
          // Nothing at all recorded: everything that can be open is.
          { evaluation: evaluate({}, { on, jurisdiction }) },
        ];
        for (const of of copies) {
          if (!of) continue;
          const { container, unmount } = await render(
            <PersonsCopy {...({ messages: own, on, caseFile, ...of } as PersonsCopyProps)} />,
          );
          const byHand = /trafficked people there/g;
          expect([name, telling[locale].exec(container.textContent.replaceAll(byHand, ''))?.[0]]).toEqual([
            name,
            undefined,
          ]);
          await unmount();
        }
      }
    },
    60_000,
  );

  test('has the title of the page left as it is', async () => {
    document.title = 'A page of the portal';
    await setup({ payload: consent });
    expect(document.title).toBe('A page of the portal');
  });

  test('holds no name and no number of the case', async () => {
    const { text } = await setup({ payload: consent });
    expect(text).not.toContain(String(consent.caseReference));
  });
});

describe('whether there is a paper', () => {
  const print = (): readonly Element[] => page.getByRole('button', { name: 'Print' }).elements();

  test.each<[string, Pick<PersonsCopyProps, 'payload'>, CaseFile, boolean]>([
    ['carrying it is not safe', { payload: planWith({ copy: 'unsafe-to-carry' }) }, {}, false],
    [
      'carrying the plan is not safe',
      { payload: consent },
      { plan: planWith({ copy: 'unsafe-to-carry' }) },
      false,
    ],
    ['it is not wanted', { payload: consentWith({ how: { copy: 'not-wanted' } }) }, {}, false],
    [
      'another record is not wanted',
      { payload: plan },
      { consents: [consentWith({ how: { copy: 'not-wanted' } })] },
      true,
    ],
    ['nobody has said', { payload: consentWith({ how: {} }) }, {}, true],
  ])('is as recorded: %s', async (_, of, caseFile, prints) => {
    const { copy } = await setup(of, { caseFile });
    expect(print()).toHaveLength(prints ? 1 : 0);
    expect(copy.textContent.includes('It does not print.')).toBe(!prints);
  });

  test('somebody else who keeps it is named before it is printed', async () => {
    const { text } = await setup({ payload: consent });
    expect(text).toContain('Do not give it to them to take along.');
  });
});

describe('two languages', () => {
  test('stand side by side, each with its own, the person’s first', async () => {
    const { copy } = await setup({ payload: consent }, { second });
    for (const pair of copy.querySelectorAll('.sr-copy__pair')) {
      const languages = [...pair.children].map((each) => [
        each.getAttribute('lang'),
        each.getAttribute('dir'),
      ]);
      expect(languages).toEqual([
        ['ar', 'rtl'],
        ['en', 'ltr'],
      ]);
    }
  });
});

describe('printed', () => {
  /** What is on the sheet, as long as it is one. */
  async function onPaper(look: () => void): Promise<void> {
    const session = cdp() as unknown as { send: (method: string, params: object) => Promise<unknown> };
    await session.send('Emulation.setEmulatedMedia', { media: 'print' });
    try {
      look();
    } finally {
      await session.send('Emulation.setEmulatedMedia', { media: '' });
    }
  }

  test('nothing stands on the sheet but the copy, and not the warning', async () => {
    await render(
      <div>
        <p>Menu of the portal</p>
        <main>
          <PersonsCopy payload={consent} messages={messages} on={withdrawn.on} />
          <p>Another thing</p>
        </main>
      </div>,
    );
    await onPaper(() => {
      expect(page.getByText('Menu of the portal').element().checkVisibility()).toBe(false);
      expect(page.getByText('Another thing').element().checkVisibility()).toBe(false);
      expect(page.getByText(messages.format('ui.print.warning')).element().checkVisibility()).toBe(false);
      expect(page.getByText('Adult school there').first().element().checkVisibility()).toBe(true);
    });
  });

  test('a paper that is not to be stays empty', async () => {
    await setup({ payload: consentWith({ how: { copy: 'not-wanted' } }) });
    await onPaper(() => {
      expect(page.getByText('Adult school there').first().element().checkVisibility()).toBe(false);
    });
  });

  test('the button prints', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
    await setup({ payload: consent });
    await page.getByRole('button', { name: 'Print' }).click();
    expect(print).toHaveBeenCalledTimes(1);
    print.mockRestore();
  });
});

describe('in a form', () => {
  test('opens over the review with what is written now, and gives the focus back', async () => {
    await render(
      <DataSharingConsentForm locale="en" messages={en} defaultValue={consent} on={withdrawn.on} />,
    );
    await page.getByRole('button', { name: 'Review the answers' }).first().click();
    const button = page.getByRole('button', { name: 'The person’s own copy' });
    await button.click();
    const dialog = page.getByRole('dialog');
    await expect.element(dialog.getByText('Adult school there').first()).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(dialog).not.toBeInTheDocument();
    await expect.element(button).toHaveFocus();
  });

  test('its words are loaded where the host passed none', async () => {
    await render(<DataSharingConsentForm locale="en" secondLocale="ar" defaultValue={consent} />);
    await page.getByRole('button', { name: 'Review the answers' }).first().click();
    await page.getByRole('button', { name: 'The person’s own copy' }).click();
    await expect
      .element(page.getByRole('dialog').getByText(second.format('copy.consent.recipients')))
      .toBeVisible();
  });
});
