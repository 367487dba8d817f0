//! The task of one source: one call at a time, at the source's pace, with the tries a failure deserves.

use std::collections::VecDeque;
use std::time::Duration;

use doorstep_core::check::{Check, Outcome};
use doorstep_core::number::TrackingNumber;
use doorstep_core::track::Track;
use jiff::Timestamp;
use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;

use super::token::Held;
use crate::app::App;
use crate::config::SourceConfig;
use crate::http::{Client, Limits};
use crate::keyring::{self, Set};
use crate::sources::{Access, Answer, AskError, Query, Request, Source, read_token};
use crate::store::{self, Allowance, Called, Permit, Store};
use crate::vault::{Kind, Vault};

/// Tries of one question, where a failure may pass.
const TRIES: u32 = 3;

/// The wait before the second try; four times as long before each further one.
const BACKOFF: Duration = Duration::from_secs(1);

/// How long a question waits for others that can go into the same request.
const LINGER: Duration = Duration::from_millis(100);

/// How long a question waits for its turn; what would wait longer is given back.
const PATIENCE: Duration = Duration::from_secs(60);

/// How long a call under way may go on once a stop was asked for.
const GRACE: Duration = Duration::from_secs(5);

/// Something to be asked about a parcel.
#[derive(Clone, Debug)]
pub(super) struct Question {
    pub(super) parcel: store::ParcelId,
    pub(super) query: Query,
    /// Set where the user waits for it: after this instant they do no longer.
    pub(super) until: Option<Timestamp>,
    /// Not together with others: the source refused them together.
    pub(super) alone: bool,
}

/// What came of questions, one for each.
pub(super) type Report = Vec<Back>;

/// What came of one question.
#[derive(Debug)]
pub(super) struct Back {
    pub(super) parcel: store::ParcelId,
    /// Every try; none if the source was not asked.
    pub(super) checks: Vec<Check>,
    /// What the last try told.
    pub(super) track: Option<Track>,
    /// Set if the source may not be asked before this instant.
    pub(super) not_before: Option<Timestamp>,
}

/// Where questions to one source are left.
pub(super) struct Caller {
    pub(super) source: &'static dyn Source,
    /// Which state of its settings it works with.
    pub(super) revision: i64,
    questions: mpsc::UnboundedSender<Question>,
}

impl Caller {
    /// Starts the task of a source. It ends when its caller is dropped and what was left there is done.
    pub(super) fn start(
        source: &'static dyn Source,
        set: Set,
        app: &App,
        client: &Client,
        reports: &mpsc::UnboundedSender<Report>,
        stop: &CancellationToken,
    ) -> Caller {
        let (sender, questions) = mpsc::unbounded_channel();
        let task = Task {
            source,
            config: set.config,
            store: app.store.clone(),
            vault: app.vault.clone(),
            client: client.clone(),
            reports: reports.clone(),
            stop: stop.clone(),
            token: None,
            promised: Timestamp::MIN,
        };
        tokio::spawn(task.run(questions));
        Caller { source, revision: set.revision, questions: sender }
    }

    pub(super) fn id(&self) -> &'static str {
        self.source.card().id
    }

    /// Leaves a question; its [`Back`] will come in a report.
    pub(super) fn ask(&self, question: Question) {
        // The task ends only after this sender is gone.
        let _ = self.questions.send(question);
    }
}

struct Task {
    source: &'static dyn Source,
    config: SourceConfig,
    store: Store,
    vault: Vault,
    client: Client,
    reports: mpsc::UnboundedSender<Report>,
    stop: CancellationToken,
    token: Option<Held>,
    /// Until when turns were promised to questions that were given back.
    promised: Timestamp,
}

/// One try at a request.
struct Try {
    asked_at: Timestamp,
    answered_at: Option<Timestamp>,
    answer: Answer,
}

/// Leave to call, or why not.
enum Leave {
    Call(Permit),
    Not(Timestamp),
    Stopped,
}

impl Task {
    async fn run(mut self, mut questions: mpsc::UnboundedReceiver<Question>) {
        let mut waiting: VecDeque<Question> = VecDeque::new();
        loop {
            if waiting.is_empty() {
                let Some(question) = questions.recv().await else { return };
                waiting.push_back(question);
                tokio::time::sleep(LINGER).await;
            }
            while let Ok(question) = questions.try_recv() {
                waiting.push_back(question);
            }
            waiting.make_contiguous().sort_by_key(|question| question.until.is_none());
            self.give_back_the_rest(&mut waiting);
            match self.leave(until(&waiting)).await {
                Leave::Call(permit) => {
                    let batch = take_batch(&mut waiting, if permit.probe { 1 } else { self.source.card().batch });
                    waiting.extend(self.ask(batch, permit).await);
                }
                Leave::Not(until) => {
                    self.report(waiting.drain(..).map(|question| not_asked(question, until)).collect())
                }
                Leave::Stopped => return,
            }
        }
    }

