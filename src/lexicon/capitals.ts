import { listWords } from './word-list.js';

/** Capitals by which the press means a government or institution, in both languages; lower case → entity id. */
export const CAPITAL_GOVERNMENTS: ReadonlyMap<string, string> = new Map([
  ['ankara', 'turkish-government'],
  ['athens', 'greek-government'],
  ['athènes', 'greek-government'],
  ['beijing', 'chinese-government'],
  ['berlin', 'german-government'],
  ['berne', 'swiss-government'],
  ['bratislava', 'slovak-government'],
  ['brussels', 'european-commission'],
  ['bruxelles', 'european-commission'],
  ['bucarest', 'romanian-government'],
  ['bucharest', 'romanian-government'],
  ['budapest', 'hungarian-government'],
  ['copenhagen', 'danish-government'],
  ['copenhague', 'danish-government'],
  ['dublin', 'irish-government'],
  ['helsinki', 'finnish-government'],
  ['kiev', 'ukrainian-government'],
  ['kyiv', 'ukrainian-government'],
  ['la haye', 'dutch-government'],
  ['lisbon', 'portuguese-government'],
  ['lisbonne', 'portuguese-government'],
  ['londres', 'uk-government'],
  ['london', 'uk-government'],
  ['luxembourg', 'luxembourg-government'],
  ['madrid', 'spanish-government'],
  ['moscou', 'russian-government'],
  ['moscow', 'russian-government'],
  ['oslo', 'norwegian-government'],
  ['ottawa', 'canadian-government'],
  ['paris', 'french-government'],
  ['pékin', 'chinese-government'],
  ['prague', 'czech-government'],
  ['riga', 'latvian-government'],
  ['rome', 'italian-government'],
  ['seoul', 'south-korean-government'],
  ['stockholm', 'swedish-government'],
  ['séoul', 'south-korean-government'],
  ['tallinn', 'estonian-government'],
  ['the hague', 'dutch-government'],
  ['tokyo', 'japanese-government'],
  ['varsovie', 'polish-government'],
  ['vienna', 'austrian-government'],
  ['vienne', 'austrian-government'],
  ['vilnius', 'lithuanian-government'],
  ['warsaw', 'polish-government'],
  ['washington', 'us-government'],
  ['zagreb', 'croatian-government'],
]);

/** What a government has: "Paris's position", « la position de Paris »; lower case. */
export const POLICY_NOUNS: ReadonlySet<string> = new Set(
  listWords(`
    accord ambition ambitions appetite approach approval appui attitude caution concerns decision demand demande
    demandes demands doubts décision hostility hostilité ligne line objection objections opposition plan plans
    policy politique position pression pressure projet proposal proposals proposition push refus refusal
    reluctance request resistance response rules réponse réserves réticence réticences soutien stance strategy
    stratégie support veto view volonté wish wishes
  `),
);

/** Verbs that address a government: "London warned Beijing"; French and English lemmas. */
export const ADDRESSING_VERBS: ReadonlySet<string> = new Set(
  listWords(`
    accuse accuser ask avertir convaincre convince defy défier exhorter inform lobby menacer notify persuade press
    presser prévenir sue tell threaten urge warn
  `),
);

/** Verbs that a government does and a town does not; French and English lemmas. */
export const GOVERNMENT_VERBS: ReadonlySet<string> = new Set(
  listWords(`
    accept accepter accuse accuser adopt adopter affirmer agree annoncer announce approuver approve argue ask
    assurer avertir back ban block bloquer call claim clarifier clarify condamner condemn consider craindre céder decide
    defend demand demander deny défendre dénoncer endorse estimer exiger fear fight hope insist intend juger
    menacer negotiate notify négocier object oppose opposer plaider plan plead pledge pousser promettre promise
    propose proposer protest protester préciser prévenir prôner publier publish push reculer redouter refuse refuser reject rejeter reply
    resist respond réagir réclamer répondre saluer say seek souhaiter soutenir support think threaten trancher urge
    veto vote voter vouloir vow want warn welcome write
  `),
);
