//! The rules of writing.

use crate::plan::{Column, Line, Plan};
use crate::words::{ADVICE, D, followed};
use reweigh::dataset::Dataset;
use reweigh::link::{read, token_list, write};
use reweigh::ranking::Weights;

#[test]
fn writing() {
    let all = Weights::equal(5);
    // Even if it equals the default, and picks only if the reader chose.
    assert_eq!(write("", D, &all, &[], None), "w=perf50-scale50-ease50-sec50-eco50");
    assert_eq!(
        write("", D, &Weights::new([0, 0, 1, 0, 100]), &[], Some(&[7, 0])),
        "w=ease1-eco100&p=gin.django"
    );
    assert_eq!(write("p=gin&w=perf1", D, &all, &[], None), "w=perf50-scale50-ease50-sec50-eco50");
    // Each in the place where it was, once.
    assert_eq!(
        write("a=1&p=x&b&w=y&c=%20%FF+&w=z&p=q&#", D, &Weights::new(ADVICE), &[], Some(&[1])),
        "a=1&p=aspnet-core&b&w=perf40-scale20-ease20-sec15-eco5&c=%20%FF+&#"
    );
    // No link can say that nothing counts; even weights rank the same.
    assert_eq!(write("", D, &Weights::new([0; 5]), &[], None), write("", D, &all, &[], None));
    assert_eq!(token_list(D, &Weights::new([0; 5]), &[]), "");
    // The form of a link that was not followed goes; the one that was stays.
    assert_eq!(write("v=2&n=x", D, &Weights::new([1, 0, 0, 0, 0]), &[], None), "n=x&w=perf1");
    assert_eq!(write("v=1", D, &Weights::new([1, 0, 0, 0, 0]), &[], None), "v=1&w=perf1");
}

#[test]
fn what_others_weigh_leaves_room_for_what_the_reader_weighs() {
    // 29 categories of others fit beside one of ours, and not beside all five.
    let others: Vec<String> = (b'a'..=b'z').map(|c| format!("z{}1", char::from(c))).collect();
    let query = format!("w=perf1-zaa1-zab1-zac1-{}", others.join("-"));
    let link = followed(&query);
    let written = write(&query, D, &Weights::equal(5), &link.foreign, None);
    let again = read(&written, D).map(|link| link.weights);
    assert_eq!(again, Ok(Some(Weights::equal(5))), "{written}");
}

#[test]
fn the_longest_tokens_of_25_categories_fit_into_a_link() {
    let data = wide(25);
    let weights = Weights::new([100; 25]);
    let written = write("", &data, &weights, &[], None);
    assert_eq!(written.len() - "w=".len(), 249);
    assert_eq!(read(&written, &data).map(|link| link.weights), Ok(Some(weights)), "{written}");
}

/// Two entries, and categories with codes of six letters.
fn wide(categories: u8) -> Dataset {
    let code = |at: u8| format!("code{}{}", letter(at / 26), letter(at % 26));
    let column = |at: u8| Column { code: code(at), low: false, weight: 50 };
    let columns = (0..categories).map(column).collect();
    let scores = vec![0; usize::from(categories)];
    let line = |id: &str| Line { id: id.to_owned(), name: id.to_owned(), scores: scores.clone() };
    Plan { scale: (0, 100), columns, lines: ["a", "b"].map(line).into() }.dataset()
}

fn letter(at: u8) -> char {
    char::from(b'a' + at)
}
