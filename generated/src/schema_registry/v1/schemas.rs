// Generated from schema-registry/v1.yaml by `cargo xtask codegen`; do not edit.

//! Schemas by ID, independent of their subjects.

use crate::call::{Call, Json, request};
use crate::client::Client;
use crate::model::model;
use crate::operation::{Operation, Retry};
use crate::page::{Paging, pages};
use crate::service::{EXTERNAL_TOKEN, SCHEMA_REGISTRY, SCHEMA_REGISTRY_API_KEY};
use super::{Metadata, RuleSet, Schema, SchemaReference, SchemaTags};

/// Schemas by ID, independent of their subjects.
///
/// Reached by [`SchemaRegistryV1::schemas`](super::SchemaRegistryV1::schemas).
#[derive(Clone, Debug)]
pub struct SchemasClient {
    pub(super) client: Client,
}

impl SchemasClient {
    /// Gets a schema by ID.
    ///
    /// `GET /schemas/ids/{id}` · Schema Registry API key or external access token
    ///
    /// Returns the schema with this ID, with its references, metadata and rules.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getSchema)
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the schema.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The requested schema. |  |
    /// | 400 | The request is malformed: a parameter or the body is invalid. |  |
    /// | 401 | The credentials are missing, invalid or expired. |  |
    /// | 403 | The credentials do not permit this operation. |  |
    /// | 404 | There is no schema with this ID (40403). |  |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `Retry-After` |
    /// | 500 | The store of Schema Registry failed (50001). The request may have taken effect. |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let answer = client.schema_registry_v1().schemas().get(1).await?;
    /// println!("{answer:?}");
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
    /// `GET /schemas/ids/{id}/schema` · Schema Registry API key or external access token
    ///
    /// Returns only the text of the schema with this ID.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getSchemaOnly)
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the schema.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The text of the schema. |  |
    /// | 400 | The request is malformed: a parameter or the body is invalid. |  |
    /// | 401 | The credentials are missing, invalid or expired. |  |
    /// | 403 | The credentials do not permit this operation. |  |
    /// | 404 | There is no schema with this ID (40403). |  |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `Retry-After` |
    /// | 500 | The store of Schema Registry failed (50001). The request may have taken effect. |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let answer = client.schema_registry_v1().schemas().get_text(1).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_text(&self, id: i32) -> GetSchemaText {
        GetSchemaText {
            call: Call::new(&self.client, &GET_TEXT).path(id.to_string()),
        }
    }

    /// Lists schema types.
    ///
    /// `GET /schemas/types` · Schema Registry API key or external access token
    ///
    /// Returns the schema types that the cluster supports, such as `AVRO`.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getSchemaTypes)
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The types of schemas. |  |
    /// | 400 | The request is malformed: a parameter or the body is invalid. |  |
    /// | 401 | The credentials are missing, invalid or expired. |  |
    /// | 403 | The credentials do not permit this operation. |  |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `Retry-After` |
    /// | 500 | The store of Schema Registry failed (50001). The request may have taken effect. |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let answer = client.schema_registry_v1().schemas().list_types().await?;
    /// println!("{answer:?}");
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
    /// `GET /schemas` · Schema Registry API key or external access token
    ///
    /// Returns schemas with their subjects and versions. Without a filter, it returns all schemas.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getSchemas)
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The schemas that match. |  |
    /// | 400 | The request is malformed: a parameter or the body is invalid. |  |
    /// | 401 | The credentials are missing, invalid or expired. |  |
    /// | 403 | The credentials do not permit this operation. |  |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `Retry-After` |
    /// | 500 | The store of Schema Registry failed (50001). The request may have taken effect. |  |
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
    /// `GET /schemas/ids/{id}/subjects` · Schema Registry API key or external access token
    ///
    /// Returns the names of the subjects under which a schema is registered.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getSubjects)
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the schema.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | Names of the subjects. |  |
    /// | 400 | The request is malformed: a parameter or the body is invalid. |  |
    /// | 401 | The credentials are missing, invalid or expired. |  |
    /// | 403 | The credentials do not permit this operation. |  |
    /// | 404 | There is no schema with this ID (40403). |  |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `Retry-After` |
    /// | 500 | The store of Schema Registry failed (50001). The request may have taken effect. |  |
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
    /// `GET /schemas/ids/{id}/versions` · Schema Registry API key or external access token
    ///
    /// Returns the subjects and versions under which a schema is registered.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getVersions)
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the schema.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | Pairs of subject and version. |  |
    /// | 400 | The request is malformed: a parameter or the body is invalid. |  |
    /// | 401 | The credentials are missing, invalid or expired. |  |
    /// | 403 | The credentials do not permit this operation. |  |
    /// | 404 | There is no schema with this ID (40403). |  |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `Retry-After` |
    /// | 500 | The store of Schema Registry failed (50001). The request may have taken effect. |  |
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

