// Copied from generator/runtime/src/testing/setup.rs by `cargo xtask codegen`; edit it there.

//! The settings of every client of a mock: credentials of every kind, and a URL for every host.

use super::matching::url_of;
use crate::client::ClientBuilder;
use crate::operation::SchemeKind;
use crate::service::SERVICE;

/// Sets credentials of every kind and a URL for every host.
pub(super) fn with_everything(builder: ClientBuilder) -> ClientBuilder {
    let builder = SERVICE.hosts.iter().fold(builder, |builder, host| builder.set_host(host, url_of(host)));
    SERVICE.schemes.iter().fold(builder, |builder, scheme| match scheme.kind {
        SchemeKind::Basic => builder.set_basic(scheme, "mock-key", "mock-secret"),
        SchemeKind::Bearer => builder.set_bearer(scheme, "mock-token"),
        _ => builder.set_key(scheme, "mock-key"),
    })
}
