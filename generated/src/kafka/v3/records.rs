// Generated from kafka/v3.yaml by `cargo xtask codegen`; do not edit.

//! Records of topics.

use serde_json::Value;

use crate::call::{Call, Json, request};
use crate::client::Client;
use crate::model::{DateTime, Nullable, model, open_enum};
use crate::operation::{Operation, Retry};
use crate::service::{EXTERNAL_TOKEN, KAFKA, KAFKA_API_KEY};
use crate::stream::{Outgoing, streamed};

/// Records of topics.
///
/// Reached by [`KafkaV3::records`](super::KafkaV3::records).
#[derive(Clone, Debug)]
pub struct RecordsClient {
    pub(super) client: Client,
}

impl RecordsClient {
    /// Produces a record.
    ///
    /// `POST /kafka/v3/clusters/{cluster_id}/topics/{topic_name}/records` · General Availability ·
    /// Kafka API key or external access token
    ///
    /// Writes a record to a topic and returns its delivery report. A status of 200 does not mean
    /// success: check `error_code` in the report.
    ///
    /// With `Transfer-Encoding: chunked`, the request may contain many records, as concatenated
    /// JSON objects. The response then contains one report per record, in the same format and
    /// order, and ends with the request.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/produceRecord)
    ///
    /// # Arguments
    ///
    /// - `cluster_id`: The ID of the Kafka cluster.
    /// - `topic_name`: The name of the topic.
    ///
    /// # Responses
    ///
    /// | status | meaning |
    /// |---|---|
    /// | 200 | The delivery report of the record. In streaming mode, one report per record, in the order of the records. |
    /// | 400 | The request is malformed, or a value in it is invalid. |
    /// | 401 | The credentials are missing, invalid or expired. `error_code` is 40101. |
    /// | 403 | The credentials do not permit this operation. `error_code` is 40301. |
    /// | 404 | The topic does not exist, or it does not have this partition or parameter. |
    /// | 413 | The record is larger than the Kafka cluster accepts. |
    /// | 415 | The media type of the body is not supported. |
    /// | 422 | The record is well-formed, but a value in it is invalid. |
    /// | 429 | The rate limit is exceeded. The body is an HTML page, and there is no `Retry-After` header. |
    /// | 5XX | The service failed. The request may have taken effect. If `error_code` is 50003, the request may be retried. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let answer = client.kafka_v3().records().produce("lkc-3w9dn", "orders").await?;
    /// println!("{answer:?}");
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
    /// `POST /kafka/v3/clusters/{cluster_id}/topics/{topic_name}/records` · General Availability ·
    /// Kafka API key or external access token
    ///
    /// Use this to write many records efficiently. A record that cannot be written does not fail
    /// the call: the `error_code` of its report differs from 200, `message` gives the reason, and
    /// the partition and offset are absent. The records after it are still written.
    ///
    /// Each of `records` is a body of [`produce`](Self::produce), and has one answer, in the same
    /// order. Answers arrive while others of `records` are still sent;
    /// [`ResponseStream`](crate::stream::ResponseStream) tells about errors and time limits.
    /// [`iter`](crate::stream::iter) makes a stream of a list.
    ///
    /// # Arguments
    ///
    /// - `cluster_id`: The ID of the Kafka cluster.
    /// - `topic_name`: The name of the topic.
    /// - `records`: The bodies, asked for when they can be sent.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::kafka::v3::ProduceRequest;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let records = confluent_cloud::stream::iter([ProduceRequest::new()]);
    /// let mut answers = client
    ///     .kafka_v3()
    ///     .records()
    ///     .produce_stream("lkc-3w9dn", "orders", records)
    ///     .await?;
    /// while let Some(answer) = answers.next().await {
    ///     let answer = answer?;
    ///     println!("{answer:?}");
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

request! {
    /// A call of [`RecordsClient::produce`].
    ProduceRecord -> Json<ProduceResponse>
}

impl ProduceRecord {
    /// The record.
    ///
    /// In streaming mode, a sequence of records.
    #[inline]
    pub fn body(mut self, body: &ProduceRequest) -> Self {
        self.call.json(body);
        self
    }
}

streamed! {
    /// A call of [`RecordsClient::produce_stream`].
    ProduceRecords -> ProduceResponse
}

/// A record to write.
#[derive(Clone, Debug, Default, PartialEq)]
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
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`partition_id`](Self::partition_id).
    pub fn with_partition_id(mut self, partition_id: impl Into<Nullable<i32>>) -> Self {
        self.partition_id = partition_id.into();
        self
    }

    /// Sets [`headers`](Self::headers).
    pub fn with_headers(
        mut self,
        headers: impl IntoIterator<Item = impl Into<ProduceRequestHeader>>,
    ) -> Self {
        self.headers = Some(headers.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`key`](Self::key).
    pub fn with_key(mut self, key: impl Into<Nullable<ProduceRequestData>>) -> Self {
        self.key = key.into();
        self
    }

    /// Sets [`value`](Self::value).
    pub fn with_value(mut self, value: impl Into<Nullable<ProduceRequestData>>) -> Self {
        self.value = value.into();
        self
    }

    /// Sets [`timestamp`](Self::timestamp).
    pub fn with_timestamp(mut self, timestamp: impl Into<Nullable<DateTime>>) -> Self {
        self.timestamp = timestamp.into();
        self
    }
}

