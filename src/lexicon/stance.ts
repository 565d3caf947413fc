import type { KnowledgeLanguage } from '../knowledge/knowledge.js';
import { listPhrases } from './word-list.js';

/**
 * Verbs by which somebody takes a side, by frame:
 * - `object`: the object is what is judged ("condemned the bill");
 * - `party`: the object is who is judged, what for may follow ("sued Valderosa over the cameras");
 * - `demand`: the object is what is wished for ("calls for a ban on …");
 * - `deed`: an act that is a position, weaker as evidence ("unplugged the cameras");
 * - `fear`: the object is dreaded.
 *
 * A verb is its lemma, then the words that must follow it; French reflexives start with `se `. What is merely a duty
 * (issued guidance, published a report, opened an inquiry, fined, ordered) holds no stance and is not listed.
 */
export type StanceFrame = 'object' | 'party' | 'demand' | 'deed' | 'fear';

export interface StanceVerbs {
  readonly frame: StanceFrame;
  readonly polarity: 1 | -1;
  readonly verbs: readonly string[];
}

export const STANCE_VERBS: Readonly<Record<KnowledgeLanguage, readonly StanceVerbs[]>> = {
  en: [
    {
      frame: 'object',
      polarity: -1,
      verbs: listPhrases(
        `abhor, attack, bash, bemoan, bridle at, bristle at, challenge, come out against, condemn, contest, criticise, criticize, decry, denounce, deplore, curse, deride, despise, detest, disagree with, dislike, disapprove of, dismiss, dispute, distrust, fight, fight against, frown on, fulminate against, grumble about, grumble at, hate, hit out at, inveigh against, lambast, lambaste, lament, loathe, mistrust, mock, object to, oppose, protest, protest against, push back against, push back on, rail against, rebuke, regret, reject, resent, resist, ridicule, scoff at, balk at, baulk at, blast, cast doubt on, chafe at, complain about, complain of, cry foul over, discredit, disown, disavow, excoriate, find fault with, flay, fume at, fume over, have no time for, hit back at, line up against, mobilise against, mobilize against, moan about, pillory, pour cold water on, pour scorn on, rebel against, recoil from, repudiate, revolt against, rip into, say no to, scorn, shoot down, shudder at, skewer, tear into, turn down, turn its back on, turn their back on, weigh in against, slam, sneer at, spurn, take aim at, take issue with, turn against, vote down`,
      ),
    },
    {
      frame: 'object',
      polarity: 1,
      verbs: listPhrases(
        `acclaim, admire, advocate, advocate for, agree with, applaud, approve of, back, celebrate, champion, cheer, come out in favour of, commend, defend, embrace, endorse, espouse, extol, fall in love with, favor, favour, hail, laud, like, love, praise, preserve, promote, rally behind, rally to, salute, second, stand behind, stand by, stand up for, stick up for, support, swear by, trumpet, uphold, vouch for, warm to, welcome, assent to, bless, come out for, co-sponsor, cosponsor, enthuse about, fall in behind, fight for, go along with, green-light, greenlight, line up behind, pin hopes on, plump for, press ahead with, push ahead with, rejoice at, rejoice in, say yes to, see merit in, speak highly of, speak up for, subscribe to, throw its weight behind, tout, vote through`,
      ),
    },
    {
      frame: 'party',
      polarity: -1,
      verbs: listPhrases(
        `accuse, assail, berate, blame, castigate, censure, chastise, chide, deplore, fault, lash out at, lay into, rebuke, reproach, reprimand, scold, sue, take to court, upbraid, call out, condemn, criticise, criticize, denounce, file suit against, file a complaint against, lambast, point the finger at, single out, slam, take aim at`,
      ),
    },
    {
      frame: 'party',
      polarity: 1,
      verbs: listPhrases('commend, congratulate, credit, forgive, praise, salute, side with, thank'),
    },
    {
      frame: 'demand',
      polarity: 1,
      verbs: listPhrases(
        `appeal for, argue for, ask for, beg for, call for, call on, call upon, campaign for, clamour for, demand, exhort, hope for, implore, insist upon, long for, plead with, prod, request, strike for, suggest, want to see, would like, insist on, invite, lobby for, make the case for, move to, petition for, plead for, press for, propose, push for, recommend, seek, urge, vote to, want, wish for, prefer`,
      ),
    },
    { frame: 'demand', polarity: -1, verbs: ['decline to', 'refuse to'] },
    {
      frame: 'fear',
      polarity: -1,
      verbs: listPhrases('dread, fear, fret about, fret over, warn about, warn against, warn of, worry about'),
    },
    {
      frame: 'deed',
      polarity: -1,
      verbs: listPhrases(
        `abandon, abolish, annul, axe, back out of, ban, bar, block, boycott, cancel, curb, delete, ditch, divest from, drop, expel, forbid, halt, outlaw, overturn, prohibit, pull out of, quit, repeal, rescind, rule out, scrap, shelve, stop, disconnect, dismantle, opt out of, pull the plug on, sever ties with, thwart, uninstall, strike down, suspend, switch off, tear out, tear up, torpedo, unplug, throw out, veto, walk out of, withdraw from`,
      ),
    },
    {
      frame: 'deed',
      polarity: 1,
      verbs: listPhrases(
        `adopt, bankroll, finance, fund, invest in, legalise, legalize, pass, pour into, ratify, sponsor, subsidise, subsidize, allocate, donate, earmark, pledge`,
      ),
    },
  ],
  fr: [
    {
      frame: 'object',
      polarity: -1,
      verbs: listPhrases(
        `attaquer, batailler contre, blâmer, bouder, brocarder, combattre, condamner, conspuer, contester, critiquer, dénigrer, dénoncer, déplorer, désapprouver, détester, fustiger, honnir, moquer, pester contre, pourfendre, battre en brèche, condamner sans appel, décrier, déconseiller, dédaigner, déjuger, désavouer, discréditer, douter de, égratigner, éreinter, étriller, faire barrage à, faire front contre, flétrir, haïr, ironiser sur, malmener, mettre en doute, pointer du doigt, protester contre, railler, rechigner à, remettre en cause, remettre en question, renâcler à, ridiculiser, se cabrer contre, se émouvoir de, se inscrire en faux contre, se offusquer de, se plaindre de, se refuser à, se rebiffer contre, se révolter contre, se scandaliser de, sonner l'alarme sur, tacler, tirer à boulets rouges sur, récuser, refuser, regretter, rejeter, réprouver, repousser, se alarmer de, se battre contre, se défier de, se désoler de, se dresser contre, se élever contre, se indigner de, se insurger contre, se méfier de, se moquer de, se opposer à, stigmatiser, tourner le dos à, vilipender, vitupérer contre, voir d'un mauvais œil`,
      ),
    },
    {
      frame: 'object',
      polarity: 1,
      verbs: listPhrases(
        `acclamer, accueillir avec enthousiasme, accueillir favorablement, accueillir à bras ouverts, adhérer à, admirer, adorer, appuyer, applaudir, apprécier, approuver, avaliser, cautionner, chérir, croire à, croire en, célébrer, acquiescer à, applaudir à, accueillir avec satisfaction, bénir, donner son feu vert à, donner son aval à, entériner, faire bloc derrière, faire confiance à, parier sur, pousser à, prendre le parti de, prendre la défense de, rendre hommage à, se accommoder de, se battre pour, se déclarer favorable à, se enthousiasmer pour, se engager pour, se faire l'avocat de, se montrer favorable à, se satisfaire de, se prononcer pour, valoriser, ovationner, défendre, encenser, encourager, louer, plébisciter, préserver, promouvoir, prôner, saluer, se féliciter de, se rallier à, se ranger derrière, se réjouir de, souscrire à, soutenir, vanter, voir d'un bon œil`,
      ),
    },
    {
      frame: 'party',
      polarity: -1,
      verbs: listPhrases(
        `accuser, assigner, attaquer en justice, blâmer, fustiger, reprocher à, en vouloir à, porter plainte contre, poursuivre, s'en prendre à, se en prendre à, tancer, critiquer, dénoncer, déposer plainte contre, épingler, étriller, incriminer, montrer du doigt, railler, saisir la justice contre, traîner en justice`,
      ),
    },
    { frame: 'party', polarity: 1, verbs: listPhrases('féliciter, remercier, rendre hommage à, soutenir') },
    {
      frame: 'demand',
      polarity: 1,
      verbs: listPhrases(
        `appeler à, appeler de ses vœux, demander, enjoindre à, espérer, exhorter, faire campagne pour, implorer, insister pour, insister sur, militer pour, plaider en faveur de, se battre pour, solliciter, suggérer, supplier, exiger, inviter, plaider pour, préconiser, proposer, prôner, réclamer, recommander, revendiquer, souhaiter, vouloir, préférer`,
      ),
    },
    {
      frame: 'fear',
      polarity: -1,
      verbs: listPhrases('appréhender, craindre, mettre en garde contre, redouter, se inquiéter de'),
    },
    {
      frame: 'deed',
      polarity: -1,
      verbs: listPhrases(
        `abandonner, abolir, abroger, annuler, arrêter, bannir, bloquer, boycotter, débrancher, démonter, démanteler, désinstaller, enterrer, exclure, interdire, proscrire, prohiber, renoncer à, rompre avec, se retirer de, stopper, supprimer, suspendre, torpiller`,
      ),
    },
    {
      frame: 'deed',
      polarity: 1,
      verbs: listPhrases(
        'adopter, cofinancer, financer, investir dans, légaliser, miser sur, ratifier, sponsoriser, subventionner, voter, allouer, débloquer, injecter',
      ),
    },
  ],
};

