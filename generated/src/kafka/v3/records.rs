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
    /// Writes a record to a topic and reports where it went. A status of 200 does not mean success:
    /// look at `error_code` of the report.
    ///
    /// Sent with `Transfer-Encoding: chunked`, the request may hold many records, one JSON object
    /// after the other with nothing between them. The answer then holds one report for each record,
    /// in the same form and order, and lasts as long as the request.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/produceRecord)
    ///
    /// # Arguments
    ///
    /// - `cluster_id`: Identifier of the Kafka cluster.
    /// - `topic_name`: Name of the topic.
    ///
    /// # Responses
    ///
    /// | status | meaning |
    /// |---|---|
    /// | 200 | The report for the record. In streaming mode, one report for each record, in the order of the records. |
    /// | 400 | The request cannot be understood, or a value in it is not acceptable. |
    /// | 401 | The credentials are missing, wrong or no longer valid. `error_code` is 40101. |
    /// | 403 | The credentials are valid, but do not permit this operation. `error_code` is 40301. |
    /// | 404 | There is no topic with this name, or it has no such partition or parameter. |
    /// | 413 | The record is larger than the Kafka cluster accepts. |
    /// | 415 | The body is of a media type that is not supported. |
    /// | 422 | The record is well formed, but a value in it is not acceptable. |
    /// | 429 | The rate limit has been reached. The body is a page for people, and no waiting time is sent. |
    /// | 5XX | The service failed. Whether the request took effect is not known. If `error_code` is 50003, the request may be sent again. |
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

    /// Produces records over one connection.
    ///
    /// `POST /kafka/v3/clusters/{cluster_id}/topics/{topic_name}/records` · General Availability ·
    /// Kafka API key or external access token
    ///
    /// The fast way to write many records. The report for a record that was not written is no error
    /// of the call: its `error_code` is not 200 then, `message` says why, and what tells where the
    /// record went is absent. Later records are written all the same.
    ///
    /// Each of `records` is a body of [`produce`](Self::produce), and has one answer, in the same
    /// order. Answers arrive while others of `records` are still sent;
    /// [`ResponseStream`](crate::stream::ResponseStream) tells about errors and time limits.
    /// [`iter`](crate::stream::iter) makes a stream of a list.
    ///
    /// # Arguments
    ///
    /// - `cluster_id`: Identifier of the Kafka cluster.
    /// - `topic_name`: Name of the topic.
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
    /// In streaming mode, one record after the other.
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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProduceRequest {
    /// Number of the partition to write to, counted from 0. Null or absent lets the key decide.
    pub partition_id: Nullable<i32>,
    /// Headers of the record.
    pub headers: Option<Vec<ProduceRequestHeader>>,
    /// Key of the record. Null or absent if it has none.
    pub key: Nullable<ProduceRequestData>,
    /// Value of the record. Null or absent if it has none.
    pub value: Nullable<ProduceRequestData>,
    /// When the record happened. The time of arrival if null or absent.
    pub timestamp: Nullable<DateTime>,
}

impl ProduceRequest {
    /// With nothing set.
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
    /// Name of the header.
    pub name: String,
    /// Value of the header, as base64 text. Null or absent if it has none. Format `byte`.
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
    #[must_use]
    pub fn with_value(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.value = value.into();
        self
    }
}

model!(ProduceRequestHeader {
    "name": name,
    "value": value,
});

/// A key or a value to write.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProduceRequestData {
    /// How `data` is written: as base64 text (`BINARY`), as any JSON (`JSON`) or as text
    /// (`STRING`).
    pub r#type: Option<ProduceRequestDataType>,
    /// The data, in the form that `type` says. May be null.
    pub data: Option<Value>,
}

impl ProduceRequestData {
    /// With nothing set.
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

/// How `data` is written: as base64 text (`BINARY`), as any JSON (`JSON`) or as text (`STRING`).
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

/// Report for one record: where it went, or why it was refused.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ProduceResponse {
    /// 200 if the record was written. Anything else is an error, even if the status of the answer
    /// is 200.
    pub error_code: i32,
    /// What went wrong, for people. Absent if the record was written.
    pub message: Option<String>,
    /// Identifier of the Kafka cluster.
    pub cluster_id: Option<String>,
    /// Name of the topic.
    pub topic_name: Option<String>,
    /// Number of the partition, counted from 0.
    pub partition_id: Option<i32>,
    /// Offset of the record in the partition.
    pub offset: Option<i64>,
    /// When the record happened, or when it arrived, as the topic is configured. May be null.
    pub timestamp: Option<DateTime>,
    /// What was made of the key. Null or absent if there was none.
    pub key: Option<ProduceResponseData>,
    /// What was made of the value. Null or absent if there was none.
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
    #[must_use]
    pub fn with_message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }

    /// Sets [`cluster_id`](Self::cluster_id).
    #[must_use]
    pub fn with_cluster_id(mut self, cluster_id: impl Into<String>) -> Self {
        self.cluster_id = Some(cluster_id.into());
        self
    }

    /// Sets [`topic_name`](Self::topic_name).
    #[must_use]
    pub fn with_topic_name(mut self, topic_name: impl Into<String>) -> Self {
        self.topic_name = Some(topic_name.into());
        self
    }

    /// Sets [`partition_id`](Self::partition_id).
    #[must_use]
    pub fn with_partition_id(mut self, partition_id: i32) -> Self {
        self.partition_id = Some(partition_id);
        self
    }

    /// Sets [`offset`](Self::offset).
    #[must_use]
    pub fn with_offset(mut self, offset: i64) -> Self {
        self.offset = Some(offset);
        self
    }

    /// Sets [`timestamp`](Self::timestamp).
    #[must_use]
    pub fn with_timestamp(mut self, timestamp: impl Into<DateTime>) -> Self {
        self.timestamp = Some(timestamp.into());
        self
    }

    /// Sets [`key`](Self::key).
    #[must_use]
    pub fn with_key(mut self, key: impl Into<ProduceResponseData>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Sets [`value`](Self::value).
    #[must_use]
    pub fn with_value(mut self, value: impl Into<ProduceResponseData>) -> Self {
        self.value = Some(value.into());
        self
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

/// What was made of a key or a value.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ProduceResponseData {
    /// How many bytes it takes.
    pub size: i64,
    /// How the data was written in the request.
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
    "size": size,
    "type": r#type,
});

/// How the data was written in the request.
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
