//! What the reader is told about the widget itself.

use crate::state::{NoticeKind, WidgetState};
use leptos::prelude::*;

/// The notices of some kinds, in the place where this stands.
#[component]
pub fn Notices(
    /// The widget.
    state: WidgetState,
    /// The kinds that are shown here.
    kinds: &'static [NoticeKind],
) -> impl IntoView {
    let shown = move || {
        let mut notices = state.notices();
        notices.retain(|notice| kinds.contains(&notice.kind));
        notices
    };
    view! { class = "rw",
        <For each=shown key=|notice| (notice.kind, notice.text.clone()) let:notice>
            <div class="notice" part="notice" role="status" data-notice=notice.kind.hook()>
                <p>{notice.text}</p>
                // What follows from the weights goes when they change; the rest can be put away.
                <Show when=move || notice.kind != NoticeKind::AllZero>
                    <button
                        type="button"
                        class="dismiss"
                        data-action="dismiss"
                        aria-label="Dismiss this notice"
                        on:click=move |_| state.dismiss(notice.kind)
                    >
                        "×"
                    </button>
                </Show>
            </div>
        </For>
    }
}
