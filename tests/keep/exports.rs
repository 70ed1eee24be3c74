//! Each export, read back as others read it.

use csv::ReaderBuilder;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use reweigh::dataset::{Dataset, bundled::DATASET};
use reweigh::export::{View, exported};
use reweigh::words::{Words, unpack};
use std::sync::Arc;

const LINK: &str = "https://reweigh.example/?w=perf40-scale20-ease20-sec15-eco5";

fn view(query: &str) -> View {
    View::of(Words::ENGLISH, Arc::new(DATASET.clone()), query, LINK).expect("a good link")
}

/// A dataset whose names are as hostile as a name can be.
fn hostile(name: &str) -> View {
    let mut dataset = Dataset::clone(&DATASET);
    dataset.entries.to_mut()[0].name = name.to_owned().into();
    dataset.title = name.to_owned().into();
    dataset.categories.to_mut()[0].label = name.to_owned().into();
    View::of(Words::ENGLISH, Arc::new(dataset), "", LINK).expect("a good link")
}

const HOSTILE: &[&str] = &[
    "=HYPERLINK(\"https://evil.example\",\"x\")",
    "+1+cmd|' /C calc'!A0",
    "-2+3",
    "@SUM(A1)",
    "\t=1+1",
    "\r\n=1+1",
    " =1+1",
    "＝1+1",
    "a\",\n=1+1,\"",
    "a | b | c",
    "<img src=x onerror=alert(1)>",
    "[x](javascript:alert(1))",
    "**bold** _it_ `code` ~~gone~~ # head",
    "&lt;b&gt; &amp; \\",
    "http://evil.example",
    "\u{0}\u{1f}]]>",
    "مرحبا 🦀 Å",
];

fn exports(form: &str, view: &View) -> String {
    exported(form, view, "2026-11-26").expect("a form")
}

fn table(csv: &str) -> Vec<Vec<String>> {
    let mut reader = ReaderBuilder::new().has_headers(false).from_reader(csv.as_bytes());
    reader.records().map(|row| row.expect("a row").iter().map(str::to_owned).collect()).collect()
}

#[test]
fn a_csv_reader_finds_every_entry_with_its_place_total_and_scores() {
    let view = view("w=perf40-scale20-ease20-sec15-eco5");
    let rows = table(&exports("csv", &view));
    let width = 3 + 1 + 1 + 5 + 1;
    assert_eq!(rows[0][..5], ["Place", "Name", "Id", "language", "Total"]);
    assert_eq!(rows.len(), 13);
    assert!(rows.iter().all(|row| row.len() == width), "{rows:?}");
    for (row, placement) in rows[1..].iter().zip(view.ranking.placements()) {
        let entry = &DATASET.entries[placement.entry];
        assert_eq!(row[2], entry.id);
        assert_eq!(row[4], view.total(placement));
        assert_eq!(row[5], DATASET.printed_score(placement.entry, 0).to_string());
    }
}

#[test]
fn no_cell_of_a_csv_is_a_formula() {
    for name in HOSTILE {
        let rows = table(&exports("csv", &hostile(name)));
        let row = rows.iter().find(|row| row[2] == DATASET.entries[0].id).expect("the entry");
        for cell in row.iter().chain(&rows[0]) {
            let begins = cell.trim_start().chars().next();
            let number = cell.bytes().all(|b| b.is_ascii_digit() || b == b'.' || b == b'-');
            let safe = number || !begins.is_some_and(|c| "=+-@＝＋－＠".contains(c));
            assert!(safe && !cell.starts_with(['\t', '\r', '\n']), "{name:?} became {cell:?}");
        }
        // And nothing of it is lost.
        assert_eq!(row[1].strip_prefix('\'').unwrap_or(&row[1]), *name);
    }
}

#[test]
fn the_csv_says_what_is_ruled_out_and_why() {
    let rows = table(&exports("csv", &view("m=sec800")));
    let out: Vec<&Vec<String>> = rows[1..].iter().filter(|row| row[0].is_empty()).collect();
    assert!(!out.is_empty());
    assert!(out.iter().all(|row| row[4].is_empty() && row[10].contains("Security")), "{out:?}");
}

#[test]
fn the_json_is_json_and_says_the_same() {
    for name in HOSTILE {
        let view = hostile(name);
        let json: serde_json::Value = serde_json::from_str(&exports("json", &view)).expect("JSON");
        assert_eq!(json["dataset"]["title"], *name);
        assert_eq!(json["link"], LINK);
        let ranking = json["ranking"].as_array().expect("a list");
        for (row, placement) in ranking.iter().zip(view.ranking.placements()) {
            assert_eq!(row["place"], placement.rank);
            assert_eq!(row["name"], *view.entry(placement.entry));
        }
        let percent = json["weights"].as_array().expect("a list");
        let sum: u64 = percent.iter().map(|w| w["percent"].as_u64().expect("a number")).sum();
        assert_eq!((ranking.len(), sum), (12, 100));
    }
}

/// The cells of all tables, and the texts of all headings, as a renderer finds them. Fails on HTML.
fn rendered(markdown: &str) -> (Vec<Vec<String>>, Vec<String>, Vec<String>) {
    let (mut rows, mut headings, mut links) = (Vec::<Vec<String>>::new(), Vec::new(), Vec::new());
    let mut text = String::new();
    for event in Parser::new_ext(markdown, Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH) {
        match event {
            Event::Start(Tag::TableHead | Tag::TableRow) => rows.push(Vec::new()),
            Event::Start(Tag::TableCell | Tag::Heading { .. }) => text.clear(),
            Event::End(TagEnd::TableCell) => rows.last_mut().expect("a row").push(text.clone()),
            Event::End(TagEnd::Heading(_)) => headings.push(text.clone()),
            Event::Start(Tag::Link { dest_url, .. }) => links.push(dest_url.to_string()),
            Event::Text(part) => text.push_str(&part),
            Event::Html(html) | Event::InlineHtml(html) => panic!("HTML: {html}"),
            Event::Code(code) => panic!("code: {code}"),
            Event::Start(Tag::Image { .. } | Tag::Emphasis | Tag::Strikethrough) => {
                panic!("markup in {markdown}")
            }
            _ => {}
        }
    }
    (rows, headings, links)
}

