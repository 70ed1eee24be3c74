//! Entries in order of whole numbers, in time that grows as their number does.

/// The bits of an entry in a key: there are at most 10,000.
const ENTRY: u32 = 14;
/// The bits that are looked at in one pass.
const DIGIT: u32 = 8;

/// An entry with the number that it is to be ordered by, which is below 2^50.
#[must_use]
pub fn key(number: u64, entry: usize) -> u64 {
    number << ENTRY | entry as u64
}

/// The entry of a key.
#[must_use]
pub fn entry_of(key: u64) -> usize {
    (key & ((1 << ENTRY) - 1)) as usize
}

/// The keys in order of their numbers, the lowest first; what has the same number stays in the order that
/// it came in.
///
/// Digit by digit from the lowest up, as far as any two numbers differ (radix sort: Knuth, volume 3, 5.2.5).
#[must_use]
pub fn sorted(mut keys: Vec<u64>) -> Vec<u64> {
    let mut to = keys.clone();
    let one = keys.first().copied().unwrap_or_default();
    let differing = keys.iter().fold(0, |bits, key| bits | key ^ one);
    let mut shift = ENTRY;
    while shift < u64::BITS && differing >> shift > 0 {
        let digit = |key: u64| (key >> shift & ((1 << DIGIT) - 1)) as usize;
        let mut places = [0_usize; 1 << DIGIT];
        for &key in &keys {
            places[digit(key)] += 1;
        }
        let mut before = 0;
        for place in &mut places {
            before += std::mem::replace(place, before);
        }
        for &key in &keys {
            let place = &mut places[digit(key)];
            to[*place] = key;
            *place += 1;
        }
        std::mem::swap(&mut keys, &mut to);
        shift += DIGIT;
    }
    keys
}

#[cfg(test)]
mod tests {
    use super::{entry_of, key, sorted};

    fn order(numbers: &[u64]) -> Vec<usize> {
        let keys = numbers.iter().enumerate().map(|(entry, &number)| key(number, entry)).collect();
        sorted(keys).into_iter().map(entry_of).collect()
    }

    #[test]
    fn the_lowest_number_comes_first() {
        assert_eq!(order(&[300, 2, 70_000, 1, (1 << 50) - 1, 0]), [5, 3, 1, 0, 2, 4]);
    }

    #[test]
    fn equal_numbers_stay_as_they_came() {
        assert_eq!(order(&[7, 256, 7, 256, 7, 0]), [5, 0, 2, 4, 1, 3]);
        assert_eq!(order(&[9; 5]), [0, 1, 2, 3, 4]);
    }

    #[test]
    fn nothing_and_one_are_in_order() {
        assert_eq!(order(&[]), Vec::<usize>::new());
        assert_eq!(order(&[5]), [0]);
    }

    #[test]
    fn as_many_as_there_can_be_are_sorted_as_std_does() {
        let numbers: Vec<u64> = (0..10_000).map(|at: u64| (at * 7_919 % 9_973) << 30).collect();
        let mut wanted: Vec<usize> = (0..numbers.len()).collect();
        wanted.sort_by_key(|&entry| numbers[entry]);
        assert_eq!(order(&numbers), wanted);
    }
}
