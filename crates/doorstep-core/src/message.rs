//! Messages for trouble: short, factual, in English, to the seller, the carrier, AliExpress or for the dispute form.
//!
//! They are drafts: the user reads, edits and sends them. The words stand in `data/words` as
//! `message-<trouble>-<party>`.

use crate::advice::{Advice, Fact};
use crate::words::Words;

/// Who a message is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Party {
    /// The shop, through AliExpress' own messages.
    Seller,
    /// The carrier that has, or should have, the parcel.
    Carrier,
    /// AliExpress' support.
    Support,
    /// The text field of the dispute form.
    Dispute,
}

impl Party {
    /// Every party, in the order they are usually written to.
    pub const ALL: &'static [Party] = &[Party::Seller, Party::Carrier, Party::Support, Party::Dispute];

    /// `seller`, `carrier`, `support` or `dispute`.
    pub const fn slug(self) -> &'static str {
        match self {
            Party::Seller => "seller",
            Party::Carrier => "carrier",
            Party::Support => "support",
            Party::Dispute => "dispute",
        }
    }
}

/// A message, ready to be read and edited.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// Who it is for.
    pub to: Party,
    /// Its text.
    pub text: String,
}

/// The troubles there are messages for, and to whom.
const TROUBLES: &[(&str, &[Party])] = &[
    ("not-updated", &[Party::Seller, Party::Carrier, Party::Support, Party::Dispute]),
    ("number-invalid", &[Party::Seller, Party::Support, Party::Dispute]),
    ("number-missing", &[Party::Seller, Party::Support, Party::Dispute]),
    ("not-shipped", &[Party::Seller, Party::Support]),
    ("delivered-not-received", &[Party::Seller, Party::Carrier, Party::Support, Party::Dispute]),
    ("wrong-country", &[Party::Seller, Party::Carrier, Party::Support, Party::Dispute]),
    ("returned", &[Party::Seller, Party::Carrier, Party::Support, Party::Dispute]),
    ("customs", &[Party::Seller, Party::Carrier, Party::Dispute]),
    ("delivery-attempt", &[Party::Carrier]),
    ("carrier-problem", &[Party::Seller, Party::Carrier, Party::Dispute]),
    ("lost", &[Party::Seller, Party::Carrier, Party::Support, Party::Dispute]),
    ("damaged", &[Party::Seller, Party::Carrier, Party::Dispute]),
    ("extension", &[Party::Seller]),
    ("protection-ending", &[Party::Seller, Party::Support, Party::Dispute]),
];

/// Ids of the troubles there are messages for.
pub fn troubles() -> impl Iterator<Item = &'static str> {
    TROUBLES.iter().map(|(trouble, _)| *trouble)
}

/// The messages an advice suggests, filled from its facts; none if it suggests none.
pub fn drafts(advice: &Advice) -> Vec<Draft> {
    let Some((trouble, parties)) = TROUBLES.iter().find(|(trouble, _)| Some(*trouble) == advice.message) else {
        return Vec::new();
    };
    parties.iter().map(|&to| Draft { to, text: text(trouble, to, &advice.facts) }).collect()
}

fn text(trouble: &str, to: Party, facts: &[(&str, Fact)]) -> String {
    Words::for_locale("en").text(&format!("message-{trouble}-{}", to.slug()), facts)
}
