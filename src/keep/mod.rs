//! Presets of the reader's own: what they are, the form in which they are kept, and the one way to where they
//! are kept, which may refuse anything. Pure: the cupboard itself is the browser's.

mod cupboard;
mod form;
mod own;
mod told;

pub use cupboard::{Cupboard, Keeper, Kept, Refused, Standing};
pub use form::{Fault, MAX_BYTES, Odd, VERSION, read, write};
pub use own::{Merged, NotKept, Own, Presets};
pub use told::told;
