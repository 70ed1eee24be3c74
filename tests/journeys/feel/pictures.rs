//! The gallery: what the page looks like, taken from the real page by `make gallery`.

use std::fmt::Write;
use std::fs;

use serde_json::json;

use super::walk::{gallery, is_updated};
use crate::harness::{Engine, Journey};
use crate::page::Page;

pub fn journeys() -> Vec<Journey> {
    let take = Journey::new("the_gallery_is_taken_anew", the_gallery_is_taken_anew);
    if is_updated() { vec![take.only_in(Engine::Chromium)] } else { Vec::new() }
}

/// Name, width, height, theme.
type View = (&'static str, u32, u32, &'static str);

const VIEWS: [View; 6] = [
    ("wide-light", 1440, 1000, "light"),
    ("wide-dark", 1440, 1000, "dark"),
    ("tablet-light", 768, 1024, "light"),
    ("tablet-dark", 768, 1024, "dark"),
    ("phone-light", 360, 740, "light"),
    ("phone-dark", 360, 740, "dark"),
];

/// Name, what it shows, the address, what is done there.
const STATES: [(&str, &str, &str, &str); 8] = [
    ("start", "The page as it opens", "", ""),
    (
        "weighing",
        "Weighing: a moment is pinned, and Security is raised",
        "",
        "press('[data-action=pin]'); set('sec', 100); to('[data-pinned]')",
    ),
    ("ranking", "The ranking, and why the first leads", "", "to('.standing')"),
    (
        "row",
        "A row that is open: what would make it first",
        "",
        "press('tr[data-id=spring-boot] [data-open]'); to('tr[data-id=aspnet-core]')",
    ),
    (
        "radar",
        "Four compared",
        "?p=django.gin.rails.phoenix",
        "if (innerWidth < 620) press('[data-action=radar]'); to('.instrument > .radar')",
    ),
    ("narrowed", "Narrowed down: Security at least 8", "?m=sec800", "to('.standing')"),
    ("profile", "A profile at its own address", "#spring-boot", ""),
    ("trust", "How far to trust it", "", "to('.insights')"),
];

const HELP: &str = "const press = (s) => document.querySelector(s)?.click(); \
    const to = (s) => document.querySelector(s)?.scrollIntoView({block: 'start', behavior: 'instant'}); \
    const set = (code, value) => { const e = document.querySelector(`input[type=range][data-category=${code}]`); \
        e.value = value; e.dispatchEvent(new Event('input', {bubbles: true})); e.dispatchEvent(new Event('change', {bubbles: true})); };";

fn the_gallery_is_taken_anew(page: &Page) {
    let mut shown = "# Gallery\n\nThe page in its main states, wide, on a tablet and on a phone, light and dark: taken from the release by\n\
        `make gallery`, which also writes down [what a screen reader is told](screen-reader.md).\n"
        .to_owned();
    for (state, about, address, act) in STATES {
        let _a_string_grows = write!(shown, "\n## {about}\n\n");
        let all = ["start", "ranking"].contains(&state);
        let some = ["wide-light", "tablet-dark", "phone-light"];
        for (view, width, height, theme) in VIEWS {
            if !all && !some.contains(&view) {
                continue;
            }
            page.devtools(
                "Emulation.setDeviceMetricsOverride",
                json!({"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 700}),
            );
            page.devtools(
                "Emulation.setEmulatedMedia",
                json!({"features": [{"name": "prefers-color-scheme", "value": theme}, {"name": "prefers-reduced-motion", "value": "reduce"}]}),
            );
            page.be_elsewhere();
            page.open(address);
            page.ask::<()>(&format!("{HELP} {act}"), []);
            page.ask_later::<()>("setTimeout(done, 700)", []);
            let name = format!("{state}-{view}.webp");
            let how = json!({"format": "webp", "quality": 80});
            let taken = page.measured("Page.captureScreenshot", how);
            let bytes = decoded(taken["data"].as_str().expect("a picture"));
            fs::write(gallery(&name), bytes).expect("the picture is kept");
            let _a_string_grows = writeln!(
                shown,
                "<img src=\"{name}\" alt=\"{about}: {view}\" width=\"{}\">",
                width / 2
            );
        }
    }
    fs::write(gallery("README.md"), shown).expect("the gallery's page is written");
}

/// What is written in base64.
fn decoded(text: &str) -> Vec<u8> {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3);
    let (mut bits, mut count) = (0_u32, 0);
    for digit in text.bytes() {
        let Some(value) = (0_u32..).zip(DIGITS).find(|(_, one)| **one == digit) else { break };
        bits = bits << 6 | value.0;
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push((bits >> count & 0xff).to_be_bytes()[3]);
        }
    }
    bytes
}
