import { listWords } from './word-list.js';

/**
 * The commonest function words of the languages that are told apart, lower case, elided forms without their apostrophe.
 * A word that several languages share is listed in each and counts for less.
 */
export const FUNCTION_WORDS: Readonly<Record<'de' | 'en' | 'es' | 'fr' | 'it' | 'nl' | 'pt', readonly string[]>> = {
  de: listWords(
    `aber alle als am an auch auf aus bei bis das dass dem den der des die diese doch durch ein eine einem einen einer
    es für gegen haben hat ihre im in ist kein mehr mit muss nach nicht noch nur oder ohne sein sich sie sind soll um
    und unter vom von vor war was wenn werden wie wir wird wurde zu zum zur`,
  ),
  en: listWords(
    `a about after against all also an and any are as at be because been before between but by can could did do does
    for from had has have he her his how i if in into is it its more most my no not of on one only or other our out
    over said says she should so some such than that the their them there these they this those to under up was we
    were what when whether which while who will with without would you your`,
  ),
  es: listWords(
    `a al ante como con contra cuando de del desde dijo el ella en entre es esta este está están fue ha han hasta la
    las lo los muy más no o para pero por porque que se según ser si sin sobre son su sus también tras un una y ya`,
  ),
  fr: listWords(
    `a afin ainsi alors après au aucun aussi autre autres aux avait avant avec c ce ces cet cette ceux chez comme
    contre d dans de depuis des deux dit dont du elle elles en entre est et il ils j je jusqu l la le les leur leurs
    lors lui mais même n ne ni nos notre nous on ont ou où par pas peut plus pour qu que qui s sa sans se selon ses si
    son sont sous sur tous tout très un une vers vos votre vous y à été être`,
  ),
  it: listWords(
    `a ai al alla alle anche che ci come con contro da dal dalla degli dei del della delle di dopo e gli ha hanno i il
    in la le lo ma nel nella non o per perché più quando questa questo se secondo si sono stato sua sui sul sulla suo
    tra un una uno è`,
  ),
  nl: listWords(
    `aan als bij dan dat de deze die dit door een en er geen had heeft het hij hun in is kan maar meer met moet na naar
    niet nog of om ook op over te tegen tot uit van voor was wat we werd worden wordt ze zegt zich zijn zo zou`,
  ),
  pt: listWords(
    `a ao aos as até com como contra da das de disse do dos e ela ele em entre essa esse esta este está foi há isso já
    mais mas muito na nas no nos não o os ou para pela pelo por porque quando que se segundo sem ser seu sobre sua são
    também um uma à é`,
  ),
};

/** Letters that only some of these languages write. */
export const TELLING_LETTERS: Readonly<Record<string, string>> = {
  à: 'fr it pt',
  â: 'fr pt',
  ã: 'pt',
  ä: 'de sv',
  ç: 'fr pt',
  è: 'fr it',
  é: 'es fr pt',
  ê: 'fr pt',
  ë: 'fr nl',
  ì: 'it',
  í: 'es pt',
  î: 'fr',
  ï: 'fr nl',
  ñ: 'es',
  ò: 'it',
  ó: 'es pt',
  ô: 'fr pt',
  õ: 'pt',
  ö: 'de sv',
  ù: 'fr it',
  ú: 'es pt',
  û: 'fr',
  ü: 'de',
  œ: 'fr',
  ß: 'de',
};
