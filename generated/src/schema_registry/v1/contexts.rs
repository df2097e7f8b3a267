// Generated from schema-registry/v1.yaml by `cargo xtask codegen`; do not edit.

//! Namespaces for subjects and schema IDs within a cluster.

use crate::call::{Call, Json, request};
use crate::client::Client;
use crate::operation::{Operation, Retry};
use crate::page::{Paging, pages};
use crate::service::{EXTERNAL_TOKEN, SCHEMA_REGISTRY, SCHEMA_REGISTRY_API_KEY};

/// Namespaces for subjects and schema IDs within a cluster.
///
/// Reached by [`SchemaRegistryV1::contexts`](super::SchemaRegistryV1::contexts).
#[derive(Clone, Debug)]
pub struct ContextsClient {
    pub(super) client: Client,
}

impl ContextsClient {
    /// Lists contexts.
    ///
    /// `GET /contexts` · Schema Registry API key or external access token
    ///
    /// Returns the names of the contexts in the cluster.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listContexts)
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | Names of the contexts. |  |
    /// | 400 | The request is malformed: a parameter or the body is invalid. |  |
    /// | 401 | The credentials are missing, invalid or expired. |  |
    /// | 403 | The credentials do not permit this operation. |  |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `Retry-After` |
    /// | 500 | The store of Schema Registry failed (50001). The request may have taken effect. |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let mut items = client.schema_registry_v1().contexts().list().items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListContexts {
        ListContexts {
            call: Call::new(&self.client, &LIST),
        }
    }
}

static LIST: Operation = Operation {
    id: "listContexts",
    name: "list contexts",
    method: "GET",
    path: "/contexts",
    host: &SCHEMA_REGISTRY,
    security: &[&[&SCHEMA_REGISTRY_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`ContextsClient::list`].
    ListContexts -> Json<Vec<String>>
}

pages! {
    ListContexts -> Vec<String>, Paging::Offset("offset", "limit")
}

impl ListContexts {
    /// The number of results to skip. Defaults to 0. `0` if not set.
    pub fn offset(mut self, offset: i32) -> Self {
        self.call.query("offset", offset);
        self
    }

    /// The maximum number of results. Unlimited if absent or negative. `-1` if not set.
    pub fn limit(mut self, limit: i32) -> Self {
        self.call.query("limit", limit);
        self
    }
}
