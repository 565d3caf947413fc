import { EVALUATION_INDEX } from '../../lexicon/evaluation-index.js';
import { STANCE_INDEX } from '../../lexicon/stance-index.js';
import { verbReadings } from '../../lexicon/verbs.js';
import type { VerbForms } from '../../lexicon/verbs.js';
import type { Segmented } from '../../types.js';

/** What the lexicons of stance and judgement think of each token from `first` on: -1, 0 or 1. */
export function markOpinions(
  segmented: Segmented,
  verbs: VerbForms,
  first: number,
  end: number,
  marks: Int8Array,
): void {
  const language = segmented.language === 'fr' ? 'fr' : 'en';
  const { norm } = segmented.tokens;
  for (let token = first; token < end; token += 1) {
    const word = norm[token] ?? '';
    let opinion =
      EVALUATION_INDEX.match(language, norm, token)?.sign ?? STANCE_INDEX.words[language].get(word)?.[0]?.polarity ?? 0;
    if (opinion === 0) {
      for (const { lemma } of verbReadings(verbs, language, word)) {
        const entry = STANCE_INDEX.verbs[language]
          .get(lemma)
          ?.find(({ frame, tail }) => frame !== 'demand' && tail.length === 0);
        opinion = entry?.polarity ?? EVALUATION_INDEX.verbs[language].get(lemma) ?? opinion;
      }
    }
    marks[token] = opinion;
  }
}
