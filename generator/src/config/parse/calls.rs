//! Settings of calls: idempotency keys.
//!
//! Takes the setting `idempotency-keys`. Returns its values, or diagnostics.

use crate::config::config_value::ConfigValue;
use crate::config::{IdempotencyConfig, reference};
use crate::diagnostics::{Code, Diagnostics};

use super::hosts::header_name;

pub(super) fn idempotency_key(at: &ConfigValue<'_>, diagnostics: &mut Diagnostics) -> IdempotencyConfig {
    let keys = at.settings(
        &reference::IDEMPOTENCY_KEY,
        IdempotencyConfig::default(),
        diagnostics,
        &[
            ("header", |it, at, diagnostics| it.header = key_header(at, diagnostics)),
            ("methods", |it, at, diagnostics| {
                it.methods = at.words(diagnostics, IdempotencyConfig::METHODS);
            }),
            ("operations", |it, at, diagnostics| it.operations = at.list(diagnostics)),
        ],
    );
    if at.node.get("header").is_none() {
        at.report_missing(diagnostics, "header");
    }
    keys
}

/// Headers that have another meaning, in lower case.
const OTHER_HEADERS: &[&str] = &[
    "accept",
    "authorization",
    "connection",
    "content-encoding",
    "content-length",
    "content-type",
    "cookie",
    "host",
    "keep-alive",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
    "user-agent",
];

/// Reads the name of a header for keys.
fn key_header(at: &ConfigValue<'_>, diagnostics: &mut Diagnostics) -> Option<String> {
    let name = header_name(at, diagnostics)?;
    if !OTHER_HEADERS.iter().any(|other| name.eq_ignore_ascii_case(other)) {
        return Some(name);
    }
    diagnostics
        .report(Code::ConfigValue, format!("`{name}` cannot hold an idempotency key"), &at.origin)
        .help("name the header of the service for keys, such as `Idempotency-Key`");
    None
}
