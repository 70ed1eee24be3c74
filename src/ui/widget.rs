//! The whole widget: weights, ranking, radar.

use super::announcer::Announcer;
use super::notices::Notices;
use super::preset_bar::PresetBar;
use super::radar_panel::RadarPanel;
use super::ranking_table::RankingTable;
use super::toolbar::Toolbar;
use super::weights_panel::WeightsPanel;
use crate::state::{NoticeKind, WidgetState};
use leptos::prelude::*;

/// What a link may have said about itself.
const ABOUT_THE_LINK: &[NoticeKind] =
    &[NoticeKind::BadLink, NoticeKind::NewerLink, NoticeKind::UnknownCategory];

/// A living ranking.
#[component]
pub fn Widget(
    /// The widget's state.
    state: WidgetState,
) -> impl IntoView {
    view! { class = "rw",
        <div class="widget" part="surface">
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
