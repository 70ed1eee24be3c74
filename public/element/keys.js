// What is pressed inside stays inside, as far as a page's hotkeys are concerned.

// A slider's arrows and a field's digits are not the page's hotkeys; Tab, Escape and chords are.
export function keepFromHotkeys(event) {
  const chord = event.ctrlKey || event.metaKey || event.altKey;
  if (!chord && !/^(Tab|Escape|F\d+)$/.test(event.key)) event.stopPropagation();
}
