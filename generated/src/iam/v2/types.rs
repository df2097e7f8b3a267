// Generated from iam/v2.yaml by `cargo xtask codegen`; do not edit.

//! Types that several resources of this group use.

use crate::model::open_enum;

/// How the user signs in: with a local password or through single sign-on.
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
