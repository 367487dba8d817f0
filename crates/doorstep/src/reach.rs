//! Whether a source's server answers at all, asked without naming a parcel: what `doctor` wants to know when nothing
//! comes back.

use std::time::{Duration, Instant};

use url::Url;

use crate::http::{Client, Limits, SendError};
use crate::sources::{Method, Request};

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
