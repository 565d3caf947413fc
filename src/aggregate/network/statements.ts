import { slugify } from '../../knowledge/slug.js';
import type { ArticleRecord, StanceRecord } from '../records.js';

/** Which targets a network has. */
export type TargetKind = 'issue' | 'entity' | 'all';

/**
 * A statement in the sense of discourse network analysis: an actor refers to a concept, for or against. In a network of
 * co-mentions: an entity or issue is named in an article or sentence.
 */
export interface Statement {
  /** Node id: an entity's id, or `outlet:` and the slug of an outlet that speaks for itself. */
  readonly actor: string;
  readonly actorName: string;
  /** Node id: `issue:` or `entity:` and the id, so that an entity that speaks and is spoken of is two nodes (two modes). */
  readonly target: string;
  readonly targetName: string;
  readonly polarity: 'support' | 'oppose';
  readonly article: string;
  readonly published: string | null;
}

export interface Statements {
  readonly statements: readonly Statement[];
  /** Stances left out because nobody in particular holds them: "a diplomat", a document, an outlet without a name. */
  readonly unnamed: number;
}

/** The articles in one order, whatever order they were read in. */
export function sortRecords<Item extends { readonly id: string; readonly source: string }>(
  records: readonly Item[],
): readonly Item[] {
  return [...records].sort((a, b) => (a.id === b.id ? (a.source < b.source ? -1 : 1) : a.id < b.id ? -1 : 1));
}

/** The node of a holder; null where two articles that use the same words need not mean the same one. */
function actorOf({ holder, holderName, outlet }: StanceRecord): string | null {
  if (holder === 'anonymous' || holder === 'document') return null;
  if (holder !== 'outlet' || !holderName.endsWith('(outlet)')) return holder;
  return outlet === null ? null : `outlet:${slugify(outlet)}`;
}

/** Ids that are policy issues, perhaps entities as well (the AI Act): a stance on either is one on the issue. */
function issueIds(records: readonly ArticleRecord[]): ReadonlySet<string> {
  return new Set(
    records.flatMap(({ issues, stances }) => [
      ...issues.map(({ id }) => id),
      ...stances.filter(({ targetKind }) => targetKind === 'issue').map(({ target }) => target),
    ]),
  );
}

/**
 * Stances that somebody in particular holds, each with the stance that it comes from.
 *
 * @param kind leaves out the other kind of targets
 */
export function nameStatements(
  records: readonly ArticleRecord[],
  kind: TargetKind,
): { readonly named: readonly (readonly [Statement, StanceRecord])[]; readonly unnamed: number } {
  const issues = issueIds(records);
  const named: (readonly [Statement, StanceRecord])[] = [];
  let unnamed = 0;
  for (const { stances } of records) {
    for (const stance of stances) {
      const targetKind = issues.has(stance.target) ? 'issue' : 'entity';
      if (kind !== 'all' && kind !== targetKind) continue;
      const actor = actorOf(stance);
      if (actor === null) {
        unnamed += 1;
        continue;
      }
      const { holderName, target, targetName, polarity, article, published } = stance;
      named.push([
        { actor, actorName: holderName, target: `${targetKind}:${target}`, targetName, polarity, article, published },
        stance,
      ]);
    }
  }
  return { named, unnamed };
}

/**
 * The statements of a corpus.
 *
 * @param repeats whether a statement that an article repeats counts each time; otherwise once, which is DNA's option to
 * ignore duplicates per document: same actor, concept and qualifier (`Exporter.filterStatements` in DNA 3)
 */
export function collectStatements(records: readonly ArticleRecord[], kind: TargetKind, repeats: boolean): Statements {
  const { named, unnamed } = nameStatements(records, kind);
  const statements = named.map(([statement]) => statement);
  if (repeats) return { statements, unnamed };
  const once = new Map<string, Statement>();
  for (const statement of statements) {
    const { actor, target, polarity, article } = statement;
    const key = [article, actor, target, polarity].join('\t');
    if (!once.has(key)) once.set(key, statement);
  }
  return { statements: [...once.values()], unnamed };
}
