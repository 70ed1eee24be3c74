//! "Keep and share": what is taken along, kept and shared, and what is said where that cannot be.

mod along;
mod offline;
mod own;
mod paper;
mod together;

use crate::harness::Journey;
use crate::page::Page;

pub fn journeys() -> Vec<Journey> {
    let mut all = along::journeys();
    all.extend(own::journeys());
    all.extend(together::journeys());
    all.extend(paper::journeys());
    all.extend(offline::journeys());
    all
}

const BUTTON: &str = "#reweigh [data-action='keep']";
const SHEET: &str = "dialog[data-dialog='keep']";

impl Page {
    /// Opens the hosted page with this query, and the sheet.
    #[track_caller]
    fn opens_sheet(&self, query: &str) {
        self.open(query);
        self.click(BUTTON);
        self.has_sheet();
    }

    #[track_caller]
    fn has_sheet(&self) {
        self.eventually("the sheet", || {
            if self.count(SHEET) == 1 { Ok(()) } else { Err("no sheet".to_owned()) }
        });
    }

    #[track_caller]
    fn in_sheet(&self, selector: &str) {
        self.click(&format!("{SHEET} {selector}"));
    }

    /// What a section of the sheet says became of the last press.
    #[track_caller]
    fn is_told(&self, part: &str, says: &str) {
        let said = format!("{SHEET} [data-part='{part}'] .keep-said");
        self.eventually(says, || {
            let text = self.try_ask::<String>(
                &format!("return document.querySelector(\"{said}\").textContent"),
                [],
            )?;
            if text.contains(says) { Ok(()) } else { Err(text) }
        });
    }
}
