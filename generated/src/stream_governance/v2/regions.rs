// Generated from stream-governance/v2.yaml by `cargo xtask codegen`; do not edit.

//! Regions in which Stream Governance clusters are available.

use crate::call::{Call, Json, ListStyle, request};
use crate::client::Client;
use crate::common::{ListMeta, ObjectMeta};
use crate::model::{model, open_enum};
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE};

/// The operations of [`StreamGovernanceV2::regions`](super::StreamGovernanceV2::regions).
///
/// Regions in which Stream Governance clusters are available.
#[derive(Clone, Debug)]
pub struct RegionsClient {
    pub(super) client: Client,
}

impl RegionsClient {
    /// Lists regions.
    ///
    /// Returns the regions in which Stream Governance clusters are available, in pages. Filters can
    /// be combined.
    ///
    /// `GET /stream-governance/v2/regions` · Preview, feature `preview` · cloud API key ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listStreamGovernanceV2Regions)
    ///
    /// # Parameters
    ///
    /// Optional: [`spec_cloud`](ListRegions::spec_cloud),
    /// [`spec_region_name`](ListRegions::spec_region_name),
    /// [`spec_packages`](ListRegions::spec_packages), [`page_size`](ListRegions::page_size),
    /// [`page_token`](ListRegions::page_token)
    ///
    /// # Response
    ///
    /// - 200: A page of regions.
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
    /// let mut items = client.stream_governance_v2().regions().list().items();
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
    /// Returns a region with its cloud provider and the Stream Governance packages that are
    /// available in it.
    ///
    /// `GET /stream-governance/v2/regions/{id}` · Preview, feature `preview` · cloud API key ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getStreamGovernanceV2Region)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the region.
    ///
    /// # Response
    ///
    /// - 200: The requested region.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors), those of [this
    /// group](super#errors), and:
    ///
    /// - 404: There is no region with this ID.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client.stream_governance_v2().regions().get("sgreg-14").await?;
    /// println!("{response:?}");
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
    id: "listStreamGovernanceV2Regions",
    name: "list regions",
    method: "GET",
    path: "/stream-governance/v2/regions",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY]],
    retry: Retry::Idempotent,
};

impl ListRegions {
    /// Filters by cloud provider.
    pub fn spec_cloud(mut self, spec_cloud: impl Into<String>) -> Self {
        let spec_cloud: String = spec_cloud.into();
        self.call.query("spec.cloud", spec_cloud);
        self
    }

    /// Filters by region name.
    pub fn spec_region_name(mut self, spec_region_name: impl Into<String>) -> Self {
        let spec_region_name: String = spec_region_name.into();
        self.call.query("spec.region_name", spec_region_name);
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

static GET: Operation = Operation {
    id: "getStreamGovernanceV2Region",
    name: "get region",
    method: "GET",
    path: "/stream-governance/v2/regions/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`RegionsClient::get`].
    GetRegion -> Json<Region>, idempotent
}

/// A page of regions.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RegionList {
    /// The group and version of the API that the object belongs to. Read-only; always
    /// `stream-governance/v2`.
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
            api_version: "stream-governance/v2".into(),
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

/// A cloud region in which Stream Governance clusters are available.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Region {
    /// The group and version of the API that the object belongs to. Read-only; always
    /// `stream-governance/v2`.
    pub api_version: Option<String>,
    /// The type of the object. Read-only; always `Region`.
    pub kind: Option<String>,
    /// The ID of the region. At most 255 characters; read-only.
    pub id: String,
    /// The metadata of an object. Read-only.
    pub metadata: Option<ObjectMeta>,
    /// The name and available packages of a region.
    pub spec: RegionSpec,
}

impl Region {
    /// Creates a `Region` with its required fields.
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

    /// Sets [`metadata`](Self::metadata).
    #[must_use]
    pub fn with_metadata(mut self, metadata: impl Into<ObjectMeta>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }
}

model!(Region {
    "api_version": api_version,
    "kind": kind,
    "id": id,
    "metadata": metadata,
    "spec": spec,
});

/// The name and available packages of a region.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RegionSpec {
    /// The display name of the region. Immutable; read-only.
    pub display_name: String,
    /// The cloud provider of the region. Immutable; read-only.
    pub cloud: RegionSpecCloud,
    /// The name of the region at the cloud provider. Immutable; read-only.
    pub region_name: String,
    /// Stream Governance packages that are available in the region. Immutable; read-only.
    pub packages: Vec<RegionSpecPackages>,
}

impl RegionSpec {
    /// Creates a `RegionSpec` with its required fields.
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
    "display_name": display_name,
    "cloud": cloud,
    "region_name": region_name,
    "packages": packages,
});

/// The cloud provider of the region.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RegionSpecCloud {
    /// `AWS`
    Aws,
    /// `GCP`
    Gcp,
    /// `AZURE`
    Azure,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(RegionSpecCloud {
    "AWS": Aws,
    "GCP": Gcp,
    "AZURE": Azure,
});

/// An element of the property `packages` of [`RegionSpec`].
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RegionSpecPackages {
    /// `ESSENTIALS`
    Essentials,
    /// `ADVANCED`
    Advanced,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(RegionSpecPackages {
    "ESSENTIALS": Essentials,
    "ADVANCED": Advanced,
});
