// Generated from schema-registry/v1.yaml by `cargo xtask codegen`; do not edit.

//! Names under which the versions of schemas are registered.

use crate::call::{Call, Json, ListStyle, Text, request};
use crate::client::Client;
use crate::model::model;
use crate::operation::{Operation, Retry};
use crate::page::{Paging, pages};
use crate::service::{EXTERNAL_TOKEN, SCHEMA_REGISTRY, SCHEMA_REGISTRY_API_KEY};
use super::{Metadata, RegisterSchemaRequest, RuleSet, Schema, SchemaReference};

/// The operations of [`SchemaRegistryV1::subjects`](super::SchemaRegistryV1::subjects).
///
/// Names under which the versions of schemas are registered.
#[derive(Clone, Debug)]
pub struct SubjectsClient {
    pub(super) client: Client,
}

impl SubjectsClient {
    /// Gets a version of a subject.
    ///
    /// Returns the schema of one version of a subject.
    ///
    /// `GET /subjects/{subject}/versions/{version}` · Schema Registry API key or external access
    /// token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getSchemaByVersion)
    ///
    /// # Parameters
    ///
    /// - `subject`: The name of the subject.
    /// - `version`: The version, counted from 1, or `latest`.
    ///
    /// Optional: [`format`](GetSubjectVersion::format), [`deleted`](GetSubjectVersion::deleted)
    ///
    /// # Response
    ///
    /// - 200: The schema of the version.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: The subject does not exist (40401), or it does not have this version (40402).
    /// - 422: The version is invalid (42202).
    /// - 500: The store of Schema Registry failed (50001). The request may have taken effect.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client
    ///     .schema_registry_v1()
    ///     .subjects()
    ///     .get_version("orders-value", "latest")
    ///     .await?;
    /// println!("{response:?}");
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
    /// Deletes a version of a subject. The schema can still be read by its ID, so records written
    /// with it stay readable. A permanent deletion requires a soft one first.
    ///
    /// `DELETE /subjects/{subject}/versions/{version}` · Schema Registry API key or external access
    /// token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteSchemaVersion)
    ///
    /// # Parameters
    ///
    /// - `subject`: The name of the subject.
    /// - `version`: The version, counted from 1, or `latest`.
    ///
    /// Optional: [`permanent`](DeleteSubjectVersion::permanent)
    ///
    /// # Response
    ///
    /// - 200: Number of the deleted version.
    ///
    /// `None` if the response has no body.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: The subject does not exist (40401), or it does not have this version (40402).
    /// - 422: The version is invalid (42202).
    /// - 500: The store of Schema Registry failed (50001). The request may have taken effect.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client
    ///     .schema_registry_v1()
    ///     .subjects()
    ///     .delete_version("orders-value", "latest")
    ///     .await?;
    /// println!("{response:?}");
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
    /// Returns the IDs of the schemas that refer to one version of a subject.
    ///
    /// `GET /subjects/{subject}/versions/{version}/referencedby` · Schema Registry API key or
    /// external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getReferencedBy)
    ///
    /// # Parameters
    ///
    /// - `subject`: The name of the subject.
    /// - `version`: The version, counted from 1, or `latest`.
    ///
    /// Optional: [`offset`](ListReferencingSchemas::offset),
    /// [`limit`](ListReferencingSchemas::limit)
    ///
    /// # Response
    ///
    /// - 200: IDs of the schemas.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: The subject does not exist (40401), or it does not have this version (40402).
    /// - 422: The version is invalid (42202).
    /// - 500: The store of Schema Registry failed (50001). The request may have taken effect.
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
    /// Returns only the text of the schema of a version.
    ///
    /// `GET /subjects/{subject}/versions/{version}/schema` · Schema Registry API key or external
    /// access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getSchemaOnly_1)
    ///
    /// # Parameters
    ///
    /// - `subject`: The name of the subject.
    /// - `version`: The version, counted from 1, or `latest`.
    ///
    /// Optional: [`format`](GetSubjectVersionText::format),
    /// [`deleted`](GetSubjectVersionText::deleted)
    ///
    /// # Response
    ///
    /// - 200: The text of the schema.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: The subject does not exist (40401), or it does not have this version (40402).
    /// - 422: The version is invalid (42202).
    /// - 500: The store of Schema Registry failed (50001). The request may have taken effect.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client
    ///     .schema_registry_v1()
    ///     .subjects()
    ///     .get_version_text("orders-value", "latest")
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_version_text(
        &self,
        subject: impl Into<String>,
        version: impl Into<String>,
    ) -> GetSubjectVersionText {
        GetSubjectVersionText {
            call: Call::new(&self.client, &GET_VERSION_TEXT)
                .path(subject)
                .path(version)
                .accept("application/json"),
        }
    }

