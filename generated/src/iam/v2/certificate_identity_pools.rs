// Generated from iam/v2.yaml by `cargo xtask codegen`; do not edit.

//! Groups of client certificates, selected by their fields.
//!
//! Quota: `identity_pools_per_certificate_authority`.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::call::{Call, Json, request};
use crate::client::Client;
use crate::common::{ListMeta, ObjectMeta};
use crate::model::{UnknownFields, model, open_enum};
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE, STS_TOKEN};

/// Groups of client certificates, selected by their fields.
///
/// Quota: `identity_pools_per_certificate_authority`.
///
/// Reached by [`IamV2::certificate_identity_pools`](super::IamV2::certificate_identity_pools).
#[derive(Clone, Debug)]
pub struct CertificateIdentityPoolsClient {
    pub(super) client: Client,
}

impl CertificateIdentityPoolsClient {
    /// Lists certificate identity pools.
    ///
    /// `GET /iam/v2/certificate-authorities/{certificate_authority_id}/identity-pools` · General
    /// Availability · cloud API key or STS token
    ///
    /// Returns the identity pools of one certificate authority, one page at a time.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listIamV2CertificateIdentityPools)
    ///
    /// # Arguments
    ///
    /// - `certificate_authority_id`: The ID of the certificate authority of the pool.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | A page of certificate identity pools. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
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
    /// `POST /iam/v2/certificate-authorities/{certificate_authority_id}/identity-pools` · General
    /// Availability · cloud API key or STS token
    ///
    /// Creates an identity pool under a certificate authority. Clients whose certificate matches
    /// `filter` act as the principal of the pool; role bindings for that principal determine their
    /// permissions.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createIamV2CertificateIdentityPool)
    ///
    /// # Arguments
    ///
    /// - `certificate_authority_id`: The ID of the certificate authority of the pool.
    /// - `body`: Certificates of the pool, and the field that identifies the caller.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 201 | The new certificate identity pool. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Location` |
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
    /// use confluent_cloud::iam::v2::CertificateIdentityPoolCreate;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = CertificateIdentityPoolCreate::new(
    ///     "display_name",
    ///     "description",
    ///     "external_identifier",
    ///     "filter",
    /// );
    /// let answer = client
    ///     .iam_v2()
    ///     .certificate_identity_pools()
    ///     .create("op-9hb4", &body)
    ///     .await?;
    /// println!("{answer:?}");
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
    /// `GET /iam/v2/certificate-authorities/{certificate_authority_id}/identity-pools/{id}` ·
    /// General Availability · cloud API key or STS token
    ///
    /// Returns a certificate identity pool.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getIamV2CertificateIdentityPool)
    ///
    /// # Arguments
    ///
    /// - `certificate_authority_id`: The ID of the certificate authority of the pool.
    /// - `id`: The ID of the certificate identity pool.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The requested certificate identity pool. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | The certificate authority does not exist, or it has no identity pool with this ID. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let answer = client
    ///     .iam_v2()
    ///     .certificate_identity_pools()
    ///     .get("op-9hb4", "pool-8jwc")
    ///     .await?;
    /// println!("{answer:?}");
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
    /// `PUT /iam/v2/certificate-authorities/{certificate_authority_id}/identity-pools/{id}` ·
    /// General Availability · cloud API key or STS token
    ///
    /// Replaces the settings of a certificate identity pool.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateIamV2CertificateIdentityPool)
    ///
    /// # Arguments
    ///
    /// - `certificate_authority_id`: The ID of the certificate authority of the pool.
    /// - `id`: The ID of the certificate identity pool.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The certificate identity pool after the update. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 402 | The request would exceed a quota of the organization. | `X-Request-Id` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | The certificate authority does not exist, or it has no identity pool with this ID. | `X-Request-Id` |
    /// | 409 | The request conflicts with the current state, for example because the resource exists already. | `X-Request-Id`, `Location` |
    /// | 422 | The request is well-formed, but a value in it is invalid. Each entry of `errors` names one. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::iam::v2::CertificateIdentityPoolUpdate;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = CertificateIdentityPoolUpdate::new().with_display_name("display_name");
    /// let answer = client
    ///     .iam_v2()
    ///     .certificate_identity_pools()
    ///     .update("op-9hb4", "pool-8jwc")
    ///     .body(&body)
    ///     .await?;
    /// println!("{answer:?}");
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
    /// `DELETE /iam/v2/certificate-authorities/{certificate_authority_id}/identity-pools/{id}` ·
    /// General Availability · cloud API key or STS token
    ///
    /// Deletes a certificate identity pool. Certificates can no longer be mapped to its principal.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteIamV2CertificateIdentityPool)
    ///
    /// # Arguments
    ///
    /// - `certificate_authority_id`: The ID of the certificate authority of the pool.
    /// - `id`: The ID of the certificate identity pool.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The certificate identity pool that is being deleted. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | The certificate authority does not exist, or it has no identity pool with this ID. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let answer = client
    ///     .iam_v2()
    ///     .certificate_identity_pools()
    ///     .delete("op-9hb4", "pool-8jwc")
    ///     .await?;
    /// println!("{answer:?}");
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

request! {
    /// A call of [`CertificateIdentityPoolsClient::list`].
    ListCertificateIdentityPools -> Json<CertificateIdentityPoolList>
}

pages! {
    ListCertificateIdentityPools -> CertificateIdentityPoolList, Paging::Link("page_token")
}

impl ListCertificateIdentityPools {
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
    id: "createIamV2CertificateIdentityPool",
    name: "create certificate identity pool",
    method: "POST",
    path: "/iam/v2/certificate-authorities/{certificate_authority_id}/identity-pools",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A call of [`CertificateIdentityPoolsClient::create`].
    CreateCertificateIdentityPool -> Json<CertificateIdentityPool>
}

impl CreateCertificateIdentityPool {
    /// The ID of the principal that becomes the owner of the new certificate identity pool: a group
    /// mapping (`group-…`), a user (`u-…`), a service account (`sa-…`) or an identity pool
    /// (`pool-…`).
    pub fn assigned_resource_owner(
        mut self,
        assigned_resource_owner: impl AsRef<str>,
    ) -> Self {
        self.call.query("assigned_resource_owner", assigned_resource_owner.as_ref());
        self
    }
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
    /// A call of [`CertificateIdentityPoolsClient::get`].
    GetCertificateIdentityPool -> Json<CertificateIdentityPool>
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

request! {
    /// A call of [`CertificateIdentityPoolsClient::update`].
    UpdateCertificateIdentityPool -> Json<CertificateIdentityPool>
}

impl UpdateCertificateIdentityPool {
    /// The new settings.
    #[inline]
    pub fn body(mut self, body: &CertificateIdentityPoolUpdate) -> Self {
        self.call.json(body);
        self
    }
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
    /// A call of [`CertificateIdentityPoolsClient::delete`].
    DeleteCertificateIdentityPool -> Json<CertificateIdentityPool>
}

/// A page of certificate identity pools.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CertificateIdentityPoolList {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `iam/v2`.
    pub api_version: String,
    /// The type of the object. Set by the service; always `CertificateIdentityPoolList`.
    pub kind: String,
    /// Links from a page of a list to the others.
    pub metadata: ListMeta,
    /// The certificate identity pools on this page. Without duplicates.
    pub data: Vec<CertificateIdentityPool>,
}

impl CertificateIdentityPoolList {
    /// With what is required.
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
    0 "api_version": api_version,
    1 "kind": kind,
    2 "metadata": metadata,
    3 "data": data,
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

/// A group of client certificates under one certificate authority that share one principal.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CertificateIdentityPool {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `iam/v2`.
    pub api_version: Option<String>,
    /// The type of the object. Set by the service; always `CertificateIdentityPool`.
    pub kind: Option<String>,
    /// The ID of the certificate identity pool. At most 255 characters; set by the service.
    pub id: Option<String>,
    /// The metadata of an object. Read-only. Set by the service.
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
    /// The ID of the pool as a principal, for role bindings. Set by the service.
    pub principal: Option<String>,
    /// The state of the pool: enabled or disabled. Set by the service.
    pub state: Option<CertificateIdentityPoolState>,
    pub(crate) unknown_fields: UnknownFields,
}

impl CertificateIdentityPool {
    /// With what is required.
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

