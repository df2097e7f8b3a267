// Generated from sql/v1.yaml by `cargo xtask codegen`; do not edit.

//! Types shared by several resources of this group.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::common::ResultListMeta;
use crate::model::{DateTime, UnknownFields, model, open_enum};
use crate::page::Page;

/// The result rows of a statement.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StatementResult {
    /// The group and version of the API that the object belongs to. Always `sql/v1`.
    pub api_version: String,
    /// The type of the object. Always `StatementResult`.
    pub kind: String,
    /// Links of a page of results.
    pub metadata: ResultListMeta,
    /// The rows.
    pub results: Option<StatementResultResults>,
}

impl StatementResult {
    /// Creates a `StatementResult` with its required fields.
    pub fn new(metadata: impl Into<ResultListMeta>) -> Self {
        Self {
            api_version: "sql/v1".into(),
            kind: "StatementResult".into(),
            metadata: metadata.into(),
            results: None,
        }
    }

    /// Sets [`results`](Self::results).
    #[must_use]
    pub fn with_results(mut self, results: impl Into<StatementResultResults>) -> Self {
        self.results = Some(results.into());
        self
    }
}

model!(StatementResult {
    "api_version": api_version,
    "kind": kind,
    "metadata": metadata,
    "results": results,
});

impl Page for StatementResult {
    type Item = Value;

    fn next_page(&self) -> Option<&str> {
        self.metadata.next.as_deref()
    }

    fn items(&self) -> &[Value] {
        self.results.as_ref().and_then(|it| it.data.as_deref()).unwrap_or_default()
    }

    fn into_items(self) -> Vec<Value> {
        self.results.and_then(|it| it.data).unwrap_or_default()
    }
}

/// The rows of a page of results.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StatementResultResults {
    /// The rows. Each is an object with the values in `row` and, for a changelog, the change
    /// operation in `op`: 0 inserted, 1 row before an update, 2 row after an update, 3 deleted.
    /// Defaults to 0.
    pub data: Option<Vec<Value>>,
}

impl StatementResultResults {
    /// Creates an empty `StatementResultResults`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`data`](Self::data).
    #[must_use]
    pub fn with_data(
        mut self,
        data: impl IntoIterator<Item = impl Into<Value>>,
    ) -> Self {
        self.data = Some(data.into_iter().map(Into::into).collect());
        self
    }
}

model!(StatementResultResults {
    "data": data,
});

/// The metadata of an object, including its resource version and labels, as returned by the
/// service.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StatementObjectMeta {
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
    /// The labels of the object, by name.
    pub labels: Option<BTreeMap<String, String>>,
    pub(crate) unknown_fields: UnknownFields,
}

