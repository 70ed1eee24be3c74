// Medians, percentiles and ratios. Where nothing was measured, there is no number.

const sorted = (all) => all.filter(Number.isFinite).sort((a, b) => a - b);

export function quantile(all, part) {
  const values = sorted(all);
  if (!values.length) return NaN;
  const at = (values.length - 1) * part;
  const [low, high] = [values[Math.floor(at)], values[Math.ceil(at)]];
  return low + (high - low) * (at - Math.floor(at));
}

export const median = (all) => quantile(all, 0.5);
export const p95 = (all) => quantile(all, 0.95);

/** The ratio of two pages: the median of the rounds' own ratios, in which a busy moment of the machine cancels. */
export function ratio(all, base) {
  return median(all.map((value, round) => value / base[round]));
}
