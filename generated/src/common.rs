// Generated from the API's documents by `cargo xtask codegen`; do not edit.

//! Types that several groups of the API use.

use std::collections::BTreeMap;

use serde::{Serialize, Serializer, de};
use serde_json::Value;

use crate::model::{
    DateTime, Fields, Member, Members, Model, Object, Shape, Union, alternative, choose,
    model, open_enum, union,
};
use crate::page::Page;

/// A question to the AI assistant.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatCompletionsRequest {
    /// Identifier of the conversation, chosen by the client. Format `uuid`.
    pub ai_session_id: Option<String>,
    /// The question, in plain text.
    pub question: String,
    /// Whether the conversation may be handed over to a person at Confluent support. `false` if not
    /// set.
    pub drift_enabled: Option<bool>,
    /// Questions and answers from before, at most 5. At most 5 elements.
    pub history: Option<Vec<ChatCompletionsHistory>>,
}

impl ChatCompletionsRequest {
    /// With what is required.
    pub fn new(question: impl Into<String>) -> Self {
        Self {
            ai_session_id: None,
            question: question.into(),
            drift_enabled: None,
            history: None,
        }
    }

    /// Sets [`ai_session_id`](Self::ai_session_id).
    pub fn with_ai_session_id(mut self, ai_session_id: impl Into<String>) -> Self {
        self.ai_session_id = Some(ai_session_id.into());
        self
    }

    /// Sets [`drift_enabled`](Self::drift_enabled).
    pub fn with_drift_enabled(mut self, drift_enabled: bool) -> Self {
        self.drift_enabled = Some(drift_enabled);
        self
    }

    /// Sets [`history`](Self::history).
    pub fn with_history(
        mut self,
        history: impl IntoIterator<Item = impl Into<ChatCompletionsHistory>>,
    ) -> Self {
        self.history = Some(history.into_iter().map(Into::into).collect());
        self
    }
}

impl Model for ChatCompletionsRequest {
    const FIELDS: Fields = &["ai_session_id", "question", "drift_enabled", "history"];

    fn read<'de, M: Members<'de>>(mut members: M) -> Result<Self, M::Error> {
        let mut ai_session_id = None;
        let mut question = None;
        let mut drift_enabled = None;
        let mut history = None;
        while let Some(field) = members.next(Self::FIELDS)? {
            match field {
                0 => ai_session_id = members.value()?,
                1 => question = members.value()?,
                2 => drift_enabled = members.value()?,
                _ => history = members.value()?,
            }
        }
        Ok(Self {
            ai_session_id,
            question: members.required(question, "question")?,
            drift_enabled,
            history,
        })
    }

    fn write<O: Object>(&self, object: &mut O) -> Result<(), O::Error> {
        object.optional("ai_session_id", &self.ai_session_id)?;
        object.member("question", &self.question)?;
        object.optional("drift_enabled", &self.drift_enabled)?;
        object.optional("history", &self.history)
    }
}

/// A question from before, with its answer.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ChatCompletionsHistory {
    /// The question.
    pub question: Option<String>,
    /// The answer, in Markdown.
    pub answer: Option<String>,
}

impl ChatCompletionsHistory {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`question`](Self::question).
    pub fn with_question(mut self, question: impl Into<String>) -> Self {
        self.question = Some(question.into());
        self
    }

    /// Sets [`answer`](Self::answer).
    pub fn with_answer(mut self, answer: impl Into<String>) -> Self {
        self.answer = Some(answer.into());
        self
    }
}

impl Model for ChatCompletionsHistory {
    const FIELDS: Fields = &["question", "answer"];

    fn read<'de, M: Members<'de>>(mut members: M) -> Result<Self, M::Error> {
        let (mut question, mut answer) = (None, None);
        while let Some(field) = members.next(Self::FIELDS)? {
            match field {
                0 => question = members.value()?,
                _ => answer = members.value()?,
            }
        }
        Ok(Self { question, answer })
    }

    fn write<O: Object>(&self, object: &mut O) -> Result<(), O::Error> {
        object.optional("question", &self.question)?;
        object.optional("answer", &self.answer)
    }
}

/// An answer of the AI assistant.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatCompletionsReply {
    /// Group and version of the API that the object belongs to. Set by the service; always `ai/v1`.
    pub api_version: String,
    /// Type of the object. Set by the service; always `ChatCompletionsReply`.
    pub kind: String,
    /// Identifier of the answer, which feedback refers to. At most 255 characters; set by the
    /// service.
    pub id: String,
    /// Where an object lives and when it changed. Set by the service.
    pub metadata: Option<ObjectMeta>,
    /// Identifier of the conversation, chosen by the client. Format `uuid`.
    pub ai_session_id: String,
    /// The answer, in Markdown.
    pub answer: String,
    /// The question, in plain text.
    pub question: String,
}

impl ChatCompletionsReply {
    /// With what is required.
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
    pub fn with_metadata(mut self, metadata: impl Into<ObjectMeta>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }
}

impl Model for ChatCompletionsReply {
    const FIELDS: Fields = &[
        "api_version",
        "kind",
        "id",
        "metadata",
        "ai_session_id",
        "answer",
        "question",
    ];

    fn read<'de, M: Members<'de>>(mut members: M) -> Result<Self, M::Error> {
        let mut api_version = None;
        let mut kind = None;
        let mut id = None;
        let mut metadata = None;
        let mut ai_session_id = None;
        let mut answer = None;
        let mut question = None;
        while let Some(field) = members.next(Self::FIELDS)? {
            match field {
                0 => api_version = members.value()?,
                1 => kind = members.value()?,
                2 => id = members.value()?,
                3 => metadata = members.value()?,
                4 => ai_session_id = members.value()?,
                5 => answer = members.value()?,
                _ => question = members.value()?,
            }
        }
        Ok(Self {
            api_version: members.required(api_version, "api_version")?,
            kind: members.required(kind, "kind")?,
            id: members.required(id, "id")?,
            metadata,
            ai_session_id: members.required(ai_session_id, "ai_session_id")?,
            answer: members.required(answer, "answer")?,
            question: members.required(question, "question")?,
        })
    }

    fn write<O: Object>(&self, object: &mut O) -> Result<(), O::Error> {
        object.member("api_version", &self.api_version)?;
        object.member("kind", &self.kind)?;
        object.member("id", &self.id)?;
        object.optional("metadata", &self.metadata)?;
        object.member("ai_session_id", &self.ai_session_id)?;
        object.member("answer", &self.answer)?;
        object.member("question", &self.question)
    }
}

/// Where an object lives and when it changed.
///
/// Set by the service.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ObjectMeta {
    /// URL of the object in the API. Format `uri`; set by the service.
    pub self_: String,
    /// Confluent Resource Name (CRN) of the object, unique everywhere and forever. Format `uri`;
    /// set by the service.
    pub resource_name: Option<String>,
    /// When the object was created, in UTC. Set by the service.
    pub created_at: Option<DateTime>,
    /// When the object was last changed, in UTC. Set by the service.
    pub updated_at: Option<DateTime>,
    /// When the object was deleted, or will be, in UTC. Absent if no deletion is planned. Set by
    /// the service.
    pub deleted_at: Option<DateTime>,
}

impl ObjectMeta {
    /// With what is required.
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
    pub fn with_resource_name(mut self, resource_name: impl Into<String>) -> Self {
        self.resource_name = Some(resource_name.into());
        self
    }

    /// Sets [`created_at`](Self::created_at).
    pub fn with_created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.created_at = Some(created_at.into());
        self
    }

    /// Sets [`updated_at`](Self::updated_at).
    pub fn with_updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.updated_at = Some(updated_at.into());
        self
    }

    /// Sets [`deleted_at`](Self::deleted_at).
    pub fn with_deleted_at(mut self, deleted_at: impl Into<DateTime>) -> Self {
        self.deleted_at = Some(deleted_at.into());
        self
    }
}

impl Model for ObjectMeta {
    const FIELDS: Fields = &[
        "self",
        "resource_name",
        "created_at",
        "updated_at",
        "deleted_at",
    ];

    fn read<'de, M: Members<'de>>(mut members: M) -> Result<Self, M::Error> {
        let mut self_ = None;
        let mut resource_name = None;
        let mut created_at = None;
        let mut updated_at = None;
        let mut deleted_at = None;
        while let Some(field) = members.next(Self::FIELDS)? {
            match field {
                0 => self_ = members.value()?,
                1 => resource_name = members.value()?,
                2 => created_at = members.value()?,
                3 => updated_at = members.value()?,
                _ => deleted_at = members.value()?,
            }
        }
        Ok(Self {
            self_: members.required(self_, "self")?,
            resource_name,
            created_at,
            updated_at,
            deleted_at,
        })
    }

    fn write<O: Object>(&self, object: &mut O) -> Result<(), O::Error> {
        object.member("self", &self.self_)?;
        object.optional("resource_name", &self.resource_name)?;
        object.optional("created_at", &self.created_at)?;
        object.optional("updated_at", &self.updated_at)?;
        object.optional("deleted_at", &self.deleted_at)
    }
}

/// Body of an error answer.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Failure {
    /// The problems found, one entry each. Without duplicates.
    pub errors: Vec<Error>,
}

impl Failure {
    /// With what is required.
    pub fn new(errors: impl IntoIterator<Item = impl Into<Error>>) -> Self {
        Self {
            errors: errors.into_iter().map(Into::into).collect(),
        }
    }
}

impl Model for Failure {
    const FIELDS: Fields = &["errors"];

    fn read<'de, M: Members<'de>>(mut members: M) -> Result<Self, M::Error> {
        let mut errors = None;
        while members.next(Self::FIELDS)?.is_some() {
            errors = members.value()?;
        }
        Ok(Self {
            errors: members.required(errors, "errors")?,
        })
    }

    fn write<O: Object>(&self, object: &mut O) -> Result<(), O::Error> {
        object.member("errors", &self.errors)
    }
}