request! {
    /// A call of [`SchemasClient::get`].
    GetSchema -> Json<SchemaString>
}

impl GetSchema {
    /// The name of a subject of the schema, which identifies its context.
    pub fn subject(mut self, subject: impl AsRef<str>) -> Self {
        self.call.query("subject", subject.as_ref());
        self
    }

    /// The format of the schema in the response. If empty or absent, the schema is returned as
    /// registered. For Avro, `resolved` replaces references by the referenced schemas; Protobuf
    /// supports `serialized` and `ignore_extensions`. JSON schemas have only one format. Empty if
    /// not set.
    pub fn format(mut self, format: impl AsRef<str>) -> Self {
        self.call.query("format", format.as_ref());
        self
    }
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

request! {
    /// A call of [`SchemasClient::get_text`].
    GetSchemaText -> Json<String>
}

impl GetSchemaText {
    /// The name of a subject of the schema, which identifies its context.
    pub fn subject(mut self, subject: impl AsRef<str>) -> Self {
        self.call.query("subject", subject.as_ref());
        self
    }

    /// The format of the schema in the response. If empty or absent, the schema is returned as
    /// registered. For Avro, `resolved` replaces references by the referenced schemas; Protobuf
    /// supports `serialized` and `ignore_extensions`. JSON schemas have only one format. Empty if
    /// not set.
    pub fn format(mut self, format: impl AsRef<str>) -> Self {
        self.call.query("format", format.as_ref());
        self
    }
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
    /// A call of [`SchemasClient::list_types`].
    ListSchemaTypes -> Json<Vec<String>>
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

request! {
    /// A call of [`SchemasClient::list`].
    ListSchemas -> Json<Vec<Schema>>
}

pages! {
    ListSchemas -> Vec<Schema>, Paging::Offset("offset", "limit")
}

impl ListSchemas {
    /// Filters by a prefix of the subject. Empty if not set.
    pub fn subject_prefix(mut self, subject_prefix: impl AsRef<str>) -> Self {
        self.call.query("subjectPrefix", subject_prefix.as_ref());
        self
    }

    /// `true` to also search aliases of subjects. `false` if not set.
    pub fn aliases(mut self, aliases: bool) -> Self {
        self.call.query("aliases", aliases);
        self
    }

    /// `true` to include soft-deleted schemas. `false` if not set.
    pub fn deleted(mut self, deleted: bool) -> Self {
        self.call.query("deleted", deleted);
        self
    }

    /// `true` to return only the latest version of each subject. `false` if not set.
    pub fn latest_only(mut self, latest_only: bool) -> Self {
        self.call.query("latestOnly", latest_only);
        self
    }

    /// Filters by rule type. Empty if not set.
    pub fn rule_type(mut self, rule_type: impl AsRef<str>) -> Self {
        self.call.query("ruleType", rule_type.as_ref());
        self
    }

    /// The number of results to skip. Defaults to 0. `0` if not set.
    pub fn offset(mut self, offset: i32) -> Self {
        self.call.query("offset", offset);
        self
    }

    /// The maximum number of results. Unlimited if absent or negative. `-1` if not set.
    pub fn limit(mut self, limit: i32) -> Self {
        self.call.query("limit", limit);
        self
    }
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

request! {
    /// A call of [`SchemasClient::list_subjects`].
    ListSchemaSubjects -> Json<Vec<String>>
}

pages! {
    ListSchemaSubjects -> Vec<String>, Paging::Offset("offset", "limit")
}

impl ListSchemaSubjects {
    /// Filters by subject.
    pub fn subject(mut self, subject: impl AsRef<str>) -> Self {
        self.call.query("subject", subject.as_ref());
        self
    }

    /// The format of the schema in the response. If empty or absent, the schema is returned as
    /// registered. For Avro, `resolved` replaces references by the referenced schemas; Protobuf
    /// supports `serialized` and `ignore_extensions`. JSON schemas have only one format. Empty if
    /// not set.
    pub fn format(mut self, format: impl AsRef<str>) -> Self {
        self.call.query("format", format.as_ref());
        self
    }

    /// `true` to include soft-deleted items.
    pub fn deleted(mut self, deleted: bool) -> Self {
        self.call.query("deleted", deleted);
        self
    }

    /// The number of results to skip. Defaults to 0. `0` if not set.
    pub fn offset(mut self, offset: i32) -> Self {
        self.call.query("offset", offset);
        self
    }

