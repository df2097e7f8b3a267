// Generated from catalog/v1.yaml by `cargo xtask codegen`; do not edit.

//! Types shared by several resources of this group.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::model::{UnknownFields, model, open_enum};

/// The state of the entity.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EntityStatus {
    /// `ACTIVE`
    Active,
    /// `DELETED`
    Deleted,
    /// `PURGED`
    Purged,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(EntityStatus {
    "ACTIVE": Active,
    "DELETED": Deleted,
    "PURGED": Purged,
});

/// A time interval in which a tag is valid.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TimeBoundary {
    /// The start of the interval, in the format `yyyy/MM/dd HH:mm:ss`.
    pub start_time: Option<String>,
    /// The end of the interval, in the format `yyyy/MM/dd HH:mm:ss`.
    pub end_time: Option<String>,
    /// The time zone of both, by its Java name.
    pub time_zone: Option<String>,
    pub(crate) unknown_fields: UnknownFields,
}

impl TimeBoundary {
    /// Creates an empty `TimeBoundary`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`start_time`](Self::start_time).
    #[must_use]
    pub fn with_start_time(mut self, start_time: impl Into<String>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Sets [`end_time`](Self::end_time).
    #[must_use]
    pub fn with_end_time(mut self, end_time: impl Into<String>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Sets [`time_zone`](Self::time_zone).
    #[must_use]
    pub fn with_time_zone(mut self, time_zone: impl Into<String>) -> Self {
        self.time_zone = Some(time_zone.into());
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

model!(TimeBoundary {
    "startTime": start_time,
    "endTime": end_time,
    "timeZone": time_zone,
    ..unknown_fields
});

/// A tag of an entity.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Classification {
    /// The name of the tag.
    pub type_name: Option<String>,
    /// The attributes of the tag, by name.
    pub attributes: Option<BTreeMap<String, Value>>,
    /// The internal ID of the entity.
    pub entity_guid: Option<String>,
    /// The state of the entity.
    pub entity_status: Option<EntityStatus>,
    /// `true` if the tag is propagated to derived entities.
    pub propagate: Option<bool>,
    /// The time intervals in which the tag is valid. Defaults to always.
    pub validity_periods: Option<Vec<TimeBoundary>>,
    /// `true` if deleting the entity removes the tag from the entities to which it was propagated.
    pub remove_propagations_on_entity_delete: Option<bool>,
    pub(crate) unknown_fields: UnknownFields,
}

impl Classification {
    /// Creates an empty `Classification`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`type_name`](Self::type_name).
    #[must_use]
    pub fn with_type_name(mut self, type_name: impl Into<String>) -> Self {
        self.type_name = Some(type_name.into());
        self
    }

    /// Sets [`attributes`](Self::attributes).
    #[must_use]
    pub fn with_attributes(mut self, attributes: BTreeMap<String, Value>) -> Self {
        self.attributes = Some(attributes);
        self
    }

    /// Sets [`entity_guid`](Self::entity_guid).
    #[must_use]
    pub fn with_entity_guid(mut self, entity_guid: impl Into<String>) -> Self {
        self.entity_guid = Some(entity_guid.into());
        self
    }

    /// Sets [`entity_status`](Self::entity_status).
    #[must_use]
    pub fn with_entity_status(mut self, entity_status: impl Into<EntityStatus>) -> Self {
        self.entity_status = Some(entity_status.into());
        self
    }

    /// Sets [`propagate`](Self::propagate).
    #[must_use]
    pub fn with_propagate(mut self, propagate: bool) -> Self {
        self.propagate = Some(propagate);
        self
    }

    /// Sets [`validity_periods`](Self::validity_periods).
    #[must_use]
    pub fn with_validity_periods(
        mut self,
        validity_periods: impl IntoIterator<Item = impl Into<TimeBoundary>>,
    ) -> Self {
        self.validity_periods = Some(
            validity_periods.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`remove_propagations_on_entity_delete`](Self::remove_propagations_on_entity_delete).
    #[must_use]
    pub fn with_remove_propagations_on_entity_delete(
        mut self,
        remove_propagations_on_entity_delete: bool,
    ) -> Self {
        self.remove_propagations_on_entity_delete = Some(
            remove_propagations_on_entity_delete,
        );
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

model!(Classification {
    "typeName": type_name,
    "attributes": attributes,
    "entityGuid": entity_guid,
    "entityStatus": entity_status,
    "propagate": propagate,
    "validityPeriods": validity_periods,
    "removePropagationsOnEntityDelete": remove_propagations_on_entity_delete,
    ..unknown_fields
});

/// A glossary term of an entity.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TermAssignmentHeader {
    /// The internal ID of the term.
    pub term_guid: Option<String>,
    /// The internal ID of the relation between term and entity.
    pub relation_guid: Option<String>,
    /// The description of the relation.
    pub description: Option<String>,
    /// The display name of the term.
    pub display_text: Option<String>,
    /// The expression that assigned the term.
    pub expression: Option<String>,
    /// The user who assigned the term to the entity.
    pub created_by: Option<String>,
    /// The user who is responsible for the relation.
    pub steward: Option<String>,
    /// The origin of the relation.
    pub source: Option<String>,
    /// The confidence in the relation.
    pub confidence: Option<i32>,
    /// The state of the relation.
    pub status: Option<TermAssignmentHeaderStatus>,
    pub(crate) unknown_fields: UnknownFields,
}

impl TermAssignmentHeader {
    /// Creates an empty `TermAssignmentHeader`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`term_guid`](Self::term_guid).
    #[must_use]
    pub fn with_term_guid(mut self, term_guid: impl Into<String>) -> Self {
        self.term_guid = Some(term_guid.into());
        self
    }

    /// Sets [`relation_guid`](Self::relation_guid).
    #[must_use]
    pub fn with_relation_guid(mut self, relation_guid: impl Into<String>) -> Self {
        self.relation_guid = Some(relation_guid.into());
        self
    }

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`display_text`](Self::display_text).
    #[must_use]
    pub fn with_display_text(mut self, display_text: impl Into<String>) -> Self {
        self.display_text = Some(display_text.into());
        self
    }

    /// Sets [`expression`](Self::expression).
    #[must_use]
    pub fn with_expression(mut self, expression: impl Into<String>) -> Self {
        self.expression = Some(expression.into());
        self
    }

    /// Sets [`created_by`](Self::created_by).
    #[must_use]
    pub fn with_created_by(mut self, created_by: impl Into<String>) -> Self {
        self.created_by = Some(created_by.into());
        self
    }

    /// Sets [`steward`](Self::steward).
    #[must_use]
    pub fn with_steward(mut self, steward: impl Into<String>) -> Self {
        self.steward = Some(steward.into());
        self
    }

    /// Sets [`source`](Self::source).
    #[must_use]
    pub fn with_source(mut self, source: impl Into<String>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// Sets [`confidence`](Self::confidence).
    #[must_use]
    pub fn with_confidence(mut self, confidence: i32) -> Self {
        self.confidence = Some(confidence);
        self
    }

    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn with_status(mut self, status: impl Into<TermAssignmentHeaderStatus>) -> Self {
        self.status = Some(status.into());
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

model!(TermAssignmentHeader {
    "termGuid": term_guid,
    "relationGuid": relation_guid,
    "description": description,
    "displayText": display_text,
    "expression": expression,
    "createdBy": created_by,
    "steward": steward,
    "source": source,
    "confidence": confidence,
    "status": status,
    ..unknown_fields
});

/// The state of the relation.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TermAssignmentHeaderStatus {
    /// `DISCOVERED`
    Discovered,
    /// `PROPOSED`
    Proposed,
    /// `IMPORTED`
    Imported,
    /// `VALIDATED`
    Validated,
    /// `DEPRECATED`
    Deprecated,
    /// `OBSOLETE`
    Obsolete,
    /// `OTHER`
    Other,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(TermAssignmentHeaderStatus {
    "DISCOVERED": Discovered,
    "PROPOSED": Proposed,
    "IMPORTED": Imported,
    "VALIDATED": Validated,
    "DEPRECATED": Deprecated,
    "OBSOLETE": Obsolete,
    "OTHER": Other,
});
