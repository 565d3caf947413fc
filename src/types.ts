/**
 * The nouns of aiwatch: readonly plain data, no code.
 *
 * Offsets are half-open ranges of UTF-16 code units into the article's `text`; scores and confidences are in [0, 1];
 * dates are ISO 8601. What leaves the program (`Analysis`) follows the published schema, keys in the order given here.
 */

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** ISO 639-1, or `und` where unknown. */
export type Language = 'en' | 'fr' | 'und' | (string & {});

export type SourceFormat =
  | 'text'
  | 'markdown'
  | 'html'
  | 'pdf'
  | 'docx'
  | 'rtf'
  | 'email'
  | 'feed'
  | 'json'
  | 'ndjson'
  | 'csv'
  | 'warc'
  | 'subtitles';

export interface Source {
  /** As given by the user; `-` for standard input. */
  readonly path: string;
  readonly format: SourceFormat;
  /** 1-based place of the article in its file. */
  readonly item: number;
  /** Of the file's bytes, in hexadecimal; null where the file is a stream that has not ended. */
  readonly sha256: string | null;
  /** What a record brought beyond the known keys. */
  readonly extra?: Readonly<Record<string, unknown>>;
}

export type SectionKind = 'title' | 'byline' | 'heading' | 'body' | 'analysis' | 'boilerplate';

export interface Section extends Span {
  readonly kind: SectionKind;
  readonly rule: string;
}

export interface Warning {
  readonly code: string;
  readonly message: string;
  readonly start: number | null;
  readonly end: number | null;
}

/** A mention that came with a record: used as it is. */
export interface GivenMention extends Span {
  readonly type: EntityType | null;
  readonly entity: string | null;
}

/** An article as read: what `read/` yields and `segment/` takes. */
export interface Article {
  readonly id: string;
  readonly source: Source;
  readonly title: string | null;
  readonly byline: string | null;
  readonly outlet: string | null;
  readonly outletId: string | null;
  readonly url: string | null;
  readonly published: string | null;
  /** Where it was written, as its dateline or meta data name it. */
  readonly place: string | null;
  readonly tags: readonly string[];
  /** From meta data; null leaves it to `segment/`. */
  readonly language: Language | null;
  readonly text: string;
  readonly sections: readonly Section[];
  /** Null: find mentions. Otherwise the record's own, to be used as they are. */
  readonly given: readonly GivenMention[] | null;
  readonly warnings: readonly Warning[];
}

/** An input that could not be read: one line on stderr, exit code 3, the batch goes on. */
export interface ReadFailure {
  readonly path: string;
  readonly reason: string;
}

export type TokenKind = 'word' | 'number' | 'punctuation' | 'symbol' | 'url' | 'email';

/** The tokens of one article, as parallel arrays. */
export interface Tokens {
  readonly length: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: readonly TokenKind[];
  /** `article.text.slice(start, end)`. */
  readonly text: readonly string[];
  /** NFC, lower case, curly apostrophes made straight: what lexicons and tries are looked up with. */
  readonly norm: readonly string[];
  /** Hash of each norm (`hashText`): most words that no list holds are told by it alone, see `makeWordFilter`. */
  readonly key: Int32Array;
}

export interface Sentence extends Span {
  /** Range of token indices, half-open. */
  readonly firstToken: number;
  readonly endToken: number;
  /** The section that it stands in: index into `article.sections`, and its kind. */
  readonly section: number;
  readonly kind: SectionKind;
  /** 0-based number of its paragraph (block of lines) in the article. */
  readonly paragraph: number;
}

/** What `segment/` yields and every analysis takes. */
export interface Segmented {
  readonly article: Article;
  readonly text: string;
  readonly language: Language;
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
}

export type EntityType = 'person' | 'organization' | 'place' | 'group' | 'law' | 'product' | 'event' | 'work';
export type MentionForm = 'name' | 'nominal' | 'pronoun';

export interface Mention extends Span {
  readonly text: string;
  readonly type: EntityType;
  /** Kebab-case id: the knowledge base's, or a slug of the fullest name in the article. */
  readonly entity: string;
  readonly form: MentionForm;
  readonly confidence: number;
  readonly rule: string;
  readonly given?: true;
}

