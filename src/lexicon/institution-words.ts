import { listWords } from './word-list.js';

/**
 * Common nouns and adjectives of institutions' names, which many papers write in lower case where the institution itself
 * writes a capital ("the European commission", "la Commission Nationale"). Both languages.
 */
export const INSTITUTION_WORDS: ReadonlySet<string> = new Set(
  listWords(
    `act administration advisory agence agency alliance assembly assemblée association authority autorité bank banque
     bill board body bureau center centre chamber chambre code collectif comité commission commissioner committee
     confederation confédération conseil constitutional constitutionnel convention council cour court declaration
     department directive déclaration défenseur executif executive federation fondation fonds forum foundation fund
     fédération gouvernement government group groupe haute house initiative inspection institut institute justice
     law league ligue loi ministry ministère movement national nationale observatoire office ordre organisation
     organization parlement parliament parti party plan police programme programs regulation règlement secretariat
     secrétariat senate service services society société sommet strategy stratégie summit syndicat text traité
     treaty tribunal union`,
  ),
);

/** Nouns of bodies and gatherings that are called after their seat: "tribunal de Lyon", "sommet de Lisbonne". */
export const SEATED_WORDS: ReadonlySet<string> = new Set(
  listWords(
    `académie association bank banque barreau bourse chambre chu collectif conseil coordination cour court fédération festival forum
     hospital hôpital institut institute ligue mouvement ordre parlement parliament rectorat sommet summit syndicat tribunal
     tribune union university université école`,
  ),
);
