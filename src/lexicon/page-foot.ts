import { listPhrases } from './word-list.js';

/** Lines after which the short lines that follow, to the end of the page, are links to other articles. */
export const LINK_LIST_HEADERS: readonly string[] = [
  '(?:read|see) (?:more|also) ?(?:on|about|in|from) (?:this|the|our) .{0,40}$',
  "(?:you (?:may|might) also (?:like|enjoy|be interested in)|related (?:articles?|stor(?:y|ies)|posts?|coverage|content|links|topics|news|reading)|related|also (?:in|on) (?:this|the) .{1,40}|also (?:read|of interest)|more (?:from|on|in|about|like) .{1,50}|more (?:stories|news|articles|to read)|most (?:read|popular|viewed|shared)|latest (?:news|stories|articles)|trending(?: now)?|top stories|recommended(?: for you| reading| stories)?|editor's picks?|editors' picks?|don't miss|up next|read next|further reading|see also|elsewhere|popular(?: now| posts)?|in the same section|keep reading|what to read next|you might like|from our partners|from the (?:archives?|web)) ?:?$",
  "(?:(?:à )?lire (?:aussi|également|ensuite)|à lire|voir aussi|sur le même (?:sujet|thème)|dans la même (?:rubrique|catégorie)|dans cette rubrique|sur ce sujet|vous aimerez(?: peut-être)? aussi|vous pourriez aussi aimer|ces articles (?:pourraient|peuvent|devraient) (?:aussi )?vous intéresser|articles? (?:liés|associés|connexes|similaires|récents)|nos (?:derniers|autres) articles|les plus (?:lus|partagés|commentés|populaires)|à la une|à ne pas manquer|dernières (?:actualités|infos|nouvelles|minutes)|plus d'(?:articles|infos|actualités).{0,40}|pour aller plus loin|en savoir plus|notre sélection|la rédaction vous (?:conseille|recommande)|le choix de la rédaction|tendances|également dans .{1,40}|aussi dans .{1,40}|ailleurs sur le (?:site|web)|nos partenaires|d'autres articles .{0,40}|les articles .{0,30}) ?:?$",
];

/** Lines after which the paragraphs to the end of the page are about the author or the sender, not about the news. */
export const ABOUT_HEADERS: readonly string[] = [
  '(?:about the (?:authors?|writers?|company|organi[sz]ation)|about us|notes? (?:to|for) editors|author bio|biograph(?:y|ies))\\b ?:?$',
  'about (?!to\\b|the\\b|a\\b|an\\b|half\\b)\\p{Lu}.{1,50}$',
  "(?:à propos (?:de l'auteure?|des auteure?s|de nous)|l'auteure?|les auteure?s|notes? (?:aux rédactions|à la rédaction|aux éditeurs)|biographie)\\b ?:?$",
  "à propos (?:de |d'|du |des )?\\p{Lu}.{1,50}$",
];

/** What an author's line at the foot of an article says of them, after the name: "covers security for …", "est journaliste à …". */
export const BIO_VERBS: Readonly<Record<'en' | 'fr', readonly string[]>> = {
  en: listPhrases(`
    advises, co-founded, contributed, contributes, covers, directs, edits, has, heads, holds, is, joined, leads,
    lectures, lives, reported, reports, researches, runs, serves, studies, teaches, tweets, was, works, writes,
    wrote
  `),
  fr: listPhrases(`
    a, anime, chante, codirige, collabore, coordonne, copréside, couvre, dirige, enseigne, est, préside, publie,
    siège, suit, tient, travaille, vit, écrit, étudie
  `),
};

/** What a line at the foot must call somebody for it to be an author's line where no byline names them. */
export const BIO_ROLES: readonly string[] = listPhrases(`
    analyst, auteur, auteure, author, autrice, chercheur, chercheuse, chief reporter, chroniqueur, chroniqueuse,
    collaborateur, collaboratrice, columnist, contributor, correspondant, correspondante, correspondent, editor,
    editor-in-chief, essayist, fellow, freelance, freelancer, journalist, journaliste, lecturer,
    maître de conférences, maîtresse de conférences, newsroom, professor, reporter, researcher, rédacteur,
    rédactrice, writer, écrivain, écrivaine, éditorialiste
  `);
