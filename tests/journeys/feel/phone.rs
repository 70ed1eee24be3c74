//! A phone: weighing with a finger, the leading three in sight, the radar folded, room for everything.

use thirtyfour::Key;

use crate::access::clean;
use crate::harness::{Journey, in_turn};
use crate::layout::has_room;
use crate::page::Page;

pub fn journeys() -> Vec<Journey> {
    let mut all = crate::journeys![
        sliders_let_a_finger_scroll,
        the_leading_three_are_in_sight_while_the_table_is_not,
        pressed_the_line_leads_to_the_ranking,
        a_wide_page_has_no_such_line,
        the_radar_is_folded_on_a_phone,
        what_is_pressed_on_a_phone_has_44_px,
        at_320_px_every_state_has_room,
        marks_of_close_calls_do_not_touch_changes
    ];
    all.extend(in_turn(crate::journeys![axe_finds_nothing_on_a_phone_with_everything_open]));
    all
}

fn sliders_let_a_finger_scroll(page: &Page) {
    page.open("");
    let touch: Vec<String> = page.ask(
        "return [...document.querySelectorAll('input[type=range]')].map(e => getComputedStyle(e).touchAction)",
        [],
    );
    assert_eq!(touch, ["pan-y"; 5]);
}

/// Whether the line is what a finger would meet at the bottom of the window.
#[track_caller]
fn line_is_seen(page: &Page, seen: bool, place: &str) {
    page.eventually_equals(&format!("whether the line is seen {place}"), &seen, || {
        page.ask(
            "return document.elementFromPoint(innerWidth / 2, innerHeight - 12)?.closest('.top-three') != null",
            [],
        )
    });
}

fn scroll_to(page: &Page, selector: &str, block: &str) {
    page.ask::<()>(
        "document.querySelector(arguments[0]).scrollIntoView({block: arguments[1], behavior: 'instant'})",
        [selector.into(), block.into()],
    );
}

fn the_leading_three_are_in_sight_while_the_table_is_not(page: &Page) {
    page.in_window_of(360);
    page.open("");
    line_is_seen(page, false, "before the reader has begun");
    scroll_to(page, ".weights", "start");
    line_is_seen(page, true, "beside the sliders");
    let said = || page.text(".top-three > span:not(.unseen)");
    assert_eq!(said(), "1 Django 2 ASP.NET Core 3 Spring Boot");
    page.press_on_slider("perf", Key::End);
    page.is_ranked_as_weighed();
    page.eventually("the new order", || match said() {
        s if s.starts_with("1 ASP.NET Core") => Ok(()),
        s => Err(s),
    });
    scroll_to(page, ".table-scroll", "center");
    line_is_seen(page, false, "where the table says it all");
    scroll_to(page, "[data-insight=priorities]", "center");
    line_is_seen(page, true, "below the table");
    let name = page.name_of(".top-three");
    assert!(name.starts_with("Go to the ranking: 1 ASP.NET Core 2 "), "{name}");
}

fn pressed_the_line_leads_to_the_ranking(page: &Page) {
    page.in_window_of(360);
    page.open("");
    scroll_to(page, ".weights", "start");
    page.ask::<()>("document.querySelector('.top-three').click()", []);
    page.eventually("the ranking at the top", || {
        let top: f64 = page
            .ask("return document.querySelector('.standing h2').getBoundingClientRect().top", []);
        if (-4.0..200.0).contains(&top) { Ok(()) } else { Err(format!("at {top}")) }
    });
    let at: String = page.ask("return document.activeElement.textContent", []);
    assert_eq!(at, "Ranking", "keys go on from there");
}

fn a_wide_page_has_no_such_line(page: &Page) {
    page.open("");
    assert!(!page.shows(".top-three"));
    assert!(!page.shows("[data-action=radar]"));
    assert!(page.shows("canvas.series"));
}

