// Copied by sdkwright from sdk-runtime (src/client/overrides.rs); do not edit.

//! The overrides of a handle: base URLs, credentials and headers. Data only.

use super::default_header::DefaultHeader;
use crate::auth::Credentials;
use crate::operation::Host;

/// The overrides of a handle. Invalid overrides are reported by the calls of the handle.
#[derive(Clone, Default)]
pub(super) struct Overrides {
    pub(super) hosts: Vec<(&'static Host, Result<String, String>)>,
    pub(super) credentials: Credentials,
    pub(super) headers: Vec<Result<DefaultHeader, String>>,
}
