//! `doorstep add`: numbers as arguments are added at once; a text that holds numbers is shown first, as it was
//! understood, and saved with `--yes`.

use std::io::{IsTerminal, Read as _};
use std::path::PathBuf;

use doorstep_core::country::Country;
use doorstep_core::number::{Context, Kind, TrackingNumber, identify};

use super::print::{Print, Style};
use super::reader::{Reader, count, text};
use super::{Error, Exit};
use crate::app::App;
use crate::paste::{self, Read, Understood};
use crate::store::NewParcel;
use crate::told::{self, AddedParcels};

/// The most that is read of a text.
const LIMIT: u64 = 4 << 20;

/// So many numbers that may have been meant are shown, the likeliest; more are a riddle, and stand in the JSON.
const FEW: usize = 3;

/// So many lines without a number are shown; a text may hold thousands, and the JSON has them all.
const MANY: usize = 10;

/// Follow parcels: by their numbers, or by any text that holds them
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Tracking numbers, each as one argument; without any, or with `-`, a text is read from standard input
    numbers: Vec<String>,
    /// Read a text from a file
    #[arg(long, value_name = "FILE", conflicts_with = "numbers")]
    file: Option<PathBuf>,
    /// Save what was understood of a text without showing it first
    #[arg(long, short)]
    yes: bool,
    /// Only show what would be added
    #[arg(long, conflicts_with = "yes")]
    preview: bool,
    /// A name of your own for the parcel
    #[arg(long)]
    name: Option<String>,
    /// Country it goes to, as two letters
    #[arg(long, value_name = "COUNTRY", value_parser = country)]
    to: Option<Country>,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

fn country(code: &str) -> Result<Country, String> {
    Country::from_code(code).ok_or_else(|| "a country has two letters, such as FR".to_owned())
}

pub async fn run(args: &Args, app: &App) -> Result<Exit, Error> {
    let reader = Reader::here();
    let typed = !args.numbers.is_empty() && args.numbers != ["-"];
    let understood = if typed { given(&args.numbers) } else { paste::understand(&pasted(args)?) };
    let save = (typed || args.yes) && !args.preview;

    let new: Vec<NewParcel> = understood.parcels.iter().map(|read| new_parcel(read, args)).collect();
    let mut answer = told::added(understood, reader.words);
    if args.name.is_some() && answer.parcels.len() > 1 {
        return Err(Error::Usage("a name is for one parcel; give one number with --name".to_owned()));
    }
    if save {
        answer.saved_as(&app.store.add_parcels(&new, reader.now).await?);
    }
    let mut print = Print::stdout();
    if args.json {
        print.json(&answer)?;
    } else {
        for_people(&mut print, &reader, &answer)?;
    }
    // An order number among tracking numbers, or a word that is none, was not done as asked.
    let failed = typed && (!answer.orders.is_empty() || !answer.not_understood.is_empty());
    let nothing = answer.parcels.is_empty();
    Ok(if failed || nothing || answer.beyond > 0 { Exit::Partly } else { Exit::Done })
}

/// Each argument is one number, whatever it looks like; or a link or a sentence that holds some.
fn given(arguments: &[String]) -> Understood {
    let mut understood = Understood::default();
    for argument in arguments {
        let is = identify(argument, &Context::default());
        let inside = match (TrackingNumber::parse(argument), is.kind) {
            (Ok(number), Kind::Order) => Understood { orders: vec![Read { number, is }], ..Understood::default() },
            (Ok(number), _) => Understood { parcels: vec![Read { number, is }], ..Understood::default() },
            (Err(_), _) => paste::understand(argument),
        };
        understood.parcels.extend(inside.parcels);
        understood.orders.extend(inside.orders);
        understood.unread.extend(inside.unread);
    }
    understood
}

fn pasted(args: &Args) -> Result<String, Error> {
    let mut bytes = Vec::new();
    let (what, read) = match &args.file {
        Some(file) => {
            let opened = std::fs::File::open(file);
            (file.display().to_string(), opened.and_then(|file| file.take(LIMIT + 1).read_to_end(&mut bytes)))
        }
        None => {
            if std::io::stdin().is_terminal() {
                eprintln!("Paste anything that holds numbers, then press Ctrl-D on a line of its own.");
            }
            ("standard input".to_owned(), std::io::stdin().take(LIMIT + 1).read_to_end(&mut bytes))
        }
    };
    read.map_err(|cause| Error::Input { what: what.clone(), cause })?;
    if bytes.len() as u64 > LIMIT {
        return Err(Error::Usage(format!("{what} is larger than {} MB; give it in parts", LIMIT >> 20)));
    }
    // Numbers are ASCII; what is not UTF-8 around them is no loss.
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

fn new_parcel(read: &Read, args: &Args) -> NewParcel {
    NewParcel { name: args.name.clone(), destination: args.to, ..NewParcel::new(read.number.clone()) }
}

fn for_people(print: &mut Print, reader: &Reader, answer: &AddedParcels) -> Result<(), Error> {
    let rows = answer.parcels.iter().map(|told| {
        let state = told.state.map(|state| reader.say(&format!("add-{state}"), &[])).unwrap_or_default();
        let carrier = told.carrier.and_then(doorstep_core::carrier::find).map(|carrier| carrier.name.clone());
        let carrier = carrier.unwrap_or_else(|| reader.say("carrier-unknown", &[]));
        let mut note = told.note.clone().unwrap_or_default();
        if !told.corrections.is_empty() {
            let likeliest: Vec<&str> = told.corrections.iter().take(FEW).map(String::as_str).collect();
            note.push(' ');
            note.push_str(&reader.say("meant", &[("numbers", text(likeliest.join(", ")))]));
        }
        [state, told.number.clone(), carrier, note]
    });
    print.columns(0, &rows.collect::<Vec<_>>())?;
    for order in &answer.orders {
        let note = order.note.as_deref().unwrap_or_default();
        print.paragraph(0, &format!("{}: {note}", order.number))?;
    }
    for line in answer.not_understood.iter().take(MANY) {
        print.paragraph(0, &reader.say("not-understood", &[("text", text(line))]))?;
    }
    if answer.not_understood.len() > MANY {
        let more = answer.not_understood.len() - MANY;
        print.paragraph(0, &reader.say("not-understood-more", &[("lines", count(more))]))?;
    }
    if answer.beyond > 0 {
        print.paragraph(0, &reader.say("beyond", &[("more", count(answer.beyond))]))?;
    }
    let new = answer.parcels.iter().filter(|told| told.state == Some("new")).count();
    let known = answer.parcels.len() - new;
    let end = match (answer.saved, answer.parcels.is_empty()) {
        (_, true) => reader.say("no-number", &[]),
        (true, false) => reader.say("added", &[("new", count(new)), ("known", count(known))]),
        (false, false) => reader.say("preview", &[("parcels", count(answer.parcels.len()))]),
    };
    print.line(Style::Strong, &end)
}
