//! Asking about parcels: claim -> ask -> record -> decide -> settle.
//!
//! One task, [`run`], holds the parcels that are being asked about. It hands each question to the task of its source
//! (see [`caller`]), which makes one call at a time at the source's pace, so that a slow or failing source holds up no
//! other. What comes back is recorded at once; when every question about a parcel has come back, the parcel is judged and
//! settled. Nothing is locked while a call is under way: a lease says whose the parcel is, and if this program ends, the
//! lease does too.

mod caller;
mod plan;
mod token;

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use doorstep_core::check::{Check, Outcome};
use doorstep_core::judge::{self, Judgement};
use doorstep_core::number::TrackingNumber;
use jiff::Timestamp;
use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;

use crate::app::{App, Change};
use crate::config::Standing;
use crate::http::{Client, SetupError};
use crate::judging;
use crate::sources::registry;
use crate::store::{Claim, Heard, Known, ParcelId, Requested, Settling, StoreError, Switch, Verdict};
use caller::{Caller, Question, Report};

/// Parcels in hand at once.
const IN_HAND: usize = 200;

/// How long a claim lasts. Longer than any parcel is in hand: three pivots, each with its wait and its calls.
const LEASE: Duration = Duration::from_secs(900);

/// How often to look for due parcels, if nobody rings.
const TICK: Duration = Duration::from_secs(2);

/// More overdue parcels than this at the start are spread over the time from now, so that a start does not burst.
const BURST: usize = 40;

/// The time a start after a pause spreads them over: so much for each, and no more than the most.
const SPREAD_EACH: Duration = Duration::from_secs(10);
const SPREAD_MOST: Duration = Duration::from_secs(6 * 3600);

/// When to look again for a source for a parcel that no source is on for.
const NOBODY: Duration = Duration::from_secs(15 * 60);

/// How long a user waits for what they asked for; `check --wait` gives up after a minute.
const WAITED_FOR: Duration = Duration::from_secs(50);

/// How long checks are remembered. Protection and disputes have ended by then.
const CHECKS_KEPT_DAYS: i64 = 365;

/// Why the poller could not start or had to end.
#[derive(Debug, thiserror::Error)]
pub enum PollError {
    /// The outbound client could not be made.
    #[error(transparent)]
    Client(#[from] SetupError),
    /// The database's.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Asks about every parcel when it is due, until told to stop. A question that is under way then may still end; all
/// else is given back as due as it was.
///
/// # Errors
/// When it cannot start. Troubles of the database later on are logged and tried again.
pub async fn run(app: App, stop: CancellationToken) -> Result<(), PollError> {
    let mut poller = Poller::new(app, None, &stop)?;
    poller.begin().await?;
    poller.run(&stop).await;
    Ok(())
}

/// Asks about these parcels only, until each was asked about or until told to stop: for a command without a server.
///
/// # Errors
/// As [`run`].
pub async fn run_for(app: App, parcels: Vec<ParcelId>, stop: CancellationToken) -> Result<(), PollError> {
    Poller::new(app, Some(parcels), &stop)?.run(&stop).await;
    Ok(())
}

/// Has parcels asked about as soon as limits allow: "check now". A source at an address of the user's own minds no second
/// question; others are spared for ten minutes.
///
/// # Errors
/// The database's.
pub async fn request(app: &App, parcels: &[ParcelId], now: Timestamp) -> Result<Requested, StoreError> {
    let sets = app.keyring.all().await?;
    let own: Vec<&str> = sets.iter().filter(|(_, set)| set.config.base_url.is_some()).map(|(id, _)| *id).collect();
    let requested = app.store.request_check(parcels, &own, now).await?;
    app.wake.notify_one();
    Ok(requested)
}

fn publish<'a>(app: &App, parcels: impl IntoIterator<Item = &'a ParcelId>) {
    for parcel in parcels {
        app.tell(Change::Parcel(parcel.clone()));
    }
}

/// A parcel that is being asked about.
struct InHand {
    claim: Claim,
    /// Set where the user waits for it.
    until: Option<Timestamp>,
    /// Questions that have not come back.
    open: usize,
    /// Sources and numbers asked about under this claim, so that none is asked twice.
    asked: BTreeSet<(&'static str, TrackingNumber)>,
    /// Whether a source was asked indeed.
    heard: bool,
    /// Set when a source would have been asked but may not be before this instant.
    not_before: Option<Timestamp>,
}

struct Poller {
    app: App,
    /// Only these, or everything that is due.
    only: Option<Vec<ParcelId>>,
    holder: String,
    client: Client,
    stop: CancellationToken,
    /// The sources that are on.
    callers: Vec<Caller>,
    /// The switches and keys that `callers` was made of; unset before the first look.
    seen: Option<Vec<Switch>>,
    /// Handed to callers; unset once no more are started.
    report: Option<mpsc::UnboundedSender<Report>>,
    reports: mpsc::UnboundedReceiver<Report>,
    in_hand: BTreeMap<ParcelId, InHand>,
    pruned_at: Option<Timestamp>,
}

impl Poller {
    fn new(app: App, only: Option<Vec<ParcelId>>, stop: &CancellationToken) -> Result<Poller, SetupError> {
        let client = Client::new(app.config.ca_file.as_deref())?;
        let (report, reports) = mpsc::unbounded_channel();
        Ok(Poller {
            app,
            only,
            holder: uuid::Uuid::now_v7().to_string(),
            client,
            stop: stop.clone(),
            callers: Vec::new(),
            seen: None,
            report: Some(report),
            reports,
            in_hand: BTreeMap::new(),
            pruned_at: None,
        })
    }

