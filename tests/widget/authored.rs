//! What an author sets, before and while a reader weighs.

use crate::started::{D, entry, importances};
use leptos::prelude::*;
use reweigh::ranking::Weights;
use reweigh::state::{Author, Source, Start, WidgetState};
use reweigh::words::Words;
use std::sync::Arc;

fn authored(weights: Option<[u8; 5]>, picks: Option<Vec<usize>>) -> WidgetState {
    let owner = Owner::new();
    owner.set();
    std::mem::forget(owner);
    let author = Author { weights: weights.map(Weights::new), picks };
    reweigh::rest::arrive();
    WidgetState::new(Arc::new(D.clone()), Start { author, ..Start::default() })
}

/// How many changes were committed, and who made the last.
fn last(widget: WidgetState) -> (i32, Source) {
    (widget.commits().get_untracked(), widget.source())
}

#[test]
fn changes_are_counted_from_the_authors_weights() {
    let widget = authored(Some([0, 0, 0, 0, 100]), None);
    assert_eq!(importances(widget), [0, 0, 0, 0, 100]);
    assert_eq!(widget.ranking.get_untracked(), widget.baseline.get_untracked());
    widget.set_importance(0, 70);
    assert_eq!(
        widget.author(),
        Weights::new([0, 0, 0, 0, 100]),
        "the reader's moves stay out of it"
    );
    assert_ne!(widget.ranking.get_untracked(), widget.baseline.get_untracked());
}

#[test]
fn the_authors_weights_are_the_first_preset_and_equal_the_second() {
    let widget = authored(Some([10, 0, 0, 0, 0]), None);
    let ids: Vec<String> = widget.presets().into_iter().map(|p| p.id).take(2).collect();
    assert_eq!(ids, ["author", "equal"]);
    assert_eq!(widget.presets()[0].weights, Weights::new([10, 0, 0, 0, 0]));
}

#[test]
fn other_weights_of_the_author_replace_the_readers() {
    let widget = authored(None, None);
    widget.set_importance(2, 90);
    widget.set_author_weights(Some(Weights::new([1, 2, 3, 4, 5])), Source::Message);
    assert_eq!(importances(widget), [1, 2, 3, 4, 5]);
    assert_eq!(last(widget), (1, Source::Message));
    widget.set_author_weights(None, Source::Attribute);
    assert_eq!(importances(widget), [50; 5], "the dataset's");
    assert_eq!(last(widget), (2, Source::Attribute));
}

#[test]
fn what_changes_nothing_is_no_change() {
    let widget = authored(Some([1, 2, 3, 4, 5]), None);
    widget.set_author_weights(Some(Weights::new([1, 2, 3, 4, 5])), Source::Attribute);
    widget.set_author_picks(None, Source::Attribute);
    widget.reset(Source::Attribute);
    assert_eq!(last(widget).0, 0);
}

#[test]
fn weights_leave_picks_alone_and_picks_leave_weights() {
    let widget = authored(None, None);
    widget.set_importance(0, 10);
    widget.toggle_pick(entry("koa")).expect("room for a fourth");
    let picks = widget.picks.get_untracked();
    widget.set_author_weights(Some(Weights::new([9, 9, 9, 9, 8])), Source::Attribute);
    assert_eq!(widget.picks.get_untracked(), picks);
    widget.set_importance(0, 10);
    widget.set_author_picks(Some(vec![entry("gin")]), Source::Attribute);
    assert_eq!(widget.picks.get_untracked(), [entry("gin")]);
    assert_eq!(widget.importance(0), 10);
}

#[test]
fn a_reset_goes_back_to_what_the_author_set() {
    let widget = authored(Some([1, 2, 3, 4, 5]), Some(vec![entry("koa"), entry("gin")]));
    widget.set_importance(0, 100);
    widget.toggle_pick(entry("koa")).expect("taking out always works");
    widget.reset(Source::Attribute);
    assert_eq!(importances(widget), [1, 2, 3, 4, 5]);
    assert_eq!(widget.picks.get_untracked(), [entry("koa"), entry("gin")]);
}

#[test]
fn a_frames_link_is_its_authors() {
    let start = Start::from_query(Words::ENGLISH, "w=perf30&p=koa&n=Blue", D).authored();
    let owner = Owner::new();
    owner.set();
    let widget = WidgetState::new(Arc::new(D.clone()), start);
    assert_eq!(widget.author(), Weights::new([30, 0, 0, 0, 0]));
    assert_eq!(widget.picks.get_untracked(), [entry("koa")]);
    assert_eq!(widget.named(), Some(("Blue".to_owned(), Weights::new([30, 0, 0, 0, 0]))));
}

#[test]
fn only_a_move_of_the_readers_is_a_move() {
    let widget = authored(None, None);
    widget.set_author_weights(Some(Weights::new([1; 5])), Source::Attribute);
    assert_eq!(widget.moves().get_untracked(), 0);
    widget.set_importance(0, 2);
    widget.set_importance(0, 2);
    assert_eq!(widget.moves().get_untracked(), 1);
}