/** Verbs that take a side only by the preposition that follows: "voted against", "plaide pour". */
export const SIDE_VERBS: Readonly<Record<KnowledgeLanguage, readonly string[]>> = {
  en: listPhrases(
    `agitate, appeal, argue, battle, campaign, come out, crusade, demonstrate, fight, lead the campaign, lobby, march, plead, press, protest, push, rally, rule, sign, speak, speak out, speak up, testify, vote`,
  ),
  fr: listPhrases(
    `batailler, débrayer, défiler, faire campagne, faire pression, lutter, manifester, militer, pencher, plaider, protester, se battre, se déclarer, se élever, se exprimer, se mobiliser, se prononcer, signer, voter`,
  ),
};

/** Predicates and nouns that take a side through a preposition: "hostile to", "a critic of", "opposition to". */
export interface StanceWords {
  readonly polarity: 1 | -1;
  readonly words: readonly string[];
  /** What must follow. */
  readonly prepositions: readonly string[];
  readonly frame?: StanceFrame;
}

export const STANCE_ADJECTIVES: Readonly<Record<KnowledgeLanguage, readonly StanceWords[]>> = {
  en: [
    {
      polarity: -1,
      words: listPhrases(
        `afraid, alarmed, allergic, angered, angry, appalled, averse, concerned, critical, dismayed, distrustful, furious, hostile, incensed, indignant, livid, opposed, outraged, sceptical, scathing, skeptical, suspicious, aghast, apprehensive, bitter, cool, dubious, fed up, frustrated, horrified, nervous, scornful, shocked, uneasy, unimpressed, upset, unconvinced, unhappy, up in arms, wary, weary, worried`,
      ),
      prepositions: listPhrases('about, at, by, of, over, to, towards, with'),
    },
    {
      polarity: 1,
      words: listPhrases(
        `appreciative, attached, committed, convinced, delighted, devoted, enamoured, enthusiastic, favorable, favourable, fond, glad, grateful, in favor, in favour, keen, pleased, proud, sold, supportive, sympathetic, thrilled, won over, behind, comfortable, confident, content, happy, optimistic, positive, receptive, relieved, satisfied`,
      ),
      prepositions: listPhrases('about, by, for, of, on, over, to, towards, with'),
    },
  ],
  fr: [
    {
      polarity: -1,
      words: listPhrases(
        `allergique, critique, défavorable, effrayé, hostile, inquiet, méfiant, opposé, réfractaire, réservé, réticent, sceptique, vent debout, alarmé, consterné, contrarié, dubitatif, échaudé, effaré, furieux, mécontent, outré, remonté, révolté, scandalisé`,
      ),
      prepositions: listPhrases("à, à l'égard de, contre, de, devant, envers, face à, sur, vis-à-vis de"),
    },
    {
      polarity: 1,
      words: listPhrases(
        'acquis, attaché, confiant, convaincu, enchanté, enthousiaste, favorable, fier, heureux, partant, rallié, ravi, reconnaissant, satisfait, séduit, soulagé',
      ),
      prepositions: listPhrases("à, à l'égard de, de, envers, pour"),
    },
  ],
};

