// Generated from byok/v1.yaml by `cargo xtask codegen`; do not edit.

//! Self-managed encryption keys.
//!
//! The quota `byok.max_keys.per_org` limits their number.

use serde::{Serialize, Serializer};
use serde_json::Value;

use crate::call::{Call, Empty, Json, request};
use crate::client::Client;
use crate::common::{ListMeta, ObjectMeta};
use crate::model::{
    DateTime, Shape, SharedJson, Union, decode_variant, model, open_enum, union,
    write_tagged,
};
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE, STS_TOKEN};
use crate::wait::{Phased, Phases, Waiter};

/// The operations of [`ByokV1::keys`](super::ByokV1::keys).
///
/// Self-managed encryption keys.
///
/// The quota `byok.max_keys.per_org` limits their number.
#[derive(Clone, Debug)]
pub struct KeysClient {
    pub(super) client: Client,
}

impl KeysClient {
    /// Lists keys.
    ///
    /// Returns the keys registered in the organization, in pages. Filters can be combined.
    ///
    /// `GET /byok/v1/keys` · General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listByokV1Keys)
    ///
    /// # Parameters
    ///
    /// Optional: [`display_name`](ListKeys::display_name), [`provider`](ListKeys::provider),
    /// [`state`](ListKeys::state), [`validation_phase`](ListKeys::validation_phase),
    /// [`validation_region`](ListKeys::validation_region), [`key`](ListKeys::key),
    /// [`page_size`](ListKeys::page_size), [`page_token`](ListKeys::page_token)
    ///
    /// # Response
    ///
    /// - 200: A page of keys.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors).
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
    /// Registers a key of a cloud provider. The provider must allow Confluent Cloud to use it: the
    /// response contains the roles, the application or the group that need access.
    ///
    /// `POST /byok/v1/keys` · General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createByokV1Key)
    ///
    /// # Parameters
    ///
    /// - `body`: Location of the key and, optionally, a display name.
    ///
    /// # Response
    ///
    /// - 201: The new key, which is not validated yet. Header:
    ///   [`Location`](crate::Response::location).
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 402: The request would exceed a quota of the organization.
    /// - 409: The request conflicts with the current state of the resource, or the resource already
    ///   exists. Header: `Location`.
    /// - 422: The request is well-formed, but a value in it is invalid. Each entry of `errors`
    ///   identifies one invalid value.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::byok::v1::{AwsKeyCreate, KeyCreate, KeyCreateKey};
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = KeyCreate::new(KeyCreateKey::AwsKey(AwsKeyCreate::new("key_arn")));
    /// let response = client.byok_v1().keys().create(&body).await?;
    /// println!("{response:?}");
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
    /// Returns a key with the result of its last validation.
    ///
    /// [`until_ready`](GetKey::until_ready) polls until the resource is ready,
    /// [`until_gone`](GetKey::until_gone) until it is gone.
    ///
    /// `GET /byok/v1/keys/{id}` · General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getByokV1Key)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the key in Confluent Cloud.
    ///
    /// # Response
    ///
    /// - 200: The requested key.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: There is no key with this ID.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client.byok_v1().keys().get("cck-4r8yn").await?;
    /// println!("{response:?}");
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
    /// Changes the name of a key. The reference to the key at the cloud provider is immutable.
    ///
    /// `PATCH /byok/v1/keys/{id}` · General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateByokV1Key)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the key in Confluent Cloud.
    ///
    /// Optional: [`body`](UpdateKey::body)
    ///
    /// # Response
    ///
    /// - 200: The key after the update.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 402: The request would exceed a quota of the organization.
    /// - 404: There is no key with this ID.
    /// - 409: The request conflicts with the current state of the resource, or the resource already
    ///   exists. Header: `Location`.
    /// - 422: The request is well-formed, but a value in it is invalid. Each entry of `errors`
    ///   identifies one invalid value.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::byok::v1::KeyUpdate;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = KeyUpdate::new().with_display_name("Payments, Paris");
    /// let response = client.byok_v1().keys().update("cck-4r8yn").body(&body).await?;
    /// println!("{response:?}");
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
    /// Removes the key from Confluent Cloud. The key at the cloud provider is not affected.
    ///
    /// `DELETE /byok/v1/keys/{id}` · General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteByokV1Key)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the key in Confluent Cloud.
    ///
    /// # Response
    ///
    /// - 204: The key is being removed.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: There is no key with this ID.
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

impl ListKeys {
    /// Filters by a part of the display name.
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        let display_name: String = display_name.into();
        self.call.query("display_name", display_name);
        self
    }

