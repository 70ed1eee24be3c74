//! The whole widget: weights, ranking, radar.

use super::announcer::Announcer;
use super::attention::attended;
use super::credit::Credit;
use super::home::Home;
use super::notices::Notices;
use super::preset_bar::PresetBar;
use super::radar_panel::RadarPanel;
use super::ranking_table::RankingTable;
use super::reactive::{classes, flag, on};
use super::stated::Stated;
use super::toolbar::Toolbar;
use super::weights_panel::WeightsPanel;
use crate::state::{Attention, Controls, NoticeKind, WidgetState};
use leptos::prelude::*;
use leptos::web_sys::{Event, FocusEvent, PointerEvent};
use std::rc::Rc;

/// What a link may have said about itself.
const ABOUT_THE_LINK: &[NoticeKind] =
    &[NoticeKind::BadLink, NoticeKind::NewerLink, NoticeKind::UnknownCategory];

/// A living ranking.
#[component]
pub fn Widget(
    /// The widget's state.
    state: WidgetState,
    /// Where its links lead.
    home: Home,
) -> impl IntoView {
    let dataset = state.dataset();
    let look = Rc::new(move |event: &Event| state.look_at(attended(event, &dataset)));
    let pointed = Rc::clone(&look);
    let look_away = move || state.look_at(Attention::default());
    let controls = state.controls();
    let folded = RwSignal::new(controls != Controls::Full);
    let folded_flag = flag(move || folded.get());
    let class = classes(move || {
        let fold = if folded.get() { " is-folded" } else { "" };
        let read_only = if controls == Controls::None { " is-read-only" } else { "" };
        format!("widget{fold}{read_only}")
    });
    let credit = match &home {
        Home::Here => None,
        Home::Elsewhere(_) => Some(view! { <Credit state home=home.clone() /> }),
    };
    let stated = (controls != Controls::Full).then(|| view! { <Stated state folded /> });
    let (bar, weights) = if controls == Controls::None {
        (None, None)
    } else {
        let bar = view! { class = "rw",
            <div class="controls" hidden=folded_flag>
                <PresetBar state />
                <Toolbar state home />
            </div>
        };
        (Some(bar), Some(view! { <WeightsPanel state hidden=folded_flag /> }))
    };
    view! { class = "rw",
        <div
            class=class
            on:pointerover=on(move |event: PointerEvent| pointed(&event))
            on:pointerleave=on(move |_| look_away())
            on:focusin=on(move |event: FocusEvent| look(&event))
            on:focusout=on(move |_| look_away())
        >
            <Notices state kinds=ABOUT_THE_LINK />
            {stated}
            {bar}
            <div class="instrument">
                {weights}
                <RankingTable state />
                <RadarPanel state />
            </div>
            {credit}
            <Announcer state />
        </div>
    }
}
