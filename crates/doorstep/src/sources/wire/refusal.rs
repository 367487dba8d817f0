//! Replies that are not an answer: block pages, refusals by HTTP status, web pages where data was due, broken JSON.
//! Mapped here once, so that no source has its own idea of what a 403 is.

use std::time::Duration;

use doorstep_core::check::Outcome;
use jiff::Timestamp;
use serde_json::Value;

use super::json::Node;
use crate::sources::exchange::{Answer, Reply, Retry};

/// Marks of Alibaba's gate, which stand in JSON as well as in pages and come with HTTP 200 (sources: clients of
/// Cainiao and of mtop that had to tell them apart).
const GATE: [&str; 8] = [
    "punish-component",
    "x5secdata",
    "_____tmd_____",
    "fail_sys_user_validate",
    "rgv587_flag",
    "rgv587_error",
    "stopcrawler",
    "captcha interception",
];

/// Marks of other gates, which count in web pages only: the same words may stand in an honest answer.
const GATE_PAGE: [&str; 18] = [
    "captcha",
    "cf-chl",
    "challenge-platform",
    "just a moment",
    "attention required!",
    "cf-error",
    "incapsula",
    "imperva",
    "perimeterx",
    "datadome",
    "access denied",
    "request blocked",
    "web application firewall",
    "errors.aliyun.com",
    "unusual traffic",
    "are you a robot",
    "are a human",
    "you have been blocked",
];

/// Whether the reply is a web page rather than data.
fn is_page(reply: &Reply) -> bool {
    let start: String = String::from_utf8_lossy(&reply.body[..reply.body.len().min(600)]).to_ascii_lowercase();
    let start = start.trim_start_matches('\u{feff}').trim_start();
    let marked = start.starts_with('<')
        && ["<!doctype html", "<html", "<head", "<body", "<script"].iter().any(|m| start.contains(m));
    marked || (start.starts_with('<') && reply.content_type().is_some_and(|kind| kind == "text/html"))
}

fn is_gate(reply: &Reply) -> bool {
    let text = String::from_utf8_lossy(&reply.body[..reply.body.len().min(128 * 1024)]).to_ascii_lowercase();
    GATE.iter().any(|mark| text.contains(mark)) || (is_page(reply) && GATE_PAGE.iter().any(|mark| text.contains(mark)))
}

/// The answer where the reply is a refusal or cannot be data; `None` where the body is worth reading.
/// `missing_is_404`: whether the source says "no such number" by HTTP 404.
pub fn refused(reply: &Reply, missing_is_404: bool) -> Option<Answer> {
    if is_gate(reply) {
        let mut answer = Answer::failed(Outcome::Blocked, "the source answered with a page that asks for a human");
        answer.retry = retry(reply, None);
        return Some(answer);
    }
    let page = is_page(reply);
    if (200..300).contains(&reply.status) {
        return if page {
            Some(Answer::misread("the source answered with a web page instead of data"))
        } else if reply.body.iter().all(u8::is_ascii_whitespace) {
            Some(Answer::misread("the source answered with nothing"))
        } else {
            None
        };
    }
    let body: Option<Value> = serde_json::from_slice(&reply.body).ok();
    let said = body.as_ref().and_then(|value| message(Node::root(value)));
    let lower = String::from_utf8_lossy(&reply.body[..reply.body.len().min(4096)]).to_ascii_lowercase();
    let names = |words: &[&str]| words.iter().any(|word| lower.contains(word));
    let outcome = match reply.status {
        401 | 407 => Outcome::Auth,
        402 => Outcome::Quota,
        403 if names(&["quota", "plan limit", "limit reached"]) => Outcome::Quota,
        403 if names(&["rate limit", "too many"]) => Outcome::RateLimited,
        403 if page => Outcome::Blocked,
        403 => Outcome::Auth,
        404 | 410 if missing_is_404 && !page => Outcome::NotFound,
        405 => Outcome::Blocked,
        400 | 422 if names(&["too many requests", "rate limit", "ratelimit"]) => Outcome::RateLimited,
        400 | 422
            if names(&[
                "api key",
                "apikey",
                "api_key",
                "unauthorized",
                "invalid_client",
                "invalid_token",
                "access token",
            ]) =>
        {
            Outcome::Auth
        }
        400 | 422 if page => Outcome::Upstream,
        400 | 422 => Outcome::BadNumber,
        429 => Outcome::RateLimited,
        _ => Outcome::Upstream,
    };
    let fallback = || match reply.status {
        300..400 => format!("HTTP {}: the source has moved to another address", reply.status),
        status => format!("HTTP {status}"),
    };
    let mut answer = Answer::failed(outcome, said.clone().unwrap_or_else(fallback));
    if matches!(outcome, Outcome::RateLimited | Outcome::Quota | Outcome::Upstream | Outcome::Blocked) {
        answer.retry = retry(reply, said.as_deref());
    }
    Some(answer)
}

