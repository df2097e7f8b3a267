// Generated from kafka/v3.yaml by `cargo xtask codegen`; do not edit.

//! Records of topics.

use serde_json::Value;

use crate::call::{Call, Json, request};
use crate::client::Client;
use crate::encoded::Base64;
use crate::error::{Result, reported_error};
use crate::model::{DateTime, Nullable, model, open_enum};
use crate::operation::{Operation, Retry};
use crate::service::{EXTERNAL_TOKEN, KAFKA, KAFKA_API_KEY};
use crate::stream::{Outgoing, streamed};

/// The operations of [`KafkaV3::records`](super::KafkaV3::records).
///
/// Records of topics.
#[derive(Clone, Debug)]
pub struct RecordsClient {
    pub(super) client: Client,
}

impl RecordsClient {
    /// Produces a record.
    ///
    /// Writes a record to a topic and returns its delivery report. A status of 200 does not mean
    /// success.
    ///
    /// With `Transfer-Encoding: chunked`, the request may contain many records, as concatenated
    /// JSON objects. The response then contains one report per record, in the same format and
    /// order, and ends with the request.
    ///
    /// A success may report an error: call [`into_result`](super::ProduceResponse::into_result).
    ///
    /// `POST /kafka/v3/clusters/{cluster_id}/topics/{topic_name}/records` · General Availability ·
    /// Kafka API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/produceRecord)
    ///
    /// # Parameters
    ///
    /// - `cluster_id`: The ID of the Kafka cluster.
    /// - `topic_name`: The name of the topic.
    ///
    /// Optional: [`body`](ProduceRecord::body)
    ///
    /// # Response
    ///
    /// - 200: The delivery report of the record. In streaming mode, one report per record, in the
    ///   order of the records.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses of this group](super#errors) and:
    ///
    /// - 404: The topic does not exist, or it does not have this partition or parameter.
    /// - 413: The record is larger than the Kafka cluster accepts.
    /// - 415: The media type of the body is not supported.
    /// - 422: The record is well-formed, but a value in it is invalid.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::kafka::v3::{
    ///     ProduceRequest, ProduceRequestData, ProduceRequestDataType,
    /// };
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = ProduceRequest::new()
    ///     .with_key(
    ///         ProduceRequestData::new()
    ///             .with_type(ProduceRequestDataType::String)
    ///             .with_data("order-4711"),
    ///     )
    ///     .with_value(
    ///         ProduceRequestData::new()
    ///             .with_type(ProduceRequestDataType::Json)
    ///             .with_data(serde_json::json!({ "product": "keyboard", "quantity": 2 })),
    ///     );
    /// let response = client
    ///     .kafka_v3()
    ///     .records()
    ///     .produce("lkc-3w9dn", "orders")
    ///     .body(&body)
    ///     .await?
    ///     .into_result()?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn produce(
        &self,
        cluster_id: impl Into<String>,
        topic_name: impl Into<String>,
    ) -> ProduceRecord {
        ProduceRecord {
            call: Call::new(&self.client, &PRODUCE).path(cluster_id).path(topic_name),
        }
    }

    /// Produces records over a single connection.
    ///
    /// Use this to write many records efficiently. A record that cannot be written does not fail
    /// the call: the `error_code` of its report differs from 200, `message` gives the reason, and
    /// the partition and offset are absent. The records after it are still written.
    ///
    /// Each item of `records` is a body of [`produce`](Self::produce) and gets one response.
    /// Responses arrive in the order of the items, while later items are still being sent. See
    /// [`ResponseStream`](crate::stream::ResponseStream) for errors and timeouts, and
    /// [`iter`](crate::stream::iter) for a stream of known items.
    ///
    /// # Parameters
    ///
    /// - `cluster_id`: The ID of the Kafka cluster.
    /// - `topic_name`: The name of the topic.
    /// - `records`: The stream of bodies, polled as fast as the service accepts them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::kafka::v3::{
    ///     ProduceRequest, ProduceRequestData, ProduceRequestDataType,
    /// };
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let records = confluent_cloud::stream::iter([
    ///     ProduceRequest::new()
    ///         .with_key(
    ///             ProduceRequestData::new()
    ///                 .with_type(ProduceRequestDataType::String)
    ///                 .with_data("order-4711"),
    ///         )
    ///         .with_value(
    ///             ProduceRequestData::new()
    ///                 .with_type(ProduceRequestDataType::Json)
    ///                 .with_data(
    ///                     serde_json::json!({ "product": "keyboard", "quantity": 2 }),
    ///                 ),
    ///         ),
    /// ]);
    /// let mut responses = client
    ///     .kafka_v3()
    ///     .records()
    ///     .produce_stream("lkc-3w9dn", "orders", records)
    ///     .await?;
    /// while let Some(response) = responses.next().await {
    ///     let response = response?;
    ///     println!("{response:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn produce_stream(
        &self,
        cluster_id: impl Into<String>,
        topic_name: impl Into<String>,
        records: impl futures_core::Stream<Item = ProduceRequest> + Send + 'static,
    ) -> ProduceRecords {
        ProduceRecords {
            call: Call::new(&self.client, &PRODUCE).path(cluster_id).path(topic_name),
            outgoing: Outgoing::new("application/json", records),
        }
    }
}

