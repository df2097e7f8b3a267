// Generated from byok/v1.yaml by `cargo xtask codegen`; do not edit.

//! Self-managed encryption keys.
//!
//! Quota: `byok.max_keys.per_org`.

use serde::{Serialize, Serializer, de};
use serde_json::Value;

use crate::call::{Call, Empty, Json, request};
use crate::client::Client;
use crate::common::{ListMeta, ObjectMeta};
use crate::model::{
    DateTime, Union, alternative, model, open_enum, tag, union, write_tagged,
};
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE, STS_TOKEN};
use crate::wait::{Phased, Phases, Waiter};

/// Self-managed encryption keys.
///
/// Quota: `byok.max_keys.per_org`.
///
/// Reached by [`ByokV1::keys`](super::ByokV1::keys).
#[derive(Clone, Debug)]
pub struct KeysClient {
    pub(super) client: Client,
}

impl KeysClient {
    /// Lists keys.
    ///
    /// `GET /byok/v1/keys` · General Availability · cloud API key or STS token
    ///
    /// Returns the keys registered in the organization, one page at a time. Filters can be
    /// combined.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listByokV1Keys)
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | A page of keys. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let mut items = client.byok_v1().keys().list().items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListKeys {
        ListKeys {
            call: Call::new(&self.client, &LIST),
        }
    }

    /// Registers a key.
    ///
    /// `POST /byok/v1/keys` · General Availability · cloud API key or STS token
    ///
    /// Registers a key of a cloud provider. The provider must allow Confluent Cloud to use it: the
    /// response contains the roles, the application or the group that need access.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createByokV1Key)
    ///
    /// # Arguments
    ///
    /// - `body`: Location of the key and, optionally, a display name.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 201 | The new key, which is not validated yet. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Location` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 402 | The request would exceed a quota of the organization. | `X-Request-Id` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 409 | The request conflicts with the current state, for example because the resource exists already. | `X-Request-Id`, `Location` |
    /// | 422 | The request is well-formed, but a value in it is invalid. Each entry of `errors` names one. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::byok::v1::{AwsKeyCreate, KeyCreate, KeyCreateKey};
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = KeyCreate::new(KeyCreateKey::AwsKey(AwsKeyCreate::new("key_arn")));
    /// let answer = client.byok_v1().keys().create(&body).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: &KeyCreate) -> CreateKey {
        let mut call = Call::new(&self.client, &CREATE);
        call.json(body);
        CreateKey { call }
    }

    /// Gets a key.
    ///
    /// `GET /byok/v1/keys/{id}` · General Availability · cloud API key or STS token
    ///
    /// Returns a key with the result of its last validation.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getByokV1Key)
    ///
    /// [`until_ready`](GetKey::until_ready) asks again until it is ready,
    /// [`until_gone`](GetKey::until_gone) until it is gone.
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the key in Confluent Cloud.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The requested key. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no key with this ID. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let answer = client.byok_v1().keys().get("cck-4r8yn").await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl Into<String>) -> GetKey {
        GetKey {
            call: Call::new(&self.client, &GET).path(id),
        }
    }

    /// Updates a key.
    ///
    /// `PATCH /byok/v1/keys/{id}` · General Availability · cloud API key or STS token
    ///
    /// Changes the name of a key. The reference to the key at the cloud provider is immutable.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateByokV1Key)
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the key in Confluent Cloud.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The key after the update. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 402 | The request would exceed a quota of the organization. | `X-Request-Id` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no key with this ID. | `X-Request-Id` |
    /// | 409 | The request conflicts with the current state, for example because the resource exists already. | `X-Request-Id`, `Location` |
    /// | 422 | The request is well-formed, but a value in it is invalid. Each entry of `errors` names one. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::byok::v1::KeyUpdate;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = KeyUpdate::new().with_display_name("display_name");
    /// let answer = client.byok_v1().keys().update("cck-4r8yn").body(&body).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, id: impl Into<String>) -> UpdateKey {
        UpdateKey {
            call: Call::new(&self.client, &UPDATE).path(id),
        }
    }

    /// Deletes a key.
    ///
    /// `DELETE /byok/v1/keys/{id}` · General Availability · cloud API key or STS token
    ///
    /// Removes the key from Confluent Cloud. The key at the cloud provider is not affected.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteByokV1Key)
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the key in Confluent Cloud.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 204 | The key is being removed. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no key with this ID. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// client.byok_v1().keys().delete("cck-4r8yn").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, id: impl Into<String>) -> DeleteKey {
        DeleteKey {
            call: Call::new(&self.client, &DELETE).path(id),
        }
    }
}

