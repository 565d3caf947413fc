import type { KnowledgeLanguage } from '../knowledge/knowledge.js';
import { listPhrases } from './word-list.js';

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
    `ban, bans, boycott, cap, caution, caps, crackdown, curb, curbs, fee, fees, levies, levy, limit, limits, moratorium, pause, prohibition, restriction, restrictions, safeguards, shield, stop, surcharge, tax, taxes`,
  ),
  fr: listPhrases(
    `bannissement, boycott, encadrement, garde-fous, interdiction, interdictions, limitation, limite, limites, moratoire, pause, prudence, plafond, plafonnement, prohibition, redevance, redevances, restriction, restrictions, surtaxe, taxe, taxes, vigilance`,
  ),
};
