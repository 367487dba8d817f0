//! Advice as pages show it: what to do, by when, with drafts of messages.

use doorstep_core::advice::{self, Advice, Urgency};
use doorstep_core::deed::{Deed, Did};
use doorstep_core::message;
use doorstep_core::words::Step;

use super::layout::Chrome;
use super::look::{self, Look};
use crate::store::ParcelId;
use crate::when::{Due, When};

/// One advice.
pub struct AdviceView {
    /// Colour and picture of how pressing it is.
    pub look: Look,
    /// It is the first one, and presses at all.
    pub presses: bool,
    /// How pressing, in words.
    pub urgency: String,
    /// What to do, in a few words.
    pub title: String,
    /// What it means and why.
    pub text: String,
    /// What to do, in order.
    pub steps: Vec<StepView>,
    /// Which trouble the steps belong to.
    pub trouble: &'static str,
    /// Where to say that a step was taken or a message sent; an order without a parcel has no such place.
    pub action: Option<String>,
    /// What to save.
    pub evidence: Vec<String>,
    /// By when.
    pub due: Option<Due>,
    /// Messages to copy.
    pub drafts: Vec<Draft>,
}

/// One step of an advice.
pub struct StepView {
    /// Its id within the trouble.
    pub id: String,
    /// What to do.
    pub text: String,
    /// When it was taken.
    pub taken: Option<When>,
}

/// What was done about a parcel, beside which its advice is shown.
#[derive(Clone, Copy)]
pub struct Doings<'a> {
    /// The parcel.
    pub parcel: &'a ParcelId,
    /// What was done, oldest first.
    pub deeds: &'a [Deed],
}

/// A message to copy.
pub struct Draft {
    /// To whom.
    pub label: String,
    /// Id of the message.
    pub message: &'static str,
    /// Whom it is for.
    pub to: &'static str,
    /// The message.
    pub text: String,
    /// The same in Chinese.
    pub chinese: Option<String>,
    /// What it says, in the reader's language.
    pub gloss: Option<String>,
}

/// All advice of one thing, most pressing first.
pub fn views(advice: &[Advice], doings: Option<Doings<'_>>, chrome: &Chrome) -> Vec<AdviceView> {
    let view = |(place, advice): (usize, &Advice)| {
        let said = chrome.words.advice(advice);
        let draft = |draft: message::Draft| Draft {
            label: chrome.say(&format!("party-{}", draft.to.slug())),
            gloss: message::gloss(&draft, advice, chrome.words),
            message: draft.message,
            to: draft.to.slug(),
            text: draft.text,
            chinese: draft.chinese,
        };
        let trouble = advice::trouble(advice.rule);
        let step = |step: Step| {
            let is = |did: &Did| matches!(did, Did::Step { trouble: of, step: id } if of == trouble && *id == step.id);
            let deeds = doings.map_or(&[][..], |doings| doings.deeds);
            let taken = deeds.iter().rev().find(|deed| is(&deed.did)).map(|deed| chrome.when(deed.at));
            StepView { id: step.id, text: step.text, taken }
        };
        AdviceView {
            look: look::of_urgency(advice.urgency),
            presses: place == 0 && advice.urgency > Urgency::Calm,
            urgency: chrome.say(&format!("page-urgency-{}", advice.urgency.slug())),
            title: said.title,
            text: said.text,
            steps: said.steps.into_iter().map(step).collect(),
            trouble,
            action: doings.map(|doings| format!("/parcels/{}/did", doings.parcel)),
            evidence: said.evidence,
            due: advice.due.filter(|_| advice.urgency > Urgency::Calm).map(|date| Due::of(date, chrome.today())),
            drafts: message::drafts(advice).into_iter().map(draft).collect(),
        }
    };
    advice.iter().enumerate().map(view).collect()
}
