// Generated from srcm/v3.yaml by `cargo xtask codegen`; do not edit.

//! Access of another cluster to a Schema Registry cluster.

use crate::call::{Call, Json, request};
use crate::client::Client;
use crate::common::ObjectMeta;
use crate::model::model;
use crate::operation::{Operation, Retry};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE, STS_TOKEN};

/// The operations of [`SrcmV3::accesses`](super::SrcmV3::accesses).
///
/// Access of another cluster to a Schema Registry cluster.
#[derive(Clone, Debug)]
pub struct AccessesClient {
    pub(super) client: Client,
}

impl AccessesClient {
    /// Gets the access of a cluster.
    ///
    /// Returns the access of the cluster `cluster_id` to a Schema Registry cluster: `spec.allowed`
    /// is `true` if it has access.
    ///
    /// `GET /srcm/v3/clusters/{id}/access` · Limited Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getSrcmV3Access)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the Schema Registry cluster.
    /// - `environment`: The ID of the environment of the Schema Registry cluster.
    /// - `cluster_id`: The ID of the cluster that requests access to the Schema Registry cluster.
    ///
    /// # Response
    ///
    /// - 200: Access of the cluster to the Schema Registry cluster.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: There is no Schema Registry cluster with this ID in the given environment.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client
    ///     .srcm_v3()
    ///     .accesses()
    ///     .get("lsrc-8kq2m", "env-6m2xp8", "lkc-3w9dn")
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        id: impl Into<String>,
        environment: impl Into<String>,
        cluster_id: impl Into<String>,
    ) -> GetAccess {
        let environment: String = environment.into();
        let cluster_id: String = cluster_id.into();
        let mut call = Call::new(&self.client, &GET).path(id);
        call.query("environment", environment);
        call.query("cluster_id", cluster_id);
        GetAccess { call }
    }
}

static GET: Operation = Operation {
    id: "getSrcmV3Access",
    name: "get access",
    method: "GET",
    path: "/srcm/v3/clusters/{id}/access",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`AccessesClient::get`].
    GetAccess -> Json<Access>, idempotent
}

/// Access of another cluster to a Schema Registry cluster.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Access {
    /// The group and version of the API that the object belongs to. Read-only; always `srcm/v3`.
    pub api_version: String,
    /// The type of the object. Read-only; always `Access`.
    pub kind: String,
    /// The ID of the access. At most 255 characters; read-only.
    pub id: String,
    /// The metadata of an object. Read-only.
    pub metadata: Option<ObjectMeta>,
    /// The permission of an access.
    pub spec: AccessSpec,
}

impl Access {
    /// Creates an `Access` with its required fields.
    pub fn new(id: impl Into<String>, spec: impl Into<AccessSpec>) -> Self {
        Self {
            api_version: "srcm/v3".into(),
            kind: "Access".into(),
            id: id.into(),
            metadata: None,
            spec: spec.into(),
        }
    }

    /// Sets [`metadata`](Self::metadata).
    #[must_use]
    pub fn with_metadata(mut self, metadata: impl Into<ObjectMeta>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }
}

model!(Access {
    "api_version": api_version,
    "kind": kind,
    "id": id,
    "metadata": metadata,
    "spec": spec,
});

/// The permission of an access.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccessSpec {
    /// Access of the cluster to the Schema Registry cluster. Immutable.
    pub allowed: bool,
}

impl AccessSpec {
    /// Creates an `AccessSpec` with its required fields.
    pub fn new(allowed: bool) -> Self {
        Self { allowed }
    }
}

model!(AccessSpec {
    "allowed": allowed,
});
