/*
 * Keeps the app for when there is no network. A version is kept whole, in a cache of its own, and the last one stays
 * until no page uses it. The page itself is asked for from the network first, so nobody is held on an old version;
 * everything else has its hash in its name and never changes. FILES and VERSION are put before this text by
 * write-worker.mjs.
 */
const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));
const PREFIX = `zhitu ${worker.registration.scope} `;
const CACHE = PREFIX + VERSION;
/** A server may say that its answer varies by who asks; the files do not. */
const ANYONE = { ignoreVary: true };

worker.addEventListener('install', (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => Promise.all(FILES.map((file) => keep(cache, file)))));
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([forgetOthers(), worker.clients.claim()]));
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== worker.location.origin) return;
  event.respondWith(request.mode === 'navigate' ? newest(request) : kept(request));
});

/**
 * What an earlier version already keeps under the same hash is not fetched again.
 * @param {Cache} cache
 * @param {AppFile} file
 */
async function keep(cache, { url, hashed }) {
  const known = hashed && (await caches.match(url, ANYONE));
  if (known) await cache.put(url, known);
  else await cache.add(new Request(url, { cache: hashed ? 'default' : 'reload' }));
}

async function forgetOthers() {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith(PREFIX) && name !== CACHE).map((name) => caches.delete(name)),
  );
}

/** @param {Request} request */
async function kept(request) {
  return (await caches.match(request, ANYONE)) ?? fetch(request);
}

/** @param {Request} request */
async function newest(request) {
  try {
    const response = await fetch(request);
    if (response.status < 500) return response;
  } catch {
    // No network: the page that is kept.
  }
  return (await caches.match('./', ANYONE)) ?? Response.error();
}
