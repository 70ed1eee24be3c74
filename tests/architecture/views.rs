//! Every view has the global class, which keeps Leptos from sending literal markup through the
//! browser's HTML parser; a view of components alone has no markup to send.

use crate::code::{Code, is_word};

pub fn faults<'a>(code: &'a Code) -> Vec<String> {
    let body = |after: &'a str| after.strip_prefix('!')?.trim_start().strip_prefix(['{', '(']);
    let views = code.after("view").filter_map(body);
    let wrong = views.filter(|body| !has_class(body) && !only_components(body));
    wrong
        .map(|body| {
            let start: String = body.trim_start().chars().take(40).collect();
            format!("has a view without `class = \"rw\"`: view! {{ {start}")
        })
        .collect()
}

fn has_class(body: &str) -> bool {
    body.trim_start().starts_with("class = \"rw\",")
}

/// Whether the view holds a component first and no element at all.
fn only_components(body: &str) -> bool {
    let body = &body[..end(body)];
    body.trim_start().starts_with('<') && tags(body).all(is_component)
}

/// Where the brace that opened a view closes.
fn end(body: &str) -> usize {
    let mut depth = 0;
    for (at, c) in body.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => return at,
            '}' => depth -= 1,
            _ => {}
        }
    }
    body.len()
}

/// The names of the tags that open: those after a `<` that follows no word, as a generic would.
fn tags(body: &str) -> impl Iterator<Item = &str> {
    body.match_indices('<').filter_map(move |(at, _)| {
        let tag = &body[at + 1..];
        let opens = !body[..at].ends_with(|c| is_word(c) || c == ':');
        (opens && tag.starts_with(is_word)).then(|| {
            let end = tag.find(|c| !is_word(c) && c != ':').unwrap_or(tag.len());
            &tag[..end]
        })
    })
}

/// Components are named like types: `Row`, `ui::Page`.
fn is_component(tag: &str) -> bool {
    tag.rsplit("::").next().is_some_and(|name| name.starts_with(char::is_uppercase))
}

mod examples {
    use crate::{accepted, refused};

    #[test]
    fn views() {
        let reason = "without `class";
        refused("ui/page.rs", "fn f() { view! { <p>Text</p> } }", reason);
        refused("ui/page.rs", "fn f() { view! { class = \"other\", <p/> } }", reason);
        refused("ui/page.rs", "fn f() { view! { <Show when=on><p>Text</p></Show> } }", reason);
        refused("ui/page.rs", "fn f() { view! { {text} } }", reason);
        refused("ui/page.rs", "fn f() { view!(<p/>) }", reason);
        refused("ui/page.rs", "fn f() { view! {\n    <ui::page />\n} }", reason);
        accepted("ui/page.rs", "fn f() { view! { class = \"rw\", <p>Text</p> } }");
        accepted("ui/page.rs", "fn f() { view! {\n    class = \"rw\",\n    <p>Text</p>\n} }");
        accepted(
            "ui/page.rs",
            "fn f() { view! { <Row rows=Vec::<u8>::new() /> } fn g() -> Vec<u8> {} }",
        );
        accepted("lib.rs", "fn f() { view! { <ui::Page dataset /> } }");
    }
}
