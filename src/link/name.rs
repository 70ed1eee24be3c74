//! The value of `n`: what the sender calls these weights.

/// The most characters of a name.
const MAX_CHARS: usize = 40;

/// A name as plain text: control, bidirectional and zero-width characters removed, white space
/// folded, at most 40 characters. `None` if nothing is left.
#[must_use]
pub fn clean(name: &str) -> Option<String> {
    let visible: String = name
        .chars()
        .map(|c| if is_space(c) { ' ' } else { c })
        .filter(|&c| !is_invisible(c))
        .collect();
    let words: Vec<&str> = visible.split(' ').filter(|word| !word.is_empty()).collect();
    let short: String = words.join(" ").chars().take(MAX_CHARS).collect();
    let short = short.trim_end_matches(' ');
    (!short.is_empty()).then(|| short.to_owned())
}

/// Unicode's white space, written out: the table behind `char::is_whitespace` weighs more.
fn is_space(c: char) -> bool {
    matches!(c, '\t'..='\r' | ' ' | '\u{85}' | '\u{a0}' | '\u{1680}' | '\u{2000}'..='\u{200a}'
        | '\u{2028}' | '\u{2029}' | '\u{202f}' | '\u{205f}' | '\u{3000}')
}

/// Control, bidirectional and zero-width characters, and others that show nothing.
pub fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}'
            | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}'
            | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{fff9}'..='\u{fffb}'
            | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}')
}
