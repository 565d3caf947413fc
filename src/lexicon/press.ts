/**
 * Words by which press databases lay out their exports, in the English and the French interface. Sources: the lay-outs that
 * LexisNexisTools, tm.plugin.lexisnexis, tm.plugin.factiva and tm.plugin.europresse (R packages on CRAN) describe, and Factiva's
 * list of field codes. All in lower case, with straight apostrophes and without the hyphens that LexisNexis writes for spaces.
 */

/** Labels of the lines above an article's text → what they give. */
export const HEAD_LABELS: Readonly<Record<string, readonly string[]>> = {
  byline: ['author', 'authors', 'auteur', 'auteurs', 'auteur(s)', 'byline', 'signature'],
  dateline: ['dateline', 'lieu'],
  edition: ['edition', 'édition'],
  highlight: ['accroche', 'chapeau', 'chapô', 'encart', 'highlight', 'insert'],
  length: ['length', 'longueur'],
  section: ['rubrique', 'section'],
  series: ['series', 'série'],
  title: ['headline', 'title', 'titre'],
  url: ['url'],
};

/** Labels of the lines below it, which the database adds. */
export const TAIL_LABELS: Readonly<Record<string, readonly string[]>> = {
  company: ['companies', 'company', 'entreprise', 'societe', 'société'],
  correction: ['correction', 'rectificatif'],
  correctionDate: ['correction date', 'date de correction'],
  documentType: ['document type', 'type de document', 'type document'],
  graphic: ['graphic', 'graphique', 'illustration'],
  industry: ['industry', 'secteur activite', "secteur d'activité", 'industrie'],
  journalCode: ['code de la revue', 'code revue', 'journal code'],
  language: ['langue', 'language'],
  loadDate: ['date chargement', 'date de chargement', 'load date', 'update'],
  notes: ['notes'],
  organization: ['organisation', 'organization'],
  person: ['person', 'personne'],
  place: [
    'city',
    'country',
    'geo localization',
    'geographic',
    'localisation geo',
    'localisation géographique',
    'state',
  ],
  publicationType: ['pub type', 'publication type', 'type de publication', 'type publication'],
  subject: ['subject', 'sujet'],
  ticker: ['symbole boursier', 'ticker'],
};

/** Lines that stand alone above the text, above what the database adds, and at an article's end. */
export const BODY_LINES: readonly string[] = ['body', 'corps', "corps de l'article", 'corps du texte', 'text', 'texte'];
export const CLASSIFICATION_LINES: readonly string[] = ['classification'];
export const GRAPHIC_LINES: readonly string[] = ['graphic', 'graphique', 'illustration', 'illustrations'];
export const END_LINES: readonly string[] = ['end of document', 'fin de document', 'fin du document'];

/** Units of an article's length. */
export const WORD_UNITS: readonly string[] = ['mot', 'mots', 'word', 'words', 'wörter'];

/** Names of languages, as the databases write them, → ISO 639-1. */
export const LANGUAGE_CODES: Readonly<Record<string, string>> = {
  allemand: 'de',
  anglais: 'en',
  arabe: 'ar',
  arabic: 'ar',
  chinese: 'zh',
  chinois: 'zh',
  deutsch: 'de',
  dutch: 'nl',
  english: 'en',
  espagnol: 'es',
  español: 'es',
  francais: 'fr',
  français: 'fr',
  french: 'fr',
  german: 'de',
  italian: 'it',
  italiano: 'it',
  italien: 'it',
  japanese: 'ja',
  japonais: 'ja',
  nederlands: 'nl',
  néerlandais: 'nl',
  polish: 'pl',
  polonais: 'pl',
  portugais: 'pt',
  portuguese: 'pt',
  português: 'pt',
  russe: 'ru',
  russian: 'ru',
  spanish: 'es',
  swedish: 'sv',
  suédois: 'sv',
};

/** Factiva's field codes, in the order in which an article has them. */
export const FACTIVA_CODES: readonly string[] =
  'CLM SE HD BY CR WC PD ET SN SC NGC GC ED PG VOL LA CY LP TD CT RF CO IN NS RE IPC IPD PUB AN'.split(' ');

/** How the lines begin that Europresse adds below an article. */
export const EUROPRESSE_TAIL: readonly string[] = [
  'ce certificat est émis',
  'cet article est paru dans',
  'certificat émis',
  "date d'émission",
  'le présent document',
  'numéro de document',
  'this certificate is issued',
  'date of issue',
  'this document is protected',
  'document number',
];

/** Headings of the notes that Europresse puts below an article's text. */
export const EUROPRESSE_NOTES: readonly string[] = ['encadré(s)', 'illustration(s)', 'note(s)'];
