import { listWords } from './word-list.js';

/** Acronyms and words of the field that stand for a thing and never name anybody; lower case, singular and plural. */
export const FIELD_TERMS: ReadonlySet<string> = new Set(
  listWords(`
    a.i. agi ai aia api apis asic asics asr b2b b2c bvd ceo ceos cfo chatbot cio ciso cnn coo cpu cpus cto dns dpia dpo dpos
    edtech esg ev fintech fpga gafa gafam genai gpai gpu gpus gtm hr ia iag iot ip ipo it llm llms m&a ml mlops nlp npu npus
    ocr pdg pib pme pmes r&d rag rd rh rse saas sci-fi sme smes stt tal tpe tpu tpus tts ui url us$ usb ux vc vcs vsa vlm xai
  `),
);

/** Words with a capital that begin no name of their own: days, months, and what opens many sentences; lower case. */
export const CALENDAR_WORDS: ReadonlySet<string> = new Set(
  listWords(`
    april august december february friday january july june march may monday november october saturday september sunday
    thursday tuesday wednesday
    août avril décembre dimanche février janvier jeudi juillet juin lundi mai mardi mars mercredi novembre octobre samedi
    septembre vendredi
  `),
);
