//! Without a network: after one visit the page works, no page is made of two builds, and it can be switched off.

use std::thread::sleep;
use std::time::Duration;

use serde_json::Value;

use super::{BUTTON, SHEET};
use crate::harness::{Engine, Fault, Journey, SitePlan};
use crate::page::Page;

pub fn journeys() -> Vec<Journey> {
    type Visit = fn(&Page);
    let steps: [(&str, Visit); 4] = [
        ("after_one_visit_the_page_works_without_a_network", works_without_a_network),
        ("a_newer_build_says_that_it_is_there_and_never_mixes_with_the_old", never_mixes),
        ("the_kill_switch_ends_the_service_worker", kill_switch),
        ("neither_frame_nor_element_has_a_service_worker", none_in_frames),
    ];
    let plan = || SitePlan { offline: true, ..SitePlan::default() };
    let mut all: Vec<Journey> = steps
        .into_iter()
        .map(|(name, steps)| Journey::new(name, steps).on(plan()).may_complain())
        .collect();
    let below = SitePlan { base: "/a/b/", ..plan() };
    let name = "below_a_folder_the_page_works_without_a_network";
    all.push(
        Journey::new(name, works_without_a_network)
            .on(below)
            .may_complain()
            .only_in(Engine::Chromium),
    );
    let installed = Journey::new("the_page_can_be_installed", can_be_installed);
    all.push(installed.on(plan()).only_in(Engine::Chromium));
    all
}

impl Page {
    /// Opens the page and waits until it is kept.
    fn opens_and_is_kept(&self, query: &str) {
        self.open(query);
        self.eventually("a service worker that has kept the page", || {
            let active: bool = self.ask_later(
                "(async () => { const all = await navigator.serviceWorker.getRegistrations(); \
                 const names = await caches.keys(); \
                 if (!all[0]?.active || names.length !== 1) return false; \
                 const kept = await (await caches.open(names[0])).keys(); \
                 return kept.some(({ url }) => url.includes('/words-')) })().then(done, () => done(false))",
                [],
            );
            if active { Ok(()) } else { Err("none yet".to_owned()) }
        });
    }

    fn build(&self) -> String {
        self.ask("return document.querySelector('meta[name=reweigh-offline]').dataset.build", [])
    }

    /// Asks the host for a newer worker.
    fn asks_for_an_update(&self) -> bool {
        self.ask_later(
            "navigator.serviceWorker.getRegistration().then(r => r.update()).then(() => done(true), () => done(false))",
            [],
        )
    }
}

fn works_without_a_network(page: &Page) {
    page.opens_and_is_kept("");
    page.site.spoil("", Fault::Offline);
    page.open("?w=perf100&theme=dark");
    page.is_complete();
    page.is_weighed(&[100, 0, 0, 0, 0]);
    // What is fetched later as well.
    page.click(BUTTON);
    page.has_sheet();
    page.in_sheet("[data-keep='qr']");
    page.is_told("share", "Point a camera at the code.");
    page.in_sheet("[data-action='close']");
    page.click("[data-action='embed']");
    page.eventually("the embed dialog with its preview", || {
        let ready = page.try_ask::<bool>(
            "return document.querySelector('dialog reweigh-ranking')?.state === 'ready'",
            [],
        )?;
        if ready { Ok(()) } else { Err("not ready".to_owned()) }
    });
    page.site.heal();
}

fn never_mixes(page: &Page) {
    page.opens_and_is_kept("");
    let old = page.build();
    // Half a release: the worker is newer than the page.
    page.site.spoil("sw.js", Fault::Rebuilt);
    page.asks_for_an_update();
    page.eventually("an end of the half release", || {
        let under_way: bool = page.ask_later(
            "navigator.serviceWorker.getRegistration().then(r => done(Boolean(r.installing)))",
            [],
        );
        if under_way { Err("it is under way".to_owned()) } else { Ok(()) }
    });
    page.open("");
    assert_eq!(page.build(), old);
    let waiting: bool = page.ask_later(
        "navigator.serviceWorker.getRegistration().then(r => done(Boolean(r.waiting)))",
        [],
    );
    assert!(!waiting, "a build that is not whole does not come about");
    // The whole of it.
    page.site.spoil("/", Fault::Rebuilt);
    page.eventually("word of it", || {
        // An attempt that is still under way would be taken for this one.
        page.asks_for_an_update();
        sleep(Duration::from_secs(1));
        let kinds = page.notice_kinds();
        if kinds.contains(&"update".to_owned()) { Ok(()) } else { Err(format!("{kinds:?}")) }
    });
    let said = page.notice("update");
    assert!(said.contains("A newer version of this page is there."), "{said}");
    page.open("?w=perf100");
    assert_eq!(page.build(), old, "until the reader says so, it is the old one, whole");
    page.notice("update");
    page.click("[data-notice='update'] button");
    page.eventually("the newer build", || {
        let build = page.try_ask::<Option<String>>(
            "return document.querySelector('meta[name=reweigh-offline]')?.dataset.build ?? null",
            [],
        )?;
        if build.as_ref().is_some_and(|build| *build != old) {
            Ok(())
        } else {
            Err(format!("{build:?}"))
        }
    });
    page.is_ready();
    page.is_weighed(&[100, 0, 0, 0, 0]);
    let caches: Vec<String> = page.ask_later("caches.keys().then(done)", []);
    assert_eq!(caches.len(), 1, "{caches:?}");
    page.site.heal();
}

fn kill_switch(page: &Page) {
    page.opens_and_is_kept("");
    page.site.spoil("sw.js", Fault::Instead("sw-off.js"));
    page.asks_for_an_update();
    page.eventually("no worker and no cache", || {
        let left: (usize, usize) = page.ask_later(
            "Promise.all([navigator.serviceWorker.getRegistrations(), caches.keys()]).then(([a, b]) => done([a.length, b.length]))",
            [],
        );
        if left == (0, 0) { Ok(()) } else { Err(format!("{left:?}")) }
    });
    page.go(&page.site.home());
    page.is_ready();
    page.site.heal();
}

fn none_in_frames(page: &Page) {
    for place in ["embed/?w=perf100", "demo/"] {
        page.go(&format!("{}{place}", page.site.home()));
        sleep(Duration::from_secs(4));
        let count: usize = page.ask_later(
            "navigator.serviceWorker.getRegistrations().then(all => done(all.length))",
            [],
        );
        assert_eq!(count, 0, "at {place}");
    }
}

fn can_be_installed(page: &Page) {
    page.opens_and_is_kept("");
    let errors = page.measured("Page.getInstallabilityErrors", serde_json::json!({}));
    assert_eq!(errors["installabilityErrors"], Value::Array(Vec::new()), "{errors}");
    let sizes: Vec<(String, String)> = page.ask_later(
        "(async () => { const at = document.querySelector('link[rel=manifest]').href; const m = await (await fetch(at)).json(); \
         return Promise.all([...m.icons, ...m.screenshots].filter(i => i.type !== 'image/svg+xml').map(async i => { \
         const map = await createImageBitmap(await (await fetch(new URL(i.src, at))).blob()); return [i.sizes, `${map.width}x${map.height}`] })) })().then(done)",
        [],
    );
    assert_eq!(sizes.len(), 5);
    assert!(sizes.iter().all(|(said, is)| said == is), "{sizes:?}");
    assert!(page.count(SHEET) == 0);
}
