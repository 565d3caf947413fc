import { InputError } from '../errors.js';
import type { Entry, ZipFile } from 'yauzl';
import { fromBufferPromise, getFileNameLowLevel, openPromise, validateFileName } from 'yauzl';
import type { Budget } from './budget.js';
import { createBudget } from './budget.js';
import { zlibReason } from './gzip.js';
import type { Input } from './input.js';
import { hashStream, readAll } from './input.js';
import type { Limits } from './limits.js';

/** A file of an archive, or why one cannot be had; `name` is its place in the archive. */
type Member =
  | { readonly kind: 'member'; readonly input: Input }
  | { readonly kind: 'failure'; readonly name: string; readonly reason: string };

/** Files of an archive that no person put there. */
const BY_PROGRAMS = /(?:^|\/)(?:__MACOSX\/|\.[^./]|Thumbs\.db$|desktop\.ini$)/iu;

/**
 * The files of a ZIP archive, in its own order. Nothing is written anywhere, so that a name can lead nowhere; one that tries
 * to is not read. Sizes that an archive states are not believed: `budget` counts what is unpacked.
 *
 * @throws InputError where it is no archive, damaged, or holds more files than `limits` allow
 */
export async function* readZip(input: Input, limits: Limits, budget: Budget): AsyncGenerator<Member> {
  const zip = await openZip(input, limits);
  try {
    let count = 0;
    for await (const entry of entriesOf(zip)) {
      const name = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);
      if (name.endsWith('/') || BY_PROGRAMS.test(name)) continue;
      count += 1;
      if (count > limits.maxMembers)
        throw new InputError(
          `holds more than ${limits.maxMembers} files: not read further; raise --max-members if it is sound`,
        );
      const reason = refuse(name, entry);
      yield reason === null
        ? { kind: 'member', input: memberInput(zip, entry, `${input.path}/${name}`, limits, budget) }
        : { kind: 'failure', name, reason };
    }
  } finally {
    zip.close();
  }
}

async function openZip(input: Input, limits: Limits): Promise<ZipFile> {
  const options = { decodeStrings: false, autoClose: false };
  try {
    if (input.file !== null) return await openPromise(input.file, options);
    return await fromBufferPromise(Buffer.from(await readAll(input.open(), limits.maxBytes)), options);
  } catch (error) {
    const system = error instanceof Error && 'code' in error && /^E[A-Z]+$/u.test(String(error.code));
    throw error instanceof InputError || system || !(error instanceof Error) ? error : damaged(error);
  }
}

async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
  try {
    yield* zip.eachEntry();
  } catch (error) {
    throw error instanceof Error && !(error instanceof InputError) ? damaged(error) : error;
  }
}

const damaged = (error: Error): InputError =>
  new InputError(`is no sound ZIP archive (${error.message.replace(/\s+/gu, ' ').slice(0, 100)})`);

function refuse(name: string, entry: Entry): string | null {
  if (validateFileName(name) !== null) return 'its name leads out of the archive: it is not read';
  if (entry.isEncrypted()) return 'is protected by a password: unpack the archive first';
  return entry.canDecodeFileData() ? null : 'is compressed in a way that is not read: unpack the archive first';
}

function memberInput(zip: ZipFile, entry: Entry, path: string, limits: Limits, budget: Budget): Input {
  const open = (): AsyncIterable<Uint8Array> => unpack(zip, entry, budget);
  const modified = entry.getLastModDate({ timezone: 'UTC' }).toISOString().slice(0, 10);
  return {
    path,
    name: path.slice(path.lastIndexOf('/') + 1),
    file: null,
    open,
    // What is hashed is read once more: it must not count twice.
    hash: () => hashStream(unpack(zip, entry, createBudget(limits))),
    packed: false,
    named: false,
    modified,
  };
}

async function* unpack(zip: ZipFile, entry: Entry, budget: Budget): AsyncGenerator<Uint8Array> {
  try {
    yield* budget.charge(await zip.openReadStreamPromise(entry));
  } catch (error) {
    if (error instanceof InputError || !(error instanceof Error)) throw error;
    throw zlibReason(error) ?? new InputError(`is damaged in the archive (${error.message.slice(0, 100)})`);
  }
}
