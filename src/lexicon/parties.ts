import type { KnowledgeLanguage } from '../knowledge/knowledge.js';
import { listWords } from './word-list.js';

type WordSet = Readonly<Record<KnowledgeLanguage, ReadonlySet<string>>>;

const sets = (en: string, fr: string): WordSet => ({ en: new Set(listWords(en)), fr: new Set(listWords(fr)) });

/** Heads of noun phrases for people whom a text does not name. */
export const ANONYMOUS_NOUNS = sets(
  `activist activists adviser aide aides artists authors campaigner campaigners citizens clerk clerks critic critics customer
   developers diplomat diplomats employee employees engineer engineers expert experts families farmer farmers insider insiders
   lawyer lawmakers lobbyist lobbyists negotiator negotiators neighbours nurse nurses observer observers official officials
   opponents parents person protesters representative representatives researchers resident residents scientists source
   sources students supporters teachers translators villagers worker workers writers`,
  `agent agents artistes auteurs avocat cadre cadres citoyens collaborateur conseiller conseillère détracteurs diplomate diplomates élus
   employé employés enseignants expert experts familles fonctionnaire fonctionnaires habitants ingénieur initié interlocuteur
   militants négociateur négociateurs observateurs opposants parents partisans participant proche responsable responsables
   riverains salarié salariée salariés soignants source sources spécialistes syndicalistes témoin traducteurs travailleurs`,
);

/** Heads of noun phrases for papers that speak. */
export const DOCUMENT_NOUNS = sets(
  `appeal article brief charter declaration document editorial leaflet letter manifesto memo motion note opinion paper petition
   report resolution statement study survey text`,
  `appel article avis charte communiqué courrier déclaration document étude lettre manifeste mémo motion note pétition rapport
   résolution texte tribune`,
);

/** Nouns that speak of an issue named before: "the bill", « le texte ». */
export const GENERIC_ISSUES = sets(
  `act agreement algorithm algorithms amendment app approach apps assistant ban bill budget camera cameras centre change
   charter chatbot chatbots clause code compromise contract contracts controls deal deployment device devices directive
   draft duties duty exemption experiment extension fund grant grants idea initiative law legislation levies levy licence
   list machine machines measure measures model models moratorium motion move order permit permits pilot plan plans
   platform policy practice product products program programme project proposal proposals purchase purchases reform
   regulation regulations restrictions robot robots rollout rule rules scheme service services settlement software
   subsidies subsidy system systems technique technology tender test tests text tool tools treaty trend trial
   venture`,
  `accord achat achats algorithme algorithmes amendement appareil appareils appli application applications approche
   assistant budget cadre caméra caméras centre chantier charte code commande compromis contrat contrats contrôles
   directive dispositif dispositifs disposition dispositions décret déploiement dérogation essai essais exemption
   expérimentation fichier fichiers fonds idée initiative interdiction licence liste logiciel loi machine machines marché
   mesure mesures modèle modèles moratoire motion outil outils permis plan plateforme plateformes portiques pratique
   principe procédé produit produits programme projet prolongation proposition propositions robot robots règle règlement
   règles réforme service services site subvention subventions système systèmes technique technologie tendance test tests
   texte traité traités`,
);

/** Words that make a person somebody's voice: "a spokesman for DigitalEurope". */
export const SPOKES = sets('spokesman spokesperson spokeswoman speaking spokes', 'porte-parole');

/** Heads that a place name only completes: "the port city of Valderosa", « la commune de Wissembourg ». */
export const PLACE_HEADS = sets(
  'borough canton city commune council county district governments island municipality port province region state town village',
  'agglomération canton commune département État gouvernement gouvernements île métropole municipalité port province région village ville',
);

/** Ties to somebody: to end one is to turn against who follows ("pulled out of a deal with Perplexity"). */
export const TIES = sets(
  'agreement alliance appointment arrival board contract deal election partnership programme program summit talks',
  'accord alliance arrivée contrat élection nomination partenariat programme sommet',
);

/** What is asked for without taking a side: "asked for time to study the bill". */
export const INQUIRIES = sets(
  `advice answer answers assessment clarification clarity comment comments debate details documents evaluation explanation
   explanations extension hearing information meeting opinion papers review study time view views vote`,
  `audition avis bilan compte débat délai détails documents éclaircissements évaluation examen explication explications
   information informations précisions rapport rendez-vous réponse réponses réunion vote`,
);

/** Generic nouns that are rules: one about a thing most often limits it, so its side is not that of the thing. */
export const RULE_NOUNS = sets(
  `act amendment ban bill clause code directive law legislation moratorium regulation regulations restrictions rule rules`,
  `amendement charte code décret directive disposition dispositions interdiction loi moratoire règle règles règlement`,
);

/** Verbs of saying nothing: to refuse to comment on a bill is no stance on it. */
export const SILENCES = sets(
  'answer comment confirm deny disclose discuss elaborate explain name reply reveal say speak speculate talk',
  'commenter communiquer confirmer dire discuter infirmer parler prononcer réagir répondre révéler trancher',
);

/** What one wishes to do with a thing that one is for: "wants to build", « veut installer ». Other infinitives tell nothing. */
export const ADOPTIONS = sets(
  `adopt apply bring broaden build buy create deploy develop double enforce expand extend give have impose install introduce invest keep launch make open
   put retain roll run see set start strengthen tighten toughen use widen`,
  `acheter adopter appliquer bâtir conserver construire créer déployer développer donner doubler durcir élargir étendre faire garder généraliser imposer installer introduire
   investir lancer maintenir mettre ouvrir prolonger renforcer utiliser voir voter`,
);

/** What a court, an authority or a body does that others welcome or regret. */
export const DECISIONS = sets(
  'choice decision decisions fine judgment judgement move ruling rulings sanction verdict vote',
  'amende arbitrage arrêt choix décision décisions jugement sanction verdict vote',
);

/** Courts rule; they take no side. */
export const COURTS = /\b(?:courts?|tribunal|cour|judges?|juges?|conseil d['’](?:É|E)tat|conseil constitutionnel)\b/iu;
