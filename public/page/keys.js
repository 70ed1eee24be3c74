// What keys and the focus do on the hosted page.

// Going back by keys, as everywhere. Fields that are written in have their own past, and what lies
// over the page is not the page.
const WRITES = 'textarea, select, dialog, [contenteditable], input:not([type="range"], [type="checkbox"], [type="radio"])';
const button = (action) => document.querySelector(`#reweigh [data-action="${action}"]`);
addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey, shiftKey, target } = event;
  if (ctrlKey === metaKey || altKey || target.closest?.(WRITES)) return;
  const letter = key.toLowerCase();
  const forward = (letter === 'z' && shiftKey) || (letter === 'y' && ctrlKey && !shiftKey);
  if (letter !== 'z' && !forward) return;
  event.preventDefault();
  button(forward ? 'redo' : 'undo')?.click();
});

addEventListener('click', ({ target }) => {
  // A button that has nothing left to do gives the focus to its fellow, or keys would go nowhere.
  const step = target.closest('#reweigh :is([data-action="undo"], [data-action="redo"])');
  if (step && step === document.activeElement) {
    requestAnimationFrame(() => {
      if (step.disabled) button(step.dataset.action === 'undo' ? 'redo' : 'undo').focus();
    });
  }
  // From the line with the leading three to the table.
  if (target.closest('#reweigh [data-action="to-ranking"]')) {
    const head = document.querySelector('#reweigh .standing h2');
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    head.tabIndex = -1;
    head.focus({ preventScroll: true });
    head.scrollIntoView({ behavior: still ? 'auto' : 'smooth' });
  }
});

// The line of the leading three covers nothing before the reader has begun.
for (const begun of ['scroll', 'input']) {
  addEventListener(begun, () => document.documentElement.classList.add('has-begun'), { once: true, passive: true });
}

