//! The ranking of thousands: a box that scrolls, with the rows that are near to what is in view.

use super::long_find::{Finding, find_line};
use super::long_row::LongRow;
use super::markup::{Place, Tag, Together, classed, silent, tag};
use super::ranking_row::bar_layers;
use super::ranking_table::{best_in_each_category, heads, keep_in_order, table_class};
use super::reactive::{flag, react, text};
use crate::browser::{self, Shelf, Watch};
use crate::state::window::{GAPS, ROWS, assigned, gaps, rows};
use crate::state::{WidgetState, following, indices};
use leptos::prelude::*;
use leptos::web_sys::{Element, Event};
use std::mem::replace;
use std::sync::Arc;

/// How high a row is until one is measured, in CSS px.
const USUAL_HEIGHT: i32 = 54;
/// How many rows are there above those in view.
const ABOVE: i32 = 4;
/// How many rows the reader scrolls before there are others.
const STEP: i32 = 4;

/// Where the reader is in a long table, and which rows there are for that.
#[derive(Clone, Copy)]
pub struct Long {
    pub state: WidgetState,
    /// The box that scrolls.
    pub view: Place,
    /// The position of the first row that is wanted.
    from: RwSignal<i32>,
    /// How high a closed row is.
    height: RwSignal<i32>,
    /// How high the heads of the columns are.
    heads: RwSignal<i32>,
    /// The entry whose row has the focus, or had it before another window or nothing had it.
    held: RwSignal<Option<usize>>,
    /// All entries in the order of the table.
    pub order: Memo<Vec<usize>>,
    /// For each entry its position in that order.
    positions: Memo<Vec<usize>>,
    /// The positions of the rows that there are.
    shown: Memo<Vec<usize>>,
    /// For each row that there is, as it was built, the entry that has it now.
    assigned: Memo<Vec<usize>>,
}

/// The table, the field that finds a row in it, and what is to be known of both.
pub fn long_table(state: WidgetState) -> Tag {
    let long = Long::of(state);
    let dataset = state.dataset();
    let best = Arc::new(best_in_each_category(&dataset));
    let found = Finding::new(&long);
    let together = Together::new();
    let row = |slot: usize| {
        let entry = indices(move || long.assigned.with(|all| vec![all[slot]]));
        let at = move || entry.with(|entry| long.position(entry[0]));
        let nth = text(move || (at() + 2).to_string());
        let is_found = flag(move || entry.with(|entry| found.is(entry[0])));
        LongRow::new(state, entry).tag(&best, nth, is_found, &together)
    };
    let count = dataset.entries.len();
    let rows: Vec<Tag> = (0..ROWS.min(count)).map(row).collect();
    long.keep_in_order();
    long.keep_measured();
    let table = tag("table")
        .live("class", table_class(state))
        .style("--bars", bar_layers(&state.dataset()))
        .set("part", "ranking")
        .set("aria-label", state.words().ranking())
        .set("aria-rowcount", &(count + 1).to_string())
        .child(tag("thead").child(heads(state).set("aria-rowindex", "1")))
        .child(tag("tbody").children(rows).children((0..GAPS).map(|nth| long.gap(nth))));
    let holds = move |event: Event| {
        let entry = browser::hook_at(&event, "data-id");
        long.holds(entry.and_then(|id| state.dataset().entry(&id)));
    };
    let lets_go = move |event: Event| {
        if browser::goes_elsewhere(&event) {
            long.held.set(None);
        }
    };
    let scroll = classed("div", "rw table-scroll long-scroll")
        .at(long.view)
        .set("tabindex", "0")
        .set("role", "group")
        .set("aria-label", state.words().ranking_scrolls())
        .on("scroll", move |event| long.scrolled(browser::scrolled(&event)))
        .on("focusin", holds)
        .on("focusout", lets_go)
        .child(table)
        .child(long.prop(count));
    let printed = text(move || long.printed(count));
    classed("div", "rw long")
        .style("--categories", text(move || dataset.categories.len().to_string()))
        .child(find_line(&found, count))
        .child(scroll)
        .child(classed("p", "rw table-note long-printed").says(printed))
}

impl Long {
    fn of(state: WidgetState) -> Self {
        let (from, height, heads) =
            (RwSignal::new(0), RwSignal::new(USUAL_HEIGHT), RwSignal::new(0));
        let held = RwSignal::new(None);
        let order = indices(move || state.ordered());
        let positions = indices(move || {
            order.with(|order| {
                let mut positions = vec![0; order.len()];
                for (at, &entry) in order.iter().enumerate() {
                    positions[entry] = at;
                }
                positions
            })
        });
        let shown = indices(move || {
            let (open, held) = (state.opened(), held.get());
            let kept = open.into_iter().chain(held.filter(|held| Some(*held) != open));
            positions.with(|all| {
                let kept: Vec<usize> = kept.map(|entry| all[entry]).collect();
                rows(all.len(), usize::try_from(from.get()).unwrap_or(0), &kept)
            })
        });
        let assigned = following(move |before| {
            let wanted = |order: &Vec<usize>| -> Vec<usize> {
                shown.with(|shown| shown.iter().map(|&at| order[at]).collect())
            };
            assigned(before, &order.with(wanted))
        });
        let view = Place::new();
        Self { state, view, from, height, heads, held, order, positions, shown, assigned }
    }

    /// The position of an entry, from 0.
    pub fn position(self, entry: usize) -> usize {
        self.positions.with(|positions| positions[entry])
    }

