//! Moved, taken out, put back, taken along into another document, left behind.

use thirtyfour::Key;

use super::widget;
use crate::harness::{Document, Fault, Journey, in_turn};
use crate::host::HostPage;
use crate::host::element::WIDGET;
use crate::page::slider;

pub fn journeys() -> Vec<Journey> {
    let mut all = crate::embedded![
        a_move_in_the_document_changes_nothing,
        another_document_takes_it_along,
        it_may_be_taken_out_while_it_loads,
        back_and_forward_find_it_alive,
    ];
    all.extend(in_turn(crate::embedded![
        what_is_put_back_has_the_readers_weights,
        what_it_begins_anew_for_loses_nothing,
        another_dataset_has_its_own_weights,
    ]));
    all
}

/// By the author's weights and the reader's move.
const MOVED: [u64; 5] = [20, 0, 80, 100, 0];

/// Opens a post, and moves Security to its end.
#[track_caller]
fn weighed(host: &HostPage, more: &str) {
    let inner = widget("widget", "loading=\"eager\" weights=\"ease80-perf20\"");
    host.posts(&format!("{inner}<div id=\"place\"></div>{more}"));
    host.comes_to(WIDGET, "ready");
    host.types(&slider("sec"), Key::End);
    host.ranks(WIDGET, &MOVED);
    host.eventually_equals("a change", &1, || host.heard("change"));
    host.hosts("window.widget_ = document.getElementById('widget')");
}

/// Whether the style of the widget is there.
#[track_caller]
fn is_styled(host: &HostPage) -> bool {
    host.inside(
        WIDGET,
        "return getComputedStyle(root.querySelector('.widget')).containerType === 'inline-size' \
            && getComputedStyle(element).display === 'block'",
    )
}

fn a_move_in_the_document_changes_nothing(host: &HostPage) {
    weighed(host, "");
    host.hosts("window.surface_ = widget_.shadowRoot.querySelector('.surface')");
    for place in ["document.getElementById('place').append", "document.body.prepend"] {
        host.hosts(&format!("{place}(widget_)"));
        host.rests();
        assert_eq!(host.state_of(WIDGET), "ready");
        assert!(host.says::<bool>("root.querySelector('.surface') === surface_"), "mounted anew");
        assert!(is_styled(host), "the style was lost on the way");
        assert!(!host.shows_children_of(WIDGET));
    }
    host.ranks(WIDGET, &MOVED);
    host.types(&slider("eco"), Key::End);
    host.ranks(WIDGET, &[20, 0, 80, 100, 100]);
    assert_eq!((host.heard("ready"), host.heard("error")), (1, 0));
}

/// Weights are set, and something that it begins anew for; a key is pressed, and it begins anew before that is complete.
fn what_it_begins_anew_for_loses_nothing(host: &HostPage) {
    weighed(host, "");
    let told = host.heard("change");
    host.hosts("widget_.weights = 'perf100'; widget_.explain = 'full'");
    host.eventually_equals("the change", &(told + 1), || host.heard("change"));
    host.comes_to(WIDGET, "ready");
    host.ranks(WIDGET, &[100, 0, 0, 0, 0]);
    let change = host.event("change").detail;
    assert_eq!(change["source"], "attribute");
    assert!(
        change["permalink"].as_str().is_some_and(|link| link.ends_with("?w=perf100")),
        "{change}"
    );
    host.types(&slider("sec"), Key::End);
    host.ranks(WIDGET, &[100, 0, 0, 100, 0]);
    host.hosts("widget_.explain = 'none'");
    host.comes_to(WIDGET, "ready");
    host.ranks(WIDGET, &[100, 0, 0, 100, 0]);
}

/// What the reader weighed in one dataset says nothing of another.
fn another_dataset_has_its_own_weights(host: &HostPage) {
    weighed(host, "");
    host.hosts("widget_.weights = null");
    host.types(&slider("sec"), Key::End);
    // Both have a category of this code.
    let phones = crate::trouble::SMALL.replace("life", "sec");
    host.host.publish("/phones.json", Document::json(phones));
    host.hosts("widget_.src = '/phones.json'");
    host.eventually_equals("the other dataset", &3, || {
        host.comes_to(WIDGET, "ready");
        host.rows_of(WIDGET).len()
    });
    let link: String = host.as_host("return widget_.permalink");
    assert!(link.ends_with("&w=cost50-sec50"), "{link}");
}

