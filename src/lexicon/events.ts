import type { KnowledgeLanguage } from '../knowledge/knowledge.js';
import type { EventType } from '../types.js';
import { listWords } from './word-list.js';

/** What must stand in the sentence besides the trigger: a sum of money, a named or described body, a court … */
export type EventNeed = 'money' | 'organization' | 'person' | 'product' | 'court' | 'authority' | 'parliament' | 'group' | 'body' | 'pair';

/**
 * A verb that tells an event. Its object is one of `objects` (any form of the noun is listed) where there are any, and all
 * of `needs` must hold. `after`: words that must follow closely ("walked out", "signed … with").
 */
export interface EventVerbs {
  readonly type: EventType;
  readonly verbs: readonly string[];
  readonly objects?: readonly string[];
  readonly needs?: readonly EventNeed[];
  readonly after?: readonly string[];
}

/** A noun that tells an event by itself where its sentence asserts it: "a partnership", « une panne ». */
export interface EventNouns {
  readonly type: EventType;
  readonly nouns: readonly string[];
  /** Verbs of which one must govern it; empty: any assertion will do. */
  readonly verbs: readonly string[];
  readonly needs?: readonly EventNeed[];
}

const GUIDANCE_EN = listWords(`
  guidance guideline guidelines recommendations recommendation advice handbook leaflet factsheet sheet guide toolkit consultation
  register checklist note rulebook faq
`);
const PAPERS_EN = listWords(`
  report reports study studies survey figures paper pamphlet poll findings results review readings map inventory transcript index audit
  book film documentary edition statistics data minutes analysis replies answers accounts ranking census atlas investigation barometer
  version memo dossier article column essay advice
`);
const PRODUCTS_EN = listWords(`
  model models tool tools assistant chatbot app application service platform version system software product device chip processor agent
  robot website portal search browser weights plug-in feature programme program library
`);
const BILLS_EN = listWords(`
  act acts bill bills law laws amendment amendments motion directive regulation resolution report mandate position decree ban exemption
  reform budget treaty convention moratorium opinion compromise trial text legislation ordinance rules plan
`);
const SYSTEMS_EN = listWords(`
  camera cameras system systems software robot robots assistant chatbot tool tools model models sensors drones scanners agent program
  programme technology ai recognition scanner gates turnstiles algorithm algorithms bus buses
`);
const PACTS_EN = listWords(`
  agreement agreements contract contracts memorandum partnership licence license deal accord pact alliance cooperation convention
  understanding framework tender collaboration
`);
const LETTERS_EN = listWords('letter statement declaration manifesto appeal petition call pledge charter');
const PROBES_EN = listWords('inquiry inquiries investigation investigations proceedings probe case procedure examination action');

const GUIDANCE_FR = listWords(`
  recommandations recommandation lignes fiche fiches guide guides avis bulletin foire consultation référentiel modèle-type clause
  note mémento vade-mecum consignes conseils doctrine charte-type
`);
const PAPERS_FR = listWords(`
  rapport rapports étude études enquête sondage chiffres livre blanc bilan inventaire carte baromètre résultats statistiques article ouvrage
  essai roman version édition film documentaire entretien dossier compte procès-verbal données classement observatoire atlas audit
  recensement cartographie numéro texte livraison tribune revue
`);
const PRODUCTS_FR = listWords(`
  modèle modèles outil outils assistant chatbot application service plateforme version système logiciel produit appareil puce agent robot
  site portail moteur navigateur poids fonction centre chœur programme offre bibliothèque
`);
const BILLS_FR = listWords(`
  loi lois projet proposition amendement amendements motion directive règlement résolution décret rapport texte réforme budget traité
  convention moratoire ordonnance mandat installation interdiction délibération plan arrêté position
`);
const SYSTEMS_FR = listWords(`
  caméra caméras système systèmes logiciel robot robots assistant chatbot outil outils modèle modèles capteurs drones portiques agent
  dispositif vidéosurveillance reconnaissance algorithme algorithmes contrôle borne bornes ia
`);
const PACTS_FR = listWords(`
  accord accords contrat contrats partenariat convention licence protocole alliance mémorandum marché coopération programme pacte
`);
const LETTERS_FR = listWords('lettre déclaration manifeste appel tribune');
const PROBES_FR = listWords('enquête enquêtes procédure instruction dossier information investigation contrôle');

