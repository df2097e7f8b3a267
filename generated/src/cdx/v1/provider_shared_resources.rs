// Generated from cdx/v1.yaml by `cargo xtask codegen`; do not edit.

//! The topics that the organization shares, and their metadata.

use crate::call::{Bytes, Call, Empty, Json, request};
use crate::client::Client;
use crate::common::{EnvScopedObjectReference, ListMeta, ObjectMeta};
use crate::download::downloads;
use crate::model::model;
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE};
use super::Schema;

/// The operations of [`CdxV1::provider_shared_resources`](super::CdxV1::provider_shared_resources).
///
/// The topics that the organization shares, and their metadata.
#[derive(Clone, Debug)]
pub struct ProviderSharedResourcesClient {
    pub(super) client: Client,
}

impl ProviderSharedResourcesClient {
    /// Lists shared resources.
    ///
    /// Returns the resources that the organization shares, in pages.
    ///
    /// `GET /cdx/v1/provider-shared-resources` · cloud API key ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listCdxV1ProviderSharedResources)
    ///
    /// # Parameters
    ///
    /// Optional: [`stream_share`](ListProviderSharedResources::stream_share),
    /// [`crn`](ListProviderSharedResources::crn),
    /// [`include_deleted`](ListProviderSharedResources::include_deleted),
    /// [`page_size`](ListProviderSharedResources::page_size),
    /// [`page_token`](ListProviderSharedResources::page_token)
    ///
    /// # Response
    ///
    /// - 200: A page of shared resources.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and those of [this
    /// group](super#errors).
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
    /// Returns a resource that the organization shares, with its schemas and its metadata.
    ///
    /// `GET /cdx/v1/provider-shared-resources/{id}` · cloud API key ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getCdxV1ProviderSharedResource)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the shared resource.
    ///
    /// # Response
    ///
    /// - 200: The requested shared resource.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors), those of [this
    /// group](super#errors), and:
    ///
    /// - 404: There is no shared resource with this ID.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client.cdx_v1().provider_shared_resources().get("sr-6d3vk").await?;
    /// println!("{response:?}");
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
    /// Changes the resources that are shared together, or their metadata.
    ///
    /// `PATCH /cdx/v1/provider-shared-resources/{id}` · cloud API key ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateCdxV1ProviderSharedResource)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the shared resource.
    ///
    /// Optional: [`body`](UpdateProviderSharedResource::body)
    ///
    /// # Response
    ///
    /// - 200: The shared resource after the update.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors), those of [this
    /// group](super#errors), and:
    ///
    /// - 404: There is no shared resource with this ID.
    /// - 422: The request is well-formed, but a value in it is invalid. Each entry of `errors`
    ///   identifies one invalid value.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::cdx::v1::ProviderSharedResourceUpdate;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = ProviderSharedResourceUpdate::new().with_display_name("Orders");
    /// let response = client
    ///     .cdx_v1()
    ///     .provider_shared_resources()
    ///     .update("sr-6d3vk")
    ///     .body(&body)
    ///     .await?;
    /// println!("{response:?}");
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
    /// Returns an image of a resource that the organization shares.
    ///
    /// `GET /cdx/v1/provider-shared-resources/{id}/images/{file_name}` · cloud API key ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/view_imageCdxV1ProviderSharedResource)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the shared resource.
    /// - `file_name`: The name of the image file.
    ///
    /// # Response
    ///
    /// - 200: The image file.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors), those of [this
    /// group](super#errors), and:
    ///
    /// - 404: The resource does not exist, or it has no image with this name.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client
    ///     .cdx_v1()
    ///     .provider_shared_resources()
    ///     .get_image("sr-6d3vk", "logo.png")
    ///     .await?;
    /// println!("{response:?}");
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
    /// Stores an image of a resource that the organization shares, such as its logo, under the
    /// given file name.
    ///
    /// `POST /cdx/v1/provider-shared-resources/{id}/images/{file_name}` · cloud API key ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/upload_imageCdxV1ProviderSharedResource)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the shared resource.
    /// - `file_name`: The name of the image file.
    /// - `content_type`: The media type of the body, `image/*`.
    /// - `body`: The image file, unchanged.
    ///
    /// # Response
    ///
    /// - 201: The image was stored. The response has no body. Header:
    ///   [`Location`](crate::Response::location).
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors), those of [this
    /// group](super#errors), and:
    ///
    /// - 404: There is no shared resource with this ID.
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
    /// Deletes an image of a resource that the organization shares.
    ///
    /// `DELETE /cdx/v1/provider-shared-resources/{id}/images/{file_name}` · cloud API key ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/delete_imageCdxV1ProviderSharedResource)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the shared resource.
    /// - `file_name`: The name of the image file.
    ///
    /// # Response
    ///
    /// - 204: The image was deleted.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors), those of [this
    /// group](super#errors), and:
    ///
    /// - 404: The resource does not exist, or it has no image with this name.
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

impl ListProviderSharedResources {
    /// Filters by share ID.
    pub fn stream_share(mut self, stream_share: impl Into<String>) -> Self {
        let stream_share: String = stream_share.into();
        self.call.query("stream_share", stream_share);
        self
    }

    /// Filters by CRN.
    pub fn crn(mut self, crn: impl Into<String>) -> Self {
        let crn: String = crn.into();
        self.call.query("crn", crn);
        self
    }

    /// Sets whether to include resources that are no longer shared.
    pub fn include_deleted(mut self, include_deleted: bool) -> Self {
        self.call.query("include_deleted", include_deleted);
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
    /// A request builder for [`ProviderSharedResourcesClient::list`].
    ///
    /// Call [`items`](Self::items) to list the items of all pages.
    ListProviderSharedResources -> Json<ProviderSharedResourceList>, idempotent
}

pages! {
    ListProviderSharedResources -> ProviderSharedResourceList, Paging::link(&["page_token"])
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
    /// A request builder for [`ProviderSharedResourcesClient::get`].
    GetProviderSharedResource -> Json<ProviderSharedResource>, idempotent
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

impl UpdateProviderSharedResource {
    /// Sets the request body: the fields to change.
    #[inline]
    pub fn body(mut self, body: &ProviderSharedResourceUpdate) -> Self {
        self.call.json(body);
        self
    }
}

request! {
    /// A request builder for [`ProviderSharedResourcesClient::update`].
    UpdateProviderSharedResource -> Json<ProviderSharedResource>
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
    /// A request builder for [`ProviderSharedResourcesClient::get_image`].
    GetProviderSharedResourceImage -> Bytes, idempotent
}

downloads! {
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
    /// A request builder for [`ProviderSharedResourcesClient::upload_image`].
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
    /// A request builder for [`ProviderSharedResourcesClient::delete_image`].
    DeleteProviderSharedResourceImage -> Empty, idempotent
}

/// A page of shared resources.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ProviderSharedResourceList {
    /// The group and version of the API that the object belongs to. Read-only; always `cdx/v1`.
    pub api_version: String,
    /// The type of the object. Read-only; always `ProviderSharedResourceList`.
    pub kind: String,
    /// The pagination links of a list.
    pub metadata: ListMeta,
    /// The shared resources on this page. No duplicates.
    pub data: Vec<ProviderSharedResource>,
}

impl ProviderSharedResourceList {
    /// Creates a `ProviderSharedResourceList` with its required fields.
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
    "api_version": api_version,
    "kind": kind,
    "metadata": metadata,
    "data": data,
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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ProviderSharedResource {
    /// The group and version of the API that the object belongs to. Read-only; always `cdx/v1`.
    pub api_version: Option<String>,
    /// The type of the object. Read-only; always `ProviderSharedResource`.
    pub kind: Option<String>,
    /// The ID of the shared resource. At most 255 characters; read-only.
    pub id: String,
    /// The metadata of an object. Read-only.
    pub metadata: Option<ObjectMeta>,
    /// The CRN of the shared topic. Superseded by `resources`. Must match `^crn://.+$`; format
    /// `uri`; immutable.
    pub crn: Option<String>,
    /// The CRNs of the resources that are shared together. At least 1 elements.
    pub resources: Option<Vec<String>>,
    /// The display name of the shared resource.
    pub display_name: String,
    /// The description of the shared resource. Immutable; read-only.
    pub description: Option<String>,
    /// The tags of the shared resource. Immutable; read-only.
    pub tags: Option<Vec<String>>,
    /// Schemas of the shared topic. The contents may still change. Immutable; read-only.
    pub schemas: Option<Vec<Schema>>,
    /// The description of the organization that shares.
    pub organization_description: Option<String>,
    /// The email address of a contact at the organization that shares the resource. Format `email`.
    pub organization_contact: Option<String>,
    /// The URL of the logo. Format `uri`; read-only.
    pub logo_url: Option<String>,
    /// The name of the sharing organization. No longer maintained. Immutable; read-only.
    pub organization_name: String,
    /// The name of the environment of the shared topic. No longer maintained. Immutable; read-only.
    pub environment_name: String,
    /// The name of the Kafka cluster of the shared topic. No longer maintained. Immutable;
    /// read-only.
    pub cluster_name: String,
    /// The Kafka cluster of the shared topic. Immutable.
    pub cloud_cluster: EnvScopedObjectReference,
}

impl ProviderSharedResource {
    /// Creates a `ProviderSharedResource` with its required fields.
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

    /// Sets [`metadata`](Self::metadata).
    #[must_use]
    pub fn with_metadata(mut self, metadata: impl Into<ObjectMeta>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }

    /// Sets [`crn`](Self::crn).
    #[must_use]
    pub fn with_crn(mut self, crn: impl Into<String>) -> Self {
        self.crn = Some(crn.into());
        self
    }

    /// Sets [`resources`](Self::resources).
    #[must_use]
    pub fn with_resources(
        mut self,
        resources: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resources = Some(resources.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`tags`](Self::tags).
    #[must_use]
    pub fn with_tags(
        mut self,
        tags: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`schemas`](Self::schemas).
    #[must_use]
    pub fn with_schemas(
        mut self,
        schemas: impl IntoIterator<Item = impl Into<Schema>>,
    ) -> Self {
        self.schemas = Some(schemas.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`organization_description`](Self::organization_description).
    #[must_use]
    pub fn with_organization_description(
        mut self,
        organization_description: impl Into<String>,
    ) -> Self {
        self.organization_description = Some(organization_description.into());
        self
    }

    /// Sets [`organization_contact`](Self::organization_contact).
    #[must_use]
    pub fn with_organization_contact(
        mut self,
        organization_contact: impl Into<String>,
    ) -> Self {
        self.organization_contact = Some(organization_contact.into());
        self
    }

    /// Sets [`logo_url`](Self::logo_url).
    #[must_use]
    pub fn with_logo_url(mut self, logo_url: impl Into<String>) -> Self {
        self.logo_url = Some(logo_url.into());
        self
    }
}

model!(ProviderSharedResource {
    "api_version": api_version,
    "kind": kind,
    "id": id,
    "metadata": metadata,
    "crn": crn,
    "resources": resources,
    "display_name": display_name,
    "description": description,
    "tags": tags,
    "schemas": schemas,
    "organization_description": organization_description,
    "organization_contact": organization_contact,
    "logo_url": logo_url,
    "organization_name": organization_name,
    "environment_name": environment_name,
    "cluster_name": cluster_name,
    "cloud_cluster": cloud_cluster,
});

/// The fields of a shared resource that can be changed.
#[derive(Clone, Default, PartialEq)]
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
    /// Creates an empty `ProviderSharedResourceUpdate`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`resources`](Self::resources).
    #[must_use]
    pub fn with_resources(
        mut self,
        resources: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resources = Some(resources.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`display_name`](Self::display_name).
    #[must_use]
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Sets [`organization_description`](Self::organization_description).
    #[must_use]
    pub fn with_organization_description(
        mut self,
        organization_description: impl Into<String>,
    ) -> Self {
        self.organization_description = Some(organization_description.into());
        self
    }

    /// Sets [`organization_contact`](Self::organization_contact).
    #[must_use]
    pub fn with_organization_contact(
        mut self,
        organization_contact: impl Into<String>,
    ) -> Self {
        self.organization_contact = Some(organization_contact.into());
        self
    }
}

model!(ProviderSharedResourceUpdate {
    "resources": resources,
    "display_name": display_name,
    "organization_description": organization_description,
    "organization_contact": organization_contact,
});
