import { listWords } from './word-list.js';

/** Acronyms and words of the field that stand for a thing and never name anybody; lower case, singular and plural. */
export const FIELD_TERMS: ReadonlySet<string> = new Set(
  listWords(`
    a.i. agi ai aia api apis asic asics asr b2b b2c bvd ceo ceos cfo chatbot cio ciso cnn coo cpu cpus cto dns
    dpia dpo dpos edtech esg ev faq fintech fpga gafa gafam gdp genai gpai gpu gpus gtm hr ia iag iot ip ipo it
    llm llms m&a ml mlops nlp npu npus ocr pdg pib pme pmes r&d rag rd rh rse saas sci-fi sme smes stt tal tpe
    tpu tpus tts ui url us$ usb ux vc vcs vlm vsa xai
  `),
);

/** Capitals for functions, kinds of body and everyday things, outside of the field, that name nobody; lower case. */
export const COMMON_LETTERS: ReadonlySet<string> = new Set(
  listWords(`
    ac ad adhd adn agm am bc bce bd btp cd cdd cdi cet cgu cgv covid css cst csv cv cvs dc dg dga dj dm dna drh
    dsi dvd edt est et eti etp eur faqs fax gb gbp gdp gif gmt gps hd hlm html http https id ii iii irl iv ivf
    ix jo jpeg jpg json kg km kpi lcd led mba mep meps mp mps mr mrs nb nda ngo ngos non ok ong oui p.s. pc pcr
    pcs pdf phd php pin plc pm png pr pt qcm qg qr rip roi rss rtt sa sarl sas sida sms sos spa sql suv tgv tv
    tva uhd uris urls usd utc vat vi vii viii vip vo vpn vtc wc wifi xi xii xiii xiv xix xml xv xvi xx xxi zip
  `),
);

/** Common words that stand with a capital at the head of a sentence or in slogans and name nobody by themselves; lower case. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  listWords(`
    algorithmic biometric biometrics biométrie biométrique chatbots companies compliance copyright deepfake deepfakes design
    employment entreprises facial faciale generative génératif générative hypertrucages innovation member members membre membres
    privacy retraining safety security sovereign sovereignty souveraineté states states' surveillance sécurité transparency
    transparence états
  `),
);

/** Words with a capital that begin no name of their own: days, months, and what opens many sentences; lower case. */
export const CALENDAR_WORDS: ReadonlySet<string> = new Set(
  listWords(`
    août april august avril december dimanche décembre february friday février january janvier jeudi juillet
    juin july june lundi mai march mardi mars may mercredi monday november novembre october octobre samedi
    saturday september septembre sunday thursday tuesday vendredi wednesday
  `),
);

/** Words with a capital before a person's name that are no part of it, besides the civilities; lower case. */
export const PERSON_LEADS: ReadonlySet<string> = new Set(
  listWords(`
    abbé ambassador archbishop aunt bishop brother capt captain chairman chancelier chancellor col colonel
    commandant commissaire commissioner councillor docteure don doña dr. député députée father fr. frau gen
    general gov gov. governor grandma grandpa hauptkommissar herr imam judge juge justice king lieutenant maire
    mayor minister ministre mère old oncle premier president prince princess président présidente père queen
    rabbi rabbin rep rep. representative secretary sen sen. senator sergeant sister sénateur sénatrice tante
    uncle
  `),
);

/** French heads, in lower case, that make the name after them a law's: "loi Vernet-Lusignan". */
export const LAW_HEADS: ReadonlySet<string> = new Set(listWords('amendement arrêté directive décret loi ordonnance'));