    /// Sets [`principal`](Self::principal).
    pub fn with_principal(mut self, principal: impl Into<String>) -> Self {
        self.principal = Some(principal.into());
        self
    }

    /// Sets [`state`](Self::state).
    pub fn with_state(mut self, state: impl Into<CertificateIdentityPoolState>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Members that were read and that this version does not know. They are sent back.
    pub fn unknown_fields(&self) -> &BTreeMap<String, Value> {
        &self.unknown_fields
    }
}

model!(CertificateIdentityPool {
    0 "api_version": api_version,
    1 "kind": kind,
    2 "id": id,
    3 "metadata": metadata,
    4 "display_name": display_name,
    5 "description": description,
    6 "external_identifier": external_identifier,
    7 "filter": filter,
    8 "principal": principal,
    9 "state": state,
    ..unknown_fields
});

open_enum! {
    /// The state of the pool: enabled or disabled.
    pub enum CertificateIdentityPoolState {
        /// `ENABLED`
        Enabled = "ENABLED",
    }
}

/// A group of client certificates under one certificate authority that share one principal.
#[derive(Clone, Debug, PartialEq)]
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
    /// With what is required.
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
    0 "display_name": display_name,
    1 "description": description,
    2 "external_identifier": external_identifier,
    3 "filter": filter,
});

/// A group of client certificates under one certificate authority that share one principal.
#[derive(Clone, Debug, Default, PartialEq)]
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
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`display_name`](Self::display_name).
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Sets [`description`](Self::description).
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`external_identifier`](Self::external_identifier).
    pub fn with_external_identifier(
        mut self,
        external_identifier: impl Into<String>,
    ) -> Self {
        self.external_identifier = Some(external_identifier.into());
        self
    }

    /// Sets [`filter`](Self::filter).
    pub fn with_filter(mut self, filter: impl Into<String>) -> Self {
        self.filter = Some(filter.into());
        self
    }

    /// Members that were read and that this version does not know. They are sent back.
    pub fn unknown_fields(&self) -> &BTreeMap<String, Value> {
        &self.unknown_fields
    }
}

model!(CertificateIdentityPoolUpdate {
    0 "display_name": display_name,
    1 "description": description,
    2 "external_identifier": external_identifier,
    3 "filter": filter,
    ..unknown_fields
});

/// What is put back of what was read: without what only the service sets, and with what this
/// version does not know. What an update requires and the answer lacks is empty.
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
