// Generated from org/v2.yaml by `cargo xtask codegen`; do not edit.

//! Organizations.
//!
//! Organizations and their environments.
//!
//! [`Client::org_v2`](crate::Client::org_v2) returns a handle, [`OrgV2`], with a method for each
//! kind of resource.
//!
//! Feature: `org-v2` (enabled by default). Host: control plane. Credentials: cloud API key, STS
//! token, user token, global API key.
//!
//! # Errors
//!
//! Most operations of this group can return these statuses. Where one is also
//! [common](crate#errors), this description applies:
//!
//! - 409: The request conflicts with the current state of the resource, or the resource already
//!   exists.

mod environments;
mod organizations;

pub mod requests;

pub use self::environments::{
    Environment, EnvironmentCreate, EnvironmentList, EnvironmentUpdate,
    EnvironmentsClient, StreamGovernanceConfig, StreamGovernanceConfigPackage,
};
pub use self::organizations::{
    Organization, OrganizationList, OrganizationUpdate, OrganizationsClient,
};
#[doc(inline)]
pub use crate::common::{ListMeta, ObjectMeta};

use crate::call::RawRequest;
use crate::client::Client;
use crate::operation::RawOperations;
use crate::service::{
    CLOUD_API_KEY, CONTROL_PLANE, GLOBAL_API_KEY, STS_TOKEN, USER_TOKEN,
};

/// The resources of [`Client::org_v2`](crate::Client::org_v2): Organizations.
#[derive(Clone, Debug)]
pub struct OrgV2 {
    client: Client,
}

impl OrgV2 {
    /// Returns a handle, [`EnvironmentsClient`].
    ///
    /// Namespaces for clusters and the resources around them.
    pub fn environments(&self) -> EnvironmentsClient {
        EnvironmentsClient {
            client: self.client.clone(),
        }
    }

    /// Returns a handle for the organizations that the caller belongs to.
    pub fn organizations(&self) -> OrganizationsClient {
        OrganizationsClient {
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
    /// Returns a handle for [`org::v2`](crate::org::v2): Organizations.
    pub fn org_v2(&self) -> OrgV2 {
        OrgV2 { client: self.clone() }
    }
}

static REQUEST: RawOperations = RawOperations::new(
    &CONTROL_PLANE,
    &[&[&CLOUD_API_KEY], &[&STS_TOKEN], &[&USER_TOKEN], &[&GLOBAL_API_KEY]],
);
