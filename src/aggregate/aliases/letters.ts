/** Ways in which one sound is written in Latin letters, after accents are folded: the longer first. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/tsch|tch|ch|cz|cs/gu, 'c'],
  [/sch|sh|sz/gu, 's'],
  [/zh/gu, 'z'],
  [/kh/gu, 'h'],
  [/ph/gu, 'f'],
  [/ts/gu, 'c'],
  [/ae/gu, 'a'],
  [/oe/gu, 'o'],
  [/ue/gu, 'u'],
  [/dj/gu, 'j'],
  [/iy|yi|ij|ii|y|j/gu, 'i'],
  [/w/gu, 'v'],
  [/(.)\1+/gu, '$1'],
];

/**
 * What remains of a folded name when the ways of writing its sounds are made one: the same for transliterations of one
 * name, and seldom for two names.
 *
 * @example listen to 'mueller' and 'muller' → 'muler'; 'petrovich' and 'petrovic' → 'petrovic'
 */
export function spellPlainly(name: string): string {
  const letters = name.replace(/[^\p{L}\p{N} ]/gu, '');
  return SPELLINGS.reduce((text, [spelling, plain]) => text.replace(spelling, plain), letters);
}
