/** An irregular verb or ending: what the rest of the paradigm is made from. */
export interface IrregularFrench {
  /** The six persons; three where the verb is impersonal. */
  readonly present: string;
  readonly future: string;
  /** Simple past without its ending, with its vowel: `di`, `tin`; empty where there is none. */
  readonly past: string;
  /** Masculine singular; empty where there is none. */
  readonly participle: string;
  /** Only where it is not what the present's fourth and sixth person give. */
  readonly imperfect?: string;
  readonly subjunctive?: string;
  readonly gerund?: string;
  /** The simple past written out, where `past` cannot make it. */
  readonly pasts?: string;
  /** Holds for this very verb only, not for its compounds. */
  readonly whole?: true;
}

type Row = readonly [present: string, future: string, past: string, participle: string];
type Extra = Pick<IrregularFrench, 'imperfect' | 'subjunctive' | 'gerund' | 'pasts' | 'whole'>;

function family(verb: string, [present, future, past, participle]: Row, extra: Extra = {}): [string, IrregularFrench] {
  return [verb, { present, future, past, participle, ...extra }];
}

const OF_SORTIR = ['artir', 'ortir', 'entir', 'dormir', 'servir'].map((verb) => {
  const full = verb.slice(0, -2);
  const short = full.slice(0, -1);
  return family(verb, [`${short}s ${short}s ${short}t ${full}ons ${full}ez ${full}ent`, verb, `${full}i`, `${full}i`]);
});

const OF_NDRE = ['aindre', 'eindre', 'oindre'].map((verb) => {
  const short = verb.slice(0, -3);
  const full = `${short.slice(0, -1)}gn`;
  return family(verb, [
    `${short}s ${short}s ${short}t ${full}ons ${full}ez ${full}ent`,
    verb.slice(0, -1),
    `${full}i`,
    `${short}t`,
  ]);
});