static LIST: Operation = Operation {
    id: "listByokV1Keys",
    name: "list keys",
    method: "GET",
    path: "/byok/v1/keys",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`KeysClient::list`].
    ListKeys -> Json<KeyList>
}

pages! {
    ListKeys -> KeyList, Paging::Link("page_token")
}

impl ListKeys {
    /// Filters by a part of the display name.
    pub fn display_name(mut self, display_name: impl AsRef<str>) -> Self {
        self.call.query("display_name", display_name.as_ref());
        self
    }

    /// Filters by cloud provider.
    pub fn provider(mut self, provider: impl AsRef<str>) -> Self {
        self.call.query("provider", provider.as_ref());
        self
    }

    /// Filters by state.
    pub fn state(mut self, state: impl AsRef<str>) -> Self {
        self.call.query("state", state.as_ref());
        self
    }

    /// Filters by the outcome of the last validation.
    pub fn validation_phase(mut self, validation_phase: impl AsRef<str>) -> Self {
        self.call.query("validation_phase", validation_phase.as_ref());
        self
    }

    /// Filters by region of the cloud provider.
    pub fn validation_region(mut self, validation_region: impl AsRef<str>) -> Self {
        self.call.query("validation_region", validation_region.as_ref());
        self
    }

    /// Filters by a part of the key's ID at the cloud provider (`key_arn` or `key_id`).
    pub fn key(mut self, key: impl AsRef<str>) -> Self {
        self.call.query("key", key.as_ref());
        self
    }

    /// The maximum number of items per page. At most 100; `10` if not set.
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call.query("page_size", page_size);
        self
    }

    /// The page token: `page_token` in the `next` link of the previous page. Defaults to the first
    /// page. At most 255 characters.
    pub fn page_token(mut self, page_token: impl AsRef<str>) -> Self {
        self.call.query("page_token", page_token.as_ref());
        self
    }
}

static CREATE: Operation = Operation {
    id: "createByokV1Key",
    name: "create key",
    method: "POST",
    path: "/byok/v1/keys",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A call of [`KeysClient::create`].
    CreateKey -> Json<Key>
}

static GET: Operation = Operation {
    id: "getByokV1Key",
    name: "get key",
    method: "GET",
    path: "/byok/v1/keys/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`KeysClient::get`].
    GetKey -> Json<Key>
}

impl GetKey {
    /// Waits until it is ready: until `validation.phase` is `VALID`. `INVALID` is an error.
    ///
    /// See [`Waiter`] for how often it asks, for how long, and what else can be set.
    #[inline]
    pub fn until_ready(self) -> Waiter<Key> {
        Waiter::until_ready(self.call, Json::<Key>::ACCEPT, Json::read)
    }

    /// Waits until it is gone, as after a deletion: until the answer is a 404.
    ///
    /// See [`Waiter`] for how often it asks, for how long, and what else can be set.
    #[inline]
    pub fn until_gone(self) -> Waiter<Key, ()> {
        Waiter::until_gone(self.call, Json::<Key>::ACCEPT, Json::read)
    }
}

static UPDATE: Operation = Operation {
    id: "updateByokV1Key",
    name: "update key",
    method: "PATCH",
    path: "/byok/v1/keys/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A call of [`KeysClient::update`].
    UpdateKey -> Json<Key>
}

impl UpdateKey {
    /// The fields to change.
    #[inline]
    pub fn body(mut self, body: &KeyUpdate) -> Self {
        self.call.json(body);
        self
    }
}

