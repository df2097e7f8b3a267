// Generated from schema-registry/v1.yaml by `cargo xtask codegen`; do not edit.

//! Names under which the versions of schemas are registered.

use crate::call::{Call, Json, ListStyle, request};
use crate::client::Client;
use crate::model::model;
use crate::operation::{Operation, Retry};
use crate::page::{Paging, pages};
use crate::service::{EXTERNAL_TOKEN, SCHEMA_REGISTRY, SCHEMA_REGISTRY_API_KEY};
use super::{Metadata, RegisterSchemaRequest, RuleSet, Schema, SchemaReference};

/// Names under which the versions of schemas are registered.
///
/// Reached by [`SchemaRegistryV1::subjects`](super::SchemaRegistryV1::subjects).
#[derive(Clone, Debug)]
pub struct SubjectsClient {
    pub(super) client: Client,
}

impl SubjectsClient {
    /// Gets a version of a subject.
    ///
    /// `GET /subjects/{subject}/versions/{version}` · Schema Registry API key or external access
    /// token
    ///
    /// Returns the schema of one version of a subject.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getSchemaByVersion)
    ///
    /// # Arguments
    ///
    /// - `subject`: The name of the subject.
    /// - `version`: The version, counted from 1, or `latest`.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The schema of the version. |  |
    /// | 400 | The request is malformed: a parameter or the body is invalid. |  |
    /// | 401 | The credentials are missing, invalid or expired. |  |
    /// | 403 | The credentials do not permit this operation. |  |
    /// | 404 | The subject does not exist (40401), or it does not have this version (40402). |  |
    /// | 422 | The version is invalid (42202). |  |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `Retry-After` |
    /// | 500 | The store of Schema Registry failed (50001). The request may have taken effect. |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let answer = client
    ///     .schema_registry_v1()
    ///     .subjects()
    ///     .get_version("orders-value", "latest")
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_version(
        &self,
        subject: impl Into<String>,
        version: impl Into<String>,
    ) -> GetSubjectVersion {
        GetSubjectVersion {
            call: Call::new(&self.client, &GET_VERSION).path(subject).path(version),
        }
    }

    /// Deletes a version of a subject.
    ///
    /// `DELETE /subjects/{subject}/versions/{version}` · Schema Registry API key or external access
    /// token
    ///
    /// Deletes a version of a subject. The schema can still be read by its ID, so records written
    /// with it stay readable. A permanent deletion requires a soft one first.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteSchemaVersion)
    ///
    /// # Arguments
    ///
    /// - `subject`: The name of the subject.
    /// - `version`: The version, counted from 1, or `latest`.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | Number of the deleted version. |  |
    /// | 400 | The request is malformed: a parameter or the body is invalid. |  |
    /// | 401 | The credentials are missing, invalid or expired. |  |
    /// | 403 | The credentials do not permit this operation. |  |
    /// | 404 | The subject does not exist (40401), or it does not have this version (40402). |  |
    /// | 422 | The version is invalid (42202). |  |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `Retry-After` |
    /// | 500 | The store of Schema Registry failed (50001). The request may have taken effect. |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let answer = client
    ///     .schema_registry_v1()
    ///     .subjects()
    ///     .delete_version("orders-value", "latest")
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_version(
        &self,
        subject: impl Into<String>,
        version: impl Into<String>,
    ) -> DeleteSubjectVersion {
        DeleteSubjectVersion {
            call: Call::new(&self.client, &DELETE_VERSION).path(subject).path(version),
        }
    }

    /// Lists schemas that refer to a version.
    ///
    /// `GET /subjects/{subject}/versions/{version}/referencedby` · Schema Registry API key or
    /// external access token
    ///
    /// Returns the IDs of the schemas that refer to one version of a subject.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getReferencedBy)
    ///
    /// # Arguments
    ///
    /// - `subject`: The name of the subject.
    /// - `version`: The version, counted from 1, or `latest`.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | IDs of the schemas. |  |
    /// | 400 | The request is malformed: a parameter or the body is invalid. |  |
    /// | 401 | The credentials are missing, invalid or expired. |  |
    /// | 403 | The credentials do not permit this operation. |  |
    /// | 404 | The subject does not exist (40401), or it does not have this version (40402). |  |
    /// | 422 | The version is invalid (42202). |  |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `Retry-After` |
    /// | 500 | The store of Schema Registry failed (50001). The request may have taken effect. |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let mut items = client
    ///     .schema_registry_v1()
    ///     .subjects()
    ///     .list_referencing_schemas("orders-value", "latest")
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_referencing_schemas(
        &self,
        subject: impl Into<String>,
        version: impl Into<String>,
    ) -> ListReferencingSchemas {
        ListReferencingSchemas {
            call: Call::new(&self.client, &LIST_REFERENCING_SCHEMAS)
                .path(subject)
                .path(version),
        }
    }

