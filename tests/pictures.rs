//! Pictures of the radar: test, example and gallery at once.
//!
//! A picture that changed fails its test and is left beside the accepted one as `NAME.new.svg`;
//! `REWEIGH_PICTURES=update cargo test --test pictures` accepts it.

use plotters::prelude::{Color, DrawingBackend};
use plotters_svg::SVGBackend;
use reweigh::chart::{Frame, Labels, Palette, Radar, Written, caption, draw, draw_key};
use reweigh::dataset::{Dataset, bundled::DATASET, read};
use std::path::Path;
use std::{env, fs};

/// Drawing units a pixel: tenths are fine enough for an eye and short enough for a file.
const UNITS: i32 = 10;
const EQUAL: [usize; 5] = [20; 5];
const ADVICE: [usize; 5] = [40, 20, 20, 15, 5];

struct Picture<'a> {
    dataset: &'a Dataset,
    picks: &'a [usize],
    shares: &'a [usize],
    width: i32,
    palette: Palette,
    emphasis: Option<usize>,
}

const LEADERS: Picture = Picture {
    dataset: &DATASET,
    picks: &[0, 1, 2],
    shares: &EQUAL,
    width: 440,
    palette: Palette::LIGHT,
    emphasis: None,
};

#[test]
fn the_leading_three() {
    LEADERS.is("leading-three");
}

#[test]
fn the_leading_three_on_dark_paper() {
    let palette = Palette::DARK;
    Picture { palette, shares: &ADVICE, ..LEADERS }.is("leading-three-dark");
}

#[test]
fn four_picks_of_which_one_is_brought_forward() {
    let emphasis = Some(2);
    Picture { picks: &[0, 7, 6, 11], shares: &ADVICE, emphasis, ..LEADERS }.is("four-one-forward");
}

#[test]
fn four_picks_side_by_side() {
    Picture { picks: &[0, 7, 6, 11], ..LEADERS }.is("four");
}

#[test]
fn four_picks_on_dark_paper() {
    let palette = Palette::DARK;
    Picture { picks: &[0, 7, 6, 11], palette, ..LEADERS }.is("four-dark");
}

#[test]
fn two_picks_that_are_nearly_the_same() {
    Picture { picks: &[9, 9, 10, 10], ..LEADERS }.is("same-points");
    Picture { picks: &[5, 4], ..LEADERS }.is("nearly-the-same");
}

#[test]
fn one_pick() {
    Picture { picks: &[11], shares: &[100, 0, 0, 0, 0], ..LEADERS }.is("one-pick");
}

#[test]
fn no_picks() {
    Picture { picks: &[], ..LEADERS }.is("no-picks");
}

#[test]
fn a_narrow_column() {
    Picture { width: 280, shares: &ADVICE, ..LEADERS }.is("narrow");
}

#[test]
fn two_axes_are_an_upright_line() {
    Picture { dataset: &synthetic(2), shares: &[70, 30], ..LEADERS }.is("two-axes");
}

#[test]
fn three_axes() {
    Picture { dataset: &synthetic(3), shares: &[50, 30, 20], ..LEADERS }.is("three-axes");
}

#[test]
fn eight_axes_in_a_narrow_column() {
    Picture { dataset: &synthetic(8), shares: &[12; 8], width: 280, ..LEADERS }.is("eight-axes");
}

#[test]
fn thirty_two_axes() {
    Picture { dataset: &synthetic(32), shares: &[3; 32], ..LEADERS }.is("thirty-two-axes");
}

#[test]
fn the_keys_of_the_four_slots() {
    let frame = Frame { width: 44, height: 20, units: UNITS };
    for slot in 0..4 {
        let svg = svg(frame, Palette::LIGHT, |backend| {
            draw_key(slot, UNITS, backend, &Palette::LIGHT).expect("SVG draws all of it");
        });
        compare(&format!("key-{}", slot + 1), &svg);
    }
}

impl Picture<'_> {
    #[track_caller]
    fn is(&self, name: &str) {
        let frame = Frame::of_width(self.width, UNITS);
        let radar = Radar::new(self.dataset, self.picks, self.shares, frame);
        let labels = Labels::new(self.dataset, frame);
        let svg = svg(frame, self.palette, |backend| {
            let written =
                Written { score: &|score| score.to_string(), share: &|share| format!("{share} %") };
            caption(&radar, &labels, &written, backend, &self.palette)
                .expect("SVG writes all of it");
            draw(&radar, backend, &self.palette, self.emphasis).expect("SVG draws all of it");
        });
        compare(name, &svg);
    }
}

/// An SVG in CSS pixels whose view box is in drawing units, on the palette's paper.
fn svg(frame: Frame, palette: Palette, drawing: impl FnOnce(&mut SVGBackend)) -> String {
    let (mut svg, (width, height)) = (String::new(), frame.size());
    let mut backend = SVGBackend::with_string(&mut svg, (width, height));
    let corner = (frame.width * UNITS, frame.height * UNITS);
    backend
        .draw_rect((0, 0), corner, &palette.surface.to_rgba(), true)
        .expect("SVG draws a rectangle");
    drawing(&mut backend);
    backend.present().expect("a string can be written");
    drop(backend);
    let in_units = format!("width=\"{width}\" height=\"{height}\"");
    let in_pixels = format!("width=\"{}\" height=\"{}\"", frame.width, frame.height);
    svg.replacen(&in_units, &in_pixels, 1)
}

#[track_caller]
fn compare(name: &str, svg: &str) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pictures");
    let (accepted, new) =
        (folder.join(format!("{name}.svg")), folder.join(format!("{name}.new.svg")));
    if env::var("REWEIGH_PICTURES").is_ok_and(|value| value == "update") {
        fs::write(&accepted, svg).expect("tests/pictures can be written");
    }
    if fs::read_to_string(&accepted).is_ok_and(|old| old == svg) {
        let _ = fs::remove_file(new);
        return;
    }
    fs::write(&new, svg).expect("tests/pictures can be written");
    panic!(
        "the picture {name} changed: compare tests/pictures/{name}.new.svg with {name}.svg, and \
         accept it with REWEIGH_PICTURES=update cargo test --test pictures"
    );
}

/// A dataset with this many categories and four entries.
fn synthetic(axes: i32) -> Dataset {
    let code = |axis: i32| {
        let letter = |n: i32| char::from_u32(('a' as u32) + n.unsigned_abs() % 26).expect("a–z");
        format!("{}{}", letter(axis / 26), letter(axis))
    };
    let categories: Vec<_> = (0..axes)
        .map(|axis| {
            let code = code(axis);
            serde_json::json!({"code": code, "label": format!("Quality {}", axis + 1)})
        })
        .collect();
    let items: Vec<_> = (0..4)
        .map(|item| {
            let score = |axis: i32| 4 + (axis * (item + 2) + item * 3) % 7;
            let scores: serde_json::Map<_, _> =
                (0..axes).map(|axis| (code(axis), score(axis).into())).collect();
            serde_json::json!({"id": format!("e{item}"), "name": format!("Entry {item}"), "scores": scores})
        })
        .collect();
    let file = serde_json::json!({
        "format": 1, "id": "synthetic", "title": "Synthetic", "scale": {"min": 0, "max": 10},
        "categories": categories, "items": items,
    });
    let value = serde_json::from_value(file).expect("JSON is a value");
    read(&value).expect("the dataset is sound").dataset
}
