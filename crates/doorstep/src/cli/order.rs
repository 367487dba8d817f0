//! `doorstep order`: purchases, with what is known of them and the parcels they came in.

use clap::Subcommand;
use doorstep_core::country::Country;
use doorstep_core::number::OrderNumber;
use doorstep_core::protection::{Clock, ClockCertainty, ClockKind};
use jiff::civil::Date;

use super::print::{Print, Style};
use super::reader::{Reader, count, text};
use super::{Error, Exit, parcels};
use crate::alike;
use crate::app::App;
use crate::judging;
use crate::store::{KeptOrder, Money, Order, OrderFilter, OrderId, OrderLine, Seller};
use crate::told::OrderTold;
use crate::when::Due;

/// Add, edit and look at orders, and say which parcels they came in
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Add an order
    Add {
        #[arg(value_parser = number)]
        number: OrderNumber,
        #[command(flatten)]
        said: Box<Said>,
    },
    /// Change what is known of an order; what is not named stays, and an empty text takes it away
    Edit {
        #[arg(value_parser = number)]
        number: OrderNumber,
        #[command(flatten)]
        said: Box<Said>,
    },
    /// Change what was bought: one line of an order
    Line {
        #[command(subcommand)]
        what: LineWhat,
    },
    /// Say that an order came in parcels
    Link {
        #[arg(value_parser = number)]
        number: OrderNumber,
        /// Numbers of the parcels
        #[arg(required = true)]
        parcels: Vec<String>,
    },
    /// Say that an order did not come in parcels
    Unlink {
        #[arg(value_parser = number)]
        number: OrderNumber,
        /// Numbers of the parcels
        #[arg(required = true)]
        parcels: Vec<String>,
    },
    /// Show an order
    Show {
        #[arg(value_parser = number)]
        number: OrderNumber,
        /// Print JSON
        #[arg(long)]
        json: bool,
    },
    /// List orders, the last added first
    List {
        /// Only orders with all these words in number, name, notes, shop or titles
        search: Vec<String>,
        /// Archived ones instead of the others
        #[arg(long)]
        archived: bool,
        /// Print JSON
        #[arg(long)]
        json: bool,
    },
}

#[derive(Debug, Subcommand)]
enum LineWhat {
    /// Add a line at the end
    Add {
        #[arg(value_parser = number)]
        number: OrderNumber,
        /// What it is
        title: String,
        #[command(flatten)]
        said: Box<SaidLine>,
    },
    /// Change a line; what is not named stays, and an empty text takes it away
    Edit {
        #[arg(value_parser = number)]
        number: OrderNumber,
        /// Which line, counted from 1
        line: usize,
        /// What it is
        #[arg(long)]
        title: Option<String>,
        #[command(flatten)]
        said: Box<SaidLine>,
    },
    /// Take a line out
    Remove {
        #[arg(value_parser = number)]
        number: OrderNumber,
        /// Which line, counted from 1
        line: usize,
    },
}

/// What can be said of a line of an order.
#[derive(Debug, clap::Args)]
struct SaidLine {
    /// How many
    #[arg(long, value_parser = clap::value_parser!(u32).range(1..))]
    quantity: Option<u32>,
    /// Colour, size and the like
    #[arg(long)]
    variant: Option<String>,
    /// Price of one, such as 13.90 EUR
    #[arg(long, num_args = 2, value_names = ["AMOUNT", "CURRENCY"])]
    price: Option<Vec<String>>,
    /// AliExpress' number of the product
    #[arg(long)]
    product: Option<String>,
    /// AliExpress' number of the variant
    #[arg(long)]
    sku: Option<String>,
    /// Address of a picture
    #[arg(long)]
    picture: Option<String>,
}

impl SaidLine {
    /// Puts what was said over a line.
    fn over(&self, line: &mut OrderLine) -> Result<(), Error> {
        put(&mut line.variant, &self.variant);
        put(&mut line.product, &self.product);
        put(&mut line.sku, &self.sku);
        put(&mut line.picture, &self.picture);
        line.quantity = self.quantity.unwrap_or(line.quantity);
        if let Some(price) = &self.price {
            line.price = Some(money(price)?);
        }
        Ok(())
    }
}

