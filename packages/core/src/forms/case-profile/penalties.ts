import { all, any, is } from '../../conditions/condition.ts';
import { choice, choices, date, repeat, text, yesNo } from '../../questions/question.ts';

/** What a person can be made to suffer for an act, the return itself apart. */
const penalties = [
  'arrested',
  'detained',
  'charged',
  'prosecuted',
  'convicted',
  'fined',
  'banned',
  'other',
] as const;

/** Being arrested or held is no penalty yet: there is nothing to leave out. */
const imposed = ['charged', 'prosecuted', 'convicted', 'fined', 'banned', 'other'] as const;

const leavesByChoice = is('profile.return.kind', 'voluntary', 'assisted');
const banned = is('profile.status.reEntryBan.imposed', 'planned', 'yes');

/** What was done to the person for acts that they were drawn into, each with its link to the trafficking; and bars on coming back. */
export const penaltyQuestions = {
  'profile.status.penalties.faced': choices(['none', ...penalties, 'returned-as-penalty'], {
    category: 'legal-proceedings',
    answeredBy: ['returning', 'person'],
    required: 'always',
    exclusive: ['none'],
    basis: ['gp5.11', 'gp5.12', 'gp5.13', 'gp5.14', 'er5.19', 'er5.20'],
  }),
  'profile.status.penalties.linkedToTrafficking': choice(['yes', 'partly', 'no'], {
    category: 'legal-proceedings',
    answeredBy: ['returning', 'person'],
    relevant: is('profile.status.penalties.faced', ...penalties, 'returned-as-penalty'),
    required: 'always',
    basis: ['gp5.16', 'er5.20', 'er5.25', 'er5.26'],
  }),
  'profile.status.penalties.each[]': repeat({
    category: 'legal-proceedings',
    answeredBy: ['returning', 'person'],
    // Also where none of it came out of the trafficking: entry and stay count by themselves.
    relevant: is('profile.status.penalties.faced', ...penalties),
    required: 'always',
    basis: ['gp5.11', 'gp5.12', 'gp5.16', 'er5.20', 'er5.27'],
  }),
  'profile.status.penalties.each[].kind': choice(penalties, {
    category: 'legal-proceedings',
    answeredBy: ['returning', 'person'],
    required: 'always',
    basis: ['gp5.07', 'gp5.08', 'gp5.09', 'gp5.13', 'er5.19', 'er5.24', 'er5.32'],
  }),
  'profile.status.penalties.each[].offence': choice(
    [
      'unauthorised-entry',
      'unauthorised-stay',
      'unauthorised-work',
      'selling-sex',
      'false-papers',
      'drugs',
      'theft',
      'begging',
      'other',
    ],
    {
      category: 'legal-proceedings',
      answeredBy: ['returning', 'person'],
      required: 'always',
      basis: ['gp5.05', 'gp5.06', 'gp5.11', 'gp5.12', 'gp5.15', 'er5.02', 'er5.03', 'er5.04'],
    },
  ),
  'profile.status.penalties.each[].link': choice(['caused-by', 'directly-linked', 'partly', 'none'], {
    category: 'trafficking-experience',
    answeredBy: ['returning', 'person'],
    required: 'always',
    basis: ['gp5.16', 'er5.19', 'er5.20', 'er5.22', 'er5.26', 'er5.27'],
  }),
  'profile.status.penalties.each[].stands': yesNo({
    category: 'legal-proceedings',
    answeredBy: ['returning', 'person'],
    required: 'always',
    basis: ['er5.19', 'er5.28'],
  }),
  'profile.status.penalties.each[].noPenaltyExamined': yesNo({
    category: 'legal-proceedings',
    answeredBy: ['returning'],
    relevant: is('.kind', ...imposed),
    required: 'always',
    basis: ['er5.05', 'er5.21', 'er5.25'],
  }),
  'profile.status.reEntryBan.imposed': choice(['no', 'planned', 'yes', 'lifted'], {
    category: 'migration-status',
    answeredBy: ['returning'],
    basis: ['gp5.43', 'er5.31', 'er5.33', 'er5.11'],
  }),
  'profile.status.reEntryBan.possible': yesNo({
    category: 'migration-status',
    answeredBy: ['returning'],
    relevant: all(is('profile.status.reEntryBan.imposed', 'no'), leavesByChoice),
    basis: ['er5.08', 'er5.11'],
  }),
  'profile.status.reEntryBan.toldBeforeChoice': yesNo({
    category: 'migration-status',
    answeredBy: ['returning', 'person'],
    relevant: all(leavesByChoice, any(banned, is('profile.status.reEntryBan.possible', 'yes'))),
    required: 'always',
    basis: ['gp1.18', 'er5.08', 'er5.11'],
  }),
  'profile.status.reEntryBan.until': date({
    category: 'migration-status',
    answeredBy: ['returning'],
    relevant: banned,
    basis: ['er5.31'],
  }),
  'profile.status.reEntryBan.reason': text({
    category: 'migration-status',
    answeredBy: ['returning'],
    relevant: banned,
    basis: ['gp5.43', 'gp5.45', 'er5.32', 'er5.34'],
  }),
  'profile.status.reEntryBan.reconsidered': choice(['yes-lifting', 'yes-kept', 'no'], {
    category: 'migration-status',
    answeredBy: ['returning'],
    relevant: banned,
    required: 'always',
    basis: ['er5.35', 'er5.09', 'er5.10'],
  }),
};