    /// Gets the text of a version of a subject.
    ///
    /// `GET /subjects/{subject}/versions/{version}/schema` · Schema Registry API key or external
    /// access token
    ///
    /// Returns only the text of the schema of a version.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getSchemaOnly_1)
    ///
    /// # Arguments
    ///
    /// - `subject`: The name of the subject.
    /// - `version`: The version, counted from 1, or `latest`.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The text of the schema. |  |
    /// | 400 | The request is malformed: a parameter or the body is invalid. |  |
    /// | 401 | The credentials are missing, invalid or expired. |  |
    /// | 403 | The credentials do not permit this operation. |  |
    /// | 404 | The subject does not exist (40401), or it does not have this version (40402). |  |
    /// | 422 | The version is invalid (42202). |  |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `Retry-After` |
    /// | 500 | The store of Schema Registry failed (50001). The request may have taken effect. |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let answer = client
    ///     .schema_registry_v1()
    ///     .subjects()
    ///     .get_version_text("orders-value", "latest")
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_version_text(
        &self,
        subject: impl Into<String>,
        version: impl Into<String>,
    ) -> GetSubjectVersionText {
        GetSubjectVersionText {
            call: Call::new(&self.client, &GET_VERSION_TEXT).path(subject).path(version),
        }
    }

    /// Lists versions of a subject.
    ///
    /// `GET /subjects/{subject}/versions` · Schema Registry API key or external access token
    ///
    /// Returns the numbers of the versions of a subject.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listVersions)
    ///
    /// # Arguments
    ///
    /// - `subject`: The name of the subject.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | Numbers of the versions. |  |
    /// | 400 | The request is malformed: a parameter or the body is invalid. |  |
    /// | 401 | The credentials are missing, invalid or expired. |  |
    /// | 403 | The credentials do not permit this operation. |  |
    /// | 404 | The subject does not exist (40401). |  |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `Retry-After` |
    /// | 500 | The store of Schema Registry failed (50001). The request may have taken effect. |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let mut items = client
    ///     .schema_registry_v1()
    ///     .subjects()
    ///     .list_versions("orders-value")
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_versions(&self, subject: impl Into<String>) -> ListSubjectVersions {
        ListSubjectVersions {
            call: Call::new(&self.client, &LIST_VERSIONS).path(subject),
        }
    }

    /// Registers a schema.
    ///
    /// `POST /subjects/{subject}/versions` · Schema Registry API key or external access token
    ///
    /// Registers a schema as the next version of a subject, if it is compatible with the existing
    /// versions. A schema has the same ID in all subjects; registering it again has no effect.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/register)
    ///
    /// # Arguments
    ///
    /// - `subject`: The name of the subject.
    /// - `body`: The schema to register.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The ID of the schema. |  |
    /// | 400 | The request is malformed: a parameter or the body is invalid. |  |
    /// | 401 | The credentials are missing, invalid or expired. |  |
    /// | 403 | The credentials do not permit this operation. |  |
    /// | 409 | The schema is not compatible with the versions of the subject. |  |
    /// | 422 | The schema or its type is invalid (42201). |  |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `Retry-After` |
    /// | 500 | The store failed (50001) or timed out (50002), or the request could not be forwarded (50003). The request may have taken effect. |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::schema_registry::v1::RegisterSchemaRequest;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = RegisterSchemaRequest::new().with_version(1);
    /// let answer = client
    ///     .schema_registry_v1()
    ///     .subjects()
    ///     .register("orders-value", &body)
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn register(
        &self,
        subject: impl Into<String>,
        body: &RegisterSchemaRequest,
    ) -> RegisterSchema {
        let mut call = Call::new(&self.client, &REGISTER).path(subject);
        call.json(body);
        RegisterSchema { call }
    }

