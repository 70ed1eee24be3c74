//! What Spanish says otherwise before some sounds.

/// Goes on with the next word: `y` becomes `e` before the sound of i, and `o` becomes `u` before that of o. Not before a
/// diphthong: `cobre y hierro`.
pub fn go_on(text: &mut String, next: &str) {
    // Not `to_lowercase`, whose tables are larger than all that the page says.
    let mut sounds = next.trim_start_matches(['h', 'H']).chars();
    let other = match (sounds.next(), sounds.next()) {
        (Some('i' | 'I'), Some('a' | 'e' | 'o' | 'A' | 'E' | 'O')) => None,
        (Some('i' | 'I' | 'í' | 'Í'), _) => Some((" y ", " e ")),
        (Some('o' | 'O' | 'ó' | 'Ó'), _) => Some((" o ", " u ")),
        _ => None,
    };
    if let Some((usual, other)) = other
        && text.ends_with(usual)
    {
        text.truncate(text.len() - usual.len());
        text.push_str(other);
    }
}

#[cfg(test)]
mod tests {
    use super::go_on;

    #[test]
    fn and_and_or_give_way_to_their_own_sound() {
        for (before, next, all) in [
            ("Gin y ", "Iris", "Gin e Iris"),
            ("Gin y ", "Hibernate", "Gin e Hibernate"),
            ("Gin y ", "índice", "Gin e índice"),
            ("cobre y ", "hierro", "cobre y hierro"),
            ("Gin y ", "Yii", "Gin y Yii"),
            ("Gin y ", "", "Gin y "),
            ("Gin o ", "Oak", "Gin u Oak"),
            ("Gin o ", "Honor", "Gin u Honor"),
            ("Gin o ", "Iris", "Gin o Iris"),
            ("Gin, ", "Iris", "Gin, Iris"),
        ] {
            let mut text = before.to_owned();
            go_on(&mut text, next);
            assert_eq!(text + next, all);
        }
    }
}
