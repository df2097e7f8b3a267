// Generated from iam/v2.yaml by `cargo xtask codegen`; do not edit.

//! Certificate chains that client certificates are verified against.
//!
//! Quota: `certificate_authorities_per_org`.

use crate::call::{Call, Json, request};
use crate::client::Client;
use crate::common::{ListMeta, ObjectMeta};
use crate::model::{DateTime, model, open_enum};
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE, STS_TOKEN};

/// Certificate chains that client certificates are verified against.
///
/// Quota: `certificate_authorities_per_org`.
///
/// Reached by [`IamV2::certificate_authorities`](super::IamV2::certificate_authorities).
#[derive(Clone, Debug)]
pub struct CertificateAuthoritiesClient {
    pub(super) client: Client,
}

impl CertificateAuthoritiesClient {
    /// Lists certificate authorities.
    ///
    /// `GET /iam/v2/certificate-authorities` · General Availability · cloud API key or STS token
    ///
    /// Returns the certificate authorities of the organization, one page at a time.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listIamV2CertificateAuthorities)
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | A page of certificate authorities. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
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
    /// let mut items = client.iam_v2().certificate_authorities().list().items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListCertificateAuthorities {
        ListCertificateAuthorities {
            call: Call::new(&self.client, &LIST),
        }
    }

    /// Creates a certificate authority.
    ///
    /// `POST /iam/v2/certificate-authorities` · General Availability · cloud API key or STS token
    ///
    /// Uploads a signing certificate chain, so that clients can authenticate with certificates
    /// issued under it (mutual TLS). A revocation list is optional, as text or as a URL.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createIamV2CertificateAuthority)
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 201 | The new certificate authority. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Location` |
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
    /// use confluent_cloud::iam::v2::CreateCertRequest;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = CreateCertRequest::new().with_display_name("display_name");
    /// let answer = client.iam_v2().certificate_authorities().create().body(&body).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self) -> CreateCertificateAuthority {
        CreateCertificateAuthority {
            call: Call::new(&self.client, &CREATE),
        }
    }

    /// Gets a certificate authority.
    ///
    /// `GET /iam/v2/certificate-authorities/{id}` · General Availability · cloud API key or STS
    /// token
    ///
    /// Returns a certificate authority. The certificates themselves are not included.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getIamV2CertificateAuthority)
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the certificate authority.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The requested certificate authority. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no certificate authority with this ID. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let answer = client.iam_v2().certificate_authorities().get("op-9hb4").await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl Into<String>) -> GetCertificateAuthority {
        GetCertificateAuthority {
            call: Call::new(&self.client, &GET).path(id),
        }
    }

    /// Updates a certificate authority.
    ///
    /// `PUT /iam/v2/certificate-authorities/{id}` · General Availability · cloud API key or STS
    /// token
    ///
    /// Replaces the settings of a certificate authority. To replace the chain, send
    /// `certificate_chain` together with `certificate_chain_filename`.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateIamV2CertificateAuthority)
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the certificate authority.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The certificate authority after the update. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 402 | The request would exceed a quota of the organization. | `X-Request-Id` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no certificate authority with this ID. | `X-Request-Id` |
    /// | 409 | The request conflicts with the current state, for example because the resource exists already. | `X-Request-Id`, `Location` |
    /// | 422 | The request is well-formed, but a value in it is invalid. Each entry of `errors` names one. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::iam::v2::UpdateCertRequest;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = UpdateCertRequest::new().with_display_name("display_name");
    /// let answer = client
    ///     .iam_v2()
    ///     .certificate_authorities()
    ///     .update("op-9hb4")
    ///     .body(&body)
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, id: impl Into<String>) -> UpdateCertificateAuthority {
        UpdateCertificateAuthority {
            call: Call::new(&self.client, &UPDATE).path(id),
        }
    }

    /// Deletes a certificate authority.
    ///
    /// `DELETE /iam/v2/certificate-authorities/{id}` · General Availability · cloud API key or STS
    /// token
    ///
    /// Deletes a certificate authority. Certificates issued under it can no longer be used to
    /// authenticate.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteIamV2CertificateAuthority)
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the certificate authority.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The certificate authority that is being deleted. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no certificate authority with this ID. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let answer = client.iam_v2().certificate_authorities().delete("op-9hb4").await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, id: impl Into<String>) -> DeleteCertificateAuthority {
        DeleteCertificateAuthority {
            call: Call::new(&self.client, &DELETE).path(id),
        }
    }
}

static LIST: Operation = Operation {
    id: "listIamV2CertificateAuthorities",
    name: "list certificate authorities",
    method: "GET",
    path: "/iam/v2/certificate-authorities",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`CertificateAuthoritiesClient::list`].
    ListCertificateAuthorities -> Json<CertificateAuthorityList>
}

pages! {
    ListCertificateAuthorities -> CertificateAuthorityList, Paging::Link("page_token")
}

impl ListCertificateAuthorities {
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
    id: "createIamV2CertificateAuthority",
    name: "create certificate authority",
    method: "POST",
    path: "/iam/v2/certificate-authorities",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A call of [`CertificateAuthoritiesClient::create`].
    CreateCertificateAuthority -> Json<CertificateAuthority>
}

impl CreateCertificateAuthority {
    /// The certificate chain, its file name and, optionally, a revocation list.
    #[inline]
    pub fn body(mut self, body: &CreateCertRequest) -> Self {
        self.call.json(body);
        self
    }
}

static GET: Operation = Operation {
    id: "getIamV2CertificateAuthority",
    name: "get certificate authority",
    method: "GET",
    path: "/iam/v2/certificate-authorities/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`CertificateAuthoritiesClient::get`].
    GetCertificateAuthority -> Json<CertificateAuthority>
}

static UPDATE: Operation = Operation {
    id: "updateIamV2CertificateAuthority",
    name: "update certificate authority",
    method: "PUT",
    path: "/iam/v2/certificate-authorities/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`CertificateAuthoritiesClient::update`].
    UpdateCertificateAuthority -> Json<CertificateAuthority>
}

impl UpdateCertificateAuthority {
    /// The new settings.
    #[inline]
    pub fn body(mut self, body: &UpdateCertRequest) -> Self {
        self.call.json(body);
        self
    }
}

static DELETE: Operation = Operation {
    id: "deleteIamV2CertificateAuthority",
    name: "delete certificate authority",
    method: "DELETE",
    path: "/iam/v2/certificate-authorities/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`CertificateAuthoritiesClient::delete`].
    DeleteCertificateAuthority -> Json<CertificateAuthority>
}

/// A page of certificate authorities.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CertificateAuthorityList {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `iam/v2`.
    pub api_version: String,
    /// The type of the object. Set by the service; always `CertificateAuthorityList`.
    pub kind: String,
    /// Links from a page of a list to the others.
    pub metadata: ListMeta,
    /// The certificate authorities on this page. Without duplicates.
    pub data: Vec<CertificateAuthority>,
}

impl CertificateAuthorityList {
    /// With what is required.
    pub fn new(
        metadata: impl Into<ListMeta>,
        data: impl IntoIterator<Item = impl Into<CertificateAuthority>>,
    ) -> Self {
        Self {
            api_version: "iam/v2".into(),
            kind: "CertificateAuthorityList".into(),
            metadata: metadata.into(),
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}

model!(CertificateAuthorityList {
    0 "api_version": api_version,
    1 "kind": kind,
    2 "metadata": metadata,
    3 "data": data,
});

impl Page for CertificateAuthorityList {
    type Item = CertificateAuthority;

    fn next_page(&self) -> Option<&str> {
        self.metadata.next.as_deref()
    }

    fn items(&self) -> &[CertificateAuthority] {
        &self.data
    }

    fn into_items(self) -> Vec<CertificateAuthority> {
        self.data
    }
}

/// A certificate chain that client certificates are verified against.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CertificateAuthority {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `iam/v2`.
    pub api_version: Option<String>,
    /// The type of the object. Set by the service; always `CertificateAuthority`.
    pub kind: Option<String>,
    /// The ID of the certificate authority. At most 255 characters; set by the service.
    pub id: Option<String>,
    /// The metadata of an object. Read-only. Set by the service.
    pub metadata: Option<ObjectMeta>,
    /// The display name of the certificate authority.
    pub display_name: String,
    /// The description of the authority.
    pub description: String,
    /// The SHA-1 fingerprints of the certificates in the chain. Set by the service.
    pub fingerprints: Option<Vec<String>>,
    /// Expiry times of the certificates in the chain. Set by the service.
    pub expiration_dates: Option<Vec<DateTime>>,
    /// The serial numbers of the certificates in the chain. Set by the service.
    pub serial_numbers: Option<Vec<String>>,
    /// The name of the uploaded PEM file. Set by the service.
    pub certificate_chain_filename: Option<String>,
    /// The source of the certificate revocation list (CRL): an uploaded file (`LOCAL`) or `crl_url`
    /// (`URL`). Set by the service.
    pub crl_source: Option<CrlSource>,
    /// The URL of the revocation list, if `crl_source` is `URL`. Format `uri`; set by the service.
    pub crl_url: Option<String>,
    /// The time of the last update of the revocation list. Set by the service.
    pub crl_updated_at: Option<DateTime>,
    /// The state of the authority: enabled or disabled. Set by the service.
    pub state: Option<CertificateAuthorityState>,
}

impl CertificateAuthority {
    /// With what is required.
    pub fn new(display_name: impl Into<String>, description: impl Into<String>) -> Self {
        Self {
            api_version: None,
            kind: None,
            id: None,
            metadata: None,
            display_name: display_name.into(),
            description: description.into(),
            fingerprints: None,
            expiration_dates: None,
            serial_numbers: None,
            certificate_chain_filename: None,
            crl_source: None,
            crl_url: None,
            crl_updated_at: None,
            state: None,
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

    /// Sets [`fingerprints`](Self::fingerprints).
    pub fn with_fingerprints(
        mut self,
        fingerprints: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.fingerprints = Some(fingerprints.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`expiration_dates`](Self::expiration_dates).
    pub fn with_expiration_dates(
        mut self,
        expiration_dates: impl IntoIterator<Item = impl Into<DateTime>>,
    ) -> Self {
        self.expiration_dates = Some(
            expiration_dates.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`serial_numbers`](Self::serial_numbers).
    pub fn with_serial_numbers(
        mut self,
        serial_numbers: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.serial_numbers = Some(serial_numbers.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`certificate_chain_filename`](Self::certificate_chain_filename).
    pub fn with_certificate_chain_filename(
        mut self,
        certificate_chain_filename: impl Into<String>,
    ) -> Self {
        self.certificate_chain_filename = Some(certificate_chain_filename.into());
        self
    }

    /// Sets [`crl_source`](Self::crl_source).
    pub fn with_crl_source(mut self, crl_source: impl Into<CrlSource>) -> Self {
        self.crl_source = Some(crl_source.into());
        self
    }

    /// Sets [`crl_url`](Self::crl_url).
    pub fn with_crl_url(mut self, crl_url: impl Into<String>) -> Self {
        self.crl_url = Some(crl_url.into());
        self
    }

    /// Sets [`crl_updated_at`](Self::crl_updated_at).
    pub fn with_crl_updated_at(mut self, crl_updated_at: impl Into<DateTime>) -> Self {
        self.crl_updated_at = Some(crl_updated_at.into());
        self
    }

    /// Sets [`state`](Self::state).
    pub fn with_state(mut self, state: impl Into<CertificateAuthorityState>) -> Self {
        self.state = Some(state.into());
        self
    }
}

model!(CertificateAuthority {
    0 "api_version": api_version,
    1 "kind": kind,
    2 "id": id,
    3 "metadata": metadata,
    4 "display_name": display_name,
    5 "description": description,
    6 "fingerprints": fingerprints,
    7 "expiration_dates": expiration_dates,
    8 "serial_numbers": serial_numbers,
    9 "certificate_chain_filename": certificate_chain_filename,
    10 "crl_source": crl_source,
    11 "crl_url": crl_url,
    12 "crl_updated_at": crl_updated_at,
    13 "state": state,
});

open_enum! {
    /// The source of the certificate revocation list (CRL): an uploaded file (`LOCAL`) or `crl_url`
    /// (`URL`).
    pub enum CrlSource {
        /// `LOCAL`
        Local = "LOCAL",
        /// `URL`
        Url = "URL",
    }
}

open_enum! {
    /// The state of the authority: enabled or disabled.
    pub enum CertificateAuthorityState {
        /// `ENABLED`
        Enabled = "ENABLED",
    }
}

/// A certificate authority to create.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateCertRequest {
    /// The display name of the certificate authority.
    pub display_name: Option<String>,
    /// The description of the authority.
    pub description: Option<String>,
    /// The signing certificate chain as PEM text.
    pub certificate_chain: Option<String>,
    /// The name of the PEM file of the chain.
    pub certificate_chain_filename: Option<String>,
    /// The URL of the certificate revocation list (CRL). Not used if `crl_chain` is given. Format
    /// `uri`.
    pub crl_url: Option<String>,
    /// The certificate revocation list (CRL) as PEM text. Takes precedence over `crl_url`.
    pub crl_chain: Option<String>,
}

impl CreateCertRequest {
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

    /// Sets [`certificate_chain`](Self::certificate_chain).
    pub fn with_certificate_chain(
        mut self,
        certificate_chain: impl Into<String>,
    ) -> Self {
        self.certificate_chain = Some(certificate_chain.into());
        self
    }

    /// Sets [`certificate_chain_filename`](Self::certificate_chain_filename).
    pub fn with_certificate_chain_filename(
        mut self,
        certificate_chain_filename: impl Into<String>,
    ) -> Self {
        self.certificate_chain_filename = Some(certificate_chain_filename.into());
        self
    }

    /// Sets [`crl_url`](Self::crl_url).
    pub fn with_crl_url(mut self, crl_url: impl Into<String>) -> Self {
        self.crl_url = Some(crl_url.into());
        self
    }

    /// Sets [`crl_chain`](Self::crl_chain).
    pub fn with_crl_chain(mut self, crl_chain: impl Into<String>) -> Self {
        self.crl_chain = Some(crl_chain.into());
        self
    }
}

model!(CreateCertRequest {
    0 "display_name": display_name,
    1 "description": description,
    2 "certificate_chain": certificate_chain,
    3 "certificate_chain_filename": certificate_chain_filename,
    4 "crl_url": crl_url,
    5 "crl_chain": crl_chain,
});

/// New settings of a certificate authority.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateCertRequest {
    /// The display name of the certificate authority.
    pub display_name: Option<String>,
    /// The description of the authority.
    pub description: Option<String>,
    /// The signing certificate chain as PEM text.
    pub certificate_chain: Option<String>,
    /// The name of the PEM file of the chain. Required if `certificate_chain` is sent.
    pub certificate_chain_filename: Option<String>,
    /// The URL of the certificate revocation list (CRL). Not used if `crl_chain` is given. Format
    /// `uri`.
    pub crl_url: Option<String>,
    /// The certificate revocation list (CRL) as PEM text. Takes precedence over `crl_url`.
    pub crl_chain: Option<String>,
}

impl UpdateCertRequest {
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

    /// Sets [`certificate_chain`](Self::certificate_chain).
    pub fn with_certificate_chain(
        mut self,
        certificate_chain: impl Into<String>,
    ) -> Self {
        self.certificate_chain = Some(certificate_chain.into());
        self
    }

    /// Sets [`certificate_chain_filename`](Self::certificate_chain_filename).
    pub fn with_certificate_chain_filename(
        mut self,
        certificate_chain_filename: impl Into<String>,
    ) -> Self {
        self.certificate_chain_filename = Some(certificate_chain_filename.into());
        self
    }

    /// Sets [`crl_url`](Self::crl_url).
    pub fn with_crl_url(mut self, crl_url: impl Into<String>) -> Self {
        self.crl_url = Some(crl_url.into());
        self
    }

    /// Sets [`crl_chain`](Self::crl_chain).
    pub fn with_crl_chain(mut self, crl_chain: impl Into<String>) -> Self {
        self.crl_chain = Some(crl_chain.into());
        self
    }
}

model!(UpdateCertRequest {
    0 "display_name": display_name,
    1 "description": description,
    2 "certificate_chain": certificate_chain,
    3 "certificate_chain_filename": certificate_chain_filename,
    4 "crl_url": crl_url,
    5 "crl_chain": crl_chain,
});
