// Generated from sql/v1.yaml by `cargo xtask codegen`; do not edit.

//! The result rows of a statement.

use crate::call::{Call, Json, request};
use crate::client::Client;
use crate::operation::{Operation, Retry};
use crate::page::{Paging, pages};
use crate::service::{EXTERNAL_TOKEN, FLINK, FLINK_API_KEY, GLOBAL_API_KEY};
use super::StatementResult;

/// The operations of [`SqlV1::statement_results`](super::SqlV1::statement_results).
///
/// The result rows of a statement.
#[derive(Clone, Debug)]
pub struct StatementResultsClient {
    pub(super) client: Client,
}

impl StatementResultsClient {
    /// Reads the results of a statement.
    ///
    /// Returns the next rows of a statement. Pages of a running statement may be empty; continue as
    /// long as `metadata.next` is set.
    ///
    /// This operation requires access to "SQL API v1", which must be requested.
    ///
    /// A 409 response means that it is too early. The call then polls for up to 30 s, with a
    /// growing delay.
    ///
    /// `GET /sql/v1/organizations/{organization_id}/environments/{environment_id}/statements/{name}/results`
    /// · General Availability · Flink API key, global API key, or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getSqlv1StatementResult)
    ///
    /// # Parameters
    ///
    /// - `organization_id`: The ID of the organization. Format `uuid`.
    /// - `environment_id`: The ID of the environment.
    /// - `name`: The name of the statement.
    ///
    /// Optional: [`page_token`](GetStatementResult::page_token)
    ///
    /// # Response
    ///
    /// - 200: The next rows, and the link to the following page.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors), those of [this
    /// group](super#errors), and:
    ///
    /// - 404: There is no statement with this name, or its results have expired.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let mut items = client
    ///     .sql_v1()
    ///     .statement_results()
    ///     .get("5c1f7f0e-6f0b-4f3a-9d55-2f7a4c0b9e61", "env-6m2xp8", "count-orders")
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        organization_id: impl Into<String>,
        environment_id: impl Into<String>,
        name: impl Into<String>,
    ) -> GetStatementResult {
        GetStatementResult {
            call: Call::new(&self.client, &GET)
                .path(organization_id)
                .path(environment_id)
                .path(name),
        }
    }
}

static GET: Operation = Operation {
    id: "getSqlv1StatementResult",
    name: "get statement result",
    method: "GET",
    path: "/sql/v1/organizations/{organization_id}/environments/{environment_id}/statements/{name}/results",
    host: &FLINK,
    security: &[&[&FLINK_API_KEY], &[&GLOBAL_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::IdempotentAndFor(&[409], 30),
};

impl GetStatementResult {
    /// Sets the page token: the `page_token` in `metadata.next` of the previous response. Defaults
    /// to the first row. At most 255 characters.
    ///
    /// To resume a list, pass the token that
    /// [`Paged::next_page_token`](crate::Paged::next_page_token) returned.
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        let page_token: String = page_token.into();
        self.call.query("page_token", page_token);
        self
    }
}

request! {
    /// A request builder for [`StatementResultsClient::get`].
    ///
    /// Call [`items`](Self::items) to list the items of all pages.
    GetStatementResult -> Json<StatementResult>, idempotent
}

pages! {
    GetStatementResult -> StatementResult, Paging::link(&["page_token"])
}