export const STANCE_NOUNS: Readonly<Record<KnowledgeLanguage, readonly StanceWords[]>> = {
  en: [
    {
      polarity: -1,
      words: listPhrases(
        `adversary, alarm, anger, antipathy, attack, backlash, boycott, campaign, challenge, charge, complaint, condemnation, contempt, critic, criticism, disapproval, dislike, dismay, distaste, distrust, enemy, fears, fight, fury, grievance, hatred, hostility, lawsuit, legal action, mistrust, objection, objections, opponent, opposition, outcry, petition, pushback, quarrel, reservations, resistance, revolt, scepticism, scorn, skepticism, suit`,
      ),
      prepositions: listPhrases('about, against, at, for, over, to, towards, with'),
    },
    {
      polarity: 1,
      words: listPhrases(
        `admiration, admirer, advocacy, advocate, ally, applause, approval, attachment, backer, backing, champion, commitment, defence, defender, defense, endorsement, enthusiasm, faith, fan, friend, love, praise, preference, promoter, proponent, support, supporter, sympathy`,
      ),
      prepositions: listPhrases('for, in, of, to, towards'),
    },
    {
      polarity: -1,
      words: listPhrases(
        'appeal, case, declaration, letter, manifesto, motion, pledge, rally, resolution, speech, statement',
      ),
      prepositions: ['against'],
    },
    {
      polarity: 1,
      words: listPhrases('bid, case, letter, manifesto, motion, petition, resolution, speech, statement'),
      prepositions: listPhrases('for, in favor of, in favour of, in support of'),
    },
    { polarity: 1, words: listPhrases('call, demand, plea, push'), prepositions: ['for', 'to'], frame: 'demand' },
  ],
  fr: [
    {
      polarity: -1,
      words: listPhrases(
        `adversaire, attaque, aversion, campagne, colère, combat, condamnation, contestation, critique, défiance, dégoût, désaccord, détracteur, détractrice, ennemi, ennemie, fronde, guerre, hostilité, inquiétude, inquiétudes, lutte, méfiance, mépris, mise en garde, opposant, opposante, opposition, pétition, plainte, recours, refus, rejet, réserves, résistance, réticence, réticences, scepticisme`,
      ),
      prepositions: listPhrases(
        "à, à l'égard de, à l'encontre de, avec, contre, de, devant, envers, face à, pour, sur, vis-à-vis de",
      ),
    },
    {
      polarity: 1,
      words: listPhrases(
        `admirateur, admiration, admiratrice, adhésion, appui, approbation, attachement, confiance, défense, défenseur, défenseuse, éloge, engagement, enthousiasme, faveur, foi, hommage, partisan, partisane, plaidoyer, soutien, soutiens, tendresse`,
      ),
      prepositions: listPhrases("à, à l'égard de, dans, de, en, envers, pour"),
    },
    {
      polarity: -1,
      words: listPhrases('appel, lettre, manifeste, motion, requête, résolution, tribune'),
      prepositions: ['contre'],
    },
    {
      polarity: 1,
      words: listPhrases('lettre, manifeste, motion, pétition, résolution, tribune'),
      prepositions: listPhrases('en faveur de, pour'),
    },
    {
      polarity: 1,
      words: ['appel', 'demande'],
      prepositions: listPhrases('à, de, en faveur de, pour'),
      frame: 'demand',
    },
  ],
};

