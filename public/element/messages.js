// What passes between a frame and the page around it, on either side: believed only as far as it has
// the form that was agreed on.

export const message = (token, type, fields) => ({ ns: 'reweigh', v: 1, ...(token && { t: token }), type, ...fields });

// A plain object of our name and form, with the frame's token.
export function isOurs(data, token) {
  return isPlain(data) && data.ns === 'reweigh' && data.v === 1 && data.t === token && typeof data.type === 'string';
}

export function isChange({ weights, ranking, source, permalink }) {
  return (
    isPlain(weights) &&
    Object.entries(weights).every(isWeight) &&
    Array.isArray(ranking) &&
    ranking.every(isPlacement) &&
    ['user', 'attribute', 'message'].includes(source) &&
    isText(permalink) &&
    /^https?:/.test(permalink)
  );
}

const isPlain = (value) => typeof value === 'object' && value && Object.getPrototypeOf(value) === Object.prototype;
const isWeight = ([code, value]) => /^[a-z]{2,6}$/.test(code) && Number.isInteger(value) && value >= 0 && value <= 100;
const isPlacement = (value) =>
  isPlain(value) &&
  isText(value.id) &&
  isText(value.name) &&
  Number.isInteger(value.rank) &&
  value.rank > 0 &&
  Number.isFinite(value.score);

// Nothing of ours is longer, but a name or a fault of an author's.
export const MAX_TEXT = 10_000;
export const isText = (value) => typeof value === 'string' && value.length <= MAX_TEXT;

export const clamped = (height) => Math.min(Math.max(height, 120), 10_000);
