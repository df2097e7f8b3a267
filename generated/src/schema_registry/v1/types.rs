// Generated from schema-registry/v1.yaml by `cargo xtask codegen`; do not edit.

//! Types shared by several resources of this group.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::model::{Nullable, UnknownFields, model, open_enum};

/// A schema to register, look up or check.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RegisterSchemaRequest {
    /// The version to assign. Absent, except when schemas are imported.
    pub version: Option<i32>,
    /// The ID to assign to the schema. Absent, except when schemas are imported.
    pub id: Option<i32>,
    /// The type of the schema: `AVRO`, `JSON` or `PROTOBUF`. Defaults to `AVRO`.
    pub schema_type: Option<String>,
    /// The schemas that this one refers to.
    pub references: Option<Vec<SchemaReference>>,
    /// The text of the schema.
    pub schema: Option<String>,
    /// The metadata of the schema.
    pub metadata: Nullable<Metadata>,
    /// The rules for the schema.
    pub rule_set: Nullable<RuleSet>,
    /// The tags to add to parts of the schema.
    pub schema_tags_to_add: Option<Vec<SchemaTags>>,
    /// The tags to remove from parts of the schema.
    pub schema_tags_to_remove: Option<Vec<SchemaTags>>,
    /// `true` to keep the tags of the previous version.
    pub propagate_schema_tags: Option<bool>,
}