/// One problem that made a request fail.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Error {
    /// Identifier of this occurrence of the problem. Quote it when asking for support. At most 255
    /// characters.
    pub id: Option<String>,
    /// HTTP status code of the problem, as text.
    pub status: Option<String>,
    /// Code of the problem, for programs. Specific to the service.
    pub code: Option<String>,
    /// Short name of the problem. The same for each occurrence, translation apart.
    pub title: Option<String>,
    /// What went wrong this time, for people.
    pub detail: Option<String>,
    /// The part of the request that caused a problem. Absent if no single part did.
    pub source: Option<ErrorSource>,
}

impl Error {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`id`](Self::id).
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets [`status`](Self::status).
    pub fn with_status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets [`code`](Self::code).
    pub fn with_code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }

    /// Sets [`title`](Self::title).
    pub fn with_title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets [`detail`](Self::detail).
    pub fn with_detail(mut self, detail: impl Into<String>) -> Self {
        self.detail = Some(detail.into());
        self
    }

    /// Sets [`source`](Self::source).
    pub fn with_source(mut self, source: impl Into<ErrorSource>) -> Self {
        self.source = Some(source.into());
        self
    }
}

impl Model for Error {
    const FIELDS: Fields = &["id", "status", "code", "title", "detail", "source"];

    fn read<'de, M: Members<'de>>(mut members: M) -> Result<Self, M::Error> {
        let mut id = None;
        let mut status = None;
        let mut code = None;
        let mut title = None;
        let mut detail = None;
        let mut source = None;
        while let Some(field) = members.next(Self::FIELDS)? {
            match field {
                0 => id = members.value()?,
                1 => status = members.value()?,
                2 => code = members.value()?,
                3 => title = members.value()?,
                4 => detail = members.value()?,
                _ => source = members.value()?,
            }
        }
        Ok(Self {
            id,
            status,
            code,
            title,
            detail,
            source,
        })
    }

    fn write<O: Object>(&self, object: &mut O) -> Result<(), O::Error> {
        object.optional("id", &self.id)?;
        object.optional("status", &self.status)?;
        object.optional("code", &self.code)?;
        object.optional("title", &self.title)?;
        object.optional("detail", &self.detail)?;
        object.optional("source", &self.source)
    }
}

/// The part of the request that caused a problem.
///
/// Absent if no single part did.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ErrorSource {
    /// JSON Pointer (RFC 6901) to the place in the request body.
    pub pointer: Option<String>,
    /// Name of the query parameter.
    pub parameter: Option<String>,
}

impl ErrorSource {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`pointer`](Self::pointer).
    pub fn with_pointer(mut self, pointer: impl Into<String>) -> Self {
        self.pointer = Some(pointer.into());
        self
    }

    /// Sets [`parameter`](Self::parameter).
    pub fn with_parameter(mut self, parameter: impl Into<String>) -> Self {
        self.parameter = Some(parameter.into());
        self
    }
}

impl Model for ErrorSource {
    const FIELDS: Fields = &["pointer", "parameter"];

    fn read<'de, M: Members<'de>>(mut members: M) -> Result<Self, M::Error> {
        let (mut pointer, mut parameter) = (None, None);
        while let Some(field) = members.next(Self::FIELDS)? {
            match field {
                0 => pointer = members.value()?,
                _ => parameter = members.value()?,
            }
        }
        Ok(Self { pointer, parameter })
    }

    fn write<O: Object>(&self, object: &mut O) -> Result<(), O::Error> {
        object.optional("pointer", &self.pointer)?;
        object.optional("parameter", &self.parameter)
    }
}

/// Links from one page of a list to the others.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListMeta {
    /// URL of the first page. Null or absent if it cannot be reached directly. Format `uri`.
    pub first: Option<String>,
    /// URL of the last page. Null or absent if it cannot be reached directly. Format `uri`.
    pub last: Option<String>,
    /// URL of the page before. Null or absent on the first page, and where going back is not
    /// possible. Format `uri`.
    pub prev: Option<String>,
    /// URL of the next page. Null, absent or empty on the last page. Format `uri`.
    pub next: Option<String>,
    /// Number of objects on all pages together. At least 0.
    pub total_size: Option<i32>,
}

impl ListMeta {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`first`](Self::first).
    pub fn with_first(mut self, first: impl Into<String>) -> Self {
        self.first = Some(first.into());
        self
    }

    /// Sets [`last`](Self::last).
    pub fn with_last(mut self, last: impl Into<String>) -> Self {
        self.last = Some(last.into());
        self
    }

    /// Sets [`prev`](Self::prev).
    pub fn with_prev(mut self, prev: impl Into<String>) -> Self {
        self.prev = Some(prev.into());
        self
    }

    /// Sets [`next`](Self::next).
    pub fn with_next(mut self, next: impl Into<String>) -> Self {
        self.next = Some(next.into());
        self
    }

    /// Sets [`total_size`](Self::total_size).
    pub fn with_total_size(mut self, total_size: i32) -> Self {
        self.total_size = Some(total_size);
        self
    }
}

impl Model for ListMeta {
    const FIELDS: Fields = &["first", "last", "prev", "next", "total_size"];

    fn read<'de, M: Members<'de>>(mut members: M) -> Result<Self, M::Error> {
        let mut first = None;
        let mut last = None;
        let mut prev = None;
        let mut next = None;
        let mut total_size = None;
        while let Some(field) = members.next(Self::FIELDS)? {
            match field {
                0 => first = members.value()?,
                1 => last = members.value()?,
                2 => prev = members.value()?,
                3 => next = members.value()?,
                _ => total_size = members.value()?,
            }
        }
        Ok(Self {
            first,
            last,
            prev,
            next,
            total_size,
        })
    }

    fn write<O: Object>(&self, object: &mut O) -> Result<(), O::Error> {
        object.optional("first", &self.first)?;
        object.optional("last", &self.last)?;
        object.optional("prev", &self.prev)?;
        object.optional("next", &self.next)?;
        object.optional("total_size", &self.total_size)
    }
}

/// Body of an error answer of Schema Registry and of the catalog.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ErrorMessage {
    /// Code of the problem, for programs. Its first three digits are mostly the HTTP status.
    pub error_code: Option<i32>,
    /// What went wrong, for people.
    pub message: Option<String>,
}

impl ErrorMessage {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`error_code`](Self::error_code).
    pub fn with_error_code(mut self, error_code: i32) -> Self {
        self.error_code = Some(error_code);
        self
    }

    /// Sets [`message`](Self::message).
    pub fn with_message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }
}

impl Model for ErrorMessage {
    const FIELDS: Fields = &["error_code", "message"];

    fn read<'de, M: Members<'de>>(mut members: M) -> Result<Self, M::Error> {
        let (mut error_code, mut message) = (None, None);
        while let Some(field) = members.next(Self::FIELDS)? {
            match field {
                0 => error_code = members.value()?,
                _ => message = members.value()?,
            }
        }
        Ok(Self { error_code, message })
    }

    fn write<O: Object>(&self, object: &mut O) -> Result<(), O::Error> {
        object.optional("error_code", &self.error_code)?;
        object.optional("message", &self.message)
    }
}

/// Reference to an object in an environment.
///
/// A request gives the `id`, and the `environment` where needed; the service adds the rest.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EnvScopedObjectReference {
    /// Identifier of the object. 1 to 255 characters.
    pub id: String,
    /// Identifier of the environment that the object is in. Absent if it is in none. 1 to 255
    /// characters.
    pub environment: Option<String>,
    /// URL of the object in the API. At least 1 characters; format `uri`; set by the service.
    pub related: String,
    /// Confluent Resource Name (CRN) of the object. At least 1 characters; format `uri`; set by the
    /// service.
    pub resource_name: String,
}

impl EnvScopedObjectReference {
    /// With what is required.
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
    pub fn with_environment(mut self, environment: impl Into<String>) -> Self {
        self.environment = Some(environment.into());
        self
    }
}

impl Model for EnvScopedObjectReference {
    const FIELDS: Fields = &["id", "environment", "related", "resource_name"];

    fn read<'de, M: Members<'de>>(mut members: M) -> Result<Self, M::Error> {
        let mut id = None;
        let mut environment = None;
        let mut related = None;
        let mut resource_name = None;
        while let Some(field) = members.next(Self::FIELDS)? {
            match field {
                0 => id = members.value()?,
                1 => environment = members.value()?,
                2 => related = members.value()?,
                _ => resource_name = members.value()?,
            }
        }
        Ok(Self {
            id: members.required(id, "id")?,
            environment,
            related: members.required(related, "related")?,
            resource_name: members.required(resource_name, "resource_name")?,
        })
    }

    fn write<O: Object>(&self, object: &mut O) -> Result<(), O::Error> {
        object.member("id", &self.id)?;
        object.optional("environment", &self.environment)?;
        object.member("related", &self.related)?;
        object.member("resource_name", &self.resource_name)
    }
}

/// Reference to an object in an environment.
///
/// A request gives the `id`, and the `environment` where needed; the service adds the rest.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EnvScopedObjectReferenceInput {
    /// Identifier of the object. 1 to 255 characters.
    pub id: String,
    /// Identifier of the environment that the object is in. Absent if it is in none. 1 to 255
    /// characters.
    pub environment: Option<String>,
}

impl EnvScopedObjectReferenceInput {
    /// With what is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            environment: None,
        }
    }

    /// Sets [`environment`](Self::environment).
    pub fn with_environment(mut self, environment: impl Into<String>) -> Self {
        self.environment = Some(environment.into());
        self
    }
}

impl Model for EnvScopedObjectReferenceInput {
    const FIELDS: Fields = &["id", "environment"];

    fn read<'de, M: Members<'de>>(mut members: M) -> Result<Self, M::Error> {
        let (mut id, mut environment) = (None, None);
        while let Some(field) = members.next(Self::FIELDS)? {
            match field {
                0 => id = members.value()?,
                _ => environment = members.value()?,
            }
        }
        Ok(Self {
            id: members.required(id, "id")?,
            environment,
        })
    }

