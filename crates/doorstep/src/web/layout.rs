//! The frame around every page.

use askama::Template;
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Response};

use super::assets;
use super::problem::Problem;
use super::reader::{self, Reader, Theme};

/// The main places, as the bar names them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tab {
    /// What needs the reader.
    Today,
    /// Every parcel.
    Parcels,
    /// New ones.
    Add,
    /// A page outside of these.
    None,
}

/// What the frame shows.
#[derive(Debug)]
pub struct Chrome {
    /// Who reads.
    pub reader: Reader,
    /// Where they are.
    pub tab: Tab,
    /// The page's own address, for small forms that come back to it.
    pub here: String,
    /// How many parcels need the reader, where the page knows it.
    pub needs: usize,
}

impl Chrome {
    /// The frame of the page at `here`.
    pub fn new(reader: Reader, tab: Tab, here: &str) -> Chrome {
        Chrome { reader, tab, here: here.to_owned(), needs: 0 }
    }

    /// The address of an asset.
    pub fn asset(&self, path: &str) -> String {
        format!("/assets/{}/{path}", *assets::VERSION)
    }

    /// Whether the reader chose this theme.
    pub fn is(&self, theme: Theme) -> bool {
        self.reader.theme == theme
    }
}

/// A rendered page. One that shows the waiting message also forgets it.
pub fn answer(status: StatusCode, page: &impl Template) -> Response {
    match page.render() {
        Ok(html) => {
            let mut response = (status, Html(html)).into_response();
            reader::forget_flash(&mut response);
            response
        }
        Err(error) => {
            tracing::error!(%error, "a page could not be rendered");
            Problem::Ours.into_response()
        }
    }
}
