// Copied by sdkwright from modules/resource_keys.rs next to the API's documents; edit it there.

//! API keys for clusters, regions and the control plane, which are loaded from the application's store or created.
//!
//! The service returns the secret of a key only once, so the application keeps keys in a store of its own. [`ResourceKeys`]
//! loads the key of a Kafka cluster, a Schema Registry cluster, a Flink region or the control plane from a [`KeyStore`]. If
//! the store has none, it creates a key, waits until the resource accepts it, and saves it.

mod error;
pub(crate) mod new_key;
mod provider;
mod store;

pub use self::error::{ResourceKeyError, ResourceKeyStep};
pub use self::provider::ResourceKeys;
pub use self::store::{KeyName, KeyResource, KeyStore, ResourceKey};

#[cfg(all(
    test,
    feature = "kafka-v3",
    feature = "org-v2",
    feature = "schema-registry-v1",
    feature = "sql-v1",
    feature = "testing"
))]
mod tests;
