// What is measured: the samples of a visit that each figure takes, and how it is written.

const two = (n) => n.toFixed(n < 10 ? 2 : 1);
const whole = (n) => String(Math.round(n));

export const FIGURES = [
  { id: "bytes", title: "bytes until it answers, brotli", unit: "kB", shown: (n) => (n / 1000).toFixed(1) },
  { id: "fcp.net", title: "first paint, slow network", unit: "ms", shown: whole },
  { id: "fcp.both", title: "first paint, slow network and CPU ÷ 4", unit: "ms", shown: whole },
  { id: "ready.plain", title: "ready", unit: "ms", shown: whole },
  { id: "ready.cpu", title: "ready, CPU ÷ 4", unit: "ms", shown: whole },
  { id: "ready.net", title: "ready, slow network", unit: "ms", shown: whole },
  { id: "ready.both", title: "ready, slow network and CPU ÷ 4", unit: "ms", shown: whole },
  { id: "script", title: "script an input", unit: "ms", shown: two },
  { id: "main", title: "main thread an input", unit: "ms", shown: two },
  { id: "main.cpu", title: "main thread an input, CPU ÷ 4", unit: "ms", shown: two },
  { id: "late.cpu", title: "inputs whose frame came late, CPU ÷ 4", unit: "%", shown: whole },
  { id: "long.cpu", title: "tasks over 50 ms in 100 inputs, CPU ÷ 4", unit: "", shown: whole },
  { id: "shift", title: "layout shift while it loads", unit: "", shown: (n) => n.toFixed(3) },
  { id: "heap", title: "JavaScript heap after the inputs", unit: "MB", shown: two },
  { id: "wasm", title: "WebAssembly memory", unit: "MB", shown: two },
  { id: "script.1000", title: "script an input, 1,000 × 20", unit: "ms", shown: two },
  { id: "main.1000", title: "main thread an input, 1,000 × 20", unit: "ms", shown: two },
  { id: "script.10000", title: "script an input, 10,000 × 20", unit: "ms", shown: two },
  { id: "main.10000", title: "main thread an input, 10,000 × 20", unit: "ms", shown: two },
];

/** What the README shows. */
export const TABLE = ["bytes", "fcp.net", "ready.net", "ready.both", "script", "main", "main.cpu", "long.cpu", "heap", "script.10000", "main.10000"];