/// The reply's JSON.
///
/// # Errors
/// The answer where the reply is a refusal, or is not JSON.
pub fn json(reply: &Reply, missing_is_404: bool) -> Result<Value, Answer> {
    if let Some(answer) = refused(reply, missing_is_404) {
        return Err(answer);
    }
    loose_json(&reply.body)
}

/// The JSON of a body, whatever the status.
///
/// # Errors
/// Misread, with why.
pub fn loose_json(body: &[u8]) -> Result<Value, Answer> {
    let text = String::from_utf8_lossy(body);
    let text = text.trim_start_matches('\u{feff}').trim();
    serde_json::from_str(text).map_err(|error| {
        Answer::misread(match error.classify() {
            serde_json::error::Category::Eof => "the answer breaks off in the middle",
            _ => "the answer is not the JSON it should be",
        })
    })
}

/// The words of an error body: the members vendors put them in, outermost first.
pub fn message(root: Node) -> Option<String> {
    const WORDS: [&str; 13] = [
        "message",
        "detail",
        "error_description",
        "errorMsg",
        "returnMessage",
        "errorDescription",
        "description",
        "faultstring",
        "msg",
        "desError",
        "moreInformation",
        "httpMessage",
        "title",
    ];
    const INSIDE: [&str; 9] =
        ["error", "errors", "response", "error_response", "meta", "fault", "data", "messages", "errorResponse"];
    fn look(node: Node, depth: u8) -> Option<String> {
        if let Some(text) = node.any_text(&WORDS) {
            return Some(text);
        }
        if depth == 0 {
            return None;
        }
        INSIDE.iter().find_map(|key| {
            let inner = node.get(key);
            inner
                .text()
                .filter(|text| text.contains(char::is_alphabetic))
                .or_else(|| inner.items().into_iter().find_map(|item| item.text().or_else(|| look(item, depth - 1))))
        })
    }
    let top = root.items().into_iter().next()?;
    look(top, 3).map(|text| super::privacy::words(&text))
}

/// When to ask again: `Retry-After` in seconds or as a date, `X-RateLimit-Reset`, or words such as "this ban will last
/// 5 seconds".
pub fn retry(reply: &Reply, words: Option<&str>) -> Option<Retry> {
    let after = reply.header("retry-after").and_then(|value| {
        let value = value.trim();
        match value.parse::<f64>() {
            Ok(seconds) => wait(seconds),
            Err(_) => jiff::fmt::rfc2822::parse(value).ok().map(|at| Retry::At(at.timestamp())),
        }
    });
    let reset = || {
        let names = ["x-ratelimit-reset", "ratelimit-reset", "x-rate-limit-reset", "x-ratelimit-retry-after"];
        let seconds: f64 = names.iter().find_map(|name| reply.header(name)?.trim().parse().ok())?;
        if seconds < 1.0e9 {
            return wait(seconds);
        }
        let millis = if seconds < 1.0e11 { seconds * 1000.0 } else { seconds };
        #[expect(clippy::cast_possible_truncation, reason = "from_millisecond refuses what is out of range")]
        Timestamp::from_millisecond(millis as i64).ok().map(Retry::At)
    };
    after.or_else(reset).or_else(|| seconds_in(words?))
}

fn wait(seconds: f64) -> Option<Retry> {
    let day_30 = 30.0 * 86_400.0;
    (seconds >= 0.0).then(|| Retry::After(Duration::from_secs_f64(seconds.min(day_30).ceil())))
}

