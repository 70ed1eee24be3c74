//! Insights of other data: small, even, alike, wide; and what holds over all tastes, when it comes later.

use serde_json::{Value, json};

use super::made::{data, made_up};
use crate::access::clean_by;
use crate::element::widget;
use crate::harness::{Document, Journey, in_turn};
use crate::host::HostPage;
use crate::host::element::WIDGET;
use crate::page::{EMBEDDED, name};

pub fn journeys() -> Vec<Journey> {
    in_turn(crate::embedded![
        many_categories_have_room_and_are_accessible,
        two_categories_are_explained,
        two_entries_alike_share_first_place,
        entries_that_are_all_level_are_explained,
        one_category_that_counts,
        a_category_without_differences,
        a_first_place_that_nothing_changes_is_firm,
        a_mixture_stands_in_the_way,
        scores_below_zero_have_no_geometric_mean,
        all_tastes_come_when_they_are_known,
    ])
}

/// Shows a dataset with everything explained, and waits until its tastes are known.
#[track_caller]
fn shows(host: &HostPage, data: &Value, attributes: &str) {
    host.host.publish("/data.json", Document::json(data.to_string()));
    let options = format!("loading=\"eager\" src=\"/data.json\" explain=\"full\" {attributes}");
    host.posts(&format!("<main><h1>A post</h1>{}</main>", widget("widget", &options)));
    host.comes_to(WIDGET, "ready");
    host.eventually("all tastes", || {
        let rows: usize = host.says("root.querySelectorAll('[data-taste]').length");
        if rows > 0 { Ok(()) } else { Err(note(host)) }
    });
}

fn note(host: &HostPage) -> String {
    host.says("root.querySelector('[data-insight=tastes] .panel-note').textContent.trim()")
}

fn leaders(host: &HostPage) -> Vec<String> {
    let mut names: Vec<String> =
        host.says("element.ranking.filter(one => one.rank === 1).map(one => one.name)");
    names.sort();
    names
}

/// Opens a row and gives its answer.
#[track_caller]
fn answer(host: &HostPage, id: &str) -> crate::page::Answer {
    // By script: rows may still glide, and drivers click what rests.
    host.says::<()>(&format!("void root.querySelector(\"{}\").click()", name(id)));
    host.eventually(&format!("{id} open"), || {
        let open: bool =
            host.says(&format!("root.querySelector('[data-answer=\"{id}\"]') !== null"));
        if open { Ok(()) } else { Err("closed".to_owned()) }
    });
    host.answer_in(EMBEDDED)
}

/// Presses every mark of every slider, and undoes it: each does what it says. All bars add up.
#[track_caller]
fn holds_together(host: &HostPage, codes: &[&str]) {
    let weights = || host.says::<String>("element.permalink");
    let before = (weights(), leaders(host));
    for code in codes {
        for (place, tip) in (1..).zip(host.marks_in(EMBEDDED, code).tips) {
            // After an undo the marks come back a moment after the weights.
            let mark = format!("root.querySelector('{}')", crate::page::tip(code, place));
            host.eventually("the mark", || {
                let same = format!("{mark}?.getAttribute('aria-label') === {}", json!(tip.said));
                let there: bool = host.says(&same);
                if there { Ok(()) } else { Err(format!("no mark: {}", tip.said)) }
            });
            host.says::<()>(&format!("void {mark}.click()"));
            host.eventually(&format!("{code}: {}", tip.said), || {
                let now = leaders(host);
                if now.iter().all(|name| tip.label.contains(name.as_str())) && now != before.1 {
                    Ok(())
                } else {
                    Err(format!("{now:?} after {:?}", before.1))
                }
            });
            host.says::<()>("void root.querySelector('[data-action=undo]').click()");
            host.eventually_equals("as before", &before, || (weights(), leaders(host)));
        }
    }
    let reason = host.verdict_in(EMBEDDED).reason;
    assert_eq!(reason.bars.len(), codes.len());
    assert!(reason.bars.iter().all(|bar| bar.width.is_finite()), "{reason:?}");
}

