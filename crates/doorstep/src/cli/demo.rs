//! `doorstep demo`: an invented household to look around in. It lives in memory, asks nobody, and its time can be moved.

use std::net::SocketAddr;

use axum::extract::Request;
use axum::middleware::{self, Next};
use jiff::civil::Date;
use rand::RngCore as _;

use super::serve::{listen, until_stopped};
use super::{Error, Exit};
use crate::app::{App, Change};
use crate::config::Config;
use crate::demo::Demo;
use crate::now::Now;
use crate::store::Store;
use crate::{api, web};

/// Look around in an invented household: in memory, without a network, on any of its days
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Day to begin on, such as 2026-10-12; it can be changed on every page
    #[arg(long, value_name = "DATE")]
    at: Option<String>,
    /// Address and port to serve on instead of the configured one
    #[arg(long, value_name = "ADDRESS:PORT")]
    listen: Option<SocketAddr>,
}

pub async fn run(args: &Args, mut config: Config) -> Result<Exit, Error> {
    let demo = Demo::open()?;
    let moment = match &args.at {
        Some(at) => at.parse().ok().and_then(|date: Date| demo.moment(date)).ok_or_else(|| no_such_day(at, &demo))?,
        None => demo.beginning(),
    };
    let listener = listen(args.listen, &mut config, "demo").await?;
    // What visitors enter is sealed with a key that ends with this process, instead of one in the data folder.
    let mut key = [0; 32];
    rand::rng().fill_bytes(&mut key);
    config.vault_key = Some(key.iter().map(|byte| format!("{byte:02x}")).collect::<String>().into());
    for source in demo.sources() {
        let set = config.sources.entry(source).or_default();
        set.enabled = Some(true);
        set.api_key = Some("invented".to_owned().into());
    }
    let app = App::new(Store::in_memory().await?, config);
    let app = App { now: Now::at(moment), demo: Some(demo.clone()), keyring: app.keyring.clone().alone(), ..app };
    demo.move_to(&app.store, &app.now, moment).await?;
    let asking = tokio::spawn(answer(app.clone(), demo.clone()));
    let pages = web::router(app.clone()).merge(api::router(app.clone()));
    let pages = pages.layer(middleware::from_fn(move |request, next| of_one_moment(demo.clone(), request, next)));
    let note = "This is a demo: an invented household, kept in memory. Nobody is asked. Stop with Ctrl-C.";
    until_stopped(&app, listener, pages, asking, note).await
}

fn no_such_day(at: &str, demo: &Demo) -> Error {
    let days = demo.days(demo.beginning());
    Error::Usage(format!("--at {at:?} is no day of the demo; its days are {} to {}", days.first, days.last))
}

/// What is asked about in the demo is answered by the household, at once.
async fn answer(app: App, demo: Demo) {
    loop {
        tokio::select! {
            () = app.stopping.cancelled() => return,
            () = app.wake.notified() => (),
        }
        let _still = demo.look().await;
        match demo.ask(&app.store, app.now()).await {
            Ok(parcels) => parcels.into_iter().for_each(|parcel| app.tell(Change::Parcel(parcel))),
            Err(error) => tracing::error!(%error, "the household could not answer"),
        }
    }
}

/// While the time is moved everybody waits, so that no page is of two moments.
async fn of_one_moment(demo: Demo, request: Request, next: Next) -> axum::response::Response {
    if request.uri().path() == web::MOVES_TIME {
        return next.run(request).await;
    }
    let _still = demo.look().await;
    next.run(request).await
}
