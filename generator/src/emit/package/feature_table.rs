//! The table of the features that choose how calls are made, beside those of the groups.
//!
//! ```text
//! | feature | what |
//! |---|---|
//! | `rustls` \* | The transport over `reqwest`, with TLS by `rustls`. |
//! ```

use crate::emit::doc_comment::ITEM_WIDTH;
use crate::markdown;

/// The paragraph before the table.
const ABOUT: &str = "Other features choose how calls are made; those marked with a star are on by default. With none of \
    them the crate needs no Tokio and no HTTP client: the application gives it a `Transport` and a `Clock`.";

/// The features of the runtime's manifest in words, apart from those that only others turn on.
const FEATURES: &[(&str, &str)] = &[
    ("`rustls` \\*", "The transport over `reqwest`, with TLS by `rustls`."),
    ("`rustls-no-provider`", "The same; the application installs the provider of cryptography."),
    ("`native-tls`", "The same, with the TLS library of the system."),
    ("`blocking`", "`wait()` and `wait_each()` for programs without async code."),
    ("`testing`", "A service in memory, for tests of code that uses the SDK."),
    ("`tracing`", "A span for each call and an event for each attempt, without secrets."),
    ("`chrono`, `jiff`, `time`", "Conversions between `DateTime` and the types of these crates."),
    ("`gzip`", "Reads answers that are compressed without saying so; part of the transport over `reqwest`."),
];

/// Returns the paragraph and the table, in lines.
pub(crate) fn feature_table() -> Vec<String> {
    let mut lines = markdown::wrapped(ABOUT, ITEM_WIDTH);
    lines.extend(["", "| feature | what |", "|---|---|"].map(str::to_owned));
    lines.extend(FEATURES.iter().map(|(feature, what)| format!("| {feature} | {what} |")));
    lines
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use toml_edit::DocumentMut;

    use super::FEATURES;
    use crate::output::embed;

    /// Features that only others turn on.
    const INDIRECT: &[&str] = &["default", "reqwest"];

    #[test]
    fn table_has_each_feature_of_the_manifest() {
        let manifest: DocumentMut = embed::MANIFEST.parse().expect("a manifest");
        let features = manifest["features"].as_table().expect("features");
        let declared: BTreeSet<&str> =
            features.iter().map(|(name, _)| name).filter(|name| !INDIRECT.contains(name)).collect();
        let names =
            |cell: &'static str| cell.split(", ").map(|name| name.trim_end_matches(" \\*").trim_matches('`'));
        let listed: BTreeSet<&str> = FEATURES.iter().flat_map(|(cell, _)| names(cell)).collect();
        assert_eq!(listed, declared);
        let starred: Vec<&str> = FEATURES
            .iter()
            .filter(|(cell, _)| cell.ends_with(" \\*"))
            .flat_map(|(cell, _)| names(cell))
            .collect();
        let default = features["default"].as_array().expect("a list");
        let default: Vec<&str> = default.iter().filter_map(|name| name.as_str()).collect();
        assert_eq!(starred, default);
    }
}
