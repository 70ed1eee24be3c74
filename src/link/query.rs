//! The parameters of an address, as they stand in it.

/// The parameters of a query string without its `?`, in order: key and raw value.
///
/// A key written `amp;w` counts as `w`: that is what a link becomes when its HTML is copied.
fn parameters(query: &str) -> impl Iterator<Item = (&str, &str)> {
    query.split('&').filter(|pair| !pair.is_empty()).map(|pair| {
        let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
        (bare(key), value)
    })
}

/// The first value of a parameter, decoded; `Err` if its bytes are not text.
pub fn parameter(query: &str, key: &str) -> Option<Result<String, NotText>> {
    parameters(query).find(|(k, _)| *k == key).map(|(_, raw)| decode(raw))
}

/// A key without what HTML escaping left in front of it.
pub fn bare(key: &str) -> &str {
    key.strip_prefix("amp;").unwrap_or(key)
}

/// Percent-decoding gave bytes that are not UTF-8.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotText;

/// Percent-decoding (RFC 3986, 2.1). A `%` without two hexadecimal digits stands for itself.
fn decode(raw: &str) -> Result<String, NotText> {
    let mut bytes = Vec::with_capacity(raw.len());
    let mut rest = raw.as_bytes();
    while let [first, tail @ ..] = rest {
        rest = tail;
        match (first, tail) {
            (b'%', [high, low, after @ ..]) if hex(*high).is_some() && hex(*low).is_some() => {
                bytes.push(hex(*high).unwrap_or(0) * 16 + hex(*low).unwrap_or(0));
                rest = after;
            }
            _ => bytes.push(*first),
        }
    }
    String::from_utf8(bytes).map_err(|_| NotText)
}

fn hex(digit: u8) -> Option<u8> {
    match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        b'A'..=b'F' => Some(digit - b'A' + 10),
        _ => None,
    }
}

/// Two hexadecimal digits.
pub fn push_hex(to: &mut String, byte: u8) {
    for digit in [byte >> 4, byte & 15] {
        to.push(char::from(if digit < 10 { b'0' + digit } else { b'a' + digit - 10 }));
    }
}
