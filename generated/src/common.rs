// Generated from the API's documents by `cargo xtask codegen`; do not edit.

//! Types shared by several API groups.

use std::collections::BTreeMap;

use serde::{Serialize, Serializer};
use serde_json::Value;

use crate::model::{
    DateTime, Shape, SharedJson, Union, UnknownFields, decode_variant, model, open_enum,
    union,
};
use crate::page::Page;

/// A question to the AI assistant.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChatCompletionsRequest {
    /// The ID of the conversation, chosen by the client. Format `uuid`.
    pub ai_session_id: Option<String>,
    /// The question, in plain text.
    pub question: String,
    /// `true` if the conversation may be handed over to Confluent support. Defaults to `false`.
    pub drift_enabled: Option<bool>,
    /// Earlier questions and answers, at most 5. At most 5 elements.
    pub history: Option<Vec<ChatCompletionsHistory>>,
}

impl ChatCompletionsRequest {
    /// Creates a `ChatCompletionsRequest` with its required fields.
    pub fn new(question: impl Into<String>) -> Self {
        Self {
            ai_session_id: None,
            question: question.into(),
            drift_enabled: None,
            history: None,
        }
    }

    /// Sets [`ai_session_id`](Self::ai_session_id).
    #[must_use]
    pub fn with_ai_session_id(mut self, ai_session_id: impl Into<String>) -> Self {
        self.ai_session_id = Some(ai_session_id.into());
        self
    }

    /// Sets [`drift_enabled`](Self::drift_enabled).
    #[must_use]
    pub fn with_drift_enabled(mut self, drift_enabled: bool) -> Self {
        self.drift_enabled = Some(drift_enabled);
        self
    }

    /// Sets [`history`](Self::history).
    #[must_use]
    pub fn with_history(
        mut self,
        history: impl IntoIterator<Item = impl Into<ChatCompletionsHistory>>,
    ) -> Self {
        self.history = Some(history.into_iter().map(Into::into).collect());
        self
    }
}

model!(ChatCompletionsRequest {
    "ai_session_id": ai_session_id,
    "question": question,
    "drift_enabled": drift_enabled,
    "history": history,
});

/// An earlier question with its answer.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChatCompletionsHistory {
    /// The question.
    pub question: Option<String>,
    /// The answer, in Markdown.
    pub answer: Option<String>,
}

impl ChatCompletionsHistory {
    /// Creates an empty `ChatCompletionsHistory`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`question`](Self::question).
    #[must_use]
    pub fn with_question(mut self, question: impl Into<String>) -> Self {
        self.question = Some(question.into());
        self
    }

    /// Sets [`answer`](Self::answer).
    #[must_use]
    pub fn with_answer(mut self, answer: impl Into<String>) -> Self {
        self.answer = Some(answer.into());
        self
    }
}

model!(ChatCompletionsHistory {
    "question": question,
    "answer": answer,
});

/// An answer of the AI assistant.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChatCompletionsReply {
    /// The group and version of the API that the object belongs to. Read-only; always `ai/v1`.
    pub api_version: String,
    /// The type of the object. Read-only; always `ChatCompletionsReply`.
    pub kind: String,
    /// The ID of the answer, for feedback. At most 255 characters; read-only.
    pub id: String,
    /// The metadata of an object. Read-only.
    pub metadata: Option<ObjectMeta>,
    /// The ID of the conversation, chosen by the client. Format `uuid`.
    pub ai_session_id: String,
    /// The answer, in Markdown.
    pub answer: String,
    /// The question, in plain text.
    pub question: String,
}

impl ChatCompletionsReply {
    /// Creates a `ChatCompletionsReply` with its required fields.
    pub fn new(
        id: impl Into<String>,
        ai_session_id: impl Into<String>,
        answer: impl Into<String>,
        question: impl Into<String>,
    ) -> Self {
        Self {
            api_version: "ai/v1".into(),
            kind: "ChatCompletionsReply".into(),
            id: id.into(),
            metadata: None,
            ai_session_id: ai_session_id.into(),
            answer: answer.into(),
            question: question.into(),
        }
    }

    /// Sets [`metadata`](Self::metadata).
    #[must_use]
    pub fn with_metadata(mut self, metadata: impl Into<ObjectMeta>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }
}

model!(ChatCompletionsReply {
    "api_version": api_version,
    "kind": kind,
    "id": id,
    "metadata": metadata,
    "ai_session_id": ai_session_id,
    "answer": answer,
    "question": question,
});

/// The metadata of an object.
///
/// Read-only.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ObjectMeta {
    /// The URL of the object in the API. Format `uri`; read-only.
    pub self_: String,
    /// The Confluent Resource Name (CRN) of the object, globally unique and never reused. Format
    /// `uri`; read-only.
    pub resource_name: Option<String>,
    /// The creation time of the object, in UTC. Read-only.
    pub created_at: Option<DateTime>,
    /// The time of the last change of the object, in UTC. Read-only.
    pub updated_at: Option<DateTime>,
    /// The time of the past or planned deletion of the object, in UTC. Absent if no deletion is
    /// planned. Read-only.
    pub deleted_at: Option<DateTime>,
}

impl ObjectMeta {
    /// Creates an `ObjectMeta` with its required fields.
    pub fn new(self_: impl Into<String>) -> Self {
        Self {
            self_: self_.into(),
            resource_name: None,
            created_at: None,
            updated_at: None,
            deleted_at: None,
        }
    }

    /// Sets [`resource_name`](Self::resource_name).
    #[must_use]
    pub fn with_resource_name(mut self, resource_name: impl Into<String>) -> Self {
        self.resource_name = Some(resource_name.into());
        self
    }

    /// Sets [`created_at`](Self::created_at).
    #[must_use]
    pub fn with_created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.created_at = Some(created_at.into());
        self
    }

    /// Sets [`updated_at`](Self::updated_at).
    #[must_use]
    pub fn with_updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.updated_at = Some(updated_at.into());
        self
    }

    /// Sets [`deleted_at`](Self::deleted_at).
    #[must_use]
    pub fn with_deleted_at(mut self, deleted_at: impl Into<DateTime>) -> Self {
        self.deleted_at = Some(deleted_at.into());
        self
    }
}

