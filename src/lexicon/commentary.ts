import { listPhrases } from './word-list.js';

/**
 * Labels that open an outlet's own comment on an item of news ("Analysis — …", "Notre avis : …"), lower case, straight
 * apostrophes. `certain`: such a line is commentary even when it stands alone in an article; `possible`: only where it
 * returns after every item of a digest.
 */
export const COMMENTARY_LABELS: Readonly<Record<'certain' | 'possible', readonly string[]>> = {
  certain: listPhrases(`
    analyse, analyses, analysis, commentary, l'analyse, l'avis de la rédaction, le commentaire de la rédaction,
    notre analyse, notre avis, notre commentaire, notre lecture, notre point de vue, notre regard, our analysis,
    our comment, our opinion, our read, our reading, our take, our view, quick take
  `),
  possible: listPhrases(`
    ce qu'il faut retenir, ce que cela change, ce que ça change, comment, commentaire, context, contexte,
    décryptage, en clair, enjeu, enjeux, go deeper, implications, insight, key takeaway, l'enjeu, le commentaire,
    le décryptage, mise en perspective, note, observation, perspective, pourquoi c'est important,
    pourquoi ça compte, so what, takeaway, the bottom line, the takeaway, verdict, what it means, what this means,
    why it matters, why this matters, à noter, à retenir, à suivre
  `),
};
