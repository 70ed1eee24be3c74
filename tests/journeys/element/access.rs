//! An element in a page is as accessible as the hosted page.

use super::widget;
use crate::access::clean_by;
use crate::harness::{Journey, in_turn};
use crate::host::HostPage;

pub fn journeys() -> Vec<Journey> {
    in_turn(crate::embedded![axe_finds_nothing_in_a_page_with_three_widgets])
}

fn axe_finds_nothing_in_a_page_with_three_widgets(host: &HostPage) {
    let all = [
        widget("light", "loading=\"eager\" theme=\"light\""),
        widget("dark", "loading=\"eager\" theme=\"dark\" picks=\"koa.gin.rails.flask\""),
        widget("compact", "loading=\"eager\" controls=\"compact\" style=\"width:320px\""),
    ];
    let post = format!("<main><h1>A post</h1>{}</main>", all.concat());
    host.posts(&post);
    for id in ["#light", "#dark", "#compact"] {
        host.comes_to(id, "ready");
    }
    host.hosts(
        "document.getElementById('compact').shadowRoot.querySelector('[data-action=unfold]').click()",
    );
    host.rests();
    clean_by(host, &format!("{}/.seen/axe.js", host.site.origin()));
}
