//! Whether an entry can be ahead of its rivals: floats propose, integers decide.

use super::game::{Game, Side, Turn};

/// What a game came to.
#[derive(Clone, Debug, PartialEq)]
pub struct Verdict {
    /// 1 if some weights put the entry ahead of all, 0 if at best level with one, −1 if neither.
    pub sign: i8,
    /// Where it cannot be ahead of all: rivals and their parts, which prove it.
    pub mixture: Vec<(u16, f64)>,
}

/// Rivals and categories of a game, multiplied, up to which it is played in integers where floats
/// leave it open.
const IN_INTEGERS: usize = 20_000;
/// How fine weights and mixtures are when they are checked as integers. With 32 leads below 2^30 the
/// sums stay below 2^60.
const GRID: f64 = 16_777_216.0;
/// What the parts of a mixture add up to.
pub const PARTS: u16 = 10_000;

/// Plays a game and decides it.
pub fn decide(side: Side) -> Verdict {
    let mut game = Game::<f64>::new(side);
    let turn = game.play(side, false);
    settle(side, &game, turn)
}

/// Decides a game that was played in floats: by weights or a mixture that integers confirm; else by the
/// same game in integers; and where that needs larger ones than there are, as the floats say.
pub fn settle(side: Side, game: &Game<f64>, turn: Turn) -> Verdict {
    let sign = game.sign().unwrap_or(0);
    let (said, mixture) =
        if turn == Turn::Ahead { (1, Vec::new()) } else { (sign, game.mixture()) };
    let sure = match said {
        1 => leads(side, &whole(&game.weights())),
        0 => false,
        _ => {
            let parts: Vec<f64> = mixture.iter().map(|(_, part)| *part).collect();
            let rivals = mixture.iter().map(|(rival, _)| *rival);
            turn == Turn::Over && covers(side, rivals.zip(whole(&parts)), true)
        }
    };
    if !sure && side.rivals.len() * side.table.width() <= IN_INTEGERS {
        let mut game = Game::<i128>::new(side);
        match (game.play(side, false), game.sign()) {
            (Turn::Ahead, _) => return Verdict { sign: 1, mixture: Vec::new() },
            (Turn::Over, Some(sign)) => return Verdict { sign, mixture: game.mixture() },
            _ => {}
        }
    }
    Verdict { sign: said, mixture }
}

/// Whether these weights put the entry ahead of every rival.
fn leads(side: Side, weights: &[i64]) -> bool {
    let ahead =
        |&rival: &u16| side.lead(rival).zip(weights).map(|(lead, w)| lead * w).sum::<i64>() > 0;
    side.rivals.iter().all(ahead)
}

/// A mixture in ten-thousandths that is at least as good as the entry in every category, better if
/// `strictly`; empty if none is found near this one.
pub fn proof(side: Side, mixture: &[(u16, f64)], strictly: bool) -> Vec<(u16, u16)> {
    let mut parts: Vec<(u16, u16)> =
        mixture.iter().map(|&(rival, part)| (rival, rounded(part * f64::from(PARTS)))).collect();
    let sum: i32 = parts.iter().map(|(_, part)| i32::from(*part)).sum();
    let off = i32::from(PARTS) - sum;
    // The largest part feels the difference least.
    let Some((_, largest)) = parts.iter_mut().max_by_key(|(_, part)| *part) else { return parts };
    *largest = u16::try_from(i32::from(*largest) + off).unwrap_or(0);
    let good = |parts: &[(u16, u16)]| {
        let whole = parts.iter().map(|(_, part)| u32::from(*part)).sum::<u32>() == u32::from(PARTS);
        whole && covers(side, parts.iter().map(|&(rival, part)| (rival, part.into())), strictly)
    };
    let found = good(&parts) || moved(&mut parts, good);
    parts.retain(|(_, part)| *part > 0);
    parts.sort_unstable();
    if found { parts } else { Vec::new() }
}

/// Moves one part from one rival to another, if that helps.
fn moved(parts: &mut [(u16, u16)], good: impl Fn(&[(u16, u16)]) -> bool) -> bool {
    for from in 0..parts.len() {
        for to in (0..parts.len()).filter(|&to| to != from) {
            if parts[from].1 == 0 {
                continue;
            }
            parts[from].1 -= 1;
            parts[to].1 += 1;
            if good(parts) {
                return true;
            }
            parts[from].1 += 1;
            parts[to].1 -= 1;
        }
    }
    false
}

/// Whether a mixture is at least as good as the entry in every category, better if `strictly`.
fn covers(side: Side, mixture: impl Iterator<Item = (u16, i64)>, strictly: bool) -> bool {
    let mut sums = vec![0_i64; side.table.width()];
    for (rival, part) in mixture {
        for (sum, lead) in sums.iter_mut().zip(side.lead(rival)) {
            *sum -= part * lead;
        }
    }
    sums.iter().all(|&sum| sum >= i64::from(strictly))
}

/// Shares as whole numbers.
fn whole(shares: &[f64]) -> Vec<i64> {
    #[allow(clippy::cast_possible_truncation)] // shares are at most 1
    shares.iter().map(|share| (share.clamp(0.0, 1.0) * GRID).round() as i64).collect()
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // a cast of floats saturates
fn rounded(number: f64) -> u16 {
    number.round() as u16
}