model!(ObjectMeta {
    "self": self_,
    "resource_name": resource_name,
    "created_at": created_at,
    "updated_at": updated_at,
    "deleted_at": deleted_at,
});

/// The pagination links of a list.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListMeta {
    /// The URL of the first page. Null or absent if it cannot be reached directly. Format `uri`.
    pub first: Option<String>,
    /// The URL of the last page. Null or absent if it cannot be reached directly. Format `uri`.
    pub last: Option<String>,
    /// The URL of the previous page. Null or absent on the first page, and if going back is not
    /// possible. Format `uri`.
    pub prev: Option<String>,
    /// The URL of the next page. Null, absent or empty on the last page. Format `uri`.
    pub next: Option<String>,
    /// The total number of objects on all pages. At least 0.
    pub total_size: Option<i32>,
}

impl ListMeta {
    /// Creates an empty `ListMeta`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`first`](Self::first).
    #[must_use]
    pub fn with_first(mut self, first: impl Into<String>) -> Self {
        self.first = Some(first.into());
        self
    }

    /// Sets [`last`](Self::last).
    #[must_use]
    pub fn with_last(mut self, last: impl Into<String>) -> Self {
        self.last = Some(last.into());
        self
    }

    /// Sets [`prev`](Self::prev).
    #[must_use]
    pub fn with_prev(mut self, prev: impl Into<String>) -> Self {
        self.prev = Some(prev.into());
        self
    }

    /// Sets [`next`](Self::next).
    #[must_use]
    pub fn with_next(mut self, next: impl Into<String>) -> Self {
        self.next = Some(next.into());
        self
    }

    /// Sets [`total_size`](Self::total_size).
    #[must_use]
    pub fn with_total_size(mut self, total_size: i32) -> Self {
        self.total_size = Some(total_size);
        self
    }
}

model!(ListMeta {
    "first": first,
    "last": last,
    "prev": prev,
    "next": next,
    "total_size": total_size,
});

/// The body of an error response of Schema Registry and of the catalog.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ErrorMessage {
    /// The machine-readable error code. Its first three digits are usually the HTTP status.
    pub error_code: Option<i32>,
    /// The human-readable error message.
    pub message: Option<String>,
}

impl ErrorMessage {
    /// Creates an empty `ErrorMessage`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`error_code`](Self::error_code).
    #[must_use]
    pub fn with_error_code(mut self, error_code: i32) -> Self {
        self.error_code = Some(error_code);
        self
    }

    /// Sets [`message`](Self::message).
    #[must_use]
    pub fn with_message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }
}

model!(ErrorMessage {
    "error_code": error_code,
    "message": message,
});

/// A reference to an object in an environment, as returned by the service.
///
/// A request contains the `id` and, if required, the `environment`; the other fields are read-only.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EnvScopedObjectReference {
    /// The ID of the object. 1 to 255 characters.
    pub id: String,
    /// The ID of the environment of the object. Absent if it has none. 1 to 255 characters.
    pub environment: Option<String>,
    /// The URL of the object in the API. At least 1 characters; format `uri`; read-only.
    pub related: String,
    /// The Confluent Resource Name (CRN) of the object. At least 1 characters; format `uri`;
    /// read-only.
    pub resource_name: String,
}

impl EnvScopedObjectReference {
    /// Creates an `EnvScopedObjectReference` with its required fields.
    pub fn new(
        id: impl Into<String>,
        related: impl Into<String>,
        resource_name: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            environment: None,
            related: related.into(),
            resource_name: resource_name.into(),
        }
    }

    /// Sets [`environment`](Self::environment).
    #[must_use]
    pub fn with_environment(mut self, environment: impl Into<String>) -> Self {
        self.environment = Some(environment.into());
        self
    }
}

model!(EnvScopedObjectReference {
    "id": id,
    "environment": environment,
    "related": related,
    "resource_name": resource_name,
});

/// A reference to an object in an environment, as sent in requests.
///
/// A request contains the `id` and, if required, the `environment`; the other fields are read-only.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EnvScopedObjectReferenceInput {
    /// The ID of the object. 1 to 255 characters.
    pub id: String,
    /// The ID of the environment of the object. Absent if it has none. 1 to 255 characters.
    pub environment: Option<String>,
}

impl EnvScopedObjectReferenceInput {
    /// Creates an `EnvScopedObjectReferenceInput` with its required fields.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            environment: None,
        }
    }

    /// Sets [`environment`](Self::environment).
    #[must_use]
    pub fn with_environment(mut self, environment: impl Into<String>) -> Self {
        self.environment = Some(environment.into());
        self
    }
}

model!(EnvScopedObjectReferenceInput {
    "id": id,
    "environment": environment,
});

/// A reference to an object that does not belong to an environment, as returned by the service.
///
/// A request contains the `id`; the other fields are read-only.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GlobalObjectReference {
    /// The ID of the object. 1 to 255 characters.
    pub id: String,
    /// The URL of the object in the API. At least 1 characters; format `uri`; read-only.
    pub related: String,
    /// The Confluent Resource Name (CRN) of the object. At least 1 characters; format `uri`;
    /// read-only.
    pub resource_name: String,
}

impl GlobalObjectReference {
    /// Creates a `GlobalObjectReference` with its required fields.
    pub fn new(
        id: impl Into<String>,
        related: impl Into<String>,
        resource_name: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            related: related.into(),
            resource_name: resource_name.into(),
        }
    }
}

model!(GlobalObjectReference {
    "id": id,
    "related": related,
    "resource_name": resource_name,
});

/// A reference to an object that does not belong to an environment, as sent in requests.
///
/// A request contains the `id`; the other fields are read-only.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GlobalObjectReferenceInput {
    /// The ID of the object. 1 to 255 characters.
    pub id: String,
}

impl GlobalObjectReferenceInput {
    /// Creates a `GlobalObjectReferenceInput` with its required fields.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

model!(GlobalObjectReferenceInput {
    "id": id,
});

/// A reference to an object of another type, as returned by the service.
///
/// A request contains the `id` and, if required, the `environment`; the other fields are read-only.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ObjectReference {
    /// The ID of the object. 1 to 255 characters.
    pub id: String,
    /// The ID of the environment of the object. Absent if it has none. 1 to 255 characters.
    pub environment: Option<String>,
    /// The URL of the object in the API. At least 1 characters; format `uri`; read-only.
    pub related: String,
    /// The Confluent Resource Name (CRN) of the object. At least 1 characters; format `uri`;
    /// read-only.
    pub resource_name: String,
    /// The group and version of the API that the object belongs to. At least 1 characters;
    /// read-only.
    pub api_version: Option<String>,
    /// The type of the object. At least 1 characters; read-only.
    pub kind: Option<String>,
}

