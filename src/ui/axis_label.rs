//! The label of an axis.

use super::radar_canvas::Reading;
use crate::chart::{Anchor, AxisLabel};
use crate::state::WidgetState;
use leptos::prelude::*;

/// The label of an axis: pointed at or focused, it reads out every pick's score there.
#[component]
pub fn AxisButton(
    /// The widget.
    state: WidgetState,
    /// Where it stands and what it says.
    label: AxisLabel,
    /// The axis is being read, or no longer.
    on_read: Callback<Option<Reading>>,
) -> impl IntoView {
    let axis = label.axis;
    let (code, name) = {
        let dataset = state.dataset();
        let category = &dataset.categories[axis];
        (category.code.to_string(), category.label.to_string())
    };
    let read = move || on_read.run(Some(Reading { category: axis, entry: None }));
    let lines = label.lines.into_iter().map(|line| view! { class = "rw", <span>{line}</span> });
    let share = move || format!("{} %", state.shares.with(|shares| shares[axis]));
    view! { class = "rw",
        <button
            type="button"
            class=format!("axis-label across-{} down-{}", anchor(label.across), anchor(label.down))
            data-axis=code
            aria-label=move || format!("{name}, {}", share())
            style:left=format!("{}%", label.x)
            style:top=format!("{}%", label.y)
            on:pointerenter=move |_| read()
            on:pointerleave=move |_| on_read.run(None)
            on:focus=move |_| read()
            on:blur=move |_| on_read.run(None)
            on:click=move |_| read()
        >
            {lines.collect_view()}
            <Show when=move || label.share>
                <span class="axis-share">{share}</span>
            </Show>
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
