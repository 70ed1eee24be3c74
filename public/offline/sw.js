// The hosted page without a network. The build puts in what it consists of; each file is taken only as that build
// made it, so a cache holds one build whole or does not come about.
//
// To switch it off for all readers: put sw-off.js in its place (README, "Host it").
const { build, files } = BUILD;
const PREFIX = `reweigh ${self.registration.scope} `;
const CACHE = PREFIX + build;
const HOME = new URL('./', self.registration.scope);
const at = (name) => new URL(name, HOME).href;
const known = new Set(files.map(([name]) => at(name)));

// What has a name of its content is in the browser's cache already; what has not must be asked for anew.
async function fetched([name, integrity]) {
  const hashed = /-[0-9a-f]{8,16}[._]/.test(name);
  const answer = await fetch(at(name), { integrity, cache: hashed ? 'default' : 'reload', credentials: 'omit' });
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  return [at(name), answer];
}

// The page says of which build it is.
async function home() {
  const answer = await fetch(HOME, { cache: 'reload', credentials: 'omit' });
  if (!answer.ok || !(await answer.clone().text()).includes(build)) throw new Error('The page is of another build.');
  return [HOME.href, answer];
}

self.addEventListener('install', (event) => {
  event.waitUntil(
    (async () => {
      const all = await Promise.all([home(), ...files.map(fetched)]);
      const cache = await caches.open(CACHE);
      await Promise.all(all.map(([address, answer]) => cache.put(address, answer)));
    })(),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches.keys().then((names) => Promise.all(names.filter((name) => name.startsWith(PREFIX) && name !== CACHE).map((name) => caches.delete(name)))),
  );
});

self.addEventListener('message', ({ data }) => {
  if (data === 'take over') self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  const address = origin + pathname;
  const isHome = address === HOME.href || address === `${HOME.href}index.html`;
  if (request.method !== 'GET' || !(request.mode === 'navigate' ? isHome : known.has(address))) return;
  // A cache that the browser threw away is no reason for an empty page.
  const kept = caches.open(CACHE).then((cache) => cache.match(isHome ? HOME.href : address));
  event.respondWith(kept.then((answer) => answer ?? fetch(request)));
});
