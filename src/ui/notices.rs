//! What the reader is told about the widget itself.

use super::reactive::on;
use crate::state::{Notice, NoticeKind, WidgetState};
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
    let notice = move |notice: Notice| {
        let kind = notice.kind;
        // What follows from the weights goes when they change; the rest can be put away.
        let dismiss = (kind != NoticeKind::AllZero).then(|| {
            view! { class = "rw",
                <button
                    type="button"
                    class="dismiss"
                    data-action="dismiss"
                    aria-label="Dismiss this notice"
                    on:click=on(move |_| state.dismiss(kind))
                >
                    "×"
                </button>
            }
        });
        view! { class = "rw",
            <div class="notice" part="notice" role="status" data-notice=kind.hook()>
                <p>{notice.text}</p>
                {dismiss}
            </div>
        }
    };
    move || shown().into_iter().map(notice).collect_view()
}
