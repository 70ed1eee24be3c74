//! What the visitor reads of the insights: the verdict, the marks below the sliders, an open row.

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::Page;

/// Where a widget is in the document: the hosted page's, or that of the first element.
pub const HERE: &str = "document";
pub const EMBEDDED: &str = "document.querySelector('reweigh-ranking').shadowRoot";

/// Why one entry is ahead of another: the sentence, and a bar for each category.
#[derive(Clone, Debug, Deserialize, PartialEq)]
pub struct Reason {
    pub why: String,
    pub bars: Vec<Bar>,
}

#[derive(Clone, Debug, Deserialize, PartialEq)]
pub struct Bar {
    pub label: String,
    pub value: String,
    /// In percent of the whole track, of which a bar has half.
    pub width: f64,
    /// Whether it points to what is given back.
    pub less: bool,
}

/// What first place rests on.
#[derive(Clone, Debug, Deserialize, PartialEq)]
pub struct Verdict {
    #[serde(flatten)]
    pub reason: Reason,
    /// Who shares first place, before why.
    pub level: String,
    pub grade: String,
    /// The word and the sentence.
    pub sure: String,
    /// Who is too close to call, where that is said.
    pub close: Option<String>,
}

/// What is drawn below a slider, and what is said of it.
#[derive(Clone, Debug, Deserialize, PartialEq)]
pub struct Marks {
    pub tips: Vec<Mark>,
    /// That it does not change first place, where that is said.
    pub none: Option<String>,
    /// The description of the slider for those who listen.
    pub described: String,
    /// The author's importance, where it is marked.
    pub ghost: Option<u64>,
}

#[derive(Clone, Debug, Deserialize, PartialEq)]
pub struct Mark {
    pub label: String,
    /// The accessible name, which is the tooltip, too.
    pub said: String,
    pub title: String,
    /// In percent of the track, as written.
    pub at: String,
    pub crowded: bool,
}

/// What an open row says.
#[derive(Clone, Debug, Deserialize, PartialEq)]
pub struct Answer {
    #[serde(flatten)]
    pub reason: Reason,
    pub rival: String,
    pub verdict: Option<String>,
    pub offers: Vec<String>,
    /// How many of the offers can be applied.
    pub buttons: usize,
    pub places: Option<String>,
}

const READING: &str = "
    const folded = (e) => (e?.textContent ?? '').replace(/\\s+/g, ' ').trim();
    const said = (e) => e?.checkVisibility() && folded(e) ? folded(e) : null;
    const within = (place, part) => place.querySelector(`[data-insight=${part}]`);
    const reason = (place) => ({
        why: folded(within(place, 'why')),
        bars: [...within(place, 'parts').children].map((row) => ({
            label: folded(row.querySelector('.gap-label')),
            value: folded(row.querySelector('.gap-value')),
            width: parseFloat(row.querySelector('.gap-bar').style.backgroundSize),
            less: row.querySelector('.gap-bar').classList.contains('is-less')}))});";

/// The button of the tip at one place among those of a slider, counted from 1.
pub fn tip(code: &str, place: usize) -> String {
    format!(".category:has([data-category={code}]) .tip:nth-child({place}) [data-tip]")
}

/// The name of an entry in its row, which opens it.
pub fn name(id: &str) -> String {
    format!("tr[data-id='{id}'] [data-open]")
}

impl Page {
    /// Reads in a widget, with the words of reading at hand.
    #[track_caller]
    fn read<T: DeserializeOwned>(&self, root: &str, body: &str, with: impl Into<Vec<Value>>) -> T {
        self.is_explained();
        self.ask(&format!("const root = {root}; {READING} {body}"), with)
    }

    /// What explains the ranking follows it a moment later, and where others work a little more.
    #[track_caller]
    pub fn is_explained(&self) {
        self.ask_later::<()>("setTimeout(() => setTimeout(done, 40), 40)", []);
    }

    #[track_caller]
    pub fn verdict(&self) -> Verdict {
        self.verdict_in(HERE)
    }

