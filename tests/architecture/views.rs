//! No `view!`: Leptos sends literal markup of it through the browser's HTML parser, which a host's Trusted Types
//! refuse. Elements are tags of `ui/markup`.

use crate::code::Code;

pub fn faults(code: &Code) -> Vec<String> {
    let views = code.after("view").filter(|after| after.starts_with('!'));
    views.map(|_| "has a `view!`: say it with tags of `ui/markup`".to_owned()).collect()
}

mod examples {
    use crate::{accepted, refused};

    #[test]
    fn views() {
        let reason = "has a `view!`";
        refused("ui/page.rs", "fn f() { view! { <p>Text</p> } }", reason);
        refused("ui/page.rs", "fn f() { view!(<p/>) }", reason);
        accepted("ui/page.rs", "fn f(a: Tag) { a.view() != b }");
    }
}
