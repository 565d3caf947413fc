import type { Aliases } from '../knowledge/aliases.js';
import type { Knowledge, KnowledgeLanguage, KnownEntity } from '../knowledge/knowledge.js';
import type { SourceRegistry } from '../knowledge/sources.js';
import type { AttributionModel } from '../model/attribution.js';
import type { LinearModel } from '../model/linear.js';
import type { MentionScorer } from '../model/scorer.js';
import type { VerbForms } from '../lexicon/verbs.js';
import type { Stems } from '../segment/stem.js';
import type { IssueCues } from './issues/cue-index.js';
import type { KnownTrie } from './known/trie.js';
import type { OfficeIndex } from './links/offices.js';
import type { NameTaggers } from './names.js';

/** What the analyses need besides the text, loaded once per process (or worker) and passed as an argument. */
export interface Resources {
  readonly knowledge: Knowledge;
  /** What people decided about which entities are the same; null where nothing is decided. */
  readonly aliases: Aliases | null;
  /** The outlets and bodies that articles are from. */
  readonly sources: SourceRegistry;
  /** The entities of `knowledge` by id. */
  readonly entities: ReadonlyMap<string, KnownEntity>;
  /** Who held which office when, by the text's language. */
  readonly offices: Readonly<Record<KnowledgeLanguage, OfficeIndex>>;
  readonly verbs: VerbForms;
  /** Stems of words, each computed once. */
  readonly stems: Stems;
  /** All names and descriptions of `knowledge`, for `findKnownNames`. */
  readonly known: KnownTrie;
  /** All cues of its issues, for `findIssues`. */
  readonly cues: IssueCues;
  /** The trained taggers of names. */
  readonly names: NameTaggers;
  /** The trained readers of attributions; null where there is none for the language. */
  readonly attribution: Readonly<Record<KnowledgeLanguage, AttributionModel | null>>;
  /** Entity id → issue id, for laws and programmes that are issues. */
  readonly laws: ReadonlyMap<string, string>;
  /** The trained scorers: of stances between given pairs of mentions, and of tones (read when first asked for). */
  readonly pairs: LinearModel;
  readonly tones: MentionScorer;
}
