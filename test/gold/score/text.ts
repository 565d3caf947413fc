/** Text as the scorer compares it: NFC, straight apostrophes, single spaces, no outer punctuation, folded case. */
export function normalize(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[’‘]/gu, "'")
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^[.,;:!?"“”«»()]+|[.,;:!?"“”«»()]+$/gu, '')
    .trim()
    .toLowerCase();
}

const HONORIFIC =
  /^(?:m|mm|mme|mmes|mlle|me|ma[iî]tre|dr|pr|prof|professor|professeure?|mr|mrs|ms|sir|dame|baroness|lord|lady)\.?\s+(?=\S)/iu;
const ARTICLE = /^(?:the|a|an|le|la|les|un|une|du|des|au|aux|l'|d')\s*/iu;

/** A name without civility or academic title. */
export const normalizeName = (text: string): string => normalize(text).replace(HONORIFIC, '');

/** A description without its article. */
export const withoutArticle = (text: string): string => text.replace(ARTICLE, '');

const bag = (text: string): Set<string> =>
  new Set(normalize(text).match(/[\p{L}\p{N}\p{M}_]+|[^\p{L}\p{N}\p{M}_\s]/gu) ?? []);

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter((token) => b.has(token)).length;

/** Jaccard similarity of the tokens of two texts. */
export function jaccard(a: string, b: string): number {
  const [left, right] = [bag(a), bag(b)];
  const both = shared(left, right);
  return left.size + right.size === 0 ? 0 : both / (left.size + right.size - both);
}

/** Share of a's tokens in b, for a quote that the text interrupts; 0 where b is over three times as long. */
export function inside(a: string, b: string): number {
  const [left, right] = [bag(a), bag(b)];
  return left.size > 3 && right.size <= 3 * left.size ? shared(left, right) / left.size : 0;
}
