//! The survey as work that is done in small steps, so that a page stays alive meanwhile.

use super::dominance::Dominance;
use super::extremes::Places;
use super::firsts::Firsts;
use super::model::{Approximate, First, Standing, Survey};
use super::number::Number;
use super::pairwise::Expected;
use super::places::SEARCHED;
use super::regions::{Cut, Regions};
use super::sampling::Samples;
use super::table::Table;
use super::tastes::Tastes;

/// Small steps of arithmetic in one step: a few milliseconds in a browser.
const STEP: usize = 300_000;
/// Small steps of arithmetic that mean places may take as a closed form.
const MOST_PAIRS: usize = 200_000_000;
/// Small steps of arithmetic that all samples may take.
const ALL_SAMPLES: usize = 250_000_000;
/// The same where an answer is wanted at once.
const QUICK_SAMPLES: usize = 20_000_000;
/// The most samples.
const MOST_SAMPLES: usize = 100_000;
/// How many steps are done at once where an answer is wanted.
const QUICK_STEPS: usize = 60;

/// What is done when.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd)]
enum Stage {
    Dominance,
    Samples,
    Firsts,
    Regions,
    Places,
    Expected,
    Tastes,
    Done,
}

/// A survey in the making. In [`f64`] for a browser; another [`Number`] makes shares exact.
pub struct Work<N> {
    table: Table,
    stage: Stage,
    dominance: Dominance,
    samples: Samples,
    firsts: Option<Firsts>,
    regions: Option<Regions<N>>,
    places: Places,
    expected: Option<Expected<N>>,
    tastes: Tastes,
}

impl<N: Number> Work<N> {
    /// Begins the survey of scores: hundredths, row by row, turned so that more is better.
    #[must_use]
    pub fn new(scores: &[i32], categories: usize) -> Self {
        let table = Table::new(scores, categories);
        Self {
            stage: Stage::Dominance,
            dominance: Dominance::new(&table),
            samples: Samples::new(&table),
            firsts: None,
            regions: None,
            places: Places::new(&table),
            expected: None,
            tastes: Tastes::default(),
            table,
        }
    }

    /// Works for some milliseconds; whether nothing is left to do.
    pub fn step(&mut self) -> bool {
        let mut done = 0;
        while done < STEP && self.stage != Stage::Done {
            done += 100 + self.small_step();
        }
        self.stage == Stage::Done
    }

    /// The survey as far as it is known. Before the last step some more is done, for at most a tenth of a
    /// second or so, and what is missing then is estimated from samples.
    pub fn finish(&mut self) -> Survey {
        for _ in 0..QUICK_STEPS {
            if self.step() {
                break;
            }
        }
        if self.stage != Stage::Done && self.is_estimate() {
            self.sample_up_to(QUICK_SAMPLES);
        }
        if self.stage == Stage::Done {
            return self.survey(&self.tastes);
        }
        let mut tastes = Tastes::new(self.middles());
        for _ in 0..QUICK_STEPS {
            tastes.step(&self.table);
        }
        self.survey(&tastes)
    }

    /// Does a little; how much it was.
    fn small_step(&mut self) -> usize {
        let width = self.table.width();
        match self.stage {
            Stage::Dominance => {
                let (last, compared) = self.dominance.step();
                if last {
                    let few = self.table.height() <= SEARCHED;
                    self.stage = if few { Stage::Firsts } else { Stage::Samples };
                }
                4 * compared
            }
            Stage::Samples => self.sample(),
            Stage::Firsts => {
                let Self { samples, dominance, table, firsts, .. } = self;
                let is_seen = |at| samples.seen(at).first;
                let firsts = firsts.get_or_insert_with(|| Firsts::new(table, dominance, is_seen));
                let cost = firsts.cost(table);
                if firsts.step(table, dominance) {
                    self.stage = Stage::Regions;
                }
                cost
            }
            Stage::Regions => {
                let cut = self.cut();
                if cut != Cut::Going {
                    self.stage = Stage::Places;
                }
                20 * width * width
            }
            Stage::Places => {
                if self.places.step(&self.table) {
                    self.stage =
                        if self.needs_samples() { Stage::Samples } else { Stage::Expected };
                }
                40 * width * (width + self.table.height())
            }
            Stage::Expected => {
                let cost = self.expect();
                if self.stage == Stage::Tastes {
                    self.tastes = Tastes::new(self.middles());
                }
                cost
            }
            Stage::Tastes => {
                if self.tastes.step(&self.table) {
                    self.stage = Stage::Done;
                }
                4 * self.table.height() * width
            }
            Stage::Done => STEP,
        }
    }

