// Keeps the hosted page for when there is no network: the page loads this when the page has been answering for a
// while. A newer version is fetched whole beside the old one; it takes over when the reader says so, or when no
// tab shows the old one any more. So no page is ever made of two.

// `say` tells the reader something; `now` is on the button that takes the newer version; `spoken` are the files of the
// reader's language, which are not among those that every reader has.
export function keepOffline(say, now, spoken) {
  const { serviceWorker } = navigator;
  // Not where the reader saves data.
  if (!serviceWorker || navigator.connection?.saveData) return;
  let reloading = false;
  serviceWorker.addEventListener('controllerchange', () => {
    if (reloading) location.reload();
  });
  const tell = (worker) => {
    if (document.querySelector('[data-notice="update"]')) return;
    const notice = say('update', 'A newer version of this page is there. Your weights stay. ');
    const button = document.createElement('button');
    Object.assign(button, { type: 'button', className: 'rw button', textContent: now });
    button.addEventListener('click', () => {
      reloading = true;
      worker.postMessage('take over');
    });
    notice.append(button);
  };
  const watch = (worker) => {
    worker?.addEventListener('statechange', () => {
      // The first one replaces nothing.
      if (worker.state === 'installed' && serviceWorker.controller) tell(worker);
    });
  };
  serviceWorker
    .register(new URL('./sw.js', import.meta.url), { updateViaCache: 'none' })
    .then((registration) => {
      serviceWorker.ready.then(({ active }) => active.postMessage({ keep: spoken }));
      if (registration.waiting && serviceWorker.controller) tell(registration.waiting);
      watch(registration.installing);
      registration.addEventListener('updatefound', () => watch(registration.installing));
    })
    // The page works without.
    .catch((error) => console.info(error.message));
}