    fn write<O: Object>(&self, object: &mut O) -> Result<(), O::Error> {
        object.member("id", &self.id)?;
        object.optional("environment", &self.environment)
    }
}

/// Reference to an object that is in no environment.
///
/// A request gives the `id`; the service adds the rest.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GlobalObjectReference {
    /// Identifier of the object. 1 to 255 characters.
    pub id: String,
    /// URL of the object in the API. At least 1 characters; format `uri`; set by the service.
    pub related: String,
    /// Confluent Resource Name (CRN) of the object. At least 1 characters; format `uri`; set by the
    /// service.
    pub resource_name: String,
}

impl GlobalObjectReference {
    /// With what is required.
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

impl Model for GlobalObjectReference {
    const FIELDS: Fields = &["id", "related", "resource_name"];

    fn read<'de, M: Members<'de>>(mut members: M) -> Result<Self, M::Error> {
        let (mut id, mut related, mut resource_name) = (None, None, None);
        while let Some(field) = members.next(Self::FIELDS)? {
            match field {
                0 => id = members.value()?,
                1 => related = members.value()?,
                _ => resource_name = members.value()?,
            }
        }
        Ok(Self {
            id: members.required(id, "id")?,
            related: members.required(related, "related")?,
            resource_name: members.required(resource_name, "resource_name")?,
        })
    }

    fn write<O: Object>(&self, object: &mut O) -> Result<(), O::Error> {
        object.member("id", &self.id)?;
        object.member("related", &self.related)?;
        object.member("resource_name", &self.resource_name)
    }
}

/// Reference to an object that is in no environment.
///
/// A request gives the `id`; the service adds the rest.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GlobalObjectReferenceInput {
    /// Identifier of the object. 1 to 255 characters.
    pub id: String,
}

impl GlobalObjectReferenceInput {
    /// With what is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl Model for GlobalObjectReferenceInput {
    const FIELDS: Fields = &["id"];

    fn read<'de, M: Members<'de>>(mut members: M) -> Result<Self, M::Error> {
        let mut id = None;
        while members.next(Self::FIELDS)?.is_some() {
            id = members.value()?;
        }
        Ok(Self {
            id: members.required(id, "id")?,
        })
    }

    fn write<O: Object>(&self, object: &mut O) -> Result<(), O::Error> {
        object.member("id", &self.id)
    }
}

/// Reference to an object of another type.
///
/// A request gives the `id`, and the `environment` where needed; the service adds the rest.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ObjectReference {
    /// Identifier of the object. 1 to 255 characters.
    pub id: String,
    /// Identifier of the environment that the object is in. Absent if it is in none. 1 to 255
    /// characters.
    pub environment: Option<String>,
    /// URL of the object in the API. At least 1 characters; format `uri`; set by the service.
    pub related: String,
    /// Confluent Resource Name (CRN) of the object. At least 1 characters; format `uri`; set by the
    /// service.
    pub resource_name: String,
    /// Group and version of the API that the object belongs to. At least 1 characters; set by the
    /// service.
    pub api_version: Option<String>,
    /// Type of the object. At least 1 characters; set by the service.
    pub kind: Option<String>,
}

impl ObjectReference {
    /// With what is required.
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
    pub fn with_environment(mut self, environment: impl Into<String>) -> Self {
        self.environment = Some(environment.into());
        self
    }

    /// Sets [`api_version`](Self::api_version).
    pub fn with_api_version(mut self, api_version: impl Into<String>) -> Self {
        self.api_version = Some(api_version.into());
        self
    }

    /// Sets [`kind`](Self::kind).
    pub fn with_kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = Some(kind.into());
        self
    }
}

impl Model for ObjectReference {
    const FIELDS: Fields = &[
        "id",
        "environment",
        "related",
        "resource_name",
        "api_version",
        "kind",
    ];

    fn read<'de, M: Members<'de>>(mut members: M) -> Result<Self, M::Error> {
        let mut id = None;
        let mut environment = None;
        let mut related = None;
        let mut resource_name = None;
        let mut api_version = None;
        let mut kind = None;
        while let Some(field) = members.next(Self::FIELDS)? {
            match field {
                0 => id = members.value()?,
                1 => environment = members.value()?,
                2 => related = members.value()?,
                3 => resource_name = members.value()?,
                4 => api_version = members.value()?,
                _ => kind = members.value()?,
            }
        }
        Ok(Self {
            id: members.required(id, "id")?,
            environment,
            related: members.required(related, "related")?,
            resource_name: members.required(resource_name, "resource_name")?,
            api_version,
            kind,
        })
    }

    fn write<O: Object>(&self, object: &mut O) -> Result<(), O::Error> {
        object.member("id", &self.id)?;
        object.optional("environment", &self.environment)?;
        object.member("related", &self.related)?;
        object.member("resource_name", &self.resource_name)?;
        object.optional("api_version", &self.api_version)?;
        object.optional("kind", &self.kind)
    }
}

/// Reference to an object in an environment, with its type.
///
/// A request gives the `id`, and the `environment` where needed; the service adds the rest.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TypedEnvScopedObjectReference {
    /// Identifier of the object. 1 to 255 characters.
    pub id: String,
    /// Identifier of the environment that the object is in. Absent if it is in none. 1 to 255
    /// characters.
    pub environment: Option<String>,
    /// URL of the object in the API. At least 1 characters; format `uri`; set by the service.
    pub related: String,
    /// Confluent Resource Name (CRN) of the object. At least 1 characters; format `uri`; set by the
    /// service.
    pub resource_name: String,
    /// Group and version of the API that the object belongs to. At least 1 characters; set by the
    /// service.
    pub api_version: Option<String>,
    /// Type of the object. At least 1 characters; set by the service.
    pub kind: Option<String>,
}

impl TypedEnvScopedObjectReference {
    /// With what is required.
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
    pub fn with_environment(mut self, environment: impl Into<String>) -> Self {
        self.environment = Some(environment.into());
        self
    }

    /// Sets [`api_version`](Self::api_version).
    pub fn with_api_version(mut self, api_version: impl Into<String>) -> Self {
        self.api_version = Some(api_version.into());
        self
    }

    /// Sets [`kind`](Self::kind).
    pub fn with_kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = Some(kind.into());
        self
    }
}

impl Model for TypedEnvScopedObjectReference {
    const FIELDS: Fields = &[
        "id",
        "environment",
        "related",
        "resource_name",
        "api_version",
        "kind",
    ];

    fn read<'de, M: Members<'de>>(mut members: M) -> Result<Self, M::Error> {
        let mut id = None;
        let mut environment = None;
        let mut related = None;
        let mut resource_name = None;
        let mut api_version = None;
        let mut kind = None;
        while let Some(field) = members.next(Self::FIELDS)? {
            match field {
                0 => id = members.value()?,
                1 => environment = members.value()?,
                2 => related = members.value()?,
                3 => resource_name = members.value()?,
                4 => api_version = members.value()?,
                _ => kind = members.value()?,
            }
        }
        Ok(Self {
            id: members.required(id, "id")?,
            environment,
            related: members.required(related, "related")?,
            resource_name: members.required(resource_name, "resource_name")?,
            api_version,
            kind,
        })
    }

    fn write<O: Object>(&self, object: &mut O) -> Result<(), O::Error> {
        object.member("id", &self.id)?;
        object.optional("environment", &self.environment)?;
        object.member("related", &self.related)?;
        object.member("resource_name", &self.resource_name)?;
        object.optional("api_version", &self.api_version)?;
        object.optional("kind", &self.kind)
    }
}

/// Reference to an object of another type.
///
/// A request gives the `id`, and the `environment` where needed; the service adds the rest.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ObjectReferenceInput {
    /// Identifier of the object. 1 to 255 characters.
    pub id: String,
    /// Identifier of the environment that the object is in. Absent if it is in none. 1 to 255
    /// characters.
    pub environment: Option<String>,
}

impl ObjectReferenceInput {
    /// With what is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            environment: None,
        }
    }

    /// Sets [`environment`](Self::environment).
    pub fn with_environment(mut self, environment: impl Into<String>) -> Self {
        self.environment = Some(environment.into());
        self
    }
}

impl Model for ObjectReferenceInput {
    const FIELDS: Fields = &["id", "environment"];

    fn read<'de, M: Members<'de>>(mut members: M) -> Result<Self, M::Error> {
        let (mut id, mut environment) = (None, None);
        while let Some(field) = members.next(Self::FIELDS)? {
            match field {
                0 => id = members.value()?,
                _ => environment = members.value()?,
            }
        }
        Ok(Self {
            id: members.required(id, "id")?,
            environment,
        })
    }

    fn write<O: Object>(&self, object: &mut O) -> Result<(), O::Error> {
        object.member("id", &self.id)?;
        object.optional("environment", &self.environment)
    }
}

/// One page of metrics.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListMetricDescriptorsResponse {
    /// The metrics of this page.
    pub data: Vec<MetricDescriptor>,
    /// About this page.
    pub meta: Meta,
    /// Links to other pages.
    pub links: Option<Links>,
}

impl ListMetricDescriptorsResponse {
    /// With what is required.
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
    pub fn with_links(mut self, links: impl Into<Links>) -> Self {
        self.links = Some(links.into());
        self
    }
}

impl Model for ListMetricDescriptorsResponse {
    const FIELDS: Fields = &["data", "meta", "links"];

    fn read<'de, M: Members<'de>>(mut members: M) -> Result<Self, M::Error> {
        let (mut data, mut meta, mut links) = (None, None, None);
        while let Some(field) = members.next(Self::FIELDS)? {
            match field {
                0 => data = members.value()?,
                1 => meta = members.value()?,
                _ => links = members.value()?,
            }
        }
        Ok(Self {
            data: members.required(data, "data")?,
            meta: members.required(meta, "meta")?,
            links,
        })
    }

