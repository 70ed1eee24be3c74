//! The ten lines of a host's own that give plain frames the height of their content.

use super::{policy, sandboxed};
use crate::harness::{Document, Journey};
use crate::host::HostPage;

pub fn journeys() -> Vec<Journey> {
    crate::embedded![ten_lines_resize_pasted_frames]
}

/// As they are documented, word for word.
const LINES: &str = "addEventListener('message', ({ source, data }) => {
  if (data?.ns !== 'reweigh' || data.v !== 1 || data.type !== 'height') return;
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow === source) {
      frame.style.height = `${data.px}px`;
    }
  }
});";

fn ten_lines_resize_pasted_frames(host: &HostPage) {
    assert!(LINES.lines().count() <= 10);
    assert!(include_str!("../../../README.md").contains(LINES), "the README has other lines");
    host.host.publish("/resize.js", Document::script(LINES));
    host.host.publish("/rude", Document::page("<script src=\"/rude.js\"></script>"));
    host.host.publish(
        "/rude.js",
        Document::script("parent.postMessage({ns: 'reweigh', v: 1, type: 'else', px: 7}, '*')"),
    );
    let plain = sandboxed(host, "plain", "?w=ease80");
    let compact = sandboxed(host, "compact", "?controls=compact");
    let page = format!(
        "<script src=\"/resize.js\"></script>{plain}{compact}<iframe id=\"rude\" src=\"/rude\" style=\"height:90px\"></iframe>"
    );
    let policy = policy(host).replace("frame-src", "script-src 'self'; frame-src 'self'");
    host.shows_page(Document::page(&page).under(&policy));
    fits(host, "#plain");
    host.ask::<()>("document.getElementById('compact').scrollIntoView()", []);
    let folded = fits(host, "#compact");
    // By script: WebKit's driver now and then presses beside what stands in a high frame.
    let unfold = "document.querySelector('reweigh-ranking').shadowRoot.querySelector('[data-action=unfold]').click()";
    host.in_frame("#compact", || host.ask::<()>(unfold, []));
    host.eventually("a higher frame", || {
        let height = fits(host, "#compact");
        if height > folded { Ok(()) } else { Err(format!("{height} after {folded}")) }
    });
    let rude: f64 = host.ask("return document.getElementById('rude').clientHeight", []);
    assert!((rude - 90.0).abs() < 1.0, "{rude}");
}

/// Waits until a frame is as high as its content, and gives the height.
#[track_caller]
fn fits(host: &HostPage, frame: &str) -> i64 {
    let outside = "return document.querySelector(arguments[0]).clientHeight";
    let inside = "return document.querySelector('reweigh-ranking')?.state === 'ready' \
        ? Math.ceil(document.querySelector('main').getBoundingClientRect().height) : 0";
    host.eventually(&format!("{frame} fits"), || {
        let content: i64 = host.in_frame(frame, || host.ask(inside, []));
        let height: i64 = host.ask(outside, [frame.into()]);
        if height == content { Ok(height) } else { Err(format!("{height} px for {content}")) }
    })
}
