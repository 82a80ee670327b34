import type { ProvisionId } from './legal.ts';

/**
 * Provisions of which no case file can carry anything, each with the reason.
 *
 * Most speak to those who make laws, set budgets or train people: a fact about a state that is the same for every person
 * there, and that a worker could only guess at.
 */
export const declared: Readonly<Partial<Record<ProvisionId, string>>> = {
  'in.01':
    'Says what trafficking is. It is true of every case alike, so that no answer and no finding could turn on it.',
  'in.20':
    'The mandate of OSCE institutions and field missions, which decide nothing in a case and fill in no form.',
  'in.26':
    'Tells how far the commitments of the participating States reach in general. Which of them a rule rests on stands in its provisions.',
  'in.39': 'Tells how the authors came to their text. No file about a person can confirm or contradict it.',
  'in.58':
    'A hope for wider understanding and dialogue between professions and countries, which no single case can confirm or disappoint.',
  'gp1.78':
    'Asks legislators to provide for the assessments. What a law says is the same for every file in a state; that an assessment was made in this case is asked.',
  'gp1.79':
    'Asks legislators to describe the assessments in full. No file about a person shows what a law says.',
  'gp1.80':
    'Asks for money for the assessments. A case shows only an assessment that was not made, and that is a finding whatever the money.',
  'er1.04':
    'An observation on national laws across the region: a named procedure may not exist. No rule here presupposes one.',
  'er1.59':
    'A work programme to harmonise the laws of one group of states. It sets no standard for a return.',
  'er1.208':
    'A rule of one organisation on its own operations. Whether it kept to its handbook is for its own supervision.',
  'er1.214':
    'A warning to states without a formal framework. It is about the law book; what a missing framework does to a person shows in the rules on delay and on danger.',
  'er2.30':
    'An observation on the skill of those who decide on stay. Asking a worker to grade a colleague would be neither fair nor usable.',
  'er3.61': 'Who in a service most needs to know of a duty is for its training; no case shows it.',
  'er3.113':
    'Asks a state for a working system for protection needs. What a case can show is that this person was referred, and that is asked.',
  'er3.114': 'How consistent the path between two national systems is can’t be told from one case.',
  'er4.02': 'A finding on the practice of states in general.',
  'er5.78':
    'Tells which instruments are silent on holding people. No question and no finding can turn on a silence; the rules on being held cite those that speak.',
  'er4.113':
    'Points to another guide’s list of a guardian’s duties, and doubts the number of a paragraph. The duties themselves are asked and judged through the provisions that state them.',
  'er5.97': 'Whether laws and practice discriminate shows only across many cases.',
  'er5.105':
    'Asks that gender be considered in making and judging measures at large. A file shows only this person.',
  'er5.180':
    'Strengthening structures of inclusion is a task for states over years. A file shows the gap for one person.',
  'er7.01': 'A statement about the document as a whole. What it asks of a case stands under each principle.',
  'er7.31': 'A finding on the effect of national programmes.',
  'er7.43':
    'Encourages states to enter lasting partnerships, of which a file shows no trace but the partner named.',
  'er7.57': 'A programme of one regional body for 2014 to 2018.',
  'er7.67': 'Networking among organisations goes on outside any case.',
  'er7.89': 'Watching what measures do to human rights needs many cases, counted without personal data.',
};
