//! Every clock of an order: which date, where it was read, how sure it is.

use jiff::Timestamp;
use jiff::civil::Date;

/// What runs out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ClockKind {
    /// The seller must ship by this day, or the order is cancelled.
    ShipBy,
    /// Money back if not delivered before this day (the end of Buyer Protection for delivery).
    RefundBy,
    /// A coupon for delay can be asked for from this day.
    CouponFrom,
    /// Last usual day to open a case after protection ended.
    ClaimUntil,
    /// Last day to open a case after receipt.
    ReceivedUntil,
    /// The seller must answer a case by this day.
    SellerAnswerBy,
    /// A pickup point keeps the parcel until this day.
    PickupUntil,
    /// The seller promised delivery by this day.
    PromisedBy,
    /// The payment provider's own dispute window ends.
    PaymentClaimUntil,
}

impl ClockKind {
    /// Every kind.
    pub const ALL: &'static [ClockKind] = &[
        ClockKind::ShipBy,
        ClockKind::RefundBy,
        ClockKind::CouponFrom,
        ClockKind::ClaimUntil,
        ClockKind::ReceivedUntil,
        ClockKind::SellerAnswerBy,
        ClockKind::PickupUntil,
        ClockKind::PromisedBy,
        ClockKind::PaymentClaimUntil,
    ];

    /// The stable name used in SQL, API and CLI, for example `refund_by`.
    pub const fn slug(self) -> &'static str {
        match self {
            ClockKind::ShipBy => "ship_by",
            ClockKind::RefundBy => "refund_by",
            ClockKind::CouponFrom => "coupon_from",
            ClockKind::ClaimUntil => "claim_until",
            ClockKind::ReceivedUntil => "received_until",
            ClockKind::SellerAnswerBy => "seller_answer_by",
            ClockKind::PickupUntil => "pickup_until",
            ClockKind::PromisedBy => "promised_by",
            ClockKind::PaymentClaimUntil => "payment_claim_until",
        }
    }

    /// The kind with this slug.
    pub fn from_slug(slug: &str) -> Option<ClockKind> {
        ClockKind::ALL.iter().copied().find(|k| k.slug() == slug)
    }
}

/// How a clock's date came about. A printed date always beats a computed one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ClockCertainty {
    /// Computed from other dates by a rule of thumb; shown as an estimate.
    Estimated,
    /// Typed in by the user.
    Stated,
    /// Read where AliExpress or the carrier printed it.
    Printed,
}

impl ClockCertainty {
    /// `printed`, `stated` or `estimated`.
    pub const fn slug(self) -> &'static str {
        match self {
            ClockCertainty::Printed => "printed",
            ClockCertainty::Stated => "stated",
            ClockCertainty::Estimated => "estimated",
        }
    }

    /// The certainty with this slug.
    pub fn from_slug(slug: &str) -> Option<ClockCertainty> {
        Some(match slug {
            "printed" => ClockCertainty::Printed,
            "stated" => ClockCertainty::Stated,
            "estimated" => ClockCertainty::Estimated,
            _ => return None,
        })
    }
}

/// One reading of one clock. Several readings of a kind are kept; the earliest leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clock {
    /// What runs out.
    pub kind: ClockKind,
    /// The day. AliExpress' days end at midnight in California.
    pub date: Date,
    /// How it came about.
    pub certainty: ClockCertainty,
    /// Where it was read: `order page`, `tracking page`, `mail`, `you`, `rule: shipped + 60 days`...
    pub source: String,
    /// The sentence as printed, word for word.
    pub printed: Option<String>,
    /// When it was read.
    pub captured_at: Timestamp,
}
