// Generated from iam/v2.yaml by `cargo xtask codegen`; do not edit.

//! Groups of client certificates, selected by their fields.
//!
//! The quota `identity_pools_per_certificate_authority` limits their number for each certificate
//! authority.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::call::{Call, Json, request};
use crate::client::Client;
use crate::common::{ListMeta, ObjectMeta};
use crate::model::{UnknownFields, model, open_enum};
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE, STS_TOKEN};

/// The operations of
/// [`IamV2::certificate_identity_pools`](super::IamV2::certificate_identity_pools).
///
/// Groups of client certificates, selected by their fields.
///
/// The quota `identity_pools_per_certificate_authority` limits their number for each certificate
/// authority.
#[derive(Clone, Debug)]
pub struct CertificateIdentityPoolsClient {
    pub(super) client: Client,
}

impl CertificateIdentityPoolsClient {
    /// Lists certificate identity pools.
    ///
    /// Returns the identity pools of one certificate authority, in pages.
    ///
    /// `GET /iam/v2/certificate-authorities/{certificate_authority_id}/identity-pools` · General
    /// Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listIamV2CertificateIdentityPools)
    ///
    /// # Parameters
    ///
    /// - `certificate_authority_id`: The ID of the certificate authority of the pool.
    ///
    /// Optional: [`page_size`](ListCertificateIdentityPools::page_size),
    /// [`page_token`](ListCertificateIdentityPools::page_token)
    ///
    /// # Response
    ///
    /// - 200: A page of certificate identity pools.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let mut items = client.iam_v2().certificate_identity_pools().list("op-9hb4").items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(
        &self,
        certificate_authority_id: impl Into<String>,
    ) -> ListCertificateIdentityPools {
        ListCertificateIdentityPools {
            call: Call::new(&self.client, &LIST).path(certificate_authority_id),
        }
    }

    /// Creates a certificate identity pool.
    ///
    /// Creates an identity pool under a certificate authority. Clients whose certificate matches
    /// `filter` act as the principal of the pool; role bindings for that principal determine their
    /// permissions.
    ///
    /// `POST /iam/v2/certificate-authorities/{certificate_authority_id}/identity-pools` · General
    /// Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createIamV2CertificateIdentityPool)
    ///
    /// # Parameters
    ///
    /// - `certificate_authority_id`: The ID of the certificate authority of the pool.
    /// - `body`: Certificates of the pool, and the field that identifies the caller.
    ///
    /// Optional:
    /// [`assigned_resource_owner`](CreateCertificateIdentityPool::assigned_resource_owner)
    ///
    /// # Response
    ///
    /// - 201: The new certificate identity pool. Header: [`Location`](crate::Response::location).
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
    /// use confluent_cloud::iam::v2::CertificateIdentityPoolCreate;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = CertificateIdentityPoolCreate::new(
    ///     "Build systems",
    ///     "Access of the build systems to test clusters",
    ///     "CN",
    ///     "O == 'Example' && OU == 'Build'",
    /// );
    /// let response = client
    ///     .iam_v2()
    ///     .certificate_identity_pools()
    ///     .create("op-9hb4", &body)
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(
        &self,
        certificate_authority_id: impl Into<String>,
        body: &CertificateIdentityPoolCreate,
    ) -> CreateCertificateIdentityPool {
        let mut call = Call::new(&self.client, &CREATE).path(certificate_authority_id);
        call.json(body);
        CreateCertificateIdentityPool {
            call,
        }
    }

    /// Gets a certificate identity pool.
    ///
    /// Returns a certificate identity pool with its `filter` and its `principal`, the ID for role
    /// bindings.
    ///
    /// `GET /iam/v2/certificate-authorities/{certificate_authority_id}/identity-pools/{id}` ·
    /// General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getIamV2CertificateIdentityPool)
    ///
    /// # Parameters
    ///
    /// - `certificate_authority_id`: The ID of the certificate authority of the pool.
    /// - `id`: The ID of the certificate identity pool.
    ///
    /// # Response
    ///
    /// - 200: The requested certificate identity pool.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: The certificate authority does not exist, or it has no identity pool with this ID.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client
    ///     .iam_v2()
    ///     .certificate_identity_pools()
    ///     .get("op-9hb4", "pool-8jwc")
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        certificate_authority_id: impl Into<String>,
        id: impl Into<String>,
    ) -> GetCertificateIdentityPool {
        GetCertificateIdentityPool {
            call: Call::new(&self.client, &GET).path(certificate_authority_id).path(id),
        }
    }

    /// Updates a certificate identity pool.
    ///
    /// Replaces the settings of a certificate identity pool.
    ///
    /// `PUT /iam/v2/certificate-authorities/{certificate_authority_id}/identity-pools/{id}` ·
    /// General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateIamV2CertificateIdentityPool)
    ///
    /// # Parameters
    ///
    /// - `certificate_authority_id`: The ID of the certificate authority of the pool.
    /// - `id`: The ID of the certificate identity pool.
    ///
    /// Optional: [`body`](UpdateCertificateIdentityPool::body)
    ///
    /// # Response
    ///
    /// - 200: The certificate identity pool after the update.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 402: The request would exceed a quota of the organization.
    /// - 404: The certificate authority does not exist, or it has no identity pool with this ID.
    /// - 409: The request conflicts with the current state of the resource, or the resource already
    ///   exists. Header: `Location`.
    /// - 422: The request is well-formed, but a value in it is invalid. Each entry of `errors`
    ///   identifies one invalid value.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::iam::v2::CertificateIdentityPoolUpdate;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = CertificateIdentityPoolUpdate::new().with_display_name("Build systems");
    /// let response = client
    ///     .iam_v2()
    ///     .certificate_identity_pools()
    ///     .update("op-9hb4", "pool-8jwc")
    ///     .body(&body)
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        certificate_authority_id: impl Into<String>,
        id: impl Into<String>,
    ) -> UpdateCertificateIdentityPool {
        UpdateCertificateIdentityPool {
            call: Call::new(&self.client, &UPDATE)
                .path(certificate_authority_id)
                .path(id),
        }
    }

    /// Deletes a certificate identity pool.
    ///
    /// Deletes a certificate identity pool. Certificates can no longer be mapped to its principal.
    ///
    /// `DELETE /iam/v2/certificate-authorities/{certificate_authority_id}/identity-pools/{id}` ·
    /// General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteIamV2CertificateIdentityPool)
    ///
    /// # Parameters
    ///
    /// - `certificate_authority_id`: The ID of the certificate authority of the pool.
    /// - `id`: The ID of the certificate identity pool.
    ///
    /// # Response
    ///
    /// - 200: The certificate identity pool that is being deleted.
    ///
    /// `None` if the response has no body.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: The certificate authority does not exist, or it has no identity pool with this ID.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client
    ///     .iam_v2()
    ///     .certificate_identity_pools()
    ///     .delete("op-9hb4", "pool-8jwc")
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        certificate_authority_id: impl Into<String>,
        id: impl Into<String>,
    ) -> DeleteCertificateIdentityPool {
        DeleteCertificateIdentityPool {
            call: Call::new(&self.client, &DELETE)
                .path(certificate_authority_id)
                .path(id),
        }
    }
}

