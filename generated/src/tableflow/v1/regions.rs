// Generated from tableflow/v1.yaml by `cargo xtask codegen`; do not edit.

//! Cloud regions in which Tableflow is available.

use crate::call::{Call, Json, request};
use crate::client::Client;
use crate::common::{ListMeta, ObjectMeta};
use crate::model::{model, open_enum};
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{CONTROL_PLANE, TABLEFLOW_API_KEY};

/// Cloud regions in which Tableflow is available.
///
/// Reached by [`TableflowV1::regions`](super::TableflowV1::regions).
#[derive(Clone, Debug)]
pub struct RegionsClient {
    pub(super) client: Client,
}

impl RegionsClient {
    /// Lists Tableflow regions.
    ///
    /// `GET /tableflow/v1/regions` · General Availability · Tableflow API key
    ///
    /// Returns the regions in which Tableflow is available, one page at a time.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listTableflowV1Regions)
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | A page of regions. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let mut items = client.tableflow_v1().regions().list().items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListRegions {
        ListRegions {
            call: Call::new(&self.client, &LIST),
        }
    }
}

static LIST: Operation = Operation {
    id: "listTableflowV1Regions",
    name: "list regions",
    method: "GET",
    path: "/tableflow/v1/regions",
    host: &CONTROL_PLANE,
    security: &[&[&TABLEFLOW_API_KEY]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`RegionsClient::list`].
    ListRegions -> Json<RegionList>
}

pages! {
    ListRegions -> RegionList, Paging::Link("page_token")
}

impl ListRegions {
    /// Filters by cloud provider. Defaults to all providers.
    pub fn cloud(mut self, cloud: impl AsRef<str>) -> Self {
        self.call.query("cloud", cloud.as_ref());
        self
    }

    /// The maximum number of items per page. At most 100; `10` if not set.
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call.query("page_size", page_size);
        self
    }

    /// The page token: `page_token` in the `next` link of the previous page. Defaults to the first
    /// page. At most 255 characters.
    pub fn page_token(mut self, page_token: impl AsRef<str>) -> Self {
        self.call.query("page_token", page_token.as_ref());
        self
    }
}

/// A page of regions.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RegionList {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `tableflow/v1`.
    pub api_version: String,
    /// The type of the object. Set by the service; always `RegionList`.
    pub kind: String,
    /// Links from a page of a list to the others.
    pub metadata: ListMeta,
    /// The regions on this page. Without duplicates.
    pub data: Vec<Region>,
}

impl RegionList {
    /// With what is required.
    pub fn new(
        metadata: impl Into<ListMeta>,
        data: impl IntoIterator<Item = impl Into<Region>>,
    ) -> Self {
        Self {
            api_version: "tableflow/v1".into(),
            kind: "RegionList".into(),
            metadata: metadata.into(),
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}

model!(RegionList {
    0 "api_version": api_version,
    1 "kind": kind,
    2 "metadata": metadata,
    3 "data": data,
});

impl Page for RegionList {
    type Item = Region;

    fn next_page(&self) -> Option<&str> {
        self.metadata.next.as_deref()
    }

    fn items(&self) -> &[Region] {
        &self.data
    }

    fn into_items(self) -> Vec<Region> {
        self.data
    }
}

/// A cloud region in which Tableflow is available.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Region {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `tableflow/v1`.
    pub api_version: Option<String>,
    /// The type of the object. Set by the service; always `Region`.
    pub kind: Option<String>,
    /// The ID of the region. At most 255 characters; set by the service.
    pub id: String,
    /// The metadata of an object. Read-only. Set by the service.
    pub metadata: ObjectMeta,
    /// The cloud provider of the region. Cannot change after creation; set by the service.
    pub cloud: RegionCloud,
    /// The name of the region at the cloud provider. Cannot change after creation; set by the
    /// service.
    pub region: String,
}

impl Region {
    /// With what is required.
    pub fn new(
        id: impl Into<String>,
        metadata: impl Into<ObjectMeta>,
        cloud: impl Into<RegionCloud>,
        region: impl Into<String>,
    ) -> Self {
        Self {
            api_version: None,
            kind: None,
            id: id.into(),
            metadata: metadata.into(),
            cloud: cloud.into(),
            region: region.into(),
        }
    }

    /// Sets [`api_version`](Self::api_version).
    pub fn with_api_version(mut self, api_version: impl Into<String>) -> Self {
        self.api_version = Some(api_version.into());
        self
    }

    /// Sets [`kind`](Self::kind).
    pub fn with_kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = Some(kind.into());
        self
    }
}

model!(Region {
    0 "api_version": api_version,
    1 "kind": kind,
    2 "id": id,
    3 "metadata": metadata,
    4 "cloud": cloud,
    5 "region": region,
});

open_enum! {
    /// The cloud provider of the region.
    pub enum RegionCloud {
        /// `AWS`
        Aws = "AWS",
    }
}
