//! The words of AliExpress' pages and mails, from `data/aliexpress`.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use super::facts::OrderStatus;
use super::sentences::MailState;

/// All of them.
pub static VOCABULARY: LazyLock<Vocabulary> = LazyLock::new(|| {
    const TRIED: &str = "the files are compiled in, and tried by the tests";
    Vocabulary {
        statuses: toml::from_str::<Statuses>(include_str!("../../data/aliexpress/statuses.toml"))
            .expect(TRIED)
            .status
            .into_iter()
            .map(|row| (OrderStatus::from_slug(&row.is).expect(TRIED), row.stems))
            .collect(),
        mails: toml::from_str::<Mails>(include_str!("../../data/aliexpress/mails.toml"))
            .expect(TRIED)
            .mail
            .into_iter()
            .flat_map(MailRow::subjects)
            .collect(),
        sentences: toml::from_str(include_str!("../../data/aliexpress/sentences.toml")).expect(TRIED),
        labels: toml::from_str(include_str!("../../data/aliexpress/labels.toml")).expect(TRIED),
    }
});

/// Words by what they are for, all in small letters.
pub struct Vocabulary {
    /// Labels of orders: the first row with a stem that occurs decides.
    pub statuses: Vec<(OrderStatus, Vec<String>)>,
    /// Subjects of mails: the first row all of whose stems occur decides.
    pub mails: Vec<Subject>,
    /// Parts of sentences.
    pub sentences: Sentences,
    /// What stands before a fact.
    pub labels: Labels,
}

/// One way a subject may be worded.
pub struct Subject {
    /// What it says.
    pub state: MailState,
    /// Its language.
    pub lang: String,
    /// Stems that all occur in it.
    pub stems: Vec<String>,
}

/// Parts of sentences; what each is for stands in the file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sentences {
    pub refund: Vec<String>,
    pub undelivered: Vec<String>,
    pub coupon: Vec<String>,
    pub delayed: Vec<String>,
    pub estimated: Vec<String>,
    pub received: Vec<String>,
    pub placed: Vec<String>,
    pub day: Vec<String>,
    pub advertisements: Vec<String>,
}

/// Labels; what each is for stands in the file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Labels {
    pub placed: Vec<String>,
    pub total: Vec<String>,
    pub package: Vec<String>,
    pub fee_customs: Vec<String>,
    pub fee_fee: Vec<String>,
    pub fee_parcel: Vec<String>,
    pub forwarded: Vec<String>,
}

#[derive(Deserialize)]
struct Statuses {
    status: Vec<StatusRow>,
}

#[derive(Deserialize)]
struct StatusRow {
    is: String,
    stems: Vec<String>,
}

#[derive(Deserialize)]
struct Mails {
    mail: Vec<MailRow>,
}

#[derive(Deserialize)]
struct MailRow {
    is: String,
    /// By language; `&` stands between stems that must all occur.
    #[serde(flatten)]
    words: BTreeMap<String, Vec<String>>,
}

impl MailRow {
    fn subjects(self) -> impl Iterator<Item = Subject> {
        let state = MailState::from_slug(&self.is).expect("each row names a state, as the tests try");
        self.words.into_iter().flat_map(move |(lang, words)| {
            words.into_iter().map(move |words| Subject {
                state,
                lang: lang.clone(),
                stems: words.split('&').map(|stem| stem.trim().to_owned()).collect(),
            })
        })
    }
}

/// Whether one of the stems occurs in a text in small letters.
pub fn has_any(text: &str, stems: &[String]) -> bool {
    stems.iter().any(|stem| text.contains(stem.as_str()))
}