    /// Filters by cloud provider.
    pub fn provider(mut self, provider: impl Into<String>) -> Self {
        let provider: String = provider.into();
        self.call.query("provider", provider);
        self
    }

    /// Filters by state.
    pub fn state(mut self, state: impl Into<String>) -> Self {
        let state: String = state.into();
        self.call.query("state", state);
        self
    }

    /// Filters by the outcome of the last validation.
    pub fn validation_phase(mut self, validation_phase: impl Into<String>) -> Self {
        let validation_phase: String = validation_phase.into();
        self.call.query("validation_phase", validation_phase);
        self
    }

    /// Filters by region of the cloud provider.
    pub fn validation_region(mut self, validation_region: impl Into<String>) -> Self {
        let validation_region: String = validation_region.into();
        self.call.query("validation_region", validation_region);
        self
    }

    /// Filters by a part of the key's ID at the cloud provider (`key_arn` or `key_id`).
    pub fn key(mut self, key: impl Into<String>) -> Self {
        let key: String = key.into();
        self.call.query("key", key);
        self
    }

    /// Sets the maximum number of items per page. At most 100; defaults to `10`.
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call.query("page_size", page_size);
        self
    }

    /// Sets the page token: `page_token` in the `next` link of the previous page. Defaults to the
    /// first page. At most 255 characters.
    ///
    /// To resume a list, pass the token that
    /// [`Paged::next_page_token`](crate::Paged::next_page_token) returned.
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        let page_token: String = page_token.into();
        self.call.query("page_token", page_token);
        self
    }
}

request! {
    /// A request builder for [`KeysClient::list`].
    ///
    /// Call [`items`](Self::items) to list the items of all pages.
    ListKeys -> Json<KeyList>, idempotent
}

pages! {
    ListKeys -> KeyList, Paging::link(&["page_token"])
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
    /// A request builder for [`KeysClient::create`].
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
    /// A request builder for [`KeysClient::get`].
    GetKey -> Json<Key>, idempotent
}

impl GetKey {
    /// Polls until `validation.phase` is `VALID`. `INVALID` is an error.
    ///
    /// See [`Waiter`] for the poll interval, the timeout and other options.
    #[inline]
    pub fn until_ready(self) -> Waiter<Key> {
        Waiter::until_ready(self.call, Json::<Key>::ACCEPT, Json::read)
    }

    /// Polls until the resource is gone, that is, until the response is 404 Not Found.
    ///
    /// See [`Waiter`] for the poll interval, the timeout and other options.
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

impl UpdateKey {
    /// Sets the request body: the fields to change.
    #[inline]
    pub fn body(mut self, body: &KeyUpdate) -> Self {
        self.call.json(body);
        self
    }
}

request! {
    /// A request builder for [`KeysClient::update`].
    UpdateKey -> Json<Key>
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
    /// A request builder for [`KeysClient::delete`].
    DeleteKey -> Empty, idempotent
}

/// A page of keys.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct KeyList {
    /// The group and version of the API that the object belongs to. Read-only; always `byok/v1`.
    pub api_version: String,
    /// The type of the object. Read-only; always `KeyList`.
    pub kind: String,
    /// The pagination links of a list.
    pub metadata: ListMeta,
    /// The keys on this page. No duplicates.
    pub data: Vec<Key>,
}

