//! The rows of the contract's table.

use crate::words::{ADVICE, absent, becomes, damaged, no_token, weighs};
use reweigh::link::Damage;

#[test]
fn the_contracts_table() {
    weighs("w=perf40-scale20-ease20-sec15-eco5", ADVICE);
    becomes("w=perf40-scale20-ease20-sec15-eco5", "w=perf40-scale20-ease20-sec15-eco5");
    weighs("w=ease80-perf20&utm_source=x", [20, 0, 80, 0, 0]);
    becomes("w=ease80-perf20&utm_source=x", "w=perf20-ease80&utm_source=x");
    let mangled = "theme=dark&amp;w=PERF40-scale020-ease20-sec15-eco5).";
    weighs(mangled, ADVICE);
    becomes(mangled, "theme=dark&w=perf40-scale20-ease20-sec15-eco5");
    becomes("w=perf40-eco40-green20", "w=perf40-eco40-green20");
    damaged(
        "w=perf300-eco-20-ease%3Cimg%20src%3Dx%3E&w=perf1",
        Damage::OutOfRange("perf300".to_owned()),
    );
    damaged("w=perf40-scale2…", Damage::CutOff);
    damaged("w=perf0-eco0", Damage::NothingAboveZero);
    damaged("w=perf30-perf40", Damage::Repeated("perf".to_owned()));
    no_token("w=perf30--eco20", "");
    damaged("w=%FF", Damage::NotText);
    absent("w=");
    absent("W=perf30");
    absent("");
    becomes("W=perf30", "W=perf30&w=perf50-scale50-ease50-sec50-eco50");
}
