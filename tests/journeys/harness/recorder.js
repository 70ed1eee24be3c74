// Runs before anything of the page, and tells the test's server at once what goes wrong: a synchronous
// request is not lost when the page is left, and needs no later question.
{
  const tell = (kind, text) => {
    const request = new XMLHttpRequest();
    request.open("POST", "/.seen/said", false);
    try {
      request.send(`${kind}: ${text}`);
    } catch {
      // The page is being left.
    }
  };
  // A picture that is not decoded yet when the page is left fails in WebKit.
  let leaving = false;
  for (const type of ["beforeunload", "pagehide"]) addEventListener(type, () => (leaving = true));
  addEventListener(
    "error",
    (event) => {
      const from = event.target;
      if (leaving && from.src?.startsWith("data:")) return;
      tell("error", from === window ? event.message : `${from.localName} ${from.src ?? from.href}`);
    },
    true,
  );
  addEventListener("unhandledrejection", (event) => tell("rejection", String(event.reason)));
  document.addEventListener("securitypolicyviolation", (event) =>
    tell("policy", `${event.effectiveDirective} refused ${event.blockedURI}`),
  );
  for (const level of ["error", "warn"]) {
    const plain = console[level];
    console[level] = (...words) => {
      tell(`console.${level}`, words.map(String).join(" "));
      plain.apply(console, words);
    };
  }
}
