// Generated from the API's documents by `cargo xtask codegen`; do not edit.

//! The error codes of Confluent Cloud.
//!
//! Compare them with [`Error::code`](crate::Error::code).

/// The credentials for Kafka REST are missing or invalid.
pub const KAFKA_UNAUTHORIZED: &str = "40101";

/// The credentials do not permit this operation of Kafka REST.
pub const KAFKA_FORBIDDEN: &str = "40301";

/// The topic already exists.
pub const KAFKA_TOPIC_EXISTS: &str = "40002";

/// Kafka REST failed, and the request can be retried.
pub const KAFKA_RETRIABLE: &str = "50003";

/// The subject does not exist.
pub const SUBJECT_NOT_FOUND: &str = "40401";

/// The subject does not have this version.
pub const VERSION_NOT_FOUND: &str = "40402";

/// There is no schema with this ID, or the subject does not have this schema.
pub const SCHEMA_NOT_FOUND: &str = "40403";

/// The schema or its type is invalid.
pub const INVALID_SCHEMA: &str = "42201";

/// The version is invalid.
pub const INVALID_VERSION: &str = "42202";

/// The compatibility level is invalid.
pub const INVALID_COMPATIBILITY_LEVEL: &str = "42203";

/// The mode is invalid.
pub const INVALID_MODE: &str = "42204";

/// The mode cannot be changed now.
pub const MODE_NOT_CHANGEABLE: &str = "42205";

/// There is no exporter with this name.
pub const EXPORTER_NOT_FOUND: &str = "40450";

/// The name of the exporter is missing or invalid.
pub const EXPORTER_NAME_INVALID: &str = "40950";

/// The configuration of the exporter is missing or invalid.
pub const EXPORTER_CONFIG_INVALID: &str = "40951";

/// The subjects of the exporter are missing or invalid.
pub const EXPORTER_SUBJECTS_INVALID: &str = "40952";

/// The exporter already exists.
pub const EXPORTER_EXISTS: &str = "40960";

/// The exporter is already running.
pub const EXPORTER_RUNNING: &str = "40961";

/// The exporter is not paused.
pub const EXPORTER_NOT_PAUSED: &str = "40963";

/// There are too many exporters.
pub const TOO_MANY_EXPORTERS: &str = "40964";

/// The encryption key does not exist.
pub const KEY_NOT_FOUND: &str = "40470";

/// The encryption key has not been soft-deleted.
pub const KEY_NOT_DELETED: &str = "40471";

/// The key encryption key of the key must be restored first.
pub const KEY_NOT_RESTORABLE: &str = "40472";

/// The encryption key already exists.
pub const KEY_EXISTS: &str = "40971";

/// There are too many encryption keys.
pub const TOO_MANY_KEYS: &str = "40972";

/// The encryption key is invalid.
pub const INVALID_KEY: &str = "42271";

/// Data encryption keys depend on the key encryption key.
pub const KEY_IN_USE: &str = "42272";
