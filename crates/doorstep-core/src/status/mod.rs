//! Our reading of an event: the twelve stages of the guide, the finer ones, and how sure a reading is.

mod codes;
pub mod guess;
mod language;
mod mask;
mod notion;
mod read;
mod rules;
mod stems;
#[cfg(test)]
mod tests;
mod text;
mod words;

use std::fmt;

pub use mask::{mask, mask_code};
pub use read::{read, read_announcement};

/// Declares both levels once: slugs, ranks and the stage each finer status belongs to cannot drift apart.
macro_rules! taxonomy {
    ($( $status:ident $slug:literal rank $rank:literal { $( $sub:ident $sub_slug:literal $(rank $sub_rank:literal)? ),* $(,)? } )*) => {
        /// The stage of a parcel: the guide's twelve, `Info` (an event that moves nothing) and `Unrecognised`.
        ///
        /// Source: the guide's table of common statuses; ranks after `statuses.md` section 1.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Status { $( $status, )* }

        /// The finer status; each belongs to exactly one [`Status`].
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Substatus { $( $( $sub, )* )* }

        impl Status {
            /// Every stage, in the order of a parcel's life.
            pub const ALL: &'static [Status] = &[ $( Status::$status, )* ];

            /// The stable name used in SQL, API, CLI and data files, for example `out_for_delivery`.
            pub const fn slug(self) -> &'static str {
                match self { $( Status::$status => $slug, )* }
            }

            /// How far along the way this stage is, 0 to 12. Exceptions keep the rank a parcel had reached.
            pub const fn rank(self) -> u8 {
                match self { $( Status::$status => $rank, )* }
            }

            /// The stage with this slug.
            pub fn from_slug(slug: &str) -> Option<Status> {
                match slug { $( $slug => Some(Status::$status), )* _ => None }
            }
        }

        impl Substatus {
            /// Every finer status, grouped by stage.
            pub const ALL: &'static [Substatus] = &[ $( $( Substatus::$sub, )* )* ];

            /// The stable name used in SQL, API, CLI and data files, for example `ofd.courier`.
            pub const fn slug(self) -> &'static str {
                match self { $( $( Substatus::$sub => $sub_slug, )* )* }
            }

            /// The stage this finer status belongs to.
            pub const fn status(self) -> Status {
                match self { $( $( Substatus::$sub => Status::$status, )* )* }
            }

            /// Its rank, where it differs from its stage's (`transit` before and after departure, for example).
            pub const fn rank(self) -> u8 {
                match self { $( $( Substatus::$sub => taxonomy!(@rank $rank $(, $sub_rank)?), )* )* }
            }

            /// The finer status with this slug.
            pub fn from_slug(slug: &str) -> Option<Substatus> {
                match slug { $( $( $sub_slug => Some(Substatus::$sub), )* )* _ => None }
            }
        }
    };
    (@rank $rank:literal) => { $rank };
    (@rank $rank:literal, $own:literal) => { $own };
}

