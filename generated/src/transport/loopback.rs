// Copied by sdkwright from sdk-runtime (src/transport/loopback.rs); do not edit.

//! Loopback hosts, which need neither encryption nor a proxy.

use std::net::IpAddr;

/// Returns `true` for a loopback address (RFC 6761, 6.3, for the names).
pub(crate) fn is_loopback(host: &str) -> bool {
    let name = host.to_ascii_lowercase();
    name == "localhost"
        || name.ends_with(".localhost")
        || name.trim_matches(['[', ']']).parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}
