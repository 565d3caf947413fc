import { COMMON_NAME_WORDS, NAME_PARTICLES, OPTIONAL_NAME_WORDS } from '../../lexicon/civility.js';
import { isAcronym, listInitials, matchesInitials } from './acronyms.js';
import type { NameForm } from './forms.js';
import { headWordClass } from './heads.js';
import { foldName } from './positions.js';

/** A form's hosts: forms that are the same name, longer; `rank` tells better evidence (lower) from weaker. */
export interface Host {
  readonly form: number;
  readonly rank: number;
}

/** Forms by the words (and parts of hyphenated words) that they hold, and by their initials. */
export function indexWords(forms: readonly NameForm[]): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  const add = (key: string, at: number): void => {
    const list = index.get(key);
    if (list === undefined) index.set(key, [at]);
    else if (list.at(-1) !== at) list.push(at);
  };
  const shortened = forms.some(({ surface }) => isAcronym(surface));
  forms.forEach(({ words, type }, at) => {
    for (const word of words) {
      add(word, at);
      if (word.includes('-')) for (const part of word.split('-')) add(part, at);
    }
    if (shortened && words.length > 1 && type !== 'person' && type !== 'place')
      for (const initials of listInitials(words)) add(`#${initials}`, at);
  });
  return index;
}

/** Hosts per form looked at: a word that so many names share tells nothing. */
const HOST_LIMIT = 100;

/** The forms that a shorter one may stand for, those of the best evidence; several where it is ambiguous. */
export function findHosts(
  form: NameForm,
  index: number,
  forms: readonly NameForm[],
  byWord: ReadonlyMap<string, readonly number[]>,
): Host[] {
  const [first = '', last = ''] = [form.words[0], form.words.at(-1)];
  const keys = [
    last,
    first,
    first.split('-')[0] ?? '',
    ...(isAcronym(form.surface) ? [`#${foldName(form.surface).replace(/[^\p{L}\d]/gu, '')}`] : []),
  ];
  const near = new Set<number>();
  for (const key of keys) {
    const list = byWord.get(key) ?? [];
    for (let place = 0; place < Math.min(list.length, HOST_LIMIT); place += 1) near.add(list[place] ?? index);
  }
  if (near.size === 1 && near.has(index)) return [];
  const found: Host[] = [];
  let best = Infinity;
  for (const at of near) {
    const other = forms[at];
    const rank = at === index || other === undefined ? null : rankHost(form, other);
    if (rank === null) continue;
    found.push({ form: at, rank });
    best = Math.min(best, rank);
  }
  return found.length < 2 ? found : found.filter((host) => host.rank === best);
}

/** How well `short` stands for `full`: 0 the surname, 1 weaker, 2 weakest; null: it does not. */
function rankHost(short: NameForm, full: NameForm): number | null {
  if (full.type === 'person') return rankPerson(short, full);
  if (short.type === 'person' && short.known === null && short.words.length > 1) return null;
  if (full.type === 'place') return short.type === 'place' && isShortPlace(short, full) ? 1 : null;
  return rankBody(short, full);
}

function isShortPlace(short: NameForm, full: NameForm): boolean {
  return short.known === null && (short.words[0]?.length ?? 0) > 3 && full.key.startsWith(`${short.key}-`);
}

const isFirst = (a: NameForm, b: NameForm): boolean => (a.members[0] ?? 0) < (b.members[0] ?? 0);

function rankPerson(short: NameForm, full: NameForm): number | null {
  const [few, many] = [short.words, full.words];
  if (short.type !== 'person' && (short.known !== null || few.length > 1 || short.type === 'place')) return null;
  if (many.length < 2) return null;
  if (few.length >= many.length) {
    // "J. Colt" for "Jan-Maria Colt", never the other way round.
    const initial = few.length === many.length && /^\p{L}\.$/u.test(few[0] ?? '') && !/\.$/u.test(many[0] ?? '');
    if (initial && isInitialOf(few[0] ?? '', many[0] ?? '') && few.slice(1).join() === many.slice(1).join()) return 0;
    const reversed = few.length === many.length && short.known === null && full.known !== null;
    return reversed && [...few].sort().join(' ') === [...many].sort().join(' ') && few.join() !== many.join()
      ? 0
      : null;
  }
  const tail = many.slice(-few.length);
  if (few.join(' ') === tail.join(' ')) return 0;
  const surname = many.at(-1) ?? '';
  if (few.length >= 2) {
    const initials = few.slice(0, -1).every((word, at) => isInitialOf(word, many[at] ?? ''));
    if (few.at(-1) === surname && initials) return 0;
    return few.slice(0, -1).every((word) => NAME_PARTICLES.has(word)) && few.at(-1) === surname ? 0 : null;
  }
  if (short.type !== 'person') return null;
  const word = few[0] ?? '';
  if (word.length < 3) return null;
  if (word === many[0]) return 1;
  return surname.startsWith(`${word}-`) || surname.endsWith(`-${word}`) ? 2 : null;
}

function isInitialOf(word: string, name: string): boolean {
  const letters = word.replaceAll('.', '');
  return (
    letters !== '' &&
    (name === word || (word.endsWith('.') && letters.length <= 3 && name.startsWith(letters[0] ?? '')))
  );
}

function rankBody(short: NameForm, full: NameForm): number | null {
  const [few, many] = [short.words, full.words];
  if (short.known !== null) return null;
  if (few.length === 1 && many.length > 1 && isAcronym(short.surface)) {
    if (matchesInitials(short.surface, many)) return short.type === 'place' ? null : 1;
  }
  if (few.length >= many.length) return null;
  const sameType = short.type === full.type;
  if (!sameType && !(few.length === 1 && short.type === 'person' && full.type === 'organization')) return null;
  const optional = many.slice(few.length).every((word) => OPTIONAL_NAME_WORDS.has(word));
  const leads = few.join(' ') === many.slice(0, few.length).join(' ');
  if (leads && optional) return 0;
  if (!isFirst(full, short)) return null;
  const telling = few.filter((word) => word.length > 2 && !isCommon(word) && !NAME_PARTICLES.has(word));
  if (telling.length === 0) return null;
  if (leads) return 1;
  return few.every((word) => many.includes(word)) && (few[0]?.length ?? 0) >= 4 ? 2 : null;
}

function isCommon(word: string): boolean {
  return COMMON_NAME_WORDS.has(word) || headWordClass(word) !== null;
}