/// Puts a text that was said in its place; an empty one takes away what is there.
fn put(place: &mut Option<String>, said: &Option<String>) {
    if let Some(said) = said {
        *place = Some(said.trim().to_owned()).filter(|said| !said.is_empty());
    }
}

fn money(said: &[String]) -> Result<Money, Error> {
    let read = match said {
        [amount, currency] => Money::parse(amount, currency),
        _ => None,
    };
    read.ok_or_else(|| Error::Usage(format!("{} is no amount, such as 13.90 EUR", said.join(" "))))
}

/// What can be said of an order.
#[derive(Debug, clap::Args)]
struct Said {
    /// A name of your own for it
    #[arg(long)]
    name: Option<String>,
    /// Notes
    #[arg(long)]
    notes: Option<String>,
    /// A colour mark, by name
    #[arg(long)]
    colour: Option<String>,
    /// The shop
    #[arg(long)]
    seller: Option<String>,
    /// AliExpress' number of the shop
    #[arg(long, requires = "seller")]
    shop: Option<String>,
    /// Day it was placed
    #[arg(long, value_name = "DATE")]
    placed: Option<Date>,
    /// Day it was paid
    #[arg(long, value_name = "DATE")]
    paid: Option<Date>,
    /// Who took the payment, such as PayPal
    #[arg(long, value_name = "NAME")]
    paid_by: Option<String>,
    /// Day the seller shipped it
    #[arg(long, value_name = "DATE")]
    shipped: Option<Date>,
    /// What was paid, such as 13.90 EUR
    #[arg(long, num_args = 2, value_names = ["AMOUNT", "CURRENCY"])]
    total: Option<Vec<String>>,
    /// Shipping method
    #[arg(long)]
    service: Option<String>,
    /// Country it goes to, as two letters
    #[arg(long, value_name = "COUNTRY", value_parser = country)]
    to: Option<Country>,
    /// City it goes to
    #[arg(long)]
    city: Option<String>,
    /// AliExpress' word for its state, such as processing, shipped or completed
    #[arg(long)]
    status: Option<String>,
    /// Day until which money comes back if it is not delivered, as AliExpress prints it
    #[arg(long, value_name = "DATE")]
    refund_by: Option<Date>,
    /// Put it out of the way, or with `false` take it back
    #[arg(long, num_args = 0..=1, default_missing_value = "true")]
    archived: Option<bool>,
}

fn number(text: &str) -> Result<OrderNumber, String> {
    OrderNumber::parse(text).ok_or_else(|| "this is no order number of AliExpress".to_owned())
}

fn country(code: &str) -> Result<Country, String> {
    Country::from_code(code).ok_or_else(|| "a country has two letters, such as FR".to_owned())
}

/// Orders fetched at once.
const PAGE: usize = 500;

pub async fn run(args: &Args, app: &App) -> Result<Exit, Error> {
    let reader = Reader::here();
    match &args.what {
        What::Add { number, said } => {
            if app.store.order_by_number(number).await?.is_some() {
                return Err(Error::Usage(format!(
                    "order {number} is there already; change it with `doorstep order edit`"
                )));
            }
            save(app, &reader, Order::new(number.clone()), said).await
        }
        What::Edit { number, said } => {
            let kept = find(app, number).await?;
            save(app, &reader, kept.order, said).await
        }
        What::Line { what } => line(app, &reader, what).await,
        What::Link { number, parcels } => link(app, &reader, number, parcels, true).await,
        What::Unlink { number, parcels } => link(app, &reader, number, parcels, false).await,
        What::Show { number, json } => {
            let kept = find(app, number).await?;
            let alike = app.store.alike(&kept.id).await?;
            show(&reader, kept, &alike, *json)
        }
        What::List { search, archived, json } => list(app, &reader, search, *archived, *json).await,
    }
}

async fn find(app: &App, number: &OrderNumber) -> Result<KeptOrder, Error> {
    let unknown = || Error::NotFound(format!("there is no order {number}; add it with `doorstep order add {number}`"));
    let id = app.store.order_by_number(number).await?.ok_or_else(unknown)?;
    app.store.order(&id).await?.ok_or_else(unknown)
}

