//! How an element comes into a page, and where it may be defined from.

use super::{ranked, widget};
use crate::harness::{Document, Journey, in_turn};
use crate::host::HostPage;
use crate::host::element::WIDGET;
use crate::oracle::ORACLE;
use crate::page::slider;
use thirtyfour::Key;

pub fn journeys() -> Vec<Journey> {
    let mut all =
        crate::embedded![an_element_comes_alive_however_it_is_made, the_script_may_be_there_twice];
    all.extend(in_turn(crate::embedded![
        a_clone_starts_from_the_authors_weights,
        another_version_may_be_there_first
    ]));
    all
}

fn an_element_comes_alive_however_it_is_made(host: &HostPage) {
    // There before the script, made by a parser, made by a script, put in with a whole body.
    host.embeds("weights=\"perf1\"");
    host.does(
        "const made = document.createElement('reweigh-ranking'); made.id = 'made'; made.loading = 'click'; made.load(); \
         made.weights = 'eco1'; document.body.append(made); \
         document.body.insertAdjacentHTML('beforeend', \
             '<reweigh-ranking id=\"parsed\" loading=\"eager\" weights=\"sec1\"></reweigh-ranking>'); \
         const page = new DOMParser().parseFromString('<body><reweigh-ranking id=\"imported\" weights=\"ease1\" loading=\"eager\">', 'text/html'); \
         document.body.append(document.importNode(page.body.firstChild, true))",
    );
    for (id, place) in [("#widget", 0), ("#made", 4), ("#parsed", 3), ("#imported", 2)] {
        host.comes_to(id, "ready");
        let mut importances = [0; 5];
        importances[place] = 1;
        assert_eq!(host.rows_of(id), ranked(&importances), "{id}");
    }
    let body = widget("other", "loading=\"eager\" weights=\"ease80-perf20\"");
    host.does(&format!(
        "const body = document.createElement('body'); body.innerHTML = '{body}'; \
         document.documentElement.replaceChild(body, document.body)"
    ));
    host.comes_to("#other", "ready");
    assert_eq!(host.rows_of("#other"), ranked(&[20, 0, 80, 0, 0]));
    assert_eq!(host.heard("error"), 0, "{:?}", host.events());
}

fn a_clone_starts_from_the_authors_weights(host: &HostPage) {
    host.embeds("weights=\"ease80-perf20\"");
    host.types(&slider("sec"), Key::End);
    host.ranks(WIDGET, &[20, 0, 80, 100, 0]);
    host.does("const clone = element.cloneNode(true); clone.id = 'clone'; element.after(clone)");
    host.comes_to("#clone", "ready");
    assert_eq!(host.rows_of("#clone"), ranked(&[20, 0, 80, 0, 0]));
    assert!(!host.shows_children_of("#clone"));
    assert_eq!(host.rows_of(WIDGET), ranked(&[20, 0, 80, 100, 0]));
    assert_eq!(host.attribute("#clone", "class"), None);
}

fn the_script_may_be_there_twice(host: &HostPage) {
    let (once, home) = (host.script(), host.site.home());
    let again = format!(
        "{once}{once}<script type=\"module\" src=\"{home}reweigh.js?again\"></script>\
         <script type=\"module\" src=\"{home}embed/../reweigh.js#again\"></script>"
    );
    host.posts(&format!("{}{again}", widget("widget", "loading=\"eager\"")));
    host.comes_to(WIDGET, "ready");
    assert_eq!(host.rows_of(WIDGET), ranked(&ORACLE.author));
    let wasm = host.site.asked().into_iter().filter(|asked| asked.is_a("wasm")).count();
    assert_eq!(
        (wasm, host.heard("ready"), host.heard("error")),
        (2, 1, 0),
        "a module in two parts"
    );
}

/// What another version may look like: it defines the element, and knows nothing of this one.
const OTHER: &str = "customElements.get('reweigh-ranking') || customElements.define('reweigh-ranking', \
    class extends HTMLElement { get version() { return 'other'; } connectedCallback() { this.dataset.other = ''; } })";

fn another_version_may_be_there_first(host: &HostPage) {
    host.host.publish("/other.js", Document::script(OTHER));
    let other = "<script type=\"module\" src=\"/other.js\"></script>";
    host.posts(&format!("{}{other}", widget("widget", "loading=\"eager\"")));
    host.eventually_equals("the first version", &"other".to_owned(), || {
        host.says("element.version ?? ''")
    });
    host.rests();
    assert_eq!(host.says::<Vec<String>>("Object.keys(element.dataset)"), ["other"]);
    // Or afterwards.
    host.shows_page(Document::page(&format!(
        "{}{}{other}",
        widget("widget", "loading=\"eager\""),
        host.script()
    )));
    host.comes_to(WIDGET, "ready");
    assert_eq!(host.says::<String>("element.version"), env!("CARGO_PKG_VERSION"));
    assert_eq!(host.says::<Vec<String>>("Object.keys(element.dataset)"), Vec::<String>::new());
}
