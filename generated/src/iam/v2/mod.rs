// Generated from iam/v2.yaml by `cargo xtask codegen`; do not edit.

//! Identity and access.
//!
//! Users, service accounts, API keys, identity providers and pools, certificate authorities, role
//! bindings, invitations and IP filters.
//!
//! [`Client::iam_v2`](crate::Client::iam_v2) returns a handle, [`IamV2`], with a method for each
//! kind of resource.
//!
//! Feature: `iam-v2` (enabled by default). Host: control plane. Credentials: cloud API key, STS
//! token.

mod api_keys;
mod certificate_authorities;
mod certificate_identity_pools;
mod identity_pools;
mod identity_providers;
mod invitations;
mod ip_filter_summaries;
mod ip_filters;
mod ip_groups;
mod jwks;
mod role_bindings;
mod service_accounts;
mod types;
mod users;

pub mod requests;
#[cfg(all(feature = "iam-v2-sso", feature = "preview"))]
pub mod sso;

pub use self::api_keys::{
    ApiKey, ApiKeyCreate, ApiKeyList, ApiKeySpec, ApiKeySpecCreate, ApiKeySpecUpdate,
    ApiKeyUpdate, ApiKeysClient,
};
pub use self::certificate_authorities::{
    CertificateAuthoritiesClient, CertificateAuthority, CertificateAuthorityList,
    CertificateAuthorityState, CreateCertRequest, CrlSource, UpdateCertRequest,
};
pub use self::certificate_identity_pools::{
    CertificateIdentityPool, CertificateIdentityPoolCreate, CertificateIdentityPoolList,
    CertificateIdentityPoolState, CertificateIdentityPoolUpdate,
    CertificateIdentityPoolsClient,
};
pub use self::identity_pools::{
    IdentityPool, IdentityPoolCreate, IdentityPoolList, IdentityPoolState,
    IdentityPoolUpdate, IdentityPoolsClient,
};
pub use self::identity_providers::{
    IdentityProvider, IdentityProviderCreate, IdentityProviderList,
    IdentityProviderState, IdentityProviderUpdate, IdentityProvidersClient, JwksObject,
    JwksObjectKty,
};
pub use self::invitations::{
    Invitation, InvitationCreate, InvitationList, InvitationStatus, InvitationsClient,
};
pub use self::ip_filter_summaries::{
    IpFilterSummariesClient, IpFilterSummary, IpFilterSummaryCategory,
    IpFilterSummaryOperationGroup,
};
pub use self::ip_filters::{
    IpFilter, IpFilterCreate, IpFilterList, IpFilterUpdate, IpFiltersClient,
};
pub use self::ip_groups::{
    IpGroup, IpGroupCreate, IpGroupList, IpGroupUpdate, IpGroupsClient,
};
pub use self::jwks::{
    Jwks, JwksClient, JwksSpec, JwksSpecUpdate, JwksState, JwksStatus, JwksUpdate,
};
pub use self::role_bindings::{
    RoleBinding, RoleBindingCreate, RoleBindingList, RoleBindingsClient,
};
pub use self::service_accounts::{
    ServiceAccount, ServiceAccountCreate, ServiceAccountList, ServiceAccountUpdate,
    ServiceAccountsClient,
};
pub use self::types::AuthType;
pub use self::users::{ConfigureUserAuthRequest, User, UserList, UserUpdate, UsersClient};
#[doc(inline)]
pub use crate::common::{
    GlobalObjectReference, GlobalObjectReferenceInput, ListMeta, ObjectMeta,
    ObjectReference, ObjectReferenceInput,
};

use crate::call::RawRequest;
use crate::client::Client;
use crate::operation::RawOperations;
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE, STS_TOKEN};

/// The resources of [`Client::iam_v2`](crate::Client::iam_v2): Identity and access.
#[derive(Clone, Debug)]
pub struct IamV2 {
    client: Client,
}

impl IamV2 {
    /// Returns a handle, [`ApiKeysClient`].
    ///
    /// Credentials for Basic authentication, either for a resource or for the Confluent Cloud APIs.
    pub fn api_keys(&self) -> ApiKeysClient {
        ApiKeysClient {
            client: self.client.clone(),
        }
    }

