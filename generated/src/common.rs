// Generated from the API's documents by `cargo xtask codegen`; do not edit.

//! Types that several groups of the API use.

use crate::model::{DateTime, Fields, Members, Model, Object, model};

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

model!(ListMeta, ObjectMeta, Failure, Error, ErrorSource);
