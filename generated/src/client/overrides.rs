// Copied from generator/runtime/src/client/overrides.rs by `cargo xtask codegen`; edit it there.

//! The overrides of a handle: URLs, credentials and headers in place of the client's. Data only.

use super::default_header::DefaultHeader;
use crate::auth::Credentials;
use crate::operation::Host;

/// The overrides of a handle. Errors in them are reported by the calls of the handle.
#[derive(Clone, Default)]
pub(super) struct Overrides {
    pub(super) hosts: Vec<(&'static Host, Result<String, String>)>,
    pub(super) credentials: Credentials,
    pub(super) headers: Vec<Result<DefaultHeader, String>>,
}
