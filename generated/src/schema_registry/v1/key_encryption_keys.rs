// Generated from schema-registry/v1.yaml by `cargo xtask codegen`; do not edit.

//! Key encryption keys (KEKs): keys in a key management service that protect data encryption keys.

use std::collections::BTreeMap;

use crate::call::{Call, Empty, Json, request};
use crate::client::Client;
use crate::model::{Secret, model};
use crate::operation::{Operation, Retry};
use crate::service::{EXTERNAL_TOKEN, SCHEMA_REGISTRY, SCHEMA_REGISTRY_API_KEY};

/// The operations of
/// [`SchemaRegistryV1::key_encryption_keys`](super::SchemaRegistryV1::key_encryption_keys).
///
/// Key encryption keys (KEKs): keys in a key management service that protect data encryption keys.
#[derive(Clone, Debug)]
pub struct KeyEncryptionKeysClient {
    pub(super) client: Client,
}

impl KeyEncryptionKeysClient {
    /// Lists key encryption keys.
    ///
    /// Returns the names of the key encryption keys.
    ///
    /// `GET /dek-registry/v1/keks` · Schema Registry API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getKekNames)
    ///
    /// # Parameters
    ///
    /// Optional: [`deleted`](ListKeyEncryptionKeys::deleted)
    ///
    /// # Response
    ///
    /// - 200: Names of the key encryption keys.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client.schema_registry_v1().key_encryption_keys().list().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListKeyEncryptionKeys {
        ListKeyEncryptionKeys {
            call: Call::new(&self.client, &LIST),
        }
    }

    /// Creates a key encryption key.
    ///
    /// Registers a key of a key management service as a key encryption key.
    ///
    /// `POST /dek-registry/v1/keks` · Schema Registry API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createKek)
    ///
    /// # Parameters
    ///
    /// - `body`: The name and the location of the key.
    ///
    /// Optional: [`test_sharing`](CreateKeyEncryptionKey::test_sharing)
    ///
    /// # Response
    ///
    /// - 200: The new key encryption key.
    ///
    /// # Errors
    ///
    /// Returns an error for:
    ///
    /// - 409: The key already exists (40971), or there are too many keys (40972). The response has
    ///   no body.
    /// - 422: The key is invalid (42271). The response has no body.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::schema_registry::v1::CreateKekRequest;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = CreateKekRequest::new().with_name("orders-kek");
    /// let response = client
    ///     .schema_registry_v1()
    ///     .key_encryption_keys()
    ///     .create(&body)
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: &CreateKekRequest) -> CreateKeyEncryptionKey {
        let mut call = Call::new(&self.client, &CREATE);
        call.json(body);
        CreateKeyEncryptionKey { call }
    }

    /// Gets a key encryption key.
    ///
    /// Returns a key encryption key. The key itself remains in its key management service.
    ///
    /// `GET /dek-registry/v1/keks/{name}` · Schema Registry API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getKek)
    ///
    /// # Parameters
    ///
    /// - `name`: The name of the key encryption key.
    ///
    /// Optional: [`deleted`](GetKeyEncryptionKey::deleted)
    ///
    /// # Response
    ///
    /// - 200: The requested key encryption key.
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
    /// let response = client
    ///     .schema_registry_v1()
    ///     .key_encryption_keys()
    ///     .get("orders-kek")
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, name: impl Into<String>) -> GetKeyEncryptionKey {
        GetKeyEncryptionKey {
            call: Call::new(&self.client, &GET).path(name),
        }
    }

    /// Updates a key encryption key.
    ///
    /// Changes the given fields of a key encryption key.
    ///
    /// `PUT /dek-registry/v1/keks/{name}` · Schema Registry API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/putKek)
    ///
    /// # Parameters
    ///
    /// - `name`: The name of the key encryption key.
    /// - `body`: The fields to change.
    ///
    /// Optional: [`test_sharing`](UpdateKeyEncryptionKey::test_sharing)
    ///
    /// # Response
    ///
    /// - 200: The key encryption key after the update.
    ///
    /// # Errors
    ///
    /// Returns an error for:
    ///
    /// - 404: The key does not exist (40470). The response has no body.
    /// - 409: The key already exists (40971). The response has no body.
    /// - 422: The key is invalid (42271). The response has no body.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::schema_registry::v1::UpdateKekRequest;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = UpdateKekRequest::new().with_doc("Protects customer data in orders");
    /// let response = client
    ///     .schema_registry_v1()
    ///     .key_encryption_keys()
    ///     .update("orders-kek", &body)
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update(
        &self,
        name: impl Into<String>,
        body: &UpdateKekRequest,
    ) -> UpdateKeyEncryptionKey {
        let mut call = Call::new(&self.client, &UPDATE).path(name);
        call.json(body);
        UpdateKeyEncryptionKey { call }
    }

    /// Deletes a key encryption key.
    ///
    /// Deletes a key encryption key that no longer protects a data encryption key. The deletion is
    /// soft and can be undone; a permanent deletion requires a soft one first.
    ///
    /// `DELETE /dek-registry/v1/keks/{name}` · Schema Registry API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteKek)
    ///
    /// # Parameters
    ///
    /// - `name`: The name of the key encryption key.
    ///
    /// Optional: [`permanent`](DeleteKeyEncryptionKey::permanent)
    ///
    /// # Response
    ///
    /// - 204: The key encryption key was deleted.
    ///
    /// # Errors
    ///
    /// Returns an error for:
    ///
    /// - 404: The key does not exist (40470) or has not been soft-deleted (40471). The response has
    ///   no body.
    /// - 422: The key is invalid (42271), or data encryption keys depend on it (42272). The
    ///   response has no body.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// client.schema_registry_v1().key_encryption_keys().delete("orders-kek").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, name: impl Into<String>) -> DeleteKeyEncryptionKey {
        DeleteKeyEncryptionKey {
            call: Call::new(&self.client, &DELETE).path(name),
        }
    }

    /// Restores a key encryption key.
    ///
    /// Undoes a soft deletion of a key encryption key.
    ///
    /// `POST /dek-registry/v1/keks/{name}/undelete` · Schema Registry API key or external access
    /// token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/undeleteKek)
    ///
    /// # Parameters
    ///
    /// - `name`: The name of the key encryption key.
    ///
    /// # Response
    ///
    /// - 204: The key encryption key was restored.
    ///
    /// # Errors
    ///
    /// Returns an error for:
    ///
    /// - 404: The key does not exist (40470). The response has no body.
    /// - 422: The key is invalid (42271), or data encryption keys depend on it (42272). The
    ///   response has no body.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// client.schema_registry_v1().key_encryption_keys().restore("orders-kek").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn restore(&self, name: impl Into<String>) -> RestoreKeyEncryptionKey {
        RestoreKeyEncryptionKey {
            call: Call::new(&self.client, &RESTORE).path(name),
        }
    }

    /// Tests a key encryption key.
    ///
    /// Checks that Schema Registry can use a shared key encryption key. Nothing is changed.
    ///
    /// `POST /dek-registry/v1/keks/{name}/test` · Schema Registry API key or external access token
    /// ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/testKek)
    ///
    /// # Parameters
    ///
    /// - `name`: The name of the key encryption key.
    ///
    /// # Response
    ///
    /// - 200: The key encryption key, which can be used.
    ///
    /// # Errors
    ///
    /// Returns an error for:
    ///
    /// - 422: The key is invalid (42271). The response has no body.
    /// - 500: The key material could not be generated (50070). The response has no body.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client
    ///     .schema_registry_v1()
    ///     .key_encryption_keys()
    ///     .test("orders-kek")
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn test(&self, name: impl Into<String>) -> TestKeyEncryptionKey {
        TestKeyEncryptionKey {
            call: Call::new(&self.client, &TEST).path(name),
        }
    }
}