impl ObjectReference {
    /// Creates an `ObjectReference` with its required fields.
    pub fn new(
        id: impl Into<String>,
        related: impl Into<String>,
        resource_name: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            environment: None,
            related: related.into(),
            resource_name: resource_name.into(),
            api_version: None,
            kind: None,
        }
    }

    /// Sets [`environment`](Self::environment).
    #[must_use]
    pub fn with_environment(mut self, environment: impl Into<String>) -> Self {
        self.environment = Some(environment.into());
        self
    }

    /// Sets [`api_version`](Self::api_version).
    #[must_use]
    pub fn with_api_version(mut self, api_version: impl Into<String>) -> Self {
        self.api_version = Some(api_version.into());
        self
    }

    /// Sets [`kind`](Self::kind).
    #[must_use]
    pub fn with_kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = Some(kind.into());
        self
    }
}

model!(ObjectReference {
    "id": id,
    "environment": environment,
    "related": related,
    "resource_name": resource_name,
    "api_version": api_version,
    "kind": kind,
});

/// A reference to an object in an environment, with its type.
///
/// A request contains the `id` and, if required, the `environment`; the other fields are read-only.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TypedEnvScopedObjectReference {
    /// The ID of the object. 1 to 255 characters.
    pub id: String,
    /// The ID of the environment of the object. Absent if it has none. 1 to 255 characters.
    pub environment: Option<String>,
    /// The URL of the object in the API. At least 1 characters; format `uri`; read-only.
    pub related: String,
    /// The Confluent Resource Name (CRN) of the object. At least 1 characters; format `uri`;
    /// read-only.
    pub resource_name: String,
    /// The group and version of the API that the object belongs to. At least 1 characters;
    /// read-only.
    pub api_version: Option<String>,
    /// The type of the object. At least 1 characters; read-only.
    pub kind: Option<String>,
}

impl TypedEnvScopedObjectReference {
    /// Creates a `TypedEnvScopedObjectReference` with its required fields.
    pub fn new(
        id: impl Into<String>,
        related: impl Into<String>,
        resource_name: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            environment: None,
            related: related.into(),
            resource_name: resource_name.into(),
            api_version: None,
            kind: None,
        }
    }

    /// Sets [`environment`](Self::environment).
    #[must_use]
    pub fn with_environment(mut self, environment: impl Into<String>) -> Self {
        self.environment = Some(environment.into());
        self
    }

    /// Sets [`api_version`](Self::api_version).
    #[must_use]
    pub fn with_api_version(mut self, api_version: impl Into<String>) -> Self {
        self.api_version = Some(api_version.into());
        self
    }

    /// Sets [`kind`](Self::kind).
    #[must_use]
    pub fn with_kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = Some(kind.into());
        self
    }
}

model!(TypedEnvScopedObjectReference {
    "id": id,
    "environment": environment,
    "related": related,
    "resource_name": resource_name,
    "api_version": api_version,
    "kind": kind,
});

/// A reference to an object of another type, as sent in requests.
///
/// A request contains the `id` and, if required, the `environment`; the other fields are read-only.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ObjectReferenceInput {
    /// The ID of the object. 1 to 255 characters.
    pub id: String,
    /// The ID of the environment of the object. Absent if it has none. 1 to 255 characters.
    pub environment: Option<String>,
}

impl ObjectReferenceInput {
    /// Creates an `ObjectReferenceInput` with its required fields.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            environment: None,
        }
    }

    /// Sets [`environment`](Self::environment).
    #[must_use]
    pub fn with_environment(mut self, environment: impl Into<String>) -> Self {
        self.environment = Some(environment.into());
        self
    }
}

model!(ObjectReferenceInput {
    "id": id,
    "environment": environment,
});

/// A page of metrics.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListMetricDescriptorsResponse {
    /// The metrics on this page.
    pub data: Vec<MetricDescriptor>,
    /// The metadata of this page.
    pub meta: Meta,
    /// Links to other pages.
    pub links: Option<Links>,
}

impl ListMetricDescriptorsResponse {
    /// Creates a `ListMetricDescriptorsResponse` with its required fields.
    pub fn new(
        data: impl IntoIterator<Item = impl Into<MetricDescriptor>>,
        meta: impl Into<Meta>,
    ) -> Self {
        Self {
            data: data.into_iter().map(Into::into).collect(),
            meta: meta.into(),
            links: None,
        }
    }

    /// Sets [`links`](Self::links).
    #[must_use]
    pub fn with_links(mut self, links: impl Into<Links>) -> Self {
        self.links = Some(links.into());
        self
    }
}

model!(ListMetricDescriptorsResponse {
    "data": data,
    "meta": meta,
    "links": links,
});

impl Page for ListMetricDescriptorsResponse {
    type Item = MetricDescriptor;

    fn next_page(&self) -> Option<&str> {
        self.meta.pagination.next_page_token.as_deref()
    }

    fn items(&self) -> &[MetricDescriptor] {
        &self.data
    }

    fn into_items(self) -> Vec<MetricDescriptor> {
        self.data
    }
}

/// A metric.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MetricDescriptor {
    /// The human-readable description of the metric.
    pub description: String,
    /// The labels to filter and group by.
    pub labels: Vec<LabelDescriptor>,
    /// The name of the metric.
    pub name: String,
    /// The unit of the values, in the notation of UCUM: `By` are bytes, `By/s` bytes per second.
    pub unit: String,
    /// The kind of the values. A `COUNTER_…` counts events in one minute; counts of several minutes
    /// are summed. A `GAUGE_…` is measured at one point in time; measurements of several minutes
    /// are averaged.
    pub r#type: MetricDescriptorType,
    /// The maturity of the metric: `PREVIEW` may still change, `GENERAL_AVAILABILITY` is stable,
    /// `DEPRECATED` will be removed.
    pub lifecycle_stage: LifecycleStage,
    /// `true` if exports include the metric.
    pub exportable: bool,
    /// The resource types that have the metric.
    pub resources: Vec<String>,
}

