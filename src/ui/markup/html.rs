//! A tag as a text, as it is now.

use super::{Child, Tag, Trait};
use crate::browser::Spot;
use leptos::prelude::*;

impl Tag {
    /// HTML.
    pub fn html(&self) -> String {
        let mut html = String::new();
        untrack(|| self.write(&mut html));
        html
    }

    fn write(&self, html: &mut String) {
        let name = self.0.name;
        *html += &format!("<{name}");
        let mut style = String::new();
        for one in &self.0.traits {
            let Trait::Written(spot, value) = one else { continue };
            let value = value.get().unwrap_or_default();
            match *spot {
                Spot::Attribute(name) => *html += &format!(" {name}=\"{}\"", escaped(&value)),
                Spot::Value if name == "select" || !value.is_empty() => {
                    *html += &format!(" value=\"{}\"", escaped(&value))
                }
                Spot::Flag(name) if !value.is_empty() => *html += &format!(" {name}=\"\""),
                Spot::Checked if !value.is_empty() => *html += " checked=\"\"",
                Spot::Style(name) => style += &format!("{name}:{value};"),
                Spot::Value | Spot::Flag(_) | Spot::Checked | Spot::Text => {}
            }
        }
        if !style.is_empty() {
            *html += &format!(" style=\"{}\"", escaped(&style));
        }
        *html += ">";
        if name == "input" {
            return;
        }
        for child in &self.0.children {
            match child {
                Child::Tag(tag) => tag.write(html),
                Child::Text(value) => *html += &escaped(&value.get().unwrap_or_default()),
                Child::Rebuilt(build) => {
                    build.with_value(|build| build()).iter().for_each(|tag| tag.write(html));
                }
            }
        }
        *html += &format!("</{name}>");
    }
}

/// As it is written in texts and between quotes.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}
