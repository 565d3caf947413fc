import type { KnownEntity } from '../../knowledge/knowledge.js';
import type { EntityType, Mention, NameMention, Segmented } from '../../types.js';
import { findAcronyms } from './acronyms.js';
import { groupForms, type NameForm, type SplitName } from './forms.js';
import { findHosts, indexWords, type Host } from './hosts.js';
import { findGender, type Gender } from './gender.js';
import { foldName } from './positions.js';
import { headWordClass } from './heads.js';
import { slugify } from '../../knowledge/slug.js';

/**
 * Gives every name its entity: the knowledge base's id, or the slug of the fullest form in the article; surnames, first
 * names, initials, acronyms and short forms join the full name. A surname that two people share goes to the one whom its
 * civility fits, else it stays open.
 *
 * @example "Rolf von Stetten … Von Stetten said" → both `rolf-von-stetten`
 */
export function linkNames(
  segmented: Segmented,
  given: readonly NameMention[],
  known: ReadonlyMap<string, KnownEntity>,
  split: SplitName,
): Mention[] {
  const { names, pairs } = findAcronyms(segmented, given);
  const forms = groupForms(segmented.text, names, split);
  const formOf = new Map<number, number>();
  forms.forEach((form, index) => form.members.forEach((member) => formOf.set(member, index)));
  const owner = forms.map((form) => form.known);
  const definitions = new Map<number, number>();
  for (const pair of pairs) {
    const full = formOf.get(pair.name);
    const short = formOf.get(pair.acronym);
    if (full !== undefined && short !== undefined && full !== short) definitions.set(short, full);
  }
  const byWord = indexWords(forms);
  const longest = indexLonger(forms);
  const hosts = forms.map((form, index) => {
    const defined = definitions.get(index);
    if (defined !== undefined) return [{ form: defined, rank: 0 }];
    if (form.known !== null && !isSurname(form)) return [];
    const found = findHosts(form, index, forms, byWord);
    const own = form.known === null || found.length === 0 ? undefined : longest.get(form.known);
    return own === undefined || found.some((host) => host.form === own) ? found : [...found, { form: own, rank: 0 }];
  });
  adoptKnownAcronyms(forms, definitions, owner, hosts, known);
  for (const [index, form] of forms.entries()) owner[index] ??= hosts[index]?.length ? null : ownId(form, known);
  for (const [index, list] of hosts.entries()) {
    if (list.length === 0) continue;
    const owners = new Set(list.map((host) => resolveOwner(host.form, owner, hosts, forms, known)));
    owner[index] = owners.size === 1 ? ([...owners][0] ?? null) : null;
  }
  const gendersOf = rememberGenders(segmented, names);
  return names.map((name, index) => {
    const at = formOf.get(index);
    const own = at === undefined ? undefined : forms[at];
    const entity =
      at === undefined || own === undefined
        ? (name.entity ?? slugify(segmented.text.slice(name.start, name.end)))
        : (splitByCivility(segmented, index, names, own, hosts[at] ?? [], forms, gendersOf) ??
          owner[at] ??
          chooseOwner(segmented, index, at, names, forms, hosts, owner, known));
    const text = segmented.text.slice(name.start, name.end);
    const form = isDescription(segmented, name, text) ? ('nominal' as const) : name.form;
    const type = known.get(entity)?.type ?? typeOf(own, at, hosts, forms) ?? name.type;
    const { start, end, confidence, rule } = name;
    return { start, end, text, type, entity, form, confidence, rule };
  });
}

/** "the Belgian data protection authority" describes; "the Belgian Data Protection Authority" names. */
function isDescription(segmented: Segmented, name: NameMention, text: string): boolean {
  const last = text.slice(text.lastIndexOf(' ') + 1);
  return (
    segmented.language === 'en' &&
    name.entity !== null &&
    /^\p{Ll}/u.test(last) &&
    headWordClass(last)?.plural === false
  );
}

function typeOf(
  form: NameForm | undefined,
  at: number | undefined,
  hosts: readonly Host[][],
  forms: readonly NameForm[],
): EntityType | undefined {
  const host = at === undefined ? undefined : hosts[at]?.[0];
  return host === undefined ? form?.type : (forms[host.form]?.type ?? form?.type);
}

/** The slug of an unknown name; a known entity's id only where the types agree. */
function ownId(form: NameForm, known: ReadonlyMap<string, KnownEntity>): string {
  const slug = slugify(form.surface) || 'unnamed';
  const twin = known.get(slug);
  return twin === undefined || twin.type === form.type ? slug : `${slug}-${form.type}`;
}