/// The required fields of [`MetricDescriptor`], taken by [`MetricDescriptor::new`].
#[derive(Clone, Debug, PartialEq)]
pub struct MetricDescriptorRequired {
    /// The human-readable description of the metric.
    pub description: String,
    /// The labels to filter and group by.
    pub labels: Vec<LabelDescriptor>,
    /// The name of the metric.
    pub name: String,
    /// The unit of the values, in the notation of UCUM: `By` are bytes, `By/s` bytes per second.
    pub unit: String,
    /// The kind of the values. A `COUNTER_…` counts events in one minute; counts of several minutes
    /// are summed. A `GAUGE_…` is measured at one point in time; measurements of several minutes
    /// are averaged.
    pub r#type: MetricDescriptorType,
    /// The maturity of the metric: `PREVIEW` may still change, `GENERAL_AVAILABILITY` is stable,
    /// `DEPRECATED` will be removed.
    pub lifecycle_stage: LifecycleStage,
    /// `true` if exports include the metric.
    pub exportable: bool,
    /// The resource types that have the metric.
    pub resources: Vec<String>,
}

impl MetricDescriptor {
    /// Creates a `MetricDescriptor` from its required fields.
    pub fn new(required: MetricDescriptorRequired) -> Self {
        Self {
            description: required.description,
            labels: required.labels,
            name: required.name,
            unit: required.unit,
            r#type: required.r#type,
            lifecycle_stage: required.lifecycle_stage,
            exportable: required.exportable,
            resources: required.resources,
        }
    }
}

model!(MetricDescriptor {
    "description": description,
    "labels": labels,
    "name": name,
    "unit": unit,
    "type": r#type,
    "lifecycle_stage": lifecycle_stage,
    "exportable": exportable,
    "resources": resources,
});

/// The kind of the values.
///
/// A `COUNTER_…` counts events in one minute; counts of several minutes are summed. A `GAUGE_…` is
/// measured at one point in time; measurements of several minutes are averaged.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MetricDescriptorType {
    /// `GAUGE_INT64`
    GaugeInt64,
    /// `GAUGE_DOUBLE`
    GaugeDouble,
    /// `COUNTER_INT64`
    CounterInt64,
    /// `COUNTER_DOUBLE`
    CounterDouble,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(MetricDescriptorType {
    "GAUGE_INT64": GaugeInt64,
    "GAUGE_DOUBLE": GaugeDouble,
    "COUNTER_INT64": CounterInt64,
    "COUNTER_DOUBLE": CounterDouble,
});

/// The maturity of the metric: `PREVIEW` may still change, `GENERAL_AVAILABILITY` is stable,
/// `DEPRECATED` will be removed.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LifecycleStage {
    /// `PREVIEW`
    Preview,
    /// `GENERAL_AVAILABILITY`
    GeneralAvailability,
    /// `DEPRECATED`
    Deprecated,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(LifecycleStage {
    "PREVIEW": Preview,
    "GENERAL_AVAILABILITY": GeneralAvailability,
    "DEPRECATED": Deprecated,
});

/// A label, which distinguishes the values of a metric.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LabelDescriptor {
    /// The human-readable description of the label.
    pub description: String,
    /// The name of the label.
    pub key: String,
    /// `true` if exports include the label.
    pub exportable: Option<bool>,
}

impl LabelDescriptor {
    /// Creates a `LabelDescriptor` with its required fields.
    pub fn new(description: impl Into<String>, key: impl Into<String>) -> Self {
        Self {
            description: description.into(),
            key: key.into(),
            exportable: None,
        }
    }

    /// Sets [`exportable`](Self::exportable).
    #[must_use]
    pub fn with_exportable(mut self, exportable: bool) -> Self {
        self.exportable = Some(exportable);
        self
    }
}

model!(LabelDescriptor {
    "description": description,
    "key": key,
    "exportable": exportable,
});

/// The metadata of the response.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Meta {
    /// The position of the page in the list.
    pub pagination: Pagination,
}

impl Meta {
    /// Creates a `Meta` with its required fields.
    pub fn new(pagination: impl Into<Pagination>) -> Self {
        Self {
            pagination: pagination.into(),
        }
    }
}

model!(Meta {
    "pagination": pagination,
});

/// The position of a page in the list.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Pagination {
    /// The requested maximum number of items per page.
    pub page_size: i32,
    /// The total number of objects on all pages. Absent if unknown.
    pub total_size: Option<i32>,
    /// The token of the next page, for `page_token`. Absent or empty on the last page.
    pub next_page_token: Option<String>,
}

impl Pagination {
    /// Creates a `Pagination` with its required fields.
    pub fn new(page_size: i32) -> Self {
        Self {
            page_size,
            total_size: None,
            next_page_token: None,
        }
    }

    /// Sets [`total_size`](Self::total_size).
    #[must_use]
    pub fn with_total_size(mut self, total_size: i32) -> Self {
        self.total_size = Some(total_size);
        self
    }

    /// Sets [`next_page_token`](Self::next_page_token).
    #[must_use]
    pub fn with_next_page_token(mut self, next_page_token: impl Into<String>) -> Self {
        self.next_page_token = Some(next_page_token.into());
        self
    }
}

model!(Pagination {
    "page_size": page_size,
    "total_size": total_size,
    "next_page_token": next_page_token,
});

/// Links to other pages.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Links {
    /// The URL of the next page. Absent on the last page.
    pub next: Option<String>,
}

impl Links {
    /// Creates an empty `Links`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`next`](Self::next).
    #[must_use]
    pub fn with_next(mut self, next: impl Into<String>) -> Self {
        self.next = Some(next.into());
        self
    }
}

model!(Links {
    "next": next,
});

/// A query.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QueryRequest {
    /// The metric to query. Must contain exactly one. 1 elements.
    pub aggregations: Vec<Aggregation>,
    /// The labels to group by, including their prefixes.
    pub group_by: Option<Vec<String>>,
    /// The time interval that each value covers.
    pub granularity: Granularity,
    /// The filter for the values. Defaults to all.
    pub filter: Option<Filter>,
    /// The order of the groups, for the granularity `ALL` only. Defaults to the metric in
    /// descending order. The values of a group are always ordered by time, latest first. At least 1
    /// elements.
    pub order_by: Option<Vec<OrderBy>>,
    /// The time intervals to query. At least 1 elements.
    pub intervals: Vec<String>,
    /// The maximum number of groups. 1 to 1000; defaults to `100`.
    pub limit: Option<i64>,
    /// The format of the response. Defaults to `FLAT`.
    pub format: Option<ResponseFormat>,
}

