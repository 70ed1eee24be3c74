// Queries of addresses as they are written.

const keyOf = (pair) => pair.replace(/^(?:amp;)+/, '').split('=')[0];

// A query without what stands for these keys, by which it may be written `amp;key`, too.
export const without = (query, ...keys) => query.split('&').filter((pair) => !keys.includes(keyOf(pair))).join('&');
