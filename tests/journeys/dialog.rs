//! The dialog for authors: what it starts from, what each option does to preview and snippets, how it
//! is used without a mouse, and that what it gives works on another site.

mod pasted;
mod using;

use serde::Deserialize;
use serde_json::Value;

use crate::harness::{Journey, in_turn};
use crate::host::element::WIDGET;
use crate::oracle::ORACLE;
use crate::page::Page;

pub fn journeys() -> Vec<Journey> {
    let mut all = in_turn(crate::journeys![
        dialog_options_change_snippets_and_preview,
        dialog_takes_what_is_set_in_the_preview,
        dialog_starts_as_the_page_is,
        dialog_says_only_what_is_not_usual,
        dialog_lets_weights_be_set_where_readers_cannot,
        dialog_table_has_the_totals_of_the_widget,
        dialog_title_is_text,
    ]);
    all.extend(using::journeys());
    all.extend(pasted::journeys());
    all
}

const BUTTON: &str = "[data-action='embed']";
const DIALOG: &str = "dialog[data-dialog='embed']";

/// Reads a snippet as a browser does; but styles in attributes, which the page's policy refuses.
const PARSED: &str = "const parsed = name => new DOMParser().parseFromString(\
    document.querySelector(`textarea[data-snippet=${name}]`).value.replace(' style=', ' data-style='), \
    'text/html').body; ";

/// One row of an author's table: place, name, total.
#[derive(Debug, Deserialize, PartialEq)]
struct Line(String, String, String);

impl Page {
    /// Opens the hosted page with this query, and its dialog; waits for the snippets.
    #[track_caller]
    fn opens_dialog(&self, query: &str) {
        self.open(query);
        self.click(BUTTON);
        self.has_snippets();
    }

    #[track_caller]
    fn has_snippets(&self) {
        self.eventually("a snippet", || {
            let shown = self.try_ask::<String>(
                "return document.querySelector('textarea[data-snippet=element]').value",
                [],
            )?;
            if shown.is_empty() { Err("nothing".to_owned()) } else { Ok(()) }
        });
    }

    #[track_caller]
    fn snippet(&self, name: &str) -> String {
        self.ask(
            "return document.querySelector(`textarea[data-snippet=${arguments[0]}]`).value",
            [name.into()],
        )
    }

    /// Waits until a snippet holds this text.
    #[track_caller]
    fn snippet_has(&self, name: &str, text: &str) {
        self.eventually(&format!("{text} in the snippet {name}"), || {
            let shown = self.snippet(name);
            if shown.contains(text) { Ok(()) } else { Err(shown) }
        });
    }

    /// Chooses as by a click: of the buttons of a group the one with this value, or in a list.
    #[track_caller]
    fn chooses(&self, option: &str, value: &str) {
        self.ask::<()>(
            "const [option, value] = arguments; \
             const one = document.querySelector(`[data-option=${option}][value=${value}]`); \
             if (one) return one.click(); \
             const list = document.querySelector(`select[data-option=${option}]`); \
             list.value = value; list.dispatchEvent(new Event('change', {bubbles: true}))",
            [option.into(), value.into()],
        );
    }

    /// The attributes of the tag that a snippet begins with, as a browser reads them.
    #[track_caller]
    fn tag(&self, snippet: &str) -> Value {
        let attributes = "return Object.fromEntries([...parsed(arguments[0]).firstChild.attributes]\
            .map(({name, value}) => [name.replace('data-', ''), value]))";
        self.ask(&format!("{PARSED}{attributes}"), [snippet.into()])
    }

    /// The table in the element's snippet, as a browser reads it.
    #[track_caller]
    fn table(&self) -> Vec<Line> {
        let rows = "return [...parsed('element').querySelectorAll('tbody tr')]\
            .map(row => [...row.cells].map(cell => cell.textContent))";
        self.ask(&format!("{PARSED}{rows}"), [])
    }

    /// The rows of the preview, as they are shown.
    #[track_caller]
    fn previewed(&self) -> Vec<Line> {
        self.inside(
            WIDGET,
            "return [...root.querySelectorAll('tr[data-id]')].map(row => ['.place', '.name', '.total .figure']\
                .map(cell => row.querySelector(cell).textContent.trim()))",
        )
    }
}

fn dialog_starts_as_the_page_is(page: &Page) {
    page.opens_dialog("?w=ease80-perf20&p=koa.gin&utm_source=x");
    page.snippet_has("element", "weights=\"perf20-ease80\" picks=\"koa.gin\"");
    let frame = page.tag("iframe");
    assert_eq!(
        frame["src"],
        format!("{}embed/?w=perf20-ease80&p=koa.gin", page.site.home()),
        "{frame}"
    );
    let names: Vec<String> =
        ORACLE.ranking(&[20, 0, 80, 0, 0]).into_iter().map(|placed| placed.name).collect();
    let listed: Vec<String> = page.table().into_iter().map(|line| line.1).collect();
    assert_eq!(listed, names);
    assert_eq!(page.table(), page.previewed());
    page.open("?w=perf300");
    page.notice("bad-link");
    page.click(BUTTON);
    page.has_snippets();
    page.snippet_has("element", "weights=\"perf50-scale50-ease50-sec50-eco50\"");
}

fn dialog_says_only_what_is_not_usual(page: &Page) {
    page.opens_dialog("");
    let usual: Vec<String> = tag_names(&page.tag("element"));
    assert_eq!(usual, ["style", "weights"]);
    let frame = page.tag("iframe");
    assert_eq!(
        tag_names(&frame),
        ["allow", "loading", "sandbox", "src", "style", "title"],
        "{frame}"
    );
    assert_eq!(frame["sandbox"], "allow-scripts allow-popups allow-popups-to-escape-sandbox");
    assert_eq!(
        (&frame["allow"], &frame["loading"]),
        (&"clipboard-write; web-share".into(), &"lazy".into())
    );
    let script =
        format!("<script type=\"module\" src=\"{}reweigh.js\"></script>", page.site.home());
    assert!(page.snippet("element").ends_with(&script), "{}", page.snippet("element"));
}

