// Copied by sdkwright from modules/registry/request.rs next to the API's documents; edit it there.

//! Requests to register schemas.

use crate::schema_registry::v1::{RegisterSchemaRequest, SchemaType};

impl RegisterSchemaRequest {
    /// Creates a request for an Avro schema, in JSON.
    pub fn avro(schema: impl Into<String>) -> Self {
        Self::new().with_schema_type(SchemaType::Avro).with_schema(schema)
    }

    /// Creates a request for a JSON Schema.
    pub fn json_schema(schema: impl Into<String>) -> Self {
        Self::new().with_schema_type(SchemaType::Json).with_schema(schema)
    }

    /// Creates a request for a Protobuf schema, in the language of `.proto` files.
    pub fn protobuf(schema: impl Into<String>) -> Self {
        Self::new().with_schema_type(SchemaType::Protobuf).with_schema(schema)
    }
}
