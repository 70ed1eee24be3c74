//! The module that the page loads. It starts nothing by itself: loading it into somebody's
//! document must change nothing there. `boot.js` calls the export `reweigh::page`.

// Links the library, whose exports are what the scripts call.
use reweigh as _;

fn main() {}
