// Generated from schema-registry/v1.yaml by `cargo xtask codegen`; do not edit.

//! Key encryption keys (KEKs): keys in a key management service that protect data encryption keys.

use std::collections::BTreeMap;

use crate::call::{Call, Empty, Json, request};
use crate::client::Client;
use crate::model::model;
use crate::operation::{Operation, Retry};
use crate::service::{EXTERNAL_TOKEN, SCHEMA_REGISTRY, SCHEMA_REGISTRY_API_KEY};

/// Key encryption keys (KEKs): keys in a key management service that protect data encryption keys.
///
/// Reached by
/// [`SchemaRegistryV1::key_encryption_keys`](super::SchemaRegistryV1::key_encryption_keys).
#[derive(Clone, Debug)]
pub struct KeyEncryptionKeysClient {
    pub(super) client: Client,
}

impl KeyEncryptionKeysClient {
    /// Lists key encryption keys.
    ///
    /// `GET /dek-registry/v1/keks` · Schema Registry API key or external access token
    ///
    /// Returns the names of the key encryption keys.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getKekNames)
    ///
    /// # Responses
    ///
    /// | status | meaning |
    /// |---|---|
    /// | 200 | Names of the key encryption keys. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let answer = client.schema_registry_v1().key_encryption_keys().list().await?;
    /// println!("{answer:?}");
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
    /// `POST /dek-registry/v1/keks` · Schema Registry API key or external access token
    ///
    /// Registers a key of a key management service as a key encryption key.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createKek)
    ///
    /// # Arguments
    ///
    /// - `body`: The name and the location of the key.
    ///
    /// # Responses
    ///
    /// | status | meaning |
    /// |---|---|
    /// | 200 | The new key encryption key. |
    /// | 409 | The key exists already (40971), or there are too many keys (40972). There is no body. |
    /// | 422 | The key is invalid (42271). There is no body. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::schema_registry::v1::CreateKekRequest;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = CreateKekRequest::new().with_name("name");
    /// let answer = client.schema_registry_v1().key_encryption_keys().create(&body).await?;
    /// println!("{answer:?}");
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
    /// `GET /dek-registry/v1/keks/{name}` · Schema Registry API key or external access token
    ///
    /// Returns a key encryption key. The key itself remains in its key management service.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getKek)
    ///
    /// # Arguments
    ///
    /// - `name`: The name of the key encryption key.
    ///
    /// # Responses
    ///
    /// | status | meaning |
    /// |---|---|
    /// | 200 | The requested key encryption key. |
    /// | 404 | The key does not exist (40470). There is no body. |
    /// | 422 | The key is invalid (42271). There is no body. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let answer = client
    ///     .schema_registry_v1()
    ///     .key_encryption_keys()
    ///     .get("orders-kek")
    ///     .await?;
    /// println!("{answer:?}");
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
    /// `PUT /dek-registry/v1/keks/{name}` · Schema Registry API key or external access token
    ///
    /// Changes the given fields of a key encryption key.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/putKek)
    ///
    /// # Arguments
    ///
    /// - `name`: The name of the key encryption key.
    /// - `body`: The fields to change.
    ///
    /// # Responses
    ///
    /// | status | meaning |
    /// |---|---|
    /// | 200 | The key encryption key after the update. |
    /// | 404 | The key does not exist (40470). There is no body. |
    /// | 409 | The key exists already (40971). There is no body. |
    /// | 422 | The key is invalid (42271). There is no body. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::schema_registry::v1::UpdateKekRequest;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = UpdateKekRequest::new().with_doc("doc");
    /// let answer = client
    ///     .schema_registry_v1()
    ///     .key_encryption_keys()
    ///     .update("orders-kek", &body)
    ///     .await?;
    /// println!("{answer:?}");
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
    /// `DELETE /dek-registry/v1/keks/{name}` · Schema Registry API key or external access token
    ///
    /// Deletes a key encryption key that no longer protects a data encryption key. The deletion is
    /// soft and can be undone; a permanent deletion requires a soft one first.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteKek)
    ///
    /// # Arguments
    ///
    /// - `name`: The name of the key encryption key.
    ///
    /// # Responses
    ///
    /// | status | meaning |
    /// |---|---|
    /// | 204 | The key encryption key was deleted. |
    /// | 404 | The key does not exist (40470) or has not been soft-deleted (40471). There is no body. |
    /// | 422 | The key is invalid (42271), or data encryption keys depend on it (42272). There is no body. |
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
    /// `POST /dek-registry/v1/keks/{name}/undelete` · Schema Registry API key or external access
    /// token
    ///
    /// Undoes a soft deletion of a key encryption key.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/undeleteKek)
    ///
    /// # Arguments
    ///
    /// - `name`: The name of the key encryption key.
    ///
    /// # Responses
    ///
    /// | status | meaning |
    /// |---|---|
    /// | 204 | The key encryption key was restored. |
    /// | 404 | The key does not exist (40470). There is no body. |
    /// | 422 | The key is invalid (42271), or data encryption keys depend on it (42272). There is no body. |
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
    /// `POST /dek-registry/v1/keks/{name}/test` · Schema Registry API key or external access token
    ///
    /// Checks that Schema Registry can use a shared key encryption key. Nothing is changed.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/testKek)
    ///
    /// # Arguments
    ///
    /// - `name`: The name of the key encryption key.
    ///
    /// # Responses
    ///
    /// | status | meaning |
    /// |---|---|
    /// | 200 | The key encryption key, which can be used. |
    /// | 422 | The key is invalid (42271). There is no body. |
    /// | 500 | The key material could not be generated (50070). There is no body. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let answer = client
    ///     .schema_registry_v1()
    ///     .key_encryption_keys()
    ///     .test("orders-kek")
    ///     .await?;
    /// println!("{answer:?}");
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

request! {
    /// A call of [`KeyEncryptionKeysClient::list`].
    ListKeyEncryptionKeys -> Json<Vec<String>>
}

impl ListKeyEncryptionKeys {
    /// `true` to include soft-deleted items.
    pub fn deleted(mut self, deleted: bool) -> Self {
        self.call.query("deleted", deleted);
        self
    }
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

request! {
    /// A call of [`KeyEncryptionKeysClient::create`].
    CreateKeyEncryptionKey -> Json<Kek>
}

impl CreateKeyEncryptionKey {
    /// `true` to test first that Schema Registry can use the key. `false` if not set.
    pub fn test_sharing(mut self, test_sharing: bool) -> Self {
        self.call.query("testSharing", test_sharing);
        self
    }
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

request! {
    /// A call of [`KeyEncryptionKeysClient::get`].
    GetKeyEncryptionKey -> Json<Kek>
}

impl GetKeyEncryptionKey {
    /// `true` to include soft-deleted items.
    pub fn deleted(mut self, deleted: bool) -> Self {
        self.call.query("deleted", deleted);
        self
    }
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

request! {
    /// A call of [`KeyEncryptionKeysClient::update`].
    UpdateKeyEncryptionKey -> Json<Kek>
}

impl UpdateKeyEncryptionKey {
    /// `true` to test first that Schema Registry can use the key. `false` if not set.
    pub fn test_sharing(mut self, test_sharing: bool) -> Self {
        self.call.query("testSharing", test_sharing);
        self
    }
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

request! {
    /// A call of [`KeyEncryptionKeysClient::delete`].
    DeleteKeyEncryptionKey -> Empty
}

impl DeleteKeyEncryptionKey {
    /// `true` to permanently delete what was soft-deleted before.
    pub fn permanent(mut self, permanent: bool) -> Self {
        self.call.query("permanent", permanent);
        self
    }
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
    /// A call of [`KeyEncryptionKeysClient::restore`].
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
    /// A call of [`KeyEncryptionKeysClient::test`].
    TestKeyEncryptionKey -> Json<Kek>
}

/// A new key encryption key.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateKekRequest {
    /// The name of the key encryption key.
    pub name: Option<String>,
    /// The key management service.
    pub kms_type: Option<String>,
    /// The ID of the key in the key management service.
    pub kms_key_id: Option<String>,
    /// The settings for the key management service, by name.
    pub kms_props: Option<BTreeMap<String, String>>,
    /// The description of the key.
    pub doc: Option<String>,
    /// `true` if Schema Registry may use the key itself, to generate and decrypt data encryption
    /// keys.
    pub shared: Option<bool>,
    /// `true` to create the key as soft-deleted.
    pub deleted: Option<bool>,
}

impl CreateKekRequest {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`name`](Self::name).
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`kms_type`](Self::kms_type).
    pub fn with_kms_type(mut self, kms_type: impl Into<String>) -> Self {
        self.kms_type = Some(kms_type.into());
        self
    }