    /// Returns a handle, [`CertificateAuthoritiesClient`].
    ///
    /// Certificate chains that client certificates are verified against.
    pub fn certificate_authorities(&self) -> CertificateAuthoritiesClient {
        CertificateAuthoritiesClient {
            client: self.client.clone(),
        }
    }

    /// Returns a handle, [`CertificateIdentityPoolsClient`].
    ///
    /// Groups of client certificates, selected by their fields.
    pub fn certificate_identity_pools(&self) -> CertificateIdentityPoolsClient {
        CertificateIdentityPoolsClient {
            client: self.client.clone(),
        }
    }

    /// Returns a handle, [`IpFilterSummariesClient`].
    ///
    /// Overview of the IP filters of an organization or environment.
    pub fn ip_filter_summaries(&self) -> IpFilterSummariesClient {
        IpFilterSummariesClient {
            client: self.client.clone(),
        }
    }

    /// Returns a handle, [`IpFiltersClient`].
    ///
    /// Rules for the addresses from which resources can be accessed.
    pub fn ip_filters(&self) -> IpFiltersClient {
        IpFiltersClient {
            client: self.client.clone(),
        }
    }

    /// Returns a handle, [`IpGroupsClient`].
    ///
    /// Named sets of address blocks, for use in IP filters.
    pub fn ip_groups(&self) -> IpGroupsClient {
        IpGroupsClient {
            client: self.client.clone(),
        }
    }

    /// Returns a handle, [`IdentityPoolsClient`].
    ///
    /// Groups of external identities, selected by the claims of their tokens.
    pub fn identity_pools(&self) -> IdentityPoolsClient {
        IdentityPoolsClient {
            client: self.client.clone(),
        }
    }

    /// Returns a handle, [`IdentityProvidersClient`].
    ///
    /// External OAuth/OIDC providers whose tokens are accepted.
    pub fn identity_providers(&self) -> IdentityProvidersClient {
        IdentityProvidersClient {
            client: self.client.clone(),
        }
    }

    /// Returns a handle, [`InvitationsClient`].
    ///
    /// Invitations of users to the organization.
    pub fn invitations(&self) -> InvitationsClient {
        InvitationsClient {
            client: self.client.clone(),
        }
    }

    /// Returns a handle for the public keys of an identity provider, which can be refreshed at any
    /// time.
    pub fn jwks(&self) -> JwksClient {
        JwksClient {
            client: self.client.clone(),
        }
    }

    /// Returns a handle, [`RoleBindingsClient`].
    ///
    /// Role assignments of principals (role-based access control).
    pub fn role_bindings(&self) -> RoleBindingsClient {
        RoleBindingsClient {
            client: self.client.clone(),
        }
    }

    /// Returns a handle, [`ServiceAccountsClient`].
    ///
    /// Identities of applications and other non-human principals.
    pub fn service_accounts(&self) -> ServiceAccountsClient {
        ServiceAccountsClient {
            client: self.client.clone(),
        }
    }

    /// Returns a handle, [`UsersClient`].
    ///
    /// Users who have access to the organization.
    pub fn users(&self) -> UsersClient {
        UsersClient {
            client: self.client.clone(),
        }
    }

    /// Creates a request to any path of the host `control plane`, for operations that have no
    /// method in this version of the crate.
    ///
    /// The path starts with `/` and is appended to the URL of the host. An absolute URL, `//`, and
    /// dot segments are errors of the call. See [`RawRequest`].
    pub fn request(&self, method: impl AsRef<str>, path: &str) -> RawRequest {
        RawRequest::new(&self.client, &REQUEST, method.as_ref(), path)
    }
}

impl Client {
    /// Returns a handle for [`iam::v2`](crate::iam::v2): Identity and access.
    pub fn iam_v2(&self) -> IamV2 {
        IamV2 { client: self.clone() }
    }
}

static REQUEST: RawOperations = RawOperations::new(
    &CONTROL_PLANE,
    &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
);