function resolveOwner(
  at: number,
  owner: readonly (string | null)[],
  hosts: readonly Host[][],
  forms: readonly NameForm[],
  known: ReadonlyMap<string, KnownEntity>,
  depth = 0,
): string {
  const form = forms[at];
  const next = hosts[at]?.[0];
  const own = owner[at];
  if (next !== undefined && depth < 4 && (own === null || form?.known === null)) {
    return resolveOwner(next.form, owner, hosts, forms, known, depth + 1);
  }
  return own ?? (form === undefined ? 'unnamed' : ownId(form, known));
}

/** Known people whom the article names in more than a word, with that form. */
function indexLonger(forms: readonly NameForm[]): ReadonlyMap<string, number> {
  const longer = new Map<string, number>();
  forms.forEach(({ known, words, type }, at) => {
    if (known !== null && type === 'person' && words.length > 1) longer.set(known, at);
  });
  return longer;
}

/** A known person matched by surname alone may be another of that surname, whom the article names in full. */
function isSurname(form: NameForm): boolean {
  return form.type === 'person' && form.words.length === 1;
}

/** "Commission nationale … (CNIL)": the unknown full form takes the known acronym's id where they share a word. */
function adoptKnownAcronyms(
  forms: readonly NameForm[],
  definitions: ReadonlyMap<number, number>,
  owner: (string | null)[],
  hosts: Host[][],
  known: ReadonlyMap<string, KnownEntity>,
): void {
  for (const [short, full] of definitions) {
    const id = forms[short]?.known;
    const fullForm = forms[full];
    if (id === null || id === undefined || fullForm === undefined) continue;
    if (fullForm.known === null && sharesWord(fullForm, known.get(id))) {
      owner[full] = id;
      hosts[full] = [];
      hosts[short] = [];
    } else if (fullForm.known !== null) hosts[short] = [];
    else owner[short] = null;
  }
}

function sharesWord(form: NameForm, entity: KnownEntity | undefined): boolean {
  if (entity === undefined) return false;
  const words = new Set(form.words.filter((word) => word.length >= 5));
  const long = entity.aliases.filter((alias) => alias.form.includes(' '));
  return (
    long.length === 0 ||
    long.some((alias) =>
      foldName(alias.form)
        .split(/[ -]/u)
        .some((word) => words.has(word)),
    )
  );
}

/** For a form with several hosts: the one whom the civility of this mention fits; else it is an entity of its own. */
function chooseOwner(
  segmented: Segmented,
  index: number,
  at: number,
  names: readonly NameMention[],
  forms: readonly NameForm[],
  hosts: readonly Host[][],
  owner: readonly (string | null)[],
  known: ReadonlyMap<string, KnownEntity>,
): string {
  const start = names[index]?.start ?? 0;
  const candidates = (hosts[at] ?? []).map((host) => host.form);
  const wanted = findGender(segmented, start, '');
  const fits = candidates.filter((form) => agrees(wanted, genderOfForm(segmented, forms[form], names)));
  const allowed = new Set(fits.length > 0 ? fits : candidates);
  const [only] = allowed;
  if (allowed.size === 1 && only !== undefined) return resolveOwner(only, owner, hosts, forms, known);
  return slugify(forms[at]?.surface ?? '') || 'unnamed';
}

const agrees = (a: Gender, b: Gender): boolean => a === null || b === null || a === b;

function genderOfForm(segmented: Segmented, form: NameForm | undefined, names: readonly NameMention[]): Gender {
  const first = names[form?.members[0] ?? 0];
  return findGender(segmented, first?.start ?? 0, form?.words[0] ?? '');
}

/** The genders that civilities tell of a form's mentions, read once. */
function rememberGenders(segmented: Segmented, names: readonly NameMention[]): (form: NameForm) => ReadonlySet<Gender> {
  const known = new Map<NameForm, ReadonlySet<Gender>>();
  return (form) => {
    let genders = known.get(form);
    if (genders === undefined) {
      genders = new Set(form.members.map((member) => findGender(segmented, names[member]?.start ?? 0, '')));
      known.set(form, genders);
    }
    return genders;
  };
}

/** "Mr Arden" and "Ms Arden" are two people, and "Ms Arden" is not Paul Arden: the id of the one who is meant here; null where nothing tells. */
function splitByCivility(
  segmented: Segmented,
  index: number,
  names: readonly NameMention[],
  form: NameForm,
  hosts: readonly Host[],
  forms: readonly NameForm[],
  gendersOf: (form: NameForm) => ReadonlySet<Gender>,
): string | null {
  if (form.type !== 'person' || form.words.length !== 1) return null;
  const wanted = findGender(segmented, names[index]?.start ?? 0, '');
  if (wanted === null) return null;
  const slug = slugify(form.surface) || 'unnamed';
  if (hosts.length > 0) {
    return hosts.some((host) => agrees(wanted, genderOfForm(segmented, forms[host.form], names)))
      ? null
      : `${slug}-${wanted}`;
  }
  if (form.known !== null) return null;
  return gendersOf(form).has(wanted === 'm' ? 'f' : 'm') ? `${slug}-${wanted}` : null;
}