    fn write<O: Object>(&self, object: &mut O) -> Result<(), O::Error> {
        object.member("data", &self.data)?;
        object.member("meta", &self.meta)?;
        object.optional("links", &self.links)
    }
}

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
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MetricDescriptor {
    /// What the metric measures, for people.
    pub description: String,
    /// Labels to filter and group by.
    pub labels: Vec<LabelDescriptor>,
    /// Name of the metric.
    pub name: String,
    /// Unit of the values, in the notation of UCUM: `By` are bytes, `By/s` bytes per second.
    pub unit: String,
    /// Kind of the values. A `COUNTER_…` counts what happened in one minute; counts of several
    /// minutes are added up. A `GAUGE_…` is measured at one point in time; measurements of several
    /// minutes are averaged.
    pub r#type: MetricDescriptorType,
    /// How mature the metric is: `PREVIEW` is not settled yet, `GENERAL_AVAILABILITY` is,
    /// `DEPRECATED` will be removed.
    pub lifecycle_stage: LifecycleStage,
    /// Whether exports have the metric.
    pub exportable: bool,
    /// Types of resources that have the metric.
    pub resources: Vec<String>,
}

/// What is required of [`MetricDescriptor`]; [`MetricDescriptor::new`] takes it.
#[derive(Clone, Debug, PartialEq)]
pub struct MetricDescriptorRequired {
    /// What the metric measures, for people.
    pub description: String,
    /// Labels to filter and group by.
    pub labels: Vec<LabelDescriptor>,
    /// Name of the metric.
    pub name: String,
    /// Unit of the values, in the notation of UCUM: `By` are bytes, `By/s` bytes per second.
    pub unit: String,
    /// Kind of the values. A `COUNTER_…` counts what happened in one minute; counts of several
    /// minutes are added up. A `GAUGE_…` is measured at one point in time; measurements of several
    /// minutes are averaged.
    pub r#type: MetricDescriptorType,
    /// How mature the metric is: `PREVIEW` is not settled yet, `GENERAL_AVAILABILITY` is,
    /// `DEPRECATED` will be removed.
    pub lifecycle_stage: LifecycleStage,
    /// Whether exports have the metric.
    pub exportable: bool,
    /// Types of resources that have the metric.
    pub resources: Vec<String>,
}

impl MetricDescriptor {
    /// With what is required.
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

impl Model for MetricDescriptor {
    const FIELDS: Fields = &[
        "description",
        "labels",
        "name",
        "unit",
        "type",
        "lifecycle_stage",
        "exportable",
        "resources",
    ];

    fn read<'de, M: Members<'de>>(mut members: M) -> Result<Self, M::Error> {
        let mut description = None;
        let mut labels = None;
        let mut name = None;
        let mut unit = None;
        let mut r#type = None;
        let mut lifecycle_stage = None;
        let mut exportable = None;
        let mut resources = None;
        while let Some(field) = members.next(Self::FIELDS)? {
            match field {
                0 => description = members.value()?,
                1 => labels = members.value()?,
                2 => name = members.value()?,
                3 => unit = members.value()?,
                4 => r#type = members.value()?,
                5 => lifecycle_stage = members.value()?,
                6 => exportable = members.value()?,
                _ => resources = members.value()?,
            }
        }
        Ok(Self {
            description: members.required(description, "description")?,
            labels: members.required(labels, "labels")?,
            name: members.required(name, "name")?,
            unit: members.required(unit, "unit")?,
            r#type: members.required(r#type, "type")?,
            lifecycle_stage: members.required(lifecycle_stage, "lifecycle_stage")?,
            exportable: members.required(exportable, "exportable")?,
            resources: members.required(resources, "resources")?,
        })
    }

    fn write<O: Object>(&self, object: &mut O) -> Result<(), O::Error> {
        object.member("description", &self.description)?;
        object.member("labels", &self.labels)?;
        object.member("name", &self.name)?;
        object.member("unit", &self.unit)?;
        object.member("type", &self.r#type)?;
        object.member("lifecycle_stage", &self.lifecycle_stage)?;
        object.member("exportable", &self.exportable)?;
        object.member("resources", &self.resources)
    }
}

open_enum! {
    /// Kind of the values.
    ///
    /// A `COUNTER_…` counts what happened in one minute; counts of several minutes are added up. A
    /// `GAUGE_…` is measured at one point in time; measurements of several minutes are averaged.
    pub enum MetricDescriptorType {
        /// `GAUGE_INT64`
        GaugeInt64 = "GAUGE_INT64",
        /// `GAUGE_DOUBLE`
        GaugeDouble = "GAUGE_DOUBLE",
        /// `COUNTER_INT64`
        CounterInt64 = "COUNTER_INT64",
        /// `COUNTER_DOUBLE`
        CounterDouble = "COUNTER_DOUBLE",
    }
}

open_enum! {
    /// How mature the metric is: `PREVIEW` is not settled yet, `GENERAL_AVAILABILITY` is,
    /// `DEPRECATED` will be removed.
    pub enum LifecycleStage {
        /// `PREVIEW`
        Preview = "PREVIEW",
        /// `GENERAL_AVAILABILITY`
        GeneralAvailability = "GENERAL_AVAILABILITY",
        /// `DEPRECATED`
        Deprecated = "DEPRECATED",
    }
}

/// A label, which tells values apart.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LabelDescriptor {
    /// What the label means, for people.
    pub description: String,
    /// Name of the label.
    pub key: String,
    /// Whether exports have the label.
    pub exportable: Option<bool>,
}

impl LabelDescriptor {
    /// With what is required.
    pub fn new(description: impl Into<String>, key: impl Into<String>) -> Self {
        Self {
            description: description.into(),
            key: key.into(),
            exportable: None,
        }
    }

    /// Sets [`exportable`](Self::exportable).
    pub fn with_exportable(mut self, exportable: bool) -> Self {
        self.exportable = Some(exportable);
        self
    }
}

impl Model for LabelDescriptor {
    const FIELDS: Fields = &["description", "key", "exportable"];

    fn read<'de, M: Members<'de>>(mut members: M) -> Result<Self, M::Error> {
        let (mut description, mut key, mut exportable) = (None, None, None);
        while let Some(field) = members.next(Self::FIELDS)? {
            match field {
                0 => description = members.value()?,
                1 => key = members.value()?,
                _ => exportable = members.value()?,
            }
        }
        Ok(Self {
            description: members.required(description, "description")?,
            key: members.required(key, "key")?,
            exportable,
        })
    }

    fn write<O: Object>(&self, object: &mut O) -> Result<(), O::Error> {
        object.member("description", &self.description)?;
        object.member("key", &self.key)?;
        object.optional("exportable", &self.exportable)
    }
}

/// About the answer.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Meta {
    /// Where the page stands among the others.
    pub pagination: Pagination,
}

impl Meta {
    /// With what is required.
    pub fn new(pagination: impl Into<Pagination>) -> Self {
        Self {
            pagination: pagination.into(),
        }
    }
}

impl Model for Meta {
    const FIELDS: Fields = &["pagination"];

    fn read<'de, M: Members<'de>>(mut members: M) -> Result<Self, M::Error> {
        let mut pagination = None;
        while members.next(Self::FIELDS)?.is_some() {
            pagination = members.value()?;
        }
        Ok(Self {
            pagination: members.required(pagination, "pagination")?,
        })
    }

    fn write<O: Object>(&self, object: &mut O) -> Result<(), O::Error> {
        object.member("pagination", &self.pagination)
    }
}

/// Where a page stands among the others.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Pagination {
    /// How many objects the page was to hold at most.
    pub page_size: i32,
    /// Number of objects on all pages together. Absent if it is not known.
    pub total_size: Option<i32>,
    /// Token of the next page, for `page_token`. Absent or empty on the last page.
    pub next_page_token: Option<String>,
}

impl Pagination {
    /// With what is required.
    pub fn new(page_size: i32) -> Self {
        Self {
            page_size,
            total_size: None,
            next_page_token: None,
        }
    }

    /// Sets [`total_size`](Self::total_size).
    pub fn with_total_size(mut self, total_size: i32) -> Self {
        self.total_size = Some(total_size);
        self
    }

    /// Sets [`next_page_token`](Self::next_page_token).
    pub fn with_next_page_token(mut self, next_page_token: impl Into<String>) -> Self {
        self.next_page_token = Some(next_page_token.into());
        self
    }
}

impl Model for Pagination {
    const FIELDS: Fields = &["page_size", "total_size", "next_page_token"];

    fn read<'de, M: Members<'de>>(mut members: M) -> Result<Self, M::Error> {
        let (mut page_size, mut total_size, mut next_page_token) = (None, None, None);
        while let Some(field) = members.next(Self::FIELDS)? {
            match field {
                0 => page_size = members.value()?,
                1 => total_size = members.value()?,
                _ => next_page_token = members.value()?,
            }
        }
        Ok(Self {
            page_size: members.required(page_size, "page_size")?,
            total_size,
            next_page_token,
        })
    }

    fn write<O: Object>(&self, object: &mut O) -> Result<(), O::Error> {
        object.member("page_size", &self.page_size)?;
        object.optional("total_size", &self.total_size)?;
        object.optional("next_page_token", &self.next_page_token)
    }
}

/// Links to other pages.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Links {
    /// URL of the next page. Absent on the last page.
    pub next: Option<String>,
}

impl Links {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`next`](Self::next).
    pub fn with_next(mut self, next: impl Into<String>) -> Self {
        self.next = Some(next.into());
        self
    }
}

impl Model for Links {
    const FIELDS: Fields = &["next"];

    fn read<'de, M: Members<'de>>(mut members: M) -> Result<Self, M::Error> {
        let mut next = None;
        while members.next(Self::FIELDS)?.is_some() {
            next = members.value()?;
        }
        Ok(Self { next })
    }

    fn write<O: Object>(&self, object: &mut O) -> Result<(), O::Error> {
        object.optional("next", &self.next)
    }
}

/// Body of an error answer.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ErrorResponse {
    /// The problems found, one entry each.
    pub errors: Vec<ErrorResponseErrors>,
}

