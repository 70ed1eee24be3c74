//! One of the rows that a long table has: another entry's from time to time.

use super::later::{Part, later};
use super::markup::{Place, Tag, Together, button, classed, silent, tag};
use super::out_because::reasons_against;
use super::ranking_row::{bar_sizes, change, direction, place, rank_hook};
use super::reactive::{classes, flag, react, text};
use crate::browser;
use crate::dataset::{Entry, Hundredths};
use crate::ranking::{Placement, Ranking};
use crate::state::{Explain, WidgetState, indices};
use leptos::prelude::*;
use std::rc::Rc;
use std::sync::Arc;

/// How many cells stand before those of the scores.
const BEFORE_SCORES: u32 = 2;

/// A row, whose entry is the one value of `entry`.
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

    /// A text about the entry.
    fn says(self, of: fn(&Entry) -> &str) -> Signal<String> {
        text(move || of(&self.state.dataset().entries[self.entry()]).to_owned())
    }

    fn is_out(self) -> bool {
        self.state.is_out(self.entry())
    }

    /// The ranking that says where it stands; of what is ruled out, where it would.
    fn ranking(self, out: bool) -> Memo<Ranking> {
        if out { self.state.whole } else { self.state.ranking }
    }

    /// Where it stands. What is ruled out has the total that it would have, and no place.
    fn placed(self) -> Placement {
        let (entry, out) = (self.entry(), self.is_out());
        let placement = self.ranking(out).with(|ranking| ranking.placement(entry));
        if out { Placement { rank: 0, tied: false, ..placement } } else { placement }
    }

    /// Its total, with the decimals that tell it from its neighbours'.
    fn total(self) -> String {
        let entry = self.entry();
        let told =
            |ranking: &Ranking| ranking.placement(entry).total.decimal(ranking.decimals(entry));
        self.ranking(self.is_out()).with(told)
    }

    /// How many places it stands higher than under the author's weights.
    fn rise(self) -> i32 {
        let (state, entry) = (self.state, self.entry());
        state.ranking.with(|now| state.baseline.with(|before| now.rise(before, entry)))
    }

    /// The row. What moves of a slider change in it is written together with that of the other `rows`. `nth` is its
    /// place in the table from 1, `found` whether it is what the reader looked for; `best` holds the highest score in
    /// each category.
    pub fn tag(
        self,
        best: &Arc<Vec<Hundredths>>,
        nth: Signal<String>,
        found: Signal<bool>,
        rows: &Rc<Together>,
    ) -> Tag {
        let (state, words) = (self.state, self.state.words());
        let explained = state.explain() != Explain::None;
        let open = flag(move || state.is_open(self.entry()));
        let close =
            flag(move || explained && state.live.with(|live| live.close.contains(&self.entry())));
        let class = classes(move || {
            let all = [
                (self.is_out(), "is-out "),
                (close.get(), "is-close "),
                (open.get(), "is-open "),
                (found.get(), "is-found"),
            ];
            all.into_iter().filter(|one| one.0).map(|one| one.1).collect()
        });
        let figure = |words| classed("span", "rw figure").says(words).together(rows);
        let place = figure(text(move || {
            let placement = self.placed();
            place(words, placement.rank.into(), placement.tied)
        }));
        let total = figure(text(move || words.figure(self.total())));
        let change = tag("span")
            .live("class", classes(move || format!("figure {}", direction(self.rise()))))
            .says(text(
                move || {
                    if self.is_out() { String::new() } else { change(words, self.rise()) }
                },
            ))
            .together(rows);
        let said = text(move || if close.get() { words.row_too_close() } else { "" }.to_owned());
        let said = classed("span", "rw unseen").says(said).together(rows);
        let own = Place::new();
        self.keep_scores_written(own, Arc::clone(best));
        tag("tr")
            .at(own)
            .live("class", class)
            .set("part", "row")
            .live("data-id", self.says(|entry| &entry.id))
            .live("aria-rowindex", nth)
            .flag("data-out", flag(move || self.is_out()))
            .live("data-rank", text(move || rank_hook(self.placed().rank.into())))
            .live("data-score", text(move || self.placed().total.decimal(4)))
            .together(rows)
            .child(classed("td", "rw place").child(place))
            .child(self.head(explained, open, rows))
            .children((0..best.len()).map(|_| classed("td", "rw score")))
            .child(classed("td", "rw total").child(total).child(said))
            .child(classed("td", "rw change").child(change))
            .child(classed("td", "rw pick").child(self.pick(rows)))
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
    fn head(self, explained: bool, open: Signal<bool>, rows: &Rc<Together>) -> Tag {
        let state = self.state;
        let name = self.says(|entry| &entry.name);
        let shown = if explained {
            button("rw name")
                .set("data-open", "")
                .live("aria-expanded", text(move || open.get().to_string()))
                .on("click", move |_| state.toggle_open(untrack(|| self.entry())))
        } else {
            classed("span", "rw name")
        };
        let fact = self.says(|entry| entry.tags.first().map_or("", |tag| &tag.1));
        let line = classed("div", "rw long-name")
            .live("title", name)
            .child(shown.says(name).quoted(state))
            .text(" ")
            .child(classed("span", "rw tag").says(fact).quoted(state));
        let sizes = text(move || {
            state.weights().with(|weights| bar_sizes(&state.corrected(), weights, self.entry()))
        });
        let bar =
            classed("span", "rw bar").set("aria-hidden", "true").style("background-size", sizes);
        let opened = indices(move || vec![self.entry(); usize::from(open.get())]);
        let answer =
            move || opened.get().into_iter().flat_map(|entry| self.opened(entry)).collect();
        classed("th", "rw entry")
            .set("scope", "row")
            .live("aria-label", name)
            .child(line)
            .child(bar)
            .together(rows)
            .maybe(state.narrows().then(|| {
                let why = text(move || reasons_against(state, self.entry()));
                classed("span", "rw out-because")
                    .flag("hidden", flag(move || !self.is_out()))
                    .says(why)
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
    fn pick(self, rows: &Rc<Together>) -> Tag {
        let state = self.state;
        let toggle = move |event| {
            let entry = untrack(|| self.entry());
            let _the_refusal_is_shown = state.toggle_pick(entry);
            // A refused press has already moved the browser's own switch.
            let picked = state.picks.with_untracked(|picks| picks.contains(&entry));
            event_target::<leptos::web_sys::HtmlInputElement>(&event).set_checked(picked);
        };
        let class = classes(move || {
            let slot = state.slot(self.entry());
            slot.map_or_else(|| "switch".to_owned(), |slot| format!("switch slot-{slot}"))
        });
        let input = tag("input")
            .set("type", "checkbox")
            .set("role", "switch")
            .live("data-pick", self.says(|entry| &entry.id))
            .live(
                "aria-label",
                text(move || state.words().row_pick(&state.dataset().entries[self.entry()].name)),
            )
            .checked(flag(move || state.slot(self.entry()).is_some()))
            .on("change", toggle);
        tag("label")
            .live("class", class)
            .child(input)
            .child(silent("span", "rw knob"))
            .together(rows)
    }
}
