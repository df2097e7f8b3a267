// Generated from catalog/v1.yaml by `cargo xtask codegen`; do not edit.

//! Stream Catalog.
//!
//! Catalog of topics, schemas and fields, with their tags and business metadata.
//!
//! [`Client::catalog_v1`](crate::Client::catalog_v1) returns a handle, [`CatalogV1`], with a method
//! for each kind of resource.
//!
//! Feature: `catalog-v1`. Host: schema registry, whose URL is set with
//! [`ClientBuilder::schema_registry_url`](crate::ClientBuilder::schema_registry_url) or
//! [`CatalogV1::at`]. Credentials: external access token, Schema Registry API key.
//!
//! # Errors
//!
//! Most operations of this group can return these statuses. Where one is also
//! [common](crate#errors), this description applies:
//!
//! - 429: The rate limit is exceeded. The response has neither a `Retry-After` header nor a body.

mod definitions;
mod entities;
mod search;
mod types;

pub mod requests;

pub use self::definitions::{
    AttributeDef, AttributeDefCardinality, BusinessMetadataDef,
    BusinessMetadataDefCategory, BusinessMetadataDefResponse, ConstraintDef,
    DefinitionsClient, IndexType, TagDef, TagDefCategory, TagDefColor, TagDefResponse,
};
pub use self::entities::{
    BusinessMetadata, BusinessMetadataResponse, ClassificationHeader, EntitiesClient,
    Entity, EntityPartialUpdate, EntityPartialUpdateResponse, EntityUpdate,
    EntityWithExtInfo, EntityWithExtInfoUpdate, PartialUpdateParams,
    PartialUpdateParamsStatus, Tag, TagResponse,
};
pub use self::search::{
    EntityHeader, SearchClient, SearchParams, SearchResult, SortOrder,
};
pub use self::types::{
    Classification, EntityStatus, TermAssignmentHeader, TermAssignmentHeaderStatus,
    TimeBoundary,
};
#[doc(inline)]
pub use crate::common::ErrorMessage;

use crate::call::RawRequest;
use crate::client::Client;
use crate::model::Secret;
use crate::operation::RawOperations;
use crate::service::{EXTERNAL_TOKEN, SCHEMA_REGISTRY, SCHEMA_REGISTRY_API_KEY};

/// The resources of [`Client::catalog_v1`](crate::Client::catalog_v1): Stream Catalog.
#[derive(Clone, Debug)]
pub struct CatalogV1 {
    client: Client,
}

impl CatalogV1 {
    /// Returns a handle, [`DefinitionsClient`].
    ///
    /// Definitions of tags and of business metadata.
    pub fn definitions(&self) -> DefinitionsClient {
        DefinitionsClient {
            client: self.client.clone(),
        }
    }

    /// Returns a handle, [`EntitiesClient`].
    ///
    /// Catalog entities, such as topics, schemas and fields, with their tags and business metadata.
    pub fn entities(&self) -> EntitiesClient {
        EntitiesClient {
            client: self.client.clone(),
        }
    }

    /// Returns a handle, [`SearchClient`].
    ///
    /// Searches for entities.
    pub fn search(&self) -> SearchClient {
        SearchClient {
            client: self.client.clone(),
        }
    }

    /// Returns a handle that uses this URL instead of the client's.
    ///
    /// If the URL is invalid, calls fail without sending a request.
    pub fn at(&self, url: impl AsRef<str>) -> Self {
        Self {
            client: self.client.at(&SCHEMA_REGISTRY, url),
        }
    }

    /// Returns a handle that uses the URL in `spec.http_endpoint` of `cluster`.
    ///
    /// If there is no URL yet, calls fail without sending a request.
    #[cfg(feature = "srcm-v3")]
    pub fn at_cluster(&self, cluster: &crate::srcm::v3::Cluster) -> Self {
        self.at(cluster.spec.http_endpoint.as_deref().unwrap_or_default())
    }

    /// Returns a handle that uses this external access token instead of the client's.
    pub fn with_external_token(&self, token: impl Into<Secret>) -> Self {
        Self {
            client: self.client.with_bearer(&EXTERNAL_TOKEN, token),
        }
    }

    /// Returns a handle that uses this Schema Registry API key instead of the client's.
    pub fn with_schema_registry_api_key(
        &self,
        key: impl Into<String>,
        secret: impl Into<Secret>,
    ) -> Self {
        Self {
            client: self.client.with_basic(&SCHEMA_REGISTRY_API_KEY, key, secret),
        }
    }

    /// Returns a handle that also sends the ID of the identity pool to which the token belongs.
    pub fn with_identity_pool_id(&self, value: impl Into<String>) -> Self {
        Self {
            client: self
                .client
                .with_scheme_header(&EXTERNAL_TOKEN, "confluent-identity-pool-id", value),
        }
    }

    /// Returns a handle that also sends the ID of the Schema Registry cluster, required for
    /// requests with an external token.
    pub fn with_schema_registry_cluster_id(&self, value: impl Into<String>) -> Self {
        Self {
            client: self
                .client
                .with_host_header(&SCHEMA_REGISTRY, "target-sr-cluster", value),
        }
    }

    /// Creates a request to any path of the host `schema registry`, for operations that have no
    /// method in this version of the crate.
    ///
    /// The path starts with `/` and is appended to the URL of the host. An absolute URL, `//`, and
    /// dot segments are errors of the call. See [`RawRequest`].
    pub fn request(&self, method: impl AsRef<str>, path: &str) -> RawRequest {
        RawRequest::new(&self.client, &REQUEST, method.as_ref(), path)
    }
}

impl Client {
    /// Returns a handle for [`catalog::v1`](crate::catalog::v1): Stream Catalog.
    pub fn catalog_v1(&self) -> CatalogV1 {
        CatalogV1 { client: self.clone() }
    }
}

static REQUEST: RawOperations = RawOperations::new(
    &SCHEMA_REGISTRY,
    &[&[&EXTERNAL_TOKEN], &[&SCHEMA_REGISTRY_API_KEY]],
);
