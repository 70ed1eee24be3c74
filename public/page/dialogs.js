// What few readers need comes when it is asked for: each a dialog with a script of its own.
import { say } from './say.js';

const dialogs = { embed: ['dialog', 'The embed dialog', 'Embed'], keep: ['keep', 'Keep and share', 'the button'] };
let tries = 0;

async function open(here, action, button, query) {
  const [name, title, press] = dialogs[action];
  const kind = `no-${name}`;
  const script = document.querySelector(`meta[name="reweigh-${name}"]`).content;
  document.querySelector(`[data-notice="${kind}"]`)?.remove();
  try {
    // A script that could not be loaded stays so under its address.
    const dialog = await import(new URL(tries ? `${script}?again=${tries}` : script, document.baseURI));
    await dialog.open(button, here, query);
  } catch (error) {
    console.warn(error);
    tries += 1;
    say(kind, `${title} could not be loaded. Check your connection, then press ${press} again.`);
  }
}

// `here`: what is set on the page, a way to set it, and what the page was opened with.
export function answer(here) {
  addEventListener('click', ({ target }) => {
    const button = target.closest('#reweigh :is([data-action="embed"], [data-action="keep"])');
    if (button) open(here, button.dataset.action, button);
  });
  // The link of a group opens it.
  if (/(?:^|&)(?:amp;)?g=/.test(here.arrived)) open(here, 'keep', document.querySelector('#reweigh [data-action="keep"]'), here.arrived);
}