impl KeyList {
    /// Creates a `KeyList` with its required fields.
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
    "api_version": api_version,
    "kind": kind,
    "metadata": metadata,
    "data": data,
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

/// A customer-managed key that encrypts the data of dedicated Kafka clusters, as returned by the
/// service.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Key {
    /// The group and version of the API that the object belongs to. Read-only; always `byok/v1`.
    pub api_version: Option<String>,
    /// The type of the object. Read-only; always `Key`.
    pub kind: Option<String>,
    /// The ID of the key in Confluent Cloud. At most 255 characters; read-only.
    pub id: Option<String>,
    /// The metadata of an object. Read-only.
    pub metadata: Option<ObjectMeta>,
    /// The location of the key. `kind` is the discriminator for the cloud provider. Immutable.
    pub key: KeyKey,
    /// The display name of the key.
    pub display_name: Option<String>,
    /// The cloud provider of the key. Read-only.
    pub provider: Option<KeyProvider>,
    /// The state of the key: used by a Kafka cluster (`IN_USE`) or available for a new one
    /// (`AVAILABLE`). Read-only.
    pub state: Option<KeyState>,
    /// The validation status of the key. Read-only.
    pub validation: Option<KeyValidation>,
}

impl Key {
    /// Creates a `Key` with its required fields.
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
    #[must_use]
    pub fn with_api_version(mut self, api_version: impl Into<String>) -> Self {
        self.api_version = Some(api_version.into());
        self
    }

    /// Sets [`kind`](Self::kind).
    #[must_use]
    pub fn with_kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = Some(kind.into());
        self
    }

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets [`metadata`](Self::metadata).
    #[must_use]
    pub fn with_metadata(mut self, metadata: impl Into<ObjectMeta>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }

    /// Sets [`display_name`](Self::display_name).
    #[must_use]
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Sets [`provider`](Self::provider).
    #[must_use]
    pub fn with_provider(mut self, provider: impl Into<KeyProvider>) -> Self {
        self.provider = Some(provider.into());
        self
    }

    /// Sets [`state`](Self::state).
    #[must_use]
    pub fn with_state(mut self, state: impl Into<KeyState>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Sets [`validation`](Self::validation).
    #[must_use]
    pub fn with_validation(mut self, validation: impl Into<KeyValidation>) -> Self {
        self.validation = Some(validation.into());
        self
    }
}

