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
        `abhor, attack, bash, bemoan, bridle at, bristle at, challenge, come out against, condemn, contest, criticise, criticize, decry, denounce, deplore, curse, deride, despise, detest, disagree with, dislike, disapprove of, dismiss, dispute, distrust, fight, fight against, frown on, fulminate against, grumble about, grumble at, hate, hit out at, inveigh against, lambast, lambaste, lament, loathe, mistrust, mock, object to, oppose, protest, protest against, push back against, push back on, rail against, rebuke, regret, reject, resent, resist, ridicule, scoff at, balk at, baulk at, blast, cast doubt on, chafe at, complain about, complain of, cry foul over, discredit, disown, disavow, excoriate, find fault with, flay, fume at, fume over, have no time for, hit back at, line up against, mobilise against, mobilize against, moan about, pillory, pour cold water on, pour scorn on, rebel against, recoil from, repudiate, revolt against, rip into, say no to, scorn, shoot down, shudder at, skewer, tear into, turn down, turn its back on, turn their back on, weigh in against, slam, sneer at, spurn, take aim at, take issue with, turn against, vote down, argue against, belittle, boo, campaign against, carp at, caution against, censure, come down against, cry out against, damn, demur at, denigrate, deprecate, despair of, disparage, dissent from, doubt, fight back against, gripe about, grouse about, have doubts about, have had enough of, have misgivings about, have no truck with, have no use for, have qualms about, have reservations about, heckle, impugn, jeer, jeer at, kick against, lash out against, lobby against, look askance at, malign, march against, miss the point of, pan, picket, plead against, pour doubt on, protest about, protest at, protest over, quarrel with, question the need for, question the wisdom of, rage against, rage at, rail at, rebuff, rise up against, rubbish, savage, see no case for, see no need for, see no point in, set its face against, shun, snipe at, snub, speak against, speak out against, stand in the way of, stand up against, stand up to, take against, take exception to, take a dim view of, take a stand against, trash, vilify, vote against, warn off, wince at, write off, raise the alarm about, raise the alarm over, sound the alarm about, sound the alarm on, sound the alarm over, cry foul at, dig in against, hold out against, make a stand against, tire of, weary of, part company with, have it in for, rally against, rail over`,
      ),
    },
    {
      frame: 'object',
      polarity: 1,
      verbs: listPhrases(
        `abide, accept, acclaim, admire, advocate, advocate for, agree with, applaud, approve of, back, celebrate, champion, cheer, come out in favour of, commend, defend, embrace, endorse, espouse, extol, fall in love with, favor, favour, hail, laud, like, love, praise, preserve, promote, rally behind, rally to, salute, second, stand behind, stand by, stand up for, stick up for, support, swear by, trumpet, uphold, vouch for, warm to, welcome, assent to, bless, come out for, co-sponsor, cosponsor, enthuse about, fall in behind, fight for, go along with, green-light, greenlight, line up behind, pin hopes on, plump for, press ahead with, push ahead with, rejoice at, rejoice in, say yes to, stomach, tolerate, condone, put up with, see merit in, speak highly of, speak up for, subscribe to, throw its weight behind, tout, vote through, adore, appreciate, argue in favor of, argue in favour of, back up, bank on, believe in, bet on, campaign in favour of, cherish, come down in favour of, come down on the side of, concur with, countenance, find merit in, get behind, give its backing to, give its blessing to, give its support to, give its vote to, give the go-ahead to, give the green light to, give a green light to, glorify, have confidence in, have faith in, have time for, heap praise on, join the campaign for, lavish praise on, lend its name to, lend its support to, lend its voice to, lend its weight to, lobby in favour of, place its faith in, place its trust in, plead in favour of, pledge support for, prize, put faith in, put its faith in, put its name to, put its weight behind, rejoice over, relish, root for, see a future for, see promise in, see sense in, see value in, sign off on, sign up for, sign up to, sing the praises of, speak in favour of, speak out for, speak up in favour of, stick with, stump for, swear loyalty to, take the part of, take the side of, take up the cause of, take up the cudgels for, trust, trust in, unite behind, vindicate, vote for, vote in favour of, wave through, welcome with open arms, see the point of`,
      ),
    },
    {
      frame: 'party',
      polarity: -1,
      verbs: listPhrases(
        `accuse, assail, berate, blame, castigate, censure, chastise, chide, deplore, fault, lash out at, lay into, rebuke, reproach, reprimand, scold, sue, take to court, upbraid, call out, condemn, criticise, criticize, denounce, file suit against, file a complaint against, lambast, point the finger at, single out, slam, take aim at, attack, bash, hit out at, pillory, point a finger at, press charges against, report to the police, take issue with, tear into, excoriate, flay, round on, rap, jeer, boo, heckle, rip into, savage, skewer, take a swipe at, tick off, vilify, rail against, bring a case against, bring a lawsuit against, bring an action against, file a lawsuit against, file charges against, file a claim against, lodge a complaint against, lodge a complaint about`,
      ),
    },
    {
      frame: 'party',
      polarity: 1,
      verbs: listPhrases(
        'commend, congratulate, credit, forgive, praise, salute, side with, thank, applaud, hail, pay tribute to, take the side of, laud, stand by, stand up for, stick up for, root for, cheer, vouch for, trust, support, back, rally to the defence of',
      ),
    },
    {
      frame: 'demand',
      polarity: 1,
      verbs: listPhrases(
        `appeal for, argue for, ask for, beg for, call for, call on, call upon, campaign for, clamour for, demand, exhort, hope for, implore, insist upon, long for, plead with, prod, request, strike for, suggest, want to see, would like, insist on, invite, lobby for, make the case for, move to, petition for, plead for, press for, propose, push for, recommend, seek, urge, vote to, want, wish for, prefer, agitate for, back calls for, beseech, bid for, call out for, canvass for, cry out for, crusade for, dream of, favour calls for, hanker after, hold out for, join calls for, lobby to, pressure, yearn for`,
      ),
    },
    { frame: 'demand', polarity: -1, verbs: ['decline to', 'refuse to'] },
    {
      frame: 'fear',
      polarity: -1,
      verbs: listPhrases(
        'dread, fear, fret about, fret over, warn about, warn against, warn of, worry about, worry over, lose sleep over, agonise over, agonize over, caution about',
      ),
    },
    {
      frame: 'deed',
      polarity: -1,
      verbs: listPhrases(
        `abandon, abolish, annul, axe, back out of, ban, bar, block, boycott, cancel, curb, delete, ditch, divest from, drop, expel, forbid, halt, outlaw, overturn, prohibit, pull out of, quit, repeal, rescind, rule out, scrap, shelve, stop, disconnect, dismantle, opt out of, pull the plug on, sever ties with, thwart, uninstall, strike down, suspend, switch off, tear out, tear up, torpedo, unplug, throw out, veto, walk out of, withdraw from, backtrack on, break off, break with, cut off, cut ties with, end ties with, get rid of, give up on, jettison, paint over, pull back from, put an end to, revoke, rip out, rip up, shut down, shut off, stay away from, swear off, switch away from, turn off, walk away from, wind down, strip out, phase out`,
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
        `attaquer, batailler contre, blâmer, bouder, brocarder, combattre, condamner, conspuer, contester, critiquer, dénigrer, dénoncer, déplorer, désapprouver, détester, fustiger, honnir, moquer, pester contre, pourfendre, battre en brèche, condamner sans appel, décrier, déconseiller, dédaigner, déjuger, désavouer, discréditer, douter de, égratigner, éreinter, étriller, faire barrage à, faire front contre, flétrir, haïr, ironiser sur, malmener, mettre en doute, pointer du doigt, protester contre, railler, rechigner à, remettre en cause, remettre en question, renâcler à, ridiculiser, se cabrer contre, se émouvoir de, se inscrire en faux contre, se offusquer de, se plaindre de, se refuser à, se rebiffer contre, se révolter contre, se scandaliser de, sonner l'alarme sur, tacler, tirer à boulets rouges sur, récuser, refuser, regretter, rejeter, réprouver, repousser, se alarmer de, se battre contre, se défier de, se désoler de, se dresser contre, se élever contre, se indigner de, se insurger contre, se méfier de, se moquer de, se opposer à, stigmatiser, tourner le dos à, vilipender, vitupérer contre, voir d'un mauvais œil, alerter contre, avoir en horreur, avoir horreur de, clouer au pilori, crier haro sur, crier au scandale devant, dire du mal de, dire non à, dézinguer, désespérer de, en avoir assez de, en avoir marre de, exécrer, faire la fine bouche devant, faire la moue devant, faire le procès de, faire obstacle à, ferrailler contre, fulminer contre, guerroyer contre, huer, intenter un recours contre, faire un recours contre, former un recours contre, lutter contre, manifester contre, mettre en accusation, mettre en cause, mettre en pièces, militer contre, monter au créneau contre, opposer son veto à, opposer un refus à, opposer une fin de non-recevoir à, partir en guerre contre, pilonner, plaider contre, prendre position contre, prendre ses distances avec, redire à, renier, répudier, résister à, rouspéter contre, rejeter en bloc, ruer dans les brancards contre, se agacer de, se attrister de, se braquer contre, se déclarer hostile à, se démarquer de, se désolidariser de, se dissocier de, se effrayer de, se énerver contre, se gausser de, se hérisser contre, se irriter de, se lamenter de, se lasser de, se liguer contre, se mobiliser contre, se montrer hostile à, se prononcer contre, se soulever contre, tempêter contre, tiquer sur, tirer la sonnette d'alarme sur, tonner contre, tourner en dérision, tourner en ridicule, vouer aux gémonies, voter contre, se dire hostile à, se dire opposé à`,
      ),
    },
    {
      frame: 'object',
      polarity: 1,
      verbs: listPhrases(
        `accepter, admettre, tolérer, entendre parler de, acclamer, accueillir avec enthousiasme, accueillir favorablement, accueillir à bras ouverts, adhérer à, admirer, adorer, appuyer, applaudir, apprécier, approuver, avaliser, cautionner, chérir, croire à, croire en, célébrer, acquiescer à, applaudir à, accueillir avec satisfaction, bénir, donner son feu vert à, donner son aval à, entériner, faire bloc derrière, faire confiance à, parier sur, pousser à, prendre le parti de, prendre la défense de, rendre hommage à, se accommoder de, se battre pour, se déclarer favorable à, se enthousiasmer pour, se engager pour, se faire l'avocat de, se montrer favorable à, se satisfaire de, se prononcer pour, valoriser, ovationner, défendre, encenser, encourager, louer, plébisciter, préserver, promouvoir, prôner, saluer, se féliciter de, se rallier à, se ranger derrière, se réjouir de, souscrire à, soutenir, vanter, voir d'un bon œil, accorder du crédit à, adouber, agréer, applaudir des deux mains, apporter son appui à, apporter son concours à, apporter son soutien à, apporter sa voix à, avoir confiance en, avoir confiance dans, avoir foi en, avoir un faible pour, chanter les louanges de, chanter les mérites de, consentir à, cosigner, dire du bien de, dire oui à, donner raison à, donner sa bénédiction à, donner sa voix à, donner son accord à, donner son appui à, donner son blanc-seing à, faire bon accueil à, faire campagne en faveur de, faire l'apologie de, faire l'éloge de, faire la promotion de, faire sien, faire sienne, glorifier, idolâtrer, jurer par, lutter pour, magnifier, militer en faveur de, parrainer, porter aux nues, prêcher pour, prendre fait et cause pour, prendre position en faveur de, prendre position pour, reconnaître les mérites de, se convertir à, se déclarer pour, se dire favorable à, se dire partisan de, se enticher de, se faire le chantre de, se faire le champion de, se ranger à, se ranger du côté de, se prononcer en faveur de, tirer son chapeau à, tomber sous le charme de, tresser des lauriers à, valider, vénérer, voir l'intérêt de, voter en faveur de, voter pour, accueillir chaleureusement, apporter un soutien à, apporter un appui à, se mobiliser pour, se mobiliser en faveur de`,
      ),
    },
    {
      frame: 'party',
      polarity: -1,
      verbs: listPhrases(
        `accuser, assigner, attaquer en justice, blâmer, fustiger, reprocher à, en vouloir à, porter plainte contre, poursuivre, s'en prendre à, se en prendre à, tancer, critiquer, dénoncer, déposer plainte contre, épingler, étriller, incriminer, montrer du doigt, railler, saisir la justice contre, traîner en justice, attaquer, engager des poursuites contre, huer, intenter un procès à, faire un procès à, mettre en cause, pointer du doigt, soupçonner, taxer de, vilipender, déposer un recours contre, brocarder, conspuer, éreinter, tacler, égratigner, jeter la pierre à, en découdre avec, tirer à boulets rouges sur`,
      ),
    },
    {
      frame: 'party',
      polarity: 1,
      verbs: listPhrases(
        'applaudir, donner raison à, féliciter, prendre la défense de, prendre le parti de, remercier, rendre grâce à, rendre hommage à, savoir gré à, se ranger du côté de, soutenir, tirer son chapeau à',
      ),
    },
    {
      frame: 'demand',
      polarity: 1,
      verbs: listPhrases(
        `appeler à, appeler de ses vœux, demander, enjoindre à, espérer, exhorter, faire campagne pour, implorer, insister pour, insister sur, militer pour, plaider en faveur de, se battre pour, solliciter, suggérer, supplier, exiger, inviter, plaider pour, préconiser, proposer, prôner, réclamer, recommander, revendiquer, souhaiter, vouloir, préférer, conjurer, faire pression pour, lutter pour, pétitionner pour, presser, se prononcer pour, se prononcer en faveur de, rêver de, se mobiliser pour, sommer, incliner pour, pencher pour, désirer, intercéder pour, plaider la cause de`,
      ),
    },
    {
      frame: 'fear',
      polarity: -1,
      verbs: listPhrases(
        'alerter sur, appréhender, avoir peur de, craindre, mettre en garde contre, redouter, se alarmer de, se effrayer de, se inquiéter de, se préoccuper de',
      ),
    },
    {
      frame: 'deed',
      polarity: -1,
      verbs: listPhrases(
        `abandonner, abolir, abroger, annuler, arrêter, bannir, bloquer, boycotter, débrancher, démonter, démanteler, désinstaller, enterrer, exclure, interdire, proscrire, prohiber, renoncer à, rompre avec, se retirer de, stopper, supprimer, suspendre, torpiller, arracher, claquer la porte de, couper court à, se débarrasser de, désactiver, déchirer, expulser, faire machine arrière sur, fermer la porte à, mettre fin à, mettre un coup d'arrêt à, mettre un terme à, mettre son veto à, poser son veto à, revenir sur, révoquer, se défaire de, se dégager de, se désengager de, tirer un trait sur, résilier, retoquer`,
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
    `agitate, appeal, argue, battle, campaign, come out, crusade, demonstrate, fight, lead the campaign, lobby, march, plead, press, protest, push, rally, rule, sign, speak, speak out, speak up, testify, vote, canvass, mobilise, mobilize, petition, picket, preach, strike, turn out, line up`,
  ),
  fr: listPhrases(
    `batailler, débrayer, défiler, faire campagne, faire pression, lutter, manifester, militer, pencher, plaider, protester, se battre, se déclarer, se élever, se exprimer, se mobiliser, se prononcer, signer, voter`,
  ),
};

