//! The whole widget: weights, ranking, radar, insights.

use super::announcer::announcer;
use super::attention::attended;
use super::credit::credit;
use super::home::Home;
use super::later::{Part, later};
use super::markup::{Tag, classed, tag};
use super::notices::notices;
use super::preset_bar::preset_bar;
use super::radar_panel::radar_panel;
use super::ranking_table::ranking_table;
use super::reactive::{classes, flag};
use super::settled::keep_settled;
use super::stated::stated;
use super::toolbar::toolbar;
use super::weights_panel::weights_panel;
use crate::state::{Attention, Controls, Explain, NoticeKind, WidgetState};
use leptos::prelude::*;
use leptos::web_sys::Event;
use std::rc::Rc;

/// What a link may have said about itself.
const ABOUT_THE_LINK: &[NoticeKind] = &[
    NoticeKind::BadLink,
    NoticeKind::NewerLink,
    NoticeKind::UnknownCategory,
    NoticeKind::UnknownEntry,
    NoticeKind::BadFilter,
];

/// A living ranking.
#[component]
pub fn Widget(
    /// The widget's state.
    state: WidgetState,
    /// Where its links lead.
    home: Home,
) -> impl IntoView {
    keep_settled(state);
    let dataset = state.dataset();
    let look = Rc::new(move |event: &Event| state.look_at(attended(event, &dataset)));
    let pointed = Rc::clone(&look);
    let look_away = move |_| state.look_at(Attention::default());
    let controls = state.controls();
    let folded = RwSignal::new(controls != Controls::Full);
    let hidden = flag(move || folded.get());
    let class = classes(move || {
        let fold = if folded.get() { " is-folded" } else { "" };
        let read_only = if controls == Controls::None { " is-read-only" } else { "" };
        format!("widget{fold}{read_only}")
    });
    let is_here = matches!(home, Home::Here);
    let about = match &home {
        Home::Here => None,
        Home::Elsewhere(_) => Some(credit(state, home.clone())),
    };
    let (mut bar, mut weights) = (None, None);
    if controls != Controls::None {
        bar = Some(bar_of(state, home, hidden));
        weights = Some(weights_panel(state, hidden));
    }
    let instrument = classed("div", "rw instrument")
        .maybe(weights)
        .child(ranking_table(state))
        .child(radar_panel(state, is_here));
    tag("div")
        .live("class", class)
        .on("pointerover", move |event| pointed(&event))
        .on("pointerleave", look_away)
        .on("focusin", move |event| look(&event))
        .on("focusout", look_away)
        .child(notices(state, ABOUT_THE_LINK))
        .maybe((controls != Controls::Full).then(|| stated(state, folded)))
        .maybe(bar)
        .maybe(is_here.then(|| later(state, Part::Pinned)))
        .maybe(state.narrows().then(|| later(state, Part::Filters)))
        .child(instrument)
        .maybe(state.is_hosted().then(|| later(state, Part::Field)))
        .maybe((state.explain() != Explain::None).then(|| later(state, Part::Insights)))
        .maybe(about)
        .maybe(state.is_hosted().then(|| later(state, Part::Profile)))
        .maybe(is_here.then(|| later(state, Part::Printed)))
        .child(announcer(state))
        .maybe(is_here.then(|| later(state, Part::TopThree)))
        .view()
}

/// Presets and buttons.
fn bar_of(state: WidgetState, home: Home, hidden: Signal<bool>) -> Tag {
    classed("div", if state.is_hosted() { "rw controls has-ways" } else { "rw controls" })
        .flag("hidden", hidden)
        .child(preset_bar(state))
        .child(toolbar(state, home))
}
