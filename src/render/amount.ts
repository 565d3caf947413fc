const SCALES = [
  { least: 1e9, suffix: 'bn' },
  { least: 1e6, suffix: 'm' },
  { least: 1e3, suffix: 'k' },
] as const;

/** `105000000000, "EUR"` → `EUR 105bn`; at most two decimals. */
export function showAmount(value: number, currency: string): string {
  const scale = SCALES.find(({ least }) => value >= least);
  const number = scale === undefined ? value : value / scale.least;
  return `${currency} ${String(Math.round(number * 100) / 100)}${scale?.suffix ?? ''}`;
}