/** A mention before linking: `entity` is null where only the trained tagger knows it to be a name. */
export interface NameMention extends Span {
  readonly type: EntityType;
  readonly entity: string | null;
  readonly form: 'name' | 'nominal';
  readonly confidence: number;
  readonly rule: string;
}

export interface Entity {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  readonly known: boolean;
  readonly mentions: number;
}

export interface IssueMention extends Span {
  readonly id: string;
  readonly name: string;
}

export type QuoteKind = 'direct' | 'indirect' | 'mixed';
export type SpeakerKind = 'person' | 'organization' | 'document' | 'anonymous' | 'unknown';

export interface Speaker {
  readonly kind: SpeakerKind;
  readonly entity: string | null;
  readonly start: number | null;
  readonly end: number | null;
}

export interface Quote extends Span {
  readonly kind: QuoteKind;
  readonly spans: readonly Span[];
  readonly speaker: Speaker;
  readonly cue: Span | null;
  readonly confidence: number;
  readonly rule: string;
}

export type HolderKind = 'entity' | 'outlet' | 'anonymous' | 'document';
export type StancePolarity = 'support' | 'oppose';
export type Certainty = 'stated' | 'hedged' | 'alleged';
export type Voice = 'reported' | 'quoted' | 'editorial';

export interface StanceHolder {
  readonly kind: HolderKind;
  readonly entity: string | null;
  readonly start: number | null;
  readonly end: number | null;
}

export interface StanceTarget extends Span {
  readonly kind: 'issue' | 'entity';
  readonly issue: string | null;
  readonly entity: string | null;
}

export interface Stance extends Span {
  readonly holder: StanceHolder;
  readonly target: StanceTarget;
  readonly polarity: StancePolarity;
  readonly certainty: Certainty;
  readonly voice: Voice;
  readonly cue: Span | null;
  /** Index into `quotes` where the stance is carried by one. */
  readonly quote: number | null;
  readonly confidence: number;
  readonly rule: string;
}

export type TonePolarity = 'positive' | 'neutral' | 'negative';

export interface Tone {
  /** Index into `mentions`. */
  readonly mention: number;
  readonly polarity: TonePolarity;
  readonly score: number;
  readonly rule: string;
}

export type EventType =
  | 'funding'
  | 'investment'
  | 'acquisition'
  | 'partnership'
  | 'launch'
  | 'publication'
  | 'guidance'
  | 'legislation'
  | 'enforcement'
  | 'ruling'
  | 'joint-statement'
  | 'incident'
  | 'appointment'
  | 'departure'
  | 'protest'
  | 'deployment';

export interface Participant extends Span {
  readonly entity: string;
  readonly role: string;
}

export interface NewsEvent extends Span {
  readonly type: EventType;
  readonly trigger: Span;
  readonly participants: readonly Participant[];
  readonly amount: (Span & { readonly value: number; readonly currency: string }) | null;
  readonly date: (Span & { readonly value: string }) | null;
  readonly rule: string;
}

export interface DateExpression extends Span {
  readonly value: string;
}

export interface Amount extends Span {
  readonly value: number;
  /** ISO 4217 for money, `%` for shares, else null. */
  readonly unit: string | null;
}

export interface Keyword {
  readonly term: string;
  readonly score: number;
}

/** One article's record: a line of `aiwatch analyze`. */
export interface Analysis {
  readonly schema: 'aiwatch.analysis/1';
  readonly id: string;
  readonly source: Source;
  readonly title: string | null;
  readonly byline: string | null;
  readonly outlet: string | null;
  readonly outletId: string | null;
  readonly url: string | null;
  readonly published: string | null;
  /** Where it was written, as its dateline or meta data name it. */
  readonly place: string | null;
  readonly tags: readonly string[];
  readonly language: Language;
  readonly text: string;
  readonly sections: readonly Section[];
  readonly sentences: readonly Span[];
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly issues: readonly IssueMention[];
  readonly quotes: readonly Quote[];
  readonly stances: readonly Stance[];
  readonly tones: readonly Tone[];
  readonly events: readonly NewsEvent[];
  readonly dates: readonly DateExpression[];
  readonly amounts: readonly Amount[];
  readonly keywords: readonly Keyword[];
  readonly summary: readonly Span[];
  readonly warnings: readonly Warning[];
}
