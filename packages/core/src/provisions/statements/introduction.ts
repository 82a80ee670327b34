import type { introduction as ids } from '../legal/introduction.ts';
import type { Statement } from '../statement.ts';

/** What each provision of the introduction says. */
export const introduction: Readonly<Record<keyof typeof ids, Statement>> = {
  'in.01': {
    statement: 'Trafficking is at once a grave human-rights violation and a danger to freedom and security.',
    lines: [258, 259],
    kind: 'finding',
    holder: 'any-state',
    surfaces: ['policy-only'],
  },
  'in.02': {
    statement:
      'Any state may be origin, transit and destination at once, so return concerns all of them as returning or receiving country.',
    lines: [259, 262],
    kind: 'finding',
    holder: 'any-state',
    surfaces: ['return-decision'],
  },
  'in.03': {
    statement:
      'Bringing people back safely and stopping renewed victimization belong to the core of anti-trafficking work.',
    lines: [264, 265],
    kind: 'finding',
    holder: 'any-state',
    surfaces: ['risk-assessment', 'reintegration-plan'],
  },
  'in.04': {
    statement:
      'Safe return calls for a joint response by authorities, police and civil society in the countries involved.',
    lines: [265, 267],
    kind: 'duty',
    holder: 'both-states',
    surfaces: ['reintegration-plan'],
  },
  'in.05': {
    statement: 'International actors and organisations need to co-operate in the response to return as well.',
    lines: [267, 268],
    kind: 'duty',
    holder: 'other',
    surfaces: ['reintegration-plan', 'consent'],
  },
  'in.06': {
    statement: "ODIHR's 2004 handbook is the reference for building national referral mechanisms.",
    lines: [275, 277],
    kind: 'finding',
    holder: 'any-state',
    surfaces: ['policy-only'],
  },
  'in.07': {
    statement:
      'Compensation belongs among effective remedies and is part of how trafficked persons reach justice.',
    lines: [277, 279],
    kind: 'finding',
    holder: 'trafficked-person',
    surfaces: ['remedies'],
  },
  'in.08': {
    statement:
      "Ultimately it is the state that answers for victims' protection and assistance, whoever delivers the service.",
    lines: [281, 282],
    kind: 'duty',
    holder: 'any-state',
    surfaces: ['needs-assessment', 'reintegration-plan'],
  },
  'in.09': {
    statement: "The state's duty begins as soon as its authorities know of the victim.",
    lines: [282, 283],
    kind: 'threshold',
    holder: 'any-state',
    surfaces: ['due-process', 'return-decision'],
  },
  'in.10': {
    statement: "The state's duty also begins when its authorities ought to have known.",
    lines: [282, 283],
    kind: 'threshold',
    holder: 'any-state',
    surfaces: ['due-process', 'return-decision'],
  },
  'in.11': {
    statement: 'Presumed victims within jurisdiction trigger the duty as fully as established ones.',
    lines: [283, 284],
    kind: 'threshold',
    holder: 'any-state',
    surfaces: ['due-process', 'needs-assessment'],
  },
  'in.12': {
    statement:
      "The duty lasts at least until the victim's immediate needs for protection and support have been satisfied.",
    lines: [284, 285],
    kind: 'threshold',
    holder: 'any-state',
    surfaces: ['needs-assessment', 'return-decision'],
  },
  'in.13': {
    statement:
      'After immediate needs are met, remedy obligations may keep protection and support duties alive.',
    lines: [285, 287],
    kind: 'condition',
    holder: 'any-state',
    surfaces: ['remedies', 'protection-options'],
  },
  'in.14': {
    statement: 'After immediate needs are met, pending regularization of status may keep those duties alive.',
    lines: [285, 287],
    kind: 'condition',
    holder: 'any-state',
    surfaces: ['protection-options'],
  },
  'in.15': {
    statement: 'After immediate needs are met, the right to return may keep those duties alive.',
    lines: [285, 287],
    kind: 'condition',
    holder: 'any-state',
    surfaces: ['return-decision', 'needs-assessment'],
  },
  'in.16': {
    statement: 'The responsibility binds origin, transit and destination countries equally.',
    lines: [287, 288],
    kind: 'duty',
    holder: 'any-state',
    surfaces: ['needs-assessment', 'reintegration-plan'],
  },
  'in.17': {
    statement:
      'OSCE states have built a full anti-trafficking framework: the 2003 plan, the 2005 and 2013 additions, and ministerial decisions.',
    lines: [290, 296],
    kind: 'finding',
    holder: 'any-state',
    surfaces: ['policy-only'],
  },
  'in.18': {
    statement: 'A specific OSCE text of 2005 deals with child victims.',
    lines: [292, 294],
    kind: 'finding',
    holder: 'any-state',
    surfaces: ['best-interests'],
  },
  'in.19': {
    statement:
      'OSCE documents place primary responsibility for tackling trafficking on participating States.',
    lines: [295, 296],
    kind: 'duty',
    holder: 'any-state',
    surfaces: ['reintegration-plan'],
  },
  'in.20': {
    statement:
      'OSCE anti-trafficking documents ask OSCE institutions and field missions to help states comply.',
    lines: [296, 298],
    kind: 'finding',
    holder: 'other',
    surfaces: ['policy-only'],
  },
  'in.21': {
    statement:
      'The principles address authorities, civil society and inter-governmental bodies that make, apply, assess or reform return law and practice.',
    lines: [300, 303],
    kind: 'finding',
    holder: 'other',
    surfaces: ['policy-only'],
  },
  'in.22': {
    statement: 'The text is meant to steer return policies, procedures and practice.',
    lines: [303, 306],
    kind: 'recommendation',
    holder: 'other',
    surfaces: ['policy-only'],
  },
  'in.23': {
    statement: 'Civil society may use the principles as an advocacy tool.',
    lines: [306, 307],
    kind: 'finding',
    holder: 'other',
    surfaces: ['policy-only'],
  },
  'in.24': {
    statement:
      'Trafficking responses, return included, treat trafficking as crime with deep human-rights consequences for the persons concerned.',
    lines: [320, 323],
    kind: 'finding',
    holder: 'any-state',
    surfaces: ['policy-only'],
  },
  'in.25': {
    statement:
      'Every element of a national or international trafficking response is grounded in rights and duties set by human rights law.',
    lines: [323, 325],
    kind: 'definition',
    holder: 'any-state',
    surfaces: ['return-decision'],
  },
  'in.26': {
    statement:
      'OSCE commitments span prevention, victim protection and prosecution, and some bear on return.',
    lines: [327, 329],
    kind: 'finding',
    holder: 'any-state',
    surfaces: ['policy-only'],
  },
  'in.27': {
    statement:
      'The OSCE plan turns commitments into concrete national recommendations on investigation, prosecution, prevention, protection and assistance.',
    lines: [329, 333],
    kind: 'finding',
    holder: 'any-state',
    surfaces: ['policy-only'],
  },
  'in.28': {
    statement:
      'Beyond OSCE commitments, participating States are tied to the legal standards of three bodies: EU, Council of Europe, UN.',
    lines: [335, 339],
    kind: 'finding',
    holder: 'any-state',
    surfaces: ['return-decision'],
  },
  'in.29': {
    statement:
      'UN trafficking standards of 2000: the organized-crime convention and its trafficking protocol.',
    lines: [341, 344],
    kind: 'finding',
    holder: 'any-state',
    surfaces: ['policy-only'],
  },
  'in.30': {
    statement:
      'Earlier UN treaties also govern return: the 1951 refugee treaty, the 1989 child treaty and its protocol on sale and sexual exploitation of children.',
    lines: [344, 367],
    kind: 'finding',
    holder: 'any-state',
    surfaces: ['best-interests', 'protection-options'],
  },
  'in.31': {
    statement:
      'Named OSCE commitments run from the 2000 ministerial decision to the second addendum of 2013.',
    lines: [349, 360],
    kind: 'finding',
    holder: 'any-state',
    surfaces: ['policy-only'],
  },
  'in.32': {
    statement: 'Key UN soft-law guidance comes from OHCHR (2002), UNICEF (2006) and UNHCR (2006).',
    lines: [367, 374],
    kind: 'finding',
    holder: 'any-state',
    surfaces: ['best-interests', 'protection-options'],
  },
  'in.33': {
    statement:
      'The UNHCR guidance concerns refugee-law cover for people trafficked and for people at risk of it.',
    lines: [372, 374],
    kind: 'finding',
    holder: 'trafficked-person',
    surfaces: ['protection-options', 'risk-assessment'],
  },
  'in.34': {
    statement:
      'UN agencies also issue background papers and model laws that help states apply the standards.',
    lines: [374, 377],
    kind: 'finding',
    holder: 'other',
    surfaces: ['policy-only'],
  },
  'in.35': {
    statement:
      'Council of Europe standards are its trafficking convention and the broader 1950 human rights treaty.',
    lines: [379, 383],
    kind: 'finding',
    holder: 'any-state',
    surfaces: ['return-decision'],
  },
  'in.36': {
    statement:
      "Of the EU's detailed standards, the most notable is the 2011 directive on preventing trafficking and protecting victims.",
    lines: [385, 388],
    kind: 'finding',
    holder: 'any-state',
    surfaces: ['return-decision'],
  },
  'in.37': {
    statement:
      'The EU qualification directive sets the standards for international-protection beneficiaries.',
    lines: [388, 393],
    kind: 'finding',
    holder: 'any-state',
    surfaces: ['protection-options'],
  },
  'in.38': {
    statement:
      "The EU's 2004 directive provides residence permits for third-country victims who co-operate with authorities.",
    lines: [392, 395],
    kind: 'finding',
    holder: 'any-state',
    surfaces: ['protection-options'],
  },
  'in.39': {
    statement:
      'The text rests on studies of returns from four western European states, 2010 missions to four origin countries (Albania, Nigeria, Serbia, Ukraine), and two expert meetings.',
    lines: [397, 408],
    kind: 'finding',
    holder: 'other',
    surfaces: ['policy-only', 'language-access'],
  },
  'in.40': {
    statement: 'Authorities and civil society were found to lack guidance on the standards governing return.',
    lines: [409, 411],
    kind: 'finding',
    holder: 'any-state',
    surfaces: ['policy-only', 'training'],
  },
  'in.41': {
    statement:
      'The principles exist to bring return policies, procedures and practices into line with human rights.',
    lines: [411, 415],
    kind: 'recommendation',
    holder: 'any-state',
    surfaces: ['policy-only'],
  },
  'in.42': {
    statement: 'Voluntary return is always to be preferred over forced return.',
    lines: [417, 417],
    kind: 'recommendation',
    holder: 'any-state',
    surfaces: ['return-decision'],
  },
  'in.43': {
    statement: 'Being trafficked does not of itself confer long-term stay in the destination country.',
    lines: [418, 419],
    kind: 'finding',
    holder: 'trafficked-person',
    surfaces: ['protection-options'],
  },
  'in.44': {
    statement:
      'A trafficked person will probably, sooner or later, face an obligation to leave the destination country.',
    lines: [419, 420],
    kind: 'finding',
    holder: 'trafficked-person',
    surfaces: ['return-decision'],
  },
  'in.45': {
    statement: 'The principles concentrate on non-voluntary return.',
    lines: [420, 422],
    kind: 'definition',
    holder: 'any-state',
    surfaces: ['return-decision'],
  },
  'in.46': {
    statement: 'Assistance and protection cannot be given unless victims are properly identified.',
    lines: [424, 425],
    kind: 'finding',
    holder: 'any-state',
    surfaces: ['due-process'],
  },
  'in.47': {
    statement:
      'How to identify victims lies outside the text; it covers people whom the responsible structures have correctly identified.',
    lines: [425, 428],
    kind: 'definition',
    holder: 'any-state',
    surfaces: ['policy-only'],
  },
  'in.48': {
    statement:
      'Systems for irregular migrants and systems assisting victims need co-operation and communication with each other.',
    lines: [428, 431],
    kind: 'recommendation',
    holder: 'any-state',
    surfaces: ['due-process'],
  },
  'in.49': {
    statement: 'Part 1 sets the principles; Part 2 explains their foundation.',
    lines: [433, 435],
    kind: 'finding',
    holder: 'other',
    surfaces: ['policy-only'],
  },
  'in.50': {
    statement: 'All seven principles derive from international standards that apply across the OSCE region.',
    lines: [434, 436],
    kind: 'finding',
    holder: 'any-state',
    surfaces: ['policy-only'],
  },
  'in.51': {
    statement: 'The order of the principles implies no ranking.',
    lines: [439, 439],
    kind: 'definition',
    holder: 'other',
    surfaces: ['return-decision'],
  },
  'in.52': {
    statement: 'No principle may be looked at alone; each is read with all the others.',
    lines: [439, 441],
    kind: 'condition',
    holder: 'other',
    surfaces: ['return-decision', 'risk-assessment'],
  },
  'in.53': {
    statement: 'Safe return under Principle 1 is the foundation of the whole return process.',
    lines: [441, 442],
    kind: 'definition',
    holder: 'other',
    surfaces: ['return-decision', 'risk-assessment'],
  },
  'in.54': {
    statement: 'Principle 1 governs how return is done too: with dignity, privacy and no discrimination.',
    lines: [442, 444],
    kind: 'condition',
    holder: 'any-state',
    surfaces: ['return-decision', 'privacy'],
  },
  'in.55': {
    statement:
      'Co-operation within and between the two countries is a precondition for applying every other principle.',
    lines: [444, 447],
    kind: 'condition',
    holder: 'both-states',
    surfaces: ['reintegration-plan', 'return-decision'],
  },
  'in.56': {
    statement: 'Part 2 sets out the legal standards beneath each principle and can back advocacy for change.',
    lines: [449, 452],
    kind: 'finding',
    holder: 'other',
    surfaces: ['policy-only'],
  },
  'in.57': {
    statement: 'State bodies drafting law or policy on return can use Part 2 as well.',
    lines: [453, 454],
    kind: 'finding',
    holder: 'any-state',
    surfaces: ['policy-only'],
  },
  'in.58': {
    statement: 'Better protection comes from wider understanding and dialogue across sectors and countries.',
    lines: [456, 458],
    kind: 'recommendation',
    holder: 'other',
    surfaces: ['policy-only', 'training'],
  },
};
