// Copied by sdkwright from sdk-runtime (src/operation/raw.rs); do not edit.

//! The operations of raw requests, whose path is known only when they are sent.

use super::{Host, Operation, Retry, Scheme};

/// The ID of the operations of raw requests.
const ID: &str = "request";

/// The route of raw requests: any path (RFC 6570, 3.2.3).
pub(crate) const ROUTE: &str = "/{+path}";

/// The operations of the raw requests of a group, one for each method.
#[derive(Debug)]
pub(crate) struct RawOperations([Operation; 7]);

impl RawOperations {
    /// Creates the operations for a host and the accepted credentials.
    pub(crate) const fn new(host: &'static Host, security: &'static [&'static [&'static Scheme]]) -> Self {
        Self([
            operation("GET", host, security, Retry::Idempotent),
            operation("HEAD", host, security, Retry::Idempotent),
            operation("OPTIONS", host, security, Retry::Idempotent),
            operation("PUT", host, security, Retry::Idempotent),
            operation("DELETE", host, security, Retry::Idempotent),
            operation("POST", host, security, Retry::WhenNotSent),
            operation("PATCH", host, security, Retry::WhenNotSent),
        ])
    }

    /// Returns the operation with the method `GET`.
    pub(crate) fn get(&'static self) -> &'static Operation {
        let Self([get, ..]) = self;
        get
    }

    /// Returns the operation with this method, or `GET` and an error text if there is none.
    pub(crate) fn with_method(&'static self, method: &str) -> (&'static Operation, Option<String>) {
        let Self(all) = self;
        match all.iter().find(|operation| operation.method == method) {
            Some(operation) => (operation, None),
            None => {
                let methods: Vec<&str> = all.iter().map(|operation| operation.method).collect();
                let text =
                    format!("`{}` is not one of the methods {}", method.escape_debug(), methods.join(", "));
                (&all[0], Some(text))
            }
        }
    }
}

/// Idempotent methods may be retried (RFC 9110, 9.2.2).
const fn operation(
    method: &'static str,
    host: &'static Host,
    security: &'static [&'static [&'static Scheme]],
    retry: Retry,
) -> Operation {
    Operation { id: ID, name: "raw request", method, path: ROUTE, host, security, retry }
}
