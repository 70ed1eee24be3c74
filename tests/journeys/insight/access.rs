//! The insights for those who do not see them: axe, names, order of the focus.

use thirtyfour::Key;

use super::opens;
use crate::access::{clean, clean_by};
use crate::element::widget;
use crate::harness::{Journey, in_turn};
use crate::host::HostPage;
use crate::page::{Page, slider};

pub fn journeys() -> Vec<Journey> {
    let mut all =
        crate::journeys![axe_finds_nothing_with_everything_open, insights_are_reached_by_tab];
    all.extend(in_turn(crate::journeys![
        axe_finds_nothing_with_everything_open_in_dark,
        axe_finds_nothing_with_everything_open_at_360_px,
        axe_finds_nothing_where_first_place_is_shared,
    ]));
    all.extend(in_turn(crate::embedded![axe_finds_nothing_in_widgets_that_explain]));
    all
}

#[track_caller]
fn everything_open(page: &Page, id: &str) {
    page.open_panels();
    page.open_row(id);
    clean(page);
}

fn axe_finds_nothing_with_everything_open(page: &Page) {
    opens(page, &[33, 17, 71, 3, 1]);
    everything_open(page, "rails");
}

fn axe_finds_nothing_with_everything_open_in_dark(page: &Page) {
    page.open("?theme=dark&w=perf40-scale20-ease20-sec15-eco5");
    everything_open(page, "spring-boot");
}

fn axe_finds_nothing_with_everything_open_at_360_px(page: &Page) {
    page.in_window_of(360);
    opens(page, &[50; 5]);
    everything_open(page, "nestjs");
}

fn axe_finds_nothing_where_first_place_is_shared(page: &Page) {
    opens(page, &[60, 50, 50, 50, 50]);
    everything_open(page, "django");
}

fn axe_finds_nothing_in_widgets_that_explain(host: &HostPage) {
    let all = [
        widget("light", "loading=\"eager\" theme=\"light\" explain=\"full\""),
        widget("dark", "loading=\"eager\" theme=\"dark\" explain=\"brief\" controls=\"none\""),
        widget(
            "compact",
            "loading=\"eager\" explain=\"full\" controls=\"compact\" style=\"width:320px\"",
        ),
    ];
    host.posts(&format!("<main><h1>A post</h1>{}</main>", all.concat()));
    for id in ["#light", "#dark", "#compact"] {
        host.comes_to(id, "ready");
        host.inside::<()>(
            id,
            "root.querySelector('[data-action=unfold][aria-expanded=false]')?.click(); \
             root.querySelector('tr[data-id=rails] [data-open]').click(); \
             root.querySelector('details.insights').open = true",
        );
    }
    host.rests();
    clean_by(host, &format!("{}/.seen/axe.js", host.site.origin()));
}

/// Tab comes to every part, in the order in which it stands.
fn insights_are_reached_by_tab(page: &Page) {
    page.open("");
    page.open_panels();
    page.open_row("spring-boot");
    page.focus(&slider("perf"));
    let mut stops: Vec<String> = Vec::new();
    for _ in 0..120 {
        page.press(Key::Tab);
        let stop: Option<String> = page.ask(
            "const at = document.activeElement; if (!at || at === document.body) return null; \
             const data = ['tip', 'open', 'rival', 'apply', 'typical', 'priority', 'action'].find(key => key in at.dataset); \
             return data ? `${data}=${at.dataset[data]}` : at.localName",
            [],
        );
        match stop {
            Some(stop) => stops.push(stop),
            None if stops.is_empty() => {}
            None => break,
        }
    }
    let at = |wanted: &str| {
        let found = stops.iter().position(|stop| stop == wanted);
        found.unwrap_or_else(|| panic!("Tab never comes to {wanted}: {stops:?}"))
    };
    let wanted =
        ["tip=", "open=", "rival=", "apply=", "typical=django", "priority=0", "action=priorities"];
    assert!(wanted.map(at).is_sorted(), "{stops:?}");
    at("summary");
}
