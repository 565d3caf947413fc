import type { VerbForm } from './verbs.js';

/** The forms of one verb, by place in the paradigm, sorted and without repeats. */
export type Paradigm = Readonly<Partial<Record<VerbForm, readonly string[]>>>;

/** Gathers forms into a `Paradigm`: sorted, no repeats, empty ones left out. */
export function makeParadigm(forms: Readonly<Partial<Record<VerbForm, readonly string[]>>>): Paradigm {
  const paradigm: Partial<Record<VerbForm, readonly string[]>> = {};
  for (const [form, words] of Object.entries(forms) as [VerbForm, readonly string[]][]) {
    const kept = [...new Set(words)].filter((word) => word !== '').sort();
    if (kept.length > 0) paradigm[form] = kept;
  }
  return paradigm;
}