    /// By how much the open row is higher than others.
    fn extra(self) -> i32 {
        let open = self.view.get_untracked().map(|view| browser::height_of(&view, "tr.is-open"));
        open.map_or(0, |open| (open - self.height.get_untracked()).max(0))
    }

    /// The position of the open row.
    fn open_at(self) -> Option<i32> {
        let open = untrack(|| self.state.opened());
        open.and_then(|entry| i32::try_from(untrack(|| self.position(entry))).ok())
    }

    /// The reader scrolled so far down.
    fn scrolled(self, down: i32) {
        let height = self.height.get_untracked().max(1);
        let beyond = self.open_at().map_or(0, |at| (down - at * height).clamp(0, self.extra()));
        let from = ((down - beyond) / height - ABOVE).max(0) / STEP * STEP;
        if from != self.from.get_untracked() {
            self.from.set(from);
        }
    }

    /// The focus came to the row of an entry, or of none. From there it can go on, up and down, before the
    /// box has scrolled.
    fn holds(self, entry: Option<usize>) {
        self.held.set(entry);
        let at = entry.map(|entry| untrack(|| self.position(entry)));
        let Some(at) = at.and_then(|at| i32::try_from(at).ok()) else { return };
        let (first, last) = (self.from.get_untracked(), i32::try_from(ROWS).unwrap_or(0) - 1);
        if at < first + STEP && first > 0 || at > first + last - STEP {
            self.from.set((at - last / 2).max(0));
        }
    }

    /// Brings the row of an entry into view.
    pub fn come_to(self, entry: usize) {
        let Ok(at) = i32::try_from(untrack(|| self.position(entry))) else { return };
        let extra = if self.open_at().is_some_and(|open| open < at) { self.extra() } else { 0 };
        let down = at * self.height.get_untracked() + extra;
        self.from.set((at - ABOVE).max(0));
        if let Some(view) = self.view.get_untracked() {
            browser::scroll_down(&view, down);
        }
    }

    /// Keeps the box as high as the table is, while rows and gaps change: or `WebKit` scrolls up.
    fn prop(self, count: usize) -> Tag {
        let rows = i32::try_from(count).unwrap_or(0);
        let high = move || rows.saturating_mul(self.height.get()).saturating_add(self.heads.get());
        let high = text(move || format!("{}px", high()));
        silent("div", "rw long-prop").style("height", high)
    }

    /// The nth gap: a row without an entry, as high as those that are missing.
    fn gap(self, nth: usize) -> Tag {
        let missing = move || {
            let gaps = self.shown.with(|shown| gaps(shown, self.order.with(Vec::len)));
            gaps.get(nth).map_or(0, |gap| gap.1)
        };
        let high = text(move || {
            let rows = i32::try_from(missing()).unwrap_or(0);
            format!("{}px", rows.saturating_mul(self.height.get()))
        });
        silent("tr", "rw gap")
            .flag("hidden", flag(move || missing() == 0))
            .child(tag("td").style("height", high))
    }

    /// Which rows would be printed.
    fn printed(self, count: usize) -> String {
        let from = usize::try_from(self.from.get()).unwrap_or(0).min(count.saturating_sub(ROWS));
        let words = self.state.words();
        let [from, to, count] =
            [from + 1, from + ROWS, count].map(|number| words.figure(number.to_string()));
        words.long_printed(&from, &to, &count)
    }

    /// Keeps rows and gaps where they belong: at once, when it is other positions that are in view.
    fn keep_in_order(self) {
        let children = ROWS.min(self.order.with_untracked(Vec::len)) + GAPS;
        let mut there = Vec::new();
        keep_in_order(self.state, self.view, Shelf::without_slides, move || {
            let before = replace(&mut there, self.shown.get());
            (self.children_in_order(children), before != there)
        });
    }

    /// Rows by their number as they were built, and after them gaps, in the order of the table.
    fn children_in_order(self, children: usize) -> Vec<usize> {
        let (shown, all) = (self.shown.get(), self.assigned.get());
        let mut gap = ROWS.min(self.order.with(Vec::len));
        let gaps = gaps(&shown, self.order.with(Vec::len));
        let mut order = Vec::with_capacity(children);
        for index in 0..=shown.len() {
            if gaps.iter().any(|&(before, _)| before == index) {
                order.push(gap);
                gap += 1;
            }
            if let Some(&at) = shown.get(index) {
                let entry = self.order.with(|order| order[at]);
                order.extend(all.iter().position(|&other| other == entry));
            }
        }
        order.extend(gap..children);
        order
    }

    /// Measures how high a row is, and goes to the first again when the order is another kind.
    fn keep_measured(self) {
        let watch = StoredValue::new_local(None::<Watch>);
        react(move || {
            let Some(view) = self.view.get() else { return };
            let Some(table) = browser::within::<Element>(&view, "table") else { return };
            let measured = table.clone();
            watch.set_value(browser::on_resize(&table, move || {
                let Some(before) = self.height.try_get_untracked() else { return };
                let height = browser::height_of(&measured, "tr[data-id]:not(.is-open)");
                if height > 0 && height != before {
                    self.height.set(height);
                }
                let heads = browser::height_of(&measured, "thead");
                if heads != self.heads.get_untracked() {
                    self.heads.set(heads);
                }
            }));
        });
        on_cleanup(move || watch.set_value(None));
        let mut before = None;
        react(move || {
            let order = self.state.order();
            if before.replace(order).is_some_and(|before| before != order)
                && let Some(view) = self.view.get_untracked()
            {
                view.set_scroll_top(0);
            }
        });
    }
}
