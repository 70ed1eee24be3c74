//! Several widgets on one page.

use thirtyfour::Key;

use super::{ranked, widget};
use crate::harness::Journey;
use crate::harness::now;
use crate::host::HostPage;
use crate::oracle::ORACLE;
use crate::page::slider;

pub fn journeys() -> Vec<Journey> {
    crate::embedded![three_widgets_are_independent, ten_widgets_fetch_the_module_once]
}

fn three_widgets_are_independent(host: &HostPage) {
    host.posts(
        &[
            widget("one", "loading=\"eager\""),
            widget("two", "loading=\"eager\" weights=\"perf1\" theme=\"dark\" picks=\"koa\""),
            widget("three", "loading=\"eager\" weights=\"eco1\" controls=\"none\""),
        ]
        .concat(),
    );
    let are = |one: &[u64], two: &[u64], three: &[u64]| {
        host.ranks("#one", one);
        host.ranks("#two", two);
        host.ranks("#three", three);
    };
    let author = ORACLE.author.as_slice();
    are(author, &[1, 0, 0, 0, 0], &[0, 0, 0, 0, 1]);
    for id in ["#one", "#two", "#three"] {
        host.comes_to(id, "ready");
    }
    let press = |element: &str, code: &str, key: Key| {
        let slider = host.within(element, &slider(code));
        now(slider.send_keys(key)).unwrap_or_else(|fault| panic!("a key on {code}: {fault}"));
    };
    press("#two", "sec", Key::End);
    are(author, &[1, 0, 0, 100, 0], &[0, 0, 0, 0, 1]);
    let change = host.event("change");
    assert_eq!((change.of.as_str(), host.heard("change")), ("two", 1));
    press("#one", "perf", Key::Home);
    are(&[0, 50, 50, 50, 50], &[1, 0, 0, 100, 0], &[0, 0, 0, 0, 1]);
    host.hosts("document.getElementById('three').weights = 'sec1'");
    are(&[0, 50, 50, 50, 50], &[1, 0, 0, 100, 0], &[0, 0, 0, 1, 0]);
    host.hosts("document.getElementById('one').remove()");
    host.ranks("#two", &[1, 0, 0, 100, 0]);
    press("#two", "sec", Key::Home);
    host.ranks("#two", &[1, 0, 0, 0, 0]);
    host.hosts("document.getElementById('two').reset()");
    host.ranks("#three", &[0, 0, 0, 1, 0]);
    assert_eq!(host.heard("error"), 0);
}

fn ten_widgets_fetch_the_module_once(host: &HostPage) {
    let ids: Vec<String> = (0..10).map(|number| format!("widget-{number}")).collect();
    let all: Vec<String> = ids.iter().map(|id| widget(id, "loading=\"eager\"")).collect();
    host.posts(&all.concat());
    for id in &ids {
        host.comes_to(&format!("#{id}"), "ready");
    }
    assert_eq!(host.rows_of("#widget-9"), ranked(&ORACLE.author));
    let mut asked: Vec<String> = host.site.asked().into_iter().map(|asked| asked.path).collect();
    asked.sort();
    let ends = |end: &str| asked.iter().filter(|path| path.ends_with(end)).count();
    assert_eq!((asked.len(), ends(".wasm"), ends(".css"), ends(".js")), (5, 2, 1, 2), "{asked:?}");
}
