import type { KnowledgeLanguage } from '../knowledge/knowledge.js';
import type { EntityType } from '../types.js';
import { listWords } from './word-list.js';

/**
 * Head nouns by which texts speak of an entity without its name ("the company", « la députée »), by what they can mean.
 * Singular; French in two genders. Two nouns of one class may mean the same entity, two of different classes may not.
 */
export interface HeadClass {
  readonly name: string;
  readonly type: EntityType;
  readonly en: readonly string[];
  readonly frM: readonly string[];
  readonly frF: readonly string[];
}

const head = (name: string, type: EntityType, en: string, frM: string, frF: string): HeadClass => ({
  name,
  type,
  en: listWords(en),
  frM: listWords(frM),
  frF: listWords(frF),
});

export const HEAD_CLASSES: readonly HeadClass[] = [
  head(
    'company',
    'organization',
    `airline brand broker business chipmaker cloner company conglomerate contractor cooperative customer designer
     developer editor employer firm giant group hub insurer lab label laboratory lender maker manufacturer
     operator owner platform provider publisher reseller retailer shipbuilder start-up startup studio
     subsidiary supplier utility vendor`,
    `assureur cabinet concepteur constructeur courtier distributeur développeur employeur exploitant fabricant
     fournisseur groupe géant hébergeur industriel laboratoire opérateur prestataire sous-traitant studio
     transporteur éditeur équipementier`,
    'compagnie coopérative entreprise filiale firme marque plateforme pme pousse société start-up startup',
  ),
  head(
    'association',
    'organization',
    `alliance association body chamber charity circle coalition collective confederation coordination federation
     group guild league lobby network ngo observatory organisation organization society`,
    'cercle collectif comité conseil groupement lobby mouvement observatoire patronat réseau',
    'alliance association coalition confédération coordination fédération ligue ong organisation',
  ),
  head('union', 'organization', 'confederation guild union', 'syndicat', 'centrale confédération union'),
  head(
    'institute',
    'organization',
    'center centre foundation institute observatory tank think-tank trust',
    'centre institut observatoire think-tank',
    'fondation',
  ),
  head(
    'authority',
    'organization',
    `agency authority board body commission commissioner comptroller council enforcer office ombudsman regulator
     supervisor watchdog`,
    'bureau comité conseil gendarme médiateur office régulateur superviseur',
    'agence autorité commission haute-autorité inspection instance',
  ),
  head('court', 'organization', 'court tribunal bench', 'tribunal parquet', 'cour juridiction'),
  head('ministry', 'organization', 'department ministry', 'ministère', 'chancellerie'),
  head(
    'government',
    'organization',
    'administration cabinet executive government',
    'exécutif gouvernement',
    'administration',
  ),
  head(
    'parliament',
    'organization',
    'assembly chamber house legislature parliament senate',
    'hémicycle parlement sénat',
    'assemblée chambre',
  ),
  head('committee', 'organization', 'commission committee panel', 'comité', 'commission délégation'),
  head('university', 'organization', 'academy college school university', 'lycée collège', 'école université'),
  head('hospital', 'organization', 'clinic hospital', 'hôpital groupement', 'clinique'),
  head('fund', 'organization', 'fund investor', 'fonds investisseur', ''),
  head(
    'media',
    'organization',
    'broadcaster daily magazine newspaper paper weekly',
    'journal magazine quotidien',
    'chaîne revue',
  ),
  head('bank', 'organization', 'bank', '', 'banque'),
  head('club', 'organization', 'club fc sc', 'club', ''),
  head('party', 'organization', 'party', 'parti', ''),
  head('police', 'organization', 'police', '', 'police gendarmerie'),
  head(
    'municipality',
    'organization',
    'council municipality',
    'conseil rectorat',
    'collectivité mairie municipalité métropole préfecture région',
  ),
  head('town', 'place', 'city town village capital', 'village', 'commune ville capitale'),
  head('country', 'place', 'country', 'pays', ''),
  head('bill', 'law', 'bill law legislation directive treaty', 'décret règlement texte traité', 'directive loi'),
  head(
    'product',
    'product',
    'app application assistant chatbot model program robot software tool',
    'agent assistant chatbot logiciel modèle outil robot',
    'application',
  ),
  head(
    'document',
    'work',
    'book document letter pamphlet report study survey',
    'document livre manifeste rapport',
    'enquête lettre étude',
  ),
  head('minister', 'person', 'minister secretary', 'ministre', 'ministre'),
  head('president', 'person', 'president', 'président', 'présidente'),
  head('chancellor', 'person', 'chancellor', 'chancelier', 'chancelière'),
  head('mayor', 'person', 'mayor', 'maire élu', 'maire mairesse élue'),
  head('prefect', 'person', 'prefect governor', 'préfet gouverneur', 'préfète gouverneure'),
  head(
    'lawmaker',
    'person',
    'deputy lawmaker legislator mep mp parliamentarian rapporteur',
    'député eurodéputé parlementaire rapporteur élu',
    'députée eurodéputée parlementaire rapporteure élue',
  ),
  head('senator', 'person', 'senator', 'sénateur élu parlementaire', 'sénatrice élue parlementaire'),
  head('councillor', 'person', 'councillor alderman', 'conseiller élu', 'conseillère élue'),
  head('rapporteur', 'person', 'rapporteur', 'rapporteur', 'rapporteure'),
  head('commissioner', 'person', 'commissioner ombudsman', 'commissaire', 'commissaire'),
  head(
    'head',
    'person',
    `boss ceo chair chairman chairwoman chief director executive head headmistress headteacher leader manager
     patron principal`,
    'chef directeur dirigeant patron pdg président',
    'cheffe directrice dirigeante patronne présidente',
  ),
  head(
    'founder',
    'person',
    'co-founder cofounder entrepreneur founder',
    'cofondateur entrepreneur fondateur',
    'cofondatrice entrepreneuse fondatrice',
  ),
  head('spokesperson', 'person', 'spokesman spokesperson spokeswoman', 'porte-parole', 'porte-parole'),
  head(
    'scholar',
    'person',
    `academic economist historian linguist mathematician philosopher physicist professor researcher scholar
     scientist sociologist`,
    `chercheur historien linguiste mathématicien philosophe physicien professeur scientifique sociologue
     universitaire économiste`,
    `chercheuse historienne linguiste mathématicienne philosophe physicienne professeure scientifique sociologue
     universitaire économiste`,
  ),
  head('lawyer', 'person', 'attorney barrister counsel jurist lawyer solicitor', 'avocat juriste', 'avocate juriste'),
  head('judge', 'person', 'judge magistrate prosecutor', 'juge magistrat procureur', 'juge magistrate procureure'),
  head(
    'doctor',
    'person',
    'doctor nurse physician radiologist surgeon',
    'infirmier médecin radiologue',
    'infirmière médecin radiologue',
  ),
  head(
    'writer',
    'person',
    'actor actress author columnist essayist illustrator journalist novelist poet reporter translator writer',
    'auteur chroniqueur comédien essayiste illustrateur journaliste romancier traducteur écrivain',
    `auteure autrice chroniqueuse comédienne essayiste illustratrice journaliste romancière traductrice écrivaine
     éditrice`,
  ),
  head(
    'expert',
    'person',
    'analyst consultant developer engineer expert programmer technologist',
    'analyste consultant développeur expert informaticien ingénieur',
    'analyste consultante développeuse experte informaticienne ingénieure',
  ),
  head(
    'investor-person',
    'person',
    'banker billionaire financier tycoon',
    'banquier financier milliardaire',
    'banquière financière milliardaire',
  ),
  head(
    'peer',
    'person',
    'colleague counterpart predecessor successor',
    'collègue confrère homologue prédécesseur successeur',
    'collègue consœur homologue',
  ),
  head('activist', 'person', 'activist campaigner', 'activiste militant', 'activiste militante'),
  head(
    'official',
    'person',
    'adviser ambassador diplomat envoy official regulator',
    'ambassadeur conseiller diplomate fonctionnaire',
    'ambassadrice conseillère diplomate fonctionnaire',
  ),
];

