import type { KnowledgeLanguage } from '../knowledge/knowledge.js';
import { FUNCTION_WORDS } from './language-words.js';
import { listWords } from './word-list.js';

type WordSet = Readonly<Record<KnowledgeLanguage, ReadonlySet<string>>>;

const sets = (en: string, fr: string): WordSet => ({ en: new Set(listWords(en)), fr: new Set(listWords(fr)) });

/** Words that open a noun phrase. */
export const DETERMINERS = sets(
  'a all an any both each every her his its many more most my no our several some such that the their these this those your',
  `au aucun aucune aux ce ces cet cette chaque de des du l' la le les leur leurs ma mes mon nos notre nos plusieurs sa ses son ta
   tes ton tous tout toute toutes un une votre vos`,
);

export const PREPOSITIONS = sets(
  `about above across after against ahead along alongside among around as at before behind below besides between beyond by
   concerning despite during except for from in inside into like near of off on onto out outside over past per regarding
   since through throughout to toward towards under unlike until upon via with within without`,
  `à après au auprès aux avant avec chez concernant contre d' dans de depuis derrière dès des devant du durant en entre envers
   hors jusque jusqu' malgré outre par parmi pendant pour sans selon sous suivant sur vers via`,
);

/** Forms of auxiliaries and modals, which stand between a subject and its verb. */
export const AUXILIARY_FORMS = sets(
  `'d 'll 'm 're 've am are be been being can cannot could did do does had has have having is may might must ought shall should
   was were will would won't`,
  `a ai aient ait as aura auraient aurait auront avaient avait avez avons ayant doit doivent devait devaient devra devrait
   devraient est es était étaient étant été être eu eut fut furent ont peut peuvent pourra pourraient pourrait pouvait sera
   seraient serait seront sommes sont suis va vais vont voulait veut veulent`,
);

/** Forms of "to be": before a participle they make a passive, before an adjective a predicate. */
export const BE_FORMS = sets(
  "am are be been being get gets getting got is 'm 're was were",
  `es est êtes étaient étais était étant été être fut furent fusse sera serai seraient serait seront soient sois soit sommes
   sont suis`,
);

export const HAVE_FORMS = sets(
  "had has have having 've 'd",
  `a ai aie aient ait as aura auraient aurait auront avaient avais avait avez avoir avons ayant eu eut eurent ont`,
);

/** Words that begin a new clause wherever they stand. */
export const SUBORDINATORS = sets(
  `although because but if once since that though unless until when where whereas whether which while who whom whose why yet`,
  `alors car comme dont lequel laquelle lesquels lesquelles lorsque lorsqu' mais or où parce puis puisque puisqu' quand que qu' qui
   quoique quoiqu' si`,
);

export const COORDINATORS = sets('and or nor', 'et ni ou');

/** Relative pronouns in subject position: the clause's subject is what stands before them. */
export const SUBJECT_RELATIVES = sets('that which who', 'qui');

/** Words that begin a relative clause and may be its object. */
export const OBJECT_RELATIVES = sets('that which whom', "que qu' dont");

export const FIRST_PERSONS = sets('i we', "j' je nous");

/** Words that do not change who the subject is: adverbs, days, times. */
export const ADVERBS = sets(
  `again all already also always both even ever finally first fully however indeed instead just last later long longer meanwhile
   mostly never not now n't often once only openly quite rather repeatedly simply since so soon still strongly then therefore
   though thus today together tomorrow tonight too very yesterday yet`,
  `ainsi alors après aujourd'hui aussi aussitôt auparavant bien cependant certes davantage déjà demain depuis désormais donc
   encore enfin ensuite également hier jamais lui maintenant même moins ne n' non notamment parfois pas plus plutôt
   pourtant presque quant rien seulement souvent surtout tard toujours tout toutefois très trop vite y`,
);

const gather = (language: KnowledgeLanguage): ReadonlySet<string> => {
  const sets = [AUXILIARY_FORMS, COORDINATORS, DETERMINERS, PREPOSITIONS, SUBORDINATORS];
  return new Set([...FUNCTION_WORDS[language], ...sets.flatMap((set) => [...set[language]])]);
};

/** The words that hold a phrase together and tell nothing of what it is about. */
export const ALL_FUNCTION_WORDS: WordSet = { en: gather('en'), fr: gather('fr') };

/** Nouns of time, which stand as adverbs without a preposition. */
export const TIMES = sets(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
   november december morning afternoon evening night week month year day spring summer autumn winter weekend`,
  `lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre
   décembre matin soir nuit semaine mois an année jour printemps été automne hiver`,
);

/** French object pronouns before a verb; with a preposition folded in: `y` (à), `en` (de). */
export const CLITICS: ReadonlySet<string> = new Set(
  listWords("l' la le les leur lui en y m' me n' ne nous s' se t' te vous"),
);
