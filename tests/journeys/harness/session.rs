//! One session an engine, kept from journey to journey and started again when it is lost.

use std::env::temp_dir;
use std::path::PathBuf;
use std::process;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use thirtyfour::prelude::*;

use super::driver::Driver;
use super::{Engine, now};

/// A browser under `WebDriver`.
pub struct Browser {
    pub engine: Engine,
    pub driver: WebDriver,
    whole: bool,
    home: WindowHandle,
    profile: PathBuf,
    // Dropped last: ends the driver's process.
    _process: Driver,
}

/// The window that journeys see unless they ask for a narrow one.
const WINDOW: (u32, u32) = (1280, 960);

impl Browser {
    fn start(engine: Engine, whole: bool) -> Result<Browser, String> {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let profile =
            temp_dir().join(format!("reweigh-{}-{}-{number}", engine.name(), process::id()));
        let capabilities = engine.capabilities(&profile, whole)?;
        let server = Driver::start(engine)?;
        now(async {
            let driver = WebDriver::builder(server.address(), Capabilities::from(capabilities))
                .request_timeout(Duration::from_secs(60))
                .connect()
                .await?;
            driver.set_window_rect(0, 0, WINDOW.0, WINDOW.1).await?;
            let home = driver.window().await?;
            Ok(Browser { engine, driver, whole, home, profile, _process: server })
        })
        .map_err(|fault: WebDriverError| format!("{} gives no session: {fault}", engine.name()))
    }

    /// Goes on in a window that has been nowhere; it is closed before the next journey.
    pub fn take_new_window(&self) -> Result<(), String> {
        now(async {
            self.driver.switch_to_window(self.driver.new_window().await?).await?;
            self.driver.set_window_rect(0, 0, WINDOW.0, WINDOW.1).await
        })
        .map_err(|fault| format!("no new window: {fault}"))
    }

    /// Leaves one window on a blank page; fails where the session is dead.
    fn tidy(&self) -> WebDriverResult<()> {
        now(async {
            for window in self.driver.windows().await? {
                if window != self.home {
                    self.driver.switch_to_window(window).await?;
                    self.driver.close_window().await?;
                }
            }
            self.driver.switch_to_window(self.home.clone()).await?;
            self.driver.goto("about:blank").await
        })
    }

    fn quit(self) {
        // A session that was lost cannot be quit; its driver's process is ended all the same.
        let _ = now(self.driver.clone().quit());
        let _ = std::fs::remove_dir_all(&self.profile);
    }
}

/// The place of an engine's session; whoever holds it has the browser alone.
pub struct Seat(MutexGuard<'static, Option<Browser>>);

static SEATS: [Mutex<Option<Browser>>; 3] = [const { Mutex::new(None) }; 3];

impl Seat {
    pub fn take(engine: Engine) -> Seat {
        let place =
            Engine::ALL.iter().position(|other| *other == engine).expect("every engine has a seat");
        Seat(SEATS[place].lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// The session, tidied; a new one where there is none, where it died, or where it is not as `whole` as is asked.
    pub fn browser(&mut self, engine: Engine, whole: bool) -> Result<&Browser, String> {
        if self.0.as_ref().is_some_and(|browser| browser.whole != whole || browser.tidy().is_err())
        {
            self.discard();
        }
        if self.0.is_none() {
            *self.0 = Some(Browser::start(engine, whole)?);
        }
        self.0.as_ref().ok_or_else(|| "a session that was just started is gone".to_owned())
    }

    /// Ends the session, so that the next journey starts from a new browser.
    pub fn discard(&mut self) {
        if let Some(browser) = self.0.take() {
            browser.quit();
        }
    }
}

/// Ends every session and its driver.
pub fn close_all() {
    for engine in Engine::ALL {
        Seat::take(engine).discard();
    }
}
