//! `doorstep mail`: mailboxes that are read for mails of AliExpress, and never changed.

use std::io::IsTerminal as _;

use jiff::SignedDuration;
use secrecy::SecretString;
use serde::Serialize;

use super::print::{Print, Style};
use super::reader::{Reader, count, text};
use super::{Error, Exit};
use crate::app::App;
use crate::mailbox::{Access, visit};
use crate::store::Mailbox;
use crate::vault::Kind;
use crate::when::When;

/// Read mails of AliExpress from a mailbox (IMAP), without changing anything in it
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(subcommand)]
    command: Option<Command>,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// Add a mailbox; the app password is asked for, or read from standard input
    Add {
        /// The mail server, such as imap.example.org
        host: String,
        /// Your name there, usually the mail address
        user: String,
        /// Its port; anything but 993 (with TLS) only on this machine
        #[arg(long, default_value_t = 993)]
        port: u16,
        /// The folder to read
        #[arg(long, default_value = "INBOX")]
        folder: String,
    },
    /// Try to open a mailbox, and say how many mails would be read; keeps nothing
    Test {
        /// Its id, server or user name
        mailbox: String,
    },
    /// Read every mailbox, or one, now
    Now {
        /// Its id, server or user name
        mailbox: Option<String>,
    },
    /// Stop reading a mailbox; what it brought stays
    Remove {
        /// Its id, server or user name
        mailbox: String,
    },
}

#[derive(Serialize)]
struct Told {
    id: String,
    host: String,
    port: u16,
    user: String,
    folder: String,
    mails: u64,
    read_at: Option<String>,
    next_at: Option<String>,
    fault: Option<String>,
}

pub async fn run(args: &Args, app: &App) -> Result<Exit, Error> {
    let reader = Reader::here();
    let mut print = Print::stdout();
    match &args.command {
        None => list(args.json, &reader, app).await,
        Some(Command::Add { host, user, port, folder }) => {
            let access = Access {
                host: host.trim().to_owned(),
                port: *port,
                user: user.trim().to_owned(),
                password: password()?,
                folder: folder.clone(),
            };
            // A wrong password is said now, and is not kept.
            let found = visit::test(&access).await.map_err(refused)?;
            visit::add(app, &access).await.map_err(refused)?;
            let facts = [("host", text(&access.host)), ("mails", count(found))];
            print.line(Style::Plain, &reader.say("mail-added", &facts))?;
            Ok(Exit::Done)
        }
        Some(Command::Test { mailbox }) => {
            let mailbox = find(app, mailbox).await?;
            let password = app.vault.read(Kind::Mailbox, &mailbox.id).await.map_err(refused)?;
            let password = password.ok_or_else(|| refused(visit::VisitError::NoPassword))?;
            let found = visit::test(&visit::access(&mailbox, password)).await.map_err(refused)?;
            let facts = [("host", text(&mailbox.host)), ("mails", count(found))];
            print.line(Style::Plain, &reader.say("mail-tested", &facts))?;
            Ok(Exit::Done)
        }
        Some(Command::Now { mailbox }) => {
            let id = match mailbox {
                Some(named) => Some(find(app, named).await?.id),
                None => None,
            };
            // Due a moment ago, so that it is taken at once.
            let due = reader.now - SignedDuration::from_secs(1);
            app.store.visit_mailbox_now(id.as_deref(), due).await?;
            visit::visit_due(app, &uuid::Uuid::now_v7().to_string()).await?;
            list(args.json, &reader, app).await
        }
        Some(Command::Remove { mailbox }) => {
            let mailbox = find(app, mailbox).await?;
            visit::remove(app, &mailbox.id).await?;
            print.line(Style::Plain, &reader.say("mail-removed", &[("host", text(&mailbox.host))]))?;
            Ok(Exit::Done)
        }
    }
}

fn refused(why: impl std::fmt::Display) -> Error {
    Error::NotFound(why.to_string())
}

/// The password, from whoever sits at the terminal or from what is piped in.
fn password() -> Result<SecretString, Error> {
    if std::io::stdin().is_terminal() {
        Print::stdout().line(Style::Faint, "App password (it is shown while you type), then Enter:")?;
    }
    let mut line = String::new();
    let read = std::io::stdin().read_line(&mut line);
    read.map_err(|cause| Error::Input { what: "standard input".to_owned(), cause })?;
    let password = line.trim_end_matches(['\r', '\n']).to_owned();
    if password.is_empty() {
        return Err(Error::Usage("no password was given".to_owned()));
    }
    Ok(password.into())
}

async fn find(app: &App, named: &str) -> Result<Mailbox, Error> {
    let mut found: Vec<Mailbox> = app.store.mailboxes().await?;
    found.retain(|one| [&one.id, &one.host, &one.user].into_iter().any(|name| name == named));
    match found.len() {
        1 => Ok(found.remove(0)),
        0 => Err(Error::NotFound(format!("there is no mailbox {named}; `doorstep mail` lists them"))),
        _ => {
            Err(Error::NotFound(format!("{named} is more than one mailbox; name its id, as `doorstep mail` lists it")))
        }
    }
}

async fn list(json: bool, reader: &Reader, app: &App) -> Result<Exit, Error> {
    let mailboxes = app.store.mailboxes().await?;
    let faulty = mailboxes.iter().any(|mailbox| mailbox.fault.is_some());
    let mut print = Print::stdout();
    if json {
        let told = mailboxes.into_iter().map(|one| Told {
            id: one.id,
            host: one.host,
            port: one.port,
            user: one.user,
            folder: one.folder,
            mails: one.mails,
            read_at: one.read_at.map(|at| at.to_string()),
            next_at: one.next_at.map(|at| at.to_string()),
            fault: one.fault,
        });
        print.json(&told.collect::<Vec<_>>())?;
        return Ok(if faulty { Exit::Partly } else { Exit::Done });
    }
    if mailboxes.is_empty() {
        print.paragraph(0, &reader.say("no-mail", &[]))?;
    }
    for one in mailboxes {
        let read = one.read_at.map(|at| When::of(at, &reader.zone, reader.now).near);
        let mails = usize::try_from(one.mails).unwrap_or(usize::MAX);
        let facts = [("mails", count(mails)), ("when", text(read.unwrap_or_else(|| "never".to_owned())))];
        print.line(Style::Strong, &format!("{} at {}, {}", one.user, one.host, one.folder))?;
        print.columns(2, &[[one.id, reader.say("mail-read", &facts)]])?;
        if let Some(fault) = one.fault {
            print.paragraph(2, &fault)?;
        }
    }
    Ok(if faulty { Exit::Partly } else { Exit::Done })
}
