//! How a frame looks on the page around it: its colours, and no box of its own.

use serde_json::Value;

use super::{policy, sandboxed, scheme};
use crate::harness::{Document, Engine, Journey, now};
use crate::host::HostPage;

pub fn journeys() -> Vec<Journey> {
    crate::embedded![frame_follows_the_theme_of_its_page, frame_has_no_box_of_its_own]
}

/// Which colours a picture of a frame has, and how much of it, most first.
#[track_caller]
fn colours(host: &HostPage, frame: &str) -> Vec<(String, f64)> {
    let picture = now(host.find(frame).screenshot_as_png_base64())
        .unwrap_or_else(|fault| panic!("a picture of {frame}: {fault}"));
    host.ask_later(
        "const image = new Image(); image.onload = () => { \
            const {width, height} = image; const canvas = new OffscreenCanvas(width, height); \
            const pen = canvas.getContext('2d'); pen.drawImage(image, 0, 0); \
            const all = new Uint32Array(pen.getImageData(0, 0, width, height).data.buffer); \
            const counts = new Map(); for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1); \
            const named = one => [one & 255, (one >> 8) & 255, (one >> 16) & 255].join(' '); \
            done([...counts].sort(([, a], [, b]) => b - a).slice(0, 5) \
                .map(([one, count]) => [named(one), count / all.length])); }; \
         image.onerror = () => done([]); image.src = `data:image/png;base64,${arguments[0]}`",
        [picture.into()],
    )
}

/// A page in a scheme of its own, whatever the system's, on paper of a colour that is nobody else's.
#[track_caller]
fn on_paper(host: &HostPage, declared: &str, paper: &str, rest: &str) {
    let style =
        format!("<style>html {{ color-scheme: {declared}; background: rgb({paper}) }}</style>");
    let page = format!("{style}{}", sandboxed(host, "one", rest));
    let policy = format!("{}; img-src data:", policy(host));
    host.shows_page(Document::page(&page).under(&policy));
    host.message("ready");
}

fn frame_follows_the_theme_of_its_page(host: &HostPage) {
    for declared in ["dark", "light"] {
        on_paper(host, declared, "90 90 90", "?controls=none");
        let expected = match (host.engine, declared) {
            // It hands no scheme down to frames; there the page says so by theme=, or by a message.
            (Engine::WebKit, _) => "light",
            _ => declared,
        };
        host.in_frame("#one", || assert_eq!(scheme(host), expected, "on a {declared} page"));
    }
    for theme in ["dark", "light"] {
        on_paper(host, "light dark", "90 90 90", &format!("?controls=none&theme={theme}"));
        host.in_frame("#one", || assert_eq!(scheme(host), theme));
    }
}

fn frame_has_no_box_of_its_own(host: &HostPage) {
    let papers = [
        ("light", "250 240 205", "auto"),
        ("dark", "20 32 44", "auto"),
        ("normal", "20 32 44", "dark"),
        ("dark", "20 32 44", "dark"),
        ("light", "250 240 205", "light"),
    ];
    for (declared, paper, theme) in papers {
        on_paper(host, declared, paper, &format!("?controls=none&theme={theme}"));
        // There the driver's picture of a frame is black.
        if host.engine == Engine::WebKit {
            continue;
        }
        let seen = colours(host, "#one");
        let (most, share) = seen.first().cloned().unwrap_or_default();
        assert_eq!(most, paper, "theme={theme} on a {declared} page: {seen:?}");
        assert!(share > 0.4, "theme={theme} on a {declared} page: {seen:?}");
        let white: f64 =
            seen.iter().filter(|(name, _)| name == "255 255 255").map(|(_, share)| share).sum();
        // A scroll bar and a control are white, a box would be nearly all of it.
        assert!(white < 0.1, "theme={theme} on a {declared} page: {seen:?}");
        let notices: Vec<Value> = host.in_frame("#one", || {
            host.ask("return [...document.querySelectorAll('.notice')].map(e => e.textContent)", [])
        });
        assert!(notices.is_empty(), "{notices:?}");
    }
}
