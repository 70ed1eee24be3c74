//! How large a region of weightings is, found out in another way: by cutting the simplex of all into ever
//! smaller ones.

use crate::exact::Exact;
use reweigh::insight::survey::{Number, Table};

/// A simplex of weightings and its part of the whole.
struct Piece {
    corners: Vec<Vec<Exact>>,
    part: Exact,
}

/// The share of weightings under which an entry is ahead of all these rivals.
///
/// A plane that goes through a simplex divides it on the edge from its best to its worst corner into two,
/// by the ratio of the leads there.
pub fn share(table: &Table, entry: usize, rivals: &[u16]) -> Exact {
    let corner = |at| (0..table.width()).map(|c| Exact::whole(i64::from(c == at))).collect();
    let all = (0..table.width()).map(corner).collect();
    let mut pieces = vec![Piece { corners: all, part: Exact::whole(1) }];
    for &rival in rivals {
        let lead: Vec<Exact> = table.lead(entry, rival.into()).map(Exact::whole).collect();
        let mut ahead = Vec::new();
        while let Some(piece) = pieces.pop() {
            let leads: Vec<Exact> = piece.corners.iter().map(|at| product(&lead, at)).collect();
            let (best, worst) = extremes(&leads);
            match (leads[best].sign(), leads[worst].sign()) {
                (1, 0 | 1) => ahead.push(piece),
                (1, _) => pieces.extend(halves(piece, &leads, best, worst)),
                _ => {}
            }
        }
        pieces = ahead;
    }
    pieces.iter().fold(Exact::whole(0), |sum, piece| sum.plus(&piece.part))
}

fn halves(piece: Piece, leads: &[Exact], best: usize, worst: usize) -> [Piece; 2] {
    let near = leads[best].over(&leads[best].minus(&leads[worst]));
    let rest = Exact::whole(1).minus(&near);
    let pairs = piece.corners[best].iter().zip(&piece.corners[worst]);
    let middle: Vec<Exact> = pairs.map(|(a, b)| rest.times(a).plus(&near.times(b))).collect();
    [(best, rest), (worst, near)].map(|(end, part)| {
        let mut corners = piece.corners.clone();
        corners[end].clone_from(&middle);
        Piece { corners, part: piece.part.times(&part) }
    })
}

fn product(a: &[Exact], b: &[Exact]) -> Exact {
    a.iter().zip(b).fold(Exact::whole(0), |sum, (a, b)| sum.plus(&a.times(b)))
}

fn extremes(leads: &[Exact]) -> (usize, usize) {
    let by_size = |&a: &usize, &b: &usize| leads[a].0.cmp(&leads[b].0);
    let best = (0..leads.len()).max_by(by_size).expect("corners");
    (best, (0..leads.len()).min_by(by_size).expect("corners"))
}
