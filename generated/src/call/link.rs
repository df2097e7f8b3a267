// Copied by sdkwright from sdk-runtime (src/call/link.rs); do not edit.

//! Links that a service sends and a call follows, such as the URL of the next page.
//!
//! Input: a call and a link. Output: the same call, with the path and the query of the link, or an error text. A link is
//! followed only within the base URL of the call: same scheme, host and port, and a path below that of the base URL.
//! Credentials and headers are those of the call. Nothing in a link can add, replace or redirect them.

use http::Uri;
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

use super::Call;
use super::extras::CredentialPlaces;
use super::query::Query;
use super::raw_path::encode_path;
use crate::auth::CallCredentials;
use crate::operation::url;

/// The characters that a link must not contain (RFC 3986, 2), but some services send. `%` is not one of them.
const OUTSIDE_URL: AsciiSet = CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'<')
    .add(b'>')
    .add(b'\\')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

impl Call {
    /// Replaces the path and the query of the call by those of a link, which may be relative to them. Parameters of the
    /// link for credentials, or for additions of the call's options, are ignored.
    pub(crate) fn follow(&mut self, link: &str) -> Result<(), String> {
        let base = self.client.base_url(self.operation.host).map_err(|error| error.to_string())?;
        let current = self.expand_path()?;
        let current = current.split('?').next().unwrap_or_default();
        let (path, query) = below(base, current, link)?;
        let own = self.options.credentials.as_ref().and_then(CallCredentials::kind);
        let places = CredentialPlaces::new(self.operation, own);
        let extras = self.options.extras.as_deref();
        let is_set_elsewhere = |name: &str| {
            places.has_query(name) || extras.is_some_and(|it| it.query.iter().any(|(other, _)| other == name))
        };
        let fields = query.split('&').filter(|field| {
            let name = url::form_names(field).next();
            name.is_some_and(|name| !is_set_elsewhere(&name))
        });
        let mut query = Query::default();
        query.set("", fields.collect::<Vec<_>>().join("&"));
        self.literal_path = Some(encode_path(&path)?);
        self.query = query;
        Ok(())
    }
}

/// Returns the path below a base URL to which a link refers, and its query. `current` is the path to which the link may
/// be relative. Both paths start after the base URL.
fn below(base: &str, current: &str, link: &str) -> Result<(String, String), String> {
    let link = link.trim().split('#').next().unwrap_or_default();
    if link.is_empty() {
        return Err("it is empty".to_owned());
    }
    let link: String = utf8_percent_encode(link, &OUTSIDE_URL).collect();
    let (target, query) = link.split_once('?').unwrap_or((&link, ""));
    let base: Uri = base.parse().map_err(|_| "the base URL cannot be parsed".to_owned())?;
    let base_path = base.path().trim_end_matches('/');
    let path = if let Some((scheme, rest)) = absolute(target, base.scheme_str().unwrap_or_default()) {
        let (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
        check_origin(&base, scheme, authority)?;
        within_base(base_path, path)?
    } else if target.starts_with('/') {
        within_base(base_path, target)?
    } else if target.is_empty() {
        current.to_owned()
    } else {
        let (folder, _) = current.rsplit_once('/').unwrap_or_default();
        format!("{folder}/{target}")
    };
    Ok((path, query.to_owned()))
}

/// Returns the scheme of an absolute link, or of one relative to a scheme, and its rest after `//`. A link with another
/// form of scheme, such as `mailto:`, has an empty rest.
fn absolute<'a>(target: &'a str, base: &'a str) -> Option<(&'a str, &'a str)> {
    if let Some(rest) = target.strip_prefix("//") {
        return Some((base, rest));
    }
    let (scheme, rest) = target.split_once(':')?;
    let is_scheme = scheme.starts_with(|it: char| it.is_ascii_alphabetic())
        && scheme.chars().all(|it| it.is_ascii_alphanumeric() || matches!(it, '+' | '-' | '.'));
    is_scheme.then(|| (scheme, rest.strip_prefix("//").unwrap_or_default()))
}

