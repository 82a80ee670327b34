import { is } from '../../conditions/condition.ts';
import { weighings } from '../../questions/code-lists.ts';
import {
  choice,
  longText,
  reference,
  repeat,
  type ChoiceQuestion,
  type QuestionSpec,
  type TextQuestion,
} from '../../questions/question.ts';
import { section } from '../../questions/section.ts';

/** The two questions of one matter: which way it points, and why. */
type Matter<Name extends string> = Readonly<
  Record<`bestInterests.weighing[].${Name}.weighs`, ChoiceQuestion<(typeof weighings.codes)[number]>> &
    Record<`bestInterests.weighing[].${Name}.reason`, TextQuestion>
>;

/** Asks which way a matter points for a solution, and then why. */
function matter<const Name extends string>(
  name: Name,
  { required, ...spec }: Pick<QuestionSpec, 'category' | 'basis' | 'required'>,
): Matter<Name> {
  const answeredBy = ['returning'] as const;
  const questions = {
    [`bestInterests.weighing[].${name}.weighs`]: choice(weighings, {
      ...spec,
      answeredBy,
      ...(required ? { required } : {}),
    }),
    [`bestInterests.weighing[].${name}.reason`]: longText({
      ...spec,
      answeredBy,
      relevant: is(`.${name}.weighs`, ...weighings.codes),
    }),
  };
  // A computed key is a plain string to the compiler.
  return questions as unknown as Matter<Name>;
}

/**
 * Weighing each solution: Each solution is looked at under every heading.
 *
 * Needed are the matters that bind as law (Principle 4 itself, and Article 20 of the Convention on the Rights of the
 * Child); the others rest on guidance.
 */
export const weighing = section({
  id: 'weighing',
  painful: false,
  questions: {
    'bestInterests.weighing[]': repeat({
      category: 'process',
      answeredBy: ['returning'],
      required: 'always',
      basis: ['er1.110', 'er4.03', 'er4.167', 'er4.19', 'gp1.69', 'er4.22', 'er4.24', 'er4.10'],
    }),
    'bestInterests.weighing[].option': reference('bestInterests.options[]', {
      category: 'process',
      answeredBy: ['returning'],
      required: 'always',
      reserved: [],
      basis: ['gp1.69'],
    }),
    ...matter('views', {
      category: 'views-wishes',
      required: 'always',
      basis: ['gp4.41', 'er4.34', 'er4.134', 'er4.120'],
    }),
    ...matter('familyTies', {
      category: 'family',
      required: 'always',
      basis: ['gp4.45', 'gp4.47', 'er4.36', 'er4.29', 'er4.126', 'er4.35', 'er4.139'],
    }),
    ...matter('nationality', {
      category: 'identity',
      required: 'always',
      basis: ['gp4.43', 'gp4.47', 'er4.35', 'er4.137'],
    }),
    ...matter('name', {
      category: 'identity',
      required: 'always',
      basis: ['gp4.44', 'gp4.47', 'er4.35', 'er4.138'],
    }),
    ...matter('background', {
      category: 'identity',
      required: 'always',
      basis: ['er4.141', 'er4.142', 'er4.143', 'er4.144', 'er4.26', 'er4.28', 'er4.35'],
    }),
    ...matter('careProtectionSafety', {
      category: 'protection-security',
      required: 'always',
      basis: ['gp4.39', 'er4.37', 'er4.186'],
    }),
    ...matter('safetyThere', {
      category: 'protection-security',
      // EU law asks for it where a child seeks asylum.
      required: is(
        'profile.status.asylum.stage',
        'asked-not-registered',
        'first-decision-pending',
        'appeal-pending',
      ),
      basis: ['er4.130', 'er4.131', 'gp4.39', 'er1.127', 'er4.186'],
    }),
    ...matter('livingConditions', {
      category: 'protection-security',
      basis: ['er4.132', 'er1.102', 'er1.103'],
    }),
    ...matter('careArrangements', {
      category: 'family',
      required: 'always',
      basis: ['gp4.40', 'er4.133'],
    }),
    ...matter('vulnerability', {
      category: 'protection-security',
      basis: ['er4.40', 'er4.25', 'er4.41', 'er4.26', 'er4.27'],
    }),
    ...matter('health', { category: 'health', basis: ['er4.38', 'er1.103', 'er4.27'] }),
    ...matter('education', { category: 'education-work', basis: ['er4.39'] }),
    ...matter('genderAndAge', {
      category: 'protection-security',
      required: 'always',
      basis: ['gp4.38', 'er4.23', 'er4.22', 'er4.24', 'er1.101'],
    }),
    ...matter('integrationHere', {
      category: 'education-work',
      required: 'always',
      basis: ['gp4.42', 'er4.135'],
    }),
    ...matter('absence', { category: 'family', basis: ['er4.136'] }),
    ...matter('continuity', {
      category: 'family',
      required: 'always',
      basis: ['gp4.46', 'er4.140'],
    }),
    'bestInterests.weighing[].others': longText({
      category: 'protection-security',
      answeredBy: ['returning'],
      basis: ['er4.31'],
    }),
  },
});
