//! Style, scripts, fonts and pictures, embedded in the program.

use std::sync::LazyLock;

use axum::extract::Path;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use ring::digest::{Context, SHA256};
use rust_embed::RustEmbed;

#[derive(RustEmbed)]
#[folder = "assets/"]
struct Assets;

/// Changes whenever any asset does. It stands in every asset's address, so that browsers may keep what they have for
/// good, and assets can name each other relatively.
pub static VERSION: LazyLock<String> = LazyLock::new(|| {
    let mut digest = Context::new(&SHA256);
    let mut names: Vec<_> = Assets::iter().collect();
    names.sort();
    for name in names {
        digest.update(name.as_bytes());
        if let Some(file) = Assets::get(&name) {
            digest.update(&file.data);
        }
    }
    digest.finish().as_ref().iter().take(6).map(|byte| format!("{byte:02x}")).collect()
});

/// `GET /assets/{version}/{path}`. A page opened before an update may still name the old version: it is given what there
/// is now, to be asked for again the next time.
pub async fn serve(Path((version, path)): Path<(String, String)>) -> Response {
    let Some(file) = Assets::get(&path) else { return StatusCode::NOT_FOUND.into_response() };
    let keep = if version == *VERSION { "public, max-age=31536000, immutable" } else { "no-cache" };
    let mime = file.metadata.mimetype().to_owned();
    ([(header::CONTENT_TYPE, mime), (header::CACHE_CONTROL, keep.to_owned())], file.data).into_response()
}
