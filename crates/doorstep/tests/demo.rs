//! The invented household of the demo: every row of the guide's tables, every reason for silence and every trouble is in it,
//! and is what the program itself concludes.
#![allow(clippy::unwrap_used)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use doorstep::demo::{Demo, Story};
use doorstep::now::Now;
use doorstep::store::{KeptOrder, Known, OrderFilter, ParcelId, Place, Store};
use doorstep_core::advice::{Fact, Urgency};
use doorstep_core::check::Outcome;
use doorstep_core::judge::{Judgement, judge, judge_order};
use doorstep_core::protection::{self, ClockKind};
use doorstep_core::silence::SilenceLevel;
use doorstep_core::status::{Status, Substatus};
use jiff::{Timestamp, ToSpan as _};
use serde_json::json;
use xtask::browser::Browser;
use xtask::served::Home;

/// What is known of one story at one moment.
struct Scene<'a> {
    parcels: Vec<(Known, Judgement)>,
    orders: Vec<KeptOrder>,
    /// Of everything else in the house.
    others: &'a [KeptOrder],
    now: Timestamp,
}

impl Scene<'_> {
    fn any(&self, holds: impl Fn(&Known, &Judgement) -> bool) -> bool {
        self.parcels.iter().any(|(known, judgement)| holds(known, judgement))
    }

    fn advises(&self, rule: &str) -> bool {
        self.any(|_, judgement| judgement.advice.iter().any(|advice| advice.rule == rule))
    }

    /// The most pressing advice is this one.
    fn leads(&self, rule: &str) -> bool {
        self.any(|_, judgement| judgement.advice[0].rule == rule)
    }

    fn orders_advise(&self, rule: &str) -> bool {
        let facts = |order: &KeptOrder| judge_order(&order.facts(), self.now);
        self.parcels.is_empty() && self.orders.iter().any(|order| facts(order).iter().any(|advice| advice.rule == rule))
    }

    fn stands_at(&self, status: Status) -> bool {
        self.any(|_, judgement| judgement.state.status == status)
    }

    /// Silent for so many days, and that is called normal.
    fn is_calmly_silent(&self, status: Status, days: std::ops::RangeInclusive<u32>) -> bool {
        self.any(|_, judgement| {
            judgement.state.status == status
                && judgement.silence.level == SilenceLevel::Normal
                && judgement.silence.days.is_some_and(|silent| days.contains(&silent))
        })
    }

    fn told_by(&self, source: &str) -> bool {
        self.any(|known, _| known.facts.legs.iter().any(|leg| leg.source == source && !leg.events.is_empty()))
    }

    fn read_on_its_page(&self) -> bool {
        self.orders.iter().any(|order| order.readings.iter().any(|reading| reading.place == Place::Page))
    }

    fn comes_by(&self, method: &str) -> bool {
        let named = |fact: &(&str, Fact)| *fact == ("method", Fact::Text(method.to_owned()));
        self.any(|_, judgement| {
            judgement.advice.iter().any(|a| a.rule.starts_with("method.") && a.facts.iter().any(named))
        })
    }

    fn silent_because(&self, reason: &str) -> bool {
        self.any(|_, judgement| {
            judgement.silence.reason == reason && judgement.silence.days.is_some_and(|days| days > 0)
        })
    }

    fn days_left(&self) -> Option<i64> {
        let clock =
            |judgement: &Judgement| protection::lead(&judgement.clocks, ClockKind::RefundBy).map(|clock| clock.date);
        let date = self.parcels.iter().find_map(|(_, judgement)| clock(judgement))?;
        Some(protection::days_between(protection::today(self.now), date))
    }

    /// It came back, and the most pressing advice names this as the reason.
    fn returned_after(&self, rule: &str, cause: &[Substatus]) -> bool {
        self.advises(rule)
            && self.any(|_, judgement| {
                let seen = |line: &doorstep_core::parcel::TimelineEntry| line.reading.substatus;
                judgement.state.status == Status::Returned
                    && judgement.state.timeline.iter().filter_map(seen).any(|substatus| cause.contains(&substatus))
            })
    }
}

