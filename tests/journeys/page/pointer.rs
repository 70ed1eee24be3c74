//! The visitor's hand: a real pointer and real keys, through `WebDriver`'s actions.

use std::time::Duration;

use serde::Deserialize;
use serde_json::json;
use thirtyfour::action_chain::ActionChain;
use thirtyfour::prelude::*;

use super::Page;
use crate::harness::{Engine, Finger, now};

#[derive(Deserialize)]
struct Track {
    left: f64,
    top: f64,
    width: f64,
    height: f64,
    value: f64,
}

/// A slider's thumb is about this wide in every engine; its middle runs between half of it from either end.
const THUMB: f64 = 16.0;

/// One thing that a hand does with a mouse.
#[derive(Clone, Copy)]
enum Step {
    Move,
    Press,
    Drag,
    Release,
}

impl Page {
    fn hand(&self) -> ActionChain {
        // Two frames between moves: a hand, not a teleport.
        self.driver.action_chain_with_delay(None, Some(Duration::from_millis(32)))
    }

    /// Does one step at a place in the window. chromedriver forgets between two commands that the
    /// button is down, and a slider then ignores the moves; so Chromium is told below the driver.
    #[track_caller]
    fn step(&self, step: Step, (x, y): (i64, i64)) {
        if self.engine == Engine::Chromium {
            let (kind, button, held) = match step {
                Step::Move => ("mouseMoved", "none", 0),
                Step::Press => ("mousePressed", "left", 1),
                Step::Drag => ("mouseMoved", "left", 1),
                Step::Release => ("mouseReleased", "left", 0),
            };
            let event = json!({"type": kind, "x": x, "y": y, "button": button, "buttons": held, "clickCount": 1});
            self.chromium("Input.dispatchMouseEvent", event);
        } else {
            perform(match step {
                Step::Move | Step::Drag => self.hand().move_to(x, y),
                Step::Press => self.hand().click_and_hold(),
                Step::Release => self.hand().release(),
            });
        }
    }

