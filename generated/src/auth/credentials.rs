// Copied from generator/runtime/src/auth/credentials.rs by `cargo xtask codegen`; edit it there.

//! The credentials of a client or handle, and the choice among them.
//!
//! In: what the application gave for each scheme, and the alternatives that an operation accepts. Out: the credentials of
//! one alternative, or an error that names all of them. Does not know how a credential is sent.

use std::fmt;
use std::sync::Arc;

use http::HeaderMap;

use super::token_exchange::TokenExchanger;
use super::token_source::TokenSource;
use crate::error::{Error, Result};
use crate::model::Secret;
use crate::operation::{Operation, Scheme, SchemeKind};

/// The credential that the application gave for a scheme.
#[derive(Clone)]
pub(crate) enum Credential {
    /// User and password.
    Basic(String, Secret),
    /// A token or key.
    Key(Secret),
    /// A source of tokens.
    Source(Arc<dyn TokenSource>),
    /// A token exchange.
    Exchange(Arc<TokenExchanger>),
}

impl Credential {
    /// Drops what the service has refused. Returns `true` if the next attempt may get something else.
    fn reject(&self, sent: &HeaderMap) -> bool {
        match self {
            Self::Basic(..) | Self::Key(_) => return false,
            Self::Source(source) => source.rejected(),
            Self::Exchange(exchanger) => {
                sent.values().for_each(|value| exchanger.reject(value.as_bytes()));
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

/// The credentials of a client, at most one for each scheme.
#[derive(Clone, Debug, Default)]
pub(crate) struct Credentials(Vec<(&'static Scheme, Credential)>);

impl Credentials {
    /// Adds a credential in place of an earlier one for the same scheme.
    pub(crate) fn set(&mut self, scheme: &'static Scheme, credential: Credential) {
        self.0.retain(|(other, _)| other.name != scheme.name);
        self.0.push((scheme, credential));
    }

    /// Returns `true` if there are none.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Checks that all of them can be sent.
    pub(crate) fn check(&self) -> Result<()> {
        self.0.iter().try_for_each(|(scheme, credential)| match credential {
            Credential::Basic(user, password) => {
                check_sendable(scheme, "user", user)?;
                if user.contains(':') {
                    let label = scheme.label;
                    return Err(Error::configuration(format!(
                        "the user part of the {label} has a colon in it"
                    )));
                }
                check_sendable(scheme, "password", password.expose())
            }
            Credential::Key(key) => check_sendable(scheme, "value", key.expose()),
            Credential::Source(_) | Credential::Exchange(_) => Ok(()),
        })
    }

    /// The credentials that the operation is sent with: the first of its alternatives that the client has.
    pub(crate) fn choose(
        &self,
        operation: &'static Operation,
    ) -> Result<Vec<(&'static Scheme, &Credential)>> {
        if operation.security.is_empty() {
            return Ok(Vec::new());
        }
        let chosen = operation.security.iter().find_map(|alternative| {
            alternative.iter().map(|scheme| self.get(scheme)).collect::<Option<Vec<_>>>()
        });
        let chosen = chosen.ok_or_else(|| Error::configuration(self.mismatch(operation)))?;
        let headers =
            chosen.iter().filter(|(scheme, _)| matches!(scheme.kind, SchemeKind::Basic | SchemeKind::Bearer));
        match headers.count() {
            0 | 1 => Ok(chosen),
            _ => Err(Error::configuration("it asks for two `Authorization` headers at once")),
        }
    }

    fn get(&self, scheme: &Scheme) -> Option<(&'static Scheme, &Credential)> {
        self.0
            .iter()
            .find(|(other, _)| other.name == scheme.name)
            .map(|(scheme, credential)| (*scheme, credential))
    }

    /// `it needs a cloud API key (…) or an STS token (…); the client has a Kafka key`
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
                format!("the client has only: {}", labels.join(", "))
            }
        };
        format!("it accepts: {}; {has}", alternatives.join(", or "))
    }
}

/// `cloud API key (ClientBuilder::cloud_api_key, or the variables KEY and SECRET)`
fn scheme_help(scheme: &Scheme) -> String {
    let method = setter_name(scheme.name);
    match env_variables(scheme).as_str() {
        "" => format!("{} (`ClientBuilder::{method}`)", scheme.label),
        variables => {
            format!("{} (`ClientBuilder::{method}`, or from the environment {variables})", scheme.label)
        }
    }
}

/// Returns the environment variables of a scheme, in words.
pub(crate) fn env_variables(scheme: &Scheme) -> String {
    let sets: Vec<String> = scheme.env.iter().map(|set| set.join(" and ")).collect();
    sets.join(" or ")
}

/// Returns the name of the method of `ClientBuilder` that sets what has this name.
pub(crate) fn setter_name(name: &str) -> String {
    name.replace(|character: char| !character.is_ascii_alphanumeric(), "_")
}

/// An empty value or one with a control character (RFC 7617, 2: none are allowed) is a mistake of copying.
pub(super) fn check_sendable(scheme: &Scheme, part: &str, value: &str) -> Result<()> {
    let label = scheme.label;
    if value.is_empty() {
        Err(Error::configuration(format!("the {part} of the {label} is empty")))
    } else if value.chars().any(char::is_control) {
        Err(Error::configuration(format!(
            "the {part} of the {label} has a line break or control character in it"
        )))
    } else {
        Ok(())
    }
}

/// Drops credentials that the service has refused. Returns `true` if the next attempt may get others.
pub(crate) fn reject(chosen: &[(&'static Scheme, &Credential)], sent: &HeaderMap) -> bool {
    // Every one of them is told.
    chosen.iter().filter(|(_, credential)| credential.reject(sent)).count() > 0
}
