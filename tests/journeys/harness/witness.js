// Runs before anything of a host's page, and keeps what reaches the host and what happens to it. It
// watches from the end of parsing on, before the first module runs.
{
  const kept = { said: [], events: [], messages: [], keys: [], mutations: [] };
  const plain = (value) => JSON.parse(JSON.stringify(value ?? null));
  const listen = EventTarget.prototype.addEventListener;
  const unlisten = EventTarget.prototype.removeEventListener;
  const on = (target, type, act, options) => listen.call(target, type, act, options);

  const say = (kind, text) => kept.said.push(`${kind}: ${text}`);
  on(
    window,
    "error",
    (event) => {
      const from = event.target;
      say("error", from === window ? event.message : `${from.localName} ${from.src ?? from.href}`);
    },
    true,
  );
  on(window, "unhandledrejection", (event) => say("rejection", String(event.reason)));
  on(document, "securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
    // The browser asks for it unbidden, and a strict policy refuses it.
    if (!blockedURI.endsWith("/favicon.ico")) say("policy", `${effectiveDirective} refused ${blockedURI}`);
  });
  for (const level of ["error", "warn"]) {
    const usual = console[level];
    console[level] = (...words) => {
      say(`console.${level}`, words.map(String).join(" "));
      usual.apply(console, words);
    };
  }

  for (const type of ["ready", "input", "change", "error"]) {
    on(document, `reweigh-${type}`, ({ target, detail, composed, bubbles }) =>
      kept.events.push({ type, of: target.id, detail: plain(detail), frozen: Object.isFrozen(detail), composed, bubbles }),
    );
  }
  on(window, "message", ({ source, origin, data }) => {
    const frame = [...document.querySelectorAll("iframe")].findIndex((each) => each.contentWindow === source);
    kept.messages.push({ frame, origin, data: plain(data) });
  });
  on(document, "keydown", ({ key }) => kept.keys.push(key));

  // Who listens to what a whole page shares.
  const shared = (target) =>
    (target === window && "window") ||
    (target === document && "document") ||
    ((target === document.documentElement || target === document.body) && target.localName) ||
    (target instanceof MediaQueryList && "media query") ||
    (target === window.visualViewport && "viewport") ||
    null;
  const listening = [];
  const found = (target, type, act, capture) =>
    listening.findIndex((one) => one.target === target && one.type === type && one.act === act && one.capture === capture);
  const caught = (options) => Boolean(typeof options === "object" ? options?.capture : options);
  const forget = (target, type, act, capture) => {
    const place = found(target, type, act, capture);
    if (place >= 0) listening.splice(place, 1);
  };
  EventTarget.prototype.addEventListener = function (type, act, options) {
    const target = this ?? window;
    const capture = caught(options);
    if (act && shared(target) && found(target, type, act, capture) < 0 && !options?.signal?.aborted) {
      listening.push({ target, type, act, capture });
      const gone = () => forget(target, type, act, capture);
      if (options?.once) on(target, type, gone, { once: true, capture });
      if (options?.signal) on(options.signal, "abort", gone);
    }
    return listen.call(target, type, act, options);
  };
  EventTarget.prototype.removeEventListener = function (type, act, options) {
    forget(this ?? window, type, act, caught(options));
    return unlisten.call(this ?? window, type, act, options);
  };
  const listeners = () => {
    const counts = {};
    for (const { target, type } of listening) {
      const name = `${shared(target) ?? "element"} ${type}`;
      counts[name] = (counts[name] ?? 0) + 1;
    }
    return counts;
  };

  // chromedriver leaves names of its own, and marks the frames that it enters.
  const DRIVERS = /^(?:\$?cdc_|cd_frame_id_$|ret_nodes$|se_exportedFunctionSymbol$)/;

  let moves = 0;
  for (const move of ["pushState", "replaceState", "go", "back", "forward"]) {
    const usual = History.prototype[move];
    History.prototype[move] = function (...words) {
      moves += 1;
      return usual.apply(this, words);
    };
  }

  // What is true of the page as a whole. A page without an origin has neither cookies nor storage.
  const stored = (read) => {
    try {
      return read();
    } catch {
      return null;
    }
  };
  const state = () => ({
    title: document.title,
    focus: document.activeElement?.id || document.activeElement?.localName,
    scroll: [scrollX, scrollY].map(Math.round),
    history: [history.length, moves],
    address: location.href,
    cookies: stored(() => document.cookie),
    local: stored(() => ({ ...localStorage })),
    session: stored(() => ({ ...sessionStorage })),
    sheets: [document.styleSheets.length, document.adoptedStyleSheets.length],
    globals: Object.getOwnPropertyNames(window).filter((name) => !DRIVERS.test(name)).sort(),
    listeners: listeners(),
  });

  const path = (node) => `${node.localName ?? node.nodeName}${node.id ? `#${node.id}` : ""}`;
  const note = (records) => {
    for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
      if (DRIVERS.test(attributeName)) continue;
      const nodes = [...addedNodes].map((node) => `+${path(node)}`).concat([...removedNodes].map((node) => `-${path(node)}`));
      kept.mutations.push(`${type} of ${path(target)} ${attributeName ?? nodes.join(" ")}`.trim());
    }
  };
  const observer = new MutationObserver(note);
  let before = state();
  const watch = () => {
    observer.takeRecords();
    kept.mutations.length = 0;
    before = state();
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  };
  on(document, "readystatechange", () => {
    if (document.readyState === "interactive") watch();
    // Until now Firefox counts the tab's first blank page, too.
    else before.history[0] = history.length;
  });

  const traces = () => {
    note(observer.takeRecords());
    const after = state();
    const changed = Object.keys(after).filter((key) => JSON.stringify(after[key]) !== JSON.stringify(before[key]));
    const only = (key, all, others) => JSON.stringify(key === "globals" ? all.filter((one) => !others.includes(one)) : all);
    return kept.mutations.concat(
      changed.map((key) => `${key}: ${only(key, before[key], after[key])} → ${only(key, after[key], before[key])}`),
    );
  };
  // What the host does itself is none of the widget's doing.
  const asHost = (act) => {
    note(observer.takeRecords());
    const result = act();
    observer.takeRecords();
    return result;
  };

  Object.defineProperty(window, Symbol.for("witness"), { value: { kept, listeners, watch, traces, asHost } });
}
