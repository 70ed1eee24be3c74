//! One of the rows that a long table has: another entry's from time to time.

use super::later::{Part, later};
use super::markup::{Place, Tag, button, classed, silent, tag};
use super::out_because::reasons_against;
use super::ranking_row::{bar_sizes, change, direction, place, rank_hook};
use super::reactive::{flag, react, text};
use super::sheet::Sheet;
use crate::browser::{self, Spot};
use crate::dataset::Hundredths;
use crate::state::{Explain, WidgetState, indices};
use leptos::prelude::*;
use std::sync::Arc;

/// How many cells stand before those of the scores.
const BEFORE_SCORES: u32 = 2;

/// A row, whose entry is the one value of `entry`; `best` holds the highest score in each category.
#[derive(Clone, Copy)]
pub struct LongRow {
    state: WidgetState,
    entry: Memo<Vec<usize>>,
}

impl LongRow {
    /// The row of this entry.
    pub fn new(state: WidgetState, entry: Memo<Vec<usize>>) -> Self {
        Self { state, entry }
    }

    fn entry(self) -> usize {
        self.entry.with(|entry| entry.first().copied().unwrap_or_default())
    }

    /// The row. `nth` is its place in the table from 1, `found` whether it is what the reader looked for.
    pub fn tag(self, best: &Arc<Vec<Hundredths>>, nth: Signal<String>, found: Signal<bool>) -> Tag {
        let state = self.state;
        let explained = state.explain() != Explain::None;
        let open = flag(move || state.is_open(self.entry()));
        let sheet = Sheet::of(move || self.written(nth.get(), open.get(), found.get()));
        let figure = |at| sheet.on(classed("span", "rw figure"), &[(at, Spot::Text)]);
        let hooks = [
            (CLASS, Spot::Attribute("class")),
            (ID, Spot::Attribute("data-id")),
            (NTH, Spot::Attribute("aria-rowindex")),
            (OUT, Spot::Flag("data-out")),
            (RANK, Spot::Attribute("data-rank")),
            (SCORE, Spot::Attribute("data-score")),
        ];
        let moved = sheet
            .on(tag("span"), &[(CHANGE_CLASS, Spot::Attribute("class")), (CHANGE, Spot::Text)]);
        let said = sheet.on(classed("span", "rw unseen"), &[(CLOSE, Spot::Text)]);
        let own = Place::new();
        self.keep_scores_written(own, Arc::clone(best));
        sheet
            .on(tag("tr").at(own).set("part", "row"), &hooks)
            .child(classed("td", "rw place").child(figure(PLACE)))
            .child(self.head(&sheet, explained, open))
            .children((0..best.len()).map(|_| classed("td", "rw score")))
            .child(classed("td", "rw total").child(figure(TOTAL)).child(said))
            .child(classed("td", "rw change").child(moved))
            .child(classed("td", "rw pick").child(self.pick(&sheet)))
    }

    /// What is written in the row, in the order of its places.
    fn written(self, nth: String, open: bool, found: bool) -> Vec<String> {
        let (state, words, entry) = (self.state, self.state.words(), self.entry());
        let dataset = state.dataset();
        let own = &dataset.entries[entry];
        let out = state.is_out(entry);
        // Of what is ruled out, the total that it would have, and no place.
        let ranking = if out { state.whole } else { state.ranking };
        let (placement, decimals) =
            ranking.with(|ranking| (ranking.placement(entry), ranking.decimals(entry)));
        let rank = if out { 0 } else { placement.rank.into() };
        let rise = state.ranking.with(|now| state.baseline.with(|before| now.rise(before, entry)));
        let close =
            state.explain() != Explain::None && state.live.with(|live| live.close.contains(&entry));
        let seen = |text: String| if out { String::new() } else { text };
        let flags =
            [(out, " is-out"), (close, " is-close"), (open, " is-open"), (found, " is-found")];
        let flags = flags.into_iter().filter(|flag| flag.0).map(|flag| flag.1);
        let slot = state.slot(entry);
        vec![
            std::iter::once("rw").chain(flags).collect(),
            own.id.to_string(),
            nth,
            if out { "out" } else { "" }.to_owned(),
            rank_hook(rank),
            placement.total.decimal(4),
            place(words, rank, placement.tied && !out),
            words.figure(placement.total.decimal(decimals)),
            ["rw figure ", direction(rise)].concat(),
            seen(change(words, rise)),
            if close { words.row_too_close() } else { "" }.to_owned(),
            own.name.to_string(),
            own.tags.first().map_or_else(String::new, |tag| tag.1.to_string()),
            state.weights().with(|weights| bar_sizes(&state.corrected(), weights, entry)),
            words.row_pick(&own.name),
            slot.map_or_else(|| "rw switch".to_owned(), |slot| format!("rw switch slot-{slot}")),
            open.to_string(),
        ]
    }

