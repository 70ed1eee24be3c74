//! A driver's process: started on a free port, ended by its own handle.

use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use super::Engine;

/// A running `WebDriver` server.
pub struct Driver {
    process: Child,
    port: u16,
}

impl Driver {
    pub fn start(engine: Engine) -> Result<Driver, String> {
        let program = engine.driver()?;
        let port = free_port()?;
        let process = Command::new(&program)
            .arg(format!("--port={port}"))
            // WebKitGTK's sandbox needs namespaces that containers and root lack; only our own
            // pages are opened.
            .env("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1")
            // Without a graphics card it composites in software: a quarter of all that it computes.
            .env("WEBKIT_DISABLE_COMPOSITING_MODE", "1")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|fault| format!("{} does not start: {fault}", program.display()))?;
        let mut driver = Driver { process, port };
        driver.wait_until_it_listens()?;
        Ok(driver)
    }

    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    fn wait_until_it_listens(&mut self) -> Result<(), String> {
        let deadline = Instant::now() + Duration::from_secs(20);
        while TcpStream::connect(("127.0.0.1", self.port)).is_err() {
            if let Ok(Some(status)) = self.process.try_wait() {
                return Err(format!("the driver ended at once: {status}"));
            }
            if Instant::now() > deadline {
                return Err("the driver does not listen after 20 s".to_owned());
            }
            sleep(Duration::from_millis(20));
        }
        Ok(())
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // It may have ended by itself; then there is nothing to end or to wait for.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn free_port() -> Result<u16, String> {
    TcpListener::bind(("127.0.0.1", 0))
        .and_then(|listener| listener.local_addr())
        .map(|address| address.port())
        .map_err(|fault| format!("no free port: {fault}"))
}
