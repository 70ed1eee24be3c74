//! Which rows of a long table there are.
//!
//! Of thousands of rows only those near to what is in view are there, and those that are kept wherever they
//! stand: the open one, and the one that has the focus. A row that nobody needs any more becomes another
//! entry's.

/// With how many entries a table is not long yet: all its rows are there.
pub const SHORT: usize = 100;
/// How many rows there are of a long one: the twelve that have room in a box of 640 px (`style/long.css`), and some before
/// and behind them, so that who scrolls sees no gap. All are laid out and painted with every move of a slider.
pub const ROWS: usize = 24;
/// The most gaps that stand between them: before, after, and around those that are kept.
pub const GAPS: usize = 4;

/// The positions of the rows that there are, from 0 and in order: those of `kept`, which has each once and at
/// most two, and neighbours from about `from` on, [`ROWS`] in all or as many as there are.
#[must_use]
pub fn rows(count: usize, from: usize, kept: &[usize]) -> Vec<usize> {
    let (mut first, mut end) = (from.min(count), from.min(count));
    let outside =
        |first: usize, end: usize| kept.iter().filter(move |&&at| at < first || at >= end);
    while end - first + outside(first, end).count() < ROWS.min(count) {
        if end < count {
            end += 1;
        } else {
            first -= 1;
        }
    }
    let mut rows: Vec<usize> = (first..end).collect();
    for &at in outside(first, end) {
        let place = rows.iter().position(|&row| row > at).unwrap_or(rows.len());
        rows.insert(place, at);
    }
    rows
}

/// Before which of the rows something is missing, and how many: the index in `rows` and the number. What is
/// missing after the last stands at the end of them.
#[must_use]
pub fn gaps(rows: &[usize], count: usize) -> Vec<(usize, usize)> {
    let (mut gaps, mut next) = (Vec::new(), 0);
    for (index, &at) in rows.iter().chain([&count]).enumerate() {
        if at > next {
            gaps.push((index, at - next));
        }
        next = at + 1;
    }
    gaps
}

/// Who has which row: whoever is still wanted keeps it, and the others' become those of the new ones.
#[must_use]
pub fn assigned(before: &[usize], wanted: &[usize]) -> Vec<usize> {
    if before.len() != wanted.len() {
        return wanted.to_vec();
    }
    let mut new = wanted.iter().filter(|entry| !before.contains(entry));
    let keep = |&had: &usize| {
        if wanted.contains(&had) { had } else { new.next().copied().unwrap_or(had) }
    };
    before.iter().map(keep).collect()
}

#[cfg(test)]
mod tests {
    use super::{GAPS, ROWS, assigned, gaps, rows};

    fn range(first: usize) -> Vec<usize> {
        (first..first + ROWS).collect()
    }

    #[test]
    fn there_are_always_as_many_rows() {
        for from in [0, 1, 500, 960, 1000 - ROWS, 1001 - ROWS, 999, 1000] {
            for kept in [&[][..], &[0], &[999], &[400, 7], &[501, 500 + ROWS]] {
                let rows = rows(1000, from, kept);
                assert_eq!(rows.len(), ROWS, "{from} {kept:?}");
                assert!(rows.windows(2).all(|pair| pair[0] < pair[1]), "{rows:?}");
                assert!(rows.last() < Some(&1000) && kept.iter().all(|at| rows.contains(at)));
                assert!(from == 1000 || rows.contains(&from), "{from} {rows:?}");
                assert!(gaps(&rows, 1000).len() <= GAPS);
            }
        }
        assert_eq!(rows(3, 2, &[0]), [0, 1, 2]);
    }

    #[test]
    fn those_in_view_are_neighbours() {
        assert_eq!(rows(1000, 0, &[]), range(0));
        assert_eq!(rows(1000, 200, &[210]), range(200));
        assert_eq!(rows(1000, 990, &[]), range(1000 - ROWS));
        assert_eq!(rows(1000, 200, &[3])[..3], [3, 200, 201]);
    }

    #[test]
    fn gaps_and_rows_are_all_there_is() {
        let shown = rows(1000, 500, &[3, 900]);
        let gaps = gaps(&shown, 1000);
        assert_eq!(gaps, [(0, 3), (1, 496), (ROWS - 1, 402 - ROWS), (ROWS, 99)]);
        assert_eq!(gaps.iter().map(|gap| gap.1).sum::<usize>() + ROWS, 1000);
        assert_eq!(super::gaps(&range(0), ROWS), []);
    }

    #[test]
    fn whoever_stays_keeps_its_row() {
        assert_eq!(assigned(&[5, 6, 7, 8], &[6, 8, 9, 4]), [9, 6, 4, 8]);
        assert_eq!(assigned(&[], &[1, 2]), [1, 2]);
        assert_eq!(assigned(&[1, 2], &[2, 1]), [1, 2]);
    }
}
