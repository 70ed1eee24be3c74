//! A journey: a name, the site it needs, and what the visitor does.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use libtest_mimic::{Failed, Trial};

use super::session::Seat;
use super::{Engine, SitePlan};
use crate::host::HostPage;
use crate::page::Page;

/// Journeys share the machine; one that measures time has it alone.
static MACHINE: RwLock<()> = RwLock::new(());

/// The journeys that came to their end only when they were made again.
static SECOND: Mutex<Vec<String>> = Mutex::new(Vec::new());

pub fn made_again() -> Vec<String> {
    SECOND.lock().unwrap_or_else(PoisonError::into_inner).clone()
}

/// What is done, and where: on the hosted page, or on a page of the host's.
#[derive(Clone)]
enum Steps {
    Visit(Arc<dyn Fn(&Page) + Send + Sync>),
    Embed(Arc<dyn Fn(&HostPage) + Send + Sync>),
}

/// What one visitor does, in any engine.
#[derive(Clone)]
pub struct Journey {
    name: String,
    plan: SitePlan,
    only: Option<Engine>,
    alone: bool,
    whole: bool,
    may_complain: bool,
    steps: Steps,
}

impl Journey {
    pub fn new(name: impl Into<String>, steps: impl Fn(&Page) + Send + Sync + 'static) -> Journey {
        Journey::of(name.into(), Steps::Visit(Arc::new(steps)))
    }

    /// On a page of another origin, which embeds the site.
    pub fn embedded(
        name: impl Into<String>,
        steps: impl Fn(&HostPage) + Send + Sync + 'static,
    ) -> Journey {
        Journey::of(name.into(), Steps::Embed(Arc::new(steps)))
    }

    fn of(name: String, steps: Steps) -> Journey {
        let plan = SitePlan::default();
        Journey { name, plan, only: None, alone: false, whole: false, may_complain: false, steps }
    }

    /// On a site that differs from the ordinary one.
    pub fn on(mut self, plan: SitePlan) -> Journey {
        self.plan = plan;
        self
    }

    /// In one engine only, because only its driver can do what the journey needs.
    pub fn only_in(mut self, engine: Engine) -> Journey {
        self.only = Some(engine);
        self
    }

    /// In one engine only, the next in turn, because it is about what the module says.
    pub fn in_turn(self) -> Journey {
        static TURN: AtomicUsize = AtomicUsize::new(0);
        let turn = TURN.fetch_add(1, Ordering::Relaxed);
        self.only_in(Engine::ALL[turn % Engine::ALL.len()])
    }

    /// With nothing else running, because it measures time.
    pub fn alone(mut self) -> Journey {
        self.alone = true;
        self
    }

    /// In the browser with its window, because it measures what visitors have.
    pub fn in_whole_browser(mut self) -> Journey {
        self.whole = true;
        self
    }

    /// Where the console may speak and a request may fail, because that is the journey's subject.
    pub fn may_complain(mut self) -> Journey {
        self.may_complain = true;
        self
    }

    pub fn runs_in(&self, engine: Engine) -> bool {
        self.only.is_none_or(|only| only == engine)
    }

    pub fn in_engine(self, engine: Engine) -> Trial {
        Trial::test(format!("{}::{}", engine.name(), self.name), move || {
            self.run(engine).or_else(|first| self.again(engine, &first)).map_err(Failed::from)
        })
    }

    /// Browsers and drivers that share two cores miss a deadline now and then. A journey that failed is made once
    /// more, in a new session; that it was needed is said, then and at the end.
    fn again(&self, engine: Engine, first: &str) -> Result<(), String> {
        let name = format!("{}::{}", engine.name(), self.name);
        eprintln!("\n{name} failed, and is made once more: {first}");
        self.run(engine).map_err(|second| format!("{second}\n  and before that: {first}"))?;
        SECOND.lock().unwrap_or_else(PoisonError::into_inner).push(name);
        Ok(())
    }

    fn run(&self, engine: Engine) -> Result<(), String> {
        let mut seat = Seat::take(engine);
        let shared = (!self.alone).then(|| MACHINE.read().unwrap_or_else(PoisonError::into_inner));
        let alone = self.alone.then(|| MACHINE.write().unwrap_or_else(PoisonError::into_inner));
        let browser = seat.browser(engine, self.whole)?;
        let verdict = match &self.steps {
            Steps::Visit(steps) => {
                let page = Page::new(browser, &self.plan)?;
                self.judge(&page, || steps(&page), || page.assert_quiet(), || page.circumstances())
            }
            Steps::Embed(steps) => {
                let host = HostPage::new(browser, &self.plan)?;
                self.judge(&host, || steps(&host), || host.assert_quiet(), || host.circumstances())
            }
        };
        // A session that was changed, or in which something failed, is not used again.
        if !matches!(verdict, Ok(Session::Fresh)) {
            seat.discard();
        }
        drop((shared, alone));
        verdict.map(drop)
    }

    /// Runs the steps, asks for silence, and keeps what tells why it failed.
    fn judge(
        &self,
        page: &Page,
        steps: impl FnOnce(),
        is_quiet: impl FnOnce(),
        circumstances: impl FnOnce() -> String,
    ) -> Result<Session, String> {
        let outcome = catch_unwind(AssertUnwindSafe(|| {
            steps();
            if !self.may_complain {
                is_quiet();
            }
        }));
        outcome.map(|()| if page.is_worn() { Session::Worn } else { Session::Fresh }).map_err(
            |panic| {
                let kept = page.keep_picture(&self.picture(page.engine));
                format!("{}\n  {}\n  {kept}", message(panic.as_ref()), circumstances())
            },
        )
    }

    fn picture(&self, engine: Engine) -> PathBuf {
        let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("journeys");
        folder.join(format!("{}-{}.png", engine.name(), self.name))
    }
}

/// Journeys about what the module says, not about what a browser does with it. It is the same module in each, so one
/// engine says it for all, and they take turns.
pub fn in_turn(journeys: Vec<Journey>) -> Vec<Journey> {
    journeys.into_iter().map(Journey::in_turn).collect()
}

/// Journeys of that kind that try much, or ask what only Chromium says.
pub fn in_chromium(journeys: Vec<Journey>) -> Vec<Journey> {
    journeys.into_iter().map(|journey| journey.only_in(Engine::Chromium)).collect()
}

/// Whether the next journey may have the same session.
enum Session {
    Fresh,
    Worn,
}

fn message(panic: &(dyn Any + Send)) -> &str {
    panic
        .downcast_ref::<String>()
        .map(String::as_str)
        .or_else(|| panic.downcast_ref::<&str>().copied())
        .unwrap_or("a panic without words")
}

/// The journeys of a subject, each a function named as its trial.
#[macro_export]
macro_rules! journeys {
    ($($steps:ident),* $(,)?) => { vec![$($crate::harness::Journey::new(stringify!($steps), $steps)),*] };
}

/// As `journeys`, for pages of the host's.
#[macro_export]
macro_rules! embedded {
    ($($steps:ident),* $(,)?) => { vec![$($crate::harness::Journey::embedded(stringify!($steps), $steps)),*] };
}
