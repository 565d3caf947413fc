import { hashText } from '../../src/aggregate/fingerprint.js';
import type { ArticleRecord, StanceRecord } from '../../src/aggregate/records.js';

/** A record with little in it, for the tests to fill. */
export function makeRecord(id: string, parts: Partial<ArticleRecord> = {}): ArticleRecord {
  return {
    id,
    path: `${id}.txt`,
    source: `${id}.txt`,
    title: null,
    headline: id,
    published: null,
    outlet: null,
    outletId: null,
    domain: null,
    language: 'en',
    words: 100,
    commentary: 0,
    entities: [],
    issues: [],
    stances: [],
    quotes: [],
    events: [],
    summary: [],
    keywords: [],
    textHash: hashText(id),
    fingerprint: {
      signature: new Uint32Array(64).fill(0xffffffff),
      terms: new Uint32Array(0),
      names: [],
      specific: [],
    },
    ...parts,
  };
}

export function makeStance(
  article: string,
  holder: string,
  target: string,
  polarity: 'support' | 'oppose',
): StanceRecord {
  return {
    article,
    source: `${article}.txt`,
    published: null,
    outlet: null,
    holder,
    holderName: holder,
    target,
    targetName: target,
    targetKind: 'issue',
    polarity,
    certainty: 'stated',
    voice: 'reported',
    confidence: 0.9,
    evidence: `${holder} ${polarity}s ${target}.`,
    start: 0,
    end: 10,
  };
}