static PRODUCE: Operation = Operation {
    id: "produceRecord",
    name: "produce record",
    method: "POST",
    path: "/kafka/v3/clusters/{cluster_id}/topics/{topic_name}/records",
    host: &KAFKA,
    security: &[&[&KAFKA_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::WhenNotSent,
};

impl ProduceRecord {
    /// Sets the request body: the record. In streaming mode, a sequence of records.
    #[inline]
    pub fn body(mut self, body: &ProduceRequest) -> Self {
        self.call.json(body);
        self
    }
}

request! {
    /// A request builder for [`RecordsClient::produce`].
    ProduceRecord -> Json<ProduceResponse>
}

streamed! {
    /// A request builder for [`RecordsClient::produce_stream`].
    ProduceRecords -> ProduceResponse
}

/// A record to write.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProduceRequest {
    /// The number of the partition, counted from 0. If null or absent, it is derived from the key.
    pub partition_id: Nullable<i32>,
    /// The headers of the record.
    pub headers: Option<Vec<ProduceRequestHeader>>,
    /// The key of the record. Null or absent if it has none.
    pub key: Nullable<ProduceRequestData>,
    /// The value of the record. Null or absent if it has none.
    pub value: Nullable<ProduceRequestData>,
    /// The event time of the record. Defaults to the time of arrival.
    pub timestamp: Nullable<DateTime>,
}

impl ProduceRequest {
    /// Creates an empty `ProduceRequest`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`partition_id`](Self::partition_id).
    #[must_use]
    pub fn with_partition_id(mut self, partition_id: impl Into<Nullable<i32>>) -> Self {
        self.partition_id = partition_id.into();
        self
    }

    /// Sets [`headers`](Self::headers).
    #[must_use]
    pub fn with_headers(
        mut self,
        headers: impl IntoIterator<Item = impl Into<ProduceRequestHeader>>,
    ) -> Self {
        self.headers = Some(headers.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`key`](Self::key).
    #[must_use]
    pub fn with_key(mut self, key: impl Into<Nullable<ProduceRequestData>>) -> Self {
        self.key = key.into();
        self
    }

    /// Sets [`value`](Self::value).
    #[must_use]
    pub fn with_value(mut self, value: impl Into<Nullable<ProduceRequestData>>) -> Self {
        self.value = value.into();
        self
    }

    /// Sets [`timestamp`](Self::timestamp).
    #[must_use]
    pub fn with_timestamp(mut self, timestamp: impl Into<Nullable<DateTime>>) -> Self {
        self.timestamp = timestamp.into();
        self
    }
}

model!(ProduceRequest {
    "partition_id": partition_id,
    "headers": headers,
    "key": key,
    "value": value,
    "timestamp": timestamp,
});

/// A header of a record.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ProduceRequestHeader {
    /// The name of the header.
    pub name: String,
    /// The value of the header, as base64 text. Null or absent if it has none.
    pub value: Nullable<Base64>,
}

impl ProduceRequestHeader {
    /// Creates a `ProduceRequestHeader` with its required fields.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            value: Nullable::Absent,
        }
    }

    /// Sets [`value`](Self::value).
    #[must_use]
    pub fn with_value(mut self, value: impl Into<Nullable<Base64>>) -> Self {
        self.value = value.into();
        self
    }
}

model!(ProduceRequestHeader {
    "name": name,
    "value": value,
});

/// A record key or value to write.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProduceRequestData {
    /// The encoding of `data`: base64 text (`BINARY`), any JSON (`JSON`) or text (`STRING`).
    pub r#type: Option<ProduceRequestDataType>,
    /// The data, in the encoding given by `type`. May be null.
    pub data: Option<Value>,
}

