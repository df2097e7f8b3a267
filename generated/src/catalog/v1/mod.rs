// Generated from catalog/v1.yaml by `cargo xtask codegen`; do not edit.

//! Stream Catalog.
//!
//! The catalog of topics, schemas and fields, with their tags and business metadata.
//!
//! [`Client::catalog_v1`](crate::Client::catalog_v1) gives a handle, [`CatalogV1`], with a method
//! for each kind of resource.
//!
//! Host: schema registry, whose URL the application gives:
//! [`ClientBuilder::schema_registry_url`](crate::ClientBuilder::schema_registry_url) or
//! [`CatalogV1::at`]. Credentials: external access token, resource API key.

mod definitions;
mod entities;
mod search;
mod types;

pub use self::definitions::{
    AttributeDef, AttributeDefCardinality, BusinessMetadataDef,
    BusinessMetadataDefCategory, BusinessMetadataDefResponse, ConstraintDef,
    CreateBusinessMetadataDefs, CreateTagDefs, DefinitionsClient,
    DeleteBusinessMetadataDef, DeleteTagDef, GetAllBusinessMetadataDefs, GetAllTagDefs,
    GetBusinessMetadataDefByName, GetTagDefByName, IndexType, TagDef, TagDefCategory,
    TagDefColor, TagDefResponse, UpdateBusinessMetadataDefs, UpdateTagDefs,
};
pub use self::entities::{
    BusinessMetadata, BusinessMetadataResponse, ClassificationHeader,
    CreateBusinessMetadata, CreateTags, DeleteBusinessMetadata, DeleteTag,
    EntitiesClient, Entity, EntityPartialUpdate, EntityPartialUpdateResponse,
    EntityUpdate, EntityWithExtInfo, EntityWithExtInfoUpdate, Get, GetBusinessMetadata,
    GetTags, PartialUpdateParams, PartialUpdateParamsStatus, Tag, TagResponse, Update,
    UpdateBusinessMetadata, UpdateTags,
};
pub use self::search::{
    ByAttribute, ByText, EntityHeader, SearchClient, SearchParams, SearchResult,
    SortOrder,
};
pub use self::types::{
    Classification, EntityStatus, TermAssignmentHeader, TermAssignmentHeaderStatus,
    TimeBoundary,
};
pub use crate::common::ErrorMessage;

use crate::client::Client;
use crate::model::Secret;
use crate::service::{EXTERNAL_TOKEN, RESOURCE_API_KEY, SCHEMA_REGISTRY};

/// Stream Catalog.
///
/// Reached by [`Client::catalog_v1`](crate::Client::catalog_v1).
#[derive(Clone, Debug)]
pub struct CatalogV1 {
    client: Client,
}

impl CatalogV1 {
    /// Definitions of tags and of business metadata.
    pub fn definitions(&self) -> DefinitionsClient {
        DefinitionsClient {
            client: self.client.clone(),
        }
    }

    /// Things in the catalog, such as topics, schemas and fields, with their tags and business
    /// metadata.
    pub fn entities(&self) -> EntitiesClient {
        EntitiesClient {
            client: self.client.clone(),
        }
    }

    /// Searches for entities.
    pub fn search(&self) -> SearchClient {
        SearchClient {
            client: self.client.clone(),
        }
    }

    /// The same at this URL, in place of the client's. If it is not one, calls say so and send nothing.
    pub fn at(&self, url: impl AsRef<str>) -> Self {
        Self {
            client: self.client.at(&SCHEMA_REGISTRY, url),
        }
    }

    /// The same with this external access token, in place of the client's.
    pub fn with_external_token(&self, token: impl Into<Secret>) -> Self {
        Self {
            client: self.client.with_bearer(&EXTERNAL_TOKEN, token),
        }
    }

    /// The same with this resource API key, in place of the client's.
    pub fn with_resource_api_key(
        &self,
        key: impl Into<String>,
        secret: impl Into<Secret>,
    ) -> Self {
        Self {
            client: self.client.with_basic(&RESOURCE_API_KEY, key, secret),
        }
    }
}

impl Client {
    /// Stream Catalog.
    pub fn catalog_v1(&self) -> CatalogV1 {
        CatalogV1 { client: self.clone() }
    }
}