    /// The maximum number of results. Unlimited if absent or negative. `-1` if not set.
    pub fn limit(mut self, limit: i32) -> Self {
        self.call.query("limit", limit);
        self
    }
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

request! {
    /// A call of [`SchemasClient::list_versions`].
    ListSchemaVersions -> Json<Vec<SubjectVersion>>
}

pages! {
    ListSchemaVersions -> Vec<SubjectVersion>, Paging::Offset("offset", "limit")
}

impl ListSchemaVersions {
    /// Filters by subject.
    pub fn subject(mut self, subject: impl AsRef<str>) -> Self {
        self.call.query("subject", subject.as_ref());
        self
    }

    /// `true` to include soft-deleted items.
    pub fn deleted(mut self, deleted: bool) -> Self {
        self.call.query("deleted", deleted);
        self
    }

    /// The number of results to skip. Defaults to 0. `0` if not set.
    pub fn offset(mut self, offset: i32) -> Self {
        self.call.query("offset", offset);
        self
    }

    /// The maximum number of results. Unlimited if absent or negative. `-1` if not set.
    pub fn limit(mut self, limit: i32) -> Self {
        self.call.query("limit", limit);
        self
    }
}

/// A schema, identified by its ID.
#[derive(Clone, Debug, Default, PartialEq)]
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
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`subject`](Self::subject).
    pub fn with_subject(mut self, subject: impl Into<String>) -> Self {
        self.subject = Some(subject.into());
        self
    }

    /// Sets [`version`](Self::version).
    pub fn with_version(mut self, version: i32) -> Self {
        self.version = Some(version);
        self
    }

    /// Sets [`guid`](Self::guid).
    pub fn with_guid(mut self, guid: impl Into<String>) -> Self {
        self.guid = Some(guid.into());
        self
    }

    /// Sets [`schema_type`](Self::schema_type).
    pub fn with_schema_type(mut self, schema_type: impl Into<String>) -> Self {
        self.schema_type = Some(schema_type.into());
        self
    }

    /// Sets [`schema`](Self::schema).
    pub fn with_schema(mut self, schema: impl Into<String>) -> Self {
        self.schema = Some(schema.into());
        self
    }

    /// Sets [`references`](Self::references).
    pub fn with_references(
        mut self,
        references: impl IntoIterator<Item = impl Into<SchemaReference>>,
    ) -> Self {
        self.references = Some(references.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`metadata`](Self::metadata).
    pub fn with_metadata(mut self, metadata: impl Into<Metadata>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }

    /// Sets [`rule_set`](Self::rule_set).
    pub fn with_rule_set(mut self, rule_set: impl Into<RuleSet>) -> Self {
        self.rule_set = Some(rule_set.into());
        self
    }

    /// Sets [`schema_tags`](Self::schema_tags).
    pub fn with_schema_tags(
        mut self,
        schema_tags: impl IntoIterator<Item = impl Into<SchemaTags>>,
    ) -> Self {
        self.schema_tags = Some(schema_tags.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`max_id`](Self::max_id).
    pub fn with_max_id(mut self, max_id: i32) -> Self {
        self.max_id = Some(max_id);
        self
    }

    /// Sets [`ts`](Self::ts).
    pub fn with_ts(mut self, ts: i64) -> Self {
        self.ts = Some(ts);
        self
    }

    /// Sets [`deleted`](Self::deleted).
    pub fn with_deleted(mut self, deleted: bool) -> Self {
        self.deleted = Some(deleted);
        self
    }
}

model!(SchemaString {
    0 "subject": subject,
    1 "version": version,
    2 "guid": guid,
    3 "schemaType": schema_type,
    4 "schema": schema,
    5 "references": references,
    6 "metadata": metadata,
    7 "ruleSet": rule_set,
    8 "schemaTags": schema_tags,
    9 "maxId": max_id,
    10 "ts": ts,
    11 "deleted": deleted,
});

/// A version of a subject.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SubjectVersion {
    /// The name of the subject.
    pub subject: Option<String>,
    /// The number of the version. Only sent if the request has the header
    /// `Confluent-Accept-Unknown-Properties`.
    pub version: Option<i32>,
}

impl SubjectVersion {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`subject`](Self::subject).
    pub fn with_subject(mut self, subject: impl Into<String>) -> Self {
        self.subject = Some(subject.into());
        self
    }

    /// Sets [`version`](Self::version).
    pub fn with_version(mut self, version: i32) -> Self {
        self.version = Some(version);
        self
    }
}

model!(SubjectVersion {
    0 "subject": subject,
    1 "version": version,
});
