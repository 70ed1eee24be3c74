//! The page that frames show, on a page of another site: what it takes, what it says, how it looks, and
//! whom it does not believe.

mod believed;
mod heights;
mod looks;
mod messages;
mod parameters;
mod pasted;
mod shell;

use serde_json::{Value, json};

use crate::harness::Journey;
use crate::host::HostPage;
use crate::page::Page;

pub fn journeys() -> Vec<Journey> {
    let mut all = parameters::journeys();
    all.extend(messages::journeys());
    all.extend(heights::journeys());
    all.extend(looks::journeys());
    all.extend(pasted::journeys());
    all.extend(believed::journeys());
    all.extend(shell::journeys());
    all
}

/// A token of a parent's, and another's.
pub const TOKEN: &str = "Qk9_zT3-abcdefghijklmN";
const OTHER: &str = "Zz9_zT3-abcdefghijklmZ";

/// A frame with as few rights as it works with, and with more of its address.
fn sandboxed(host: &HostPage, id: &str, rest: &str) -> String {
    format!(
        "<iframe id=\"{id}\" src=\"{}embed/{rest}\" title=\"A ranking\" sandbox=\"allow-scripts\" \
         style=\"width:600px;height:400px;border:0\"></iframe>",
        host.site.home()
    )
}

/// What a page needs for frames, and for styles of its own.
fn policy(host: &HostPage) -> String {
    format!("default-src 'none'; style-src 'unsafe-inline'; frame-src {}", host.site.origin())
}

fn message(token: &str, kind: &str, fields: Value) -> Value {
    let mut all = json!({"ns": "reweigh", "v": 1, "t": token, "type": kind});
    if let (Some(all), Value::Object(fields)) = (all.as_object_mut(), fields) {
        all.extend(fields);
    }
    all
}

/// As the page around, says something to a frame.
#[track_caller]
fn tell(host: &HostPage, frame: &str, message: Value) {
    host.ask::<()>(
        "document.getElementById(arguments[0]).contentWindow.postMessage(arguments[1], '*')",
        [frame.into(), message],
    );
}

/// What a frame said so far, by its place among the page's frames.
#[track_caller]
fn said_by(host: &HostPage, frame: i64) -> Vec<Value> {
    host.messages().into_iter().filter(|said| said.frame == frame).map(|said| said.data).collect()
}

#[track_caller]
fn kinds_by(host: &HostPage, frame: i64) -> Vec<String> {
    said_by(host, frame)
        .into_iter()
        .map(|said| said["type"].as_str().unwrap_or("without a type").to_owned())
        .collect()
}

/// Waits until a frame has said so many things of a kind, and gives the latest.
#[track_caller]
fn hears(host: &HostPage, frame: i64, kind: &str, times: usize) -> Value {
    host.eventually(&format!("{times} times {kind} of frame {frame}"), || {
        let said = said_by(host, frame);
        let wanted: Vec<&Value> = said.iter().filter(|said| said["type"] == kind).collect();
        match wanted.last() {
            Some(last) if wanted.len() >= times => Ok((*last).clone()),
            _ => Err(format!("{said:?}")),
        }
    })
}

/// Inside a frame: the reader moves a slider to its end. Drivers' keys do not reach all frames.
#[track_caller]
pub fn slide(page: &Page, code: &str) {
    let script = format!(
        "const slider = root.querySelector('input[type=range][data-category={code}]'); slider.value = 100; \
         for (const type of ['input', 'change']) \
             slider.dispatchEvent(new Event(type, {{bubbles: true, composed: type === 'input'}}))"
    );
    page.inside::<()>(crate::host::element::WIDGET, &script);
}

/// Inside a frame: the scheme that the widget is drawn in, `light` or `dark`, by its text.
#[track_caller]
pub fn scheme(page: &Page) -> String {
    page.inside(
        crate::host::element::WIDGET,
        "const [red] = getComputedStyle(root.querySelector('[part~=ranking]')).color.match(/[\\d.]+/g); \
         return red > 127 ? 'dark' : 'light'",
    )
}
