//! What was set comes back.

use crate::started::{commits, entry, importances, picks, widget};
use leptos::prelude::*;
use reweigh::ranking::Weights;
use reweigh::state::{Source, WidgetState};

fn can_step(widget: WidgetState) -> (bool, bool) {
    untrack(|| (widget.can_step(true), widget.can_step(false)))
}

#[test]
fn a_committed_change_can_be_undone_and_redone() {
    let widget = widget("w=perf40-eco20");
    assert_eq!(can_step(widget), (false, false));
    widget.set_importance(3, 80);
    widget.commit();
    widget.apply(Weights::new([1, 2, 3, 4, 5]));
    assert_eq!(can_step(widget), (true, false));
    widget.step(true);
    assert_eq!(importances(widget), [40, 0, 0, 80, 20]);
    widget.step(true);
    assert_eq!(importances(widget), [40, 0, 0, 0, 20]);
    assert_eq!(can_step(widget), (false, true));
    widget.step(true);
    assert_eq!(importances(widget), [40, 0, 0, 0, 20], "there is nothing before the start");
    widget.step(false);
    widget.step(false);
    assert_eq!(importances(widget), [1, 2, 3, 4, 5]);
    assert_eq!(can_step(widget), (true, false));
    // Each of the steps that were there is a commit of the reader's.
    assert_eq!((commits(widget), widget.source()), (6, Source::User));
}

#[test]
fn picks_come_back_too() {
    let widget = widget("");
    widget.toggle_pick(entry("gin")).expect("there is room");
    widget.follow_leaders();
    widget.step(true);
    assert_eq!(picks(widget), ["django", "aspnet-core", "spring-boot", "gin"]);
    widget.step(true);
    assert!(!widget.has_chosen());
}

#[test]
fn what_is_not_committed_yet_is_a_step_too() {
    let widget = widget("");
    widget.set_importance(0, 90);
    widget.step(true);
    assert_eq!(importances(widget), [50; 5]);
    widget.step(false);
    assert_eq!(importances(widget), [90, 50, 50, 50, 50]);
}

#[test]
fn a_keys_change_and_a_button_pressed_soon_after_are_two_steps() {
    let widget = widget("");
    widget.set_importance(0, 90);
    assert_eq!(can_step(widget), (true, false), "it can be taken back before it is committed");
    widget.apply(Weights::new([1, 2, 3, 4, 5]));
    widget.step(true);
    assert_eq!(importances(widget), [90, 50, 50, 50, 50]);
    widget.set_importance(1, 70);
    assert_eq!(can_step(widget), (true, false), "a new change forgets what was undone");
    widget.toggle_pick(entry("gin")).expect("there is room");
    widget.step(true);
    assert_eq!((importances(widget), picks(widget).len()), (vec![90, 70, 50, 50, 50], 3));
    widget.step(true);
    assert_eq!(importances(widget), [90, 50, 50, 50, 50]);
}

#[test]
fn the_authors_changes_are_steps_as_well() {
    let widget = widget("");
    widget.set_author_weights(Some(Weights::new([0, 0, 0, 0, 9])), Source::Attribute);
    widget.step(true);
    assert_eq!(importances(widget), [50; 5]);
}
