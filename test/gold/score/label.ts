/** One labelled article of `gold.ndjson`; see its README for the conventions. */
export interface GoldArticle {
  readonly file: string;
  readonly item: number;
  readonly language: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly byline: string | null;
  readonly outlet: string | null;
  readonly story: string;
  readonly boilerplate: readonly string[];
  readonly analysis: readonly string[];
  readonly entities: readonly GoldEntity[];
  readonly quotes: readonly GoldQuote[];
  readonly maybeQuotes?: readonly GoldQuote[];
  readonly stances: readonly GoldStance[];
  readonly maybeStances?: readonly GoldStance[];
  readonly noStance: readonly { readonly holder: string; readonly target: GoldTarget }[];
  readonly events: readonly GoldEvent[];
  readonly maybeEvents?: readonly GoldEvent[];
}

interface GoldEntity {
  readonly name: string;
  readonly type: string;
  readonly altType?: string;
  readonly altTypes?: readonly string[];
  readonly surfaces: readonly string[];
  readonly nominals: readonly string[];
}

export interface GoldQuote {
  readonly content: string;
  readonly kind: string;
  readonly speaker: string | null;
  readonly speakerKind: string;
  readonly altSpeaker?: string | readonly string[];
  readonly altSpeakerKind?: string;
  readonly fragments?: readonly string[];
}

export type GoldTarget = { readonly issue: string } | { readonly entity: string };

export interface GoldStance {
  readonly holder: string;
  readonly altHolder?: string | readonly string[];
  readonly target: GoldTarget;
  readonly alt?: GoldTarget | readonly GoldTarget[];
  readonly altTarget?: GoldTarget | readonly GoldTarget[];
  readonly polarity: string;
  readonly certainty: string;
  readonly voice: string;
  readonly evidence: string;
}

interface GoldEvent {
  readonly type: string;
  readonly evidence: string;
  readonly background?: boolean;
  readonly participants: readonly string[];
  readonly amount: { readonly value: number; readonly currency: string } | null;
}