/** Participles between a description and the name that it takes: "a group calling itself X", « un robot baptisé X ». */
export const NAMING_PARTICIPLES: ReadonlySet<string> = new Set(
  listWords(
    'appelé appelée baptisé baptisée called calling christened dubbed dénommé dénommée known named nommé nommée surnommé surnommée titled intitulé intitulée entitled',
  ),
);

/** Nouns for bodies that are said of a person too: "the owner, Jane Doe". */
export const PERSONAL_HEADS: ReadonlySet<string> = new Set(
  listWords(`
    body broker commissioner comptroller concepteur contractor courtier customer designer developer distributeur
    développeur editor employer employeur exploitant fabricant fournisseur gendarme gérant industriel insurer investisseur
    investor maker manufacturer médiateur ombudsman owner prestataire provider publisher régulateur regulator reseller
    retailer superviseur supervisor supplier vendor éditeur
  `),
);

/** A knowledge base kind → the class of its heads, for kinds that are named otherwise than their class. */
export const KIND_CLASSES: ReadonlyMap<string, string> = new Map([
  ['ai-lab', 'company'],
  ['armed-forces', 'police'],
  ['bill', 'bill'],
  ['business-association', 'association'],
  ['chatbot', 'product'],
  ['city', 'town'],
  ['collecting-society', 'association'],
  ['company', 'company'],
  ['country', 'country'],
  ['directive', 'bill'],
  ['foundation', 'institute'],
  ['government', 'government'],
  ['investor', 'fund'],
  ['lab', 'company'],
  ['law', 'bill'],
  ['local-authority', 'municipality'],
  ['lower-house', 'parliament'],
  ['model', 'product'],
  ['ngo', 'association'],
  ['parliament', 'parliament'],
  ['parliamentary-committee', 'committee'],
  ['party', 'party'],
  ['platform', 'product'],
  ['police', 'police'],
  ['professional-association', 'association'],
  ['public-broadcaster', 'media'],
  ['regulation', 'bill'],
  ['report', 'document'],
  ['research-institute', 'institute'],
  ['software', 'product'],
  ['start-up', 'company'],
  ['think-tank', 'institute'],
  ['trade-union', 'union'],
  ['upper-house', 'parliament'],
]);

