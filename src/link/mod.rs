//! The share-link codec (contract, section 3): reading is total, writing is canonical.

mod corrections;
mod fragment;
mod kept;
mod musts;
mod name;
mod narrowing;
mod picks;
mod query;
mod read;
mod refusal;
mod together;
mod token;
mod value;
mod weights;
mod write;

pub use fragment::Fragment;
pub use narrowing::{FilterFault, read_narrowing, searched, write_narrowing};
pub use picks::{MAX_PICKS, parse as parse_picks};
pub use read::{Link, read};
pub use refusal::{Damage, Refusal};
pub use together::{MAX_PEOPLE, Person, PersonFault, read_group, write_group};
pub use weights::{Foreign, parse as parse_weights};
pub use write::{token_list, write};

/// The form of link that this version writes, and the newest that it reads.
const FORM: u8 = 1;
