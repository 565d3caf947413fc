import type { Article, Segmented, Sentence } from '../types.js';
import { identifyLanguage } from './language.js';
import { tokenize } from './tokens.js';

/** Splits an article into sentences and tokens; offsets are into `article.text`. Sentences never cross a section. */
export function segment(article: Article): Segmented {
  const language = article.language ?? identifyLanguage(article.text);
  const tokens = tokenize(article.text, language);
  const sentences: Sentence[] = [];
  let token = 0;
  article.sections.forEach((section, index) => {
    while (token < tokens.length && (tokens.start[token] ?? 0) < section.start) token += 1;
    let first = token;
    for (; token < tokens.length && (tokens.end[token] ?? 0) <= section.end; token += 1) {
      const last = token + 1 >= tokens.length || (tokens.end[token + 1] ?? 0) > section.end;
      if (!last && !/^[.!?]$/u.test(tokens.text[token] ?? '')) continue;
      sentences.push({
        start: tokens.start[first] ?? 0,
        end: tokens.end[token] ?? 0,
        firstToken: first,
        endToken: token + 1,
        section: index,
        kind: section.kind,
        paragraph: index,
      });
      first = token + 1;
    }
  });
  return { article, text: article.text, language, tokens, sentences };
}
