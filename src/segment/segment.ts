import type { Article, Segmented } from '../types.js';
import { identifyLanguage, readLanguageTag } from './language.js';
import { splitSentences } from './sentences.js';
import { tokenize } from './tokens.js';

/**
 * Splits an article into tokens and sentences; offsets are into `article.text`. The language that the meta data state
 * holds; else the text shows it.
 */
export function segment(article: Article): Segmented {
  const language = readLanguageTag(article.language) ?? identifyLanguage(article.text);
  const tokens = tokenize(article.text, language);
  const sentences = splitSentences(article.text, tokens, article.sections);
  return { article, text: article.text, language, tokens, sentences };
}