model!(Key {
    "api_version": api_version,
    "kind": kind,
    "id": id,
    "metadata": metadata,
    "key": key,
    "display_name": display_name,
    "provider": provider,
    "state": state,
    "validation": validation,
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

/// The cloud provider of the key.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum KeyProvider {
    /// `AWS`
    Aws,
    /// `Azure`
    Azure,
    /// `GCP`
    Gcp,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(KeyProvider {
    "AWS": Aws,
    "Azure": Azure,
    "GCP": Gcp,
});

/// The state of the key: used by a Kafka cluster (`IN_USE`) or available for a new one
/// (`AVAILABLE`).
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum KeyState {
    /// `AVAILABLE`
    Available,
    /// `IN_USE`
    InUse,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(KeyState {
    "AVAILABLE": Available,
    "IN_USE": InUse,
});

/// The location of the key, as returned by the service.
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
    /// An unknown variant, as received.
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
    const SHAPES: &'static [Shape] = &[
        Shape::requires(&[("kind", Shape::Texts(&["AwsKey", "byok.v1.AwsKey"]))]),
        Shape::requires(&[("kind", Shape::Texts(&["AzureKey", "byok.v1.AzureKey"]))]),
        Shape::requires(&[("kind", Shape::Texts(&["GcpKey", "byok.v1.GcpKey"]))]),
    ];

    fn read(variant: usize, value: &SharedJson) -> Result<Self, serde_json::Error> {
        match variant {
            0 => decode_variant(value).map(Self::AwsKey),
            1 => decode_variant(value).map(Self::AzureKey),
            2 => decode_variant(value).map(Self::GcpKey),
            _ => decode_variant(value).map(Self::Unrecognized),
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

/// A key in the key management service of AWS, as returned by the service.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AwsKey {
    /// The ARN of the key. Immutable.
    pub key_arn: String,
    /// The ARNs of the IAM roles that need access to the key. Created for this key and its
    /// environment. Read-only.
    pub roles: Option<Vec<String>>,
    /// The discriminator for a key at AWS. Immutable; always `AwsKey`.
    pub kind: String,
}

impl AwsKey {
    /// Creates an `AwsKey` with its required fields.
    pub fn new(key_arn: impl Into<String>) -> Self {
        Self {
            key_arn: key_arn.into(),
            roles: None,
            kind: "AwsKey".into(),
        }
    }

    /// Sets [`roles`](Self::roles).
    #[must_use]
    pub fn with_roles(
        mut self,
        roles: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.roles = Some(roles.into_iter().map(Into::into).collect());
        self
    }
}

model!(AwsKey {
    "key_arn": key_arn,
    "roles": roles,
    "kind": kind,
});

/// A key in a key vault of Azure, as returned by the service.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AzureKey {
    /// The ID of the application that needs access to the key. Created for this key and its
    /// environment. Read-only.
    pub application_id: Option<String>,
    /// The URL of the key in its vault, without a version. Immutable.
    pub key_id: String,
    /// The ID of the key vault. Immutable.
    pub key_vault_id: String,
    /// The discriminator for a key at Azure. Immutable; always `AzureKey`.
    pub kind: String,
    /// The ID (UUID) of the tenant of the key vault. Immutable.
    pub tenant_id: String,
}

impl AzureKey {
    /// Creates an `AzureKey` with its required fields.
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
    #[must_use]
    pub fn with_application_id(mut self, application_id: impl Into<String>) -> Self {
        self.application_id = Some(application_id.into());
        self
    }
}

model!(AzureKey {
    "application_id": application_id,
    "key_id": key_id,
    "key_vault_id": key_vault_id,
    "kind": kind,
    "tenant_id": tenant_id,
});

/// A key in the key management service of Google Cloud, as returned by the service.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GcpKey {
    /// The resource name of the key. Immutable.
    pub key_id: String,
    /// Google group that needs access to the key. Created for this key. Read-only.
    pub security_group: Option<String>,
    /// The discriminator for a key at Google Cloud. Immutable; always `GcpKey`.
    pub kind: String,
}

impl GcpKey {
    /// Creates a `GcpKey` with its required fields.
    pub fn new(key_id: impl Into<String>) -> Self {
        Self {
            key_id: key_id.into(),
            security_group: None,
            kind: "GcpKey".into(),
        }
    }

    /// Sets [`security_group`](Self::security_group).
    #[must_use]
    pub fn with_security_group(mut self, security_group: impl Into<String>) -> Self {
        self.security_group = Some(security_group.into());
        self
    }
}

model!(GcpKey {
    "key_id": key_id,
    "security_group": security_group,
    "kind": kind,
});

/// The result of the last attempt to use a key.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct KeyValidation {
    /// The status of the validation: `INITIALIZING` until the first success, then `VALID` or
    /// `INVALID` after the last attempt.
    pub phase: KeyValidationPhase,
    /// The human-readable description of the event.
    pub message: Option<String>,
    /// The time of the last change of `phase` or `message`, in UTC.
    pub since: DateTime,
    /// The cloud region of the key. Known after the first success. Read-only.
    pub region: Option<String>,
}

impl KeyValidation {
    /// Creates a `KeyValidation` with its required fields.
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
    #[must_use]
    pub fn with_message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }

    /// Sets [`region`](Self::region).
    #[must_use]
    pub fn with_region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }
}

model!(KeyValidation {
    "phase": phase,
    "message": message,
    "since": since,
    "region": region,
});

/// The status of the validation: `INITIALIZING` until the first success, then `VALID` or `INVALID`
/// after the last attempt.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum KeyValidationPhase {
    /// `INITIALIZING`
    Initializing,
    /// `VALID`
    Valid,
    /// `INVALID`
    Invalid,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(KeyValidationPhase {
    "INITIALIZING": Initializing,
    "VALID": Valid,
    "INVALID": Invalid,
});

