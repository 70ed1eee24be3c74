//! The headers that the site ships: how the file is read, what it says of every file, and that a real
//! nginx says the same by our example. No browser is needed, so these are not told once an engine.

mod nginx;
mod reading;
mod shipped;

use libtest_mimic::{Failed, Trial};

type Test = fn() -> Result<(), String>;

pub fn trials() -> Vec<Trial> {
    let named: [(&str, Test); 8] = [
        ("reads_blocks_and_comments", reading::reads_blocks_and_comments),
        ("matches_as_the_hosts_do", reading::matches_as_the_hosts_do),
        ("refuses_what_a_host_would_not_take", reading::refuses_what_a_host_would_not_take),
        ("each_file_has_what_embeds_need", shipped::each_file_has_what_embeds_need),
        ("names_live_as_long_as_they_may", shipped::names_live_as_long_as_they_may),
        ("only_the_hosted_page_has_a_policy", shipped::only_the_hosted_page_has_a_policy),
        ("the_page_states_a_strict_policy", shipped::the_page_states_a_strict_policy),
        ("nginx_says_the_same", nginx::nginx_says_the_same),
    ];
    let trial = |(name, test): (&str, Test)| {
        Trial::test(format!("headers::{name}"), move || test().map_err(Failed::from))
    };
    named.into_iter().map(trial).collect()
}
