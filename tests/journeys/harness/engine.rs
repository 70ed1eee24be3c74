//! The three browser engines: what each needs to be started under `WebDriver`.

use std::env;
use std::path::{Path, PathBuf};

use serde_json::{Map, Value, json};

/// Chromium's engine without its window, whose own drawing costs as much as all that pages do.
const SHELL: &str = "chromium-headless-shell";

/// A browser engine that journeys run in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    Chromium,
    Firefox,
    WebKit,
}

impl Engine {
    pub const ALL: [Engine; 3] = [Engine::Chromium, Engine::Firefox, Engine::WebKit];

    /// The engines that ENGINES names, or all.
    pub fn chosen() -> Vec<Engine> {
        match env::var("ENGINES") {
            Err(_) => Self::ALL.to_vec(),
            Ok(names) => names
                .split([',', ' '])
                .filter(|name| !name.is_empty())
                .map(|name| {
                    Self::ALL.into_iter().find(|engine| engine.name() == name).unwrap_or_else(
                        || panic!("ENGINES: {name} is none of chromium, firefox, webkit"),
                    )
                })
                .collect(),
        }
    }

    /// How trials name it.
    pub fn name(self) -> &'static str {
        match self {
            Engine::Chromium => "chromium",
            Engine::Firefox => "firefox",
            Engine::WebKit => "webkit",
        }
    }

    /// The driver's program, found where its variable says, on the PATH, or among our own tools.
    pub fn driver(self) -> Result<PathBuf, String> {
        let (variable, program) = match self {
            Engine::Chromium => ("CHROMEDRIVER", "chromedriver"),
            Engine::Firefox => ("GECKODRIVER", "geckodriver"),
            Engine::WebKit => ("WEBKIT_DRIVER", "WebKitWebDriver"),
        };
        if let Some(named) = env::var_os(variable) {
            return Ok(PathBuf::from(named));
        }
        let own = env::var_os("HOME").map(|home| Path::new(&home).join(".cache/reweigh/bin"));
        on_path(program)
            .or_else(|| own.map(|bin| bin.join(program)).filter(|file| file.is_file()))
            .ok_or_else(|| format!("{program} is missing. Install it: {}", self.remedy()))
    }

    /// Where the browser is: for Chromium without its window, unless it is asked for `whole` or there is no other.
    fn browser(self, whole: bool) -> Result<PathBuf, String> {
        let found = match self {
            Engine::Chromium => [SHELL, "chromium", "chromium-browser", "google-chrome"]
                .into_iter()
                .skip(usize::from(whole))
                .find_map(on_path),
            Engine::Firefox => ["firefox-esr", "firefox"].into_iter().find_map(on_path),
            Engine::WebKit => mini_browser(),
        };
        found.ok_or_else(|| {
            format!("The browser for {} is missing. Install it: {}", self.name(), self.remedy())
        })
    }

    fn remedy(self) -> &'static str {
        match self {
            Engine::Chromium => "apt-get install chromium chromium-headless-shell chromium-driver",
            Engine::Firefox => {
                "apt-get install firefox-esr && cargo install --locked --root ~/.cache/reweigh geckodriver"
            }
            Engine::WebKit => "apt-get install webkit2gtk-driver libwebkit2gtk-4.1-0 xvfb",
        }
    }

    /// What is asked of the driver when a session starts. `profile` is a new, empty folder; what is downloaded lies
    /// there, too.
    pub fn capabilities(self, profile: &Path, whole: bool) -> Result<Map<String, Value>, String> {
        let binary = self.browser(whole)?;
        if self == Engine::WebKit
            && env::var_os("DISPLAY").is_none()
            && env::var_os("WAYLAND_DISPLAY").is_none()
        {
            return Err("WebKitGTK needs a display. Run the tests under: xvfb-run -a".to_owned());
        }
        let name = if binary.ends_with(SHELL) { "chrome-headless-shell" } else { "chrome" };
        let wanted = match self {
            Engine::Chromium => json!({
                "browserName": name,
                "goog:loggingPrefs": {"browser": "ALL"},
                "goog:chromeOptions": {"binary": binary, "args": [
                    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                    "--disable-background-networking", "--disable-component-update", "--disable-sync",
                    format!("--user-data-dir={}", profile.display()),
                ], "prefs": {"download.default_directory": profile}},
            }),
            Engine::Firefox => json!({
                "browserName": "firefox",
                "moz:firefoxOptions": {"binary": binary, "args": ["-headless"], "prefs": firefox_preferences()},
            }),
            Engine::WebKit => json!({
                "webkitgtk:browserOptions": {"binary": binary, "args": [
                    "--automation", "--javascript-can-open-windows-automatically=true",
                ]},
            }),
        };
        match wanted {
            Value::Object(map) => Ok(map),
            other => Err(format!("capabilities are an object, not {other}")),
        }
    }
}

/// Quiet on the network, open to windows and to a clipboard that a script may read back.
fn firefox_preferences() -> Value {
    json!({
        "app.update.enabled": false,
        "browser.safebrowsing.malware.enabled": false,
        "browser.safebrowsing.phishing.enabled": false,
        "datareporting.policy.dataSubmissionEnabled": false,
        "dom.disable_open_during_load": false,
        "dom.events.testing.asyncClipboard": true,
        "network.captive-portal-service.enabled": false,
        "network.connectivity-service.enabled": false,
        "toolkit.telemetry.enabled": false,
    })
}

fn on_path(program: &str) -> Option<PathBuf> {
    let folders = env::var_os("PATH")?;
    env::split_paths(&folders).map(|folder| folder.join(program)).find(|file| file.is_file())
}

/// `WebKitGTK`'s own small browser, which distributions keep beside the library and off the PATH.
fn mini_browser() -> Option<PathBuf> {
    if let Some(named) = env::var_os("MINIBROWSER") {
        return Some(PathBuf::from(named));
    }
    let machine = format!("/usr/lib/{}-linux-gnu", env::consts::ARCH);
    ["/usr/libexec", "/usr/lib", "/usr/lib64", machine.as_str()]
        .into_iter()
        .flat_map(|folder| {
            ["webkitgtk-6.0", "webkit2gtk-4.1", "webkit2gtk-4.0"]
                .map(|api| Path::new(folder).join(api))
        })
        .map(|folder| folder.join("MiniBrowser"))
        .find(|file| file.is_file())
}
