//! The decision as a record in Markdown, under the headings that architecture decision records have.

use super::markdown::{escaped, markdown};
use super::view::View;
use crate::ranking::Placement;
use crate::state::Live;
use crate::state::sentences::{
    self, Grade, answer, certainty, changed, condition, digits, reasons, why,
};
use std::fmt::Write;

/// How many entries are given their reasons.
const REASONED: usize = 3;

/// The record. `day` is the day that it is written on, as `2026-11-26`.
#[must_use]
pub fn record(view: &View, day: &str) -> String {
    let words = view.words;
    let mut to = String::new();
    let title = escaped(&view.dataset.title);
    let leaders: Vec<&Placement> = view.remaining().take_while(|p| p.rank == 1).collect();
    let names: Vec<String> = leaders.iter().map(|p| escaped(view.entry(p.entry))).collect();
    let chosen = sentences::and(words, &names);
    let heading = match leaders.len() {
        0 => words.record_title_nothing(&title),
        count => words.record_title(count, &title, &chosen),
    };
    let (status, date) = (words.record_status(), words.record_date(&escaped(day)));
    add(&mut to, &format!("# {heading}\n\n- {status}\n- {date}\n"));
    add(&mut to, &context(view));
    add(&mut to, &drivers(view));
    add(&mut to, &section(words.record_options(), &markdown(view)));
    if let Some(out) = ruled_out(view) {
        add(&mut to, &out);
    }
    add(&mut to, &outcome(view, &chosen, leaders.len()));
    add(&mut to, &consequences(view));
    add(&mut to, &more(view));
    to
}

fn add(to: &mut String, part: &str) {
    if !to.is_empty() {
        to.push('\n');
    }
    to.push_str(part);
}

fn section(heading: &str, text: &str) -> String {
    format!("## {heading}\n\n{text}")
}

fn context(view: &View) -> String {
    let (words, dataset, field) = (view.words, &view.dataset, &view.field);
    let all = dataset.entries.len();
    let [least, most] = [dataset.scale.min, dataset.scale.max].map(|s| sentences::score(words, s));
    let categories = words.record_categories(dataset.categories.len());
    let mut text = words.record_scored(all, &least, &most, &categories) + "\n";
    if let Some(name) = &view.name {
        let _never_fails = write!(text, "\n{}\n", words.record_named(&escaped(name)));
    }
    let conditions = field.narrowing.conditions();
    if !conditions.is_empty() {
        let asked: Vec<String> = conditions
            .iter()
            .map(|c| escaped(&condition(words, dataset, &field.narrowing, c)))
            .collect();
        let asked = words.record_asked(&sentences::and(words, &asked));
        let remain = words.sentence(&sentences::remain(words, field.remaining(), all));
        let _never_fails = write!(text, "\n{asked} {remain}\n");
    }
    if !field.narrowing.corrections.is_empty() {
        let _never_fails = write!(text, "\n{}\n\n", words.record_otherwise());
        for correction in &field.narrowing.corrections {
            let changed = escaped(&changed(words, dataset, correction));
            let _never_fails = writeln!(text, "- {changed}");
        }
    }
    section(words.record_context(), &text)
}

fn drivers(view: &View) -> String {
    let words = view.words;
    let heads = [words.head_category(), words.head_importance(), words.head_share()];
    let mut text = format!("| {} | {} | {} |\n|:--|--:|--:|\n", heads[0], heads[1], heads[2]);
    for (label, importance, share) in view.weighed() {
        let [importance, share] = [importance, share].map(|n| digits(words, n.into()));
        let (label, share) = (escaped(label), words.percent(&share));
        let _never_fails = writeln!(text, "| {label} | {importance} | {share} |");
    }
    section(words.record_drivers(), &text)
}

