// Copied by sdkwright from sdk-runtime (src/auth/call_credentials.rs); do not edit.

//! The credentials of a single call.
//!
//! Input: credentials that the application passes with a call. Output: a scheme and a credential, which are sent like
//! those that a client chooses for an operation.

use std::fmt;
use std::sync::Arc;

use super::credentials::{Chosen, Credential, check_credential};
use super::token_source::TokenSource;
use crate::error::{Error, Result};
use crate::model::Secret;
use crate::operation::{Scheme, SchemeKind, is_reserved_header};

/// The credentials of a single call, which replace those that the client would choose.
///
/// They are passed with [`CallOptions::credentials`](crate::CallOptions::credentials) and sent whichever kinds of
/// credentials the operation documents. Values are equal if they are clones of each other.
#[derive(Clone)]
#[must_use = "credentials do nothing unless passed to a call"]
pub struct CallCredentials(Option<Arc<(Scheme, Credential)>>);

impl CallCredentials {
    /// Creates a user and a password, which are sent with Basic authentication (RFC 7617).
    pub fn basic(user: impl Into<String>, password: impl Into<Secret>) -> Self {
        Self::new(SchemeKind::Basic, Credential::Basic(user.into(), password.into()))
    }

    /// Creates a bearer token (RFC 6750).
    pub fn bearer(token: impl Into<Secret>) -> Self {
        Self::new(SchemeKind::Bearer, Credential::Key(token.into()))
    }

    /// Creates a source of bearer tokens.
    pub fn token_source(source: impl TokenSource) -> Self {
        Self::new(SchemeKind::Bearer, Credential::Source(Arc::new(source)))
    }

    /// Creates a key that is sent in the header with this name.
    pub fn header(name: &'static str, key: impl Into<Secret>) -> Self {
        Self::new(SchemeKind::ApiKeyHeader(name), Credential::Key(key.into()))
    }

    /// Creates a key that is sent in the query parameter with this name.
    pub fn query(name: &'static str, key: impl Into<Secret>) -> Self {
        Self::new(SchemeKind::ApiKeyQuery(name), Credential::Key(key.into()))
    }

    /// Creates a key that is sent in the cookie with this name.
    pub fn cookie(name: &'static str, key: impl Into<Secret>) -> Self {
        Self::new(SchemeKind::ApiKeyCookie(name), Credential::Key(key.into()))
    }

    /// Sends the call without credentials.
    pub fn none() -> Self {
        Self(None)
    }

    fn new(kind: SchemeKind, credential: Credential) -> Self {
        let scheme = Scheme { name: "", setter: "", label: "credentials of the call", kind, env: &[] };
        Self(Some(Arc::new((scheme, credential))))
    }

    /// Returns the place of the credentials in a request.
    pub(crate) fn kind(&self) -> Option<SchemeKind> {
        self.0.as_deref().map(|(scheme, _)| scheme.kind)
    }

    /// Returns the credentials, or an error if they cannot be sent.
    pub(crate) fn choose(&self) -> Result<Vec<Chosen<'_>>> {
        let Some((scheme, credential)) = self.0.as_deref() else { return Ok(Vec::new()) };
        match scheme.kind {
            SchemeKind::ApiKeyHeader(name) if is_reserved_header(name) => {
                return Err(Error::configuration(format!(
                    "the header `{name}` cannot hold the credentials of a call"
                )));
            }
            _ => check_credential(scheme, credential)?,
        }
        Ok(vec![(scheme, credential)])
    }
}

impl PartialEq for CallCredentials {
    fn eq(&self, other: &Self) -> bool {
        match (&self.0, &other.0) {
            (Some(one), Some(other)) => Arc::ptr_eq(one, other),
            (None, None) => true,
            _ => false,
        }
    }
}

impl Eq for CallCredentials {}

impl fmt::Debug for CallCredentials {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(if self.0.is_some() { "CallCredentials(…)" } else { "CallCredentials(none)" })
    }
}