    /// What a start brings: keys may be other ones, and much may be overdue.
    async fn begin(&self) -> Result<(), StoreError> {
        let store = &self.app.store;
        for state in store.sources().await? {
            if state.cooling.is_some_and(|(_, why)| why == Outcome::Auth) {
                store.forgive(&state.source, state.credential).await?;
            }
        }
        let moved = store.spread_overdue(Timestamp::now(), BURST, SPREAD_EACH, SPREAD_MOST).await?;
        if moved > 0 {
            tracing::info!(parcels = moved, "overdue checks are spread over the time to come");
        }
        Ok(())
    }

    async fn run(&mut self, stop: &CancellationToken) {
        while !stop.is_cancelled() {
            match self.turn().await {
                Ok(true) => continue,
                Ok(false) if self.only.is_some() && self.in_hand.is_empty() => break,
                Ok(false) => {}
                Err(error) => tracing::error!(%error, "the database is in trouble; trying again"),
            }
            tokio::select! {
                () = stop.cancelled() => {}
                Some(report) = self.reports.recv() => self.take(report).await,
                () = self.app.wake.notified() => {}
                () = tokio::time::sleep(TICK) => {}
            }
        }
        // Callers end when nobody asks any more; what they were about to hear is still taken.
        self.callers.clear();
        self.report = None;
        while let Some(report) = self.reports.recv().await {
            self.take(report).await;
        }
        if let Err(error) = self.app.store.release(&self.holder).await {
            tracing::warn!(%error, "parcels in hand could not be given back; they are free again when their lease ends");
        }
    }

    /// Judges and claims what is due. True if there may be more.
    async fn turn(&mut self) -> Result<bool, StoreError> {
        let now = Timestamp::now();
        let mut more = false;
        if self.only.is_none() {
            let stale = self.app.store.stale(judging::BATCH, now).await?;
            if stale.is_empty() {
                judging::judge_orders(&self.app.store, now).await?;
            } else {
                let kept = judging::judge_some(&self.app.store, &stale, now).await?;
                publish(&self.app, &kept);
                more = kept.len() == judging::BATCH;
            }
            self.prune(now).await?;
        }
        let room = IN_HAND.saturating_sub(self.in_hand.len());
        if room > 0 {
            let claims = match &mut self.only {
                Some(only) if only.is_empty() => Vec::new(),
                Some(only) => {
                    let claims = self.app.store.claim_among(&self.holder, only, now, LEASE).await?;
                    only.clear();
                    claims
                }
                None if self.app.store.next_due(now).await?.is_none_or(|due| due > now) => Vec::new(),
                None => self.app.store.claim(&self.holder, room, now, LEASE).await?,
            };
            more |= claims.len() == room;
            self.ask_about(claims).await?;
        }
        Ok(more && self.in_hand.len() < IN_HAND)
    }