    /// Gives back what would wait too long for its turn, with the time its turn will come.
    fn give_back_the_rest(&mut self, waiting: &mut VecDeque<Question>) {
        let now = Timestamp::now();
        let gap = self.allowance(now).gap.max(Duration::from_millis(1));
        let calls = usize::try_from(PATIENCE.as_millis() / gap.as_millis()).unwrap_or(usize::MAX).max(1);
        let batch = self.source.card().batch.max(1);
        let turns = calls.saturating_mul(batch);
        if waiting.len() <= turns {
            return;
        }
        // Behind everyone who was promised a turn already.
        let mut turn = self.promised.max(now.saturating_add(PATIENCE).unwrap_or(Timestamp::MAX));
        let late: Vec<Question> = waiting.split_off(turns).into();
        let mut report = Report::new();
        for together in late.chunks(batch) {
            report.extend(together.iter().cloned().map(|question| not_asked(question, turn)));
            turn = turn.saturating_add(gap).unwrap_or(Timestamp::MAX);
        }
        self.promised = turn;
        self.report(report);
    }

    fn report(&self, report: Report) {
        // The poller listens until every task has ended.
        let _ = self.reports.send(report);
    }

    /// Waits for the source's turn, if that is not too long. `until` is set where the user waits, and no longer than then.
    async fn leave(&self, until: Option<Timestamp>) -> Leave {
        let patient_until = Timestamp::now().saturating_add(PATIENCE).unwrap_or(Timestamp::MAX);
        let patient_until = until.map_or(patient_until, |until| until.min(patient_until));
        loop {
            if self.stop.is_cancelled() {
                return Leave::Stopped;
            }
            let now = Timestamp::now();
            let answer = self.store.may_call(self.id(), &self.allowance(now), until.is_some(), now).await;
            let turn = match answer {
                Ok(store::Answer::Call(permit)) => return Leave::Call(permit),
                Ok(store::Answer::Leave { until, .. }) => return Leave::Not(until),
                Ok(store::Answer::Wait(turn)) => turn,
                Err(error) => {
                    tracing::warn!(source = self.id(), %error, "cannot tell whether the source may be asked");
                    return Leave::Not(now.saturating_add(PATIENCE).unwrap_or(Timestamp::MAX));
                }
            };
            if turn > patient_until {
                return Leave::Not(turn);
            }
            let wait = Duration::try_from(turn.duration_since(now)).unwrap_or_default();
            tokio::select! {
                () = tokio::time::sleep(wait) => {}
                () = self.stop.cancelled() => {}
            }
        }
    }

    /// Asks, again where that may help, and reports. Returns the questions that were refused together, to be asked one
    /// by one.
    async fn ask(&mut self, batch: Vec<Question>, permit: Permit) -> Vec<Question> {
        let queries: Vec<Query> = batch.iter().map(|question| question.query.clone()).collect();
        let until = until(&batch);
        let mut tries = Vec::new();
        let mut last = self.try_once(&queries, permit, until).await;
        let mut backoff = BACKOFF;
        while may_pass(last.answer.outcome) && tries.len() + 1 < TRIES as usize {
            // Full jitter: two nodes that failed together do not try again together.
            let wait = backoff.mul_f64(rand::random());
            if until.is_some_and(|until| Timestamp::now().saturating_add(wait).is_ok_and(|then| then >= until)) {
                break;
            }
            tokio::time::sleep(wait).await;
            backoff *= 4;
            let Leave::Call(permit) = self.leave(until).await else { break };
            tries.push(last);
            last = self.try_once(&queries, permit, until).await;
        }
        // One refusal of several numbers does not say which it means.
        let refused = matches!(last.answer.outcome, Outcome::BadNumber | Outcome::NotFound);
        if refused && last.answer.tracks.is_empty() && batch.len() > 1 {
            let alone = |question| Question { alone: true, ..question };
            return batch.into_iter().map(alone).collect();
        }
        if !last.answer.register.is_empty() {
            let numbers = std::mem::take(&mut last.answer.register);
            if let Some(told) = self.register(&queries, &numbers, until).await {
                last.answer.tracks.retain(|track| !numbers.contains(&track.number));
                last.answer.tracks.extend(told.tracks);
            }
        }
        tries.push(last);
        self.report(batch.into_iter().map(|question| self.back(question, &tries)).collect());
        Vec::new()
    }

