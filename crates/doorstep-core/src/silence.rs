//! Is this silence normal? Never a flat timer, and never while the source itself is failing.

/// How long silence is to be judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum SilenceLevel {
    /// As usual for this stage and service.
    Normal,
    /// Longer than usual; look again soon.
    Watch,
    /// Few parcels are silent this long and still come.
    Worrying,
    /// Probably lost.
    Lost,
}

impl SilenceLevel {
    /// `normal`, `watch`, `worrying` or `lost`.
    pub const fn slug(self) -> &'static str {
        match self {
            SilenceLevel::Normal => "normal",
            SilenceLevel::Watch => "watch",
            SilenceLevel::Worrying => "worrying",
            SilenceLevel::Lost => "lost",
        }
    }

    /// The level with this slug.
    pub fn from_slug(slug: &str) -> Option<SilenceLevel> {
        Some(match slug {
            "normal" => SilenceLevel::Normal,
            "watch" => SilenceLevel::Watch,
            "worrying" => SilenceLevel::Worrying,
            "lost" => SilenceLevel::Lost,
            _ => return None,
        })
    }
}

/// The silence of a parcel: time since its last event as far as successful checks can tell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Silence {
    /// The verdict.
    pub level: SilenceLevel,
    /// Whole days since the last event, as of the last successful check; `None` when nothing can be told because no
    /// check ever succeeded.
    pub days: Option<u32>,
    /// Days after which this stage and service becomes `Watch` and `Worrying`.
    pub limits: Option<(u32, u32)>,
    /// The most likely reason, as a key of `data/words` (`silence-reason-line-haul`).
    pub reason: &'static str,
    /// Set when no source has answered for so long that silence cannot be judged: this is not silence at all.
    pub unasked: bool,
}
