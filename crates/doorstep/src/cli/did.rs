//! `doorstep did`: what the user did about a parcel's trouble.

use doorstep_core::deed::Did;
use jiff::civil::Date;

use super::print::{Print, Style};
use super::reader::{Reader, text};
use super::{Error, Exit, parcels};
use crate::app::App;
use crate::judging;

/// Say what you did about a parcel's trouble, or heard; `doorstep undo` takes it back
#[derive(Debug, clap::Args)]
pub struct Args {
    /// A number of the parcel
    number: String,
    #[command(subcommand)]
    what: What,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Party {
    Seller,
    Carrier,
    Support,
    Dispute,
}

#[derive(Debug, clap::Subcommand)]
enum What {
    /// I took a step; `doorstep show` names each as trouble/step
    Step {
        /// For example silent/ask-seller
        #[arg(value_name = "TROUBLE/STEP")]
        step: String,
    },
    /// I sent a message
    Sent {
        /// Its id, for example not-updated
        message: String,
        /// To whom
        #[arg(value_enum)]
        to: Party,
    },
    /// I got an answer that says more than "please wait"
    Answered {
        /// From whom
        #[arg(value_enum)]
        by: Party,
    },
    /// The seller asked me to wait
    Promised {
        /// Until when
        #[arg(long)]
        until: Date,
    },
    /// I asked the seller for more time of protection
    ExtensionAsked,
    /// The seller gave more time
    ExtensionGranted,
    /// I opened a dispute on AliExpress
    DisputeOpened,
    /// I asked AliExpress to decide it
    Escalated,
}

impl Party {
    const fn slug(self) -> &'static str {
        match self {
            Party::Seller => "seller",
            Party::Carrier => "carrier",
            Party::Support => "support",
            Party::Dispute => "dispute",
        }
    }
}

fn did(what: &What) -> Option<Did> {
    match what {
        What::Step { step } => {
            let (trouble, step) = step.split_once('/')?;
            Did::of("step", Some(trouble), Some(step), None)
        }
        What::Sent { message, to } => Did::of("sent", Some(message), Some(to.slug()), None),
        What::Answered { by } => Did::of("answered", None, Some(by.slug()), None),
        What::Promised { until } => Some(Did::Promised { until: *until }),
        What::ExtensionAsked => Some(Did::ExtensionAsked),
        What::ExtensionGranted => Some(Did::ExtensionGranted),
        What::DisputeOpened => Some(Did::DisputeOpened),
        What::Escalated => Some(Did::Escalated),
    }
}

pub async fn run(args: &Args, app: &App) -> Result<Exit, Error> {
    let reader = Reader::here();
    let did = did(&args.what)
        .ok_or_else(|| Error::Usage("that is no step or message; `doorstep show` names them".to_owned()))?;
    let ids = parcels::find(app, std::slice::from_ref(&args.number)).await?;
    for id in &ids {
        app.store.did(id, &did, None, reader.now).await?;
    }
    judging::judge_some(&app.store, &ids, reader.now).await?;
    let facts = [("number", text(&args.number))];
    Print::stdout().line(Style::Plain, &reader.say("marked", &facts))?;
    Ok(Exit::Done)
}
