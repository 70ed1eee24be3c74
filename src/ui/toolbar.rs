//! Going back, and taking the ranking along.

use super::home::Home;
use super::markup::{Tag, action, classed, tag};
use super::notices::notices;
use super::reactive::{flag, keep_steady, text};
use crate::browser;
use crate::state::{Notice, NoticeKind, Steady, WidgetState};
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::web_sys::HtmlInputElement;
use std::rc::Rc;

/// Where a link goes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum To {
    Clipboard,
    ShareSheet,
}

/// Going back, and copying and sharing the link.
pub fn toolbar(state: WidgetState, home: Home) -> Tag {
    // Shown where the clipboard refuses, so that the link can be copied by hand.
    let by_hand = RwSignal::new(String::new());
    let words = state.words();
    let is_here = matches!(home, Home::Here);
    let send = Rc::new(move |to: To| {
        state.commit();
        // Said once more, it is read out once more.
        state.outdate();
        let link = home.link(state);
        let title = state.dataset().title.to_string();
        spawn_local(async move {
            match to {
                To::ShareSheet => browser::share(&title, &link).await,
                To::Clipboard if browser::copy(&link).await.is_ok() => {
                    // A host may have removed the widget since.
                    if by_hand.try_set(String::new()).is_none() {
                        state.tell(Notice::new(NoticeKind::Copied, words.notice_copied()));
                    }
                }
                To::Clipboard => {
                    let _may_be_gone = by_hand.try_set(link);
                }
            }
        });
    });
    let pressed = |hook: &'static str, label: &'static str| {
        action("rw button", label).set("data-action", hook)
    };
    let sending = move |to: To, hook: &'static str, label: &'static str| {
        let send = Rc::clone(&send);
        pressed(hook, label).on("click", move |_| send(to))
    };
    let steps = Steady::new(move || [true, false].map(|back| state.can_step(back).into()).into());
    keep_steady(state, &[steps]);
    // The page's own script listens for the keys.
    let stepping = move |back: bool, hook: &'static str, label: &'static str| {
        let (name, with_keys) = if back {
            (words.toolbar_undo(), words.toolbar_undo_keys())
        } else {
            (words.toolbar_redo(), words.toolbar_redo_keys())
        };
        pressed(hook, label)
            .set("aria-label", name)
            .set("title", if is_here { with_keys } else { name })
            .flag("disabled", flag(move || steps.with(|steps| steps[usize::from(!back)] == 0)))
            .on("click", move |_| state.step(back))
    };
    let pin = is_here.then(|| {
        pressed("pin", words.toolbar_pin())
            .set("title", words.toolbar_pin_hint())
            .on("click", move |_| state.pin())
    });
    // The page's own script opens what few need, and only when it is asked to.
    let embed = is_here
        .then(|| pressed("embed", words.toolbar_embed()).on("click", move |_| state.commit()));
    let keep = is_here.then(|| {
        pressed("keep", words.toolbar_keep())
            .set("title", words.toolbar_keep_hint())
            .on("click", move |_| state.commit())
    });
    let field = tag("input")
        .set("type", "text")
        .set("readonly", "")
        .set("data-link", "")
        .value(text(move || by_hand.get()))
        .on("focus", |event| event_target::<HtmlInputElement>(&event).select());
    let hand = classed("label", "rw by-hand")
        .flag("hidden", flag(move || by_hand.with(String::is_empty)))
        .child(tag("span").text(words.toolbar_by_hand()))
        .child(field);
    classed("div", "rw toolbar")
        .set("part", "toolbar")
        .child(stepping(true, "undo", "↶"))
        .child(stepping(false, "redo", "↷"))
        .maybe(pin)
        .child(sending(To::Clipboard, "copy-link", words.toolbar_copy()))
        .maybe(embed)
        .maybe(keep)
        .maybe(
            browser::can_share().then(|| sending(To::ShareSheet, "share", words.toolbar_share())),
        )
        .child(hand)
        .child(notices(state, &[NoticeKind::Copied]))
}
