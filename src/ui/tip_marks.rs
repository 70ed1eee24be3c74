//! The tipping points of one slider, on the slider: where first place changes hands, and to whom.

use super::markup::{Tag, Together, button, classed, tag};
use super::reactive::flag;
use super::settled::{calm, calm_classes, calm_flag};
use crate::dataset::Dataset;
use crate::insight::Tip;
use crate::state::sentences::{described, names, tip};
use crate::state::{WidgetState, indices};
use crate::words::Words;
use leptos::prelude::*;
use std::rc::Rc;

/// How wide a letter of a label is, in ten-thousandths of the track: 6 px of 290.
const LETTER: i64 = 210;

/// The marks below a slider, and the author's importance, with the words that describe the slider.
pub fn tip_marks(state: WidgetState, category: usize) -> Tag {
    let id = format!("tips-{}", state.dataset().categories[category].code);
    let all = move || state.live.with(|live| live.tips[category].clone());
    // Numbers alone: marks are built anew only when there are more or fewer of them.
    let places = indices(move || {
        state.settled().track();
        (0..untrack(all).len()).collect()
    });
    let words = calm(state, move || {
        if state.remaining() == 0 {
            return state.words().tips_nothing().to_owned();
        }
        state
            .live
            .with(|live| described(state.words(), &state.dataset(), &live.stretches[category]))
    });
    let author = move || state.author().importances().get(category).copied().unwrap_or(0);
    let ghost = classed("i", "rw ghost")
        .live(
            "title",
            calm(state, move || {
                let words = state.words();
                words.tips_author(&words.figure(author().to_string()))
            }),
        )
        .style("--at", calm(state, move || author().to_string()))
        .flag("hidden", calm_flag(state, move || author() == state.importance(category)));
    let together = Together::new();
    let with_these = Rc::clone(&together);
    let marks = classed("ul", "rw tip-list")
        .set("data-tips", "")
        .flag("hidden", flag(move || places.with(Vec::is_empty)))
        .rebuilt(move || {
            places
                .get()
                .into_iter()
                .map(|at| mark(state, category, at).together(&with_these))
                .collect()
        });
    classed("div", "rw tips")
        .child(ghost.together(&together))
        .child(marks)
        .child(
            classed("p", "rw tip-none")
                .flag("hidden", flag(move || places.with(|places| !places.is_empty())))
                .text(state.words().tips_none()),
        )
        .child(classed("p", "rw unseen").set("id", &id).says(words).together(&together))
}

/// The mark of the tip at one place among those of a slider, with its label, which goes there.
fn mark(state: WidgetState, category: usize, place: usize) -> Tag {
    let at = move || state.live.with(|live| live.tips[category].get(place).cloned());
    let of = move |words: fn(Words, &Dataset, &Tip, u8) -> String| {
        calm(state, move || {
            let now = state.importance(category);
            at().map(|tip| words(state.words(), &state.dataset(), &tip, now)).unwrap_or_default()
        })
    };
    let class = calm_classes(state, move || {
        let now = state.importance(category);
        let hidden = state.live.with(|live| crowded(state, &live.tips[category], now, place));
        if hidden { "tip is-crowded" } else { "tip" }.to_owned()
    });
    let go = move |_| {
        if let Some(found) = untrack(at) {
            state.set_importance(category, found.to);
            state.commit();
        }
    };
    let said = of(tip);
    let label = button("rw tip-label")
        .set("data-tip", "")
        .live("title", said)
        .live("aria-label", said)
        .on("click", go)
        .says(of(|words, dataset, tip, _| names(words, dataset, &tip.leaders)));
    tag("li").live("class", class).style("--at", of(|_, _, tip, _| percent(tip))).child(label)
}

/// Where a tip stands, in percent of the track: `43.75`.
fn percent(tip: &Tip) -> String {
    let hundredths = hundredths(tip);
    format!("{}.{:02}", hundredths / 100, hundredths % 100)
}

fn hundredths(tip: &Tip) -> i64 {
    tip.at.num * 100 / tip.at.den
}

/// Whether there is no room for the label of a tip beside those that are nearer to the importance of
/// the moment. Its mark stands all the same, and its label shows when it has the focus.
fn crowded(state: WidgetState, tips: &[Tip], now: u8, place: usize) -> bool {
    let dataset = state.dataset();
    let far = |at: usize| (hundredths(&tips[at]) - i64::from(now) * 100).abs();
    // A label hangs at its tip by the same part of its own width as the tip is along the track.
    let span = |at: usize| {
        let width = LETTER
            * i64::try_from(names(state.words(), &dataset, &tips[at].leaders).chars().count() + 2)
                .unwrap_or(0);
        let start = hundredths(&tips[at]) - hundredths(&tips[at]) * width / 10_000;
        (start, start + width)
    };
    let mut nearer: Vec<usize> = Vec::new();
    let mut left: Vec<usize> = (0..tips.len()).collect();
    while let Some(next) = left.iter().copied().min_by_key(|&at| (far(at), at)) {
        left.retain(|&at| at != next);
        let (start, end) = span(next);
        let free = nearer.iter().all(|&other| {
            let (from, to) = span(other);
            end <= from || to <= start
        });
        if next == place {
            return !free;
        }
        if free {
            nearer.push(next);
        }
    }
    false
}
