import { describe, expect, test } from 'vitest';
import { forms } from '../forms/forms.ts';
import { referredLists, referredRows, rowsToReferTo } from './referred-rows.ts';

const questions = new Map(Object.values(forms).flatMap((form) => [...form.questions]));

describe('the lists that answers refer to', () => {
  test('are those of the forms, each with the form it stands in', () => {
    const referredTo = [...questions.values()].flatMap((question) =>
      question.kind === 'reference' ? [question.to] : [],
    );
    expect(Object.keys(referredLists).toSorted()).toEqual([...new Set(referredTo)].toSorted());
    for (const [list, { form }] of Object.entries(referredLists)) {
      expect(list.startsWith(`${form ? forms[form].root : 'profile'}.`)).toBe(true);
      expect(questions.get(list)?.kind).toBe('repeat');
    }
  });

  test('name their rows by answers in words; by codes only in the profile, whose words every form has', () => {
    for (const [list, { form, namedBy }] of Object.entries(referredLists)) {
      for (const path of namedBy) {
        const kind = questions.get(`${list}.${path}`)?.kind;
        expect([`${list}.${path}`, kind]).toEqual([
          `${list}.${path}`,
          expect.stringMatching(form ? /^(?:long-)?text$/ : /^(?:text|choice)$/),
        ]);
      }
    }
  });
});

describe('the rows of another form', () => {
  const list = 'consent.grants[]';
  const named = (id: string, answer: string): object => ({
    id,
    names: [{ path: 'consent.grants[].recipient.name', answer }],
  });
  const consent = (answeredOn: string, ...grants: readonly object[]): object => ({
    answers: { record: { answeredOn }, grants },
  });

  test('come with what tells them apart, where there is something', () => {
    const rows = [
      { id: 'a', recipient: { name: 'A shelter' }, necessary: 'A bed' },
      { id: 'b', recipient: { name: 'not-known' } },
      { id: 'c', recipient: { name: ' ' } },
    ];
    expect(rowsToReferTo(list, rows)).toEqual([
      named('a', 'A shelter'),
      { id: 'b', names: [] },
      { id: 'c', names: [] },
    ]);
  });

  test('are those of every consent; of one id in two, that of the later consent', () => {
    const caseFile = {
      consents: [
        consent('2026-06-02', { id: 'g1', recipient: { name: 'Later' } }),
        consent('2026-06-01', { id: 'g1', recipient: { name: 'Earlier' } }, { id: 'g2' }),
      ],
    };
    expect(referredRows(caseFile, list)).toEqual([named('g1', 'Later'), { id: 'g2', names: [] }]);
  });

  test('are those of the one payload of any other form', () => {
    const caseFile = {
      bestInterests: { answers: { options: [{ id: 'o1', label: 'A', place: 'With her aunt' }] } },
    };
    expect(referredRows(caseFile, 'bestInterests.options[]')).toEqual([
      {
        id: 'o1',
        names: [
          { path: 'bestInterests.options[].label', answer: 'A' },
          { path: 'bestInterests.options[].place', answer: 'With her aunt' },
        ],
      },
    ]);
  });

  test.each([
    undefined,
    {},
    { consents: 'none' },
    { consents: [7, { answers: { grants: [{}, { id: 3 }, { id: '' }] } }] },
  ])('are none in %j', (caseFile) => {
    expect(referredRows(caseFile, list)).toEqual([]);
  });

  test('of a list that nothing refers to are none, nor of the profile, which is in the form itself', () => {
    const caseFile = {
      plan: { answers: { actors: [{ id: 'a' }] } },
      profile: { proceedings: [{ id: 'p' }] },
    };
    expect(referredRows(caseFile, 'plan.actors[]')).toEqual([]);
    expect(referredRows(caseFile, 'profile.proceedings[]')).toEqual([]);
  });
});
