//! Tables of other tools: CSV, TSV, and JSON lists of orders or order lines. Columns are told by their names; known
//! formats: `aliexpress.md` section 1.6.

use std::collections::HashMap;

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
pub enum Column {
    /// The order's number; a table without it is none of orders.
    OrderNumber,
    /// The number of one line of it.
    LineId,
    /// When it was placed.
    PlacedOn,
    /// AliExpress' word for its state.
    Status,
    /// What was paid for all of it.
    Total,
    /// The price of one piece.
    Price,
    /// A price in AliExpress' own form: `US $9.76|9|76`.
    PriceInfo,
    /// The currency of both.
    Currency,
    /// The shop's name.
    Seller,
    /// The shop's address.
    SellerUrl,
    /// What was bought.
    Title,
    /// The product's number.
    ProductId,
    /// The variant's number.
    SkuId,
    /// The variant in words.
    Variant,
    /// How many.
    Quantity,
    /// The parcel's number.
    TrackingNumber,
    /// Address of a picture.
    Picture,
}

impl Column {
    /// Every kind of column.
    pub const ALL: &'static [Column] = &[
        Column::OrderNumber,
        Column::PlacedOn,
        Column::Status,
        Column::Title,
        Column::Variant,
        Column::Quantity,
        Column::Price,
        Column::Total,
        Column::Currency,
        Column::Seller,
        Column::TrackingNumber,
        Column::PriceInfo,
        Column::SellerUrl,
        Column::Picture,
        Column::ProductId,
        Column::SkuId,
        Column::LineId,
    ];

    /// The stable name used in mappings.
    pub const fn slug(self) -> &'static str {
        match self {
            Column::OrderNumber => "order_number",
            Column::LineId => "line_id",
            Column::PlacedOn => "placed_on",
            Column::Status => "status",
            Column::Total => "total",
            Column::Price => "price",
            Column::PriceInfo => "price_info",
            Column::Currency => "currency",
            Column::Seller => "seller",
            Column::SellerUrl => "seller_url",
            Column::Title => "title",
            Column::ProductId => "product_id",
            Column::SkuId => "sku_id",
            Column::Variant => "variant",
            Column::Quantity => "quantity",
            Column::TrackingNumber => "tracking_number",
            Column::Picture => "picture",
        }
    }

    /// The column with this slug.
    pub fn from_slug(slug: &str) -> Option<Column> {
        Column::ALL.iter().copied().find(|column| column.slug() == slug)
    }
}

/// What the columns of tables hold whose names say too little, as the user said once.
#[derive(Clone, Debug, Default)]
pub struct Mappings(HashMap<String, Vec<Option<Column>>>);

impl Mappings {
    /// Mappings as they were kept: the signature of a header, and the slugs of its columns.
    pub fn new(kept: Vec<(String, String)>) -> Mappings {
        Mappings(kept.into_iter().map(|(header, columns)| (header, columns_of(&columns))).collect())
    }

    /// Adds one.
    pub fn insert(&mut self, header: String, columns: Vec<Option<Column>>) {
        self.0.insert(header, columns);
    }
}

/// The columns that slugs between commas name; anything else is a column to leave out.
pub fn columns_of(slugs: &str) -> Vec<Option<Column>> {
    slugs.split(',').map(|slug| Column::from_slug(slug.trim())).collect()
}

/// The slugs of columns, between commas.
pub fn slugs_of(columns: &[Option<Column>]) -> String {
    columns.iter().map(|column| column.map_or("", Column::slug)).collect::<Vec<_>>().join(",")
}

/// What the user says of the columns of a table, as it is kept.
///
/// # Errors
/// Words for the user where it cannot be.
pub fn mapping(unknown: &Unknown, slugs: &str) -> Result<String, String> {
    let wrong = slugs.split(',').map(str::trim).find(|slug| !slug.is_empty() && Column::from_slug(slug).is_none());
    if let Some(wrong) = wrong {
        let known = Column::ALL.iter().map(|column| column.slug()).collect::<Vec<_>>().join(", ");
        return Err(format!("{wrong} is nothing a column can hold; there are {known}"));
    }
    let columns = columns_of(slugs);
    if columns.len() != unknown.header.len() {
        return Err(format!("the table has {} columns and {} were named", unknown.header.len(), columns.len()));
    }
    if !columns.contains(&Some(Column::OrderNumber)) {
        return Err("one column must be order_number".to_owned());
    }
    Ok(slugs_of(&columns))
}