fn ruled_out(view: &View) -> Option<String> {
    let mut text = format!("{}\n\n", view.words.record_ruled_out());
    let before = text.len();
    for entry in view.ruled_out() {
        let (field, broken) = (&view.field, &view.field.broken[entry]);
        let why = reasons(view.words, &field.corrected, &field.narrowing, entry, broken);
        let _never_fails =
            writeln!(text, "- **{}**: {}", escaped(view.entry(entry)), escaped(&why));
    }
    (text.len() > before).then_some(text)
}

fn outcome(view: &View, chosen: &str, leaders: usize) -> String {
    let words = view.words;
    let said = match leaders {
        0 => words.record_chosen_nothing().to_owned(),
        _ => words.record_chosen(leaders, &format!("**{chosen}**")),
    };
    let mut text = said + "\n";
    let remaining: Vec<&Placement> = view.remaining().collect();
    if !remaining.is_empty() {
        text.push('\n');
    }
    for (at, placement) in remaining.iter().take(REASONED).enumerate() {
        let entry = placement.entry;
        let reason = remaining.get(at + 1).map_or_else(
            || words.record_last().to_owned(),
            |next| escaped(&why(words, &view.field.field, &view.weights, entry, next.entry)),
        );
        let (place, total) = (view.place(placement), view.total(placement));
        let name = escaped(view.entry(entry));
        let _never_fails =
            writeln!(text, "- {}", words.record_reason(&place, &name, &total, &reason));
    }
    section(words.record_decision(), &text)
}

fn consequences(view: &View) -> String {
    let (words, field) = (view.words, &view.field.field);
    let (weights, ranking) = (&view.weights, &view.ranking);
    let heading = words.record_consequences();
    if view.field.remaining() < 2 {
        return section(heading, &format!("{}\n", words.record_no_weights()));
    }
    let live = Live::of(field, weights, ranking);
    let sure = certainty(words, field, weights, ranking, live.smallest.as_ref(), &live.close);
    let grade = match sure.grade {
        Grade::Shared => words.record_shared(),
        Grade::Fragile => words.record_fragile(),
        Grade::Steady => words.record_steady(),
        Grade::Firm => words.record_firm(),
    };
    let mut text = format!("{grade} {}\n", escaped(&sure.because));
    let close = sentences::too_close(words, field, ranking, &live.close);
    if !close.is_empty() {
        let _never_fails = writeln!(text, "{}", escaped(&close));
    }
    let mut lines = Vec::new();
    for (category, tips) in live.tips.iter().enumerate() {
        let current = weights.importances()[category];
        for tip in tips {
            let label = escaped(&field.categories[category].label);
            let tip = escaped(&sentences::tip(words, field, tip, current));
            let now = digits(words, current.into());
            lines.push(format!("- {}", words.record_tip(&label, &now, &tip)));
        }
    }
    for placement in view.remaining().filter(|p| p.rank > 1).take(REASONED - 1) {
        let answer = answer(words, field, weights, ranking, placement.entry, None);
        lines.extend(answer.offers.first().map(|offer| format!("- {}", escaped(&offer.text))));
    }
    if !lines.is_empty() {
        text.push('\n');
        text.push_str(&lines.join("\n"));
        text.push('\n');
    }
    section(heading, &text)
}

fn more(view: &View) -> String {
    let (words, dataset) = (view.words, &view.dataset);
    let (id, revision) = (escaped(&dataset.id), escaped(&dataset.revision));
    let mut lines = vec![if dataset.revision.is_empty() {
        words.record_data_unstated(&id)
    } else {
        words.record_data(&id, &revision)
    }];
    let source = view.source();
    if !source.is_empty() {
        lines.push(words.record_source(&escaped(&source)));
    }
    let link = view.link.replace(['<', '>', ' '], "");
    lines.push(words.record_link(&format!("<{link}>")));
    lines.extend(dataset.notes.iter().map(|note| {
        let text = escaped(&note.text);
        match note.entry {
            Some(entry) => words.record_note_on(&escaped(view.entry(entry)), &text),
            None => words.record_note(&text),
        }
    }));
    let text: String = lines.iter().fold(String::new(), |all, line| all + "- " + line + "\n");
    section(words.record_more(), &text)
}
