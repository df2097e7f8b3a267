//! The texts of errors.

use std::error::Error as StdError;
use std::fmt::{self, Formatter, Write};
use std::time::Duration;

use super::inner::Inner;
use super::json_path;
use super::kind::ErrorKind;
use crate::operation::Retry;
use crate::response::{self, RawResponse};

/// The maximum length of a text from the service in an error line, in characters.
const MAX_TEXT: usize = 500;
/// The maximum length of the text of a configuration error, which may list settings, in characters.
const MAX_CONFIGURATION_TEXT: usize = 2_000;

/// Writes the error as one line.
pub(super) fn write_line(error: &Inner, formatter: &mut Formatter<'_>) -> fmt::Result {
    if let Some(operation) = error.operation {
        write!(formatter, "{}: ", operation.name)?;
        if !error.path.is_empty() {
            write!(formatter, "{} {}: ", operation.method, error.path)?;
        }
    }
    if let Some(response) = &error.response {
        write!(formatter, "{}", response.status.as_str())?;
        match error.kind {
            ErrorKind::Api => {}
            _ => formatter.write_str(", but ")?,
        }
    }
    match error.kind {
        ErrorKind::Api => write_detail(error, formatter)?,
        ErrorKind::Rejected => {
            formatter.write_str("the response reports error")?;
            write_detail(error, formatter)?;
        }
        ErrorKind::Configuration => write_limited(&error.message, MAX_CONFIGURATION_TEXT, formatter)?,
        _ => write_flat(&error.message, formatter)?,
    }
    if let Some(source) = &error.source {
        formatter.write_str(": ")?;
        write_flat(&root_cause(&**source).to_string(), formatter)?;
    }
    write_context(error, formatter)
}

/// Writes the code, message and source of the first error in the body.
fn write_detail(error: &Inner, formatter: &mut Formatter<'_>) -> fmt::Result {
    let Some(first) = error.details.first() else {
        formatter.write_str(": ")?;
        return write_flat(&error.message, formatter);
    };
    // Some services repeat the status as the code.
    let status = error.response.as_ref().map(|response| response.status);
    let is_status = |code: &&String| status.is_some_and(|status| status.as_str() == code.as_str());
    if let Some(code) = first.code.as_ref().filter(|code| !is_status(code)) {
        formatter.write_char(' ')?;
        write_flat(code, formatter)?;
    }
    if let Some(text) = first.text() {
        formatter.write_str(": ")?;
        write_flat(text, formatter)?;
    }
    if let Some(location) = first.source_pointer.as_ref().or(first.source_parameter.as_ref()) {
        formatter.write_str(" at ")?;
        write_flat(location, formatter)?;
    }
    if let Some(resolution) = &first.resolution {
        formatter.write_str("; ")?;
        write_flat(resolution, formatter)?;
    }
    match error.details.len() {
        0 | 1 => Ok(()),
        several => write!(formatter, " (+{} more)", several - 1),
    }
}

/// Writes ` (request 7f3c…, 2 attempts in 1.5s, after 3 responses, may have been processed)`.
fn write_context(error: &Inner, formatter: &mut Formatter<'_>) -> fmt::Result {
    let mut open = false;
    let mut next = |formatter: &mut Formatter<'_>| {
        formatter.write_str(if std::mem::replace(&mut open, true) { ", " } else { " (" })
    };
    if let Some(id) = error.response.as_ref().and_then(|response| response::request_id(&response.headers)) {
        next(formatter)?;
        formatter.write_str("request ")?;
        write_flat(id, formatter)?;
    }
    if !error.missing_scopes.is_empty() {
        next(formatter)?;
        formatter.write_str(if error.missing_scopes.len() == 1 {
            "missing scope "
        } else {
            "missing scopes "
        })?;
        write_flat(&error.missing_scopes.join(" "), formatter)?;
    }
    match error.attempts {
        0 => {}
        1 => {
            next(formatter)?;
            formatter.write_str("1 attempt")?;
        }
        several => {
            next(formatter)?;
            write!(formatter, "{several} attempts in {}", round_duration(error.elapsed))?;
        }
    }
    match error.responses {
        None => {}
        Some(1) => {
            next(formatter)?;
            formatter.write_str("after 1 response")?;
        }
        Some(responses) => {
            next(formatter)?;
            write!(formatter, "after {responses} responses")?;
        }
    }
    if let Some(index) = error.item {
        next(formatter)?;
        write!(formatter, "item {index}")?;
    }
    if let Some(note) = error.note {
        next(formatter)?;
        write!(formatter, "not retried: {note}")?;
    }
    if is_outcome_unknown(error) {
        next(formatter)?;
        formatter.write_str("may have been processed")?;
    }
    if open { formatter.write_char(')') } else { Ok(()) }
}

