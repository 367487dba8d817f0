//! Putting several lists of events of one parcel into one, without re-sorting any of them.

use doorstep_core::event::RawEvent;
use jiff::civil;

use crate::sources::card::EventOrder;

fn key(event: &RawEvent) -> Option<civil::DateTime> {
    event.time.instant.map(|at| at.to_zoned(jiff::tz::TimeZone::UTC).datetime()).or(event.time.local)
}

/// Merges lists that are each newest first. Each list keeps its own order; of the heads the newest goes first, and an
/// event without a time goes right after the one before it in its own list.
pub fn newest_first(lists: Vec<Vec<RawEvent>>) -> Vec<RawEvent> {
    let mut lists: Vec<_> = lists.into_iter().map(|list| list.into_iter().peekable()).collect();
    let mut merged = Vec::new();
    loop {
        let mut best: Option<(usize, Option<civil::DateTime>)> = None;
        for (index, list) in lists.iter_mut().enumerate() {
            let Some(head) = list.peek() else { continue };
            let at = key(head);
            let newer = match best {
                None => true,
                Some((_, None)) => false,
                Some((_, known)) => at.is_none() || at > known,
            };
            if newer {
                best = Some((index, at));
            }
        }
        let Some((index, _)) = best else { return merged };
        merged.extend(lists[index].next());
    }
}

/// Orders a list whose own order means nothing by time, newest first; events without a time go last, in their order.
pub fn by_time(mut events: Vec<RawEvent>) -> Vec<RawEvent> {
    events.sort_by_key(|event| std::cmp::Reverse(key(event)));
    events
}

/// A list of one source, newest first: turned round where it runs the other way. `usual` decides where times do not.
pub fn turned(mut events: Vec<RawEvent>, usual: EventOrder) -> Vec<RawEvent> {
    let runs_up = match (events.iter().find_map(key), events.iter().rev().find_map(key)) {
        (Some(first), Some(last)) if first != last => first < last,
        _ => usual == EventOrder::OldestFirst,
    };
    if runs_up {
        events.reverse();
    }
    events
}
