//! The reference of waiters.

use super::section::{Section, setting};

/// `waits.KIND`
pub(crate) const WAIT: Section = Section {
    path: "waits.KIND",
    example: &["waits", "usual"],
    text: "The phases of a resource.",
    settings: &[
        setting("operations", "list of strings", "none", "The operations that return the resource, by `operationId` or by `METHOD /path`.", WAITED).matched(),
        setting("phase", "string", "", "The property with the phase. Required.", WAITED).matched(),
        setting("explanation", "string", "none", "The property with the explanation of the phase. In `faults.*.text`, `*` is the first element of a list.", "operations: [getPet]\nphase: status\nready: [READY]\nexplanation: note").matched(),
        setting("ready", "list of strings", "", "The phases in which the resource is ready. Required.", WAITED),
        setting("failed", "list of strings", "none", "The phases from which the resource cannot become ready by itself.", "operations: [getPet]\nphase: status\nready: [READY]\nfailed: [LOST]"),
        setting("completed", "list of strings", "none", "The phases in which the resource has completed. The operations gain `until_completed()`.", "operations: [getPet]\nphase: status\nready: [READY]\ncompleted: [LOST]"),
        setting("gone", "list of strings", "none", "The phases in which the resource no longer exists although the service still returns it. `until_gone()` ends in them, as it does after 404, and `until_ready()` and `until_completed()` fail, as they do in the phases in `failed`.", "operations: [getPet]\nphase: status\nready: [READY]\ngone: [LOST]"),
        setting(
            "unlisted",
            "list of strings",
            "none",
            "The phases in the other settings that the service uses although no document lists them. Any other phase that the \
             document does not list is reported as W0404.",
            "operations: [getPet]\nphase: status\nready: [READY]\nfailed: [ESCAPED]\nunlisted: [ESCAPED]",
        )
        .matched(),
        setting(
            "parts",
            "mapping",
            "none",
            "The parts of the resource, each with its own phase.",
            "operations: [getPet]\nphase: status\nready: [READY]\nparts: { list: toys, phase: state, ready: [WHOLE] }",
        ),
    ],
};

/// The required settings of a waiter.
const WAITED: &str = "operations: [getPet]\nphase: status\nready: [READY]";

/// `waits.KIND.parts`
pub(crate) const PARTS: Section = Section {
    path: "waits.KIND.parts",
    example: &["waits", "usual"],
    text: "The parts of a resource, each with its own phase, such as the tasks of a job. `until_ready()` waits until the \
           resource and all of its parts are ready. If a part has failed, it fails with the index, ID and explanation of \
           that part. If the list is absent or empty, only the phase of the resource counts. A phase that is neither in \
           `ready` nor in `failed` is in progress.",
    settings: &[
        setting("list", "string", "", "The property with the list of parts. Required.", PARTED).matched(),
        setting("id", "string", "none", "The property of a part with its ID or name, which is a string or an integer.", "operations: [getPet]\nphase: status\nready: [READY]\nparts:\n  list: toys\n  id: number\n  phase: state\n  ready: [WHOLE]").matched(),
        setting("phase", "string", "", "The property of a part with its phase. Required.", PARTED).matched(),
        setting("explanation", "string", "none", "The property of a part with the explanation of its phase. In `faults.*.text`, `*` is the first element of a list.", "operations: [getPet]\nphase: status\nready: [READY]\nparts:\n  list: toys\n  phase: state\n  explanation: faults.*.text\n  ready: [WHOLE]").matched(),
        setting("ready", "list of strings", "", "The phases in which a part is ready. Required.", PARTED),
        setting("failed", "list of strings", "none", "The phases from which a part cannot become ready by itself.", "operations: [getPet]\nphase: status\nready: [READY]\nparts:\n  list: toys\n  phase: state\n  ready: [WHOLE]\n  failed: [BROKEN]"),
        setting("unlisted", "list of strings", "none", "The phases of parts that the service uses although no document lists them.", "operations: [getPet]\nphase: status\nready: [READY]\nparts:\n  list: toys\n  phase: state\n  ready: [WHOLE]\n  failed: [CHEWED]\n  unlisted: [CHEWED]").matched(),
    ],
};

/// The required settings of parts.
const PARTED: &str = "operations: [getPet]\nphase: status\nready: [READY]\nparts:\n  list: toys\n  phase: state\n  ready: [WHOLE]";
