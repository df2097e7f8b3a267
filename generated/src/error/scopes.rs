// Copied by sdkwright from sdk-runtime (src/error/scopes.rs); do not edit.

//! The scopes that a token lacks (RFC 6750, 3.1).
//!
//! Input: a 403 response, and the scopes of the operation. Output: the scopes of the challenge, else those of the
//! operation if the response says that the scope is insufficient.

use http::StatusCode;
use http::header::WWW_AUTHENTICATE;

use super::Error;

/// The error code for a token without the scope that the operation requires.
const INSUFFICIENT_SCOPE: &str = "insufficient_scope";

/// The maximum number of scopes that are kept.
const MAX_SCOPES: usize = 50;

impl Error {
    /// Returns the scopes that the token lacks for the operation, if the service has rejected it for that reason: those
    /// of its response, or else those that the API's documents list.
    pub fn missing_scopes(&self) -> &[String] {
        &self.0.missing_scopes
    }

    /// Adds the missing scopes. `documented` are those that the operation requires.
    pub(crate) fn with_missing_scopes(mut self, documented: &[&str]) -> Self {
        if self.status() != Some(StatusCode::FORBIDDEN) {
            return self;
        }
        let headers = self.headers().map(|headers| headers.get_all(WWW_AUTHENTICATE));
        let challenges = headers.into_iter().flatten().filter_map(|value| value.to_str().ok());
        // A body with only the code has it in the place of the message.
        let mut is_insufficient = self.code().unwrap_or_else(|| self.message()) == INSUFFICIENT_SCOPE;
        let mut scopes = Vec::new();
        for challenge in challenges {
            if parameter(challenge, "error") == Some(INSUFFICIENT_SCOPE) {
                is_insufficient = true;
                let stated = parameter(challenge, "scope").unwrap_or_default();
                scopes.extend(stated.split_ascii_whitespace().map(str::to_owned));
            }
        }
        if is_insufficient && scopes.is_empty() {
            scopes.extend(documented.iter().map(|&scope| scope.to_owned()));
        }
        scopes.truncate(MAX_SCOPES);
        self.0.missing_scopes = scopes;
        self
    }
}

/// Returns the value of a parameter of a challenge (RFC 9110, 11.2). Escapes within quotes are not resolved, since
/// scopes and error codes have none.
fn parameter<'a>(challenge: &'a str, name: &str) -> Option<&'a str> {
    let mut rest = challenge;
    while let Some((before, after)) = rest.split_once('=') {
        let found = before.rsplit([' ', ',', '\t']).find(|word| !word.is_empty())?;
        let after = after.trim_start();
        let (value, next) = match after.strip_prefix('"') {
            Some(quoted) => quoted.split_once('"')?,
            None => after.split_once([',', ' ']).unwrap_or((after, "")),
        };
        if found.eq_ignore_ascii_case(name) {
            return Some(value);
        }
        rest = next;
    }
    None
}
