// Generated from cdx/v1.yaml by `cargo xtask codegen`; do not edit.

//! The topics that the organization shares, and their metadata.

use crate::call::{Bytes, Call, Empty, Json, request};
use crate::client::Client;
use crate::common::{EnvScopedObjectReference, ListMeta, ObjectMeta};
use crate::model::model;
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE};
use super::Schema;

/// The topics that the organization shares, and their metadata.
///
/// Reached by [`CdxV1::provider_shared_resources`](super::CdxV1::provider_shared_resources).
#[derive(Clone, Debug)]
pub struct ProviderSharedResourcesClient {
    pub(super) client: Client,
}

impl ProviderSharedResourcesClient {
    /// Lists shared resources.
    ///
    /// `GET /cdx/v1/provider-shared-resources` · cloud API key
    ///
    /// Returns the resources that the organization shares, one page at a time.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listCdxV1ProviderSharedResources)
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | A page of shared resources. | `X-Request-Id` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. The response has neither a `Retry-After` header nor a body. | `X-Request-Id` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let mut items = client.cdx_v1().provider_shared_resources().list().items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListProviderSharedResources {
        ListProviderSharedResources {
            call: Call::new(&self.client, &LIST),
        }
    }

    /// Gets a shared resource.
    ///
    /// `GET /cdx/v1/provider-shared-resources/{id}` · cloud API key
    ///
    /// Returns a resource that the organization shares.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getCdxV1ProviderSharedResource)
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the shared resource.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The requested shared resource. | `X-Request-Id` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no shared resource with this ID. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. The response has neither a `Retry-After` header nor a body. | `X-Request-Id` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let answer = client.cdx_v1().provider_shared_resources().get("sr-6d3vk").await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl Into<String>) -> GetProviderSharedResource {
        GetProviderSharedResource {
            call: Call::new(&self.client, &GET).path(id),
        }
    }

    /// Updates a shared resource.
    ///
    /// `PATCH /cdx/v1/provider-shared-resources/{id}` · cloud API key
    ///
    /// Changes the shared resources or their metadata.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateCdxV1ProviderSharedResource)
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the shared resource.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The shared resource after the update. | `X-Request-Id` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no shared resource with this ID. | `X-Request-Id` |
    /// | 422 | The request is well-formed, but a value in it is invalid. Each entry of `errors` names one. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. The response has neither a `Retry-After` header nor a body. | `X-Request-Id` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::cdx::v1::ProviderSharedResourceUpdate;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = ProviderSharedResourceUpdate::new().with_display_name("display_name");
    /// let answer = client
    ///     .cdx_v1()
    ///     .provider_shared_resources()
    ///     .update("sr-6d3vk")
    ///     .body(&body)
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, id: impl Into<String>) -> UpdateProviderSharedResource {
        UpdateProviderSharedResource {
            call: Call::new(&self.client, &UPDATE).path(id),
        }
    }

    /// Gets the image of a shared resource.
    ///
    /// `GET /cdx/v1/provider-shared-resources/{id}/images/{file_name}` · cloud API key
    ///
    /// Returns an image of a resource that the organization shares.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/view_imageCdxV1ProviderSharedResource)
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the shared resource.
    /// - `file_name`: The name of the image file.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The image file. |  |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | The resource does not exist, or it has no image with this name. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. The response has neither a `Retry-After` header nor a body. | `X-Request-Id` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let answer = client
    ///     .cdx_v1()
    ///     .provider_shared_resources()
    ///     .get_image("sr-6d3vk", "logo.png")
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_image(
        &self,
        id: impl Into<String>,
        file_name: impl Into<String>,
    ) -> GetProviderSharedResourceImage {
        GetProviderSharedResourceImage {
            call: Call::new(&self.client, &GET_IMAGE)
                .path(id)
                .path(file_name)
                .accept("image/*"),
        }
    }

    /// Uploads an image of a shared resource.
    ///
    /// `POST /cdx/v1/provider-shared-resources/{id}/images/{file_name}` · cloud API key
    ///
    /// Stores an image of a resource that the organization shares, such as its logo, under the
    /// given file name.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/upload_imageCdxV1ProviderSharedResource)
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the shared resource.
    /// - `file_name`: The name of the image file.
    /// - `content_type`: The media type of the body, `image/*`.
    /// - `body`: The image file, unchanged.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 201 | The image was stored. There is no body. | `X-Request-Id`, `Location` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no shared resource with this ID. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. The response has neither a `Retry-After` header nor a body. | `X-Request-Id` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let body = "…";
    /// client
    ///     .cdx_v1()
    ///     .provider_shared_resources()
    ///     .upload_image("sr-6d3vk", "logo.png", "image/png", body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn upload_image(
        &self,
        id: impl Into<String>,
        file_name: impl Into<String>,
        content_type: &str,
        body: impl Into<bytes::Bytes>,
    ) -> UploadProviderSharedResourceImage {
        let mut call = Call::new(&self.client, &UPLOAD_IMAGE).path(id).path(file_name);
        call.raw_as(content_type, body);
        UploadProviderSharedResourceImage {
            call,
        }
    }

    /// Deletes the image of a shared resource.
    ///
    /// `DELETE /cdx/v1/provider-shared-resources/{id}/images/{file_name}` · cloud API key
    ///
    /// Deletes an image of a resource that the organization shares.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/delete_imageCdxV1ProviderSharedResource)
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the shared resource.
    /// - `file_name`: The name of the image file.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 204 | The image was deleted. |  |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | The resource does not exist, or it has no image with this name. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. The response has neither a `Retry-After` header nor a body. | `X-Request-Id` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// client
    ///     .cdx_v1()
    ///     .provider_shared_resources()
    ///     .delete_image("sr-6d3vk", "logo.png")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_image(
        &self,
        id: impl Into<String>,
        file_name: impl Into<String>,
    ) -> DeleteProviderSharedResourceImage {
        DeleteProviderSharedResourceImage {
            call: Call::new(&self.client, &DELETE_IMAGE).path(id).path(file_name),
        }
    }
}

