import type { Analysis, StanceHolder, StanceTarget } from '../types.js';

type Names = ReadonlyMap<string, string>;

/** The holder's id and name as tables show them; the outlet's own voice is named after the outlet. */
export function nameHolder(
  holder: StanceHolder,
  analysis: Analysis,
  names: Names,
): { holder: string; holderName: string } {
  if (holder.kind === 'entity' && holder.entity !== null) {
    return { holder: holder.entity, holderName: names.get(holder.entity) ?? holder.entity };
  }
  if (holder.kind === 'outlet')
    return { holder: 'outlet', holderName: analysis.outlet === null ? '(outlet)' : `${analysis.outlet} (outlet)` };
  const words = holder.start === null || holder.end === null ? '' : analysis.text.slice(holder.start, holder.end);
  return { holder: holder.kind, holderName: `${words.replace(/\s+/gu, ' ')} (${holder.kind})`.trim() };
}

/** The target's id, name and kind as tables show them. */
export function nameTarget(
  target: StanceTarget,
  analysis: Analysis,
  names: Names,
): { target: string; targetName: string; targetKind: 'issue' | 'entity' } {
  if (target.issue !== null) {
    const name = analysis.issues.find((issue) => issue.id === target.issue)?.name ?? target.issue;
    return { target: target.issue, targetName: name, targetKind: 'issue' };
  }
  const id = target.entity ?? '';
  return { target: id, targetName: names.get(id) ?? id, targetKind: 'entity' };
}
