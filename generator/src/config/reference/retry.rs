//! The reference of retries.

use super::section::{Section, Setting, setting};

/// `operations.OPERATION.retry`
pub(crate) const RETRY: Section = Section {
    path: "operations.OPERATION.retry",
    example: &["operations", "replacePet", "retry"],
    text: "The retry policy of an operation; also of all operations, as `retry`. It changes delays and limits, and never \
           which calls are retried. A policy of the client or of the call takes precedence as a whole.",
    settings: &[
        setting(
            "attempts",
            "number",
            "`4`",
            "The maximum number of attempts, including the first. `1` disables retries.",
            "attempts: 6",
        ),
        setting(
            "base-delay",
            "duration",
            "`500ms`",
            "The upper limit of the first delay, which doubles with each attempt: milliseconds, seconds or minutes.",
            "base-delay: 250ms",
        ),
        setting("max-delay", "duration", "`20s`", "The maximum delay.", "max-delay: 5s"),
        setting(
            "max-elapsed",
            "duration",
            "the timeout of the call",
            "The time after the start of the call until which another attempt may start.",
            "max-elapsed: 2m",
        ),
    ],
};

/// `retry`
pub(super) const RETRY_OF_ALL: Setting = setting(
    "retry",
    "mapping",
    "",
    "The retry policy of all operations, with the settings of `operations.OPERATION.retry`. Those of an operation take \
     precedence.",
    "retry: { base-delay: 250ms }",
);
