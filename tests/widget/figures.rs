//! Every number in a sentence is written as the reader's language writes numbers.

use crate::started::{D, entry};
use leptos::prelude::*;
use reweigh::dataset::Hundredths;
use reweigh::insight::bundled::SURVEY;
use reweigh::narrow::{Field, prices};
use reweigh::ranking::{Ranking, Weights};
use reweigh::state::sentences::{
    answer, better_where, certainty, changed, condition, cost, decimal, described, nobody, number,
    other_rules, place, place_of, printed, reasons, remain, ruled_out, settled, shift, signed,
    standing, tastes, tip, too_close, why, without,
};
use reweigh::state::{Live, WidgetState, announcement, since};
use reweigh::words::{Words, unpack};
use std::sync::Arc;

/// English words, with the digits of Arabic.
fn words() -> Words {
    unpack("xx\n٠١٢٣٤٥٦٧٨٩٫")
}

#[track_caller]
fn no_other_digits(said: &[String]) {
    for text in said {
        assert!(!text.contains(|c: char| c.is_ascii_digit()), "{text}");
    }
    assert!(said.iter().any(|text| text.contains(|c| ('٠'..='٩').contains(&c))), "{said:?}");
}

#[test]
fn what_follows_from_weights() {
    let w = words();
    let author = Weights::authored(D);
    let baseline = Ranking::of(D, &author);
    for importances in [[50; 5], [10, 50, 50, 20, 50], [60, 50, 50, 50, 50], [100, 40, 10, 10, 10]]
    {
        let weights = Weights::new(importances);
        let ranking = Ranking::of(D, &weights);
        let live = Live::of(D, &weights, &ranking);
        let mut said = vec![
            certainty(w, D, &weights, &ranking, live.smallest.as_ref(), &live.close).because,
            too_close(w, D, &ranking, &live.close),
            other_rules(w, D, &weights, &ranking),
            settled(w, D, &ranking, &[3, 0, 1, 2, 4]),
            shift(w, D, (&author, &baseline), (&weights, &ranking)),
        ];
        for (at, &now) in importances.iter().enumerate() {
            said.push(described(w, D, &live.stretches[at]));
            said.extend(live.tips[at].iter().map(|found| tip(w, D, found, now)));
        }
        for one in 0..D.entries.len() {
            said.extend([why(w, D, &weights, one, 0), better_where(w, D, [one, 0])]);
            said.extend([standing(w, &ranking, one, 12), printed(w, D, one)]);
            let answer = answer(w, D, &weights, &ranking, one, SURVEY.standings.get(one));
            said.extend([answer.verdict, answer.places]);
            said.extend(answer.offers.into_iter().map(|offer| offer.text));
        }
        no_other_digits(&said);
    }
    let tastes = tastes(w, D, &SURVEY, 12);
    no_other_digits(&tastes.into_iter().flat_map(|t| [t.wins, t.places]).collect::<Vec<String>>());
    no_other_digits(&[
        number(w, 13),
        place(w, 8, true),
        place_of(w, 8, true),
        decimal(w, -5, 2),
        signed(w, 5, 2),
    ]);
}

fn hosted(query: &str) -> WidgetState {
    crate::started::hosted(words(), query)
}

#[test]
fn what_is_narrowed_and_what_is_told() {
    let w = words();
    let widget = hosted("w=perf40-sec20&m=sec800&x=koa.perf750");
    let (before, narrowing) = untrack(|| (widget.snapshot(), widget.narrowing()));
    let field = Field::of(&Arc::new(D.clone()), narrowing.clone());
    let weights = widget.weights().get_untracked();
    let prices = prices(D, &field, &weights);
    let mut said = vec![
        nobody(w, D, &narrowing, &prices),
        remain(w, 7, 12),
        ruled_out(w, 5),
        changed(w, D, &narrowing.corrections[0]),
        untrack(|| widget.share(0)),
    ];
    for price in &prices {
        said.extend([condition(w, D, &narrowing, &price.condition), cost(w, D, price)]);
    }
    for out in (0..D.entries.len()).filter(|&one| !field.broken[one].is_empty()) {
        let whole = widget.whole.with_untracked(|whole| whole.placement(out));
        said.push(reasons(w, &field.corrected, &narrowing, out, &field.broken[out]));
        said.push(without(w, D, &field, out, whole));
    }
    widget.set_importance(0, 80);
    let moved = untrack(|| widget.snapshot());
    said.extend([announcement(w, D, &before, &moved), since(w, D, &before, &moved)]);
    widget.apply(Weights::new([1, 2, 3, 4, 5]));
    widget.correct(entry("gin"), 3, Some(Hundredths(950)));
    widget.correct(entry("koa"), 3, Some(Hundredths(950)));
    let now = untrack(|| widget.snapshot());
    said.extend([announcement(w, D, &moved, &now), since(w, D, &moved, &now)]);
    no_other_digits(&said);
}
