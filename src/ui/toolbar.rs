//! Taking the ranking along.

use super::notices::Notices;
use crate::browser;
use crate::state::{Notice, NoticeKind, WidgetState};
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::web_sys::HtmlInputElement;

/// Copying and sharing the link.
#[component]
pub fn Toolbar(
    /// The widget.
    state: WidgetState,
) -> impl IntoView {
    // Shown where the clipboard refuses, so that the link can be copied by hand.
    let by_hand = RwSignal::new(None::<String>);
    let link = move || browser::link(&state.query(&browser::query()));
    let copy = move |_| {
        state.commit();
        let link = link();
        spawn_local(async move {
            if browser::copy(&link).await.is_ok() {
                by_hand.set(None);
                let text = "Link copied. It opens with these weights.";
                state.tell(Notice::new(NoticeKind::Copied, text));
            } else {
                by_hand.set(Some(link));
            }
        });
    };
    let select_all =
        |event: leptos::ev::FocusEvent| event_target::<HtmlInputElement>(&event).select();
    let title = state.dataset().title.to_string();
    let share = move |_| {
        state.commit();
        let (title, link) = (title.clone(), link());
        spawn_local(async move { browser::share(&title, &link).await });
    };
    view! { class = "rw",
        <div class="toolbar" part="toolbar">
            <button type="button" part="button" class="button" data-action="copy-link" on:click=copy>
                "Copy link"
            </button>
            <Show when=browser::can_share>
                <button
                    type="button"
                    part="button"
                    class="button"
                    data-action="share"
                    on:click=share.clone()
                >
                    "Share…"
                </button>
            </Show>
            <Show when=move || by_hand.with(Option::is_some)>
                <label class="by-hand">
                    <span>"Your browser keeps its clipboard closed. Copy the link by hand:"</span>
                    <input
                        type="text"
                        readonly
                        data-link=""
                        prop:value=move || by_hand.get().unwrap_or_default()
                        on:focus=select_all
                    />
                </label>
            </Show>
            <Notices state kinds=&[NoticeKind::Copied] />
        </div>
    }
}
