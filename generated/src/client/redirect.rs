// Copied by sdkwright from sdk-runtime (src/client/redirect.rs); do not edit.

//! The redirects that are followed, and their targets.
//!
//! Input: a request, the head of its response, and the hosts of the API. Output: the URL to which the same request,
//! with unchanged method, headers and body, may be sent. Bodies are sent only to hosts of this API, and never from an
//! encrypted host to an unencrypted one. Credentials are not sent to another host that has credentials of its own.

use bytes::Bytes;
use http::header::{AUTHORIZATION, COOKIE, LOCATION};
use http::uri::{Authority, PathAndQuery, Scheme};
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, Uri};

use crate::operation::Host;

/// The maximum number of consecutive redirects.
pub(super) const MAX_REDIRECTS: usize = 5;

/// Returns `true` for a response that redirects to another URL (RFC 9110, 15.4).
pub(super) fn is_redirect(status: StatusCode, headers: &HeaderMap) -> bool {
    matches!(status.as_u16(), 301 | 302 | 303 | 307 | 308) && headers.contains_key(LOCATION)
}

/// Returns the target of a redirect that keeps the method.
pub(super) fn location(
    request: &http::Request<Bytes>,
    status: StatusCode,
    headers: &HeaderMap,
) -> Option<Uri> {
    // Other redirects change the method (RFC 9110, 15.4).
    let keeps_method = match status.as_u16() {
        301 | 307 | 308 => true,
        302 => matches!(*request.method(), Method::GET | Method::HEAD),
        _ => false,
    };
    let location = headers.get(LOCATION).filter(|_| keeps_method)?.to_str().ok()?;
    resolve(request.uri(), location)
}

/// Returns `true` if a request may be redirected to this URL: to its own host, to a host of the client, or to a host in
/// the domains of the API.
pub(super) fn is_allowed(from: &Uri, to: &Uri, hosts: &[(&Host, String)], domains: &[&str]) -> bool {
    let (Some(target), Some(scheme)) = (to.authority(), to.scheme_str()) else { return false };
    if target.as_str().contains('@') || (scheme != "https" && from.scheme_str() != Some(scheme)) {
        return false;
    }
    let same =
        |other: &Authority| other.host().eq_ignore_ascii_case(target.host()) && port(other) == port(target);
    let known = |url: &str| url.parse::<Uri>().is_ok_and(|url| url.authority().is_some_and(same));
    let in_domain = |domain: &&str| {
        let host = target.host().to_ascii_lowercase();
        host.strip_suffix(*domain).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
    };
    from.authority().is_some_and(same)
        || hosts.iter().any(|(_, url)| known(url))
        || (scheme == "https" && port(target) == 443 && domains.iter().any(in_domain))
}

/// Returns the host of the client that a redirect leads to, if it is another one than that of the request.
pub(super) fn other_host(from: &Uri, to: &Uri, hosts: &[(&'static Host, String)]) -> Option<&'static Host> {
    let is_at = |authority: Option<&Authority>| {
        let (Some(one), Some(other)) = (authority, to.authority()) else { return false };
        one.host().eq_ignore_ascii_case(other.host()) && port(one) == port(other)
    };
    let mut hosts = hosts.iter().filter(|_| !is_at(from.authority()));
    hosts.find(|(_, url)| url.parse::<Uri>().is_ok_and(|url| is_at(url.authority()))).map(|(host, _)| *host)
}

/// Removes the credentials from a request: every sensitive header. Cookies that are parameters of the call are kept.
pub(super) fn remove_credentials(headers: &mut HeaderMap, parameters: &HeaderMap) {
    let is_secret =
        |(name, value): &(&HeaderName, &HeaderValue)| value.is_sensitive() || **name == AUTHORIZATION;
    let names: Vec<_> = headers.iter().filter(is_secret).map(|(name, _)| name.clone()).collect();
    for name in names {
        headers.remove(name);
    }
    if let Some(cookies) = parameters.get(COOKIE) {
        headers.insert(COOKIE, cookies.clone());
    }
}

fn port(authority: &Authority) -> u16 {
    authority.port_u16().unwrap_or(443)
}

/// Resolves a reference against its base URL (RFC 3986, 5.2).
fn resolve(base: &Uri, reference: &str) -> Option<Uri> {
    let reference = reference.split('#').next().unwrap_or_default();
    if reference.contains("://") && !reference.starts_with(['/', '?']) {
        return reference.parse().ok();
    }
    let mut parts = base.clone().into_parts();
    let target = match reference.strip_prefix("//") {
        Some(rest) => {
            let (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
            parts.authority = Some(authority.parse().ok()?);
            if path.is_empty() { "/".to_owned() } else { path.to_owned() }
        }
        None if reference.starts_with('/') => reference.to_owned(),
        None if reference.starts_with('?') => format!("{}{reference}", base.path()),
        None if reference.is_empty() => return None,
        None => format!("{}/{reference}", base.path().rsplit_once('/').map_or("", |(folder, _)| folder)),
    };
    parts.scheme = parts.scheme.or(Some(Scheme::HTTPS));
    parts.path_and_query = Some(PathAndQuery::try_from(target).ok()?);
    Uri::from_parts(parts).ok()
}
