import { InputError } from '../errors.js';
import { latin } from './charset.js';
import type { Item } from './draft.js';
import type { ReadContext } from './formats.js';
import { bytesInput } from './input.js';
import { showSize } from './limits.js';
import { splitByteLines } from './lines.js';
import { draftMessage } from './mail/message.js';
import { readParts } from './mail/parts.js';

/**
 * E-mail (.eml, web pages saved as .mht, mailboxes) → the articles of each message as it comes, newsletters that are digests cut
 * into their items, and what is attached. Item numbers run through the whole file.
 */
export async function* readEmail(
  stream: AsyncIterable<Uint8Array>,
  { limits }: Pick<ReadContext, 'limits'>,
): AsyncGenerator<Item> {
  let number = 0;
  for await (const message of splitMailbox(stream, limits.maxBytes)) {
    const { headers, parts, trouble } = await readParts(message);
    const items = trouble === null ? draftMessage(headers, parts) : [{ kind: 'failure' as const, reason: trouble }];
    for (const item of items) {
      if (item.kind === 'draft') number += 1;
      yield item.kind === 'draft' ? { ...item, item: number } : item;
    }
    for (const { filename, bytes, attached } of parts)
      if (attached) yield { kind: 'member', input: (path) => bytesInput(`${path}/${filename}`, bytes) };
  }
}

const isFromLine = (line: string): boolean => /^From \S+ .{0,40}\d\d:\d\d(?::\d\d)?.{0,12}(?:19|20)\d\d/u.test(line);

/**
 * The messages of a mailbox (RFC 4155: each begins with a "From " line after a blank one); a file that does not begin so is one
 * message.
 */
async function* splitMailbox(stream: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Uint8Array> {
  let lines: Uint8Array[] = [];
  let mailbox = false;
  let blank = true;
  let size = 0;
  for await (const { bytes, number } of splitByteLines(stream, limit)) {
    const start = latin(bytes.subarray(0, 120));
    if (number === 1) mailbox = isFromLine(start);
    if (mailbox && blank && isFromLine(start)) {
      if (lines.length > 0) yield joinLines(lines);
      lines = [];
      size = 0;
    } else lines.push(mailbox && /^>+From /u.test(start) ? bytes.subarray(1) : bytes);
    size += bytes.length + 1;
    if (size > limit)
      throw new InputError(`a message is larger than ${showSize(limit)}: raise --max-bytes if it is sound`);
    blank = start.trim() === '';
  }
  if (lines.length > 0) yield joinLines(lines);
}

const NEWLINE = Uint8Array.of(0x0a);

function joinLines(lines: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat(lines.flatMap((line) => [line, NEWLINE]));
}