impl ErrorResponse {
    /// With what is required.
    pub fn new(
        errors: impl IntoIterator<Item = impl Into<ErrorResponseErrors>>,
    ) -> Self {
        Self {
            errors: errors.into_iter().map(Into::into).collect(),
        }
    }
}

impl Model for ErrorResponse {
    const FIELDS: Fields = &["errors"];

    fn read<'de, M: Members<'de>>(mut members: M) -> Result<Self, M::Error> {
        let mut errors = None;
        while members.next(Self::FIELDS)?.is_some() {
            errors = members.value()?;
        }
        Ok(Self {
            errors: members.required(errors, "errors")?,
        })
    }

    fn write<O: Object>(&self, object: &mut O) -> Result<(), O::Error> {
        object.member("errors", &self.errors)
    }
}

/// One problem that made a request fail.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ErrorResponseErrors {
    /// Identifier of this occurrence of the problem. Quote it when asking for support.
    pub id: Option<String>,
    /// HTTP status code of the problem, as text.
    pub status: Option<String>,
    /// Code of the problem, for programs. Specific to the service.
    pub code: Option<String>,
    /// What went wrong this time, for people.
    pub detail: Option<String>,
    /// About the problem.
    pub meta: Option<Meta>,
    /// Links to more about the problem.
    pub links: Option<Links>,
}

impl ErrorResponseErrors {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`id`](Self::id).
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets [`status`](Self::status).
    pub fn with_status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets [`code`](Self::code).
    pub fn with_code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }

    /// Sets [`detail`](Self::detail).
    pub fn with_detail(mut self, detail: impl Into<String>) -> Self {
        self.detail = Some(detail.into());
        self
    }

    /// Sets [`meta`](Self::meta).
    pub fn with_meta(mut self, meta: impl Into<Meta>) -> Self {
        self.meta = Some(meta.into());
        self
    }

    /// Sets [`links`](Self::links).
    pub fn with_links(mut self, links: impl Into<Links>) -> Self {
        self.links = Some(links.into());
        self
    }
}

impl Model for ErrorResponseErrors {
    const FIELDS: Fields = &["id", "status", "code", "detail", "meta", "links"];

    fn read<'de, M: Members<'de>>(mut members: M) -> Result<Self, M::Error> {
        let mut id = None;
        let mut status = None;
        let mut code = None;
        let mut detail = None;
        let mut meta = None;
        let mut links = None;
        while let Some(field) = members.next(Self::FIELDS)? {
            match field {
                0 => id = members.value()?,
                1 => status = members.value()?,
                2 => code = members.value()?,
                3 => detail = members.value()?,
                4 => meta = members.value()?,
                _ => links = members.value()?,
            }
        }
        Ok(Self {
            id,
            status,
            code,
            detail,
            meta,
            links,
        })
    }

    fn write<O: Object>(&self, object: &mut O) -> Result<(), O::Error> {
        object.optional("id", &self.id)?;
        object.optional("status", &self.status)?;
        object.optional("code", &self.code)?;
        object.optional("detail", &self.detail)?;
        object.optional("meta", &self.meta)?;
        object.optional("links", &self.links)
    }
}

/// A query.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QueryRequest {
    /// The metric to query. Exactly one. 1 elements.
    pub aggregations: Vec<Aggregation>,
    /// Labels to group by, with their prefixes.
    pub group_by: Option<Vec<String>>,
    /// Length of the time that one value covers.
    pub granularity: Granularity,
    /// Which values to take. Absent means all.
    pub filter: Option<Filter>,
    /// Order of the groups, for the granularity `ALL` only. By the metric, the largest first, if
    /// absent. The values of a group are always ordered by time, the latest first. At least 1
    /// elements.
    pub order_by: Option<Vec<OrderBy>>,
    /// The spans of time to query. At least 1 elements.
    pub intervals: Vec<String>,
    /// How many groups to return at most. 1 to 1000; `100` if not set.
    pub limit: Option<i64>,
    /// Form of the answer. `FLAT` if not set.
    pub format: Option<ResponseFormat>,
}

impl QueryRequest {
    /// With what is required.
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
    pub fn with_group_by(
        mut self,
        group_by: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.group_by = Some(group_by.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`filter`](Self::filter).
    pub fn with_filter(mut self, filter: impl Into<Filter>) -> Self {
        self.filter = Some(filter.into());
        self
    }

    /// Sets [`order_by`](Self::order_by).
    pub fn with_order_by(
        mut self,
        order_by: impl IntoIterator<Item = impl Into<OrderBy>>,
    ) -> Self {
        self.order_by = Some(order_by.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`limit`](Self::limit).
    pub fn with_limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets [`format`](Self::format).
    pub fn with_format(mut self, format: impl Into<ResponseFormat>) -> Self {
        self.format = Some(format.into());
        self
    }
}

impl Model for QueryRequest {
    const FIELDS: Fields = &[
        "aggregations",
        "group_by",
        "granularity",
        "filter",
        "order_by",
        "intervals",
        "limit",
        "format",
    ];

    fn read<'de, M: Members<'de>>(mut members: M) -> Result<Self, M::Error> {
        let mut aggregations = None;
        let mut group_by = None;
        let mut granularity = None;
        let mut filter = None;
        let mut order_by = None;
        let mut intervals = None;
        let mut limit = None;
        let mut format = None;
        while let Some(field) = members.next(Self::FIELDS)? {
            match field {
                0 => aggregations = members.value()?,
                1 => group_by = members.value()?,
                2 => granularity = members.value()?,
                3 => filter = members.value()?,
                4 => order_by = members.value()?,
                5 => intervals = members.value()?,
                6 => limit = members.value()?,
                _ => format = members.value()?,
            }
        }
        Ok(Self {
            aggregations: members.required(aggregations, "aggregations")?,
            group_by,
            granularity: members.required(granularity, "granularity")?,
            filter,
            order_by,
            intervals: members.required(intervals, "intervals")?,
            limit,
            format,
        })
    }

    fn write<O: Object>(&self, object: &mut O) -> Result<(), O::Error> {
        object.member("aggregations", &self.aggregations)?;
        object.optional("group_by", &self.group_by)?;
        object.member("granularity", &self.granularity)?;
        object.optional("filter", &self.filter)?;
        object.optional("order_by", &self.order_by)?;
        object.member("intervals", &self.intervals)?;
        object.optional("limit", &self.limit)?;
        object.optional("format", &self.format)
    }
}

open_enum! {
    /// Length of the time that one value covers, as an ISO 8601 duration that ends on a multiple of
    /// itself in UTC.
    ///
    /// `ALL` means one value for the whole interval. The interval may be 6 hours long at most for
    /// `PT1M`, 1 day for `PT5M`, 4 days for `PT15M`, 7 days for `PT30M`, and any length for the
    /// others.
    pub enum Granularity {
        /// `PT1M`
        Pt1m = "PT1M",
        /// `PT5M`
        Pt5m = "PT5M",
        /// `PT15M`
        Pt15m = "PT15M",
        /// `PT30M`
        Pt30m = "PT30M",
        /// `PT1H`
        Pt1h = "PT1H",
        /// `PT4H`
        Pt4h = "PT4H",
        /// `PT6H`
        Pt6h = "PT6H",
        /// `PT12H`
        Pt12h = "PT12H",
        /// `P1D`
        P1d = "P1D",
        /// `ALL`
        All = "ALL",
    }
}

open_enum! {
    /// Form of the answer: one list of values (`FLAT`) or one list for each group (`GROUPED`, only
    /// with `group_by`).
    pub enum ResponseFormat {
        /// `FLAT`
        Flat = "FLAT",
        /// `GROUPED`
        Grouped = "GROUPED",
    }
}

/// A metric to query.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Aggregation {
    /// Name of the metric.
    pub metric: String,
    /// How the values of a group are put together. Always `SUM`.
    pub agg: Option<String>,
}

impl Aggregation {
    /// With what is required.
    pub fn new(metric: impl Into<String>) -> Self {
        Self {
            metric: metric.into(),
            agg: None,
        }
    }

    /// Sets [`agg`](Self::agg).
    pub fn with_agg(mut self, agg: impl Into<String>) -> Self {
        self.agg = Some(agg.into());
        self
    }
}

impl Model for Aggregation {
    const FIELDS: Fields = &["metric", "agg"];

    fn read<'de, M: Members<'de>>(mut members: M) -> Result<Self, M::Error> {
        let (mut metric, mut agg) = (None, None);
        while let Some(field) = members.next(Self::FIELDS)? {
            match field {
                0 => metric = members.value()?,
                _ => agg = members.value()?,
            }
        }
        Ok(Self {
            metric: members.required(metric, "metric")?,
            agg,
        })
    }

