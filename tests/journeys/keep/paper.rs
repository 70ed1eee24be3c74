//! The page on paper: what is on it, and that its radar is drawn and not dotted.

use std::fs;

use super::BUTTON;
use crate::harness::{Engine, Journey};
use crate::page::Page;

pub fn journeys() -> Vec<Journey> {
    let mut all = crate::journeys![paper_has_table_radar_weights_notes_and_link];
    for engine in [Engine::Chromium, Engine::Firefox] {
        all.push(
            Journey::new("paper_is_a_good_page_in_a4_and_letter", paper_is_a_good_page)
                .only_in(engine),
        );
    }
    all
}

fn paper_has_table_radar_weights_notes_and_link(page: &Page) {
    page.open("?w=perf40-scale20-ease20-sec15-eco5&m=ease700&p=koa.django");
    page.is_complete();
    page.set_importance("sec", 90);
    page.ask::<()>("dispatchEvent(new Event('beforeprint'))", []);
    page.eventually("a document", || {
        if page.count(".printed h1") == 1 { Ok(()) } else { Err("none".to_owned()) }
    });
    let text: String = page.ask("return document.querySelector('.printed').textContent", []);
    for part in
        ["Backend frameworks in 2026", "Only: Ease of Use at least 7", "Phoenix", "Scores: “"]
    {
        assert!(text.contains(part), "{part} is not in {text}");
    }
    let weights: Vec<Vec<String>> = page.ask(
        "return [...document.querySelectorAll('.printed-weights tbody tr')].map(r => [...r.cells].map(c => c.textContent))",
        [],
    );
    assert_eq!(weights[3][..2], ["Security".to_owned(), "90".to_owned()]);
    let names: Vec<String> = page.ask(
        "return [...document.querySelectorAll('.printed-ranking tbody th')].map(c => c.textContent)",
        [],
    );
    assert_eq!(names.len(), 12, "{names:?}");
    assert_eq!(names.last().map(String::as_str), Some("Phoenix"), "what is ruled out is last");
    let link = page.text_of_all(".printed-link").pop().unwrap_or_default();
    assert!(link.starts_with(&page.site.home()) && link.contains("sec90"), "{link}");
    let (kind, alt, wide): (String, String, u64) = page.ask_later(
        "const i = document.querySelector('.printed img'); i.decode().then(() => done([i.src.slice(0, 18), i.alt, i.naturalWidth]))",
        [],
    );
    assert_eq!((kind.as_str(), wide), ("data:image/svg+xml", 640));
    assert!(alt.contains("Koa, ") && alt.contains("Django, "), "{alt}");
    assert!(!page.shows(".printed"), "on the screen nothing of it is seen");
    page.ask::<()>(
        "window.print = () => { window.asked = document.querySelectorAll('dialog[open]').length }",
        [],
    );
    page.click(BUTTON);
    page.has_sheet();
    page.in_sheet("[data-keep='print']");
    let open: u64 = page.ask("return window.asked", []);
    assert_eq!(open, 0, "the sheet is not printed");
}

impl Page {
    fn text_of_all(&self, selector: &str) -> Vec<String> {
        self.ask(
            &format!("return [...document.querySelectorAll('{selector}')].map(e => e.textContent)"),
            [],
        )
    }
}

fn paper_is_a_good_page(page: &Page) {
    page.open("?w=perf40-scale20-ease20-sec15-eco5&theme=dark");
    page.is_complete();
    page.eventually("a document", || {
        if page.count(".printed h1") == 1 { Ok(()) } else { Err("none".to_owned()) }
    });
    for (name, width, height) in [("a4", 21.0, 29.7), ("letter", 21.59, 27.94)] {
        let pdf = page.printed(width, height);
        let kept = std::env::temp_dir().join(format!("reweigh-{}-{name}.pdf", page.engine.name()));
        let _only_to_look_at = fs::write(&kept, &pdf);
        let text = String::from_utf8_lossy(&pdf);
        assert!(
            !text.contains("/Subtype /Image") && !text.contains("/Subtype/Image"),
            "dots in {}",
            kept.display()
        );
        // Firefox packs away what tells the number of its pages.
        let pages = pages(&text).unwrap_or(1);
        assert!((1..=2).contains(&pages), "{pages} pages in {}", kept.display());
    }
}

/// How many pages a PDF says that it has, where it says so in the open.
fn pages(pdf: &str) -> Option<usize> {
    let counts = pdf.split("/Count ").skip(1);
    let digits =
        counts.map(|after| after.chars().take_while(char::is_ascii_digit).collect::<String>());
    digits.filter_map(|digits| digits.parse().ok()).max()
}
