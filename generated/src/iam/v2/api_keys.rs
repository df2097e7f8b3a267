// Generated from iam/v2.yaml by `cargo xtask codegen`; do not edit.

//! Credentials for Basic authentication, either for a resource or for the Confluent Cloud APIs.
//!
//! The quota `apikeys_per_org` limits their number.

use crate::call::{Call, Empty, Json, request};
use crate::client::Client;
use crate::common::{ListMeta, ObjectMeta, ObjectReference, ObjectReferenceInput};
use crate::model::{Nullable, Secret, model};
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE, STS_TOKEN};

/// The operations of [`IamV2::api_keys`](super::IamV2::api_keys).
///
/// Credentials for Basic authentication, either for a resource or for the Confluent Cloud APIs.
///
/// The quota `apikeys_per_org` limits their number.
#[derive(Clone, Debug)]
pub struct ApiKeysClient {
    pub(super) client: Client,
}

impl ApiKeysClient {
    /// Lists API keys.
    ///
    /// Returns the API keys that are visible to the caller, in pages. Filter by owner, by resource
    /// or by both; without a filter, the list covers the whole organization.
    ///
    /// `GET /iam/v2/api-keys` · Generally Available · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listIamV2ApiKeys)
    ///
    /// # Parameters
    ///
    /// Optional: [`spec_owner`](ListApiKeys::spec_owner),
    /// [`spec_resource`](ListApiKeys::spec_resource), [`page_size`](ListApiKeys::page_size),
    /// [`page_token`](ListApiKeys::page_token)
    ///
    /// # Response
    ///
    /// - 200: A page of API keys, without their secrets.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 429: The rate limit is exceeded. The response has neither a `Retry-After` header nor a
    ///   body.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let mut items = client.iam_v2().api_keys().list().items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListApiKeys {
        ListApiKeys {
            call: Call::new(&self.client, &LIST),
        }
    }

    /// Creates an API key.
    ///
    /// Creates an API key for a user or a service account. With a `resource`, the key is only valid
    /// for that resource; without one, it is a Cloud API key.
    ///
    /// The secret is only returned in this response, so store it at once. Creation is asynchronous:
    /// a new key may be rejected for a short time.
    ///
    /// `POST /iam/v2/api-keys` · Generally Available · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createIamV2ApiKey)
    ///
    /// # Parameters
    ///
    /// - `body`: The owner and the resource of the new key.
    ///
    /// # Response
    ///
    /// - 202: The key is being created. The body contains its secret, which is only returned once.
    ///   Header: [`Location`](crate::Response::location).
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
    /// - 429: The rate limit is exceeded. The response has neither a `Retry-After` header nor a
    ///   body.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::iam::v2::{ApiKeyCreate, ApiKeySpecCreate, ObjectReferenceInput};
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = ApiKeyCreate::new(
    ///     ApiKeySpecCreate::new(ObjectReferenceInput::new("lkc-3w9dn")),
    /// );
    /// let response = client.iam_v2().api_keys().create(&body).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: &ApiKeyCreate) -> CreateApiKey {
        let mut call = Call::new(&self.client, &CREATE);
        call.json(body);
        CreateApiKey { call }
    }

    /// Gets an API key.
    ///
    /// Returns an API key. The secret is not included.
    ///
    /// `GET /iam/v2/api-keys/{id}` · Generally Available · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getIamV2ApiKey)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the API key, which is the user name in Basic authentication.
    ///
    /// # Response
    ///
    /// - 200: The API key, without its secret.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: There is no API key with this ID.
    /// - 429: The rate limit is exceeded. The response has neither a `Retry-After` header nor a
    ///   body.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client.iam_v2().api_keys().get("KEY7Q2MZ4X9TB3LD").await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl Into<String>) -> GetApiKey {
        GetApiKey {
            call: Call::new(&self.client, &GET).path(id),
        }
    }

    /// Updates an API key.
    ///
    /// Changes the name or the description of an API key. Owner, resource and secret are immutable.
    ///
    /// `PATCH /iam/v2/api-keys/{id}` · Generally Available · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateIamV2ApiKey)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the API key, which is the user name in Basic authentication.
    ///
    /// Optional: [`body`](UpdateApiKey::body)
    ///
    /// # Response
    ///
    /// - 200: The API key after the update, without its secret.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 402: The request would exceed a quota of the organization.
    /// - 404: There is no API key with this ID.
    /// - 422: The request is well-formed, but a value in it is invalid. Each entry of `errors`
    ///   identifies one invalid value.
    /// - 429: The rate limit is exceeded. The response has neither a `Retry-After` header nor a
    ///   body.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::iam::v2::{ApiKeySpecUpdate, ApiKeyUpdate};
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = ApiKeyUpdate::new()
    ///     .with_spec(ApiKeySpecUpdate::new().with_display_name("nightly-export"));
    /// let response = client
    ///     .iam_v2()
    ///     .api_keys()
    ///     .update("KEY7Q2MZ4X9TB3LD")
    ///     .body(&body)
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, id: impl Into<String>) -> UpdateApiKey {
        UpdateApiKey {
            call: Call::new(&self.client, &UPDATE).path(id),
        }
    }

    /// Deletes an API key.
    ///
    /// Deletes an API key. Clients that use it can no longer authenticate once the deletion takes
    /// effect.
    ///
    /// `DELETE /iam/v2/api-keys/{id}` · Generally Available · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteIamV2ApiKey)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the API key, which is the user name in Basic authentication.
    ///
    /// # Response
    ///
    /// - 204: The API key is being deleted.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: There is no API key with this ID.
    /// - 429: The rate limit is exceeded. The response has neither a `Retry-After` header nor a
    ///   body.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// client.iam_v2().api_keys().delete("KEY7Q2MZ4X9TB3LD").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, id: impl Into<String>) -> DeleteApiKey {
        DeleteApiKey {
            call: Call::new(&self.client, &DELETE).path(id),
        }
    }
}

