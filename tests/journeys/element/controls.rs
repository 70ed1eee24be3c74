//! How much the reader can set, and in how little room.

use thirtyfour::Key;

use super::{ranked, widget};
use crate::harness::{Journey, in_turn};
use crate::host::HostPage;
use crate::host::element::WIDGET;
use crate::page::slider;

pub fn journeys() -> Vec<Journey> {
    let mut all = crate::embedded![nothing_hangs_over_at_any_width];
    all.extend(in_turn(crate::embedded![
        none_is_a_ranking_to_read,
        compact_folds_the_controls_behind_one_button
    ]));
    all
}

/// What a reader can reach and use.
const REACHABLE: &str = "[...root.querySelectorAll('input, button, select, summary, a[href], [tabindex]')]\
    .filter(e => e.checkVisibility({visibilityProperty: true}) && !e.disabled && e.tabIndex >= 0)";

#[track_caller]
fn sliders(host: &HostPage) -> usize {
    host.says(&format!(
        "{REACHABLE}.filter(e => e.matches('[data-category], [data-preset]')).length"
    ))
}

#[track_caller]
fn stated(host: &HostPage) -> String {
    host.says("root.querySelector('[data-stated]:not([hidden])')?.textContent.trim() ?? ''")
}

fn compact_folds_the_controls_behind_one_button(host: &HostPage) {
    host.embeds("controls=\"compact\" weights=\"perf40-ease60\"");
    let expanded = || host.says::<String>("root.querySelector('[aria-expanded]').ariaExpanded");
    let button = "button[data-action=unfold]";
    assert_eq!((sliders(host), expanded().as_str()), (0, "false"));
    assert_eq!(stated(host), "Weighed by Performance 40 %, Ease of Use 60 %.");
    assert_eq!(host.rows_of(WIDGET), ranked(&[40, 0, 60, 0, 0]));
    host.types(button, Key::Enter);
    host.eventually_equals("unfolded", &"true".to_owned(), expanded);
    assert!(sliders(host) >= 15, "{} controls", sliders(host));
    host.types(&slider("ease"), Key::Home);
    host.types(&slider("eco"), Key::End);
    host.ranks(WIDGET, &[40, 0, 0, 0, 100]);
    host.clicks(button);
    host.eventually_equals("folded", &0, || sliders(host));
    assert_eq!(stated(host), "Weighed by Performance 29 %, Community & Ecosystem 71 %.");
    assert_eq!(host.rows_of(WIDGET), ranked(&[40, 0, 0, 0, 100]));
    assert_eq!(host.heard("error"), 0);
}

fn none_is_a_ranking_to_read(host: &HostPage) {
    host.embeds("controls=\"none\" weights=\"perf40-ease60\" picks=\"koa\"");
    assert_eq!(stated(host), "Weighed by Performance 40 %, Ease of Use 60 %.");
    assert!(host.says::<bool>("root.querySelector('[data-stated]').checkVisibility()"));
    let inputs: usize = host.says(&format!("{REACHABLE}.filter(e => e.matches('input')).length"));
    let ranges: usize = host.says("root.querySelectorAll('input[data-category]').length");
    assert_eq!((inputs, ranges), (0, 0));
    // What is left can be read, sorted and left by; nothing of it moves a weight or a pick.
    let nodes: usize = host.says(&format!("{REACHABLE}.length"));
    for node in 0..nodes {
        host.says::<()>(&format!("{REACHABLE}.filter(e => !e.matches('a'))[{node}]?.click()"));
    }
    host.rests();
    let ids: Vec<String> = host.says("element.ranking.map(one => one.id)");
    assert_eq!((ids, host.heard("change")), (ranked(&[40, 0, 60, 0, 0]), 0));
    host.does("element.setAttribute('weights', 'sec1')");
    host.eventually_equals("what is stated", &"Weighed by Security 100 %.".to_owned(), || {
        stated(host)
    });
}

/// What of the widget reaches over its edge, but for what scrolls in a place of its own.
const OVER: &str = "(surface => { \
    const edge = surface.getBoundingClientRect(); \
    const inside = node => { for (let at = node.parentElement; at && at !== surface; at = at.parentElement) \
        if (getComputedStyle(at).overflowX !== 'visible') return true; return false; }; \
    const over = [...surface.querySelectorAll('*')].filter(node => { const box = node.getBoundingClientRect(); \
        return box.width > 1 && (box.right > edge.right + .5 || box.left < edge.left - .5) && !inside(node); }); \
    if (surface.scrollWidth > surface.clientWidth) over.push(surface); \
    return over.map(node => `${node.localName}.${node.className}`).slice(0, 5); })(root.querySelector('.surface'))";

fn nothing_hangs_over_at_any_width(host: &HostPage) {
    let one =
        |controls: &str| widget(controls, &format!("loading=\"eager\" controls=\"{controls}\""));
    let all = ["full", "compact", "none"];
    host.posts(&format!("<div id=\"column\">{}</div>", all.map(one).concat()));
    for controls in all {
        host.comes_to(&format!("#{controls}"), "ready");
    }
    host.hosts(
        "document.getElementById('compact').shadowRoot.querySelector('[data-action=unfold]').click()",
    );
    // With all that opens.
    for controls in all {
        host.inside::<()>(
            &format!("#{controls}"),
            "root.querySelector('details.insights').open = true; \
             root.querySelector('tr[data-id=rails] [data-open]').click()",
        );
    }
    for width in [280, 320, 660, 1000] {
        host.hosts(&format!("document.getElementById('column').style.width = '{width}px'"));
        host.rests();
        for controls in all {
            let element = format!("#{controls}");
            let over: Vec<String> = host.inside(&element, &format!("return {OVER}"));
            assert!(over.is_empty(), "{controls} at {width} px: {over:?}");
            let (own, radar): (f64, f64) = host.inside(
                &element,
                "return ['.surface', 'canvas.series'].map(s => root.querySelector(s).getBoundingClientRect().width)",
            );
            assert!((own - f64::from(width)).abs() < 1.0, "{controls}: {own} at {width} px");
            assert!(radar > 200.0, "{controls}: a radar of {radar} at {width} px");
        }
    }
}
