//! The label of an axis.

use super::radar_canvas::Reading;
use super::reactive::{flag, text};
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
    let label = Memo::new(move |_| {
        labels.with(|labels| labels.axes.iter().find(|label| label.axis == axis).cloned())
    });
    let of = move |part: fn(&AxisLabel) -> String| {
        text(move || label.with(|label| label.as_ref().map(part).unwrap_or_default()))
    };
    let share = text(move || state.share(axis));
    let without_share = flag(move || label.with(|l| l.as_ref().is_some_and(|l| !l.share)));
    let read = move || on_read.run(Some(Reading { category: axis, entry: None }));
    view! { class = "rw",
        <button
            type="button"
            class=of(|l| {
                format!("axis-label across-{} down-{}", anchor(l.across), anchor(l.down))
            })
            hidden=flag(move || label.with(Option::is_none))
            data-axis=code
            aria-label=text(move || format!("{name}, {}", share.get()))
            style:left=of(|l| format!("{}%", l.x))
            style:top=of(|l| format!("{}%", l.y))
            on:pointerenter=move |_| read()
            on:pointerleave=move |_| on_read.run(None)
            on:focus=move |_| read()
            on:blur=move |_| on_read.run(None)
            on:click=move |_| read()
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
