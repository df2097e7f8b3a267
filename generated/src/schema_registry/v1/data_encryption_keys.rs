// Generated from schema-registry/v1.yaml by `cargo xtask codegen`; do not edit.

//! Data encryption keys (DEKs): keys that encrypt fields of records, one or more per subject.

use crate::call::{Call, Empty, Json, request};
use crate::client::Client;
use crate::model::{Secret, model, open_enum};
use crate::operation::{Operation, Retry};
use crate::page::{Paging, pages};
use crate::service::{EXTERNAL_TOKEN, SCHEMA_REGISTRY, SCHEMA_REGISTRY_API_KEY};

/// The operations of
/// [`SchemaRegistryV1::data_encryption_keys`](super::SchemaRegistryV1::data_encryption_keys).
///
/// Data encryption keys (DEKs): keys that encrypt fields of records, one or more per subject.
#[derive(Clone, Debug)]
pub struct DataEncryptionKeysClient {
    pub(super) client: Client,
}

impl DataEncryptionKeysClient {
    /// Lists subjects with data encryption keys.
    ///
    /// Returns the names of the subjects that have data encryption keys under a key encryption key.
    ///
    /// `GET /dek-registry/v1/keks/{name}/deks` · Schema Registry API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getDekSubjects)
    ///
    /// # Parameters
    ///
    /// - `name`: The name of the key encryption key.
    ///
    /// Optional: [`deleted`](ListDataEncryptionKeySubjects::deleted),
    /// [`offset`](ListDataEncryptionKeySubjects::offset),
    /// [`limit`](ListDataEncryptionKeySubjects::limit)
    ///
    /// # Response
    ///
    /// - 200: Names of the subjects.
    ///
    /// # Errors
    ///
    /// Returns an error for:
    ///
    /// - 404: The key does not exist (40470). The response has no body.
    /// - 422: The key is invalid (42271). The response has no body.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let mut items = client
    ///     .schema_registry_v1()
    ///     .data_encryption_keys()
    ///     .list_subjects("orders-kek")
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_subjects(
        &self,
        name: impl Into<String>,
    ) -> ListDataEncryptionKeySubjects {
        ListDataEncryptionKeySubjects {
            call: Call::new(&self.client, &LIST_SUBJECTS).path(name),
        }
    }

    /// Creates a data encryption key.
    ///
    /// Creates a data encryption key for a subject. If the key encryption key is shared, Schema
    /// Registry can generate the key material.
    ///
    /// `POST /dek-registry/v1/keks/{name}/deks` · Schema Registry API key or external access token
    /// ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createDek)
    ///
    /// # Parameters
    ///
    /// - `name`: The name of the key encryption key.
    /// - `body`: The subject of the key, its algorithm and, unless the key encryption key is
    ///   shared, its encrypted key material.
    ///
    /// # Response
    ///
    /// - 200: The new data encryption key.
    ///
    /// # Errors
    ///
    /// Returns an error for:
    ///
    /// - 409: The key already exists (40971), or there are too many keys (40972). The response has
    ///   no body.
    /// - 422: The key is invalid (42271). The response has no body.
    /// - 500: The key material could not be generated (50070). The response has no body.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::schema_registry::v1::CreateDekRequest;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = CreateDekRequest::new().with_subject("orders-value");
    /// let response = client
    ///     .schema_registry_v1()
    ///     .data_encryption_keys()
    ///     .create("orders-kek", &body)
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(
        &self,
        name: impl Into<String>,
        body: &CreateDekRequest,
    ) -> CreateDataEncryptionKey {
        let mut call = Call::new(&self.client, &CREATE).path(name);
        call.json(body);
        CreateDataEncryptionKey { call }
    }