impl ProduceRequestData {
    /// Creates an empty `ProduceRequestData`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`type`](Self::type).
    #[must_use]
    pub fn with_type(mut self, r#type: impl Into<ProduceRequestDataType>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sets [`data`](Self::data).
    #[must_use]
    pub fn with_data(mut self, data: impl Into<Value>) -> Self {
        self.data = Some(data.into());
        self
    }
}

model!(ProduceRequestData {
    "type": r#type,
    "data": data,
});

/// The encoding of `data`: base64 text (`BINARY`), any JSON (`JSON`) or text (`STRING`).
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProduceRequestDataType {
    /// `BINARY`
    Binary,
    /// `JSON`
    Json,
    /// `STRING`
    String,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(ProduceRequestDataType {
    "BINARY": Binary,
    "JSON": Json,
    "STRING": String,
});

/// The delivery report of a record: its partition and offset, or the reason why it was rejected.
#[must_use = "a success may report an error: call `into_result`"]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ProduceResponse {
    /// 200 if the record was written. Any other value is an error, even if the HTTP status is 200.
    pub error_code: i32,
    /// The human-readable error message. Absent if the record was written.
    pub message: Option<String>,
    /// The ID of the Kafka cluster.
    pub cluster_id: Option<String>,
    /// The name of the topic.
    pub topic_name: Option<String>,
    /// The number of the partition, counted from 0.
    pub partition_id: Option<i32>,
    /// The offset of the record in the partition.
    pub offset: Option<i64>,
    /// The event time or arrival time of the record, depending on the configuration of the topic.
    /// May be null.
    pub timestamp: Option<DateTime>,
    /// Encoded form of the key. Null or absent if there was none.
    pub key: Option<ProduceResponseData>,
    /// Encoded form of the value. Null or absent if there was none.
    pub value: Option<ProduceResponseData>,
}

impl ProduceResponse {
    /// Creates a `ProduceResponse` with its required fields.
    pub fn new(error_code: i32) -> Self {
        Self {
            error_code,
            message: None,
            cluster_id: None,
            topic_name: None,
            partition_id: None,
            offset: None,
            timestamp: None,
            key: None,
            value: None,
        }
    }

    /// Sets [`message`](Self::message).
    pub fn with_message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }

    /// Sets [`cluster_id`](Self::cluster_id).
    pub fn with_cluster_id(mut self, cluster_id: impl Into<String>) -> Self {
        self.cluster_id = Some(cluster_id.into());
        self
    }

    /// Sets [`topic_name`](Self::topic_name).
    pub fn with_topic_name(mut self, topic_name: impl Into<String>) -> Self {
        self.topic_name = Some(topic_name.into());
        self
    }

    /// Sets [`partition_id`](Self::partition_id).
    pub fn with_partition_id(mut self, partition_id: i32) -> Self {
        self.partition_id = Some(partition_id);
        self
    }

    /// Sets [`offset`](Self::offset).
    pub fn with_offset(mut self, offset: i64) -> Self {
        self.offset = Some(offset);
        self
    }

    /// Sets [`timestamp`](Self::timestamp).
    pub fn with_timestamp(mut self, timestamp: impl Into<DateTime>) -> Self {
        self.timestamp = Some(timestamp.into());
        self
    }

    /// Sets [`key`](Self::key).
    pub fn with_key(mut self, key: impl Into<ProduceResponseData>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Sets [`value`](Self::value).
    pub fn with_value(mut self, value: impl Into<ProduceResponseData>) -> Self {
        self.value = Some(value.into());
        self
    }
}

impl ProduceResponse {
    /// Returns the response, or the error that it reports if `error_code` is not `200`.
    ///
    /// # Errors
    ///
    /// Returns an error of kind [`Rejected`](crate::ErrorKind::Rejected) with the code and the message of the
    /// service.
    pub fn into_result(self) -> Result<Self> {
        let code = Some(self.error_code.to_string());
        match reported_error(&["200"], code, self.message.as_ref()) {
            Some(error) => Err(error),
            None => Ok(self),
        }
    }
}

model!(ProduceResponse {
    "error_code": error_code,
    "message": message,
    "cluster_id": cluster_id,
    "topic_name": topic_name,
    "partition_id": partition_id,
    "offset": offset,
    "timestamp": timestamp,
    "key": key,
    "value": value,
});

/// Encoded form of a key or value.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ProduceResponseData {
    /// The size in bytes.
    pub size: i64,
    /// The encoding of the data in the request.
    pub r#type: ProduceResponseDataType,
}

impl ProduceResponseData {
    /// Creates a `ProduceResponseData` with its required fields.
    pub fn new(size: i64, r#type: impl Into<ProduceResponseDataType>) -> Self {
        Self {
            size,
            r#type: r#type.into(),
        }
    }
}

model!(ProduceResponseData {
    "size": size,
    "type": r#type,
});

/// The encoding of the data in the request.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProduceResponseDataType {
    /// `BINARY`
    Binary,
    /// `JSON`
    Json,
    /// `STRING`
    String,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(ProduceResponseDataType {
    "BINARY": Binary,
    "JSON": Json,
    "STRING": String,
});
