//! A search for planted secrets in everything that a test prints or logs.
//!
//! All output of any crate to `log` and `tracing` is captured at the finest level.

use std::fmt::{self, Debug, Write};
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use confluent_cloud::Error;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};

/// The text that every secret of these tests contains.
const PLANTED: &str = "planted-s3cr3t";

/// The text that the test of the search logs.
const LOG_MARK: &str = "a mark for";

/// Returns a distinct secret for each place.
pub(crate) fn secret_in(place: &str) -> String {
    format!("{PLANTED}-{place}")
}

/// The collected output of a test.
#[derive(Default)]
pub(crate) struct Printed(pub(crate) Vec<String>);

impl Printed {
    pub(crate) fn add_debug(&mut self, value: &impl Debug) {
        self.0.extend([format!("{value:?}"), format!("{value:#?}")]);
    }

    pub(crate) fn add_error(&mut self, error: &Error) {
        self.add_debug(error);
        self.0.push(error.to_string());
        let mut cause: Option<&dyn std::error::Error> = Some(error);
        while let Some(error) = cause {
            self.0.extend([error.to_string(), format!("{error:?}")]);
            cause = error.source();
        }
    }

    /// Returns `true` if a secret was printed.
    pub(crate) fn has_leak(&self) -> bool {
        self.0.iter().any(|text| contains_secret(text))
    }

    /// Asserts that no secret was printed or logged, neither plain nor in the encoding in which it is sent.
    pub(crate) fn assert_no_leak(&self) {
        assert!(!self.0.is_empty());
        assert!(!self.has_leak(), "{:?}", self.0.iter().find(|text| contains_secret(text)));
        for text in &*captured_logs() {
            assert!(!contains_secret(text), "{text}");
        }
    }
}

fn contains_secret(text: &str) -> bool {
    static FORMS: OnceLock<Vec<String>> = OnceLock::new();
    // As it is, and in Base64 at each of three positions, without the characters that depend on what surrounds it.
    let forms = FORMS.get_or_init(|| {
        let encoded = (0..3).map(|before| {
            let text = STANDARD.encode([&vec![b'x'; before], PLANTED.as_bytes()].concat());
            let rest = text.trim_end_matches('=').len() - 2;
            text[if before == 0 { 0 } else { before + 1 }..rest].to_owned()
        });
        encoded.chain([PLANTED.to_owned()]).collect()
    });
    forms.iter().any(|form| text.contains(form))
}

/// Returns the log lines that hold a secret or the mark of the test of the search.
fn captured_logs() -> MutexGuard<'static, Vec<String>> {
    static LOGGED: Mutex<Vec<String>> = Mutex::new(Vec::new());
    LOGGED.lock().unwrap_or_else(PoisonError::into_inner)
}

fn capture(line: String) {
    if contains_secret(&line) || line.contains(LOG_MARK) {
        captured_logs().push(line);
    }
}

/// A logger and subscriber that captures every line.
struct LogListener;

impl log::Log for LogListener {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &log::Record<'_>) {
        capture(format!("{} {}", record.target(), record.args()));
    }

    fn flush(&self) {}
}

impl tracing::Subscriber for LogListener {
    fn enabled(&self, _: &tracing::Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let mut line = LogLine(span.metadata().name().to_owned());
        span.record(&mut line);
        capture(line.0);
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        let mut line = LogLine(String::new());
        values.record(&mut line);
        capture(line.0);
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &tracing::Event<'_>) {
        let mut line = LogLine(event.metadata().target().to_owned());
        event.record(&mut line);
        capture(line.0);
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

struct LogLine(String);

impl Visit for LogLine {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        let _ = write!(self.0, " {field}={value:?}");
    }
}

/// Captures everything that is logged from now on.
pub(crate) fn capture_logs() {
    static LISTENING: OnceLock<()> = OnceLock::new();
    LISTENING.get_or_init(|| {
        log::set_boxed_logger(Box::new(LogListener)).expect("no other logger");
        log::set_max_level(log::LevelFilter::Trace);
        tracing::subscriber::set_global_default(LogListener).expect("no other subscriber");
    });
}

/// Shows that the search works.
#[test]
fn leak_search_finds_secrets() {
    capture_logs();
    for before in ["", "k", "ke", "key:"] {
        assert!(contains_secret(&STANDARD.encode(format!("{before}{}", secret_in("x")))), "{before}");
    }
    assert!(contains_secret(&secret_in("x")) && !contains_secret("Basic a2V5OnNlY3JldA=="));
    log::trace!("{LOG_MARK} log");
    tracing::trace!(mark = format!("{LOG_MARK} tracing"));
    let lines = captured_logs().concat();
    assert!(lines.contains("a mark for log") && lines.contains("a mark for tracing"), "{lines}");
}
