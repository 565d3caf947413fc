import type { Analysis } from '../../types.js';
import type { ArticleRecord } from '../records.js';
import { nameStatements, sortRecords, type TargetKind } from './statements.js';

/** What a coded statement needs of an article besides its record. */
export type CodedText = Pick<Analysis, 'id' | 'text' | 'byline'>;

/** A statement as Discourse Network Analyzer keeps it, with its document. */
export interface CodedStatement {
  readonly id: number;
  readonly documentId: number;
  readonly start: number;
  readonly end: number;
  readonly person: string;
  readonly organization: string;
  readonly concept: string;
  readonly agreement: 0 | 1;
  readonly words: string;
  readonly confidence: number;
  readonly article: string;
  readonly title: string;
  readonly author: string;
  readonly outlet: string;
  readonly source: string;
  readonly published: string | null;
  readonly text: string;
}

/** DNA refuses names and titles that are longer (`CHECK (LENGTH(Title) < 191)` in its databases). */
const LONGEST = 190;

/**
 * All statements of a corpus, as DNA's own statement type has them: person, organization, concept, agreement. A statement
 * that an article repeats stays: DNA leaves duplicates out itself when it makes a network. Offsets are UTF-16 code units, as
 * in DNA, which is written in Java.
 *
 * @param texts of every article with a record
 */
export function codeStatements(
  unsorted: readonly ArticleRecord[],
  texts: readonly CodedText[],
  kind: TargetKind,
): { readonly coded: readonly CodedStatement[]; readonly unnamed: number } {
  const records = new Map(sortRecords(unsorted).map((record) => [record.id, record]));
  const documents = new Map([...records.keys()].map((id, place) => [id, place + 1]));
  const documentTexts = new Map(texts.map((text) => [text.id, text]));
  const { named, unnamed } = nameStatements([...records.values()], kind);
  const coded = named.map(([statement, stance], place): CodedStatement => {
    const record = records.get(stance.article);
    const person = record?.entities.find(({ id }) => id === stance.holder)?.type === 'person';
    const name = statement.actorName.slice(0, LONGEST);
    const { text = '', byline = null } = documentTexts.get(stance.article) ?? {};
    return {
      id: place + 1,
      documentId: documents.get(stance.article) ?? 0,
      start: stance.start,
      end: stance.end,
      person: person ? name : '',
      organization: person ? '' : name,
      concept: statement.targetName.slice(0, LONGEST),
      agreement: stance.polarity === 'support' ? 1 : 0,
      words: stance.evidence,
      confidence: stance.confidence,
      article: stance.article,
      title: (record?.headline ?? '').slice(0, LONGEST),
      author: (byline ?? '').slice(0, LONGEST),
      outlet: (stance.outlet ?? '').slice(0, LONGEST),
      source: stance.source,
      published: stance.published,
      text,
    };
  });
  return { coded, unnamed };
}
