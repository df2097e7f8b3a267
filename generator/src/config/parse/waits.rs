//! Settings of waiters.
//!
//! Takes the setting `waits`. Returns its values, or diagnostics.

use crate::config::config_value::ConfigValue;
use crate::config::{PartsConfig, WaitConfig, reference};
use crate::diagnostics::Diagnostics;

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
            ("completed", |it, at, diagnostics| it.completed = at.list(diagnostics)),
            ("gone", |it, at, diagnostics| it.gone = at.list(diagnostics)),
            ("unlisted", |it, at, diagnostics| it.unlisted = at.list(diagnostics)),
            ("parts", |it, at, diagnostics| it.parts = Some(parts(at, diagnostics))),
        ],
    );
    for (key, missing) in [("phase", wait.phase.is_none()), ("ready", wait.ready.is_empty())] {
        if missing {
            at.report_missing(diagnostics, key);
        }
    }
    wait
}

fn parts(at: &ConfigValue<'_>, diagnostics: &mut Diagnostics) -> PartsConfig {
    let parts = at.settings(
        &reference::PARTS,
        PartsConfig::default(),
        diagnostics,
        &[
            ("list", |it, at, diagnostics| it.list = at.text(diagnostics)),
            ("id", |it, at, diagnostics| it.id = at.text(diagnostics)),
            ("phase", |it, at, diagnostics| it.phase = at.text(diagnostics)),
            ("explanation", |it, at, diagnostics| it.explanation = at.text(diagnostics)),
            ("ready", |it, at, diagnostics| it.ready = at.list(diagnostics)),
            ("failed", |it, at, diagnostics| it.failed = at.list(diagnostics)),
            ("unlisted", |it, at, diagnostics| it.unlisted = at.list(diagnostics)),
        ],
    );
    let required =
        [("list", parts.list.is_none()), ("phase", parts.phase.is_none()), ("ready", parts.ready.is_empty())];
    for (key, missing) in required {
        if missing {
            at.report_missing(diagnostics, key);
        }
    }
    parts
}
