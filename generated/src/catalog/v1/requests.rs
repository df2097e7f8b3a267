// Generated from catalog/v1.yaml by `cargo xtask codegen`; do not edit.

//! Request builders, returned by the methods of this group's handles.

pub use super::definitions::{
    CreateBusinessMetadataDefs, CreateTagDefs, DeleteBusinessMetadataDef, DeleteTagDef,
    GetAllBusinessMetadataDefs, GetAllTagDefs, GetBusinessMetadataDefByName,
    GetTagDefByName, UpdateBusinessMetadataDefs, UpdateTagDefs,
};
pub use super::entities::{
    CreateBusinessMetadata, CreateTags, DeleteBusinessMetadata, DeleteTag,
    GetBusinessMetadata, GetEntity, GetTags, UpdateBusinessMetadata, UpdateEntity,
    UpdateTags,
};
pub use super::search::{SearchByAttribute, SearchByText};
