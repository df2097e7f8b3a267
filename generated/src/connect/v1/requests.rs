// Generated from connect/v1.yaml by `cargo xtask codegen`; do not edit.

//! Request builders, returned by the methods of this group's handles.

pub use super::connector_plugins::{ListConnectorPlugins, ValidateConnectorPlugin};
pub use super::connectors::{
    CreateConnector, DeleteConnector, GetConnector, GetConnectorConfig,
    ListConnectorNames, ListConnectors, PutConnectorConfig,
};
pub use super::custom_connector_plugins::{
    CreateCustomConnectorPlugin, DeleteCustomConnectorPlugin, GetCustomConnectorPlugin,
    ListCustomConnectorPlugins, UpdateCustomConnectorPlugin,
};
pub use super::custom_connector_runtimes::ListCustomConnectorRuntimes;
pub use super::lifecycle::{PauseConnector, ResumeConnector};
#[cfg(feature = "preview")]
pub use super::offsets::{
    AlterConnectorOffsets, GetConnectorOffsets, GetConnectorOffsetsRequest,
};
pub use super::presigned_urls::CreatePresignedUrl;
pub use super::status::{GetConnectorStatus, ListConnectorTasks};
