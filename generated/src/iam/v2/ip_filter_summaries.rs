// Generated from iam/v2.yaml by `cargo xtask codegen`; do not edit.

//! Overview of the IP filters of an organization or environment.

use crate::call::{Call, Json, request};
use crate::client::Client;
use crate::model::model;
use crate::operation::{Operation, Retry};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE, STS_TOKEN};

/// The operations of [`IamV2::ip_filter_summaries`](super::IamV2::ip_filter_summaries).
///
/// Overview of the IP filters of an organization or environment.
#[derive(Clone, Debug)]
pub struct IpFilterSummariesClient {
    pub(super) client: Client,
}

impl IpFilterSummariesClient {
    /// Gets the IP filter summary.
    ///
    /// Returns the restrictions of each operation group by IP filters for an organization or
    /// environment, with a status for each category of groups.
    ///
    /// This operation requires access to "IP Filter Summary API", which must be requested.
    ///
    /// `GET /iam/v2/ip-filter-summary` · General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getIamV2IpFilterSummary)
    ///
    /// # Parameters
    ///
    /// - `scope`: The CRN of the organization or environment to summarize.
    ///
    /// # Response
    ///
    /// - 200: The summary of the requested scope.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: The scope does not contain an organization or environment that is visible to the
    ///   caller.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client
    ///     .iam_v2()
    ///     .ip_filter_summaries()
    ///     .get(
    ///         "crn://confluent.cloud/organization=5c1f7f0e-6f0b-4f3a-9d55-2f7a4c0b9e61/environment=env-6m2xp8",
    ///     )
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, scope: impl Into<String>) -> GetIpFilterSummary {
        let scope: String = scope.into();
        let mut call = Call::new(&self.client, &GET);
        call.query("scope", scope);
        GetIpFilterSummary { call }
    }
}

static GET: Operation = Operation {
    id: "getIamV2IpFilterSummary",
    name: "get ip filter summary",
    method: "GET",
    path: "/iam/v2/ip-filter-summary",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`IpFilterSummariesClient::get`].
    GetIpFilterSummary -> Json<IpFilterSummary>, idempotent
}

/// The restrictions that IP filters impose within a scope.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IpFilterSummary {
    /// The group and version of the API that the object belongs to. Read-only; always `iam/v2`.
    pub api_version: String,
    /// The type of the object. Read-only; always `IpFilterSummary`.
    pub kind: String,
    /// The CRN of the organization or environment that the summary describes.
    pub scope: String,
    /// One entry per category of operation groups.
    pub categories: Vec<IpFilterSummaryCategory>,
}

impl IpFilterSummary {
    /// Creates an `IpFilterSummary` with its required fields.
    pub fn new(
        scope: impl Into<String>,
        categories: impl IntoIterator<Item = impl Into<IpFilterSummaryCategory>>,
    ) -> Self {
        Self {
            api_version: "iam/v2".into(),
            kind: "IpFilterSummary".into(),
            scope: scope.into(),
            categories: categories.into_iter().map(Into::into).collect(),
        }
    }
}

model!(IpFilterSummary {
    "api_version": api_version,
    "kind": kind,
    "scope": scope,
    "categories": categories,
});

/// The restrictions of the operation groups of a category.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IpFilterSummaryCategory {
    /// The name of this category of operation groups.
    pub name: Option<String>,
    /// The state of the whole category: open, limited, or mixed if its groups differ.
    pub status: Option<String>,
    /// The operation groups of the category.
    pub operation_groups: Option<Vec<IpFilterSummaryOperationGroup>>,
}

impl IpFilterSummaryCategory {
    /// Creates an empty `IpFilterSummaryCategory`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn with_status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets [`operation_groups`](Self::operation_groups).
    #[must_use]
    pub fn with_operation_groups(
        mut self,
        operation_groups: impl IntoIterator<
            Item = impl Into<IpFilterSummaryOperationGroup>,
        >,
    ) -> Self {
        self.operation_groups = Some(
            operation_groups.into_iter().map(Into::into).collect(),
        );
        self
    }
}

model!(IpFilterSummaryCategory {
    "name": name,
    "status": status,
    "operation_groups": operation_groups,
});

/// The restrictions of an operation group.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IpFilterSummaryOperationGroup {
    /// The name of the group, as in `IpFilter.operation_groups`.
    pub name: Option<String>,
    /// The state of the group: open, limited, or without access.
    pub status: Option<String>,
}

impl IpFilterSummaryOperationGroup {
    /// Creates an empty `IpFilterSummaryOperationGroup`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn with_status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }
}

model!(IpFilterSummaryOperationGroup {
    "name": name,
    "status": status,
});
