//! The hosted page.

fn main() {
    reweigh::page();
}
