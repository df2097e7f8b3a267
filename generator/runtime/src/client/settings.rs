//! The effective settings of a handle: its own overrides first, then the client's settings.
//!
//! Input: a host, a setting or an operation. Output: its base URL, value, credentials and default headers, or an error
//! that names the setter. Also creates handles with overrides.

use std::sync::Arc;

use http::HeaderMap;

use super::base_url::{base_url, host_setter_help, setter_help};
use super::default_header::{DefaultHeader, HeaderScope};
use super::options::CallOptions;
use super::overrides::Overrides;
use super::shared::Client;
use crate::auth::{Chosen, Credential};
use crate::error::{Error, Result};
use crate::model::Secret;
use crate::operation::{Host, Operation, Scheme, Setting};

impl Client {
    /// Returns a handle that uses another URL for a host. An invalid URL is reported by the calls of the handle.
    pub(crate) fn at(&self, host: &'static Host, url: impl AsRef<str>) -> Self {
        self.at_url(host, base_url(url.as_ref(), self.shared.allow_http))
    }

    /// Returns a handle that uses another base URL for a host, or reports that it has none.
    pub(super) fn at_url(&self, host: &'static Host, url: Result<String, String>) -> Self {
        self.overriding(|overrides| {
            overrides.hosts.retain(|(other, _)| other.name != host.name);
            overrides.hosts.push((host, url));
        })
    }

    /// Returns a handle that uses other credentials for a basic scheme.
    pub(crate) fn with_basic(
        &self,
        scheme: &'static Scheme,
        user: impl Into<String>,
        password: impl Into<Secret>,
    ) -> Self {
        let credential = Credential::Basic(user.into(), password.into());
        self.overriding(|overrides| overrides.credentials.set(scheme, credential))
    }

    /// Returns a handle that uses another token or key for a scheme.
    pub(crate) fn with_bearer(&self, scheme: &'static Scheme, token: impl Into<Secret>) -> Self {
        let credential = Credential::Key(token.into());
        self.overriding(|overrides| overrides.credentials.set(scheme, credential))
    }

    /// Returns a handle with a default header for every request with credentials of this scheme.
    pub(crate) fn with_scheme_header(
        &self,
        scheme: &'static Scheme,
        name: &'static str,
        value: impl Into<String>,
    ) -> Self {
        let header = DefaultHeader::new((HeaderScope::Scheme(scheme), name, value.into()));
        self.overriding(|overrides| overrides.headers.insert(0, header))
    }

    /// Returns a handle with a default header for every request to this host.
    pub(crate) fn with_host_header(
        &self,
        host: &'static Host,
        name: &'static str,
        value: impl Into<String>,
    ) -> Self {
        let header = DefaultHeader::new((HeaderScope::Host(host), name, value.into()));
        self.overriding(|overrides| overrides.headers.insert(0, header))
    }

    /// Adds the default headers; those of the handle take precedence.
    pub(super) fn add_default_headers(
        &self,
        host: &Host,
        chosen: &[Chosen<'_>],
        headers: &mut HeaderMap,
    ) -> Result<()> {
        for own in self.overrides.iter().flat_map(|overrides| &overrides.headers) {
            let own = own.as_ref().map_err(|problem| Error::configuration(problem.clone()))?;
            own.apply(host, chosen, headers);
        }
        self.shared.default_headers.iter().for_each(|header| header.apply(host, chosen, headers));
        Ok(())
    }

    /// Removes the default headers, except those that are parameters of the call.
    pub(super) fn remove_default_headers(&self, parameters: &HeaderMap, headers: &mut HeaderMap) {
        let own = self.overrides.iter().flat_map(|overrides| &overrides.headers).flatten();
        for header in own.chain(&self.shared.default_headers) {
            header.remove(parameters, headers);
        }
    }

    fn overriding(&self, change: impl FnOnce(&mut Overrides)) -> Self {
        let mut overrides = self.overrides.as_deref().cloned().unwrap_or_default();
        change(&mut overrides);
        Self { shared: Arc::clone(&self.shared), overrides: Some(Arc::new(overrides)) }
    }

    /// Returns the base URL of a host.
    pub(crate) fn base_url(&self, host: &'static Host) -> Result<&str> {
        let own = self
            .overrides
            .iter()
            .flat_map(|overrides| &overrides.hosts)
            .find(|(other, _)| other.name == host.name);
        if let Some((_, url)) = own {
            let wrong =
                |problem| Error::configuration(format!("the {} URL is invalid: {problem}", host.name));
            return url.as_deref().map_err(wrong);
        }
        let known = self.shared.hosts.iter().find(|(other, _)| other.name == host.name);
        known.map(|(_, url)| url.as_str()).ok_or_else(|| {
            let (name, setter) = (host.name, host_setter_help(host));
            Error::configuration(format!("the {name} URL is not set: set it with {setter}"))
        })
    }

    /// Returns the value of a setting.
    pub(crate) fn value(&self, setting: &'static Setting) -> Result<&str> {
        let known = self.shared.values.iter().find(|(other, _)| other.name == setting.name);
        known.map(|(_, value)| value.as_str()).ok_or_else(|| {
            let name = setting.name;
            let help = setter_help(setting.setter, setting.env);
            Error::configuration(format!("the {name} is not set: set it with {help}"))
        })
    }

    /// Chooses the credentials for a call; its own take precedence, then those of the handle.
    pub(super) fn choose_credentials<'a>(
        &'a self,
        operation: &'static Operation,
        options: &'a CallOptions,
    ) -> Result<Vec<Chosen<'a>>> {
        if let Some(credentials) = &options.credentials {
            return credentials.choose();
        }
        if let Some(overrides) = self.overrides.as_deref().filter(|it| !it.credentials.is_empty()) {
            overrides.credentials.check()?;
            // If credentials are optional and the handle's do not fit, the client's are tried.
            if let Some(chosen) = overrides.credentials.choose(operation).ok().filter(|it| !it.is_empty()) {
                return Ok(chosen);
            }
        }
        self.shared.credentials.choose(operation)
    }
}

#[cfg(test)]
mod tests;
