import type { KnowledgeLanguage } from '../knowledge/knowledge.js';
import { listWords } from './word-list.js';

// Verbs of attribution by what they take, gathered from news and grammars of reported speech. A verb may stand in more than
// one list: it takes each of these. Reflexive verbs (s'indigner) stand without their pronoun.

/** Take a reported clause: "she said (that) …", « elle estime que … ». */
export const CLAUSE_VERBS: Readonly<Record<KnowledgeLanguage, readonly string[]>> = {
  en: listWords(`
    acknowledge add admit affirm allege announce answer argue assert assess assure aver believe bemoan blog boast
    brag brief caution chime cite claim clarify comment complain concede conclude concur confess confide confirm
    consider contend contest counter declare decry deplore detail disclose echo emphasize enthuse estimate expect
    explain fear feel fret gripe grumble guarantee hint hope hypothesize imply indicate inform insinuate insist joke
    know lament maintain marvel mention moan mutter note notify object observe opine plead pledge point posit post
    postulate predict proclaim profess promise pronounce protest prove provide quip quote rage read reaffirm recall
    reckon recognize recount reiterate rejoice relate relay remark remind repeat reply report respond retort reveal
    say shout signal speculate state stipulate stress submit suggest surmise swear tell testify theorize think
    threaten tweet underline underscore venture volunteer warn whisper worry write
  `),
  fr: listWords(`
    accorder admettre affirmer ajouter alerter alléguer analyser annoncer arguer argumenter argüer assener assurer
    asséner attester avancer avertir avouer certifier clamer commenter conclure concéder confesser confier confirmer
    conjecturer consentir considérer constater conter contester craindre crier croire deviner diagnostiquer dire
    déclarer démontrer dénoncer déplorer désoler détailler enseigner entendre espérer estimer exclamer expliquer
    exposer exprimer féliciter garantir gronder imaginer indigner indiquer informer inquiéter insinuer insister
    interroger ironiser juger jurer lancer lâcher maintenir marteler mentionner murmurer narrer noter nuancer
    objecter observer opiner penser plaider plaindre pointer postuler proclamer professer proférer promettre
    pronostiquer protester préciser prédire prétendre prévenir prévoir quantifier raconter raisonner rappeler
    rapporter rassurer reconnaître redire redouter rejeter relater relever remarquer riposter réaffirmer réitérer
    réjouir répliquer répondre répéter résumer rétorquer révéler signaler signifier songer souffler souligner
    soupirer soutenir spécifier spéculer stipuler suggérer supposer supputer tempérer trouver tweeter twitter
    témoigner valoir vanter écrier écrire émettre énoncer étonner évaluer évoquer
  `),
};

/** Only accompany quoted words: "…", she quipped; « … », ironise-t-il. */
export const QUOTE_VERBS: Readonly<Record<KnowledgeLanguage, readonly string[]>> = {
  en: listWords(`
    advise agree ask bark begin blast chide chuckle close continue counsel cry deadpan demand deny drawl exclaim
    explode finish fire fulminate fume go grin grouse gush hiss hit inquire interject intone jibe lambast lash laugh
    learn lecture murmur muse nod offer open persist philosophize praise preach pursue put query rail rant reflect
    rejoin resume roar scoff scold scream shoot shrug sigh smile snap sneer snipe stammer start stutter sum
    summarize teach thunder urge vow wonder yell
  `),
  fr: listWords(`
    abonder acquiescer agacer alarmer amuser applaudir apprendre approuver attaquer attrister badiner balayer
    bougonner chuchoter cingler citer claironner commencer compléter continuer contredire contrer convenir corriger
    couper critiquer demander débuter décrire décrypter défendre dégainer démentir désespérer développer emporter
    enchaîner enfoncer enrager entamer enthousiasmer esquiver exaspérer excuser exhorter exulter fanfaronner finir
    fulminer fustiger glisser grincer grommeler gémir hasarder hurler illustrer impatienter implorer inciter
    insurger interpeller interrompre introduire inviter justifier lamenter lire marmonner maugréer menacer mettre
    minimiser moquer motiver méfier narguer nier offusquer ordonner ouvrir persifler persister pester philosopher
    plaisanter poser poursuivre prier proposer préconiser préférer quereller questionner rager railler rebondir
    recadrer renchérir reprendre retenir rire rugir réagir récrier réfuter scander sentir sermonner siffler situer
    sourire synthétiser tancer taquiner temporiser tempêter terminer théoriser tiquer tonitruer tonner trancher
    vitupérer vociférer éluder émerveiller émouvoir énerver énumérer étayer évacuer
  `),
};

/** Take a quoted phrase as object or complement: called it "a farce", dénonce « une mascarade ». */
export const NAMING_VERBS: Readonly<Record<KnowledgeLanguage, readonly string[]>> = {
  en: listWords(`
    accuse attack bemoan blast brand call castigate celebrate characterize cite compare condemn consider criticize
    decry deem define demand denounce depict deride describe dismiss dub evoke find hail invoke judge label lambast
    lambaste lament liken mock portray praise present propose quote rate recommend refer regard reject ridicule rule
    salute see speak summarize talk think tout urge view warn welcome
  `),
  fr: listWords(`
    accuser appeler applaudir attaquer brocarder caractériser citer comparer condamner considérer craindre critiquer
    décrier décrire défendre définir dénoncer déplorer désigner espérer estimer exiger fustiger féliciter invoquer
    juger moquer parler percevoir plaider pourfendre promettre proposer préconiser présenter prévoir prôner
    qualifier railler recommander redouter regretter rejeter reprocher réclamer saluer souligner tacler tancer taxer
    traiter trouver vanter vilipender voir vouloir épingler évoquer
  `),
};

/** English verbs whose clause may stand without "that": "she said it would"; after the others such words are an object. */
export const BARE_CLAUSE_VERBS: ReadonlySet<string> = new Set(
  listWords(`
    acknowledge add admit allege announce answer argue assert assume assure aver believe boast brag claim complain
    concede conclude confess confide confirm contend counter declare emphasize estimate expect explain fear feel
    guarantee hint hope imagine imply indicate insist joke know lament maintain moan mutter note object opine plead
    pledge point predict promise protest quip reason recall reckon remark remember repeat reply report respond
    retort reveal say shout speculate state stress suggest suspect swear testify think threaten tweet understand
    volunteer vow wager warn whisper wish worry
  `),
);
