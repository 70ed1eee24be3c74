// The hosted page without a network. The build puts in what it consists of; each file is taken only as that build
// made it, so a cache holds one build whole or does not come about.
//
// To switch it off for all readers: put sw-off.js in its place (README, "Host it").
const { build, files, words } = BUILD;
const PREFIX = `reweigh ${self.registration.scope} `;
const CACHE = PREFIX + build;
const HOME = new URL('./', self.registration.scope);
const at = (name) => new URL(name, HOME).href;
// A language is kept if its reader has it: `words` is how the names of this build's begin.
const WORDS = new RegExp(`/${words}(?:scripts-)?[a-z]{2}\\.json$`);
const known = new Set(files.map(([name]) => at(name)));

// What has a name of its content is in the browser's cache already; what has not must be asked for anew.
async function fetched([name, integrity]) {
  const hashed = /-[0-9a-f]{8,16}[._]/.test(name);
  const answer = await fetch(at(name), { integrity, cache: hashed ? 'default' : 'reload', credentials: 'omit' });
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  return [at(name), answer];
}

// A file of a language, from the cache, or into it.
async function kept(cache, address) {
  const there = await cache.match(address);
  if (there) return there;
  const answer = await fetch(address, { credentials: 'omit' });
  if (answer.ok) await cache.put(address, answer.clone());
  return answer;
}

// What the worker before this one kept of languages, this one has, too.
async function inherited(cache) {
  const before = (await caches.keys()).filter((name) => name.startsWith(PREFIX));
  const all = await Promise.all(before.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)));
  const names = new Set(all.flat().flatMap((url) => url.match(/\/words-[0-9a-f]+-((?:scripts-)?[a-z]{2}\.json)$/)?.[1] ?? []));
  // One that there is no more is no reason to keep an old build.
  await Promise.all([...names].map((name) => kept(cache, at(words + name)).catch(() => {})));
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
      await inherited(cache);
    })(),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches.keys().then((names) => Promise.all(names.filter((name) => name.startsWith(PREFIX) && name !== CACHE).map((name) => caches.delete(name)))),
  );
});

self.addEventListener('message', (event) => {
  if (event.data === 'take over') self.skipWaiting();
  const isSpoken = (address) => typeof address === 'string' && WORDS.test(address) && address.startsWith(HOME.href);
  const spoken = Array.isArray(event.data?.keep) ? event.data.keep.filter(isSpoken) : [];
  event.waitUntil(caches.open(CACHE).then((cache) => Promise.all(spoken.map((address) => kept(cache, address)))));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  const address = origin + pathname;
  const isHome = address === HOME.href || address === `${HOME.href}index.html`;
  if (request.method === 'GET' && WORDS.test(address)) {
    event.respondWith(caches.open(CACHE).then((cache) => kept(cache, address)));
    return;
  }
  if (request.method !== 'GET' || !(request.mode === 'navigate' ? isHome : known.has(address))) return;
  // A cache that the browser threw away is no reason for an empty page.
  const there = caches.open(CACHE).then((cache) => cache.match(isHome ? HOME.href : address));
  event.respondWith(there.then((answer) => answer ?? fetch(request)));
});