impl QueryRequest {
    /// Creates a `QueryRequest` with its required fields.
    pub fn new(
        aggregations: impl IntoIterator<Item = impl Into<Aggregation>>,
        granularity: impl Into<Granularity>,
        intervals: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            aggregations: aggregations.into_iter().map(Into::into).collect(),
            group_by: None,
            granularity: granularity.into(),
            filter: None,
            order_by: None,
            intervals: intervals.into_iter().map(Into::into).collect(),
            limit: None,
            format: None,
        }
    }

    /// Sets [`group_by`](Self::group_by).
    #[must_use]
    pub fn with_group_by(
        mut self,
        group_by: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.group_by = Some(group_by.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`filter`](Self::filter).
    #[must_use]
    pub fn with_filter(mut self, filter: impl Into<Filter>) -> Self {
        self.filter = Some(filter.into());
        self
    }

    /// Sets [`order_by`](Self::order_by).
    #[must_use]
    pub fn with_order_by(
        mut self,
        order_by: impl IntoIterator<Item = impl Into<OrderBy>>,
    ) -> Self {
        self.order_by = Some(order_by.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`limit`](Self::limit).
    #[must_use]
    pub fn with_limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets [`format`](Self::format).
    #[must_use]
    pub fn with_format(mut self, format: impl Into<ResponseFormat>) -> Self {
        self.format = Some(format.into());
        self
    }
}

model!(QueryRequest {
    "aggregations": aggregations,
    "group_by": group_by,
    "granularity": granularity,
    "filter": filter,
    "order_by": order_by,
    "intervals": intervals,
    "limit": limit,
    "format": format,
});

/// The time interval that each value covers, as an ISO 8601 duration that ends on a multiple of
/// itself in UTC.
///
/// `ALL` returns one value for the whole query interval. The query interval may be at most 6 hours
/// for `PT1M`, 1 day for `PT5M`, 4 days for `PT15M` and 7 days for `PT30M`; it is unlimited for the
/// others.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Granularity {
    /// `PT1M`
    Pt1m,
    /// `PT5M`
    Pt5m,
    /// `PT15M`
    Pt15m,
    /// `PT30M`
    Pt30m,
    /// `PT1H`
    Pt1h,
    /// `PT4H`
    Pt4h,
    /// `PT6H`
    Pt6h,
    /// `PT12H`
    Pt12h,
    /// `P1D`
    P1d,
    /// `ALL`
    All,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(Granularity {
    "PT1M": Pt1m,
    "PT5M": Pt5m,
    "PT15M": Pt15m,
    "PT30M": Pt30m,
    "PT1H": Pt1h,
    "PT4H": Pt4h,
    "PT6H": Pt6h,
    "PT12H": Pt12h,
    "P1D": P1d,
    "ALL": All,
});

/// The format of the response: a single list of values (`FLAT`) or a list per group (`GROUPED`,
/// only with `group_by`).
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResponseFormat {
    /// `FLAT`
    Flat,
    /// `GROUPED`
    Grouped,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(ResponseFormat {
    "FLAT": Flat,
    "GROUPED": Grouped,
});

/// A metric to query.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Aggregation {
    /// The name of the metric.
    pub metric: String,
    /// The aggregation function for the values of a group. Always `SUM`.
    pub agg: Option<String>,
    /// The aggregation function for the values of a group within an interval of `granularity`.
    pub time_agg: Option<String>,
}

impl Aggregation {
    /// Creates an `Aggregation` with its required fields.
    pub fn new(metric: impl Into<String>) -> Self {
        Self {
            metric: metric.into(),
            agg: None,
            time_agg: None,
        }
    }

    /// Sets [`agg`](Self::agg).
    #[must_use]
    pub fn with_agg(mut self, agg: impl Into<String>) -> Self {
        self.agg = Some(agg.into());
        self
    }

    /// Sets [`time_agg`](Self::time_agg).
    #[must_use]
    pub fn with_time_agg(mut self, time_agg: impl Into<String>) -> Self {
        self.time_agg = Some(time_agg.into());
        self
    }
}

model!(Aggregation {
    "metric": metric,
    "agg": agg,
    "time_agg": time_agg,
});

/// The filter for the values: a comparison, a combination of filters, or the negation of a filter.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Filter {
    /// A filter that compares a label.
    FieldFilter(Box<FieldFilter>),
    /// A filter that combines other filters.
    CompoundFilter(CompoundFilter),
    /// The negation of a filter.
    UnaryFilter(UnaryFilter),
    /// An unknown variant, as received.
    Unrecognized(Value),
}

impl From<FieldFilter> for Filter {
    fn from(value: FieldFilter) -> Self {
        Self::FieldFilter(Box::new(value))
    }
}

impl From<CompoundFilter> for Filter {
    fn from(value: CompoundFilter) -> Self {
        Self::CompoundFilter(value)
    }
}

impl From<UnaryFilter> for Filter {
    fn from(value: UnaryFilter) -> Self {
        Self::UnaryFilter(value)
    }
}

