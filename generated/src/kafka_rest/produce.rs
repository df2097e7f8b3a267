// Copied by sdkwright from modules/kafka_rest/produce.rs next to the API's documents; edit it there.

//! The parts of a record.

use serde_json::Value;

use crate::Base64;
use crate::kafka::v3::{ProduceRequest, ProduceRequestData, ProduceRequestDataType, ProduceRequestHeader};

impl ProduceRequestData {
    /// Creates data from bytes, which are sent as base64.
    ///
    /// The API has no Avro, JSON Schema or Protobuf form. Send such records as bytes that start with the ID of the
    /// schema, as in the module `registry::wire_format`.
    pub fn binary(bytes: impl AsRef<[u8]>) -> Self {
        let data = Base64::from(bytes.as_ref());
        Self::new().with_type(ProduceRequestDataType::Binary).with_data(data.as_str())
    }

    /// Creates data from a JSON value, which is written to the topic as compact JSON text.
    pub fn json(value: impl Into<Value>) -> Self {
        Self::new().with_type(ProduceRequestDataType::Json).with_data(value)
    }

    /// Creates data from text, which is written to the topic as UTF-8.
    pub fn string(text: impl Into<String>) -> Self {
        Self::new().with_type(ProduceRequestDataType::String).with_data(text.into())
    }
}

impl ProduceRequestHeader {
    /// Creates a header from bytes, which are sent as base64.
    pub fn bytes(name: impl Into<String>, value: impl AsRef<[u8]>) -> Self {
        Self::new(name).with_value(Base64::from(value.as_ref()))
    }
}

impl ProduceRequest {
    /// Adds a header.
    #[must_use]
    pub fn with_header(mut self, header: ProduceRequestHeader) -> Self {
        self.headers.get_or_insert_default().push(header);
        self
    }
}