    /// Presses the thumb of a category's slider and holds it.
    #[track_caller]
    pub fn grab(&self, code: &str) -> Grip<'_> {
        self.grab_in("document", code)
    }

    /// As `grab`, inside the element that a selector finds.
    #[track_caller]
    pub fn grab_within(&self, element: &str, code: &str) -> Grip<'_> {
        self.grab_in(&format!("document.querySelector('{element}').shadowRoot"), code)
    }

    #[track_caller]
    fn grab_in(&self, root: &str, code: &str) -> Grip<'_> {
        let script = format!(
            "const slider = {root}.querySelector(arguments[0]); \
             slider.scrollIntoView({{block: 'center', behavior: 'instant'}}); \
             const {{left, top, width, height}} = slider.getBoundingClientRect(); \
             return {{left, top, width, height, value: +slider.value}}"
        );
        let track: Track = self.ask(&script, [super::slider(code).into()]);
        let grip = Grip { page: self, track };
        self.step(Step::Move, grip.point(grip.track.value));
        self.step(Step::Press, grip.point(grip.track.value));
        grip
    }

    /// Clicks as a visitor would, who waits for a control to rest and for rows that still glide over it, and
    /// scrolls one that a line at the window's edge lies over; one that stays covered refuses.
    #[track_caller]
    pub fn click(&self, selector: &str) {
        // The other drivers wait themselves, or say what lies in the way.
        if self.engine == Engine::WebKit {
            self.rests(selector);
        }
        self.eventually(&format!("a click on {selector}"), || {
            // What is built anew on the way is another element.
            now(self.find(selector).click()).map_err(|fault| {
                self.ask::<()>(
                    "document.querySelector(arguments[0])?.scrollIntoView({block: 'center', behavior: 'instant'})",
                    [selector.into()],
                );
                fault.to_string()
            })
        });
    }

    /// Waits until nothing slides, and this stays where it is for two frames. Slides begin a frame after the
    /// change that they are of.
    #[track_caller]
    fn rests(&self, selector: &str) {
        self.eventually(&format!("{selector} at rest"), || {
            let rests: bool = self.ask_later(
                "const place = () => { const box = document.querySelector(arguments[0])?.getBoundingClientRect(); \
                     return `${box?.x} ${box?.y}`; }; \
                 const slides = () => document.getAnimations().some(one => one.playState === 'running'); \
                 const was = place(); \
                 const look = () => done(place() === was && !slides()); \
                 const patience = setTimeout(look, 500); \
                 requestAnimationFrame(() => requestAnimationFrame(() => { clearTimeout(patience); setTimeout(look, 20); }))",
                [selector.into()],
            );
            if rests { Ok(()) } else { Err("it moves".to_owned()) }
        });
    }

    /// Moves the pointer over the middle of an element.
    #[track_caller]
    pub fn hover(&self, selector: &str) {
        let (x, y): (f64, f64) = self.ask(
            "const target = document.querySelector(arguments[0]); \
             target.scrollIntoView({block: 'center', behavior: 'instant'}); \
             const box = target.getBoundingClientRect(); \
             return [box.left + Math.min(box.width, innerWidth) / 2, box.top + box.height / 2]",
            [selector.into()],
        );
        self.step(Step::Move, pixel(x, y));
    }

    /// Presses one element, goes to another with some stops on the way, and lets go there.
    #[track_caller]
    pub fn drag_by_mouse(&self, from: &str, to: &str) {
        let way = self.way(from, to);
        self.step(Step::Move, way[0]);
        self.step(Step::Press, way[0]);
        for place in &way {
            self.step(Step::Drag, *place);
        }
        self.step(Step::Release, way[way.len() - 1]);
    }

    /// The same with a finger. `WebKitGTK`'s driver has none, and takes the mouse.
    #[track_caller]
    pub fn drag_by_finger(&self, from: &str, to: &str) {
        if self.engine == Engine::WebKit {
            return self.drag_by_mouse(from, to);
        }
        if let Err(fault) = now(self.driver.cmd(Finger(self.way(from, to)))) {
            panic!("a finger: {fault}");
        }
    }

    /// From the middle of one element to that of another, both in view.
    #[track_caller]
    fn way(&self, from: &str, to: &str) -> Vec<(i64, i64)> {
        let ends: [(f64, f64); 2] = self.ask(
            "const [from, to] = [...arguments].map(selector => document.querySelector(selector)); \
             from.parentElement.parentElement.scrollIntoView({block: 'center', behavior: 'instant'}); \
             return [from, to].map(e => e.getBoundingClientRect())\
                 .map(box => [box.left + box.width / 2, box.top + box.height / 2])",
            [from.into(), to.into()],
        );
        let [(left, top), (right, bottom)] = ends;
        [0.0, 0.25, 0.5, 0.75, 1.0]
            .map(|part| pixel(left + (right - left) * part, top + (bottom - top) * part))
            .to_vec()
    }

    /// Types into whatever has the focus.
    #[track_caller]
    pub fn press(&self, keys: impl Into<TypingData>) {
        perform(self.driver.action_chain().send_keys(keys));
    }

    /// Presses a key while others are held.
    #[track_caller]
    pub fn press_with(&self, held: &[Key], key: char) {
        let down =
            held.iter().fold(self.driver.action_chain(), |hand, key| hand.key_down(key.clone()));
        let pressed = down.key_down(key).key_up(key);
        perform(held.iter().rev().fold(pressed, |hand, key| hand.key_up(key.clone())));
    }

    #[track_caller]
    pub fn focus(&self, selector: &str) {
        self.ask::<()>("document.querySelector(arguments[0]).focus()", [selector.into()]);
    }

    /// Types over what a field holds, as after selecting it.
    #[track_caller]
    pub fn overtype(&self, selector: &str, text: &str) {
        self.ask::<()>(
            "const field = document.querySelector(arguments[0]); field.focus(); field.select()",
            [selector.into()],
        );
        if text.is_empty() {
            self.press(Key::Delete);
        } else {
            self.press(text);
        }
    }
}

#[expect(clippy::cast_possible_truncation, reason = "a place on the screen")]
fn pixel(x: f64, y: f64) -> (i64, i64) {
    (x.round() as i64, y.round() as i64)
}

#[track_caller]
fn perform(actions: ActionChain) {
    if let Err(fault) = now(actions.perform()) {
        panic!("the pointer or the keyboard: {fault}");
    }
}

/// A slider's thumb in the visitor's hand.
pub struct Grip<'page> {
    page: &'page Page,
    track: Track,
}

impl Grip<'_> {
    fn point(&self, value: f64) -> (i64, i64) {
        let run = self.track.width - THUMB;
        let x = self.track.left + THUMB / 2.0 + run * value / 100.0;
        pixel(x, self.track.top + self.track.height / 2.0)
    }

    /// Drags to about this value, with a few stops on the way.
    #[track_caller]
    pub fn drag_to(&mut self, value: u8) -> &mut Self {
        let from = self.track.value;
        let to = f64::from(value);
        for part in [0.25, 0.5, 0.75, 1.0] {
            self.page.step(Step::Drag, self.point(from + (to - from) * part));
        }
        self.track.value = to;
        self
    }

    #[track_caller]
    pub fn let_go(&mut self) {
        self.page.step(Step::Release, self.point(self.track.value));
    }
}