/// What a row asks of a scene.
type Holds = fn(&Scene<'_>) -> bool;

/// Every row of the guide's tables, its reasons for silence and its troubles, as what the program must conclude.
const ROWS: &[(&str, Holds)] = &[
    // Order number or tracking number.
    ("number.order", |scene| scene.orders.iter().any(|order| order.order.number.as_str().len() == 16)),
    ("number.tracking", |scene| scene.any(|known, _| !known.facts.numbers.is_empty())),
    ("number.order-status", |scene| scene.orders.iter().any(|order| order.order.status.is_some())),
    ("number.delivery-status", |scene| scene.any(|_, judgement| judgement.state.decided_by.is_some())),
    // Where to track.
    ("place.order-page", |scene| scene.read_on_its_page()),
    ("place.cainiao", |scene| scene.told_by("cainiao")),
    ("place.carrier", |scene| scene.told_by("laposte") || scene.told_by("dhl_unified")),
    ("place.one-place", |scene| scene.others.len() > 20),
    // Statuses.
    ("status.order_placed", |scene| scene.stands_at(Status::OrderPlaced) && scene.advises("status.order-placed")),
    ("status.processing", |scene| scene.stands_at(Status::Processing) && scene.advises("status.processing")),
    ("status.shipped", |scene| scene.stands_at(Status::Shipped) && scene.advises("status.shipped")),
    ("status.accepted", |scene| scene.stands_at(Status::Accepted) && scene.advises("status.accepted")),
    ("status.departed_origin", |scene| {
        scene.stands_at(Status::DepartedOrigin) && scene.advises("status.departed-origin")
    }),
    ("status.transit", |scene| scene.stands_at(Status::Transit) && scene.advises("status.transit")),
    ("status.arrived_destination", |scene| {
        scene.stands_at(Status::ArrivedDestination) && scene.advises("status.arrived-destination")
    }),
    ("status.customs", |scene| scene.stands_at(Status::Customs) && scene.advises("status.customs")),
    ("status.out_for_delivery", |scene| scene.stands_at(Status::OutForDelivery)),
    ("status.delivered", |scene| scene.stands_at(Status::Delivered)),
    ("status.returned", |scene| scene.stands_at(Status::Returned) && scene.advises("status.returned")),
    ("status.exception", |scene| scene.stands_at(Status::Exception) && scene.advises("status.exception")),
    // When no news are normal.
    ("quiet.issued-today", |scene| scene.advises("number.fresh")),
    ("quiet.after-shipment", |scene| scene.is_calmly_silent(Status::Shipped, 2..=5)),
    ("quiet.international", |scene| scene.is_calmly_silent(Status::DepartedOrigin, 6..=20)),
    ("quiet.customs", |scene| scene.is_calmly_silent(Status::Customs, 2..=6)),
    ("quiet.after-arrival", |scene| scene.is_calmly_silent(Status::ArrivedDestination, 2..=6)),
    ("quiet.protection-ending", |scene| {
        scene.days_left().is_some_and(|left| (1..=7).contains(&left))
            && scene.any(|_, judgement| judgement.silence.level > SilenceLevel::Normal)
            && (scene.advises("dispute.ending") || scene.advises("dispute.now"))
    }),
    // When to open a dispute.
    ("act.wrong-country", |scene| scene.advises("wrong-country")),
    ("act.not-received", |scene| scene.leads("delivered.not-received")),
    ("act.long-silence", |scene| {
        scene.any(|_, judgement| judgement.silence.level >= SilenceLevel::Worrying)
            && scene.days_left().is_some_and(|left| left <= 14)
            && scene.advises("dispute.prepare")
    }),
    ("act.returned", |scene| scene.stands_at(Status::Returned) && scene.advises("dispute.ready")),
    ("act.customs-delay", |scene| {
        scene.any(|_, judgement| judgement.advice.iter().any(|a| a.rule == "customs.long" && a.urgency == Urgency::Act))
    }),
    ("act.seller-silent", |scene| {
        let late = |judgement: &Judgement| {
            judgement.advice.iter().any(|a| a.rule == "dispute.seller-answer" && a.urgency == Urgency::Act)
        };
        scene.any(|_, judgement| late(judgement))
    }),
    // Shipping methods.
    ("service.standard", |scene| scene.comes_by("AliExpress Standard Shipping")),
    ("service.saver", |scene| scene.comes_by("AliExpress Saver Shipping")),
    ("service.premium", |scene| scene.comes_by("AliExpress Premium Shipping")),
    ("service.epacket", |scene| scene.comes_by("ePacket")),
    ("service.china-post", |scene| scene.comes_by("China Post")),
    ("service.courier", |scene| scene.comes_by("DHL, FedEx or UPS")),
    // Why tracking does not update.
    ("why.label", |scene| scene.silent_because("silence-reason-label")),
    ("why.collection", |scene| scene.silent_because("silence-reason-collection")),
    ("why.line-haul", |scene| scene.silent_because("silence-reason-line-haul")),
    ("why.customs", |scene| scene.silent_because("silence-reason-customs")),
    ("why.local-carrier", |scene| scene.silent_because("silence-reason-local-carrier")),
    ("why.limited-tracking", |scene| scene.silent_because("silence-reason-limited-tracking")),
    ("why.peak", |scene| scene.silent_because("silence-reason-peak")),
    ("why.new-number", |scene| scene.silent_because("silence-reason-new-number")),
    ("why.renumbered", |scene| scene.silent_because("silence-reason-renumbered")),
    // Troubles.
    ("trouble.no-number", |scene| {
        scene.orders_advise("order.preparing") || scene.orders_advise("order.number-missing")
    }),
    ("trouble.label-never-scanned", |scene| scene.advises("label.never-scanned")),
    ("trouble.silent", |scene| scene.advises("silence.worrying") || scene.advises("silence.lost")),
    ("trouble.invalid-number", |scene| scene.leads("number.invalid")),
    ("trouble.not-received", |scene| scene.leads("delivered.not-received")),
    ("trouble.wrong-city", |scene| scene.leads("wrong-country")),
    ("trouble.returned-customs", |scene| {
        scene.returned_after("returned.strong", &[Substatus::CustomsHeld, Substatus::CustomsRejected])
    }),
    ("trouble.returned-pickup", |scene| scene.returned_after("returned.harder", &[Substatus::PickupExpired])),
    ("trouble.customs-papers", |scene| scene.leads("customs.info-required")),
    ("trouble.customs-payment", |scene| scene.leads("customs.payment-due")),
    ("trouble.protection-ending", |scene| scene.leads("dispute.now") || scene.leads("dispute.last-day")),
    ("trouble.promising", |scene| {
        let promised =
            |order: &KeptOrder| order.clocks.iter().filter(|clock| clock.kind == ClockKind::PromisedBy).count();
        scene.advises("promise.passed")
            && scene.orders.iter().any(|order| promised(order) > 1)
            && scene.days_left().is_some_and(|left| left <= 14)
    }),
    ("trouble.split", |scene| scene.orders.iter().any(|order| order.parcels.len() > 1)),
    ("trouble.combined", |scene| scene.any(|known, _| known.facts.orders.len() > 1)),
    ("trouble.renumbered", |scene| scene.any(|known, _| known.facts.numbers.len() > 2)),
    ("trouble.economy", |scene| scene.advises("silence.scans-ended")),
    ("trouble.disagree", |scene| scene.advises("sources.disagree")),
    ("trouble.look-alike", |scene| {
        let title = |order: &KeptOrder| order.order.lines[0].title.clone();
        let other = |one: &KeptOrder| scene.others.iter().any(|other| other.id != one.id && title(other) == title(one));
        scene.orders.iter().any(other)
    }),
];

/// The days around the one the demo begins on.
fn moments(demo: &Demo) -> impl Iterator<Item = Timestamp> {
    let begins = demo.days(demo.beginning()).shown;
    (-24..=14).map(move |days: i64| demo.moment(begins.checked_add(days.days()).unwrap()).unwrap())
}

/// Which rows each story is an example of at a moment.
async fn rows_at(demo: &Demo, store: &Store, now: Timestamp) -> Vec<(String, &'static str)> {
    let orders = store.orders(&OrderFilter { limit: 500, ..OrderFilter::default() }).await.unwrap().orders;
    let mut found = Vec::new();
    for story in demo.stories() {
        let ids: Vec<ParcelId> = story.parcels.iter().map(|parcel| demo.parcel_id(parcel)).collect();
        let known = store.facts(&ids).await.unwrap();
        let own = |order: &&KeptOrder| story.orders.iter().any(|told| told.number == order.order.number);
        let scene = Scene {
            parcels: known.into_iter().map(|known| (known.clone(), judge(&known.facts, now))).collect(),
            orders: orders.iter().filter(own).cloned().collect(),
            others: &orders,
            now,
        };
        let rows = ROWS.iter().filter(|(_, holds)| holds(&scene));
        found.extend(rows.map(|(row, _)| (story.name.clone(), *row)));
    }
    found
}

#[tokio::test]
async fn the_household_is_an_example_of_everything_in_the_guide() {
    let demo = Demo::open().unwrap();
    let store = Store::in_memory().await.unwrap();
    let now = Now::at(demo.beginning());
    let mut shown: BTreeMap<&'static str, BTreeSet<String>> = BTreeMap::new();
    for moment in moments(&demo) {
        demo.move_to(&store, &now, moment).await.unwrap();
        for (story, row) in rows_at(&demo, &store, moment).await {
            shown.entry(row).or_default().insert(story);
        }
    }
    let mut faults = Vec::new();
    for Story { name, covers, .. } in demo.stories() {
        for row in covers {
            match ROWS.iter().find(|(known, _)| known == row) {
                None => faults.push(format!("{name} names a row that does not exist: {row}")),
                Some(_) if !shown.get(row.as_str()).is_some_and(|stories| stories.contains(name)) => {
                    faults.push(format!("{name} is never an example of {row}"));
                }
                Some(_) => {}
            }
        }
    }
    for (row, _) in ROWS {
        let named: Vec<&str> = demo
            .stories()
            .iter()
            .filter(|story| story.covers.iter().any(|c| c == row))
            .map(|s| s.name.as_str())
            .collect();
        println!("{row}: {}", named.join(", "));
        if named.is_empty() {
            faults.push(format!("no story is an example of {row}"));
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[tokio::test]
async fn it_knows_only_what_was_known_then_and_a_move_keeps_ids_and_nothing_else() {
    let demo = Demo::open().unwrap();
    let store = Store::in_memory().await.unwrap();
    let now = Now::at(demo.beginning());
    let seen = async |moment: Timestamp| {
        let ids: Vec<ParcelId> =
            demo.stories().iter().flat_map(|story| &story.parcels).map(|parcel| demo.parcel_id(parcel)).collect();
        let known = store.facts(&ids).await.unwrap();
        for known in &known {
            assert!(known.facts.added_at <= moment);
            assert!(known.facts.checks.iter().all(|check| check.asked_at <= moment));
            let events = known.facts.legs.iter().flat_map(|leg| &leg.events);
            assert!(events.clone().all(|event| event.seen_at <= moment && event.raw.time.instant <= Some(moment)));
            let clocks = known.facts.orders.iter().flat_map(|order| &order.clocks);
            assert!(clocks.clone().all(|clock| clock.captured_at <= moment));
        }
        known
    };
    let early = demo.moment(demo.days(demo.beginning()).first.checked_add(24.days()).unwrap()).unwrap();
    demo.move_to(&store, &now, early).await.unwrap();
    assert_eq!(now.read(), early);
    let first = seen(early).await;
    demo.move_to(&store, &now, demo.beginning()).await.unwrap();
    let later = seen(demo.beginning()).await;
    assert!(later.len() > first.len());
    for kept in first.iter().map(|known| &known.id) {
        assert!(later.iter().any(|known| known.id == *kept), "{kept} is gone");
    }
    // What somebody deleted is there again after a move.
    store.delete_parcels(&[first[0].id.clone()], now.read()).await.unwrap();
    demo.move_to(&store, &now, early).await.unwrap();
    assert_eq!(seen(early).await.len(), first.len());
    let outcomes: BTreeSet<&str> =
        later.iter().flat_map(|known| &known.facts.checks).map(|check| check.outcome.slug()).collect();
    for expected in [Outcome::Answered, Outcome::Unchanged, Outcome::Pending, Outcome::NotFound, Outcome::RateLimited] {
        assert!(outcomes.contains(expected.slug()), "no check is {}: {outcomes:?}", expected.slug());
    }
}

#[tokio::test]
async fn checks_are_answered_by_the_household_alone() {
    let demo = Demo::open().unwrap();
    let store = Store::in_memory().await.unwrap();
    let now = Now::at(demo.beginning());
    demo.move_to(&store, &now, demo.beginning()).await.unwrap();
    let ours = demo.parcel_id(&demo.stories().iter().find(|story| story.name == "tea-set").unwrap().parcels[0]);
    demo.ask(&store, now.read()).await.unwrap();
    assert_eq!(demo.ask(&store, now.read()).await.unwrap(), [], "what was due has been asked about");
    store.request_check(std::slice::from_ref(&ours), &[], now.read()).await.unwrap();
    let stranger =
        doorstep::store::NewParcel::new(doorstep_core::number::TrackingNumber::parse("RR123456785CN").unwrap());
    let stranger = store.add_parcels(&[stranger], now.read()).await.unwrap()[0].id().clone();
    let asked = demo.ask(&store, now.read()).await.unwrap();
    assert_eq!(asked.len(), 2);
    let newest = async |id| store.checks(id, 1).await.unwrap().remove(0);
    assert_eq!(newest(&ours).await.outcome, Outcome::Unchanged);
    assert_eq!(newest(&ours).await.asked_at, now.read());
    assert_eq!(newest(&stranger).await.outcome, Outcome::NotFound);
    assert!(store.parcel(&ours).await.unwrap().unwrap().check_requested_at.is_none());
}

/// Nothing where there is no Chromium to test with.
fn chromium() -> Option<Browser> {
    let Some(chromium) = std::env::var_os("DOORSTEP_TEST_CHROMIUM") else {
        println!("not run: DOORSTEP_TEST_CHROMIUM is not set (cargo xtask test sets it)");
        return None;
    };
    Some(Browser::launch(&PathBuf::from(chromium)).unwrap())
}

/// The address of the walking shoes' page, which are out for delivery on the day the demo begins on.
fn walking_shoes() -> String {
    let demo = Demo::open().unwrap();
    let story = demo.stories().iter().find(|story| story.name == "walking-shoes").unwrap();
    format!("/parcels/{}", demo.parcel_id(&story.parcels[0]))
}

#[test]
fn the_slider_moves_time_and_the_open_page_with_it() {
    let Some(mut browser) = chromium() else { return };
    let home = Home::new(Path::new(env!("CARGO_BIN_EXE_doorstep"))).unwrap();
    let served = home.serve_with(&["demo"]).unwrap();
    let mut page = browser.page().unwrap();
    for (width, height) in [(390, 844), (1440, 900)] {
        page.size(width, height).unwrap();
        page.go(&format!("{}{}", served.url(), walking_shoes())).unwrap();
        page.wait_for("document.querySelector('h1').innerText === 'With the courier'").unwrap();
        let wide = page.evaluate("document.documentElement.scrollWidth - innerWidth").unwrap();
        assert_eq!(wide, json!(0), "wider than {width}");
        if let Some(axe) = std::env::var_os("DOORSTEP_TEST_AXE") {
            let faults = page.accessibility_faults(&fs::read_to_string(axe).unwrap()).unwrap();
            assert!(faults.is_empty(), "{faults:#?}");
        }
        page.evaluate("window.untouched = true; document.querySelector('.demo input[type=range]').focus()").unwrap();
        page.press("ArrowUp").unwrap();
        page.wait_for("document.querySelector('h1').innerText === 'Left at your place'").unwrap();
        assert_eq!(page.evaluate("document.querySelector('#demo-at').value").unwrap(), json!("2026-10-13"));
        for _ in 0..7 {
            page.press("ArrowDown").unwrap();
        }
        page.wait_for("document.querySelector('h1').innerText === 'Released by customs'").unwrap();
        // The day before the order was placed: it is not known yet, and its page says so.
        page.evaluate(
            "(() => { const at = document.querySelector('#demo-at'); at.value = '2026-09-20'; \
             at.dispatchEvent(new Event('change')); })()",
        )
        .unwrap();
        page.wait_for("document.querySelector('main').innerText.includes('not known yet')").unwrap();
        page.go(&format!("{}/", served.url())).unwrap();
        page.evaluate(
            "(() => { const at = document.querySelector('#demo-at'); at.value = '2026-10-12'; \
             at.dispatchEvent(new Event('change')); })()",
        )
        .unwrap();
        page.wait_for("document.querySelector('main').innerText.includes('Monday, 12 October')").unwrap();
    }
    assert_eq!(page.problems().iter().filter(|problem| !problem.contains("404")).count(), 0, "{:?}", page.problems());
}

#[test]
fn time_is_moved_without_scripts_too() {
    let Some(mut browser) = chromium() else { return };
    let home = Home::new(Path::new(env!("CARGO_BIN_EXE_doorstep"))).unwrap();
    let served = home.serve_with(&["demo"]).unwrap();
    let mut page = browser.page().unwrap();
    page.allow_scripts(false).unwrap();
    page.size(1440, 900).unwrap();
    page.go(&format!("{}{}", served.url(), walking_shoes())).unwrap();
    assert_eq!(page.text("h1").unwrap(), "With the courier");
    page.loading(|page| page.click(".demo button[title='A day on']")).unwrap();
    assert_eq!(page.text("h1").unwrap(), "Left at your place");
    page.evaluate("document.querySelector('#demo-at').value = '2026-10-07'").unwrap();
    page.loading(|page| page.click(".demo [data-go]")).unwrap();
    assert_ne!(page.text("h1").unwrap(), "Left at your place");
    assert!(page.evaluate("location.pathname").unwrap().as_str().unwrap().starts_with("/parcels/"));
    assert_eq!(page.problems(), [] as [String; 0]);
}
