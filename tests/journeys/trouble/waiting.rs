//! An element that waits: its children stay, and it may leave while it does.

use serde_json::{Value, json};

use super::{SMALL, failed, is_calm, promised, shows};
use crate::harness::{Document, Fault, Journey, in_turn};
use crate::host::HostPage;
use crate::host::element::WIDGET;

pub fn journeys() -> Vec<Journey> {
    let mut all = crate::embedded![
        a_slow_module_leaves_the_children,
        an_element_leaves_while_its_frame_comes
    ];
    all.extend(in_turn(crate::embedded![
        an_element_leaves_while_its_dataset_comes,
        an_element_leaves_while_its_module_comes,
    ]));
    all.into_iter().map(Journey::may_complain).collect()
}

/// Waits until a file was asked for, so that it is under way.
#[track_caller]
fn under_way(host: &HostPage) {
    host.comes_to(WIDGET, "loading");
    host.ask_later::<()>("setTimeout(done, 100)", []);
    assert_eq!(host.state_of(WIDGET), "loading");
    assert!(host.shows_children_of(WIDGET), "the author's table");
}

/// Takes the element out, lets everything come, and sees that nothing comes of it; then puts it back.
#[track_caller]
fn leaves_and_returns(host: &HostPage) {
    host.ask::<()>(
        "window.gone = document.querySelector('reweigh-ranking'); gone.remove(); \
         window.waited = 'waiting'; gone.ready.then(() => { window.waited = 'ready' }, () => { window.waited = 'failed' })",
        [],
    );
    host.eventually_equals("its state", &"idle".to_owned(), || host.ask("return gone.state", []));
    host.site.heal();
    host.ask_later::<()>("setTimeout(done, 400)", []);
    let seen: Value = host
        .ask("return [gone.state, waited, gone.shadowRoot.querySelector('.surface, iframe')]", []);
    assert_eq!(seen, json!(["idle", "waiting", null]));
    assert!(
        host.events()
            .iter()
            .all(|event| event.kind == "error" && event.detail["code"] == "csp-blocked")
    );
    host.ask::<()>("document.body.prepend(gone)", []);
    host.comes_to(WIDGET, "ready");
    assert_eq!(host.ask::<String>("return waited", []), "ready");
    is_calm(host);
}

fn a_slow_module_leaves_the_children(host: &HostPage) {
    host.site.spoil(".wasm", Fault::Held);
    shows(host, "", &promised(host));
    under_way(host);
    assert!(host.events().is_empty(), "{:?}", host.events());
    host.site.heal();
    host.comes_to(WIDGET, "ready");
    assert!(!host.shows_children_of(WIDGET), "the author's table is covered");
    assert_eq!(host.events().len(), 1);
    is_calm(host);
}

fn an_element_leaves_while_its_module_comes(host: &HostPage) {
    host.site.spoil(".wasm", Fault::Held);
    shows(host, "", &promised(host));
    under_way(host);
    leaves_and_returns(host);
}

fn an_element_leaves_while_its_dataset_comes(host: &HostPage) {
    let slow = Document::json(SMALL).after(std::time::Duration::from_secs(2));
    host.host.publish("/phones.json", slow);
    let policy = promised(host).replace("connect-src", "connect-src 'self'");
    shows(host, "src=\"/phones.json\"", &policy);
    under_way(host);
    leaves_and_returns(host);
    // One that fails after its element has left says nothing.
    let gone = Document::json("{}").status(404).after(std::time::Duration::from_millis(300));
    host.host.publish("/gone.json", gone);
    let before = host.events().len();
    host.ask::<()>("gone.src = '/gone.json'; gone.remove()", []);
    host.ask_later::<()>("setTimeout(done, 500)", []);
    assert_eq!(host.events().len(), before, "{:?}", host.events());
    host.ask::<()>("document.body.prepend(gone)", []);
    failed(host, &["bad-data"]);
    is_calm(host);
}

fn an_element_leaves_while_its_frame_comes(host: &HostPage) {
    host.site.spoil("/embed/", Fault::Held);
    let site = host.site.origin();
    let policy =
        format!("default-src 'none'; script-src {site}; connect-src {site}; frame-src {site}");
    // A page is not loaded before its frames are.
    let page = format!(
        "<reweigh-ranking id=\"widget\" loading=\"click\"><p>Words</p></reweigh-ranking>{}",
        host.script()
    );
    host.shows_page(Document::page(&page).under(&policy));
    host.comes_to(WIDGET, "idle");
    super::loads_again(host);
    under_way(host);
    leaves_and_returns(host);
}
