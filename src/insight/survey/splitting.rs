//! Regions of weightings, cut out of the simplex of all: how large they are, and where their middle is.

use super::number::Number;
use super::table::Table;
use std::rc::Rc;

/// A corner of a piece.
struct Corner<N> {
    shares: Vec<N>,
    /// The lead there over each rival in turn.
    leads: Vec<N>,
}

/// A simplex of weightings: a part of the whole.
struct Piece<N> {
    corners: Vec<Rc<Corner<N>>>,
    part: N,
}

/// The region where one entry is ahead of some others, being cut out.
///
/// A plane that goes through a simplex divides it on the edge from its best to its worst corner into
/// two, by the ratio of the leads there, and each has a corner more on the plane; so it goes on until
/// every piece lies on one side of every plane.
pub struct Region<N> {
    pieces: Vec<Piece<N>>,
    share: N,
    /// Σ part × sum of corners.
    moment: Vec<N>,
}

impl<N: Number> Region<N> {
    /// All weightings, not yet cut by the planes of an entry's rivals.
    pub fn new(table: &Table, entry: usize, rivals: &[u16]) -> Self {
        let width = table.width();
        let leads: Vec<Vec<i64>> =
            rivals.iter().map(|&rival| table.lead(entry, rival.into()).collect()).collect();
        let corner = |at: usize| {
            let shares = (0..width).map(|category| N::whole(i64::from(category == at))).collect();
            let leads = leads.iter().map(|lead| N::whole(lead[at])).collect();
            Rc::new(Corner { shares, leads })
        };
        let all = Piece { corners: (0..width).map(corner).collect(), part: N::whole(1) };
        Self { pieces: vec![all], share: N::whole(0), moment: vec![N::whole(0); width] }
    }

    /// Looks at one piece; whether that was the last.
    pub fn step(&mut self) -> bool {
        if let Some(piece) = self.pieces.pop() {
            match piece.plane() {
                Plane::Outside => {}
                Plane::None => self.keep(&piece),
                Plane::Through(rival) => self.cut(&piece, rival),
            }
        }
        self.pieces.is_empty()
    }

    fn keep(&mut self, piece: &Piece<N>) {
        self.share = self.share.plus(&piece.part);
        for (category, moment) in self.moment.iter_mut().enumerate() {
            for corner in &piece.corners {
                *moment = moment.plus(&piece.part.times(&corner.shares[category]));
            }
        }
    }

    fn cut(&mut self, piece: &Piece<N>, rival: usize) {
        let (best, worst) = piece.extremes(rival);
        let (above, below) = (&piece.corners[best], &piece.corners[worst]);
        let whole = above.leads[rival].minus(&below.leads[rival]);
        // Where the lead is 0 is nearer to the corner whose lead is smaller.
        let near = above.leads[rival].over(&whole);
        let rest = N::whole(1).minus(&near);
        let mixed = |a: &[N], b: &[N]| -> Vec<N> {
            let mix = |(a, b): (&N, &N)| rest.times(a).plus(&near.times(b));
            a.iter().zip(b).map(mix).collect()
        };
        let mut leads = mixed(&above.leads, &below.leads);
        leads[rival] = N::whole(0);
        let middle = Rc::new(Corner { shares: mixed(&above.shares, &below.shares), leads });
        for (end, part) in [(best, &rest), (worst, &near)] {
            let part = piece.part.times(part);
            if !part.is_nothing() {
                let mut corners = piece.corners.clone();
                corners[end] = Rc::clone(&middle);
                self.pieces.push(Piece { corners, part });
            }
        }
    }

    /// The share of all weightings that lie in the region.
    pub fn share(&self) -> &N {
        &self.share
    }

    /// The centroid as shares; empty if the region is.
    pub fn centroid(&self) -> Vec<f64> {
        if self.share.sign() == 0 {
            return Vec::new();
        }
        let corners = i64::try_from(self.moment.len()).unwrap_or(1);
        let whole = self.share.times(&N::whole(corners));
        self.moment.iter().map(|moment| moment.over(&whole).to_float()).collect()
    }
}

/// How a piece lies to the planes.
enum Plane {
    /// A rival is ahead everywhere.
    Outside,
    /// No plane goes through it.
    None,
    /// The plane of this rival does.
    Through(usize),
}

impl<N: Number> Piece<N> {
    /// Of the planes that go through, the one that has the most corners behind it: what is cut off early is
    /// not cut again.
    fn plane(&self) -> Plane {
        let rivals = self.corners.first().map_or(0, |corner| corner.leads.len());
        let mut most = (0, Plane::None);
        for rival in 0..rivals {
            let signs = || self.corners.iter().map(|corner| corner.leads[rival].sign());
            let behind = signs().filter(|&sign| sign < 0).count();
            if signs().all(|sign| sign <= 0) {
                return Plane::Outside;
            }
            if behind > most.0 {
                most = (behind, Plane::Through(rival));
            }
        }
        most.1
    }

    /// The corner with the highest lead over a rival and the one with the lowest.
    fn extremes(&self, rival: usize) -> (usize, usize) {
        let lead = |at: usize| &self.corners[at].leads[rival];
        let (mut best, mut worst) = (0, 0);
        for at in 1..self.corners.len() {
            if lead(at).minus(lead(best)).sign() > 0 {
                best = at;
            }
            if lead(at).minus(lead(worst)).sign() < 0 {
                worst = at;
            }
        }
        (best, worst)
    }
}
