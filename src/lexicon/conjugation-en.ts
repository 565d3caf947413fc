import { makeParadigm, type Paradigm } from './conjugation.js';
import { IRREGULAR_EN } from './irregular-en.js';

/** One short syllable: its last consonant is doubled (`ban`, `quip`). */
const SHORT = /^(?:[^aeiou]*|qu)[aeiou][bdgklmnprtz]$/u;
const BE: Paradigm = makeParadigm({
  base: ['be'],
  present: ['am', 'are', 'is'],
  past: ['was', 'were'],
  participle: ['been'],
  gerund: ['being'],
});

/** Regular past by the spelling rules: `quip` → `quipped`, `deny` → `denied`, `tweet` → `tweeted`, `panic` → `panicked`. */
function regularPast(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  if (/[^aeiou]y$/u.test(verb)) return `${verb.slice(0, -1)}ied`;
  if (verb.endsWith('c')) return `${verb}ked`;
  return SHORT.test(verb) ? `${verb}${verb.slice(-1)}ed` : `${verb}ed`;
}

/** The stem before -ed or -ing, doubled or not: `commit` with `committed` → `committ`. */
function stems(verb: string, past: string): string[] {
  const doubled = verb + verb.slice(-1);
  const found = past === `${doubled}ed` ? [doubled] : past === `${verb}ked` ? [`${verb}k`] : [verb];
  // British and American spelling differ after an unstressed vowel + l: labelled, labeled.
  if (/[^aeiou][aeu]l$/u.test(verb) && verb.length > 4 && found[0] !== undefined)
    found.push(found[0] === verb ? doubled : verb);
  return found;
}

function gerund(stem: string): string {
  if (/ie$/u.test(stem)) return `${stem.slice(0, -2)}ying`;
  return /[^eoy]e$/u.test(stem) && stem !== 'be' ? `${stem.slice(0, -1)}ing` : `${stem}ing`;
}

function present(verb: string): string {
  if (/[^aeiou]y$/u.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|[^o]o)$/u.test(verb) ? `${verb}es` : `${verb}s`;
}

/** British spellings read as the lemma that the lists hold: `criticise` as `criticize`, `favor` as `favour`. */
export function spellingVariants(lemma: string): readonly string[] {
  if (/[a-z]{2}ize$/u.test(lemma)) return [lemma, lemma.replace(/ize$/u, 'ise')];
  if (/[a-z]{2}yze$/u.test(lemma)) return [lemma, lemma.replace(/yze$/u, 'yse')];
  return /(?:av|on|eav|ab)our$/u.test(lemma) ? [lemma, lemma.replace(/our$/u, 'or')] : [lemma];
}

/**
 * All one-word forms of an English verb. `proposed` is the past tense that the build's conjugation library gives; the
 * table of irregular verbs and the spelling rules correct it. The plain present ("they say") is `base`.
 *
 * @example conjugateEnglish('admit', 'admitted').gerund // ['admitting']
 */
export function conjugateEnglish(verb: string, proposed: string): Paradigm {
  if (verb === 'be') return BE;
  const irregular = IRREGULAR_EN[verb];
  const plausible = proposed.endsWith('ed') && proposed.startsWith(verb.slice(0, -1)) && proposed !== verb;
  const past = irregular === undefined ? [plausible ? proposed : regularPast(verb)] : irregular[0].split('/');
  const shape = irregular === undefined ? (past[0] ?? verb) : SHORT.test(verb) ? `${verb}${verb.slice(-1)}ed` : verb;
  const forms = /^(?:begin|forbid|forget|outbid|reset)$/u.test(verb) ? [verb + verb.slice(-1)] : stems(verb, shape);
  if (irregular === undefined) past.push(...forms.filter((form) => !/[ey]$/u.test(form)).map((form) => `${form}ed`));
  return makeParadigm({
    base: [verb],
    present: [verb === 'have' ? 'has' : present(verb)],
    past,
    participle: irregular === undefined ? past : (irregular[1] ?? irregular[0]).split('/'),
    gerund: forms.map(gerund),
  });
}