/** By infinitive or ending; the longest that fits a verb is used. Source: any French school grammar's tables. */
export const IRREGULAR_FR: ReadonlyMap<string, IrregularFrench> = new Map([
  family('accroître', ['accrois accrois accroît accroissons accroissez accroissent', 'accroîtr', 'accru', 'accru']),
  family('aller', ['vais vas va allons allez vont', 'ir', '', 'allé'], {
    subjunctive: 'aille ailles aillent allions alliez',
    pasts: 'allai alla allâmes allèrent',
    whole: true,
  }),
  family('asseoir', ['assieds assieds assied asseyons asseyez asseyent', 'assiér', 'assi', 'assis']),
  family('avoir', ['ai as a avons avez ont', 'aur', 'eu', 'eu'], {
    subjunctive: 'aie aies ait ayons ayez aient',
    gerund: 'ayant',
    whole: true,
  }),
  family('battre', ['bats bats bat battons battez battent', 'battr', 'batti', 'battu']),
  family('boire', ['bois bois boit buvons buvez boivent', 'boir', 'bu', 'bu']),
  family('bouillir', ['bous bous bout bouillons bouillez bouillent', 'bouillir', 'bouilli', 'bouilli']),
  family('cevoir', ['çois çois çoit cevons cevez çoivent', 'cevr', 'çu', 'çu']),
  family('circoncire', [
    'circoncis circoncis circoncit circoncisons circoncisez circoncisent',
    'circoncir',
    'circonci',
    'circoncis',
  ]),
  family('clure', ['clus clus clut cluons cluez cluent', 'clur', 'clu', 'clu']),
  family('inclure', ['inclus inclus inclut incluons incluez incluent', 'inclur', 'inclu', 'inclus']),
  family('connaître', ['connais connais connaît connaissons connaissez connaissent', 'connaîtr', 'connu', 'connu']),
  family('coudre', ['couds couds coud cousons cousez cousent', 'coudr', 'cousi', 'cousu']),
  family('courir', ['cours cours court courons courez courent', 'courr', 'couru', 'couru']),
  family('crire', ['cris cris crit crivons crivez crivent', 'crir', 'crivi', 'crit']),
  family('croire', ['crois crois croit croyons croyez croient', 'croir', 'cru', 'cru']),
  family('cueillir', ['cueille cueilles cueille cueillons cueillez cueillent', 'cueiller', 'cueilli', 'cueilli']),
  family('devoir', ['dois dois doit devons devez doivent', 'devr', 'du', 'dû']),
  family('dire', ['dis dis dit disons dites disent', 'dir', 'di', 'dit']),
  family('contredire', [
    'contredis contredis contredit contredisons contredisez contredisent',
    'contredir',
    'contredi',
    'contredit',
  ]),
  family('interdire', [
    'interdis interdis interdit interdisons interdisez interdisent',
    'interdir',
    'interdi',
    'interdit',
  ]),
  family('médire', ['médis médis médit médisons médisez médisent', 'médir', 'médi', 'médit']),
  family('prédire', ['prédis prédis prédit prédisons prédisez prédisent', 'prédir', 'prédi', 'prédit']),
  family('maudire', ['maudis maudis maudit maudissons maudissez maudissent', 'maudir', 'maudi', 'maudit']),
  family('duire', ['duis duis duit duisons duisez duisent', 'duir', 'duisi', 'duit']),
  family('faillir', ['faux faux faut faillons faillez faillent', 'faillir', 'failli', 'failli']),
  family('faire', ['fais fais fait faisons faites font', 'fer', 'fi', 'fait'], {
    subjunctive: 'fasse fasses fassent fassions fassiez',
  }),
  family('falloir', ['faut', 'faudr', 'fallu', 'fallu'], {
    imperfect: 'fall',
    subjunctive: 'faille',
    gerund: '',
    whole: true,
  }),
  family('fuir', ['fuis fuis fuit fuyons fuyez fuient', 'fuir', 'fui', 'fui']),
  family('haïr', ['hais hais hait haïssons haïssez haïssent', 'haïr', '', 'haï']),
  family('lire', ['lis lis lit lisons lisez lisent', 'lir', 'lu', 'lu']),
  family('luire', ['luis luis luit luisons luisez luisent', 'luir', 'luisi', 'lui']),
  family('mettre', ['mets mets met mettons mettez mettent', 'mettr', 'mi', 'mis']),
  family('mourir', ['meurs meurs meurt mourons mourez meurent', 'mourr', 'mouru', 'mort']),
  family('mouvoir', ['meus meus meut mouvons mouvez meuvent', 'mouvr', 'mu', 'mu']),
  family('naître', ['nais nais naît naissons naissez naissent', 'naîtr', 'naqui', 'né']),
  family('reconnaître', [
    'reconnais reconnais reconnaît reconnaissons reconnaissez reconnaissent',
    'reconnaîtr',
    'reconnu',
    'reconnu',
  ]),
  family('nuire', ['nuis nuis nuit nuisons nuisez nuisent', 'nuir', 'nuisi', 'nui']),
  family('offrir', ['offre offres offre offrons offrez offrent', 'offrir', 'offri', 'offert']),
  family('ouffrir', ['ouffre ouffres ouffre ouffrons ouffrez ouffrent', 'ouffrir', 'ouffri', 'ouffert']),
  family('ouvrir', ['ouvre ouvres ouvre ouvrons ouvrez ouvrent', 'ouvrir', 'ouvri', 'ouvert']),
  family('paraître', ['parais parais paraît paraissons paraissez paraissent', 'paraîtr', 'paru', 'paru']),
  family('plaire', ['plais plais plaît plaisons plaisez plaisent', 'plair', 'plu', 'plu']),
  family('pouvoir', ['peux peux peut pouvons pouvez peuvent', 'pourr', 'pu', 'pu'], {
    subjunctive: 'puisse puisses puissent puissions puissiez',
    whole: true,
  }),
  family('prendre', ['prends prends prend prenons prenez prennent', 'prendr', 'pri', 'pris']),
  family('prévoir', ['prévois prévois prévoit prévoyons prévoyez prévoient', 'prévoir', 'prévi', 'prévu']),
  family('pourvoir', ['pourvois pourvois pourvoit pourvoyons pourvoyez pourvoient', 'pourvoir', 'pourvu', 'pourvu']),
  family('quérir', ['quiers quiers quiert quérons quérez quièrent', 'querr', 'qui', 'quis']),
  family('rire', ['ris ris rit rions riez rient', 'rir', 'ri', 'ri']),
  family('ourire', ['ouris ouris ourit ourions ouriez ourient', 'ourir', 'ouri', 'ouri']),
  family('savoir', ['sais sais sait savons savez savent', 'saur', 'su', 'su'], {
    subjunctive: 'sache saches sachent sachions sachiez sachons sachez',
    gerund: 'sachant',
  }),
  family('soudre', ['sous sous sout solvons solvez solvent', 'soudr', 'solu', 'solu']),
  family('suffire', ['suffis suffis suffit suffisons suffisez suffisent', 'suffir', 'suffi', 'suffi']),
  family('suivre', ['suis suis suit suivons suivez suivent', 'suivr', 'suivi', 'suivi']),
  family('surseoir', ['sursois sursois sursoit sursoyons sursoyez sursoient', 'surseoir', 'sursi', 'sursis']),
  family('taire', ['tais tais tait taisons taisez taisent', 'tair', 'tu', 'tu']),
  family('tenir', ['tiens tiens tient tenons tenez tiennent', 'tiendr', 'tin', 'tenu']),
  family('traire', ['trais trais trait trayons trayez traient', 'trair', '', 'trait']),
  family('truire', ['truis truis truit truisons truisez truisent', 'truir', 'truisi', 'truit']),
  family('cuire', ['cuis cuis cuit cuisons cuisez cuisent', 'cuir', 'cuisi', 'cuit']),
  family('vaincre', ['vaincs vaincs vainc vainquons vainquez vainquent', 'vaincr', 'vainqui', 'vaincu']),
  family('valoir', ['vaux vaux vaut valons valez valent', 'vaudr', 'valu', 'valu'], {
    subjunctive: 'vaille vailles vaillent valions valiez',
  }),
  family('venir', ['viens viens vient venons venez viennent', 'viendr', 'vin', 'venu']),
  family('vêtir', ['vêts vêts vêt vêtons vêtez vêtent', 'vêtir', 'vêti', 'vêtu']),
  family('vivre', ['vis vis vit vivons vivez vivent', 'vivr', 'vécu', 'vécu']),
  family('voir', ['vois vois voit voyons voyez voient', 'verr', 'vi', 'vu']),
  family('vouloir', ['veux veux veut voulons voulez veulent', 'voudr', 'voulu', 'voulu'], {
    subjunctive: 'veuille veuilles veuillent voulions vouliez veuillez',
    whole: true,
  }),
  family('être', ['suis es est sommes êtes sont', 'ser', 'fu', 'été'], {
    imperfect: 'ét',
    subjunctive: 'sois soit soyons soyez soient',
    whole: true,
  }),
  ...OF_NDRE,
  ...OF_SORTIR,
  // Of the second group in spite of their ending: répartir, assortir, asservir, avertir (which ends in -ertir anyway).
  ...['asservir', 'assortir', 'impartir', 'répartir'].map((verb) => {
    const stem = verb.slice(0, -1);
    return family(verb, [`${stem}s ${stem}s ${stem}t ${stem}ssons ${stem}ssez ${stem}ssent`, verb, stem, stem]);
  }),
]);
