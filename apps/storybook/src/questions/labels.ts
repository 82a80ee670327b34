import type { QuestionKind } from '@safe-return/core';
import type { Locale } from '@safe-return/messages';

/** What the pages of questions say beside the questions: for those who review, and in no form. */
export interface Labels {
  readonly about: string;
  readonly filter: string;
  readonly filterHint: string;
  readonly found: (questions: string) => string;
  readonly openAll: string;
  readonly closeAll: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<QuestionKind, string>>;
  readonly options: string;
  readonly noAnswer: string;
  readonly askedWhen: string;
  readonly always: string;
  readonly required: string;
  readonly never: string;
  readonly answeredBy: string;
  readonly category: string;
  readonly words: string;
  readonly child: string;
  readonly provisions: (count: string) => string;
  readonly painful: string;
  readonly perEntry: (list: string) => string;
}

/** These words in each language. */
export const labels: Readonly<Record<Locale, Labels>> = {
  en: {
    about:
      'Every question, in the order in which it is asked, made from the definitions themselves. The statements are this project’s own words for the source, which is what counts.',
    filter: 'Find a question',
    filterHint: 'Part of its words, of an option, its path, or a provision such as gp1.34',
    found: (questions) => `Questions shown: ${questions}`,
    openAll: 'Open every section',
    closeAll: 'Close every section',
    kind: 'Kind',
    kinds: {
      'yes-no': 'Yes or no',
      choice: 'One of several',
      choices: 'Any of several',
      text: 'A few words',
      'long-text': 'Several lines',
      date: 'Whole date',
      'partial-date': 'As much of a date as is known',
      number: 'Whole number',
      country: 'Country',
      countries: 'Countries',
      language: 'Language',
      reference: 'An entry of another list',
      repeat: 'List of entries',
    },
    options: 'Options',
    noAnswer: 'Instead of an answer',
    askedWhen: 'Asked when',
    always: 'Always',
    required: 'Required',
    never: 'Never',
    answeredBy: 'Who can answer',
    category: 'Kind of information',
    words: 'Hint and further words',
    child: 'To a child',
    provisions: (count) => `Rests on (${count})`,
    painful: 'These questions may hurt: the section says so first, and can be skipped.',
    perEntry: (list) => `For each entry of “${list}”`,
  },
  fr: {
    about:
      'Toutes les questions, dans l’ordre où elles sont posées, tirées des définitions elles-mêmes. Les énoncés sont formulés par ce projet, en anglais ; seule la source fait foi.',
    filter: 'Trouver une question',
    filterHint: 'Une partie de son texte ou d’une option, son chemin, ou une disposition comme gp1.34',
    found: (questions) => `Questions affichées : ${questions}`,
    openAll: 'Ouvrir toutes les sections',
    closeAll: 'Fermer toutes les sections',
    kind: 'Type',
    kinds: {
      'yes-no': 'Oui ou non',
      choice: 'Un choix parmi plusieurs',
      choices: 'Plusieurs choix possibles',
      text: 'Quelques mots',
      'long-text': 'Plusieurs lignes',
      date: 'Date complète',
      'partial-date': 'Ce que l’on sait d’une date',
      number: 'Nombre entier',
      country: 'Pays',
      countries: 'Plusieurs pays',
      language: 'Langue',
      reference: 'Une entrée d’une autre liste',
      repeat: 'Liste d’entrées',
    },
    options: 'Choix',
    noAnswer: 'À la place d’une réponse',
    askedWhen: 'Posée si',
    always: 'Toujours',
    required: 'Obligatoire',
    never: 'Jamais',
    answeredBy: 'Qui peut répondre',
    category: 'Type d’information',
    words: 'Aide et autres textes',
    child: 'À un enfant',
    provisions: (count) => `Se fonde sur (${count})`,
    painful: 'Ces questions peuvent faire mal : la section le dit d’abord, et peut être passée.',
    perEntry: (list) => `Pour chaque entrée de « ${list} »`,
  },
  ar: {
    about:
      'كل الأسئلة بترتيب طرحها، مأخوذة من التعريفات نفسها. صيغ الأحكام من وضع هذا المشروع وبالإنجليزية، والمرجع هو النص الأصلي.',
    filter: 'ابحث عن سؤال',
    filterHint: 'جزء من نصه أو من أحد الخيارات، أو مساره، أو رقم حكم مثل gp1.34',
    found: (questions) => `الأسئلة المعروضة: ${questions}`,
    openAll: 'افتح كل الأقسام',
    closeAll: 'أغلق كل الأقسام',
    kind: 'النوع',
    kinds: {
      'yes-no': 'نعم أو لا',
      choice: 'خيار واحد من عدة خيارات',
      choices: 'أي عدد من الخيارات',
      text: 'بضع كلمات',
      'long-text': 'عدة أسطر',
      date: 'تاريخ كامل',
      'partial-date': 'ما هو معروف من التاريخ',
      number: 'عدد صحيح',
      country: 'بلد',
      countries: 'عدة بلدان',
      language: 'لغة',
      reference: 'بند من قائمة أخرى',
      repeat: 'قائمة بنود',
    },
    options: 'الخيارات',
    noAnswer: 'بدلًا من الإجابة',
    askedWhen: 'يُطرح إذا',
    always: 'دائمًا',
    required: 'إلزامي',
    never: 'أبدًا',
    answeredBy: 'من يمكنه الإجابة',
    category: 'نوع المعلومات',
    words: 'شرح ونصوص أخرى',
    child: 'للطفل',
    provisions: (count) => `يستند إلى (${count})`,
    painful: 'قد تكون هذه الأسئلة مؤلمة: يقول القسم ذلك أولًا، ويمكن تخطيه.',
    perEntry: (list) => `لكل بند من «${list}»`,
  },
};
