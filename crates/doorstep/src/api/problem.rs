//! Why a request was not done: `application/problem+json` of RFC 9457 with a plain sentence.

use axum::Json;
use axum::extract::rejection::{BytesRejection, JsonRejection, PathRejection, QueryRejection};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use jiff::Timestamp;
use serde::Serialize;
use utoipa::ToSchema;

use crate::store::StoreError;

/// Why a request was not done. Nothing was changed then.
#[derive(Debug, thiserror::Error)]
pub enum Problem {
    /// The address leads nowhere.
    #[error("there is nothing at this address; GET /api lists what there is")]
    NoSuchAddress,
    /// The address is there, but not for this method.
    #[error("this address does not take this method; GET /api lists what there is")]
    NotForThis,
    /// The thing is not there.
    #[error("there is no such {0}; it may have been deleted")]
    NotFound(&'static str),
    /// The request named another host than ours.
    #[error("asked for under a name that is not Doorstep's; use its address, or set `host` in the configuration")]
    ForeignHost,
    /// Neither a token nor one of our own pages.
    #[error(
        "this needs a token: make one with `doorstep token add NAME --scope {0}` and send it as Authorization: Bearer"
    )]
    NoToken(&'static str),
    /// A token nobody has, or one that was taken back.
    #[error("this token is unknown or was revoked; make another one with `doorstep token add`")]
    BadToken,
    /// A token that may only read.
    #[error("this token may only read; make one with `doorstep token add NAME --scope write`")]
    ReadOnly,
    /// A paired browser's token, for something else.
    #[error("this token may bring orders and pictures and read verdicts, and no more")]
    OutOfScope,
    /// A paired browser's token, sent from elsewhere.
    #[error("this token belongs to another browser extension; pair this one for itself")]
    OtherExtension,
    /// Something else than an extension wants to be paired.
    #[error("only a browser extension can be paired; programs have `doorstep token add`")]
    NoExtension,
    /// A code that was not given out, is used up or too old.
    #[error("this code is wrong, used or too old; open Browsers in Doorstep and take a new one")]
    WrongCode,
    /// A body, a part of the address or a parameter that cannot be read.
    #[error("{0}")]
    Unreadable(String),
    /// All can be read, and makes no sense.
    #[error("{0}")]
    Invalid(String),
    /// Something stands in the way.
    #[error("{0}")]
    Conflict(String),
    /// The parcel was asked about and answered about a moment ago.
    #[error("this parcel was answered about a moment ago; it can be asked about again at {0}")]
    TooEarly(Timestamp),
    /// More was sent than is read.
    #[error("this is more than is read at once; send it in parts")]
    TooMuch,
    /// The same write is being done.
    #[error("a write with this Idempotency-Key is being done at this moment; ask again in a few seconds")]
    UnderWay,
    /// The key was used before.
    #[error("this Idempotency-Key was used for another request; choose a new one")]
    KeyReused,
    /// The database could not do it.
    #[error("Doorstep could not do it; its log says why")]
    Store(#[from] StoreError),
}

/// A problem as it is sent.
#[derive(Serialize, ToSchema)]
pub struct ProblemTold {
    /// Always `about:blank`: the code tells more.
    r#type: &'static str,
    /// The name of the HTTP status.
    title: &'static str,
    /// The HTTP status.
    status: u16,
    /// For programs: a word that stays the same.
    code: &'static str,
    /// For people: what was wrong, and what to do.
    detail: String,
}

impl Problem {
    const fn kind(&self) -> (StatusCode, &'static str) {
        match self {
            Problem::NoSuchAddress => (StatusCode::NOT_FOUND, "no_such_address"),
            Problem::NotForThis => (StatusCode::METHOD_NOT_ALLOWED, "not_for_this"),
            Problem::NotFound(_) => (StatusCode::NOT_FOUND, "not_found"),
            Problem::ForeignHost => (StatusCode::MISDIRECTED_REQUEST, "foreign_host"),
            Problem::NoToken(_) => (StatusCode::UNAUTHORIZED, "no_token"),
            Problem::BadToken => (StatusCode::UNAUTHORIZED, "bad_token"),
            Problem::ReadOnly => (StatusCode::FORBIDDEN, "read_only"),
            Problem::OutOfScope => (StatusCode::FORBIDDEN, "out_of_scope"),
            Problem::OtherExtension => (StatusCode::FORBIDDEN, "other_extension"),
            Problem::NoExtension => (StatusCode::FORBIDDEN, "no_extension"),
            Problem::WrongCode => (StatusCode::FORBIDDEN, "wrong_code"),
            Problem::Unreadable(_) => (StatusCode::BAD_REQUEST, "unreadable"),
            Problem::Invalid(_) => (StatusCode::UNPROCESSABLE_ENTITY, "invalid"),
            Problem::Conflict(_) => (StatusCode::CONFLICT, "conflict"),
            Problem::TooEarly(_) => (StatusCode::TOO_MANY_REQUESTS, "too_early"),
            Problem::TooMuch => (StatusCode::PAYLOAD_TOO_LARGE, "too_much"),
            Problem::UnderWay => (StatusCode::CONFLICT, "under_way"),
            Problem::KeyReused => (StatusCode::UNPROCESSABLE_ENTITY, "key_reused"),
            Problem::Store(_) => (StatusCode::INTERNAL_SERVER_ERROR, "ours"),
        }
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        if let Problem::Store(why) = &self {
            tracing::error!(error = why as &dyn std::error::Error, "a request of the API failed");
        }
        let (status, code) = self.kind();
        let title = status.canonical_reason().unwrap_or_default();
        let told =
            ProblemTold { r#type: "about:blank", title, status: status.as_u16(), code, detail: self.to_string() };
        let mut response = (status, Json(told)).into_response();
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
        if status == StatusCode::UNAUTHORIZED {
            headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer realm=\"Doorstep\""));
        }
        response
    }
}

/// The framework's own refusal, by its status.
fn refused(status: StatusCode, said: String) -> Problem {
    match status {
        StatusCode::PAYLOAD_TOO_LARGE => Problem::TooMuch,
        StatusCode::UNPROCESSABLE_ENTITY => Problem::Invalid(said),
        _ => Problem::Unreadable(said),
    }
}

impl From<JsonRejection> for Problem {
    fn from(why: JsonRejection) -> Problem {
        refused(why.status(), why.body_text())
    }
}

impl From<BytesRejection> for Problem {
    fn from(why: BytesRejection) -> Problem {
        refused(why.status(), why.body_text())
    }
}

impl From<QueryRejection> for Problem {
    fn from(why: QueryRejection) -> Problem {
        refused(why.status(), why.body_text())
    }
}

impl From<PathRejection> for Problem {
    fn from(why: PathRejection) -> Problem {
        refused(why.status(), why.body_text())
    }
}
