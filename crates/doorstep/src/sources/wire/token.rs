//! Tokens bought by signing in. Every source that wants one answers in the same shape.

use std::time::Duration;

use doorstep_core::check::Outcome;
use secrecy::SecretString;

use super::json::Node;
use super::refusal;
use crate::sources::exchange::{Answer, Reply, Token};

/// Reads the reply to [`Source::sign_in`](crate::sources::Source::sign_in) (OAuth 2.0, RFC 6749 section 5.1; UPS writes
/// `expires_in` as text). A token that does not say how long it lasts is trusted for ten minutes.
///
/// # Errors
/// The answer to record for the check that wanted the token.
pub fn read_token(reply: &Reply) -> Result<Token, Answer> {
    let refuse = |answer: Answer| match answer.outcome {
        // RFC 6749 section 5.2 answers a wrong client with 400 as well as 401.
        Outcome::BadNumber | Outcome::NotFound => Answer { outcome: Outcome::Auth, ..answer },
        _ => answer,
    };
    let value = refusal::json(reply, true).map_err(refuse)?;
    let root = Node::root(&value);
    // AliExpress' gateway wraps what it answers.
    let wrapped = root.members().into_iter().find(|(key, _)| key.ends_with("_response"));
    let root = wrapped.filter(|(key, _)| *key != "error_response").map_or(root, |(_, inner)| inner);
    let token = root.get("access_token").text().ok_or_else(|| {
        Answer::failed(Outcome::Auth, refusal::message(root).unwrap_or_else(|| "no token was given".to_owned()))
    })?;
    let seconds = root.get("expires_in").whole().and_then(|s| u64::try_from(s).ok()).unwrap_or(600);
    let refresh = root.get("refresh_token").text().map(SecretString::from);
    Ok(Token { value: SecretString::from(token), lasts: Duration::from_secs(seconds), refresh })
}
