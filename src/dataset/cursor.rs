//! A place in a file being read: typed access that notes each fault and reads on.

use super::fault::Fault;
use super::value::Value;
use std::cell::RefCell;

/// The faults found so far.
pub type Faults = RefCell<Vec<Fault>>;

/// A value, or its absence, with the path that leads to it.
pub struct Cursor<'a> {
    value: Option<&'a Value>,
    place: String,
    faults: &'a Faults,
}

impl<'a> Cursor<'a> {
    /// The file as a whole.
    pub fn root(value: &'a Value, faults: &'a Faults) -> Self {
        Self { value: Some(value), place: String::new(), faults }
    }

    /// Notes a fault here.
    pub fn fault(&self, problem: impl Into<String>) {
        let (place, problem) = (self.place.clone(), problem.into());
        self.faults.borrow_mut().push(Fault { place, problem });
    }

    /// The member `key`, whether or not it is there.
    pub fn member(&self, key: &str) -> Cursor<'a> {
        self.at(key, self.value.and_then(|v| v.member(key)))
    }

    fn at(&self, key: &str, value: impl Into<Option<&'a Value>>) -> Cursor<'a> {
        let dot = if self.place.is_empty() { "" } else { "." };
        let place = format!("{}{dot}{key}", self.place);
        Cursor { value: value.into(), place, faults: self.faults }
    }

    /// The members of an object; none, and a fault, if it is something else.
    pub fn members(&self) -> Vec<(&'a str, Cursor<'a>)> {
        match self.value {
            Some(Value::Map(members)) => {
                let member =
                    |(key, value): &'a (String, Value)| (key.as_str(), self.at(key, value));
                members.iter().map(member).collect()
            }
            other => self.refuse(other, "an object"),
        }
    }

    /// The elements of a list; nothing, and a fault, if it is something else.
    pub fn elements(&self) -> Option<Vec<Cursor<'a>>> {
        let Some(Value::List(list)) = self.value else {
            return self.refuse(self.value, "a list");
        };
        let element = |(i, value)| Cursor {
            value: Some(value),
            place: format!("{}[{i}]", self.place),
            faults: self.faults,
        };
        Some(list.iter().enumerate().map(element).collect())
    }

    /// This place if something is there: neither absent nor null.
    pub fn present(&self) -> Option<&Self> {
        match self.value {
            None | Some(Value::Null) => None,
            Some(_) => Some(self),
        }
    }

    /// A text that must be there; it may be empty.
    pub fn text(&self) -> Option<&'a str> {
        match self.value {
            Some(Value::Text(text)) => Some(text),
            other => self.refuse(other, "a text"),
        }
    }

    /// A text that must be there and say something.
    pub fn name(&self) -> Option<&'a str> {
        let text = self.text()?;
        if text.trim().is_empty() {
            self.fault("is blank");
            return None;
        }
        Some(text)
    }

    /// A number that must be there.
    pub fn number(&self) -> Option<f64> {
        match self.value {
            Some(Value::Number(number)) => Some(*number),
            other => self.refuse(other, "a number"),
        }
    }

    /// Whether an object is here; a fault if not.
    pub fn is_object(&self) -> bool {
        let object = matches!(self.value, Some(Value::Map(_)));
        if !object {
            self.refuse::<()>(self.value, "an object");
        }
        object
    }

    fn refuse<T: Default>(&self, found: Option<&Value>, wanted: &str) -> T {
        self.fault(match found {
            None => format!("is missing; it should be {wanted}"),
            Some(value) => format!("is {}; it should be {wanted}", value.kind()),
        });
        T::default()
    }
}
