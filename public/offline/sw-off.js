// Put in the place of sw.js, this ends the service worker for all readers: its caches go, and it with them.
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => {
  const ours = `reweigh ${self.registration.scope} `;
  event.waitUntil(
    (async () => {
      const names = await caches.keys();
      await Promise.all(names.filter((name) => name.startsWith(ours)).map((name) => caches.delete(name)));
      await self.registration.unregister();
    })(),
  );
});