fn two_categories_are_explained(host: &HostPage) {
    let codes = ["cost", "life"];
    let items: [(&str, &[f64]); 3] =
        [("apex", &[1.5, 9.0]), ("bold", &[6.0, 6.25]), ("calm", &[9.5, 4.0])];
    shows(host, &data(&codes, &items), "weights=\"cost50-life50\"");
    assert_eq!(leaders(host), ["The calm"]);
    // Calm and bold tie at 3.5 × 50 / 2.25, bold and apex at 4.5 × 50 / 2.75.
    let life = host.marks_in(EMBEDDED, "life");
    let seen: Vec<(&str, &str)> =
        life.tips.iter().map(|tip| (tip.at.as_str(), tip.said.as_str())).collect();
    assert_eq!(
        seen,
        [("77.77", "The bold is first from 78 up"), ("81.81", "The apex is first from 82 up")]
    );
    assert_eq!(
        life.described,
        "First place: The calm up to 77, then The bold up to 81, then The apex."
    );
    holds_together(host, &codes);
    let open = answer(host, "bold");
    assert!(open.buttons > 0, "{open:?}");
    host.clicks("[data-apply]");
    host.eventually_equals("bold first", &vec!["The bold".to_owned()], || leaders(host));
}

fn two_entries_alike_share_first_place(host: &HostPage) {
    let codes = ["aa", "bb"];
    let items: [(&str, &[f64]); 3] =
        [("one", &[8.0, 8.0]), ("two", &[8.0, 8.0]), ("low", &[2.0, 3.0])];
    shows(host, &data(&codes, &items), "");
    assert_eq!(leaders(host), ["The one", "The two"]);
    let verdict = host.verdict_in(EMBEDDED);
    assert_eq!(verdict.grade, "shared");
    assert!(verdict.reason.why.starts_with("The one leads The low by"), "{verdict:?}");
    assert_eq!(verdict.level, "The one and The two share first place.");
    for code in codes {
        let marks = host.marks_in(EMBEDDED, code);
        assert!(marks.tips.is_empty() && marks.none.is_some(), "{marks:?}");
        assert!(marks.described.contains("The one and The two"), "{marks:?}");
    }
    for id in ["one", "two"] {
        let open = answer(host, id);
        let said = open.verdict.unwrap_or_default();
        assert!(said.contains("can share first place, but never have it alone"), "{said}");
        assert!(open.reason.why.contains("are level: they score the same"), "{}", open.reason.why);
        assert_eq!(open.buttons, 0);
    }
    holds_together(host, &codes);
}

fn entries_that_are_all_level_are_explained(host: &HostPage) {
    let codes = ["aa", "bb", "cc"];
    let same: &[f64] = &[5.0, 5.0, 5.0];
    shows(host, &data(&codes, &[("one", same), ("two", same), ("three", same)]), "");
    let verdict = host.verdict_in(EMBEDDED);
    assert_eq!((verdict.grade.as_str(), verdict.close), ("shared", None));
    assert!(verdict.reason.why.contains("are level"), "{}", verdict.reason.why);
    assert!(verdict.reason.bars.iter().all(|bar| bar.width == 0.0 && bar.value == "0.00"));
    let wins: Vec<String> =
        host.says("[...root.querySelectorAll('.taste-wins')].map(e => e.textContent)");
    assert_eq!(wins, ["0 %"; 3], "nobody is ever alone in first place");
    let said = answer(host, "two").verdict.unwrap_or_default();
    assert!(said.contains("share first place"), "{said}");
    holds_together(host, &codes);
}

fn one_category_that_counts(host: &HostPage) {
    let codes = ["aa", "bb"];
    let items: [(&str, &[f64]); 3] =
        [("one", &[9.0, 2.0]), ("two", &[4.0, 8.0]), ("three", &[3.0, 9.0])];
    shows(host, &data(&codes, &items), "weights=\"bb70\"");
    assert_eq!(leaders(host), ["The three"]);
    let reason = host.verdict_in(EMBEDDED).reason;
    assert_eq!(reason.bars[0].value, "0.00", "what does not count adds nothing: {reason:?}");
    holds_together(host, &codes);
    host.types(&crate::page::slider("bb"), thirtyfour::Key::Home);
    host.eventually("the notice", || {
        let told: bool = host.says("root.querySelector('[data-notice=all-zero]') !== null");
        if told { Ok(()) } else { Err("none".to_owned()) }
    });
    host.eventually_equals("what was set by key, committed", &json!(0), || {
        host.event("change").detail["weights"]["bb"].clone()
    });
    // A mean of 6 for the last two: their order hangs on nothing.
    assert_eq!(leaders(host), ["The three", "The two"]);
    assert_eq!(host.verdict_in(EMBEDDED).grade, "shared");
    holds_together(host, &codes);
}

fn a_category_without_differences(host: &HostPage) {
    let codes = ["aa", "bb"];
    let items: [(&str, &[f64]); 2] = [("one", &[5.0, 6.0]), ("two", &[5.0, 6.5])];
    shows(host, &data(&codes, &items), "weights=\"aa50-bb50\"");
    assert!(host.marks_in(EMBEDDED, "bb").tips.len() <= 1);
    holds_together(host, &codes);
    let said = answer(host, "one").verdict.unwrap_or_default();
    assert!(said.contains("share first place"), "{said}");
}