/** Verbs that take a side where a sum of money is their object and its use follows: "put 40 million into". */
export const GIFT_VERBS: Readonly<Record<KnowledgeLanguage, readonly string[]>> = {
  en: listPhrases(
    'allocate, award, commit, contribute, devote, donate, earmark, give, grant, inject, invest, pledge, plough, plow, pour, provide, put, spend',
  ),
  fr: listPhrases(
    'accorder, allouer, apporter, attribuer, consacrer, dédier, donner, débloquer, injecter, investir, mettre, octroyer, offrir, verser',
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
        `afraid, alarmed, allergic, angered, angry, appalled, averse, concerned, critical, dismayed, distrustful, furious, hostile, incensed, indignant, livid, opposed, outraged, sceptical, scathing, skeptical, suspicious, aghast, apprehensive, bitter, cool, dubious, fed up, frustrated, horrified, nervous, scornful, shocked, uneasy, unimpressed, upset, unconvinced, unhappy, up in arms, wary, weary, worried, annoyed, antagonistic, baffled, contemptuous, cynical, disappointed, disapproving, disdainful, disgusted, disillusioned, dismissive, dissatisfied, disturbed, doubtful, enraged, exasperated, fearful, impatient, infuriated, intolerant, irked, irritated, lukewarm, offended, pessimistic, resentful, resistant, scandalised, sick, sickened, tired, troubled, uncomfortable, unenthusiastic, unmoved, unsympathetic, vexed, disenchanted, aggrieved, disheartened, revolted, sore, sour`,
      ),
      prepositions: listPhrases('about, at, by, of, over, to, towards, with'),
    },
    {
      polarity: 1,
      words: listPhrases(
        `appreciative, attached, committed, convinced, delighted, devoted, enamoured, enthusiastic, favorable, favourable, fond, glad, grateful, in favor, in favour, keen, pleased, proud, sold, supportive, sympathetic, thrilled, won over, behind, comfortable, confident, content, happy, optimistic, positive, receptive, relieved, satisfied, admiring, amenable, bullish, cheered, dedicated, eager, effusive, encouraged, excited, faithful, gratified, heartened, hopeful, impressed, in agreement, in love, jubilant, loyal, passionate, reassured, respectful, smitten, thankful, taken, upbeat, well disposed, evangelical, ecstatic, elated, full of praise`,
      ),
      prepositions: listPhrases('about, by, for, of, on, over, to, towards, with'),
    },
  ],
  fr: [
    {
      polarity: -1,
      words: listPhrases(
        `allergique, critique, défavorable, effrayé, hostile, inquiet, méfiant, opposé, réfractaire, réservé, réticent, sceptique, vent debout, alarmé, consterné, contrarié, dubitatif, échaudé, effaré, furieux, mécontent, outré, remonté, révolté, scandalisé, agacé, amer, atterré, attristé, choqué, circonspect, courroucé, découragé, dégoûté, dépité, désabusé, déçu, excédé, exaspéré, fâché, frustré, horrifié, incrédule, indigné, insatisfait, irrité, las, lassé, perplexe, pessimiste, préoccupé, rétif, sévère, tiède, ulcéré, énervé, écœuré, en colère`,
      ),
      prepositions: listPhrases("à, à l'égard de, contre, de, devant, envers, face à, par, quant à, sur, vis-à-vis de"),
    },
    {
      polarity: 1,
      words: listPhrases(
        'acquis, attaché, confiant, convaincu, enchanté, enthousiaste, favorable, fier, heureux, partant, rallié, ravi, reconnaissant, satisfait, séduit, soulagé, admiratif, amoureux, bienveillant, comblé, content, emballé, encouragé, enthousiasmé, friand, impressionné, optimiste, passionné, rassuré, réceptif, épris, conquis, élogieux, en accord, en faveur',
      ),
      prepositions: listPhrases("à, à l'égard de, avec, de, envers, par, pour, quant à, sur"),
    },
  ],
};

