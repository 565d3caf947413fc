import type { KnowledgeLanguage } from '../knowledge/knowledge.js';
import { listPhrases, listWords } from './word-list.js';

/** An office that one person holds at a time, and the phrases that name it; lower case. */
export interface Office {
  readonly name: string;
  /** An office of state: without a body of its own it is told by its country. */
  readonly ofState: boolean;
  readonly phrases: Readonly<Record<KnowledgeLanguage, readonly string[]>>;
}

const office = (name: string, ofState: boolean, en: string, fr: string): Office => ({
  name,
  ofState,
  phrases: { en: en === '' ? [] : listPhrases(en), fr: fr === '' ? [] : listPhrases(fr) },
});

export const OFFICES: readonly Office[] = [
  office(
    'head-of-state',
    true,
    '',
    "président de la république, présidente de la république, chef de l' état, cheffe de l' état",
  ),
  office('prime-minister', true, 'prime minister, premier', 'premier ministre, première ministre'),
  office('chancellor', true, 'chancellor', 'chancelier, chancelière'),
  office('keeper-of-the-seals', true, '', 'garde des sceaux'),
  office('defender-of-rights', true, 'defender of rights', 'défenseure des droits'),
  office('minister', true, 'minister, secretary', "ministre, ministre délégué, ministre déléguée, secrétaire d' état"),
  office('secretary-of-state', true, 'secretary of state', ''),
  office('commissioner', true, 'commissioner', 'commissaire'),
  office('president', false, 'president', 'président, présidente'),
  office(
    'chief-executive',
    false,
    'chief executive, chief executive officer, ceo',
    'pdg, p-dg, directeur général, directrice générale, patron, patronne, président-directeur général, présidente-directrice générale',
  ),
  office('chair', false, 'chair, chairman, chairwoman, chairperson', ''),
  office('director-general', false, 'director general, director-general, managing director', ''),
  office(
    'secretary-general',
    false,
    'secretary general, secretary-general, general secretary',
    'secrétaire général, secrétaire générale',
  ),
  office('director', false, 'director', 'directeur, directrice'),
  office(
    'chief-technology-officer',
    false,
    'chief technology officer, cto',
    'directeur technique, directrice technique',
  ),
  office('chief-scientist', false, 'chief scientist', 'directeur scientifique, directrice scientifique'),
  office('chief', false, 'chief', ''),
  office('mayor', false, 'mayor', 'maire'),
  office('pope', false, 'pope', 'pape'),
];

/** Offices of which a government has many: without what it is for, one of them is nobody's. */
export const PORTFOLIO_OFFICES: ReadonlySet<string> = new Set(['chief', 'commissioner', 'minister']);

/** English: countries whose press calls a minister so without naming the country ("the home secretary"). */
export const SECRETARY_COUNTRIES: ReadonlyMap<string, string> = new Map([
  ...listWords('business culture education energy foreign health home science technology').map(
    (word) => [word, 'GB'] as const,
  ),
  ...listWords('commerce defense treasury').map((word) => [word, 'US'] as const),
]);

/** Countries of which a text in French may speak as the French press does of France: a bare « ministre » may be theirs. */
export const FRENCH_SPEAKING: ReadonlySet<string> = new Set(
  listWords('BE BF BI BJ CA CD CF CG CH CI CM DJ DZ GA GN HT KM LB LU MA MC MG ML NE RW SN TD TG TN'),
);

/** Words between an office and what it is for: « chargée de l'IA et du Numérique », "for digital affairs". */
export const OFFICE_LINKS: ReadonlySet<string> = new Set(
  listWords(
    "affaires affairs and au aux charge chargé chargée d' de des du et for général in l' la le les of pour the à",
  ),
);

/** What makes an office another: the former, deputy or next one is not who holds it; a new one may not hold it yet. */
export const APPOINTING_WORDS: ReadonlySet<string> = new Set(
  listWords(
    'are as appointed be became become been devenir devenu devenue devient est elected est être become named nommé nommée comme sera was is élu élue était',
  ),
);
