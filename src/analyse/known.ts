import { CIVILITIES, NAME_PARTICLES } from '../lexicon/civility.js';
import { AUXILIARY_FORMS, COORDINATORS, DETERMINERS, PREPOSITIONS, SUBORDINATORS } from '../lexicon/function-words.js';
import { SEATED_WORDS } from '../lexicon/institution-words.js';
import type { EntityType, NameMention, Segmented, Sentence } from '../types.js';
import { contextOf, countReasons, type ArticleContext } from './known/context.js';
import { isWrittenAs, startsUpper } from './known/writing.js';
import { unfold, type KnownForm, type KnownNode, type KnownTrie } from './known/trie.js';
import type { Resources } from './resources.js';

export { buildKnownTrie, type KnownFirsts } from './known/trie.js';

/** Confidence by rule; `known-inside` stands below any span that the tagger is sure of. */
const CONFIDENCE = { 'known-name': 0.98, 'known-context': 0.93, 'known-nominal': 0.9, 'known-inside': 0.5 } as const;

const LINKS = {
  before: new Set(['of', 'for', 'de', 'du', "d'", 'des', 'pour']),
  after: new Set(['of', 'de', 'du', "d'", 'des']),
};
const FUNCTION_WORDS = [AUXILIARY_FORMS, COORDINATORS, DETERMINERS, PREPOSITIONS, SUBORDINATORS];
const isFunctionWord = (norm: string): boolean => FUNCTION_WORDS.some(({ en, fr }) => en.has(norm) || fr.has(norm));
const DEFINITE = new Set(['the', 'le', 'la', "l'", 'les']);

interface Match {
  readonly from: number;
  readonly to: number;
  readonly form: KnownForm;
}

type Choose = (forms: readonly KnownForm[], from: number) => KnownForm | null;

/** The longest matches from left to right; `choose` says which of a node's forms holds at a token, if any. */
function matchSentence({ tokens }: Segmented, sentence: Sentence, trie: KnownTrie, choose: Choose): readonly Match[] {
  const matches: Match[] = [];
  for (let from = sentence.firstToken; from < sentence.endToken; from += 1) {
    if (!trie.mayBegin(tokens.key[from] ?? 0)) continue;
    let node: KnownNode | undefined = trie.first(tokens.norm[from] ?? '');
    let best: Match | null = null;
    for (let to = from + 1; node; to += 1) {
      const { forms, next } = unfold(node, to - from);
      const form = forms && choose(forms, from);
      if (form) best = { from, to, form };
      if (!next || to >= sentence.endToken) break;
      node = next.get(tokens.norm[to] ?? '');
    }
    if (best) {
      matches.push(best);
      from = best.to - 1;
    }
  }
  return matches;
}

/** Words of this length have a capital in title case; so many of them make a title. */
const TITLED = { letters: 5, words: 3 };

/** Title case or capitals throughout: here a capital says nothing. */
function isTitled({ tokens }: Segmented, { firstToken, endToken }: Sentence): boolean {
  let capitals = 0;
  for (let index = firstToken; index < endToken; index += 1) {
    const word = tokens.text[index] ?? '';
    if (tokens.kind[index] !== 'word' || word.length < TITLED.letters) continue;
    if (!startsUpper(word)) return false;
    capitals += 1;
  }
  return capitals >= TITLED.words;
}

/** How far before a place its institution's noun may stand: "cour d'appel d'Anvers". */
const INSTITUTION_REACH = 5;

/** Whether a place belongs to an institution named after it: "tribunal de Lyon", "Bank of Italy", "université de Namur". */
function isSeat({ tokens }: Segmented, { firstToken }: Sentence, from: number): boolean {
  if (!LINKS.before.has(tokens.norm[from - 1] ?? '')) return false;
  for (let index = from - 2; index >= Math.max(firstToken, from - INSTITUTION_REACH); index -= 1) {
    if (tokens.kind[index] !== 'word') return false;
    if (SEATED_WORDS.has(tokens.norm[index] ?? '')) return true;
  }
  return false;
}

/** Whether a longer name goes on before or after the match: "Bank of France Securities"; never asked in title case. */
function isInside(segmented: Segmented, sentence: Sentence, { from, to, form }: Match): boolean {
  const { tokens } = segmented;
  const touch = (left: number): boolean => (tokens.start[left + 1] ?? -1) - (tokens.end[left] ?? 0) === 1;
  const isName = (index: number): boolean => {
    const norm = tokens.norm[index] ?? '';
    if (index < sentence.firstToken || index >= sentence.endToken || tokens.kind[index] !== 'word') return false;
    return startsUpper(tokens.text[index] ?? '') && !CIVILITIES.has(norm) && !isFunctionWord(norm);
  };
  const after =
    (touch(to - 1) && isName(to)) ||
    (form.entity.type !== 'person' &&
      form.words.length > 1 &&
      LINKS.after.has(tokens.norm[to] ?? '') &&
      isName(to + 1));
  // Before a full name stands a function ("President Emmanuel Macron"); a sentence's first word has its capital anyway.
  const open = form.entity.type !== 'person' || form.words.length === 1;
  const before =
    open &&
    ((touch(from - 1) && from - 1 > sentence.firstToken && isName(from - 1)) ||
      (NAME_PARTICLES.has(tokens.norm[from - 1] ?? '') &&
        !LINKS.before.has(tokens.norm[from - 1] ?? '') &&
        isName(from - 2)) ||
      (form.entity.type === 'place' &&
        ((LINKS.before.has(tokens.norm[from - 1] ?? '') && isName(from - 2)) || isSeat(segmented, sentence, from))));
  return after || before;
}

