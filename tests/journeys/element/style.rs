//! What a host may style, and by which names.

use super::theme::pixels;
use super::widget;
use crate::harness::{Document, Journey};
use crate::host::HostPage;
use crate::host::element::WIDGET;

pub fn journeys() -> Vec<Journey> {
    crate::embedded![custom_properties_colour_the_widget, parts_can_be_styled]
}

const STYLE: &str = "<style>
    #widget { --reweigh-font: monospace; --reweigh-text: rgb(1, 2, 3); --reweigh-muted: rgb(4, 5, 6);
        --reweigh-surface: rgb(250, 250, 200); --reweigh-line: rgb(7, 8, 9); --reweigh-accent: rgb(90, 0, 90);
        --reweigh-accent-text: rgb(240, 255, 240); --reweigh-focus: rgb(0, 200, 0); --reweigh-radius: 9px;
        --reweigh-series-1: rgb(255, 0, 255); --reweigh-series-2: rgb(0, 160, 255);
        --reweigh-series-3: rgb(255, 160, 0); --reweigh-series-4: rgb(0, 90, 0) }
    #widget::part(surface) { margin-top: 7px }
    #widget::part(weights) { outline: 1px solid rgb(10, 0, 0) }
    #widget::part(slider) { padding-top: 11px }
    #widget::part(ranking) { outline: 2px solid rgb(20, 0, 0) }
    #widget::part(row) { outline: 3px solid rgb(30, 0, 0) }
    #widget::part(radar) { outline: 4px solid rgb(40, 0, 0) }
    #widget::part(toolbar) { outline: 5px solid rgb(50, 0, 0) }
    #widget::part(button) { letter-spacing: 3px }
    #widget::part(notice) { outline: 6px solid rgb(60, 0, 0) }
    </style>";

#[track_caller]
fn opens(host: &HostPage) {
    let inner = widget("widget", "loading=\"eager\" picks=\"koa.gin.rails.flask\"");
    host.shows_page(Document::page(&format!("{STYLE}{inner}{}", host.script())));
    host.comes_to(WIDGET, "ready");
}

/// A computed style of a node inside.
#[track_caller]
fn styled(host: &HostPage, selector: &str, property: &str) -> String {
    host.says(&format!("getComputedStyle(root.querySelector('{selector}')).{property}"))
}

fn custom_properties_colour_the_widget(host: &HostPage) {
    opens(host);
    for (selector, property, value) in [
        (".surface", "backgroundColor", "rgb(250, 250, 200)"),
        (".surface", "borderTopLeftRadius", "9px"),
        (".widget", "color", "rgb(1, 2, 3)"),
        (".widget", "fontFamily", "monospace"),
        (".panel-aside", "color", "rgb(4, 5, 6)"),
        (".credit", "borderTopColor", "rgb(7, 8, 9)"),
        ("button[aria-pressed=true]", "backgroundColor", "rgb(90, 0, 90)"),
        ("button[aria-pressed=true]", "color", "rgb(240, 255, 240)"),
    ] {
        assert_eq!(styled(host, selector, property), value, "{property} of {selector}");
    }
    host.types(".chip", "");
    host.press(thirtyfour::Key::Tab);
    assert_eq!(
        host.says::<String>("getComputedStyle(root.activeElement).outlineColor"),
        "rgb(0, 200, 0)"
    );
    for colour in [(255, 0, 255), (0, 160, 255), (255, 160, 0), (0, 90, 0)] {
        host.eventually(&format!("{colour:?} in the radar"), || match pixels(host, colour) {
            0..20 => Err("not drawn".to_owned()),
            _ => Ok(()),
        });
    }
    // And at run time.
    host.does("element.style.setProperty('--reweigh-series-1', 'rgb(0, 0, 0)')");
    host.eventually_equals("the old colour", &0, || pixels(host, (255, 0, 255)));
}

fn parts_can_be_styled(host: &HostPage) {
    opens(host);
    host.does("element.weights = 'perf1'");
    host.types(&crate::page::slider("perf"), thirtyfour::Key::Home);
    host.eventually("the notice", || {
        let shown: bool = host.says("Boolean(root.querySelector('[data-notice=all-zero]'))");
        if shown { Ok(()) } else { Err("none".to_owned()) }
    });
    for (part, property, value) in [
        ("surface", "marginTop", "7px"),
        ("weights", "outlineColor", "rgb(10, 0, 0)"),
        ("slider", "paddingTop", "11px"),
        ("ranking", "outlineColor", "rgb(20, 0, 0)"),
        ("row", "outlineColor", "rgb(30, 0, 0)"),
        ("radar", "outlineColor", "rgb(40, 0, 0)"),
        ("toolbar", "outlineColor", "rgb(50, 0, 0)"),
        ("button", "letterSpacing", "3px"),
        ("notice", "outlineColor", "rgb(60, 0, 0)"),
    ] {
        assert_eq!(styled(host, &format!("[part={part}]"), property), value, "{part}");
    }
}