export const EVENT_VERBS: Readonly<Record<KnowledgeLanguage, readonly EventVerbs[]>> = {
  en: [
    { type: 'joint-statement', verbs: listWords('sign issue send publish release write launch'), objects: LETTERS_EN, needs: ['group'] },
    { type: 'joint-statement', verbs: listWords('sign'), objects: listWords('letter statement declaration manifesto appeal') },
    { type: 'joint-statement', verbs: listWords('call urge reject demand denounce condemn'), after: listWords('jointly undersigned') },
    { type: 'guidance', verbs: listWords('issue publish release update unveil present open'), objects: GUIDANCE_EN, needs: ['authority'] },
    { type: 'guidance', verbs: listWords('issue publish release'), objects: listWords('guidance guidelines recommendations') },
    { type: 'enforcement', verbs: listWords('open launch initiate start begin bring'), objects: PROBES_EN, needs: ['authority'] },
    { type: 'enforcement', verbs: listWords('fine sanction penalize') },
    { type: 'enforcement', verbs: listWords('order bar ban suspend exclude prohibit block seize'), needs: ['authority'] },
    { type: 'enforcement', verbs: listWords('investigate examine'), needs: ['authority', 'organization'] },
    { type: 'ruling', verbs: listWords('rule'), after: listWords('that in against') },
    { type: 'ruling', verbs: listWords('annul quash overturn uphold dismiss hold order sentence convict reject halt find acquit'), needs: ['court'] },
    { type: 'ruling', verbs: listWords('strike'), after: listWords('down'), needs: ['court'] },
    { type: 'deployment', verbs: listWords('put buy adopt'), objects: listWords('robot robots cameras software system assistant') },
    { type: 'acquisition', verbs: listWords('acquire'), needs: ['organization'] },
    { type: 'acquisition', verbs: listWords('buy purchase'), needs: ['organization'] },
    { type: 'acquisition', verbs: listWords('sell'), needs: ['organization'], after: listWords('to') },
    { type: 'acquisition', verbs: listWords('merge'), needs: ['organization'], after: listWords('with') },
    { type: 'funding', verbs: listWords('raise secure attract'), needs: ['money'] },
    { type: 'funding', verbs: listWords('receive award grant give lend fund win accept contribute finance provide donate'), needs: ['money'] },
    { type: 'funding', verbs: listWords('close raise complete'), objects: listWords('round funding series') },
    { type: 'funding', verbs: listWords('receive award accept win obtain'), objects: listWords('grant grants subsidy loan') },
    { type: 'investment', verbs: listWords('invest') },
    { type: 'investment', verbs: listWords('put pour plough plow inject commit spend sink'), needs: ['money'], after: listWords('into in towards on for') },
    { type: 'investment', verbs: listWords('build construct open'), needs: ['money'], objects: listWords('centre center campus plant factory supercomputer line site hub') },
    { type: 'investment', verbs: listWords('take buy acquire hold'), objects: listWords('stake shareholding cent percent %') },
    { type: 'investment', verbs: listWords('unveil announce present launch'), objects: listWords('investment package fund programme') , needs: ['money'] },
    { type: 'partnership', verbs: listWords('sign enter conclude announce ink strike extend end renew'), objects: PACTS_EN },
    { type: 'partnership', verbs: listWords('partner team collaborate'), after: listWords('with up on') },
    { type: 'partnership', verbs: listWords('join'), after: listWords('forces partner') },
    { type: 'partnership', verbs: listWords('share host develop build run train organise organize set'), after: listWords('jointly together') },
    { type: 'partnership', verbs: listWords('share host develop run train'), needs: ['pair'] },
    { type: 'partnership', verbs: listWords('agree'), after: listWords('host share cooperate develop move work exchange run train build') },
    { type: 'legislation', verbs: listWords('pass adopt reject veto table amend approve repeal enact postpone back'), objects: BILLS_EN, needs: ['parliament'] },
    { type: 'legislation', verbs: listWords('vote'), needs: ['parliament'] },
    { type: 'legislation', verbs: listWords('table introduce file enact'), objects: listWords('bill amendment amendments law act motion') },
    { type: 'legislation', verbs: listWords('pass veto enact'), objects: listWords('bill act law decree') },
    { type: 'incident', verbs: listWords('hack breach leak crash hijack') },
    { type: 'incident', verbs: listWords('expose steal delete wipe encrypt'), objects: listWords('files data records keys passwords credentials messages accounts') },
    { type: 'incident', verbs: listWords('discover identify remove find detect withdraw'), objects: listWords('malicious poisoned malware flaw vulnerability backdoor repository') },
    { type: 'incident', verbs: listWords('switch take shut'), after: listWords('off down offline'), objects: [...SYSTEMS_EN, 'repository', 'platform', 'site'] },
    { type: 'appointment', verbs: listWords('appoint nominate elect'), needs: ['person'] },
    { type: 'appointment', verbs: listWords('name confirm'), objects: listWords('head director chair chairman chairwoman chief president secretary commissioner minister ceo adviser as'), needs: ['person'] },
    { type: 'appointment', verbs: listWords('become'), objects: listWords('head director chair chairman chairwoman chief president secretary commissioner minister ceo'), needs: ['person'] },
    { type: 'departure', verbs: listWords('resign retire'), needs: ['person'] },
    { type: 'departure', verbs: listWords('step stand'), after: listWords('down aside') },
    { type: 'departure', verbs: listWords('leave quit'), needs: ['organization'] },
    { type: 'departure', verbs: listWords('leave quit'), objects: listWords('post job company board role firm'), needs: ['person'] },
    { type: 'departure', verbs: listWords('withdraw'), after: listWords('from'), needs: ['organization'] },
    { type: 'protest', verbs: listWords('march demonstrate picket rally') },
    { type: 'protest', verbs: listWords('walk'), after: listWords('out'), needs: ['group'] },
    { type: 'protest', verbs: listWords('block occupy'), objects: listWords('lane road roads entrance access street gate gates site bridge motorway offices') },
    { type: 'protest', verbs: listWords('protest gather'), after: listWords('outside in front on at before') },
    { type: 'protest', verbs: listWords('refuse'), after: listWords('use work operate install'), needs: ['group'] },
    { type: 'protest', verbs: listWords('strike stage hold announce call'), objects: listWords('strike walkout protest demonstration march rally vigil picket sit-in') },
    { type: 'protest', verbs: listWords('hang stand'), objects: listWords('banner placard placards') },
    { type: 'launch', verbs: listWords('launch unveil introduce debut'), objects: PRODUCTS_EN },
    { type: 'launch', verbs: listWords('launch unveil release'), needs: ['product'] },
    { type: 'launch', verbs: listWords('release open-source'), objects: listWords('model models weights tool version assistant app') },
    { type: 'deployment', verbs: listWords('deploy install introduce trial pilot test equip inaugurate'), objects: SYSTEMS_EN },
    { type: 'deployment', verbs: listWords('deploy') },
    { type: 'deployment', verbs: listWords('roll'), after: listWords('out') },
    { type: 'deployment', verbs: listWords('switch'), after: listWords('on'), objects: SYSTEMS_EN },
    { type: 'deployment', verbs: listWords('use'), after: listWords('begun started begin') },
    { type: 'publication', verbs: listWords('publish release'), objects: PAPERS_EN },
    { type: 'publication', verbs: listWords('publish') },
  ],
  fr: [
    { type: 'joint-statement', verbs: listWords('signer publier adresser cosigner lancer'), objects: listWords('lettre manifeste déclaration appel pétition tribune'), needs: ['group'] },
    { type: 'joint-statement', verbs: listWords('signer cosigner'), objects: LETTERS_FR },
    { type: 'guidance', verbs: listWords('publier diffuser ouvrir actualiser présenter émettre répondre mettre'), objects: GUIDANCE_FR, needs: ['authority'] },
    { type: 'guidance', verbs: listWords('adopter'), objects: listWords('avis lignes recommandations'), needs: ['authority'] },
    { type: 'guidance', verbs: listWords('rendre'), after: listWords('public publique publics publiques'), objects: GUIDANCE_FR, needs: ['authority'] },
    { type: 'enforcement', verbs: listWords('ouvrir lancer engager diligenter clore'), objects: PROBES_FR, needs: ['authority'] },
    { type: 'enforcement', verbs: listWords('sanctionner verbaliser') },
    { type: 'enforcement', verbs: listWords('infliger prononcer'), objects: listWords('amende sanction astreinte avertissement') },
    { type: 'enforcement', verbs: listWords('mettre'), after: listWords('demeure') },
    { type: 'enforcement', verbs: listWords('ordonner interdire suspendre bloquer exclure'), needs: ['authority'] },
    { type: 'enforcement', verbs: listWords('envoyer adresser'), objects: listWords('demande renseignements') , needs: ['authority'] },
    { type: 'ruling', verbs: listWords('rendre'), objects: listWords('arrêt décision jugement ordonnance'), needs: ['court'] },
    { type: 'ruling', verbs: listWords('annuler condamner juger confirmer censurer retoquer débouter invalider casser interdire relaxer rejeter trancher suspendre valider estimer ordonner'), needs: ['court'] },
    { type: 'acquisition', verbs: listWords('racheter acquérir absorber'), needs: ['organization'] },
    { type: 'acquisition', verbs: listWords('céder vendre'), needs: ['organization'], after: listWords('à au') },
    { type: 'acquisition', verbs: listWords('fusionner'), needs: ['organization'] },
    { type: 'funding', verbs: listWords('lever'), needs: ['money'] },
    { type: 'funding', verbs: listWords('recevoir obtenir accorder octroyer financer allouer verser subventionner attribuer débloquer prêter'), needs: ['money'] },
    { type: 'funding', verbs: listWords('boucler clore clôturer finaliser'), objects: listWords('tour levée série') },
    { type: 'investment', verbs: listWords('investir') },
    { type: 'investment', verbs: listWords('injecter mettre consacrer dépenser mobiliser engager'), needs: ['money'] },
    { type: 'investment', verbs: listWords('construire bâtir ouvrir implanter installer'), needs: ['money'], objects: listWords('centre campus usine site ligne supercalculateur data') },
    { type: 'investment', verbs: listWords('prendre acquérir détenir'), objects: listWords('participation capital %') },
    { type: 'investment', verbs: listWords('annoncer dévoiler présenter'), objects: listWords('investissement investissements'), needs: ['money'] },
    { type: 'partnership', verbs: listWords('signer conclure nouer annoncer passer sceller attribuer renouveler remporter rompre'), objects: PACTS_FR },
    { type: 'partnership', verbs: listWords('associer allier'), needs: ['organization'], after: listWords('avec à pour') },
    { type: 'partnership', verbs: listWords('convenir'), needs: ['organization'], after: listWords("de du d'") },
    { type: 'partnership', verbs: listWords('partager élaborer développer conduire mener créer'), after: listWords('ensemble conjointement') },
    { type: 'partnership', verbs: listWords('partager élaborer développer conduire mener coorganiser'), needs: ['pair'] },
    { type: 'legislation', verbs: listWords('voter'), objects: BILLS_FR },
    { type: 'legislation', verbs: listWords('voter'), needs: ['parliament'] },
    { type: 'legislation', verbs: listWords('adopter rejeter approuver promulguer amender repousser'), objects: BILLS_FR, needs: ['parliament'] },
    { type: 'legislation', verbs: listWords('déposer'), objects: listWords('proposition projet amendement amendements motion résolution loi') },
    { type: 'legislation', verbs: listWords('promulguer publier'), objects: listWords('décret arrêté ordonnance loi') },
    { type: 'incident', verbs: listWords('pirater hacker') },
    { type: 'incident', verbs: listWords('exposer divulguer dérober compromettre voler'), objects: listWords('données clés fichiers comptes dossiers mots') },
    { type: 'incident', verbs: listWords('circuler'), objects: listWords('faux fausse trucage hypertrucage') },
    { type: 'appointment', verbs: listWords('nommer élire désigner'), needs: ['person'] },
    { type: 'appointment', verbs: listWords('prendre'), objects: listWords('direction tête présidence commandement rênes'), needs: ['person'] },
    { type: 'appointment', verbs: listWords('rejoindre'), needs: ['person', 'organization'] },
    { type: 'appointment', verbs: listWords('remplacer'), needs: ['person'] },
    { type: 'departure', verbs: listWords('démissionner'), needs: ['person'] },
    { type: 'departure', verbs: listWords('quitter'), needs: ['organization'] },
    { type: 'departure', verbs: listWords('quitter'), objects: listWords('fonctions présidence direction poste') },
    { type: 'protest', verbs: listWords('manifester débrayer défiler') },
    { type: 'protest', verbs: listWords('bloquer occuper murer'), objects: listWords('entrée route accès chantier rue site pont siège') },
    { type: 'protest', verbs: listWords('appeler faire observer entamer'), objects: listWords('grève débrayage') },
    { type: 'protest', verbs: listWords('répondre'), objects: listWords('appel'), after: listWords('appel'), needs: ['group'] },
    { type: 'launch', verbs: listWords('lancer dévoiler commercialiser sortir'), objects: PRODUCTS_FR },
    { type: 'launch', verbs: listWords('lancer dévoiler publier'), needs: ['product'] },
    { type: 'launch', verbs: listWords('publier'), objects: listWords('poids modèle modèles outil logiciel') },
    { type: 'launch', verbs: listWords('mettre'), after: listWords('vente'), },
    { type: 'launch', verbs: listWords('inaugurer brancher'), objects: listWords('centre plateforme service') },
    { type: 'deployment', verbs: listWords('déployer installer tester expérimenter équiper inaugurer généraliser'), objects: SYSTEMS_FR },
    { type: 'deployment', verbs: listWords('déployer expérimenter') },
    { type: 'deployment', verbs: listWords('acheter adopter'), objects: listWords('système logiciel outil robots caméras assistant') },
    { type: 'publication', verbs: listWords('publier paraître diffuser présenter dévoiler'), objects: PAPERS_FR },
    { type: 'publication', verbs: listWords('chiffrer'), needs: ['money'] },
    { type: 'publication', verbs: listWords('publier paraître') },
    { type: 'publication', verbs: listWords('rendre'), after: listWords('public publique publics publiques') },
    { type: 'publication', verbs: listWords('mettre'), after: listWords('ligne'), },
    { type: 'publication', verbs: listWords('remettre'), objects: listWords('rapport étude') },
  ],
};

