//! What holds over all weightings: worked examples, the methods against others, data that is as odd or as
//! large as it gets.

#[path = "../../src/insight/exact.rs"]
mod exact;
mod game;
mod large;
mod odd;
mod regions;
mod splitting;
mod worked;

use reweigh::insight::survey::{Number, Survey, Work};

/// The survey of these scores, to the last step.
fn surveyed<N: Number>(scores: &[i32], categories: usize) -> Survey {
    let mut work = Work::<N>::new(scores, categories);
    while !work.step() {}
    work.finish()
}

/// Numbers that look random and are always the same.
struct Numbers(u64);

impl Numbers {
    /// From 0 up to but not including `end`.
    fn below(&mut self, end: i32) -> i32 {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let drawn = (self.0 >> 33) % u64::from(end.unsigned_abs());
        i32::try_from(drawn).expect("below an i32")
    }

    fn scores(&mut self, count: usize, steps: i32, step: i32) -> Vec<i32> {
        (0..count).map(|_| self.below(steps) * step).collect()
    }
}
