// Copied from generator/runtime/src/seam/entry.rs by `cargo xtask codegen`; edit it there.

//! The entry points that know the generated service: where a client begins.
//!
//! In: the `SERVICE` of generated code. Out: settings for clients of it. The rest of the runtime is handed the service
//! and depends on no generated code.

use crate::client::{Client, ClientBuilder};
use crate::error::Result;
use crate::service::SERVICE;

impl Client {
    /// A client with credentials and hosts from the environment, and defaults for everything else.
    ///
    /// It is an error if the environment holds no credentials, or half of a pair.
    /// [`ClientBuilder::from_env`] is for other settings beside these.
    pub fn from_env() -> Result<Self> {
        ClientBuilder::from_env()?.build()
    }

    /// Settings for a client.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new(&SERVICE)
    }
}

impl ClientBuilder {
    /// Settings with the credentials, the hosts and the other values that the environment holds.
    ///
    /// It is an error if it holds no credentials, or half of a pair. A variable that is set to nothing counts as
    /// not set.
    pub fn from_env() -> Result<Self> {
        Self::from_lookup(&SERVICE, &|name| std::env::var_os(name))
    }
}