static LIST: Operation = Operation {
    id: "listIamV2ApiKeys",
    name: "list api keys",
    method: "GET",
    path: "/iam/v2/api-keys",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

impl ListApiKeys {
    /// Filters by owner ID.
    pub fn spec_owner(mut self, spec_owner: impl Into<String>) -> Self {
        let spec_owner: String = spec_owner.into();
        self.call.query("spec.owner", spec_owner);
        self
    }

    /// Filters by resource ID.
    pub fn spec_resource(mut self, spec_resource: impl Into<String>) -> Self {
        let spec_resource: String = spec_resource.into();
        self.call.query("spec.resource", spec_resource);
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
    /// A request builder for [`ApiKeysClient::list`].
    ///
    /// Call [`items`](Self::items) to list the items of all pages.
    ListApiKeys -> Json<ApiKeyList>, idempotent
}

pages! {
    ListApiKeys -> ApiKeyList, Paging::link(&["page_token"])
}

static CREATE: Operation = Operation {
    id: "createIamV2ApiKey",
    name: "create api key",
    method: "POST",
    path: "/iam/v2/api-keys",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A request builder for [`ApiKeysClient::create`].
    CreateApiKey -> Json<ApiKey>
}

static GET: Operation = Operation {
    id: "getIamV2ApiKey",
    name: "get api key",
    method: "GET",
    path: "/iam/v2/api-keys/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`ApiKeysClient::get`].
    GetApiKey -> Json<ApiKey>, idempotent
}

static UPDATE: Operation = Operation {
    id: "updateIamV2ApiKey",
    name: "update api key",
    method: "PATCH",
    path: "/iam/v2/api-keys/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::WhenNotSent,
};

impl UpdateApiKey {
    /// Sets the request body: the new name, the new description, or both.
    #[inline]
    pub fn body(mut self, body: &ApiKeyUpdate) -> Self {
        self.call.json(body);
        self
    }
}

request! {
    /// A request builder for [`ApiKeysClient::update`].
    UpdateApiKey -> Json<ApiKey>
}

static DELETE: Operation = Operation {
    id: "deleteIamV2ApiKey",
    name: "delete api key",
    method: "DELETE",
    path: "/iam/v2/api-keys/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`ApiKeysClient::delete`].
    DeleteApiKey -> Empty, idempotent
}

/// A page of API keys.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApiKeyList {
    /// The group and version of the API that the object belongs to. Read-only; always `iam/v2`.
    pub api_version: String,
    /// The type of the object. Read-only; always `ApiKeyList`.
    pub kind: String,
    /// The pagination links of a list.
    pub metadata: ListMeta,
    /// The API keys on this page. No duplicates.
    pub data: Vec<ApiKey>,
}

impl ApiKeyList {
    /// Creates an `ApiKeyList` with its required fields.
    pub fn new(
        metadata: impl Into<ListMeta>,
        data: impl IntoIterator<Item = impl Into<ApiKey>>,
    ) -> Self {
        Self {
            api_version: "iam/v2".into(),
            kind: "ApiKeyList".into(),
            metadata: metadata.into(),
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}

model!(ApiKeyList {
    "api_version": api_version,
    "kind": kind,
    "metadata": metadata,
    "data": data,
});

impl Page for ApiKeyList {
    type Item = ApiKey;

    fn next_page(&self) -> Option<&str> {
        self.metadata.next.as_deref()
    }

    fn items(&self) -> &[ApiKey] {
        &self.data
    }

    fn into_items(self) -> Vec<ApiKey> {
        self.data
    }
}

/// Credential for Basic authentication: the ID is the user name, the secret is the password.
/// Returned by the service.
///
/// A key belongs to a user or a service account and is valid for one resource, such as a Kafka
/// cluster, or for the Confluent Cloud APIs (a Cloud API key).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApiKey {
    /// The group and version of the API that the object belongs to. Read-only; always `iam/v2`.
    pub api_version: Option<String>,
    /// The type of the object. Read-only; always `ApiKey`.
    pub kind: Option<String>,
    /// The ID of the key, which is the user name in Basic authentication. Not reused after the key
    /// is deleted. At most 255 characters; read-only.
    pub id: Option<String>,
    /// The metadata of an object. Read-only.
    pub metadata: Option<ObjectMeta>,
    /// The resource and owner of an API key.
    pub spec: ApiKeySpec,
}

impl ApiKey {
    /// Creates an `ApiKey` with its required fields.
    pub fn new(spec: impl Into<ApiKeySpec>) -> Self {
        Self {
            api_version: None,
            kind: None,
            id: None,
            metadata: None,
            spec: spec.into(),
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
}

model!(ApiKey {
    "api_version": api_version,
    "kind": kind,
    "id": id,
    "metadata": metadata,
    "spec": spec,
});

/// The resource and owner of an API key, as returned by the service.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApiKeySpec {
    /// The password in Basic authentication. Only returned when the key is created. Immutable;
    /// read-only.
    pub secret: Option<Secret>,
    /// The display name of the API key.
    pub display_name: Option<String>,
    /// The description of the intended use of the key.
    pub description: Option<String>,
    /// The user (`iam.v2.User`) or service account (`iam.v2.ServiceAccount`) that owns the key.
    /// Immutable.
    pub owner: ObjectReference,
    /// The resource of the key, a `cmk.v2.Cluster`. Null or absent if the key is not tied to one.
    /// Immutable.
    pub resource: Option<ObjectReference>,
    /// All resources that the key gives access to, each a `cmk.v2.Cluster`. Immutable.
    pub resources: Option<Vec<ObjectReference>>,
}

impl ApiKeySpec {
    /// Creates an `ApiKeySpec` with its required fields.
    pub fn new(owner: impl Into<ObjectReference>) -> Self {
        Self {
            secret: None,
            display_name: None,
            description: None,
            owner: owner.into(),
            resource: None,
            resources: None,
        }
    }

    /// Sets [`secret`](Self::secret).
    #[must_use]
    pub fn with_secret(mut self, secret: impl Into<Secret>) -> Self {
        self.secret = Some(secret.into());
        self
    }

    /// Sets [`display_name`](Self::display_name).
    #[must_use]
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`resource`](Self::resource).
    #[must_use]
    pub fn with_resource(mut self, resource: impl Into<ObjectReference>) -> Self {
        self.resource = Some(resource.into());
        self
    }

    /// Sets [`resources`](Self::resources).
    #[must_use]
    pub fn with_resources(
        mut self,
        resources: impl IntoIterator<Item = impl Into<ObjectReference>>,
    ) -> Self {
        self.resources = Some(resources.into_iter().map(Into::into).collect());
        self
    }
}

model!(ApiKeySpec {
    "secret": secret,
    "display_name": display_name,
    "description": description,
    "owner": owner,
    "resource": resource,
    "resources": resources,
});

/// Credential for Basic authentication: the ID is the user name, the secret is the password. Sent
/// by [`ApiKeysClient::create`].
///
/// A key belongs to a user or a service account and is valid for one resource, such as a Kafka
/// cluster, or for the Confluent Cloud APIs (a Cloud API key).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApiKeyCreate {
    /// The resource and owner of an API key.
    pub spec: ApiKeySpecCreate,
}

impl ApiKeyCreate {
    /// Creates an `ApiKeyCreate` with its required fields.
    pub fn new(spec: impl Into<ApiKeySpecCreate>) -> Self {
        Self { spec: spec.into() }
    }
}

model!(ApiKeyCreate {
    "spec": spec,
});

/// The resource and owner of an API key, as sent in requests.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApiKeySpecCreate {
    /// The display name of the API key.
    pub display_name: Option<String>,
    /// The description of the intended use of the key.
    pub description: Option<String>,
    /// The user (`iam.v2.User`) or service account (`iam.v2.ServiceAccount`) that owns the key.
    /// Immutable.
    pub owner: ObjectReferenceInput,
    /// The resource of the key, a `cmk.v2.Cluster`. Null or absent if the key is not tied to one.
    /// Immutable.
    pub resource: Nullable<ObjectReferenceInput>,
    /// All resources that the key gives access to, each a `cmk.v2.Cluster`. Immutable.
    pub resources: Option<Vec<ObjectReferenceInput>>,
}

