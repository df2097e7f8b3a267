// Generated from schema-registry/v1.yaml by `cargo xtask codegen`; do not edit.

//! Schemas by ID, independent of their subjects.

use crate::call::{Call, Json, Text, request};
use crate::client::Client;
use crate::model::model;
use crate::operation::{Operation, Retry};
use crate::page::{Paging, pages};
use crate::service::{EXTERNAL_TOKEN, SCHEMA_REGISTRY, SCHEMA_REGISTRY_API_KEY};
use super::{Metadata, RuleSet, Schema, SchemaReference, SchemaTags};

/// The operations of [`SchemaRegistryV1::schemas`](super::SchemaRegistryV1::schemas).
///
/// Schemas by ID, independent of their subjects.
#[derive(Clone, Debug)]
pub struct SchemasClient {
    pub(super) client: Client,
}

impl SchemasClient {
    /// Gets a schema by ID.
    ///
    /// Returns the schema with this ID, with its references, metadata and rules.
    ///
    /// `GET /schemas/ids/{id}` · Schema Registry API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getSchema)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the schema.
    ///
    /// Optional: [`subject`](GetSchema::subject), [`format`](GetSchema::format)
    ///
    /// # Response
    ///
    /// - 200: The requested schema.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: There is no schema with this ID (40403).
    /// - 500: The store of Schema Registry failed (50001). The request may have taken effect.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client.schema_registry_v1().schemas().get(1).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: i32) -> GetSchema {
        GetSchema {
            call: Call::new(&self.client, &GET).path(id.to_string()),
        }
    }

    /// Gets the text of a schema by ID.
    ///
    /// Returns only the text of the schema with this ID.
    ///
    /// `GET /schemas/ids/{id}/schema` · Schema Registry API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getSchemaOnly)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the schema.
    ///
    /// Optional: [`subject`](GetSchemaText::subject), [`format`](GetSchemaText::format)
    ///
    /// # Response
    ///
    /// - 200: The text of the schema.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: There is no schema with this ID (40403).
    /// - 500: The store of Schema Registry failed (50001). The request may have taken effect.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client.schema_registry_v1().schemas().get_text(1).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_text(&self, id: i32) -> GetSchemaText {
        GetSchemaText {
            call: Call::new(&self.client, &GET_TEXT)
                .path(id.to_string())
                .accept("application/json"),
        }
    }

    /// Lists schema types.
    ///
    /// Returns the schema types that the cluster supports, such as `AVRO`.
    ///
    /// `GET /schemas/types` · Schema Registry API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getSchemaTypes)
    ///
    /// # Response
    ///
    /// - 200: The types of schemas.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 500: The store of Schema Registry failed (50001). The request may have taken effect.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client.schema_registry_v1().schemas().list_types().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_types(&self) -> ListSchemaTypes {
        ListSchemaTypes {
            call: Call::new(&self.client, &LIST_TYPES),
        }
    }

    /// Lists schemas.
    ///
    /// Returns schemas with their subjects and versions. Without a filter, it returns all schemas.
    ///
    /// `GET /schemas` · Schema Registry API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getSchemas)
    ///
    /// # Parameters
    ///
    /// Optional: [`subject_prefix`](ListSchemas::subject_prefix),
    /// [`aliases`](ListSchemas::aliases), [`deleted`](ListSchemas::deleted),
    /// [`latest_only`](ListSchemas::latest_only), [`rule_type`](ListSchemas::rule_type),
    /// [`offset`](ListSchemas::offset), [`limit`](ListSchemas::limit)
    ///
    /// # Response
    ///
    /// - 200: The schemas that match.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 500: The store of Schema Registry failed (50001). The request may have taken effect.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let mut items = client.schema_registry_v1().schemas().list().items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListSchemas {
        ListSchemas {
            call: Call::new(&self.client, &LIST),
        }
    }

    /// Lists subjects of a schema.
    ///
    /// Returns the names of the subjects under which a schema is registered.
    ///
    /// `GET /schemas/ids/{id}/subjects` · Schema Registry API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getSubjects)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the schema.
    ///
    /// Optional: [`subject`](ListSchemaSubjects::subject), [`format`](ListSchemaSubjects::format),
    /// [`deleted`](ListSchemaSubjects::deleted), [`offset`](ListSchemaSubjects::offset),
    /// [`limit`](ListSchemaSubjects::limit)
    ///
    /// # Response
    ///
    /// - 200: Names of the subjects.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: There is no schema with this ID (40403).
    /// - 500: The store of Schema Registry failed (50001). The request may have taken effect.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let mut items = client.schema_registry_v1().schemas().list_subjects(1).items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_subjects(&self, id: i32) -> ListSchemaSubjects {
        ListSchemaSubjects {
            call: Call::new(&self.client, &LIST_SUBJECTS).path(id.to_string()),
        }
    }

    /// Lists versions of a schema.
    ///
    /// Returns the subjects and versions under which a schema is registered.
    ///
    /// `GET /schemas/ids/{id}/versions` · Schema Registry API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getVersions)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the schema.
    ///
    /// Optional: [`subject`](ListSchemaVersions::subject),
    /// [`deleted`](ListSchemaVersions::deleted), [`offset`](ListSchemaVersions::offset),
    /// [`limit`](ListSchemaVersions::limit)
    ///
    /// # Response
    ///
    /// - 200: Pairs of subject and version.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: There is no schema with this ID (40403).
    /// - 500: The store of Schema Registry failed (50001). The request may have taken effect.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let mut items = client.schema_registry_v1().schemas().list_versions(1).items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_versions(&self, id: i32) -> ListSchemaVersions {
        ListSchemaVersions {
            call: Call::new(&self.client, &LIST_VERSIONS).path(id.to_string()),
        }
    }
}

