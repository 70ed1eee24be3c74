//! A survey as bytes: what the reader's module found out, handed to the widget's.

use super::survey::{Approximate, First, List, Standing, Survey};
use crate::dataset::{Packer, Unpacker};

const FIRSTS: [First; 4] = [First::Sole, First::Tied, First::Never, First::Unknown];
/// What the parts of a mixture add up to.
const PARTS: u32 = 10_000;
const MAX_IMPORTANCE: u8 = 100;

/// The survey as bytes.
#[must_use]
pub fn pack(survey: &Survey) -> Vec<u8> {
    let mut to = Packer::default();
    to.list(survey.approximate.as_slice(), |to, approximate| {
        to.number(approximate.samples);
        to.float(approximate.error);
    });
    to.list(&survey.standings, |to, standing| {
        to.size(FIRSTS.iter().position(|first| *first == standing.first).unwrap_or(FIRSTS.len()));
        to.list(&standing.because, |to, entry| to.number((*entry).into()));
        to.list(&standing.mixture, |to, (entry, part)| {
            to.number((*entry).into());
            to.number((*part).into());
        });
        to.number(standing.best.into());
        to.number(standing.worst.into());
        to.float(standing.expected);
        to.float(standing.wins);
        to.list(&standing.typical, |to, importance| to.number((*importance).into()));
    });
    to.finish()
}

/// The survey that was packed; `None` if these are not the bytes of one of so many entries and
/// categories.
#[must_use]
pub fn unpack(bytes: &[u8], entries: usize, categories: usize) -> Option<Survey> {
    let mut from = Unpacker::new(bytes);
    let approximate = from.list(|from| {
        let (samples, error) = (from.number()?, from.float()?);
        Some(Approximate { samples, error })
    })?;
    let standings: List<Standing> = from.list(|from| standing(from, entries, categories))?;
    let whole = standings.len() == entries && approximate.len() < 2 && from.is_empty();
    whole.then_some(Survey { standings, approximate: approximate.first().copied() })
}

fn standing(from: &mut Unpacker, entries: usize, categories: usize) -> Option<Standing> {
    let entry = |from: &mut Unpacker| from.short().filter(|entry| usize::from(*entry) < entries);
    let first = *FIRSTS.get(from.size()?)?;
    let because = from.list(entry)?;
    let mixture: List<(u16, u16)> = from.list(|from| Some((entry(from)?, from.short()?)))?;
    let (best, worst) = (from.short()?, from.short()?);
    let (expected, wins) = (from.float()?, from.float()?);
    let typical: List<u8> = from.list(|from| {
        let importance = u8::try_from(from.number()?).ok()?;
        (importance <= MAX_IMPORTANCE).then_some(importance)
    })?;
    let last = f64::from(u32::try_from(entries).ok()?);
    let places = 1 <= best && best <= worst && usize::from(worst) <= entries;
    let numbers = (1.0..=last).contains(&expected) && (0.0..=1.0).contains(&wins);
    let tastes = typical.is_empty() || typical.len() == categories;
    let parts = mixture.iter().map(|(_, part)| u32::from(*part)).sum::<u32>();
    let proof = mixture.is_empty() || parts == PARTS;
    let fits = places && numbers && tastes && proof;
    fits.then_some(Standing { first, because, mixture, best, worst, expected, wins, typical })
}