/// A customer-managed key that encrypts the data of dedicated Kafka clusters, as sent by
/// [`KeysClient::create`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct KeyCreate {
    /// The location of the key. `kind` is the discriminator for the cloud provider. Immutable.
    pub key: KeyCreateKey,
    /// The display name of the key.
    pub display_name: Option<String>,
}

impl KeyCreate {
    /// Creates a `KeyCreate` with its required fields.
    pub fn new(key: impl Into<KeyCreateKey>) -> Self {
        Self {
            key: key.into(),
            display_name: None,
        }
    }

    /// Sets [`display_name`](Self::display_name).
    #[must_use]
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }
}

model!(KeyCreate {
    "key": key,
    "display_name": display_name,
});

/// The location of the key, as sent in requests.
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
    /// An unknown variant, as received.
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
    const SHAPES: &'static [Shape] = &[
        Shape::requires(&[("kind", Shape::Texts(&["AwsKey", "byok.v1.AwsKey"]))]),
        Shape::requires(&[("kind", Shape::Texts(&["AzureKey", "byok.v1.AzureKey"]))]),
        Shape::requires(&[("kind", Shape::Texts(&["GcpKey", "byok.v1.GcpKey"]))]),
    ];

    fn read(variant: usize, value: &SharedJson) -> Result<Self, serde_json::Error> {
        match variant {
            0 => decode_variant(value).map(Self::AwsKey),
            1 => decode_variant(value).map(Self::AzureKey),
            2 => decode_variant(value).map(Self::GcpKey),
            _ => decode_variant(value).map(Self::Unrecognized),
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

/// A key in the key management service of AWS, as sent in requests.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AwsKeyCreate {
    /// The ARN of the key. Immutable.
    pub key_arn: String,
    /// The discriminator for a key at AWS. Immutable; always `AwsKey`.
    pub kind: String,
}

impl AwsKeyCreate {
    /// Creates an `AwsKeyCreate` with its required fields.
    pub fn new(key_arn: impl Into<String>) -> Self {
        Self {
            key_arn: key_arn.into(),
            kind: "AwsKey".into(),
        }
    }
}

model!(AwsKeyCreate {
    "key_arn": key_arn,
    "kind": kind,
});

/// A key in a key vault of Azure, as sent in requests.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AzureKeyCreate {
    /// The URL of the key in its vault, without a version. Immutable.
    pub key_id: String,
    /// The ID of the key vault. Immutable.
    pub key_vault_id: String,
    /// The discriminator for a key at Azure. Immutable; always `AzureKey`.
    pub kind: String,
    /// The ID (UUID) of the tenant of the key vault. Immutable.
    pub tenant_id: String,
}

impl AzureKeyCreate {
    /// Creates an `AzureKeyCreate` with its required fields.
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
    "key_id": key_id,
    "key_vault_id": key_vault_id,
    "kind": kind,
    "tenant_id": tenant_id,
});

/// A key in the key management service of Google Cloud, as sent in requests.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GcpKeyCreate {
    /// The resource name of the key. Immutable.
    pub key_id: String,
    /// The discriminator for a key at Google Cloud. Immutable; always `GcpKey`.
    pub kind: String,
}

impl GcpKeyCreate {
    /// Creates a `GcpKeyCreate` with its required fields.
    pub fn new(key_id: impl Into<String>) -> Self {
        Self {
            key_id: key_id.into(),
            kind: "GcpKey".into(),
        }
    }
}

model!(GcpKeyCreate {
    "key_id": key_id,
    "kind": kind,
});

/// The fields of a key that can be changed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KeyUpdate {
    /// The display name of the key.
    pub display_name: Option<String>,
}

impl KeyUpdate {
    /// Creates an empty `KeyUpdate`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`display_name`](Self::display_name).
    #[must_use]
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }
}

model!(KeyUpdate {
    "display_name": display_name,
});

union!(KeyKey, KeyCreateKey);