/// Returns `true` if a request that is not idempotent may have been processed.
fn is_outcome_unknown(error: &Inner) -> bool {
    !matches!(error.kind, ErrorKind::MissingBody | ErrorKind::Decode)
        && error.operation.is_some_and(|operation| operation.retry == Retry::WhenNotSent)
        && error.may_have_been_processed()
}

/// Formats a duration for readers: `740ms`, `12.5s`.
fn round_duration(time: Duration) -> String {
    let millis = time.as_millis();
    match millis {
        0..1_000 => format!("{millis}ms"),
        _ => format!("{:.1}s", time.as_secs_f64()),
    }
}

fn root_cause<'a>(mut error: &'a (dyn StdError + 'static)) -> &'a (dyn StdError + 'static) {
    while let Some(source) = error.source() {
        error = source;
    }
    error
}

/// Writes text from other sources: on one line, without control characters, truncated.
fn write_flat(text: &str, formatter: &mut Formatter<'_>) -> fmt::Result {
    write_limited(text, MAX_TEXT, formatter)
}

fn write_limited(text: &str, limit: usize, formatter: &mut Formatter<'_>) -> fmt::Result {
    let mut space = false;
    for (index, character) in text.trim().chars().enumerate() {
        if index == limit {
            return formatter.write_char('…');
        }
        if character.is_whitespace() || character.is_control() {
            if !std::mem::replace(&mut space, true) {
                formatter.write_char(' ')?;
            }
        } else {
            space = false;
            formatter.write_char(character)?;
        }
    }
    Ok(())
}

/// Writes the fields, without the body, which may hold a secret.
pub(super) fn write_fields(error: &Inner, formatter: &mut Formatter<'_>) -> fmt::Result {
    let mut debug = formatter.debug_struct("Error");
    debug.field("kind", &error.kind);
    if let Some(operation) = error.operation {
        debug.field("operation", &operation.id);
        debug.field("request", &format_args!("{} {}", operation.method, error.path));
    }
    if !error.message.is_empty() && error.details.is_empty() {
        debug.field("message", &error.message);
    }
    if let Some(response) = &error.response {
        debug.field("status", &response.status);
        debug.field("request_id", &response::request_id(&response.headers));
        debug.field("body", &format_args!("{} bytes", response.body.len()));
    }
    if !error.details.is_empty() {
        debug.field("errors", &error.details);
    }
    if error.decode_errors.len() > 1 {
        debug.field("decode_errors", &error.decode_errors);
    }
    if let Some(source) = &error.source {
        debug.field("source", source);
    }
    debug.field("attempts", &error.attempts).field("elapsed", &error.elapsed).finish()
}

/// Returns the reason why a body is not the expected JSON. `within` is the path within the union at the position of the
/// error.
pub(super) fn decode_reason(response: &RawResponse, error: &serde_json::Error, within: &str) -> String {
    let reason = error.to_string();
    let place = format!(" at line {} column {}", error.line(), error.column());
    let reason = without_value(reason.strip_suffix(&place).unwrap_or(&reason));
    match response.media_type() {
        Some(media_type) if error.is_syntax() && !media_type.ends_with("json") => {
            format!("its body is {media_type} instead of JSON: {reason}{place}")
        }
        _ => {
            let path = json_path::path_at(&response.body, error.line(), error.column());
            format!("{path}{within}: {reason}{place}")
        }
    }
}

/// Returns the message for the reasons why a body cannot be decoded, of which there are `count`.
pub(super) fn decode_message(reasons: &[String], count: usize) -> String {
    let Some(first) = reasons.first() else { return "its body cannot be decoded".to_owned() };
    let more = if count > 1 { format!(" (+{} more)", count - 1) } else { String::new() };
    match first.starts_with('$') {
        true => format!("its body cannot be decoded: {first}{more}"),
        false => first.clone(),
    }
}

/// Redacts the value in `invalid type: string "…", expected an integer`, because it may be a secret.
fn without_value(reason: &str) -> String {
    for (before, after) in
        [("string \"", "\""), ("integer `", "`"), ("floating point `", "`"), ("character `", "`")]
    {
        if let Some((head, rest)) = reason.split_once(before)
            && let Some((_, tail)) = rest.rsplit_once(&format!("{after}, expected "))
        {
            let name = before.split_at(before.len() - 2).0;
            return format!("{head}{name}, expected {tail}");
        }
    }
    reason.to_owned()
}
