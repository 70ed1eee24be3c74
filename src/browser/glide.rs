//! An element that slides to where it stands.

use super::places::{Place, length};
use js_sys::JSON;
use leptos::web_sys::Element;
use wasm_bindgen::prelude::*;

/// How long it slides, in milliseconds.
const DURATION: u32 = 160;
/// The curve of a cube, so that what is left of the way can be told.
const EASING: &str = "cubic-bezier(.333333,1,.666667,1)";

#[wasm_bindgen]
extern "C" {
    // web-sys has no stable binding for keyframe options.
    #[wasm_bindgen(js_name = Element)]
    type Animated;
    type Animation;

    #[wasm_bindgen(method, catch)]
    fn animate(
        this: &Animated,
        keyframes: &JsValue,
        options: &JsValue,
    ) -> Result<Animation, JsValue>;

    #[wasm_bindgen(method, getter, js_name = currentTime)]
    fn current_time(this: &Animation) -> Option<f64>;

    #[wasm_bindgen(method)]
    fn cancel(this: &Animation);
}

/// A slide that began so far away.
pub struct Glide {
    from: Place,
    animation: Animation,
}

impl Glide {
    /// Lets an element that stood so far away slide to where it stands now; one that was still on its way goes on from
    /// where it is seen. `None` if it is not moved, or the browser does not animate.
    pub fn start(element: &Element, way: Place, last: Option<Self>) -> Option<Self> {
        if way == (0, 0) {
            return last;
        }
        let (across, down) = last.as_ref().map_or((0, 0), Self::left);
        let from = (way.0 + across, way.1 + down);
        let keyframes = format!(
            "[{{\"transform\":\"translate({},{})\"}},{{\"transform\":\"translate(0)\"}}]",
            length(from.0),
            length(from.1)
        );
        // An animation that adds itself to others would run on the main thread.
        let options = format!("{{\"duration\":{DURATION},\"easing\":\"{EASING}\"}}");
        let (keyframes, options) = (JSON::parse(&keyframes).ok()?, JSON::parse(&options).ok()?);
        let animation = element.unchecked_ref::<Animated>().animate(&keyframes, &options).ok()?;
        if let Some(last) = last {
            last.animation.cancel();
        }
        Some(Self { from, animation })
    }

    /// How far it still has to go.
    fn left(&self) -> Place {
        let gone =
            self.animation.current_time().map_or(1.0, |time| (time / f64::from(DURATION)).min(1.0));
        let left = (1.0 - gone).powi(3);
        #[allow(clippy::cast_possible_truncation)] // a part of a whole number
        let part = |way: i32| (f64::from(way) * left) as i32;
        (part(self.from.0), part(self.from.1))
    }
}