fn what_is_put_back_has_the_readers_weights(host: &HostPage) {
    weighed(host, "");
    host.hosts("widget_.remove()");
    host.rests();
    let left: (String, usize) = host.as_host(
        "return [widget_.state, widget_.shadowRoot.querySelectorAll('.surface, canvas').length]",
    );
    assert_eq!(left, ("idle".to_owned(), 0));
    let link: String = host.as_host("return widget_.permalink");
    assert!(link.ends_with("?w=perf20-ease80-sec100"), "{link}");
    host.hosts("document.getElementById('place').append(widget_)");
    host.comes_to(WIDGET, "ready");
    host.ranks(WIDGET, &MOVED);
    assert!(is_styled(host));
    assert_eq!(host.attribute(WIDGET, "weights").as_deref(), Some("ease80-perf20"));
    // What the author sets meanwhile counts more.
    host.hosts("widget_.remove()");
    host.rests();
    host.hosts("widget_.weights = 'eco1'; document.body.append(widget_)");
    host.comes_to(WIDGET, "ready");
    host.ranks(WIDGET, &[0, 0, 0, 0, 1]);
    assert_eq!((host.heard("ready"), host.heard("error")), (3, 0));
}

fn another_document_takes_it_along(host: &HostPage) {
    weighed(host, "<iframe id=\"frame\" style=\"width:800px;height:500px\"></iframe>");
    host.hosts("document.getElementById('frame').contentDocument.body.append(widget_)");
    host.eventually_equals("its state", &"ready".to_owned(), || {
        host.as_host::<String>("return widget_.state")
    });
    let (rows, styled): (Vec<String>, bool) = host.as_host(
        "const root = widget_.shadowRoot; const view = document.getElementById('frame').contentWindow; \
         return [[...root.querySelectorAll('tr[data-id]')].map(row => row.dataset.id), \
             view.getComputedStyle(root.querySelector('.widget')).containerType === 'inline-size']",
    );
    assert_eq!((rows, styled), (super::ranked(&MOVED), true));
    // A document without a window shows nothing, and is no trouble.
    host.hosts(
        "window.inert_ = document.implementation.createHTMLDocument(''); inert_.body.append(widget_)",
    );
    host.rests();
    assert_eq!(host.as_host::<String>("return widget_.state"), "idle");
    host.hosts("document.getElementById('place').append(widget_)");
    host.comes_to(WIDGET, "ready");
    host.ranks(WIDGET, &MOVED);
    assert!(is_styled(host));
    assert_eq!(host.heard("error"), 0);
}

fn it_may_be_taken_out_while_it_loads(host: &HostPage) {
    host.site.spoil("wasm", Fault::Held);
    host.posts(&widget("widget", "loading=\"eager\""));
    host.comes_to(WIDGET, "loading");
    host.hosts(
        "window.widget_ = document.getElementById('widget'); window.settled_ = 'waits'; \
         widget_.ready.then(() => { window.settled_ = 'ready' }, () => { window.settled_ = 'failed' }); widget_.remove()",
    );
    host.site.heal();
    host.ask_later::<()>("setTimeout(done, 200)", []);
    let seen: (String, String) = host.as_host("return [widget_.state, settled_]");
    assert_eq!(seen, ("idle".to_owned(), "waits".to_owned()));
    assert_eq!(
        host.as_host::<usize>("return widget_.shadowRoot.querySelectorAll('canvas').length"),
        0
    );
    host.hosts("document.body.prepend(widget_)");
    host.comes_to(WIDGET, "ready");
    assert_eq!(host.as_host::<String>("return settled_"), "ready");
    assert_eq!((host.heard("ready"), host.heard("error")), (1, 0));
    assert!(host.listeners().keys().all(|name| !name.contains("securitypolicyviolation")));
}

fn back_and_forward_find_it_alive(host: &HostPage) {
    host.host.publish("/next", Document::page("<p>Another post</p>"));
    weighed(host, "");
    host.visit("/next");
    host.back();
    host.comes_to(WIDGET, "ready");
    // From the browser's cache as it was left, or made anew.
    let kept: bool = host.ask("return Boolean(window.widget_)", []);
    host.ranks(WIDGET, if kept { &MOVED } else { &[20, 0, 80, 0, 0] });
    host.types(&slider("sec"), Key::Home);
    host.ranks(WIDGET, &[20, 0, 80, 0, 0]);
    host.types(&slider("eco"), Key::End);
    host.ranks(WIDGET, &[20, 0, 80, 0, 100]);
    // As an old page is told, without one being left.
    host.hosts(
        "for (const type of ['pagehide', 'pageshow']) dispatchEvent(new PageTransitionEvent(type, {persisted: true}))",
    );
    host.types(&slider("eco"), Key::Home);
    host.ranks(WIDGET, &[20, 0, 80, 0, 0]);
    assert_eq!(host.heard("error"), 0);
}