    /// Looks up a schema under a subject.
    ///
    /// `POST /subjects/{subject}` · Schema Registry API key or external access token
    ///
    /// Returns the version and ID of a schema if it is registered under a subject. Nothing is
    /// registered.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/lookUpSchemaUnderSubject)
    ///
    /// # Arguments
    ///
    /// - `subject`: The name of the subject.
    /// - `body`: The schema to look for.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The schema as registered. |  |
    /// | 400 | The request is malformed: a parameter or the body is invalid. |  |
    /// | 401 | The credentials are missing, invalid or expired. |  |
    /// | 403 | The credentials do not permit this operation. |  |
    /// | 404 | The subject does not exist (40401), or it does not have this schema (40403). |  |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `Retry-After` |
    /// | 500 | Schema Registry failed. The request may have taken effect. |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::schema_registry::v1::RegisterSchemaRequest;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = RegisterSchemaRequest::new().with_version(1);
    /// let answer = client
    ///     .schema_registry_v1()
    ///     .subjects()
    ///     .look_up("orders-value", &body)
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn look_up(
        &self,
        subject: impl Into<String>,
        body: &RegisterSchemaRequest,
    ) -> LookUpSchema {
        let mut call = Call::new(&self.client, &LOOK_UP).path(subject);
        call.json(body);
        LookUpSchema { call }
    }

    /// Deletes a subject.
    ///
    /// `DELETE /subjects/{subject}` · Schema Registry API key or external access token
    ///
    /// Deletes all versions of a subject, and its settings. The deletion is soft: the schemas can
    /// still be read by ID, and registering one again restores it. A permanent deletion requires a
    /// soft one first.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteSubject)
    ///
    /// # Arguments
    ///
    /// - `subject`: The name of the subject.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | Numbers of the deleted versions. |  |
    /// | 400 | The request is malformed: a parameter or the body is invalid. |  |
    /// | 401 | The credentials are missing, invalid or expired. |  |
    /// | 403 | The credentials do not permit this operation. |  |
    /// | 404 | The subject does not exist (40401). |  |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `Retry-After` |
    /// | 500 | The store of Schema Registry failed (50001). The request may have taken effect. |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let answer = client.schema_registry_v1().subjects().delete("orders-value").await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, subject: impl Into<String>) -> DeleteSubject {
        DeleteSubject {
            call: Call::new(&self.client, &DELETE).path(subject),
        }
    }

    /// Lists subjects.
    ///
    /// `GET /subjects` · Schema Registry API key or external access token
    ///
    /// Returns the names of subjects.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/list)
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | Names of the subjects. |  |
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
    /// let mut items = client.schema_registry_v1().subjects().list().items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListSubjects {
        ListSubjects {
            call: Call::new(&self.client, &LIST),
        }
    }

    /// Finds the latest version with given metadata.
    ///
    /// `GET /subjects/{subject}/metadata` · Schema Registry API key or external access token
    ///
    /// Returns the latest version of a subject whose metadata contains all given key-value pairs.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getLatestWithMetadata)
    ///
    /// # Arguments
    ///
    /// - `subject`: The name of the subject.
    ///
    /// # Responses
    ///
    /// | status | meaning |
    /// |---|---|
    /// | 200 | The schema of the version. |
    /// | 404 | The subject does not exist (40401), or it does not have this schema (40403). There is no body. |
    /// | 500 | Schema Registry failed. The request may have taken effect. There is no body. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let answer = client
    ///     .schema_registry_v1()
    ///     .subjects()
    ///     .find_latest_with_metadata("orders-value")
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn find_latest_with_metadata(
        &self,
        subject: impl Into<String>,
    ) -> FindLatestSchemaWithMetadata {
        FindLatestSchemaWithMetadata {
            call: Call::new(&self.client, &FIND_LATEST_WITH_METADATA).path(subject),
        }
    }
}