export const STANCE_NOUNS: Readonly<Record<KnowledgeLanguage, readonly StanceWords[]>> = {
  en: [
    {
      polarity: -1,
      words: listPhrases(
        `adversary, alarm, anger, antipathy, attack, backlash, boycott, campaign, challenge, charge, complaint, condemnation, chagrin, contempt, critic, criticism, disapproval, dislike, dismay, distaste, distrust, enemy, fears, fight, fury, grievance, hatred, hostility, lawsuit, legal action, mistrust, objection, objections, opponent, opposition, outcry, petition, pushback, quarrel, reservations, resistance, revolt, scepticism, scorn, skepticism, suit, animosity, antagonism, assault, aversion, bitterness, broadside, concern, condescension, crusade, derision, detractor, disagreement, disappointment, disdain, disgust, displeasure, disquiet, dissatisfaction, dissent, doubts, foe, frustration, impatience, indignation, misgivings, opprobrium, outrage, protest, qualms, rage, rebellion, rebuke, rejection, resentment, revulsion, ridicule, sceptic, skeptic, suspicion, swipe, tirade, unease, uproar, vendetta, wariness, worries, denunciation, diatribe, loathing, rant`,
      ),
      prepositions: listPhrases('about, against, at, for, over, to, towards, with'),
    },
    {
      polarity: -1,
      words: listPhrases(
        `adversary, condemnation, condescension, contempt, critic, criticism, denunciation, detractor, disapproval, dislike, distrust, enemy, foe, hatred, loathing, mistrust, opponent, rejection, repudiation, sceptic, scourge, skeptic, suspicion`,
      ),
      prepositions: ['of'],
    },
    {
      polarity: 1,
      words: listPhrases(
        `admiration, admirer, delight, advocacy, advocate, ally, applause, approval, attachment, backer, backing, champion, commitment, defence, defender, defense, endorsement, enthusiasm, faith, fan, friend, love, praise, preference, promoter, proponent, support, supporter, sympathy, acclaim, affection, apostle, believer, belief, blessing, cheerleader, confidence, convert, devotion, embrace, endorser, evangelist, exponent, fondness, gratitude, goodwill, loyalty, optimism, partisan, passion, patron, pride, relish, respect, satisfaction, taste, tribute, trust, welcome, zeal, eulogy, apologist, enthusiast, fervour`,
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
    { polarity: -1, words: ['no', 'no place', 'no room', 'stop'], prepositions: ['for', 'to'] },
    { polarity: 1, words: ['yes', 'three cheers'], prepositions: ['for', 'to'] },
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
        `adversaire, attaque, aversion, dam, campagne, colère, combat, condamnation, contestation, critique, défiance, dégoût, désaccord, détracteur, détractrice, ennemi, ennemie, fronde, guerre, hostilité, inquiétude, inquiétudes, lutte, méfiance, mépris, mise en garde, opposant, opposante, opposition, pétition, plainte, refus, rejet, réserves, résistance, réticence, réticences, scepticisme, agacement, amertume, animosité, antipathie, blâme, bronca, circonspection, contempteur, contemptrice, croisade, crainte, craintes, dédain, dénonciation, désapprobation, désaveu, diatribe, doutes, déception, exaspération, frilosité, grief, griefs, grogne, haine, indignation, insatisfaction, levée de boucliers, mécontentement, mobilisation, objection, objections, pourfendeur, pourfendeuse, préoccupations, protestation, rancœur, répugnance, réprobation, réquisitoire, ressentiment, révolte, tollé, veto, véto, sévérité, répulsion`,
      ),
      prepositions: listPhrases(
        "à, à l'égard de, à l'encontre de, avec, contre, de, devant, envers, face à, pour, sur, vis-à-vis de",
      ),
    },
    {
      polarity: 1,
      words: listPhrases(
        `admirateur, admiration, admiratrice, adhésion, appui, approbation, attachement, confiance, défense, défenseur, défenseuse, éloge, engagement, enthousiasme, faveur, foi, hommage, partisan, partisane, plaidoyer, soutien, soutiens, tendresse, adepte, affection, allégeance, amour, apologie, apôtre, aval, bénédiction, bienveillance, caution, chantre, complaisance, dévotion, engouement, estime, fidélité, fierté, gratitude, héraut, indulgence, louange, louanges, optimisme, passion, plébiscite, préférence, promoteur, promotrice, ralliement, respect, satisfaction, sympathie, thuriféraire, laudateur, laudatrice, zèle, feu vert, acquiescement, assentiment, consentement`,
      ),
      prepositions: listPhrases("à, à l'égard de, dans, de, en, envers, pour"),
    },
    {
      polarity: -1,
      words: listPhrases('appel, lettre, manifeste, motion, recours, requête, résolution, tribune'),
      prepositions: ['contre'],
    },
    { polarity: -1, words: ['halte', 'non', 'stop'], prepositions: ['à'] },
    { polarity: 1, words: ['oui'], prepositions: ['à'] },
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