    #[track_caller]
    pub fn verdict_in(&self, root: &str) -> Verdict {
        self.read(
            root,
            "const place = root.querySelector('.verdict'); \
             return {...reason(place), grade: place.querySelector('[data-grade]').dataset.grade, \
                 sure: folded(within(place, 'sure')), level: folded(within(place, 'level')), close: said(within(place, 'close'))}",
            [],
        )
    }

    /// What stands below the slider of a category.
    #[track_caller]
    pub fn marks(&self, code: &str) -> Marks {
        self.marks_in(HERE, code)
    }

    #[track_caller]
    pub fn marks_in(&self, root: &str, code: &str) -> Marks {
        self.read(
            root,
            "const slider = root.querySelector(`input[type=range][data-category=${arguments[0]}]`); \
             const place = slider.closest('.category'), ghost = place.querySelector('.ghost'); \
             const at = (mark) => mark.style.getPropertyValue('--at').trim(); \
             return {tips: [...place.querySelectorAll('.tip')].map((mark) => { \
                     const button = mark.querySelector('[data-tip]'); \
                     return {label: folded(button), said: button.getAttribute('aria-label'), \
                         title: button.title, at: at(mark), crowded: mark.classList.contains('is-crowded')}; }), \
                 none: said(place.querySelector('.tip-none')), \
                 described: folded(root.getElementById(slider.getAttribute('aria-describedby'))), \
                 ghost: ghost?.checkVisibility() ? +at(ghost) : null}",
            [code.into()],
        )
    }

    /// Opens the row of an entry.
    #[track_caller]
    pub fn open_row(&self, id: &str) {
        self.click(&name(id));
        self.eventually_equals(&format!("{id} open"), &vec![id.to_owned()], || self.open_rows());
    }

    /// Whose rows are open.
    #[track_caller]
    pub fn open_rows(&self) -> Vec<String> {
        self.ask(
            "return [...document.querySelectorAll('[data-answer]')].map(e => e.dataset.answer)",
            [],
        )
    }

    /// What the open row says.
    #[track_caller]
    pub fn answer(&self) -> Answer {
        self.answer_in(HERE)
    }

    #[track_caller]
    pub fn answer_in(&self, root: &str) -> Answer {
        self.read(
            root,
            "const place = root.querySelector('[data-answer]'); \
             const offers = [...within(place, 'offers')?.children ?? []]; \
             return {...reason(place), rival: place.querySelector('[data-rival]').value, \
                 verdict: said(within(place, 'verdict')), places: said(within(place, 'places')), \
                 offers: offers.map((offer) => folded(offer.firstElementChild)), \
                 buttons: place.querySelectorAll('[data-apply]').length}",
            [],
        )
    }

    /// Compares the entry of the open row with another.
    #[track_caller]
    pub fn compare_with(&self, id: &str) {
        self.ask::<()>(
            "const choice = document.querySelector('[data-rival]'); choice.value = arguments[0]; \
             choice.dispatchEvent(new Event('change', {bubbles: true}))",
            [id.into()],
        );
        self.eventually_equals("the rival", &id.to_owned(), || self.answer().rival);
    }

    /// The rows that are marked as too close to call, and what is said there.
    #[track_caller]
    pub fn close_calls(&self) -> Vec<(String, String)> {
        self.read(
            HERE,
            "return [...document.querySelectorAll('tr[data-id]')]\
                .filter(row => row.classList.contains('is-close') || folded(row.querySelector('.total .unseen')))\
                .map(row => [row.dataset.id, folded(row.querySelector('.total .unseen'))])",
            [],
        )
    }

    /// Opens all panels below the ranking.
    #[track_caller]
    pub fn open_panels(&self) {
        self.ask::<()>("document.querySelector('details.insights').open = true", []);
    }

    /// Undoes the last step, or with `redo` does it again.
    #[track_caller]
    pub fn step_button(&self, action: &str) {
        self.click(&format!("button[data-action={action}]"));
    }

    #[track_caller]
    pub fn reads(&self, query: &str) {
        self.eventually_equals("the address", &query.to_owned(), || self.query());
    }
}