impl Union for Filter {
    const SHAPES: &'static [Shape] = &[
        Shape::requires(
            &[
                ("op", Shape::Texts(&["EQ", "GT", "GTE"])),
                ("value", Shape::Union(&[Shape::INTEGER, Shape::STRING])),
            ],
        ),
        Shape::requires(
            &[("op", Shape::Texts(&["AND", "OR"])), ("filters", Shape::LIST)],
        ),
        Shape::requires(&[("op", Shape::Texts(&["NOT"])), ("filter", Shape::OBJECT)]),
    ];

    fn read(variant: usize, value: &SharedJson) -> Result<Self, serde_json::Error> {
        match variant {
            0 => decode_variant(value).map(Self::FieldFilter),
            1 => decode_variant(value).map(Self::CompoundFilter),
            2 => decode_variant(value).map(Self::UnaryFilter),
            _ => decode_variant(value).map(Self::Unrecognized),
        }
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::FieldFilter(value) => value.serialize(serializer),
            Self::CompoundFilter(value) => value.serialize(serializer),
            Self::UnaryFilter(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

/// A filter that compares a label.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FieldFilter {
    /// The comparison operator. Labels are compared as strings.
    pub op: FieldFilterOp,
    /// The name of the label, with its prefix.
    pub field: Option<String>,
    /// The value to compare with.
    pub value: FilterValue,
}

impl FieldFilter {
    /// Creates a `FieldFilter` with its required fields.
    pub fn new(op: impl Into<FieldFilterOp>, value: impl Into<FilterValue>) -> Self {
        Self {
            op: op.into(),
            field: None,
            value: value.into(),
        }
    }

    /// Sets [`field`](Self::field).
    #[must_use]
    pub fn with_field(mut self, field: impl Into<String>) -> Self {
        self.field = Some(field.into());
        self
    }
}

model!(FieldFilter {
    "op": op,
    "field": field,
    "value": value,
});

/// The comparison operator.
///
/// Labels are compared as strings.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FieldFilterOp {
    /// `EQ`
    Eq,
    /// `GT`
    Gt,
    /// `GTE`
    Gte,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(FieldFilterOp {
    "EQ": Eq,
    "GT": Gt,
    "GTE": Gte,
});

/// The value that a label is compared with.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FilterValue {
    /// The variant `String`.
    String(String),
    /// The variant `Integer`.
    Integer(i64),
    /// An unknown variant, as received.
    Unrecognized(Value),
}

impl From<String> for FilterValue {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<i64> for FilterValue {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl Union for FilterValue {
    const SHAPES: &'static [Shape] = &[Shape::STRING, Shape::INTEGER];

    fn read(variant: usize, value: &SharedJson) -> Result<Self, serde_json::Error> {
        match variant {
            0 => decode_variant(value).map(Self::String),
            1 => decode_variant(value).map(Self::Integer),
            _ => decode_variant(value).map(Self::Unrecognized),
        }
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::String(value) => value.serialize(serializer),
            Self::Integer(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

/// A filter that combines other filters.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CompoundFilter {
    /// The operator: all filters must match (`AND`), or one of them (`OR`).
    pub op: CompoundFilterOp,
    /// The filters.
    pub filters: Vec<Filter>,
}

impl CompoundFilter {
    /// Creates a `CompoundFilter` with its required fields.
    pub fn new(
        op: impl Into<CompoundFilterOp>,
        filters: impl IntoIterator<Item = impl Into<Filter>>,
    ) -> Self {
        Self {
            op: op.into(),
            filters: filters.into_iter().map(Into::into).collect(),
        }
    }
}

model!(CompoundFilter {
    "op": op,
    "filters": filters,
});

/// The operator: all filters must match (`AND`), or one of them (`OR`).
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CompoundFilterOp {
    /// `AND`
    And,
    /// `OR`
    Or,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(CompoundFilterOp {
    "AND": And,
    "OR": Or,
});

/// The negation of a filter.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UnaryFilter {
    /// Always `NOT`.
    pub op: String,
    /// The filter.
    pub filter: Box<Filter>,
}

impl UnaryFilter {
    /// Creates a `UnaryFilter` with its required fields.
    pub fn new(filter: impl Into<Filter>) -> Self {
        Self {
            op: "NOT".into(),
            filter: Box::new(filter.into()),
        }
    }
}

model!(UnaryFilter {
    "op": op,
    "filter": filter,
});

/// The order of groups.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderBy {
    /// The name of the metric to order by.
    pub metric: String,
    /// The aggregation function for the values of a group. Always `SUM`.
    pub agg: Option<String>,
    /// The sort order: ascending or descending. Defaults to `DESCENDING`.
    pub order: Option<OrderByOrder>,
}

impl OrderBy {
    /// Creates an `OrderBy` with its required fields.
    pub fn new(metric: impl Into<String>) -> Self {
        Self {
            metric: metric.into(),
            agg: None,
            order: None,
        }
    }

    /// Sets [`agg`](Self::agg).
    #[must_use]
    pub fn with_agg(mut self, agg: impl Into<String>) -> Self {
        self.agg = Some(agg.into());
        self
    }

    /// Sets [`order`](Self::order).
    #[must_use]
    pub fn with_order(mut self, order: impl Into<OrderByOrder>) -> Self {
        self.order = Some(order.into());
        self
    }
}

model!(OrderBy {
    "metric": metric,
    "agg": agg,
    "order": order,
});

/// The sort order: ascending or descending.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderByOrder {
    /// `ASCENDING`
    Ascending,
    /// `DESCENDING`
    Descending,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(OrderByOrder {
    "ASCENDING": Ascending,
    "DESCENDING": Descending,
});

/// A value.
///
/// It has an additional property for each label of `group_by`, unless it is part of a group.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Point {
    /// The start of the time interval of the value, in UTC.
    pub timestamp: DateTime,
    /// The value.
    pub value: f64,
    /// The properties that the schema does not name.
    pub additional: BTreeMap<String, Value>,
}

impl Point {
    /// Creates a `Point` with its required fields.
    pub fn new(timestamp: impl Into<DateTime>, value: f64) -> Self {
        Self {
            timestamp: timestamp.into(),
            value,
            additional: BTreeMap::new(),
        }
    }

    /// Sets [`additional`](Self::additional).
    #[must_use]
    pub fn with_additional(
        mut self,
        additional: impl Into<BTreeMap<String, Value>>,
    ) -> Self {
        self.additional = additional.into();
        self
    }
}

model!(Point {
    "timestamp": timestamp,
    "value": value,
    ..additional
});

/// The values of a group.
///
/// It has an additional property for each label of `group_by`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PointGroup {
    /// The values, latest first.
    pub points: Vec<Point>,
    /// The properties that the schema does not name.
    pub additional: BTreeMap<String, Value>,
}

impl PointGroup {
    /// Creates a `PointGroup` with its required fields.
    pub fn new(points: impl IntoIterator<Item = impl Into<Point>>) -> Self {
        Self {
            points: points.into_iter().map(Into::into).collect(),
            additional: BTreeMap::new(),
        }
    }

