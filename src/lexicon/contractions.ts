import { listWords } from './word-list.js';

/** Forms that lose their vowel before another word; lower case, without the apostrophe. */
export const ELIDED_FORMS: ReadonlySet<string> = new Set(listWords('c d j jusqu l lorsqu m n puisqu qu quoiqu s t ç'));

/** What English writes after an apostrophe at a word's end; lower case. "n't" is found by its n. */
export const ENGLISH_CLITICS: ReadonlySet<string> = new Set(['d', 'll', 'm', 're', 's', 've']);

/** English words that start with an apostrophe; lower case, without it. */
export const APHERESES: ReadonlySet<string> = new Set(['bout', 'cause', 'em', 'n', 'round', 't', 'til', 'tis', 'twas']);

/** French pronouns that follow their verb with a hyphen ("dit-elle"). */
export const FRENCH_CLITICS: ReadonlySet<string> = new Set(
  listWords(`ce ci elle elles en il ils je la le les leur lui là moi nous on toi tu vous y`),
);

/** Whole words that only look like verb and pronoun; lower case. */
export const FRENCH_COMPOUNDS: ReadonlySet<string> = new Set(
  listWords(
    `add-on au-delà bolt-on celle-ci celle-là celles-ci celles-là celui-ci celui-là ceux-ci ceux-là chez-moi chez-vous
    de-ci de-là garde-à-vous hands-on head-on par-ci par-delà par-là quant-à-moi rendez-vous`,
  ),
);

/**
 * First parts that make a compound of any word, so that a capital there is only the sentence's: "Self-regulation",
 * "High-risk". Lower case.
 */
export const COMPOUND_HEADS: ReadonlySet<string> = new Set(
  listWords(
    `after age all anti best better bi big bio by case child clear climate close closed cloud co code consumer content
    copy cost counter court cross cutting cyber data de decision deep deputy double down e eight ex face fact far fast
    fifty first five fore forty four free front full future general government ground half hard health high higher
    home human ill in industry inter intra job joint key knock know land large last late law left less light like long
    longer low lower machine macro mass medium mega meta micro mid middle mini mis model more most much multi near new
    newly nine ninety no non north off old on once one open out over part peer police policy post pre privacy pro
    problem profit public quick rapid re real record right risk rule run runner second self semi seven short single
    six slow small smaller so soft south start state step still strong sub super tax tech ten third thirty three tight
    time top tri triple twenty twin two ultra un under up user value vice video voice wait war water web well whistle
    white wide work world worst write x year zero`,
  ),
);

/** Endings of bare domain names and file types that make one word with what stands before the dot. */
export const DOMAIN_ENDINGS: ReadonlySet<string> = new Set(
  listWords(
    `ai app at be biz ca ch co com de dev edu es eu fr gouv gov info int io it js lu me net news nl org pt tech tv uk
    us`,
  ),
);

/** Units and multipliers written close to a number ("1.2bn", "450M€", "5km"), as spelt: they become tokens of their own. */
export const ATTACHED_UNITS: ReadonlySet<string> = new Set(
  listWords(
    `A B Bn C CHF EUR F GB GBP GHz GW GWh K KB M MB MD MW MWh Md Mds Mn Mrd PB T TB TW TWh USD W am b bn cm ft g gb ha
    k kW kWh kg km kw kwh l lb m mb md mds mg min ml mln mm mn mph mrd ms mw nm p pc pct pm px t tn tr trn x`,
  ),
);

/** Ends of ordinals and decades written in digits: "10th", "1er", "1980s". */
export const ORDINAL_ENDINGS: ReadonlySet<string> = new Set(
  listWords('e er ers es nd nde ndes nds rd re s st th è ème èmes ère'),
);