/** Heads of collectives that act without a name ("nurses at three hospitals"), plural; besides the plurals of the classes. */
export const COLLECTIVE_HEADS: Readonly<Record<KnowledgeLanguage, readonly string[]>> = {
  en: listWords(`
    activists actors artists associations attorneys authors bakers banks campaigners capitals carers charities
    citizens clerks clients clubs coders companies councillors councils countries couriers craftsmen critics
    delegations deputies developers diplomats directors dockers doctors drivers economists editors employees
    employers engineers executives experts families farmers firms fishermen founders governments groups guilds
    historians hospitals illustrators industrialists institutions insurers investors journalists judges
    laboratories labs lawmakers lawyers leaders librarians makers managers mayors members meps ministers
    ministries moderators mps musicians negotiators neighbours ngos nurses officers officials opponents
    organisations organizations owners parents parties patients people photographers physicians pilots platforms
    players porters prosecutors protesters providers publishers pupils radiologists ratepayers regulators
    researchers residents retailers riders rivals scholars schools scientists senators shopkeepers singers
    societies specialists start-ups startups states students subtitlers suppliers supporters teachers
    technicians translators trustees unions universities users vendors villagers volunteers voters weavers women
    workers writers
  `),
  fr: listWords(`
    acteurs agriculteurs antiquaires artistes associations assureurs auteurs autrices avocats bibliothécaires
    capitales centrales chercheurs chercheuses citoyens collectifs collectivités communes comédiens conseillers
    diplomates dirigeants dockers documentalistes doublures députés développeurs enseignants entrepreneurs
    entreprises eurodéputés experts fabricants familles fonctionnaires fondateurs fournisseurs gouvernements
    graphistes habitants historiens hébergeurs hôpitaux illustrateurs industriels infirmiers infirmières
    ingénieurs intermittents interprètes investisseurs journalistes juges juristes laboratoires lycéens
    magistrats maires manifestants militants ministres musiciens médecins négociateurs opposants opérateurs
    organisations parents parlementaires partenaires partis patients patrons personnes photographes pilotes
    policiers professeurs radiologues responsables riverains régulateurs salariés scientifiques scénaristes
    secrétaires sociétés soignantes soignants supporters surveillants syndicats sénateurs sénatrices traducteurs
    traductrices transporteurs travailleurs universitaires universités utilisateurs villes éditeurs éleveurs
    élues élus étudiants
  `),
};
