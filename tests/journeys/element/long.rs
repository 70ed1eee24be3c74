//! An author's ranking of a thousand: only the rows around what is in view are there.

use thirtyfour::Key;

use crate::harness::{Document, Journey, in_chromium, in_turn};
use crate::host::HostPage;
use crate::insight::made_up;
use crate::page::sweep::moves_no_row;

pub fn journeys() -> Vec<Journey> {
    let mut all = crate::embedded![
        a_thousand_rows_are_a_window_on_the_whole_ranking,
        a_row_that_is_open_or_focused_is_never_lost,
        at_360_px_names_of_a_thousand_are_whole,
    ];
    all.extend(in_chromium(crate::embedded![a_hundred_rows_are_all_there]));
    let sweeps = in_chromium(crate::embedded![a_sweep_moves_no_row_of_a_thousand]);
    all.extend(sweeps.into_iter().map(Journey::alone));
    all.extend(in_turn(crate::embedded![any_row_of_a_thousand_is_found_and_reached]));
    all
}

/// Shows a made-up ranking of so many in four categories.
fn shows(host: &HostPage, entries: usize) {
    shows_in(host, entries, "");
}

/// Shows it in an element of such a style.
fn shows_in(host: &HostPage, entries: usize, style: &str) {
    host.host.publish("/long.json", Document::json(made_up(entries, 4).to_string()));
    host.embeds(&format!("src=\"/long.json\" style=\"{style}\""));
}

/// The rows as they stand: id, rank, and the number that assistive technology is told.
const ROWS: &str = "[...root.querySelectorAll('tbody tr[data-id]')]\
    .map(row => [row.dataset.id, +row.dataset.rank, +row.ariaRowIndex || +row.getAttribute('aria-rowindex')])";

type Rows = Vec<(String, usize, usize)>;

/// The rows, which must be those of the ranking that the element tells, each in its place.
#[track_caller]
fn rows(host: &HostPage) -> Rows {
    let told: Vec<String> = host.says("element.ranking.map(one => one.id)");
    let rows: Rows = host.says(ROWS);
    assert_eq!(rows.len(), 24, "{rows:?}");
    for (id, _, index) in &rows {
        assert_eq!(&told[index - 2], id, "{rows:?}");
    }
    assert!(rows.windows(2).all(|pair| pair[0].2 < pair[1].2), "{rows:?}");
    rows
}

/// Scrolls the box to a part of its whole height.
fn scrolls_to(host: &HostPage, part: f64) {
    host.says::<()>(&format!(
        "void (box => box.scrollTop = box.scrollHeight * {part})(root.querySelector('.long-scroll'))"
    ));
    host.rests();
    host.rests();
}

/// How many rows are in view, and whether nothing but rows is.
#[track_caller]
fn fills_its_view(host: &HostPage) {
    let (rows, gaps): (usize, usize) = host.says(
        "(box => { const seen = [...root.querySelectorAll('tbody tr')].filter(row => { \
             const at = row.getBoundingClientRect(); \
             return at.height && at.bottom > box.top + 60 && at.top < box.bottom - 2; }); \
         const rows = seen.filter(row => row.dataset.id).length; return [rows, seen.length - rows]; }\
        )(root.querySelector('.long-scroll').getBoundingClientRect())",
    );
    assert!(rows > 4 && gaps == 0, "{rows} rows and {gaps} gaps in view");
}

/// In a narrow column a name has two lines, beside the places, totals and changes of a long table.
fn at_360_px_names_of_a_thousand_are_whole(host: &HostPage) {
    shows_in(host, 1000, "display:block;width:360px");
    let (names, cut): (usize, Vec<String>) = host.says(
        "(names => [names.length, names.filter(name => { \
             const box = name.getBoundingClientRect(), range = document.createRange(); \
             range.selectNodeContents(name); const text = range.getBoundingClientRect(); \
             return text.right > box.right + 1 || text.bottom > box.bottom + 4; \
         }).map(name => name.textContent)])([...root.querySelectorAll('tbody .name[data-open]')])",
    );
    assert!(names == 24 && cut.is_empty(), "of {names} names these are cut: {cut:?}");
}

