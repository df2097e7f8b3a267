//! The settings of every client of a mock: credentials of every kind, and a URL for every host.

use super::matching::url_of;
use crate::client::ClientBuilder;
use crate::operation::SchemeKind;
use crate::service::SERVICE;

/// Sets credentials of every kind and a URL for every host.
pub(super) fn with_everything(builder: ClientBuilder) -> ClientBuilder {
    // Nothing is sent over a network, so an API without encryption can be tested.
    let has_http = SERVICE.hosts.iter().any(|host| host.url.starts_with("http://"));
    let builder = if has_http { builder.allow_http(true) } else { builder };
    let builder = SERVICE.hosts.iter().fold(builder, |builder, host| builder.set_host(host, url_of(host)));
    SERVICE.schemes.iter().fold(builder, |builder, scheme| match scheme.kind {
        SchemeKind::Basic => builder.set_basic(scheme, "mock-key", "mock-secret"),
        SchemeKind::Bearer => builder.set_bearer(scheme, "mock-token"),
        _ => builder.set_key(scheme, "mock-key"),
    })
}
