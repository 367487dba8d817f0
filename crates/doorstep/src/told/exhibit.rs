//! A picture of a page as programs read it: `evidence --json`, `GET /api/v1/orders/{id}/evidence`.

use jiff::Timestamp;
use serde::Serialize;
use utoipa::ToSchema;

use crate::store::Exhibit;

/// A picture of a page.
#[derive(Debug, Serialize, ToSchema)]
pub struct ExhibitTold {
    id: String,
    /// When it was taken, as the browser said.
    taken_at: Timestamp,
    /// When it came here.
    kept_at: Timestamp,
    /// Address of the page.
    page: Option<String>,
    /// `image/png` or `image/jpeg`.
    media_type: String,
    /// SHA-256 of the bytes, in hexadecimal digits.
    sha256: String,
    /// Bytes.
    size: u64,
}

impl ExhibitTold {
    /// As the store tells it.
    pub fn of(exhibit: Exhibit) -> ExhibitTold {
        ExhibitTold {
            id: exhibit.id,
            taken_at: exhibit.taken_at,
            kept_at: exhibit.kept_at,
            page: exhibit.page,
            media_type: exhibit.media_type,
            sha256: exhibit.sha256,
            size: exhibit.size,
        }
    }
}