    /// Gets the data encryption key of a subject.
    ///
    /// Returns the first version of the data encryption key of a subject.
    ///
    /// `GET /dek-registry/v1/keks/{name}/deks/{subject}` · Schema Registry API key or external
    /// access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getDek)
    ///
    /// # Parameters
    ///
    /// - `name`: The name of the key encryption key.
    /// - `subject`: The name of the subject.
    ///
    /// Optional: [`algorithm`](GetDataEncryptionKey::algorithm),
    /// [`deleted`](GetDataEncryptionKey::deleted)
    ///
    /// # Response
    ///
    /// - 200: The requested data encryption key.
    ///
    /// # Errors
    ///
    /// Returns an error for:
    ///
    /// - 404: The key does not exist (40470). The response has no body.
    /// - 422: The key is invalid (42271). The response has no body.
    /// - 500: The key material could not be generated (50070). The response has no body.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client
    ///     .schema_registry_v1()
    ///     .data_encryption_keys()
    ///     .get("orders-kek", "orders-value")
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        name: impl Into<String>,
        subject: impl Into<String>,
    ) -> GetDataEncryptionKey {
        GetDataEncryptionKey {
            call: Call::new(&self.client, &GET).path(name).path(subject),
        }
    }

    /// Deletes all versions of a data encryption key.
    ///
    /// Deletes all versions of a subject's data encryption key. The deletion is soft and can be
    /// undone; a permanent deletion requires a soft one first.
    ///
    /// `DELETE /dek-registry/v1/keks/{name}/deks/{subject}` · Schema Registry API key or external
    /// access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteDekVersions)
    ///
    /// # Parameters
    ///
    /// - `name`: The name of the key encryption key.
    /// - `subject`: The name of the subject.
    ///
    /// Optional: [`algorithm`](DeleteDataEncryptionKey::algorithm),
    /// [`permanent`](DeleteDataEncryptionKey::permanent)
    ///
    /// # Response
    ///
    /// - 204: All versions were deleted.
    ///
    /// # Errors
    ///
    /// Returns an error for:
    ///
    /// - 404: The key does not exist (40470) or has not been soft-deleted (40471). The response has
    ///   no body.
    /// - 422: The key is invalid (42271). The response has no body.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// client
    ///     .schema_registry_v1()
    ///     .data_encryption_keys()
    ///     .delete("orders-kek", "orders-value")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        name: impl Into<String>,
        subject: impl Into<String>,
    ) -> DeleteDataEncryptionKey {
        DeleteDataEncryptionKey {
            call: Call::new(&self.client, &DELETE).path(name).path(subject),
        }
    }

    /// Gets a version of a data encryption key.
    ///
    /// Returns a version of a subject's data encryption key.
    ///
    /// `GET /dek-registry/v1/keks/{name}/deks/{subject}/versions/{version}` · Schema Registry API
    /// key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getDekByVersion)
    ///
    /// # Parameters
    ///
    /// - `name`: The name of the key encryption key.
    /// - `subject`: The name of the subject.
    /// - `version`: The version, counted from 1, or `latest`.
    ///
    /// Optional: [`algorithm`](GetDataEncryptionKeyVersion::algorithm),
    /// [`deleted`](GetDataEncryptionKeyVersion::deleted)
    ///
    /// # Response
    ///
    /// - 200: The requested data encryption key.
    ///
    /// # Errors
    ///
    /// Returns an error for:
    ///
    /// - 404: The key does not exist (40470). The response has no body.
    /// - 422: The key (42271) or the version (42202) is invalid. The response has no body.
    /// - 500: The key material could not be generated (50070). The response has no body.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client
    ///     .schema_registry_v1()
    ///     .data_encryption_keys()
    ///     .get_version("orders-kek", "orders-value", "1")
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_version(
        &self,
        name: impl Into<String>,
        subject: impl Into<String>,
        version: impl Into<String>,
    ) -> GetDataEncryptionKeyVersion {
        GetDataEncryptionKeyVersion {
            call: Call::new(&self.client, &GET_VERSION)
                .path(name)
                .path(subject)
                .path(version),
        }
    }

    /// Deletes a version of a data encryption key.
    ///
    /// Deletes a version of a subject's data encryption key. The deletion is soft and can be
    /// undone; a permanent deletion requires a soft one first.
    ///
    /// `DELETE /dek-registry/v1/keks/{name}/deks/{subject}/versions/{version}` · Schema Registry
    /// API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteDekVersion)
    ///
    /// # Parameters
    ///
    /// - `name`: The name of the key encryption key.
    /// - `subject`: The name of the subject.
    /// - `version`: The version, counted from 1, or `latest`.
    ///
    /// Optional: [`algorithm`](DeleteDataEncryptionKeyVersion::algorithm),
    /// [`permanent`](DeleteDataEncryptionKeyVersion::permanent)
    ///
    /// # Response
    ///
    /// - 204: The version was deleted.
    ///
    /// # Errors
    ///
    /// Returns an error for:
    ///
    /// - 404: The key does not exist (40470) or has not been soft-deleted (40471). The response has
    ///   no body.
    /// - 422: The key (42271) or the version (42202) is invalid. The response has no body.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// client
    ///     .schema_registry_v1()
    ///     .data_encryption_keys()
    ///     .delete_version("orders-kek", "orders-value", "1")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_version(
        &self,
        name: impl Into<String>,
        subject: impl Into<String>,
        version: impl Into<String>,
    ) -> DeleteDataEncryptionKeyVersion {
        DeleteDataEncryptionKeyVersion {
            call: Call::new(&self.client, &DELETE_VERSION)
                .path(name)
                .path(subject)
                .path(version),
        }
    }

    /// Lists versions of a data encryption key.
    ///
    /// Returns the numbers of the versions of a subject's data encryption key.
    ///
    /// `GET /dek-registry/v1/keks/{name}/deks/{subject}/versions` · Schema Registry API key or
    /// external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getDekVersions)
    ///
    /// # Parameters
    ///
    /// - `name`: The name of the key encryption key.
    /// - `subject`: The name of the subject.
    ///
    /// Optional: [`algorithm`](ListDataEncryptionKeyVersions::algorithm),
    /// [`deleted`](ListDataEncryptionKeyVersions::deleted),
    /// [`offset`](ListDataEncryptionKeyVersions::offset),
    /// [`limit`](ListDataEncryptionKeyVersions::limit)
    ///
    /// # Response
    ///
    /// - 200: Numbers of the versions.
    ///
    /// # Errors
    ///
    /// Returns an error for:
    ///
    /// - 404: The key does not exist (40470). The response has no body.
    /// - 422: The key is invalid (42271). The response has no body.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let mut items = client
    ///     .schema_registry_v1()
    ///     .data_encryption_keys()
    ///     .list_versions("orders-kek", "orders-value")
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_versions(
        &self,
        name: impl Into<String>,
        subject: impl Into<String>,
    ) -> ListDataEncryptionKeyVersions {
        ListDataEncryptionKeyVersions {
            call: Call::new(&self.client, &LIST_VERSIONS).path(name).path(subject),
        }
    }

    /// Restores a version of a data encryption key.
    ///
    /// Undoes a soft deletion of one version of a subject's data encryption key.
    ///
    /// `POST /dek-registry/v1/keks/{name}/deks/{subject}/versions/{version}/undelete` · Schema
    /// Registry API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/undeleteDekVersion)
    ///
    /// # Parameters
    ///
    /// - `name`: The name of the key encryption key.
    /// - `subject`: The name of the subject.
    /// - `version`: The version, counted from 1, or `latest`.
    ///
    /// Optional: [`algorithm`](RestoreDataEncryptionKeyVersion::algorithm)
    ///
    /// # Response
    ///
    /// - 204: The version was restored.
    ///
    /// # Errors
    ///
    /// Returns an error for:
    ///
    /// - 404: The key does not exist (40470), or its key encryption key must be restored first
    ///   (40472). The response has no body.
    /// - 422: The key (42271) or the version (42202) is invalid. The response has no body.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// client
    ///     .schema_registry_v1()
    ///     .data_encryption_keys()
    ///     .restore_version("orders-kek", "orders-value", "1")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn restore_version(
        &self,
        name: impl Into<String>,
        subject: impl Into<String>,
        version: impl Into<String>,
    ) -> RestoreDataEncryptionKeyVersion {
        RestoreDataEncryptionKeyVersion {
            call: Call::new(&self.client, &RESTORE_VERSION)
                .path(name)
                .path(subject)
                .path(version),
        }
    }

    /// Restores all versions of a data encryption key.
    ///
    /// Undoes a soft deletion of all versions of a subject's data encryption key.
    ///
    /// `POST /dek-registry/v1/keks/{name}/deks/{subject}/undelete` · Schema Registry API key or
    /// external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/undeleteDekVersions)
    ///
    /// # Parameters
    ///
    /// - `name`: The name of the key encryption key.
    /// - `subject`: The name of the subject.
    ///
    /// Optional: [`algorithm`](RestoreDataEncryptionKey::algorithm)
    ///
    /// # Response
    ///
    /// - 204: All versions were restored.
    ///
    /// # Errors
    ///
    /// Returns an error for:
    ///
    /// - 404: The key does not exist (40470), or its key encryption key must be restored first
    ///   (40472). The response has no body.
    /// - 422: The key is invalid (42271). The response has no body.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// client
    ///     .schema_registry_v1()
    ///     .data_encryption_keys()
    ///     .restore("orders-kek", "orders-value")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn restore(
        &self,
        name: impl Into<String>,
        subject: impl Into<String>,
    ) -> RestoreDataEncryptionKey {
        RestoreDataEncryptionKey {
            call: Call::new(&self.client, &RESTORE).path(name).path(subject),
        }
    }
}

