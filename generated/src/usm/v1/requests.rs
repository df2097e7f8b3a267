// Generated from usm/v1.yaml by `cargo xtask codegen`; do not edit.

//! Request builders, returned by the methods of this group's handles.

pub use super::connect_clusters::{
    CreateConnectCluster, DeleteConnectCluster, GetConnectCluster, ListConnectClusters,
};
pub use super::kafka_clusters::{
    CreateKafkaCluster, DeleteKafkaCluster, GetKafkaCluster, ListKafkaClusters,
};
