//! What visitors do, written once and run in Chromium, Firefox and `WebKitGTK` against the built site.
//!
//! `xvfb-run -a cargo test --test journeys` runs everything; a name or a part of one chooses, as in
//! `-- firefox::` or `-- ties`. DIST, ENGINES, AXE, CHROMEDRIVER, GECKODRIVER and `WEBKIT_DRIVER`
//! say where things are, when they are not where they are looked for.

use std::process::ExitCode;

use libtest_mimic::{Arguments, Trial};

mod access;
mod adopted;
mod budgets;
mod demo;
mod dialog;
mod element;
mod failure;
mod feel;
mod frame;
mod harness;
mod headers;
mod host;
mod insight;
mod keep;
mod languages;
mod layout;
mod links;
mod narrow;
mod numbers;
mod oracle;
mod page;
mod picks;
mod radar;
mod ranking;
mod read;
mod sharing;
mod speed;
mod still;
mod trouble;
mod weights;
mod writing;

use harness::{Engine, Journey};

fn journeys() -> Vec<Journey> {
    let mut all = Vec::new();
    all.extend(ranking::journeys());
    all.extend(weights::journeys());
    all.extend(numbers::journeys());
    all.extend(picks::journeys());
    all.extend(radar::journeys());
    all.extend(links::journeys());
    all.extend(writing::journeys());
    all.extend(sharing::journeys());
    all.extend(languages::journeys());
    all.extend(layout::journeys());
    all.extend(access::journeys());
    all.extend(failure::journeys());
    all.extend(feel::journeys());
    all.extend(insight::journeys());
    all.extend(narrow::journeys());
    all.extend(read::journeys());
    all.extend(keep::journeys());
    all.extend(speed::journeys());
    all.extend(adopted::journeys());
    all.extend(still::journeys());
    all.extend(budgets::journeys());
    all.extend(host::journeys());
    all.extend(demo::journeys());
    all.extend(dialog::journeys());
    all.extend(element::journeys());
    all.extend(frame::journeys());
    all.extend(trouble::journeys());
    all
}

fn main() -> ExitCode {
    let mut arguments = Arguments::from_args();
    let engines = Engine::chosen();
    // Journeys of one engine share its session and take turns; there is always one that waits for each.
    arguments.test_threads.get_or_insert(4 * engines.len());
    let mut trials: Vec<Trial> = journeys()
        .into_iter()
        .flat_map(|journey| {
            engines
                .iter()
                .filter(|engine| journey.runs_in(**engine))
                .map(|engine| journey.clone().in_engine(*engine))
                .collect::<Vec<_>>()
        })
        .collect();
    trials.extend(headers::trials());
    let conclusion = libtest_mimic::run(&arguments, trials);
    harness::close_all();
    let again = harness::made_again();
    if !again.is_empty() {
        println!("Passed when made again: {}.", again.join(", "));
    }
    conclusion.exit_code()
}
