// What passes between a frame and the page around it, on either side: believed only as far as it has
// the form that was agreed on.

export const message = (token, type, fields) => ({ ns: 'reweigh', v: 1, ...(token && { t: token }), type, ...fields });

// A plain object of our name and form, with the frame's token.
export function isOurs(data, token) {
  const plain = typeof data === 'object' && data && Object.getPrototypeOf(data) === Object.prototype;
  return plain && data.ns === 'reweigh' && data.v === 1 && data.t === token && typeof data.type === 'string';
}

export function isChange({ weights, ranking, source, permalink }) {
  return (
    isObject(weights) &&
    Object.values(weights).every(isImportance) &&
    Array.isArray(ranking) &&
    ranking.every(isPlacement) &&
    ['user', 'attribute', 'message'].includes(source) &&
    typeof permalink === 'string'
  );
}

const isObject = (value) => typeof value === 'object' && value !== null;
const isImportance = (value) => Number.isInteger(value) && value >= 0 && value <= 100;
const isPlacement = (value) =>
  isObject(value) &&
  typeof value.id === 'string' &&
  typeof value.name === 'string' &&
  Number.isInteger(value.rank) &&
  Number.isFinite(value.score);

export const clamped = (height) => Math.min(Math.max(height, 120), 10_000);
