//! What follows from the weights, as a host's script reads it.

mod field;
mod judge;
mod told;

use thirtyfour::Key;

use super::widget;
use crate::harness::{Document, Journey, in_turn};
use crate::host::HostPage;
use crate::host::element::WIDGET;
use crate::page::slider;
use field::Field;
use told::{By, Number, Reach, exact};

pub fn journeys() -> Vec<Journey> {
    in_turn(crate::embedded![
        insight_follows_the_weights,
        insight_is_there_once_the_widget_answers,
        nothing_of_an_insight_can_be_changed,
        an_insight_keeps_what_was_asked,
        insight_of_two_entries_and_of_the_same,
        insight_of_a_larger_field,
    ])
}

/// Numbers that look random and are always the same.
fn scores(entries: usize, categories: usize) -> Field {
    let mut state = 2026_u64;
    let mut score = || {
        state =
            state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        i64::try_from((state >> 33) % 1001).expect("below 1001")
    };
    Field::of((0..entries).map(|_| (0..categories).map(|_| score()).collect()).collect())
}

fn insight_is_there_once_the_widget_answers(host: &HostPage) {
    host.posts(&widget("widget", "loading=\"click\""));
    host.comes_to(WIDGET, "idle");
    host.does(
        "window.seen = [typeof element.insight]; \
         element.addEventListener('reweigh-ready', () => seen.push(element.insight.leaders.join())); \
         element.load(); seen.push(typeof element.insight)",
    );
    host.comes_to(WIDGET, "ready");
    assert_eq!(host.says::<Vec<String>>("seen"), ["undefined", "undefined", "django"]);
    host.does("element.remove(); window.gone = element");
    host.eventually_equals("gone", &"idle".to_owned(), || host.ask("return gone.state", []));
    assert!(host.ask::<bool>("return gone.insight === undefined", []));
}

fn insight_follows_the_weights(host: &HostPage) {
    let field = Field::bundled();
    host.embeds("weights=\"perf40-scale20-ease20-sec15-eco5\"");
    host.insight().holds(&field, &[40, 20, 20, 15, 5]);
    host.types(&slider("sec"), Key::End);
    host.eventually_equals("a change", &1, || host.heard("change"));
    host.insight().holds(&field, &[40, 20, 20, 100, 5]);
    let cases = [
        // Django and ASP.NET Core share first place.
        ("perf60-scale50-ease50-sec50-eco50", [60, 50, 50, 50, 50]),
        ("perf100", [100, 0, 0, 0, 0]),
        ("ease37-sec1", [0, 0, 37, 1, 0]),
        ("perf1-scale2-ease5-sec1", [1, 2, 5, 1, 0]),
        ("eco1", [0, 0, 0, 0, 1]),
    ];
    for (weights, importances) in cases {
        host.does(&format!("element.weights = '{weights}'"));
        host.insight().holds(&field, &importances);
    }
    host.types(&slider("eco"), Key::Home);
    host.eventually_equals("all zero", &7, || host.heard("change"));
    let insight = host.insight();
    insight.holds(&field, &[0; 5]);
    assert_eq!(insight.approximate, None);
    let sum = |all: &By<Number>| all.values().map(|number| number.0).sum::<f64>();
    assert!((sum(&insight.wins) - 1.0).abs() < 1e-12, "somebody is first");
    let places = insight.places.iter().map(|(id, places)| (id.clone(), places.expected)).collect();
    assert!((sum(&places) - 78.0).abs() < 1e-9, "1 + 2 + … + 12");
}

fn nothing_of_an_insight_can_be_changed(host: &HostPage) {
    host.embeds("");
    let odd: Vec<String> = host.says(
        "(function odd(value, path) { \
            if (typeof value !== 'object' || value === null) return []; \
            const {name} = Object.getPrototypeOf(value).constructor; \
            const plain = name === (Array.isArray(value) ? 'Array' : 'Object') && Object.isFrozen(value); \
            return [...(plain ? [] : [path]), \
                ...Object.entries(value).flatMap(([key, value]) => odd(value, `${path}.${key}`))]; \
         })(element.insight, 'insight')",
    );
    assert_eq!(odd, Vec::<String>::new());
    let keys: Vec<String> = host.says("Object.keys(element.insight)");
    assert_eq!(keys, ["leaders", "why", "tipping", "places", "wins", "reach"]);
    let same: bool = host.says(
        "JSON.stringify(structuredClone(element.insight)) === JSON.stringify(element.insight)",
    );
    assert!(same, "it is data, for messages too");
}