static DELETE: Operation = Operation {
    id: "deleteByokV1Key",
    name: "delete key",
    method: "DELETE",
    path: "/byok/v1/keys/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`KeysClient::delete`].
    DeleteKey -> Empty
}

/// A page of keys.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct KeyList {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `byok/v1`.
    pub api_version: String,
    /// The type of the object. Set by the service; always `KeyList`.
    pub kind: String,
    /// Links from a page of a list to the others.
    pub metadata: ListMeta,
    /// The keys on this page. Without duplicates.
    pub data: Vec<Key>,
}

impl KeyList {
    /// With what is required.
    pub fn new(
        metadata: impl Into<ListMeta>,
        data: impl IntoIterator<Item = impl Into<Key>>,
    ) -> Self {
        Self {
            api_version: "byok/v1".into(),
            kind: "KeyList".into(),
            metadata: metadata.into(),
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}

model!(KeyList {
    0 "api_version": api_version,
    1 "kind": kind,
    2 "metadata": metadata,
    3 "data": data,
});

impl Page for KeyList {
    type Item = Key;

    fn next_page(&self) -> Option<&str> {
        self.metadata.next.as_deref()
    }

    fn items(&self) -> &[Key] {
        &self.data
    }

    fn into_items(self) -> Vec<Key> {
        self.data
    }
}

/// A customer-managed key that encrypts the data of dedicated Kafka clusters.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Key {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `byok/v1`.
    pub api_version: Option<String>,
    /// The type of the object. Set by the service; always `Key`.
    pub kind: Option<String>,
    /// The ID of the key in Confluent Cloud. At most 255 characters; set by the service.
    pub id: Option<String>,
    /// The metadata of an object. Read-only. Set by the service.
    pub metadata: Option<ObjectMeta>,
    /// The location of the key. `kind` is the discriminator for the cloud provider. Cannot change
    /// after creation.
    pub key: KeyKey,
    /// The display name of the key.
    pub display_name: Option<String>,
    /// The cloud provider of the key. Set by the service.
    pub provider: Option<KeyProvider>,
    /// The state of the key: used by a Kafka cluster (`IN_USE`) or available for a new one
    /// (`AVAILABLE`). Set by the service.
    pub state: Option<KeyState>,
    /// The validation status of the key. Set by the service.
    pub validation: Option<KeyValidation>,
}

impl Key {
    /// With what is required.
    pub fn new(key: impl Into<KeyKey>) -> Self {
        Self {
            api_version: None,
            kind: None,
            id: None,
            metadata: None,
            key: key.into(),
            display_name: None,
            provider: None,
            state: None,
            validation: None,
        }
    }

    /// Sets [`api_version`](Self::api_version).
    pub fn with_api_version(mut self, api_version: impl Into<String>) -> Self {
        self.api_version = Some(api_version.into());
        self
    }

    /// Sets [`kind`](Self::kind).
    pub fn with_kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = Some(kind.into());
        self
    }

    /// Sets [`id`](Self::id).
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets [`metadata`](Self::metadata).
    pub fn with_metadata(mut self, metadata: impl Into<ObjectMeta>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }

    /// Sets [`display_name`](Self::display_name).
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Sets [`provider`](Self::provider).
    pub fn with_provider(mut self, provider: impl Into<KeyProvider>) -> Self {
        self.provider = Some(provider.into());
        self
    }

    /// Sets [`state`](Self::state).
    pub fn with_state(mut self, state: impl Into<KeyState>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Sets [`validation`](Self::validation).
    pub fn with_validation(mut self, validation: impl Into<KeyValidation>) -> Self {
        self.validation = Some(validation.into());
        self
    }
}

model!(Key {
    0 "api_version": api_version,
    1 "kind": kind,
    2 "id": id,
    3 "metadata": metadata,
    4 "key": key,
    5 "display_name": display_name,
    6 "provider": provider,
    7 "state": state,
    8 "validation": validation,
});

impl Phased for Key {
    const PHASES: &'static Phases = &Phases {
        member: "validation.phase",
        ready: &["VALID"],
        failed: &["INVALID"],
    };

