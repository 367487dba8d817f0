//! Ids in the addresses of AliExpress' pages. Links are read, never opened.

use doorstep_core::number::{OrderNumber, TrackingNumber};
use url::Url;

/// What one link names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Named {
    /// Orders.
    pub orders: Vec<OrderNumber>,
    /// Tracking numbers.
    pub numbers: Vec<TrackingNumber>,
    /// A product.
    pub product: Option<String>,
}

impl Named {
    fn is_empty(&self) -> bool {
        self.orders.is_empty() && self.numbers.is_empty() && self.product.is_none()
    }
}

/// AliExpress' own hosts, also of other countries; a host that merely looks like one is none.
pub fn is_aliexpress(host: &str) -> bool {
    let host = host.to_ascii_lowercase();
    ["aliexpress.com", "aliexpress.us", "aliexpress.ru"]
        .iter()
        .any(|own| host.strip_suffix(own).is_some_and(|rest| rest.is_empty() || rest.ends_with('.')))
}

/// The ids in a link to AliExpress; `None` for any other link, or one without ids.
pub fn read(link: &str) -> Option<Named> {
    let link = if link.starts_with("//") { format!("https:{link}") } else { link.to_owned() };
    let url = Url::parse(&link).ok()?;
    if !is_aliexpress(url.host_str()?) {
        return None;
    }
    let mut named = Named::default();
    for (key, value) in url.query_pairs() {
        match &*key {
            "tradeOrderId" | "orderId" | "orderIds" | "o_ids" | "tradeId" => {
                named.orders.extend(value.split(',').filter_map(|id| OrderNumber::parse(id.trim())));
            }
            "trackingNumber" | "mailNo" | "mailNoList" => {
                named.numbers.extend(value.split(',').filter_map(|id| TrackingNumber::parse(id).ok()));
            }
            _ => {}
        }
    }
    if let Some((_, tail)) = url.path().split_once("/item/") {
        let last = tail.rsplit('/').next().unwrap_or_default();
        let id: String = last.chars().take_while(char::is_ascii_digit).collect();
        named.product = (id.len() >= 8).then_some(id);
    }
    (!named.is_empty()).then_some(named)
}

/// A link that names these things, and nothing else that stood in the one it was read from.
pub fn write(named: &Named) -> String {
    let list = |ids: Vec<&str>| ids.join(",");
    let orders = list(named.orders.iter().map(OrderNumber::as_str).collect());
    let numbers = list(named.numbers.iter().map(TrackingNumber::as_str).collect());
    let mut link = match &named.product {
        Some(product) => format!("https://www.aliexpress.com/item/{product}.html"),
        None => "https://www.aliexpress.com/p/tracking/index.html".to_owned(),
    };
    for (key, ids) in [("tradeOrderId", orders), ("trackingNumber", numbers)] {
        if !ids.is_empty() {
            link.push(if link.contains('?') { '&' } else { '?' });
            link.push_str(&format!("{key}={ids}"));
        }
    }
    link
}

/// A share link of AliExpress, which names nothing itself.
pub fn is_short(link: &str) -> bool {
    let host = Url::parse(link).ok().and_then(|url| url.host_str().map(str::to_ascii_lowercase));
    host.is_some_and(|host| is_aliexpress(&host) && matches!(host.split('.').next(), Some("a" | "s")))
}

/// Every address in a plain text, in order.
pub fn in_text(text: &str) -> impl Iterator<Item = &str> {
    text.match_indices("http").filter_map(|(start, _)| {
        let rest = &text[start..];
        if !rest.starts_with("http://") && !rest.starts_with("https://") {
            return None;
        }
        let end = rest
            .find(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | '"' | '\'' | ')' | ']'))
            .unwrap_or(rest.len());
        Some(rest[..end].trim_end_matches(['.', ',', ';', ':', '!', '?']))
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn ids_are_read_from_own_hosts_alone() {
        let named = read("https://www.aliexpress.com/p/tracking/index.html?_addShare=no&tradeOrderId=8200123456780001&trackingNumber=CNG00812345678901").unwrap();
        assert_eq!(named.orders[0].as_str(), "8200123456780001");
        assert_eq!(named.numbers[0].as_str(), "CNG00812345678901");
        let named = read("https://www.aliexpress.com/x?o_ids=8200123456780001%2C8200123456780003").unwrap();
        assert_eq!(named.orders.len(), 2);
        let named = read("//www.aliexpress.us/item/some-slug/3256808949433492.html?spm=a").unwrap();
        assert_eq!(named.product.as_deref(), Some("3256808949433492"));
        for link in [
            "https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=8200123456780001&trackingNumber=CNG00812345678901",
            "https://www.aliexpress.com/item/3256808949433492.html",
        ] {
            assert_eq!(write(&read(link).unwrap()), link);
        }
        for foreign in [
            "https://aliexpress.com.evil.test/?orderId=8200123456780001",
            "https://notaliexpress.com/?orderId=8200123456780001",
            "https://www.aliexpress.com/",
            "no link",
        ] {
            assert_eq!(read(foreign), None, "{foreign}");
        }
    }

    #[test]
    fn links_in_text_end_where_people_end_them() {
        let found: Vec<_> = in_text("see https://a.test/x?y=1, (http://b.test) httpx <https://c.test/>.").collect();
        assert_eq!(found, ["https://a.test/x?y=1", "http://b.test", "https://c.test/"]);
    }
}
