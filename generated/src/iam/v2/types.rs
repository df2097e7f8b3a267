// Generated from iam/v2.yaml by `cargo xtask codegen`; do not edit.

//! Types shared by several resources of this group.

use crate::model::open_enum;

/// The authentication method of the user: local password or single sign-on.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuthType {
    /// `AUTH_TYPE_LOCAL`
    Local,
    /// `AUTH_TYPE_SSO`
    Sso,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(AuthType {
    "AUTH_TYPE_LOCAL": Local,
    "AUTH_TYPE_SSO": Sso,
});
