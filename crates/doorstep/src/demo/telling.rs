//! What the sources of the invented household know at a moment: tracks, and how asking for them ends.

use doorstep_core::carrier;
use doorstep_core::check::{Check, Outcome};
use doorstep_core::country::Country;
use doorstep_core::event::{EventTime, RawEvent, TimeCertainty};
use doorstep_core::number::TrackingNumber;
use doorstep_core::track::{DestinationCarrier, Track};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

use super::household::{At, Household, Outage, ParcelStory, Scan, Shared, Told, in_zone};

/// How long an answer takes.
const ANSWER: SignedDuration = SignedDuration::from_secs(2);

/// After this long without a scan a parcel is asked about once a day.
const RARELY_AFTER: SignedDuration = SignedDuration::from_hours(5 * 24);

/// What asking one source about one number at one moment brings.
#[derive(Debug)]
pub struct Asked {
    /// How it went.
    pub check: Check,
    /// What was told, unless nothing is new.
    pub track: Option<Track>,
}

impl Told {
    /// The number it is about.
    pub fn number<'a>(&'a self, parcel: &'a ParcelStory) -> &'a TrackingNumber {
        self.number.as_ref().unwrap_or(&parcel.number)
    }

    /// The scans it tells of at this moment, newest first.
    fn scans_at<'a>(&'a self, shared: &'a Shared, at: Timestamp) -> impl Iterator<Item = &'a Scan> {
        self.scans.iter().rev().filter(move |scan| shared.told_at(scan) <= at)
    }

    fn next_at(&self, shared: &Shared, at: Timestamp) -> Option<&TrackingNumber> {
        self.next.as_ref().filter(|next| shared.instant(next.at) <= at).map(|next| &next.number)
    }

    /// All it tells at this moment.
    fn track(&self, number: &TrackingNumber, shared: &Shared, at: Timestamp) -> Track {
        let events: Vec<RawEvent> = self.scans_at(shared, at).map(|scan| event(scan, shared)).collect();
        let next = self.next_at(shared, at);
        let outcome = match (events.is_empty(), next) {
            (false, _) => Outcome::Answered,
            (true, Some(_)) => Outcome::Pivot,
            (true, None) => self.missing.unwrap_or(Outcome::Pending),
        };
        let mut track = Track::new(number.clone(), outcome);
        if matches!(outcome, Outcome::Answered | Outcome::Pending) {
            track.service.clone_from(&self.service);
            track.economy = self.economy;
            track.origin = Country::from_code("CN");
            track.destination = self.destination.or(Some(shared.country));
            let estimate = self.estimated.iter().rev().find(|(since, ..)| shared.instant(*since) <= at);
            track.estimated = estimate.map(|(_, from, to)| (shared.date(*from), shared.date(*to)));
        }
        if outcome == Outcome::Answered {
            track.destination_carrier = self.carrier.as_ref().map(|named| DestinationCarrier {
                id: carrier::by_name(&named.name).map(|carrier| carrier.id),
                name: named.name.clone(),
                phone: named.phone.clone(),
                url: named.url.clone(),
            });
        }
        track.next_number = next.cloned();
        track.events = events;
        track
    }

    /// Whether it tells more at one moment than at an earlier one.
    fn has_news(&self, shared: &Shared, before: Timestamp, at: Timestamp) -> bool {
        let estimates = |at| self.estimated.iter().filter(move |(since, ..)| shared.instant(*since) <= at).count();
        self.scans_at(shared, at).count() != self.scans_at(shared, before).count()
            || self.next_at(shared, at) != self.next_at(shared, before)
            || estimates(at) != estimates(before)
    }
}

fn event(scan: &Scan, shared: &Shared) -> RawEvent {
    let local = shared.local(scan.at);
    RawEvent {
        time: EventTime {
            local: Some(local),
            date_only: false,
            zone: Some(scan.zone.clone()),
            instant: Some(in_zone(local, scan.offset())),
            certainty: TimeCertainty::Labelled,
        },
        code: Some(scan.code.clone()),
        text: shared.dated(&scan.words),
        place: scan.place.clone(),
        country: scan.country,
        carrier: None,
    }
}