impl RegisterSchemaRequest {
    /// Creates an empty `RegisterSchemaRequest`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`version`](Self::version).
    #[must_use]
    pub fn with_version(mut self, version: i32) -> Self {
        self.version = Some(version);
        self
    }

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, id: i32) -> Self {
        self.id = Some(id);
        self
    }

    /// Sets [`schema_type`](Self::schema_type).
    #[must_use]
    pub fn with_schema_type(mut self, schema_type: impl Into<String>) -> Self {
        self.schema_type = Some(schema_type.into());
        self
    }

    /// Sets [`references`](Self::references).
    #[must_use]
    pub fn with_references(
        mut self,
        references: impl IntoIterator<Item = impl Into<SchemaReference>>,
    ) -> Self {
        self.references = Some(references.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`schema`](Self::schema).
    #[must_use]
    pub fn with_schema(mut self, schema: impl Into<String>) -> Self {
        self.schema = Some(schema.into());
        self
    }

    /// Sets [`metadata`](Self::metadata).
    #[must_use]
    pub fn with_metadata(mut self, metadata: impl Into<Nullable<Metadata>>) -> Self {
        self.metadata = metadata.into();
        self
    }

    /// Sets [`rule_set`](Self::rule_set).
    #[must_use]
    pub fn with_rule_set(mut self, rule_set: impl Into<Nullable<RuleSet>>) -> Self {
        self.rule_set = rule_set.into();
        self
    }

    /// Sets [`schema_tags_to_add`](Self::schema_tags_to_add).
    #[must_use]
    pub fn with_schema_tags_to_add(
        mut self,
        schema_tags_to_add: impl IntoIterator<Item = impl Into<SchemaTags>>,
    ) -> Self {
        self.schema_tags_to_add = Some(
            schema_tags_to_add.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`schema_tags_to_remove`](Self::schema_tags_to_remove).
    #[must_use]
    pub fn with_schema_tags_to_remove(
        mut self,
        schema_tags_to_remove: impl IntoIterator<Item = impl Into<SchemaTags>>,
    ) -> Self {
        self.schema_tags_to_remove = Some(
            schema_tags_to_remove.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`propagate_schema_tags`](Self::propagate_schema_tags).
    #[must_use]
    pub fn with_propagate_schema_tags(mut self, propagate_schema_tags: bool) -> Self {
        self.propagate_schema_tags = Some(propagate_schema_tags);
        self
    }
}

model!(RegisterSchemaRequest {
    "version": version,
    "id": id,
    "schemaType": schema_type,
    "references": references,
    "schema": schema,
    "metadata": metadata,
    "ruleSet": rule_set,
    "schemaTagsToAdd": schema_tags_to_add,
    "schemaTagsToRemove": schema_tags_to_remove,
    "propagateSchemaTags": propagate_schema_tags,
});

/// User-defined metadata of a schema.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Metadata {
    /// The tags on parts of the schema, by path.
    pub tags: Option<BTreeMap<String, Vec<String>>>,
    /// Values, by key.
    pub properties: Option<BTreeMap<String, String>>,
    /// Keys in `properties` whose values are secret. No duplicates.
    pub sensitive: Option<Vec<String>>,
    pub(crate) unknown_fields: UnknownFields,
}

impl Metadata {
    /// Creates an empty `Metadata`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`tags`](Self::tags).
    #[must_use]
    pub fn with_tags(mut self, tags: BTreeMap<String, Vec<String>>) -> Self {
        self.tags = Some(tags);
        self
    }

    /// Sets [`properties`](Self::properties).
    #[must_use]
    pub fn with_properties(mut self, properties: BTreeMap<String, String>) -> Self {
        self.properties = Some(properties);
        self
    }

    /// Sets [`sensitive`](Self::sensitive).
    #[must_use]
    pub fn with_sensitive(
        mut self,
        sensitive: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.sensitive = Some(sensitive.into_iter().map(Into::into).collect());
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

model!(Metadata {
    "tags": tags,
    "properties": properties,
    "sensitive": sensitive,
    ..unknown_fields
});

/// The rules for a schema.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RuleSet {
    /// The rules that migrate records from one version to another.
    pub migration_rules: Option<Vec<Rule>>,
    /// The rules that validate or transform the values of records.
    pub domain_rules: Option<Vec<Rule>>,
    /// The rules that apply to encoded records.
    pub encoding_rules: Option<Vec<Rule>>,
    /// The component that applies the rules.
    pub enable_at: Option<EnableAt>,
    pub(crate) unknown_fields: UnknownFields,
}

impl RuleSet {
    /// Creates an empty `RuleSet`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`migration_rules`](Self::migration_rules).
    #[must_use]
    pub fn with_migration_rules(
        mut self,
        migration_rules: impl IntoIterator<Item = impl Into<Rule>>,
    ) -> Self {
        self.migration_rules = Some(
            migration_rules.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`domain_rules`](Self::domain_rules).
    #[must_use]
    pub fn with_domain_rules(
        mut self,
        domain_rules: impl IntoIterator<Item = impl Into<Rule>>,
    ) -> Self {
        self.domain_rules = Some(domain_rules.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`encoding_rules`](Self::encoding_rules).
    #[must_use]
    pub fn with_encoding_rules(
        mut self,
        encoding_rules: impl IntoIterator<Item = impl Into<Rule>>,
    ) -> Self {
        self.encoding_rules = Some(encoding_rules.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`enable_at`](Self::enable_at).
    #[must_use]
    pub fn with_enable_at(mut self, enable_at: impl Into<EnableAt>) -> Self {
        self.enable_at = Some(enable_at.into());
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

model!(RuleSet {
    "migrationRules": migration_rules,
    "domainRules": domain_rules,
    "encodingRules": encoding_rules,
    "enableAt": enable_at,
    ..unknown_fields
});

/// The component that applies the rules.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EnableAt {
    /// `ALL`
    All,
    /// `CLIENT`
    Client,
    /// `GATEWAY`
    Gateway,
    /// `SERVER`
    Server,
    /// `NONE`
    None,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(EnableAt {
    "ALL": All,
    "CLIENT": Client,
    "GATEWAY": Gateway,
    "SERVER": Server,
    "NONE": None,
});

/// A rule that validates or transforms records.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Rule {
    /// The name of the rule.
    pub name: Option<String>,
    /// The description of the rule.
    pub doc: Option<String>,
    /// The kind of the rule: it transforms records (`TRANSFORM`) or validates them (`CONDITION`).
    pub kind: Option<RuleKind>,
    /// Operations to which the rule applies.
    pub mode: Option<RuleMode>,
    /// The executor of the rule.
    pub r#type: Option<String>,
    /// The tags of the parts to which the rule applies. No duplicates.
    pub tags: Option<Vec<String>>,
    /// The settings of the rule, by name.
    pub params: Option<BTreeMap<String, String>>,
    /// The rule in the language of its type.
    pub expr: Option<String>,
    /// The action if the rule succeeds.
    pub on_success: Option<String>,
    /// The action if the rule fails.
    pub on_failure: Option<String>,
    /// `true` if the rule is disabled.
    pub disabled: Option<bool>,
    pub(crate) unknown_fields: UnknownFields,
}

impl Rule {
    /// Creates an empty `Rule`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`doc`](Self::doc).
    #[must_use]
    pub fn with_doc(mut self, doc: impl Into<String>) -> Self {
        self.doc = Some(doc.into());
        self
    }

    /// Sets [`kind`](Self::kind).
    #[must_use]
    pub fn with_kind(mut self, kind: impl Into<RuleKind>) -> Self {
        self.kind = Some(kind.into());
        self
    }

    /// Sets [`mode`](Self::mode).
    #[must_use]
    pub fn with_mode(mut self, mode: impl Into<RuleMode>) -> Self {
        self.mode = Some(mode.into());
        self
    }

    /// Sets [`type`](Self::type).
    #[must_use]
    pub fn with_type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sets [`tags`](Self::tags).
    #[must_use]
    pub fn with_tags(
        mut self,
        tags: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`params`](Self::params).
    #[must_use]
    pub fn with_params(mut self, params: BTreeMap<String, String>) -> Self {
        self.params = Some(params);
        self
    }

    /// Sets [`expr`](Self::expr).
    #[must_use]
    pub fn with_expr(mut self, expr: impl Into<String>) -> Self {
        self.expr = Some(expr.into());
        self
    }

    /// Sets [`on_success`](Self::on_success).
    #[must_use]
    pub fn with_on_success(mut self, on_success: impl Into<String>) -> Self {
        self.on_success = Some(on_success.into());
        self
    }

    /// Sets [`on_failure`](Self::on_failure).
    #[must_use]
    pub fn with_on_failure(mut self, on_failure: impl Into<String>) -> Self {
        self.on_failure = Some(on_failure.into());
        self
    }

    /// Sets [`disabled`](Self::disabled).
    #[must_use]
    pub fn with_disabled(mut self, disabled: bool) -> Self {
        self.disabled = Some(disabled);
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

model!(Rule {
    "name": name,
    "doc": doc,
    "kind": kind,
    "mode": mode,
    "type": r#type,
    "tags": tags,
    "params": params,
    "expr": expr,
    "onSuccess": on_success,
    "onFailure": on_failure,
    "disabled": disabled,
    ..unknown_fields
});

/// The kind of the rule: it transforms records (`TRANSFORM`) or validates them (`CONDITION`).
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RuleKind {
    /// `TRANSFORM`
    Transform,
    /// `CONDITION`
    Condition,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(RuleKind {
    "TRANSFORM": Transform,
    "CONDITION": Condition,
});

/// Operations to which the rule applies.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RuleMode {
    /// `UPGRADE`
    Upgrade,
    /// `DOWNGRADE`
    Downgrade,
    /// `UPDOWN`
    Updown,
    /// `WRITE`
    Write,
    /// `READ`
    Read,
    /// `WRITEREAD`
    Writeread,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(RuleMode {
    "UPGRADE": Upgrade,
    "DOWNGRADE": Downgrade,
    "UPDOWN": Updown,
    "WRITE": Write,
    "READ": Read,
    "WRITEREAD": Writeread,
});

/// A reference from one schema to another.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SchemaReference {
    /// The name by which the schema refers to the other one.
    pub name: Option<String>,
    /// The name of the subject of the other schema.
    pub subject: Option<String>,
    /// The number of the version of the other schema.
    pub version: Option<i32>,
}

impl SchemaReference {
    /// Creates an empty `SchemaReference`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`subject`](Self::subject).
    #[must_use]
    pub fn with_subject(mut self, subject: impl Into<String>) -> Self {
        self.subject = Some(subject.into());
        self
    }

    /// Sets [`version`](Self::version).
    #[must_use]
    pub fn with_version(mut self, version: i32) -> Self {
        self.version = Some(version);
        self
    }
}

model!(SchemaReference {
    "name": name,
    "subject": subject,
    "version": version,
});

/// The tags on a part of a schema.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SchemaTags {
    /// The part.
    pub schema_entity: Option<SchemaEntity>,
    /// The tags.
    pub tags: Option<Vec<String>>,
}

impl SchemaTags {
    /// Creates an empty `SchemaTags`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`schema_entity`](Self::schema_entity).
    #[must_use]
    pub fn with_schema_entity(mut self, schema_entity: impl Into<SchemaEntity>) -> Self {
        self.schema_entity = Some(schema_entity.into());
        self
    }

    /// Sets [`tags`](Self::tags).
    #[must_use]
    pub fn with_tags(
        mut self,
        tags: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }
}

model!(SchemaTags {
    "schemaEntity": schema_entity,
    "tags": tags,
});

/// A part of a schema.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SchemaEntity {
    /// The path to the part from the outermost record.
    pub entity_path: Option<String>,
    /// The type of the part: a record or a field.
    pub entity_type: Option<EntityType>,
}

impl SchemaEntity {
    /// Creates an empty `SchemaEntity`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`entity_path`](Self::entity_path).
    #[must_use]
    pub fn with_entity_path(mut self, entity_path: impl Into<String>) -> Self {
        self.entity_path = Some(entity_path.into());
        self
    }

    /// Sets [`entity_type`](Self::entity_type).
    #[must_use]
    pub fn with_entity_type(mut self, entity_type: impl Into<EntityType>) -> Self {
        self.entity_type = Some(entity_type.into());
        self
    }
}

model!(SchemaEntity {
    "entityPath": entity_path,
    "entityType": entity_type,
});

/// The type of the part: a record or a field.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EntityType {
    /// `sr_record`
    SrRecord,
    /// `sr_field`
    SrField,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(EntityType {
    "sr_record": SrRecord,
    "sr_field": SrField,
});

/// A version of a subject, with its schema.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Schema {
    /// The name of the subject.
    pub subject: Option<String>,
    /// The number of the version.
    pub version: Option<i32>,
    /// The ID of the schema.
    pub id: Option<i32>,
    /// The globally unique ID of the schema. Only sent if the request has the header
    /// `Confluent-Accept-Unknown-Properties`.
    pub guid: Option<String>,
    /// The type of the schema. Defaults to `AVRO`. Confluent Cloud returns it for this type only if
    /// the request has the header `Confluent-Accept-Unknown-Properties`.
    pub schema_type: Option<String>,
    /// The schemas that this one refers to.
    pub references: Option<Vec<SchemaReference>>,
    /// The metadata of the schema.
    pub metadata: Option<Metadata>,
    /// The rules for the schema.
    pub rule_set: Option<RuleSet>,
    /// The text of the schema.
    pub schema: Option<String>,
    /// The tags on parts of the schema.
    pub schema_tags: Option<Vec<SchemaTags>>,
    /// The time at which the schema was registered, as Unix time in milliseconds. Only sent if the
    /// request has the header `Confluent-Accept-Unknown-Properties`.
    pub ts: Option<i64>,
    /// `true` if the schema is soft-deleted. Only sent if the request has the header
    /// `Confluent-Accept-Unknown-Properties`.
    pub deleted: Option<bool>,
}

impl Schema {
    /// Creates an empty `Schema`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`subject`](Self::subject).
    #[must_use]
    pub fn with_subject(mut self, subject: impl Into<String>) -> Self {
        self.subject = Some(subject.into());
        self
    }

    /// Sets [`version`](Self::version).
    #[must_use]
    pub fn with_version(mut self, version: i32) -> Self {
        self.version = Some(version);
        self
    }

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, id: i32) -> Self {
        self.id = Some(id);
        self
    }

    /// Sets [`guid`](Self::guid).
    #[must_use]
    pub fn with_guid(mut self, guid: impl Into<String>) -> Self {
        self.guid = Some(guid.into());
        self
    }

    /// Sets [`schema_type`](Self::schema_type).
    #[must_use]
    pub fn with_schema_type(mut self, schema_type: impl Into<String>) -> Self {
        self.schema_type = Some(schema_type.into());
        self
    }

    /// Sets [`references`](Self::references).
    #[must_use]
    pub fn with_references(
        mut self,
        references: impl IntoIterator<Item = impl Into<SchemaReference>>,
    ) -> Self {
        self.references = Some(references.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`metadata`](Self::metadata).
    #[must_use]
    pub fn with_metadata(mut self, metadata: impl Into<Metadata>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }

    /// Sets [`rule_set`](Self::rule_set).
    #[must_use]
    pub fn with_rule_set(mut self, rule_set: impl Into<RuleSet>) -> Self {
        self.rule_set = Some(rule_set.into());
        self
    }

    /// Sets [`schema`](Self::schema).
    #[must_use]
    pub fn with_schema(mut self, schema: impl Into<String>) -> Self {
        self.schema = Some(schema.into());
        self
    }

    /// Sets [`schema_tags`](Self::schema_tags).
    #[must_use]
    pub fn with_schema_tags(
        mut self,
        schema_tags: impl IntoIterator<Item = impl Into<SchemaTags>>,
    ) -> Self {
        self.schema_tags = Some(schema_tags.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`ts`](Self::ts).
    #[must_use]
    pub fn with_ts(mut self, ts: i64) -> Self {
        self.ts = Some(ts);
        self
    }

    /// Sets [`deleted`](Self::deleted).
    #[must_use]
    pub fn with_deleted(mut self, deleted: bool) -> Self {
        self.deleted = Some(deleted);
        self
    }
}

model!(Schema {
    "subject": subject,
    "version": version,
    "id": id,
    "guid": guid,
    "schemaType": schema_type,
    "references": references,
    "metadata": metadata,
    "ruleSet": rule_set,
    "schema": schema,
    "schemaTags": schema_tags,
    "ts": ts,
    "deleted": deleted,
});
