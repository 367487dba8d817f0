//! Ways back to AliExpress: the pages about an order, its goods and its shop. Addresses as AliExpress' own pages link to each
//! other (seen 2019 to 2026); none carries anything but the numbers of the order, the product or the shop.

use url::Url;

use super::layout::Chrome;
use crate::store::{Order, OrderLine, Seller};

/// A link to a page elsewhere.
pub struct Link {
    /// What is there, in words.
    pub name: String,
    /// Where it is.
    pub url: String,
}

/// The pages about an order: the order, its tracking, the messages with the seller.
pub fn links(order: &Order, chrome: &Chrome) -> Vec<Link> {
    let number = &order.number;
    [
        ("page-aliexpress-order", format!("https://www.aliexpress.com/p/order/detail.html?orderId={number}")),
        ("page-aliexpress-tracking", format!("https://www.aliexpress.com/p/tracking/index.html?tradeOrderId={number}")),
        ("page-aliexpress-messages", format!("https://www.aliexpress.com/p/message/index.html?orderId={number}")),
    ]
    .into_iter()
    .map(|(key, url)| Link { name: chrome.say(key), url })
    .collect()
}

/// The listing as it was when it was bought: good evidence, as sellers change their pages.
pub fn snapshot(order: &Order, line: &OrderLine) -> String {
    let of = format!("https://www.aliexpress.com/snapshot/0.html?orderId={}", order.number);
    match digits(line.product.as_deref()) {
        Some(product) => format!("{of}&productId={product}"),
        None => of,
    }
}

/// The product's page.
pub fn product(line: &OrderLine) -> Option<String> {
    Some(format!("https://www.aliexpress.com/item/{}.html", digits(line.product.as_deref())?))
}

/// The shop's page.
pub fn shop(seller: &Seller) -> Option<String> {
    match digits(seller.shop.as_deref()) {
        Some(shop) => Some(format!("https://www.aliexpress.com/store/{shop}")),
        None => seller.url.as_deref().and_then(web),
    }
}

/// An address that was read or typed, if it is one of the web.
pub fn web(address: &str) -> Option<String> {
    let url = Url::parse(address).ok().filter(|url| matches!(url.scheme(), "https" | "http"))?;
    url.host_str()?;
    Some(url.into())
}

/// AliExpress' numbers are digits; anything else would not lead there.
fn digits(text: Option<&str>) -> Option<&str> {
    text.filter(|text| (1..=24).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use doorstep_core::number::OrderNumber;

    use super::*;

    #[test]
    fn only_numbers_lead_to_aliexpress_and_only_the_web_elsewhere() {
        let order = Order::new(OrderNumber::parse("8123456789012345").unwrap());
        let line = |product: &str| OrderLine { product: Some(product.to_owned()), ..OrderLine::default() };
        assert_eq!(
            snapshot(&order, &line("1005001")),
            "https://www.aliexpress.com/snapshot/0.html?orderId=8123456789012345&productId=1005001"
        );
        assert!(snapshot(&order, &line("1&x=2")).ends_with("orderId=8123456789012345"));
        assert_eq!(product(&line("../evil")), None);
        let seller = |shop: Option<&str>, url: &str| Seller {
            shop: shop.map(str::to_owned),
            name: "Lamps".to_owned(),
            url: Some(url.to_owned()),
        };
        assert_eq!(shop(&seller(Some("1101"), "")).unwrap(), "https://www.aliexpress.com/store/1101");
        assert_eq!(shop(&seller(None, "https://lamps.example/")).unwrap(), "https://lamps.example/");
        for bad in ["javascript:alert(1)", "data:text/html,x", "", "/orders"] {
            assert_eq!(shop(&seller(None, bad)), None, "{bad}");
        }
    }
}