    /// Lists versions of a subject.
    ///
    /// Returns the numbers of the versions of a subject.
    ///
    /// `GET /subjects/{subject}/versions` · Schema Registry API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listVersions)
    ///
    /// # Parameters
    ///
    /// - `subject`: The name of the subject.
    ///
    /// Optional: [`deleted`](ListSubjectVersions::deleted),
    /// [`deleted_only`](ListSubjectVersions::deleted_only),
    /// [`offset`](ListSubjectVersions::offset), [`limit`](ListSubjectVersions::limit)
    ///
    /// # Response
    ///
    /// - 200: Numbers of the versions.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: The subject does not exist (40401).
    /// - 500: The store of Schema Registry failed (50001). The request may have taken effect.
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
    /// Registers a schema as the next version of a subject, if it is compatible with the existing
    /// versions. A schema has the same ID in all subjects; registering it again has no effect.
    ///
    /// `POST /subjects/{subject}/versions` · Schema Registry API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/register)
    ///
    /// # Parameters
    ///
    /// - `subject`: The name of the subject.
    /// - `body`: The schema to register.
    ///
    /// Optional: [`normalize`](RegisterSchema::normalize), [`format`](RegisterSchema::format)
    ///
    /// # Response
    ///
    /// - 200: The ID of the schema.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 409: The schema is not compatible with the versions of the subject.
    /// - 422: The schema or its type is invalid (42201).
    /// - 500: The store failed (50001) or timed out (50002), or the request could not be forwarded
    ///   (50003). The request may have taken effect.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::schema_registry::v1::RegisterSchemaRequest;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = RegisterSchemaRequest::new().with_version(1);
    /// let response = client
    ///     .schema_registry_v1()
    ///     .subjects()
    ///     .register("orders-value", &body)
    ///     .await?;
    /// println!("{response:?}");
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
    /// Returns the version and ID of a schema if it is registered under a subject. Nothing is
    /// registered.
    ///
    /// `POST /subjects/{subject}` · Schema Registry API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/lookUpSchemaUnderSubject)
    ///
    /// # Parameters
    ///
    /// - `subject`: The name of the subject.
    /// - `body`: The schema to look for.
    ///
    /// Optional: [`normalize`](LookUpSchema::normalize), [`format`](LookUpSchema::format),
    /// [`deleted`](LookUpSchema::deleted)
    ///
    /// # Response
    ///
    /// - 200: The schema as registered.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: The subject does not exist (40401), or it does not have this schema (40403).
    /// - 500: Schema Registry failed. The request may have taken effect.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::schema_registry::v1::RegisterSchemaRequest;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = RegisterSchemaRequest::new().with_version(1);
    /// let response = client
    ///     .schema_registry_v1()
    ///     .subjects()
    ///     .look_up("orders-value", &body)
    ///     .await?;
    /// println!("{response:?}");
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
    /// Deletes all versions of a subject, and its settings. The deletion is soft: the schemas can
    /// still be read by ID, and registering one again restores it. A permanent deletion requires a
    /// soft one first.
    ///
    /// `DELETE /subjects/{subject}` · Schema Registry API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteSubject)
    ///
    /// # Parameters
    ///
    /// - `subject`: The name of the subject.
    ///
    /// Optional: [`permanent`](DeleteSubject::permanent)
    ///
    /// # Response
    ///
    /// - 200: Numbers of the deleted versions.
    ///
    /// `None` if the response has no body.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: The subject does not exist (40401).
    /// - 500: The store of Schema Registry failed (50001). The request may have taken effect.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client.schema_registry_v1().subjects().delete("orders-value").await?;
    /// println!("{response:?}");
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
    /// Returns the names of subjects.
    ///
    /// `GET /subjects` · Schema Registry API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/list)
    ///
    /// # Parameters
    ///
    /// Optional: [`subject_prefix`](ListSubjects::subject_prefix),
    /// [`deleted`](ListSubjects::deleted), [`deleted_only`](ListSubjects::deleted_only),
    /// [`offset`](ListSubjects::offset), [`limit`](ListSubjects::limit)
    ///
    /// # Response
    ///
    /// - 200: Names of the subjects.
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
    /// Returns the latest version of a subject whose metadata contains all given key-value pairs.
    ///
    /// `GET /subjects/{subject}/metadata` · Schema Registry API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getLatestWithMetadata)
    ///
    /// # Parameters
    ///
    /// - `subject`: The name of the subject.
    ///
    /// Optional: [`key`](FindLatestSchemaWithMetadata::key),
    /// [`value`](FindLatestSchemaWithMetadata::value),
    /// [`format`](FindLatestSchemaWithMetadata::format),
    /// [`deleted`](FindLatestSchemaWithMetadata::deleted)
    ///
    /// # Response
    ///
    /// - 200: The schema of the version.
    ///
    /// # Errors
    ///
    /// Returns an error for:
    ///
    /// - 404: The subject does not exist (40401), or it does not have this schema (40403). The
    ///   response has no body.
    /// - 500: Schema Registry failed. The request may have taken effect. The response has no body.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client
    ///     .schema_registry_v1()
    ///     .subjects()
    ///     .find_latest_with_metadata("orders-value")
    ///     .await?;
    /// println!("{response:?}");
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

impl GetSubjectVersion {
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
}

request! {
    /// A request builder for [`SubjectsClient::get_version`].
    GetSubjectVersion -> Json<Schema>, idempotent
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

impl DeleteSubjectVersion {
    /// Sets whether to permanently delete what was soft-deleted before.
    pub fn permanent(mut self, permanent: bool) -> Self {
        self.call.query("permanent", permanent);
        self
    }
}

request! {
    /// A request builder for [`SubjectsClient::delete_version`].
    DeleteSubjectVersion -> Json<Option<i32>>, idempotent
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

impl ListReferencingSchemas {
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
    /// A request builder for [`SubjectsClient::list_referencing_schemas`].
    ///
    /// Call [`items`](Self::items) to list the items of all pages.
    ListReferencingSchemas -> Json<Vec<i32>>, idempotent
}

pages! {
    ListReferencingSchemas -> Vec<i32>, Paging::offset("offset").limit("limit", 0)
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

impl GetSubjectVersionText {
    /// Sets the format of the schema in the response. If empty or absent, the schema is returned as
    /// registered. For Avro, `resolved` replaces references by the referenced schemas; Protobuf
    /// supports `serialized` and `ignore_extensions`. JSON schemas have only one format.
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
}

request! {
    /// A request builder for [`SubjectsClient::get_version_text`].
    GetSubjectVersionText -> Text, idempotent
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

impl ListSubjectVersions {
    /// Sets whether to include soft-deleted items.
    pub fn deleted(mut self, deleted: bool) -> Self {
        self.call.query("deleted", deleted);
        self
    }

    /// Sets whether to return only soft-deleted items.
    pub fn deleted_only(mut self, deleted_only: bool) -> Self {
        self.call.query("deletedOnly", deleted_only);
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
    /// A request builder for [`SubjectsClient::list_versions`].
    ///
    /// Call [`items`](Self::items) to list the items of all pages.
    ListSubjectVersions -> Json<Vec<i32>>, idempotent
}

pages! {
    ListSubjectVersions -> Vec<i32>, Paging::offset("offset").limit("limit", 0)
}

static REGISTER: Operation = Operation {
    id: "register",
    name: "register schema",
    method: "POST",
    path: "/subjects/{subject}/versions",
    host: &SCHEMA_REGISTRY,
    security: &[&[&SCHEMA_REGISTRY_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

impl RegisterSchema {
    /// Sets whether to normalize the schema first, so that insignificant differences are ignored.
    pub fn normalize(mut self, normalize: bool) -> Self {
        self.call.query("normalize", normalize);
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
    /// A request builder for [`SubjectsClient::register`].
    RegisterSchema -> Json<RegisterSchemaResponse>, idempotent
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

impl LookUpSchema {
    /// Sets whether to normalize the schema first, so that insignificant differences are ignored.
    pub fn normalize(mut self, normalize: bool) -> Self {
        self.call.query("normalize", normalize);
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
}

request! {
    /// A request builder for [`SubjectsClient::look_up`].
    LookUpSchema -> Json<Schema>, idempotent
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

impl DeleteSubject {
    /// Sets whether to permanently delete what was soft-deleted before.
    pub fn permanent(mut self, permanent: bool) -> Self {
        self.call.query("permanent", permanent);
        self
    }
}

request! {
    /// A request builder for [`SubjectsClient::delete`].
    DeleteSubject -> Json<Option<Vec<i32>>>, idempotent
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

impl ListSubjects {
    /// Filters by a prefix of the subject. Defaults to the subjects of all contexts. Defaults to
    /// `:*:`.
    pub fn subject_prefix(mut self, subject_prefix: impl Into<String>) -> Self {
        let subject_prefix: String = subject_prefix.into();
        self.call.query("subjectPrefix", subject_prefix);
        self
    }

    /// Sets whether to include soft-deleted items.
    pub fn deleted(mut self, deleted: bool) -> Self {
        self.call.query("deleted", deleted);
        self
    }

    /// Sets whether to return only soft-deleted items.
    pub fn deleted_only(mut self, deleted_only: bool) -> Self {
        self.call.query("deletedOnly", deleted_only);
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
    /// A request builder for [`SubjectsClient::list`].
    ///
    /// Call [`items`](Self::items) to list the items of all pages.
    ListSubjects -> Json<Vec<String>>, idempotent
}

pages! {
    ListSubjects -> Vec<String>, Paging::offset("offset").limit("limit", 0)
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

impl FindLatestSchemaWithMetadata {
    /// Sets the keys that the metadata must contain. The first key belongs to the first `value`,
    /// and so on.
    pub fn key(mut self, key: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "key",
                key.into_iter().map(Into::<String>::into),
                ListStyle::Repeated,
            );
        self
    }

    /// Sets the values that the metadata must contain, one per `key`, in the same order.
    pub fn value(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "value",
                value.into_iter().map(Into::<String>::into),
                ListStyle::Repeated,
            );
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
}

request! {
    /// A request builder for [`SubjectsClient::find_latest_with_metadata`].
    FindLatestSchemaWithMetadata -> Json<Schema>, idempotent
}

/// The ID of a schema and, if requested, the schema itself.
#[derive(Clone, Default, PartialEq)]
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
    /// Creates an empty `RegisterSchemaResponse`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, id: i32) -> Self {
        self.id = Some(id);
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

model!(RegisterSchemaResponse {
    "id": id,
    "version": version,
    "guid": guid,
    "schemaType": schema_type,
    "references": references,
    "metadata": metadata,
    "ruleSet": rule_set,
    "schema": schema,
    "ts": ts,
    "deleted": deleted,
});
