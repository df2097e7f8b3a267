//! Settings of operations, pagination, waiters and forms.
//!
//! Takes the settings `operations`, `paging`, `waits` and `forms`. Returns their values, or diagnostics.

use crate::config::config_value::ConfigValue;
use crate::config::{
    FormsConfig, OperationConfig, PagingConfig, StreamConfig, WaitConfig, docs_url, reference,
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
            ("idempotent", |it, at, diagnostics| it.idempotent = at.flag(diagnostics)),
            ("retry-on", |it, at, diagnostics| it.retry_on = at.statuses(diagnostics)),
            ("text", |it, at, diagnostics| it.text = at.flag(diagnostics).unwrap_or_default()),
            ("optional-response-body", |it, at, diagnostics| {
                it.optional_response_body = at.flag(diagnostics).unwrap_or_default();
            }),
            ("docs", |it, at, diagnostics| it.docs = docs_url::read_url(at, diagnostics)),
            ("stream", |it, at, diagnostics| it.stream = Some(stream(at, diagnostics))),
            ("forms", |it, at, diagnostics| it.forms = Some(forms(at, diagnostics))),
        ],
    )
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

pub(super) fn paging(at: &ConfigValue<'_>, diagnostics: &mut Diagnostics) -> PagingConfig {
    let paging = at.settings(
        &reference::PAGING,
        PagingConfig::default(),
        diagnostics,
        &[
            ("link", |it, at, diagnostics| it.link = at.text(diagnostics)),
            ("token", |it, at, diagnostics| it.token = at.text(diagnostics)),
            ("offset", |it, at, diagnostics| it.offset = at.text(diagnostics)),
            ("limit", |it, at, diagnostics| it.limit = at.text(diagnostics)),
            ("next", |it, at, diagnostics| it.next = at.text(diagnostics)),
            ("items", |it, at, diagnostics| it.items = at.text(diagnostics)),
            ("empty-pages", |it, at, diagnostics| {
                it.empty_is_pending =
                    at.one_of(diagnostics, &["limited", "pending"]).as_deref() == Some("pending");
            }),
        ],
    );
    if paging.empty_is_pending && paging.offset.is_some() {
        diagnostics
            .report(
                Code::ConfigValue,
                "an empty page ends a list with offsets",
                &at.origin.child("empty-pages"),
            )
            .help("remove `empty-pages`");
    }
    paging
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

pub(super) fn wait(at: &ConfigValue<'_>, diagnostics: &mut Diagnostics) -> WaitConfig {
    let wait = at.settings(
        &reference::WAIT,
        WaitConfig::default(),
        diagnostics,
        &[
            ("operations", |it, at, diagnostics| it.operations = at.list(diagnostics)),
            ("phase", |it, at, diagnostics| it.phase = at.text(diagnostics)),
            ("explanation", |it, at, diagnostics| it.explanation = at.text(diagnostics)),
            ("ready", |it, at, diagnostics| it.ready = at.list(diagnostics)),
            ("failed", |it, at, diagnostics| it.failed = at.list(diagnostics)),
            ("unlisted", |it, at, diagnostics| it.unlisted = at.list(diagnostics)),
        ],
    );
    for (key, missing) in [("phase", wait.phase.is_none()), ("ready", wait.ready.is_empty())] {
        if missing {
            at.report_missing(diagnostics, key);
        }
    }
    wait
}
