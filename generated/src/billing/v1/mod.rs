// Generated from billing/v1.yaml by `cargo xtask codegen`; do not edit.

//! Billing.
//!
//! Costs of an organization.
//!
//! [`Client::billing_v1`](crate::Client::billing_v1) returns a handle, [`BillingV1`], with a method
//! for each kind of resource.
//!
//! Feature: `billing-v1`. Host: control plane. Credentials: cloud API key.

mod costs;

pub mod requests;

pub use self::costs::{
    Cost, CostGranularity, CostList, CostProduct, CostsClient, Environment, LineType,
    NetworkAccessType, Resource,
};
#[doc(inline)]
pub use crate::common::ListMeta;

use crate::call::RawRequest;
use crate::client::Client;
use crate::operation::RawOperations;
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE};

/// The resources of [`Client::billing_v1`](crate::Client::billing_v1): Billing.
#[derive(Clone, Debug)]
pub struct BillingV1 {
    client: Client,
}

impl BillingV1 {
    /// Returns a handle, [`CostsClient`].
    ///
    /// Costs of the organization, by day, resource and kind of usage.
    pub fn costs(&self) -> CostsClient {
        CostsClient {
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
    /// Returns a handle for [`billing::v1`](crate::billing::v1): Billing.
    pub fn billing_v1(&self) -> BillingV1 {
        BillingV1 { client: self.clone() }
    }
}

static REQUEST: RawOperations = RawOperations::new(&CONTROL_PLANE, &[&[&CLOUD_API_KEY]]);
