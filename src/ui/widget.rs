//! The whole widget: weights, ranking, radar.

use super::announcer::Announcer;
use super::attention::attended;
use super::notices::Notices;
use super::preset_bar::PresetBar;
use super::radar_panel::RadarPanel;
use super::ranking_table::RankingTable;
use super::reactive::on;
use super::toolbar::Toolbar;
use super::weights_panel::WeightsPanel;
use crate::state::{Attention, NoticeKind, WidgetState};
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
) -> impl IntoView {
    let dataset = state.dataset();
    let look = Rc::new(move |event: &Event| state.look_at(attended(event, &dataset)));
    let pointed = Rc::clone(&look);
    let look_away = move || state.look_at(Attention::default());
    view! { class = "rw",
        <div
            class="widget"
            part="surface"
            on:pointerover=on(move |event: PointerEvent| pointed(&event))
            on:pointerleave=on(move |_| look_away())
            on:focusin=on(move |event: FocusEvent| look(&event))
            on:focusout=on(move |_| look_away())
        >
            <Notices state kinds=ABOUT_THE_LINK />
            <div class="controls">
                <PresetBar state />
                <Toolbar state />
            </div>
            <div class="instrument">
                <WeightsPanel state />
                <RankingTable state />
                <RadarPanel state />
            </div>
            <Announcer state />
        </div>
    }
}
