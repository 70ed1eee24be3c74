//! The radar as a picture that stands alone: title, weights, source and address are in it.

use super::view::View;
use crate::chart::svg::{Svg, escaped};
use crate::chart::{Frame, Labels, Palette, Radar, Written, caption, draw, draw_key};
use crate::state::sentences::{changed, condition, digits, listed};
use crate::words::Words;
use std::fmt::Write;

/// Drawing units a pixel.
const UNITS: i32 = 16;
/// Width of the picture, and of the radar in it, in pixels.
const WIDTH: i32 = 640;
const RADAR: i32 = 460;
const MARGIN: i32 = 32;
/// How wide a key of the legend is, and where its text begins.
const KEY: i32 = 44;
const AFTER_KEY: i32 = MARGIN + 56;
/// How wide a letter is, in hundredths of the size of the type: a generous mean.
const LETTER: i32 = 55;

/// What the picture shows, in words.
#[must_use]
pub fn alt(view: &View) -> String {
    let (words, dataset) = (view.words, &view.field.corrected);
    let weighed: Vec<String> = view
        .weighed()
        .map(|(label, _, share)| words.picture_share(label, &percent(words, share)))
        .collect();
    let mut parts =
        vec![words.picture_chart(&dataset.title), words.picture_weights(&listed(words, &weighed))];
    for &entry in &view.picks {
        let scores: Vec<String> = (0..dataset.categories.len())
            .map(|c| words.picture_score(&dataset.categories[c].label, &view.score(entry, c)))
            .collect();
        let (name, scores) = (view.entry(entry), listed(words, &scores));
        parts.push(match standing(view, entry) {
            Some([place, total]) => words.picture_entry(name, &place, &total, &scores),
            None => words.picture_entry_out(name, &scores),
        });
    }
    let sentences: Vec<String> = parts.iter().map(|part| words.sentence(part)).collect();
    sentences.join(" ")
}

/// A share as it is shown: `25 %`.
fn percent(words: Words, share: u8) -> String {
    words.percent(&digits(words, share.into()))
}

/// Place and total of an entry; nothing if it is ruled out.
fn standing(view: &View, entry: usize) -> Option<[String; 2]> {
    view.field.broken[entry].is_empty().then(|| {
        let placement = view.ranking.placement(entry);
        [view.place(&placement), view.total(&placement)]
    })
}

/// The radar with its legend alone, for paper that says the rest.
#[must_use]
pub fn chart(view: &View) -> String {
    let mut page = Page::new(view, 0, Palette::LIGHT);
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
    let (words, mut page) = (view.words, Page::new(view, MARGIN, palette));
    let (ink, muted) = (page.palette.ink, page.palette.muted);
    let own = page.own();
    let bold = format!(" font-weight=\"700\" font-family=\"Georgia, serif\"{own}");
    page.text(&view.dataset.title, 24, ink, &bold);
    if let Some(name) = &view.name {
        page.text(&words.quoted(name), 15, ink, "");
    }
    let weighed: Vec<String> = view
        .weighed()
        .map(|(label, importance, share)| {
            let importance = digits(words, importance.into());
            words.picture_weight(label, &importance, &percent(words, share))
        })
        .collect();
    page.text(&words.picture_weights(&listed(words, &weighed)), 13, muted, "");
    for line in narrowed(view) {
        page.text(&line, 13, muted, "");
    }
    page.y += 8;
    page.radar(view);
    page.y += 10;
    let source = view.source();
    if !source.is_empty() {
        page.text(&words.picture_scores(&source), 11, muted, "");
    }
    page.text(&view.link, 11, muted, own);
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
    let (words, narrowing) = (view.words, &view.field.narrowing);
    let mut lines = Vec::new();
    let asked: Vec<String> = narrowing
        .conditions()
        .iter()
        .map(|c| condition(words, &view.dataset, narrowing, c))
        .collect();
    if !asked.is_empty() {
        lines.push(words.picture_only(&listed(words, &asked)));
    }
    let changed: Vec<String> =
        narrowing.corrections.iter().map(|c| changed(words, &view.dataset, c)).collect();
    if !changed.is_empty() {
        lines.push(words.picture_otherwise(&listed(words, &changed)));
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
    /// Whether lines begin at the right.
    from_right: bool,
}

impl Page {
    fn new(view: &View, y: i32, palette: Palette) -> Self {
        Self { body: String::new(), y, palette, from_right: view.words.from_right() }
    }

    /// The direction of a text that is in a language of its own.
    fn own(&self) -> &'static str {
        if self.from_right { " unicode-bidi=\"plaintext\"" } else { "" }
    }

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
            let x = if self.from_right { WIDTH - MARGIN - KEY } else { MARGIN };
            let _never_fails = write!(self.body, "<g transform=\"translate({x} {y})\">{key}</g>");
            let (words, name) = (view.words, view.entry(entry));
            let label = match standing(view, entry) {
                Some([place, total]) => words.picture_legend(name, &place, &total),
                None => words.picture_legend_out(name),
            };
            self.line(&label, AFTER_KEY, self.y + 15, 14, palette.ink, "");
            self.y += 24;
        }
    }

    /// A text in as many lines as it takes.
    fn text(&mut self, text: &str, size: i32, colour: Colour, more: &str) {
        let letters = (WIDTH - 2 * MARGIN) * 100 / (size * LETTER);
        let lines = wrapped(text, usize::try_from(letters).unwrap_or(1));
        for line in if self.from_right { isolated(&lines) } else { lines } {
            self.y += size;
            self.line(&line, MARGIN, self.y, size, colour, more);
            self.y += size * 2 / 5;
        }
        self.y += 4;
    }

    /// A line that begins so far from the side where lines begin.
    fn line(&mut self, text: &str, from: i32, y: i32, size: i32, colour: Colour, more: &str) {
        let (colour, text) = (hex(colour), escaped(text));
        let (x, way) =
            if self.from_right { (WIDTH - from, " direction=\"rtl\"") } else { (from, "") };
        let _never_fails = write!(
            self.body,
            "<text x=\"{x}\" y=\"{y}\" font-size=\"{size}\" fill=\"{colour}\"{way}{more}>{text}</text>"
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

/// What has a direction of its own has it on each of the lines that it stands on.
fn isolated(lines: &[String]) -> Vec<String> {
    const ISOLATED: [char; 2] = ['\u{2068}', '\u{2069}'];
    let [begin, end] = ISOLATED.map(String::from);
    let mut open = 0;
    let whole = |line: &String| {
        let before = open;
        for c in line.chars() {
            open += usize::from(c == ISOLATED[0]);
            open -= usize::from(c == ISOLATED[1] && open > 0);
        }
        begin.repeat(before) + line + &end.repeat(open)
    };
    lines.iter().map(whole).collect()
}
