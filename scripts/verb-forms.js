// Inflects the lexicon's verbs and writes dist/verb-forms.json. The one place that loads compromise: it is slow to load
// and knows no French, so its opinion on English verbs is asked at build time only.
import { writeFileSync } from 'node:fs';
import nlp from 'compromise/two';
import { conjugateEnglish, spellingVariants } from '../dist/lexicon/conjugation-en.js';
import { conjugateFrench } from '../dist/lexicon/conjugation-fr.js';
import { listLemmas } from '../dist/lexicon/verb-lists.js';
import { storeVerbForms } from '../dist/lexicon/verbs.js';

const { conjugate } = nlp.methods().two.transform.verb;

function inflectEnglish(lemma) {
  const merged = {};
  for (const spelling of spellingVariants(lemma)) {
    const { PastTense: past } = conjugate(spelling, nlp.model());
    for (const [form, words] of Object.entries(conjugateEnglish(spelling, past))) {
      merged[form] = [...new Set([...(merged[form] ?? []), ...words])].sort();
    }
  }
  return merged;
}

const forms = {
  en: Object.fromEntries(listLemmas('en').map((lemma) => [lemma, inflectEnglish(lemma)])),
  fr: Object.fromEntries(listLemmas('fr').map((lemma) => [lemma, conjugateFrench(lemma)])),
};
writeFileSync(new URL('../dist/verb-forms.json', import.meta.url), storeVerbForms(forms));
