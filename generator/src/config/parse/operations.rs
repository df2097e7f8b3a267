//! Operations: their names, how they are sent, how lists come in pages, and when resources are ready.
//!
//! In: the settings `operations`, `paging` and `waits`. Out: what they say, or problems with their places.

use crate::config::place::Place;
use crate::config::{OperationConfig, PagingConfig, StreamConfig, WaitConfig, link};
use crate::diagnostics::{Code, Diagnostics};

pub(super) fn operation(at: &Place<'_>, diagnostics: &mut Diagnostics) -> OperationConfig {
    let mut operation = OperationConfig::default();
    at.members(diagnostics, |key, at, diagnostics| {
        match key {
            "method" => operation.method = at.text(diagnostics),
            "request" => operation.request = at.text(diagnostics),
            "idempotent" => operation.idempotent = at.flag(diagnostics),
            "retry-on" => operation.retry_on = at.statuses(diagnostics),
            "docs" => operation.docs = link::url(&at, diagnostics),
            "stream" => operation.stream = Some(stream(&at, diagnostics)),
            _ => return &["method", "request", "idempotent", "retry-on", "docs", "stream"],
        }
        &[]
    });
    operation
}

fn stream(at: &Place<'_>, diagnostics: &mut Diagnostics) -> StreamConfig {
    let mut stream = StreamConfig { origin: Some(at.origin.clone()), ..StreamConfig::default() };
    let mut kind = false;
    at.members(diagnostics, |key, at, diagnostics| {
        match key {
            "kind" => {
                kind = true;
                at.one_of(diagnostics, &["concatenated-json"]);
            }
            "method" => stream.method = at.text(diagnostics),
            "request" => stream.request = at.text(diagnostics),
            "values" => stream.values = at.text(diagnostics),
            "summary" => stream.summary = at.text(diagnostics),
            "description" => stream.description = at.text(diagnostics),
            _ => return &["kind", "method", "request", "values", "summary", "description"],
        }
        &[]
    });
    if !kind {
        diagnostics
            .report(Code::ConfigValue, "`stream` does not say of which kind it is", &at.origin)
            .help("the kind that is understood is `concatenated-json`");
    }
    stream
}

pub(super) fn paging(at: &Place<'_>, diagnostics: &mut Diagnostics) -> PagingConfig {
    let mut paging = PagingConfig::default();
    at.members(diagnostics, |key, at, diagnostics| {
        match key {
            "link" => paging.link = at.text(diagnostics),
            "token" => paging.token = at.text(diagnostics),
            "offset" => paging.offset = at.text(diagnostics),
            "limit" => paging.limit = at.text(diagnostics),
            "next" => paging.next = at.text(diagnostics),
            "items" => paging.items = at.text(diagnostics),
            _ => return &["link", "token", "offset", "limit", "next", "items"],
        }
        &[]
    });
    paging
}

pub(super) fn wait(at: &Place<'_>, diagnostics: &mut Diagnostics) -> WaitConfig {
    let mut wait = WaitConfig::default();
    at.members(diagnostics, |key, at, diagnostics| {
        match key {
            "operations" => wait.operations = at.list(diagnostics),
            "phase" => wait.phase = at.text(diagnostics),
            "explanation" => wait.explanation = at.text(diagnostics),
            "ready" => wait.ready = at.list(diagnostics),
            "failed" => wait.failed = at.list(diagnostics),
            "unlisted" => wait.unlisted = at.list(diagnostics),
            _ => return &["operations", "phase", "explanation", "ready", "failed", "unlisted"],
        }
        &[]
    });
    for (key, missing) in [("phase", wait.phase.is_none()), ("ready", wait.ready.is_empty())] {
        if missing {
            at.lacks(diagnostics, key);
        }
    }
    wait
}