model!(ProduceRequest {
    0 "partition_id": partition_id,
    1 "headers": headers,
    2 "key": key,
    3 "value": value,
    4 "timestamp": timestamp,
});

/// A header of a record.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProduceRequestHeader {
    /// The name of the header.
    pub name: String,
    /// The value of the header, as base64 text. Null or absent if it has none. Format `byte`.
    pub value: Nullable<String>,
}

impl ProduceRequestHeader {
    /// With what is required.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            value: Nullable::Absent,
        }
    }

    /// Sets [`value`](Self::value).
    pub fn with_value(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.value = value.into();
        self
    }
}

model!(ProduceRequestHeader {
    0 "name": name,
    1 "value": value,
});

/// A record key or value to write.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProduceRequestData {
    /// The encoding of `data`: base64 text (`BINARY`), any JSON (`JSON`) or text (`STRING`).
    pub r#type: Option<ProduceRequestDataType>,
    /// The data, in the encoding given by `type`. May be null.
    pub data: Option<Value>,
}

impl ProduceRequestData {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`type`](Self::type).
    pub fn with_type(mut self, r#type: impl Into<ProduceRequestDataType>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sets [`data`](Self::data).
    pub fn with_data(mut self, data: impl Into<Value>) -> Self {
        self.data = Some(data.into());
        self
    }
}

model!(ProduceRequestData {
    0 "type": r#type,
    1 "data": data,
});

open_enum! {
    /// The encoding of `data`: base64 text (`BINARY`), any JSON (`JSON`) or text (`STRING`).
    pub enum ProduceRequestDataType {
        /// `BINARY`
        Binary = "BINARY",
        /// `JSON`
        Json = "JSON",
        /// `STRING`
        String = "STRING",
    }
}

/// The delivery report of a record: its partition and offset, or the reason why it was rejected.
#[derive(Clone, Debug, PartialEq)]
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
    /// With what is required.
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

model!(ProduceResponse {
    0 "error_code": error_code,
    1 "message": message,
    2 "cluster_id": cluster_id,
    3 "topic_name": topic_name,
    4 "partition_id": partition_id,
    5 "offset": offset,
    6 "timestamp": timestamp,
    7 "key": key,
    8 "value": value,
});

/// Encoded form of a key or value.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProduceResponseData {
    /// The size in bytes.
    pub size: i64,
    /// The encoding of the data in the request.
    pub r#type: ProduceResponseDataType,
}

impl ProduceResponseData {
    /// With what is required.
    pub fn new(size: i64, r#type: impl Into<ProduceResponseDataType>) -> Self {
        Self {
            size,
            r#type: r#type.into(),
        }
    }
}

model!(ProduceResponseData {
    0 "size": size,
    1 "type": r#type,
});

open_enum! {
    /// The encoding of the data in the request.
    pub enum ProduceResponseDataType {
        /// `BINARY`
        Binary = "BINARY",
        /// `JSON`
        Json = "JSON",
        /// `STRING`
        String = "STRING",
    }
}
