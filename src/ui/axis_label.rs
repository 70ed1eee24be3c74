//! The label of an axis.

use super::radar_panel::Layout;
use super::reactive::{flag, text};
use crate::chart::{Anchor, AxisLabel, Labels};
use crate::state::WidgetState;
use leptos::prelude::*;

/// The label of an axis: pointed at or focused, every pick's score there is read out.
#[component]
pub fn AxisButton(
    /// The widget.
    state: WidgetState,
    /// Index of the category.
    axis: usize,
    /// Where labels stand and what they say.
    layout: Layout,
) -> impl IntoView {
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
    let share = text(move || state.share(axis));
    let without_share =
        flag(move || layout.labels(|l| find(l).is_some_and(|at| !l.axes[at].share)));
    view! { class = "rw",
        <button
            type="button"
            class=of(|l| {
                format!("rw axis-label across-{} down-{}", anchor(l.across), anchor(l.down))
            })
            hidden=flag(move || layout.labels(|l| find(l).is_none()))
            data-axis=code
            title=name
            style:left=of(|l| format!("{}%", l.x))
            style:top=of(|l| format!("{}%", l.y))
        >
            <span>{of(|l| l.lines.join("\n"))}</span>
            <span class="axis-share" hidden=without_share>{share}</span>
        </button>
    }
}

fn anchor(anchor: Anchor) -> &'static str {
    match anchor {
        Anchor::Start => "start",
        Anchor::Middle => "middle",
        Anchor::End => "end",
    }
}
