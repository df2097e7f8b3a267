// Copied by sdkwright from sdk-runtime (src/auth/credentials.rs); do not edit.

//! The credentials of a client or handle, and their choice for an operation.
//!
//! Input: a credential for each scheme that the application sets, and the alternatives that an operation accepts.
//! Output: the credentials of one alternative, or an error that lists the alternatives. Independent of how credentials
//! are sent.

use std::fmt;
use std::sync::Arc;

use http::HeaderMap;

use super::token_cache::TokenCache;
use super::token_source::TokenSource;
use crate::error::{Error, Result};
use crate::model::Secret;
use crate::operation::{Operation, Scheme, SchemeKind};

/// The credential for a scheme.
#[derive(Clone)]
pub(crate) enum Credential {
    /// A user and a password.
    Basic(String, Secret),
    /// A token or key.
    Key(Secret),
    /// A token source.
    Source(Arc<dyn TokenSource>),
    /// A grant that the client uses itself, such as a token exchange.
    Grant(Arc<TokenCache>),
}

impl Credential {
    /// Drops a rejected credential. Returns `true` if the next attempt may use a new one.
    fn reject(&self, sent: &HeaderMap) -> bool {
        match self {
            Self::Basic(..) | Self::Key(_) => return false,
            Self::Source(source) => source.rejected(),
            Self::Grant(cache) => {
                sent.values().for_each(|value| cache.reject(value.as_bytes()));
            }
        }
        true
    }
}

impl fmt::Debug for Credential {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Credential(…)")
    }
}

/// A credential that is sent with a request, and its scheme.
pub(crate) type Chosen<'a> = (&'a Scheme, &'a Credential);

/// The credentials of a client, at most one for each scheme.
#[derive(Clone, Debug, Default)]
pub(crate) struct Credentials(Vec<(&'static Scheme, Credential)>);

impl Credentials {
    /// Sets the credential for a scheme, replacing an earlier one.
    pub(crate) fn set(&mut self, scheme: &'static Scheme, credential: Credential) {
        self.0.retain(|(other, _)| other.name != scheme.name);
        self.0.push((scheme, credential));
    }

    /// Returns `true` if there are no credentials.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Checks that all credentials can be sent.
    pub(crate) fn check(&self) -> Result<()> {
        self.0.iter().try_for_each(|(scheme, credential)| check_credential(scheme, credential))
    }

    /// Returns the credentials for an operation: those of the first alternative that is complete.
    pub(crate) fn choose(&self, operation: &'static Operation) -> Result<Vec<Chosen<'_>>> {
        if operation.security.is_empty() {
            return Ok(Vec::new());
        }
        let chosen = operation.security.iter().find_map(|alternative| {
            alternative.iter().map(|scheme| self.get(scheme)).collect::<Option<Vec<_>>>()
        });
        let chosen = chosen.ok_or_else(|| Error::configuration(self.mismatch(operation)))?;
        let headers = chosen.iter().filter(|(scheme, _)| {
            matches!(scheme.kind, SchemeKind::Basic | SchemeKind::BasicKey(..) | SchemeKind::Bearer)
        });
        match headers.count() {
            0 | 1 => Ok(chosen),
            _ => Err(Error::configuration("the operation requires two `Authorization` headers")),
        }
    }

    fn get(&self, scheme: &Scheme) -> Option<Chosen<'_>> {
        self.0
            .iter()
            .find(|(other, _)| other.name == scheme.name)
            .map(|(scheme, credential)| (*scheme, credential))
    }

    /// Returns `the operation requires a cloud API key (…), or an STS token (…); the client has only a Kafka key`.
    fn mismatch(&self, operation: &Operation) -> String {
        let alternatives: Vec<String> = operation
            .security
            .iter()
            .map(|alternative| {
                alternative.iter().map(|scheme| scheme_help(scheme)).collect::<Vec<_>>().join(" with ")
            })
            .collect();
        let has = match &self.0[..] {
            [] => "the client has no credentials".to_owned(),
            some => {
                let labels: Vec<&str> = some.iter().map(|(scheme, _)| scheme.label).collect();
                format!("the client has only {}", labels.join(", "))
            }
        };
        format!("the operation requires {}; {has}", alternatives.join(", or "))
    }
}

/// Returns `cloud API key (ClientBuilder::cloud_api_key, or from the environment KEY and SECRET)`.
fn scheme_help(scheme: &Scheme) -> String {
    let method = scheme.setter;
    match env_variables(scheme).as_str() {
        "" => format!("{} (`ClientBuilder::{method}`)", scheme.label),
        variables => {
            format!("{} (`ClientBuilder::{method}`, or from the environment {variables})", scheme.label)
        }
    }
}

/// Returns the environment variables of a scheme as text.
pub(crate) fn env_variables(scheme: &Scheme) -> String {
    let sets: Vec<String> = scheme.env.iter().map(|set| set.join(" and ")).collect();
    sets.join(" or ")
}

/// Checks that a credential can be sent.
pub(super) fn check_credential(scheme: &Scheme, credential: &Credential) -> Result<()> {
    match credential {
        Credential::Basic(user, password) => {
            check_sendable(scheme, "user", user)?;
            check_user(scheme, user)?;
            check_sendable(scheme, "password", password.expose())
        }
        Credential::Key(key) => {
            check_sendable(scheme, "value", key.expose())?;
            match scheme.kind {
                SchemeKind::BasicKey("", _) => check_user(scheme, key.expose()),
                _ => Ok(()),
            }
        }
        Credential::Source(_) | Credential::Grant(_) => Ok(()),
    }
}

/// Rejects a user with a colon, which would end it (RFC 7617, section 2).
fn check_user(scheme: &Scheme, user: &str) -> Result<()> {
    match user.contains(':') {
        true => Err(Error::configuration(format!("the user part of the {} contains a colon", scheme.label))),
        false => Ok(()),
    }
}

/// Rejects values that are empty or contain a control character (RFC 7617, 2), which usually result from copying.
pub(super) fn check_sendable(scheme: &Scheme, part: &str, value: &str) -> Result<()> {
    let label = scheme.label;
    if value.is_empty() {
        Err(Error::configuration(format!("the {part} of the {label} is empty")))
    } else if value.chars().any(char::is_control) {
        Err(Error::configuration(format!(
            "the {part} of the {label} contains a line break or control character"
        )))
    } else {
        Ok(())
    }
}

/// Drops rejected credentials. Returns `true` if the next attempt may use new ones.
pub(crate) fn reject(chosen: &[Chosen<'_>], sent: &HeaderMap) -> bool {
    // `count` instead of `any`, so that every credential is notified.
    chosen.iter().filter(|(_, credential)| credential.reject(sent)).count() > 0
}
