import type { KnowledgeLanguage } from '../knowledge/knowledge.js';
import type { SpeakerKind } from '../types.js';
import { HEAD_CLASSES } from './nominal-heads.js';
import { ANONYMOUS_NOUNS } from './parties.js';
import { listWords } from './word-list.js';

type WordSet = Readonly<Record<KnowledgeLanguage, ReadonlySet<string>>>;

const sets = (en: string, fr: string): WordSet => ({ en: new Set(listWords(en)), fr: new Set(listWords(fr)) });

/** Papers and other words that say something by themselves: "the letter says", « l'arrêt énonce ». */
export const SPOKEN_DOCUMENTS = sets(
  `agenda agreement announcement appeal article banner bill blog book brief briefing brochure bulletin caption
   chapter charter clause code column communiqué complaint conclusions constitution contract convention decision
   declaration decree directive document documents draft e-mail editorial email essay figures filing filings findings
   form guide guidelines handbook headline indictment inscription judgement judgment law lawsuit leaflet letter
   letters manifesto manual map memo memorandum message minutes motion note notes notice opinion order page pages
   paper papers paragraph petition placard plan post poster preamble press provision recital record records registry
   regulation release reply report reports request resolution review rider rulebook rules ruling sign slide slogan
   statement statistics statute study submission summary survey text transcript treaty tweet verdict website
   white-paper`,
  `accord affiche annexe appel arrêt arrêté article audit avis banderole bilan brochure bulletin cahier chapitre
   charte circulaire code communiqué compte-rendu conclusions considérant contrat contribution convention courriel
   courrier directive document documents dossier décision déclaration décret délibération enquête exposé fiche
   formule guide inscription jugement lettre livre livret loi manifeste manuel message minutes motion mémo note
   notice ordonnance ordre page panneau phrase plainte plaquette post procès-verbal programme projet préambule
   pétition rapport rapports recommandation recueil requête règlement réponse résolution résumé site slogan sondage
   statuts synthèse tableau texte tract traité transcription tribune tweet verdict éditorial étude`,
);

/** Heads of phrases for bodies, as against persons: "the company", « le groupe ». */
export const BODY_NOUNS = sets(
  `academy administration agency airline alliance assembly association authorities authority bank board bodies body
   broadcaster bureau cabinet campaign center centre chamber charity church city club coalition collective college
   commission committee community companies company confederation congress consortium cooperative corporation council
   country court courts delegation department directorate embassy enterprise executive federation fellowship firm
   firms force forum foundation fund funds government governments group groups guild hospital house industry inquiry
   institute institution investigators jury lab laboratory league lobby maker makers management manufacturer ministry
   movement museum network newspaper office operator organisation organization owners panel parliament parties
   partners partnership party platform police prosecution protesters publisher regulator regulators retailer school
   secretariat senate service society start-up startup state studio supplier team think-tank town trade tribunal
   trust union unions university utility vendor watchdog`,
  `académie administration agence alliance assemblée association autorité autorités banque bureau cabinet campagne
   centre chambre chancellerie coalition collectif collectivité comité commission commune compagnie confédération
   conseil consortium coordination cour direction délégation département entreprise entreprises exécutif fabricant
   filiale firme fondation fournisseur fédération gouvernement groupe groupement guilde hôpital inspection institut
   institution intersyndicale jury laboratoire ligue lobby mairie ministère mouvement musée observatoire office ong
   opérateur organisation parlement parquet parti plateforme police préfecture présidence rectorat régie région
   régulateur réseau service services société start-up studio syndicat syndicats sénat tribunal union université
   ville école éditeur état`,
);

/** Words that open a clause of their own, so that a subject does not reach across them. */
export const CLAUSE_OPENERS = sets(
  'after although as because before how if once since than that though unless until what when where whereas whether which while who whom whose why',
  "afin alors comme dont lequel laquelle lesquels lesquelles lorsque lorsqu' où parce puisque puisqu' quand que qu' quoique quoiqu' qui si",
);

/** The narrator or a quoted speaker, no third party. */
export const FIRST_PERSON = sets('i me my we us our', "j' je moi nous");

type Pronouns = Readonly<Record<KnowledgeLanguage, ReadonlyMap<string, SpeakerKind>>>;

/** Pronouns that no mention covers: who speaks is a person at least, or not said at all. */
export const PRONOUNS: Pronouns = {
  en: new Map<string, SpeakerKind>([
    ...listWords('he she').map((word) => [word, 'person'] as const),
    ...listWords(
      'they some others many it this that these those there what people everybody everyone somebody someone nobody',
    ).map((word) => [word, 'unknown'] as const),
  ]),
  fr: new Map<string, SpeakerKind>([
    ...listWords('il elle lui celui-ci celle-ci').map((word) => [word, 'person'] as const),
    ...listWords("ils elles eux on l'on ce c' ça ceci cela certains beaucoup d'autres l'un l'une").map(
      (word) => [word, 'unknown'] as const,
    ),
  ]),
};

const HEADS = {
  en: new Set(HEAD_CLASSES.flatMap(({ en }) => en)),
  fr: new Set(HEAD_CLASSES.flatMap(({ frM, frF }) => [...frM, ...frF])),
};
/** Nouns for people whose ending does not show it. */
const PEOPLE = sets(
  `activist allies ally boss bosses chair chief chiefs clerk clerks colleague colleagues deputies deputy families family friend friends
   graduate head heads judge judges mayor mayors nurse nurses parents participants peers pupils rivals source sources spokesman
   spokesperson spokeswoman student students witness witnesses`,
  `adjoint adjointe ami amie amis avocat avocate avocats chef cheffe collègue collègues délégué déléguée député députée députés élu élue
   élus entourage juge juges juriste juristes maire maires ministre ministres patron patronne porte-parole président présidente
   proche proches secrétaire sénateur sénatrice témoin témoins`,
);

const AGENT = {
  en: /(?:er|or|ist|ian|ant|man|men|woman|women|person|people|one|some|others|many|most|few|critics|[a-z]ers|[a-z]ors|ists|ians|ants)$/u,
  fr: /(?:eur|eurs|euse|euses|trice|trices|iste|istes|ien|iens|ienne|iennes|aire|aires|ant|ants|un|une|certains|plusieurs|beaucoup)$/u,
};

/** Whether a noun can be the head of somebody who speaks, as against a thing that shows something. */
export function isSpeakerNoun(language: KnowledgeLanguage, noun: string): boolean {
  const singular = noun.replace(/s$/u, '');
  return (
    PEOPLE[language].has(noun) ||
    ANONYMOUS_NOUNS[language].has(noun) ||
    BODY_NOUNS[language].has(noun) ||
    HEADS[language].has(noun) ||
    HEADS[language].has(singular) ||
    AGENT[language].test(noun)
  );
}