fn a_first_place_that_nothing_changes_is_firm(host: &HostPage) {
    let codes = ["aa", "bb"];
    let items: [(&str, &[f64]); 3] =
        [("one", &[9.0, 9.0]), ("two", &[4.0, 8.0]), ("three", &[8.0, 3.0])];
    shows(host, &data(&codes, &items), "");
    let verdict = host.verdict_in(EMBEDDED);
    assert_eq!(verdict.grade, "firm");
    assert!(verdict.sure.contains("No single slider changes first place"), "{}", verdict.sure);
    assert_eq!(verdict.close, None);
    for code in codes {
        let marks = host.marks_in(EMBEDDED, code);
        assert_eq!(marks.none.as_deref(), Some("does not change first place"));
    }
    let said = answer(host, "two").verdict.unwrap_or_default();
    assert!(said.starts_with("Nothing that you can set") && said.contains("The one"), "{said}");
    let open = answer(host, "one");
    assert_eq!(open.verdict.as_deref(), Some("The one is first."));
    assert!(open.places.unwrap_or_default().contains("1st whatever the weights"));
}

/// Nobody scores as much everywhere; two together do.
fn a_mixture_stands_in_the_way(host: &HostPage) {
    let codes = ["aa", "bb"];
    let items: [(&str, &[f64]); 3] =
        [("left", &[10.0, 2.0]), ("right", &[2.0, 10.0]), ("middle", &[5.0, 5.0])];
    shows(host, &data(&codes, &items), "");
    let said = answer(host, "middle").verdict.unwrap_or_default();
    assert!(said.starts_with("Nothing that you can set makes The middle first"), "{said}");
    assert!(
        said.contains("The left") && said.contains("The right") && said.contains("mixed"),
        "{said}"
    );
    holds_together(host, &codes);
}

fn scores_below_zero_have_no_geometric_mean(host: &HostPage) {
    let mut made = data(&["aa", "bb"], &[("one", &[-3.0, 4.0]), ("two", &[1.0, 1.0])]);
    made["scale"] = json!({"min": -5, "max": 5});
    shows(host, &made, "");
    let said: String =
        host.says("root.querySelector('[data-insight=rules] .panel-text').textContent");
    assert!(!said.contains("geometric") && said.contains("The two again"), "{said}");
    let why = host.verdict_in(EMBEDDED).reason.why;
    // Means of 0.5 and 1.
    assert!(
        why.starts_with("The two leads The one by 0.50: it gains 2.00 on AA, and gives back 1.50"),
        "{why}"
    );
    holds_together(host, &["aa", "bb"]);
}

/// A dataset that takes a while: what hangs on all tastes comes later, into what is open already.
fn all_tastes_come_when_they_are_known(host: &HostPage) {
    let made = made_up(60, 8);
    host.host.publish("/data.json", Document::json(made.to_string()));
    host.posts(&widget("widget", "loading=\"eager\" src=\"/data.json\" explain=\"full\""));
    host.eventually("a first row to open", || {
        let opened: bool = host.says(
            "(name => (name?.click(), !!name))(root?.querySelector('tr[data-rank=\"60\"] [data-open]'))",
        );
        if opened { Ok(()) } else { Err("no row".to_owned()) }
    });
    host.eventually("all tastes", || {
        let rows: usize = host.says("root.querySelectorAll('[data-taste]').length");
        if rows == 12 { Ok(()) } else { Err(note(host)) }
    });
    host.eventually("the places of the last", || {
        let open = host.answer_in(EMBEDDED);
        open.places.ok_or_else(|| format!("{:?}", open.verdict))
    });
    let bars: f64 = host.says(
        "[...root.querySelectorAll('.taste-bar')].reduce((sum, bar) => sum + parseFloat(bar.style.width), 0)",
    );
    assert!(bars > 50.0 && bars < 100.1, "twelve have {bars} % of all tastes");
}

fn many_categories_have_room_and_are_accessible(host: &HostPage) {
    shows(host, &made_up(20, 32), "style=\"width:340px\"");
    answer(host, "entry-3");
    host.rests();
    let over: Vec<String> = host.says(
        "(edge => [...root.querySelectorAll('[part=insight], [part=insight] *, .tips *')]\
            .filter(e => e.getBoundingClientRect().right > edge + 1).map(e => `${e.localName}.${e.className}`))\
         (root.querySelector('.surface').getBoundingClientRect().right)",
    );
    assert!(over.is_empty(), "over the edge: {over:?}");
    clean_by(host, &format!("{}/.seen/axe.js", host.site.origin()));
}
