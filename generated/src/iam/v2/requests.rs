// Generated from iam/v2.yaml by `cargo xtask codegen`; do not edit.

//! Request builders, returned by the methods of this group's handles.

pub use super::api_keys::{
    CreateApiKey, DeleteApiKey, GetApiKey, ListApiKeys, UpdateApiKey,
};
pub use super::certificate_authorities::{
    CreateCertificateAuthority, DeleteCertificateAuthority, GetCertificateAuthority,
    ListCertificateAuthorities, UpdateCertificateAuthority,
};
pub use super::certificate_identity_pools::{
    CreateCertificateIdentityPool, DeleteCertificateIdentityPool,
    GetCertificateIdentityPool, ListCertificateIdentityPools,
    UpdateCertificateIdentityPool,
};
pub use super::identity_pools::{
    CreateIdentityPool, DeleteIdentityPool, GetIdentityPool, ListIdentityPools,
    UpdateIdentityPool,
};
pub use super::identity_providers::{
    CreateIdentityProvider, DeleteIdentityProvider, GetIdentityProvider,
    ListIdentityProviders, UpdateIdentityProvider,
};
pub use super::invitations::{
    CreateInvitation, DeleteInvitation, GetInvitation, ListInvitations,
};
pub use super::ip_filter_summaries::GetIpFilterSummary;
pub use super::ip_filters::{
    CreateIpFilter, DeleteIpFilter, GetIpFilter, ListIpFilters, UpdateIpFilter,
};
pub use super::ip_groups::{
    CreateIpGroup, DeleteIpGroup, GetIpGroup, ListIpGroups, UpdateIpGroup,
};
pub use super::jwks::RefreshJwks;
pub use super::role_bindings::{
    CreateRoleBinding, DeleteRoleBinding, GetRoleBinding, ListRoleBindings,
};
pub use super::service_accounts::{
    CreateServiceAccount, DeleteServiceAccount, GetServiceAccount, ListServiceAccounts,
    UpdateServiceAccount,
};
pub use super::users::{DeleteUser, GetUser, ListUsers, UpdateUser, UpdateUserAuthType};