    fn phase(&self) -> Option<&str> {
        Some(self.validation.as_ref()?.phase.as_str())
    }

    fn explanation(&self) -> Option<&str> {
        self.validation.as_ref()?.message.as_deref()
    }
}

open_enum! {
    /// The cloud provider of the key.
    pub enum KeyProvider {
        /// `AWS`
        Aws = "AWS",
        /// `Azure`
        Azure = "Azure",
        /// `GCP`
        Gcp = "GCP",
    }
}

open_enum! {
    /// The state of the key: used by a Kafka cluster (`IN_USE`) or available for a new one
    /// (`AVAILABLE`).
    pub enum KeyState {
        /// `AVAILABLE`
        Available = "AVAILABLE",
        /// `IN_USE`
        InUse = "IN_USE",
    }
}

/// The location of the key.
///
/// `kind` is the discriminator for the cloud provider.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum KeyKey {
    /// A key in the key management service of AWS.
    AwsKey(AwsKey),
    /// A key in a key vault of Azure.
    AzureKey(AzureKey),
    /// A key in the key management service of Google Cloud.
    GcpKey(GcpKey),
    /// A value that is none of these, as it came.
    Unrecognized(Value),
}

impl From<AwsKey> for KeyKey {
    fn from(value: AwsKey) -> Self {
        Self::AwsKey(value)
    }
}

impl From<AzureKey> for KeyKey {
    fn from(value: AzureKey) -> Self {
        Self::AzureKey(value)
    }
}

impl From<GcpKey> for KeyKey {
    fn from(value: GcpKey) -> Self {
        Self::GcpKey(value)
    }
}

impl Union for KeyKey {
    fn read<E: de::Error>(value: Value) -> Result<Self, E> {
        match tag(&value, "kind") {
            Some("AwsKey" | "byok.v1.AwsKey") => alternative(value).map(Self::AwsKey),
            Some("AzureKey" | "byok.v1.AzureKey") => {
                alternative(value).map(Self::AzureKey)
            }
            Some("GcpKey" | "byok.v1.GcpKey") => alternative(value).map(Self::GcpKey),
            _ => Ok(Self::Unrecognized(value)),
        }
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::AwsKey(value) => write_tagged(value, "kind", "AwsKey", serializer),
            Self::AzureKey(value) => write_tagged(value, "kind", "AzureKey", serializer),
            Self::GcpKey(value) => write_tagged(value, "kind", "GcpKey", serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

/// A key in the key management service of AWS.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AwsKey {
    /// The ARN of the key. Cannot change after creation.
    pub key_arn: String,
    /// The ARNs of the IAM roles that need access to the key. Created for this key and its
    /// environment. Set by the service.
    pub roles: Option<Vec<String>>,
    /// The discriminator for a key at AWS. Cannot change after creation; always `AwsKey`.
    pub kind: String,
}

impl AwsKey {
    /// With what is required.
    pub fn new(key_arn: impl Into<String>) -> Self {
        Self {
            key_arn: key_arn.into(),
            roles: None,
            kind: "AwsKey".into(),
        }
    }

    /// Sets [`roles`](Self::roles).
    pub fn with_roles(
        mut self,
        roles: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.roles = Some(roles.into_iter().map(Into::into).collect());
        self
    }
}

model!(AwsKey {
    0 "key_arn": key_arn,
    1 "roles": roles,
    2 "kind": kind,
});

/// A key in a key vault of Azure.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AzureKey {
    /// The ID of the application that needs access to the key. Created for this key and its
    /// environment. Set by the service.
    pub application_id: Option<String>,
    /// The URL of the key in its vault, without a version. Cannot change after creation.
    pub key_id: String,
    /// The ID of the key vault. Cannot change after creation.
    pub key_vault_id: String,
    /// The discriminator for a key at Azure. Cannot change after creation; always `AzureKey`.
    pub kind: String,
    /// The ID (UUID) of the tenant of the key vault. Cannot change after creation.
    pub tenant_id: String,
}

impl AzureKey {
    /// With what is required.
    pub fn new(
        key_id: impl Into<String>,
        key_vault_id: impl Into<String>,
        tenant_id: impl Into<String>,
    ) -> Self {
        Self {
            application_id: None,
            key_id: key_id.into(),
            key_vault_id: key_vault_id.into(),
            kind: "AzureKey".into(),
            tenant_id: tenant_id.into(),
        }
    }

