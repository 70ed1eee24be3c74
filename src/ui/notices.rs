//! What the reader is told about the widget itself.

use super::markup::{Tag, button, classed, tag};
use crate::state::{Notice, NoticeKind, WidgetState};

/// The notices of some kinds, in the place where this stands.
pub fn notices(state: WidgetState, kinds: &'static [NoticeKind]) -> Tag {
    let notice = move |notice: Notice| {
        let kind = notice.kind;
        // What follows from the weights goes when they change; the rest can be put away.
        let dismiss = (kind != NoticeKind::AllZero).then(|| {
            button("rw dismiss")
                .set("data-action", "dismiss")
                .set("aria-label", state.words().notice_dismiss())
                .on("click", move |_| state.dismiss(kind))
                .text("×")
        });
        classed("div", "rw notice")
            .set("part", "notice")
            .set("role", "status")
            .set("data-notice", kind.hook())
            .child(tag("p").text(&notice.text))
            .maybe(dismiss)
    };
    classed("div", "rw notices").rebuilt(move || {
        let mut shown = state.notices();
        shown.retain(|notice| kinds.contains(&notice.kind));
        shown.into_iter().map(notice).collect()
    })
}
