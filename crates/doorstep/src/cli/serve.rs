//! `doorstep serve`, which is also `doorstep` alone: pages and poller until told to stop.

use std::io::ErrorKind;
use std::net::SocketAddr;
use std::time::Duration;

use axum::Router;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

use super::print::{Print, Style};
use super::{Error, Exit, log};
use crate::api;
use crate::app::App;
use crate::config::Config;
use crate::import::reread;
use crate::presence::Presence;
use crate::{hooks, mailbox, poll, watched, web};

/// How long open connections and questions under way may take to end once a stop was asked for.
const PATIENCE: Duration = Duration::from_secs(8);

/// Serve the pages and ask about parcels (what `doorstep` alone does)
#[derive(Debug, Default, clap::Args)]
pub struct Args {
    /// Address and port to serve on instead of the configured one
    #[arg(long, value_name = "ADDRESS:PORT")]
    listen: Option<SocketAddr>,
}

pub async fn run(args: &Args, mut config: Config) -> Result<Exit, Error> {
    let listener = listen(args.listen, &mut config, "serve").await?;
    let data_dir = config.data_dir.clone();
    let app = App::open(config).await?;
    let _presence =
        Presence::announce(&data_dir).map_err(|cause| Error::Output { what: data_dir.display().to_string(), cause })?;
    let (polled, stop) = (app.clone(), app.stopping.clone());
    let poller = tokio::spawn(async move {
        if let Err(error) = poll::run(polled, stop).await {
            tracing::error!(%error, "parcels cannot be asked about");
        }
    });
    tokio::spawn(read_again(app.clone()));
    tokio::spawn(mailbox::visit::run(app.clone(), app.stopping.clone()));
    if let Some(folder) = app.config.watch_dir.clone() {
        tokio::spawn(watched::run(app.clone(), folder, app.stopping.clone()));
    }
    let pages = web::router(app.clone()).merge(api::router(app.clone())).merge(hooks::router(app.clone()));
    let data = format!("Data: {}. Stop with Ctrl-C.", data_dir.display());
    until_stopped(&app, listener, pages, poller, &data).await
}

/// Takes the port to serve on: the one asked for, or the configured one. First of all, so that where another Doorstep holds
/// it, its data are not touched.
///
/// # Errors
/// An address others can reach without a password, or one that cannot be had; `command` is what to try again.
pub async fn listen(asked: Option<SocketAddr>, config: &mut Config, command: &str) -> Result<TcpListener, Error> {
    if let Some(listen) = asked {
        config.listen = listen;
    }
    if !config.listen.ip().is_loopback() && config.password.is_none() {
        return Err(Error::Usage(format!(
            "{} can be reached from other machines, and no password is set: set `password` in the configuration \
             (or DOORSTEP_PASSWORD), or listen on 127.0.0.1",
            config.listen
        )));
    }
    log::start(config, log::Usual::Talkative)?;
    for name in &config.ignored {
        tracing::warn!("{name} is no setting of Doorstep and is ignored");
    }
    TcpListener::bind(config.listen).await.map_err(|cause| cannot_listen(config.listen, &cause, command))
}

/// Serves pages and lets the asking work beside them, until told to stop. `note` is said below the address.
///
/// # Errors
/// Standard output cannot be written.
pub async fn until_stopped(
    app: &App,
    listener: TcpListener,
    pages: Router,
    mut asking: JoinHandle<()>,
    note: &str,
) -> Result<Exit, Error> {
    let address = listener.local_addr().map_err(Error::System)?;
    let mut print = Print::stdout();
    print.line(Style::Strong, &format!("Doorstep is ready. Open http://{address}"))?;
    print.line(Style::Faint, note)?;
    drop(print);
    let stopped = app.stopping.clone().cancelled_owned();
    let mut serving = tokio::spawn(axum::serve(listener, pages).with_graceful_shutdown(stopped).into_future());
    tokio::select! {
        () = asked_to_stop() => tracing::info!("stopping"),
        ended = &mut serving => {
            tracing::error!(?ended, "the pages stopped by themselves");
            return Ok(Exit::Partly);
        }
        ended = &mut asking => {
            tracing::error!(?ended, "the poller stopped by itself");
            return Ok(Exit::Partly);
        }
    }
    app.stopping.cancel();
    let both = async { tokio::join!(asking, serving) };
    if tokio::time::timeout(PATIENCE, both).await.is_err() {
        tracing::warn!("stopped before every connection had ended");
    }
    Ok(Exit::Done)
}

/// Reads once what an older Doorstep had read.
async fn read_again(app: App) {
    match reread::reread(&app.store, app.now()).await {
        Ok((0, _)) => {}
        Ok((count, _)) => {
            tracing::info!(count, "read again what an older version had read");
            app.wake.notify_one();
        }
        Err(error) => tracing::warn!(%error, "what an older version had read could not be read again"),
    }
}

/// Ends when the system or the user asks for it.
async fn asked_to_stop() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        match signal(SignalKind::terminate()) {
            Ok(mut terminate) => {
                tokio::select! { _ = tokio::signal::ctrl_c() => (), _ = terminate.recv() => () }
            }
            Err(error) => {
                tracing::warn!(%error, "only Ctrl-C will stop Doorstep gracefully");
                let _ = tokio::signal::ctrl_c().await;
            }
        }
    }
    #[cfg(not(unix))]
    let _ = tokio::signal::ctrl_c().await;
}

fn cannot_listen(address: SocketAddr, cause: &std::io::Error, command: &str) -> Error {
    Error::Listen(match cause.kind() {
        ErrorKind::AddrInUse => format!(
            "port {} of {} is in use. If that is Doorstep, open http://{address}; otherwise choose another port, such as \
             `doorstep {command} --listen {}:{}`",
            address.port(),
            address.ip(),
            address.ip(),
            address.port().checked_add(1).unwrap_or(3667),
        ),
        ErrorKind::PermissionDenied => {
            format!("the system does not let this user serve on port {}; choose one above 1023", address.port())
        }
        ErrorKind::AddrNotAvailable => format!("{} is no address of this machine", address.ip()),
        _ => format!("cannot serve on {address}: {cause}"),
    })
}
