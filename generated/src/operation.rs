// Copied from generator/runtime/src/operation.rs by `cargo xtask codegen`; edit it there.

//! The description of the API by generated code: services, hosts, credentials, operations.
//!
//! In: statics of generated code. Out: the types of these statics, the part of an operation that applications see
//! ([`OperationInfo`]), and the encoding of parameters. Knows nothing of clients and calls.

pub(crate) mod cookie;
mod info;
pub(crate) mod url;

use std::time::Duration;

#[cfg(feature = "testing")]
pub(crate) use self::info::AttemptNumber;
pub use self::info::OperationInfo;

/// The API as a whole.
#[derive(Debug)]
pub(crate) struct Service {
    /// The name of the SDK's package, such as `example-sdk`; it opens the user agent.
    pub(crate) name: &'static str,
    /// The version of the SDK's package.
    pub(crate) version: &'static str,
    /// What the API is called in prose.
    pub(crate) product: &'static str,
    /// Where the SDK comes from; the user agent names it.
    pub(crate) repository: &'static str,
    /// Every host.
    pub(crate) hosts: &'static [&'static Host],
    /// Every kind of credentials.
    pub(crate) schemes: &'static [&'static Scheme],
    /// What applications keep beside these.
    pub(crate) values: &'static [&'static Setting],
    /// Domains, such as `example.com`, to whose hosts the service may redirect requests with all that they hold.
    pub(crate) domains: &'static [&'static str],
}

/// A host that serves operations.
#[derive(Debug)]
pub(crate) struct Host {
    /// Its name in words, such as `control plane`. The builder's method is named after it: `control_plane_url`.
    pub(crate) name: &'static str,
    /// Its URL, without a slash at the end.
    pub(crate) url: &'static str,
    /// Environment variables that hold another URL for it; the first one that is set counts.
    pub(crate) env: &'static [&'static str],
    /// The URL is a placeholder: the application must give the real one.
    pub(crate) placeholder: bool,
}

/// What an application keeps beside credentials and URLs and passes to operations, such as the id of an environment.
#[derive(Debug)]
pub(crate) struct Setting {
    /// Its name in words, such as `environment id`. The builder's method is named after it: `environment_id`.
    pub(crate) name: &'static str,
    /// Environment variables that hold it; the first one that is set counts.
    pub(crate) env: &'static [&'static str],
}

/// A kind of credentials (OpenAPI 3.0, security scheme object).
#[derive(Debug)]
pub(crate) struct Scheme {
    /// Its name, such as `cloud-api-key`. The builder's method is named after it: `cloud_api_key`.
    pub(crate) name: &'static str,
    /// What it is called in prose, such as `cloud API key`.
    pub(crate) label: &'static str,
    /// What is sent.
    pub(crate) kind: SchemeKind,
    /// Environment variables: for [`SchemeKind::Basic`] pairs of user and password variable, for others single
    /// variables; the first complete set counts.
    pub(crate) env: &'static [&'static [&'static str]],
}

/// What a kind of credentials sends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SchemeKind {
    /// `Authorization: Basic` (RFC 7617).
    Basic,
    /// `Authorization: Bearer` (RFC 6750).
    Bearer,
    /// A key in the header of this name.
    ApiKeyHeader(&'static str),
    /// A key in the query parameter of this name.
    ApiKeyQuery(&'static str),
    /// A key in the cookie of this name.
    ApiKeyCookie(&'static str),
}

/// How tokens of another issuer are traded for ones that a scheme takes (RFC 8693).
#[derive(Debug)]
pub(crate) struct Exchange {
    /// What the token is called that comes out, such as `STS token`.
    pub(crate) name: &'static str,
    /// The operation that trades; it takes a form and needs no credentials.
    pub(crate) operation: &'static Operation,
    /// The fields of the form that are always the same.
    pub(crate) fields: &'static [(&'static str, &'static str)],
    /// The field for the token that is given.
    pub(crate) subject: &'static str,
    /// The member of the answer that is the token.
    pub(crate) token: &'static str,
    /// The member of the answer that says for how many seconds it is valid.
    pub(crate) expires_in: &'static str,
    /// How long it is valid if the answer does not say.
    pub(crate) life: Duration,
}

/// One operation of the API.
#[derive(Debug)]
pub(crate) struct Operation {
    /// Its id in the API's documents.
    pub(crate) id: &'static str,
    /// Its name in words, for messages, such as `get user`.
    pub(crate) name: &'static str,
    /// The HTTP method in capitals.
    pub(crate) method: &'static str,
    /// The path template, `{name}` for each value, and a query if the API has a fixed one.
    pub(crate) path: &'static str,
    /// The host that serves it.
    pub(crate) host: &'static Host,
    /// The credentials that it accepts: alternatives, each a set that is sent together. Empty: none are sent.
    pub(crate) security: &'static [&'static [&'static Scheme]],
    /// When it may be sent again.
    pub(crate) retry: Retry,
}

/// When an operation may be sent again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Retry {
    /// Only when the service cannot have acted on it: it was never sent, or was turned away.
    WhenNotSent,
    /// Whenever it failed in passing: sending it twice does what sending it once does (RFC 9110, 9.2.2).
    Idempotent,
    /// The same, and also after these statuses, with which the service says that it is too early.
    IdempotentAnd(&'static [u16]),
}

impl Retry {
    /// Whether the service says by this status that the operation will succeed later.
    pub(crate) fn is_too_early(self, status: u16) -> bool {
        match self {
            Self::IdempotentAnd(statuses) => statuses.contains(&status),
            Self::WhenNotSent | Self::Idempotent => false,
        }
    }
}
