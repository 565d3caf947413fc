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
          listPhrases(`abhorrent, absurd, abuse, affront, alarming, arbitrary, attack, bad, betrayal, blank cheque, bleak, blunder,
        bottomless, brainless, bureaucratic, burden, burdensome, careless, catastrophe, catastrophic, a slap in the face, cheat, chilling,
        clumsy, confiscation, costly, counter-productive, counterproductive, coward, cowardly, creepy, cruel, cynical, danger,
        dangerous, deplorable, disaster, disastrous, discriminatory, disgrace, disgraceful, dishonest, disproportionate,
        dystopian, error-prone, excessive, expensive, failure, farce, fig leaf, flawed, folly, foolish, gimmick, grotesque,
        harmful, hollow, humiliation, hypocrisy, hypocritical, ill-conceived, illegal, illegitimate, inadequate, inadmissible,
        indefensible, inhuman, insult, insufficient, intolerable, intrusive, invasion, irresponsible, loophole, madness,
        meaningless, menace, misguided, mistake, mistaken, mockery, monster, naive, nightmare, nonsense, not enough, opaque,
        outrage, outrageous, overregulation, perverse, pillage, plunder, pointless, premature, reckless, red tape, retreat,
        ridiculous, robbery, ruinous, scandal, scandalous, senseless, shame, shameful, sham, shortsighted, short-sighted,
        slap, stranglehold, straitjacket, stupid, suicidal, suicide, surrender, swindle, theft, threat, too costly, too far,
        too late, too little, too slow, too vague, too weak, toothless, toxic, trap, travesty, trojan horse, unacceptable,
        unconstitutional, undemocratic, unenforceable, unethical, unfair, unfit, unforgivable, unjust, unlawful, unnecessary,
        unreliable, unsafe, unworkable, useless, vague, waste, whitewash, worrying, worse, worthless, wrong`),
      },
      good: {
        verbs:
          listPhrases(`bolster, empower, guarantee, help, improve, protect, reinforce, rescue, safeguard, save, shield,
        solidify, strengthen`),
        words: listPhrases(`admirable, balanced, beneficial, benefit, blessing, boon, brave, breakthrough, brilliant,
        clever, commendable, courage, courageous, credible, crucial, decisive, desirable, effective, encouraging,
        essential, ethical, excellent, exemplary, fair, generous, good idea, good news, great news, a great, hats off, honest, important,
        improvement, indispensable, innovative, invaluable, justified, landmark, legitimate, long overdue, milestone,
        model, necessary, necessity, need more, overdue, perfect, pragmatic, promising, proportionate, reasonable, reassuring,
        right, safe, sensible, sound, step forward, success, successful, superb, triumph, urgent, useful, valuable, victory,
        vindication, vital, welcome, well done, win, wise, wonderful, worthwhile, worthy`),
      },
    },
    fr: {
      bad: {
        verbs:
          listPhrases(`abîmer, affaiblir, aggraver, asphyxier, bafouer, compromettre, détruire, discriminer, ébranler, entraver,
        étouffer, étrangler, exploiter, freiner, handicaper, humilier, léser, menacer, mépriser, pénaliser,
        piller, pourrir, ruiner, saboter, sacrifier, stigmatiser, trahir, trahir, tuer, violer, voler`),
        words:
          listPhrases(`aberrant, aberrante, aberration, absurde, absurdité, abus, affront, alarmant, alarmante, arbitraire,
        attentatoire, aveugle, boulet, bureaucratique, caricature, catastrophe, catastrophique, choquant, coûteux, coûteuse,
        cynique, cynisme, danger, dangereuse, dangereuses, dangereux, démesuré, démesurée, dérive, dérives, désastre,
        désastreuse, désastreux, discriminatoire, disproportionné, disproportionnée, échec, erreur, escroquerie, excessif,
        excessive, fardeau, faute, farce, fiasco, folie, gâchis, gadget, honte, honteuse, honteux, hypocrisie, hypocrite,
        illégal, illégale, illégitime, impasse, inacceptable, inacceptables, inadmissible, indéfendable, indigne,
        inefficace, inhumain, injuste, injustifié, injustifiée, inquiétant, inquiétante, insuffisant, insuffisante, insulte,
        intolérable, intrusif, intrusive, intrusives, inutile, irresponsable, liberticide, liberticides, maladresse,
        mascarade, mauvais, mauvaise, menace, mensonge, naïf, naïve, néfaste, opaque, passoire, piège, pillage, poudre aux yeux,
        pire que, plus cher, prématuré, prématurée, précipité, recul, ridicule, scandale, scandaleuse, scandaleux, toxique, trahison, trop cher, trop flou, trop lent,
        trop loin, trop peu, trop tard, usine à gaz, vexatoire, vol, à côté de la plaque`),
      },
      good: {
        verbs: listPhrases(
          'aider, améliorer, conforter, garantir, honorer, mériter, protéger, renforcer, sauver, sécuriser',
        ),
        words:
          listPhrases(`admirable, avancée, bénéfique, bienvenu, bienvenue, bon sens, bonne, bonne idée, bonne nouvelle, chance,
        courage, courageuse, courageux, décisif, décisive, déterminant, oxygène, efficace, encourageant, encourageante, essentiel,
        essentielle, exemplaire, excellent, excellente, heureux, heureuse, indispensable, indispensables, juste, justifié,
        justifiée, légitime, meilleur, meilleure, mesuré, mesurée, nécessaire, nécessaires, oxygène, parfait, pertinent,
        pertinente, pragmatique, précieux, précieuse, primordial, prometteur, prometteuse, proportionné, proportionnée,
        progrès, raisonnable, réussite, sage, sagesse, salutaire, solide, succès, tant mieux, urgent, urgente, utile, utiles,
        vertueux, vertueuse, victoire, vital, vitale`),
      },
    },
  };
