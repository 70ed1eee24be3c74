//! The shortest way from one order to another.

/// The next one to move on the shortest way from the order `from` to the order `to` of the same indices, and the one
/// that it is put before, if not at the end; nothing when the orders are one. `held` is one that must not move.
///
/// What stays is a longest increasing subsequence, of those that stand on the same side of the held one in both orders: all
/// others must move, and each only once.
#[must_use]
pub fn next_move(
    from: &[usize],
    to: &[usize],
    held: Option<usize>,
) -> Option<(usize, Option<usize>)> {
    if from == to {
        return None;
    }
    let stays = staying(from, to, held);
    let at = to.iter().position(|one| !stays.contains(one))?;
    // Whatever comes before it stays, so it belongs right behind the last of these.
    let behind =
        at.checked_sub(1).and_then(|before| from.iter().position(|&one| one == to[before]));
    Some((to[at], from.get(behind.map_or(0, |at| at + 1)).copied()))
}

/// As many as can stay where they are.
fn staying(from: &[usize], to: &[usize], held: Option<usize>) -> Vec<usize> {
    let rank = |one: usize| to.iter().position(|&other| other == one);
    let ranks: Vec<Option<usize>> = from.iter().map(|&one| rank(one)).collect();
    let held = held.and_then(|held| from.iter().position(|&one| one == held));
    let may = |at: usize| held.is_none_or(|held| at.cmp(&held) == ranks[at].cmp(&ranks[held]));
    // For each the longest chain that ends with it: its length, 0 if it must move, and who comes before it there.
    let mut chains: Vec<(usize, Option<usize>)> = Vec::new();
    for at in 0..ranks.len() {
        let before = (0..at)
            .filter(|&b| chains[b].0 > 0 && ranks[b] < ranks[at])
            .max_by_key(|&b| chains[b].0);
        let length = before.map_or(1, |b| chains[b].0 + 1);
        chains.push(if may(at) { (length, before) } else { (0, None) });
    }
    let mut last = (0..chains.len()).max_by_key(|&at| chains[at].0);
    let mut stays = Vec::new();
    while let Some(at) = last {
        stays.push(from[at]);
        last = chains[at].1;
    }
    stays
}
