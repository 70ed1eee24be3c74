//! A moment that is kept, and what is told of it.

use crate::started::{entry, importances, picks, widget};
use leptos::prelude::*;
use reweigh::ranking::Weights;
use reweigh::state::WidgetState;

fn since(widget: WidgetState) -> String {
    untrack(|| widget.since_pinned())
}

#[test]
fn what_changed_since_is_told_in_one_line() {
    let widget = widget("");
    assert!(!untrack(|| widget.has_pinned()));
    widget.pin();
    assert!(untrack(|| widget.has_pinned()));
    assert_eq!(since(widget), "", "nothing has changed");
    widget.set_importance(2, 0);
    assert_eq!(since(widget), "Ease of Use 50 → 0; Spring Boot up 2 to 1st.");
    widget.set_importance(2, 50);
    widget.set_importance(4, 51);
    assert_eq!(since(widget), "Community & Ecosystem 50 → 51; the order is the same.");
    widget.set_importance(0, 49);
    assert!(
        since(widget).starts_with("Performance 50 → 49, Community & Ecosystem 50 → 51; "),
        "{}",
        since(widget)
    );
    widget.set_importance(1, 51);
    assert!(since(widget).starts_with("3 importances changed; "), "{}", since(widget));
    widget.apply(Weights::new([50; 5]));
    assert_eq!(since(widget), "");
    widget.toggle_pick(entry("gin")).expect("there is room");
    assert_eq!(since(widget), "Gin added to the radar.");
}

#[test]
fn going_back_to_it_is_a_step_and_leaves_it_pinned() {
    let widget = widget("w=perf40-eco20&p=django.gin");
    widget.pin();
    widget.apply(Weights::new([1, 2, 3, 4, 5]));
    widget.toggle_pick(entry("koa")).expect("there is room");
    widget.set_importance(0, 90);
    widget.return_to_pinned();
    assert_eq!(
        (importances(widget), picks(widget)),
        (vec![40, 0, 0, 0, 20], vec!["django", "gin"])
    );
    assert!(untrack(|| widget.has_pinned()));
    widget.step(true);
    assert_eq!(importances(widget), [90, 2, 3, 4, 5], "what was not committed is a step");
    widget.unpin();
    assert_eq!((since(widget), untrack(|| widget.has_pinned())), (String::new(), false));
    widget.return_to_pinned();
    assert_eq!(importances(widget), [90, 2, 3, 4, 5], "there is nothing to go back to");
}

#[test]
fn what_is_pinned_is_not_in_links() {
    let widget = widget("w=perf40-eco20");
    let before = widget.query("");
    widget.pin();
    assert_eq!(widget.query(""), before);
}
