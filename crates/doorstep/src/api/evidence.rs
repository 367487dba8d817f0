//! `/api/v1/orders/{id}/evidence`: pictures of pages, kept with their time and digest.

use axum::Json;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use doorstep_core::number::OrderNumber;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use url::Url;
use utoipa::{IntoParams, ToSchema};

use super::problem::{Problem, ProblemTold};
use super::sent::{Address, Parameters, order_id};
use crate::app::App;
use crate::store::{KeptExhibit, NewExhibit};
use crate::told::ExhibitTold;

/// The largest picture: a full window of a sharp screen as PNG.
pub const LIMIT: usize = 8 << 20;

/// What is known of the picture besides its bytes.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct About {
    /// When it was taken; now unless told.
    taken_at: Option<Timestamp>,
    /// Address of the page; its parameters are not kept.
    page: Option<String>,
}

/// Every picture of an order.
#[derive(Serialize, ToSchema)]
pub struct Evidence {
    evidence: Vec<ExhibitTold>,
}

/// An order's number, by its id or the number itself, if the order is here.
async fn order(app: &App, id: &str) -> Result<OrderNumber, Problem> {
    let id = match OrderNumber::parse(id) {
        Some(number) => app.store.order_by_number(&number).await?.ok_or(Problem::NotFound("order"))?,
        None => order_id(id)?,
    };
    Ok(app.store.order(&id).await?.ok_or(Problem::NotFound("order"))?.order.number)
}

/// Keep a picture of a page: the body is a PNG or a JPEG
#[utoipa::path(post, path = "/api/v1/orders/{id}/evidence", tag = "evidence",
    params(("id" = String, Path, description = "Id of the order, or its number"), About),
    request_body(content = Vec<u8>, content_type = "image/png", description = "8 MB at most"),
    responses((status = 200, body = ExhibitTold, description = "The same picture was kept before"),
        (status = 201, body = ExhibitTold), (status = "4XX", body = ProblemTold)))]
pub async fn keep(
    State(app): State<App>,
    Address(id): Address<String>,
    Parameters(about): Parameters<About>,
    bytes: Result<Bytes, axum::extract::rejection::BytesRejection>,
) -> Result<(StatusCode, Json<ExhibitTold>), Problem> {
    let order = order(&app, &id).await?;
    let bytes = bytes?;
    let media_type = picture_type(&bytes).ok_or_else(|| Problem::Invalid("this is neither a PNG nor a JPEG".into()))?;
    let now = app.now();
    let digest = ring::digest::digest(&ring::digest::SHA256, &bytes);
    let sha256: String = digest.as_ref().iter().map(|byte| format!("{byte:02x}")).collect();
    let page = about.page.as_deref().and_then(bare);
    let exhibit = NewExhibit {
        page: page.as_deref(),
        media_type,
        sha256: &sha256,
        // A clock that runs ahead must not make evidence of what is yet to come.
        taken_at: about.taken_at.map_or(now, |at| at.min(now)),
        bytes: &bytes,
    };
    match app.store.keep_exhibit(&order, &exhibit, now).await? {
        KeptExhibit::New(exhibit) => Ok((StatusCode::CREATED, Json(ExhibitTold::of(exhibit)))),
        KeptExhibit::Known(exhibit) => Ok((StatusCode::OK, Json(ExhibitTold::of(exhibit)))),
        KeptExhibit::TooMany => {
            Err(Problem::Conflict("this order has 60 pictures; throw some away before others are kept".into()))
        }
    }
}

/// An address without what is behind its path, which may hold what is nobody's business.
fn bare(address: &str) -> Option<String> {
    let mut url = Url::parse(address).ok().filter(|url| url.scheme() == "https")?;
    url.set_query(None);
    url.set_fragment(None);
    let _ = url.set_username("");
    let _ = url.set_password(None);
    Some(url.as_str().chars().take(300).collect())
}

/// What the first bytes say it is. Nothing else is kept, so nothing else can be served.
fn picture_type(bytes: &[u8]) -> Option<&'static str> {
    if bytes.starts_with(b"\x89PNG\r\n\x1a\n") && bytes.get(12..16) == Some(b"IHDR") {
        Some("image/png")
    } else if bytes.starts_with(b"\xff\xd8\xff") {
        Some("image/jpeg")
    } else {
        None
    }
}

/// List the pictures of an order, the first taken first
#[utoipa::path(get, path = "/api/v1/orders/{id}/evidence", tag = "evidence",
    params(("id" = String, Path, description = "Id of the order, or its number")),
    responses((status = 200, body = Evidence), (status = "4XX", body = ProblemTold)))]
pub async fn list(State(app): State<App>, Address(id): Address<String>) -> Result<Json<Evidence>, Problem> {
    let kept = app.store.exhibits(&order(&app, &id).await?).await?;
    Ok(Json(Evidence { evidence: kept.into_iter().map(ExhibitTold::of).collect() }))
}

/// One picture
#[utoipa::path(get, path = "/api/v1/orders/{id}/evidence/{picture}", tag = "evidence",
    params(("id" = String, Path, description = "Id of the order, or its number"), ("picture" = String, Path)),
    responses((status = 200, body = Vec<u8>, content_type = "image/png"), (status = "4XX", body = ProblemTold)))]
pub async fn show(
    State(app): State<App>,
    Address((id, picture)): Address<(String, String)>,
) -> Result<Response, Problem> {
    let order = order(&app, &id).await?;
    let (exhibit, bytes) = app.store.exhibit(&order, &picture).await?.ok_or(Problem::NotFound("picture"))?;
    let kind = HeaderValue::from_str(&exhibit.media_type).unwrap_or(HeaderValue::from_static("image/png"));
    Ok(([(header::CONTENT_TYPE, kind)], bytes).into_response())
}

/// What became of the picture.
#[derive(Serialize, ToSchema)]
pub struct Deleted {
    deleted: bool,
}

/// Throw a picture away, for good
#[utoipa::path(delete, path = "/api/v1/orders/{id}/evidence/{picture}", tag = "evidence",
    params(("id" = String, Path, description = "Id of the order, or its number"), ("picture" = String, Path)),
    responses((status = 200, body = Deleted), (status = "4XX", body = ProblemTold)))]
pub async fn delete(
    State(app): State<App>,
    Address((id, picture)): Address<(String, String)>,
) -> Result<Json<Deleted>, Problem> {
    let order = order(&app, &id).await?;
    match app.store.delete_exhibit(&order, &picture).await? {
        true => Ok(Json(Deleted { deleted: true })),
        false => Err(Problem::NotFound("picture")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_named_without_its_parameters() {
        assert_eq!(
            bare("https://me:secret@www.aliexpress.com/p/order/detail.html?orderId=8123456789012345&spm=a#b")
                .as_deref(),
            Some("https://www.aliexpress.com/p/order/detail.html")
        );
        assert_eq!(bare("javascript:alert(1)"), None);
        assert_eq!(bare("no address"), None);
    }
}
