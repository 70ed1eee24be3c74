// Why a widget is not there, by the codes of the event `reweigh-error`.

const CODES = ['bad-link', 'bad-attribute', 'bad-data', 'wasm-unavailable', 'csp-blocked', 'load-failed', 'crashed'];

export const isCode = (code) => CODES.includes(code);
export const failure = (code, message) => Object.assign(new Error(message), { code });
