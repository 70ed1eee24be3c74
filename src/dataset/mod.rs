//! Categories, entries and exact scores: what is ranked. Reading refuses a file whole, with every fault.

pub mod bundled;
mod bytes;
mod cursor;
mod fault;
mod grammar;
mod hundredths;
mod keep;
mod model;
mod packed;
mod read;
mod value;

pub use bytes::{Packer, Unpacker};
pub use fault::Fault;
pub use grammar::{is_code, is_id};
pub use hundredths::{Hundredths, NotExact};
pub use model::{
    Better, Category, Dataset, Entry, List, Note, Preset, Profile, Published, Scale, Source, Text,
};
pub use packed::{pack, unpack};
pub use read::{Document, read};
pub use value::Value;
