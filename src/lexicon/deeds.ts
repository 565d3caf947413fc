import type { KnowledgeLanguage } from '../knowledge/knowledge.js';
import { listWords } from './word-list.js';

/**
 * What bodies and people do in the news besides saying and taking sides: shows that the words before are a subject. Those
 * that make an event stand in `events.ts`.
 */
export const DEEDS: Readonly<Record<KnowledgeLanguage, readonly string[]>> = {
  en: listWords(`
    accept aim allow appeal apply approach ask await back ban block boycott build buy carry celebrate choose
    clarify close collect compare compete complain cut debate decide decline defend delay deliver depend discuss
    drop earn employ enforce enter examine expect express face fail favour file fill fund gather give halt
    handle hang help hire hold host install intend invite join keep lack lead leave lobby look lose march meet
    monitor mount move obtain offer open operate order organise organize own pass pay petition plan prefer
    prepare present press produce promote provide publish pull push put question raise reach receive refuse
    release remain remove replace represent require resist respond review run seek sell send serve share shut
    sign smell speak spend split stage stand start stay stop strike struggle sue supply support suspend switch
    take test threaten train travel try turn use visit vote wait walk want watch win withdraw withhold work
  `),
  fr: listWords(`
    abandonner accepter acheter agir aider appeler appliquer attaquer attendre autoriser avoir bloquer boycotter
    cesser chercher choisir clarifier commencer compter conduire construire convoquer couper céder demander
    devenir diriger discuter donner durcir débattre débrayer décider décliner défiler déposer embaucher employer
    emporter enquêter entrer envisager envoyer espérer essayer examiner exercer exploiter fermer financer fonder
    fournir gagner garder gérer héberger hésiter installer interdire inviter lancer lever livrer manifester
    marcher mener mesurer mettre militer mobiliser monter négocier obtenir occuper offrir organiser ouvrir
    paraître partager participer partir passer payer perdre permettre plier porter poser posséder poursuivre
    pousser pratiquer prendre presser produire progresser protéger préférer préparer présenter prévoir quitter
    racheter recevoir recommander recourir recruter refuser rejoindre relancer remettre remplacer rendre
    renoncer reprendre représenter retenir retirer répondre résister réunir saisir sembler servir signer siéger
    suivre suspendre tenir tenter tester toucher travailler utiliser vendre venir verser viser visiter vivre
    voter
  `),
};
