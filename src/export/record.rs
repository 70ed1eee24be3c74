//! The decision as a record in Markdown, under the headings that architecture decision records have.

use super::markdown::{escaped, markdown};
use super::view::View;
use crate::ranking::Placement;
use crate::state::Live;
use crate::state::sentences::{self, answer, certainty, changed, condition, reasons, why};
use std::fmt::Write;

/// How many entries are given their reasons.
const REASONED: usize = 3;

/// The record. `day` is the day that it is written on, as `2026-11-26`.
#[must_use]
pub fn record(view: &View, day: &str) -> String {
    let mut to = String::new();
    let title = escaped(&view.dataset.title);
    let leaders: Vec<&Placement> = view.remaining().take_while(|p| p.rank == 1).collect();
    let names: Vec<String> = leaders.iter().map(|p| escaped(view.entry(p.entry))).collect();
    let chosen = sentences::and(view.words, &names);
    let heading = match leaders.len() {
        0 => format!("{title}: nothing remains"),
        1 => format!("{title}: {chosen}"),
        _ => format!("{title}: {chosen} share first place"),
    };
    add(&mut to, &format!("# {heading}\n\n- Status: proposed\n- Date: {}\n", escaped(day)));
    add(&mut to, &context(view));
    add(&mut to, &drivers(view));
    add(&mut to, &format!("## Considered options\n\n{}", markdown(view)));
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

fn context(view: &View) -> String {
    let (dataset, field) = (&view.dataset, &view.field);
    let all = dataset.entries.len();
    let mut text = format!(
        "## Context\n\n{all} entries are scored from {} to {} in {} categories. Each total is the mean of an \
         entry’s scores, weighted by how much each category matters here.\n",
        dataset.scale.min,
        dataset.scale.max,
        dataset.categories.len()
    );
    if let Some(name) = &view.name {
        let _never_fails = write!(text, "\nThe weights are called “{}”.\n", escaped(name));
    }
    let conditions = field.narrowing.conditions();
    if !conditions.is_empty() {
        let asked: Vec<String> = conditions
            .iter()
            .map(|c| escaped(&condition(view.words, dataset, &field.narrowing, c)))
            .collect();
        let remain = sentences::remain(view.words, field.remaining(), all);
        let _never_fails =
            write!(text, "\nAsked for: {}. {remain}.\n", sentences::and(view.words, &asked));
    }
    if !field.narrowing.corrections.is_empty() {
        text.push_str("\nThese scores are set otherwise than in the source:\n\n");
        for correction in &field.narrowing.corrections {
            let _never_fails =
                writeln!(text, "- {}", escaped(&changed(view.words, dataset, correction)));
        }
    }
    text
}

fn drivers(view: &View) -> String {
    let mut text =
        "## Decision drivers\n\n| Category | Importance | Share |\n|:--|--:|--:|\n".to_owned();
    for (label, importance, share) in view.weighed() {
        let _never_fails = writeln!(text, "| {} | {importance} | {share} % |", escaped(label));
    }
    text
}

fn ruled_out(view: &View) -> Option<String> {
    let mut text = "Ruled out:\n\n".to_owned();
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
    let said = match leaders {
        0 => "Nothing remains to choose from.".to_owned(),
        1 => format!("Chosen: **{chosen}**."),
        _ => format!("First place is shared: **{chosen}**."),
    };
    let mut text = format!("## Decision\n\n{said}\n");
    let remaining: Vec<&Placement> = view.remaining().collect();
    if remaining.is_empty() {
        return text;
    }
    text.push('\n');
    for (at, placement) in remaining.iter().take(REASONED).enumerate() {
        let entry = placement.entry;
        let reason = remaining.get(at + 1).map(|next| {
            escaped(&why(view.words, &view.field.field, &view.weights, entry, next.entry))
        });
        let reason = reason.unwrap_or_else(|| "Nothing stands behind it.".to_owned());
        let (place, total) = (view.place(placement), view.total(placement));
        let name = escaped(view.entry(entry));
        let _never_fails = writeln!(text, "- **{place}. {name}** ({total}): {reason}");
    }
    text
}

fn consequences(view: &View) -> String {
    let (field, weights, ranking) = (&view.field.field, &view.weights, &view.ranking);
    let mut text = "## Consequences: what would change the decision\n\n".to_owned();
    if view.field.remaining() < 2 {
        text.push_str("No weights do: there is nothing else to choose from.\n");
        return text;
    }
    let live = Live::of(field, weights, ranking);
    let sure = certainty(view.words, field, weights, ranking, live.smallest.as_ref(), &live.close);
    let _never_fails =
        writeln!(text, "First place is {}. {}", sure.grade.word(), escaped(&sure.because));
    let close = sentences::too_close(view.words, field, ranking, &live.close);
    if !close.is_empty() {
        let _never_fails = writeln!(text, "{}", escaped(&close));
    }
    let mut lines = Vec::new();
    for (category, tips) in live.tips.iter().enumerate() {
        let current = weights.importances()[category];
        for tip in tips {
            let label = escaped(&field.categories[category].label);
            let tip = escaped(&sentences::tip(view.words, field, tip, current));
            lines.push(format!("- {label}, now {current}: {tip}."));
        }
    }
    for placement in view.remaining().filter(|p| p.rank > 1).take(REASONED - 1) {
        let answer = answer(view.words, field, weights, ranking, placement.entry, None);
        lines.extend(answer.offers.first().map(|offer| format!("- {}", escaped(&offer.text))));
    }
    if !lines.is_empty() {
        text.push('\n');
        text.push_str(&lines.join("\n"));
        text.push('\n');
    }
    text
}

fn more(view: &View) -> String {
    let dataset = &view.dataset;
    let mut text = "## More information\n\n".to_owned();
    let revision = if dataset.revision.is_empty() { "not stated" } else { &dataset.revision };
    let _never_fails =
        writeln!(text, "- Data: {}, revision {}", escaped(&dataset.id), escaped(revision));
    let source = view.source();
    if !source.is_empty() {
        let _never_fails = writeln!(text, "- Source of the scores: {}", escaped(&source));
    }
    let _never_fails =
        writeln!(text, "- This ranking: <{}>", view.link.replace(['<', '>', ' '], ""));
    for note in dataset.notes.iter() {
        let on = note.entry.map(|entry| format!("{}: ", view.entry(entry))).unwrap_or_default();
        let _never_fails = writeln!(text, "- Note: {}", escaped(&format!("{on}{}", note.text)));
    }
    text
}
