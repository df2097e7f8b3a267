// Generated from srcm/v3.yaml by `cargo xtask codegen`; do not edit.

//! Access of another cluster to a Schema Registry cluster.

use crate::call::{Call, Json, request};
use crate::client::Client;
use crate::common::ObjectMeta;
use crate::model::model;
use crate::operation::{Operation, Retry};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE};

/// Access of another cluster to a Schema Registry cluster.
///
/// Reached by [`SrcmV3::accesses`](super::SrcmV3::accesses).
#[derive(Clone, Debug)]
pub struct AccessesClient {
    pub(super) client: Client,
}

impl AccessesClient {
    /// Gets the access of a cluster.
    ///
    /// `GET /srcm/v3/clusters/{id}/access` · Limited Availability · cloud API key
    ///
    /// Returns the access of another cluster to a Schema Registry cluster.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getSrcmV3Access)
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the Schema Registry cluster.
    /// - `environment`: The ID of the environment of the Schema Registry cluster.
    /// - `cluster_id`: The ID of the cluster that requests access to the Schema Registry cluster.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | Access of the cluster to the Schema Registry cluster. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no Schema Registry cluster with this ID in the given environment. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let answer = client
    ///     .srcm_v3()
    ///     .accesses()
    ///     .get("lsrc-8kq2m", "env-6m2xp8", "lkc-3w9dn")
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        id: impl Into<String>,
        environment: impl AsRef<str>,
        cluster_id: impl AsRef<str>,
    ) -> GetAccess {
        let mut call = Call::new(&self.client, &GET).path(id);
        call.query("environment", environment.as_ref());
        call.query("cluster_id", cluster_id.as_ref());
        GetAccess { call }
    }
}

static GET: Operation = Operation {
    id: "getSrcmV3Access",
    name: "get access",
    method: "GET",
    path: "/srcm/v3/clusters/{id}/access",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`AccessesClient::get`].
    GetAccess -> Json<Access>
}

/// Access of another cluster to a Schema Registry cluster.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Access {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `srcm/v3`.
    pub api_version: String,
    /// The type of the object. Set by the service; always `Access`.
    pub kind: String,
    /// The ID of the access. At most 255 characters; set by the service.
    pub id: String,
    /// The metadata of an object. Read-only. Set by the service.
    pub metadata: Option<ObjectMeta>,
    /// The permission of an access.
    pub spec: AccessSpec,
}

impl Access {
    /// With what is required.
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
    pub fn with_metadata(mut self, metadata: impl Into<ObjectMeta>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }
}

model!(Access {
    0 "api_version": api_version,
    1 "kind": kind,
    2 "id": id,
    3 "metadata": metadata,
    4 "spec": spec,
});

/// The permission of an access.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AccessSpec {
    /// Access of the cluster to the Schema Registry cluster. Cannot change after creation.
    pub allowed: bool,
}

impl AccessSpec {
    /// With what is required.
    pub fn new(allowed: bool) -> Self {
        Self { allowed }
    }
}

model!(AccessSpec {
    0 "allowed": allowed,
});
