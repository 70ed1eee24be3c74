//! The radar as a picture that stands alone: title, weights, source and address are in it.

use super::view::View;
use crate::chart::svg::{Svg, escaped};
use crate::chart::{Frame, Labels, Palette, Radar, Written, caption, draw, draw_key};
use std::fmt::Write;

/// Drawing units a pixel.
const UNITS: i32 = 16;
/// Width of the picture, and of the radar in it, in pixels.
const WIDTH: i32 = 640;
const RADAR: i32 = 460;
const MARGIN: i32 = 32;
/// How wide a letter is, in hundredths of the size of the type: a generous mean.
const LETTER: i32 = 55;

/// What the picture shows, in words.
#[must_use]
pub fn alt(view: &View) -> String {
    let dataset = &view.field.corrected;
    let mut text = format!("Radar chart: {}.", dataset.title);
    let weighed: Vec<String> =
        view.weighed().map(|(label, _, share)| format!("{label} {share} %")).collect();
    let _never_fails = write!(text, " Weights: {}.", weighed.join(", "));
    for &entry in &view.picks {
        let scores: Vec<String> = (0..dataset.categories.len())
            .map(|c| format!("{} {}", dataset.categories[c].label, view.score(entry, c)))
            .collect();
        let _never_fails = write!(
            text,
            " {}, {}: {}.",
            view.entry(entry),
            standing(view, entry),
            scores.join(", ")
        );
    }
    text
}

/// Place and total of an entry: `1, total 9.35`.
fn standing(view: &View, entry: usize) -> String {
    if !view.field.broken[entry].is_empty() {
        return "ruled out".to_owned();
    }
    let placement = view.ranking.placement(entry);
    format!("{}, total {}", view.place(&placement), view.total(&placement))
}

/// The radar with its legend alone, for paper that says the rest.
#[must_use]
pub fn chart(view: &View) -> String {
    let mut page = Page { body: String::new(), y: 0, palette: Palette::LIGHT };
    page.radar(view);
    let height = page.y;
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {height}\" width=\"{WIDTH}\" \
         height=\"{height}\" font-family=\"system-ui, sans-serif\">{}</svg>",
        page.body
    )
}

fn drawn(view: &View, width: i32, palette: &Palette) -> String {
    let frame = Frame::of_width(width, UNITS);
    let shares: Vec<usize> = view.weighed().map(|(_, _, share)| share.into()).collect();
    let radar = Radar::new(&view.field.corrected, &view.picks, &shares, frame);
    let labels = Labels::new(&view.dataset, frame);
    let mut svg = Svg::new(frame.size());
    let figure = |number: String| view.words.figure(number);
    let written = Written {
        score: &|score| figure(score.to_string()),
        share: &|share| view.words.percent(&figure(share.to_string())),
    };
    // Writing a text cannot fail.
    let _drawn = caption(&radar, &labels, &written, &mut svg, palette);
    let _drawn = draw(&radar, &mut svg, palette, None);
    scaled(&svg.body)
}

/// Drawing units as pixels.
fn scaled(body: &str) -> String {
    format!(
        "<g transform=\"scale(.0625)\" stroke-linejoin=\"round\" stroke-linecap=\"round\">{body}</g>"
    )
}

/// The picture, for light or for dark paper.
#[must_use]
pub fn picture(view: &View, dark: bool) -> String {
    let palette = if dark { Palette::DARK } else { Palette::LIGHT };
    let mut page = Page { body: String::new(), y: MARGIN, palette };
    let (ink, muted) = (page.palette.ink, page.palette.muted);
    page.text(&view.dataset.title, 24, ink, " font-weight=\"700\" font-family=\"Georgia, serif\"");
    if let Some(name) = &view.name {
        page.text(&format!("“{name}”"), 15, ink, "");
    }
    let weighed: Vec<String> = view
        .weighed()
        .map(|(label, importance, share)| format!("{label} {importance} ({share} %)"))
        .collect();
    page.text(&format!("Weights: {}", weighed.join(", ")), 13, muted, "");
    for line in narrowed(view) {
        page.text(&line, 13, muted, "");
    }
    page.y += 8;
    page.radar(view);
    page.y += 10;
    let source = view.source();
    if !source.is_empty() {
        page.text(&format!("Scores: {source}"), 11, muted, "");
    }
    page.text(&view.link, 11, muted, "");
    let (height, paper) = (page.y + MARGIN - 12, hex(palette.surface));
    let (title, alt) = (escaped(&view.dataset.title), escaped(&alt(view)));
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {height}\" width=\"{WIDTH}\" \
         height=\"{height}\" role=\"img\" aria-labelledby=\"title desc\" font-family=\"system-ui, sans-serif\">\
         <title id=\"title\">{title}</title><desc id=\"desc\">{alt}</desc>\
         <rect width=\"{WIDTH}\" height=\"{height}\" fill=\"{paper}\"/>{}</svg>",
        page.body
    )
}

