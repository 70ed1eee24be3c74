//! What a survey finds: facts about entries that hold whatever a reader's weights are.

use std::borrow::Cow;

/// A list that is either compiled in or was worked out.
pub type List<T> = Cow<'static, [T]>;

/// What is known of a dataset over all weightings: all ways to share 100 % among its categories, each
/// as likely as any other (uniform on the simplex of shares).
#[derive(Clone, Debug, PartialEq)]
pub struct Survey {
    /// A standing for each entry, in the dataset's order.
    pub standings: List<Standing>,
    /// Set where wins or places are estimates from samples; then `best` and `worst` are places that were
    /// seen, `expected` may be an estimate, and [`First::Unknown`] can occur.
    pub approximate: Option<Approximate>,
}

/// What is known of one entry over all weightings.
#[derive(Clone, Debug, PartialEq)]
pub struct Standing {
    /// Whether it can be first.
    pub first: First,
    /// Entries that dominate it: nowhere worse, somewhere better. In the dataset's order. Of a dataset of
    /// more than 1,000 entries the 32 with the highest means, if there are more.
    pub because: List<u16>,
    /// Where it cannot be alone in first place and nothing dominates it: entries and their parts in
    /// ten-thousandths, adding up to 10,000, whose mixture is at least as good in every category, and
    /// better in every one where it can never be first. Empty otherwise, and where no parts of this
    /// fineness prove it.
    pub mixture: List<(u16, u16)>,
    /// The best place that it holds on a region of positive size, from 1.
    pub best: u16,
    /// The worst place that it holds on a region of positive size.
    pub worst: u16,
    /// The mean of its place over all weightings: 1 + Σ share of weightings under which another is ahead.
    pub expected: f64,
    /// The share of all weightings under which it is alone in first place, 0–1.
    pub wins: f64,
    /// The typical taste of those for whom it is best: the centroid of the region where it is alone in
    /// first place, as an importance (0–100) for each category, scaled so that the largest is 100 or as
    /// near to it as stays correct. It makes the entry alone first. Empty where `wins` is 0 and where the
    /// region is too thin for whole importances.
    pub typical: List<u8>,
}

/// Whether an entry can be first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum First {
    /// Alone in first place under some weights.
    Sole,
    /// At best it shares first place.
    Tied,
    /// Under no weights does nothing beat it.
    Never,
    /// Not found out within the work that a large dataset is given.
    Unknown,
}

/// How good an estimate is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Approximate {
    /// How many weightings were drawn.
    pub samples: u32,
    /// The half-width of the 95 % interval of a share, where it is widest: 0.98 / √samples.
    pub error: f64,
}
