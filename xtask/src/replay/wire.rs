//! As much HTTP/1.1 as recorded replies need.

use std::io::{self, Read};
use std::net::TcpStream;
use std::time::Duration;

/// Requests larger than this are refused by closing the connection; no source is asked in more.
const MAX_REQUEST: usize = 4 << 20;

/// One request as it came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// `GET`, `POST`...
    pub method: String,
    /// Path and query as sent.
    pub target: String,
    /// The path, percent-decoded.
    pub path: String,
    /// Parameters of the query, and of the body where it is a form; decoded, in order.
    pub parameters: Vec<(String, String)>,
    /// Header names in lower case, with their values.
    pub headers: Vec<(String, String)>,
    /// The body as text; bytes that are not UTF-8 are replaced.
    pub body: String,
}

impl Request {
    /// The first header of this lower-case name.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(found, _)| found == name).map(|(_, value)| value.as_str())
    }

    /// The first parameter of this name.
    pub fn parameter(&self, name: &str) -> Option<&str> {
        self.parameters.iter().find(|(found, _)| found == name).map(|(_, value)| value.as_str())
    }

    pub(super) fn new(method: &str, target: &str, headers: Vec<(String, String)>, body: String) -> Request {
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let mut parameters: Vec<(String, String)> = form_urlencoded::parse(query.as_bytes()).into_owned().collect();
        let form =
            headers.iter().any(|(name, value)| name == "content-type" && value.contains("x-www-form-urlencoded"));
        if form {
            parameters.extend(form_urlencoded::parse(body.as_bytes()).into_owned());
        }
        Request { method: method.to_owned(), target: target.to_owned(), path: decode(path), parameters, headers, body }
    }
}

/// Percent-decodes a path. `+` stands for itself there, unlike in a query.
fn decode(path: &str) -> String {
    let escaped = path.replace('+', "%2B");
    form_urlencoded::parse(escaped.as_bytes()).next().map_or_else(String::new, |(name, _)| name.into_owned())
}

/// One reply, ready to be sent or spoilt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    /// HTTP status.
    pub status: u16,
    /// As recorded.
    pub content_type: String,
    /// As recorded.
    pub body: Vec<u8>,
    /// Further header lines.
    pub headers: Vec<(String, String)>,
    /// Waited before sending.
    pub delay: Duration,
}

impl Reply {
    pub(super) fn new(status: u16, content_type: &str, body: impl Into<Vec<u8>>) -> Reply {
        Reply {
            status,
            content_type: content_type.to_owned(),
            body: body.into(),
            headers: Vec::new(),
            delay: Duration::ZERO,
        }
    }

    /// Status line and headers, with the length of the whole body.
    pub(super) fn head(&self) -> String {
        let mut head = format!(
            "HTTP/1.1 {} {}\r\ncontent-type: {}\r\ncontent-length: {}\r\n",
            self.status,
            reason(self.status),
            self.content_type,
            self.body.len()
        );
        for (name, value) in &self.headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        head.push_str("\r\n");
        head
    }

    pub(super) fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = self.head().into_bytes();
        bytes.extend_from_slice(&self.body);
        bytes
    }
}

fn reason(status: u16) -> &'static str {
    match status {
        200 => "OK",
        207 => "Multi-Status",
        400 => "Bad Request",
        401 => "Unauthorized",
        403 => "Forbidden",
        404 => "Not Found",
        429 => "Too Many Requests",
        500 => "Internal Server Error",
        502 => "Bad Gateway",
        503 => "Service Unavailable",
        _ => "Recorded",
    }
}

/// Reads the next request; `None` when the peer closed between two. Bytes of a following request stay in `buffered`.
pub(super) fn read_request(stream: &mut TcpStream, buffered: &mut Vec<u8>) -> io::Result<Option<Request>> {
    let malformed = |what: &str| io::Error::new(io::ErrorKind::InvalidData, what.to_owned());
    let head_end = loop {
        if let Some(at) = buffered.windows(4).position(|window| window == b"\r\n\r\n") {
            break at + 4;
        }
        if buffered.len() > MAX_REQUEST {
            return Err(malformed("header too long"));
        }
        if !read_some(stream, buffered)? {
            return if buffered.is_empty() { Ok(None) } else { Err(malformed("closed within a header")) };
        }
    };
    let head = String::from_utf8_lossy(&buffered[..head_end]).into_owned();
    let mut lines = head.split("\r\n");
    let mut first = lines.next().unwrap_or_default().split(' ');
    let (Some(method), Some(target)) = (first.next(), first.next()) else {
        return Err(malformed("no request line"));
    };
    let headers: Vec<(String, String)> = lines
        .filter_map(|line| line.split_once(':'))
        .map(|(name, value)| (name.trim().to_ascii_lowercase(), value.trim().to_owned()))
        .collect();
    let length = match headers.iter().find(|(name, _)| name == "content-length") {
        Some((_, value)) => value.parse::<usize>().map_err(|_| malformed("bad content-length"))?,
        None => 0,
    };
    if length > MAX_REQUEST {
        return Err(malformed("body too long"));
    }
    while buffered.len() < head_end + length {
        if !read_some(stream, buffered)? {
            return Err(malformed("closed within a body"));
        }
    }
    let body = String::from_utf8_lossy(&buffered[head_end..head_end + length]).into_owned();
    buffered.drain(..head_end + length);
    Ok(Some(Request::new(method, target, headers, body)))
}

fn read_some(stream: &mut TcpStream, buffered: &mut Vec<u8>) -> io::Result<bool> {
    let mut chunk = [0; 16 << 10];
    let count = stream.read(&mut chunk)?;
    buffered.extend_from_slice(&chunk[..count]);
    Ok(count > 0)
}
