//! The whole widget: weights, ranking, radar, insights.

use super::attention::attended;
use super::home::Home;
use super::later::{Part, later};
use super::markup::{Tag, classed, tag};
use super::radar_panel::radar_panel;
use super::ranking_table::ranking_table;
use super::reactive::{classes, flag, keep_steady};
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

/// A living ranking, whose links lead to `home`.
pub fn widget(state: WidgetState, home: Home) -> Tag {
    keep_steady(state, &[state.picks, state.idle]);
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
    let home = StoredValue::new(home);
    let about = (!is_here).then(|| later(state, Part::Credit(home)));
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
        .child(later(state, Part::Notices(ABOUT_THE_LINK)))
        .maybe((controls != Controls::Full).then(|| later(state, Part::Stated(folded))))
        .maybe(bar)
        .maybe(is_here.then(|| later(state, Part::Pinned)))
        .maybe(state.narrows().then(|| later(state, Part::Filters)))
        .child(instrument)
        .maybe(state.is_hosted().then(|| later(state, Part::Field)))
        .maybe((state.explain() != Explain::None).then(|| later(state, Part::Insights)))
        .maybe(about)
        .maybe(state.is_hosted().then(|| later(state, Part::Profile)))
        .maybe(is_here.then(|| later(state, Part::Printed)))
        .child(later(state, Part::Announcer))
        .maybe(is_here.then(|| later(state, Part::TopThree)))
}

/// Presets and buttons.
fn bar_of(state: WidgetState, home: StoredValue<Home>, hidden: Signal<bool>) -> Tag {
    classed("div", if state.is_hosted() { "rw controls has-ways" } else { "rw controls" })
        .flag("hidden", hidden)
        .child(later(state, Part::Presets))
        .child(later(state, Part::Toolbar(home)))
}
