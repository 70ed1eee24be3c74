//! A host's style comes no further than the element's edge.

use super::widget;
use crate::harness::{Document, Journey, now};
use crate::host::HostPage;
use crate::host::element::WIDGET;

pub fn journeys() -> Vec<Journey> {
    crate::embedded![hostile_styles_change_no_pixel_inside, visibility_is_the_hosts]
}

/// Everything that is inherited, for everything that the host can reach; and names that might be ours.
const RULES: [&str; 3] = [
    "* { letter-spacing: 4px !important; word-spacing: 9px !important; line-height: 3 !important; \
         text-transform: uppercase !important; text-indent: 30px !important; text-align: right !important; \
         white-space: pre !important; text-shadow: 2px 2px red !important; tab-size: 1 !important } \
     * { direction: rtl !important; font: italic 900 40px/3 serif !important; font-variant: small-caps !important; \
         color: red !important; font-feature-settings: 'zero' !important; hyphens: auto !important; \
         text-size-adjust: 300% !important; font-size-adjust: 1 !important; writing-mode: inherit !important } \
     * { caption-side: bottom !important; border-collapse: separate !important; border-spacing: 20px !important; \
         empty-cells: hide !important; list-style: square !important; quotes: '<' '>' !important; \
         image-rendering: pixelated !important; text-wrap: nowrap !important; cursor: none !important }",
    ":root { font-size: 41px !important; color: lime; --surface: red; --ink: red; --line: red; --cat-0: red; \
         --series: red; --series-0: red; --bar: red; --fill: 90%; --body: 40px; --small: 40px; --space-4: 40px; \
         --radius: 40px; --sans: serif; --across: 90%; --track: red; --end: left; --edge: red } \
     div, p, i, canvas, table, tr, td, th, input, button, label, span, .rw, .widget, .surface, .slider, .button, .rw-root, \
         .cover { display: none !important; border: 9px solid red !important; padding: 40px !important; zoom: 3 }",
    "#widget { all: initial !important; display: block !important }",
];

#[track_caller]
fn picture(host: &HostPage) -> Vec<u8> {
    let surface = host.within(WIDGET, ".surface");
    now(surface.screenshot_as_png()).unwrap_or_else(|fault| panic!("a picture: {fault}"))
}

/// How much a colour of a pixel differs at most, of 255. `WebKitGTK` draws the same text with slightly
/// other edges when it draws a tile anew; a letter that has moved differs by far more.
const EDGES: u32 = 100;

#[track_caller]
fn differ(host: &HostPage, one: &[u8], other: &[u8]) -> u32 {
    if one == other {
        return 0;
    }
    host.ask_later(
        "const pixels = async bytes => { const image = await createImageBitmap(new Blob([Uint8Array.from(bytes)])); \
             const canvas = Object.assign(document.createElement('canvas'), {width: image.width, height: image.height}); \
             const context = canvas.getContext('2d'); context.drawImage(image, 0, 0); \
             return [image.width, ...context.getImageData(0, 0, image.width, image.height).data]; }; \
         Promise.all([pixels(arguments[0]), pixels(arguments[1])]).then(([one, other]) => \
             done(one.length === other.length ? one.reduce((most, value, at) => Math.max(most, Math.abs(value - other[at])), 0) : 255))",
        [one.into(), other.into()],
    )
}

fn hostile_styles_change_no_pixel_inside(host: &HostPage) {
    // Its place is the host's own matter, and stays.
    let place = "<section style=\"display:block!important;position:absolute!important;left:20px!important;\
        top:20px!important;width:700px!important;zoom:1!important;margin:0!important;padding:0!important\">";
    let inner = widget("widget", "loading=\"eager\" picks=\"koa.gin\"");
    let page = format!("<style id=\"hostile\"></style>{place}{inner}</section>{}", host.script());
    host.shows_page(Document::page(&page));
    host.comes_to(WIDGET, "ready");
    host.rests();
    let plain = picture(host);
    for (number, rule) in (1..).zip(RULES) {
        host.hosts(&format!("document.getElementById('hostile').textContent = `{rule}`"));
        host.rests();
        let most = differ(host, &plain, &picture(host));
        assert!(most <= EDGES, "rule {number} changes a pixel by {most}: {rule}");
    }
}

fn visibility_is_the_hosts(host: &HostPage) {
    host.embeds("");
    let shown = || {
        host.says::<bool>(
            "root.querySelector('tr[data-id]').checkVisibility({visibilityProperty: true})",
        )
    };
    assert!(shown());
    host.does("element.parentElement.style.visibility = 'hidden'");
    assert!(!shown(), "seen where the host hides it");
    host.does("element.parentElement.style.visibility = ''; element.hidden = true");
    assert!(!shown(), "seen though hidden");
    host.does("element.hidden = false");
    assert!(shown());
}
