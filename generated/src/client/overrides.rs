// Copied from generator/runtime/src/client/overrides.rs by `cargo xtask codegen`; edit it there.

//! What a client is bound to: the URLs of hosts, headers that go along, values that the application keeps, and what a
//! handle has of its own.

use std::net::IpAddr;
use std::sync::Arc;

use http::{HeaderMap, HeaderName, HeaderValue, Uri};

use super::Client;
use crate::auth::{Credential, Credentials, method};
use crate::error::{Error, Result};
use crate::model::Secret;
use crate::operation::{Host, Operation, Scheme, Setting};

/// Which requests a header goes along with.
#[derive(Clone, Copy)]
pub(super) enum Goes {
    /// Those to a host.
    To(&'static Host),
    /// Those with credentials of a scheme.
    With(&'static Scheme),
}

/// A header that goes along without being an argument.
#[derive(Clone)]
pub(super) struct DefaultHeader {
    goes: Goes,
    name: HeaderName,
    value: HeaderValue,
}

impl DefaultHeader {
    /// The header, or what is wrong with it.
    pub(super) fn new((goes, name, value): (Goes, &'static str, String)) -> Result<Self, String> {
        match (HeaderName::from_bytes(name.as_bytes()), HeaderValue::from_str(&value)) {
            (Ok(_), Ok(value)) if value.is_empty() => {
                Err(format!("the value of the header `{name}` is empty"))
            }
            (Ok(name), Ok(value)) => Ok(Self { goes, name, value }),
            _ => Err(format!("the header `{name}` has a character that no header may have")),
        }
    }

    /// Puts the header to the others, if it belongs to this request and is not there.
    fn apply(&self, host: &Host, chosen: &[(&'static Scheme, &Credential)], headers: &mut HeaderMap) {
        let goes = match self.goes {
            Goes::To(to) => to.name == host.name,
            Goes::With(with) => chosen.iter().any(|(scheme, _)| scheme.name == with.name),
        };
        if goes {
            headers.entry(&self.name).or_insert_with(|| self.value.clone());
        }
    }
}

/// What a handle has of its own: URLs, credentials and headers in place of the client's.
#[derive(Clone, Default)]
pub(super) struct Bound {
    hosts: Vec<(&'static Host, Result<String, String>)>,
    credentials: Credentials,
    headers: Vec<Result<DefaultHeader, String>>,
}

impl Client {
    /// This client with another URL for a host. If it is not one, calls say so and send nothing.
    pub(crate) fn at(&self, host: &'static Host, url: impl AsRef<str>) -> Self {
        let url = base_url(url.as_ref(), self.shared.allow_http);
        self.rebound(|bound| {
            bound.hosts.retain(|(other, _)| other.name != host.name);
            bound.hosts.push((host, url));
        })
    }

    /// This client with other credentials of user and password for a scheme.
    pub(crate) fn with_basic(
        &self,
        scheme: &'static Scheme,
        user: impl Into<String>,
        password: impl Into<Secret>,
    ) -> Self {
        let credential = Credential::Basic(user.into(), password.into());
        self.rebound(|bound| bound.credentials.set(scheme, credential))
    }

    /// This client with another token or key for a scheme.
    pub(crate) fn with_bearer(&self, scheme: &'static Scheme, token: impl Into<Secret>) -> Self {
        let credential = Credential::Key(token.into());
        self.rebound(|bound| bound.credentials.set(scheme, credential))
    }

    /// This client with a header for every request with these credentials, if it has none of this name.
    pub(crate) fn with_scheme_header(
        &self,
        scheme: &'static Scheme,
        name: &'static str,
        value: impl Into<String>,
    ) -> Self {
        let header = DefaultHeader::new((Goes::With(scheme), name, value.into()));
        self.rebound(|bound| bound.headers.insert(0, header))
    }

    /// This client with a header for every request to this host, if it has none of this name.
    pub(crate) fn with_host_header(
        &self,
        host: &'static Host,
        name: &'static str,
        value: impl Into<String>,
    ) -> Self {
        let header = DefaultHeader::new((Goes::To(host), name, value.into()));
        self.rebound(|bound| bound.headers.insert(0, header))
    }

    /// Puts the headers that go along to the others: the handle's own before the client's.
    pub(super) fn add_headers(
        &self,
        host: &Host,
        chosen: &[(&'static Scheme, &Credential)],
        headers: &mut HeaderMap,
    ) -> Result<()> {
        for own in self.bound.iter().flat_map(|bound| &bound.headers) {
            let own = own.as_ref().map_err(|problem| Error::configuration(problem.clone()))?;
            own.apply(host, chosen, headers);
        }
        self.shared.headers.iter().for_each(|header| header.apply(host, chosen, headers));
        Ok(())
    }

    fn rebound(&self, change: impl FnOnce(&mut Bound)) -> Self {
        let mut bound = self.bound.as_deref().cloned().unwrap_or_default();
        change(&mut bound);
        Self { shared: Arc::clone(&self.shared), bound: Some(Arc::new(bound)) }
    }

    /// The URL of a host.
    pub(super) fn url(&self, host: &'static Host) -> Result<&str> {
        let own = self.bound.iter().flat_map(|bound| &bound.hosts).find(|(other, _)| other.name == host.name);
        if let Some((_, url)) = own {
            let wrong = |problem| Error::configuration(format!("the URL of the {}: {problem}", host.name));
            return url.as_deref().map_err(wrong);
        }
        let known = self.shared.hosts.iter().find(|(other, _)| other.name == host.name);
        known.map(|(_, url)| url.as_str()).ok_or_else(|| {
            let (name, setter) = (host.name, host_setter(host));
            Error::configuration(format!(
                "the client does not know the URL of the {name}, set it with {setter}"
            ))
        })
    }

    /// What the application keeps beside credentials and URLs, or an error that says where it is looked for.
    pub(crate) fn value(&self, setting: &'static Setting) -> Result<&str> {
        let known = self.shared.values.iter().find(|(other, _)| other.name == setting.name);
        known.map(|(_, value)| value.as_str()).ok_or_else(|| {
            let name = setting.name;
            let setter = setter(&method(name), setting.env);
            Error::configuration(format!("the client does not know the {name}, set it with {setter}"))
        })
    }

    /// The credentials that the operation is sent with: the handle's own before the client's.
    pub(super) fn choose(
        &self,
        operation: &'static Operation,
    ) -> Result<Vec<(&'static Scheme, &Credential)>> {
        if let Some(bound) = self.bound.as_deref().filter(|bound| !bound.credentials.is_empty()) {
            bound.credentials.check()?;
            // None are chosen where they are optional and these do not fit: then the client's may.
            if let Some(chosen) = bound.credentials.choose(operation).ok().filter(|it| !it.is_empty()) {
                return Ok(chosen);
            }
        }
        self.shared.credentials.choose(operation)
    }
}

/// `ClientBuilder::cluster_url, or the variable CLUSTER_ENDPOINT`
pub(super) fn host_setter(host: &Host) -> String {
    setter(&format!("{}_url", method(host.name)), host.env)
}

fn setter(method: &str, env: &[&str]) -> String {
    match env {
        [] => format!("`ClientBuilder::{method}`"),
        env => format!("`ClientBuilder::{method}` or, from the environment, {}", env.join(" or ")),
    }
}

/// A URL that paths can be appended to.
pub(super) fn base_url(text: &str, allow_http: bool) -> Result<String, String> {
    if text.contains(['?', '#']) {
        return Err("it has a query or fragment".to_owned());
    }
    let url: Uri = text.trim_end_matches('/').parse().map_err(|_| "it is not a URL".to_owned())?;
    let host = url.host().filter(|host| !host.is_empty()).ok_or("it has no host")?;
    if url.authority().is_some_and(|authority| authority.as_str().contains('@')) {
        return Err("it has credentials in it".to_owned());
    }
    match url.scheme_str() {
        Some("https") => {}
        Some("http") if allow_http || is_this_machine(host) => {}
        Some("http") => return Err("it is not encrypted; `allow_http` allows that".to_owned()),
        _ => return Err("it must start with https://".to_owned()),
    }
    Ok(url.to_string().trim_end_matches('/').to_owned())
}

/// Whether it is a loopback address (RFC 6761, 6.3, for the names).
fn is_this_machine(host: &str) -> bool {
    let name = host.to_ascii_lowercase();
    name == "localhost"
        || name.ends_with(".localhost")
        || name.trim_matches(['[', ']']).parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}
