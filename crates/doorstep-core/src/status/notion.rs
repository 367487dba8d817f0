//! The notions carriers speak of. A language file gives each the stems that say it; the rules combine them.

/// Declares the notions once, with the key each has in `data/phrases/<lang>.toml`.
macro_rules! notions {
    ($( $name:ident $slug:literal $doc:literal; )*) => {
        /// Something a text can speak of, whatever the language.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub(super) enum Notion { $( #[doc = $doc] $name, )* }

        impl Notion {
            pub fn from_slug(slug: &str) -> Option<Notion> {
                match slug { $( $slug => Some(Notion::$name), )* _ => None }
            }

            /// Its place in a set of notions.
            pub const fn bit(self) -> u128 {
                1 << (self as u32)
            }
        }
    };
}

notions! {
    // How a thing is said.
    Not "not" "Negation: not, no longer, could not.";
    Fail "fail" "Failure: failed, unsuccessful, unable, impossible.";
    Future "future" "Not yet: will be, to be, expected, planned, soon, ready for.";
    Onward "onward" "Under way: on its way, in transit, forwarded, travelling.";
    Await "await" "Awaiting, pending, not yet.";
    Wrong "wrong" "Wrong, incorrect, incomplete, insufficient, invalid.";
    Missing "missing" "Missing, needed, required, not provided.";
    Problem "problem" "Problem, irregularity, incident, exception.";
    Again "again" "A new or further attempt follows.";
    // Who.
    ToSender "to_sender" "To the sender, back to the shipper or seller.";
    BySender "by_sender" "By or from the sender, shipper, seller.";
    Seller "seller" "The seller, shop or merchant, as one who acts.";
    Recipient "recipient" "The recipient, consignee, addressee, buyer.";
    Neighbour "neighbour" "Someone who takes it for the recipient: neighbour, reception, family.";
    Courier "courier" "The courier, postman or driver who delivers, as the one who has or gets it.";
    ByCourier "by_courier" "Done by the courier or carrier (collected by).";
    Carrier "carrier" "A carrier, partner, agent, forwarder.";
    LastMile "last_mile" "The local carrier of the last leg, the destination post.";
    Airline "airline" "An airline, flight, aircraft, vessel.";
    // Where.
    Point "point" "A place to collect from: locker, parcel shop, service point, post office counter.";
    Mailbox "mailbox" "Left there: mailbox, door, porch, safe place.";
    Hub "hub" "A facility, hub, sorting centre, terminal, warehouse, unit.";
    Office "office" "The local delivery office, delivery depot or station.";
    PostOffice "post_office" "A post office, branch.";
    Origin "origin" "The country or place of origin, departure, export.";
    OriginCountry "origin_country" "The country of origin named as such.";
    Destination "destination" "The destination, without saying country or town.";
    DestinationCountry "destination_country" "The destination country named as such.";
    TransitCountry "transit_country" "A transit country or transit office.";
    Airport "airport" "An airport, port.";
    Exchange "exchange" "An office of exchange, international mail centre.";
    Outward "outward" "Outward (of an office of exchange).";
    Inward "inward" "Inward (of an office of exchange).";
    Abroad "abroad" "Abroad, international.";
    // What happened.
    Delivered "delivered" "Delivered, handed to the recipient, signed for.";
    Delivery "delivery" "Delivery, as a noun or a plan.";
    Left "left" "Left, placed, put down (with or at).";
    Signed "signed" "Signed.";
    Collected "collected" "Collected, picked up.";
    CollectedByRecipient "collected_by_recipient" "Collected, and it is said or clear that the recipient did.";
    PickedUp "picked_up" "Collected from the sender by the carrier, said so.";
    HandedOver "handed_over" "Handed over, transferred, tendered, given to.";
    Received "received" "Received, taken over.";
    Accepted "accepted" "Accepted by the carrier, posted, dropped off, mailed.";
    Arrived "arrived" "Arrived, came in, reached.";
    Departed "departed" "Departed, left, dispatched, sent out.";
    Processed "processed" "Processed, sorted, scanned, weighed.";
    InTransit "in_transit" "In transit, on its way.";
    OutForDelivery "out_for_delivery" "Out for delivery, on the vehicle, in delivery.";
    Loaded "loaded" "Loaded, on board, boarded.";
    LoadedForDelivery "loaded_for_delivery" "Loaded onto the delivery vehicle.";
    Forwarded "forwarded" "Forwarded, sent on.";
    Redirected "redirected" "Redirected, rerouted, a new address or point.";
    Import "import" "Import, inbound international.";
    Export "export" "Export, outbound international.";
    // Return and end.
    Return "return" "Return, going back.";
    Returned "returned" "Returned, has gone back (done).";
    BackAtDepot "back_at_depot" "Back at the depot after a tour.";
    Refused "refused" "Refused, rejected, not accepted.";
    Lost "lost" "Lost, missing parcel, whereabouts unknown.";
    Damaged "damaged" "Damaged, broken, open, wet.";
    Destroyed "destroyed" "Destroyed, disposed of.";
    Cancelled "cancelled" "Cancelled, voided, deleted.";
    Partial "partial" "In part, incomplete.";
    Seized "seized" "Seized, confiscated, intercepted.";
    Prohibited "prohibited" "Prohibited, dangerous, oversize, not accepted for carriage.";
    Undeliverable "undeliverable" "Undeliverable, said as final.";
    // Trouble.
    FailedDelivery "failed_delivery" "A delivery that failed, in one phrase.";
    Attempt "attempt" "An attempt (to deliver).";
    Absent "absent" "Nobody there, closed, not reachable.";
    Address "address" "The address or addressee data.";
    BadAddress "bad_address" "A wrong address, an unknown or moved recipient, in one phrase.";
    Delayed "delayed" "Delayed, late, weather, strike, misrouted.";
    Held "held" "Held, on hold, stopped, suspended, kept.";
    Stored "stored" "In storage, stored, warehoused.";
    NotCollected "not_collected" "Not collected in time, unclaimed.";
    Expired "expired" "Expired, period ended.";
    CollectFail "collect_fail" "The collection from the sender failed.";
    // Pickup.
    ReadyToCollect "ready_to_collect" "Ready or waiting to be collected by the recipient.";
    Ready "ready" "Ready, available, awaiting.";
    CollectNoun "collect_noun" "Collection, pick-up, as a noun or plan.";
    Reminder "reminder" "A reminder.";
    // Customs and money.
    Customs "customs" "Customs, clearance.";
    Cleared "cleared" "Cleared, released, completed.";
    Inspect "inspect" "Inspection, examination, check.";
    Documents "documents" "Documents, declaration, invoice, information.";
    Info "info" "Information, data, details, contents, value.";
    Duty "duty" "Duty, import tax, VAT, customs fee.";
    Pay "pay" "Payment, to pay, fee.";
    Paid "paid" "Paid.";
    Due "due" "Due, unpaid, requested, assessed.";
    Cod "cod" "Cash on delivery.";
    // Before the carrier.
    Order "order" "The order, as the thing spoken of.";
    OrderPlaced "order_placed" "The order was placed or paid.";
    Preparing "preparing" "Being prepared, packed, picked, processed by the seller.";
    Label "label" "Label made, shipment created, registered, announced; the carrier has nothing yet.";
    NotYetHanded "not_yet_handed" "Said outright: not yet handed over to the carrier.";
    PickupScheduled "pickup_scheduled" "Collection from the sender booked or under way.";
    LeftSeller "left_seller" "Left the seller or the seller's warehouse.";
    // Plans and notes.
    Scheduled "scheduled" "Scheduled, appointment, agreed day.";
    Wish "wish" "By the recipient's own choice or at their request.";
    Rescheduled "rescheduled" "Rescheduled, postponed.";
    Note "note" "A message, photo, survey, choice or edit that moves nothing.";
    Aside "aside" "A choice, change or instruction, said weakly: only when nothing else is said.";
    Correction "correction" "An earlier status was wrong or undone.";
    NotFound "not_found" "No data, unknown number.";
    // Whole phrases for stages the parts above would miss.
    SaysDeparted "says_departed" "Left the origin country, in one phrase.";
    SaysCountry "says_country" "Arrived in the destination country, in one phrase.";
    SaysHandover "says_handover" "Handed to the local carrier, in one phrase.";
    SaysLinehaul "says_linehaul" "Handed to the airline or awaiting a flight, in one phrase.";
    SaysOffice "says_office" "At the delivery office, being prepared for delivery, in one phrase.";
}
