//! What is set, and what follows from it.

use crate::started::{D, commits, entry, importances, kinds, leader, picks, started, widget};
use leptos::prelude::*;
use reweigh::insight::bundled::SURVEY;
use reweigh::ranking::{Order, Weights};
use reweigh::state::{Attention, Notice, NoticeKind, PickRefused, WidgetState};
use reweigh::words::Words;
use std::sync::Arc;

#[test]
fn it_starts_from_the_authors_weights_or_from_the_link() {
    assert_eq!(importances(widget("")), [50; 5]);
    assert_eq!(importances(widget("w=perf40-eco20&p=gin.koa")), [40, 0, 0, 0, 20]);
    assert_eq!(picks(widget("w=perf40-eco20&p=gin.koa")), ["gin", "koa"]);
    assert_eq!(importances(widget("w=perf400&p=gin")), [50; 5]);
    assert_eq!(picks(widget("w=perf400&p=gin")), ["django", "aspnet-core", "spring-boot"]);
    let named = widget("w=perf40&n=Team%20Blue").named();
    assert_eq!(named, Some(("Team Blue".to_owned(), Weights::new([40, 0, 0, 0, 0]))));
    assert_eq!(widget("n=Team%20Blue").named(), None);
}

#[test]
fn a_slider_moves_no_other() {
    let widget = widget("");
    widget.set_importance(3, 80);
    assert_eq!(importances(widget), [50, 50, 50, 80, 50]);
    assert_eq!(leader(widget), "aspnet-core");
    assert_eq!(widget.shares.get_untracked(), [18, 18, 18, 28, 18]);
    widget.set_importance(3, 255);
    assert_eq!(untrack(|| widget.importance(3)), 100);
    widget.set_importance(99, 5);
    assert_eq!(importances(widget), [50, 50, 50, 100, 50]);
    // The baseline stays with the author.
    assert_eq!(
        widget.baseline.with_untracked(|b| b.leaders().collect::<Vec<_>>()),
        [entry("django")]
    );
    assert_eq!(commits(widget), 0);
}

#[test]
fn the_same_importance_again_changes_nothing() {
    let widget = widget("");
    let runs = StoredValue::new(0);
    let seen = Memo::new(move |_| {
        widget.weights().track();
        runs.update_value(|n| *n += 1);
        runs.get_value()
    });
    assert_eq!(seen.get_untracked(), 1);
    widget.set_importance(0, 50);
    assert_eq!(seen.get_untracked(), 1);
    widget.set_importance(0, 100);
    assert_eq!(seen.get_untracked(), 2);
    widget.set_importance(0, 200);
    assert_eq!(seen.get_untracked(), 2, "200 counts as 100, which it is");
}

#[test]
fn presets_are_the_authors_then_equal_then_the_datasets() {
    let ids = |w: WidgetState| w.presets().into_iter().map(|p| p.id).collect::<Vec<_>>();
    let widget = widget("");
    let own =
        ["small-team", "enterprise", "javascript", "real-time", "raw-speed", "security-first"];
    assert_eq!(ids(widget), [&["author", "equal"], &own[..]].concat());
    let enterprise = widget.presets().remove(3);
    assert_eq!(enterprise.label, "Large enterprise");
    widget.apply(enterprise.weights);
    assert_eq!((importances(widget), leader(widget)), (vec![60, 90, 10, 60, 60], "spring-boot"));
    assert_eq!(commits(widget), 1);
}