#[test]
fn a_markdown_renderer_finds_the_table_and_nothing_else() {
    for name in HOSTILE {
        let view = hostile(name);
        let (rows, ..) = rendered(&exports("markdown", &view));
        assert_eq!(rows.len(), 13, "{name:?}: {rows:?}");
        assert!(rows.iter().all(|row| row.len() == 8), "{name:?}: {rows:?}");
        let folded = name.split_whitespace().collect::<Vec<_>>().join(" ");
        let there = rows.iter().any(|row| row[1] == folded);
        assert!(there, "{folded:?} is not among {rows:?}");
    }
}

#[test]
fn the_record_has_the_usual_headings_and_the_link() {
    let record =
        exports("record", &view("w=perf40-scale20-ease20-sec15-eco5&m=perf600&n=Team%20Blue"));
    let (rows, headings, links) = rendered(&record);
    assert_eq!(
        headings,
        [
            "Backend frameworks in 2026: ASP.NET Core",
            "Context",
            "Decision drivers",
            "Considered options",
            "Decision",
            "Consequences: what would change the decision",
            "More information"
        ]
    );
    assert_eq!(rows[1], ["Performance", "40", "40 %"]);
    assert_eq!(links, [LINK]);
    for part in ["“Team Blue”", "2026-11-26", "revision 2025-06-17", "First place is", "leads"]
    {
        assert!(record.contains(part), "{part} is not in:\n{record}");
    }
    // The top three, each with its reason.
    let reasons =
        record.lines().filter(|line| line.starts_with("- **") && line.contains('(')).count();
    assert!(reasons >= 3, "{record}");
}

#[test]
fn a_record_can_be_written_of_anything() {
    for name in HOSTILE {
        let (_, headings, links) = rendered(&exports("record", &hostile(name)));
        assert_eq!((headings.len(), links.len()), (7, 1), "{name:?}");
    }
    for query in
        ["w=perf1", "m=perf1000-sec1000-eco1000", "t=python&m=sec900", "q=nothing", "x=koa.sec1000"]
    {
        rendered(&exports("record", &view(query)));
    }
}

#[test]
fn the_picture_is_a_drawing_that_says_what_it_shows() {
    for name in HOSTILE {
        let svg = exports("svg", &hostile(name));
        let document = roxmltree::Document::parse(&svg).expect("XML");
        let text = |tag: &str| -> String {
            let all = document.descendants().filter(|node| node.has_tag_name(tag));
            all.filter_map(|node| node.text()).collect::<Vec<_>>().join(" ")
        };
        assert!(text("desc").contains("Radar chart"), "{svg}");
        assert!(text("text").contains("Weights:") && text("text").contains("reweigh.example"));
        assert!(text("text").contains("Scores: “"), "{}", text("text"));
        let foreign = ["script", "image", "foreignObject", "a", "img"];
        assert!(!document.descendants().any(|node| foreign.contains(&node.tag_name().name())));
        assert!(!svg.contains("onerror=") || svg.contains("&lt;img"), "{svg}");
    }
}

#[test]
fn a_picture_of_narrowed_or_changed_scores_says_so() {
    let svg = exports("svg", &view("m=sec800&x=koa.perf750"));
    assert!(svg.contains("Only: ") && svg.contains("Scores set otherwise: Koa"), "{svg}");
    let alt = exports("alt", &view("p=koa.django"));
    assert!(alt.contains("Koa, ") && alt.contains("Django, "), "{alt}");
}

#[test]
fn a_damaged_link_exports_nothing() {
    let damaged = View::of(Words::ENGLISH, Arc::new(DATASET.clone()), "w=perf300", LINK);
    assert!(damaged.is_err());
    assert_eq!(exported("nothing", &view(""), ""), None);
}

/// What readers read has the digits of their language; a table for machines is the same in all.
#[test]
fn only_what_readers_read_follows_their_language() {
    let query = "w=perf40-scale20-ease20-sec15-eco5&m=sec800&x=koa.perf750";
    let dataset = Arc::new(DATASET.clone());
    let words = unpack("xx\n٠١٢٣٤٥٦٧٨٩٫");
    let other = View::of(words, dataset, query, "https://reweigh.example/").expect("a good link");
    let english = View { words: Words::ENGLISH, ..other.clone() };
    for form in ["csv", "json"] {
        assert_eq!(exports(form, &other), exports(form, &english));
    }
    let digits = |text: &str| text.contains(|c: char| c.is_ascii_digit());
    let table = exports("markdown", &other);
    assert!(!digits(&table) && table.contains("٩٫"), "{table}");
    // What the dataset itself says stays as it is.
    let alt = exports("alt", &other).replace(&*other.dataset.title, "");
    assert!(!digits(&alt) && alt.contains("٤٠ %"), "{alt}");
    let record = exports("record", &other).replace(&*other.dataset.title, "");
    let (said, _) = record.split_once("## More information").expect("the last part");
    assert!(!digits(&said.replace("2026-11-26", "")), "{said}");
}