/** Who or what is of a country or region: no name, alone or before a term of the field ("French AI"); lower case. */
export const DEMONYMS: ReadonlySet<string> = new Set(
  listWords(`
    africain africaine africaines africains african africans albanais albanaise albanaises albanian algerian
    algérien algérienne algériennes algériens allemand allemande allemandes allemands american americans
    américain américaine américaines américains arab arabe arabes arabic arctic argentin argentinian argentins
    armenian arménien arménienne arméniennes arméniens asian asiatique asiatiques atlantic australian australien
    australienne australiennes australiens austrian autrichien autrichienne autrichiennes autrichiens
    azerbaijani azerbaïdjanais azerbaïdjanaise azerbaïdjanaises balkan baltic bavarois belarusian belge belges
    belgian berlinois biélorusse biélorusses bosnian bosnien bosnienne bosniennes bosniens brazilian bretonne
    bretons britannique britanniques british bruxellois bruxelloise brésilien brésilienne brésiliennes
    brésiliens bulgare bulgares bulgarian californian californien californienne canadian canadien canadienne
    canadiennes canadiens catalan chilean chilien chilienne chiliennes chiliens chinese chinois chinoise
    chinoises chypriote chypriotes colombian colombien colombienne colombiennes colombiens corsican croate
    croates croatian cypriot czech danish danois danoise danoises dutch eastern egyptian emirati espagnol
    espagnole espagnoles espagnols estonian estonien estonienne estoniennes estoniens european europeans
    européen européenne européennes européens finlandais finlandaise finlandaises finnish flamand flamande
    flamands flemish français française françaises french georgian german grec grecque grecques grecs greek
    géorgien géorgienne géorgiennes géorgiens hongkongais hongkongaise hongkongaises hongrois hongroise
    hongroises hungarian icelandic indian indien indienne indiennes indiens indonesian indonésien indonésienne
    indonésiennes indonésiens iranian iranien iranienne iraniennes iraniens irish irlandais irlandaise
    irlandaises islandais islandaise islandaises israeli israélien israélienne israéliennes israéliens italian
    italien italienne italiennes italiens ivoirien ivoirienne ivoiriennes ivoiriens ivorian japanese japonais
    japonaise japonaises kenyan korean kosovar kosovare kosovares kosovars kényan kényane kényanes kényans latin
    latvian lebanese letton lettonne lettonnes lettons libanais libanaise libanaises     liechtensteinois liechtensteinoise liechtensteinoises lithuanian lituanien lituanienne lituaniennes
    lituaniens londonien luxembourgeois luxembourgeoise luxembourgeoises luxembourgish lyonnais lyonnaise
    macedonian macédonien macédonienne macédoniennes macédoniens maltais maltaise maltaises maltese marocain
    marocaine marocaines marocains mexicain mexicaine mexicaines mexicains mexican moldave moldaves moldovan
    monegasque montenegrin monténégrin monténégrine monténégrines monténégrins monégasque monégasques moroccan
    new-yorkais nigerian nigérian nigériane nigérianes nigérians nord-coréen nord-coréenne nord-coréennes
    nord-coréens nordic nordique north-african northern norvégien norvégienne norvégiennes norvégiens norwegian
    néerlandais néerlandaise néerlandaises néo-zélandais néo-zélandaise néo-zélandaises occidental occidentale
    occidentaux palestinian palestinien palestinienne palestiniennes palestiniens parisien parisienne parisiens
    polish polonais polonaise polonaises portugais portugaise portugaises portuguese qatari qatarie qataries
    qataris romanian roumain roumaine roumaines roumains russe russes russian rwandais rwandaise rwandaises
    rwandan saoudien saoudienne saoudiennes saoudiens saudi scandinavian scottish senegalese serbe serbes
    serbian singaporean singapourien singapourienne singapouriennes singapouriens slovak slovakian slovaque
    slovaques slovene slovenian slovène slovènes southern spanish sud-africain sud-africaine sud-africaines
    sud-africains sud-coréen sud-coréenne sud-coréennes sud-coréens suisses suédois suédoise suédoises swedish
    swiss sénégalais sénégalaise sénégalaises taiwanese taïwanais taïwanaise taïwanaises tchèque tchèques
    tunisian tunisien tunisienne tunisiennes tunisiens turc turcs turkish turque turques ukrainian ukrainien
    ukrainienne ukrainiennes ukrainiens vietnamese vietnamien vietnamienne vietnamiennes vietnamiens wallon
    wallonne wallons welsh western westerners égyptien égyptienne égyptiennes égyptiens émirati émiratie
    émiraties émiratis
  `),
);
