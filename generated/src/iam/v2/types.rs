// Generated from iam/v2.yaml by `cargo xtask codegen`; do not edit.

//! Types that several resources of this group use.

use crate::model::open_enum;

open_enum! {
    /// How the user signs in: with a local password or through single sign-on.
    pub enum AuthType {
        /// `AUTH_TYPE_LOCAL`
        Local = "AUTH_TYPE_LOCAL",
        /// `AUTH_TYPE_SSO`
        Sso = "AUTH_TYPE_SSO",
    }
}
