import type { Scene } from './scene.js';

/** How far back, in sentences, an issue is remembered, and what each sentence takes off its weight. */
const MEMORY = 12;
const FADE = 0.85;
const TITLE_WEIGHT = 2;
const MOST_TOPICS = 2;

/**
 * The issues that a sentence which names none may be about, most salient first, as indices of their nearest mentions:
 * named in the sentences before, near ones counting more, and in the title.
 */
export function listTopics(scene: Scene, sentence: number): number[] {
  const weights = new Map<string, { weight: number; issue: number }>();
  const add = (index: number, weight: number): void => {
    const one = scene.sentences[index];
    for (let at = one?.firstToken ?? 0; at < (one?.endToken ?? 0); at += 1) {
      const issue = scene.issueAt[at] ?? -1;
      if (issue < 0 || issue === scene.issueAt[at - 1]) continue;
      const id = scene.issues[issue]?.id ?? '';
      const known = weights.get(id);
      if (known === undefined) weights.set(id, { weight, issue });
      else known.weight += weight;
    }
  };
  let weight = 1;
  for (let index = sentence - 1; index >= Math.max(0, sentence - MEMORY); index -= 1, weight *= FADE) {
    const kind = scene.sentences[index]?.kind;
    if (kind === 'body' || kind === 'analysis') add(index, weight);
  }
  for (let index = 0; index < Math.min(3, sentence); index += 1)
    if (scene.sentences[index]?.kind === 'title' || scene.sentences[index]?.kind === 'heading')
      add(index, TITLE_WEIGHT);
  return [...weights.values()]
    .sort((a, b) => b.weight - a.weight || a.issue - b.issue)
    .slice(0, MOST_TOPICS)
    .map(({ issue }) => issue);
}
