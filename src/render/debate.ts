import type { Debate, Debater } from '../aggregate/debate.js';
import { cleanLine } from './clean.js';
import { shortenPaths } from './paths.js';
import { MARKDOWN_PEN, createTerminalPen, limited, namePeriod, plural, tellRest } from './pen.js';
import type { View } from './render.js';
import { showManner } from './rows.js';
import { showBalance } from './stance-tables.js';
import type { Colour } from './table.js';
import { pad, wrap } from './wrap.js';

/** Narrower terminals have one side after the other. */
const BESIDE_FROM = 90;
const GUTTER = 3;
/** Proofs shown of one debater. */
const PROOFS = 2;

type Shorten = (path: string) => string;

const SIDES = [
  { side: 'support', heading: 'For', colour: 'green' },
  { side: 'oppose', heading: 'Against', colour: 'red' },
] as const;

/** "Digital Rights Forum (3 articles, 2026-01 to 2026-03; also on the other side)". */
function headDebater({ holderName, articles, from, to, both }: Debater): string {
  const time = namePeriod(from, to);
  const facts = [articles > 1 ? plural(articles, 'article') : '', time].filter((part) => part !== '').join(', ');
  const notes = [facts, both ? 'also on the other side' : ''].filter((part) => part !== '');
  return notes.length === 0 ? holderName : `${holderName} (${notes.join('; ')})`;
}

/** The proofs, each sentence once. */
function proofLines({ stances }: Debater, shorten: Shorten): readonly string[] {
  const first = stances.filter(({ evidence }, at) => stances.findIndex((other) => other.evidence === evidence) === at);
  return first
    .slice(0, PROOFS)
    .map((stance) => `“${stance.evidence}” (${showManner(stance)}; ${shorten(stance.source)})`);
}

function headLines({ target, articles, support, oppose, ...balance }: Debate): readonly string[] {
  const count = (debaters: readonly Debater[]): number =>
    debaters.reduce((sum, { stances }) => sum + stances.length, 0);
  return [
    target.description ?? '',
    articles === 0
      ? `no stance about it in these articles${target.kind === 'entity' ? `; stances by it: aiwatch entity ${target.id}` : ''}`
      : [
          plural(articles, 'article'),
          `${plural(count(support), 'stance')} for, ${count(oppose)} against`,
          balance.balance === null ? 'too few for a balance' : `balance ${showBalance(balance)}`,
        ].join(' · '),
  ].filter((line) => line !== '');
}

/** One side as lines of at most `width` columns. */
function sideLines(
  debaters: readonly Debater[],
  heading: string,
  colour: Colour,
  width: number,
  limit: number,
  shorten: Shorten,
): readonly { readonly text: string; readonly colour: Colour | null }[] {
  const blocks = limited(debaters, limit).flatMap((debater) => [
    ...wrap(cleanLine(headDebater(debater)), width, 0).map((text) => ({ text, colour })),
    ...proofLines(debater, shorten).flatMap((line) =>
      wrap(cleanLine(line), width, 2).map((text) => ({ text, colour: null })),
    ),
    { text: '', colour: null },
  ]);
  const left = limit === 0 ? 0 : Math.max(0, debaters.length - limit);
  return [
    { text: `${heading} (${debaters.length})`, colour: 'bold' },
    ...blocks,
    ...(left > 0 ? [{ text: `… and ${left} more (--limit 0 shows all)`, colour: 'dim' as const }] : []),
  ];
}

/** A debate for a terminal: the sides beside each other where it is wide enough; no more than `limit` debaters a side. */
export function renderTerminalDebate(debate: Debate, limit: number, view: View): string {
  const { paint, width } = view;
  const pen = createTerminalPen(view);
  const shorten = shortenPaths(
    [...debate.support, ...debate.oppose].flatMap(({ stances }) => stances.map(({ source }) => source)),
  );
  const head = [paint(debate.target.name, 'bold'), ...headLines(debate).map((line) => pen.line(line, 0))];
  const beside = width >= BESIDE_FROM && debate.support.length > 0 && debate.oppose.length > 0;
  const room = beside ? Math.floor((width - GUTTER) / 2) : width;
  const [left = [], right = []] = SIDES.map(({ side, heading, colour }) =>
    sideLines(debate[side], heading, colour, room, limit, shorten),
  );
  const rows = beside
    ? Array.from({ length: Math.max(left.length, right.length) }, (_, row) => {
        const [one, two] = [left[row], right[row]];
        const cell = paint(pad(one?.text ?? '', room + GUTTER), one?.colour ?? null);
        return `${cell}${paint(two?.text ?? '', two?.colour ?? null)}`.trimEnd();
      })
    : [left, right].flatMap((side) => (side.length === 1 ? [] : side)).map(({ text, colour }) => paint(text, colour));
  return `${[...head, '', ...rows].join('\n').trimEnd()}\n`;
}

/** A debate as a Markdown document. */
export function renderMarkdownDebate(debate: Debate, limit: number): string {
  const shorten = shortenPaths(
    [...debate.support, ...debate.oppose].flatMap(({ stances }) => stances.map(({ source }) => source)),
  );
  const parts = SIDES.flatMap(({ side, heading }) => {
    const debaters = debate[side];
    if (debaters.length === 0) return [];
    return [
      MARKDOWN_PEN.heading(`${heading} (${debaters.length})`),
      ...limited(debaters, limit).flatMap((debater) => [
        MARKDOWN_PEN.line(headDebater(debater), 0, 'bold'),
        ...proofLines(debater, shorten).map((line) => MARKDOWN_PEN.line(line, 1)),
      ]),
      tellRest(debaters.length, limit, 'debater', MARKDOWN_PEN),
    ].filter((part) => part !== '');
  });
  const head = headLines(debate).map((line) => MARKDOWN_PEN.line(line, 0));
  return `# ${debate.target.name}\n${[...head, ...parts].join('\n')}\n`;
}