    fn write<O: Object>(&self, object: &mut O) -> Result<(), O::Error> {
        object.member("metric", &self.metric)?;
        object.optional("agg", &self.agg)
    }
}

/// Which values to take: a comparison, several filters put together, or the opposite of a filter.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Filter {
    /// A filter that compares a label.
    FieldFilter(Box<FieldFilter>),
    /// A filter that puts several filters together.
    CompoundFilter(CompoundFilter),
    /// The opposite of a filter.
    UnaryFilter(UnaryFilter),
    /// A value that is none of these, as it came.
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
    fn read<E: de::Error>(value: Value) -> Result<Self, E> {
        const SHAPES: &[Shape] = &[
            Shape::Object {
                members: &["op", "value"],
                constants: &[("op", &["EQ", "GT", "GTE"])],
            },
            Shape::Object {
                members: &["op", "filters"],
                constants: &[("op", &["AND", "OR"])],
            },
            Shape::Object {
                members: &["op", "filter"],
                constants: &[("op", &["NOT"])],
            },
        ];
        match choose(&value, SHAPES) {
            Some(0) => alternative(value).map(Self::FieldFilter),
            Some(1) => alternative(value).map(Self::CompoundFilter),
            Some(2) => alternative(value).map(Self::UnaryFilter),
            _ => Ok(Self::Unrecognized(value)),
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
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FieldFilter {
    /// How to compare. Labels are compared as text.
    pub op: FieldFilterOp,
    /// Name of the label, with its prefix.
    pub field: Option<String>,
    /// What to compare with.
    pub value: FilterValue,
}

impl FieldFilter {
    /// With what is required.
    pub fn new(op: impl Into<FieldFilterOp>, value: impl Into<FilterValue>) -> Self {
        Self {
            op: op.into(),
            field: None,
            value: value.into(),
        }
    }

    /// Sets [`field`](Self::field).
    pub fn with_field(mut self, field: impl Into<String>) -> Self {
        self.field = Some(field.into());
        self
    }
}

impl Model for FieldFilter {
    const FIELDS: Fields = &["op", "field", "value"];

    fn read<'de, M: Members<'de>>(mut members: M) -> Result<Self, M::Error> {
        let (mut op, mut field, mut value) = (None, None, None);
        while let Some(field_) = members.next(Self::FIELDS)? {
            match field_ {
                0 => op = members.value()?,
                1 => field = members.value()?,
                _ => value = members.value()?,
            }
        }
        Ok(Self {
            op: members.required(op, "op")?,
            field,
            value: members.required(value, "value")?,
        })
    }

    fn write<O: Object>(&self, object: &mut O) -> Result<(), O::Error> {
        object.member("op", &self.op)?;
        object.optional("field", &self.field)?;
        object.member("value", &self.value)
    }
}

open_enum! {
    /// How to compare.
    ///
    /// Labels are compared as text.
    pub enum FieldFilterOp {
        /// `EQ`
        Eq = "EQ",
        /// `GT`
        Gt = "GT",
        /// `GTE`
        Gte = "GTE",
    }
}

/// What a label is compared with.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FilterValue {
    /// `String`
    String(String),
    /// `Integer`
    Integer(i64),
    /// A value that is none of these, as it came.
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
    fn read<E: de::Error>(value: Value) -> Result<Self, E> {
        const SHAPES: &[Shape] = &[Shape::String, Shape::Integer];
        match choose(&value, SHAPES) {
            Some(0) => alternative(value).map(Self::String),
            Some(1) => alternative(value).map(Self::Integer),
            _ => Ok(Self::Unrecognized(value)),
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

/// A filter that puts several filters together.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CompoundFilter {
    /// Whether all filters must fit (`AND`) or one of them (`OR`).
    pub op: CompoundFilterOp,
    /// The filters.
    pub filters: Vec<Filter>,
}

impl CompoundFilter {
    /// With what is required.
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

impl Model for CompoundFilter {
    const FIELDS: Fields = &["op", "filters"];

    fn read<'de, M: Members<'de>>(mut members: M) -> Result<Self, M::Error> {
        let (mut op, mut filters) = (None, None);
        while let Some(field) = members.next(Self::FIELDS)? {
            match field {
                0 => op = members.value()?,
                _ => filters = members.value()?,
            }
        }
        Ok(Self {
            op: members.required(op, "op")?,
            filters: members.required(filters, "filters")?,
        })
    }

    fn write<O: Object>(&self, object: &mut O) -> Result<(), O::Error> {
        object.member("op", &self.op)?;
        object.member("filters", &self.filters)
    }
}

open_enum! {
    /// Whether all filters must fit (`AND`) or one of them (`OR`).
    pub enum CompoundFilterOp {
        /// `AND`
        And = "AND",
        /// `OR`
        Or = "OR",
    }
}

/// The opposite of a filter.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UnaryFilter {
    /// Always `NOT`.
    pub op: String,
    /// The filter.
    pub filter: Box<Filter>,
}

impl UnaryFilter {
    /// With what is required.
    pub fn new(filter: impl Into<Filter>) -> Self {
        Self {
            op: "NOT".into(),
            filter: Box::new(filter.into()),
        }
    }
}

impl Model for UnaryFilter {
    const FIELDS: Fields = &["op", "filter"];

    fn read<'de, M: Members<'de>>(mut members: M) -> Result<Self, M::Error> {
        let (mut op, mut filter) = (None, None);
        while let Some(field) = members.next(Self::FIELDS)? {
            match field {
                0 => op = members.value()?,
                _ => filter = members.value()?,
            }
        }
        Ok(Self {
            op: members.required(op, "op")?,
            filter: members.required(filter, "filter")?,
        })
    }

    fn write<O: Object>(&self, object: &mut O) -> Result<(), O::Error> {
        object.member("op", &self.op)?;
        object.member("filter", &self.filter)
    }
}

/// An order of groups.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OrderBy {
    /// Name of the metric to order by.
    pub metric: String,
    /// How the values of a group are put together. Always `SUM`.
    pub agg: Option<String>,
    /// Whether the smallest or the largest comes first. `DESCENDING` if not set.
    pub order: Option<OrderByOrder>,
}

impl OrderBy {
    /// With what is required.
    pub fn new(metric: impl Into<String>) -> Self {
        Self {
            metric: metric.into(),
            agg: None,
            order: None,
        }
    }

    /// Sets [`agg`](Self::agg).
    pub fn with_agg(mut self, agg: impl Into<String>) -> Self {
        self.agg = Some(agg.into());
        self
    }

    /// Sets [`order`](Self::order).
    pub fn with_order(mut self, order: impl Into<OrderByOrder>) -> Self {
        self.order = Some(order.into());
        self
    }
}

impl Model for OrderBy {
    const FIELDS: Fields = &["metric", "agg", "order"];

    fn read<'de, M: Members<'de>>(mut members: M) -> Result<Self, M::Error> {
        let (mut metric, mut agg, mut order) = (None, None, None);
        while let Some(field) = members.next(Self::FIELDS)? {
            match field {
                0 => metric = members.value()?,
                1 => agg = members.value()?,
                _ => order = members.value()?,
            }
        }
        Ok(Self {
            metric: members.required(metric, "metric")?,
            agg,
            order,
        })
    }

    fn write<O: Object>(&self, object: &mut O) -> Result<(), O::Error> {
        object.member("metric", &self.metric)?;
        object.optional("agg", &self.agg)?;
        object.optional("order", &self.order)
    }
}

open_enum! {
    /// Whether the smallest or the largest comes first.
    pub enum OrderByOrder {
        /// `ASCENDING`
        Ascending = "ASCENDING",
        /// `DESCENDING`
        Descending = "DESCENDING",
    }
}

/// The answer to a query, in the form that was asked for.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum QueryResponse {
    /// The answer to a query in the form `FLAT`.
    FlatQueryResponse(FlatQueryResponse),
    /// The answer to a query in the form `GROUPED`.
    GroupedQueryResponse(GroupedQueryResponse),
    /// A value that is none of these, as it came.
    Unrecognized(Value),
}

impl From<FlatQueryResponse> for QueryResponse {
    fn from(value: FlatQueryResponse) -> Self {
        Self::FlatQueryResponse(value)
    }
}

impl From<GroupedQueryResponse> for QueryResponse {
    fn from(value: GroupedQueryResponse) -> Self {
        Self::GroupedQueryResponse(value)
    }
}

impl Union for QueryResponse {
    fn read<E: de::Error>(value: Value) -> Result<Self, E> {
        const SHAPES: &[Shape] = &[
            Shape::Object {
                members: &["data"],
                constants: &[],
            },
            Shape::Object {
                members: &["data"],
                constants: &[],
            },
        ];
        match choose(&value, SHAPES) {
            Some(0) => alternative(value).map(Self::FlatQueryResponse),
            Some(1) => alternative(value).map(Self::GroupedQueryResponse),
            _ => Ok(Self::Unrecognized(value)),
        }
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::FlatQueryResponse(value) => value.serialize(serializer),
            Self::GroupedQueryResponse(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

/// The answer to a query in the form `FLAT`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FlatQueryResponse {
    /// The values.
    pub data: Vec<Point>,
}

impl FlatQueryResponse {
    /// With what is required.
    pub fn new(data: impl IntoIterator<Item = impl Into<Point>>) -> Self {
        Self {
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}

impl Model for FlatQueryResponse {
    const FIELDS: Fields = &["data"];

    fn read<'de, M: Members<'de>>(mut members: M) -> Result<Self, M::Error> {
        let mut data = None;
        while members.next(Self::FIELDS)?.is_some() {
            data = members.value()?;
        }
        Ok(Self {
            data: members.required(data, "data")?,
        })
    }

    fn write<O: Object>(&self, object: &mut O) -> Result<(), O::Error> {
        object.member("data", &self.data)
    }
}

/// A value.
///
/// It also has a member for each label of `group_by`, unless it stands in a group.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Point {
    /// Beginning of the time that the value covers, in UTC.
    pub timestamp: DateTime,
    /// The value.
    pub value: f64,
    /// Members that the API does not list.
    pub additional: BTreeMap<String, Value>,
}

impl Point {
    /// With what is required.
    pub fn new(timestamp: impl Into<DateTime>, value: f64) -> Self {
        Self {
            timestamp: timestamp.into(),
            value,
            additional: BTreeMap::new(),
        }
    }

    /// Sets [`additional`](Self::additional).
    pub fn with_additional(
        mut self,
        additional: impl Into<BTreeMap<String, Value>>,
    ) -> Self {
        self.additional = additional.into();
        self
    }
}

impl Model for Point {
    const FIELDS: Fields = &["timestamp", "value"];

    fn read<'de, M: Members<'de>>(mut members: M) -> Result<Self, M::Error> {
        let (mut timestamp, mut value) = (None, None);
        let mut additional = BTreeMap::new();
        while let Some(field) = members.next_member(Self::FIELDS)? {
            match field {
                Member::Known(0) => timestamp = members.value()?,
                Member::Known(_) => value = members.value()?,
                Member::Other(name) => {
                    additional.insert(name, members.value()?.unwrap_or_default());
                }
            }
        }
        Ok(Self {
            timestamp: members.required(timestamp, "timestamp")?,
            value: members.required(value, "value")?,
            additional,
        })
    }

    fn write<O: Object>(&self, object: &mut O) -> Result<(), O::Error> {
        object.member("timestamp", &self.timestamp)?;
        object.member("value", &self.value)?;
        object.others(&self.additional)
    }
}

/// The answer to a query in the form `GROUPED`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GroupedQueryResponse {
    /// The groups.
    pub data: Vec<PointGroup>,
}

impl GroupedQueryResponse {
    /// With what is required.
    pub fn new(data: impl IntoIterator<Item = impl Into<PointGroup>>) -> Self {
        Self {
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}

impl Model for GroupedQueryResponse {
    const FIELDS: Fields = &["data"];

    fn read<'de, M: Members<'de>>(mut members: M) -> Result<Self, M::Error> {
        let mut data = None;
        while members.next(Self::FIELDS)?.is_some() {
            data = members.value()?;
        }
        Ok(Self {
            data: members.required(data, "data")?,
        })
    }

    fn write<O: Object>(&self, object: &mut O) -> Result<(), O::Error> {
        object.member("data", &self.data)
    }
}

/// The values of one group.
///
/// It also has a member for each label of `group_by`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PointGroup {
    /// The values, the latest first.
    pub points: Vec<Point>,
    /// Members that the API does not list.
    pub additional: BTreeMap<String, Value>,
}

impl PointGroup {
    /// With what is required.
    pub fn new(points: impl IntoIterator<Item = impl Into<Point>>) -> Self {
        Self {
            points: points.into_iter().map(Into::into).collect(),
            additional: BTreeMap::new(),
        }
    }

    /// Sets [`additional`](Self::additional).
    pub fn with_additional(
        mut self,
        additional: impl Into<BTreeMap<String, Value>>,
    ) -> Self {
        self.additional = additional.into();
        self
    }
}

impl Model for PointGroup {
    const FIELDS: Fields = &["points"];

    fn read<'de, M: Members<'de>>(mut members: M) -> Result<Self, M::Error> {
        let mut points = None;
        let mut additional = BTreeMap::new();
        while let Some(field) = members.next_member(Self::FIELDS)? {
            match field {
                Member::Known(_) => points = members.value()?,
                Member::Other(name) => {
                    additional.insert(name, members.value()?.unwrap_or_default());
                }
            }
        }
        Ok(Self {
            points: members.required(points, "points")?,
            additional,
        })
    }

    fn write<O: Object>(&self, object: &mut O) -> Result<(), O::Error> {
        object.member("points", &self.points)?;
        object.others(&self.additional)
    }
}

/// One page of values of a label.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AttributesResponse {
    /// The values of this page, each as an object that has the label as its only member.
    pub data: Vec<BTreeMap<String, String>>,
    /// About this page.
    pub meta: Meta,
    /// Links to other pages.
    pub links: Option<Links>,
}

impl AttributesResponse {
    /// With what is required.
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
    pub fn with_links(mut self, links: impl Into<Links>) -> Self {
        self.links = Some(links.into());
        self
    }
}

impl Model for AttributesResponse {
    const FIELDS: Fields = &["data", "meta", "links"];

    fn read<'de, M: Members<'de>>(mut members: M) -> Result<Self, M::Error> {
        let (mut data, mut meta, mut links) = (None, None, None);
        while let Some(field) = members.next(Self::FIELDS)? {
            match field {
                0 => data = members.value()?,
                1 => meta = members.value()?,
                _ => links = members.value()?,
            }
        }
        Ok(Self {
            data: members.required(data, "data")?,
            meta: members.required(meta, "meta")?,
            links,
        })
    }

    fn write<O: Object>(&self, object: &mut O) -> Result<(), O::Error> {
        object.member("data", &self.data)?;
        object.member("meta", &self.meta)?;
        object.optional("links", &self.links)
    }
}

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

/// Links of one page of a list.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConnectionListMetadata {
    /// URL of this page.
    pub self_: Option<String>,
    /// URL of the next page. Absent or empty on the last page.
    pub next: Option<String>,
}

impl ConnectionListMetadata {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`self_`](Self::self_).
    pub fn with_self(mut self, self_: impl Into<String>) -> Self {
        self.self_ = Some(self_.into());
        self
    }

    /// Sets [`next`](Self::next).
    pub fn with_next(mut self, next: impl Into<String>) -> Self {
        self.next = Some(next.into());
        self
    }
}

impl Model for ConnectionListMetadata {
    const FIELDS: Fields = &["self", "next"];

    fn read<'de, M: Members<'de>>(mut members: M) -> Result<Self, M::Error> {
        let (mut self_, mut next) = (None, None);
        while let Some(field) = members.next(Self::FIELDS)? {
            match field {
                0 => self_ = members.value()?,
                _ => next = members.value()?,
            }
        }
        Ok(Self { self_, next })
    }

    fn write<O: Object>(&self, object: &mut O) -> Result<(), O::Error> {
        object.optional("self", &self.self_)?;
        object.optional("next", &self.next)
    }
}

/// Where an object lives and which state of it this is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConnectionMetadata {
    /// URL of the object in the API. Format `uri`; set by the service.
    pub self_: String,
    /// When the object was created, in UTC. Set by the service.
    pub created_at: Option<DateTime>,
    /// When the object was last changed, in UTC. Set by the service.
    pub updated_at: Option<DateTime>,
    /// Identifier of the object, never used again for another one. Set by the service.
    pub uid: Option<String>,
    /// The state of the object. An update must send the one last read.
    pub resource_version: Option<String>,
}

impl ConnectionMetadata {
    /// With what is required.
    pub fn new(self_: impl Into<String>) -> Self {
        Self {
            self_: self_.into(),
            created_at: None,
            updated_at: None,
            uid: None,
            resource_version: None,
        }
    }

