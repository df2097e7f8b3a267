// Generated from sql/v1alpha1.yaml by `cargo xtask codegen`; do not edit.

//! The result rows of a statement, in the format of this early version.

use serde_json::Value;

use crate::call::{Call, Json, request};
use crate::client::Client;
use crate::common::ResultListMeta;
use crate::model::model;
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{FLINK, FLINK_API_KEY};

/// The operations of [`SqlV1alpha1::statement_results`](super::SqlV1alpha1::statement_results).
///
/// The result rows of a statement, in the format of this early version.
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
    /// This operation requires access to "SQL API v1alpha1", which must be requested.
    ///
    /// A 409 response means that it is too early. The call then polls for up to 30 s, with a
    /// growing delay.
    ///
    /// `GET /sql/v1alpha1/environments/{environment_id}/statements/{statement_name}/results` ·
    /// Early Access, feature `early-access` · Flink API key ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getSqlV1alpha1StatementResult)
    ///
    /// # Parameters
    ///
    /// - `environment_id`: The ID of the environment.
    /// - `statement_name`: The name of the statement.
    /// - `org_id`: The ID of the organization. Format `uuid`.
    ///
    /// Optional: [`page_token`](GetStatementResult::page_token)
    ///
    /// # Response
    ///
    /// - 200: The next rows, and the link to the following page.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and those of [this
    /// group](super#errors).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let mut items = client
    ///     .sql_v1alpha1()
    ///     .statement_results()
    ///     .get("env-6m2xp8", "count-orders", "5c1f7f0e-6f0b-4f3a-9d55-2f7a4c0b9e61")
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
        environment_id: impl Into<String>,
        statement_name: impl Into<String>,
        org_id: impl Into<String>,
    ) -> GetStatementResult {
        let org_id: String = org_id.into();
        let mut call = Call::new(&self.client, &GET)
            .path(environment_id)
            .path(statement_name);
        call.header("Org-Id", org_id);
        GetStatementResult { call }
    }
}

static GET: Operation = Operation {
    id: "getSqlV1alpha1StatementResult",
    name: "get statement result",
    method: "GET",
    path: "/sql/v1alpha1/environments/{environment_id}/statements/{statement_name}/results",
    host: &FLINK,
    security: &[&[&FLINK_API_KEY]],
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

/// The result rows of a statement.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StatementResult {
    /// The group and version of the API that the object belongs to. Always `sql/v1alpha1`.
    pub api_version: String,
    /// The type of the object. Always `StatementResult`.
    pub kind: String,
    /// Links of a page of results.
    pub metadata: ResultListMeta,
    /// The rows.
    pub results: StatementResultResults,
}

impl StatementResult {
    /// Creates a `StatementResult` with its required fields.
    pub fn new(
        metadata: impl Into<ResultListMeta>,
        results: impl Into<StatementResultResults>,
    ) -> Self {
        Self {
            api_version: "sql/v1alpha1".into(),
            kind: "StatementResult".into(),
            metadata: metadata.into(),
            results: results.into(),
        }
    }
}

model!(StatementResult {
    "api_version": api_version,
    "kind": kind,
    "metadata": metadata,
    "results": results,
});

impl Page for StatementResult {
    type Item = Value;

    fn next_page(&self) -> Option<&str> {
        self.metadata.next.as_deref()
    }

    fn items(&self) -> &[Value] {
        &self.results.data
    }

    fn into_items(self) -> Vec<Value> {
        self.results.data
    }

    fn is_pending(&self) -> bool {
        self.items().is_empty()
    }
}

/// The rows of a page of results.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StatementResultResults {
    /// The rows. Each is an object with the values in `row` and, for a changelog, the change
    /// operation in `op`: 0 inserted, 1 row before an update, 2 row after an update, 3 deleted.
    /// Defaults to 0.
    pub data: Vec<Value>,
}

impl StatementResultResults {
    /// Creates a `StatementResultResults` with its required fields.
    pub fn new(data: impl IntoIterator<Item = impl Into<Value>>) -> Self {
        Self {
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}

model!(StatementResultResults {
    "data": data,
});
