//! What is kept, shared and taken along: read back by other programs, and laws.

mod exports;
mod groups;
mod presets;
