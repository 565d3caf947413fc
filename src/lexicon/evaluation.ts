import type { KnowledgeLanguage } from '../knowledge/knowledge.js';
import { listPhrases } from './word-list.js';

/**
 * Words that judge what they are said of: `X will stifle …`, `X is a disgrace`, `X is essential`. Verbs are lemmas, the
 * rest are forms as they stand in the text (`Tokens.norm`). Used where somebody's words, or the outlet's own comment,
 * speak of an issue or an entity.
 */
export interface Evaluation {
  readonly verbs: readonly string[];
  readonly words: readonly string[];
}

export const EVALUATIONS: Readonly<Record<KnowledgeLanguage, { readonly bad: Evaluation; readonly good: Evaluation }>> =
  {
    en: {
      bad: {
        verbs:
          listPhrases(`bankrupt, bury, choke, cripple, crush, damage, deceive, destroy, devastate, discriminate, drown, endanger,
        erode, exploit, hamper, hamstring, harm, hinder, humiliate, hurt, impede, insult, intimidate, jeopardise, jeopardize,
        kill, mislead, outlaw, penalise, penalize, poison, punish, rob, ruin, sabotage, steal, stifle, stigmatise, strangle,
        suffocate, threaten, throttle, undermine, violate, weaken, worsen, wreck`),
        words:
          listPhrases(`abhorrent, absurd, abuse, abusive, affront, a joke, a lie, a poor, an excuse, alarming, arbitrary, attack, bad, betrayal, beneath him, beneath her, blank cheque, bleak, blunder,
        bottomless, brainless, bureaucratic, burden, burdensome, careless, catastrophe, catastrophic, a slap in the face, cheat, chilling,
        clumsy, confiscation, costly, counter-productive, counterproductive, coward, cowardly, crazy, creepy, cruel, cynical, danger,
        dangerous, delusion, deplorable, disappointing, disaster, disastrous, discriminatory, disgrace, disgraceful, dishonest, disproportionate,
        dystopian, embarrassment, error-prone, excessive, expensive, failure, farce, fig leaf, flawed, folly, foolish, gimmick, grotesque,
        half-baked, harmful, hollow, humiliation, humiliating, hypocrisy, hypocritical, ill-conceived, illegal, illegitimate, inadequate, inadmissible,
        indefensible, inhuman, insane, insult, insulting, insufficient, intolerable, intrusive, invasion, irresponsible, loophole, madness,
        meaningless, menace, misguided, misleading, mistake, mistaken, mockery, monster, naive, nightmare, nonsense, not enough, opaque,
        outrage, outrageous, overregulation, perilous, perverse, pillage, plunder, pointless, premature, reckless, red tape, retreat,
        ridiculous, robbery, ruinous, scandal, scandalous, scares us, senseless, shame, shameful, sham, shortsighted, short-sighted,
        slap, stranglehold, straitjacket, stupid, suicidal, suicide, surrender, swindle, theft, threat, too costly, too far,
        too late, too little, too slow, too soon, too vague, too weak, toothless, toxic, trap, travesty, trojan horse, unacceptable,
        unconstitutional, undemocratic, unenforceable, unethical, unfair, unfit, unforgivable, unjust, unlawful, unnecessary,
        unreliable, unsafe, unworkable, useless, vague, waste, whitewash, worrying, worse, worst, worthless, wrong`),
      },
      good: {
        verbs:
          listPhrases(`bolster, empower, guarantee, help, improve, protect, reinforce, rescue, safeguard, save, shield,
        solidify, strengthen`),
        words:
          listPhrases(`a good, admirable, balanced, beneficial, benefit, blessing, boon, brave, breakthrough, brilliant,
        clever, commendable, common sense, convincing, courage, courageous, credible, crucial, decisive, desirable, effective, encouraging,
        essential, ethical, excellent, exemplary, fair, generous, good idea, good news, great news, a great, hats off, honest, impressive, important,
        improvement, indispensable, innovative, intelligent, invaluable, justified, landmark, legitimate, long overdue, measured, milestone,
        model, necessary, necessity, need more, overdue, perfect, pragmatic, promising, proportionate, rational, reasonable, reassuring,
        right, safe, sane, sensible, smart, sound, step forward, success, successful, superb, triumph, urgent, useful, valuable, victory,
        vindication, vital, welcome, well done, win, wise, wonderful, worth every, worthwhile, worthy`),
      },
    },
    fr: {
      bad: {
        verbs:
          listPhrases(`abîmer, affaiblir, aggraver, asphyxier, bafouer, compromettre, détruire, discriminer, ébranler, entraver,
        étouffer, étrangler, exploiter, freiner, handicaper, humilier, léser, menacer, mépriser, pénaliser,
        piller, pourrir, ruiner, saboter, sacrifier, stigmatiser, trahir, trahir, tuer, violer, voler`),
        words:
          listPhrases(`aberrant, aberrante, aberration, abusif, abusive, absurde, absurdité, abus, affront, alarmant, alarmante, arbitraire,
        attentatoire, aveugle, boulet, bureaucratique, caricature, catastrophe, catastrophique, choquant, coûteux, coûteuse,
        cynique, cynisme, danger, dangereuse, dangereuses, dangereux, décevant, décevante, démagogique, démesuré, démesurée, dérive, dérives, désastre,
        désastreuse, désastreux, discriminatoire, disproportionné, disproportionnée, échec, erreur, escroquerie, excessif,
        excessive, fardeau, faute, farce, fiasco, folie, gâchis, gadget, grotesque, honte, honteuse, honteux, hypocrisie, hypocrite,
        illégal, illégale, illégitime, impasse, inacceptable, inacceptables, inadmissible, indéfendable, indigne,
        inefficace, inhumain, injuste, injustifié, injustifiée, inquiétant, inquiétante, insuffisant, insuffisante, insulte,
        intolérable, intrusif, intrusive, intrusives, inutile, inutiles, contre-productif, contre-productive, contre-productives, mal ficelé, mal ficelée, irresponsable, liberticide, liberticides, maladresse,
        mascarade, mauvais, mauvaise, menace, mensonge, naïf, naïve, néfaste, opaque, passoire, piège, pillage, poudre aux yeux,
        pire que, plus cher, prématuré, prématurée, précipité, précipitée, recul, ridicule, scandale, scandaleuse, scandaleux, toxique, trahison, trop cher, trop flou, trop lent,
        trop loin, trop peu, trop tard, usine à gaz, vexatoire, vol, à côté de la plaque`),
      },
      good: {
        verbs: listPhrases(
          'aider, améliorer, conforter, garantir, honorer, mériter, protéger, renforcer, sauver, sécuriser',
        ),
        words:
          listPhrases(`a raison, ont raison, admirable, avancée, bon choix, bonne chose, bénéfique, bienvenu, bienvenue, bon sens, bonne, bonne idée, bonne nouvelle, chance,
        courage, courageuse, courageux, convaincant, convaincante, cohérent, cohérente, décisif, décisive, déterminant, oxygène, efficace, encourageant, encourageante, essentiel,
        essentielle, exemplaire, excellent, excellente, heureux, heureuse, indispensable, indispensables, juste, justifié,
        justifiée, légitime, meilleur, meilleure, mesuré, mesurée, mérité, méritée, nécessaire, nécessaires, oxygène, parfait, pertinent,
        pertinente, pragmatique, précieux, précieuse, primordial, prometteur, prometteuse, proportionné, proportionnée,
        progrès, raisonnable, réussite, sage, sagesse, saine, salutaire, solide, succès, tant mieux, urgent, urgente, utile, utiles,
        vertueux, vertueuse, victoire, vital, vitale`),
      },
    },
  };
