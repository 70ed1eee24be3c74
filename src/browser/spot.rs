//! Where a value stands in its element, and how it is written there.

use leptos::web_sys::{HtmlElement, HtmlInputElement};
use wasm_bindgen::JsCast;

/// A place for one value.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Spot {
    /// The text that the element begins with.
    Text,
    /// An attribute.
    Attribute(&'static str),
    /// An attribute that is there, and empty, unless the value is.
    Flag(&'static str),
    /// A property of CSS.
    Style(&'static str),
    /// What a control is set to.
    Value,
    /// Whether a switch is on: unless the value is empty.
    Checked,
}

impl Spot {
    /// Whether this is what a page that was read says there; nothing where a page does not say it as it is written here.
    pub fn says(self, element: &HtmlElement, value: &str) -> Option<bool> {
        match self {
            Self::Attribute(name) => {
                Some(element.get_attribute(name).is_some_and(|said| said == value))
            }
            Self::Flag(name) => Some(element.has_attribute(name) != value.is_empty()),
            Self::Checked => Self::Flag("checked").says(element, value),
            // Of a choice, an option says it.
            Self::Value => {
                let field = element.dyn_ref::<HtmlInputElement>()?;
                Some(field.get_attribute("value").unwrap_or_default() == value)
            }
            Self::Text | Self::Style(_) => None,
        }
    }

    /// Writes a value.
    pub fn write(self, element: &HtmlElement, value: &str) {
        // Names of ours are always valid.
        let _valid = match self {
            Self::Text => {
                // Another text in the same node costs less than another node.
                if let Some(node) = element.first_child() {
                    node.set_node_value(Some(value));
                }
                Ok(())
            }
            Self::Attribute(name) => element.set_attribute(name, value),
            Self::Flag(name) if value.is_empty() => element.remove_attribute(name),
            Self::Flag(name) => element.set_attribute(name, ""),
            Self::Style(name) => element.style().set_property(name, value),
            Self::Value => {
                // Choices have the same property. To be set costs a field more than to be asked.
                let field = element.unchecked_ref::<HtmlInputElement>();
                if field.value() != value {
                    field.set_value(value);
                }
                Ok(())
            }
            Self::Checked => {
                element.unchecked_ref::<HtmlInputElement>().set_checked(!value.is_empty());
                Ok(())
            }
        };
    }
}