function mentionOf(segmented: Segmented, sentence: Sentence, match: Match, titled: boolean): NameMention {
  const { tokens } = segmented;
  const { from, to, form } = match;
  const { alias, entity } = form;
  const nominal = alias.kind === 'nominal';
  const definite = nominal && from > sentence.firstToken && DEFINITE.has(tokens.norm[from - 1] ?? '');
  const rule = nominal
    ? 'known-nominal'
    : !titled && isInside(segmented, sentence, match)
      ? 'known-inside'
      : alias.context.length > 0
        ? 'known-context'
        : 'known-name';
  return {
    start: tokens.start[definite ? from - 1 : from] ?? 0,
    end: tokens.end[to - 1] ?? 0,
    type: entity.type,
    entity: entity.id,
    form: alias.kind,
    confidence: CONFIDENCE[rule],
    rule,
  };
}

/** The form with the most reasons; null where two entities have the same claim, or an ambiguous form has none. */
function chooseBest(forms: readonly KnownForm[], context: ArticleContext): KnownForm | null {
  let best: KnownForm | null = null;
  let most = -1;
  let rival = false;
  for (const form of forms) {
    const reasons = countReasons(form, context);
    if (reasons === 0 && form.alias.context.length > 0) continue;
    if (reasons > most) {
      best = form;
      most = reasons;
      rival = false;
    } else if (reasons === most && form.entity !== best?.entity) rival = true;
  }
  return rival ? null : best;
}

/**
 * The names and descriptions of known entities, longest first, without overlap, by start; in titles, headings, body and
 * analysis. A name counts when it is written as the knowledge base writes it (capitals; all-capital headlines pass); an
 * ambiguous one when the article gives it a reason. Rule `known-inside` marks a match that a longer unknown name may hold.
 * A description takes its article along ("the French data protection authority"); a place inside a name is no mention.
 *
 * @example "CNIL fined Orange." → [{start: 0, end: 4, type: 'organization', entity: 'cnil', form: 'name', …}]
 */
export function findKnownNames(segmented: Segmented, { known }: Pick<Resources, 'known'>): readonly NameMention[] {
  const { tokens, language } = segmented;
  const spoken = (form: KnownForm): boolean =>
    form.alias.language === null || form.alias.language === language || (language !== 'en' && language !== 'fr');
  let doubtful = false;
  const certain: Choose = (forms, from) => {
    const fitting = forms.filter((form) => spoken(form) && isWrittenAs(form, tokens, from));
    doubtful ||= fitting.length > 1 || fitting.some(({ alias }) => alias.context.length > 0);
    return fitting.find(({ alias }) => alias.context.length === 0) ?? null;
  };
  const found = segmented.sentences
    .filter(({ kind }) => kind !== 'boilerplate' && kind !== 'byline')
    .map((sentence) => {
      doubtful = false;
      const matches = matchSentence(segmented, sentence, known, certain);
      return { sentence, matches, doubtful };
    });
  const context = contextOf(
    segmented,
    found.flatMap(({ matches }) => matches.map(({ form }) => form.entity)),
  );
  const judged: Choose = (forms, from) =>
    chooseBest(
      forms.filter((form) => spoken(form) && isWrittenAs(form, tokens, from)),
      context,
    );
  return found.flatMap(({ sentence, matches, doubtful: again }) => {
    const held = again ? matchSentence(segmented, sentence, known, judged) : matches;
    const titled = held.length > 0 && isTitled(segmented, sentence);
    return held.map((match) => mentionOf(segmented, sentence, match, titled));
  });
}

/**
 * The known entity that a name found by other means (the tagger's) is, where just one of its type is called so: an
 * ambiguous name without a reason in the article, whose type is known, need not stay unlinked. Null for names of national
 * bodies ("the Senate"), of which every country has one.
 *
 * @param from index of the first token; `to` is that after the last
 */
export function findEntityOfName(
  { tokens, language }: Segmented,
  from: number,
  to: number,
  type: EntityType,
  { known }: Pick<Resources, 'known'>,
): string | null {
  let node = known.first(tokens.norm[from] ?? '');
  for (let index = from + 1; node && index < to; index += 1) {
    node = unfold(node, index - from).next?.get(tokens.norm[index] ?? '');
  }
  const forms = node ? (unfold(node, to - from).forms ?? []) : [];
  const fitting = forms.filter(
    (form) =>
      form.entity.type === type &&
      form.alias.kind === 'name' &&
      (form.alias.language === null || form.alias.language === language) &&
      isWrittenAs(form, tokens, from),
  );
  const ids = new Set(fitting.map(({ entity }) => entity.id));
  return ids.size === 1 && !fitting.some(({ national }) => national) ? (fitting[0]?.entity.id ?? null) : null;
}