fn a_thousand_rows_are_a_window_on_the_whole_ranking(host: &HostPage) {
    shows(host, 1000);
    let count: String = host.says("root.querySelector('table').getAttribute('aria-rowcount')");
    assert_eq!(count, "1001");
    let first = rows(host);
    assert_eq!(first.iter().map(|row| row.2).collect::<Vec<_>>(), (2..26).collect::<Vec<_>>());
    fills_its_view(host);
    for (part, within) in [(0.5, 480..560), (1.0, 960..1002), (0.0, 2..26)] {
        scrolls_to(host, part);
        let rows = rows(host);
        assert!(rows.iter().all(|row| within.contains(&row.2)), "at {part}: {rows:?}");
        fills_its_view(host);
    }
    scrolls_to(host, 0.5);
    // What follows from a move is right wherever the reader is.
    host.types(&crate::page::slider("ab"), Key::End);
    host.rests();
    rows(host);
    let exact: bool = host.says(
        "[...root.querySelectorAll('tr[data-id]')].every(row => { \
             const one = element.ranking.find(one => one.id === row.dataset.id); \
             return one.rank === +row.dataset.rank && Math.abs(one.score - row.dataset.score) < 6e-5 \
                 && row.querySelector('.name').textContent === one.name \
                 && row.querySelector('[data-pick]').dataset.pick === one.id; })",
    );
    assert!(exact);
    // Sorted, it begins with the best again.
    host.clicks("[data-sort=ac]");
    host.rests();
    let best: (String, f64) = host.says(
        "(row => [row.dataset.id, +row.cells[4].textContent])(root.querySelector('tr[data-id]'))",
    );
    let down: i64 = host.says("root.querySelector('.long-scroll').scrollTop");
    assert!(best.1 > 9.9 && down == 0, "{best:?} at {down}");
}

fn a_row_that_is_open_or_focused_is_never_lost(host: &HostPage) {
    shows(host, 1000);
    let id: String = host.says("root.querySelectorAll('tr[data-id]')[3].dataset.id");
    host.types(&format!("tr[data-id={id}] [data-open]"), Key::Enter);
    host.eventually_equals("what is open", &1, || {
        host.says("root.querySelectorAll('[data-answer]').length")
    });
    let other: String = host.says("root.querySelectorAll('tr[data-id]')[5].dataset.id");
    let focused =
        || -> String { host.says("root.activeElement?.closest('tr')?.dataset.id ?? 'none'") };
    host.says::<()>(&format!(
        "void root.querySelector('[data-pick={other}]').focus({{preventScroll: true}})"
    ));
    assert_eq!(focused(), other);
    for part in [0.3, 0.8, 1.0, 0.1] {
        scrolls_to(host, part);
        let there = rows(host);
        for kept in [&id, &other] {
            assert!(there.iter().any(|row| row.0 == *kept), "{kept} at {part}: {there:?}");
        }
        assert_eq!(focused(), other, "at {part}");
        fills_its_view(host);
    }
    for weights in ["aa100", "ab100"] {
        host.says::<()>(&format!("void element.setAttribute('weights', '{weights}')"));
        host.rests();
        rows(host);
        assert_eq!(focused(), other, "by {weights}");
        fills_its_view(host);
    }
    // It still answers, and its place is its own.
    host.press(" ");
    let picks = || -> Vec<String> {
        host.says(
            "[...root.querySelectorAll('tr [data-pick]:checked')].map(one => one.dataset.pick)",
        )
    };
    host.eventually_equals("what is picked", &vec![other.clone()], picks);
    let open: String =
        host.says("root.querySelector('[aria-expanded=true][data-open]').closest('tr').dataset.id");
    assert_eq!(open, id);
    assert_eq!(host.heard("error"), 0);
}

fn any_row_of_a_thousand_is_found_and_reached(host: &HostPage) {
    shows(host, 1000);
    let last: String = host.says("element.ranking.at(-1).id");
    host.types("[data-find]", format!("the {last}"));
    let found = || -> Vec<String> {
        host.says("[...root.querySelectorAll('.is-found')].map(row => row.dataset.id)")
    };
    host.eventually_equals("what is found", &vec![last.clone()], found);
    host.eventually_equals("it is in view", &true, || {
        host.says(
            "((row, box) => row.top >= box.top && row.bottom <= box.bottom)\
             (root.querySelector('.is-found').getBoundingClientRect(), root.querySelector('.long-scroll').getBoundingClientRect())",
        )
    });
    // From row to row by the keyboard, beyond those that were there.
    scrolls_to(host, 0.0);
    host.types("tr[data-id] [data-pick]", Key::Tab);
    let at = || -> usize {
        host.says("+root.activeElement.closest('tr')?.getAttribute('aria-rowindex') || 0")
    };
    let start = at();
    for _ in 0..90 {
        host.press(Key::Tab);
    }
    host.rests();
    assert!(at() >= start + 40, "from {start} to {}", at());
    fills_its_view(host);
}

fn a_hundred_rows_are_all_there(host: &HostPage) {
    shows(host, 100);
    let rows: usize = host.says("root.querySelectorAll('tr[data-id]').length");
    let window: usize = host.says("root.querySelectorAll('.long, [aria-rowcount]').length");
    assert_eq!((rows, window), (100, 0));
}

/// And the document follows.
fn a_sweep_moves_no_row_of_a_thousand(host: &HostPage) {
    let root = "document.querySelector('reweigh-ranking').shadowRoot";
    moves_no_row(host, root, "ab", || shows(host, 1000));
    host.eventually_equals("rows that are shown elsewhere", &0, || {
        host.says("[...root.querySelectorAll('tr')].filter(row => row.style.translate).length")
    });
    rows(host);
}
