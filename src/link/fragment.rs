//! The fragment of an address: whose profile is open.

use super::value::repair;
use crate::dataset::{Dataset, is_id};

/// What a fragment asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fragment {
    /// Nothing that concerns us: there is none, or it is of a form that no entry's id has, as `w=perf30`;
    /// or it is `top`, which browsers know.
    Absent,
    /// The profile of this entry.
    Entry(usize),
    /// It has the form of an id, and no entry has it. It may be a place of the page.
    Other(String),
}

impl Fragment {
    /// Reads a fragment, without its `#`, with the same repairs as the parameters of a link.
    #[must_use]
    pub fn of(fragment: &str, dataset: &Dataset) -> Self {
        let Ok(id) = repair(fragment) else { return Self::Absent };
        match dataset.entry(&id) {
            Some(entry) => Self::Entry(entry),
            None if id == "top" || !is_id(&id) => Self::Absent,
            None => Self::Other(id),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dataset::bundled::DATASET;

    fn read(fragment: &str) -> Fragment {
        Fragment::of(fragment, &DATASET)
    }

    #[test]
    fn an_id_opens_its_entry() {
        for (entry, data) in DATASET.entries.iter().enumerate() {
            assert_eq!(read(&data.id), Fragment::Entry(entry));
        }
    }

    #[test]
    fn what_mail_and_chat_do_to_a_link_is_undone() {
        let django = DATASET.entry("django").expect("an entry");
        for mangled in ["Django", "django.", "DJANGO).", "django\"", "django,"] {
            assert_eq!(read(mangled), Fragment::Entry(django), "{mangled}");
        }
    }

    #[test]
    fn another_id_is_named() {
        for id in ["djang", "here", "fast-api", "a", "0", "rust"] {
            assert_eq!(read(id), Fragment::Other(id.to_owned()));
        }
    }

    #[test]
    fn what_cannot_be_an_id_concerns_nobody() {
        let long = "a".repeat(41);
        for other in
            ["", "w=perf30", "t=AAAA", ":~:text=x", "a b", "é", "/path", "top", "%FF", "gi…", &long]
        {
            assert_eq!(read(other), Fragment::Absent, "{other}");
        }
    }
}
