//! One of the rows that a long table has: another entry's from time to time.

use super::later::{Part, later};
use super::markup::{Place, Tag, button, classed, silent, tag};
use super::out_because::reasons_against;
use super::ranking_row::{bar_gradient, change, direction, place, rank_hook};
use super::reactive::{classes, flag, react, text};
use crate::browser;
use crate::dataset::{Entry, Hundredths};
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

    /// A text of the entry's own.
    fn own(self, of: fn(&Entry) -> String) -> Signal<String> {
        text(move || of(&self.state.dataset().entries[self.entry()]))
    }

    fn is_out(self) -> bool {
        self.state.is_out(self.entry())
    }

    /// The total, its place and its decimals: of what is ruled out, those that it would have.
    fn placed<T>(self, of: impl FnOnce(&crate::ranking::Ranking, usize) -> T) -> T {
        let ranking = if self.is_out() { self.state.whole } else { self.state.ranking };
        ranking.with(|ranking| of(ranking, self.entry()))
    }

    fn rise(self) -> i32 {
        let of = |now: &crate::ranking::Ranking| {
            self.state.baseline.with(|baseline| now.rise(baseline, self.entry()))
        };
        self.state.ranking.with(of)
    }

    /// The row. `nth` is its place in the table from 1, `found` whether it is what the reader looked for.
    pub fn tag(self, best: &Arc<Vec<Hundredths>>, nth: Signal<String>, found: Signal<bool>) -> Tag {
        let (state, words) = (self.state, self.state.words());
        let out = flag(move || self.is_out());
        let open = flag(move || state.is_open(self.entry()));
        let explained = state.explain() != Explain::None;
        let close =
            flag(move || explained && state.live.with(|live| live.close.contains(&self.entry())));
        let class = classes(move || {
            let flags = [
                (out.get(), "is-out "),
                (close.get(), "is-close "),
                (open.get(), "is-open "),
                (found.get(), "is-found "),
            ];
            flags.into_iter().filter(|flag| flag.0).map(|flag| flag.1).collect()
        });
        let figure = |words| classed("span", "rw figure").says(words);
        let rank = text(move || {
            let written = |rank, tied| {
                if out.get() { String::new() } else { place(words, rank, tied) }
            };
            self.placed(|ranking, entry| {
                let placement = ranking.placement(entry);
                written(placement.rank, placement.tied)
            })
        });
        let total = text(move || {
            let of = |ranking: &crate::ranking::Ranking, e| {
                ranking.placement(e).total.decimal(ranking.decimals(e))
            };
            words.figure(self.placed(of))
        });
        let moved =
            text(move || if out.get() { String::new() } else { change(words, self.rise()) });
        let moved = tag("span")
            .live("class", classes(move || format!("figure {}", direction(self.rise()))))
            .says(moved);
        let said = text(move || if close.get() { words.row_too_close() } else { "" }.to_owned());
        let own = Place::new();
        self.keep_scores_written(own, Arc::clone(best));
        tag("tr")
            .at(own)
            .live("class", class)
            .set("part", "row")
            .live("data-id", self.own(|entry| entry.id.to_string()))
            .live("aria-rowindex", nth)
            .flag("data-out", out)
            .live(
                "data-rank",
                text(move || self.placed(|r, entry| rank_hook(out.get(), r.placement(entry).rank))),
            )
            .live(
                "data-score",
                text(move || self.placed(|r, entry| r.placement(entry).total.decimal(4))),
            )
            .child(classed("td", "rw place").child(figure(rank)))
            .child(self.head(explained, open, out))
            .children((0..best.len()).map(|_| classed("td", "rw score")))
            .child(
                classed("td", "rw total")
                    .child(figure(total))
                    .child(classed("span", "rw unseen").says(said)),
            )
            .child(classed("td", "rw change").child(moved))
            .child(classed("td", "rw pick").child(self.pick()))
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
    fn head(self, explained: bool, open: Signal<bool>, out: Signal<bool>) -> Tag {
        let state = self.state;
        let name = self.own(|entry| entry.name.to_string());
        let shown = if explained {
            button("rw name")
                .set("data-open", "")
                .live("aria-expanded", text(move || open.get().to_string()))
                .on("click", move |_| state.toggle_open(untrack(|| self.entry())))
                .says(name)
        } else {
            classed("span", "rw name").says(name)
        };
        let fact = |entry: &Entry| entry.tags.first().map_or_else(String::new, |t| t.1.to_string());
        let shown = shown.quoted(state);
        let line = classed("div", "rw long-name")
            .live("title", name)
            .child(shown)
            .text(" ")
            .child(classed("span", "rw tag").says(self.own(fact)).quoted(state));
        let bar = text(move || {
            let of = |weights: &_| bar_gradient(&state.corrected(), weights, self.entry());
            state.weights().with(of)
        });
        let shut = flag(move || !out.get());
        let opened = indices(move || vec![self.entry(); usize::from(open.get())]);
        let answer =
            move || opened.get().into_iter().flat_map(|entry| self.opened(entry)).collect();
        classed("th", "rw entry")
            .set("scope", "row")
            .live("aria-label", name)
            .child(line)
            .child(classed("span", "rw bar").style("--bar", bar).set("aria-hidden", "true"))
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
    fn pick(self) -> Tag {
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
        let name = self.own(|entry| entry.name.to_string());
        let label = text(move || state.words().row_pick(&name.get()));
        let input = tag("input")
            .set("type", "checkbox")
            .set("role", "switch")
            .live("data-pick", self.own(|entry| entry.id.to_string()))
            .live("aria-label", label)
            .checked(flag(move || state.slot(self.entry()).is_some()))
            .on("change", toggle);
        tag("label").live("class", class).child(input).child(silent("span", "rw knob"))
    }
}
