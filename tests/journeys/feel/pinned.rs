//! A moment that is kept, to compare with.

use thirtyfour::Key;

use crate::access::clean;
use crate::harness::{Journey, in_turn};
use crate::page::Page;

pub fn journeys() -> Vec<Journey> {
    let mut all = crate::journeys![pinning_moves_no_slider_while_one_is_dragged];
    all.extend(in_turn(crate::journeys![a_pinned_moment_is_compared_and_gone_back_to]));
    all
}

fn line(page: &Page) -> String {
    page.text("[data-pinned] p")
}

fn a_pinned_moment_is_compared_and_gone_back_to(page: &Page) {
    page.open("");
    assert!(!page.shows("[data-pinned]"));
    page.click("[data-action=pin]");
    page.eventually("the line", || {
        if page.shows("[data-pinned]") { Ok(()) } else { Err(()).map_err(|()| "hidden".into()) }
    });
    assert!(!page.shows("[data-action=return]"), "there is nothing to go back from");
    page.press_on_slider("sec", Key::End);
    page.is_weighed(&[50, 50, 50, 100, 50]);
    page.eventually_equals(
        "what has changed",
        &"Since you pinned: Security 50 → 100; ASP.NET Core up 1 to 1st.".to_owned(),
        || line(page),
    );
    page.reads("?w=perf50-scale50-ease50-sec100-eco50");
    clean(page);
    page.click("[data-action=return]");
    page.is_weighed(&[50; 5]);
    page.step_button("undo");
    page.is_weighed(&[50, 50, 50, 100, 50]);
    page.click("[data-action=unpin]");
    page.eventually("no line", || {
        if page.shows("[data-pinned]") { Err("still there".to_owned()) } else { Ok(()) }
    });
}

/// The line keeps its room, whatever it says.
fn pinning_moves_no_slider_while_one_is_dragged(page: &Page) {
    page.in_window_of(360);
    page.open("");
    page.click("[data-action=pin]");
    let place = || -> f64 {
        page.ask(
            "return document.querySelector('.categories').getBoundingClientRect().top + scrollY",
            [],
        )
    };
    let before = place();
    for code in ["perf", "eco", "ease"] {
        page.press_on_slider(code, Key::Home);
        page.is_ranked_as_weighed();
        assert!((place() - before).abs() < 1.0, "from {before} to {}: {}", place(), line(page));
    }
}
