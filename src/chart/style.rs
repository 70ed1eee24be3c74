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
            rgb(0x3E_7C_B1),
            rgb(0x2F_8F_83),
            rgb(0xB7_79_1F),
            rgb(0xC2_54_4B),
            rgb(0x7A_65_9E),
            rgb(0x5E_7F_3A),
            rgb(0xA4_56_7F),
            rgb(0x6B_6F_76),
        ],
        series: [rgb(0x1B_34_74), rgb(0xD9_54_1F), rgb(0x0A_6F_60), rgb(0x94_67_C6)],
    };

    /// Chalk on dark paper.
    pub const DARK: Self = Self {
        surface: rgb(0x16_19_1D),
        ink: rgb(0xE9_E6_DF),
        muted: rgb(0xA3_A6_A9),
        grid: rgb(0x36_3B_41),
        categories: [
            rgb(0x7F_B3_DE),
            rgb(0x62_BF_B2),
            rgb(0xE0_AA_58),
            rgb(0xE6_8A_80),
            rgb(0xAD_98_D2),
            rgb(0x9D_BD_76),
            rgb(0xD7_8F_B2),
            rgb(0xA2_A7_AE),
        ],
        series: [rgb(0x6C_8F_EA), rgb(0xEF_7F_4B), rgb(0x86_DC_C6), rgb(0xD2_B8_F5)],
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

    /// CIELAB.
    fn lab(light: [f64; 3]) -> [f64; 3] {
        let [red, green, blue] = light.map(|part| part.max(0.0));
        let x = (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505;
        let z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089;
        let [x, y, z] = [x, luminance([red, green, blue]), z].map(|part: f64| {
            if part > 0.008_856 { part.cbrt() } else { 7.787 * part + 16.0 / 116.0 }
        });
        [116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)]
    }

    /// Machado, Oliveira and Fernandes' simulations of full protanopia and deuteranopia.
    const SIGHTS: [[[f64; 3]; 3]; 3] = [
        [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]],
        [[0.1523, 1.0526, -0.2049], [0.1145, 0.7863, 0.0992], [-0.0039, -0.0481, 1.052]],
        [[0.3673, 0.8606, -0.228], [0.2801, 0.6725, 0.0474], [-0.0118, 0.0429, 0.9689]],
    ];

    fn seen(colour: RGBColor, sight: [[f64; 3]; 3]) -> [f64; 3] {
        let light = light(colour);
        lab(sight.map(|row| row[0] * light[0] + row[1] * light[1] + row[2] * light[2]))
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
    fn series_colours_differ_with_and_without_full_colour_vision() {
        for palette in [Palette::LIGHT, Palette::DARK] {
            for sight in SIGHTS {
                for (at, &one) in palette.series.iter().enumerate() {
                    for &other in &palette.series[..at] {
                        let (a, b) = (seen(one, sight), seen(other, sight));
                        let far = (0..3).map(|i| (a[i] - b[i]).powi(2)).sum::<f64>().sqrt();
                        assert!(far >= 20.0, "{one:?} and {other:?} are {far} apart");
                    }
                }
            }
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
