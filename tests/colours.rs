//! The colours of the style sheet, as eyes see them that lack one of the three kinds of cones.
//!
//! Values are read from `style/tokens.css` itself. Distances are those of `OKLab`, in hundredths: 2 are
//! seen side by side, `FAR` is seen across a page.

use plotters::style::RGBColor;
use reweigh::chart::Palette;

/// How far apart the first five categories, neighbours in a bar, and the lines of the radar are.
const FAR: f64 = 12.0;
/// How far apart any two of the eight are: they also have names, places and hairlines between them.
const APART: f64 = 8.0;

/// All cones; then none for long, for middle, for short waves: Machado, Oliveira and Fernandes 2009, at
/// severity 1, on linear light.
const EYES: [[[f64; 3]; 3]; 4] = [
    [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]],
    [
        [0.152_286, 1.052_583, -0.204_868],
        [0.114_503, 0.786_281, 0.099_216],
        [-0.003_882, -0.048_116, 1.051_998],
    ],
    [
        [0.367_322, 0.860_646, -0.227_968],
        [0.280_085, 0.672_501, 0.047_413],
        [-0.011_820, 0.042_940, 0.968_881],
    ],
    [
        [1.255_528, -0.076_749, -0.178_779],
        [-0.078_411, 0.930_809, 0.147_602],
        [0.004_733, 0.691_367, 0.303_900],
    ],
];

const THEMES: [&str; 2] = ["light", "dark"];

/// The value of a token: the colour in light, and in dark.
fn token(name: &str) -> [RGBColor; 2] {
    let sheet = include_str!("../style/tokens.css");
    let start = format!("  --{name}: ");
    let line = sheet.lines().find(|line| line.starts_with(&start));
    let line = line.unwrap_or_else(|| panic!("tokens.css has no --{name}"));
    let mut colours = line.split('#').skip(1).map(|rest| {
        let hex = u32::from_str_radix(&rest[..6], 16).expect("a colour of six digits");
        let [_, red, green, blue] = hex.to_be_bytes();
        RGBColor(red, green, blue)
    });
    [(); 2].map(|()| colours.next().unwrap_or_else(|| panic!("--{name} has no two colours")))
}

fn tokens(name: &str, count: usize, theme: usize) -> Vec<RGBColor> {
    (0..count).map(|at| token(&format!("{name}-{at}"))[theme]).collect()
}

fn light(colour: RGBColor) -> [f64; 3] {
    [colour.0, colour.1, colour.2].map(|byte| {
        let part = f64::from(byte) / 255.0;
        if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    })
}

fn times(matrix: [[f64; 3]; 3], [x, y, z]: [f64; 3]) -> [f64; 3] {
    matrix.map(|[a, b, c]| a * x + b * y + c * z)
}

fn oklab(light: [f64; 3]) -> [f64; 3] {
    let cones = times(
        [
            [0.412_221_470_8, 0.536_332_536_3, 0.051_445_992_9],
            [0.211_903_498_2, 0.680_699_545_1, 0.107_396_956_6],
            [0.088_302_461_9, 0.281_718_837_6, 0.629_978_700_5],
        ],
        light,
    );
    times(
        [
            [0.210_454_255_3, 0.793_617_785_0, -0.004_072_046_8],
            [1.977_998_495_1, -2.428_592_205_0, 0.450_593_709_9],
            [0.025_904_037_1, 0.782_771_766_2, -0.808_675_766_0],
        ],
        cones.map(f64::cbrt),
    )
}

/// How far apart two colours are for the eyes that tell them apart least.
fn distance(one: RGBColor, other: RGBColor) -> f64 {
    let seen = |eye, colour| oklab(times(eye, light(colour)).map(|part| part.clamp(0.0, 1.0)));
    let apart = EYES.map(|eye| {
        let (a, b) = (seen(eye, one), seen(eye, other));
        100.0 * (0..3).map(|at| (a[at] - b[at]).powi(2)).sum::<f64>().sqrt()
    });
    apart.into_iter().fold(f64::INFINITY, f64::min)
}

fn contrast(one: RGBColor, other: RGBColor) -> f64 {
    let luminance = |colour| {
        let [red, green, blue] = light(colour);
        0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05
    };
    let (one, other) = (luminance(one), luminance(other));
    (one / other).max(other / one)
}

/// All pairs of places, the first below the second.
fn pairs(count: usize) -> impl Iterator<Item = (usize, usize)> {
    (0..count).flat_map(move |high| (0..high).map(move |low| (low, high)))
}

#[test]
fn categories_are_told_apart_by_all_eyes() {
    for (theme, name) in THEMES.iter().enumerate() {
        let all = tokens("cat", 8, theme);
        for (a, b) in pairs(8) {
            // The ninth category begins again, so the last is a neighbour of the first.
            let close = b < 5 || b - a == 1 || (a, b) == (0, 7);
            let (least, is) = (if close { FAR } else { APART }, distance(all[a], all[b]));
            assert!(is >= least, "{name}: categories {a} and {b} are {is:.1} apart");
        }
    }
}

#[test]
fn lines_of_the_radar_are_told_apart_by_all_eyes() {
    for (theme, name) in THEMES.iter().enumerate() {
        let all = tokens("series", 4, theme);
        for (a, b) in pairs(4) {
            let is = distance(all[a], all[b]);
            assert!(is >= FAR, "{name}: lines {a} and {b} are {is:.1} apart");
        }
    }
}

#[test]
fn what_carries_a_meaning_stands_out_from_its_paper() {
    for (theme, name) in THEMES.iter().enumerate() {
        for paper in ["surface", "raised", "sunken"] {
            let on = token(paper)[theme];
            let shapes = [tokens("cat", 8, theme), tokens("series", 4, theme)].concat();
            for colour in shapes.into_iter().chain(["edge", "focus"].map(|of| token(of)[theme])) {
                let is = contrast(colour, on);
                // Bars stand on the page's paper; on the other two there are only their hovers and marks.
                let least = if paper == "surface" { 3.0 } else { 2.7 };
                assert!(is >= least, "{name}: {colour:?} has {is:.2}:1 on {paper}");
            }
            for text in ["ink", "muted", "up", "down"] {
                let is = contrast(token(text)[theme], on);
                assert!(is >= 4.5, "{name}: --{text} has {is:.2}:1 on {paper}");
            }
        }
    }
}

#[test]
fn the_canvas_has_the_colours_of_the_style_sheet() {
    for (theme, palette) in [Palette::LIGHT, Palette::DARK].into_iter().enumerate() {
        assert_eq!(palette.categories.to_vec(), tokens("cat", 8, theme));
        assert_eq!(palette.series.to_vec(), tokens("series", 4, theme));
        let papers = [palette.surface, palette.ink, palette.muted, palette.grid];
        assert_eq!(papers, ["surface", "ink", "muted", "grid"].map(|name| token(name)[theme]));
    }
}