fn an_insight_keeps_what_was_asked(host: &HostPage) {
    let field = Field::bundled();
    host.embeds("");
    let equal = host.insight();
    host.does("window.kept = element.insight; window.rails = kept.reach.rails");
    host.types(&slider("eco"), Key::Home);
    host.eventually_equals("a change", &1, || host.heard("change"));
    // Asked for late, it is still about the weights of then.
    let late: Reach = host.says(&exact("kept.reach.express"));
    assert_eq!(late, equal.reach["express"]);
    host.insight().holds(&field, &[50, 50, 50, 50, 0]);
    host.does("element.remove()");
    let after: Vec<bool> = host.ask_later(
        "setTimeout(() => done([kept.reach.rails === rails, kept.reach.rails.first === 'sole', \
            kept.reach.express.first === 'sole', kept.reach.django === null, \
            kept.reach.gin === null, kept.leaders[0] === 'django']))",
        [],
    );
    assert_eq!(after, [true; 6]);
}

/// Opens a post with an author's dataset, under its author's weights: the same for all.
#[track_caller]
fn embeds_field(host: &HostPage, field: &Field) {
    host.host.publish("/field.json", Document::json(field.file()));
    host.embeds("src=\"/field.json\"");
}

fn insight_of_two_entries_and_of_the_same(host: &HostPage) {
    let field = Field::of(vec![vec![700, 300], vec![400, 900]]);
    embeds_field(host, &field);
    host.insight().holds(&field, &[50, 50]);
    // Where a category counts for 2/3 they tie: one wins above, one below.
    let insight = host.insight();
    let wins = [2.0 / 3.0, 1.0 / 3.0].map(Number);
    let told = ["entry-001", "entry-000"].map(|id| insight.wins[id]);
    assert!(told.iter().zip(wins).all(|(told, wins)| (told.0 - wins.0).abs() < 1e-12), "{told:?}");

    let field = Field::of(vec![vec![500, 500, 500]; 3]);
    embeds_field(host, &field);
    let insight = host.insight();
    assert_eq!(insight.leaders, field.ids, "all share first place");
    assert_eq!(insight.why, None);
    insight.holds(&field, &[50, 50, 50]);
    assert!(insight.reach.values().all(|reach| reach.first == "tied"), "nobody is alone");

    let field = Field::of(vec![vec![900, 100], vec![900, 100], vec![100, 800], vec![100, 100]]);
    embeds_field(host, &field);
    host.does("element.weights = 'ca90-cb10'");
    host.insight().holds(&field, &[90, 10]);
}

fn insight_of_a_larger_field(host: &HostPage) {
    // As many as are worked out exactly.
    let field = scores(24, 4);
    embeds_field(host, &field);
    let whole = "element.insight.approximate === undefined";
    host.eventually_equals("the whole survey", &true, || host.says(whole));
    are_true(host, &field);

    // More, and it says that it is an estimate.
    let field = scores(60, 4);
    embeds_field(host, &field);
    are_true(host, &field);
    let sampled = host.insight().approximate.expect("samples");
    assert!(sampled.samples.0 >= 32.0 && sampled.error.0 > 0.0 && sampled.error.0 < 0.2);
}

#[track_caller]
fn are_true(host: &HostPage, field: &Field) {
    for (weights, importances) in [("ca50-cb50-cc50-cd50", [50; 4]), ("ca1-cc99", [1, 0, 99, 0])] {
        host.does(&format!("element.weights = '{weights}'"));
        let insight = host.insight();
        insight.holds(field, &importances);
        let wins: f64 = insight.wins.values().map(|number| number.0).sum();
        assert!((wins - 1.0).abs() < 1e-12, "{wins}");
    }
}
