//! Light, dark, or as the system has it: chosen on the page, kept, and overruled by a link.

use serde_json::json;

use crate::access::clean;
use crate::harness::{Engine, Journey, SitePlan, in_turn};
use crate::page::Page;

pub fn journeys() -> Vec<Journey> {
    let mut all = crate::journeys![
        a_theme_is_chosen_and_kept_over_a_reload,
        a_links_theme_wins_for_the_visit,
        a_theme_is_chosen_by_keys,
        the_picture_is_drawn_anew_in_the_theme,
    ];
    let blocked = SitePlan {
        prelude: "Object.defineProperty(window, 'localStorage', {get() { throw new DOMException('closed', 'SecurityError'); }});",
        ..SitePlan::default()
    };
    all.push(
        Journey::new("where_storage_is_closed_a_theme_holds_for_the_visit", storage_is_closed)
            .on(blocked),
    );
    all.push(
        Journey::new("the_browsers_bars_follow_the_theme", the_browsers_bars_follow)
            .only_in(Engine::Chromium),
    );
    all.extend(in_turn(crate::journeys![a_bad_theme_is_the_systems]));
    all
}

fn choose(page: &Page, theme: &str) {
    page.ask::<()>(
        "document.querySelector(`input[name=theme][value=${arguments[0]}]`).click()",
        [theme.into()],
    );
}

/// The paper's colour, the theme that the root asks for, and the one that is marked.
#[track_caller]
fn wears(page: &Page, paper: &str, asked: Option<&str>, marked: &str) {
    page.eventually_equals(
        "the theme",
        &(paper.to_owned(), asked.map(str::to_owned), marked.to_owned()),
        || {
            page.ask(
                "return [getComputedStyle(document.body).backgroundColor, \
                     document.documentElement.dataset.theme ?? null, \
                     document.querySelector('input[name=theme]:checked').value]",
                [],
            )
        },
    );
}

const LIGHT: &str = "rgb(251, 250, 247)";
const DARK: &str = "rgb(22, 25, 29)";

fn a_theme_is_chosen_and_kept_over_a_reload(page: &Page) {
    page.open("");
    wears(page, LIGHT, None, "auto");
    choose(page, "dark");
    wears(page, DARK, Some("dark"), "dark");
    page.open("?w=perf40-eco20");
    wears(page, DARK, Some("dark"), "dark");
    clean(page);
    choose(page, "auto");
    page.open("");
    wears(page, LIGHT, None, "auto");
}

fn a_links_theme_wins_for_the_visit(page: &Page) {
    page.open("");
    choose(page, "light");
    page.open("?theme=dark");
    wears(page, DARK, Some("dark"), "dark");
    page.open("");
    wears(page, LIGHT, Some("light"), "light");
}

fn a_bad_theme_is_the_systems(page: &Page) {
    for query in [
        "?theme=",
        "?theme=DARK",
        "?theme=auto",
        "?Theme=dark",
        "?theme=x&theme=dark",
        "?theme=%FF",
    ] {
        page.open(query);
        wears(page, LIGHT, None, "auto");
    }
    page.open("?w=perf1&amp;theme=dark");
    wears(page, DARK, Some("dark"), "dark");
}

fn storage_is_closed(page: &Page) {
    page.open("");
    choose(page, "dark");
    wears(page, DARK, Some("dark"), "dark");
    page.press_on_slider("sec", "\u{e012}");
    page.is_ranked_as_weighed();
    wears(page, DARK, Some("dark"), "dark");
}

fn a_theme_is_chosen_by_keys(page: &Page) {
    page.open("");
    page.focus("input[name=theme]:checked");
    page.press(thirtyfour::Key::Right);
    wears(page, LIGHT, Some("light"), "light");
    page.press(thirtyfour::Key::Right);
    wears(page, DARK, Some("dark"), "dark");
    assert_eq!(page.name_of("input[name=theme]:checked"), "Dark");
}

/// The first line of the radar, as a sum of the colours on its canvas.
fn the_picture_is_drawn_anew_in_the_theme(page: &Page) {
    page.open("");
    let ink = || -> [u64; 3] {
        page.ask(
            "const canvas = document.querySelector('canvas.series'); \
             const {data} = canvas.getContext('2d').getImageData(0, 0, canvas.width || 1, canvas.height || 1); \
             const has = ([r, g, b]) => { let n = 0; for (let i = 0; i < data.length; i += 4) \
                 n += data[i + 3] > 250 && Math.abs(data[i] - r) + Math.abs(data[i + 1] - g) + Math.abs(data[i + 2] - b) < 6; return n; }; \
             return [has([0x1c, 0x31, 0x68]), has([0x6b, 0x7b, 0xd0]), 0]",
            [],
        )
    };
    page.eventually("ink for light paper", || match ink() {
        [light, 0, _] if light > 50 => Ok(()),
        other => Err(format!("{other:?}")),
    });
    choose(page, "dark");
    page.eventually("ink for dark paper", || match ink() {
        [0, dark, _] if dark > 50 => Ok(()),
        other => Err(format!("{other:?}")),
    });
}

fn the_browsers_bars_follow(page: &Page) {
    let bars = || -> Vec<String> {
        page.ask(
            "return [...document.querySelectorAll('meta[name=theme-color]')].map(meta => meta.content)",
            [],
        )
    };
    page.devtools(
        "Emulation.setEmulatedMedia",
        json!({"features": [{"name": "prefers-color-scheme", "value": "dark"}]}),
    );
    page.open("");
    wears(page, DARK, None, "auto");
    assert_eq!(bars(), ["#fbfaf7", "#16191d"]);
    choose(page, "light");
    wears(page, LIGHT, Some("light"), "light");
    assert_eq!(bars(), ["#fbfaf7", "#fbfaf7"]);
}
