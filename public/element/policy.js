// What a page's Content Security Policy refuses of ours: an event on the document says it.

const { origin } = new URL(import.meta.url);

export function watchPolicy(directives, call) {
  const listen = ({ blockedURI, effectiveDirective }) => {
    if (blockedURI.startsWith(origin) && directives.test(effectiveDirective)) call(`${blockedURI} by ${effectiveDirective}`);
  };
  document.addEventListener('securitypolicyviolation', listen);
  return () => document.removeEventListener('securitypolicyviolation', listen);
}