static LIST: Operation = Operation {
    id: "getKekNames",
    name: "list key encryption keys",
    method: "GET",
    path: "/dek-registry/v1/keks",
    host: &SCHEMA_REGISTRY,
    security: &[&[&SCHEMA_REGISTRY_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

impl ListKeyEncryptionKeys {
    /// Sets whether to include soft-deleted items.
    pub fn deleted(mut self, deleted: bool) -> Self {
        self.call.query("deleted", deleted);
        self
    }
}

request! {
    /// A request builder for [`KeyEncryptionKeysClient::list`].
    ListKeyEncryptionKeys -> Json<Vec<String>>, idempotent
}

static CREATE: Operation = Operation {
    id: "createKek",
    name: "create key encryption key",
    method: "POST",
    path: "/dek-registry/v1/keks",
    host: &SCHEMA_REGISTRY,
    security: &[&[&SCHEMA_REGISTRY_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::WhenNotSent,
};

impl CreateKeyEncryptionKey {
    /// Sets whether to test first that Schema Registry can use the key. Defaults to `false`.
    pub fn test_sharing(mut self, test_sharing: bool) -> Self {
        self.call.query("testSharing", test_sharing);
        self
    }
}

request! {
    /// A request builder for [`KeyEncryptionKeysClient::create`].
    CreateKeyEncryptionKey -> Json<Kek>
}

static GET: Operation = Operation {
    id: "getKek",
    name: "get key encryption key",
    method: "GET",
    path: "/dek-registry/v1/keks/{name}",
    host: &SCHEMA_REGISTRY,
    security: &[&[&SCHEMA_REGISTRY_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

impl GetKeyEncryptionKey {
    /// Sets whether to include soft-deleted items.
    pub fn deleted(mut self, deleted: bool) -> Self {
        self.call.query("deleted", deleted);
        self
    }
}

request! {
    /// A request builder for [`KeyEncryptionKeysClient::get`].
    GetKeyEncryptionKey -> Json<Kek>, idempotent
}

static UPDATE: Operation = Operation {
    id: "putKek",
    name: "update key encryption key",
    method: "PUT",
    path: "/dek-registry/v1/keks/{name}",
    host: &SCHEMA_REGISTRY,
    security: &[&[&SCHEMA_REGISTRY_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

impl UpdateKeyEncryptionKey {
    /// Sets whether to test first that Schema Registry can use the key. Defaults to `false`.
    pub fn test_sharing(mut self, test_sharing: bool) -> Self {
        self.call.query("testSharing", test_sharing);
        self
    }
}

request! {
    /// A request builder for [`KeyEncryptionKeysClient::update`].
    UpdateKeyEncryptionKey -> Json<Kek>, idempotent
}

static DELETE: Operation = Operation {
    id: "deleteKek",
    name: "delete key encryption key",
    method: "DELETE",
    path: "/dek-registry/v1/keks/{name}",
    host: &SCHEMA_REGISTRY,
    security: &[&[&SCHEMA_REGISTRY_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

impl DeleteKeyEncryptionKey {
    /// Sets whether to permanently delete what was soft-deleted before.
    pub fn permanent(mut self, permanent: bool) -> Self {
        self.call.query("permanent", permanent);
        self
    }
}

request! {
    /// A request builder for [`KeyEncryptionKeysClient::delete`].
    DeleteKeyEncryptionKey -> Empty, idempotent
}

static RESTORE: Operation = Operation {
    id: "undeleteKek",
    name: "restore key encryption key",
    method: "POST",
    path: "/dek-registry/v1/keks/{name}/undelete",
    host: &SCHEMA_REGISTRY,
    security: &[&[&SCHEMA_REGISTRY_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A request builder for [`KeyEncryptionKeysClient::restore`].
    RestoreKeyEncryptionKey -> Empty
}

static TEST: Operation = Operation {
    id: "testKek",
    name: "test key encryption key",
    method: "POST",
    path: "/dek-registry/v1/keks/{name}/test",
    host: &SCHEMA_REGISTRY,
    security: &[&[&SCHEMA_REGISTRY_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`KeyEncryptionKeysClient::test`].
    TestKeyEncryptionKey -> Json<Kek>, idempotent
}

/// A new key encryption key.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateKekRequest {
    /// The name of the key encryption key.
    pub name: Option<String>,
    /// The key management service.
    pub kms_type: Option<String>,
    /// The ID of the key in the key management service.
    pub kms_key_id: Option<String>,
    /// The settings for the key management service, by name.
    pub kms_props: Option<Secret<BTreeMap<String, String>>>,
    /// The description of the key.
    pub doc: Option<String>,
    /// `true` if Schema Registry may use the key itself, to generate and decrypt data encryption
    /// keys.
    pub shared: Option<bool>,
    /// `true` to create the key as soft-deleted.
    pub deleted: Option<bool>,
}

impl CreateKekRequest {
    /// Creates an empty `CreateKekRequest`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`kms_type`](Self::kms_type).
    #[must_use]
    pub fn with_kms_type(mut self, kms_type: impl Into<String>) -> Self {
        self.kms_type = Some(kms_type.into());
        self
    }

    /// Sets [`kms_key_id`](Self::kms_key_id).
    #[must_use]
    pub fn with_kms_key_id(mut self, kms_key_id: impl Into<String>) -> Self {
        self.kms_key_id = Some(kms_key_id.into());
        self
    }

    /// Sets [`kms_props`](Self::kms_props).
    #[must_use]
    pub fn with_kms_props(
        mut self,
        kms_props: impl Into<Secret<BTreeMap<String, String>>>,
    ) -> Self {
        self.kms_props = Some(kms_props.into());
        self
    }

    /// Sets [`doc`](Self::doc).
    #[must_use]
    pub fn with_doc(mut self, doc: impl Into<String>) -> Self {
        self.doc = Some(doc.into());
        self
    }

    /// Sets [`shared`](Self::shared).
    #[must_use]
    pub fn with_shared(mut self, shared: bool) -> Self {
        self.shared = Some(shared);
        self
    }

    /// Sets [`deleted`](Self::deleted).
    #[must_use]
    pub fn with_deleted(mut self, deleted: bool) -> Self {
        self.deleted = Some(deleted);
        self
    }
}

model!(CreateKekRequest {
    "name": name,
    "kmsType": kms_type,
    "kmsKeyId": kms_key_id,
    "kmsProps": kms_props,
    "doc": doc,
    "shared": shared,
    "deleted": deleted,
});

/// A key encryption key: a key in a key management service that protects data encryption keys.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Kek {
    /// The name of the key encryption key.
    pub name: Option<String>,
    /// The key management service.
    pub kms_type: Option<String>,
    /// The ID of the key in the key management service.
    pub kms_key_id: Option<String>,
    /// The settings for the key management service, by name.
    pub kms_props: Option<Secret<BTreeMap<String, String>>>,
    /// The description of the key.
    pub doc: Option<String>,
    /// `true` if Schema Registry may use the key itself, to generate and decrypt data encryption
    /// keys.
    pub shared: Option<bool>,
    /// The time of the last change of the key, as Unix time in milliseconds.
    pub ts: Option<i64>,
    /// `true` if the key is soft-deleted.
    pub deleted: Option<bool>,
}

impl Kek {
    /// Creates an empty `Kek`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`kms_type`](Self::kms_type).
    #[must_use]
    pub fn with_kms_type(mut self, kms_type: impl Into<String>) -> Self {
        self.kms_type = Some(kms_type.into());
        self
    }

    /// Sets [`kms_key_id`](Self::kms_key_id).
    #[must_use]
    pub fn with_kms_key_id(mut self, kms_key_id: impl Into<String>) -> Self {
        self.kms_key_id = Some(kms_key_id.into());
        self
    }

    /// Sets [`kms_props`](Self::kms_props).
    #[must_use]
    pub fn with_kms_props(
        mut self,
        kms_props: impl Into<Secret<BTreeMap<String, String>>>,
    ) -> Self {
        self.kms_props = Some(kms_props.into());
        self
    }

    /// Sets [`doc`](Self::doc).
    #[must_use]
    pub fn with_doc(mut self, doc: impl Into<String>) -> Self {
        self.doc = Some(doc.into());
        self
    }

    /// Sets [`shared`](Self::shared).
    #[must_use]
    pub fn with_shared(mut self, shared: bool) -> Self {
        self.shared = Some(shared);
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

model!(Kek {
    "name": name,
    "kmsType": kms_type,
    "kmsKeyId": kms_key_id,
    "kmsProps": kms_props,
    "doc": doc,
    "shared": shared,
    "ts": ts,
    "deleted": deleted,
});

/// The mutable fields of a key encryption key.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateKekRequest {
    /// The settings for the key management service, by name.
    pub kms_props: Option<Secret<BTreeMap<String, String>>>,
    /// The description of the key.
    pub doc: Option<String>,
    /// `true` if Schema Registry may use the key itself, to generate and decrypt data encryption
    /// keys.
    pub shared: Option<bool>,
}

impl UpdateKekRequest {
    /// Creates an empty `UpdateKekRequest`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`kms_props`](Self::kms_props).
    #[must_use]
    pub fn with_kms_props(
        mut self,
        kms_props: impl Into<Secret<BTreeMap<String, String>>>,
    ) -> Self {
        self.kms_props = Some(kms_props.into());
        self
    }

    /// Sets [`doc`](Self::doc).
    #[must_use]
    pub fn with_doc(mut self, doc: impl Into<String>) -> Self {
        self.doc = Some(doc.into());
        self
    }

    /// Sets [`shared`](Self::shared).
    #[must_use]
    pub fn with_shared(mut self, shared: bool) -> Self {
        self.shared = Some(shared);
        self
    }
}

model!(UpdateKekRequest {
    "kmsProps": kms_props,
    "doc": doc,
    "shared": shared,
});
