//! Large datasets that are the same whenever they are made.

use crate::plan::{Column, Line, Plan};
use reweigh::dataset::Dataset;

/// Scores that follow no pattern, on a scale from 0 to 10 in steps of a quarter.
pub fn made(entries: usize, categories: usize) -> Dataset {
    let mut state = 0x9e37_79b9_u32;
    let mut score = move || {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        i32::try_from(state % 41).expect("small") * 25
    };
    let letter = |at: usize| char::from(b"abcdefghijklmnopqrstuvwxyz"[at % 26]);
    let code = |at: usize| format!("{}{}", letter(at / 26), letter(at));
    let column = |at| Column { code: code(at), low: false, weight: 50 };
    let line = |at: usize| Line {
        id: format!("e{at}"),
        name: format!("E{at}"),
        scores: (0..categories).map(|_| score()).collect(),
    };
    let columns = (0..categories).map(column).collect();
    Plan { scale: (0, 1000), columns, lines: (0..entries).map(line).collect() }.dataset()
}
