//! The radar: a picture that is drawn, sharp, and readable without seeing it.

use thirtyfour::prelude::*;

use crate::harness::{Journey, SitePlan};
use crate::page::Page;

/// A browser that gives no drawing context, as some privacy settings do.
const NO_CANVAS: &str = "HTMLCanvasElement.prototype.getContext = () => null;";

pub fn journeys() -> Vec<Journey> {
    let mut all = crate::journeys![
        something_is_drawn_and_redrawn,
        canvas_has_a_pixel_for_every_dot,
        an_axis_reads_out_its_scores,
    ];
    let no_canvas = SitePlan { prelude: NO_CANVAS, ..SitePlan::default() };
    all.push(
        Journey::new("without_a_canvas_the_tables_stay", without_a_canvas_the_tables_stay)
            .on(no_canvas),
    );
    all
}

fn something_is_drawn_and_redrawn(page: &Page) {
    page.open("");
    let first = page.eventually("a drawing", || {
        let ink = ink(page);
        if ink.painted > 200 { Ok(ink) } else { Err(format!("{} pixels", ink.painted)) }
    });
    page.pick("koa");
    page.eventually("a different drawing", || {
        if ink(page).picture == first.picture { Err("the same".to_owned()) } else { Ok(()) }
    });
}

#[derive(serde::Deserialize)]
struct Ink {
    painted: usize,
    picture: String,
}

fn ink(page: &Page) -> Ink {
    page.ask(
        "const canvas = document.querySelector('canvas[data-radar]'); \
         const pixels = canvas.getContext('2d').getImageData(0, 0, canvas.width || 1, canvas.height || 1).data; \
         let painted = 0; for (let i = 3; i < pixels.length; i += 4) painted += pixels[i] > 0; \
         return {painted, picture: canvas.toDataURL()}",
        [],
    )
}

fn canvas_has_a_pixel_for_every_dot(page: &Page) {
    page.open("");
    page.eventually("a backing store of the canvas's own size", || {
        let (store, dots): (f64, f64) = page.ask(
            "const canvas = document.querySelector('canvas[data-radar]'); \
             return [canvas.width, canvas.getBoundingClientRect().width * devicePixelRatio]",
            [],
        );
        if (store - dots).abs() <= 1.5 && store > 0.0 {
            Ok(())
        } else {
            Err(format!("{store} for {dots}"))
        }
    });
}

fn an_axis_reads_out_its_scores(page: &Page) {
    page.open("");
    page.focus("button[data-axis='ease']");
    page.press(Key::Enter);
    page.eventually("the scores of Ease of Use", || {
        let words = page.text("[data-readout]");
        let says = ["Django", "ASP.NET Core", "Spring Boot", "8.5", "7.5"]
            .iter()
            .all(|part| words.contains(part));
        if says { Ok(()) } else { Err(words) }
    });
}

fn without_a_canvas_the_tables_stay(page: &Page) {
    page.open("");
    page.set_importance("perf", 60);
    page.is_weighed(&[60, 50, 50, 50, 50]);
    page.pick("koa");
    page.eventually_equals("koa picked", &true, || page.picks().contains(&"koa".to_owned()));
    assert!(page.text("table[data-picks]").contains("Koa"));
}
