//! The frame around every page.

use askama::Template;
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Response};
use doorstep_core::advice::Fact;
use doorstep_core::words::Words;
use jiff::Timestamp;
use jiff::civil::Date;

use super::assets;
use super::problem::Problem;
use super::reader::{self, Reader, Theme};
use crate::store::Count;
use crate::when::When;

/// The main places, as the bar names them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tab {
    /// What needs the reader.
    Today,
    /// Every order.
    Orders,
    /// Every parcel.
    Parcels,
    /// New ones.
    Add,
    /// What is set.
    Settings,
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
    /// How much needs the reader, where the page knows it.
    pub needs: Count,
}

impl Chrome {
    /// The frame of the page at `here`.
    pub fn new(reader: Reader, tab: Tab, here: &str) -> Chrome {
        Chrome { words: reader.words, now: reader.now, reader, tab, here: here.to_owned(), needs: Count::default() }
    }

    /// A sentence of the pages that needs no facts.
    pub fn say(&self, key: &str) -> String {
        self.words.text(key, &[])
    }

    /// A sentence with one number in it, which may be more than was counted.
    pub fn count(&self, key: &str, count: Count) -> String {
        self.words.text(key, &[("count", counted(count))])
    }

    /// `by Fri 27 Nov`.
    pub fn by(&self, day: &str) -> String {
        self.words.text("page-by", &[("day", Fact::Text(day.to_owned()))])
    }

    /// What a tick box in a list is for.
    pub fn pick(&self, name: &str) -> String {
        self.words.text("page-list-pick", &[("name", Fact::Text(name.to_owned()))])
    }

    /// What the button beside a parcel of an order does.
    pub fn unlink(&self, name: &str) -> String {
        self.words.text("page-order-unlink", &[("name", Fact::Text(name.to_owned()))])
    }

    /// How far along its way a parcel is, for readers that hear it.
    pub fn way(&self, passed: &usize) -> String {
        self.words.text("page-way", &[("passed", Fact::Number(i64::try_from(*passed).unwrap_or(i64::MAX)))])
    }

    /// In which zone times are shown.
    pub fn zone_says(&self) -> String {
        let key = if self.reader.zone_known { "page-zone-says" } else { "page-zone-says-unknown" };
        self.words.text(key, &[("zone", Fact::Text(self.reader.zone_name().to_owned()))])
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

/// A number in a sentence, which may be more than was counted.
pub fn counted(count: Count) -> Fact {
    match count.more {
        true => Fact::Text(count.to_string()),
        false => Fact::Number(i64::try_from(count.at_least).unwrap_or(i64::MAX)),
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