static LIST: Operation = Operation {
    id: "listCdxV1ProviderSharedResources",
    name: "list provider shared resources",
    method: "GET",
    path: "/cdx/v1/provider-shared-resources",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`ProviderSharedResourcesClient::list`].
    ListProviderSharedResources -> Json<ProviderSharedResourceList>
}

pages! {
    ListProviderSharedResources -> ProviderSharedResourceList, Paging::Link("page_token")
}

impl ListProviderSharedResources {
    /// Filters by share ID.
    pub fn stream_share(mut self, stream_share: impl AsRef<str>) -> Self {
        self.call.query("stream_share", stream_share.as_ref());
        self
    }

    /// Filters by CRN.
    pub fn crn(mut self, crn: impl AsRef<str>) -> Self {
        self.call.query("crn", crn.as_ref());
        self
    }

    /// `true` to include resources that are no longer shared.
    pub fn include_deleted(mut self, include_deleted: bool) -> Self {
        self.call.query("include_deleted", include_deleted);
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

static GET: Operation = Operation {
    id: "getCdxV1ProviderSharedResource",
    name: "get provider shared resource",
    method: "GET",
    path: "/cdx/v1/provider-shared-resources/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`ProviderSharedResourcesClient::get`].
    GetProviderSharedResource -> Json<ProviderSharedResource>
}

static UPDATE: Operation = Operation {
    id: "updateCdxV1ProviderSharedResource",
    name: "update provider shared resource",
    method: "PATCH",
    path: "/cdx/v1/provider-shared-resources/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A call of [`ProviderSharedResourcesClient::update`].
    UpdateProviderSharedResource -> Json<ProviderSharedResource>
}

impl UpdateProviderSharedResource {
    /// The fields to change.
    #[inline]
    pub fn body(mut self, body: &ProviderSharedResourceUpdate) -> Self {
        self.call.json(body);
        self
    }
}

static GET_IMAGE: Operation = Operation {
    id: "view_imageCdxV1ProviderSharedResource",
    name: "get provider shared resource image",
    method: "GET",
    path: "/cdx/v1/provider-shared-resources/{id}/images/{file_name}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`ProviderSharedResourcesClient::get_image`].
    GetProviderSharedResourceImage -> Bytes
}

static UPLOAD_IMAGE: Operation = Operation {
    id: "upload_imageCdxV1ProviderSharedResource",
    name: "upload provider shared resource image",
    method: "POST",
    path: "/cdx/v1/provider-shared-resources/{id}/images/{file_name}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A call of [`ProviderSharedResourcesClient::upload_image`].
    UploadProviderSharedResourceImage -> Empty
}

static DELETE_IMAGE: Operation = Operation {
    id: "delete_imageCdxV1ProviderSharedResource",
    name: "delete provider shared resource image",
    method: "DELETE",
    path: "/cdx/v1/provider-shared-resources/{id}/images/{file_name}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`ProviderSharedResourcesClient::delete_image`].
    DeleteProviderSharedResourceImage -> Empty
}

/// A page of shared resources.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProviderSharedResourceList {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `cdx/v1`.
    pub api_version: String,
    /// The type of the object. Set by the service; always `ProviderSharedResourceList`.
    pub kind: String,
    /// Links from a page of a list to the others.
    pub metadata: ListMeta,
    /// The shared resources on this page. Without duplicates.
    pub data: Vec<ProviderSharedResource>,
}

impl ProviderSharedResourceList {
    /// With what is required.
    pub fn new(
        metadata: impl Into<ListMeta>,
        data: impl IntoIterator<Item = impl Into<ProviderSharedResource>>,
    ) -> Self {
        Self {
            api_version: "cdx/v1".into(),
            kind: "ProviderSharedResourceList".into(),
            metadata: metadata.into(),
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}

model!(ProviderSharedResourceList {
    0 "api_version": api_version,
    1 "kind": kind,
    2 "metadata": metadata,
    3 "data": data,
});

impl Page for ProviderSharedResourceList {
    type Item = ProviderSharedResource;

    fn next_page(&self) -> Option<&str> {
        self.metadata.next.as_deref()
    }

    fn items(&self) -> &[ProviderSharedResource] {
        &self.data
    }

    fn into_items(self) -> Vec<ProviderSharedResource> {
        self.data
    }
}

/// A topic that the organization shares, with its associated resources and metadata.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProviderSharedResource {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `cdx/v1`.
    pub api_version: Option<String>,
    /// The type of the object. Set by the service; always `ProviderSharedResource`.
    pub kind: Option<String>,
    /// The ID of the shared resource. At most 255 characters; set by the service.
    pub id: String,
    /// The metadata of an object. Read-only. Set by the service.
    pub metadata: Option<ObjectMeta>,
    /// The CRN of the shared topic. Superseded by `resources`. Matches `^crn://.+$`; format `uri`;
    /// cannot change after creation.
    pub crn: Option<String>,
    /// The CRNs of the resources that are shared together. At least 1 elements.
    pub resources: Option<Vec<String>>,
    /// The display name of the shared resource.
    pub display_name: String,
    /// The description of the shared resource. Cannot change after creation; set by the service.
    pub description: Option<String>,
    /// The tags of the shared resource. Cannot change after creation; set by the service.
    pub tags: Option<Vec<String>>,
    /// Schemas of the shared topic. The contents may still change. Cannot change after creation;
    /// set by the service.
    pub schemas: Option<Vec<Schema>>,
    /// The description of the organization that shares.
    pub organization_description: Option<String>,
    /// The email address of a contact at the organization that shares the resource. Format `email`.
    pub organization_contact: Option<String>,
    /// The URL of the logo. Format `uri`; set by the service.
    pub logo_url: Option<String>,
    /// The name of the sharing organization. No longer maintained. Cannot change after creation;
    /// set by the service.
    pub organization_name: String,
    /// The name of the environment of the shared topic. No longer maintained. Cannot change after
    /// creation; set by the service.
    pub environment_name: String,
    /// The name of the Kafka cluster of the shared topic. No longer maintained. Cannot change after
    /// creation; set by the service.
    pub cluster_name: String,
    /// The Kafka cluster of the shared topic. Cannot change after creation.
    pub cloud_cluster: EnvScopedObjectReference,
}

impl ProviderSharedResource {
    /// With what is required.
    pub fn new(
        id: impl Into<String>,
        display_name: impl Into<String>,
        organization_name: impl Into<String>,
        environment_name: impl Into<String>,
        cluster_name: impl Into<String>,
        cloud_cluster: impl Into<EnvScopedObjectReference>,
    ) -> Self {
        Self {
            api_version: None,
            kind: None,
            id: id.into(),
            metadata: None,
            crn: None,
            resources: None,
            display_name: display_name.into(),
            description: None,
            tags: None,
            schemas: None,
            organization_description: None,
            organization_contact: None,
            logo_url: None,
            organization_name: organization_name.into(),
            environment_name: environment_name.into(),
            cluster_name: cluster_name.into(),
            cloud_cluster: cloud_cluster.into(),
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

    /// Sets [`metadata`](Self::metadata).
    pub fn with_metadata(mut self, metadata: impl Into<ObjectMeta>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }

    /// Sets [`crn`](Self::crn).
    pub fn with_crn(mut self, crn: impl Into<String>) -> Self {
        self.crn = Some(crn.into());
        self
    }

    /// Sets [`resources`](Self::resources).
    pub fn with_resources(
        mut self,
        resources: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resources = Some(resources.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`description`](Self::description).
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`tags`](Self::tags).
    pub fn with_tags(
        mut self,
        tags: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`schemas`](Self::schemas).
    pub fn with_schemas(
        mut self,
        schemas: impl IntoIterator<Item = impl Into<Schema>>,
    ) -> Self {
        self.schemas = Some(schemas.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`organization_description`](Self::organization_description).
    pub fn with_organization_description(
        mut self,
        organization_description: impl Into<String>,
    ) -> Self {
        self.organization_description = Some(organization_description.into());
        self
    }

    /// Sets [`organization_contact`](Self::organization_contact).
    pub fn with_organization_contact(
        mut self,
        organization_contact: impl Into<String>,
    ) -> Self {
        self.organization_contact = Some(organization_contact.into());
        self
    }

    /// Sets [`logo_url`](Self::logo_url).
    pub fn with_logo_url(mut self, logo_url: impl Into<String>) -> Self {
        self.logo_url = Some(logo_url.into());
        self
    }
}

model!(ProviderSharedResource {
    0 "api_version": api_version,
    1 "kind": kind,
    2 "id": id,
    3 "metadata": metadata,
    4 "crn": crn,
    5 "resources": resources,
    6 "display_name": display_name,
    7 "description": description,
    8 "tags": tags,
    9 "schemas": schemas,
    10 "organization_description": organization_description,
    11 "organization_contact": organization_contact,
    12 "logo_url": logo_url,
    13 "organization_name": organization_name,
    14 "environment_name": environment_name,
    15 "cluster_name": cluster_name,
    16 "cloud_cluster": cloud_cluster,
});

/// The fields of a shared resource that can be changed.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProviderSharedResourceUpdate {
    /// The CRNs of the resources that are shared together. At least 1 elements.
    pub resources: Option<Vec<String>>,
    /// The display name of the shared resource.
    pub display_name: Option<String>,
    /// The description of the organization that shares.
    pub organization_description: Option<String>,
    /// The email address of a contact at the organization that shares the resource. Format `email`.
    pub organization_contact: Option<String>,
}

impl ProviderSharedResourceUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`resources`](Self::resources).
    pub fn with_resources(
        mut self,
        resources: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resources = Some(resources.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`display_name`](Self::display_name).
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Sets [`organization_description`](Self::organization_description).
    pub fn with_organization_description(
        mut self,
        organization_description: impl Into<String>,
    ) -> Self {
        self.organization_description = Some(organization_description.into());
        self
    }

    /// Sets [`organization_contact`](Self::organization_contact).
    pub fn with_organization_contact(
        mut self,
        organization_contact: impl Into<String>,
    ) -> Self {
        self.organization_contact = Some(organization_contact.into());
        self
    }
}

model!(ProviderSharedResourceUpdate {
    0 "resources": resources,
    1 "display_name": display_name,
    2 "organization_description": organization_description,
    3 "organization_contact": organization_contact,
});
