import { is } from '../../conditions/condition.ts';
import { choice, date, longText, repeat, text } from '../../questions/question.ts';
import { section } from '../../questions/section.ts';

/** Those who decide: The position of each person, also of those who disagree. */
export const panel = section({
  id: 'panel',
  painful: false,
  questions: {
    'bestInterests.panel.sittings[]': repeat({
      category: 'process',
      answeredBy: ['returning'],
      basis: ['gl.08', 'er4.04', 'er1.109'],
    }),
    'bestInterests.panel.sittings[].on': date({
      category: 'process',
      answeredBy: ['returning'],
      basis: ['gl.08', 'er4.04', 'er1.109'],
    }),
    'bestInterests.panel.members[]': repeat({
      category: 'process',
      answeredBy: ['returning'],
      required: 'always',
      basis: ['gl.08', 'er1.109', 'er1.187'],
    }),
    'bestInterests.panel.members[].code': text({
      category: 'process',
      answeredBy: ['returning'],
      reserved: [],
      basis: ['gl.08', 'er1.109'],
    }),
    'bestInterests.panel.members[].role': text({
      category: 'process',
      answeredBy: ['returning'],
      basis: ['gl.08', 'er1.109', 'er1.187'],
    }),
    'bestInterests.panel.members[].position': choice(['agrees', 'dissents', 'abstains', 'recused'], {
      category: 'process',
      answeredBy: ['returning'],
      required: 'always',
      reserved: [],
      basis: ['gl.08', 'er1.109'],
    }),
    'bestInterests.panel.members[].reasons': longText({
      category: 'protection-security',
      answeredBy: ['returning'],
      required: is('.position', 'dissents', 'recused'),
      reserved: [],
      basis: ['gl.08', 'er1.109'],
    }),
    'bestInterests.panel.decision': choice(
      ['endorsed', 'endorsed-with-changes', 'not-endorsed', 'deferred'],
      {
        category: 'process',
        answeredBy: ['returning'],
        required: 'always',
        reserved: [],
        basis: ['gl.08', 'er1.109'],
      },
    ),
    'bestInterests.panel.changes': longText({
      category: 'protection-security',
      answeredBy: ['returning'],
      relevant: is('bestInterests.panel.decision', 'endorsed-with-changes', 'not-endorsed', 'deferred'),
      basis: ['gl.08', 'er1.109'],
    }),
    'bestInterests.panel.decidedOn': date({
      category: 'process',
      answeredBy: ['returning'],
      basis: ['gl.08', 'er1.109', 'er4.62'],
    }),
  },
});
