import { listPhrases } from './word-list.js';

/**
 * Words in the class and id names of web pages' elements, as content management systems give them. Collected from the
 * furniture of news sites in general.
 */

/** A class with one of these words, between its hyphens, holds no part of the article. */
export const FURNITURE_CLASSES: readonly string[] = listPhrases(`
    ad, ads, adsense, advert, advertisement, advertising, adverts, breadcrumb, breadcrumbs, comment, comments,
    consent, cookie, cookies, disqus, footer, gdpr, masthead, menu, modal, nav, navbar, navigation, newsletter,
    newsletters, outbrain, pager, pagination, paywall, popular, popup, promo, promotion, publicite, recirc,
    recirculation, recommendations, recommended, related, respond, share, sharebar, sharedaddy, sharing, sidebar,
    skiplink, social, socials, sponsor, sponsored, subscribe, subscription, taboola, toolbar, trending, widget
  `);

/** A class with one of these names holds the article's text. */
export const CONTENT_CLASSES: readonly string[] = [
  'article-?body',
  'article-?content',
  'article-?text',
  'article__body',
  'article__content',
  'body-?text',
  'entry-?content',
  'article__text',
  'post-?body',
  'post-?content',
  'story-?body',
  'story-?content',
  'texte-article',
];