static GET: Operation = Operation {
    id: "getSchema",
    name: "get schema",
    method: "GET",
    path: "/schemas/ids/{id}",
    host: &SCHEMA_REGISTRY,
    security: &[&[&SCHEMA_REGISTRY_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

impl GetSchema {
    /// Sets the name of a subject of the schema, which identifies its context.
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        let subject: String = subject.into();
        self.call.query("subject", subject);
        self
    }

    /// Sets the format of the schema in the response. If empty or absent, the schema is returned as
    /// registered. For Avro, `resolved` replaces references by the referenced schemas; Protobuf
    /// supports `serialized` and `ignore_extensions`. JSON schemas have only one format. Defaults
    /// to empty.
    pub fn format(mut self, format: impl Into<String>) -> Self {
        let format: String = format.into();
        self.call.query("format", format);
        self
    }
}

request! {
    /// A request builder for [`SchemasClient::get`].
    GetSchema -> Json<SchemaString>, idempotent
}

static GET_TEXT: Operation = Operation {
    id: "getSchemaOnly",
    name: "get schema text",
    method: "GET",
    path: "/schemas/ids/{id}/schema",
    host: &SCHEMA_REGISTRY,
    security: &[&[&SCHEMA_REGISTRY_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

impl GetSchemaText {
    /// Sets the name of a subject of the schema, which identifies its context.
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        let subject: String = subject.into();
        self.call.query("subject", subject);
        self
    }

    /// Sets the format of the schema in the response. If empty or absent, the schema is returned as
    /// registered. For Avro, `resolved` replaces references by the referenced schemas; Protobuf
    /// supports `serialized` and `ignore_extensions`. JSON schemas have only one format. Defaults
    /// to empty.
    pub fn format(mut self, format: impl Into<String>) -> Self {
        let format: String = format.into();
        self.call.query("format", format);
        self
    }
}

request! {
    /// A request builder for [`SchemasClient::get_text`].
    GetSchemaText -> Text, idempotent
}

static LIST_TYPES: Operation = Operation {
    id: "getSchemaTypes",
    name: "list schema types",
    method: "GET",
    path: "/schemas/types",
    host: &SCHEMA_REGISTRY,
    security: &[&[&SCHEMA_REGISTRY_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`SchemasClient::list_types`].
    ListSchemaTypes -> Json<Vec<String>>, idempotent
}

static LIST: Operation = Operation {
    id: "getSchemas",
    name: "list schemas",
    method: "GET",
    path: "/schemas",
    host: &SCHEMA_REGISTRY,
    security: &[&[&SCHEMA_REGISTRY_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

impl ListSchemas {
    /// Filters by a prefix of the subject. Defaults to empty.
    pub fn subject_prefix(mut self, subject_prefix: impl Into<String>) -> Self {
        let subject_prefix: String = subject_prefix.into();
        self.call.query("subjectPrefix", subject_prefix);
        self
    }

    /// Sets whether to also search aliases of subjects. Defaults to `false`.
    pub fn aliases(mut self, aliases: bool) -> Self {
        self.call.query("aliases", aliases);
        self
    }

    /// Sets whether to include soft-deleted schemas. Defaults to `false`.
    pub fn deleted(mut self, deleted: bool) -> Self {
        self.call.query("deleted", deleted);
        self
    }

    /// Sets whether to return only the latest version of each subject. Defaults to `false`.
    pub fn latest_only(mut self, latest_only: bool) -> Self {
        self.call.query("latestOnly", latest_only);
        self
    }

    /// Filters by rule type. Defaults to empty.
    pub fn rule_type(mut self, rule_type: impl Into<String>) -> Self {
        let rule_type: String = rule_type.into();
        self.call.query("ruleType", rule_type);
        self
    }

    /// Sets the number of results to skip. Defaults to 0.
    ///
    /// To resume a list, pass the offset that
    /// [`Paged::next_page_token`](crate::Paged::next_page_token) returned.
    pub fn offset(mut self, offset: i32) -> Self {
        self.call.query("offset", offset);
        self
    }

    /// Sets the maximum number of results. Unlimited if absent or negative. Defaults to `-1`.
    pub fn limit(mut self, limit: i32) -> Self {
        self.call.query("limit", limit);
        self
    }
}

request! {
    /// A request builder for [`SchemasClient::list`].
    ///
    /// Call [`items`](Self::items) to list the items of all pages.
    ListSchemas -> Json<Vec<Schema>>, idempotent
}

pages! {
    ListSchemas -> Vec<Schema>, Paging::offset("offset").limit("limit", 0)
}

static LIST_SUBJECTS: Operation = Operation {
    id: "getSubjects",
    name: "list schema subjects",
    method: "GET",
    path: "/schemas/ids/{id}/subjects",
    host: &SCHEMA_REGISTRY,
    security: &[&[&SCHEMA_REGISTRY_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

impl ListSchemaSubjects {
    /// Filters by subject.
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        let subject: String = subject.into();
        self.call.query("subject", subject);
        self
    }

    /// Sets the format of the schema in the response. If empty or absent, the schema is returned as
    /// registered. For Avro, `resolved` replaces references by the referenced schemas; Protobuf
    /// supports `serialized` and `ignore_extensions`. JSON schemas have only one format. Defaults
    /// to empty.
    pub fn format(mut self, format: impl Into<String>) -> Self {
        let format: String = format.into();
        self.call.query("format", format);
        self
    }

    /// Sets whether to include soft-deleted items.
    pub fn deleted(mut self, deleted: bool) -> Self {
        self.call.query("deleted", deleted);
        self
    }

    /// Sets the number of results to skip. Defaults to 0.
    ///
    /// To resume a list, pass the offset that
    /// [`Paged::next_page_token`](crate::Paged::next_page_token) returned.
    pub fn offset(mut self, offset: i32) -> Self {
        self.call.query("offset", offset);
        self
    }

    /// Sets the maximum number of results. Unlimited if absent or negative. Defaults to `-1`.
    pub fn limit(mut self, limit: i32) -> Self {
        self.call.query("limit", limit);
        self
    }
}

request! {
    /// A request builder for [`SchemasClient::list_subjects`].
    ///
    /// Call [`items`](Self::items) to list the items of all pages.
    ListSchemaSubjects -> Json<Vec<String>>, idempotent
}

pages! {
    ListSchemaSubjects -> Vec<String>, Paging::offset("offset").limit("limit", 0)
}

static LIST_VERSIONS: Operation = Operation {
    id: "getVersions",
    name: "list schema versions",
    method: "GET",
    path: "/schemas/ids/{id}/versions",
    host: &SCHEMA_REGISTRY,
    security: &[&[&SCHEMA_REGISTRY_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

impl ListSchemaVersions {
    /// Filters by subject.
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        let subject: String = subject.into();
        self.call.query("subject", subject);
        self
    }

    /// Sets whether to include soft-deleted items.
    pub fn deleted(mut self, deleted: bool) -> Self {
        self.call.query("deleted", deleted);
        self
    }

    /// Sets the number of results to skip. Defaults to 0.
    ///
    /// To resume a list, pass the offset that
    /// [`Paged::next_page_token`](crate::Paged::next_page_token) returned.
    pub fn offset(mut self, offset: i32) -> Self {
        self.call.query("offset", offset);
        self
    }

    /// Sets the maximum number of results. Unlimited if absent or negative. Defaults to `-1`.
    pub fn limit(mut self, limit: i32) -> Self {
        self.call.query("limit", limit);
        self
    }
}

request! {
    /// A request builder for [`SchemasClient::list_versions`].
    ///
    /// Call [`items`](Self::items) to list the items of all pages.
    ListSchemaVersions -> Json<Vec<SubjectVersion>>, idempotent
}

pages! {
    ListSchemaVersions -> Vec<SubjectVersion>, Paging::offset("offset").limit("limit", 0)
}

/// A schema, identified by its ID.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SchemaString {
    /// The name of a subject of the schema. Only sent if the request has the header
    /// `Confluent-Accept-Unknown-Properties`.
    pub subject: Option<String>,
    /// The number of the version. Only sent if the request has the header
    /// `Confluent-Accept-Unknown-Properties`.
    pub version: Option<i32>,
    /// The globally unique ID of the schema. Only sent if the request has the header
    /// `Confluent-Accept-Unknown-Properties`.
    pub guid: Option<String>,
    /// The type of the schema. Defaults to `AVRO`. Confluent Cloud returns it for this type only if
    /// the request has the header `Confluent-Accept-Unknown-Properties`.
    pub schema_type: Option<String>,
    /// The text of the schema.
    pub schema: Option<String>,
    /// The schemas that this one refers to.
    pub references: Option<Vec<SchemaReference>>,
    /// The metadata of the schema.
    pub metadata: Option<Metadata>,
    /// The rules for the schema.
    pub rule_set: Option<RuleSet>,
    /// The tags on parts of the schema.
    pub schema_tags: Option<Vec<SchemaTags>>,
    /// The highest ID in use.
    pub max_id: Option<i32>,
    /// The time at which the schema was registered, as Unix time in milliseconds. Only sent if the
    /// request has the header `Confluent-Accept-Unknown-Properties`.
    pub ts: Option<i64>,
    /// `true` if the schema is soft-deleted. Only sent if the request has the header
    /// `Confluent-Accept-Unknown-Properties`.
    pub deleted: Option<bool>,
}

impl SchemaString {
    /// Creates an empty `SchemaString`.
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

    /// Sets [`schema`](Self::schema).
    #[must_use]
    pub fn with_schema(mut self, schema: impl Into<String>) -> Self {
        self.schema = Some(schema.into());
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

    /// Sets [`schema_tags`](Self::schema_tags).
    #[must_use]
    pub fn with_schema_tags(
        mut self,
        schema_tags: impl IntoIterator<Item = impl Into<SchemaTags>>,
    ) -> Self {
        self.schema_tags = Some(schema_tags.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`max_id`](Self::max_id).
    #[must_use]
    pub fn with_max_id(mut self, max_id: i32) -> Self {
        self.max_id = Some(max_id);
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

model!(SchemaString {
    "subject": subject,
    "version": version,
    "guid": guid,
    "schemaType": schema_type,
    "schema": schema,
    "references": references,
    "metadata": metadata,
    "ruleSet": rule_set,
    "schemaTags": schema_tags,
    "maxId": max_id,
    "ts": ts,
    "deleted": deleted,
});

/// A version of a subject.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubjectVersion {
    /// The name of the subject.
    pub subject: Option<String>,
    /// The number of the version. Only sent if the request has the header
    /// `Confluent-Accept-Unknown-Properties`.
    pub version: Option<i32>,
}

impl SubjectVersion {
    /// Creates an empty `SubjectVersion`.
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
}

model!(SubjectVersion {
    "subject": subject,
    "version": version,
});
