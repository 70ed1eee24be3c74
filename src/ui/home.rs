//! Where the links of a widget lead.

use crate::browser;
use crate::state::WidgetState;
use std::sync::Arc;

/// Where the hosted page is.
#[derive(Clone)]
pub enum Home {
    /// Here: links keep what else is in the address.
    Here,
    /// At this address, up to its query.
    Elsewhere(Arc<str>),
}

impl Home {
    /// The link that opens what a widget shows.
    pub fn link(&self, state: WidgetState) -> String {
        match self {
            Self::Here => browser::link(&state.query(&browser::query())),
            Self::Elsewhere(home) => format!("{home}{}", state.query("")),
        }
    }
}
