// Copied by sdkwright from modules/access.rs next to the API's documents; edit it there.

//! Helpers for access: audits of role bindings, and the rotation of API keys.
//!
//! - [`RoleAudit`] lists the role bindings of the organization and of each environment, with the names of principals.
//! - [`KeyRotation`] replaces all API keys of a service account or user.

mod audit;
mod error;
mod rotation;

pub use self::audit::{AuditedScope, RoleAudit, RoleGrant};
pub use self::error::{RotationError, RotationStep};
pub use self::rotation::{KeyRotation, NewKey};

#[cfg(all(test, feature = "testing"))]
mod tests;
