// Generated from tableflow/v1.yaml by `cargo xtask codegen`; do not edit.

//! Request builders, returned by the methods of this group's handles.

pub use super::catalog_integrations::{
    CreateCatalogIntegration, DeleteCatalogIntegration, GetCatalogIntegration,
    ListCatalogIntegrations, UpdateCatalogIntegration,
};
pub use super::regions::ListRegions;
pub use super::tableflow_topics::{
    CreateTableflowTopic, DeleteTableflowTopic, GetTableflowTopic, ListTableflowTopics,
    UpdateTableflowTopic,
};
