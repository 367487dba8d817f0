//! Messages for trouble: short, factual, in English, to the seller, the carrier, AliExpress or for the dispute form.
//!
//! They are drafts: the user reads, edits and sends them. The words stand in `data/words` as
//! `message-<trouble>-<party>`.

use crate::advice::{Advice, Fact, Urgency};
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

    /// The party with this slug.
    pub fn from_slug(slug: &str) -> Option<Party> {
        Party::ALL.iter().copied().find(|party| party.slug() == slug)
    }

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
    /// Id of the message.
    pub message: &'static str,
    /// Who it is for.
    pub to: Party,
    /// Its text, in English.
    pub text: String,
    /// The same in Chinese, for a seller in China; the English text says what it means.
    pub chinese: Option<String>,
}

/// The troubles there are messages for, and to whom.
const TROUBLES: &[(&str, &[Party])] = &[
    ("not-updated", &[Party::Seller, Party::Carrier, Party::Support, Party::Dispute]),
    ("number-invalid", &[Party::Seller, Party::Support, Party::Dispute]),
    ("number-missing", &[Party::Seller, Party::Support, Party::Dispute]),
    ("not-shipped", &[Party::Seller, Party::Support]),
    ("delivery-unclear", &[Party::Seller, Party::Carrier]),
    ("delivered-not-received", &[Party::Seller, Party::Carrier, Party::Support, Party::Dispute]),
    ("wrong-country", &[Party::Seller, Party::Carrier, Party::Support, Party::Dispute]),
    ("returned", &[Party::Seller, Party::Carrier, Party::Support, Party::Dispute]),
    ("customs-request", &[Party::Seller, Party::Carrier]),
    ("customs", &[Party::Seller, Party::Carrier, Party::Dispute]),
    ("delivery-attempt", &[Party::Carrier]),
    ("carrier-problem", &[Party::Seller, Party::Carrier, Party::Dispute]),
    ("lost", &[Party::Seller, Party::Carrier, Party::Support, Party::Dispute]),
    ("damaged", &[Party::Seller, Party::Carrier]),
    ("partial", &[Party::Seller, Party::Carrier, Party::Dispute]),
    ("extension", &[Party::Seller]),
    ("seller-silent", &[Party::Seller, Party::Support, Party::Dispute]),
    ("promise-broken", &[Party::Seller, Party::Support, Party::Dispute]),
    ("part-missing", &[Party::Seller, Party::Carrier, Party::Dispute]),
    ("wrong-city", &[Party::Seller, Party::Carrier, Party::Support, Party::Dispute]),
    ("protection-ending", &[Party::Seller, Party::Support, Party::Dispute]),
];

/// Ids of the troubles there are messages for.
pub fn troubles() -> impl Iterator<Item = &'static str> {
    TROUBLES.iter().map(|(trouble, _)| *trouble)
}

/// The messages an advice suggests, filled from its facts; none if it suggests none. While an advice is not more than
/// worth a look, there is nothing yet to tell AliExpress or a dispute form.
pub fn drafts(advice: &Advice) -> Vec<Draft> {
    let Some((trouble, parties)) = TROUBLES.iter().find(|(trouble, _)| Some(*trouble) == advice.message) else {
        return Vec::new();
    };
    let due = |to: &&Party| advice.urgency >= Urgency::Act || matches!(to, Party::Seller | Party::Carrier);
    let draft = |&to: &Party| Draft {
        message: trouble,
        to,
        text: text(trouble, to, &advice.facts, Words::for_locale("en")),
        chinese: (to == Party::Seller).then(|| text(trouble, to, &advice.facts, Words::for_locale("zh"))),
    };
    parties.iter().filter(due).map(draft).collect()
}

/// What a draft says, for a reader of another language than its English.
pub fn gloss(draft: &Draft, advice: &Advice, words: &Words) -> Option<String> {
    (words.locale() != "en").then(|| text(draft.message, draft.to, &advice.facts, words))
}

fn text(trouble: &str, to: Party, facts: &[(&str, Fact)], words: &Words) -> String {
    words.text(&format!("message-{trouble}-{}", to.slug()), facts)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn drafts_of(message: &'static str, urgency: Urgency, facts: &[(&'static str, Fact)]) -> Vec<Draft> {
        drafts(&Advice { rule: "silence.worrying", urgency, due: None, facts: facts.to_vec(), message: Some(message) })
    }

    #[test]
    fn a_message_is_filled_from_the_facts() {
        let facts = [
            ("order", Fact::Text("8200000000000017".to_owned())),
            ("number", Fact::Text("LP00123456789012".to_owned())),
            ("days", Fact::Number(21)),
            ("refund_by", Fact::Date("2026-10-12".parse().unwrap())),
        ];
        let drafts = drafts_of("not-updated", Urgency::Act, &facts);
        assert_eq!(drafts.iter().map(|draft| draft.to).collect::<Vec<_>>(), Party::ALL);
        assert_eq!(
            drafts[2].text,
            "Hello. The parcel LP00123456789012 of order No. 8200000000000017 has not moved for 21 days, and it has not \
             been delivered. The protection of the order ends on 12 Oct 2026. Please tell me what I should do so that my \
             claim is kept."
        );
    }

    #[test]
    fn what_is_not_known_is_left_out() {
        let drafts = drafts_of("protection-ending", Urgency::Act, &[]);
        assert_eq!(
            drafts[0].text,
            "Hello. I have not received my order. Please tell me today where the parcel is. Without clear \
             information I will open a dispute to protect my order."
        );
    }

    #[test]
    fn nothing_goes_to_a_dispute_before_there_is_need() {
        let parties =
            |urgency| drafts_of("not-updated", urgency, &[("days", Fact::Number(4))]).into_iter().map(|d| d.to);
        assert_eq!(parties(Urgency::Soon).collect::<Vec<_>>(), [Party::Seller, Party::Carrier]);
        assert!(parties(Urgency::Act).any(|to| to == Party::Dispute));
    }
}
