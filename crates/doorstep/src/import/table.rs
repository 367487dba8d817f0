//! Tables of other tools: CSV, TSV, and JSON lists of orders or order lines. Columns are told by their names; known
//! formats: `aliexpress.md` section 1.6.

use csv::{ReaderBuilder, StringRecord};
use doorstep_core::number::{OrderNumber, TrackingNumber};
use serde_json::Value;

use super::capture;
use super::facts::{Facts, Line, Order};
use super::json;
use super::printed::{self, Money};
use super::sentences;

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Column {
    OrderNumber,
    LineId,
    PlacedOn,
    Status,
    Total,
    Price,
    PriceInfo,
    Currency,
    Seller,
    SellerUrl,
    Title,
    ProductId,
    SkuId,
    Variant,
    Quantity,
    TrackingNumber,
    Picture,
}

/// Names of columns, without case, spaces and punctuation.
const NAMES: &[(Column, &[&str])] = &[
    (
        Column::OrderNumber,
        &[
            "orderid",
            "order",
            "ordernumber",
            "orderno",
            "ordernr",
            "bestellnummer",
            "bestellnr",
            "numerodepedido",
            "pedido",
            "numerodecommande",
            "commande",
            "ordine",
            "номерзаказа",
            "заказ",
            "refnumber",
        ],
    ),
    (Column::LineId, &["orderlineid", "lineid"]),
    (
        Column::PlacedOn,
        &[
            "orderdateiso",
            "orderdate",
            "date",
            "placedon",
            "ordertime",
            "created",
            "createdat",
            "bestelldatum",
            "fecha",
            "data",
            "datum",
            "дата",
        ],
    ),
    (Column::Status, &["status", "orderstatus", "state", "estado", "stato", "статус"]),
    (
        Column::Total,
        &[
            "totalpricetext",
            "totalprice",
            "total",
            "ordertotal",
            "ordertotalprice",
            "amount",
            "gesamt",
            "gesamtbetrag",
            "totale",
            "сумма",
            "итого",
        ],
    ),
    (Column::PriceInfo, &["priceinfo", "formatpriceinfo"]),
    (Column::Price, &["price", "itemprice", "unitprice", "preis", "precio", "preco", "prix", "prezzo", "цена"]),
    (Column::Currency, &["currency", "currencycode", "wahrung", "moneda", "moeda", "devise", "valuta", "валюта"]),
    (
        Column::Seller,
        &[
            "storename",
            "store",
            "shop",
            "shopname",
            "seller",
            "sellername",
            "tienda",
            "loja",
            "boutique",
            "negozio",
            "магазин",
        ],
    ),
    (Column::SellerUrl, &["storepageurl", "storeurl", "shopurl", "sellerurl"]),
    (
        Column::Title,
        &[
            "ordertitle",
            "title",
            "itemtitle",
            "product",
            "productname",
            "producttitle",
            "item",
            "name",
            "artikel",
            "producto",
            "produto",
            "produit",
            "prodotto",
            "товар",
        ],
    ),
    (Column::ProductId, &["productid", "itemid"]),
    (Column::SkuId, &["skuid", "sku"]),
    (Column::Variant, &["variant", "skuattrs", "skudesc", "options", "attributes"]),
    (
        Column::Quantity,
        &[
            "quantity",
            "qty",
            "count",
            "menge",
            "anzahl",
            "cantidad",
            "quantidade",
            "quantite",
            "quantita",
            "количество",
        ],
    ),
    (
        Column::TrackingNumber,
        &[
            "trackingnumber",
            "tracking",
            "trackingno",
            "trackingid",
            "sendungsnummer",
            "seguimiento",
            "rastreamento",
            "suivi",
            "трек",
            "трекномер",
        ],
    ),
    (Column::Picture, &["itemimageurl", "imageurl", "image", "picture", "itemimgurl"]),
];

fn column(name: &str) -> Option<Column> {
    let plain: String = name
        .trim_start_matches('\u{feff}')
        .to_lowercase()
        .chars()
        .filter(|c| c.is_alphanumeric())
        .map(unaccented)
        .collect();
    NAMES.iter().find(|(_, names)| names.contains(&plain.as_str())).map(|(column, _)| *column)
}

fn unaccented(c: char) -> char {
    match c {
        'á' | 'à' | 'â' | 'ã' | 'ä' => 'a',
        'é' | 'è' | 'ê' => 'e',
        'í' | 'ì' => 'i',
        'ó' | 'ò' | 'ô' | 'õ' | 'ö' => 'o',
        'ú' | 'ù' | 'ü' => 'u',
        'ç' => 'c',
        other => other,
    }
}

/// One row by column.
struct Row<'a> {
    cells: Vec<(Column, &'a str)>,
}

impl Row<'_> {
    /// The cell, without the marks with which tools keep Excel from spoiling ids.
    fn get(&self, column: Column) -> Option<&str> {
        let text = self.cells.iter().find(|(found, _)| *found == column)?.1;
        let text = text.trim().trim_start_matches(['\'', '=']).trim_matches(['"', '\t', ' ', '\u{a0}']);
        (!text.is_empty()).then_some(text)
    }
}

/// The delimiter under which the first line names an order column; `None` when the text is no such table.
fn delimiter(text: &str) -> Option<u8> {
    let first = text.lines().next()?;
    [b',', b'\t', b';'].into_iter().find(|&mark| {
        let mut reader = ReaderBuilder::new().delimiter(mark).has_headers(false).from_reader(first.as_bytes());
        let Some(Ok(header)) = reader.records().next() else { return false };
        header.len() > 1 && header.iter().filter_map(column).any(|found| found == Column::OrderNumber)
    })
}

