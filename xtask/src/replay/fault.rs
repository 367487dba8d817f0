//! The ways a source fails, made on purpose.

use std::fmt;
use std::io::{self, Read as _, Write as _};
use std::net::TcpStream;
use std::str::FromStr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use super::wire::Reply;

/// One way to fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Never answers; the connection stays open until the asker gives up.
    Timeout,
    /// The connection is reset.
    Reset,
    /// This HTTP status with a short text; 429 and 503 carry `Retry-After`.
    Status(u16),
    /// A captcha page with HTTP 200.
    Captcha,
    /// HTTP is whole, but the recorded body ends halfway.
    Truncated,
    /// The connection closes halfway through the announced body.
    Cut,
    /// The recorded body with 10 MB of spaces behind it.
    Huge,
    /// The recorded body, four bytes a second.
    Slow,
    /// HTTP 200 and no body.
    Empty,
    /// HTTP 200 and bytes that mean nothing.
    Garbage,
}

/// What is added by [`Fault::Huge`].
const HUGE: usize = 10 << 20;

const NAMES: &[(&str, Fault)] = &[
    ("timeout", Fault::Timeout),
    ("reset", Fault::Reset),
    ("captcha", Fault::Captcha),
    ("truncated", Fault::Truncated),
    ("cut", Fault::Cut),
    ("huge", Fault::Huge),
    ("slow", Fault::Slow),
    ("empty", Fault::Empty),
    ("garbage", Fault::Garbage),
];

impl FromStr for Fault {
    type Err = String;

    fn from_str(text: &str) -> Result<Fault, String> {
        if let Some((_, fault)) = NAMES.iter().find(|(name, _)| *name == text) {
            return Ok(*fault);
        }
        match text.parse::<u16>() {
            Ok(status) if (400..600).contains(&status) => Ok(Fault::Status(status)),
            _ => {
                let names: Vec<&str> = NAMES.iter().map(|(name, _)| *name).collect();
                Err(format!("'{text}' is no fault: take an HTTP status from 400 to 599 or one of {}", names.join(", ")))
            }
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Fault::Status(status) => write!(f, "{status}"),
            other => f.write_str(NAMES.iter().find(|(_, fault)| fault == other).map_or("", |(name, _)| name)),
        }
    }
}

/// A fault for some requests: `FAULT` for all, `/path=FAULT` for paths that begin so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FaultRule {
    /// Empty for every request.
    pub path_prefix: String,
    /// What happens to them.
    pub fault: Fault,
}

impl FaultRule {
    /// The same fault for every request.
    pub fn everywhere(fault: Fault) -> FaultRule {
        FaultRule { path_prefix: String::new(), fault }
    }

    pub(super) fn fits(&self, path: &str) -> bool {
        path.starts_with(&self.path_prefix)
    }
}

impl FromStr for FaultRule {
    type Err = String;

    fn from_str(text: &str) -> Result<FaultRule, String> {
        match text.rsplit_once('=') {
            Some((path, fault)) if path.starts_with('/') => {
                Ok(FaultRule { path_prefix: path.to_owned(), fault: fault.parse()? })
            }
            Some((path, _)) => Err(format!("'{path}' is no path: it must begin with /")),
            None => Ok(FaultRule::everywhere(text.parse()?)),
        }
    }
}

impl Fault {
    /// Sends the reply with this fault. Says whether the connection may go on.
    pub(super) fn send(
        self,
        stream: &mut TcpStream,
        mut reply: Reply,
        retry_after: Duration,
        stopped: &AtomicBool,
    ) -> io::Result<bool> {
        match self {
            Fault::Timeout => {
                stream.set_read_timeout(Some(Duration::from_millis(200)))?;
                while !stopped.load(Ordering::SeqCst) {
                    match stream.read(&mut [0; 1024]) {
                        Ok(0) => break,
                        Err(error) if !would_block(&error) => break,
                        Ok(_) | Err(_) => {}
                    }
                }
                Ok(false)
            }
            Fault::Reset => {
                // Closing with no time to linger makes the kernel send RST.
                socket2::SockRef::from(&*stream).set_linger(Some(Duration::ZERO))?;
                Ok(false)
            }
            Fault::Status(status) => {
                let mut refusal = Reply::new(status, "text/plain; charset=utf-8", format!("status {status}\n"));
                if matches!(status, 429 | 503) {
                    refusal.headers.push(("retry-after".to_owned(), retry_after.as_secs().to_string()));
                }
                stream.write_all(&refusal.to_bytes())?;
                Ok(true)
            }
            Fault::Captcha => {
                stream.write_all(&Reply::new(200, "text/html;charset=utf-8", CAPTCHA).to_bytes())?;
                Ok(true)
            }
            Fault::Truncated => {
                reply.body.truncate(reply.body.len() / 2);
                stream.write_all(&reply.to_bytes())?;
                Ok(true)
            }
            Fault::Cut => {
                let mut bytes = reply.head().into_bytes();
                bytes.extend_from_slice(&reply.body[..reply.body.len() / 2]);
                stream.write_all(&bytes)?;
                Ok(false)
            }
            Fault::Huge => {
                reply.body.resize(reply.body.len() + HUGE, b' ');
                stream.write_all(&reply.to_bytes())?;
                Ok(true)
            }
            Fault::Slow => {
                stream.write_all(reply.head().as_bytes())?;
                for byte in &reply.body {
                    if stopped.load(Ordering::SeqCst) {
                        return Ok(false);
                    }
                    stream.write_all(std::slice::from_ref(byte))?;
                    thread::sleep(Duration::from_millis(250));
                }
                Ok(true)
            }
            Fault::Empty => {
                stream.write_all(&Reply::new(200, &reply.content_type, "").to_bytes())?;
                Ok(true)
            }
            Fault::Garbage => {
                let noise: Vec<u8> = (0..2048_u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 24) as u8).collect();
                stream.write_all(&Reply::new(200, &reply.content_type, noise).to_bytes())?;
                Ok(true)
            }
        }
    }
}

fn would_block(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut)
}

/// What Alibaba's gateways answer instead of JSON when they doubt the asker; the marks are those public clients look for.
const CAPTCHA: &str = r#"<!DOCTYPE html>
<html><head><title>Captcha Interception</title></head>
<body><punish-component></punish-component>
<script>var url = "/_____tmd_____/punish?x5secdata=0&x5step=1";</script>
</body></html>
"#;

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_rule_reads_as_it_is_written() {
        for (text, path_prefix, fault) in [
            ("reset", "", Fault::Reset),
            ("429", "", Fault::Status(429)),
            ("/global/detail.json=captcha", "/global/detail.json", Fault::Captcha),
            ("/a=b=503", "/a=b", Fault::Status(503)),
        ] {
            let rule: FaultRule = text.parse().unwrap();
            assert_eq!(rule, FaultRule { path_prefix: path_prefix.to_owned(), fault }, "{text}");
        }
        for wrong in ["", "200", "fire", "cainiao=reset", "/x="] {
            assert!(wrong.parse::<FaultRule>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn every_name_is_printed_as_it_is_read() {
        for (name, fault) in NAMES {
            assert_eq!(fault.to_string(), *name);
        }
    }
}
