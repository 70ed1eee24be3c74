//! The ranking: what it shows at first, ties, precision, changes, and sorting by a column.

use crate::harness::{Journey, in_turn};
use crate::oracle::ORACLE;
use crate::page::{Page, slider};

pub fn journeys() -> Vec<Journey> {
    let mut all = crate::journeys![
        default_ranking_is_the_published_mean,
        columns_sort_and_the_ranking_is_one_click_away,
        at_360_px_a_choice_sorts,
        rows_that_change_places_scroll_nothing,
        table_is_named,
    ];
    all.extend(in_turn(crate::journeys![
        all_zero_counts_as_equal,
        ties_share_first_place,
        changes_are_shown_against_the_authors_weights,
        unequal_neighbours_are_told_apart,
    ]));
    all
}

fn default_ranking_is_the_published_mean(page: &Page) {
    page.open("");
    let shown: Vec<(String, String, String)> =
        page.ranking().into_iter().map(|row| (row.place, row.id, row.score)).collect();
    let expected = [
        ("1", "django", "9.3500"),
        ("2", "aspnet-core", "9.3000"),
        ("3", "spring-boot", "9.2000"),
        ("4", "express", "8.7500"),
        ("5", "rails", "8.5000"),
        ("6", "nestjs", "8.1000"),
        ("7", "laravel", "8.0000"),
        ("8=", "fastapi", "7.8000"),
        ("8=", "gin", "7.8000"),
        ("10", "flask", "7.7000"),
        ("11", "phoenix", "7.6000"),
        ("12", "koa", "7.5000"),
    ]
    .map(|(place, id, score)| (place.to_owned(), id.to_owned(), score.to_owned()));
    assert_eq!(shown, expected);
    assert_eq!(page.row("django").total, "9.35");
    assert_eq!(page.notice_kinds(), Vec::<String>::new());
}

fn ties_share_first_place(page: &Page) {
    page.open("");
    page.set_importance("perf", 60);
    page.is_weighed(&[60, 50, 50, 50, 50]);
    let rows = page.ranking();
    let top: Vec<_> =
        rows[..3].iter().map(|row| (row.id.as_str(), row.rank, row.place.as_str())).collect();
    assert_eq!(top, [("aspnet-core", 1, "1="), ("django", 1, "1="), ("spring-boot", 3, "3")]);
    assert_eq!(rows[0].score, rows[1].score);
}

fn all_zero_counts_as_equal(page: &Page) {
    page.open("");
    for code in &ORACLE.codes {
        page.set_importance(code, 0);
    }
    page.notice("all-zero");
    page.is_weighed(&[0, 0, 0, 0, 0]);
    assert_eq!(page.row("django").score, "9.3500");
    page.set_importance("sec", 10);
    page.is_weighed(&[0, 0, 0, 10, 0]);
    page.eventually_equals("the notice gone", &Vec::<String>::new(), || page.notice_kinds());
}

fn unequal_neighbours_are_told_apart(page: &Page) {
    page.open("?w=perf90-scale100-ease100-sec100-eco80");
    page.is_ranked_as_weighed();
    let rows = page.ranking();
    let pairs = ORACLE.ranking(&page.importances());
    let close = pairs
        .windows(2)
        .filter(|pair| pair[0].rank != pair[1].rank)
        .filter(|pair| format!("{:.2}", pair[0].total) == format!("{:.2}", pair[1].total));
    assert!(
        close.clone().count() > 0,
        "the weights of this journey put two totals within a hundredth"
    );
    for pair in close {
        let shown = |id: &str| rows.iter().find(|row| row.id == id).map(|row| row.total.clone());
        assert_ne!(shown(&pair[0].id), shown(&pair[1].id), "{} and {}", pair[0].id, pair[1].id);
    }
}

fn changes_are_shown_against_the_authors_weights(page: &Page) {
    page.open("");
    let still = page.row("phoenix").words;
    assert!(
        !still.contains(" up ") && !still.contains(" down "),
        "at the author's weights: {still}"
    );
    page.open("?w=sec100");
    page.is_ranked_as_weighed();
    let before = ORACLE.ranking(&ORACLE.author);
    for (after, row) in ORACLE.ranking(&[0, 0, 0, 100, 0]).iter().zip(page.ranking()) {
        let old =
            before.iter().find(|placed| placed.id == after.id).expect("the same entries").rank;
        let word = if after.rank < old { "up" } else { "down" };
        let said = format!("{word} {}", old.abs_diff(after.rank));
        if old != after.rank {
            assert!(
                row.words.to_lowercase().contains(&said),
                "{}: no \"{said}\" in {:?}",
                row.id,
                row.words
            );
        }
    }
}

