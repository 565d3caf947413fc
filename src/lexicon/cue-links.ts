import { listWords } from './word-list.js';

/** Small words and marks that may stand between the words of an issue's cue: "retention *of the* data", « données *de la* CNIL ». */
export const CUE_LINKS: ReadonlySet<string> = new Set(
  listWords(`" ( ) ' 's a an any at au aux avec by d' de des dans du en et for from in into its l' la le les leur leurs of on our par
    pour sa ses son sur that the their these this those to un une with à « » ‘ ’ “ ”`),
);
