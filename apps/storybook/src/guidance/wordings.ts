import type { Locale } from '@safe-return/messages';

/** How to say something, and how not to, in each language. */
export interface Wording {
  readonly matter: string;
  readonly why: string;
  readonly say: Readonly<Record<Locale, string>>;
  readonly notSay: Readonly<Record<Locale, string>>;
}

/** What reviewers of texts look for, each with an example in each language. */
export const wordings: readonly Wording[] = [
  {
    matter: 'Never “safe”',
    why: 'Nobody can know it, and whoever reads it stops looking. The best that can be said is what was not found.',
    say: {
      en: 'No obstacle found in what was recorded',
      fr: 'Aucun obstacle constaté dans ce qui a été consigné',
      ar: 'لم يُعثر على مانع في ما سُجِّل',
    },
    notSay: { en: 'Return is safe', fr: 'Le retour est sûr', ar: 'العودة آمنة' },
  },
  {
    matter: 'Missing is not no',
    why: 'A question that nobody answered tells nothing about the danger. It is named as missing.',
    say: {
      en: 'Not known yet: has anyone threatened the person?',
      fr: 'Pas encore connu : quelqu’un a-t-il menacé la personne ?',
      ar: 'غير معروف بعد: هل هدَّد أحدٌ الشخص؟',
    },
    notSay: { en: 'No threats', fr: 'Aucune menace', ar: 'لا تهديدات' },
  },
  {
    matter: '“The person”',
    why: 'Somebody is more than what was done to them, and the law’s word for them may be refused. Where a role counts, name the role: the child, the parent, the guardian.',
    say: { en: 'the person', fr: 'la personne', ar: 'الشخص' },
    notSay: {
      en: 'the victim, the illegal, the case',
      fr: 'la victime, le clandestin, le cas',
      ar: 'الضحية، المخالف، الحالة',
    },
  },
  {
    matter: 'Nobody has to answer',
    why: 'To be pressed for an account is what was done to the person before. Every painful question says what it is for, and can be left.',
    say: {
      en: 'It can be skipped and taken up again later.',
      fr: 'Cette partie peut être passée et reprise plus tard.',
      ar: 'يمكن تخطي هذا القسم والعودة إليه لاحقًا.',
    },
    notSay: {
      en: 'You must complete all fields.',
      fr: 'Vous devez remplir tous les champs.',
      ar: 'يجب ملء جميع الحقول.',
    },
  },
  {
    matter: 'A problem is an instruction',
    why: 'Say what to do. Nobody failed, and nothing is invalid.',
    say: {
      en: 'Choose which country the person would go to',
      fr: 'Choisissez le pays où irait la personne',
      ar: 'اختر البلد الذي سيذهب إليه الشخص',
    },
    notSay: { en: 'Invalid input', fr: 'Saisie invalide', ar: 'إدخال غير صالح' },
  },
  {
    matter: 'No jargon',
    why: 'An interpreter says it aloud to somebody who never read a law. The article stands with the source, one step away.',
    say: {
      en: 'Would the person be put at risk by going back?',
      fr: 'La personne serait-elle mise en danger si elle repartait ?',
      ar: 'هل تعرّض العودةُ الشخصَ للخطر؟',
    },
    notSay: {
      en: 'Non-refoulement assessment (Art. 3 ECHR)',
      fr: 'Évaluation du non-refoulement (art. 3 CEDH)',
      ar: 'تقييم عدم الإعادة القسرية (المادة 3)',
    },
  },
  {
    matter: 'Nobody is to blame',
    why: 'Who was deceived did not “agree”. Who forgets dates is not lying. Ask what happened, never why somebody let it.',
    say: {
      en: 'As much of the date as is known',
      fr: 'Ce que l’on sait de la date',
      ar: 'ما هو معروف من التاريخ',
    },
    notSay: {
      en: 'Explain the inconsistency in your statement.',
      fr: 'Expliquez l’incohérence de votre récit.',
      ar: 'اشرح التناقض في أقوالك.',
    },
  },
  {
    matter: 'It decides nothing',
    why: 'Findings stand beside people who decide. They name what was found, what it rests on, and what is missing.',
    say: {
      en: 'Something that is owed to the person has not been done.',
      fr: 'Quelque chose qui est dû à la personne n’a pas été fait.',
      ar: 'لم يُنجز أمر هو من حق الشخص.',
    },
    notSay: {
      en: 'Score: 62. Return approved.',
      fr: 'Score : 62. Retour approuvé.',
      ar: 'النتيجة: 62. تمت الموافقة على العودة.',
    },
  },
];
