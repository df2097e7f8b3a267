//! The table of the features of the runtime.
//!
//! ```text
//! | Feature | Effect |
//! |---|---|
//! | `rustls` \* | The `reqwest` transport with `rustls`. |
//! ```

use crate::emit::context::Cx;
use crate::emit::doc_comment::ITEM_WIDTH;
use crate::markdown;
use crate::runtime_manifest::has_feature;

/// The paragraph before the table.
const ABOUT: &str = "Other features select the transport and optional APIs. Those marked with an asterisk are enabled by default. \
    Without a transport feature, the crate needs neither Tokio nor an HTTP client, and the application provides a \
    `Transport` and a `Clock`.";

/// The features of the runtime's manifest with their effects, except those that are only enabled by others.
const FEATURES: &[(&str, &str)] = &[
    ("`rustls` \\*", "The `reqwest` transport with `rustls`."),
    (
        "`rustls-no-provider`",
        "The `reqwest` transport with `rustls`; the application installs the crypto provider.",
    ),
    ("`native-tls`", "The `reqwest` transport with the TLS library of the operating system."),
    ("`blocking`", "Blocking methods: `wait()` and `wait_each()`."),
    ("`testing`", "An in-memory service for tests of code that uses the crate."),
    ("`pkce`", "Logins in a browser: authorization codes with PKCE."),
    (
        "`files`",
        "Uploads from files, and downloads to files, which continue broken transfers and verify digests.",
    ),
    ("`digests`", "Digests of uploads in sessions."),
    ("`webhooks`", "Webhooks: types of their events, and the verification of requests."),
    ("`tracing`", "A span for each call and an event for each attempt, without secrets."),
    (
        "`chrono`, `jiff`, `time`",
        "Conversions between the SDK's date and time types and those of these crates.",
    ),
    ("`uuid`", "Conversions between `Uuid` and the type of the crate `uuid`."),
    ("`url`", "Conversions between `Url` and the type of the crate `url`."),
    ("`rust_decimal`", "Conversions between `Decimal` and the type of the crate `rust_decimal`."),
    (
        "`gzip`",
        "Compression of request bodies where the API accepts it, and decompression of gzip responses without `Content-Encoding`. The `reqwest` transport enables it.",
    ),
];

/// Returns the paragraph and the table, in lines.
pub(crate) fn feature_table(cx: Cx<'_>) -> Vec<String> {
    let has_module = |module: &str| (cx.options.runtime.has_module)(module, &cx.options.package.modules);
    let has = |feature: &str| has_feature(feature.trim_matches('`'), has_module);
    let mut lines = markdown::wrapped(ABOUT, ITEM_WIDTH);
    lines.extend(["", "| Feature | Effect |", "|---|---|"].map(str::to_owned));
    let features = FEATURES.iter().filter(|(feature, _)| has(feature));
    lines.extend(features.map(|(feature, what)| format!("| {feature} | {what} |")));
    lines
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use toml_edit::DocumentMut;

    use super::FEATURES;

    /// Features that only others turn on.
    const INDIRECT: &[&str] = &["default", "reqwest"];

    #[test]
    fn table_has_each_feature_of_the_manifest() {
        let manifest: DocumentMut = sdk_runtime::MANIFEST.parse().expect("a manifest");
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
