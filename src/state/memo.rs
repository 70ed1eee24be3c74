//! Memos with one type for each kind of value: Leptos compiles its machinery anew for every closure that it
//! is given.

use crate::ranking::Ranking;
use leptos::prelude::*;

/// Indices that follow signals.
pub fn indices(follow: impl Fn() -> Vec<usize> + Send + Sync + 'static) -> Memo<Vec<usize>> {
    boxed_indices(Box::new(follow))
}

/// Indices that follow signals, and those that they were before; none at first.
pub fn following(
    follow: impl Fn(&[usize]) -> Vec<usize> + Send + Sync + 'static,
) -> Memo<Vec<usize>> {
    Memo::new(move |before: Option<&Vec<usize>>| follow(before.map_or(&[], Vec::as_slice)))
}

/// A ranking that follows signals.
pub fn ranked(follow: impl Fn() -> Ranking + Send + Sync + 'static) -> Memo<Ranking> {
    boxed_ranking(Box::new(follow))
}

#[inline(never)]
fn boxed_indices(follow: Box<dyn Fn() -> Vec<usize> + Send + Sync>) -> Memo<Vec<usize>> {
    Memo::new(move |_| follow())
}

#[inline(never)]
fn boxed_ranking(follow: Box<dyn Fn() -> Ranking + Send + Sync>) -> Memo<Ranking> {
    Memo::new(move |_| follow())
}
