//! The label of an axis.

use super::radar_canvas::Reading;
use super::reactive::{flag, on, text};
use crate::chart::{Anchor, AxisLabel, Labels};
use crate::state::WidgetState;
use leptos::prelude::*;

/// The label of an axis: pointed at or focused, it reads out every pick's score there.
#[component]
pub fn AxisButton(
    /// The widget.
    state: WidgetState,
    /// Index of the category.
    axis: usize,
    /// Where labels stand and what they say.
    labels: Memo<Labels>,
    /// The axis is being read, or no longer.
    on_read: Callback<Option<Reading>>,
) -> impl IntoView {
    let (code, name) = {
        let dataset = state.dataset();
        let category = &dataset.categories[axis];
        (category.code.to_string(), category.label.to_string())
    };
    // Nothing where there is no room for the label.
    let find = move |labels: &Labels| labels.axes.iter().position(|label| label.axis == axis);
    let of = move |part: fn(&AxisLabel) -> String| {
        text(move || labels.with(|l| find(l).map(|at| part(&l.axes[at])).unwrap_or_default()))
    };
    let share = text(move || state.share(axis));
    let without_share = flag(move || labels.with(|l| find(l).is_some_and(|at| !l.axes[at].share)));
    let read = move || on_read.run(Some(Reading { category: axis, entry: None }));
    view! { class = "rw",
        <button
            type="button"
            class=of(|l| {
                format!("axis-label across-{} down-{}", anchor(l.across), anchor(l.down))
            })
            hidden=flag(move || labels.with(|l| find(l).is_none()))
            data-axis=code
            aria-label=text(move || format!("{name}, {}", share.get()))
            style:left=of(|l| format!("{}%", l.x))
            style:top=of(|l| format!("{}%", l.y))
            on:pointerenter=on(move |_| read())
            on:pointerleave=on(move |_| on_read.run(None))
            on:focus=on(move |_| read())
            on:blur=on(move |_| on_read.run(None))
            on:click=on(move |_| read())
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
