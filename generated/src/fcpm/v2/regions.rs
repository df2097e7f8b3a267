// Generated from fcpm/v2.yaml by `cargo xtask codegen`; do not edit.

//! Cloud regions in which compute pools are available, with their Flink API endpoints.

use crate::call::{Call, Json, request};
use crate::client::Client;
use crate::common::{ListMeta, ObjectMeta};
use crate::model::{model, open_enum};
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE, STS_TOKEN};

/// The operations of [`FcpmV2::regions`](super::FcpmV2::regions).
///
/// Cloud regions in which compute pools are available, with their Flink API endpoints.
#[derive(Clone, Debug)]
pub struct RegionsClient {
    pub(super) client: Client,
}

impl RegionsClient {
    /// Lists Flink regions.
    ///
    /// Returns the cloud regions that offer Flink compute pools, in pages.
    ///
    /// `GET /fcpm/v2/regions` · General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listFcpmV2Regions)
    ///
    /// # Parameters
    ///
    /// Optional: [`cloud`](ListRegions::cloud), [`region_name`](ListRegions::region_name),
    /// [`page_size`](ListRegions::page_size), [`page_token`](ListRegions::page_token)
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
    /// let mut items = client.fcpm_v2().regions().list().items();
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
    id: "listFcpmV2Regions",
    name: "list regions",
    method: "GET",
    path: "/fcpm/v2/regions",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

impl ListRegions {
    /// Filters by cloud provider. Defaults to all providers.
    pub fn cloud(mut self, cloud: impl Into<String>) -> Self {
        let cloud: String = cloud.into();
        self.call.query("cloud", cloud);
        self
    }

    /// Filters by the name of the region at the cloud provider. Defaults to all regions.
    pub fn region_name(mut self, region_name: impl Into<String>) -> Self {
        let region_name: String = region_name.into();
        self.call.query("region_name", region_name);
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
    /// The group and version of the API that the object belongs to. Read-only; always `fcpm/v2`.
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
            api_version: "fcpm/v2".into(),
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

/// A cloud region that offers Flink compute pools.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Region {
    /// The group and version of the API that the object belongs to. Read-only; always `fcpm/v2`.
    pub api_version: Option<String>,
    /// The type of the object. Read-only; always `Region`.
    pub kind: Option<String>,
    /// The ID of the region. At most 255 characters; read-only.
    pub id: String,
    /// The metadata of an object. Read-only.
    pub metadata: ObjectMeta,
    /// The display name of the region. Immutable; read-only.
    pub display_name: String,
    /// The cloud provider of the region. Immutable; read-only.
    pub cloud: RegionCloud,
    /// The name of the region at the cloud provider. Immutable; read-only.
    pub region_name: String,
    /// The base URL of the Flink API of this region. Format `uri`; immutable; read-only.
    pub http_endpoint: String,
    /// The base URL of the Flink API of this region for clients in a private network. Format `uri`;
    /// immutable; read-only.
    pub private_http_endpoint: Option<String>,
}

impl Region {
    /// Creates a `Region` with its required fields.
    pub fn new(
        id: impl Into<String>,
        metadata: impl Into<ObjectMeta>,
        display_name: impl Into<String>,
        cloud: impl Into<RegionCloud>,
        region_name: impl Into<String>,
        http_endpoint: impl Into<String>,
    ) -> Self {
        Self {
            api_version: None,
            kind: None,
            id: id.into(),
            metadata: metadata.into(),
            display_name: display_name.into(),
            cloud: cloud.into(),
            region_name: region_name.into(),
            http_endpoint: http_endpoint.into(),
            private_http_endpoint: None,
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

    /// Sets [`private_http_endpoint`](Self::private_http_endpoint).
    #[must_use]
    pub fn with_private_http_endpoint(
        mut self,
        private_http_endpoint: impl Into<String>,
    ) -> Self {
        self.private_http_endpoint = Some(private_http_endpoint.into());
        self
    }
}

model!(Region {
    "api_version": api_version,
    "kind": kind,
    "id": id,
    "metadata": metadata,
    "display_name": display_name,
    "cloud": cloud,
    "region_name": region_name,
    "http_endpoint": http_endpoint,
    "private_http_endpoint": private_http_endpoint,
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
    /// `GCP`
    Gcp,
    /// `AZURE`
    Azure,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(RegionCloud {
    "AWS": Aws,
    "GCP": Gcp,
    "AZURE": Azure,
});
