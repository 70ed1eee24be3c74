// The dialog for authors.
import { say } from './say.js';

// What authors need to embed the ranking comes when it is asked for.
let tries = 0;
addEventListener('click', async ({ target }) => {
  const button = target.closest('#reweigh [data-action="embed"]');
  if (!button) return;
  const script = document.querySelector('meta[name="reweigh-dialog"]').content;
  document.querySelector('[data-notice="no-dialog"]')?.remove();
  try {
    // A script that could not be loaded stays so under its address.
    const { open } = await import(tries ? `${script}?again=${tries}` : script);
    await open(button);
  } catch (error) {
    console.warn(error);
    tries += 1;
    say('no-dialog', 'The embed dialog could not be loaded. Check your connection, then press Embed again.');
  }
});
