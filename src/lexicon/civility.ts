import { listWords } from './word-list.js';

/** What stands before a person's name without being part of it, and the gender that it tells; lower case, as a token. */
export const CIVILITIES: ReadonlyMap<string, 'm' | 'f' | null> = new Map<string, 'm' | 'f' | null>([
  ...listWords('m. mm. monsieur mr mr. herr lord señor signor sir').map((word) => [word, 'm'] as const),
  ...listWords('baroness dame frau lady madame mademoiselle mlle mme mmes mrs mrs. ms ms. señora signora').map(
    (word) => [word, 'f'] as const,
  ),
  ...listWords('docteur dr dr. maître me pr pr. prof prof. professor').map((word) => [word, null] as const),
]);

/** Small words inside surnames: "von Stetten", "van 't Hof", "de La Fresnaye"; lower case. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  listWords(
    "'t aa af al bin d' da das de degli del della den der di do dos du el ibn la las le los na ten ter van von y zu zum zur",
  ),
);

/** Legal forms that a company's name may carry; lower case, without dots. */
export const LEGAL_FORMS: ReadonlySet<string> = new Set(
  listWords('ab ag asa bv co corp corporation gmbh inc kg limited llc llp ltd nv oy plc sa sarl sas se spa srl'),
);

/** Words that a company's name may carry or drop ("Mistral AI", "Acme Group"); lower case. */
export const OPTIONAL_NAME_WORDS: ReadonlySet<string> = new Set(
  listWords(
    'ai company france group groupe holding holdings ia international labs labo systems technologies technology',
  ),
);

/**
 * Words that are too common in names of bodies to stand for one by themselves ("European", "National"), besides the heads
 * of `nominal-heads.ts`; lower case, accents folded.
 */
export const COMMON_NAME_WORDS: ReadonlySet<string> = new Set(
  listWords(`
    action ai american artificial asian belgian black blue british canadian central chinese citizen citizens
    city civic civil commissioner common danish data democratic digital dutch economic education europe european
    europeen europeenne federal federale finnish first france free french general german global greater green
    health high house human ia independent information intelligence international internet irish italian labour
    law london machine media national nationale new north northern norwegian numerique open paris policy polish
    public publique red regional research rights royal science security senior social south southern spanish
    state strategic supreme swedish swiss technical technology trade united western white work workers world
    young
  `),
);
