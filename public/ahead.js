// Starts the module, whose glue and bytes have been named by links, while the page is still being read: on a slow device
// boot.js, which has to wait for the ranking, finds the module started. A module is started without effect on the
// page.
(() => {
  const glue = document.querySelector('link[rel="modulepreload"]');
  const wasm = document.querySelector('link[type="application/wasm"]');
  // A release states the digest as data; a debug build, on a preload.
  const integrity = wasm.dataset.integrity ?? wasm.integrity;
  const begin = async ([module, bytes]) => {
    await module.default({ module_or_path: bytes });
    return module;
  };
  window.reweighBegun = Promise.all([import(glue.href), fetch(wasm.href, { integrity })]).then(begin);
  // It is boot.js that says so.
  window.reweighBegun.catch(() => {});
})();
