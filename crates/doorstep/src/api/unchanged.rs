//! `ETag` and `If-None-Match`: what has not changed is not sent again.

use axum::body::{self, Body};
use axum::extract::Request;
use axum::http::{HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::Response;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

/// Marks what is read with a tag of its content, and sends only the tag to whoever has it already.
pub async fn tag(request: Request, next: Next) -> Response {
    let reads = *request.method() == Method::GET;
    let known = request.headers().get(header::IF_NONE_MATCH).cloned();
    let response = next.run(request).await;
    if !reads || response.status() != StatusCode::OK {
        return response;
    }
    let (mut parts, body) = response.into_parts();
    // Our own answers are whole before they are sent, so this neither waits nor fails.
    let Ok(bytes) = body::to_bytes(body, usize::MAX).await else {
        parts.status = StatusCode::INTERNAL_SERVER_ERROR;
        return Response::from_parts(parts, Body::empty());
    };
    let digest = ring::digest::digest(&ring::digest::SHA256, &bytes);
    // Weak, for compression may change the bytes on their way.
    let tag = format!("W/\"{}\"", URL_SAFE_NO_PAD.encode(&digest.as_ref()[..16]));
    let same = known.as_ref().is_some_and(|known| names(known, &tag));
    if let Ok(tag) = HeaderValue::from_str(&tag) {
        parts.headers.insert(header::ETAG, tag);
    }
    // The browser may keep it, and must ask whether it still holds.
    parts.headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
    if same {
        parts.status = StatusCode::NOT_MODIFIED;
        parts.headers.remove(header::CONTENT_TYPE);
        parts.headers.remove(header::CONTENT_LENGTH);
        return Response::from_parts(parts, Body::empty());
    }
    Response::from_parts(parts, Body::from(bytes))
}

/// Whether a list of tags names this one; weak and strong are compared alike, as RFC 9110 wants it here.
fn names(list: &HeaderValue, tag: &str) -> bool {
    let bare = |tag: &str| tag.trim().trim_start_matches("W/").to_owned();
    list.to_str().is_ok_and(|list| list.split(',').any(|one| one.trim() == "*" || bare(one) == bare(tag)))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_list_of_tags_names_each_of_them() {
        for (list, expected) in [
            ("W/\"a\"", true),
            ("\"a\"", true),
            ("\"b\", W/\"a\"", true),
            ("*", true),
            ("\"b\"", false),
            ("a", false),
            ("", false),
        ] {
            assert_eq!(names(&HeaderValue::from_str(list).unwrap(), "W/\"a\""), expected, "{list}");
        }
    }
}