static LIST_SUBJECTS: Operation = Operation {
    id: "getDekSubjects",
    name: "list data encryption key subjects",
    method: "GET",
    path: "/dek-registry/v1/keks/{name}/deks",
    host: &SCHEMA_REGISTRY,
    security: &[&[&SCHEMA_REGISTRY_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

impl ListDataEncryptionKeySubjects {
    /// Sets whether to include soft-deleted items.
    pub fn deleted(mut self, deleted: bool) -> Self {
        self.call.query("deleted", deleted);
        self
    }

    /// Sets the number of results to skip. Defaults to 0.
    ///
    /// To resume a list, pass the offset that
    /// [`Paged::next_page_token`](crate::Paged::next_page_token) returned.
    pub fn offset(mut self, offset: i64) -> Self {
        self.call.query("offset", offset);
        self
    }

    /// Sets the maximum number of results. Unlimited if absent or negative. Defaults to `-1`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.call.query("limit", limit);
        self
    }
}

request! {
    /// A request builder for [`DataEncryptionKeysClient::list_subjects`].
    ///
    /// Call [`items`](Self::items) to list the items of all pages.
    ListDataEncryptionKeySubjects -> Json<Vec<String>>, idempotent
}

pages! {
    ListDataEncryptionKeySubjects -> Vec<String>, Paging::offset("offset").limit("limit", 0)
}

static CREATE: Operation = Operation {
    id: "createDek",
    name: "create data encryption key",
    method: "POST",
    path: "/dek-registry/v1/keks/{name}/deks",
    host: &SCHEMA_REGISTRY,
    security: &[&[&SCHEMA_REGISTRY_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A request builder for [`DataEncryptionKeysClient::create`].
    CreateDataEncryptionKey -> Json<Dek>
}

static GET: Operation = Operation {
    id: "getDek",
    name: "get data encryption key",
    method: "GET",
    path: "/dek-registry/v1/keks/{name}/deks/{subject}",
    host: &SCHEMA_REGISTRY,
    security: &[&[&SCHEMA_REGISTRY_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

impl GetDataEncryptionKey {
    /// Sets the algorithm of the key. Defaults to `AES256_GCM`.
    pub fn algorithm(mut self, algorithm: impl Into<DekAlgorithm>) -> Self {
        let algorithm: DekAlgorithm = algorithm.into();
        self.call.query("algorithm", algorithm);
        self
    }

    /// Sets whether to include soft-deleted items.
    pub fn deleted(mut self, deleted: bool) -> Self {
        self.call.query("deleted", deleted);
        self
    }
}

request! {
    /// A request builder for [`DataEncryptionKeysClient::get`].
    GetDataEncryptionKey -> Json<Dek>, idempotent
}

static DELETE: Operation = Operation {
    id: "deleteDekVersions",
    name: "delete data encryption key",
    method: "DELETE",
    path: "/dek-registry/v1/keks/{name}/deks/{subject}",
    host: &SCHEMA_REGISTRY,
    security: &[&[&SCHEMA_REGISTRY_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

impl DeleteDataEncryptionKey {
    /// Sets the algorithm of the key. Defaults to `AES256_GCM`.
    pub fn algorithm(mut self, algorithm: impl Into<DekAlgorithm>) -> Self {
        let algorithm: DekAlgorithm = algorithm.into();
        self.call.query("algorithm", algorithm);
        self
    }

    /// Sets whether to permanently delete what was soft-deleted before.
    pub fn permanent(mut self, permanent: bool) -> Self {
        self.call.query("permanent", permanent);
        self
    }
}

request! {
    /// A request builder for [`DataEncryptionKeysClient::delete`].
    DeleteDataEncryptionKey -> Empty, idempotent
}

static GET_VERSION: Operation = Operation {
    id: "getDekByVersion",
    name: "get data encryption key version",
    method: "GET",
    path: "/dek-registry/v1/keks/{name}/deks/{subject}/versions/{version}",
    host: &SCHEMA_REGISTRY,
    security: &[&[&SCHEMA_REGISTRY_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

impl GetDataEncryptionKeyVersion {
    /// Sets the algorithm of the key. Defaults to `AES256_GCM`.
    pub fn algorithm(mut self, algorithm: impl Into<DekAlgorithm>) -> Self {
        let algorithm: DekAlgorithm = algorithm.into();
        self.call.query("algorithm", algorithm);
        self
    }

    /// Sets whether to include soft-deleted items.
    pub fn deleted(mut self, deleted: bool) -> Self {
        self.call.query("deleted", deleted);
        self
    }
}

request! {
    /// A request builder for [`DataEncryptionKeysClient::get_version`].
    GetDataEncryptionKeyVersion -> Json<Dek>, idempotent
}

static DELETE_VERSION: Operation = Operation {
    id: "deleteDekVersion",
    name: "delete data encryption key version",
    method: "DELETE",
    path: "/dek-registry/v1/keks/{name}/deks/{subject}/versions/{version}",
    host: &SCHEMA_REGISTRY,
    security: &[&[&SCHEMA_REGISTRY_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

impl DeleteDataEncryptionKeyVersion {
    /// Sets the algorithm of the key. Defaults to `AES256_GCM`.
    pub fn algorithm(mut self, algorithm: impl Into<DekAlgorithm>) -> Self {
        let algorithm: DekAlgorithm = algorithm.into();
        self.call.query("algorithm", algorithm);
        self
    }

    /// Sets whether to permanently delete what was soft-deleted before.
    pub fn permanent(mut self, permanent: bool) -> Self {
        self.call.query("permanent", permanent);
        self
    }
}

request! {
    /// A request builder for [`DataEncryptionKeysClient::delete_version`].
    DeleteDataEncryptionKeyVersion -> Empty, idempotent
}

static LIST_VERSIONS: Operation = Operation {
    id: "getDekVersions",
    name: "list data encryption key versions",
    method: "GET",
    path: "/dek-registry/v1/keks/{name}/deks/{subject}/versions",
    host: &SCHEMA_REGISTRY,
    security: &[&[&SCHEMA_REGISTRY_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

impl ListDataEncryptionKeyVersions {
    /// Sets the algorithm of the key. Defaults to `AES256_GCM`.
    pub fn algorithm(mut self, algorithm: impl Into<DekAlgorithm>) -> Self {
        let algorithm: DekAlgorithm = algorithm.into();
        self.call.query("algorithm", algorithm);
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
    pub fn offset(mut self, offset: i64) -> Self {
        self.call.query("offset", offset);
        self
    }

    /// Sets the maximum number of results. Unlimited if absent or negative. Defaults to `-1`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.call.query("limit", limit);
        self
    }
}

request! {
    /// A request builder for [`DataEncryptionKeysClient::list_versions`].
    ///
    /// Call [`items`](Self::items) to list the items of all pages.
    ListDataEncryptionKeyVersions -> Json<Vec<i32>>, idempotent
}

pages! {
    ListDataEncryptionKeyVersions -> Vec<i32>, Paging::offset("offset").limit("limit", 0)
}

static RESTORE_VERSION: Operation = Operation {
    id: "undeleteDekVersion",
    name: "restore data encryption key version",
    method: "POST",
    path: "/dek-registry/v1/keks/{name}/deks/{subject}/versions/{version}/undelete",
    host: &SCHEMA_REGISTRY,
    security: &[&[&SCHEMA_REGISTRY_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::WhenNotSent,
};

impl RestoreDataEncryptionKeyVersion {
    /// Sets the algorithm of the key. Defaults to `AES256_GCM`.
    pub fn algorithm(mut self, algorithm: impl Into<DekAlgorithm>) -> Self {
        let algorithm: DekAlgorithm = algorithm.into();
        self.call.query("algorithm", algorithm);
        self
    }
}

request! {
    /// A request builder for [`DataEncryptionKeysClient::restore_version`].
    RestoreDataEncryptionKeyVersion -> Empty
}

static RESTORE: Operation = Operation {
    id: "undeleteDekVersions",
    name: "restore data encryption key",
    method: "POST",
    path: "/dek-registry/v1/keks/{name}/deks/{subject}/undelete",
    host: &SCHEMA_REGISTRY,
    security: &[&[&SCHEMA_REGISTRY_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::WhenNotSent,
};

impl RestoreDataEncryptionKey {
    /// Sets the algorithm of the key. Defaults to `AES256_GCM`.
    pub fn algorithm(mut self, algorithm: impl Into<DekAlgorithm>) -> Self {
        let algorithm: DekAlgorithm = algorithm.into();
        self.call.query("algorithm", algorithm);
        self
    }
}

request! {
    /// A request builder for [`DataEncryptionKeysClient::restore`].
    RestoreDataEncryptionKey -> Empty
}

/// A new data encryption key.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDekRequest {
    /// The name of the subject of the key.
    pub subject: Option<String>,
    /// The number of the version. Defaults to 1.
    pub version: Option<i32>,
    /// The algorithm of the key. Defaults to `AES256_GCM`.
    pub algorithm: Option<DekAlgorithm>,
    /// The key, encrypted with the key encryption key. If absent, Schema Registry generates the
    /// key, which requires a shared key encryption key.
    pub encrypted_key_material: Option<Secret>,
    /// `true` to create the key as soft-deleted.
    pub deleted: Option<bool>,
}

impl CreateDekRequest {
    /// Creates an empty `CreateDekRequest`.
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

    /// Sets [`algorithm`](Self::algorithm).
    #[must_use]
    pub fn with_algorithm(mut self, algorithm: impl Into<DekAlgorithm>) -> Self {
        self.algorithm = Some(algorithm.into());
        self
    }

    /// Sets [`encrypted_key_material`](Self::encrypted_key_material).
    #[must_use]
    pub fn with_encrypted_key_material(
        mut self,
        encrypted_key_material: impl Into<Secret>,
    ) -> Self {
        self.encrypted_key_material = Some(encrypted_key_material.into());
        self
    }

    /// Sets [`deleted`](Self::deleted).
    #[must_use]
    pub fn with_deleted(mut self, deleted: bool) -> Self {
        self.deleted = Some(deleted);
        self
    }
}

model!(CreateDekRequest {
    "subject": subject,
    "version": version,
    "algorithm": algorithm,
    "encryptedKeyMaterial": encrypted_key_material,
    "deleted": deleted,
});

/// The algorithm of a data encryption key.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DekAlgorithm {
    /// `AES128_GCM`
    Aes128Gcm,
    /// `AES256_GCM`
    Aes256Gcm,
    /// `AES256_SIV`
    Aes256Siv,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(DekAlgorithm {
    "AES128_GCM": Aes128Gcm,
    "AES256_GCM": Aes256Gcm,
    "AES256_SIV": Aes256Siv,
});

/// A data encryption key: a key that encrypts fields of records.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Dek {
    /// The name of the key encryption key that protects the key.
    pub kek_name: Option<String>,
    /// The name of the subject of the key.
    pub subject: Option<String>,
    /// The version, counted from 1.
    pub version: Option<i32>,
    /// The algorithm of the key.
    pub algorithm: Option<DekAlgorithm>,
    /// The key, encrypted with the key encryption key.
    pub encrypted_key_material: Option<Secret>,
    /// The key itself. Only sent if the key encryption key is shared.
    pub key_material: Option<Secret>,
    /// The creation time of the key, as Unix time in milliseconds.
    pub ts: Option<i64>,
    /// `true` if the key is soft-deleted.
    pub deleted: Option<bool>,
}

impl Dek {
    /// Creates an empty `Dek`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`kek_name`](Self::kek_name).
    #[must_use]
    pub fn with_kek_name(mut self, kek_name: impl Into<String>) -> Self {
        self.kek_name = Some(kek_name.into());
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

    /// Sets [`algorithm`](Self::algorithm).
    #[must_use]
    pub fn with_algorithm(mut self, algorithm: impl Into<DekAlgorithm>) -> Self {
        self.algorithm = Some(algorithm.into());
        self
    }

    /// Sets [`encrypted_key_material`](Self::encrypted_key_material).
    #[must_use]
    pub fn with_encrypted_key_material(
        mut self,
        encrypted_key_material: impl Into<Secret>,
    ) -> Self {
        self.encrypted_key_material = Some(encrypted_key_material.into());
        self
    }

    /// Sets [`key_material`](Self::key_material).
    #[must_use]
    pub fn with_key_material(mut self, key_material: impl Into<Secret>) -> Self {
        self.key_material = Some(key_material.into());
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

model!(Dek {
    "kekName": kek_name,
    "subject": subject,
    "version": version,
    "algorithm": algorithm,
    "encryptedKeyMaterial": encrypted_key_material,
    "keyMaterial": key_material,
    "ts": ts,
    "deleted": deleted,
});