fn the_radar_is_folded_on_a_phone(page: &Page) {
    page.in_window_of(360);
    page.open("");
    assert!(!page.shows("canvas.series"));
    let button = "button[data-action=radar]";
    assert_eq!(page.attribute(button, "aria-expanded").as_deref(), Some("false"));
    page.click(button);
    page.eventually("the radar", || {
        if page.shows("canvas.series") { Ok(()) } else { Err("folded".to_owned()) }
    });
    assert_eq!(page.attribute(button, "aria-expanded").as_deref(), Some("true"));
    has_room(page, "with the radar");
    page.eventually("a picture", || {
        let drawn: usize = page.ask(
            "const canvas = document.querySelector('canvas.series'); \
             return canvas.getContext('2d').getImageData(0, 0, canvas.width || 1, canvas.height || 1).data.filter(v => v).length",
            [],
        );
        if drawn > 100 { Ok(()) } else { Err(format!("{drawn} bytes of ink")) }
    });
    page.click(button);
    page.eventually("no radar", || {
        if page.shows("canvas.series") { Err("there".to_owned()) } else { Ok(()) }
    });
}

fn open_everything(page: &Page) {
    page.open_panels();
    page.open_row("aspnet-core");
    page.click("button[data-action=radar]");
    page.click("button[data-action=pin]");
    page.press_on_slider("sec", Key::End);
    page.is_ranked_as_weighed();
}

/// A box, or what reaches over it for a finger.
fn what_is_pressed_on_a_phone_has_44_px(page: &Page) {
    page.in_window_of(360);
    page.open("");
    open_everything(page);
    let small: Vec<String> = page.ask(
        "const reach = (e) => ['::before', '::after'].map(part => getComputedStyle(e, part))\
             .filter(style => style.position === 'absolute' && style.content !== 'none').map(style => parseFloat(style.height) || 0); \
         return [...document.querySelectorAll('#reweigh :is(button, select, summary, input), .themes label')]\
             .filter(e => e.checkVisibility() && !e.disabled && !e.closest('.is-crowded'))\
             .map(e => [e, e.getBoundingClientRect().width, Math.max(e.getBoundingClientRect().height, ...reach(e))])\
             .filter(([, width, height]) => width < 24 || height < 43.9)\
             .map(([e, width, height]) => `${e.localName}.${e.className} ${e.textContent.trim().slice(0, 20)}: ${width} × ${height}`)",
        [],
    );
    assert!(small.is_empty(), "below 44 px: {small:#?}");
}

fn at_320_px_every_state_has_room(page: &Page) {
    page.in_window_of(320);
    for query in [
        "",
        "?w=perf40-verylo9-green20&n=A%20name%20of%20forty%20characters%20in%20a%20link",
        "?w=perf300",
    ] {
        page.open(query);
        has_room(page, query);
        open_everything(page);
        has_room(page, &format!("{query}, everything open"));
    }
    for code in ["perf", "scale", "ease", "sec", "eco"] {
        page.press_on_slider(code, Key::Home);
    }
    page.notice("all-zero");
    has_room(page, "all zero");
}

fn axe_finds_nothing_on_a_phone_with_everything_open(page: &Page) {
    page.in_window_of(360);
    page.open("");
    open_everything(page);
    clean(page);
    page.open("?theme=dark&p=koa.gin.rails.phoenix");
    open_everything(page);
    clean(page);
}

/// What is written in neighbouring cells does not touch.
fn marks_of_close_calls_do_not_touch_changes(page: &Page) {
    page.in_window_of(360);
    page.open("?w=perf31-scale45-ease45-sec43-eco54");
    let near: Vec<String> = page.ask(
        "const box = (cell) => { const range = document.createRange(); range.selectNodeContents(cell.querySelector('.figure')); \
             return range.getBoundingClientRect(); }; \
         return [...document.querySelectorAll('tr[data-id]')].filter(row => row.querySelector('.change').checkVisibility())\
             .filter(row => box(row.querySelector('.total')).right + 3 > box(row.querySelector('.change')).left)\
             .map(row => row.innerText.replace(/\\s+/g, ' '))",
        [],
    );
    assert!(near.is_empty(), "{near:#?}");
}
