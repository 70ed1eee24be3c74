//! When an element starts, and what is shown until then and on paper.

use serde_json::json;

use super::{TABLE, widget};
use crate::harness::{Engine, Fault, Journey};
use crate::host::HostPage;
use crate::host::element::WIDGET;

pub fn journeys() -> Vec<Journey> {
    let mut all = crate::embedded![
        visible_starts_only_near_the_viewport,
        eager_starts_anywhere,
        click_requests_nothing_before_the_click,
        the_children_are_shown_until_the_first_paint,
    ];
    all.push(
        Journey::embedded("the_children_are_printed", the_children_are_printed)
            .only_in(Engine::Chromium),
    );
    all
}

const FAR: &str = "<div style=\"height:6000px\"></div>";

/// The files of the widget's own site that were asked for, but for the script that defines it.
fn asked(host: &HostPage) -> Vec<String> {
    let all = host.site.asked().into_iter().map(|asked| asked.path);
    all.filter(|path| path != "/reweigh.js").collect()
}

/// Waits until the script has run, and the browser has looked which elements are near.
fn looked(host: &HostPage) {
    host.ask_later::<()>(
        "const element = document.querySelector('reweigh-ranking'); \
         customElements.whenDefined('reweigh-ranking').then(() => new IntersectionObserver((_, own) => { \
             own.disconnect(); requestAnimationFrame(() => setTimeout(done, 50)); }).observe(element))",
        [],
    );
}

fn visible_starts_only_near_the_viewport(host: &HostPage) {
    host.posts(&format!("{FAR}{}{FAR}", widget("widget", "")));
    looked(host);
    assert_eq!((host.state_of(WIDGET).as_str(), asked(host)), ("idle", vec![]));
    assert!(host.shows_children_of(WIDGET));
    // Still below the fold.
    host.ask::<()>("scrollTo({top: 6000 - innerHeight - 300, behavior: 'instant'})", []);
    host.comes_to(WIDGET, "ready");
    let top: f64 = host.says("element.getBoundingClientRect().top - innerHeight");
    assert!(top > 0.0, "it is {top} px below the window");
}

fn eager_starts_anywhere(host: &HostPage) {
    host.posts(&format!("{FAR}{}", widget("widget", "loading=\"eager\"")));
    host.comes_to(WIDGET, "ready");
    assert_eq!(host.ask::<i64>("return Math.round(scrollY)", []), 0);
    // What waits far away starts as soon as it is told to.
    host.posts(&format!("{FAR}{}", widget("widget", "")));
    looked(host);
    assert_eq!(host.state_of(WIDGET), "idle");
    host.does("element.loading = 'eager'");
    host.comes_to(WIDGET, "ready");
}

fn click_requests_nothing_before_the_click(host: &HostPage) {
    host.posts(&widget("widget", "loading=\"click\""));
    looked(host);
    assert_eq!((host.state_of(WIDGET).as_str(), asked(host)), ("idle", vec![]));
    assert!(host.shows_children_of(WIDGET));
    let named: String = host.says("root.querySelector('button[part=button]').textContent");
    assert_eq!(named, "Set your own weights");
    host.clicks("button");
    host.comes_to(WIDGET, "ready");
    assert!(!host.shows_children_of(WIDGET));
    assert!(!host.says::<bool>("Boolean(root.querySelector('button.start'))"));
    let frames = host.ask::<usize>("return document.querySelectorAll('iframe').length", []);
    assert_eq!((frames, host.heard("error")), (0, 0));
    // The reader's hand is where it was: on the widget, not back at the top of the page.
    assert_eq!(host.ask::<String>("return document.activeElement.id", []), "widget");
}

fn the_children_are_shown_until_the_first_paint(host: &HostPage) {
    host.site.spoil("wasm", Fault::Held);
    host.posts(&widget("widget", "loading=\"eager\""));
    host.comes_to(WIDGET, "loading");
    // What is seen of the widget in any frame, and of the children.
    host.hosts(
        "window.seen = []; const element = document.querySelector('reweigh-ranking'); \
         const shown = node => Boolean(node?.checkVisibility({visibilityProperty: true})); \
         const look = () => { \
             const now = `${shown(element.firstElementChild)} ${shown(element.shadowRoot.querySelector('.cover'))}`; \
             if (seen.at(-1) !== now) seen.push(now); requestAnimationFrame(look); }; look()",
    );
    host.rests();
    host.site.heal();
    host.comes_to(WIDGET, "ready");
    host.rests();
    // One of the two at any time, never both, never nothing.
    let seen: Vec<String> = host.ask("return seen", []);
    assert_eq!(seen, ["true false", "false true"]);
    let children: String = host.says("element.innerHTML");
    assert_eq!(
        children,
        TABLE.replace("<tr>", "<tbody><tr>").replace("</table>", "</tbody></table>")
    );
    host.does("element.remove(); document.body.prepend(element)");
    assert!(!host.shows_children_of(WIDGET), "covered after a move");
}

fn the_children_are_printed(host: &HostPage) {
    let empty = "<reweigh-ranking id=\"empty\" loading=\"eager\"></reweigh-ranking>";
    host.posts(&format!("{}{empty}", widget("widget", "loading=\"eager\"")));
    host.comes_to("#widget", "ready");
    host.comes_to("#empty", "ready");
    let widget_shown = |element: &str| -> bool {
        host.inside(
            element,
            "return root.querySelector('.surface').checkVisibility({visibilityProperty: true})",
        )
    };
    assert!(widget_shown("#widget") && widget_shown("#empty"));
    host.devtools("Emulation.setEmulatedMedia", json!({"media": "print"}));
    assert!(host.shows_children_of("#widget") && !widget_shown("#widget"));
    assert!(widget_shown("#empty"), "what has no children prints itself");
    host.devtools("Emulation.setEmulatedMedia", json!({"media": "screen"}));
    assert!(!host.shows_children_of("#widget") && widget_shown("#widget"));
}
