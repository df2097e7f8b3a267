// Copied by sdkwright from sdk-runtime (src/codegen_api/entry.rs); do not edit.

//! The entry points that depend on the generated service.
//!
//! Input: the `SERVICE` and the `ENV_LOGINS` of generated code. Output: builders for clients of it. The rest of the runtime receives the
//! service as an argument and depends on no generated code.

use crate::client::{Client, ClientBuilder};
use crate::error::Result;
use crate::service::{ENV_LOGINS, SERVICE};

impl Client {
    /// Creates a client with the credentials and hosts in environment variables, and default settings otherwise.
    ///
    /// Use [`ClientBuilder::from_env`] to change other settings.
    ///
    /// # Errors
    ///
    /// Returns an error of kind [`Configuration`](crate::ErrorKind::Configuration) if no credentials are set, or only a
    /// part of them.
    pub fn from_env() -> Result<Self> {
        ClientBuilder::from_env()?.build()
    }

    /// Creates a builder for a client.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new(&SERVICE)
    }
}

impl ClientBuilder {
    /// Creates a builder with the credentials, hosts and other settings in environment variables. An empty variable
    /// counts as not set.
    ///
    /// # Errors
    ///
    /// Returns an error of kind [`Configuration`](crate::ErrorKind::Configuration) if no credentials are set, or only a
    /// part of them.
    pub fn from_env() -> Result<Self> {
        Self::from_lookup(&SERVICE, ENV_LOGINS, &|name| std::env::var_os(name))
    }
}