taxonomy! {
    OrderPlaced "order_placed" rank 0 { OrderPlaced "order.placed" }
    Processing "processing" rank 1 { Preparing "processing.preparing" }
    Shipped "shipped" rank 2 {
        InfoReceived "shipped.info_received",
        PickupScheduled "shipped.pickup_scheduled",
        LeftSeller "shipped.left_seller",
    }
    Accepted "accepted" rank 3 {
        PickedUp "accepted.picked_up",
        Received "accepted.received",
    }
    DepartedOrigin "departed_origin" rank 5 { DepartedOrigin "departed.origin" }
    Transit "transit" rank 4 {
        TransitGeneric "transit.generic",
        HubIn "transit.hub_in",
        HubOut "transit.hub_out",
        ExportHub "transit.export_hub",
        Linehaul "transit.linehaul",
        CountryIn "transit.country_in" rank 6,
        CountryOut "transit.country_out" rank 6,
        TransitHandover "transit.handover",
        Redirected "transit.redirected",
    }
    ArrivedDestination "arrived_destination" rank 7 {
        ArrivedCountry "arrived.country",
        ArrivedDomestic "arrived.domestic",
        ArrivedHandover "arrived.handover" rank 8,
        DeliveryOffice "arrived.delivery_office" rank 9,
    }
    Customs "customs" rank 7 {
        CustomsProcessing "customs.processing",
        CustomsCleared "customs.cleared" rank 8,
        ExportProcessing "customs.export_processing" rank 4,
        ExportCleared "customs.export_cleared" rank 4,
        CustomsHeld "customs.held",
        CustomsInfoRequired "customs.info_required",
        CustomsPaymentDue "customs.payment_due",
        CustomsPaid "customs.paid" rank 8,
        CustomsRejected "customs.rejected",
    }
    OutForDelivery "out_for_delivery" rank 10 {
        Courier "ofd.courier",
        DeliveryScheduled "ofd.scheduled",
        PickupReady "ofd.pickup_ready",
    }
    Delivered "delivered" rank 12 {
        ToRecipient "delivered.recipient",
        ToMailbox "delivered.mailbox",
        ToThirdParty "delivered.third_party",
        Collected "delivered.picked_up",
        PartlyDelivered "delivered.partial",
    }
    Returned "returned" rank 11 {
        Returning "returned.returning",
        ReturnCompleted "returned.completed" rank 12,
    }
    Exception "exception" rank 0 {
        FailedAttempt "exc.failed_attempt",
        Absent "exc.absent",
        Refused "exc.refused",
        BadAddress "exc.bad_address",
        Delayed "exc.delayed",
        OnHold "exc.on_hold",
        PaymentDue "exc.payment_due",
        Damaged "exc.damaged",
        Lost "exc.lost",
        Destroyed "exc.destroyed",
        Cancelled "exc.cancelled",
        PickupExpired "exc.pickup_expired",
        Prohibited "exc.prohibited",
        PickupFailed "exc.pickup_failed",
        Undeliverable "exc.undeliverable",
        OtherProblem "exc.other",
    }
    Info "info" rank 0 {
        Note "info.note",
        NotFound "info.not_found",
    }
    Unrecognised "unrecognised" rank 0 {}
}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.slug())
    }
}

impl fmt::Display for Substatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.slug())
    }
}

/// How a reading was made. A guess is a hint for a person and moves nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Certainty {
    /// A small statistical model found the text similar to known ones.
    Guessed,
    /// A rule for the words of a language matched.
    Worded,
    /// The source's own code stands in a table.
    Coded,
}

impl Certainty {
    /// `coded`, `worded` or `guessed`.
    pub const fn slug(self) -> &'static str {
        match self {
            Certainty::Coded => "coded",
            Certainty::Worded => "worded",
            Certainty::Guessed => "guessed",
        }
    }
}

/// Changes whenever a table or a rule does, so that stored events are read again after an upgrade.
pub const TABLES_VERSION: u32 = crate::data::STATUS_TABLES_VERSION;

/// What one event was said with, as far as the source told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Wording<'a> {
    /// The words, as they came. May be empty.
    pub text: &'a str,
    /// The source's code, as it came.
    pub code: Option<&'a str>,
    /// Whose codes and wording habits these are: a source id (`cainiao`, `17track`), or a carrier's.
    pub namespace: Option<&'a str>,
    /// ISO 639-1 language of the words, if the source said it; otherwise it is told from the script and the words.
    pub lang: Option<&'a str>,
}

/// Our reading of one event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// `None` means [`Status::Unrecognised`]: shown as it came, moving nothing.
    pub substatus: Option<Substatus>,
    /// `None` exactly when nothing applied.
    pub certainty: Option<Certainty>,
    /// Which table row or rule decided, for example `cainiao/GTMS_SIGNED` or `en/ofd.courier/3`.
    pub rule: Option<String>,
}

impl Reading {
    /// The reading of an event that nothing applies to.
    pub const UNRECOGNISED: Reading = Reading { substatus: None, certainty: None, rule: None };

    /// The stage.
    pub fn status(&self) -> Status {
        self.substatus.map_or(Status::Unrecognised, Substatus::status)
    }

    /// Whether a parcel's state may follow this reading: neither a guess, nor a mere note, nor unrecognised.
    pub fn moves(&self) -> bool {
        self.certainty.is_some_and(|c| c > Certainty::Guessed)
            && !matches!(self.status(), Status::Info | Status::Unrecognised)
    }
}
