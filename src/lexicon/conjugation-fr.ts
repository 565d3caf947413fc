import { makeParadigm, type Paradigm } from './conjugation.js';
import { IRREGULAR_FR, type IrregularFrench } from './irregular-fr.js';

const FUTURE = ['ai', 'as', 'a', 'ons', 'ez', 'ont'];
const IMPERFECT = ['ais', 'ait', 'aient'];
const CONDITIONAL = [...IMPERFECT, 'ions', 'iez'];
const MUTE = ['e', 'es', 'ent'];
const OF_ER_PAST = { hard: ['ai', 'as', 'a', 'âmes', 'âtes'], soft: ['èrent'] };

/** -eler and -eter verbs that double the consonant before a mute e (`appelle`); the others take è (`gèle`). */
const DOUBLING = /(?:appeler|épeler|jeter|renouveler|niveler|morceler|ficeler|étinceler)$/u;

/** Participle in its four agreements: `promis, promise, promises`. */
function agree(masculine: string): string[] {
  const plain = masculine.replace(/û$/u, 'u');
  return [masculine, masculine.endsWith('s') ? masculine : `${plain}s`, `${plain}e`, `${plain}es`];
}

/** The spelling of 1990 beside the traditional one: `reconnait`. */
function withoutHat(forms: readonly string[]): string[] {
  return forms.flatMap((form) => (form.includes('aît') ? [form, form.replace('aît', 'ait')] : [form]));
}

function add(stems: readonly string[], endings: readonly string[]): string[] {
  return stems.flatMap((stem) => endings.map((ending) => stem + ending));
}

/** Stems of an -er verb before a mute ending: `achet` → `achèt`, `appel` → `appell`, `emploi`, `protèg`. */
function muteStems(stem: string, infinitive: string): string[] {
  if (/[ou]y$/u.test(stem)) return [`${stem.slice(0, -1)}i`];
  if (stem.endsWith('ay')) return [stem, `${stem.slice(0, -1)}i`];
  if (DOUBLING.test(infinitive)) return [stem + stem.slice(-1)];
  const open = /[eé](?=(?:[bcdfghjklmnpqrstvz]|[bcdfgptv][lr]|ch|gn|gu|qu)$)/u;
  return open.test(stem) ? [stem.replace(open, 'è')] : [stem];
}

function conjugateEr(infinitive: string): Paradigm {
  const stem = infinitive.slice(0, -2);
  const hard = stem.endsWith('c') ? `${stem.slice(0, -1)}ç` : stem.endsWith('g') ? `${stem}e` : stem;
  const mute = muteStems(stem, infinitive);
  let future = mute.map((one) => `${one}er`);
  if (infinitive.endsWith('envoyer')) future = [`${infinitive.slice(0, -4)}err`];
  else if (/é[^aeiouy]*er$/u.test(infinitive)) future.push(infinitive);
  return makeParadigm({
    base: [infinitive],
    present: [...add(mute, MUTE), `${hard}ons`, `${stem}ez`, `${stem}ions`, `${stem}iez`],
    past: [...add([hard], [...IMPERFECT, ...OF_ER_PAST.hard]), ...add([stem], ['ions', 'iez', ...OF_ER_PAST.soft])],
    future: add(future, FUTURE),
    conditional: add(future, CONDITIONAL),
    participle: agree(`${stem}é`),
    gerund: [`${hard}ant`],
  });
}

/** Simple past from its stem with the vowel: `di` → dis, dit, dîmes, dîtes, dirent; `tin` → tint, tinrent. */
function simplePast(stem: string): string[] {
  if (stem === '') return [];
  const hat = stem.replace(/([iu])(n?)$/u, (_all, vowel: string, nasal: string) => (vowel === 'i' ? 'î' : 'û') + nasal);
  return [`${stem}s`, `${stem}t`, `${hat}mes`, `${hat}tes`, `${stem}rent`];
}

function conjugateIrregular(prefix: string, infinitive: string, row: IrregularFrench): Paradigm {
  const present = row.present.split(' ').map((form) => prefix + form);
  const we = present[3] ?? present[0] ?? '';
  const they = present[5] ?? present[0] ?? '';
  const imperfect = row.imperfect === undefined ? we.replace(/ons$/u, '') : prefix + row.imperfect;
  const subjunctive = row.subjunctive?.split(' ').map((form) => prefix + form) ?? [
    ...add([they.replace(/ent$/u, '')], MUTE),
    ...add([imperfect], ['ions', 'iez']),
  ];
  return makeParadigm({
    base: withoutHat([infinitive]),
    present: withoutHat([...present, ...subjunctive]),
    past: [
      ...add([imperfect], CONDITIONAL),
      ...simplePast(row.past === '' ? '' : prefix + row.past),
      ...(row.pasts?.split(' ') ?? []),
    ],
    future: withoutHat(add([prefix + row.future], FUTURE)),
    conditional: withoutHat(add([prefix + row.future], CONDITIONAL)),
    participle: row.participle === '' ? [] : agree(prefix + row.participle),
    gerund: [row.gerund === undefined ? `${imperfect}ant` : prefix + row.gerund],
  });
}

/** Second group (`finir`): the default of -ir. */
function regularIr(infinitive: string): IrregularFrench {
  const stem = infinitive.slice(0, -1);
  return {
    present: `${stem}s ${stem}s ${stem}t ${stem}ssons ${stem}ssez ${stem}ssent`,
    future: infinitive,
    past: stem,
    participle: stem,
  };
}

/** Regular -re (`défendre`, `rompre`): the default of -re. */
function regularRe(infinitive: string): IrregularFrench {
  const stem = infinitive.slice(0, -2);
  const third = /[dt]$/u.test(stem) ? stem : `${stem}t`;
  return {
    present: `${stem}s ${stem}s ${third} ${stem}ons ${stem}ez ${stem}ent`,
    future: `${stem}r`,
    past: `${stem}i`,
    participle: `${stem}u`,
  };
}

/**
 * All one-word forms of a French verb, from its infinitive without pronoun. Imperfect and simple past are `past`,
 * the subjunctive is `present`, the present participle is `gerund`. The longest irregular ending wins (`interdire`
 * before `dire`); what has none is regular.
 *
 * @example conjugateFrench('promettre').participle // ['promis', 'promise', 'promises']
 */
export function conjugateFrench(infinitive: string): Paradigm {
  for (let cut = 0; cut < infinitive.length - 1; cut += 1) {
    const row = IRREGULAR_FR.get(infinitive.slice(cut));
    if (row !== undefined && (cut === 0 || row.whole !== true)) {
      return conjugateIrregular(infinitive.slice(0, cut), infinitive, row);
    }
  }
  if (infinitive.endsWith('er')) return conjugateEr(infinitive);
  return conjugateIrregular('', infinitive, infinitive.endsWith('ir') ? regularIr(infinitive) : regularRe(infinitive));
}
