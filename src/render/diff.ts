import type { CorpusDiff, Side } from '../aggregate/diff.js';
import { shortenPaths } from './paths.js';
import { MARKDOWN_PEN, createTerminalPen, limited, namePeriod, nameSide, plural, tellRest, type Pen } from './pen.js';
import type { View } from './render.js';
import { showManner } from './rows.js';

const describe = ({ articles, from, to }: Side): string =>
  plural(articles, 'article') + (from === null ? '' : `, ${namePeriod(from, to)}`);

function writeDiff(diff: CorpusDiff, limit: number, pen: Pen): string {
  const { before, after, actors, issues, changes, positions, stories } = diff;
  const shorten = shortenPaths([
    ...changes.flatMap((change) => [change.before.source, change.after.source]),
    ...positions.map(({ source }) => source),
    ...stories.flatMap((story) => [...story.before, ...story.after]),
  ]);
  const part = <Row>(heading: string, rows: readonly Row[], noun: string, write: (row: Row) => string[]): string[] =>
    rows.length === 0
      ? []
      : [pen.heading(heading), ...limited(rows, limit).flatMap(write), tellRest(rows.length, limit, noun, pen)];
  const parts = [
    pen.line(`${describe(after)}, held against ${describe(before)}`, 0),
    ...part('Positions that changed', changes, 'change', ({ holderName, targetName, before: old, after: now }) => [
      pen.line(
        `${holderName} on ${targetName}: from ${nameSide(old.polarity)} to ${nameSide(now.polarity)}`,
        1,
        'yellow',
      ),
      pen.line(`before: “${old.evidence}” (${showManner(old)}; ${shorten(old.source)})`, 2),
      pen.line(`now: “${now.evidence}” (${showManner(now)}; ${shorten(now.source)})`, 2),
    ]),
    ...part('New positions', positions, 'position', (stance) => [
      pen.line(
        `${stance.holderName} ${nameSide(stance.polarity)} ${stance.targetName} — “${stance.evidence}” (${showManner(stance)}; ${shorten(stance.source)})`,
        1,
        stance.polarity === 'support' ? 'green' : 'red',
      ),
    ]),
    ...part('Stories that grew', stories, 'story', ({ headline, before: old, after: now, reason }) => [
      pen.line(`${headline} — ${old.map(shorten).join(', ')}; now also ${now.map(shorten).join(', ')} (${reason})`, 1),
    ]),
    ...part('New actors', actors, 'actor', ({ name, type, articles }) => [
      pen.line(`${name} (${type}, ${plural(articles, 'article')})`, 1),
    ]),
    ...part('New issues', issues, 'issue', ({ name, articles }) => [
      pen.line(`${name} (${plural(articles, 'article')})`, 1),
    ]),
  ];
  return parts.filter((text) => text !== '').join('\n');
}

/** What is new, for a terminal of the view's width; no more than `limit` lines a part, 0 for all. */
export function renderTerminalDiff(diff: CorpusDiff, limit: number, view: View): string {
  return `${view.paint('What is new', 'bold')}\n${writeDiff(diff, limit, createTerminalPen(view))}\n`;
}

/** What is new, as a Markdown document. */
export function renderMarkdownDiff(diff: CorpusDiff, limit: number): string {
  return `# What is new\n${writeDiff(diff, limit, MARKDOWN_PEN)}\n`;
}