/// A table whose columns are not known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unknown {
    /// The names of its columns.
    pub header: Vec<String>,
    /// Its first rows.
    pub rows: Vec<Vec<String>>,
    /// What its columns may hold.
    pub guess: Vec<Option<Column>>,
    mark: u8,
}

impl Unknown {
    /// What a mapping of it is kept under.
    pub fn signature(&self) -> String {
        signature(self.header.iter().map(String::as_str))
    }
}

/// The names of columns without case, spaces and punctuation.
fn signature<'a>(header: impl Iterator<Item = &'a str>) -> String {
    header.map(plain).collect::<Vec<_>>().join("|")
}

/// Rows looked at to tell what a column holds.
const LOOKED_AT: usize = 100;

/// A table with order numbers in it whose column names say nothing of orders; `None` for anything else.
pub fn unknown(text: &str) -> Option<Unknown> {
    [b',', b'\t', b';'].into_iter().find_map(|mark| {
        let mut reader = ReaderBuilder::new().delimiter(mark).flexible(true).from_reader(text.as_bytes());
        let header: Vec<String> = reader.headers().ok()?.iter().map(|name| name.trim().to_owned()).collect();
        let rows: Vec<Vec<String>> = reader
            .records()
            .take(LOOKED_AT)
            .map_while(Result::ok)
            .map(|row| row.iter().map(str::to_owned).collect())
            .collect();
        let whole = rows.iter().filter(|row| row.len() == header.len()).count();
        if header.len() < 2 || rows.is_empty() || whole * 5 < rows.len() * 4 {
            return None;
        }
        let numbers = (0..header.len()).find(|at| {
            let cells = || rows.iter().filter_map(|row| row.get(*at)).map(|cell| cell_text(cell));
            let ids = cells().filter(|cell| spoiled(cell) || OrderNumber::parse(cell).is_some()).count();
            ids * 2 > cells().count()
        })?;
        let mut guess: Vec<Option<Column>> = header.iter().map(|name| column(name)).collect();
        guess[numbers] = Some(Column::OrderNumber);
        Some(Unknown { header, rows, guess, mark })
    })
}

/// What is kept of such a table: its names, and the cells that can only be numbers of orders and parcels, days and sums.
pub fn kept_unknown(text: &str, unknown: &Unknown) -> Option<Vec<u8>> {
    let mut reader = ReaderBuilder::new().delimiter(unknown.mark).flexible(true).from_reader(text.as_bytes());
    let mut writer = csv::WriterBuilder::new().flexible(true).from_writer(Vec::new());
    writer.write_record(&unknown.header).ok()?;
    for record in reader.records().flatten() {
        let cells = record.iter().map(|cell| {
            let text = cell_text(cell);
            let plain = OrderNumber::parse(text).is_some()
                || spoiled(text)
                || (text.len() <= 24 && printed::date(text, None).is_some())
                || (text.len() <= 16 && printed::money(text, None).is_some_and(|money| money.currency.is_some()))
                || (text.bytes().any(|byte| byte.is_ascii_uppercase()) && TrackingNumber::parse(text).is_ok());
            if plain { cell } else { "" }
        });
        writer.write_record(cells).ok()?;
    }
    writer.into_inner().ok()
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

fn plain(name: &str) -> String {
    let name = name.trim_start_matches('\u{feff}').to_lowercase();
    name.chars().filter(|c| c.is_alphanumeric()).map(unaccented).collect()
}

fn column(name: &str) -> Option<Column> {
    let plain = plain(name);
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
        let text = cell_text(self.cells.iter().find(|(found, _)| *found == column)?.1);
        (!text.is_empty()).then_some(text)
    }
}

fn cell_text(cell: &str) -> &str {
    cell.trim().trim_start_matches(['\'', '=']).trim_matches(['"', '\t', ' ', '\u{a0}'])
}

/// How a table of orders is laid out.
pub struct Layout {
    mark: u8,
    columns: Vec<Option<Column>>,
}

/// The layout of a text that is a table of orders, by its first line; `None` when it is none.
pub fn layout(text: &str, mappings: &Mappings) -> Option<Layout> {
    let first = text.lines().next()?;
    [b',', b'\t', b';'].into_iter().find_map(|mark| {
        let mut reader = ReaderBuilder::new().delimiter(mark).has_headers(false).from_reader(first.as_bytes());
        let header = reader.records().next()?.ok()?;
        let columns = match mappings.0.get(&signature(header.iter())) {
            Some(said) if said.len() == header.len() => said.clone(),
            _ => header.iter().map(column).collect(),
        };
        (header.len() > 1 && columns.contains(&Some(Column::OrderNumber))).then_some(Layout { mark, columns })
    })
}

