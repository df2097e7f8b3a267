//! Settings of waiters.
//!
//! Takes the setting `waits`. Returns its values, or diagnostics.

use crate::config::config_value::ConfigValue;
use crate::config::{PartsConfig, WaitConfig, reference};
use crate::diagnostics::{Code, Diagnostics};

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
    let (ready, completed) = (("ready", wait.ready.as_slice()), ("completed", wait.completed.as_slice()));
    let (gone, failed) = (("gone", wait.gone.as_slice()), ("failed", wait.failed.as_slice()));
    for pair in [[ready, failed], [completed, failed], [gone, failed], [ready, gone]] {
        report_common_phases(at, pair, diagnostics);
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
    report_common_phases(at, [("ready", &parts.ready), ("failed", &parts.failed)], diagnostics);
    parts
}

/// Reports the phases that are in both of two lists with contradictory meanings.
pub(super) fn report_common_phases(
    at: &ConfigValue<'_>,
    [(key, phases), (other_key, others)]: [(&str, &[String]); 2],
    diagnostics: &mut Diagnostics,
) {
    for (index, phase) in others.iter().enumerate() {
        let Some(first) = phases.iter().position(|it| it == phase) else { continue };
        let place = at.origin.child(other_key).child(index.to_string());
        let message = format!("`{}` is both in `{key}` and in `{other_key}`", phase.escape_debug());
        diagnostics
            .report(Code::ConfigValue, message, &place)
            .also(&at.origin.child(key).child(first.to_string()))
            .help(match key {
                "gone" => {
                    "remove the phase from `failed`, because `until_ready()` fails in `gone` phases too"
                }
                _ => "remove the phase from one of the lists",
            });
    }
}
