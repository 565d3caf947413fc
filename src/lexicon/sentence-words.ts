import { listWords } from './word-list.js';

/**
 * Words that start a sentence when they carry a capital after an abbreviation: function words that names do not begin
 * with. Lower case; both languages.
 */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  listWords(
    `a according after ainsi all alors also although an and another après as at au aucun aussi autre aux avant avec
    because before both but by c' car ce cependant certains ces cet cette ceux chaque comme comment critics d' dans
    depuis des despite donc du dès each elle elles en enfin entre est et even every experts few for from he her here
    hier his how however i if il ils in instead it its j' je l' la last lawmakers le les leur leurs lors lorsqu' mais
    malgré many meanwhile more most my même ni no nor not nothing notre nous now officials on once one only or ou our
    où par parmi pas plusieurs pour pourquoi pourtant près puis quand quant que quelques qui residents s' sa sans
    selon ses seul several she si since so some son sous still such sur tandis that the their then there these they
    this those though to today tous tout toutefois trois two un under une unlike until vers voilà vous we what when
    where whether which while who why with without yesterday yet you your à`,
  ),
);

/** Verbs by which a sentence goes on after a question or exclamation in quote marks: “What?” Smith asked. */
export const REPORTING_FORMS: ReadonlySet<string> = new Set(
  listWords(
    `added adds admitted announced answered argued asked asks called claimed complained concluded cried declared
    demanded exclaimed insisted joked laughed noted quipped recalled remarked replied replies retorted said says
    shouted sighed told tweeted warned wondered wrote yelled`,
  ),
);

/** What follows a time of day without ending the sentence: "9 p.m. ET". Lower case. */
export const TIME_ZONES: ReadonlySet<string> = new Set(
  listWords(
    `april august bst central cest cet cst december eastern edt eet est et february friday gmt january july june london
    march may monday november october pacific paris pdt pst pt saturday september sunday thursday tuesday utc
    wednesday`,
  ),
);
