//! The input of the lints.

use crate::config::Config;
use crate::ir::Api;
use crate::names::Names;
use crate::resolve::Resolved;

/// The input of the lints.
#[derive(Clone, Copy)]
pub(crate) struct Inputs<'a> {
    /// The documents.
    pub(crate) resolved: &'a Resolved,
    /// The SDK.
    pub(crate) api: &'a Api,
    /// The names in the SDK.
    pub(crate) names: &'a Names,
    /// The configuration.
    pub(crate) config: &'a Config,
}
