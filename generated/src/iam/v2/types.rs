// Generated from iam/v2.yaml by `cargo xtask codegen`; do not edit.

//! Types that several resources of this group use.

use crate::model::open_enum;

open_enum! {
    /// The authentication method of the user: local password or single sign-on.
    pub enum AuthType {
        /// `AUTH_TYPE_LOCAL`
        Local = "AUTH_TYPE_LOCAL",
        /// `AUTH_TYPE_SSO`
        Sso = "AUTH_TYPE_SSO",
    }
}
