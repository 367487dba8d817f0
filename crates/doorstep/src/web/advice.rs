//! Advice as pages show it: what to do, by when, with drafts of messages.

use doorstep_core::advice::{Advice, Urgency};
use doorstep_core::message;

use super::layout::Chrome;
use super::look::{self, Look};
use crate::when::Due;

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
    pub steps: Vec<String>,
    /// What to save.
    pub evidence: Vec<String>,
    /// By when.
    pub due: Option<Due>,
    /// Messages to copy.
    pub drafts: Vec<Draft>,
}

/// A message to copy.
pub struct Draft {
    /// To whom.
    pub label: String,
    /// The message.
    pub text: String,
}

/// All advice of one thing, most pressing first.
pub fn views(advice: &[Advice], chrome: &Chrome) -> Vec<AdviceView> {
    let view = |(place, advice): (usize, &Advice)| {
        let said = chrome.words.advice(advice);
        let draft = |draft: message::Draft| Draft {
            label: chrome.say(&format!("party-{}", draft.to.slug())),
            text: draft.text,
        };
        AdviceView {
            look: look::of_urgency(advice.urgency),
            presses: place == 0 && advice.urgency > Urgency::Calm,
            urgency: chrome.say(&format!("page-urgency-{}", advice.urgency.slug())),
            title: said.title,
            text: said.text,
            steps: said.steps,
            evidence: said.evidence,
            due: advice.due.filter(|_| advice.urgency > Urgency::Calm).map(|date| Due::of(date, chrome.today())),
            drafts: message::drafts(advice).into_iter().map(draft).collect(),
        }
    };
    advice.iter().enumerate().map(view).collect()
}