    /// Sets [`kms_key_id`](Self::kms_key_id).
    pub fn with_kms_key_id(mut self, kms_key_id: impl Into<String>) -> Self {
        self.kms_key_id = Some(kms_key_id.into());
        self
    }

    /// Sets [`kms_props`](Self::kms_props).
    pub fn with_kms_props(mut self, kms_props: BTreeMap<String, String>) -> Self {
        self.kms_props = Some(kms_props);
        self
    }

    /// Sets [`doc`](Self::doc).
    pub fn with_doc(mut self, doc: impl Into<String>) -> Self {
        self.doc = Some(doc.into());
        self
    }

    /// Sets [`shared`](Self::shared).
    pub fn with_shared(mut self, shared: bool) -> Self {
        self.shared = Some(shared);
        self
    }

    /// Sets [`deleted`](Self::deleted).
    pub fn with_deleted(mut self, deleted: bool) -> Self {
        self.deleted = Some(deleted);
        self
    }
}

model!(CreateKekRequest {
    0 "name": name,
    1 "kmsType": kms_type,
    2 "kmsKeyId": kms_key_id,
    3 "kmsProps": kms_props,
    4 "doc": doc,
    5 "shared": shared,
    6 "deleted": deleted,
});

/// A key encryption key: a key in a key management service that protects data encryption keys.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Kek {
    /// The name of the key encryption key.
    pub name: Option<String>,
    /// The key management service.
    pub kms_type: Option<String>,
    /// The ID of the key in the key management service.
    pub kms_key_id: Option<String>,
    /// The settings for the key management service, by name.
    pub kms_props: Option<BTreeMap<String, String>>,
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
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`name`](Self::name).
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`kms_type`](Self::kms_type).
    pub fn with_kms_type(mut self, kms_type: impl Into<String>) -> Self {
        self.kms_type = Some(kms_type.into());
        self
    }

    /// Sets [`kms_key_id`](Self::kms_key_id).
    pub fn with_kms_key_id(mut self, kms_key_id: impl Into<String>) -> Self {
        self.kms_key_id = Some(kms_key_id.into());
        self
    }

    /// Sets [`kms_props`](Self::kms_props).
    pub fn with_kms_props(mut self, kms_props: BTreeMap<String, String>) -> Self {
        self.kms_props = Some(kms_props);
        self
    }

    /// Sets [`doc`](Self::doc).
    pub fn with_doc(mut self, doc: impl Into<String>) -> Self {
        self.doc = Some(doc.into());
        self
    }

    /// Sets [`shared`](Self::shared).
    pub fn with_shared(mut self, shared: bool) -> Self {
        self.shared = Some(shared);
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

model!(Kek {
    0 "name": name,
    1 "kmsType": kms_type,
    2 "kmsKeyId": kms_key_id,
    3 "kmsProps": kms_props,
    4 "doc": doc,
    5 "shared": shared,
    6 "ts": ts,
    7 "deleted": deleted,
});

/// The mutable fields of a key encryption key.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateKekRequest {
    /// The settings for the key management service, by name.
    pub kms_props: Option<BTreeMap<String, String>>,
    /// The description of the key.
    pub doc: Option<String>,
    /// `true` if Schema Registry may use the key itself, to generate and decrypt data encryption
    /// keys.
    pub shared: Option<bool>,
}

impl UpdateKekRequest {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`kms_props`](Self::kms_props).
    pub fn with_kms_props(mut self, kms_props: BTreeMap<String, String>) -> Self {
        self.kms_props = Some(kms_props);
        self
    }

    /// Sets [`doc`](Self::doc).
    pub fn with_doc(mut self, doc: impl Into<String>) -> Self {
        self.doc = Some(doc.into());
        self
    }

    /// Sets [`shared`](Self::shared).
    pub fn with_shared(mut self, shared: bool) -> Self {
        self.shared = Some(shared);
        self
    }
}

model!(UpdateKekRequest {
    0 "kmsProps": kms_props,
    1 "doc": doc,
    2 "shared": shared,
});
