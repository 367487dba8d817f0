//! The frame around every page.

use askama::Template;
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Response};
use doorstep_core::words::Words;
use jiff::Timestamp;
use jiff::civil::Date;

use super::assets;
use super::problem::Problem;
use super::reader::{self, Reader, Theme};
use crate::when::When;

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

/// What the frame shows, and what every page is told with.
#[derive(Clone)]
pub struct Chrome {
    /// Who reads.
    pub reader: Reader,
    /// In which words.
    pub words: &'static Words,
    /// The moment the page is made of.
    pub now: Timestamp,
    /// Where they are.
    pub tab: Tab,
    /// The page's own address, for small forms that come back to it.
    pub here: String,
    /// How many parcels need the reader, where the page knows it.
    pub needs: u64,
}

impl Chrome {
    /// The frame of the page at `here`.
    pub fn new(reader: Reader, tab: Tab, here: &str) -> Chrome {
        Chrome { words: reader.words, now: reader.now, reader, tab, here: here.to_owned(), needs: 0 }
    }

    /// A sentence of the pages that needs no facts.
    pub fn say(&self, key: &str) -> String {
        self.words.text(key, &[])
    }

    /// The reader's day.
    pub fn today(&self) -> Date {
        self.now.to_zoned(self.reader.zone.clone()).date()
    }

    /// An instant as the reader is told it.
    pub fn when(&self, at: Timestamp) -> When {
        When::of(at, &self.reader.zone, self.now)
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