fn columns_sort_and_the_ranking_is_one_click_away(page: &Page) {
    page.open("");
    let ranked = page.ids();
    page.sort_by("perf");
    page.eventually("rows in order of Performance", || {
        let ids = page.ids();
        let scores: Vec<u64> = ids.iter().map(|id| ORACLE.scores_in("perf", id)).collect();
        let falling = scores.is_sorted_by(|one, next| one >= next);
        if falling && ids != ranked { Ok(()) } else { Err(format!("{ids:?}")) }
    });
    assert_eq!(page.row("django").rank, 1, "a sorted column does not change a place");
    assert_eq!(sorted_columns(page), ["perf: descending"]);
    page.sort_by("rank");
    page.eventually_equals("the ranking's order", &ranked, || page.ids());
    assert_eq!(sorted_columns(page), ["rank: ascending"]);
}

fn at_360_px_a_choice_sorts(page: &Page) {
    page.in_window_of(360);
    page.open("");
    assert!(!page.shows("button[data-sort=sec]"), "no room for columns");
    assert!(page.name_of("select[data-sort-by]").starts_with("Sort by"));
    let ranked = page.ids();
    assert_eq!(seen_scores(page), Vec::<String>::new());
    for code in &ORACLE.codes {
        page.click(&format!("select[data-sort-by] option[value={code}]"));
        page.eventually(&format!("rows in order of {code}, with their scores"), || {
            let scores: Vec<u64> = page.ids().iter().map(|id| ORACLE.scores_in(code, id)).collect();
            let falling = scores.is_sorted_by(|one, next| one >= next);
            let hundredths =
                |shown: String| shown.parse().map(|score: f64| format!("{:.0}", score * 100.0));
            let shown: Vec<String> = seen_scores(page).into_iter().flat_map(hundredths).collect();
            let right = scores.iter().map(u64::to_string).eq(shown.iter().cloned());
            if falling && right { Ok(()) } else { Err(format!("{scores:?}, shown {shown:?}")) }
        });
        assert_eq!(sorted_columns(page), [format!("{code}: descending")]);
    }
    page.click("select[data-sort-by] option[value='']");
    page.eventually_equals("the ranking's order", &ranked, || page.ids());
    assert_eq!(seen_scores(page), Vec::<String>::new());
}

/// The scores that can be seen in the rows, from the first to the last.
fn seen_scores(page: &Page) -> Vec<String> {
    page.ask(
        "return [...document.querySelectorAll('tr[data-id] .score')]\
            .filter(e => e.getClientRects().length > 0).map(e => e.innerText)",
        [],
    )
}

/// Engines keep in view what stood at the window's upper edge; that must not be a row.
fn rows_that_change_places_scroll_nothing(page: &Page) {
    page.in_window_of(360);
    page.open("");
    let scrolled: Vec<i64> = page.ask_later(
        "const [row, slider] = ['tr[data-rank=\"3\"]', arguments[0]].map(s => document.querySelector(s)); \
         scrollTo({top: scrollY + row.getBoundingClientRect().top + 5, behavior: 'instant'}); \
         const frames = async (n) => { while (n--) await new Promise(requestAnimationFrame); }; \
         (async () => { await frames(3); const seen = [Math.round(scrollY)]; \
             for (const value of [100, 0, 90, 10, 50]) { \
                 slider.value = value; slider.dispatchEvent(new Event('input', {bubbles: true})); \
                 await frames(3); seen.push(Math.round(scrollY)); } \
             done(seen); })()",
        [slider("perf").into()],
    );
    assert!(scrolled[0] > 0, "the third row is below the window's upper edge");
    assert!(scrolled.iter().all(|at| *at == scrolled[0]), "scrolled to {scrolled:?}");
}

fn sorted_columns(page: &Page) -> Vec<String> {
    page.ask(
        "return [...document.querySelectorAll('th[aria-sort]')]\
            .filter(th => th.getAttribute('aria-sort') !== 'none')\
            .map(th => `${th.querySelector('button[data-sort]').dataset.sort}: ${th.getAttribute('aria-sort')}`)",
        [],
    )
}

fn table_is_named(page: &Page) {
    page.open("");
    page.ask::<()>(
        "document.querySelector('tr[data-rank]').closest('table').id = 'the-ranking'",
        [],
    );
    assert_eq!(page.name_of("#the-ranking"), "Ranking");
}