    /// Has the source follow numbers it does not follow yet.
    async fn register(
        &mut self,
        queries: &[Query],
        numbers: &[TrackingNumber],
        until: Option<Timestamp>,
    ) -> Option<Answer> {
        let queries: Vec<Query> = queries.iter().filter(|query| numbers.contains(&query.number)).cloned().collect();
        let request = self.source.register(&queries, &self.config.access(Timestamp::now()));
        if matches!(request, Ok(None)) {
            return None;
        }
        let Leave::Call(permit) = self.leave(until).await else { return None };
        let answer = match request {
            Ok(request) => self.send(&request?, &queries, until).await.0,
            Err(error) => lacking(&error),
        };
        self.called(&permit, &answer).await;
        Some(answer)
    }

    /// One call under one permit, signing in first where the source wants it.
    async fn try_once(&mut self, queries: &[Query], permit: Permit, until: Option<Timestamp>) -> Try {
        let asked_at = Timestamp::now();
        let (answer, answered_at) = self.call(queries, until).await;
        self.called(&permit, &answer).await;
        tracing::debug!(source = self.id(), numbers = queries.len(), outcome = answer.outcome.slug(), "asked");
        Try { asked_at, answered_at, answer }
    }

    async fn call(&mut self, queries: &[Query], until: Option<Timestamp>) -> (Answer, Option<Timestamp>) {
        if self.token.is_none() {
            self.token = self.kept_token().await;
        }
        let had_token = self.token.is_some() || self.config.token.is_some();
        let (answer, answered_at) = self.call_signed_in(queries, until, false).await;
        // The token may have ended early: once more with a new one, where one can be bought.
        if answer.outcome == Outcome::Auth && had_token && self.can_buy() {
            return self.call_signed_in(queries, until, true).await;
        }
        (answer, answered_at)
    }

    fn can_buy(&self) -> bool {
        let access = Access { token: None, ..self.access(Timestamp::now()) };
        matches!(self.source.sign_in(&access), Ok(Some(_)))
    }

    async fn call_signed_in(
        &mut self,
        queries: &[Query],
        until: Option<Timestamp>,
        anew: bool,
    ) -> (Answer, Option<Timestamp>) {
        let mut access = self.access(Timestamp::now());
        if let Err(answer) = self.sign_in(&mut access, until, anew).await {
            return (answer, Some(Timestamp::now()));
        }
        match self.source.ask(queries, &access) {
            Ok(request) => self.send(&request, queries, until).await,
            Err(error) => (lacking(&error), None),
        }
    }

    fn access(&self, now: Timestamp) -> Access {
        let refresh = self.token.as_ref().and_then(|held| held.refresh.clone());
        let access = self.config.access(now);
        Access { refresh_token: refresh.or(access.refresh_token.clone()), ..access }
    }

    /// Puts a good token into `access`, where the source wants one: one that is held or was kept, else a new one. The
    /// permit to call is also the permit to buy, so that no two nodes buy at once.
    async fn sign_in(&mut self, access: &mut Access, until: Option<Timestamp>, anew: bool) -> Result<(), Answer> {
        if let Some(held) = &self.token {
            access.token = Some(held.token.clone()).filter(|_| held.until > access.now);
        }
        if anew {
            access.token = None;
        }
        if access.token.is_some() {
            return Ok(());
        }
        let request = match self.source.sign_in(access) {
            Ok(Some(request)) => request,
            Ok(None) => return Ok(()),
            Err(error) => return Err(lacking(&error)),
        };
        let reply = self.within_grace(self.client.send(&request, self.limits(until))).await?;
        let reply = reply.map_err(|error| failed(error.outcome(), error.to_string()))?;
        let token = read_token(&reply)?;
        let held = Held::new(token, access.refresh_token.clone(), self.config.grant(), Timestamp::now());
        access.token = Some(held.token.clone());
        if let Err(error) = self.vault.keep(Kind::Token, self.id(), &held.text(), Timestamp::now()).await {
            tracing::warn!(source = self.id(), %error, "a token could not be kept; the next start buys another one");
        }
        self.token = Some(held);
        Ok(())
    }

    async fn kept_token(&self) -> Option<Held> {
        match self.vault.read(Kind::Token, self.id()).await {
            Ok(kept) => Held::read(&kept?, self.config.grant()),
            Err(error) => {
                tracing::warn!(source = self.id(), %error, "the token that was kept cannot be used");
                None
            }
        }
    }

