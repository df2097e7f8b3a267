// Generated from tableflow/v1.yaml by `cargo xtask codegen`; do not edit.

//! Cloud regions in which Tableflow is available.

use crate::call::{Call, Json, request};
use crate::client::Client;
use crate::common::{ListMeta, ObjectMeta};
use crate::model::{model, open_enum};
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{CONTROL_PLANE, TABLEFLOW_API_KEY};

/// The operations of [`TableflowV1::regions`](super::TableflowV1::regions).
///
/// Cloud regions in which Tableflow is available.
#[derive(Clone, Debug)]
pub struct RegionsClient {
    pub(super) client: Client,
}

impl RegionsClient {
    /// Lists Tableflow regions.
    ///
    /// Returns the regions in which Tableflow is available, in pages.
    ///
    /// `GET /tableflow/v1/regions` · General Availability · Tableflow API key ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listTableflowV1Regions)
    ///
    /// # Parameters
    ///
    /// Optional: [`cloud`](ListRegions::cloud), [`page_size`](ListRegions::page_size),
    /// [`page_token`](ListRegions::page_token)
    ///
    /// # Response
    ///
    /// - 200: A page of regions.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors).
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

impl ListRegions {
    /// Filters by cloud provider. Defaults to all providers.
    pub fn cloud(mut self, cloud: impl Into<String>) -> Self {
        let cloud: String = cloud.into();
        self.call.query("cloud", cloud);
        self
    }

    /// Sets the maximum number of items per page. At most 100; defaults to `10`.
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call.query("page_size", page_size);
        self
    }

    /// Sets the page token: `page_token` in the `next` link of the previous page. Defaults to the
    /// first page. At most 255 characters.
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
    /// A request builder for [`RegionsClient::list`].
    ///
    /// Call [`items`](Self::items) to list the items of all pages.
    ListRegions -> Json<RegionList>, idempotent
}

pages! {
    ListRegions -> RegionList, Paging::link(&["page_token"])
}

/// A page of regions.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RegionList {
    /// The group and version of the API that the object belongs to. Read-only; always
    /// `tableflow/v1`.
    pub api_version: String,
    /// The type of the object. Read-only; always `RegionList`.
    pub kind: String,
    /// The pagination links of a list.
    pub metadata: ListMeta,
    /// The regions on this page. No duplicates.
    pub data: Vec<Region>,
}

impl RegionList {
    /// Creates a `RegionList` with its required fields.
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
    "api_version": api_version,
    "kind": kind,
    "metadata": metadata,
    "data": data,
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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Region {
    /// The group and version of the API that the object belongs to. Read-only; always
    /// `tableflow/v1`.
    pub api_version: Option<String>,
    /// The type of the object. Read-only; always `Region`.
    pub kind: Option<String>,
    /// The ID of the region. At most 255 characters; read-only.
    pub id: String,
    /// The metadata of an object. Read-only.
    pub metadata: ObjectMeta,
    /// The cloud provider of the region. Immutable; read-only.
    pub cloud: RegionCloud,
    /// The name of the region at the cloud provider. Immutable; read-only.
    pub region: String,
}

impl Region {
    /// Creates a `Region` with its required fields.
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
    #[must_use]
    pub fn with_api_version(mut self, api_version: impl Into<String>) -> Self {
        self.api_version = Some(api_version.into());
        self
    }

    /// Sets [`kind`](Self::kind).
    #[must_use]
    pub fn with_kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = Some(kind.into());
        self
    }
}

model!(Region {
    "api_version": api_version,
    "kind": kind,
    "id": id,
    "metadata": metadata,
    "cloud": cloud,
    "region": region,
});

/// The cloud provider of the region.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RegionCloud {
    /// `AWS`
    Aws,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(RegionCloud {
    "AWS": Aws,
});
