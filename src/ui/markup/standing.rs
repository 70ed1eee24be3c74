//! What stands in an element for what it was said to hold.

use super::cursor::{Cursor, Written};
use super::shown::Shown;
use super::value::{Kept, Value};
use super::{Build, Child, Tag};
use leptos::prelude::*;
use leptos::tachys::renderer::Rndr;
use leptos::web_sys::{Comment, Node, Text};
use std::mem::take;

/// A child of an element, kept as it was described.
pub enum Standing {
    Tag(Shown),
    Text(Text, Kept),
    /// Elements that are built anew; a mark stands behind them.
    Rebuilt(Comment, RenderEffect<Vec<Shown>>),
}

impl Standing {
    /// What is described, where the cursor is.
    pub fn new(child: Child, cursor: &mut Cursor) -> Self {
        match child {
            Child::Tag(tag) => Self::Tag(Shown::new(tag, cursor)),
            Child::Text(value) => text(value, cursor),
            Child::Rebuilt(build) => {
                let mark = Rndr::create_placeholder();
                let effect = following(build, mark.clone(), Ok(cursor.clone()));
                if cursor.over.is_some()
                    && let Some(last) = last(&effect)
                {
                    cursor.pass(&last);
                }
                cursor.insert(&mark);
                Self::Rebuilt(mark, effect)
            }
        }
    }

    /// Changes what differs; what is of another kind is made anew.
    pub fn rebuild(self, child: Child) -> Self {
        match (self, child) {
            (Self::Tag(mut shown), Child::Tag(tag)) => {
                shown.rebuild(tag);
                Self::Tag(shown)
            }
            (Self::Text(node, mut kept), Child::Text(value)) => {
                let last = kept.last();
                let kept = Kept::new(value, last, false, writer(node.clone(), false));
                Self::Text(node, kept)
            }
            (Self::Rebuilt(mark, effect), Child::Rebuilt(build)) => {
                let before = effect.take_value().unwrap_or_default();
                let effect = following(build, mark.clone(), Err(before));
                Self::Rebuilt(mark, effect)
            }
            (other, child) => {
                let new = Cursor::before(&other.first()).map(|mut at| Self::new(child, &mut at));
                match new {
                    Some(new) => {
                        other.remove();
                        new
                    }
                    None => other,
                }
            }
        }
    }

    pub fn remove(&self) {
        match self {
            Self::Tag(shown) => shown.remove(),
            Self::Text(node, _) => Rndr::remove(node),
            Self::Rebuilt(mark, effect) => {
                effect.with_value_mut(|shown| shown.iter().for_each(Shown::remove));
                Rndr::remove(mark);
            }
        }
    }

    fn first(&self) -> Node {
        match self {
            Self::Tag(shown) => shown.element.clone().into(),
            Self::Text(node, _) => node.clone().into(),
            Self::Rebuilt(mark, effect) => {
                let first = effect.with_value_mut(|all| all.first().map(|s| s.element.clone()));
                first.flatten().map_or_else(|| mark.clone().into(), Into::into)
            }
        }
    }
}

fn last(effect: &RenderEffect<Vec<Shown>>) -> Option<Node> {
    effect.with_value_mut(|all| all.last().map(|shown| shown.element.clone().into()))?
}

fn text(value: Value, cursor: &mut Cursor) -> Standing {
    if let Some(node) = cursor.text() {
        let kept = Kept::new(value, None, false, writer(node.clone(), true));
        cursor.pass(&node);
        return Standing::Text(node, kept);
    }
    let node = Rndr::create_text_node("");
    cursor.insert(&node);
    let kept = Kept::new(value, Some(String::new()), false, writer(node.clone(), false));
    Standing::Text(node, kept)
}

/// Writes a text; if it is `found`, the first one is claimed.
fn writer(node: Text, mut found: bool) -> Box<dyn FnMut(&str)> {
    Box::new(move |now| {
        if take(&mut found) {
            claim(&node, now);
        } else {
            node.set_data(now);
        }
    })
}

/// Texts that follow one another are one when they are read from a page: what stands behind becomes a text
/// of its own.
fn claim(node: &Text, now: &str) {
    let data = node.data();
    if data.len() > now.len() && data.starts_with(now) {
        let units = now.encode_utf16().count();
        let _within_it = node.split_text(u32::try_from(units).unwrap_or(0));
    } else if data != now {
        node.set_data(now);
    }
}

/// Elements before a mark, which follow signals: at first at a cursor, or over those that stood there.
#[inline(never)]
fn following(
    build: Build,
    mark: Comment,
    first: Result<Cursor, Vec<Shown>>,
) -> RenderEffect<Vec<Shown>> {
    let (mut cursor, before) = match first {
        Ok(cursor) => (Some(cursor), None),
        Err(before) => (None, Some(before)),
    };
    let keep = move |before: Option<Vec<Shown>>| {
        let before = before.unwrap_or_default();
        let Some(tags) = build.try_with_value(|build| build()) else { return before };
        let waits = cursor.as_ref().is_some_and(|cursor| cursor.waits);
        if waits && tags.is_empty() {
            return before;
        }
        let Some(mut cursor) = cursor.take().or_else(|| Cursor::before(&mark)) else {
            return before;
        };
        if waits {
            // Much may have changed since.
            cursor.over = cursor.over.and(Some(Written::Otherwise));
            // So may what the mark was put before, if it stands there yet.
            if mark.parent_node().is_some() {
                cursor.next = mark.next_sibling();
            }
        }
        let now = rebuilt(before, tags, &mut cursor);
        if waits {
            cursor.clear();
            cursor.insert(&mark);
        }
        now
    };
    RenderEffect::new_with_value(keep, before)
}

/// Changes what differs; what is more or less comes or goes where the cursor is.
fn rebuilt(before: Vec<Shown>, tags: Vec<Tag>, cursor: &mut Cursor) -> Vec<Shown> {
    let mut before = before.into_iter();
    let over = |tag| match before.next() {
        Some(mut shown) => {
            shown.rebuild(tag);
            shown
        }
        None => Shown::new(tag, cursor),
    };
    let now = tags.into_iter().map(over).collect();
    before.for_each(|gone| gone.remove());
    now
}
