//! The task of one source: one call at a time, at the source's pace, with the tries a failure deserves.

use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Duration;

use doorstep_core::check::{Check, Outcome};
use doorstep_core::number::TrackingNumber;
use doorstep_core::track::Track;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use secrecy::SecretString;
use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;

use crate::app::App;
use crate::config::{SourceConfig, Standing};
use crate::http::{Client, Limits};
use crate::sources::{Access, Answer, AskError, Query, Request, Source, read_token, registry};
use crate::store::{self, Allowance, Called, Permit, Store};

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

/// How long a call may take, and the permit for it counts.
const CALL: Duration = Duration::from_secs(40);

/// Something to be asked about a parcel.
#[derive(Clone, Debug)]
pub(super) struct Question {
    pub(super) parcel: store::ParcelId,
    pub(super) query: Query,
    /// Whether the user waits for it.
    pub(super) requested: bool,
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
    questions: mpsc::UnboundedSender<Question>,
}

impl Caller {
    /// Starts a task for every source that is on. The tasks end when their callers are dropped.
    pub(super) fn start_all(
        app: &App,
        client: &Client,
        reports: &mpsc::UnboundedSender<Report>,
        stop: &CancellationToken,
    ) -> Vec<Caller> {
        let on = registry()
            .iter()
            .filter(|source| app.config.source(source.card().id).standing(source.card()) == Standing::On);
        on.map(|&source| {
            let (sender, questions) = mpsc::unbounded_channel();
            let task = Task {
                source,
                config: Arc::new(app.config.source(source.card().id)),
                store: app.store.clone(),
                client: client.clone(),
                reports: reports.clone(),
                stop: stop.clone(),
                token: None,
                promised: Timestamp::MIN,
            };
            tokio::spawn(task.run(questions));
            Caller { source, questions: sender }
        })
        .collect()
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

/// A token bought by signing in, and until when it is good.
struct Held {
    token: SecretString,
    until: Timestamp,
}

struct Task {
    source: &'static dyn Source,
    config: Arc<SourceConfig>,
    store: Store,
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
            waiting.make_contiguous().sort_by_key(|question| !question.requested);
            self.give_back_the_rest(&mut waiting);
            let requested = waiting.iter().any(|question| question.requested);
            match self.leave(requested).await {
                Leave::Call(permit) => {
                    let batch = take_batch(&mut waiting, if permit.probe { 1 } else { self.source.card().batch });
                    let Some(refused_together) = self.ask(batch, permit).await else { return };
                    waiting.extend(refused_together);
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

    /// Waits for the source's turn, if that is not too long.
    async fn leave(&self, requested: bool) -> Leave {
        loop {
            if self.stop.is_cancelled() {
                return Leave::Stopped;
            }
            let now = Timestamp::now();
            let answer = self.store.may_call(self.id(), &self.allowance(now), requested, now).await;
            let until = match answer {
                Ok(store::Answer::Call(permit)) => return Leave::Call(permit),
                Ok(store::Answer::Leave { until, .. }) => return Leave::Not(until),
                Ok(store::Answer::Wait(until)) => until,
                Err(error) => {
                    tracing::warn!(source = self.id(), %error, "cannot tell whether the source may be asked");
                    return Leave::Not(now.saturating_add(PATIENCE).unwrap_or(Timestamp::MAX));
                }
            };
            let wait = Duration::try_from(until.duration_since(now)).unwrap_or_default();
            if wait > PATIENCE {
                return Leave::Not(until);
            }
            tokio::select! {
                () = tokio::time::sleep(wait) => {}
                () = self.stop.cancelled() => {}
            }
        }
    }

    /// Asks, again where that may help, and reports. Returns the questions that were refused together, to be asked one
    /// by one; `None` if the program is to stop.
    async fn ask(&mut self, batch: Vec<Question>, permit: Permit) -> Option<Vec<Question>> {
        let queries: Vec<Query> = batch.iter().map(|question| question.query.clone()).collect();
        let requested = batch.iter().any(|question| question.requested);
        let mut tries = vec![self.try_once(&queries, permit).await?];
        let mut backoff = BACKOFF;
        while may_pass(tries.last()?.answer.outcome) && tries.len() < TRIES as usize {
            // Full jitter: two nodes that failed together do not try again together.
            tokio::time::sleep(backoff.mul_f64(rand::random())).await;
            backoff *= 4;
            let Leave::Call(permit) = self.leave(requested).await else { break };
            tries.push(self.try_once(&queries, permit).await?);
        }
        let last = tries.last_mut()?;
        if last.answer.outcome == Outcome::BadNumber && last.answer.tracks.is_empty() && batch.len() > 1 {
            let alone = |question| Question { alone: true, ..question };
            return Some(batch.into_iter().map(alone).collect());
        }
        if !last.answer.register.is_empty() {
            let numbers = std::mem::take(&mut last.answer.register);
            if let Some(told) = self.register(&queries, &numbers, requested).await {
                last.answer.tracks.retain(|track| !numbers.contains(&track.number));
                last.answer.tracks.extend(told.tracks);
            }
        }
        self.report(batch.into_iter().map(|question| self.back(question, &tries)).collect());
        Some(Vec::new())
    }

    /// Has the source follow numbers it does not follow yet.
    async fn register(&mut self, queries: &[Query], numbers: &[TrackingNumber], requested: bool) -> Option<Answer> {
        let queries: Vec<Query> = queries.iter().filter(|query| numbers.contains(&query.number)).cloned().collect();
        let Leave::Call(permit) = self.leave(requested).await else { return None };
        let access = self.config.access(Timestamp::now());
        let answer = match self.source.register(&queries, &access) {
            Ok(Some(request)) => self.send(&request, &queries).await?.0,
            Ok(None) => return None,
            Err(error) => lacking(&error),
        };
        self.called(&permit, &answer).await;
        Some(answer)
    }

    /// One call under one permit, signing in first where the source wants it. `None` if the program is to stop.
    async fn try_once(&mut self, queries: &[Query], permit: Permit) -> Option<Try> {
        let asked_at = Timestamp::now();
        let (answer, answered_at) = self.call(queries).await?;
        self.called(&permit, &answer).await;
        tracing::debug!(source = self.id(), numbers = queries.len(), outcome = answer.outcome.slug(), "asked");
        Some(Try { asked_at, answered_at, answer })
    }

    async fn call(&mut self, queries: &[Query]) -> Option<(Answer, Option<Timestamp>)> {
        let had_token = self.token.is_some();
        let (answer, answered_at) = self.call_signed_in(queries).await?;
        if answer.outcome == Outcome::Auth && had_token {
            // The token may have ended early: once more with a new one.
            self.token = None;
            return self.call_signed_in(queries).await;
        }
        Some((answer, answered_at))
    }

    async fn call_signed_in(&mut self, queries: &[Query]) -> Option<(Answer, Option<Timestamp>)> {
        let now = Timestamp::now();
        let mut access = self.config.access(now);
        if let Err(answer) = self.sign_in(&mut access).await? {
            return Some((answer, Some(Timestamp::now())));
        }
        match self.source.ask(queries, &access) {
            Ok(request) => self.send(&request, queries).await,
            Err(error) => Some((lacking(&error), None)),
        }
    }

    /// Puts a good token into `access`, where the source wants one.
    async fn sign_in(&mut self, access: &mut Access) -> Option<Result<(), Answer>> {
        if let Some(held) = self.token.as_ref().filter(|held| held.until > access.now) {
            access.token = Some(held.token.clone());
            return Some(Ok(()));
        }
        let request = match self.source.sign_in(access) {
            Ok(Some(request)) => request,
            Ok(None) => return Some(Ok(())),
            Err(error) => return Some(Err(lacking(&error))),
        };
        let reply = match self.within_grace(self.client.send(&request, limits())).await? {
            Ok(reply) => reply,
            Err(error) => return Some(Err(failed(error.outcome(), error.to_string()))),
        };
        match read_token(&reply) {
            Ok(token) => {
                // A minute early, so that it does not end on the way.
                let lasts = token.lasts.saturating_sub(Duration::from_secs(60));
                let until = Timestamp::now().saturating_add(lasts).unwrap_or(Timestamp::MAX);
                access.token = Some(token.value.clone());
                self.token = Some(Held { token: token.value, until });
                Some(Ok(()))
            }
            Err(answer) => Some(Err(answer)),
        }
    }

    async fn send(&self, request: &Request, queries: &[Query]) -> Option<(Answer, Option<Timestamp>)> {
        match self.within_grace(self.client.send(request, limits())).await? {
            Ok(reply) => Some((self.source.read(&reply, queries), Some(Timestamp::now()))),
            Err(error) => Some((failed(error.outcome(), error.to_string()), None)),
        }
    }

    /// What a call brings; `None` if it takes too long after a stop was asked for.
    async fn within_grace<T>(&self, call: impl Future<Output = T>) -> Option<T> {
        let out_of_patience = async {
            self.stop.cancelled().await;
            tokio::time::sleep(GRACE).await;
        };
        tokio::select! {
            brought = call => Some(brought),
            () = out_of_patience => None,
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
        let card = self.source.card();
        let zone = card.daily.map_or("UTC", |daily| daily.zone);
        let zone = TimeZone::get(zone).unwrap_or(TimeZone::UTC);
        let today = zone.to_datetime(now).date();
        let day_ends = today.tomorrow().and_then(|next| zone.to_zoned(next.at(0, 0, 0, 0)));
        Allowance {
            gap: Duration::from_millis(self.config.min_gap_ms(card).into()),
            daily: self.config.daily(card),
            day: i64::from(today.since(Date::ZERO).map(|since| since.get_days()).unwrap_or_default()),
            day_ends: day_ends.map_or(Timestamp::MAX, |ends| ends.timestamp()),
            call_lasts: CALL,
        }
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

fn limits() -> Limits {
    Limits { total: CALL.saturating_sub(Duration::from_secs(10)), ..Limits::default() }
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
