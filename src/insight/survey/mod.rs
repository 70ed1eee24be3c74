//! What holds over all weightings: who can be first, who dominates whom, places, shares and tastes.
//!
//! Nothing here depends on a reader's weights. The bundled dataset's survey is made at build time, in
//! exact fractions (`src/build.rs` compiles this folder too); an author's, and that of what remains when it is narrowed
//! down, in the browser, in steps.

mod cell;
mod dominance;
mod extremes;
mod firsts;
mod game;
mod model;
mod number;
mod pairwise;
mod places;
mod polytope;
mod region;
mod regions;
mod sampling;
mod simplices;
mod table;
mod taste;
mod tastes;
mod verdict;
mod work;

pub use game::{Game, Side, Turn};
pub use model::{Approximate, First, List, Standing, Survey};
pub use number::Number;
pub use pairwise::share_ahead;
pub use polytope::Polytope;
pub use region::{Region, Turned};
pub use table::Table;
pub use work::Work;
