//! The scores of an entry: a picture against the field, and the same as a table.

use crate::chart::{Frame, Labels, Outline};
use crate::dataset::{Dataset, Hundredths};
use crate::ranking::{place_in, range_in};
use crate::state::WidgetState;
use crate::state::sentences::{joined, place};
use crate::ui::axis_label::anchor;
use crate::ui::markup::{Tag, classed, silent, tag};
use crate::ui::picks_table::COLOURS;
use crate::ui::reactive::text;
use crate::ui::shape::{drawing, path};

/// The width of the picture, in CSS px.
const WIDTH: i32 = 288;

/// Picture and table.
pub fn scores(state: WidgetState, entry: usize) -> Tag {
    let parts = move || {
        let dataset = state.corrected();
        let all = 0..dataset.entries.len();
        let among: Vec<usize> = all.filter(|&other| !state.is_out(other)).collect();
        let title = classed("h3", "rw eyebrow").text(state.words().scores_title());
        vec![title, picture(state, &dataset, &among, entry), table(state, &dataset, &among, entry)]
    };
    classed("section", "rw profile-scores").rebuilt(parts)
}

/// The entry's shape over the band between the lowest and the highest score of the field.
fn picture(state: WidgetState, dataset: &Dataset, among: &[usize], entry: usize) -> Tag {
    let frame = Frame::of_width(WIDTH, 1);
    let outline = Outline::in_frame(dataset, frame);
    let ranges = (0..dataset.categories.len()).map(|category| range_in(dataset, among, category));
    let (low, high): (Vec<Hundredths>, Vec<Hundredths>) = ranges.unzip();
    let fixed = |steps: String| text(move || steps.clone());
    let paths = vec![
        path("range", fixed(outline.band(&low, &high))),
        path("grid", fixed(outline.grid())),
        path("shape", fixed(outline.shape(dataset.row(entry)))),
    ];
    let labels = Labels::new(dataset, frame);
    let label = |label: crate::chart::AxisLabel| {
        let (across, down) = (anchor(label.across), anchor(label.down));
        let (x, y) = (format!("{}%", label.x), format!("{}%", label.y));
        silent("span", &format!("rw axis-label across-{across} down-{down}"))
            .style("left", fixed(x))
            .style("top", fixed(y))
            .text(&joined(&label.lines, "\n"))
            .quoted(state)
    };
    let (width, height) = (format!("{}px", frame.width), format!("{}px", frame.height));
    classed("div", "rw radar-frame")
        .child(drawing("rw profile-radar", &outline.view_box(), paths))
        .style("width", fixed(width))
        .style("height", fixed(height))
        .children(labels.axes.into_iter().map(label))
}

/// A row for each category: the score, its place in the field, and how far the field reaches.
fn table(state: WidgetState, dataset: &Dataset, among: &[usize], entry: usize) -> Tag {
    let words = state.words();
    let head = |name: &str| tag("th").set("scope", "col").text(name);
    let heads = tag("tr")
        .child(head(words.head_category()))
        .child(head(words.head_score()))
        .child(head(&words.head_among(&words.figure(among.len().to_string()))))
        .child(head(words.head_field()));
    let row = |(at, colour): (usize, &'static str)| {
        let category = &dataset.categories[at];
        let (low, high) = range_in(dataset, among, at);
        let (rank, shared) = place_in(dataset, among, at, entry);
        classed("tr", colour)
            .set("data-scored", &category.code)
            .child(tag("th").set("scope", "row").text(&category.label).quoted(state))
            .child(
                tag("td")
                    .text(&words.figure(dataset.printed_score(entry, at).to_string()))
                    .maybe(was(state, entry, at)),
            )
            .child(classed("td", "rw in-field").text(&place(words, rank, shared)))
            .child(
                classed("td", "rw field")
                    .text(&[low, high].map(|score| words.figure(score.to_string())).join("–")),
            )
    };
    let rows = (0..dataset.categories.len()).zip(COLOURS.into_iter().cycle()).map(row);
    let name = words.scores_of(&dataset.entries[entry].name);
    classed("table", "rw profile-table")
        .set("aria-label", &name)
        .child(tag("thead").child(heads))
        .child(tag("tbody").children(rows))
}

/// What the source says, where the reader says otherwise.
fn was(state: WidgetState, entry: usize, category: usize) -> Option<Tag> {
    state.is_corrected(entry, category).then(|| {
        let (words, score) = (state.words(), state.dataset().printed_score(entry, category));
        let was = words.score_yours(&words.figure(score.to_string()));
        classed("small", "rw was").text(&[" ", &was].concat())
    })
}