static GET_VERSION: Operation = Operation {
    id: "getSchemaByVersion",
    name: "get subject version",
    method: "GET",
    path: "/subjects/{subject}/versions/{version}",
    host: &SCHEMA_REGISTRY,
    security: &[&[&SCHEMA_REGISTRY_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`SubjectsClient::get_version`].
    GetSubjectVersion -> Json<Schema>
}

impl GetSubjectVersion {
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
}

static DELETE_VERSION: Operation = Operation {
    id: "deleteSchemaVersion",
    name: "delete subject version",
    method: "DELETE",
    path: "/subjects/{subject}/versions/{version}",
    host: &SCHEMA_REGISTRY,
    security: &[&[&SCHEMA_REGISTRY_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`SubjectsClient::delete_version`].
    DeleteSubjectVersion -> Json<i32>
}

impl DeleteSubjectVersion {
    /// `true` to permanently delete what was soft-deleted before.
    pub fn permanent(mut self, permanent: bool) -> Self {
        self.call.query("permanent", permanent);
        self
    }
}

static LIST_REFERENCING_SCHEMAS: Operation = Operation {
    id: "getReferencedBy",
    name: "list referencing schemas",
    method: "GET",
    path: "/subjects/{subject}/versions/{version}/referencedby",
    host: &SCHEMA_REGISTRY,
    security: &[&[&SCHEMA_REGISTRY_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`SubjectsClient::list_referencing_schemas`].
    ListReferencingSchemas -> Json<Vec<i32>>
}

pages! {
    ListReferencingSchemas -> Vec<i32>, Paging::Offset("offset", "limit")
}

impl ListReferencingSchemas {
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

static GET_VERSION_TEXT: Operation = Operation {
    id: "getSchemaOnly_1",
    name: "get subject version text",
    method: "GET",
    path: "/subjects/{subject}/versions/{version}/schema",
    host: &SCHEMA_REGISTRY,
    security: &[&[&SCHEMA_REGISTRY_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`SubjectsClient::get_version_text`].
    GetSubjectVersionText -> Json<String>
}

impl GetSubjectVersionText {
    /// The format of the schema in the response. If empty or absent, the schema is returned as
    /// registered. For Avro, `resolved` replaces references by the referenced schemas; Protobuf
    /// supports `serialized` and `ignore_extensions`. JSON schemas have only one format.
    pub fn format(mut self, format: impl AsRef<str>) -> Self {
        self.call.query("format", format.as_ref());
        self
    }

    /// `true` to include soft-deleted items.
    pub fn deleted(mut self, deleted: bool) -> Self {
        self.call.query("deleted", deleted);
        self
    }
}

static LIST_VERSIONS: Operation = Operation {
    id: "listVersions",
    name: "list subject versions",
    method: "GET",
    path: "/subjects/{subject}/versions",
    host: &SCHEMA_REGISTRY,
    security: &[&[&SCHEMA_REGISTRY_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`SubjectsClient::list_versions`].
    ListSubjectVersions -> Json<Vec<i32>>
}

pages! {
    ListSubjectVersions -> Vec<i32>, Paging::Offset("offset", "limit")
}

impl ListSubjectVersions {
    /// `true` to include soft-deleted items.
    pub fn deleted(mut self, deleted: bool) -> Self {
        self.call.query("deleted", deleted);
        self
    }

    /// `true` to return only soft-deleted items.
    pub fn deleted_only(mut self, deleted_only: bool) -> Self {
        self.call.query("deletedOnly", deleted_only);
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

static REGISTER: Operation = Operation {
    id: "register",
    name: "register schema",
    method: "POST",
    path: "/subjects/{subject}/versions",
    host: &SCHEMA_REGISTRY,
    security: &[&[&SCHEMA_REGISTRY_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A call of [`SubjectsClient::register`].
    RegisterSchema -> Json<RegisterSchemaResponse>
}

impl RegisterSchema {
    /// `true` to normalize the schema first, so that insignificant differences are ignored.
    pub fn normalize(mut self, normalize: bool) -> Self {
        self.call.query("normalize", normalize);
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

static LOOK_UP: Operation = Operation {
    id: "lookUpSchemaUnderSubject",
    name: "look up schema",
    method: "POST",
    path: "/subjects/{subject}",
    host: &SCHEMA_REGISTRY,
    security: &[&[&SCHEMA_REGISTRY_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`SubjectsClient::look_up`].
    LookUpSchema -> Json<Schema>
}

impl LookUpSchema {
    /// `true` to normalize the schema first, so that insignificant differences are ignored.
    pub fn normalize(mut self, normalize: bool) -> Self {
        self.call.query("normalize", normalize);
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
}

static DELETE: Operation = Operation {
    id: "deleteSubject",
    name: "delete subject",
    method: "DELETE",
    path: "/subjects/{subject}",
    host: &SCHEMA_REGISTRY,
    security: &[&[&SCHEMA_REGISTRY_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`SubjectsClient::delete`].
    DeleteSubject -> Json<Vec<i32>>
}

impl DeleteSubject {
    /// `true` to permanently delete what was soft-deleted before.
    pub fn permanent(mut self, permanent: bool) -> Self {
        self.call.query("permanent", permanent);
        self
    }
}

static LIST: Operation = Operation {
    id: "list",
    name: "list subjects",
    method: "GET",
    path: "/subjects",
    host: &SCHEMA_REGISTRY,
    security: &[&[&SCHEMA_REGISTRY_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`SubjectsClient::list`].
    ListSubjects -> Json<Vec<String>>
}

pages! {
    ListSubjects -> Vec<String>, Paging::Offset("offset", "limit")
}

impl ListSubjects {
    /// Filters by a prefix of the subject. Defaults to the subjects of all contexts. `:*:` if not
    /// set.
    pub fn subject_prefix(mut self, subject_prefix: impl AsRef<str>) -> Self {
        self.call.query("subjectPrefix", subject_prefix.as_ref());
        self
    }

    /// `true` to include soft-deleted items.
    pub fn deleted(mut self, deleted: bool) -> Self {
        self.call.query("deleted", deleted);
        self
    }

    /// `true` to return only soft-deleted items.
    pub fn deleted_only(mut self, deleted_only: bool) -> Self {
        self.call.query("deletedOnly", deleted_only);
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

static FIND_LATEST_WITH_METADATA: Operation = Operation {
    id: "getLatestWithMetadata",
    name: "find latest schema with metadata",
    method: "GET",
    path: "/subjects/{subject}/metadata",
    host: &SCHEMA_REGISTRY,
    security: &[&[&SCHEMA_REGISTRY_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`SubjectsClient::find_latest_with_metadata`].
    FindLatestSchemaWithMetadata -> Json<Schema>
}

impl FindLatestSchemaWithMetadata {
    /// Keys that the metadata must contain. The first key belongs to the first `value`, and so on.
    pub fn key(mut self, key: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "key",
                key.into_iter().map(Into::<String>::into),
                ListStyle::Repeated,
            );
        self
    }

    /// Values that the metadata must contain, one per `key`, in the same order.
    pub fn value(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "value",
                value.into_iter().map(Into::<String>::into),
                ListStyle::Repeated,
            );
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
}

/// The ID of a schema and, if requested, the schema itself.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RegisterSchemaResponse {
    /// The ID of the schema.
    pub id: Option<i32>,
    /// The number of the version. Only sent if the request has the header
    /// `Confluent-Accept-Unknown-Properties`.
    pub version: Option<i32>,
    /// The globally unique ID of the schema. Only sent if the request has the header
    /// `Confluent-Accept-Unknown-Properties`.
    pub guid: Option<String>,
    /// The type of the schema. Only sent if the request has the header
    /// `Confluent-Accept-Unknown-Properties`.
    pub schema_type: Option<String>,
    /// The schemas that this one refers to. Only sent if the request has the header
    /// `Confluent-Accept-Unknown-Properties`.
    pub references: Option<Vec<SchemaReference>>,
    /// The metadata of the schema.
    pub metadata: Option<Metadata>,
    /// The rules for the schema.
    pub rule_set: Option<RuleSet>,
    /// The text of the schema. Only sent if the request has the header
    /// `Confluent-Accept-Unknown-Properties`.
    pub schema: Option<String>,
    /// The time at which the schema was registered, as Unix time in milliseconds. Only sent if the
    /// request has the header `Confluent-Accept-Unknown-Properties`.
    pub ts: Option<i64>,
    /// `true` if the schema is soft-deleted. Only sent if the request has the header
    /// `Confluent-Accept-Unknown-Properties`.
    pub deleted: Option<bool>,
}

impl RegisterSchemaResponse {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`id`](Self::id).
    pub fn with_id(mut self, id: i32) -> Self {
        self.id = Some(id);
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

    /// Sets [`schema`](Self::schema).
    pub fn with_schema(mut self, schema: impl Into<String>) -> Self {
        self.schema = Some(schema.into());
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

model!(RegisterSchemaResponse {
    0 "id": id,
    1 "version": version,
    2 "guid": guid,
    3 "schemaType": schema_type,
    4 "references": references,
    5 "metadata": metadata,
    6 "ruleSet": rule_set,
    7 "schema": schema,
    8 "ts": ts,
    9 "deleted": deleted,
});