    async fn prune(&mut self, now: Timestamp) -> Result<(), StoreError> {
        let day = jiff::SignedDuration::from_hours(24);
        if self.pruned_at.is_some_and(|last| now.duration_since(last) < day) {
            return Ok(());
        }
        self.pruned_at = Some(now);
        let before = now.saturating_sub(day * i32::try_from(CHECKS_KEPT_DAYS).unwrap_or(i32::MAX));
        let pruned = self.app.store.prune_checks(before.unwrap_or(Timestamp::MIN)).await?;
        if pruned > 0 {
            tracing::info!(checks = pruned, "forgot old checks");
        }
        Ok(())
    }

    /// Asks about parcels just claimed.
    async fn ask_about(&mut self, claims: Vec<Claim>) -> Result<(), StoreError> {
        if claims.is_empty() {
            return Ok(());
        }
        let ids: Vec<ParcelId> = claims.iter().map(|claim| claim.parcel.clone()).collect();
        self.look_at_switches().await?;
        let until = Timestamp::now().saturating_add(WAITED_FOR).unwrap_or(Timestamp::MAX);
        for claim in claims {
            let until = claim.requested.then_some(until);
            let in_hand = InHand { claim, until, open: 0, asked: BTreeSet::new(), heard: false, not_before: None };
            self.in_hand.insert(in_hand.claim.parcel.clone(), in_hand);
        }
        publish(&self.app, &ids);
        self.ask(&ids, None).await
    }

    /// Starts and ends the tasks of sources that were switched, or whose keys changed, since the last look.
    async fn look_at_switches(&mut self) -> Result<(), StoreError> {
        let switches = self.app.store.switches().await?;
        let Some(report) = self.report.as_ref().filter(|_| self.seen.as_ref() != Some(&switches)) else {
            return Ok(());
        };
        let mut sets = self.app.keyring.all().await?;
        for &source in registry() {
            let card = source.card();
            let set = sets.remove(card.id).unwrap_or_default();
            let place = self.callers.iter().position(|caller| caller.id() == card.id);
            let is_on = set.config.standing(card) == Standing::On;
            if is_on && place.is_some_and(|place| self.callers[place].revision == set.revision) {
                continue;
            }
            if let Some(trouble) = &set.trouble {
                tracing::warn!(source = card.id, trouble, "what was entered for a source cannot be used");
            }
            if let Some(place) = place {
                self.callers.remove(place);
            }
            if is_on {
                self.callers.push(Caller::start(source, set, &self.app, &self.client, report, &self.stop));
            }
        }
        self.seen = Some(switches);
        Ok(())
    }

    /// Sends out the questions about parcels in hand: about these numbers, or about all of theirs. Parcels without a
    /// question are settled.
    async fn ask(
        &mut self,
        parcels: &[ParcelId],
        numbers: Option<&BTreeSet<TrackingNumber>>,
    ) -> Result<(), StoreError> {
        let now = Timestamp::now();
        let sources = self.sources(now).await?;
        for known in self.app.store.facts(parcels).await? {
            let Some(in_hand) = self.in_hand.get_mut(&known.id) else { continue };
            let plan = plan::questions(&known, in_hand.claim.requested, numbers, &sources, now);
            in_hand.not_before = in_hand.not_before.into_iter().chain(plan.not_before).min();
            for (source, query) in plan.ask {
                let caller = self.callers.iter().find(|caller| caller.id() == source);
                if let Some(caller) = caller.filter(|_| in_hand.asked.insert((source, query.number.clone()))) {
                    in_hand.open += 1;
                    caller.ask(Question { parcel: known.id.clone(), query, until: in_hand.until, alone: false });
                }
            }
        }
        self.settle().await
    }

    /// The sources that can be asked, and until when some are left alone.
    async fn sources(&self, now: Timestamp) -> Result<Vec<plan::Asked>, StoreError> {
        let states = self.app.store.sources().await?;
        let cooling = |id: &str| {
            let state = states.iter().find(|state| state.source == id)?;
            state.cooling.map(|(until, _)| until).filter(|until| *until > now)
        };
        Ok(self
            .callers
            .iter()
            .map(|caller| plan::Asked { source: caller.source, cooling_until: cooling(caller.id()) })
            .collect())
    }

