import { scoreStances } from '../../src/analyse/stances.js';
import { makeScoringResources, readMarked } from './marked.js';

const resources = makeScoringResources();

/** `holder polarity target [cue] certainty voice` of every stance, in order. */
export function stancesOf(marked: string, language: 'en' | 'fr', given = false): string[] {
  const { text, segmented, mentions, issues, quotes } = readMarked(marked, language, given);
  return scoreStances(segmented, mentions, issues, quotes, resources).map(
    ({ holder, target, polarity, certainty, voice, cue }) => {
      const who = holder.entity ?? (holder.start === null ? holder.kind : text.slice(holder.start, holder.end ?? 0));
      const words = cue === null ? '' : text.slice(cue.start, cue.end);
      return `${who} ${polarity} ${target.issue ?? target.entity ?? ''} [${words}] ${certainty} ${voice}`;
    },
  );
}
