// Generated from schema-registry/v1.yaml by `cargo xtask codegen`; do not edit.

//! Namespaces for subjects and schema IDs within a cluster.

use crate::call::{Call, Json, request};
use crate::client::Client;
use crate::operation::{Operation, Retry};
use crate::page::{Paging, pages};
use crate::service::{EXTERNAL_TOKEN, SCHEMA_REGISTRY, SCHEMA_REGISTRY_API_KEY};

/// The operations of [`SchemaRegistryV1::contexts`](super::SchemaRegistryV1::contexts).
///
/// Namespaces for subjects and schema IDs within a cluster.
#[derive(Clone, Debug)]
pub struct ContextsClient {
    pub(super) client: Client,
}

impl ContextsClient {
    /// Lists contexts.
    ///
    /// Returns the names of the contexts in the cluster.
    ///
    /// `GET /contexts` · Schema Registry API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listContexts)
    ///
    /// # Parameters
    ///
    /// Optional: [`offset`](ListContexts::offset), [`limit`](ListContexts::limit)
    ///
    /// # Response
    ///
    /// - 200: Names of the contexts.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 500: The store of Schema Registry failed (50001). The request may have taken effect.
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

impl ListContexts {
    /// Sets the number of results to skip. Defaults to 0.
    ///
    /// To resume a list, pass the offset that
    /// [`Paged::next_page_token`](crate::Paged::next_page_token) returned.
    pub fn offset(mut self, offset: i32) -> Self {
        self.call.query("offset", offset);
        self
    }

    /// Sets the maximum number of results. Unlimited if absent or negative. Defaults to `-1`.
    pub fn limit(mut self, limit: i32) -> Self {
        self.call.query("limit", limit);
        self
    }
}

request! {
    /// A request builder for [`ContextsClient::list`].
    ///
    /// Call [`items`](Self::items) to list the items of all pages.
    ListContexts -> Json<Vec<String>>, idempotent
}

pages! {
    ListContexts -> Vec<String>, Paging::offset("offset").limit("limit", 0)
}