export const EVENT_NOUNS: Readonly<Record<KnowledgeLanguage, readonly EventNouns[]>> = {
  en: [
    { type: 'joint-statement', nouns: ['open letter', 'joint statement', 'joint declaration', 'joint letter'], verbs: listWords('issue sign publish send release write read say call address') },
    { type: 'protest', nouns: listWords('walkout strike demonstration march sit-in'), verbs: listWords('announce hold stage call begin start draw join organise organize') },
    { type: 'incident', nouns: listWords('outage breach leak hack cyberattack malfunction glitch ransomware'), verbs: listWords('expose leave hit strike suffer report disclose paralyse paralyze cut affect interrupt cause reveal') },
    { type: 'incident', nouns: ['flaw', 'bug', 'defect', 'defective update', 'faulty update', 'malicious repository', 'poisoned model', 'malicious model', 'malicious code'], verbs: listWords('expose leave hit affect cause interrupt identify remove download upload discover find steal detect send') },
    { type: 'acquisition', nouns: listWords('acquisition takeover merger'), verbs: listWords('announce complete approve clear confirm receive notify close') },
    { type: 'partnership', nouns: listWords('partnership'), verbs: listWords('enter announce sign form launch conclude unveil agree') },
    { type: 'legislation', nouns: ['votes to'], verbs: listWords('adopt agree approve decide pass reject back') },
    { type: 'publication', nouns: ['report', 'position paper', 'survey', 'study', 'pamphlet'], verbs: listWords('compare show find warn state say'), needs: ['organization'] },
  ],
  fr: [
    { type: 'joint-statement', nouns: ['lettre ouverte', 'lettre commune', 'déclaration commune', 'communiqué commun'], verbs: [] },
    { type: 'protest', nouns: ['en grève', 'manifestation', 'débrayage'], verbs: [] },
    { type: 'incident', nouns: listWords('panne faille fuite cyberattaque piratage incendie dysfonctionnement'), verbs: listWords('exposer priver interrompre toucher paralyser affecter provoquer frapper révéler subir couper') },
    { type: 'legislation', nouns: ['voix contre'], verbs: listWords('adopter approuver décider rejeter voter') },
    { type: 'acquisition', nouns: listWords('rachat acquisition'), verbs: listWords('annoncer autoriser finaliser approuver confirmer changer') },
    { type: 'partnership', nouns: listWords('partenariat'), verbs: [] },
    { type: 'publication', nouns: listWords('rapport étude enquête sondage baromètre'), verbs: listWords('indiquer recenser montrer révéler estimer démonter relever constater conclure'), needs: ['organization'] },
    { type: 'funding', nouns: ['levée de fonds', 'série a', 'série b', 'tour de table'], verbs: [] },
  ],
};