    fn sample(&mut self) -> usize {
        let cost = Samples::cost(&self.table);
        let wanted = (ALL_SAMPLES / cost).min(MOST_SAMPLES);
        if usize::try_from(self.samples.drawn()).is_ok_and(|drawn| drawn < wanted) {
            self.samples.step(&self.table);
        } else {
            self.stage = if self.firsts.is_none() { Stage::Firsts } else { Stage::Expected };
        }
        cost
    }

    fn sample_up_to(&mut self, work: usize) {
        for _ in 0..(work / Samples::cost(&self.table)).clamp(32, MOST_SAMPLES / 10) {
            self.samples.step(&self.table);
        }
    }

    fn cut(&mut self) -> Cut {
        let Some(firsts) = &self.firsts else { return Cut::TooMuch };
        let leaders = firsts.leaders();
        if !firsts.is_complete() || !Regions::<N>::can_be_cut(self.table.width(), leaders.len()) {
            return Cut::TooMuch;
        }
        let regions = self.regions.get_or_insert_with(Regions::new);
        let cut = regions.step(&self.table, leaders);
        if cut == Cut::TooMuch {
            self.regions = None;
        }
        cut
    }

    fn expect(&mut self) -> usize {
        let cost = Expected::<N>::cost(&self.table);
        let entries = self.table.height();
        if self.samples.drawn() > 0 && cost > MOST_PAIRS {
            self.stage = Stage::Tastes;
            return 0;
        }
        let expected = self.expected.get_or_insert_with(|| Expected::new(entries));
        if expected.step(&self.table) {
            self.stage = Stage::Tastes;
        }
        2 * cost / entries.max(1)
    }

    /// Whether shares or places are known from samples only.
    fn needs_samples(&self) -> bool {
        !self.regions_are_known() || !self.places.are_known()
    }

    /// Whether anything is an estimate as things stand.
    fn is_estimate(&self) -> bool {
        self.needs_samples() || self.stage <= Stage::Expected
    }

    fn regions_are_known(&self) -> bool {
        self.regions.is_some() && self.stage > Stage::Regions
    }

    /// For each entry the share of weightings that it wins and the middle of these.
    fn won(&self) -> Vec<(f64, Vec<f64>)> {
        let entries = 0..self.table.height();
        let mut won = vec![(0.0, Vec::new()); entries.len()];
        match (&self.firsts, &self.regions) {
            (Some(firsts), Some(regions)) if self.regions_are_known() => {
                for (&leader, region) in firsts.leaders().iter().zip(regions.regions()) {
                    let leader = usize::from(leader);
                    if firsts.found(leader, &self.dominance).first == First::Sole {
                        won[leader] = (region.share().to_float(), region.centroid());
                    }
                }
            }
            _ => {
                for entry in entries {
                    let seen = self.samples.seen(entry);
                    won[entry] = (seen.wins(self.samples.drawn()), seen.taste());
                }
            }
        }
        won
    }

    fn middles(&self) -> Vec<(u16, Vec<f64>)> {
        let won = (0..).zip(self.won()).map(|(entry, (_, middle))| (entry, middle));
        won.filter(|(_, middle)| !middle.is_empty()).collect()
    }

    fn survey(&self, tastes: &Tastes) -> Survey {
        let drawn = self.samples.drawn();
        let known = self.expected.as_ref().filter(|_| self.stage > Stage::Expected);
        let mut expected = known.map(Expected::places);
        let ranked = self.stage > Stage::Dominance;
        let mut typical = tastes.found(self.table.height());
        let standing = |(entry, (wins, _)): (usize, (f64, Vec<f64>))| {
            let seen = self.samples.seen(entry);
            let found = self.firsts.as_ref().map(|firsts| firsts.found(entry, &self.dominance));
            let (mut first, mixture) =
                found.map_or((First::Unknown, Vec::new()), |found| (found.first, found.mixture));
            if first == First::Unknown && seen.first {
                first = First::Sole;
            }
            let (mut best, worst) =
                self.places.of(&self.table, entry).unwrap_or((seen.best, seen.worst));
            if first == First::Sole {
                best = 1;
            }
            let mean = expected.as_mut().and_then(Iterator::next);
            Standing {
                first,
                because: if ranked { self.dominance.because(entry).to_vec() } else { Vec::new() }
                    .into(),
                mixture: mixture.into(),
                best,
                worst,
                expected: mean.unwrap_or_else(|| seen.expected(drawn)),
                wins,
                typical: std::mem::take(&mut typical[entry]).into(),
            }
        };
        let standings: Vec<Standing> = self.won().into_iter().enumerate().map(standing).collect();
        let approximate: Option<Approximate> =
            self.is_estimate().then(|| self.samples.approximate());
        Survey { standings: standings.into(), approximate }
    }
}
