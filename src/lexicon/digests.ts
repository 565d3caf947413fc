import { listPhrases } from './word-list.js';

/** Words by which a file's name or its first line calls it a digest of several items; lower case. */
export const DIGEST_WORDS: readonly string[] = listPhrases(`
    actus, breves, briefing, brèves, bulletin, digest, en bref, hebdo, hebdomadaire, in brief, l'essentiel,
    news in brief, newsletter, panorama de presse, press review, recap, revue, revue de presse, round-up, roundup,
    this week in, veille, week in review, weekly, what we're reading
  `);

/** First words by which a paragraph goes on from the one before, so that it is no item of its own; lower case. */
export const CONTINUATIONS: readonly string[] = listPhrases(`
    according, additionally, after, ailleurs, ainsi, alors, also, although, and, another, as, at, aussi, autre, but,
    c'est, ce, cela, celle-ci, celui-ci, cependant, ces, cet, cette, d'ailleurs, de, depuis, despite, earlier, elle,
    elles, en, enfin, ensuite, et, finally, for, from, furthermore, he, her, his, however, il, ils, in, instead, it,
    its, later, lui, mais, malgré, meanwhile, moreover, nevertheless, or, outre, par, pourtant, puis, reste, sa, se,
    selon, she, si, since, so, son, still, such, that, their, then, there, these, they, this, those, thus,
    toutefois, when, while, yet, à
  `);
