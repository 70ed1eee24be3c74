//! The height of a frame, as it tells it.

use serde_json::Value;

use super::{hears, kinds_by, policy, said_by, sandboxed};
use crate::harness::{Document, Engine, Journey, in_turn, now};
use crate::host::HostPage;
use crate::host::element::WIDGET;

pub fn journeys() -> Vec<Journey> {
    let mut all = crate::embedded![
        frame_tells_its_height_when_it_changes,
        frame_scrolls_unless_its_height_is_followed,
        frame_stops_growing_for_ever
    ];
    all.extend(in_turn(crate::embedded![frame_heights_have_bounds]));
    all
}

#[track_caller]
fn opened(host: &HostPage, query: &str) {
    host.shows_page(Document::page(&sandboxed(host, "one", query)).under(&policy(host)));
    host.message("ready");
    settled(host);
}

#[track_caller]
fn heights(host: &HostPage) -> Vec<i64> {
    let px = |said: &Value| said["px"].as_i64().unwrap_or_else(|| panic!("no integer: {said}"));
    said_by(host, 0).iter().filter(|said| said["type"] == "height").map(px).collect()
}

/// Waits until the last height that was told is the content's, which the frame itself measures.
#[track_caller]
fn settled(host: &HostPage) -> i64 {
    let measure = "return Math.ceil(document.querySelector('main').getBoundingClientRect().height)";
    let (mut last, mut times) = (0, 0);
    host.eventually("the height of the content", || {
        let content = host.in_frame("#one", || host.ask(measure, []));
        let told = heights(host);
        // The same for a while: a new width moves several things, one after the other.
        times = if told.last() == Some(&content) && content == last { times + 1 } else { 0 };
        last = content;
        if times > 3 { Ok(content) } else { Err(format!("{told:?}, not {content}")) }
    })
}

fn frame_tells_its_height_when_it_changes(host: &HostPage) {
    opened(host, "?controls=compact");
    let folded = settled(host);
    // Before the visitor's hand moves the focus; WebKitGTK's driver has taken it along.
    if host.engine != Engine::WebKit {
        host.is_untouched();
    }
    host.in_frame("#one", || {
        now(host.within(WIDGET, "[data-action=unfold]").click())
            .unwrap_or_else(|fault| panic!("unfolding: {fault}"));
    });
    let unfolded = settled(host);
    assert!(unfolded > folded, "{unfolded} after {folded}");
    host.as_host::<()>("document.getElementById('one').style.width = '300px'");
    let narrow = settled(host);
    assert!(narrow > unfolded, "{narrow} after {unfolded}");
    let told = heights(host);
    assert!(told.windows(2).all(|pair| pair[0] != pair[1]), "told twice: {told:?}");
    // Several changes within a frame are one.
    host.in_frame("#one", || {
        host.ask_later::<()>(
            "const widget = document.querySelector('reweigh-ranking'); \
             for (const px of [10, 500, 40, 200]) { widget.style.marginBottom = `${px}px`; widget.offsetHeight; } \
             requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(), 50)))",
            [],
        );
    });
    assert_eq!(heights(host).len(), told.len() + 1, "{:?} after {told:?}", heights(host));
    assert_eq!(settled(host), narrow + 200);
}

fn frame_scrolls_unless_its_height_is_followed(host: &HostPage) {
    opened(host, "");
    let is_hidden = || -> bool {
        host.in_frame("#one", || {
            host.ask("return getComputedStyle(document.documentElement).overflowY === 'hidden'", [])
        })
    };
    let becomes = |height: i64, hidden: bool| {
        host.as_host::<()>(&format!("document.getElementById('one').style.height = '{height}px'"));
        host.eventually_equals(&format!("no scrollbar at {height} px"), &hidden, is_hidden);
    };
    let content = settled(host);
    becomes(content, true);
    becomes(content / 2, false);
    becomes(settled(host) + 40, true);
    becomes(300, false);
}

fn frame_heights_have_bounds(host: &HostPage) {
    opened(host, "?controls=none");
    for (height, told) in [(20_000, 10_000), (10, 120)] {
        host.in_frame("#one", || {
            host.ask::<()>(
                "document.querySelector('main').style.cssText = \
                    `min-height:0;overflow:hidden;height:${arguments[0]}px`",
                [height.into()],
            );
        });
        host.eventually_equals("the last height", &Some(told), || heights(host).last().copied());
    }
}

fn frame_stops_growing_for_ever(host: &HostPage) {
    opened(host, "");
    // As where the page around makes the content higher with every answer; now and then lower, too.
    let grow = || {
        host.in_frame("#one", || {
            host.ask_later::<()>(
                "const widget = document.querySelector('reweigh-ranking'); let step = 0; \
                 const wait = (go) => requestAnimationFrame(() => requestAnimationFrame(go)); \
                 const next = () => { step += 1; \
                     widget.style.marginBottom = `${step % 3 ? 100 + step * 10 : 50 + step}px`; \
                     wait(step < 24 ? next : () => done()); }; next()",
                [],
            );
        });
    };
    grow();
    hears(host, 0, "error", 1);
    let told = heights(host);
    let growths = |told: &[i64]| told.windows(2).filter(|pair| pair[1] > pair[0]).count();
    assert_eq!(growths(&told), 8, "{told:?}");
    let kinds = kinds_by(host, 0);
    assert_eq!(kinds.iter().filter(|kind| *kind == "error").count(), 1, "{kinds:?}");
    // At another width it begins again.
    host.as_host::<()>("document.getElementById('one').style.width = '500px'");
    settled(host);
    assert!(heights(host).len() > told.len());
}
