//! What must not happen on a host's page, and what is kept when a journey fails there.

use super::HostPage;

impl HostPage {
    /// Nothing was complained of, in the host's page or in a frame; no request failed, and none went
    /// to a third site.
    #[track_caller]
    pub fn assert_quiet(&self) {
        let said = [self.said(), self.site.said()].concat();
        assert!(said.is_empty(), "the page complained: {said:#?}");
        let asked = [self.site.asked(), self.host.asked()].concat();
        let failed: Vec<_> = asked.into_iter().filter(|asked| asked.status >= 400).collect();
        assert!(failed.is_empty(), "requests failed: {failed:?}");
        let fetched: Vec<String> =
            self.ask("return performance.getEntriesByType('resource').map(e => e.name)", []);
        let own = [self.host.origin(), self.site.origin(), "data:".into(), "blob:".into()];
        let abroad: Vec<&String> = fetched
            .iter()
            .filter(|name| !own.iter().any(|start| name.starts_with(start.as_str())))
            .collect();
        assert!(abroad.is_empty(), "requests to other sites: {abroad:?}");
        let logged = self.browser_log(&[self.host.origin(), self.site.origin()]);
        assert!(logged.is_empty(), "the browser's log is not empty: {logged:#?}");
    }

    /// Where the page was, for the report of a failure.
    pub fn circumstances(&self) -> String {
        let heard = "const {kept} = window[Symbol.for('witness')]; return JSON.stringify(kept)";
        let heard = self.try_ask::<String>(heard, []).unwrap_or_else(|fault| fault);
        let page = (**self).circumstances();
        format!("{page}\n  the host's page kept {heard}\n  asked {:?}", self.site.asked())
    }
}
