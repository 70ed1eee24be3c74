//! The table of links. `w` lists Performance, Scalability, Ease of Use, Security, Community.

use super::Case;

const WRITTEN: Option<[u64; 5]> = Some([40, 20, 20, 15, 5]);

const fn read(name: &'static str, query: &'static str, weights: [u64; 5]) -> Case {
    Case { name, query, weights: Some(weights), notices: &[] }
}

const fn absent(name: &'static str, query: &'static str) -> Case {
    Case { name, query, weights: None, notices: &[] }
}

const fn damaged(name: &'static str, query: &'static str) -> Case {
    Case { name, query, weights: None, notices: &["bad-link"] }
}

pub const CASES: &[Case] = &[
    // The rows of the contract's table.
    Case {
        name: "as_written",
        query: "?w=perf40-scale20-ease20-sec15-eco5",
        weights: WRITTEN,
        notices: &[],
    },
    read("in_any_order", "?w=ease80-perf20&utm_source=x", [20, 0, 80, 0, 0]),
    Case {
        name: "is_repaired",
        query: "?theme=dark&amp;w=PERF40-scale020-ease20-sec15-eco5).",
        weights: WRITTEN,
        notices: &[],
    },
    Case {
        name: "unknown_category_is_named",
        query: "?w=perf40-eco40-green20",
        weights: Some([40, 0, 0, 0, 40]),
        notices: &["unknown-category"],
    },
    damaged("hostile", "?w=perf300-eco-20-ease%3Cimg%20src%3Dx%3E&w=perf1"),
    damaged("cut_off", "?w=perf40-scale2\u{2026}"),
    damaged("all_zero", "?w=perf0-eco0"),
    damaged("repeated_code", "?w=perf30-perf40"),
    damaged("empty_token", "?w=perf30--eco20"),
    damaged("no_utf8", "?w=%FF"),
    absent("empty_is_absent", "?w="),
    absent("keys_are_case_sensitive", "?W=perf30"),
    absent("fragment_is_no_query", "#w=perf30"),
    // Rule 1: keys.
    read("amp_key", "?amp;w=perf30", [30, 0, 0, 0, 0]),
    read("first_of_a_repeated_key", "?w=perf30&w=perf10-eco5", [30, 0, 0, 0, 0]),
    read("first_even_if_written_amp", "?amp;w=perf30&w=eco10", [30, 0, 0, 0, 0]),
    damaged("damaged_first_of_a_repeated_key", "?w=perf&w=perf10"),
    // Rule 2: repairs, and what is cut off.
    read("upper_case", "?w=PERF30-Eco20", [30, 0, 0, 0, 20]),
    read("trailing_full_stop", "?w=perf30-eco20.", [30, 0, 0, 0, 20]),
    read("trailing_comma", "?w=perf30-eco20,", [30, 0, 0, 0, 20]),
    read("trailing_semicolon", "?w=perf30-eco20;", [30, 0, 0, 0, 20]),
    read("trailing_colon", "?w=perf30-eco20:", [30, 0, 0, 0, 20]),
    read("trailing_exclamation", "?w=perf30-eco20!", [30, 0, 0, 0, 20]),
    read("trailing_question", "?w=perf30-eco20?", [30, 0, 0, 0, 20]),
    read("trailing_parenthesis", "?w=perf30-eco20)", [30, 0, 0, 0, 20]),
    read("trailing_bracket", "?w=perf30-eco20]", [30, 0, 0, 0, 20]),
    read("trailing_brace", "?w=perf30-eco20%7D", [30, 0, 0, 0, 20]),
    read("trailing_angle", "?w=perf30-eco20%3E", [30, 0, 0, 0, 20]),
    read("trailing_apostrophe", "?w=perf30-eco20'", [30, 0, 0, 0, 20]),
    read("trailing_quotation_mark", "?w=perf30-eco20%22", [30, 0, 0, 0, 20]),
    read("leading_zeros", "?w=perf030-eco005", [30, 0, 0, 0, 5]),
    damaged("cut_off_encoded", "?w=perf40-scale2%E2%80%A6"),
    damaged("cut_off_three_dots", "?w=perf40-scale2..."),
    // Rule 4: what is not listed weighs nothing.
    read("unlisted_weighs_nothing", "?w=sec70", [0, 0, 0, 70, 0]),
    read("a_listed_zero", "?w=perf0-eco20", [0, 0, 0, 0, 20]),
    // Rule 5: damage.
    damaged("amount_above_a_hundred", "?w=perf101-eco20"),
    damaged("amount_of_four_digits", "?w=perf0040"),
    damaged("no_amount", "?w=perf-eco20"),
    damaged("fraction", "?w=perf4.5"),
    damaged("sign", "?w=perf%2B40"),
    damaged("code_of_one_letter", "?w=p40-eco20"),
    damaged("code_of_seven_letters", "?w=perform40-eco20"),
    damaged("token_after_a_last_hyphen", "?w=perf40-"),
    damaged("foreign_digits", "?w=perf%D9%A4%D9%A0"),
    // Rule 6: unknown codes.
    damaged("unknown_code_with_a_bad_amount", "?w=perf40-green200"),
    damaged("only_unknown_codes", "?w=green20"),
    // Rule 7: form of the link.
    read("form_1", "?v=1&w=perf30", [30, 0, 0, 0, 0]),
    Case { name: "newer_form", query: "?v=2&w=perf30", weights: None, notices: &["newer-link"] },
    // Rule 10: nothing throws.
    absent("lone_percent", "?%"),
    absent("broken_escapes", "?%FF=%FE&p=%F0%9F&n=%C3"),
    damaged("nul", "?w=%00"),
    absent("only_separators", "?&&=&=&"),
];
