// What few readers need comes when it is asked for: each a dialog with a script of its own.

const dialogs = {
  embed: ['dialog', 'The embed dialog could not be loaded. Check your connection, then press Embed again.'],
  keep: ['keep', 'Keep and share could not be loaded. Check your connection, then press the button again.'],
};
let tries = 0;

async function open(here, action, button, query) {
  const [name, failed] = dialogs[action];
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
    here.tell(kind, failed);
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
    watch.observe(document.getElementById('reweigh'), { subtree: true, attributeFilter: ['class'] });
  });
}

// `here`: what is set on the page, a way to set it, what the page was opened with, its words, and a way to tell.
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
