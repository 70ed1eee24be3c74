//! Where a dataset comes from: late, from a host that gives it to nobody, and into a frame.

use std::time::Duration;

use super::{SMALL, failed, is_calm, promised, shows, text};
use crate::harness::{Document, Fault, HostSite, Journey};
use crate::host::HostPage;
use crate::host::element::WIDGET;

pub fn journeys() -> Vec<Journey> {
    let mut all = crate::embedded![a_late_dataset_comes];
    all.extend([
        Journey::embedded("a_dataset_that_nobody_may_read", a_dataset_that_nobody_may_read)
            .may_complain(),
        Journey::embedded("a_reader_that_does_not_come", a_reader_that_does_not_come)
            .may_complain(),
        Journey::embedded("a_frame_says_what_is_wrong_with_a_dataset", a_frame_says).may_complain(),
    ]);
    all
}

fn a_late_dataset_comes(host: &HostPage) {
    host.host.publish("/phones.json", Document::json(SMALL).after(Duration::from_millis(500)));
    shows(
        host,
        "src=\"/phones.json\"",
        &promised(host).replace("connect-src", "connect-src 'self'"),
    );
    host.comes_to(WIDGET, "loading");
    assert!(host.shows_children_of(WIDGET), "the author's table");
    host.comes_to(WIDGET, "ready");
    assert_eq!(host.rows_of(WIDGET).len(), 3);
    assert_eq!(host.events().len(), 1);
}

fn a_dataset_that_nobody_may_read(host: &HostPage) {
    let other = HostSite::start().expect("a third site");
    other.publish("/closed.json", Document::new("application/json", SMALL));
    other.publish("/open.json", Document::json(SMALL));
    let policy = promised(host).replace("connect-src", &format!("connect-src {}", other.origin()));
    shows(host, &format!("src=\"{}/closed.json\"", other.origin()), &policy);
    failed(host, &["bad-data"]);
    is_calm(host);
    host.inside::<()>(WIDGET, &format!("element.src = '{}/open.json'", other.origin()));
    host.comes_to(WIDGET, "ready");
    assert_eq!(host.rows_of(WIDGET).len(), 3);
    assert_eq!(super::errors(host).len(), 1);
}

fn a_reader_that_does_not_come(host: &HostPage) {
    host.host.publish("/phones.json", Document::json(SMALL));
    let reader = super::files::the_file(host, "reader-", ".wasm");
    host.site.spoil(&reader, Fault::Offline);
    shows(
        host,
        "src=\"/phones.json\"",
        &promised(host).replace("connect-src", "connect-src 'self'"),
    );
    failed(host, &["load-failed"]);
    is_calm(host);
    host.site.heal();
    super::loads_again(host);
    host.comes_to(WIDGET, "ready");
    assert_eq!(host.rows_of(WIDGET).len(), 3);
}

fn a_frame_says(host: &HostPage) {
    host.host.publish("/gone.json", Document::json("{}").status(404));
    host.host.publish("/bad.json", Document::json(SMALL.replace("6.25", "11")));
    for (name, says) in [("gone", "404"), ("bad", "items[1].scores.life")] {
        let src = format!("{}/{name}.json", host.host.origin());
        host.shows_page(Document::page(&host.frame(&format!("?src={src}"))));
        let said = host.message("error");
        assert_eq!(
            (text(&said.data["code"]), said.origin.as_str()),
            ("bad-data".to_owned(), "null")
        );
        assert!(text(&said.data["message"]).contains(says), "{said:?}");
        host.in_frame("iframe", || {
            assert!(host.notice("bad-data").contains(says), "{name}");
            assert!(host.shows_children_of(WIDGET), "the usual ranking, as a table");
        });
        // It has a height without a widget, too.
        host.message("height");
        let errors = host.messages().into_iter().filter(|said| said.data["type"] == "error");
        assert_eq!(errors.count(), 1);
    }
}
