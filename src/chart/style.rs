//! Colours for a paper, and how four entries are told apart with and without them.

use plotters::style::RGBColor;

/// The colours of a radar on one paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Palette {
    /// The paper.
    pub surface: RGBColor,
    /// Text.
    pub ink: RGBColor,
    /// Secondary text: shares and ring numbers.
    pub muted: RGBColor,
    /// Rings.
    pub grid: RGBColor,
    /// One colour per category; a ninth category begins again.
    pub categories: [RGBColor; 8],
    /// One colour per slot.
    pub series: [RGBColor; 4],
}

impl Palette {
    /// Ink on light paper.
    pub const LIGHT: Self = Self {
        surface: rgb(0xFB_FA_F7),
        ink: rgb(0x1E_23_28),
        muted: rgb(0x5B_61_67),
        grid: rgb(0xD9_D5_CC),
        categories: [
            rgb(0x30_97_D0),
            rgb(0x3B_73_7A),
            rgb(0xC9_7A_27),
            rgb(0x87_09_17),
            rgb(0x59_2C_71),
            rgb(0x63_6D_34),
            rgb(0xA8_80_98),
            rgb(0x48_52_5B),
        ],
        series: [rgb(0x1C_31_68), rgb(0xD9_4E_14), rgb(0x00_8F_86), rgb(0x73_50_B5)],
    };

    /// Chalk on dark paper.
    pub const DARK: Self = Self {
        surface: rgb(0x16_19_1D),
        ink: rgb(0xE9_E6_DF),
        muted: rgb(0xA3_A6_A9),
        grid: rgb(0x36_3B_41),
        categories: [
            rgb(0x73_96_E6),
            rgb(0x7F_E3_F0),
            rgb(0xEE_AB_55),
            rgb(0xDA_65_45),
            rgb(0x91_5C_8F),
            rgb(0xD7_D4_A3),
            rgb(0xB0_77_88),
            rgb(0xB5_B7_BA),
        ],
        series: [rgb(0x6B_7B_D0), rgb(0xEE_7C_4A), rgb(0x98_EB_CA), rgb(0xCD_A8_F8)],
    };

    /// The colour of a category, by its index.
    #[must_use]
    pub fn category(&self, index: usize) -> RGBColor {
        self.categories[index % self.categories.len()]
    }
}

/// A colour written as in CSS, `0xRRGGBB`.
const fn rgb(hex: u32) -> RGBColor {
    let [_, red, green, blue] = hex.to_be_bytes();
    RGBColor(red, green, blue)
}

/// How the outline of an entry is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Line {
    /// Without a gap.
    Solid,
    /// Long dashes.
    LongDash,
    /// Dots.
    Dots,
    /// Dashes and dots by turns.
    DashDot,
}

impl Line {
    /// Lengths of ink and gap by turns, in CSS pixels; empty where there is no gap.
    #[must_use]
    pub const fn pattern(self) -> &'static [f64] {
        match self {
            Self::Solid => &[],
            Self::LongDash => &[11.0, 5.0],
            Self::Dots => &[2.0, 3.5],
            Self::DashDot => &[9.0, 3.5, 2.0, 3.5],
        }
    }
}

/// What stands on an entry's points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Marker {
    /// A filled disc, the smallest, so that it stays visible within the others.
    Circle,
    /// An open square.
    Square,
    /// An open triangle, pointing up.
    Triangle,
    /// An open diamond, the largest.
    Diamond,
}

impl Marker {
    /// Corners in CSS pixels around the point; none for a circle.
    #[must_use]
    pub const fn corners(self) -> &'static [(f64, f64)] {
        match self {
            Self::Circle => &[],
            Self::Square => &[(-3.7, -3.7), (3.7, -3.7), (3.7, 3.7), (-3.7, 3.7)],
            Self::Triangle => &[(0.0, -6.4), (5.9, 4.0), (-5.9, 4.0)],
            Self::Diamond => &[(0.0, -7.4), (7.4, 0.0), (0.0, 7.4), (-7.4, 0.0)],
        }
    }
}

/// What tells a slot apart without colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SeriesStyle {
    /// Its outline.
    pub line: Line,
    /// Its points.
    pub marker: Marker,
}

/// The style of each slot.
pub const STYLES: [SeriesStyle; 4] = [
    SeriesStyle { line: Line::Solid, marker: Marker::Circle },
    SeriesStyle { line: Line::LongDash, marker: Marker::Square },
    SeriesStyle { line: Line::Dots, marker: Marker::Triangle },
    SeriesStyle { line: Line::DashDot, marker: Marker::Diamond },
];

#[cfg(test)]
mod tests {
    use super::*;

    /// Linear light of the three channels.
    fn light(colour: RGBColor) -> [f64; 3] {
        [colour.0, colour.1, colour.2].map(|byte| {
            let part = f64::from(byte) / 255.0;
            if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        })
    }

    fn luminance([red, green, blue]: [f64; 3]) -> f64 {
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    fn contrast(one: RGBColor, other: RGBColor) -> f64 {
        let (one, other) = (luminance(light(one)) + 0.05, luminance(light(other)) + 0.05);
        (one / other).max(other / one)
    }

    #[test]
    fn every_line_and_text_stands_out_from_its_paper() {
        for palette in [Palette::LIGHT, Palette::DARK] {
            for colour in palette.series.iter().chain(&palette.categories) {
                let contrast = contrast(*colour, palette.surface);
                assert!(contrast >= 3.0, "{colour:?} has {contrast}:1");
            }
            assert!(contrast(palette.muted, palette.surface) >= 4.5);
            assert!(contrast(palette.ink, palette.surface) >= 7.0);
        }
    }

    #[test]
    fn a_ninth_category_begins_again() {
        assert_eq!(Palette::LIGHT.category(8), Palette::LIGHT.category(0));
    }

    #[test]
    fn no_two_slots_share_a_line_or_a_marker() {
        for (at, one) in STYLES.iter().enumerate() {
            assert!(STYLES[..at].iter().all(|s| s.line != one.line && s.marker != one.marker));
        }
    }
}
