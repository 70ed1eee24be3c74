//! Light and dark: what the page around hands down, the system's, or what the author says.

use serde_json::json;

use super::widget;
use crate::harness::{Document, Engine, Journey, in_turn};
use crate::host::HostPage;
use crate::host::element::WIDGET;

pub fn journeys() -> Vec<Journey> {
    let mut all = crate::embedded![auto_follows_the_page];
    all.push(
        Journey::embedded("auto_follows_the_page_before_the_system", before_the_system)
            .only_in(Engine::Chromium),
    );
    all.extend(in_turn(crate::embedded![light_and_dark_are_what_the_author_says]));
    all
}

/// The colour of the first series on light paper and on dark, as the style has it.
const LIGHT: (u8, u8, u8) = (0x1c, 0x31, 0x68);
const DARK: (u8, u8, u8) = (0x6b, 0x7b, 0xd0);

/// How many pixels of the radar have this colour.
#[track_caller]
pub fn pixels(host: &HostPage, (red, green, blue): (u8, u8, u8)) -> usize {
    host.says(&format!(
        "(canvas => {{ const {{data}} = canvas.getContext('2d').getImageData(0, 0, canvas.width || 1, canvas.height || 1); \
             let count = 0; for (let i = 0; i < data.length; i += 4) count += data[i + 3] > 250 && \
                 Math.abs(data[i] - {red}) + Math.abs(data[i + 1] - {green}) + Math.abs(data[i + 2] - {blue}) < 6; \
             return count; }})(root.querySelector('canvas.series'))"
    ))
}

/// Waits until paper, text and the picture are of one scheme.
#[track_caller]
fn is_dark(host: &HostPage, dark: bool) {
    host.eventually(if dark { "a dark widget" } else { "a light widget" }, || {
        let (light, dim) = (pixels(host, LIGHT), pixels(host, DARK));
        let paper: String =
            host.says("getComputedStyle(root.querySelector('.surface')).backgroundColor");
        let is = paper == "rgb(22, 25, 29)" && dim > 50 && light == 0;
        let is_not = paper == "rgb(251, 250, 247)" && light > 50 && dim == 0;
        if (dark && is) || (!dark && is_not) {
            Ok(())
        } else {
            Err(format!("paper {paper}, {light} light and {dim} dark pixels"))
        }
    });
}

/// A post whose widget stands in a box of this scheme.
#[track_caller]
fn boxed(host: &HostPage, scheme: &str, attributes: &str) {
    let inner = widget("widget", &format!("loading=\"eager\" {attributes}"));
    host.posts(&format!("<div id=\"box\" style=\"color-scheme:{scheme}\">{inner}</div>"));
    host.comes_to(WIDGET, "ready");
}

#[track_caller]
fn hands_down(host: &HostPage, scheme: &str) {
    host.hosts(&format!("document.getElementById('box').style.colorScheme = '{scheme}'"));
}

fn auto_follows_the_page(host: &HostPage) {
    boxed(host, "dark", "");
    is_dark(host, true);
    hands_down(host, "light");
    is_dark(host, false);
    hands_down(host, "dark");
    is_dark(host, true);
    hands_down(host, "normal");
    is_dark(host, false);
    // As blogs do it: a class on the root, and the scheme in a style sheet.
    let style = "<style>.night { color-scheme: dark }</style>";
    let page = format!("{style}{}{}", widget("widget", "loading=\"eager\""), host.script());
    host.shows_page(Document::page(&page));
    host.comes_to(WIDGET, "ready");
    is_dark(host, false);
    host.hosts("document.documentElement.className = 'night'");
    is_dark(host, true);
    host.hosts("document.documentElement.className = ''");
    is_dark(host, false);
}

fn light_and_dark_are_what_the_author_says(host: &HostPage) {
    boxed(host, "dark", "theme=\"light\"");
    is_dark(host, false);
    host.does("element.theme = 'dark'");
    is_dark(host, true);
    hands_down(host, "light");
    host.rests();
    is_dark(host, true);
    host.does("element.theme = 'auto'");
    is_dark(host, false);
}

fn before_the_system(host: &HostPage) {
    let system = |value: &str| {
        let features = json!({"features": [{"name": "prefers-color-scheme", "value": value}]});
        host.devtools("Emulation.setEmulatedMedia", features);
    };
    system("dark");
    boxed(host, "normal", "");
    is_dark(host, true);
    hands_down(host, "light");
    is_dark(host, false);
    hands_down(host, "normal");
    is_dark(host, true);
    hands_down(host, "light dark");
    is_dark(host, true);
    system("light");
    is_dark(host, false);
    hands_down(host, "dark");
    is_dark(host, true);
}
