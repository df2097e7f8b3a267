// Copied from generator/runtime/src/client/redirect.rs by `cargo xtask codegen`; edit it there.

//! Redirects: which ones are followed, and where they lead.
//!
//! In: a request and an answer. Out: the request for the other place, with the same method, headers and body, or
//! nothing. Credentials and bodies go to hosts of this API only, and never from an encrypted place to another.

use bytes::Bytes;
use http::header::LOCATION;
use http::uri::{Authority, PathAndQuery, Scheme};
use http::{HeaderMap, Method, StatusCode, Uri};

use super::Client;
use crate::service::SERVICE;

/// How many redirects in a row are followed.
pub(super) const MOST: usize = 5;

impl Client {
    /// The place that an answer redirects a request to, if it may go there.
    pub(super) fn redirect(
        &self,
        request: &http::Request<Bytes>,
        status: StatusCode,
        headers: &HeaderMap,
    ) -> Option<Uri> {
        // Others are answered with another method (RFC 9110, 15.4).
        let keeps_method = match status.as_u16() {
            301 | 307 | 308 => true,
            302 => matches!(*request.method(), Method::GET | Method::HEAD),
            _ => false,
        };
        let location = headers.get(LOCATION).filter(|_| keeps_method)?.to_str().ok()?;
        let to = resolve(request.uri(), location)?;
        self.may_go(request.uri(), &to).then_some(to)
    }

    fn may_go(&self, from: &Uri, to: &Uri) -> bool {
        let (Some(target), Some(scheme)) = (to.authority(), to.scheme_str()) else { return false };
        if target.as_str().contains('@') || (scheme != "https" && from.scheme_str() != Some(scheme)) {
            return false;
        }
        let same = |other: &Authority| {
            other.host().eq_ignore_ascii_case(target.host()) && port(other) == port(target)
        };
        let known = |url: &str| url.parse::<Uri>().is_ok_and(|url| url.authority().is_some_and(same));
        let in_domain = |domain: &&str| {
            let host = target.host().to_ascii_lowercase();
            host.strip_suffix(*domain).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
        };
        from.authority().is_some_and(same)
            || self.shared.hosts.iter().any(|(_, url)| known(url))
            || (scheme == "https" && port(target) == 443 && SERVICE.domains.iter().any(in_domain))
    }
}

fn port(authority: &Authority) -> u16 {
    authority.port_u16().unwrap_or(443)
}

/// The URL that a reference means where it was found (RFC 3986, 5.2).
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
