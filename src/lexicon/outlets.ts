import { listPhrases } from './word-list.js';

/** Words that names of newspapers, agencies, sites and institutes are made of; capitalised in the text, lower case here. */
export const OUTLET_WORDS: readonly string[] = listPhrases(`
    actu, actualité, actualités, advertiser, advocate, agence, agency, almanac, argus, banner, beacon, blog, brief,
    briefing, broadcaster, bugle, bulletin, cahiers, chronicle, chronique, clairon, correspondent, courant, courier,
    courrier, croix, daily, despatch, digest, dispatch, dépêche, echo, enquirer, examiner, explorer, express, fanal,
    feuille, figaro, fil, fondation, forum, foundation, free press, gazette, globe, guardian, hebdo, herald,
    humanité, independent, indépendant, info, infos, inquirer, insider, institut, institute, intelligencer, journal,
    lantern, lanterne, ledger, letter, lettre, libre, libération, magazine, mail, matin, media, mensuel, mercure,
    mercury, message, messager, messenger, mirror, monde, monitor, monthly, morning, média, news, newsletter,
    newspaper, newsroom, newswire, nouvelles, nouvelliste, observateur, observatoire, observatory, observer,
    parisien, phare, pioneer, point, politico, post, press, presse, progrès, quarterly, quotidien, radio, record,
    recorder, register, report, reporter, review, revue, républicain, semaine, sentinel, sentinelle, soir,
    spectator, standard, star, statesman, sun, sunday, tech, telegraph, temps, times, today, tribune, tv, télé,
    télégramme, télévision, vigie, voice, voix, watch, weekly, wire, écho, échos, éclair, éclaireur
  `);

/** Agencies and outlets whose names have none of those words. */
export const OUTLET_NAMES: readonly string[] = listPhrases(`
    AFP, ANSA, AP, Agence France-Presse, Associated Press, Axios, BBC, Belga, Bloomberg, CNN, Contexte, EFE,
    Euractiv, Euronews, Franceinfo, Le Parisien, Les Echos, Les Échos, Libération, Mediapart, Médiapart, Next,
    Numerama, POLITICO, Politico, RFI, Reuters, TechCrunch, The Associated Press, The Economist, The Verge, Wired,
    ZDNet, dpa
  `);

/** Lines above a title that name its genre, lower case. */
export const KICKERS: readonly string[] = listPhrases(`
    actualité, actualités, analyse, analysis, breaking, breaking news, brève, carte blanche, chronique, column,
    comment, commentary, communiqué, communiqué de presse, dossier, débat, débats, déclaration, décryptage,
    editorial, enquête, entretien, essay, exclusif, exclusive, explainer, fact check, feature, guest essay, idées,
    interview, investigation, les décodeurs, libre opinion, long read, longform, news, news analysis, op-ed,
    opinion, opinions, perspective, point de vue, portrait, press release, profile, report, reportage, review,
    special report, spotlight, statement, tribune, tribunes, verbatim, viewpoint, vrai ou faux, édito, éditorial
  `);

/** Words for a document whose sender is its outlet: "Note de l'Institut …", "Report by the Centre …". */
export const DOCUMENT_KINDS: readonly string[] = listPhrases(`
    avis, briefing note, briefing paper, communiqué, communiqué de presse, contribution, discussion paper,
    document de travail, déclaration, enquête, investigation, lettre ouverte, note, note d'analyse, open letter,
    policy brief, policy note, policy paper, position paper, press release, publication, rapport, report,
    research note, statement, working paper, étude
  `);

/** Parts of a person's name that are written small. */
export const NAME_PARTICLES: readonly string[] = listPhrases(`
    't, af, al, av, bin, bint, da, das, de, del, della, den, der, des, di, do, dos, du, e, el, i, ibn, la, le, los,
    op, ould, ten, ter, van, vom, von, y, zu, zum, zur
  `);

/** Words of functions, desks and months, written with a capital in bylines, that no person's name has; lower case. */
export const NOT_IN_NAMES: readonly string[] = listPhrases(`
    april, august, bureau, chef, chief, columnist, contributor, correspondent, december, desk, director, editor,
    editorial, february, fellow, friday, january, journaliste, july, june, lecturer, march, minister, monday,
    november, october, professor, reporter, researcher, rédacteur, rédaction, rédactrice, saturday, science, senior,
    september, staff, sunday, team, technology, thursday, tuesday, wednesday, writer, équipe
  `);
