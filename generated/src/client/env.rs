// Copied by sdkwright from sdk-runtime (src/client/env.rs); do not edit.

//! Settings from environment variables.

use std::ffi::OsString;

use super::builder::ClientBuilder;
use crate::auth::{Credential, env_variables};
use crate::error::{Error, Result};
use crate::operation::{Scheme, SchemeKind, Service};

/// Looks up an environment variable.
type Lookup<'a> = &'a dyn Fn(&str) -> Option<OsString>;

/// Returns the value of an environment variable, or `None` if it is not set or empty.
pub(crate) type EnvLookup<'a> = &'a dyn Fn(&str) -> Result<Option<String>>;

/// Credentials that consist of several environment variables, such as the login of an application.
pub(crate) struct EnvLogin {
    /// The required variables.
    pub(crate) env: &'static [&'static str],
    /// Sets the credentials. Returns `true` if they are in the environment.
    pub(crate) read: fn(ClientBuilder, EnvLookup<'_>) -> Result<(ClientBuilder, bool)>,
}

impl ClientBuilder {
    /// Creates a builder from the environment variables that `lookup` finds. A credential of its own takes precedence
    /// over that of a login.
    pub(crate) fn from_lookup(
        service: &'static Service,
        logins: &[EnvLogin],
        lookup: Lookup<'_>,
    ) -> Result<Self> {
        let mut builder = Self::new(service);
        let mut found = false;
        for login in logins {
            let is_set;
            (builder, is_set) = (login.read)(builder, &|name| text(name, lookup))?;
            found |= is_set;
        }
        for scheme in service.schemes {
            if let Some(credential) = credential(scheme, lookup)? {
                builder = builder.credential(scheme, credential);
                found = true;
            }
        }
        if !found {
            let tried: Vec<String> = service
                .schemes
                .iter()
                .map(|scheme| env_variables(scheme))
                .chain(logins.iter().map(|login| login.env.join(" and ")))
                .filter(|names| !names.is_empty())
                .collect();
            let setters = service.schemes.iter().map(|scheme| format!("`ClientBuilder::{}`", scheme.setter));
            let help = match &tried[..] {
                [] => format!("use {}", setters.collect::<Vec<_>>().join(" or ")),
                tried => format!("set {}", tried.join(", or ")),
            };
            let product = service.product;
            return Err(Error::configuration(format!(
                "no credentials for {product} in the environment: {help}"
            )));
        }
        for host in service.hosts {
            for name in host.env {
                if let Some(url) = text(name, lookup)? {
                    builder = builder.set_host(host, url);
                    break;
                }
            }
        }
        for setting in service.values {
            for name in setting.env {
                if let Some(value) = text(name, lookup)? {
                    builder = builder.set_value(setting, value);
                    break;
                }
            }
        }
        Ok(builder)
    }
}

/// Returns the credential from the first complete set of the scheme's variables.
fn credential(scheme: &Scheme, lookup: Lookup<'_>) -> Result<Option<Credential>> {
    let mut half = None;
    for names in scheme.env {
        let mut values = Vec::new();
        let mut missing = Vec::new();
        for name in *names {
            match text(name, lookup)? {
                Some(value) => values.push(value),
                None => missing.push(*name),
            }
        }
        match (scheme.kind, &mut values[..], &missing[..]) {
            (SchemeKind::Basic, [user, password], []) => {
                return Ok(Some(Credential::Basic(std::mem::take(user), std::mem::take(password).into())));
            }
            (_, [key], []) => return Ok(Some(Credential::Key(std::mem::take(key).into()))),
            (_, [], _) => {}
            (_, _, missing) => {
                half.get_or_insert_with(|| missing.join(" and "));
            }
        }
    }
    match half {
        None => Ok(None),
        Some(missing) => Err(Error::configuration(format!(
            "incomplete {} in the environment: {missing} is not set; set {}",
            scheme.label,
            env_variables(scheme),
        ))),
    }
}

fn text(name: &str, lookup: Lookup<'_>) -> Result<Option<String>> {
    match lookup(name).map(OsString::into_string) {
        None => Ok(None),
        Some(Ok(value)) => Ok(Some(value).filter(|value| !value.is_empty())),
        Some(Err(_)) => {
            Err(Error::configuration(format!("the environment variable {name} is not valid Unicode")))
        }
    }
}