    /// Sets [`additional`](Self::additional).
    #[must_use]
    pub fn with_additional(
        mut self,
        additional: impl Into<BTreeMap<String, Value>>,
    ) -> Self {
        self.additional = additional.into();
        self
    }
}

model!(PointGroup {
    "points": points,
    ..additional
});

/// A page of values of a label.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AttributesResponse {
    /// The values on this page, each as an object with the label as its only property.
    pub data: Vec<BTreeMap<String, String>>,
    /// The metadata of this page.
    pub meta: Meta,
    /// Links to other pages.
    pub links: Option<Links>,
}

impl AttributesResponse {
    /// Creates an `AttributesResponse` with its required fields.
    pub fn new(
        data: impl IntoIterator<Item = BTreeMap<String, String>>,
        meta: impl Into<Meta>,
    ) -> Self {
        Self {
            data: data.into_iter().collect(),
            meta: meta.into(),
            links: None,
        }
    }

    /// Sets [`links`](Self::links).
    #[must_use]
    pub fn with_links(mut self, links: impl Into<Links>) -> Self {
        self.links = Some(links.into());
        self
    }
}

model!(AttributesResponse {
    "data": data,
    "meta": meta,
    "links": links,
});

impl Page for AttributesResponse {
    type Item = BTreeMap<String, String>;

    fn next_page(&self) -> Option<&str> {
        self.meta.pagination.next_page_token.as_deref()
    }

    fn items(&self) -> &[BTreeMap<String, String>] {
        &self.data
    }

    fn into_items(self) -> Vec<BTreeMap<String, String>> {
        self.data
    }
}

/// Links of a page of a list.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConnectionListMetadata {
    /// The URL of this page.
    pub self_: Option<String>,
    /// The URL of the next page. Absent or empty on the last page.
    pub next: Option<String>,
}

impl ConnectionListMetadata {
    /// Creates an empty `ConnectionListMetadata`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`self_`](Self::self_).
    #[must_use]
    pub fn with_self(mut self, self_: impl Into<String>) -> Self {
        self.self_ = Some(self_.into());
        self
    }

    /// Sets [`next`](Self::next).
    #[must_use]
    pub fn with_next(mut self, next: impl Into<String>) -> Self {
        self.next = Some(next.into());
        self
    }
}

model!(ConnectionListMetadata {
    "self": self_,
    "next": next,
});

/// The metadata of an object, including its resource version, as returned by the service.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConnectionMetadata {
    /// The URL of the object in the API. Format `uri`; read-only.
    pub self_: String,
    /// The creation time of the object, in UTC. Read-only.
    pub created_at: Option<DateTime>,
    /// The time of the last change of the object, in UTC. Read-only.
    pub updated_at: Option<DateTime>,
    /// The ID of the object. Never reused. Read-only.
    pub uid: Option<String>,
    /// The resource version. An update must send the latest one.
    pub resource_version: Option<String>,
    pub(crate) unknown_fields: UnknownFields,
}

impl ConnectionMetadata {
    /// Creates a `ConnectionMetadata` with its required fields.
    pub fn new(self_: impl Into<String>) -> Self {
        Self {
            self_: self_.into(),
            created_at: None,
            updated_at: None,
            uid: None,
            resource_version: None,
            unknown_fields: UnknownFields::new(),
        }
    }

    /// Sets [`created_at`](Self::created_at).
    #[must_use]
    pub fn with_created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.created_at = Some(created_at.into());
        self
    }

    /// Sets [`updated_at`](Self::updated_at).
    #[must_use]
    pub fn with_updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.updated_at = Some(updated_at.into());
        self
    }

    /// Sets [`uid`](Self::uid).
    #[must_use]
    pub fn with_uid(mut self, uid: impl Into<String>) -> Self {
        self.uid = Some(uid.into());
        self
    }

    /// Sets [`resource_version`](Self::resource_version).
    #[must_use]
    pub fn with_resource_version(mut self, resource_version: impl Into<String>) -> Self {
        self.resource_version = Some(resource_version.into());
        self
    }

    /// Returns the unknown fields of the response. They are sent back in an update.
    pub fn unknown_fields(&self) -> &BTreeMap<String, Value> {
        &self.unknown_fields
    }

    /// Returns the unknown fields, to set properties that this version of the crate does not have.
    pub fn unknown_fields_mut(&mut self) -> &mut BTreeMap<String, Value> {
        &mut self.unknown_fields
    }
}

model!(ConnectionMetadata {
    "self": self_,
    "created_at": created_at,
    "updated_at": updated_at,
    "uid": uid,
    "resource_version": resource_version,
    ..unknown_fields
});

/// The metadata of an object, including its resource version, as sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObjectMetaCreate {
    /// The resource version. An update must send the latest one.
    pub resource_version: Option<String>,
}

impl ObjectMetaCreate {
    /// Creates an empty `ObjectMetaCreate`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`resource_version`](Self::resource_version).
    #[must_use]
    pub fn with_resource_version(mut self, resource_version: impl Into<String>) -> Self {
        self.resource_version = Some(resource_version.into());
        self
    }
}

model!(ObjectMetaCreate {
    "resource_version": resource_version,
});

/// The metadata of an object, including its resource version, as sent in requests.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ObjectMetaUpdate {
    /// The resource version. An update must send the latest one.
    pub resource_version: String,
    pub(crate) unknown_fields: UnknownFields,
}

impl ObjectMetaUpdate {
    /// Creates an `ObjectMetaUpdate` with its required fields.
    pub fn new(resource_version: impl Into<String>) -> Self {
        Self {
            resource_version: resource_version.into(),
            unknown_fields: UnknownFields::new(),
        }
    }

    /// Returns the unknown fields of the response. They are sent back in an update.
    pub fn unknown_fields(&self) -> &BTreeMap<String, Value> {
        &self.unknown_fields
    }

    /// Returns the unknown fields, to set properties that this version of the crate does not have.
    pub fn unknown_fields_mut(&mut self) -> &mut BTreeMap<String, Value> {
        &mut self.unknown_fields
    }
}

model!(ObjectMetaUpdate {
    "resource_version": resource_version,
    ..unknown_fields
});

/// Builds an update from a fetched resource.
///
/// Drops read-only fields and keeps unknown ones. Required fields that the response omitted are
/// empty.
impl From<ConnectionMetadata> for ObjectMetaUpdate {
    fn from(read: ConnectionMetadata) -> Self {
        Self {
            resource_version: read.resource_version.unwrap_or_default(),
            unknown_fields: read.unknown_fields,
        }
    }
}

