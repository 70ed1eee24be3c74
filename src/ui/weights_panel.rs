//! The sliders.

use super::commit::Committer;
use super::notices::Notices;
use super::reactive::on;
use super::slider::Slider;
use crate::state::{NoticeKind, WidgetState};
use leptos::prelude::*;

/// All categories with their sliders.
#[component]
pub fn WeightsPanel(
    /// The widget.
    state: WidgetState,
    /// Whether it is folded away.
    hidden: Signal<bool>,
) -> impl IntoView {
    let committer = Committer::new(state);
    let categories = state.dataset().categories.len();
    let sliders = (0..categories).map(|category| view! { <Slider state category /> });
    view! { class = "rw",
        <section
            class="weights"
            part="weights"
            hidden=hidden
            role="group"
            aria-label="Weights"
            on:pointerdown=on(move |_| committer.pointer_down())
            on:keydown=on(move |_| committer.key_down())
            on:change=on(move |_| committer.changed())
        >
            <header class="panel-head">
                <h2>"Weights"</h2>
                <p class="panel-aside">"importance, and its share"</p>
            </header>
            <div class="categories">{sliders.collect_view()}</div>
            // Below the sliders: a notice that appears while one is dragged must not move it.
            <Notices state kinds=&[NoticeKind::AllZero] />
        </section>
    }
}
