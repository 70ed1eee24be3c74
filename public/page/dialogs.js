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

// When the buttons are those that stay: the focus comes back to one of them.
function settled() {
  const toolbar = () => document.querySelector('#reweigh .is-still .toolbar');
  return new Promise((done) => {
    if (!toolbar()) return done();
    const watch = new MutationObserver(() => {
      if (toolbar()) return;
      watch.disconnect();
      done();
    });
    watch.observe(document.getElementById('reweigh'), { subtree: true, childList: true });
  });
}

// `here`: what is set on the page, a way to set it, and what the page was opened with.
export function answer(here) {
  addEventListener('click', ({ target }) => {
    const button = target.closest('#reweigh :is([data-action="embed"], [data-action="keep"])');
    // What stands in for a button is pressed again when that is there.
    if (button && !button.closest('.is-still')) open(here, button.dataset.action, button);
  });
  // The link of a group opens it.
  if (/(?:^|&)(?:amp;)?g=/.test(here.arrived)) {
    settled().then(() => open(here, 'keep', document.querySelector('#reweigh [data-action="keep"]'), here.arrived));
  }
}
