//! Settings of operations and forms.
//!
//! Takes the settings `operations` and `forms`. Returns their values, or diagnostics.

use crate::config::config_value::ConfigValue;
use crate::config::{
    FormsConfig, MaskConfig, OperationConfig, ResultConfig, RetryConfig, RetryOnConfig, StreamConfig,
    docs_url, reference,
};
use crate::diagnostics::{Code, Diagnostics};

pub(super) fn operation(at: &ConfigValue<'_>, diagnostics: &mut Diagnostics) -> OperationConfig {
    at.settings(
        &reference::OPERATION,
        OperationConfig::default(),
        diagnostics,
        &[
            ("method", |it, at, diagnostics| it.method = at.text(diagnostics)),
            ("request", |it, at, diagnostics| it.request = at.text(diagnostics)),
            ("tag", |it, at, diagnostics| it.tag = at.text(diagnostics)),
            ("stage", |it, at, diagnostics| it.stage = at.text(diagnostics)),
            ("idempotent", |it, at, diagnostics| it.idempotent = at.flag(diagnostics)),
            ("security", |it, at, diagnostics| it.security = Some(at.sets(diagnostics))),
            ("retry", |it, at, diagnostics| it.retry = Some(retry(at, diagnostics))),
            ("retry-on", |it, at, diagnostics| it.retry_on = retry_on(at, diagnostics)),
            ("text", |it, at, diagnostics| it.text = at.flag(diagnostics).unwrap_or_default()),
            ("optional-response-body", |it, at, diagnostics| {
                it.optional_response_body = at.flag(diagnostics).unwrap_or_default();
            }),
            ("docs", |it, at, diagnostics| it.docs = docs_url::read_url(at, diagnostics)),
            ("stream", |it, at, diagnostics| it.stream = Some(stream(at, diagnostics))),
            ("forms", |it, at, diagnostics| it.forms = Some(forms(at, diagnostics))),
            ("masked-secrets", |it, at, diagnostics| it.masked_secrets = Some(mask(at, diagnostics))),
            ("result", |it, at, diagnostics| it.result = Some(result(at, diagnostics))),
            ("existence-waits", |it, at, diagnostics| it.existence_waits = at.flag(diagnostics)),
        ],
    )
}

fn mask(at: &ConfigValue<'_>, diagnostics: &mut Diagnostics) -> MaskConfig {
    let mask = at.settings(
        &reference::MASK,
        MaskConfig::default(),
        diagnostics,
        &[
            ("character", |it, at, diagnostics| it.character = at.character(diagnostics)),
            ("at-least", |it, at, diagnostics| it.at_least = at.length(diagnostics)),
        ],
    );
    for (key, missing) in [("character", mask.character.is_none()), ("at-least", mask.at_least.is_none())] {
        if missing && at.node.get(key).is_none() {
            at.report_missing(diagnostics, key);
        }
    }
    mask
}

fn result(at: &ConfigValue<'_>, diagnostics: &mut Diagnostics) -> ResultConfig {
    let result = at.settings(
        &reference::RESULT,
        ResultConfig::default(),
        diagnostics,
        &[
            ("code", |it, at, diagnostics| it.code = at.text(diagnostics)),
            ("ok", |it, at, diagnostics| it.ok = at.list(diagnostics)),
            ("message", |it, at, diagnostics| it.message = at.text(diagnostics)),
        ],
    );
    for (key, missing) in [("code", result.code.is_none()), ("ok", result.ok.is_empty())] {
        if missing && at.node.get(key).is_none() {
            at.report_missing(diagnostics, key);
        }
    }
    result
}

/// Reads a retry policy.
pub(super) fn retry(at: &ConfigValue<'_>, diagnostics: &mut Diagnostics) -> RetryConfig {
    at.settings(
        &reference::RETRY,
        RetryConfig::default(),
        diagnostics,
        &[
            ("attempts", |it, at, diagnostics| {
                let count = at.length(diagnostics);
                it.attempts = count.and_then(|count| u32::try_from(count).ok());
            }),
            ("base-delay", |it, at, diagnostics| it.base_delay = at.milliseconds(diagnostics)),
            ("max-delay", |it, at, diagnostics| it.max_delay = at.milliseconds(diagnostics)),
            ("max-elapsed", |it, at, diagnostics| it.max_elapsed = at.milliseconds(diagnostics)),
        ],
    )
}

/// Reads a list of statuses, or a mapping with statuses and the time for which they are polled.
fn retry_on(at: &ConfigValue<'_>, diagnostics: &mut Diagnostics) -> RetryOnConfig {
    if !at.is_mapping() {
        return RetryOnConfig { statuses: at.statuses(diagnostics), seconds: None };
    }
    let retry_on = at.settings(
        &reference::RETRY_ON,
        RetryOnConfig::default(),
        diagnostics,
        &[
            ("statuses", |it, at, diagnostics| it.statuses = at.statuses(diagnostics)),
            ("for", |it, at, diagnostics| it.seconds = at.seconds(diagnostics)),
        ],
    );
    if retry_on.statuses.is_empty() {
        at.report_missing(diagnostics, "statuses");
    }
    retry_on
}

fn stream(at: &ConfigValue<'_>, diagnostics: &mut Diagnostics) -> StreamConfig {
    let read = (StreamConfig { origin: Some(at.origin.clone()), ..StreamConfig::default() }, false);
    let (stream, kind) = at.settings(
        &reference::STREAM,
        read,
        diagnostics,
        &[
            ("kind", |(_, kind), at, diagnostics| {
                *kind = true;
                at.one_of(diagnostics, &["concatenated-json"]);
            }),
            ("method", |(it, _), at, diagnostics| it.method = at.text(diagnostics)),
            ("request", |(it, _), at, diagnostics| it.request = at.text(diagnostics)),
            ("values", |(it, _), at, diagnostics| it.values = at.text(diagnostics)),
            ("summary", |(it, _), at, diagnostics| it.summary = at.text(diagnostics)),
            ("description", |(it, _), at, diagnostics| it.description = at.text(diagnostics)),
        ],
    );
    if !kind {
        diagnostics
            .report(Code::ConfigValue, "`stream` has no `kind`", &at.origin)
            .help("add `kind: concatenated-json`");
    }
    stream
}

pub(super) fn forms(at: &ConfigValue<'_>, diagnostics: &mut Diagnostics) -> FormsConfig {
    at.settings(
        &reference::FORMS,
        FormsConfig::default(),
        diagnostics,
        &[
            ("arrays", |it, at, diagnostics| {
                it.arrays = at.one_of(diagnostics, &["repeat", "brackets", "indices", "comma"]);
            }),
            ("arrays-of-objects", |it, at, diagnostics| {
                it.rows = at.one_of(diagnostics, &["json", "repeat", "brackets", "indices"]);
            }),
            ("objects", |it, at, diagnostics| {
                it.objects = at.one_of(diagnostics, &["json", "brackets"]);
            }),
        ],
    )
}
