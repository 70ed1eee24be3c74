//! Inside a frame, and back.

use super::HostPage;
use crate::harness::now;

impl HostPage {
    /// The snippet that authors paste where only frames are allowed, with more of an address.
    pub fn frame(&self, rest: &str) -> String {
        format!(
            "<iframe src=\"{}embed/{rest}\" title=\"A ranking\" sandbox=\"allow-scripts allow-popups \
             allow-popups-to-escape-sandbox\" allow=\"clipboard-write; web-share\" \
             style=\"width:100%;height:46rem;border:0\"></iframe>",
            self.site.home()
        )
    }

    /// Does something in the page of a frame, where questions and the visitor's hand then go.
    /// `WebKitGTK`'s driver takes the focus along, which leaves a trace.
    #[track_caller]
    pub fn in_frame<T>(&self, selector: &str, act: impl FnOnce() -> T) -> T {
        let frame = self.find(selector);
        now(frame.enter_frame()).unwrap_or_else(|fault| panic!("into {selector}: {fault}"));
        let result = act();
        now(self.driver.enter_default_frame())
            .unwrap_or_else(|fault| panic!("out of {selector}: {fault}"));
        result
    }
}