    /// Sets [`created_at`](Self::created_at).
    pub fn with_created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.created_at = Some(created_at.into());
        self
    }

    /// Sets [`updated_at`](Self::updated_at).
    pub fn with_updated_at(mut self, updated_at: impl Into<DateTime>) -> Self {
        self.updated_at = Some(updated_at.into());
        self
    }

    /// Sets [`uid`](Self::uid).
    pub fn with_uid(mut self, uid: impl Into<String>) -> Self {
        self.uid = Some(uid.into());
        self
    }

    /// Sets [`resource_version`](Self::resource_version).
    pub fn with_resource_version(mut self, resource_version: impl Into<String>) -> Self {
        self.resource_version = Some(resource_version.into());
        self
    }
}

impl Model for ConnectionMetadata {
    const FIELDS: Fields = &[
        "self",
        "created_at",
        "updated_at",
        "uid",
        "resource_version",
    ];

    fn read<'de, M: Members<'de>>(mut members: M) -> Result<Self, M::Error> {
        let mut self_ = None;
        let mut created_at = None;
        let mut updated_at = None;
        let mut uid = None;
        let mut resource_version = None;
        while let Some(field) = members.next(Self::FIELDS)? {
            match field {
                0 => self_ = members.value()?,
                1 => created_at = members.value()?,
                2 => updated_at = members.value()?,
                3 => uid = members.value()?,
                _ => resource_version = members.value()?,
            }
        }
        Ok(Self {
            self_: members.required(self_, "self")?,
            created_at,
            updated_at,
            uid,
            resource_version,
        })
    }

    fn write<O: Object>(&self, object: &mut O) -> Result<(), O::Error> {
        object.member("self", &self.self_)?;
        object.optional("created_at", &self.created_at)?;
        object.optional("updated_at", &self.updated_at)?;
        object.optional("uid", &self.uid)?;
        object.optional("resource_version", &self.resource_version)
    }
}

/// Where an object lives and which state of it this is.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ObjectMetaCreate {
    /// The state of the object. An update must send the one last read.
    pub resource_version: Option<String>,
}

impl ObjectMetaCreate {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`resource_version`](Self::resource_version).
    pub fn with_resource_version(mut self, resource_version: impl Into<String>) -> Self {
        self.resource_version = Some(resource_version.into());
        self
    }
}

impl Model for ObjectMetaCreate {
    const FIELDS: Fields = &["resource_version"];

    fn read<'de, M: Members<'de>>(mut members: M) -> Result<Self, M::Error> {
        let mut resource_version = None;
        while members.next(Self::FIELDS)?.is_some() {
            resource_version = members.value()?;
        }
        Ok(Self { resource_version })
    }

    fn write<O: Object>(&self, object: &mut O) -> Result<(), O::Error> {
        object.optional("resource_version", &self.resource_version)
    }
}

/// Where an object lives and which state of it this is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ObjectMetaUpdate {
    /// The state of the object. An update must send the one last read.
    pub resource_version: String,
}

impl ObjectMetaUpdate {
    /// With what is required.
    pub fn new(resource_version: impl Into<String>) -> Self {
        Self {
            resource_version: resource_version.into(),
        }
    }
}

impl Model for ObjectMetaUpdate {
    const FIELDS: Fields = &["resource_version"];

    fn read<'de, M: Members<'de>>(mut members: M) -> Result<Self, M::Error> {
        let mut resource_version = None;
        while members.next(Self::FIELDS)?.is_some() {
            resource_version = members.value()?;
        }
        Ok(Self {
            resource_version: members.required(resource_version, "resource_version")?,
        })
    }

    fn write<O: Object>(&self, object: &mut O) -> Result<(), O::Error> {
        object.member("resource_version", &self.resource_version)
    }
}

/// Links of one page of results.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ResultListMeta {
    /// URL of this page.
    pub self_: Option<String>,
    /// URL of the next page. Absent or empty once all rows have been read.
    pub next: Option<String>,
    /// When this page was made, in UTC. Set by the service.
    pub created_at: Option<DateTime>,
}

