// Copied by sdkwright from sdk-runtime (src/operation.rs); do not edit.

//! The description of the API by generated code: services, hosts, security schemes and operations.
//!
//! Input: statics of generated code. Output: the types of these statics, the part of an operation that applications see
//! ([`OperationInfo`]), and the encoding of parameters. Independent of clients and calls.

pub(crate) mod cookie;
mod header;
mod info;
mod raw;
pub(crate) mod url;

use std::time::Duration;

pub(crate) use self::header::{is_reserved_header, split_unquoted};
pub use self::info::OperationInfo;
#[cfg(feature = "testing")]
pub(crate) use self::info::{AttemptNumber, RandomHeader, RedactedBody};
#[cfg(feature = "testing")]
pub(crate) use self::raw::ROUTE as RAW_ROUTE;
pub(crate) use self::raw::RawOperations;

/// An API.
#[derive(Debug)]
pub(crate) struct Service {
    /// The name of the SDK's package, such as `example-sdk`, which starts the user agent.
    pub(crate) name: &'static str,
    /// The version of the SDK's package.
    pub(crate) version: &'static str,
    /// The name of the API in prose.
    pub(crate) product: &'static str,
    /// The repository of the SDK, which is part of the user agent.
    pub(crate) repository: &'static str,
    /// All hosts.
    pub(crate) hosts: &'static [&'static Host],
    /// All security schemes.
    pub(crate) schemes: &'static [&'static Scheme],
    /// All other settings.
    pub(crate) values: &'static [&'static Setting],
    /// Domains, such as `example.com`, to whose hosts requests may be redirected unchanged.
    pub(crate) domains: &'static [&'static str],
    /// The errors that mean that the object to create already exists.
    pub(crate) already_exists: ErrorMatch,
    /// The scopes that operations require, by the ID of the operation, sorted.
    pub(crate) scopes: &'static [(&'static str, &'static [&'static str])],
}

impl Service {
    /// Returns the scopes that an operation requires.
    pub(crate) fn scopes_of(&self, operation: &Operation) -> &'static [&'static str] {
        let index = self.scopes.binary_search_by_key(&operation.id, |(id, _)| *id);
        index.ok().and_then(|index| self.scopes.get(index)).map_or(&[], |(_, scopes)| *scopes)
    }
}

/// Errors that are recognized by their code or text.
#[derive(Debug)]
pub(crate) struct ErrorMatch {
    /// The codes.
    pub(crate) codes: &'static [&'static str],
    /// The texts in lower case that a title or detail contains.
    pub(crate) texts: &'static [&'static str],
}

/// A host that serves operations.
#[derive(Debug)]
pub(crate) struct Host {
    /// The name in words, such as `control plane`.
    pub(crate) name: &'static str,
    /// The setter of `ClientBuilder`, such as `control_plane_url`.
    pub(crate) setter: &'static str,
    /// The base URL, without a trailing slash.
    pub(crate) url: &'static str,
    /// The environment variables for the base URL; the first one that is set is used.
    pub(crate) env: &'static [&'static str],
    /// `true` if the URL is a placeholder that the application has to replace.
    pub(crate) placeholder: bool,
}

/// A setting that applications pass to operations, such as the ID of an environment.
#[derive(Debug)]
pub(crate) struct Setting {
    /// The name in words, such as `environment id`.
    pub(crate) name: &'static str,
    /// The setter of `ClientBuilder`, such as `environment_id`.
    pub(crate) setter: &'static str,
    /// The environment variables for the value; the first one that is set is used.
    pub(crate) env: &'static [&'static str],
}

/// A security scheme (OpenAPI 3.0, security scheme object).
#[derive(Debug)]
pub(crate) struct Scheme {
    /// The name, such as `cloud-api-key`.
    pub(crate) name: &'static str,
    /// The setter of `ClientBuilder`, such as `cloud_api_key`.
    pub(crate) setter: &'static str,
    /// The name in prose, such as `cloud API key`.
    pub(crate) label: &'static str,
    /// The kind of the scheme.
    pub(crate) kind: SchemeKind,
    /// The environment variables: pairs of user and password for [`SchemeKind::Basic`], single variables otherwise. The
    /// first complete set is used.
    pub(crate) env: &'static [&'static [&'static str]],
}

/// The kind of a security scheme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SchemeKind {
    /// `Authorization: Basic` (RFC 7617).
    Basic,
    /// `Authorization: Basic` with a key between these parts of the user and the password, one of which contains the
    /// colon.
    BasicKey(&'static str, &'static str),
    /// `Authorization: Bearer` (RFC 6750).
    Bearer,
    /// A key in the header with this name.
    ApiKeyHeader(&'static str),
    /// A key in the query parameter with this name.
    ApiKeyQuery(&'static str),
    /// A key in the cookie with this name.
    ApiKeyCookie(&'static str),
}

/// A token exchange (RFC 8693) for the tokens of a scheme.
#[derive(Debug)]
pub(crate) struct Exchange {
    /// The name of the resulting token in prose, such as `STS token`.
    pub(crate) name: &'static str,
    /// The operation of the exchange. It takes a form and requires no credentials.
    pub(crate) operation: &'static Operation,
    /// The constant fields of the form.
    pub(crate) fields: &'static [(&'static str, &'static str)],
    /// The form field for the token of the source.
    pub(crate) subject: &'static str,
    /// The member of the response that holds the resulting token.
    pub(crate) token: &'static str,
    /// The member of the response that holds its lifetime in seconds.
    pub(crate) expires_in: &'static str,
    /// The lifetime if the response has none.
    pub(crate) life: Duration,
}

/// An operation of the API.
#[derive(Debug)]
pub(crate) struct Operation {
    /// The ID in the API's OpenAPI document.
    pub(crate) id: &'static str,
    /// The name in words, for messages, such as `get user`.
    pub(crate) name: &'static str,
    /// The HTTP method in upper case.
    pub(crate) method: &'static str,
    /// The path template, with `{name}` for each value, and a constant query if the API has one.
    pub(crate) path: &'static str,
    /// The host that serves the operation.
    pub(crate) host: &'static Host,
    /// The accepted credentials: alternatives, each a set that is sent together. If empty, none are sent.
    pub(crate) security: &'static [&'static [&'static Scheme]],
    /// The conditions under which a failed attempt may be retried.
    pub(crate) retry: Retry,
}

/// The conditions under which an operation may be retried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Retry {
    /// Only if the service cannot have processed the request: it was never sent, or was rejected.
    WhenNotSent,
    /// After any transient failure, because the operation is idempotent (RFC 9110, 9.2.2).
    Idempotent,
    /// Like [`Self::Idempotent`], and also after these statuses, which mean "too early".
    IdempotentAnd(&'static [u16]),
    /// Like [`Self::IdempotentAnd`], but these statuses are polled for this many seconds, whatever the number of
    /// attempts.
    IdempotentAndFor(&'static [u16], u16),
}

impl Retry {
    /// Returns `true` if this status means that the operation will succeed later.
    pub(crate) fn is_too_early(self, status: u16) -> bool {
        match self {
            Self::IdempotentAnd(statuses) | Self::IdempotentAndFor(statuses, _) => statuses.contains(&status),
            Self::WhenNotSent | Self::Idempotent => false,
        }
    }

    /// Returns the time for which statuses that mean "too early" are polled.
    pub(crate) fn too_early_timeout(self) -> Option<Duration> {
        match self {
            Self::IdempotentAndFor(_, seconds) => Some(Duration::from_secs(seconds.into())),
            _ => None,
        }
    }
}
