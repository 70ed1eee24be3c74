//! What happens to a widget from outside: its size, the reader's theme, the screen's density.

use leptos::prelude::{request_animation_frame, window};
use leptos::web_sys::{Element, Event, EventTarget, MediaQueryList, ResizeObserver};
use std::rc::Rc;
use wasm_bindgen::prelude::*;

/// Something that is being watched, until this is dropped.
pub struct Watch {
    stop: Option<Box<dyn FnOnce()>>,
}

impl Watch {
    /// Answers every event of a kind.
    #[must_use]
    pub fn answering(
        target: &EventTarget,
        event: &'static str,
        answer: Box<dyn FnMut(Event)>,
    ) -> Self {
        let (target, answer) = (target.clone(), Closure::wrap(answer));
        let listener: &js_sys::Function = answer.as_ref().unchecked_ref();
        let _always_works = target.add_event_listener_with_callback(event, listener);
        let stop = move || {
            let listener: &js_sys::Function = answer.as_ref().unchecked_ref();
            let _gone = target.remove_event_listener_with_callback(event, listener);
        };
        Self { stop: Some(Box::new(stop)) }
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        if let Some(stop) = self.stop.take() {
            stop();
        }
    }
}

/// Calls back in the next frame, and in the frame after an element's size changed.
///
/// In the frame after: what changes a size while sizes are being reported is reported again, and
/// the browser complains of a loop. In the next one at the start, before anything is painted: the
/// first report comes after.
#[must_use]
pub fn on_resize(element: &Element, call: impl Fn() + 'static) -> Option<Watch> {
    let call = Rc::new(call);
    let soon = move || {
        let call = Rc::clone(&call);
        request_animation_frame(move || call());
    };
    soon();
    let call = Closure::<dyn FnMut()>::new(soon);
    let observer = ResizeObserver::new(call.as_ref().unchecked_ref()).ok()?;
    observer.observe(element);
    let stop = move || {
        observer.disconnect();
        drop(call);
    };
    Some(Watch { stop: Some(Box::new(stop)) })
}

/// Calls back when colours or the pixel ratio may have changed: the system's theme, forced
/// colours, or a window that moved to another screen; and when the colours of `probe` have, which a
/// host page's style sets. The probe must have a transition on its colours: nothing else tells.
#[must_use]
pub fn on_appearance_change(probe: Element, call: impl FnMut() + 'static) -> Watch {
    let call = Closure::<dyn FnMut()>::new(call);
    // A ratio between two whole densities changes side when a window changes screen or zoom.
    let queries = [
        "(prefers-color-scheme: dark)",
        "(forced-colors: active)",
        "(min-resolution: 1.25dppx)",
        "(min-resolution: 1.75dppx)",
        "(min-resolution: 2.5dppx)",
    ];
    let lists: Vec<MediaQueryList> =
        queries.iter().filter_map(|query| window().match_media(query).ok().flatten()).collect();
    let listener: &js_sys::Function = call.as_ref().unchecked_ref();
    for list in &lists {
        let _old_engine = list.add_event_listener_with_callback("change", listener);
    }
    let _old_engine = probe.add_event_listener_with_callback("transitionend", listener);
    let stop = move || {
        let listener: &js_sys::Function = call.as_ref().unchecked_ref();
        let _gone = probe.remove_event_listener_with_callback("transitionend", listener);
        for list in &lists {
            let _gone = list.remove_event_listener_with_callback("change", listener);
        }
    };
    Watch { stop: Some(Box::new(stop)) }
}
