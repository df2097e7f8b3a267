// Generated from schema-registry/v1.yaml by `cargo xtask codegen`; do not edit.

//! Request builders, returned by the methods of this group's handles.

pub use super::compatibility::{CheckSubjectCompatibility, CheckVersionCompatibility};
pub use super::config::{
    DeleteConfig, DeleteConfigOfSubject, GetClusterConfig, GetConfig, GetConfigOfSubject,
    UpdateConfig, UpdateConfigOfSubject,
};
pub use super::contexts::ListContexts;
pub use super::data_encryption_keys::{
    CreateDataEncryptionKey, DeleteDataEncryptionKey, DeleteDataEncryptionKeyVersion,
    GetDataEncryptionKey, GetDataEncryptionKeyVersion, ListDataEncryptionKeySubjects,
    ListDataEncryptionKeyVersions, RestoreDataEncryptionKey,
    RestoreDataEncryptionKeyVersion,
};
pub use super::exporters::{
    CreateExporter, DeleteExporter, GetExporter, GetExporterConfig, GetExporterStatus,
    ListExporters, PauseExporter, ResetExporter, ResumeExporter, UpdateExporter,
    UpdateExporterConfig,
};
pub use super::key_encryption_keys::{
    CreateKeyEncryptionKey, DeleteKeyEncryptionKey, GetKeyEncryptionKey,
    ListKeyEncryptionKeys, RestoreKeyEncryptionKey, TestKeyEncryptionKey,
    UpdateKeyEncryptionKey,
};
pub use super::modes::{
    DeleteModeOfSubject, GetMode, GetModeOfSubject, UpdateMode, UpdateModeOfSubject,
};
pub use super::schemas::{
    GetSchema, GetSchemaText, ListSchemaSubjects, ListSchemaTypes, ListSchemaVersions,
    ListSchemas,
};
pub use super::subjects::{
    DeleteSubject, DeleteSubjectVersion, FindLatestSchemaWithMetadata, GetSubjectVersion,
    GetSubjectVersionText, ListReferencingSchemas, ListSubjectVersions, ListSubjects,
    LookUpSchema, RegisterSchema,
};