    async fn send(
        &self,
        request: &Request,
        queries: &[Query],
        until: Option<Timestamp>,
    ) -> (Answer, Option<Timestamp>) {
        match self.within_grace(self.client.send(request, self.limits(until))).await {
            Ok(Ok(reply)) => (self.source.read(&reply, queries), Some(Timestamp::now())),
            Ok(Err(error)) => (failed(error.outcome(), error.to_string()), None),
            Err(stopped) => (stopped, None),
        }
    }

    /// How long a call may take, and how much it may bring. Nobody waits for what comes after `until`.
    fn limits(&self, until: Option<Timestamp>) -> Limits {
        let patience = self.config.patience(self.source.card());
        let left = until.map(|until| Duration::try_from(until.duration_since(Timestamp::now())).unwrap_or_default());
        Limits { total: left.map_or(patience, |left| left.min(patience)), ..Limits::default() }
    }

    /// What a call brings, or what to record where it takes too long after a stop was asked for.
    async fn within_grace<T>(&self, call: impl Future<Output = T>) -> Result<T, Answer> {
        let out_of_patience = async {
            self.stop.cancelled().await;
            tokio::time::sleep(GRACE).await;
        };
        tokio::select! {
            brought = call => Ok(brought),
            () = out_of_patience => {
                Err(failed(Outcome::Unreachable, "no answer had come when Doorstep was stopped".to_owned()))
            }
        }
    }

    async fn called(&self, permit: &Permit, answer: &Answer) {
        let now = Timestamp::now();
        let called = Called {
            outcome: answer.outcome,
            detail: answer.detail.clone(),
            retry_at: answer.retry.map(|retry| retry.at(now)),
        };
        if let Err(error) = self.store.called(self.id(), permit, &called, &self.allowance(now), now).await {
            tracing::warn!(source = self.id(), %error, "how the source answered could not be kept");
        }
        if !answer.outcome.is_answer() {
            tracing::warn!(source = self.id(), outcome = answer.outcome.slug(), "no answer");
        }
    }

    fn id(&self) -> &'static str {
        self.source.card().id
    }

    fn allowance(&self, now: Timestamp) -> Allowance {
        keyring::allowance(self.source.card(), &self.config, now)
    }

    /// What the tries at a batch mean for one of its questions.
    fn back(&self, question: Question, tries: &[Try]) -> Back {
        let number = &question.query.number;
        let told = tries.last().and_then(|last| last.answer.tracks.iter().find(|track| track.number == *number));
        let checks = tries.iter().enumerate().map(|(place, tried)| {
            let told = told.filter(|_| place + 1 == tries.len());
            let (outcome, detail) = match told {
                Some(track) => (track.outcome, track.detail.clone()),
                None if tried.answer.outcome.is_answer() => {
                    (Outcome::Misread, Some("the answer does not speak of this number".to_owned()))
                }
                None => (tried.answer.outcome, tried.answer.detail.clone()),
            };
            Check {
                source: self.id().to_owned(),
                number: number.to_string(),
                asked_at: tried.asked_at,
                answered_at: tried.answered_at,
                outcome,
                detail,
                retry_at: tried.answer.retry.map(|retry| retry.at(tried.answered_at.unwrap_or(tried.asked_at))),
            }
        });
        Back { parcel: question.parcel, checks: checks.collect(), track: told.cloned(), not_before: None }
    }
}

/// Until when the user waits for one of these, if they do.
fn until<'a>(questions: impl IntoIterator<Item = &'a Question>) -> Option<Timestamp> {
    questions.into_iter().filter_map(|question| question.until).min()
}

/// The questions of the next request, from the front.
fn take_batch(waiting: &mut VecDeque<Question>, most: usize) -> Vec<Question> {
    let together = waiting.iter().take(most.max(1)).take_while(|question| !question.alone).count();
    waiting.drain(..together.max(1).min(waiting.len())).collect()
}

fn not_asked(question: Question, until: Timestamp) -> Back {
    Back { parcel: question.parcel, checks: Vec::new(), track: None, not_before: Some(until) }
}

/// Whether the same question may be answered if it is asked again soon.
fn may_pass(outcome: Outcome) -> bool {
    matches!(outcome, Outcome::Upstream | Outcome::Unreachable | Outcome::RateLimited)
}

fn failed(outcome: Outcome, detail: String) -> Answer {
    Answer { outcome, detail: Some(detail), retry: None, tracks: Vec::new(), register: Vec::new() }
}

/// A request that could not be made. For want of a setting no question can be asked; for want of something of the
/// parcel, only this one cannot.
fn lacking(error: &AskError) -> Answer {
    let outcome = match error {
        AskError::Setting(_) => Outcome::Auth,
        AskError::Need(_) | AskError::Nothing => Outcome::BadNumber,
    };
    failed(outcome, error.to_string())
}