async fn save(app: &App, reader: &Reader, mut order: Order, said: &Said) -> Result<Exit, Error> {
    said.over(&mut order)?;
    let clocks: Vec<Clock> = said.refund_by.map(|date| stated(ClockKind::RefundBy, date, reader)).into_iter().collect();
    app.store.save_order(&order, &clocks, reader.now).await?;
    let facts = [("number", text(&order.number))];
    Print::stdout().line(Style::Plain, &reader.say("order-saved", &facts))?;
    Ok(Exit::Done)
}

async fn line(app: &App, reader: &Reader, what: &LineWhat) -> Result<Exit, Error> {
    let (LineWhat::Add { number, .. } | LineWhat::Edit { number, .. } | LineWhat::Remove { number, .. }) = what;
    let mut order = find(app, number).await?.order;
    let count = order.lines.len();
    let place = |line: usize| {
        let unknown = || Error::NotFound(format!("order {number} has {count} lines, and none with the number {line}"));
        line.checked_sub(1).filter(|place| *place < count).ok_or_else(unknown)
    };
    match what {
        LineWhat::Add { title, said, .. } => {
            let mut line = OrderLine { title: title.trim().to_owned(), quantity: 1, ..OrderLine::default() };
            said.over(&mut line)?;
            order.lines.push(line);
        }
        LineWhat::Edit { line, title, said, .. } => {
            let line = &mut order.lines[place(*line)?];
            if let Some(title) = title {
                title.trim().clone_into(&mut line.title);
            }
            said.over(line)?;
        }
        LineWhat::Remove { line, .. } => {
            order.lines.remove(place(*line)?);
        }
    }
    if order.lines.iter().any(|line| line.title.is_empty()) {
        return Err(Error::Usage("a line needs a few words that say what it is".to_owned()));
    }
    app.store.save_order(&order, &[], reader.now).await?;
    Print::stdout().line(Style::Plain, &reader.say("order-saved", &[("number", text(number))]))?;
    Ok(Exit::Done)
}

fn stated(kind: ClockKind, date: Date, reader: &Reader) -> Clock {
    Clock {
        kind,
        date,
        certainty: ClockCertainty::Stated,
        source: "you".to_owned(),
        printed: None,
        captured_at: reader.now,
    }
}

impl Said {
    /// Puts what was said over an order.
    fn over(&self, order: &mut Order) -> Result<(), Error> {
        put(&mut order.name, &self.name);
        put(&mut order.notes, &self.notes);
        put(&mut order.colour, &self.colour);
        put(&mut order.paid_by, &self.paid_by);
        put(&mut order.service, &self.service);
        put(&mut order.city, &self.city);
        put(&mut order.status, &self.status);
        if let Some(name) = &self.seller {
            let shop = self.shop.clone().or_else(|| order.seller.as_ref().and_then(|seller| seller.shop.clone()));
            let seller = Seller { shop, name: name.trim().to_owned(), url: None };
            order.seller = Some(seller).filter(|seller| !seller.name.is_empty());
        }
        if let Some(total) = &self.total {
            order.total = Some(money(total)?);
        }
        order.placed_on = self.placed.or(order.placed_on);
        order.paid_on = self.paid.or(order.paid_on);
        order.shipped_on = self.shipped.or(order.shipped_on);
        order.country = self.to.or(order.country);
        order.archived = self.archived.unwrap_or(order.archived);
        Ok(())
    }
}

async fn link(app: &App, reader: &Reader, number: &OrderNumber, named: &[String], linked: bool) -> Result<Exit, Error> {
    let order: OrderId = find(app, number).await?.id;
    let ids = parcels::find(app, named).await?;
    let done = app.store.link(&order, &ids, linked, reader.now).await?;
    let key = if linked { "order-linked" } else { "order-unlinked" };
    let facts = [("number", text(number)), ("parcels", count(done.changed))];
    Print::stdout().line(Style::Plain, &reader.say(key, &facts))?;
    Ok(Exit::Done)
}

