// Generated from catalog/v1.yaml by `cargo xtask codegen`; do not edit.

//! Stream Catalog.
//!
//! The catalog of topics, schemas and fields, with their tags and business metadata.

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
}

impl Client {
    /// Stream Catalog.
    pub fn catalog_v1(&self) -> CatalogV1 {
        CatalogV1 { client: self.clone() }
    }
}
