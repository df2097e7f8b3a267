// Copied by sdkwright from sdk-runtime (src/auth/issued_token.rs); do not edit.

//! The response of a token endpoint (RFC 6749, 5.1), and the token that a client keeps from it.
//!
//! Input: the decoded body of a success, and the time of its request. Output: a token with the times of its renewal and
//! its end, or the text of an error. Services differ from the RFC in the type of `expires_in`, and some report errors
//! with the status 200.

use std::time::Duration;

use serde_json::Value;

use crate::model::Secret;

/// A token is renewed this long before it expires, or after half of its lifetime if that is later.
const RENEW_BEFORE_END: Duration = Duration::from_secs(60);

/// The delay before the next renewal, if one failed and the token is still valid.
const RETRY_RENEWAL_AFTER: Duration = Duration::from_secs(5);

/// The maximum length of a token in bytes. Servers reject headers that are much shorter.
const MAX_TOKEN: usize = 64 << 10;

/// A token as it was issued.
pub(crate) struct IssuedToken {
    pub(crate) token: Secret,
    /// The lifetime, or `None` if the response does not state it as a number.
    pub(crate) lifetime: Option<Duration>,
}

impl IssuedToken {
    /// Reads the members with these names.
    pub(crate) fn read(body: &Value, token: &str, expires_in: &str) -> Result<Self, String> {
        let token = match body.get(token) {
            Some(Value::String(token)) if !token.is_empty() => token,
            _ => return Err(oauth_error(body).unwrap_or_else(|| "the response has no token".to_owned())),
        };
        // A client must not use a token whose type it does not understand (RFC 6749, 7.1).
        match body.get("token_type") {
            None | Some(Value::Null) => {}
            Some(Value::String(kind)) if kind.eq_ignore_ascii_case("bearer") => {}
            Some(_) => return Err("the type of the token is not `Bearer`".to_owned()),
        }
        if token.len() > MAX_TOKEN {
            return Err(format!("the token is longer than {MAX_TOKEN} bytes"));
        }
        // Visible characters and spaces (RFC 6749, A.12).
        if !token.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
            return Err("the token contains a character that cannot be sent".to_owned());
        }
        let lifetime = body.get(expires_in).and_then(seconds);
        Ok(Self { token: Secret::from(token.as_str()), lifetime })
    }
}

/// Returns the error that a body reports (RFC 6749, 5.2), such as `invalid_grant: the code has expired`.
pub(crate) fn oauth_error(body: &Value) -> Option<String> {
    let code = body.get("error")?.as_str().filter(|code| !code.is_empty())?;
    let description = body.get("error_description").and_then(Value::as_str);
    Some(match description {
        Some(description) => format!("the response is an error, {code}: {description}"),
        None => format!("the response is an error, {code}"),
    })
}

/// Decodes a number of seconds, which some services send as a string or with a fraction. A negative number is zero.
fn seconds(value: &Value) -> Option<Duration> {
    let number = match value {
        Value::Number(number) => number.as_f64(),
        Value::String(text) => text.trim().parse().ok(),
        _ => None,
    };
    let number = number.filter(|number: &f64| !number.is_nan())?.max(0.0);
    // Longer lifetimes than the clock can represent do not end.
    Some(Duration::try_from_secs_f64(number).unwrap_or(Duration::MAX))
}

/// A token, and its renewal and expiry times by the client's clock.
#[derive(Clone)]
pub(crate) struct HeldToken {
    pub(crate) token: Secret,
    pub(super) renew: Duration,
    end: Duration,
}

impl HeldToken {
    /// Creates a token that was requested at this time. The lifetime counts from the request, so that a slow response
    /// does not extend it.
    pub(crate) fn new(token: Secret, requested: Duration, lifetime: Duration) -> Self {
        let renew = requested.saturating_add(lifetime.saturating_sub(RENEW_BEFORE_END).max(lifetime / 2));
        Self { token, renew, end: requested.saturating_add(lifetime) }
    }

    /// Keeps the token after a failed renewal, unless it expires soon.
    pub(super) fn still_valid(self, now: Duration) -> Option<Self> {
        let renew = now.saturating_add(RETRY_RENEWAL_AFTER);
        (renew < self.end).then_some(Self { renew, ..self })
    }
}
