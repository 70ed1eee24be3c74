//! Several readers together: the mean of their shares, how far apart they are, and where they disagree most. All of
//! it in whole numbers over one denominator.

mod apart;
mod disagree;
mod mean;
mod pasted;
mod told;

pub use apart::{Apart, apart};
pub use disagree::{Spread, by_category, by_entry};
pub use mean::{Mean, Standing};
pub use pasted::{Pasted, Unread, linked, pasted};
pub use told::told;