/// Links of a page of results.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResultListMeta {
    /// The URL of this page.
    pub self_: Option<String>,
    /// The URL of the next page. Absent or empty once all rows have been read.
    pub next: Option<String>,
    /// The time at which this page was created, in UTC. Read-only.
    pub created_at: Option<DateTime>,
}

impl ResultListMeta {
    /// Creates an empty `ResultListMeta`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`self_`](Self::self_).
    #[must_use]
    pub fn with_self(mut self, self_: impl Into<String>) -> Self {
        self.self_ = Some(self_.into());
        self
    }

    /// Sets [`next`](Self::next).
    #[must_use]
    pub fn with_next(mut self, next: impl Into<String>) -> Self {
        self.next = Some(next.into());
        self
    }

    /// Sets [`created_at`](Self::created_at).
    #[must_use]
    pub fn with_created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.created_at = Some(created_at.into());
        self
    }
}

model!(ResultListMeta {
    "self": self_,
    "next": next,
    "created_at": created_at,
});

/// Links of a list of exceptions.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExceptionListMeta {
    /// The URL of the list.
    pub self_: Option<String>,
}

impl ExceptionListMeta {
    /// Creates an empty `ExceptionListMeta`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`self_`](Self::self_).
    #[must_use]
    pub fn with_self(mut self, self_: impl Into<String>) -> Self {
        self.self_ = Some(self_.into());
        self
    }
}

model!(ExceptionListMeta {
    "self": self_,
});

/// A column of results.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResultColumn {
    /// The name of the column.
    pub name: String,
    /// The type of the values.
    pub r#type: DataType,
}

impl ResultColumn {
    /// Creates a `ResultColumn` with its required fields.
    pub fn new(name: impl Into<String>, r#type: impl Into<DataType>) -> Self {
        Self {
            name: name.into(),
            r#type: r#type.into(),
        }
    }
}

model!(ResultColumn {
    "name": name,
    "type": r#type,
});

/// A type of Flink SQL.
///
/// Types can contain other types.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DataType {
    /// The name of the type.
    pub r#type: String,
    /// `true` if values can be null.
    pub nullable: bool,
    /// The length of values, for strings and bytes.
    pub length: Option<i32>,
    /// The number of digits, for numbers and times.
    pub precision: Option<i32>,
    /// The number of digits after the decimal point, for decimal numbers.
    pub scale: Option<i32>,
    /// The type of the keys, for maps.
    pub key_type: Option<Box<DataType>>,
    /// The type of the values, for maps.
    pub value_type: Option<Box<DataType>>,
    /// The type of the elements, for arrays and multisets.
    pub element_type: Option<Box<DataType>>,
    /// The fields, for rows.
    pub fields: Option<Vec<RowFieldType>>,
    /// The units of an interval.
    pub resolution: Option<String>,
    /// The number of fractional digits of the seconds, for intervals.
    pub fractional_precision: Option<i32>,
}

impl DataType {
    /// Creates a `DataType` with its required fields.
    pub fn new(r#type: impl Into<String>, nullable: bool) -> Self {
        Self {
            r#type: r#type.into(),
            nullable,
            length: None,
            precision: None,
            scale: None,
            key_type: None,
            value_type: None,
            element_type: None,
            fields: None,
            resolution: None,
            fractional_precision: None,
        }
    }

    /// Sets [`length`](Self::length).
    #[must_use]
    pub fn with_length(mut self, length: i32) -> Self {
        self.length = Some(length);
        self
    }

    /// Sets [`precision`](Self::precision).
    #[must_use]
    pub fn with_precision(mut self, precision: i32) -> Self {
        self.precision = Some(precision);
        self
    }

    /// Sets [`scale`](Self::scale).
    #[must_use]
    pub fn with_scale(mut self, scale: i32) -> Self {
        self.scale = Some(scale);
        self
    }

    /// Sets [`key_type`](Self::key_type).
    #[must_use]
    pub fn with_key_type(mut self, key_type: impl Into<DataType>) -> Self {
        self.key_type = Some(Box::new(key_type.into()));
        self
    }

    /// Sets [`value_type`](Self::value_type).
    #[must_use]
    pub fn with_value_type(mut self, value_type: impl Into<DataType>) -> Self {
        self.value_type = Some(Box::new(value_type.into()));
        self
    }

    /// Sets [`element_type`](Self::element_type).
    #[must_use]
    pub fn with_element_type(mut self, element_type: impl Into<DataType>) -> Self {
        self.element_type = Some(Box::new(element_type.into()));
        self
    }

    /// Sets [`fields`](Self::fields).
    #[must_use]
    pub fn with_fields(
        mut self,
        fields: impl IntoIterator<Item = impl Into<RowFieldType>>,
    ) -> Self {
        self.fields = Some(fields.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`resolution`](Self::resolution).
    #[must_use]
    pub fn with_resolution(mut self, resolution: impl Into<String>) -> Self {
        self.resolution = Some(resolution.into());
        self
    }

    /// Sets [`fractional_precision`](Self::fractional_precision).
    #[must_use]
    pub fn with_fractional_precision(mut self, fractional_precision: i32) -> Self {
        self.fractional_precision = Some(fractional_precision);
        self
    }
}

model!(DataType {
    "type": r#type,
    "nullable": nullable,
    "length": length,
    "precision": precision,
    "scale": scale,
    "key_type": key_type,
    "value_type": value_type,
    "element_type": element_type,
    "fields": fields,
    "resolution": resolution,
    "fractional_precision": fractional_precision,
});

/// A field of a row type.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RowFieldType {
    /// The name of the field.
    pub name: String,
    /// The type of the field.
    pub field_type: DataType,
    /// The description of the field.
    pub description: Option<String>,
}

impl RowFieldType {
    /// Creates a `RowFieldType` with its required fields.
    pub fn new(name: impl Into<String>, field_type: impl Into<DataType>) -> Self {
        Self {
            name: name.into(),
            field_type: field_type.into(),
            description: None,
        }
    }

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

model!(RowFieldType {
    "name": name,
    "field_type": field_type,
    "description": description,
});

union!(Filter, FilterValue);
