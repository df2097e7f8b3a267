// Copied by sdkwright from modules/kafka_rest.rs next to the API's documents; edit it there.

//! Helpers for Kafka REST: the data of records, the desired topics and ACLs of a cluster, and consumer lag.
//!
//! - [`ProduceRequestData::binary`], [`ProduceRequestData::json`], [`ProduceRequestData::string`] and
//!   [`ProduceRequestHeader::bytes`] create the parts of a record.
//! - [`DesiredState`] compares topics, configuration parameters and ACLs with a cluster, and changes only what differs.
//! - [`AclRule`] describes an ACL for one resource, a prefix or all resources of a type.
//! - [`LagTable`] shows how far a consumer group is behind.
//!
//! [`ProduceRequestData::binary`]: crate::kafka::v3::ProduceRequestData::binary
//! [`ProduceRequestData::json`]: crate::kafka::v3::ProduceRequestData::json
//! [`ProduceRequestData::string`]: crate::kafka::v3::ProduceRequestData::string
//! [`ProduceRequestHeader::bytes`]: crate::kafka::v3::ProduceRequestHeader::bytes

mod acl;
mod change;
mod compare;
mod desired;
mod lag;
mod produce;

pub use self::acl::AclRule;
pub use self::change::{Change, Plan};
pub use self::desired::{DesiredState, DesiredTopic};
pub use self::lag::LagTable;

#[cfg(all(test, feature = "testing"))]
mod tests;
