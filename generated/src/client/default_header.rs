// Copied by sdkwright from sdk-runtime (src/client/default_header.rs); do not edit.

//! Default headers, which requests get by their host or credentials.

use http::{HeaderMap, HeaderName, HeaderValue};

use crate::auth::Chosen;
use crate::operation::{Host, Scheme};

/// The requests that get a default header.
#[derive(Clone, Copy)]
pub(super) enum HeaderScope {
    /// The requests to a host.
    Host(&'static Host),
    /// The requests with credentials of a scheme.
    Scheme(&'static Scheme),
}

/// A header that is added to requests, unless the call sets it.
#[derive(Clone)]
pub(super) struct DefaultHeader {
    scope: HeaderScope,
    name: HeaderName,
    value: HeaderValue,
}

impl DefaultHeader {
    /// Creates the header, or returns the reason why it is invalid.
    pub(super) fn new((scope, name, value): (HeaderScope, &'static str, String)) -> Result<Self, String> {
        match (HeaderName::from_bytes(name.as_bytes()), HeaderValue::from_str(&value)) {
            (Ok(_), Ok(value)) if value.is_empty() => {
                Err(format!("the value of the header `{name}` is empty"))
            }
            (Ok(name), Ok(value)) => Ok(Self { scope, name, value }),
            _ => Err(format!("the header `{name}` contains an invalid character")),
        }
    }

    /// Removes the header unless it is a parameter of the call.
    pub(super) fn remove(&self, parameters: &HeaderMap, headers: &mut HeaderMap) {
        if !parameters.contains_key(&self.name) {
            headers.remove(&self.name);
        }
    }

    /// Adds the header if its scope includes this request and the request does not have it.
    pub(super) fn apply(&self, host: &Host, chosen: &[Chosen<'_>], headers: &mut HeaderMap) {
        let applies = match self.scope {
            HeaderScope::Host(scope) => scope.name == host.name,
            HeaderScope::Scheme(scope) => chosen.iter().any(|(scheme, _)| scheme.name == scope.name),
        };
        if applies {
            headers.entry(&self.name).or_insert_with(|| self.value.clone());
        }
    }
}
