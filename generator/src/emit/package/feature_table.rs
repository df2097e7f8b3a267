//! The table of the features that choose how calls are made, beside those of the groups.
//!
//! ```text
//! | feature | what |
//! |---|---|
//! | `rustls` \* | The transport over `reqwest`, with TLS by `rustls`. |
//! ```

use crate::emit::doc_comment::ITEM;
use crate::markdown;

/// What stands before the table.
const ABOUT: &str = "Other features choose how calls are made; those marked with a star are on by default. With none of \
    them the crate needs no Tokio and no HTTP client: the application gives it a `Transport` and a `Clock`.";

/// What the runtime's manifest offers, in words; what only others turn on is left out.
const SWITCHES: &[(&str, &str)] = &[
    ("`rustls` \\*", "The transport over `reqwest`, with TLS by `rustls`."),
    ("`rustls-no-provider`", "The same; the application installs the provider of cryptography."),
    ("`native-tls`", "The same, with the TLS library of the system."),
    ("`blocking`", "`wait()` and `wait_each()` for programs without async code."),
    ("`testing`", "A service in memory, for tests of code that uses the SDK."),
    ("`tracing`", "A span for each call and an event for each attempt, without secrets."),
    ("`chrono`, `jiff`, `time`", "Conversions between `DateTime` and the types of these crates."),
    ("`gzip`", "Reads answers that are compressed without saying so; part of the transport over `reqwest`."),
];

/// The text and the table, in lines.
pub(crate) fn lines() -> Vec<String> {
    let mut lines = markdown::wrapped(ABOUT, ITEM);
    lines.extend(["", "| feature | what |", "|---|---|"].map(str::to_owned));
    lines.extend(SWITCHES.iter().map(|(feature, what)| format!("| {feature} | {what} |")));
    lines
}
