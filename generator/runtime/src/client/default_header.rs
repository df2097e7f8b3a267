//! Headers that requests get by their host or their credentials.

use http::{HeaderMap, HeaderName, HeaderValue};

use crate::auth::Credential;
use crate::operation::{Host, Scheme};

/// The requests that get a default header.
#[derive(Clone, Copy)]
pub(super) enum HeaderScope {
    /// Those to a host.
    Host(&'static Host),
    /// Those with credentials of a scheme.
    Scheme(&'static Scheme),
}

/// A header that requests get without its being an argument.
#[derive(Clone)]
pub(super) struct DefaultHeader {
    scope: HeaderScope,
    name: HeaderName,
    value: HeaderValue,
}

impl DefaultHeader {
    /// Creates the header, or says what is wrong with it.
    pub(super) fn new((scope, name, value): (HeaderScope, &'static str, String)) -> Result<Self, String> {
        match (HeaderName::from_bytes(name.as_bytes()), HeaderValue::from_str(&value)) {
            (Ok(_), Ok(value)) if value.is_empty() => {
                Err(format!("the value of the header `{name}` is empty"))
            }
            (Ok(name), Ok(value)) => Ok(Self { scope, name, value }),
            _ => Err(format!("the header `{name}` has a character that no header may have")),
        }
    }

    /// Adds the header if it belongs to this request and is not there.
    pub(super) fn apply(
        &self,
        host: &Host,
        chosen: &[(&'static Scheme, &Credential)],
        headers: &mut HeaderMap,
    ) {
        let applies = match self.scope {
            HeaderScope::Host(scope) => scope.name == host.name,
            HeaderScope::Scheme(scope) => chosen.iter().any(|(scheme, _)| scheme.name == scope.name),
        };
        if applies {
            headers.entry(&self.name).or_insert_with(|| self.value.clone());
        }
    }
}