    /// Writes the scores whenever the row is another entry's.
    fn keep_scores_written(self, own: Place, best: Arc<Vec<Hundredths>>) {
        react(move || {
            let (entry, data) = (self.entry(), self.state.corrected());
            let Some(row) = own.get() else { return };
            let score = |(category, best): (usize, &Hundredths)| {
                (
                    self.state.words().figure(data.printed_score(entry, category).to_string()),
                    data.row(entry)[category] == *best,
                )
            };
            let texts: Vec<(String, bool)> = best.iter().enumerate().map(score).collect();
            browser::write(&row, BEFORE_SCORES, "best", &texts);
        });
    }

    /// Name, bar, and what opens.
    fn head(self, sheet: &Sheet, explained: bool, open: Signal<bool>) -> Tag {
        let state = self.state;
        let shown = if explained {
            let button = button("rw name")
                .set("data-open", "")
                .on("click", move |_| state.toggle_open(untrack(|| self.entry())));
            sheet.on(button, &[(OPEN, Spot::Attribute("aria-expanded")), (NAME, Spot::Text)])
        } else {
            sheet.on(classed("span", "rw name"), &[(NAME, Spot::Text)])
        };
        let fact = sheet.on(classed("span", "rw tag"), &[(FACT, Spot::Text)]);
        let line = sheet
            .on(classed("div", "rw long-name"), &[(NAME, Spot::Attribute("title"))])
            .child(shown.quoted(state))
            .text(" ")
            .child(fact.quoted(state));
        let bar = classed("span", "rw bar").set("aria-hidden", "true");
        let shut = flag(move || !state.is_out(self.entry()));
        let opened = indices(move || vec![self.entry(); usize::from(open.get())]);
        let answer =
            move || opened.get().into_iter().flat_map(|entry| self.opened(entry)).collect();
        sheet
            .on(
                classed("th", "rw entry").set("scope", "row"),
                &[(NAME, Spot::Attribute("aria-label"))],
            )
            .child(line)
            .child(sheet.on(bar, &[(BAR, Spot::Style("background-size"))]))
            .maybe(state.narrows().then(|| {
                let why = text(move || reasons_against(state, self.entry()));
                classed("span", "rw out-because").flag("hidden", shut).says(why)
            }))
            .child(tag("div").rebuilt(answer))
    }

    /// What opens: the remarks on the entry, and the answer.
    fn opened(self, entry: usize) -> Vec<Tag> {
        let dataset = self.state.dataset();
        let remark = |note: &crate::dataset::Note| {
            classed("p", "rw long-note").text(&note.text).quoted(self.state)
        };
        let mut all: Vec<Tag> = dataset.notes_on(entry).map(remark).collect();
        all.push(later(self.state, Part::Answer(entry)));
        all
    }

    /// The switch that puts the entry into the radar.
    fn pick(self, sheet: &Sheet) -> Tag {
        let state = self.state;
        let toggle = move |event| {
            let entry = untrack(|| self.entry());
            let _the_refusal_is_shown = state.toggle_pick(entry);
            // A refused press has already moved the browser's own switch.
            let picked = state.picks.with_untracked(|picks| picks.contains(&entry));
            event_target::<leptos::web_sys::HtmlInputElement>(&event).set_checked(picked);
        };
        let input = tag("input")
            .set("type", "checkbox")
            .set("role", "switch")
            .checked(flag(move || state.slot(self.entry()).is_some()))
            .on("change", toggle);
        let hooks = [(ID, Spot::Attribute("data-pick")), (PICK, Spot::Attribute("aria-label"))];
        sheet
            .on(tag("label"), &[(SWITCH, Spot::Attribute("class"))])
            .child(sheet.on(input, &hooks))
            .child(silent("span", "rw knob"))
    }
}

// The places of what is written in a row.
const CLASS: usize = 0;
const ID: usize = 1;
const NTH: usize = 2;
const OUT: usize = 3;
const RANK: usize = 4;
const SCORE: usize = 5;
const PLACE: usize = 6;
const TOTAL: usize = 7;
const CHANGE_CLASS: usize = 8;
const CHANGE: usize = 9;
const CLOSE: usize = 10;
const NAME: usize = 11;
const FACT: usize = 12;
const BAR: usize = 13;
const PICK: usize = 14;
const SWITCH: usize = 15;
const OPEN: usize = 16;