/** Every lemma above, for the build to inflect. */
export const EVENT_LEMMAS: Readonly<Record<KnowledgeLanguage, readonly string[]>> = {
  en: listEventLemmas('en'),
  fr: listEventLemmas('fr'),
};

function listEventLemmas(language: KnowledgeLanguage): readonly string[] {
  const verbs = [...EVENT_VERBS[language], ...EVENT_NOUNS[language]].flatMap((rule) => rule.verbs);
  return [...new Set(verbs)].sort();
}

/** Heads and name words by which a body is a court, a parliament, an authority; folded, lower case. */
export const COURT_WORDS: ReadonlySet<string> = new Set(
  listWords('court courts tribunal tribunals judge judges bench magistrates cour cjue cjeu juge juges juridiction cassation constitutionnel constitutional'),
);
export const PARLIAMENT_WORDS: ReadonlySet<string> = new Set(
  listWords(`
    parliament senate assembly bundestag bundesrat congress chamber house committee council lawmakers deputies deputy mps meps senators
    legislature governor panel mp mep senator commons lords knesset sejm parlement senat assemblee commission conseil deputes depute
    senateurs senateur deputee eurodeputes chambre elus region folketing riksdag cortes
  `),
);
export const AUTHORITY_WORDS: ReadonlySet<string> = new Set(
  listWords(`
    authority agency commission commissioner regulator watchdog office ombudsman board ministry department government bank body institute
    inspectorate supervisor council bureau chamber committee police comite garante cnil ico bfdi edpb aepd agcm anssi enisa uokik autorite
    agence commissaire regulateur ministere conseil ordre inspection mediateur gendarme ministre institut haute
    defenseur cepd edps arcom bsi nist persoonsgegevens registrars federal
  `),
);
