// Runs in every page that is measured, before its own scripts. It knows nothing of any page but this: sliders
// are range inputs, rows those of a table's body or of a list, in the document or in an open shadow root.
(() => {
  const now = () => performance.now();
  const frame = requestAnimationFrame.bind(window);
  const seen = { ready: null, shift: 0, shown: null, inFrames: 0, memories: [] };
  window.bench = seen;

  new PerformanceObserver((list) => {
    for (const { name, startTime } of list.getEntries()) if (name === "first-contentful-paint") seen.shown = startTime;
  }).observe({ type: "paint", buffered: true });
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) seen.shift += value;
  }).observe({ type: "layout-shift", buffered: true });

  // What pages do in frames that they ask for is part of what an input costs.
  window.requestAnimationFrame = (act) => frame((time) => {
    const start = now();
    try {
      act(time);
    } finally {
      seen.inFrames += now() - start;
    }
  });
  for (const name of ["instantiate", "instantiateStreaming"]) {
    const plain = WebAssembly[name].bind(WebAssembly);
    WebAssembly[name] = async (...given) => {
      const made = await plain(...given);
      const { exports } = made.instance ?? made;
      seen.memories.push(...Object.values(exports).filter((one) => one instanceof WebAssembly.Memory));
      return made;
    };
  }

  const find = (selector) => {
    const here = document.querySelectorAll(selector);
    if (here.length) return [...here];
    for (const host of document.querySelectorAll(":defined")) {
      const within = host.shadowRoot?.querySelectorAll(selector) ?? [];
      if (within.length) return [...within];
    }
    return [];
  };
  const ROWS = "tbody tr, [role=row], [data-row], ol > li";
  const read = () => find(ROWS).slice(0, 40).map((row) => row.textContent).join("\n");
  const { port1, port2 } = new MessageChannel();
  const task = () => new Promise((next) => {
    port1.onmessage = next;
    port2.postMessage(0);
  });
  const nextFrame = () => new Promise(frame);
  const own = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set;
  const move = (slider, value) => {
    own.call(slider, String(value));
    slider.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
  };

  /**
   * Moves the first slider again and again until the ranking follows, twice in a row. A page that is still being read
   * grows by itself.
   */
  async function untilReady() {
    let first = null;
    for (let turn = 0; ; turn += 1) {
      const [slider] = find("input[type=range]");
      if (slider && document.readyState !== "loading") {
        const before = read();
        move(slider, turn % 2 ? 90 : 10);
        await task();
        const answered = before !== "" && read() !== before;
        if (answered && first !== null) break;
        first = answered ? now() : null;
      }
      await new Promise((next) => setTimeout(next, 4));
    }
    seen.ready = first;
  }
  untilReady();

  /** Bodies that had come when the page first answered. */
  seen.fetched = () => [
    location.pathname,
    ...performance.getEntriesByType("resource").filter((one) => one.responseEnd <= seen.ready).map((one) => new URL(one.name).pathname),
  ];

  /** Moves every slider from end to end, one input a frame, and says what that took. */
  seen.sweep = async (inputs) => {
    const sliders = find("input[type=range]").slice(0, 5);
    const scripts = [];
    let late = 0, long = 0;
    const watch = new PerformanceObserver((list) => (long += list.getEntries().length));
    watch.observe({ type: "longtask" });
    let last = await nextFrame();
    seen.inFrames = 0;
    for (let at = 0; at < inputs; at += 1) {
      await task();
      const start = now();
      const along = (at * sliders.length) / inputs;
      move(sliders[Math.floor(along)], Math.round(100 * (along % 1)));
      // Not until the next task: a frame might come before it.
      for (let turn = 0; turn < 50; turn += 1) await null;
      scripts.push(now() - start);
      const time = await nextFrame();
      if (time - last > 25) late += 1;
      last = time;
    }
    await new Promise((next) => setTimeout(next, 700));
    watch.disconnect();
    return { script: (scripts.reduce((a, b) => a + b, 0) + seen.inFrames) / inputs, late, long };
  };
})();