impl StatementObjectMeta {
    /// Creates a `StatementObjectMeta` with its required fields.
    pub fn new(self_: impl Into<String>) -> Self {
        Self {
            self_: self_.into(),
            created_at: None,
            updated_at: None,
            uid: None,
            resource_version: None,
            labels: None,
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

    /// Sets [`labels`](Self::labels).
    #[must_use]
    pub fn with_labels(mut self, labels: BTreeMap<String, String>) -> Self {
        self.labels = Some(labels);
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

model!(StatementObjectMeta {
    "self": self_,
    "created_at": created_at,
    "updated_at": updated_at,
    "uid": uid,
    "resource_version": resource_version,
    "labels": labels,
    ..unknown_fields
});

/// The scaling status of a statement.
///
/// Read-only.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScalingStatus {
    /// The scaling status: `OK`; `PENDING_SCALE_UP` or `PENDING_SCALE_DOWN` if the size will change
    /// soon; `POOL_EXHAUSTED` if the compute pool has no capacity left. Read-only.
    pub scaling_state: Option<ScalingState>,
    /// The time at which this was last determined. Read-only.
    pub last_updated: Option<DateTime>,
}

impl ScalingStatus {
    /// Creates an empty `ScalingStatus`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`scaling_state`](Self::scaling_state).
    #[must_use]
    pub fn with_scaling_state(mut self, scaling_state: impl Into<ScalingState>) -> Self {
        self.scaling_state = Some(scaling_state.into());
        self
    }

    /// Sets [`last_updated`](Self::last_updated).
    #[must_use]
    pub fn with_last_updated(mut self, last_updated: impl Into<DateTime>) -> Self {
        self.last_updated = Some(last_updated.into());
        self
    }
}

model!(ScalingStatus {
    "scaling_state": scaling_state,
    "last_updated": last_updated,
});

/// The scaling status: `OK`; `PENDING_SCALE_UP` or `PENDING_SCALE_DOWN` if the size will change
/// soon; `POOL_EXHAUSTED` if the compute pool has no capacity left.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ScalingState {
    /// `OK`
    Ok,
    /// `PENDING_SCALE_DOWN`
    PendingScaleDown,
    /// `PENDING_SCALE_UP`
    PendingScaleUp,
    /// `POOL_EXHAUSTED`
    PoolExhausted,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(ScalingState {
    "OK": Ok,
    "PENDING_SCALE_DOWN": PendingScaleDown,
    "PENDING_SCALE_UP": PendingScaleUp,
    "POOL_EXHAUSTED": PoolExhausted,
});

/// A problem that does not prevent a statement from running.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StatementWarning {
    /// The severity: `LOW` is informational, `MODERATE` may become a problem, `CRITICAL` will.
    pub severity: StatementWarningSeverity,
    /// The time of the warning, in UTC. Read-only.
    pub created_at: DateTime,
    /// The machine-readable warning code.
    pub reason: String,
    /// The human-readable warning.
    pub message: String,
}

impl StatementWarning {
    /// Creates a `StatementWarning` with its required fields.
    pub fn new(
        severity: impl Into<StatementWarningSeverity>,
        created_at: impl Into<DateTime>,
        reason: impl Into<String>,
        message: impl Into<String>,
    ) -> Self {
        Self {
            severity: severity.into(),
            created_at: created_at.into(),
            reason: reason.into(),
            message: message.into(),
        }
    }
}

model!(StatementWarning {
    "severity": severity,
    "created_at": created_at,
    "reason": reason,
    "message": message,
});

/// The severity: `LOW` is informational, `MODERATE` may become a problem, `CRITICAL` will.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StatementWarningSeverity {
    /// `LOW`
    Low,
    /// `MODERATE`
    Moderate,
    /// `CRITICAL`
    Critical,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(StatementWarningSeverity {
    "LOW": Low,
    "MODERATE": Moderate,
    "CRITICAL": Critical,
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
    /// The name of the class, for structured types.
    pub class_name: Option<String>,
    pub(crate) unknown_fields: UnknownFields,
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
            class_name: None,
            unknown_fields: UnknownFields::new(),
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

    /// Sets [`class_name`](Self::class_name).
    #[must_use]
    pub fn with_class_name(mut self, class_name: impl Into<String>) -> Self {
        self.class_name = Some(class_name.into());
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
    "class_name": class_name,
    ..unknown_fields
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
    pub(crate) unknown_fields: UnknownFields,
}

impl RowFieldType {
    /// Creates a `RowFieldType` with its required fields.
    pub fn new(name: impl Into<String>, field_type: impl Into<DataType>) -> Self {
        Self {
            name: name.into(),
            field_type: field_type.into(),
            description: None,
            unknown_fields: UnknownFields::new(),
        }
    }

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
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

model!(RowFieldType {
    "name": name,
    "field_type": field_type,
    "description": description,
    ..unknown_fields
});

/// The metadata of an object, including its resource version and labels, as sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StatementObjectMetaCreate {
    /// The resource version. An update must send the latest one.
    pub resource_version: Option<String>,
    /// The labels of the object, by name.
    pub labels: Option<BTreeMap<String, String>>,
}

impl StatementObjectMetaCreate {
    /// Creates an empty `StatementObjectMetaCreate`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`resource_version`](Self::resource_version).
    #[must_use]
    pub fn with_resource_version(mut self, resource_version: impl Into<String>) -> Self {
        self.resource_version = Some(resource_version.into());
        self
    }

    /// Sets [`labels`](Self::labels).
    #[must_use]
    pub fn with_labels(mut self, labels: BTreeMap<String, String>) -> Self {
        self.labels = Some(labels);
        self
    }
}

model!(StatementObjectMetaCreate {
    "resource_version": resource_version,
    "labels": labels,
});

/// The metadata of an object, including its resource version and labels, as sent in requests.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StatementObjectMetaUpdate {
    /// The resource version. An update must send the latest one.
    pub resource_version: String,
    /// The labels of the object, by name.
    pub labels: Option<BTreeMap<String, String>>,
    pub(crate) unknown_fields: UnknownFields,
}

impl StatementObjectMetaUpdate {
    /// Creates a `StatementObjectMetaUpdate` with its required fields.
    pub fn new(resource_version: impl Into<String>) -> Self {
        Self {
            resource_version: resource_version.into(),
            labels: None,
            unknown_fields: UnknownFields::new(),
        }
    }

    /// Sets [`labels`](Self::labels).
    #[must_use]
    pub fn with_labels(mut self, labels: BTreeMap<String, String>) -> Self {
        self.labels = Some(labels);
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

model!(StatementObjectMetaUpdate {
    "resource_version": resource_version,
    "labels": labels,
    ..unknown_fields
});

/// Builds an update from a fetched resource.
///
/// Drops read-only fields and keeps unknown ones. Required fields that the response omitted are
/// empty.
impl From<StatementObjectMeta> for StatementObjectMetaUpdate {
    fn from(read: StatementObjectMeta) -> Self {
        Self {
            resource_version: read.resource_version.unwrap_or_default(),
            labels: read.labels,
            unknown_fields: read.unknown_fields,
        }
    }
}
