//! Taking the ranking along.

use super::home::Home;
use super::notices::Notices;
use super::reactive::{flag, on, text};
use crate::browser;
use crate::state::{Notice, NoticeKind, WidgetState};
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::web_sys::HtmlInputElement;

/// Where a link goes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum To {
    Clipboard,
    ShareSheet,
}

/// Copying and sharing the link.
#[component]
pub fn Toolbar(
    /// The widget.
    state: WidgetState,
    /// Where its links lead.
    home: Home,
) -> impl IntoView {
    // Shown where the clipboard refuses, so that the link can be copied by hand.
    let by_hand = RwSignal::new(String::new());
    let home = StoredValue::new(home);
    let send = move |to: To| {
        state.commit();
        let link = home.with_value(|home| home.link(state));
        let title = state.dataset().title.to_string();
        spawn_local(async move {
            match to {
                To::ShareSheet => browser::share(&title, &link).await,
                To::Clipboard if browser::copy(&link).await.is_ok() => {
                    by_hand.set(String::new());
                    let text = "Link copied. It opens with these weights.";
                    state.tell(Notice::new(NoticeKind::Copied, text));
                }
                To::Clipboard => by_hand.set(link),
            }
        });
    };
    let button = move |to: To, hook: &'static str, label: &'static str| {
        view! { class = "rw",
            <button
                type="button"
                part="button"
                class="button"
                data-action=hook
                on:click=on(move |_| send(to))
            >
                {label}
            </button>
        }
    };
    // The page's own script opens what authors need, and only when it is asked to.
    let embed = home.with_value(|home| matches!(home, Home::Here)).then(|| {
        view! { class = "rw",
            <button
                type="button"
                class="button"
                data-action="embed"
                on:click=on(move |_| state.commit())
            >
                "Embed…"
            </button>
        }
    });
    let select_all = |event: leptos::ev::FocusEvent| {
        event_target::<HtmlInputElement>(&event).select();
    };
    view! { class = "rw",
        <div class="toolbar" part="toolbar">
            {button(To::Clipboard, "copy-link", "Copy link")}
            {embed}
            {browser::can_share().then(|| button(To::ShareSheet, "share", "Share…"))}
            <label class="by-hand" hidden=flag(move || by_hand.with(String::is_empty))>
                <span>"The clipboard is closed. Copy the link by hand:"</span>
                <input
                    type="text"
                    readonly
                    data-link=""
                    prop:value=text(move || by_hand.get())
                    on:focus=on(select_all)
                />
            </label>
            <Notices state kinds=&[NoticeKind::Copied] />
        </div>
    }
}
