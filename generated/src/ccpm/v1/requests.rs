// Generated from ccpm/v1.yaml by `cargo xtask codegen`; do not edit.

//! Request builders, returned by the methods of this group's handles.

pub use super::custom_connect_plugin_versions::{
    CreateCustomConnectPluginVersion, DeleteCustomConnectPluginVersion,
    GetCustomConnectPluginVersion, ListCustomConnectPluginVersions,
};
pub use super::custom_connect_plugins::{
    CreateCustomConnectPlugin, DeleteCustomConnectPlugin, GetCustomConnectPlugin,
    ListCustomConnectPlugins, UpdateCustomConnectPlugin,
};
pub use super::presigned_urls::CreatePresignedUrl;