impl ApiKeySpecCreate {
    /// Creates an `ApiKeySpecCreate` with its required fields.
    pub fn new(owner: impl Into<ObjectReferenceInput>) -> Self {
        Self {
            display_name: None,
            description: None,
            owner: owner.into(),
            resource: Nullable::Absent,
            resources: None,
        }
    }

    /// Sets [`display_name`](Self::display_name).
    #[must_use]
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`resource`](Self::resource).
    #[must_use]
    pub fn with_resource(
        mut self,
        resource: impl Into<Nullable<ObjectReferenceInput>>,
    ) -> Self {
        self.resource = resource.into();
        self
    }

    /// Sets [`resources`](Self::resources).
    #[must_use]
    pub fn with_resources(
        mut self,
        resources: impl IntoIterator<Item = impl Into<ObjectReferenceInput>>,
    ) -> Self {
        self.resources = Some(resources.into_iter().map(Into::into).collect());
        self
    }
}

model!(ApiKeySpecCreate {
    "display_name": display_name,
    "description": description,
    "owner": owner,
    "resource": resource,
    "resources": resources,
});

/// The fields of an API key that can be changed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApiKeyUpdate {
    /// The fields of an API key spec that can be changed.
    pub spec: Option<ApiKeySpecUpdate>,
}

impl ApiKeyUpdate {
    /// Creates an empty `ApiKeyUpdate`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`spec`](Self::spec).
    #[must_use]
    pub fn with_spec(mut self, spec: impl Into<ApiKeySpecUpdate>) -> Self {
        self.spec = Some(spec.into());
        self
    }
}

model!(ApiKeyUpdate {
    "spec": spec,
});

/// The fields of an API key spec that can be changed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApiKeySpecUpdate {
    /// The display name of the API key.
    pub display_name: Option<String>,
    /// The description of the intended use of the key.
    pub description: Option<String>,
}

impl ApiKeySpecUpdate {
    /// Creates an empty `ApiKeySpecUpdate`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`display_name`](Self::display_name).
    #[must_use]
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

model!(ApiKeySpecUpdate {
    "display_name": display_name,
    "description": description,
});
