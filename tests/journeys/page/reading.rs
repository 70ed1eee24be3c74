//! What the visitor reads: the ranking, the notices, the shares.

use serde::Deserialize;

use super::Page;
use crate::oracle::{ORACLE, Placed};

/// A row of the ranking as it stands on the screen.
#[derive(Clone, Debug, Deserialize)]
pub struct Row {
    pub id: String,
    pub rank: usize,
    /// Four decimals, as the hook carries it.
    pub score: String,
    /// The place as shown, with its mark of a tie.
    pub place: String,
    /// The total as shown.
    pub total: String,
    /// Everything that the row says.
    pub words: String,
}

/// A notice: its kind and what it says.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
pub struct Notice {
    pub kind: String,
    pub text: String,
}

const ROWS: &str = "
    const folded = (node) => node.textContent.replace(/\\s+/g, ' ').trim();
    return [...document.querySelectorAll('tr[data-id][data-rank]')].map((row) => {
        const score = +row.dataset.score;
        const leaves = [...row.querySelectorAll('*')].filter(e => e.childElementCount === 0).map(folded);
        const totals = leaves.filter(text => /^\\d+\\.\\d{2,}$/.test(text))
            .sort((a, b) => Math.abs(a - score) - Math.abs(b - score));
        return {
            id: row.dataset.id,
            rank: +row.dataset.rank,
            score: row.dataset.score,
            place: [...row.cells].map(folded).map(text => /^\\d+=?/.exec(text)?.[0]).find(Boolean) ?? '',
            total: totals[0] ?? '',
            words: folded(row),
        };
    });";

impl Page {
    /// The ranking, in the order of the document.
    #[track_caller]
    pub fn ranking(&self) -> Vec<Row> {
        self.ask(ROWS, [])
    }

    #[track_caller]
    pub fn row(&self, id: &str) -> Row {
        let rows = self.ranking();
        rows.into_iter().find(|row| row.id == id).unwrap_or_else(|| panic!("no row of {id}"))
    }

    #[track_caller]
    pub fn ids(&self) -> Vec<String> {
        self.ranking().into_iter().map(|row| row.id).collect()
    }

    /// Every category's importance, in the order of the sliders.
    #[track_caller]
    pub fn importances(&self) -> Vec<u64> {
        self.ask(
            "return [...document.querySelectorAll('input[type=range][data-category]')].map(e => +e.value)",
            [],
        )
    }

    #[track_caller]
    pub fn importance_of(&self, code: &str) -> u64 {
        self.importances()[ORACLE.place_of(code)]
    }

    /// Waits until these importances are shown and the ranking is what follows from them.
    #[track_caller]
    pub fn is_weighed(&self, importances: &[u64]) {
        self.eventually_equals("the importances", &importances.to_vec(), || self.importances());
        self.is_ranked_as_weighed();
    }

    /// Waits until order, places, ties and totals are what the sliders say.
    #[track_caller]
    pub fn is_ranked_as_weighed(&self) {
        self.eventually("the ranking that follows from the importances", || {
            differs(&ORACLE.ranking(&self.importances()), &self.ranking())
        });
    }

    /// The notices that can be seen.
    #[track_caller]
    pub fn notices(&self) -> Vec<Notice> {
        self.ask(
            "return [...document.querySelectorAll('[role=status][data-notice]')]\
                .filter(e => e.getClientRects().length > 0 && e.innerText.trim())\
                .map(e => ({kind: e.dataset.notice, text: e.innerText.replace(/\\s+/g, ' ').trim()}))",
            [],
        )
    }

    /// Waits for a notice and gives its text.
    #[track_caller]
    pub fn notice(&self, kind: &str) -> String {
        self.eventually(&format!("the notice {kind}"), || {
            let shown = self.notices();
            let wanted = shown.iter().find(|notice| notice.kind == kind);
            wanted.map(|notice| notice.text.clone()).ok_or_else(|| format!("notices: {shown:?}"))
        })
    }

    /// The kinds of all notices that can be seen.
    #[track_caller]
    pub fn notice_kinds(&self) -> Vec<String> {
        self.notices().into_iter().map(|notice| notice.kind).collect()
    }

    /// The shares as shown, in percent.
    #[track_caller]
    pub fn shares(&self) -> Vec<f64> {
        self.ask(
            "return [...document.querySelectorAll('[data-share]')]\
                .map(e => parseFloat(e.textContent.replace(',', '.')))",
            [],
        )
    }

    /// The picks, as the switches have them, in the order of the ranking.
    #[track_caller]
    pub fn picks(&self) -> Vec<String> {
        self.ask(
            "return [...document.querySelectorAll('input[role=switch][data-pick]')]\
                .filter(e => e.checked).map(e => e.dataset.pick)",
            [],
        )
    }

    /// The series that the radar's legend names.
    #[track_caller]
    pub fn series(&self) -> Vec<String> {
        self.ask(
            "return [...document.querySelectorAll('[data-series]:not([hidden])')].map(e => e.dataset.series)",
            [],
        )
    }
}

/// What is wrong with the rows, if anything.
fn differs(expected: &[Placed], rows: &[Row]) -> Result<(), String> {
    let ids: Vec<&str> = rows.iter().map(|row| row.id.as_str()).collect();
    let wanted: Vec<&str> = expected.iter().map(|placed| placed.id.as_str()).collect();
    if ids != wanted {
        return Err(format!("order {ids:?} instead of {wanted:?}"));
    }
    for (placed, row) in expected.iter().zip(rows) {
        let place = format!("{}{}", placed.rank, if placed.tied { "=" } else { "" });
        let score: f64 =
            row.score.parse().map_err(|_| format!("{}: score {:?}", row.id, row.score))?;
        if row.rank != placed.rank || row.place != place || (score - placed.total).abs() > 0.000_051
        {
            return Err(format!("{row:?} instead of {placed:?}"));
        }
    }
    Ok(())
}