/// What is narrowed down and set otherwise, so that no picture hides it.
fn narrowed(view: &View) -> Vec<String> {
    let narrowing = &view.field.narrowing;
    let mut lines = Vec::new();
    let asked: Vec<String> = narrowing
        .conditions()
        .iter()
        .map(|c| crate::state::sentences::condition(view.words, &view.dataset, narrowing, c))
        .collect();
    if !asked.is_empty() {
        lines.push(format!("Only: {}", asked.join(", ")));
    }
    let changed: Vec<String> = narrowing
        .corrections
        .iter()
        .map(|c| crate::state::sentences::changed(view.words, &view.dataset, c))
        .collect();
    if !changed.is_empty() {
        lines.push(format!("Scores set otherwise: {}", changed.join(", ")));
    }
    lines
}

type Colour = plotters::style::RGBColor;

fn hex(colour: Colour) -> String {
    format!("#{:02x}{:02x}{:02x}", colour.0, colour.1, colour.2)
}

/// Text from top to bottom.
struct Page {
    body: String,
    y: i32,
    palette: Palette,
}

impl Page {
    /// The radar and who is in it.
    fn radar(&mut self, view: &View) {
        let palette = self.palette;
        let left = (WIDTH - RADAR) / 2;
        let body = drawn(view, RADAR, &palette);
        let _never_fails =
            write!(self.body, "<g transform=\"translate({left} {})\">{body}</g>", self.y);
        self.y += Frame::of_width(RADAR, UNITS).height + 12;
        for (slot, &entry) in view.picks.iter().enumerate() {
            let mut key = Svg::new((0, 0));
            let _drawn = draw_key(slot, UNITS, &mut key, &palette);
            let (y, key) = (self.y, scaled(&key.body));
            let _never_fails =
                write!(self.body, "<g transform=\"translate({MARGIN} {y})\">{key}</g>");
            let label = format!("{}  ({})", view.entry(entry), standing(view, entry));
            self.line(&label, MARGIN + 56, self.y + 15, 14, palette.ink, "");
            self.y += 24;
        }
    }

    /// A text in as many lines as it takes.
    fn text(&mut self, text: &str, size: i32, colour: Colour, more: &str) {
        let letters = (WIDTH - 2 * MARGIN) * 100 / (size * LETTER);
        for line in wrapped(text, usize::try_from(letters).unwrap_or(1)) {
            self.y += size;
            self.line(&line, MARGIN, self.y, size, colour, more);
            self.y += size * 2 / 5;
        }
        self.y += 4;
    }

    fn line(&mut self, text: &str, x: i32, y: i32, size: i32, colour: Colour, more: &str) {
        let (colour, text) = (hex(colour), escaped(text));
        let _never_fails = write!(
            self.body,
            "<text x=\"{x}\" y=\"{y}\" font-size=\"{size}\" fill=\"{colour}\"{more}>{text}</text>"
        );
    }
}

/// Lines of so many letters at most; a word that is longer is cut.
fn wrapped(text: &str, letters: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut room = 0;
    for word in text.split_whitespace() {
        let letters_of: Vec<char> = word.chars().collect();
        for (at, part) in letters_of.chunks(letters.max(1)).enumerate() {
            let length = part.len();
            let word: String = part.iter().collect();
            match lines.last_mut() {
                Some(line) if at == 0 && room > length => {
                    line.push(' ');
                    line.push_str(&word);
                    room -= length + 1;
                }
                _ => {
                    lines.push(word);
                    room = letters.max(1) - length;
                }
            }
        }
    }
    lines
}
