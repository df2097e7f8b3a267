// Generated from srcm/v2.yaml by `cargo xtask codegen`; do not edit.

//! Regions in which Schema Registry clusters are available.

use crate::call::{Call, Json, ListStyle, request};
use crate::client::Client;
use crate::common::{ListMeta, ObjectMeta};
use crate::model::{model, open_enum};
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE};

/// Regions in which Schema Registry clusters are available.
///
/// Reached by [`SrcmV2::regions`](super::SrcmV2::regions).
#[derive(Clone, Debug)]
pub struct RegionsClient {
    pub(super) client: Client,
}

impl RegionsClient {
    /// Lists regions.
    ///
    /// `GET /srcm/v2/regions` · General Availability · cloud API key
    ///
    /// Returns the regions in which Schema Registry clusters are available, one page at a time.
    /// Filters can be combined.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listSrcmV2Regions)
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | A page of regions. | `X-Request-Id` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. The response has neither a `Retry-After` header nor a body. | `X-Request-Id` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let mut items = client.srcm_v2().regions().list().items();
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

    /// Gets a region.
    ///
    /// `GET /srcm/v2/regions/{id}` · General Availability · cloud API key
    ///
    /// Returns a region.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getSrcmV2Region)
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the region.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The requested region. | `X-Request-Id` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no region with this ID. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. The response has neither a `Retry-After` header nor a body. | `X-Request-Id` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let answer = client.srcm_v2().regions().get("sgreg-14").await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl Into<String>) -> GetRegion {
        GetRegion {
            call: Call::new(&self.client, &GET).path(id),
        }
    }
}

static LIST: Operation = Operation {
    id: "listSrcmV2Regions",
    name: "list regions",
    method: "GET",
    path: "/srcm/v2/regions",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY]],
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
    /// Filters by cloud provider.
    pub fn spec_cloud(mut self, spec_cloud: impl AsRef<str>) -> Self {
        self.call.query("spec.cloud", spec_cloud.as_ref());
        self
    }

    /// Filters by region name.
    pub fn spec_region_name(mut self, spec_region_name: impl AsRef<str>) -> Self {
        self.call.query("spec.region_name", spec_region_name.as_ref());
        self
    }

    /// Filters by package. Repeat the parameter for several packages.
    pub fn spec_packages(
        mut self,
        spec_packages: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "spec.packages",
                spec_packages.into_iter().map(Into::<String>::into),
                ListStyle::Repeated,
            );
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

static GET: Operation = Operation {
    id: "getSrcmV2Region",
    name: "get region",
    method: "GET",
    path: "/srcm/v2/regions/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`RegionsClient::get`].
    GetRegion -> Json<Region>
}

/// A page of regions.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RegionList {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `srcm/v2`.
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
            api_version: "srcm/v2".into(),
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

/// A cloud region in which Schema Registry clusters are available.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Region {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `srcm/v2`.
    pub api_version: Option<String>,
    /// The type of the object. Set by the service; always `Region`.
    pub kind: Option<String>,
    /// The ID of the region. At most 255 characters; set by the service.
    pub id: String,
    /// The metadata of an object. Read-only. Set by the service.
    pub metadata: Option<ObjectMeta>,
    /// The name and available packages of a region.
    pub spec: RegionSpec,
}

impl Region {
    /// With what is required.
    pub fn new(id: impl Into<String>, spec: impl Into<RegionSpec>) -> Self {
        Self {
            api_version: None,
            kind: None,
            id: id.into(),
            metadata: None,
            spec: spec.into(),
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

    /// Sets [`metadata`](Self::metadata).
    pub fn with_metadata(mut self, metadata: impl Into<ObjectMeta>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }
}

model!(Region {
    0 "api_version": api_version,
    1 "kind": kind,
    2 "id": id,
    3 "metadata": metadata,
    4 "spec": spec,
});

/// The name and available packages of a region.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RegionSpec {
    /// The display name of the region. Cannot change after creation; set by the service.
    pub display_name: String,
    /// The cloud provider of the region. Cannot change after creation; set by the service.
    pub cloud: RegionSpecCloud,
    /// The name of the region at the cloud provider. Cannot change after creation; set by the
    /// service.
    pub region_name: String,
    /// Stream Governance packages that are available in the region. Cannot change after creation;
    /// set by the service.
    pub packages: Vec<RegionSpecPackages>,
}

impl RegionSpec {
    /// With what is required.
    pub fn new(
        display_name: impl Into<String>,
        cloud: impl Into<RegionSpecCloud>,
        region_name: impl Into<String>,
        packages: impl IntoIterator<Item = impl Into<RegionSpecPackages>>,
    ) -> Self {
        Self {
            display_name: display_name.into(),
            cloud: cloud.into(),
            region_name: region_name.into(),
            packages: packages.into_iter().map(Into::into).collect(),
        }
    }
}

model!(RegionSpec {
    0 "display_name": display_name,
    1 "cloud": cloud,
    2 "region_name": region_name,
    3 "packages": packages,
});

open_enum! {
    /// The cloud provider of the region.
    pub enum RegionSpecCloud {
        /// `AWS`
        Aws = "AWS",
        /// `GCP`
        Gcp = "GCP",
        /// `AZURE`
        Azure = "AZURE",
    }
}

open_enum! {
    /// An element of the member `packages` of [`RegionSpec`].
    pub enum RegionSpecPackages {
        /// `ESSENTIALS`
        Essentials = "ESSENTIALS",
        /// `ADVANCED`
        Advanced = "ADVANCED",
    }
}
