import { InputError } from '../errors.js';
import type { Limits } from './limits.js';
import { showSize } from './limits.js';

/** What one input of the user's may still unpack to, all its archives together. */
export interface Budget {
  /** Passes a stream's bytes on; throws an InputError once all of them together are over the limit. */
  charge(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array>;
}

/** Small inputs that say they are large cost nothing: only bytes that have been unpacked are counted. */
export function createBudget({ maxUnpacked }: Pick<Limits, 'maxUnpacked'>, option = '--max-unpacked'): Budget {
  let spent = 0;
  return {
    async *charge(stream) {
      for await (const chunk of stream) {
        spent += chunk.length;
        if (spent > maxUnpacked)
          throw new InputError(
            `unpacks to more than ${showSize(maxUnpacked)}: not read further; raise ${option} if it is sound`,
          );
        yield chunk;
      }
    },
  };
}