impl Household {
    /// What the sources answer about a parcel at a moment, each about the numbers known by then.
    pub fn ask(&self, parcel: &ParcelStory, at: Timestamp) -> Vec<Asked> {
        let told = parcel.told.iter().filter(|told| self.is_known(told, parcel, at));
        told.map(|told| self.ask_source(told, parcel, at)).collect()
    }

    /// Whether the number a source tells of is known: it is the parcel's first, or another has led to it.
    fn is_known(&self, told: &Told, parcel: &ParcelStory, at: Timestamp) -> bool {
        let number = told.number(parcel);
        let led = |other: &Told| other.next_at(&self.shared, at) == Some(number);
        *number == parcel.number || parcel.told.iter().any(led)
    }

    fn ask_source(&self, told: &Told, parcel: &ParcelStory, at: Timestamp) -> Asked {
        let (shared, number) = (&self.shared, told.number(parcel));
        let mut check = Check {
            source: told.source.clone(),
            number: number.to_string(),
            asked_at: at,
            answered_at: Some(at.saturating_add(ANSWER).unwrap_or(at)),
            outcome: Outcome::Answered,
            detail: None,
            retry_at: None,
        };
        let down = |outage: &&Outage| {
            outage.source == told.source && (shared.instant(outage.from)..shared.instant(outage.until)).contains(&at)
        };
        if let Some(outage) = shared.outages.iter().find(down) {
            check.outcome = outage.outcome;
            check.detail = Some(outage.detail.clone());
            return Asked { check, track: None };
        }
        let track = told.track(number, shared, at);
        check.outcome = track.outcome;
        Asked { check, track: Some(track) }
    }

    /// Everything that sources answered about a parcel from when it was added until a moment. An answer with nothing new
    /// has no track.
    pub fn asked_until(&self, parcel: &ParcelStory, until: Timestamp) -> Vec<Asked> {
        let ends = parcel.closed.into_iter().chain(parcel.archived).map(|at| self.shared.instant(at));
        let rounds = self.rounds(parcel, ends.chain([until]).min().unwrap_or(until));
        let told = parcel.told.iter();
        told.flat_map(|told| self.asked_at(told, parcel, &rounds)).collect()
    }

    fn asked_at(&self, told: &Told, parcel: &ParcelStory, rounds: &[Timestamp]) -> Vec<Asked> {
        let mut answered: Option<Timestamp> = None;
        let mut all = Vec::new();
        for at in rounds.iter().copied().filter(|at| self.is_known(told, parcel, *at)) {
            let mut asked = self.ask_source(told, parcel, at);
            if asked.track.is_some() {
                if answered.is_some_and(|before| !told.has_news(&self.shared, before, at)) {
                    asked.track = None;
                    if asked.check.outcome == Outcome::Answered {
                        asked.check.outcome = Outcome::Unchanged;
                    }
                }
                answered = Some(at);
            }
            all.push(asked);
        }
        all
    }

    /// When a parcel is asked about: when it is added, then at every round, and once a day after days without a scan.
    fn rounds(&self, parcel: &ParcelStory, until: Timestamp) -> Vec<Timestamp> {
        let shared = &self.shared;
        let added = shared.instant(parcel.added);
        let scans: Vec<Timestamp> =
            parcel.told.iter().flat_map(|told| &told.scans).map(|scan| shared.told_at(scan)).collect();
        let is_quiet = |at: Timestamp| {
            let last = scans.iter().filter(|scan| **scan <= at).max().unwrap_or(&added);
            at.duration_since(*last) > RARELY_AFTER
        };
        let days = parcel.added.day..=shared.day(until.to_zoned(TimeZone::UTC).date());
        let rounds =
            days.flat_map(|day| shared.rounds.iter().enumerate().map(move |(n, time)| (n, At { day, time: *time })));
        let rounds =
            rounds.map(|(n, at)| (n, shared.instant(at))).filter(|(n, at)| *at > added && (*n == 0 || !is_quiet(*at)));
        std::iter::once(added).chain(rounds.map(|(_, at)| at)).filter(|at| *at <= until).collect()
    }
}