fn show(reader: &Reader, kept: KeptOrder, alike: &[KeptOrder], json: bool) -> Result<Exit, Error> {
    let mut print = Print::stdout();
    if json {
        print.json(&OrderTold::new(kept, reader.words, reader.now))?;
        return Ok(Exit::Done);
    }
    let order = &kept.order;
    let title = match &order.name {
        Some(name) => format!("{name} ({})", order.number),
        None => order.number.to_string(),
    };
    print.line(Style::Strong, &title)?;
    let day = |day: Option<Date>| day.map(|day| Due::of(day, reader.today()).date);
    let facts = [
        ("status", order.status.as_ref().map(|status| status.replace('_', " "))),
        ("seller", order.seller.as_ref().map(|seller| seller.name.clone())),
        ("placed", day(order.placed_on)),
        ("paid", day(order.paid_on)),
        ("shipped", day(order.shipped_on)),
        ("completed", day(order.completed_on)),
        ("total", order.total.as_ref().map(|total| format!("{} {}", total.amount, total.currency))),
        ("service", order.service.clone()),
        ("to", order.country.map(|country| country.to_string())),
        ("notes", order.notes.clone()),
    ];
    let facts = facts.into_iter().filter_map(|(key, value)| Some([reader.say(&format!("order-{key}"), &[]), value?]));
    print.columns(2, &facts.collect::<Vec<_>>())?;
    let lines = order.lines.iter().map(|line| {
        let price = line.price.as_ref().map(|price| format!("{} {}", price.amount, price.currency));
        let variant = line.variant.clone().unwrap_or_default();
        [format!("{} ×", line.quantity), line.title.clone(), variant, price.unwrap_or_default()]
    });
    print.columns(2, &lines.collect::<Vec<_>>())?;
    let refunds = kept.refunds.iter().map(|refund| {
        let amount = refund.amount.as_ref().map(|money| format!("{} {}", money.amount, money.currency));
        [reader.words.text("page-import-refund", &[]), refund.status.clone(), amount.unwrap_or_default()]
    });
    print.columns(2, &refunds.collect::<Vec<_>>())?;
    let clocks = kept.clocks.iter().map(|clock| {
        let due = Due::of(clock.date, reader.today());
        let kind = reader.words.text(&format!("clock-{}", clock.kind.slug().replace('_', "-")), &[]);
        let certainty = reader.words.text(&format!("clock-certainty-{}", clock.certainty.slug()), &[]);
        [format!("{}, {}", due.date, due.near), kind, certainty, clock.source.clone()]
    });
    print.columns(2, &clocks.collect::<Vec<_>>())?;
    for twin in alike::twins(&kept, alike) {
        print.paragraph(2, &twin.sentence(reader.words))?;
    }
    let facts = [("parcels", count(kept.parcels.len()))];
    print.line(Style::Faint, &reader.say("order-parcels", &facts))?;
    Ok(Exit::Done)
}

async fn list(app: &App, reader: &Reader, search: &[String], archived: bool, json: bool) -> Result<Exit, Error> {
    judging::judge_stale(&app.store, reader.now).await?;
    let mut filter = OrderFilter { search: search.join(" "), archived, limit: PAGE, ..OrderFilter::default() };
    let mut orders: Vec<KeptOrder> = Vec::new();
    loop {
        let page = app.store.orders(&filter).await?;
        orders.extend(page.orders);
        match page.next {
            Some(next) => filter.after = Some(next),
            None => break,
        }
    }
    let mut print = Print::stdout();
    if json {
        let told = orders.into_iter().map(|kept| OrderTold::new(kept, reader.words, reader.now));
        print.json(&told.collect::<Vec<_>>())?;
        return Ok(Exit::Done);
    }
    if orders.is_empty() {
        print.paragraph(0, &reader.say("no-orders", &[]))?;
        return Ok(Exit::Done);
    }
    let rows = orders.iter().map(|kept| {
        let order = &kept.order;
        let title = order.name.clone().or_else(|| order.lines.first().map(|line| line.title.clone()));
        let placed = order.placed_on.map(|day| day.to_string()).unwrap_or_default();
        let total = order.total.as_ref().map(|total| format!("{} {}", total.amount, total.currency));
        let status = order.status.as_ref().map(|status| status.replace('_', " "));
        let seller = order.seller.as_ref().map(|seller| seller.name.clone());
        [
            order.number.to_string(),
            title.unwrap_or_default(),
            placed,
            status.unwrap_or_default(),
            total.unwrap_or_default(),
            seller.unwrap_or_default(),
        ]
    });
    let heading = ["order", "title", "placed", "status", "total", "seller"];
    let heading = heading.map(|key| reader.say(&format!("column-order-{key}"), &[]));
    print.rows(heading.each_ref().map(String::as_str), &rows.collect::<Vec<_>>())?;
    Ok(Exit::Done)
}
