//! The sources of documents: the URL of each, and the digest of the file.
//!
//! Takes the setting `sources`. Returns its values, or diagnostics. Reads no files, so it does not compare digests.

use crate::config::config_value::ConfigValue;
use crate::config::reference;
use crate::diagnostics::{Code, Diagnostics};

/// The source of a document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SourceConfig {
    /// The URL.
    pub url: Option<String>,
    /// The SHA-256 digest of the file, in lowercase hexadecimal digits.
    pub sha256: Option<String>,
}

/// Reads the source of a document.
pub(super) fn read_source(at: &ConfigValue<'_>, diagnostics: &mut Diagnostics) -> SourceConfig {
    let source = at.settings(
        &reference::SOURCE,
        SourceConfig::default(),
        diagnostics,
        &[
            ("url", |it, at, diagnostics| it.url = at.text(diagnostics)),
            ("sha256", |it, at, diagnostics| {
                it.sha256 = at.text(diagnostics).map(|it| it.to_ascii_lowercase())
            }),
        ],
    );
    for key in ["url", "sha256"] {
        if at.node.get(key).is_none() {
            at.report_missing(diagnostics, key);
        }
    }
    let is_digest = |digest: &String| digest.len() == 64 && digest.bytes().all(|it| it.is_ascii_hexdigit());
    if source.sha256.as_ref().is_some_and(|digest| !is_digest(digest)) {
        diagnostics
            .report(Code::ConfigValue, "the value is not a SHA-256 digest", &at.origin.child("sha256"))
            .help("run `sdkwright pin`, which writes the 64 hexadecimal digits");
    }
    source
}
