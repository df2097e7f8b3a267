// Copied by sdkwright from sdk-runtime (src/client/base_url.rs); do not edit.

//! Base URLs: their validation, and the setters that applications use for them.

use http::Uri;

use crate::operation::Host;
use crate::transport::is_loopback;

/// Returns `ClientBuilder::cluster_url or, from the environment, CLUSTER_ENDPOINT`.
pub(super) fn host_setter_help(host: &Host) -> String {
    setter_help(host.setter, host.env)
}

pub(super) fn setter_help(method: &str, env: &[&str]) -> String {
    match env {
        [] => format!("`ClientBuilder::{method}`"),
        env => format!("`ClientBuilder::{method}` or, from the environment, {}", env.join(" or ")),
    }
}

/// Validates a base URL and returns it without a trailing slash.
pub(super) fn base_url(text: &str, allow_http: bool) -> Result<String, String> {
    if text.contains(['?', '#']) {
        return Err("it must not have a query or fragment".to_owned());
    }
    let url: Uri = text.trim_end_matches('/').parse().map_err(|_| "it cannot be parsed".to_owned())?;
    let host = url.host().filter(|host| !host.is_empty()).ok_or("it has no host")?;
    if url.authority().is_some_and(|authority| authority.as_str().contains('@')) {
        return Err("it must not contain credentials".to_owned());
    }
    match url.scheme_str() {
        Some("https") => {}
        Some("http") if allow_http || is_loopback(host) => {}
        Some("http") => return Err("it is not encrypted: use https:// or set `allow_http(true)`".to_owned()),
        _ => return Err("it must start with https://".to_owned()),
    }
    Ok(url.to_string().trim_end_matches('/').to_owned())
}