/// Fails unless the scheme and the authority of a link are those of the base URL.
fn check_origin(base: &Uri, scheme: &str, authority: &str) -> Result<(), String> {
    let own = base.scheme_str().unwrap_or_default();
    if !scheme.eq_ignore_ascii_case(own) {
        return Err(format!("it does not start with `{own}://`, as the base URL of the call does"));
    }
    if authority.contains('@') {
        return Err("it contains credentials".to_owned());
    }
    let parsed = authority.parse::<http::uri::Authority>();
    let authority = parsed.map_err(|_| "its host cannot be parsed".to_owned())?;
    let default = if own.eq_ignore_ascii_case("http") { 80 } else { 443 };
    let is_same_host = base.host().is_some_and(|host| host.eq_ignore_ascii_case(authority.host()));
    if !is_same_host || base.port_u16().unwrap_or(default) != authority.port_u16().unwrap_or(default) {
        let host = base.authority().map(ToString::to_string).unwrap_or_default();
        return Err(format!("its host differs from `{host}`, the host of the call"));
    }
    Ok(())
}

/// Returns the rest of a path below that of the base URL.
fn within_base(base: &str, path: &str) -> Result<String, String> {
    match path.strip_prefix(base) {
        Some("") => Ok("/".to_owned()),
        Some(rest) if rest.starts_with('/') => Ok(rest.to_owned()),
        _ => Err(format!("its path is not below `{base}`, that of the base URL")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BASE: &str = "https://api.example.com/v2";

    fn resolved(link: &str) -> Result<(String, String), String> {
        below(BASE, "/users/7/keys", link)
    }

    #[test]
    fn link_below_the_base_url_is_resolved() {
        for (link, path, query) in [
            ("https://api.example.com/v2/users?page=2", "/users", "page=2"),
            ("HTTPS://API.example.com:443/v2/users?a=b&page=2#x", "/users", "a=b&page=2"),
            ("//api.example.com/v2/users?page=2", "/users", "page=2"),
            ("/v2/users?page=2", "/users", "page=2"),
            ("?page=2", "/users/7/keys", "page=2"),
            ("keys?page=2", "/users/7/keys", "page=2"),
            (" /v2/users?q=a b|c%20é ", "/users", "q=a%20b%7Cc%20%C3%A9"),
            ("/v2?x=1", "/", "x=1"),
            ("/v2/users?next=https://evil.example/", "/users", "next=https://evil.example/"),
        ] {
            assert_eq!(resolved(link), Ok((path.to_owned(), query.to_owned())), "{link}");
        }
    }

    #[test]
    fn link_outside_the_base_url_is_rejected() {
        for (link, problem) in [
            ("https://evil.example/v2/users", "its host differs"),
            ("//evil.example/v2/users", "its host differs"),
            ("https://api.example.com.evil.example/v2/users", "its host differs"),
            ("https://api.example.com:8443/v2/users", "its host differs"),
            ("https://api.example.com@evil.example/v2/users", "credentials"),
            ("https://user:secret@api.example.com/v2/users", "credentials"),
            ("http://api.example.com/v2/users", "does not start with `https://`"),
            ("http://api.example.com:443/v2/users", "does not start with `https://`"),
            ("ftp://api.example.com/v2/users", "does not start with `https://`"),
            ("javascript:alert(1)", "does not start with `https://`"),
            ("https:evil.example/v2", "host cannot be parsed"),
            ("https:/evil.example/v2", "host cannot be parsed"),
            ("https://", "host cannot be parsed"),
            ("https://api.example.com/users", "not below `/v2`"),
            ("/v20/users", "not below `/v2`"),
            ("/admin", "not below `/v2`"),
            ("", "empty"),
            ("#x", "empty"),
        ] {
            let error = resolved(link).unwrap_err();
            assert!(error.contains(problem), "{link}: {error}");
            assert!(!error.contains("secret"), "{error}");
        }
    }
}
