//! The label of an axis.

use super::markup::{Tag, Together, button, classed, tag};
use super::radar_panel::Layout;
use super::reactive::{classes, flag, text};
use crate::chart::{Anchor, AxisLabel, Labels};
use crate::state::WidgetState;
use crate::state::sentences::joined;
use std::rc::Rc;

/// The label of an axis: pointed at or focused, every pick's score there is read out. Its share is written together with
/// that of the other `labels`.
pub fn axis_button(state: WidgetState, axis: usize, layout: Layout, labels: &Rc<Together>) -> Tag {
    let (code, name) = {
        let dataset = state.dataset();
        let category = &dataset.categories[axis];
        (category.code.to_string(), category.label.to_string())
    };
    // Nothing where there is no room for the label.
    let find = move |labels: &Labels| labels.axes.iter().position(|label| label.axis == axis);
    let of = move |part: fn(&AxisLabel) -> String| {
        text(move || layout.labels(|l| find(l).map(|at| part(&l.axes[at])).unwrap_or_default()))
    };
    let place = of(|l| format!("axis-label across-{} down-{}", anchor(l.across), anchor(l.down)));
    let without_share =
        flag(move || layout.labels(|l| find(l).is_some_and(|at| !l.axes[at].share)));
    let share = text(move || state.share(axis));
    button("")
        .live("class", classes(move || leptos::prelude::Get::get(&place)))
        .flag("hidden", flag(move || layout.labels(|l| find(l).is_none())))
        .set("data-axis", &code)
        .set("title", &name)
        .style("left", of(|l| format!("{}%", l.x)))
        .style("top", of(|l| format!("{}%", l.y)))
        .child(tag("span").says(of(|l| joined(&l.lines, "\n"))).quoted(state))
        .child(
            classed("span", "rw axis-share")
                .flag("hidden", without_share)
                .says(share)
                .together(labels),
        )
}

/// Where a label begins, as style sheets call it.
pub fn anchor(anchor: Anchor) -> &'static str {
    match anchor {
        Anchor::Start => "start",
        Anchor::Middle => "middle",
        Anchor::End => "end",
    }
}
