import { listWords } from './word-list.js';

/**
 * Abbreviations that are written with a dot, without that dot, as they are spelt; by what must follow for the dot to be
 * theirs and not the sentence's. Both languages in one: names are read the same way in an English and in a French text.
 */

/** Before a name: a capital letter follows. */
export const TITLE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  listWords(
    `Adm Amb Att Bros Capt Cdt Cmdr Col Cpl Cpt Dep Dr Drs Ft Gen Gov Hon Lt M MM Maj Me Mgr Mlle Mlles Mme Mmes Mr Mrs
    Ms Mt Mx Pr Prof Profs Pte Rep Reps Rev Sen Sens Sgt Sr St Ste Supt Vve`,
  ),
);

/** Before a number (or a Roman one, or a letter). Lower case; also met with a capital. */
export const NUMBERED_ABBREVIATIONS: ReadonlySet<string> = new Set(
  listWords(
    `al ann app apr art arts aug avr bd boul ch chap col dec déc eq feb fig figs fév févr jan janv juil mar nb no nos
    nov num oct p para paras pp sec sect sep sept t tel tél ver vol vols éd`,
  ),
);

/** Always: the word is not written without its dot, or the two are hard to mistake. Lower case. */
export const PLAIN_ABBREVIATIONS: ReadonlySet<string> = new Set(
  listWords(
    `approx assn assoc av ave blvd cf cie corp dept dir env est etc govt hab ibid id inc incl intl jr ltd ltda mfg natl
    op resp réf univ viz vs`,
  ),
);

/** Of these a capital is needed, for the plain word exists too. */
export const CAPITAL_ABBREVIATIONS: ReadonlySet<string> = new Set([
  'Co',
  'Cos',
  'Ed',
  'Eds',
  'Dir',
  'Env',
  'Est',
  'Id',
  'Op',
]);

/** Words with inner dots of more than one letter, lower case. */
export const DOTTED_ABBREVIATIONS: readonly string[] = ['b.sc.', 'c.-à-d.', 'll.m.', 'm.sc.', 'ph.d.'];

/** Nothing ends with these, whatever follows: e.g., cf., vs. */
export const NEVER_FINAL: ReadonlySet<string> = new Set(
  listWords(`approx. av. c.-à-d. cf. dir. e.g. env. est. i.e. incl. p.ex. p.s. réf. viz. vs.`),
);

/** After these a capital letter that is no company officer starts a sentence. */
export const COMPANY_FORMS: ReadonlySet<string> = new Set(
  listWords(`assn. assoc. cie. co. corp. cos. inc. intl. l.l.c. l.p. ltd. ltda. mfg. n.v. p.l.c. s.a. s.a.s. s.p.a.`),
);

/** What a company's name goes on with though its form ended with a dot ("Inc. Chief Executive …"). */
export const OFFICERS: ReadonlySet<string> = new Set(
  listWords(
    `analyst ceo cfo chair chairman chairwoman chief co-founder cto director executive founder general managing pdg
    president senior spokesman spokeswoman vice`,
  ),
);

/** Capitalised nouns that go on after "U.S." and its like. */
export const STATE_BODIES: ReadonlySet<string> = new Set(
  listWords(
    `agency ai air ambassador army assistant attorney bank bureau cabinet capitol census centers central chamber
    circuit citizenship civil coast code commerce commission congress congressman congresswoman constitution copyright
    court customs defense department deputy district embassy energy environmental fed federal fish food foreign forest
    geological government house immigration interior judge justice labor marine marines marshals military national
    navy office olympic open patent postal president public rep representative secretary securities sen senate senator
    soccer special state steel supreme surgeon tech trade treasury under vice`,
  ),
);

/** A single capital after these is a label, not an initial ("Plan B."). Lower case. */
export const LABEL_NOUNS: ReadonlySet<string> = new Set(
  listWords(
    `annex annexe appendix category catégorie class classe exhibit figure grade group groupe hepatitis hépatite level
    niveau option part partie phase plan point schedule section serie series série titre type vitamin vitamine zone`,
  ),
);
