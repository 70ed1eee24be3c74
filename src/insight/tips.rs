//! Tipping points as seen from where a slider stands.

use super::importance::Importance;
use super::tipping::Stretch;
use std::cmp::Ordering;

/// Where first place changes hands, and where to go to see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tip {
    /// Where the tie stands.
    pub at: Importance,
    /// The whole importance nearest to the current one at which `leaders` are first.
    pub to: u8,
    /// Who is first beyond the tie, on the side away from the current importance, in order of name.
    pub leaders: Vec<usize>,
}

/// The tips of one category's [tipping points](super::tipping_points), in order of importance.
///
/// `to` is the first whole importance of the stretch beyond the tie. At the stretch's far end, and at
/// the tie itself where the stretch is too short for any other and the tie stands at a whole
/// importance, its leaders are first together with others. A stretch that holds no whole importance
/// at all gives no tip: no slider can show it, and the tip after it stands less than a step away. A tie at
/// the current importance gives two tips, one to each side.
#[must_use]
pub fn tips(stretches: &[Stretch], current: u8) -> Vec<Tip> {
    let mut tips = Vec::new();
    for pair in stretches.windows(2) {
        let [below, above] = pair else { continue };
        let side = above.from.against(current);
        if side != Ordering::Greater {
            tips.extend(tip(below, below.to, current));
        }
        if side != Ordering::Less {
            tips.extend(tip(above, above.from, current));
        }
    }
    tips
}

/// The tip at `at`, one of the ends of the stretch beyond it.
fn tip(beyond: &Stretch, at: Importance, current: u8) -> Option<Tip> {
    let inside = if at == beyond.from {
        Some(at.floor() + 1).filter(|&to| beyond.to.against(to) != Ordering::Less)
    } else {
        at.ceil().checked_sub(1).filter(|&to| beyond.from.against(to) != Ordering::Greater)
    };
    let to = inside.or_else(|| at.is_whole().then(|| at.floor()))?;
    (to != current).then(|| Tip { at, to, leaders: beyond.leaders.clone() })
}
