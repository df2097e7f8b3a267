//! Settings of calls: pollers, idempotency keys, conditional requests and compression.
//!
//! Takes the settings `pollers`, `idempotency-keys`, `conditional-requests` and `request-compression`. Returns their values, or diagnostics.

use crate::config::config_value::ConfigValue;
use crate::config::{
    CompressionConfig, ConditionalConfig, IdempotencyConfig, PollResultConfig, PollerConfig, reference,
};
use crate::diagnostics::{Code, Diagnostics};

use super::hosts::header_name;
use super::waits::report_common_phases;

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

pub(super) fn poller(at: &ConfigValue<'_>, diagnostics: &mut Diagnostics) -> PollerConfig {
    let poller = at.settings(
        &reference::POLLER,
        PollerConfig::default(),
        diagnostics,
        &[
            ("start", |it, at, diagnostics| it.start = at.text_or_list(diagnostics)),
            ("poll", |it, at, diagnostics| it.poll = at.text(diagnostics)),
            ("url", |it, at, diagnostics| it.url = at.text(diagnostics)),
            ("url-header", |it, at, diagnostics| it.url_header = header_name(at, diagnostics)),
            ("arguments", |it, at, diagnostics| it.arguments = at.texts(diagnostics)),
            ("phase", |it, at, diagnostics| it.phase = at.text(diagnostics)),
            ("explanation", |it, at, diagnostics| it.explanation = at.text(diagnostics)),
            ("ready", |it, at, diagnostics| it.ready = at.list(diagnostics)),
            ("failed", |it, at, diagnostics| it.failed = at.list(diagnostics)),
            ("done", |it, at, diagnostics| it.done = at.text(diagnostics)),
            ("error", |it, at, diagnostics| it.error = at.text(diagnostics)),
            ("result", |it, at, diagnostics| it.result = poll_result(at, diagnostics)),
        ],
    );
    check_poller(at, &poller, diagnostics);
    poller
}

/// Reports settings of a poller that are missing, or that contradict each other.
fn check_poller(at: &ConfigValue<'_>, it: &PollerConfig, diagnostics: &mut Diagnostics) {
    let has_url = it.url.is_some() || it.url_header.is_some();
    let missing = [
        ("start", it.start.is_empty() && at.node.get("start").is_none()),
        ("poll", it.poll.is_none() && !has_url),
        ("ready", it.phase.is_some() && it.ready.is_empty()),
        ("phase", it.phase.is_none() && !(it.ready.is_empty() && it.failed.is_empty())),
        ("phase", it.phase.is_none() && it.explanation.is_some()),
        ("done", it.done.is_none() && it.error.is_some()),
        ("done", it.done.is_none() && it.phase.is_none() && !has_url && it.poll.is_some()),
    ];
    if let Some((key, _)) = missing.iter().find(|(_, is_missing)| *is_missing) {
        at.report_missing(diagnostics, key);
    }
    report_common_phases(at, [("ready", &it.ready), ("failed", &it.failed)], diagnostics);
    let result = &it.result;
    let has_result_url = result.url.is_some() || result.url_header.is_some();
    let contradictions = [
        (
            "url-header",
            it.url.is_some() && it.url_header.is_some(),
            "`url` and `url-header` are mutually exclusive",
        ),
        ("done", it.phase.is_some() && it.done.is_some(), "`phase` and `done` are mutually exclusive"),
        (
            "result",
            result.url.is_some() && result.url_header.is_some(),
            "`url` and `url-header` of the result are mutually exclusive",
        ),
        (
            "result",
            result.property.is_some() && (result.operation.is_some() || has_result_url),
            "`property` of the result excludes `operation`, `url` and `url-header`",
        ),
    ];
    for (key, _, message) in contradictions.iter().filter(|(_, is_wrong, _)| *is_wrong) {
        let place = at.origin.child(key);
        let help = format!("correct or remove `{key}`");
        diagnostics.report(Code::ConfigValue, *message, &place).at_key().help(help);
    }
}

fn poll_result(at: &ConfigValue<'_>, diagnostics: &mut Diagnostics) -> PollResultConfig {
    at.settings(
        &reference::POLL_RESULT,
        PollResultConfig::default(),
        diagnostics,
        &[
            ("property", |it, at, diagnostics| it.property = at.text(diagnostics)),
            ("operation", |it, at, diagnostics| it.operation = at.text(diagnostics)),
            ("url", |it, at, diagnostics| it.url = at.text(diagnostics)),
            ("url-header", |it, at, diagnostics| it.url_header = header_name(at, diagnostics)),
        ],
    )
}

pub(super) fn conditional(at: &ConfigValue<'_>, diagnostics: &mut Diagnostics) -> ConditionalConfig {
    let conditional = at.settings(
        &reference::CONDITIONAL,
        ConditionalConfig::default(),
        diagnostics,
        &[
            ("header", |it, at, diagnostics| it.header = at.one_of(diagnostics, ConditionalConfig::HEADERS)),
            ("methods", |it, at, diagnostics| {
                it.methods = at.words(diagnostics, ConditionalConfig::METHODS);
            }),
            ("operations", |it, at, diagnostics| it.operations = at.list(diagnostics)),
        ],
    );
    if at.node.get("header").is_none() {
        at.report_missing(diagnostics, "header");
    }
    if at.node.get("methods").or(at.node.get("operations")).is_none() {
        at.report_missing(diagnostics, "methods");
    }
    conditional
}

pub(super) fn compression(at: &ConfigValue<'_>, diagnostics: &mut Diagnostics) -> CompressionConfig {
    let known = ("encoding", false);
    let (compression, (key, has_encoding)) = at.settings(
        &reference::COMPRESSION,
        (CompressionConfig::default(), known),
        diagnostics,
        &[
            ("encoding", |(_, (_, has_encoding)), at, diagnostics| {
                *has_encoding = true;
                at.one_of(diagnostics, &["gzip"]);
            }),
            ("min-size", |(it, _), at, diagnostics| it.min_size = at.count(diagnostics)),
            ("groups", |(it, _), at, diagnostics| it.groups = at.list(diagnostics)),
            ("operations", |(it, _), at, diagnostics| it.operations = at.list(diagnostics)),
        ],
    );
    if !has_encoding {
        at.report_missing(diagnostics, key);
    }
    compression
}
