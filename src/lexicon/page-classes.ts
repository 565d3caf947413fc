import { listPhrases } from './word-list.js';

/**
 * Words in the class and id names of web pages' elements, as content management systems and themes give them. Collected from
 * the furniture of news sites in general, mostly English, with the French and German words that are as common.
 */

/** A class with one of these words, between its hyphens, holds no part of the article. */
export const FURNITURE_CLASSES: readonly string[] = listPhrases(`
    ad, ads, adsense, advert, advertisement, advertising, adverts, anzeige, authorbox, authorinfo, banner, breadcrumb,
    breadcrumbs, btn, button, buttons, comment, commentaires, commentlist, comments, consent, cookie, cookies, cta, disclaimer, disqus,
    flattr, footer, gdpr, kommentar, kommentare, linkbox, linktipps, masthead, menu, modal, nav,
    navbar, navigation, newsletter, newsletters, outbrain, pager, pagination, partage, partager, paywall, popular,
    popup, postmeta, printonly, promo, promotion, publicite, rating, ratings, reactions, recirc, recirculation,
    recommendations, recommended, related, relatedposts, respond, saboxplugin, share, sharebar, sharedaddy, shariff,
    sharing, sidebar, skiplink, social, socials, sponsor, sponsored, subscribe, subscription, taboola, tagcloud, tags,
    teilen, toc, toolbar, trending, weiterlesen, werbung, widget
  `);

/** Of these, the words that are believed however much running text there is: comments are often longer than the article. */
export const CERTAIN_CLASSES: readonly string[] = listPhrases(`
    comment, commentaires, commentlist, comments, disqus, footer, kommentar, kommentare, related, relatedposts, sidebar
  `);

/** Names of several words, as regular expressions, for what none of their words tells alone. */
export const FURNITURE_NAMES: readonly string[] = [
  '(?:about|entry|post|article|single|blog)-?(?:the-)?author',
  'authors?-?(?:box|bio|info|desc|description|about|card|profile|details?|note|widget|wrap|container|data|meta|area|block|section|teaser)s?',
  '(?:entry|post|article|node|news|content|blog)-?(?:tags?|tools?|utility|utilities|footer|nav|navigation|share|actions|buttons|categories|ratings?)',
  '(?:also|further|more|next|prev|previous|other|latest|recent|read-?more|similar|weitere|autres?|dernier(?:e?s)?)-?(?:posts?|articles?|stories|news|reads?|beitraege|artikel|meldungen|infos)',
  '(?:lire|voir)-?aussi',
  'a-?lire',
  'mehr-?zum-?thema',
  'auch-?interessant',
  'table-?of-?contents?',
  '(?:contact|link)-?teasers?',
  '(?:editorial|affiliate|commercial|ad)-?(?:disclosure|notice|disclaimer)',
  'community-?notice',
  '(?:print|back)-?(?:link|button)',
  'read-?more',
  'no-?print',
  '(?:wp-)?rp-?(?:plain|wrap)',
  'sign-?up',
  'call-?to-?action',
  'post-?list',
  'inline-?teaser',
  'teaser-?(?:list|box|breaker|item|grid|row)',
  'rss-?summary',
  'login',
  '(?:entry|post|article|meta|published?|story|news)-?(?:date|time|datetime|timestamp|published|posted)',
  '(?:posted|published)-?on',
  'time-?format',
  'press-?officer',
];

/** A class with one of these names holds the words that stand for a picture. */
export const CAPTION_NAMES: readonly string[] = [
  '(?:wp-)?(?:img-?|image-?|photo-?|picture-?|media-?|figure-?|foto-?|bild-?|video-?)?captions?(?:-?text|-?small)?',
  'icaption\\w*',
  '(?:img|image|photo|picture|media|foto|bild)-?(?:credits?|source|author|copyright|annotation|metadata|legende|description|unterschrift|nachweis|info|text)',
  'credits?',
  'copyright(?:-?note)?',
  'bildunterschrift',
  'bildnachweis',
  'beitragsbild',
  'legende',
];

/** A class with one of these names holds the article's text. */
export const CONTENT_CLASSES: readonly string[] = [
  'article-?body',
  'article-?content',
  'article-?text',
  'body-?text',
  'entry-?content',
  'post-?body',
  'post-?content',
  'story-?body',
  'story-?content',
  'texte-article',
];

/** A class with one of these words, before the article's text, holds its opening. */
export const LEAD_CLASSES: readonly string[] = listPhrases(`
    abstract, chapeau, chapo, deck, dek, einleitung, excerpt, intro, introduction, lead, leadtext, lede, perex,
    standfirst, subheadline, subline, subtitle, summary, teaser, vorspann
  `);

/**
 * Lines that announce links, the author or a list of topics, and have no place in the article. In the languages of which news
 * pages most often come; the lines of English and French pages are judged once more in `page-foot.ts`.
 */
export const LABEL_LINES: readonly string[] = [
  'about the authors?',
  '(?:also|further|more|related) (?:articles?|stories|posts?|news|links?|reading|topics?|interesting|on this topic|from .{2,40})',
  'read (?:also|more|next)',
  'see also',
  'tags?|topics?|keywords?|share|authors?|comments?|categories|categor(?:y|ies)|filed under',
  '(?:articles?|sujets?) (?:liés?|similaires?|associés?|connexes?)',
  '(?:à )?(?:lire|voir) (?:aussi|également)',
  "(?:sur le même (?:sujet|thème)|en savoir plus|à propos (?:de l'auteure?|des auteurs)|mots[- ]clés|partager|vos réactions|commentaires)",
  '(?:ähnliche|weitere|verwandte|neueste|aktuelle|passende|mehr) (?:artikel|beiträge|themen|themenbereiche|meldungen|nachrichten|links?|informationen|infos|news|pressemitteilungen)',
  '(?:das (?:könnte|dürfte) .{0,30}interessieren|auch interessant|mehr zum thema|mehr dazu|mehr über .{2,40}|lesen sie (?:auch|mehr|hier).{0,30}|lies auch|weiterlesen|zum thema)',
  '(?:über (?:den|die) autor(?:in|en)?|zur person|autor(?:in|en)?|schlagw(?:orte|örter)|stichwörter|themen|kommentare?|teilen|drucken|inhaltsverzeichnis|inhalt|werbung|anzeige|kategorien?)',
  '(?:artikel|beitrag|seite|news) (?:teilen|drucken|empfehlen|merken|kommentieren|weiterempfehlen)',
  'zurück(?: zu[rm]?\\b.{0,30})?',
  '(?:keine|\\d+) kommentare?',
  '(?:czytaj (?:też|także|również|więcej)|zobacz (?:też|także|również)|przeczytaj (?:też|także|również)|polecamy|tagi|udostępnij)',
  '(?:leer|lea|ver) (?:también|más)|te puede interesar|más (?:noticias|información)|etiquetas|compartir',
  'leggi anche|potrebbe interessarti|condividi|lees ook|lue myös|čtěte (?:také|též)|læs også|les også|läs (?:också|även)',
];