/** Verbs under which a wish turns, and that take no side by themselves: "calls on Paris to reconsider its plan". */
export const UNDO_VERBS: Readonly<Record<KnowledgeLanguage, readonly string[]>> = {
  en: listPhrases(
    'ban, remove, withdraw, cut, delay, dilute, ease, end, exempt, freeze, limit, lower, reconsider, reduce, restrict, rethink, simplify, weaken',
  ),
  fr: listPhrases(
    'retirer, écarter, affaiblir, alléger, détricoter, exempter, geler, limiter, reconsidérer, reculer, reporter, restreindre, revoir, réduire, simplifier',
  ),
};

/** Nouns (and, as infinitives or participles, verbs) under which a polarity turns: who wants a ban on X is against X. */
export const REMOVERS: Readonly<Record<KnowledgeLanguage, readonly string[]>> = {
  en: listPhrases(
    `abandonment, abolition, absence, breach, breaches, cancellation, cuts, delay, delays, dilution, dismantling, end, exception, exceptions, exemption, exit, freeze, halt, lack, overhaul, postponement, reduction, refusal, rejection, relief, removal, repeal, rollback, suspension, violation, violations, weakening, withdrawal`,
  ),
  fr: listPhrases(
    `abandon, abolition, abrogation, absence, affaiblissement, allègement, annulation, arrêt, assouplissement, dérogation, dérogations, démantèlement, détricotage, exception, exceptions, exemption, fin, gel, manque, recul, réduction, refus, rejet, report, retrait, suppression, suspension, violation, violations`,
  ),
};

/** Nouns for a limit on what follows: they turn the polarity where what follows is the thing limited. */
export const LIMITERS: Readonly<Record<KnowledgeLanguage, readonly string[]>> = {
  en: listPhrases(
    `ban, bans, boycott, cap, caps, crackdown, curb, curbs, fee, fees, levies, levy, limit, limits, moratorium, pause, prohibition, restriction, restrictions, safeguards, shield, stop, surcharge, tax, taxes`,
  ),
  fr: listPhrases(
    `bannissement, boycott, encadrement, garde-fous, interdiction, interdictions, limitation, limite, limites, moratoire, pause, plafond, plafonnement, prohibition, redevance, redevances, restriction, restrictions, surtaxe, taxe, taxes`,
  ),
};
