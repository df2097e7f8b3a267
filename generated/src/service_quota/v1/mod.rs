// Generated from service-quota/v1.yaml by `cargo xtask codegen`; do not edit.

//! Service quotas.
//!
//! Quotas of the service and their usage.
//!
//! [`Client::service_quota_v1`](crate::Client::service_quota_v1) returns a handle,
//! [`ServiceQuotaV1`], with a method for each kind of resource.
//!
//! Feature: `service-quota-v1`. Host: control plane. Credentials: cloud API key, STS token.

mod applied_quotas;
mod scopes;

pub mod requests;

pub use self::applied_quotas::{
    AppliedQuota, AppliedQuotaList, AppliedQuotaScope, AppliedQuotasClient,
};
pub use self::scopes::{Scope, ScopeList, ScopesClient};
#[doc(inline)]
pub use crate::common::{
    EnvScopedObjectReference, GlobalObjectReference, ListMeta, ObjectMeta,
};

use crate::call::RawRequest;
use crate::client::Client;
use crate::operation::RawOperations;
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE, STS_TOKEN};

/// The resources of [`Client::service_quota_v1`](crate::Client::service_quota_v1): Service quotas.
#[derive(Clone, Debug)]
pub struct ServiceQuotaV1 {
    client: Client,
}

impl ServiceQuotaV1 {
    /// Returns a handle, [`AppliedQuotasClient`].
    ///
    /// Quotas of an organization or of resources in it.
    pub fn applied_quotas(&self) -> AppliedQuotasClient {
        AppliedQuotasClient {
            client: self.client.clone(),
        }
    }

    /// Returns a handle, [`ScopesClient`].
    ///
    /// Scopes of quotas.
    pub fn scopes(&self) -> ScopesClient {
        ScopesClient {
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
    /// Returns a handle for [`service_quota::v1`](crate::service_quota::v1): Service quotas.
    pub fn service_quota_v1(&self) -> ServiceQuotaV1 {
        ServiceQuotaV1 {
            client: self.clone(),
        }
    }
}

static REQUEST: RawOperations = RawOperations::new(
    &CONTROL_PLANE,
    &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
);