impl ResultListMeta {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`self_`](Self::self_).
    pub fn with_self(mut self, self_: impl Into<String>) -> Self {
        self.self_ = Some(self_.into());
        self
    }

    /// Sets [`next`](Self::next).
    pub fn with_next(mut self, next: impl Into<String>) -> Self {
        self.next = Some(next.into());
        self
    }

    /// Sets [`created_at`](Self::created_at).
    pub fn with_created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.created_at = Some(created_at.into());
        self
    }
}

impl Model for ResultListMeta {
    const FIELDS: Fields = &["self", "next", "created_at"];

    fn read<'de, M: Members<'de>>(mut members: M) -> Result<Self, M::Error> {
        let (mut self_, mut next, mut created_at) = (None, None, None);
        while let Some(field) = members.next(Self::FIELDS)? {
            match field {
                0 => self_ = members.value()?,
                1 => next = members.value()?,
                _ => created_at = members.value()?,
            }
        }
        Ok(Self { self_, next, created_at })
    }

    fn write<O: Object>(&self, object: &mut O) -> Result<(), O::Error> {
        object.optional("self", &self.self_)?;
        object.optional("next", &self.next)?;
        object.optional("created_at", &self.created_at)
    }
}

/// Links of a list of exceptions.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ExceptionListMeta {
    /// URL of the list.
    pub self_: Option<String>,
}

impl ExceptionListMeta {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`self_`](Self::self_).
    pub fn with_self(mut self, self_: impl Into<String>) -> Self {
        self.self_ = Some(self_.into());
        self
    }
}

impl Model for ExceptionListMeta {
    const FIELDS: Fields = &["self"];

    fn read<'de, M: Members<'de>>(mut members: M) -> Result<Self, M::Error> {
        let mut self_ = None;
        while members.next(Self::FIELDS)?.is_some() {
            self_ = members.value()?;
        }
        Ok(Self { self_ })
    }

    fn write<O: Object>(&self, object: &mut O) -> Result<(), O::Error> {
        object.optional("self", &self.self_)
    }
}

/// A column of results.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ResultColumn {
    /// Name of the column.
    pub name: String,
    /// Type of the values.
    pub r#type: DataType,
}

impl ResultColumn {
    /// With what is required.
    pub fn new(name: impl Into<String>, r#type: impl Into<DataType>) -> Self {
        Self {
            name: name.into(),
            r#type: r#type.into(),
        }
    }
}

impl Model for ResultColumn {
    const FIELDS: Fields = &["name", "type"];

    fn read<'de, M: Members<'de>>(mut members: M) -> Result<Self, M::Error> {
        let (mut name, mut r#type) = (None, None);
        while let Some(field) = members.next(Self::FIELDS)? {
            match field {
                0 => name = members.value()?,
                _ => r#type = members.value()?,
            }
        }
        Ok(Self {
            name: members.required(name, "name")?,
            r#type: members.required(r#type, "type")?,
        })
    }

    fn write<O: Object>(&self, object: &mut O) -> Result<(), O::Error> {
        object.member("name", &self.name)?;
        object.member("type", &self.r#type)
    }
}

/// A type of Flink SQL.
///
/// Types can contain other types.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DataType {
    /// Name of the type.
    pub r#type: String,
    /// Whether values can be null.
    pub nullable: bool,
    /// Length of values, for strings and bytes.
    pub length: Option<i32>,
    /// How many digits values have, for numbers and times.
    pub precision: Option<i32>,
    /// How many digits stand behind the decimal point, for decimal numbers.
    pub scale: Option<i32>,
    /// Type of the keys, for maps.
    pub key_type: Option<Box<DataType>>,
    /// Type of the values, for maps.
    pub value_type: Option<Box<DataType>>,
    /// Type of the elements, for arrays and multisets.
    pub element_type: Option<Box<DataType>>,
    /// The fields, for rows.
    pub fields: Option<Vec<RowFieldType>>,
    /// The units of an interval.
    pub resolution: Option<String>,
    /// How many digits the seconds have, for intervals.
    pub fractional_precision: Option<i32>,
}

impl DataType {
    /// With what is required.
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
    pub fn with_length(mut self, length: i32) -> Self {
        self.length = Some(length);
        self
    }

    /// Sets [`precision`](Self::precision).
    pub fn with_precision(mut self, precision: i32) -> Self {
        self.precision = Some(precision);
        self
    }

    /// Sets [`scale`](Self::scale).
    pub fn with_scale(mut self, scale: i32) -> Self {
        self.scale = Some(scale);
        self
    }

    /// Sets [`key_type`](Self::key_type).
    pub fn with_key_type(mut self, key_type: impl Into<DataType>) -> Self {
        self.key_type = Some(Box::new(key_type.into()));
        self
    }

    /// Sets [`value_type`](Self::value_type).
    pub fn with_value_type(mut self, value_type: impl Into<DataType>) -> Self {
        self.value_type = Some(Box::new(value_type.into()));
        self
    }

    /// Sets [`element_type`](Self::element_type).
    pub fn with_element_type(mut self, element_type: impl Into<DataType>) -> Self {
        self.element_type = Some(Box::new(element_type.into()));
        self
    }

    /// Sets [`fields`](Self::fields).
    pub fn with_fields(
        mut self,
        fields: impl IntoIterator<Item = impl Into<RowFieldType>>,
    ) -> Self {
        self.fields = Some(fields.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`resolution`](Self::resolution).
    pub fn with_resolution(mut self, resolution: impl Into<String>) -> Self {
        self.resolution = Some(resolution.into());
        self
    }

    /// Sets [`fractional_precision`](Self::fractional_precision).
    pub fn with_fractional_precision(mut self, fractional_precision: i32) -> Self {
        self.fractional_precision = Some(fractional_precision);
        self
    }
}

impl Model for DataType {
    const FIELDS: Fields = &[
        "type",
        "nullable",
        "length",
        "precision",
        "scale",
        "key_type",
        "value_type",
        "element_type",
        "fields",
        "resolution",
        "fractional_precision",
    ];

    fn read<'de, M: Members<'de>>(mut members: M) -> Result<Self, M::Error> {
        let mut r#type = None;
        let mut nullable = None;
        let mut length = None;
        let mut precision = None;
        let mut scale = None;
        let mut key_type = None;
        let mut value_type = None;
        let mut element_type = None;
        let mut fields = None;
        let mut resolution = None;
        let mut fractional_precision = None;
        while let Some(field) = members.next(Self::FIELDS)? {
            match field {
                0 => r#type = members.value()?,
                1 => nullable = members.value()?,
                2 => length = members.value()?,
                3 => precision = members.value()?,
                4 => scale = members.value()?,
                5 => key_type = members.value()?,
                6 => value_type = members.value()?,
                7 => element_type = members.value()?,
                8 => fields = members.value()?,
                9 => resolution = members.value()?,
                _ => fractional_precision = members.value()?,
            }
        }
        Ok(Self {
            r#type: members.required(r#type, "type")?,
            nullable: members.required(nullable, "nullable")?,
            length,
            precision,
            scale,
            key_type,
            value_type,
            element_type,
            fields,
            resolution,
            fractional_precision,
        })
    }

    fn write<O: Object>(&self, object: &mut O) -> Result<(), O::Error> {
        object.member("type", &self.r#type)?;
        object.member("nullable", &self.nullable)?;
        object.optional("length", &self.length)?;
        object.optional("precision", &self.precision)?;
        object.optional("scale", &self.scale)?;
        object.optional("key_type", &self.key_type)?;
        object.optional("value_type", &self.value_type)?;
        object.optional("element_type", &self.element_type)?;
        object.optional("fields", &self.fields)?;
        object.optional("resolution", &self.resolution)?;
        object.optional("fractional_precision", &self.fractional_precision)
    }
}

/// A field of a row type.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RowFieldType {
    /// Name of the field.
    pub name: String,
    /// Type of the field.
    pub field_type: DataType,
    /// Free text about the field.
    pub description: Option<String>,
}

impl RowFieldType {
    /// With what is required.
    pub fn new(name: impl Into<String>, field_type: impl Into<DataType>) -> Self {
        Self {
            name: name.into(),
            field_type: field_type.into(),
            description: None,
        }
    }

    /// Sets [`description`](Self::description).
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

impl Model for RowFieldType {
    const FIELDS: Fields = &["name", "field_type", "description"];

    fn read<'de, M: Members<'de>>(mut members: M) -> Result<Self, M::Error> {
        let (mut name, mut field_type, mut description) = (None, None, None);
        while let Some(field) = members.next(Self::FIELDS)? {
            match field {
                0 => name = members.value()?,
                1 => field_type = members.value()?,
                _ => description = members.value()?,
            }
        }
        Ok(Self {
            name: members.required(name, "name")?,
            field_type: members.required(field_type, "field_type")?,
            description,
        })
    }

    fn write<O: Object>(&self, object: &mut O) -> Result<(), O::Error> {
        object.member("name", &self.name)?;
        object.member("field_type", &self.field_type)?;
        object.optional("description", &self.description)
    }
}

model!(
    ChatCompletionsRequest, ChatCompletionsHistory, ChatCompletionsReply, ObjectMeta,
    Failure, Error, ErrorSource, ListMeta, ErrorMessage, EnvScopedObjectReference,
    EnvScopedObjectReferenceInput, GlobalObjectReference, GlobalObjectReferenceInput,
    ObjectReference, TypedEnvScopedObjectReference, ObjectReferenceInput,
    ListMetricDescriptorsResponse, MetricDescriptor, LabelDescriptor, Meta, Pagination,
    Links, ErrorResponse, ErrorResponseErrors, QueryRequest, Aggregation, FieldFilter,
    CompoundFilter, UnaryFilter, OrderBy, FlatQueryResponse, Point, GroupedQueryResponse,
    PointGroup, AttributesResponse, ConnectionListMetadata, ConnectionMetadata,
    ObjectMetaCreate, ObjectMetaUpdate, ResultListMeta, ExceptionListMeta, ResultColumn,
    DataType, RowFieldType
);
union!(Filter, FilterValue, QueryResponse);
