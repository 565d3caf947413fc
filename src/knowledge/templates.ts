import type { Country, Kind, KnowledgeLanguage } from './knowledge.js';

/** Every wording of a pattern with choices: "(a|b c) d" → "a d", "b c d". */
function expandChoices(pattern: string): readonly string[] {
  const choice = /\(([^()]*)\)/u.exec(pattern);
  if (!choice) return [pattern];
  const [before, after] = [pattern.slice(0, choice.index), pattern.slice(choice.index + choice[0].length)];
  return (choice[1] ?? '').split('|').flatMap((wording) => expandChoices(`${before}${wording}${after}`));
}

/** What each placeholder stands for in a country; a placeholder without a value voids its template. */
function placeholderValues(country: Country, language: KnowledgeLanguage): Readonly<Record<string, readonly string[]>> {
  if (language === 'en') return { demonym: country.demonyms.en, country: country.en };
  const [m, f, mp, fp] = country.demonyms.fr;
  const one = (value: string | null | undefined): readonly string[] => (value ? [value] : []);
  return { m: one(m), f: one(f), mp: one(mp), fp: one(fp), 'of-country': one(country.ofFr) };
}

/**
 * The descriptions that a kind and a country give together, without article.
 *
 * @example expandTemplates(dataProtectionAuthority, france, 'fr') // ["autorité française de protection des données", …]
 */
export function expandTemplates(kind: Kind, country: Country, language: KnowledgeLanguage): readonly string[] {
  const values = placeholderValues(country, language);
  return kind.nominals[language].flatMap(expandChoices).flatMap((template) => {
    const name = /\{([a-z-]+)\}/u.exec(template)?.[1];
    return name === undefined ? [] : (values[name] ?? []).map((value) => template.replace(`{${name}}`, value));
  });
}