fn tag_names(tag: &Value) -> Vec<String> {
    let mut names: Vec<String> =
        tag.as_object().map(|tag| tag.keys().cloned().collect()).unwrap_or_default();
    names.sort();
    names
}

fn dialog_options_change_snippets_and_preview(page: &Page) {
    page.opens_dialog("");
    for (option, value) in
        [("theme", "dark"), ("controls", "compact"), ("loading", "click"), ("fallback", "content")]
    {
        page.chooses(option, value);
        assert_eq!(page.tag("element")[option], value, "{option}");
    }
    let frame = page.tag("iframe");
    let address = frame["src"].as_str().unwrap_or_default();
    assert!(address.ends_with("&theme=dark&controls=compact"), "{frame}");
    assert!(
        frame["style"].as_str().is_some_and(|style| style.ends_with(";color-scheme:dark")),
        "{frame}"
    );
    page.comes_to(WIDGET, "ready");
    let (theme, scheme, unfold): (String, String, usize) = page.inside(
        WIDGET,
        "const surface = root.querySelector('[part=surface]'); \
         return [element.theme, getComputedStyle(surface).colorScheme, \
             root.querySelectorAll('[data-action=unfold]').length]",
    );
    assert_eq!((theme.as_str(), scheme.as_str(), unfold), ("dark", "dark", 1));
    let wide = page.tag("element")["style"].clone();
    page.ask::<()>("document.querySelector('[data-width=narrow]').click()", []);
    assert_ne!(page.tag("element")["style"], wide, "a narrow column needs another height");
    let width: f64 = page.inside(WIDGET, "return element.getBoundingClientRect().width");
    assert!((width - 320.0).abs() < 1.0, "{width} px");
    page.chooses("theme", "auto");
    page.chooses("loading", "eager");
    let (element, frame) = (page.tag("element"), page.tag("iframe"));
    assert_eq!((&element["theme"], &frame["loading"]), (&Value::Null, &"eager".into()));
}

fn dialog_takes_what_is_set_in_the_preview(page: &Page) {
    page.opens_dialog("?w=perf40-scale20-ease20-sec15-eco5");
    let query = page.query();
    page.inside::<()>(WIDGET, "root.querySelector('input[type=range][data-category=sec]').focus()");
    page.press(thirtyfour::Key::End);
    page.snippet_has("element", "weights=\"perf40-scale20-ease20-sec100-eco5\"");
    page.snippet_has("iframe", "?w=perf40-scale20-ease20-sec100-eco5\"");
    assert_eq!(page.table(), page.previewed());
    page.inside::<()>(WIDGET, "root.querySelector('[data-pick=koa]').focus()");
    page.press(" ");
    page.eventually("Koa among the picks", || {
        let picks = page.tag("element")["picks"].clone();
        let has = picks.as_str().is_some_and(|picks| picks.split('.').any(|pick| pick == "koa"));
        if has { Ok(()) } else { Err(picks.to_string()) }
    });
    assert_eq!(
        (page.query(), page.importances()),
        (query, vec![40, 20, 20, 15, 5]),
        "the page stays"
    );
}

fn dialog_lets_weights_be_set_where_readers_cannot(page: &Page) {
    page.opens_dialog("?w=perf40-eco60");
    let sliders = || -> usize {
        page.inside(WIDGET, "return root.querySelectorAll('input[type=range]').length")
    };
    page.chooses("controls", "none");
    page.eventually_equals("a preview without sliders", &0, sliders);
    page.click("[data-sliders]");
    page.eventually_equals("sliders", &ORACLE.codes.len(), sliders);
    page.comes_to(WIDGET, "ready");
    page.inside::<()>(
        WIDGET,
        "root.querySelector('input[type=range][data-category=perf]').focus()",
    );
    page.press(thirtyfour::Key::Home);
    page.snippet_has("element", "weights=\"eco60\" controls=\"none\"");
    page.click("[data-sliders]");
    page.eventually_equals("a preview without sliders", &0, sliders);
    page.comes_to(WIDGET, "ready");
    page.snippet_has("element", "weights=\"eco60\" controls=\"none\"");
    assert_eq!(page.table(), page.previewed());
}

/// Weights under which totals fall on a half, and under which two decimals do not tell all apart.
fn dialog_table_has_the_totals_of_the_widget(page: &Page) {
    for weights in ["perf6-scale3-ease31-sec61-eco99", "perf99-scale55-ease54-sec86-eco65"] {
        page.opens_dialog(&format!("?w={weights}"));
        page.snippet_has("element", weights);
        assert_eq!(page.table(), page.previewed(), "{weights}");
    }
    let longer = page.table().iter().any(|line| line.2.len() > "9.99".len());
    assert!(longer, "some total needs three decimals: {:?}", page.table());
}

fn dialog_title_is_text(page: &Page) {
    page.opens_dialog("");
    let title = "Ours & \"theirs\" <img src=x onerror=alert(1)>";
    page.overtype("[data-option='title']", title);
    page.eventually_equals("the title of the frame", &Value::from(title), || {
        page.tag("iframe")["title"].clone()
    });
    let held = "const body = parsed('element'); \
        return [body.querySelector('caption').textContent, body.querySelectorAll('img').length]";
    let (caption, images): (String, usize) = page.ask(&format!("{PARSED}{held}"), []);
    assert_eq!((caption.as_str(), images), (title, 0));
}
