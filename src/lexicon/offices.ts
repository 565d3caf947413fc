import type { KnowledgeLanguage } from '../knowledge/knowledge.js';
import { listPhrases, listWords } from './word-list.js';

/** An office that one person holds at a time, and the phrases that name it; lower case. */
export interface Office {
  readonly name: string;
  /** An office of state: without a body of its own it is told by its country. */
  readonly ofState: boolean;
  readonly phrases: Readonly<Record<KnowledgeLanguage, readonly string[]>>;
  /** What the office is for, in both languages, where the phrases themselves say it. */
  readonly subject: string | null;
}

const office = (name: string, ofState: boolean, en: string, fr: string, subject: string | null = null): Office => ({
  name,
  ofState,
  subject,
  phrases: { en: en === '' ? [] : listPhrases(en), fr: fr === '' ? [] : listPhrases(fr) },
});

export const OFFICES: readonly Office[] = [
  office(
    'head-of-state',
    true,
    'head of state, president of the republic',
    "président de la république, présidente de la république, chef de l' état, cheffe de l' état",
  ),
  office('prime-minister', true, 'prime minister, premier', 'premier ministre, première ministre'),
  office('chancellor', true, 'chancellor', 'chancelier, chancelière'),
  office('defender-of-rights', true, 'defender of rights', 'défenseur des droits, défenseure des droits'),
  office('minister', true, 'minister, secretary', "ministre, ministre délégué, ministre déléguée, secrétaire d' état"),
  office('minister', true, 'keeper of the seals', 'garde des sceaux', 'justice'),
  office('secretary-of-state', true, 'secretary of state', ''),
  office('commissioner', true, 'commissioner', 'commissaire'),
  office('president', false, 'president', 'président, présidente'),
  office(
    'chief-executive',
    false,
    'chief executive, chief executive officer, ceo, director general, director-general',
    'pdg, p-dg, directeur général, directrice générale, patron, patronne, président-directeur général, présidente-directrice générale',
  ),
  office(
    'chair',
    false,
    'chair, chairman, chairwoman, chairperson',
    "président du conseil d' administration, présidente du conseil d' administration, président du conseil de surveillance, présidente du conseil de surveillance",
  ),
  office('managing-director', false, 'managing director', 'administrateur délégué, administratrice déléguée'),
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

/** English: what a secretary is for → the country whose press calls its minister so ("the home secretary"). */
export const SECRETARY_COUNTRIES: ReadonlyMap<string, string> = new Map([
  ...listWords('business culture education energy foreign health home science technology').map(
    (word) => [word, 'GB'] as const,
  ),
  ...listWords('commerce defense treasury').map((word) => [word, 'US'] as const),
]);

/** Countries whose own press in French says « la ministre » without naming the country. */
export const FRENCH_SPEAKING: ReadonlySet<string> = new Set(
  listWords('BE BF BI BJ CA CD CF CG CH CI CM DJ DZ FR GA GN HT KM LB LU MA MC MG ML NE RW SN TD TG TN'),
);

/** Words between an office and what it is for: « chargée de l'IA et du Numérique », "for digital affairs". */
export const OFFICE_LINKS: ReadonlySet<string> = new Set(
  listWords(
    "affaires affairs and au aux charge chargé chargée d' de des du et for général in l' la le les of pour the à",
  ),
);

/** Verbs and words before an office that is given or predicated, not taken up: "she became the digital minister". */
export const APPOINTING_WORDS: ReadonlySet<string> = new Set(
  listWords(
    'are as appointed be became become been comme devenir devenu devenue devient elected est is named nommé nommée sera was élu élue était être',
  ),
);

/** Words beside an office, on either side, whose holder is a former, next or acting one: not who holds it. */
export const OTHER_HOLDERS: ReadonlySet<string> = new Set(
  listWords(`
    acting ancien ancienne caretaker departing deputy designate désigné désignée démissionnaire elect
    ex former futur future incoming interim intérim intérimaire next nommé nommée
    outgoing pressenti pressentie previous provisoire sortant sortante then élu élue
  `),
);
