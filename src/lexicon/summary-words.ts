import { listWords } from './word-list.js';

/** First words by which a sentence leans on the one before it; lower case, both languages. */
export const SUMMARY_CONNECTIVES: ReadonlySet<string> = new Set([
  ...listWords(
    'also and another besides but consequently furthermore hence however indeed instead likewise meanwhile moreover',
  ),
  ...listWords(
    'nevertheless nonetheless nor or otherwise shortly similarly so still such then therefore though thus yet',
  ),
  ...listWords(
    'ainsi alors aussi car cependant certes donc effectivement également enfin ensuite inversement mais néanmoins or',
  ),
  ...listWords('parallèlement pourtant puis réciproquement surtout toutefois'),
  ...[
    'as a',
    'by contrast',
    'for example',
    'for instance',
    'in addition',
    'in turn',
    'in particular',
    'on the',
    'the same',
  ],
  ...[
    'à noter',
    "d'autre",
    "d'ailleurs",
    'de même',
    'de plus',
    'en effet',
    'en outre',
    'en revanche',
    'par ailleurs',
    'par exemple',
  ],
]);

/** Pronouns and demonstratives that point back when they open a sentence. */
export const SUMMARY_PRONOUNS: ReadonlySet<string> = new Set(
  listWords(`he her his it its she that their them these they this those we
    c' ce cela celle celle-ci celles celui celui-ci cet cette ceux ceux-ci elle elles il ils leur leurs nous son sa ses`),
);
