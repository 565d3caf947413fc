/**
 * What a mention of an issue stands for. Most issues are named by the thing itself ("facial recognition"): who is
 * against the thing is against the issue. Others are protections that texts often name by the threat ("chatbots for
 * nine-year-olds" under `child-protection`): who is against the threat supports the issue.
 */
export interface IssueDirection {
  /** Stems of words that name the threat; the protection's own words win where both stand. */
  readonly threats: RegExp;
  /** Stems of words that name the protection. */
  readonly guards: RegExp;
}

const RULES =
  'act|rule|law|duty|dut|oblig|limit|cap|ban|label|protect|safeguard|charter|bill|licen[cs]|right|tax|age|standard|règle|loi|' +
  'obligation|plafond|limite|interdi|protection|charte|droit|taxe|encadre|garde-fou|étiquet|mention|quota|contrôle|control|' +
  'moratoi|pause|audit|certif|seuil|threshold|check|vérif|essai|test|évalu|assess|inspect|register|registre';
const stems = (text: string): RegExp => new RegExp(`(?<![\\p{L}])(?:${text})`, 'iu');
const NEVER = /(?!)/u;

export const ISSUE_DIRECTIONS: Readonly<Record<string, IssueDirection>> = {
  'ai-safety': {
    threats: stems('superintell|powerful|puissant|frontier model|géant|largest|train|entraîn|self-improv'),
    guards: stems(`${RULES}|safe|sûr|sécur`),
  },
  'child-protection': {
    threats: stems('chatbot|compan|compagn|doll|toy|poup|jouet|app|tablet|bot|robot|addict|plateforme|réseau'),
    guards: stems(`${RULES}|minimum`),
  },
  competition: {
    threats: stems('monopol|dominan|merger|fusion|domination|rachat|concentration|acquisition'),
    guards: stems(`${RULES}|inquir|enquête|dismantl|démant|break|antitrust|concurrence|competition|fair|équit`),
  },
  copyright: {
    threats: stems(
      'scrap|crawl|pillage|plunder|theft|vol|moissonn|aspir|train|entraîn|harvest|reproduction|copie|copy|piracy|pirat',
    ),
    guards: stems(`${RULES}|copyright|remunerat|rémunér|consent|compens|opt`),
  },
  'cultural-exception': {
    threats: stems(
      'ai\\b|ia\\b|artific|automat|machine|robot|replace|remplac|synthetic|generated|généré|générat|software|logiciel|clone|clon|algorith',
    ),
    guards: stems(`${RULES}|cultur|exception`),
  },
  cybersecurity: {
    threats: stems('flaw|faille|attack|attaque|hack|malware|pirat|leak|fuite|vulnérab|vulnerab'),
    guards: stems(`${RULES}|secur|sécur|disclos|divulg|cyber`),
  },
  'data-protection': {
    threats: stems('breach|leak|fuite|violation|export of data|espionn|collect|tracking|traçage|intrusion'),
    guards: stems(`${RULES}|gdpr|rgpd|privacy|vie privée|consent|data protection`),
  },
  'digital-sovereignty': {
    threats: stems(
      'depend|dépend|american|américain|foreign|étranger|hyperscaler|amazon|microsoft|google|aws|azure|abroad',
    ),
    guards: stems(
      'out of|away from|leav|switch|sovereign|souverain|european cloud|cloud européen|domestic|national|local|public|municipal|homegrown|indépend|independ',
    ),
  },
  environment: {
    threats: stems(
      'consum|consomm|appetite|appétit|footprint|empreinte|emission|émission|thirst|soif|drain|ponction|pollut|use|usage|gaspill|waste|cost|coût|pompag|énerg|energ|water|eau',
    ),
    guards: stems(`${RULES}|environment|climat|climate|sobriété|frugal|carbon budget|bilan|green`),
  },
  'export-controls': {
    threats: stems('export|sale|sell|vente|livraison|shipment|chip|puce'),
    guards: stems(`${RULES}|embargo|restrict|list|sanction|curb`),
  },
  liability: { threats: stems('impun|immun|harm|dommage|préjudice|accident'), guards: stems(`${RULES}|liab|respons`) },
  retraining: { threats: NEVER, guards: NEVER },
  'self-regulation': { threats: NEVER, guards: NEVER },
  transparency: {
    threats: stems('opaque|opacit|secre|black box|boîte noire|conceal|undisclosed|hidden'),
    guards: stems(`${RULES}|transparen|disclos|explain|expliqu|publi`),
  },
  employment: {
    threats: stems('job|worker|emplois|salarié|travailleur|livelihood|human'),
    guards: stems(
      'replac|remplac|automat|robot|machine|software|logiciel|layoff|licenciement|destruct|loss|perte|suppress|cashier|caisse|cut',
    ),
  },
};
