// The style inside an element: constructed, so that no policy about styles is touched.

const OUTLINE = `
:host { display: block; position: relative; writing-mode: horizontal-tb }
:host([hidden]) { display: none }
/* Its colour follows the scheme that the page hands down. */
i { position: absolute; color: light-dark(#000, #fff); transition: color 1ms, color-scheme 1ms allow-discrete }
/* Laid out, so that it can be drawn, and in nobody's way. */
.waiting { position: absolute !important; inset: 0 0 auto !important; height: 0 !important; overflow: hidden !important; visibility: hidden !important }
.covered { display: none }
iframe { display: block; width: 100%; border: 0 }
.start { min-height: 44px; margin: 8px 0; padding: 8px 16px; border: 1px solid; border-radius: var(--reweigh-radius, 4px);
  background: none; color: inherit; font: 600 14px/1.3 var(--reweigh-font, system-ui, sans-serif); cursor: pointer }
@media print {
  .covered.filled { display: contents }
  .filled ~ .cover, .start { display: none }
}`;

// A sheet belongs to the document that it is made in.
const made = new Map([[OUTLINE, new WeakMap()]]);

function sheet(document, text) {
  if (!made.has(text)) made.set(text, new WeakMap());
  const sheets = made.get(text);
  if (!sheets.has(document)) {
    const fresh = new document.defaultView.CSSStyleSheet();
    fresh.replaceSync(text);
    sheets.set(document, fresh);
  }
  return sheets.get(document);
}

export const dress = (shadow, ...styles) =>
  (shadow.adoptedStyleSheets = [OUTLINE, ...styles].map((text) => sheet(shadow.ownerDocument, text)));
