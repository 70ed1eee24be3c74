//! Insights worked out by trying everything: every importance of a slider, every doubt in a score,
//! every weighting of a lattice.

use crate::oracle::{Entry, ORACLE, Oracle};

/// How many places of a slider are tried between two whole importances.
pub const FINE: u64 = 100;

/// Where first place changes hands, seen from where the slider stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// In hundredths of an importance, rounded down.
    pub at: u64,
    /// The whole importance to go to.
    pub to: u64,
    /// The names of those who are first from there on.
    pub leaders: Vec<String>,
}

/// One slider moved, and who is first then.
#[derive(Clone, Debug, PartialEq)]
pub struct Moved {
    pub category: usize,
    pub to: u64,
    pub leaders: Vec<String>,
}

/// These importances with one of them changed.
pub fn with(importances: &[u64], category: usize, to: u64) -> Vec<u64> {
    let mut changed = importances.to_vec();
    changed[category] = to;
    changed
}

/// The query that sets these importances, as the page itself writes it.
pub fn query(importances: &[u64]) -> String {
    let tokens: Vec<String> = ORACLE
        .codes
        .iter()
        .zip(importances)
        .filter(|(_, importance)| **importance > 0)
        .map(|(code, importance)| format!("{code}{importance}"))
        .collect();
    format!("?w={}", tokens.join("-"))
}

/// Names as sentences list them: of many the first three.
pub fn list(names: &[String]) -> String {
    match names {
        [one] => one.clone(),
        [one, two] => format!("{one} and {two}"),
        [one, two, three] => format!("{one}, {two} and {three}"),
        [one, two, three, more @ ..] => {
            format!("{one}, {two}, {three} and {} more", more.len())
        }
        [] => String::new(),
    }
}

impl Oracle {
    /// Who shares first place, by their places among the entries.
    pub fn first(&self, importances: &[u64]) -> Vec<usize> {
        let equal = vec![1; importances.len()];
        let counted = if importances.iter().all(|one| *one == 0) { &equal } else { importances };
        let mut first = Vec::new();
        let mut most = 0;
        for (index, entry) in self.entries.iter().enumerate() {
            let total = entry.total(counted);
            if total > most {
                first.clear();
                most = total;
            }
            if total == most {
                first.push(index);
            }
        }
        first
    }

    /// Who shares first place, by name, in order of name.
    pub fn leaders(&self, importances: &[u64]) -> Vec<String> {
        self.names(&self.first(importances))
    }

    fn names(&self, places: &[usize]) -> Vec<String> {
        let mut names: Vec<String> =
            places.iter().map(|place| self.entries[*place].name.clone()).collect();
        names.sort_by_key(|name| name.to_lowercase());
        names
    }

    /// Where first place changes hands along one slider: the leaders at each hundredth of an importance.
    pub fn changes(&self, importances: &[u64], category: usize) -> Vec<Change> {
        let scaled: Vec<u64> = importances.iter().map(|one| one * FINE).collect();
        let end = 100 * FINE;
        // Stretches with the same leaders; one that is a single place long is a tie between two.
        let mut runs: Vec<(u64, u64, Vec<usize>)> = Vec::new();
        for place in 0..=end {
            let first = self.first(&with(&scaled, category, place));
            match runs.last_mut() {
                Some((_, last, same)) if *same == first => *last = place,
                _ => runs.push((place, place, first)),
            }
        }
        let stretches: Vec<(u64, u64, Vec<String>)> =
            runs.into_iter().map(|(from, to, first)| (from, to, self.names(&first))).collect();
        let now = importances[category] * FINE;
        let mut found = Vec::new();
        let is_tie = |(first, last, _): &(u64, u64, Vec<String>)| first == last;
        let lasting: Vec<_> = stretches.iter().filter(|one| !is_tie(one)).collect();
        for pair in lasting.windows(2) {
            let ((_, below, lower), (above, _, upper)) = (pair[0], pair[1]);
            // A tie at a place of the grid lies between the two; else the change is between two places.
            let exact = above - below == 2;
            let tie = if exact { below + 1 } else { *below };
            if tie < now || exact && tie == now {
                found.push(Change { at: tie, to: below / FINE, leaders: lower.clone() });
            }
            if tie >= now {
                found.push(Change { at: tie, to: above.div_ceil(FINE), leaders: upper.clone() });
            }
        }
        // A tie may stand at an end of the slider, and nowhere else.
        for (stretch, inner) in
            [(stretches.first(), 1), (stretches.last(), stretches.len().saturating_sub(2))]
        {
            let Some((place, _, leaders)) = stretch.filter(|one| is_tie(one)) else { continue };
            let here = *place == now;
            let (to, leaders) = match (here, *place) {
                (false, place) => (place / FINE, leaders.clone()),
                (true, 0) => (1, stretches[inner].2.clone()),
                (true, _) => (99, stretches[inner].2.clone()),
            };
            let change = Change { at: *place, to, leaders };
            let first = if *place == 0 { 0 } else { found.len() };
            found.insert(first, change);
        }
        found
    }

    /// The move of one slider by the fewest points after which others are first.
    pub fn smallest_move(&self, importances: &[u64]) -> Option<Moved> {
        let leaders = self.leaders(importances);
        (1..=100).find_map(|points| {
            (0..importances.len()).find_map(|category| {
                let now = importances[category];
                let down = now.checked_sub(points);
                let up = Some(now + points).filter(|to| *to <= 100);
                down.into_iter().chain(up).find_map(|to| {
                    let after = self.leaders(&with(importances, category, to));
                    (after != leaders).then_some(Moved { category, to, leaders: after })
                })
            })
        })
    }

    /// The ids of those below first place that a quarter point in one score could put level with it, in rank
    /// order.
    pub fn too_close(&self, importances: &[u64]) -> Vec<String> {
        let equal = vec![1; importances.len()];
        let counted = if importances.iter().all(|one| *one == 0) { &equal } else { importances };
        let ranked = self.ranking(importances);
        let of = |id: &str| self.entry(id);
        let first: Vec<&Entry> =
            ranked.iter().filter(|one| one.rank == 1).map(|one| of(&one.id)).collect();
        let lead = first[0].total(counted);
        let closes = |id: &str| {
            let entry = of(id);
            (0..counted.len()).filter(|&category| counted[category] > 0).any(|category| {
                let mut better = entry.scores.clone();
                better[category] = (better[category] + 25).min(1000);
                let raised = total(&better, counted) >= lead;
                let mut worse = first[0].scores.clone();
                worse[category] = worse[category].saturating_sub(25).max(100);
                raised || first.len() == 1 && entry.total(counted) >= total(&worse, counted)
            })
        };
        let below = ranked.iter().filter(|one| one.rank > 1);
        below.filter(|one| closes(&one.id)).map(|one| one.id.clone()).collect()
    }

    pub fn entry(&self, id: &str) -> &Entry {
        let found = self.entries.iter().find(|entry| entry.id == id);
        found.unwrap_or_else(|| panic!("no entry {id}"))
    }

    pub fn named(&self, name: &str) -> &Entry {
        let found = self.entries.iter().find(|entry| entry.name == name);
        found.unwrap_or_else(|| panic!("no entry named {name:?}"))
    }
}

impl Entry {
    pub fn total(&self, importances: &[u64]) -> u64 {
        total(&self.scores, importances)
    }
}

fn total(scores: &[u64], importances: &[u64]) -> u64 {
    scores.iter().zip(importances).map(|(score, importance)| score * importance).sum()
}

/// A small whole number as a float.
pub fn real(number: u64) -> f64 {
    f64::from(u32::try_from(number).expect("a small number"))
}