    /// Sets [`application_id`](Self::application_id).
    pub fn with_application_id(mut self, application_id: impl Into<String>) -> Self {
        self.application_id = Some(application_id.into());
        self
    }
}

model!(AzureKey {
    0 "application_id": application_id,
    1 "key_id": key_id,
    2 "key_vault_id": key_vault_id,
    3 "kind": kind,
    4 "tenant_id": tenant_id,
});

/// A key in the key management service of Google Cloud.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GcpKey {
    /// The resource name of the key. Cannot change after creation.
    pub key_id: String,
    /// Google group that needs access to the key. Created for this key. Set by the service.
    pub security_group: Option<String>,
    /// The discriminator for a key at Google Cloud. Cannot change after creation; always `GcpKey`.
    pub kind: String,
}

impl GcpKey {
    /// With what is required.
    pub fn new(key_id: impl Into<String>) -> Self {
        Self {
            key_id: key_id.into(),
            security_group: None,
            kind: "GcpKey".into(),
        }
    }

    /// Sets [`security_group`](Self::security_group).
    pub fn with_security_group(mut self, security_group: impl Into<String>) -> Self {
        self.security_group = Some(security_group.into());
        self
    }
}

model!(GcpKey {
    0 "key_id": key_id,
    1 "security_group": security_group,
    2 "kind": kind,
});

/// The result of the last attempt to use a key.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct KeyValidation {
    /// The status of the validation: `INITIALIZING` until the first success, then `VALID` or
    /// `INVALID` after the last attempt.
    pub phase: KeyValidationPhase,
    /// The human-readable description of the event.
    pub message: Option<String>,
    /// The time of the last change of `phase` or `message`, in UTC.
    pub since: DateTime,
    /// The cloud region of the key. Known after the first success. Set by the service.
    pub region: Option<String>,
}

impl KeyValidation {
    /// With what is required.
    pub fn new(
        phase: impl Into<KeyValidationPhase>,
        since: impl Into<DateTime>,
    ) -> Self {
        Self {
            phase: phase.into(),
            message: None,
            since: since.into(),
            region: None,
        }
    }

    /// Sets [`message`](Self::message).
    pub fn with_message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }

    /// Sets [`region`](Self::region).
    pub fn with_region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }
}

model!(KeyValidation {
    0 "phase": phase,
    1 "message": message,
    2 "since": since,
    3 "region": region,
});

open_enum! {
    /// The status of the validation: `INITIALIZING` until the first success, then `VALID` or
    /// `INVALID` after the last attempt.
    pub enum KeyValidationPhase {
        /// `INITIALIZING`
        Initializing = "INITIALIZING",
        /// `VALID`
        Valid = "VALID",
        /// `INVALID`
        Invalid = "INVALID",
    }
}

/// A customer-managed key that encrypts the data of dedicated Kafka clusters.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct KeyCreate {
    /// The location of the key. `kind` is the discriminator for the cloud provider. Cannot change
    /// after creation.
    pub key: KeyCreateKey,
    /// The display name of the key.
    pub display_name: Option<String>,
}

impl KeyCreate {
    /// With what is required.
    pub fn new(key: impl Into<KeyCreateKey>) -> Self {
        Self {
            key: key.into(),
            display_name: None,
        }
    }

    /// Sets [`display_name`](Self::display_name).
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }
}

model!(KeyCreate {
    0 "key": key,
    1 "display_name": display_name,
});

/// The location of the key.
///
/// `kind` is the discriminator for the cloud provider.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum KeyCreateKey {
    /// A key in the key management service of AWS.
    AwsKey(AwsKeyCreate),
    /// A key in a key vault of Azure.
    AzureKey(AzureKeyCreate),
    /// A key in the key management service of Google Cloud.
    GcpKey(GcpKeyCreate),
    /// A value that is none of these, as it came.
    Unrecognized(Value),
}

