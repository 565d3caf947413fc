import { LABEL_LINES } from '../../lexicon/page-classes.js';
import type { DomElement, DomNode } from './document.js';
import { isElement, walkTree, wordsOf } from './document.js';
import type { Measures } from './measure.js';
import { isBlock } from './text.js';

/** A block with words of its own, or a dropped element between such blocks. */
interface Block {
  readonly element: DomElement;
  readonly dropped: boolean;
  /** 1 to 6 for a heading, 0 for none. */
  readonly level: number;
  readonly length: number;
  readonly linked: number;
  /** Whether no other block with words is in it. */
  readonly simple: boolean;
}

/** What follows a block: the next one that is kept, and whether something was left out before it. */
interface Below {
  readonly kept: Block | null;
  readonly gap: boolean;
}

/** A block that announces what stands below it is shorter. */
const MAX_LABEL = 80;

/** A block that is all link is a link to another page where it is shorter; a longer one is a linked paragraph. */
const MAX_LINK = 200;

const LINKED_SHARE = 0.9;

const labelLine = new RegExp(`^(?:${LABEL_LINES.join('|')})$`, 'iu');

/**
 * Blocks of the article that only announce or link to what is not part of it: "Read more:", a heading above a list of links that
 * was left out, a paragraph that is one link.
 */
export function findLabels(root: DomNode, dropped: (node: DomNode) => boolean, measures: Measures): Set<DomNode> {
  const found = new Set<DomNode>();
  const blocks = listBlocks(root, dropped, measures);
  let below: Below = { kept: null, gap: true };
  for (const block of blocks.reverse()) {
    const gone: boolean = block.dropped || (block.simple && (isLabel(block, below) || isLoneLink(block)));
    if (gone && !block.dropped) found.add(block.element);
    below = gone ? { kept: below.kept, gap: true } : { kept: block, gap: false };
  }
  return found;
}

function listBlocks(root: DomNode, dropped: (node: DomNode) => boolean, measures: Measures): Block[] {
  const blocks: Block[] = [];
  const enter = (node: DomNode): boolean => {
    if (!isElement(node)) return node === root;
    const own = measures.get(node);
    const gone = node !== root && dropped(node);
    if (gone || own === undefined) {
      if (gone) blocks.push({ element: node, dropped: true, level: 0, length: 0, linked: 0, simple: true });
      return false;
    }
    if (isBlock(node.localName) && own.ownText > 0) {
      const level = /^h[1-6]$/u.test(node.localName) ? Number(node.localName.charAt(1)) : 0;
      const simple = own.text === own.ownText;
      blocks.push({ element: node, dropped: false, level, length: own.ownText, linked: own.ownLinked, simple });
    }
    return true;
  };
  walkTree(root, enter, () => undefined);
  return blocks;
}

/** Whether a block announces what is not there. */
function isLabel(block: Block, { kept, gap }: Below): boolean {
  if (block.length > MAX_LABEL) return false;
  if (block.level > 0 && gap && (kept === null || (kept.level > 0 && kept.level <= block.level))) return true;
  const line = wordsOf(block.element);
  return (gap && line.endsWith(':')) || labelLine.test(line.replace(/[\s:.…!?>»→|]+$/u, ''));
}

function isLoneLink({ element, length, linked, level }: Block): boolean {
  return (
    length <= MAX_LINK &&
    linked >= length * LINKED_SHARE &&
    (level > 0 || /^(?:p|div|section|center|aside|header)$/u.test(element.localName))
  );
}
