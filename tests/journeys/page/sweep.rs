//! A slider that is swept, and what becomes of the rows meanwhile.

use serde_json::json;

use super::Page;

/// While a slider is swept, the rows within `root`, an expression, are shown in order, and no node is moved. A machine
/// that others keep busy may make a pause of it: then once more, from what `opens`.
#[track_caller]
pub fn moves_no_row(page: &Page, root: &str, category: &str, opens: impl Fn()) {
    for _ in 0..12 {
        opens();
        let (slowest, moved, wrong, lifted) = swept(page, root, category);
        if slowest < 200.0 {
            assert_eq!((moved, wrong), (0, Vec::new()));
            assert!(lifted > 0, "nothing was shown elsewhere");
            return;
        }
    }
    panic!("no sweep without a pause");
}

/// The longest time between two moves, how many nodes were moved, what was shown wrongly, and how many rows are shown
/// elsewhere than the document has them.
fn swept(page: &Page, root: &str, category: &str) -> (f64, usize, Vec<String>, usize) {
    let script = "const slider = root.querySelector(`input[type=range][data-category=${arguments[0]}]`); \
         let slowest = 0, last = performance.now(); \
         const frame = () => new Promise(requestAnimationFrame); \
         const rows = () => [...root.querySelectorAll('tr[data-id]')]; \
         const move = async value => { slider.value = value; \
             slider.dispatchEvent(new Event('input', {bubbles: true})); await frame(); \
             const now = performance.now(); slowest = Math.max(slowest, now - last); last = now; \
             for (const slide of root.getAnimations()) if (slide.effect.target.matches('tr')) slide.finish(); }; \
         const shown = () => rows().map(row => [row.getBoundingClientRect(), row]).sort(([a], [b]) => a.top - b.top); \
         /* Rows that stand upon one another, or apart. */ \
         const gaps = all => all.some(([box], at) => at && Math.abs(box.top - all[at - 1][0].bottom) > 1.5); \
         /* Of a long table: another than the next. */ \
         const nth = row => +row.getAttribute('aria-rowindex'); \
         const skips = all => all.some(([, row], at) => at && nth(row) && nth(row) !== nth(all[at - 1][1]) + 1); \
         (async () => { \
             for (let value = 51; value < 56; value += 1) await move(value); \
             let moved = 0; const wrong = []; \
             const watch = new MutationObserver(records => moved += records.length); \
             watch.observe(rows()[0].parentElement, {childList: true}); \
             for (let value = 56; value <= 100; value += 2) { await move(value); \
                 const all = shown(), now = all.map(([, row]) => Number(row.dataset.rank)); \
                 if (now.some((rank, at) => rank < (now[at - 1] ?? 0)) || gaps(all) || skips(all)) wrong.push(`${value}: ${now}`); } \
             watch.disconnect(); \
             done([slowest, moved, wrong, rows().filter(row => row.style.translate).length]); })()";
    page.ask_later(&format!("const root = {root}; {script}"), [json!(category)])
}