/// Whether a text is a table of orders.
pub fn looks_like(text: &str) -> bool {
    delimiter(text).is_some()
}

/// Reads a table of orders.
pub fn read(text: &str, facts: &mut Facts) {
    let Some(mark) = delimiter(text) else { return };
    let mut reader = ReaderBuilder::new().delimiter(mark).flexible(true).from_reader(text.as_bytes());
    let header: Vec<Option<Column>> = match reader.headers() {
        Ok(header) => header.iter().map(column).collect(),
        Err(error) => return facts.wonder("a table", format!("Its first line cannot be read: {error}.")),
    };
    for (index, record) in reader.records().enumerate() {
        let what = format!("line {} of the table", index + 2);
        match record {
            Ok(record) => row(&cells(&header, &record), &what, facts),
            Err(error) => facts.wonder(what, format!("It cannot be read: {error}.")),
        }
    }
}

fn cells<'a>(header: &[Option<Column>], record: &'a StringRecord) -> Row<'a> {
    Row { cells: header.iter().zip(record).filter_map(|(column, cell)| Some(((*column)?, cell))).collect() }
}

/// Whether every element of a JSON list is a flat object with an order number: another tool's export.
pub fn is_export(value: &Value) -> bool {
    value.as_array().is_some_and(|items| {
        !items.is_empty()
            && items.iter().all(|item| {
                item.as_object().is_some_and(|fields| {
                    fields.keys().filter_map(|key| column(key)).any(|found| found == Column::OrderNumber)
                })
            })
    })
}

/// Reads such a list.
pub fn read_export(value: &Value, facts: &mut Facts) {
    for (index, item) in value.as_array().into_iter().flatten().enumerate() {
        let texts: Vec<(Column, String)> = item
            .as_object()
            .into_iter()
            .flatten()
            .filter_map(|(key, _)| Some((column(key)?, json::text(item, key)?)))
            .collect();
        let row_of = Row { cells: texts.iter().map(|(column, text)| (*column, text.as_str())).collect() };
        row(&row_of, &format!("entry {} of the list", index + 1), facts);
    }
}

fn row(row: &Row<'_>, what: &str, facts: &mut Facts) {
    let Some(written) = row.get(Column::OrderNumber) else {
        return facts.wonder(what, "It has no order number.");
    };
    if spoiled(written) {
        return facts.wonder(
            what,
            format!("A spreadsheet has turned its order number into {written}; the last digits are gone. Export the table again and open it as text."),
        );
    }
    let Some(number) = OrderNumber::parse(written) else {
        return facts.wonder(what, format!("{written} is no order number of AliExpress."));
    };
    let currency = row.get(Column::Currency);
    let sum = |column| row.get(column).and_then(|text| printed::money(text, currency));
    let price: Option<Money> = row
        .get(Column::PriceInfo)
        .and_then(|info| printed::format_price_info(info, currency))
        .or_else(|| sum(Column::Price));
    let line = Line {
        line_id: row.get(Column::LineId).map(str::to_owned),
        title: row.get(Column::Title).map(str::to_owned),
        product_id: row.get(Column::ProductId).map(str::to_owned),
        sku_id: row.get(Column::SkuId).map(str::to_owned),
        quantity: row.get(Column::Quantity).and_then(|text| text.parse().ok()),
        price,
        variant: row.get(Column::Variant).map(str::to_owned),
        picture: row.get(Column::Picture).map(str::to_owned),
    };
    let mut order = Order::new(number);
    order.placed_on = row.get(Column::PlacedOn).and_then(|text| printed::date(text, None));
    order.status = row.get(Column::Status).and_then(sentences::order_status);
    order.total = sum(Column::Total);
    order.seller =
        capture::seller(row.get(Column::Seller).map(str::to_owned), row.get(Column::SellerUrl).map(str::to_owned));
    order.tracking_numbers = row
        .get(Column::TrackingNumber)
        .into_iter()
        .flat_map(|text| text.split([',', ' ', ';']))
        .filter_map(|text| TrackingNumber::parse(text).ok())
        .collect();
    if line != Line::default() {
        order.lines.push(line);
    }
    facts.orders.push(order);
}

/// `8.2E+15`: what a spreadsheet makes of a long number. The digits cannot be had back.
fn spoiled(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    let mut halves = lower.split("e+");
    matches!(
        (halves.next(), halves.next(), halves.next()),
        (Some(number), Some(power), None)
            if power.parse::<u8>().is_ok() && number.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ','))
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_told_by_name_and_spoiled_numbers_refused() {
        let table = "\u{feff}Order ID;Order date;Total;Currency\n\t8200123456780001;2026-11-02;19,52;EUR\n8.2E+15;2026-11-03;1,00;EUR\n'8200123456780003;2026-11-04;2,00;EUR\n";
        let mut facts = Facts::default();
        assert!(looks_like(table));
        read(table, &mut facts);
        let numbers: Vec<_> = facts.orders.iter().map(|order| order.number.as_str()).collect();
        assert_eq!(numbers, ["8200123456780001", "8200123456780003"]);
        assert_eq!(facts.not_understood.len(), 1);
        assert!(facts.not_understood[0].why.contains("8.2E+15"));
        assert!(!looks_like("hello, world\n1,2"));
    }
}