static LIST: Operation = Operation {
    id: "listIamV2CertificateIdentityPools",
    name: "list certificate identity pools",
    method: "GET",
    path: "/iam/v2/certificate-authorities/{certificate_authority_id}/identity-pools",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

impl ListCertificateIdentityPools {
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
    /// A request builder for [`CertificateIdentityPoolsClient::list`].
    ///
    /// Call [`items`](Self::items) to list the items of all pages.
    ListCertificateIdentityPools -> Json<CertificateIdentityPoolList>, idempotent
}

pages! {
    ListCertificateIdentityPools -> CertificateIdentityPoolList, Paging::link(&["page_token"])
}

static CREATE: Operation = Operation {
    id: "createIamV2CertificateIdentityPool",
    name: "create certificate identity pool",
    method: "POST",
    path: "/iam/v2/certificate-authorities/{certificate_authority_id}/identity-pools",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::WhenNotSent,
};

impl CreateCertificateIdentityPool {
    /// Sets the ID of the principal that becomes the owner of the new certificate identity pool: a
    /// group mapping (`group-…`), a user (`u-…`), a service account (`sa-…`) or an identity pool
    /// (`pool-…`).
    pub fn assigned_resource_owner(
        mut self,
        assigned_resource_owner: impl Into<String>,
    ) -> Self {
        let assigned_resource_owner: String = assigned_resource_owner.into();
        self.call.query("assigned_resource_owner", assigned_resource_owner);
        self
    }
}

request! {
    /// A request builder for [`CertificateIdentityPoolsClient::create`].
    CreateCertificateIdentityPool -> Json<CertificateIdentityPool>
}

static GET: Operation = Operation {
    id: "getIamV2CertificateIdentityPool",
    name: "get certificate identity pool",
    method: "GET",
    path: "/iam/v2/certificate-authorities/{certificate_authority_id}/identity-pools/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`CertificateIdentityPoolsClient::get`].
    GetCertificateIdentityPool -> Json<CertificateIdentityPool>, idempotent
}

static UPDATE: Operation = Operation {
    id: "updateIamV2CertificateIdentityPool",
    name: "update certificate identity pool",
    method: "PUT",
    path: "/iam/v2/certificate-authorities/{certificate_authority_id}/identity-pools/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

impl UpdateCertificateIdentityPool {
    /// Sets the request body: the new settings.
    #[inline]
    pub fn body(mut self, body: &CertificateIdentityPoolUpdate) -> Self {
        self.call.json(body);
        self
    }
}

request! {
    /// A request builder for [`CertificateIdentityPoolsClient::update`].
    UpdateCertificateIdentityPool -> Json<CertificateIdentityPool>, idempotent
}

static DELETE: Operation = Operation {
    id: "deleteIamV2CertificateIdentityPool",
    name: "delete certificate identity pool",
    method: "DELETE",
    path: "/iam/v2/certificate-authorities/{certificate_authority_id}/identity-pools/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`CertificateIdentityPoolsClient::delete`].
    DeleteCertificateIdentityPool -> Json<Option<CertificateIdentityPool>>, idempotent
}

/// A page of certificate identity pools.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CertificateIdentityPoolList {
    /// The group and version of the API that the object belongs to. Read-only; always `iam/v2`.
    pub api_version: String,
    /// The type of the object. Read-only; always `CertificateIdentityPoolList`.
    pub kind: String,
    /// The pagination links of a list.
    pub metadata: ListMeta,
    /// The certificate identity pools on this page. No duplicates.
    pub data: Vec<CertificateIdentityPool>,
}

impl CertificateIdentityPoolList {
    /// Creates a `CertificateIdentityPoolList` with its required fields.
    pub fn new(
        metadata: impl Into<ListMeta>,
        data: impl IntoIterator<Item = impl Into<CertificateIdentityPool>>,
    ) -> Self {
        Self {
            api_version: "iam/v2".into(),
            kind: "CertificateIdentityPoolList".into(),
            metadata: metadata.into(),
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}

model!(CertificateIdentityPoolList {
    "api_version": api_version,
    "kind": kind,
    "metadata": metadata,
    "data": data,
});

impl Page for CertificateIdentityPoolList {
    type Item = CertificateIdentityPool;

    fn next_page(&self) -> Option<&str> {
        self.metadata.next.as_deref()
    }

    fn items(&self) -> &[CertificateIdentityPool] {
        &self.data
    }

    fn into_items(self) -> Vec<CertificateIdentityPool> {
        self.data
    }
}

/// A group of client certificates under one certificate authority that share one principal, as
/// returned by the service.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CertificateIdentityPool {
    /// The group and version of the API that the object belongs to. Read-only; always `iam/v2`.
    pub api_version: Option<String>,
    /// The type of the object. Read-only; always `CertificateIdentityPool`.
    pub kind: Option<String>,
    /// The ID of the certificate identity pool. At most 255 characters; read-only.
    pub id: Option<String>,
    /// The metadata of an object. Read-only.
    pub metadata: Option<ObjectMeta>,
    /// The display name of the identity pool.
    pub display_name: String,
    /// The description of the intended use of the pool.
    pub description: String,
    /// The field of the certificate that identifies the caller in audit logs.
    pub external_identifier: String,
    /// CEL (Common Expression Language) expression over the fields of a certificate. A certificate
    /// belongs to the pool if the result is true. At most 300 characters.
    pub filter: String,
    /// The ID of the pool as a principal, for role bindings. Read-only.
    pub principal: Option<String>,
    /// The state of the pool: enabled or disabled. Read-only.
    pub state: Option<CertificateIdentityPoolState>,
    pub(crate) unknown_fields: UnknownFields,
}

impl CertificateIdentityPool {
    /// Creates a `CertificateIdentityPool` with its required fields.
    pub fn new(
        display_name: impl Into<String>,
        description: impl Into<String>,
        external_identifier: impl Into<String>,
        filter: impl Into<String>,
    ) -> Self {
        Self {
            api_version: None,
            kind: None,
            id: None,
            metadata: None,
            display_name: display_name.into(),
            description: description.into(),
            external_identifier: external_identifier.into(),
            filter: filter.into(),
            principal: None,
            state: None,
            unknown_fields: UnknownFields::new(),
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

    /// Sets [`principal`](Self::principal).
    #[must_use]
    pub fn with_principal(mut self, principal: impl Into<String>) -> Self {
        self.principal = Some(principal.into());
        self
    }

    /// Sets [`state`](Self::state).
    #[must_use]
    pub fn with_state(mut self, state: impl Into<CertificateIdentityPoolState>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Returns the unknown fields of the response. They are sent back in an update.
    pub fn unknown_fields(&self) -> &BTreeMap<String, Value> {
        &self.unknown_fields
    }

    /// Returns the unknown fields, to set properties that this version of the crate does not have.
    pub fn unknown_fields_mut(&mut self) -> &mut BTreeMap<String, Value> {
        &mut self.unknown_fields
    }
}

model!(CertificateIdentityPool {
    "api_version": api_version,
    "kind": kind,
    "id": id,
    "metadata": metadata,
    "display_name": display_name,
    "description": description,
    "external_identifier": external_identifier,
    "filter": filter,
    "principal": principal,
    "state": state,
    ..unknown_fields
});

/// The state of the pool: enabled or disabled.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CertificateIdentityPoolState {
    /// `ENABLED`
    Enabled,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(CertificateIdentityPoolState {
    "ENABLED": Enabled,
});

/// A group of client certificates under one certificate authority that share one principal, as sent
/// by [`CertificateIdentityPoolsClient::create`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CertificateIdentityPoolCreate {
    /// The display name of the identity pool.
    pub display_name: String,
    /// The description of the intended use of the pool.
    pub description: String,
    /// The field of the certificate that identifies the caller in audit logs.
    pub external_identifier: String,
    /// CEL (Common Expression Language) expression over the fields of a certificate. A certificate
    /// belongs to the pool if the result is true. At most 300 characters.
    pub filter: String,
}

impl CertificateIdentityPoolCreate {
    /// Creates a `CertificateIdentityPoolCreate` with its required fields.
    pub fn new(
        display_name: impl Into<String>,
        description: impl Into<String>,
        external_identifier: impl Into<String>,
        filter: impl Into<String>,
    ) -> Self {
        Self {
            display_name: display_name.into(),
            description: description.into(),
            external_identifier: external_identifier.into(),
            filter: filter.into(),
        }
    }
}

model!(CertificateIdentityPoolCreate {
    "display_name": display_name,
    "description": description,
    "external_identifier": external_identifier,
    "filter": filter,
});

/// A group of client certificates under one certificate authority that share one principal, as sent
/// by [`CertificateIdentityPoolsClient::update`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CertificateIdentityPoolUpdate {
    /// The display name of the identity pool.
    pub display_name: Option<String>,
    /// The description of the intended use of the pool.
    pub description: Option<String>,
    /// The field of the certificate that identifies the caller in audit logs.
    pub external_identifier: Option<String>,
    /// CEL (Common Expression Language) expression over the fields of a certificate. A certificate
    /// belongs to the pool if the result is true. At most 300 characters.
    pub filter: Option<String>,
    pub(crate) unknown_fields: UnknownFields,
}

impl CertificateIdentityPoolUpdate {
    /// Creates an empty `CertificateIdentityPoolUpdate`.
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

    /// Sets [`external_identifier`](Self::external_identifier).
    #[must_use]
    pub fn with_external_identifier(
        mut self,
        external_identifier: impl Into<String>,
    ) -> Self {
        self.external_identifier = Some(external_identifier.into());
        self
    }

    /// Sets [`filter`](Self::filter).
    #[must_use]
    pub fn with_filter(mut self, filter: impl Into<String>) -> Self {
        self.filter = Some(filter.into());
        self
    }

    /// Returns the unknown fields of the response. They are sent back in an update.
    pub fn unknown_fields(&self) -> &BTreeMap<String, Value> {
        &self.unknown_fields
    }

    /// Returns the unknown fields, to set properties that this version of the crate does not have.
    pub fn unknown_fields_mut(&mut self) -> &mut BTreeMap<String, Value> {
        &mut self.unknown_fields
    }
}

model!(CertificateIdentityPoolUpdate {
    "display_name": display_name,
    "description": description,
    "external_identifier": external_identifier,
    "filter": filter,
    ..unknown_fields
});

/// Builds an update from a fetched resource.
///
/// Drops read-only fields and keeps unknown ones. Required fields that the response omitted are
/// empty.
impl From<CertificateIdentityPool> for CertificateIdentityPoolUpdate {
    fn from(read: CertificateIdentityPool) -> Self {
        Self {
            display_name: Some(read.display_name),
            description: Some(read.description),
            external_identifier: Some(read.external_identifier),
            filter: Some(read.filter),
            unknown_fields: read.unknown_fields,
        }
    }
}