/// Reads a table of orders.
pub fn read(text: &str, layout: &Layout, facts: &mut Facts) {
    let mut reader = ReaderBuilder::new().delimiter(layout.mark).flexible(true).from_reader(text.as_bytes());
    for (index, record) in reader.records().enumerate() {
        let what = format!("line {} of the table", index + 2);
        match record {
            Ok(record) => row(&cells(&layout.columns, &record), &what, facts),
            Err(error) => facts.wonder(what, format!("It cannot be read: {error}.")),
        }
    }
}

/// What is kept of a table: the columns that are known, under Doorstep's own names of them.
pub fn kept(text: &str, layout: &Layout) -> Option<Vec<u8>> {
    let mut reader = ReaderBuilder::new().delimiter(layout.mark).flexible(true).from_reader(text.as_bytes());
    let known: Vec<(usize, Column)> =
        layout.columns.iter().enumerate().filter_map(|(at, column)| Some((at, (*column)?))).collect();
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(known.iter().map(|(_, column)| column.slug())).ok()?;
    for record in reader.records().flatten() {
        writer.write_record(known.iter().map(|(at, _)| record.get(*at).unwrap_or_default())).ok()?;
    }
    writer.into_inner().ok()
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

/// What is kept of such a list: the fields that are known.
pub fn kept_export(value: &Value) -> Vec<u8> {
    let known = |item: &Value| -> Option<Value> {
        let fields = item
            .as_object()?
            .iter()
            .filter(|(key, value)| column(key).is_some() && (value.is_string() || value.is_number()));
        Some(Value::Object(fields.map(|(key, value)| (key.clone(), value.clone())).collect()))
    };
    let items: Value = value.as_array().into_iter().flatten().filter_map(known).collect();
    items.to_string().into_bytes()
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
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn columns_are_told_by_name_and_spoiled_numbers_refused() {
        let mappings = Mappings::default();
        let table = "\u{feff}Order ID;Order date;Total;Currency\n\t8200123456780001;2026-11-02;19,52;EUR\n8.2E+15;2026-11-03;1,00;EUR\n'8200123456780003;2026-11-04;2,00;EUR\n";
        let mut facts = Facts::default();
        read(table, &layout(table, &mappings).unwrap(), &mut facts);
        let numbers: Vec<_> = facts.orders.iter().map(|order| order.number.as_str()).collect();
        assert_eq!(numbers, ["8200123456780001", "8200123456780003"]);
        assert_eq!(facts.not_understood.len(), 1);
        assert!(facts.not_understood[0].why.contains("8.2E+15"));
        assert!(layout("hello, world\n1,2", &mappings).is_none());
    }

    #[test]
    fn what_columns_hold_is_asked_once() {
        let table = "A;Wann;Name;Wohin\n8200123456780001;2026-11-02;Lampe;Pat Sample, Calle Inventada 1\n";
        let unknown = unknown(table).unwrap();
        assert_eq!(unknown.guess, [Some(Column::OrderNumber), None, Some(Column::Title), None]);
        let kept_of = String::from_utf8(kept_unknown(table, &unknown).unwrap()).unwrap();
        assert!(kept_of.contains("2026-11-02") && !kept_of.contains("Pat"), "{kept_of}");
        let columns = columns_of("order_number,placed_on,title,");
        assert_eq!(slugs_of(&columns), "order_number,placed_on,title,");
        let mut mappings = Mappings::default();
        assert!(layout(table, &mappings).is_none());
        mappings.insert(unknown.signature(), columns);
        let layout = layout(table, &mappings).unwrap();
        let mut facts = Facts::default();
        read(table, &layout, &mut facts);
        assert_eq!(facts.orders[0].lines[0].title.as_deref(), Some("Lampe"));
        let kept = String::from_utf8(kept(table, &layout).unwrap()).unwrap();
        assert_eq!(kept, "order_number,placed_on,title\n8200123456780001,2026-11-02,Lampe\n");
        assert!(super::unknown("Dear all,\nhow are you, and when do we meet?").is_none());
    }
}
