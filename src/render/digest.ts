import type { Comment, Digest, Dispute, Fact, Reference, Voice } from '../aggregate/digest.js';
import { cleanLine } from './clean.js';
import { shortenPaths } from './paths.js';
import { limited, namePeriod, nameSide, plural } from './pen.js';
import { showManner } from './rows.js';

/** Voices told per side. */
const VOICES = 4;

/** What a brief is made of, whatever it is written in. */
type Block =
  | { readonly kind: 'title' | 'heading' | 'subheading' | 'text'; readonly text: string }
  | { readonly kind: 'items'; readonly items: readonly Item[] };

/** A line with the articles that it cites; of the list of references, the number that it has. */
interface Item {
  readonly label: string | null;
  readonly text: string;
  readonly cites: readonly number[];
  readonly number: number | null;
}

const item = (label: string | null, text: string, cites: readonly number[]): Item => ({
  label,
  text,
  cites,
  number: null,
});

const factItem = ({ date, kind, text, references }: Fact): Item =>
  item([date ?? '', kind ?? ''].filter((part) => part !== '').join(', ') || null, text, references);

function voiceItem(side: string, { holderName, text, references, ...manner }: Voice): Item {
  return item(`${side}: ${holderName}`, `“${text}” (${showManner(manner)})`, references);
}

function sideItems(side: string, voices: readonly Voice[]): readonly Item[] {
  const shown = voices.slice(0, VOICES).map((voice) => voiceItem(side, voice));
  const rest = voices.slice(VOICES);
  if (rest.length === 0) return shown;
  const names = rest.map(({ holderName }) => holderName).join(', ');
  return [...shown, item(`${side}, too`, names, [...new Set(rest.flatMap(({ references }) => references))])];
}

const disputeBlocks = ({ name, support, oppose }: Dispute): readonly Block[] => [
  { kind: 'subheading', text: name },
  { kind: 'items', items: [...sideItems('for', support), ...sideItems('against', oppose)] },
];

const commentItem = ({ outlet, polarity, name, text, references }: Comment): Item =>
  item(`${outlet ?? 'unnamed outlet'}, ${nameSide(polarity)} ${name}`, `“${text}”`, references);

function referenceItem(
  { number, headline, source, outlet, published, id }: Reference,
  shorten: (path: string) => string,
): Item {
  const where = [outlet ?? '', published ?? '', shorten(source), id].filter((part) => part !== '').join(' · ');
  return { label: null, text: `${headline} (${where})`, cites: [], number };
}

/** The brief as blocks; no more than `limit` lines a part, 0 for all. */
function layDigest(digest: Digest, limit: number): readonly Block[] {
  const rest = (total: number, noun: string): readonly Block[] => {
    const left = limit === 0 ? 0 : total - limit;
    return left > 0 ? [{ kind: 'text', text: `… and ${plural(left, `more ${noun}`)} (--limit 0 shows all)` }] : [];
  };
  const part = (heading: string, blocks: readonly Block[], more: readonly Block[]): readonly Block[] =>
    blocks.length === 0 ? [] : [{ kind: 'heading', text: heading }, ...blocks, ...more];
  const list = (items: readonly Item[]): readonly Block[] => (items.length === 0 ? [] : [{ kind: 'items', items }]);
  const facts = limited(digest.facts, limit);
  const disputes = limited(digest.disputes, limit);
  const comments = limited(digest.commentary, limit);
  const used = new Set(
    [...facts, ...comments, ...disputes.flatMap(({ support, oppose }) => [...support, ...oppose])].flatMap(
      ({ references }) => references,
    ),
  );
  const references = digest.references.filter(({ number }) => used.has(number));
  const numbers = new Map(references.map(({ number }, at) => [number, at + 1]));
  // Numbered by what is shown, without gaps.
  const renumber = (one: Item): Item => ({
    ...one,
    cites: one.cites.map((number) => numbers.get(number) ?? number),
    number: one.number === null ? null : (numbers.get(one.number) ?? one.number),
  });
  const shorten = shortenPaths(references.map(({ source }) => source));
  const time = namePeriod(digest.from, digest.to);
  const blocks: readonly Block[] = [
    { kind: 'title', text: time === '' ? 'Brief' : `Brief, ${time}` },
    {
      kind: 'text',
      text: plural(digest.articles, 'article') + (digest.undated === 0 ? '' : `, ${digest.undated} undated`),
    },
    ...part('What happened, most told first', list(facts.map(factItem)), rest(digest.facts.length, 'fact')),
    ...part('Who is for and against', disputes.flatMap(disputeBlocks), rest(digest.disputes.length, 'topic')),
    ...part(
      "Commentary: in the outlets' own voice",
      list(comments.map(commentItem)),
      rest(digest.commentary.length, 'comment'),
    ),
    ...part('Articles', list(references.map((reference) => referenceItem(reference, shorten))), []),
  ];
  return blocks.map((block) => (block.kind === 'items' ? { ...block, items: block.items.map(renumber) } : block));
}

/** A brief as Markdown; numbers in brackets cite the articles at its end. */
export function renderMarkdownDigest(digest: Digest, limit: number): string {
  const mark = { title: '# ', heading: '## ', subheading: '### ', text: '' } as const;
  const line = ({ label, text, cites, number }: Item): string => {
    const head = number === null ? '- ' : `${number}. `;
    const lead = label === null ? '' : `**${cleanLine(label)}** — `;
    return `${head}${lead}${cleanLine(text)}${cites.length === 0 ? '' : ` [${cites.join(', ')}]`}`;
  };
  const blocks = layDigest(digest, limit).map((block) =>
    block.kind === 'items' ? block.items.map(line).join('\n') : mark[block.kind] + cleanLine(block.text),
  );
  return `${blocks.join('\n\n')}\n`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escape = (text: string): string => cleanLine(text).replace(/[&<>"']/gu, (character) => ESCAPES[character] ?? '');

const STYLE =
  'body{font:16px/1.5 Georgia,serif;max-width:46em;margin:2em auto;padding:0 1em}h2{border-bottom:1px solid #999}li{margin:.4em 0}a{text-decoration:none}';

/** A brief as a web page of its own; citations lead to the articles at its end. */
export function renderHtmlDigest(digest: Digest, limit: number): string {
  const tags = { title: 'h1', heading: 'h2', subheading: 'h3', text: 'p' } as const;
  const cite = (number: number): string => `<a href="#article-${number}">${number}</a>`;
  const line = ({ label, text, cites, number }: Item): string => {
    const open = number === null ? '<li>' : `<li id="article-${number}" value="${number}">`;
    const lead = label === null ? '' : `<b>${escape(label)}</b> — `;
    return `${open}${lead}${escape(text)}${cites.length === 0 ? '' : ` [${cites.map(cite).join(', ')}]`}</li>`;
  };
  const blocks = layDigest(digest, limit).map((block) => {
    if (block.kind !== 'items') return `<${tags[block.kind]}>${escape(block.text)}</${tags[block.kind]}>`;
    const list = block.items.some(({ number }) => number !== null) ? 'ol' : 'ul';
    return [`<${list}>`, ...block.items.map(line), `</${list}>`].join('\n');
  });
  const title = escape(['Brief', namePeriod(digest.from, digest.to)].filter((part) => part !== '').join(', '));
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${STYLE}</style>`;
  return `<!doctype html>\n<html lang="en">\n<head>${head}</head>\n<body>\n${blocks.join('\n')}\n</body>\n</html>\n`;
}
