//! Fuzz target `models`: decodes arbitrary bytes as models.

use std::fmt::Debug;

use confluent_cloud::{byok, catalog, cmk, connect, iam, kafka, networking, schema_registry, sql, tableflow};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// Decodes ten models that together have unions, open enums, maps, nullable fields, secrets and arbitrary JSON:
/// decoding never panics, and a decoded value round-trips.
pub fn models(data: &[u8]) {
    round_trip::<byok::v1::Key>(data);
    round_trip::<catalog::v1::Entity>(data);
    round_trip::<cmk::v2::Cluster>(data);
    round_trip::<connect::v1::ConnectorWithOffsets>(data);
    round_trip::<iam::v2::ApiKeyList>(data);
    round_trip::<kafka::v3::ProduceRequest>(data);
    round_trip::<networking::v1::AccessPoint>(data);
    round_trip::<schema_registry::v1::Config>(data);
    round_trip::<sql::v1::Statement>(data);
    round_trip::<tableflow::v1::TableflowTopic>(data);
}

fn round_trip<T: DeserializeOwned + Serialize + PartialEq + Debug>(data: &[u8]) {
    let Ok(first) = serde_json::from_slice::<T>(data) else { return };
    let text = serde_json::to_vec(&first).expect("what was read can be written");
    let second: T = serde_json::from_slice(&text).expect("what was written can be read");
    assert!(
        first == second,
        "{first:?}\nwas written as\n{}\nand read as\n{second:?}",
        String::from_utf8_lossy(&text)
    );
    assert!(!format!("{first:?}").is_empty());
}
