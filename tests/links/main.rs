//! Links by example: every row of the contract's table, every rule of reading and of writing.

mod damage;
mod filters;
#[path = "../common/plan.rs"]
mod plan;
mod reading;
mod table;
mod words;
mod writing;