/// The wait in words such as "will last 5 seconds", "retry in 2 minutes", "wait 120 s".
fn seconds_in(words: &str) -> Option<Retry> {
    let lower = words.to_ascii_lowercase();
    let from = ["last ", "retry after ", "retry in ", "again in ", "again after ", "wait "]
        .iter()
        .find_map(|mark| Some(lower.find(mark)? + mark.len()))?;
    let rest = lower[from..].trim_start();
    let digits: String = rest.chars().take_while(char::is_ascii_digit).collect();
    let number: f64 = digits.parse().ok()?;
    let unit = rest[digits.len()..].trim_start();
    wait(match unit.as_bytes().first()? {
        b's' => number,
        b'm' if unit.starts_with("ms") || unit.starts_with("milli") => number / 1000.0,
        b'm' => number * 60.0,
        b'h' => number * 3600.0,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reply(status: u16, headers: &[(&str, &str)], body: &str) -> Reply {
        let headers = headers.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect();
        Reply { status, headers, body: body.as_bytes().to_vec() }
    }

    #[test]
    fn refusals_are_told_apart() {
        for (status, body, outcome) in [
            (200, "<!doctype html><title>Captcha Interception</title>", Some(Outcome::Blocked)),
            (
                200,
                r#"{"ret":["FAIL_SYS_USER_VALIDATE::x"],"data":{"url":"/_____tmd_____/punish?x5secdata=1"}}"#,
                Some(Outcome::Blocked),
            ),
            (200, "<html><body>Welcome</body></html>", Some(Outcome::Misread)),
            (200, "  \n", Some(Outcome::Misread)),
            (200, r#"{"text":"please solve the captcha"}"#, None),
            (301, "", Some(Outcome::Upstream)),
            (400, r#"{"detail":"no such format"}"#, Some(Outcome::BadNumber)),
            (400, r#"{"message":"Invalid API key"}"#, Some(Outcome::Auth)),
            (401, "", Some(Outcome::Auth)),
            (403, r#"{"error":{"code":"quota_limit_reached"}}"#, Some(Outcome::Quota)),
            (403, "<html>nginx</html>", Some(Outcome::Blocked)),
            (403, r#"{"message":"forbidden"}"#, Some(Outcome::Auth)),
            (404, r#"{"title":"No result found"}"#, Some(Outcome::NotFound)),
            (404, "<html>nginx</html>", Some(Outcome::Upstream)),
            (405, "", Some(Outcome::Blocked)),
            (429, "", Some(Outcome::RateLimited)),
            (500, "", Some(Outcome::Upstream)),
            (503, "<html>maintenance</html>", Some(Outcome::Upstream)),
        ] {
            let refused = refused(&reply(status, &[], body), true).map(|answer| answer.outcome);
            assert_eq!(refused, outcome, "{status} {body}");
        }
        let missing = refused(&reply(404, &[], "{}"), false).map(|answer| answer.outcome);
        assert_eq!(missing, Some(Outcome::Upstream));
    }

    #[test]
    fn the_wait_is_found_wherever_it_is_said() {
        let after = |seconds| Some(Retry::After(Duration::from_secs(seconds)));
        assert_eq!(retry(&reply(429, &[("retry-after", "37")], ""), None), after(37));
        assert_eq!(retry(&reply(429, &[("x-ratelimit-reset", "12")], ""), None), after(12));
        assert_eq!(retry(&reply(429, &[], ""), Some("this ban will last 5 seconds")), after(5));
        assert_eq!(retry(&reply(429, &[], ""), Some("Try again in 2 minutes.")), after(120));
        assert_eq!(retry(&reply(429, &[], ""), Some("at last we spoke")), None);
        assert_eq!(retry(&reply(429, &[("retry-after", "-1")], ""), None), None);
        let date = retry(&reply(429, &[("retry-after", "Wed, 21 Oct 2026 07:28:00 GMT")], ""), None);
        assert_eq!(date, "2026-10-21T07:28:00Z".parse().ok().map(Retry::At));
    }
}