    /// Records what came back, asks about numbers learned from it, and settles the parcels of which all came back.
    async fn take(&mut self, report: Report) {
        // A full disk or a restarting database is no reason to lose an answer at once.
        for patience in [1, 5, 0] {
            match self.record(&report).await {
                Ok(()) => return,
                Err(error) if patience > 0 => {
                    tracing::warn!(%error, "an answer could not be kept; trying again");
                    tokio::time::sleep(Duration::from_secs(patience)).await;
                }
                Err(error) => {
                    tracing::error!(%error, "an answer could not be kept; its parcels will be asked about again")
                }
            }
        }
        for back in &report {
            self.in_hand.remove(&back.parcel);
        }
    }

    async fn record(&mut self, report: &Report) -> Result<(), StoreError> {
        let mut heard = Vec::new();
        for back in report {
            let Some(in_hand) = self.in_hand.get(&back.parcel) else { continue };
            let last = back.checks.len().saturating_sub(1);
            heard.extend(back.checks.iter().enumerate().map(|(place, check)| Heard {
                claim: &in_hand.claim,
                check: Check::clone(check),
                track: back.track.as_ref().filter(|_| place == last),
            }));
        }
        let recorded = self.app.store.record(&heard, Timestamp::now()).await?;
        let lost: BTreeSet<ParcelId> = heard
            .iter()
            .zip(&recorded)
            .filter(|(_, recorded)| recorded.is_none())
            .map(|(heard, _)| heard.claim.parcel.clone())
            .collect();
        drop(heard);
        for parcel in lost {
            tracing::warn!("a parcel was in hand longer than its lease; another node asks about it");
            self.in_hand.remove(&parcel);
        }
        for back in report {
            if let Some(in_hand) = self.in_hand.get_mut(&back.parcel) {
                in_hand.open = in_hand.open.saturating_sub(1);
                in_hand.heard |= !back.checks.is_empty();
                in_hand.not_before = in_hand.not_before.into_iter().chain(back.not_before).min();
            }
        }
        let gained: Vec<_> = recorded.into_iter().flatten().filter(|gained| !gained.numbers.is_empty()).collect();
        publish(&self.app, report.iter().map(|back| &back.parcel));
        let parcels: Vec<ParcelId> = gained.iter().map(|gained| gained.parcel.clone()).collect();
        let numbers: BTreeSet<TrackingNumber> = gained.into_iter().flat_map(|gained| gained.numbers).collect();
        self.ask(&parcels, Some(&numbers)).await
    }

    /// Judges the parcels of which every question has come back, and gives them back.
    async fn settle(&mut self) -> Result<(), StoreError> {
        let done: Vec<ParcelId> = self
            .in_hand
            .values()
            .filter(|in_hand| in_hand.open == 0)
            .map(|in_hand| in_hand.claim.parcel.clone())
            .collect();
        if done.is_empty() {
            return Ok(());
        }
        let now = Timestamp::now();
        let known: Vec<Known> = self.app.store.facts(&done).await?;
        let judgements: Vec<Judgement> = known.iter().map(|known| judge::judge(&known.facts, now)).collect();
        let settling: Vec<Settling<'_>> = known
            .iter()
            .zip(&judgements)
            .filter_map(|(known, judgement)| {
                let in_hand = self.in_hand.get(&known.id)?;
                let nobody = || now.saturating_add(NOBODY).unwrap_or(Timestamp::MAX);
                let not_before = (!in_hand.heard).then(|| in_hand.not_before.unwrap_or_else(nobody));
                Some(Settling { claim: &in_hand.claim, verdict: Verdict { known, judgement }, not_before })
            })
            .collect();
        let settled = self.app.store.settle(&settling, now).await?;
        judging::judge_orders(&self.app.store, now).await?;
        publish(&self.app, &settled);
        for parcel in done {
            self.in_hand.remove(&parcel);
        }
        Ok(())
    }
}