#[test]
fn picks_follow_the_leading_three_until_the_reader_chooses() {
    let widget = widget("");
    assert_eq!(picks(widget), ["django", "aspnet-core", "spring-boot"]);
    widget.set_importance(4, 40);
    assert_eq!(picks(widget), ["aspnet-core", "django", "spring-boot"]);
    assert!(!untrack(|| widget.has_chosen()));
    assert_eq!(widget.toggle_pick(entry("gin")), Ok(()));
    assert!(untrack(|| widget.has_chosen()));
    widget.set_importance(4, 50);
    assert_eq!(picks(widget), ["aspnet-core", "django", "spring-boot", "gin"]);
    assert_eq!(untrack(|| widget.slot(entry("gin"))), Some(3));
    assert_eq!(widget.toggle_pick(entry("koa")), Err(PickRefused));
    assert_eq!((picks(widget).len(), commits(widget)), (4, 1));
    assert_eq!(widget.toggle_pick(entry("django")), Ok(()));
    assert_eq!(picks(widget), ["aspnet-core", "spring-boot", "gin"]);
    assert_eq!(untrack(|| widget.slot(entry("django"))), None);
    widget.follow_leaders();
    assert_eq!(picks(widget), ["django", "aspnet-core", "spring-boot"]);
    assert_eq!(commits(widget), 3);
}

#[test]
fn notices_come_and_go() {
    let zero = widget("");
    for category in 0..5 {
        assert_eq!(kinds(zero), []);
        zero.set_importance(category, 0);
    }
    assert_eq!(kinds(zero), [NoticeKind::AllZero]);
    assert_eq!(leader(zero), "django");
    zero.set_importance(3, 1);
    assert_eq!(kinds(zero), []);

    assert_eq!(kinds(widget("w=perf40-green20")), [NoticeKind::UnknownCategory]);
    assert_eq!(kinds(widget("v=2")), [NoticeKind::NewerLink]);
    let bad = widget("w=perf400");
    assert_eq!(kinds(bad), [NoticeKind::BadLink]);
    bad.tell(Notice::new(NoticeKind::Copied, "First."));
    bad.tell(Notice::new(NoticeKind::Copied, "Second."));
    let texts: Vec<String> =
        untrack(|| bad.notices()).into_iter().map(|n| n.text(Words::ENGLISH)).collect();
    assert_eq!((texts.len(), texts[1].as_str()), (2, "Second."));
    bad.dismiss(NoticeKind::BadLink);
    assert_eq!(kinds(bad), [NoticeKind::Copied]);
    bad.dismiss(NoticeKind::BadLink);
    assert_eq!(kinds(bad), [NoticeKind::Copied]);
    let hooks =
        [NoticeKind::BadLink, NoticeKind::NewerLink, NoticeKind::AllZero].map(NoticeKind::hook);
    assert_eq!(hooks, ["bad-link", "newer-link", "all-zero"]);
    let hooks = [NoticeKind::UnknownCategory, NoticeKind::Copied].map(NoticeKind::hook);
    assert_eq!(hooks, ["unknown-category", "copied"]);
}

#[test]
fn the_query_says_what_was_set() {
    let query = "w=perf40-green20&theme=dark&p=gin&n=Team";
    let widget = widget(query);
    assert_eq!(widget.query(query), query);
    widget.set_importance(4, 7);
    assert_eq!(widget.query(query), "w=perf40-eco7-green20&theme=dark&p=gin&n=Team");
    widget.follow_leaders();
    assert_eq!(widget.query(query), "w=perf40-eco7-green20&theme=dark&n=Team");
    assert_eq!(widget.toggle_pick(entry("koa")), Ok(()));
    let leaders_and_koa = picks(widget).join(".");
    assert_eq!(widget.query(""), format!("w=perf40-eco7-green20&p={leaders_and_koa}"));
    let other = started(D, &widget.query(query));
    assert_eq!((importances(other), picks(other)), (importances(widget), picks(widget)));
    assert_eq!(other.ranking.get_untracked(), widget.ranking.get_untracked());
}

#[test]
fn rows_start_in_rank_order() {
    let widget = widget("");
    assert_eq!(untrack(|| widget.order()), Order::Rank);
    assert_eq!(untrack(|| widget.attention()), Attention::default());
}

#[test]
fn a_survey_is_known_once_it_was_told() {
    let widget = widget("");
    let known = Memo::new(move |_| widget.survey().map_or(0, |survey| survey.standings.len()));
    assert_eq!(known.get_untracked(), 0);
    widget.set_survey(Arc::new(SURVEY.clone()));
    assert_eq!(known.get_untracked(), 12);
}
