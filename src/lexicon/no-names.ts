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

/** Words with a capital before a person's name that are no part of it, besides the civilities; lower case. */
export const PERSON_LEADS: ReadonlySet<string> = new Set(
  listWords(`
    abbé ambassador archbishop aunt bishop brother capt captain chairman chancellor chancelier col colonel commandant
    commissaire commissioner councillor député députée docteure dr. father fr. gen general gov gov. governor grandma
    grandpa imam judge juge justice king lieutenant maire mayor minister ministre mère old oncle père president premier
    prince princess président présidente queen rabbi rabbin rep rep. representative secretary sen sen. senator sergeant
    sister sénateur sénatrice tante uncle
  `),
);

/** French heads, in lower case, that make the name after them a law's: "loi Vernet-Lusignan". */
export const LAW_HEADS: ReadonlySet<string> = new Set(listWords('amendement arrêté directive décret loi ordonnance'));
