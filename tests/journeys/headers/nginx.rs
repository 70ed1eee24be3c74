//! The example for nginx, run by a real one on a free port and compared with the file.

use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use super::shipped::paths;
use crate::harness::{dist, shipped_headers};

/// What every answer of nginx carries beside what we ask for.
const ITS_OWN: [&str; 9] = [
    "accept-ranges",
    "connection",
    "content-length",
    "content-type",
    "date",
    "etag",
    "last-modified",
    "server",
    "vary",
];

pub fn nginx_says_the_same() -> Result<(), String> {
    let nginx = Nginx::start()?;
    let shipped = shipped_headers()?;
    for path in paths()? {
        let (status, mut fields) = nginx.asks(&path)?;
        if status != 200 {
            return Err(format!("{path} is answered with {status}"));
        }
        let kind = fields.get("content-type").cloned().unwrap_or_default();
        fields.retain(|name, _| !ITS_OWN.contains(&name.as_str()));
        let mut expected: BTreeMap<String, String> = shipped.of(&path)?.into_iter().collect();
        let wanted = expected.remove("content-type").unwrap_or_else(|| kind_of(&path).to_owned());
        if kind != wanted {
            return Err(format!("{path} has the type {kind} instead of {wanted}"));
        }
        if fields != expected {
            return Err(format!("{path} has {fields:#?} instead of {expected:#?}"));
        }
    }
    match nginx.asks("/_headers")? {
        (404, _) => Ok(()),
        (status, _) => Err(format!("/_headers is answered with {status}")),
    }
}

/// The types that every host knows, so that the file leaves them out.
fn kind_of(path: &str) -> &'static str {
    match Path::new(path).extension().and_then(|end| end.to_str()) {
        Some("css") => "text/css; charset=utf-8",
        Some("json") => "application/json",
        Some("png") => "image/png",
        Some("svg") => "image/svg+xml",
        _ => "text/html; charset=utf-8",
    }
}

/// A running nginx with a folder of its own; both are gone when it is dropped.
struct Nginx {
    process: Child,
    port: u16,
    folder: PathBuf,
}

impl Nginx {
    fn start() -> Result<Nginx, String> {
        let site = dist()?.canonicalize().map_err(|fault| fault.to_string())?;
        let example = Path::new(env!("CARGO_MANIFEST_DIR")).join("public/nginx.conf");
        let example = fs::read_to_string(&example).map_err(|fault| fault.to_string())?;
        let port = TcpListener::bind(("127.0.0.1", 0))
            .and_then(|listener| listener.local_addr())
            .map_err(|fault| fault.to_string())?
            .port();
        let mut server = example;
        for (line, ours) in [
            ("listen 80;", format!("listen 127.0.0.1:{port};")),
            ("server_name reweigh.example;", "server_name _;".to_owned()),
            ("root /srv/reweigh;", format!("root {};", site.display())),
        ] {
            if server.matches(line).count() != 1 {
                return Err(format!("public/nginx.conf does not say once: {line}"));
            }
            server = server.replace(line, &ours);
        }
        let folder = env::temp_dir().join(format!("reweigh-nginx-{}", std::process::id()));
        let around = around(&folder, &server);
        fs::create_dir_all(&folder)
            .and_then(|()| fs::write(folder.join("nginx.conf"), around))
            .map_err(|fault| format!("{}: {fault}", folder.display()))?;
        let process = Command::new(program()?)
            .arg("-c")
            .arg(folder.join("nginx.conf"))
            .arg("-p")
            .arg(&folder)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .map_err(|fault| format!("nginx does not start: {fault}"))?;
        let mut nginx = Nginx { process, port, folder };
        nginx.wait_until_it_listens()?;
        Ok(nginx)
    }

    fn wait_until_it_listens(&mut self) -> Result<(), String> {
        let deadline = Instant::now() + Duration::from_secs(10);
        while TcpStream::connect(("127.0.0.1", self.port)).is_err() {
            let ended = self.process.try_wait().is_ok_and(|status| status.is_some());
            if ended || Instant::now() > deadline {
                let mut said = String::new();
                let _ = self.process.kill();
                if let Some(mut stderr) = self.process.stderr.take() {
                    let _ = stderr.read_to_string(&mut said);
                }
                return Err(format!("nginx does not listen: {said}"));
            }
            sleep(Duration::from_millis(20));
        }
        Ok(())
    }

    /// The status of a path, and its headers by their names in lower case.
    fn asks(&self, path: &str) -> Result<(u16, BTreeMap<String, String>), String> {
        let answer = self.exchange(path).map_err(|fault| format!("{path}: {fault}"))?;
        let head = String::from_utf8_lossy(&answer);
        let mut lines = head.split("\r\n\r\n").next().unwrap_or_default().split("\r\n");
        let status = lines.next().and_then(|line| line.split(' ').nth(1)?.parse().ok());
        let status = status.ok_or_else(|| format!("{path}: no answer in HTTP: {head}"))?;
        let mut fields = BTreeMap::new();
        for (name, value) in lines.filter_map(|line| line.split_once(": ")) {
            if fields.insert(name.to_ascii_lowercase(), value.to_owned()).is_some() {
                return Err(format!("{path}: {name} is sent twice"));
            }
        }
        Ok((status, fields))
    }

    fn exchange(&self, path: &str) -> std::io::Result<Vec<u8>> {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port))?;
        stream.set_read_timeout(Some(Duration::from_secs(10)))?;
        write!(stream, "GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")?;
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer)?;
        Ok(answer)
    }
}

impl Drop for Nginx {
    fn drop(&mut self) {
        // One process, in the foreground: nothing of it is left.
        let _ = self.process.kill();
        let _ = self.process.wait();
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// What a system's own nginx.conf has around the example, without a daemon, workers, or folders that
/// need rights.
fn around(folder: &Path, server: &str) -> String {
    let temporary = ["client_body", "fastcgi", "proxy", "scgi", "uwsgi"]
        .map(|name| format!("{name}_temp_path {}/{name};", folder.display()))
        .join(" ");
    format!(
        "daemon off; master_process off; pid {0}/pid; error_log stderr; events {{}}\n\
         http {{ access_log off; {temporary}\n{server}\n}}\n",
        folder.display()
    )
}

fn program() -> Result<PathBuf, String> {
    let folders = env::var_os("PATH").unwrap_or_default();
    // Distributions keep it where only root looks.
    env::split_paths(&folders)
        .chain([PathBuf::from("/usr/sbin")])
        .map(|folder| folder.join("nginx"))
        .find(|file| file.is_file())
        .ok_or_else(|| "nginx is missing. Install it: apt-get install nginx".to_owned())
}