impl From<AwsKeyCreate> for KeyCreateKey {
    fn from(value: AwsKeyCreate) -> Self {
        Self::AwsKey(value)
    }
}

impl From<AzureKeyCreate> for KeyCreateKey {
    fn from(value: AzureKeyCreate) -> Self {
        Self::AzureKey(value)
    }
}

impl From<GcpKeyCreate> for KeyCreateKey {
    fn from(value: GcpKeyCreate) -> Self {
        Self::GcpKey(value)
    }
}

impl Union for KeyCreateKey {
    fn read<E: de::Error>(value: Value) -> Result<Self, E> {
        match tag(&value, "kind") {
            Some("AwsKey" | "byok.v1.AwsKey") => alternative(value).map(Self::AwsKey),
            Some("AzureKey" | "byok.v1.AzureKey") => {
                alternative(value).map(Self::AzureKey)
            }
            Some("GcpKey" | "byok.v1.GcpKey") => alternative(value).map(Self::GcpKey),
            _ => Ok(Self::Unrecognized(value)),
        }
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::AwsKey(value) => write_tagged(value, "kind", "AwsKey", serializer),
            Self::AzureKey(value) => write_tagged(value, "kind", "AzureKey", serializer),
            Self::GcpKey(value) => write_tagged(value, "kind", "GcpKey", serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

/// A key in the key management service of AWS.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AwsKeyCreate {
    /// The ARN of the key. Cannot change after creation.
    pub key_arn: String,
    /// The discriminator for a key at AWS. Cannot change after creation; always `AwsKey`.
    pub kind: String,
}

impl AwsKeyCreate {
    /// With what is required.
    pub fn new(key_arn: impl Into<String>) -> Self {
        Self {
            key_arn: key_arn.into(),
            kind: "AwsKey".into(),
        }
    }
}

model!(AwsKeyCreate {
    0 "key_arn": key_arn,
    1 "kind": kind,
});

/// A key in a key vault of Azure.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AzureKeyCreate {
    /// The URL of the key in its vault, without a version. Cannot change after creation.
    pub key_id: String,
    /// The ID of the key vault. Cannot change after creation.
    pub key_vault_id: String,
    /// The discriminator for a key at Azure. Cannot change after creation; always `AzureKey`.
    pub kind: String,
    /// The ID (UUID) of the tenant of the key vault. Cannot change after creation.
    pub tenant_id: String,
}

impl AzureKeyCreate {
    /// With what is required.
    pub fn new(
        key_id: impl Into<String>,
        key_vault_id: impl Into<String>,
        tenant_id: impl Into<String>,
    ) -> Self {
        Self {
            key_id: key_id.into(),
            key_vault_id: key_vault_id.into(),
            kind: "AzureKey".into(),
            tenant_id: tenant_id.into(),
        }
    }
}

model!(AzureKeyCreate {
    0 "key_id": key_id,
    1 "key_vault_id": key_vault_id,
    2 "kind": kind,
    3 "tenant_id": tenant_id,
});

/// A key in the key management service of Google Cloud.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GcpKeyCreate {
    /// The resource name of the key. Cannot change after creation.
    pub key_id: String,
    /// The discriminator for a key at Google Cloud. Cannot change after creation; always `GcpKey`.
    pub kind: String,
}

impl GcpKeyCreate {
    /// With what is required.
    pub fn new(key_id: impl Into<String>) -> Self {
        Self {
            key_id: key_id.into(),
            kind: "GcpKey".into(),
        }
    }
}

model!(GcpKeyCreate {
    0 "key_id": key_id,
    1 "kind": kind,
});

/// The fields of a key that can be changed.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct KeyUpdate {
    /// The display name of the key.
    pub display_name: Option<String>,
}

impl KeyUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`display_name`](Self::display_name).
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }
}

model!(KeyUpdate {
    0 "display_name": display_name,
});

union!(KeyKey, KeyCreateKey);
