//! Whether a source answers at all, and whether it takes a key: asked with one call that is about nobody's parcel.

use std::time::{Duration, Instant};

use doorstep_core::check::Outcome;
use url::Url;

use crate::http::{Client, Limits, SendError};
use crate::sources::{self, Access, Answer, Method, Reply, Request, Source};

/// Calls a front door and returns how long the answer took; any HTTP answer counts. `own_address` says whether the
/// address is the user's own setting and may therefore lie in a private network.
///
/// # Errors
/// Why no answer came.
pub async fn reach(client: &Client, url: Url, own_address: bool) -> Result<Duration, SendError> {
    let request = Request { method: Method::Get, url, headers: Vec::new(), body: None, own_address };
    let limits = Limits { total: Duration::from_secs(10), ..Limits::default() };
    let started = Instant::now();
    match client.send(&request, limits).await {
        // A front page larger than an answer may be is an answer all the same.
        Ok(_) | Err(SendError::TooLarge(_)) => Ok(started.elapsed()),
        Err(error) => Err(error),
    }
}

/// Tries a key with one harmless call: buys a token where the source sells one, else asks about nobody's parcel. The
/// outcome is an answer where the key was taken.
pub async fn try_key(client: &Client, source: &dyn Source, access: Access, limits: Limits) -> Answer {
    let signing_in = match source.sign_in(&access) {
        Ok(None) => None,
        Ok(Some(request)) => Some(request),
        Err(error) => return Answer::failed(Outcome::Auth, error.to_string()),
    };
    let buys = signing_in.is_some();
    let request = match signing_in.map_or_else(|| source.trial(&access), Ok) {
        Ok(request) => request,
        Err(error) => return Answer::failed(Outcome::Auth, error.to_string()),
    };
    match client.send(&request, limits).await {
        Ok(reply) if buys => match sources::read_token(&reply) {
            Ok(_) => taken(),
            Err(refused) => refused,
        },
        Ok(reply) => read(source, &reply),
        Err(error) => Answer::failed(error.outcome(), error.to_string()),
    }
}

/// What the reply to a trial says of the key. What is good and says nothing about a parcel is no misreading here.
fn read(source: &dyn Source, reply: &Reply) -> Answer {
    let answer = source.read(reply, &[sources::nobodys()]);
    let good = (200..300).contains(&reply.status) && serde_json::from_slice::<serde_json::Value>(&reply.body).is_ok();
    if answer.outcome == Outcome::Misread && good { taken() } else { answer }
}

fn taken() -> Answer {
    Answer { detail: None, ..Answer::failed(Outcome::Answered, "") }
}
