// Generated from iam/v2.yaml by `cargo xtask codegen`; do not edit.

//! Certificate chains that client certificates are verified against.
//!
//! The quota `certificate_authorities_per_org` limits their number.

use crate::call::{Call, Json, request};
use crate::client::Client;
use crate::common::{ListMeta, ObjectMeta};
use crate::model::{DateTime, model, open_enum};
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE, STS_TOKEN};

/// The operations of [`IamV2::certificate_authorities`](super::IamV2::certificate_authorities).
///
/// Certificate chains that client certificates are verified against.
///
/// The quota `certificate_authorities_per_org` limits their number.
#[derive(Clone, Debug)]
pub struct CertificateAuthoritiesClient {
    pub(super) client: Client,
}

impl CertificateAuthoritiesClient {
    /// Lists certificate authorities.
    ///
    /// Returns the certificate authorities of the organization, in pages.
    ///
    /// `GET /iam/v2/certificate-authorities` · General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listIamV2CertificateAuthorities)
    ///
    /// # Parameters
    ///
    /// Optional: [`page_size`](ListCertificateAuthorities::page_size),
    /// [`page_token`](ListCertificateAuthorities::page_token)
    ///
    /// # Response
    ///
    /// - 200: A page of certificate authorities.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors).
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
    /// Uploads a signing certificate chain, so that clients can authenticate with certificates
    /// issued under it (mutual TLS). A revocation list is optional, as text or as a URL.
    ///
    /// `POST /iam/v2/certificate-authorities` · General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createIamV2CertificateAuthority)
    ///
    /// # Parameters
    ///
    /// Optional: [`body`](CreateCertificateAuthority::body)
    ///
    /// # Response
    ///
    /// - 201: The new certificate authority. Header: [`Location`](crate::Response::location).
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
    /// use confluent_cloud::iam::v2::CreateCertRequest;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = CreateCertRequest::new().with_display_name("Plant CA");
    /// let response = client.iam_v2().certificate_authorities().create().body(&body).await?;
    /// println!("{response:?}");
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
    /// Returns a certificate authority. The certificates themselves are not included.
    ///
    /// `GET /iam/v2/certificate-authorities/{id}` · General Availability · cloud API key or STS
    /// token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getIamV2CertificateAuthority)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the certificate authority.
    ///
    /// # Response
    ///
    /// - 200: The requested certificate authority.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: There is no certificate authority with this ID.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client.iam_v2().certificate_authorities().get("op-9hb4").await?;
    /// println!("{response:?}");
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
    /// Replaces the settings of a certificate authority. To replace the chain, send
    /// `certificate_chain` together with `certificate_chain_filename`.
    ///
    /// `PUT /iam/v2/certificate-authorities/{id}` · General Availability · cloud API key or STS
    /// token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateIamV2CertificateAuthority)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the certificate authority.
    ///
    /// Optional: [`body`](UpdateCertificateAuthority::body)
    ///
    /// # Response
    ///
    /// - 200: The certificate authority after the update.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 402: The request would exceed a quota of the organization.
    /// - 404: There is no certificate authority with this ID.
    /// - 409: The request conflicts with the current state of the resource, or the resource already
    ///   exists. Header: `Location`.
    /// - 422: The request is well-formed, but a value in it is invalid. Each entry of `errors`
    ///   identifies one invalid value.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::iam::v2::UpdateCertRequest;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = UpdateCertRequest::new().with_display_name("Plant CA");
    /// let response = client
    ///     .iam_v2()
    ///     .certificate_authorities()
    ///     .update("op-9hb4")
    ///     .body(&body)
    ///     .await?;
    /// println!("{response:?}");
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
    /// Deletes a certificate authority. Certificates issued under it can no longer be used to
    /// authenticate.
    ///
    /// `DELETE /iam/v2/certificate-authorities/{id}` · General Availability · cloud API key or STS
    /// token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteIamV2CertificateAuthority)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the certificate authority.
    ///
    /// # Response
    ///
    /// - 200: The certificate authority that is being deleted.
    ///
    /// `None` if the response has no body.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: There is no certificate authority with this ID.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client.iam_v2().certificate_authorities().delete("op-9hb4").await?;
    /// println!("{response:?}");
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

impl ListCertificateAuthorities {
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
    /// A request builder for [`CertificateAuthoritiesClient::list`].
    ///
    /// Call [`items`](Self::items) to list the items of all pages.
    ListCertificateAuthorities -> Json<CertificateAuthorityList>, idempotent
}

pages! {
    ListCertificateAuthorities -> CertificateAuthorityList, Paging::link(&["page_token"])
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

impl CreateCertificateAuthority {
    /// Sets the request body: the certificate chain, its file name and, optionally, a revocation
    /// list.
    #[inline]
    pub fn body(mut self, body: &CreateCertRequest) -> Self {
        self.call.json(body);
        self
    }
}

request! {
    /// A request builder for [`CertificateAuthoritiesClient::create`].
    CreateCertificateAuthority -> Json<CertificateAuthority>
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
    /// A request builder for [`CertificateAuthoritiesClient::get`].
    GetCertificateAuthority -> Json<CertificateAuthority>, idempotent
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

impl UpdateCertificateAuthority {
    /// Sets the request body: the new settings.
    #[inline]
    pub fn body(mut self, body: &UpdateCertRequest) -> Self {
        self.call.json(body);
        self
    }
}

request! {
    /// A request builder for [`CertificateAuthoritiesClient::update`].
    UpdateCertificateAuthority -> Json<CertificateAuthority>, idempotent
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
    /// A request builder for [`CertificateAuthoritiesClient::delete`].
    DeleteCertificateAuthority -> Json<Option<CertificateAuthority>>, idempotent
}

/// A page of certificate authorities.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CertificateAuthorityList {
    /// The group and version of the API that the object belongs to. Read-only; always `iam/v2`.
    pub api_version: String,
    /// The type of the object. Read-only; always `CertificateAuthorityList`.
    pub kind: String,
    /// The pagination links of a list.
    pub metadata: ListMeta,
    /// The certificate authorities on this page. No duplicates.
    pub data: Vec<CertificateAuthority>,
}

impl CertificateAuthorityList {
    /// Creates a `CertificateAuthorityList` with its required fields.
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
    "api_version": api_version,
    "kind": kind,
    "metadata": metadata,
    "data": data,
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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CertificateAuthority {
    /// The group and version of the API that the object belongs to. Read-only; always `iam/v2`.
    pub api_version: Option<String>,
    /// The type of the object. Read-only; always `CertificateAuthority`.
    pub kind: Option<String>,
    /// The ID of the certificate authority. At most 255 characters; read-only.
    pub id: Option<String>,
    /// The metadata of an object. Read-only.
    pub metadata: Option<ObjectMeta>,
    /// The display name of the certificate authority.
    pub display_name: String,
    /// The description of the authority.
    pub description: String,
    /// The SHA-1 fingerprints of the certificates in the chain. Read-only.
    pub fingerprints: Option<Vec<String>>,
    /// Expiry times of the certificates in the chain. Read-only.
    pub expiration_dates: Option<Vec<DateTime>>,
    /// The serial numbers of the certificates in the chain. Read-only.
    pub serial_numbers: Option<Vec<String>>,
    /// The name of the uploaded PEM file. Read-only.
    pub certificate_chain_filename: Option<String>,
    /// The source of the certificate revocation list (CRL): an uploaded file (`LOCAL`) or `crl_url`
    /// (`URL`). Read-only.
    pub crl_source: Option<CrlSource>,
    /// The URL of the revocation list, if `crl_source` is `URL`. Format `uri`; read-only.
    pub crl_url: Option<String>,
    /// `true` if client certificates are rejected unless the revocation list (CRL) of their issuer
    /// has been checked. Read-only.
    pub require_crl_on_client_certificate: Option<bool>,
    /// The time of the last update of the revocation list. Read-only.
    pub crl_updated_at: Option<DateTime>,
    /// The state of the authority: enabled or disabled. Read-only.
    pub state: Option<CertificateAuthorityState>,
}

impl CertificateAuthority {
    /// Creates a `CertificateAuthority` with its required fields.
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
            require_crl_on_client_certificate: None,
            crl_updated_at: None,
            state: None,
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

    /// Sets [`fingerprints`](Self::fingerprints).
    #[must_use]
    pub fn with_fingerprints(
        mut self,
        fingerprints: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.fingerprints = Some(fingerprints.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`expiration_dates`](Self::expiration_dates).
    #[must_use]
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
    #[must_use]
    pub fn with_serial_numbers(
        mut self,
        serial_numbers: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.serial_numbers = Some(serial_numbers.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`certificate_chain_filename`](Self::certificate_chain_filename).
    #[must_use]
    pub fn with_certificate_chain_filename(
        mut self,
        certificate_chain_filename: impl Into<String>,
    ) -> Self {
        self.certificate_chain_filename = Some(certificate_chain_filename.into());
        self
    }

    /// Sets [`crl_source`](Self::crl_source).
    #[must_use]
    pub fn with_crl_source(mut self, crl_source: impl Into<CrlSource>) -> Self {
        self.crl_source = Some(crl_source.into());
        self
    }

    /// Sets [`crl_url`](Self::crl_url).
    #[must_use]
    pub fn with_crl_url(mut self, crl_url: impl Into<String>) -> Self {
        self.crl_url = Some(crl_url.into());
        self
    }

    /// Sets [`require_crl_on_client_certificate`](Self::require_crl_on_client_certificate).
    #[must_use]
    pub fn with_require_crl_on_client_certificate(
        mut self,
        require_crl_on_client_certificate: bool,
    ) -> Self {
        self.require_crl_on_client_certificate = Some(require_crl_on_client_certificate);
        self
    }

    /// Sets [`crl_updated_at`](Self::crl_updated_at).
    #[must_use]
    pub fn with_crl_updated_at(mut self, crl_updated_at: impl Into<DateTime>) -> Self {
        self.crl_updated_at = Some(crl_updated_at.into());
        self
    }

    /// Sets [`state`](Self::state).
    #[must_use]
    pub fn with_state(mut self, state: impl Into<CertificateAuthorityState>) -> Self {
        self.state = Some(state.into());
        self
    }
}

model!(CertificateAuthority {
    "api_version": api_version,
    "kind": kind,
    "id": id,
    "metadata": metadata,
    "display_name": display_name,
    "description": description,
    "fingerprints": fingerprints,
    "expiration_dates": expiration_dates,
    "serial_numbers": serial_numbers,
    "certificate_chain_filename": certificate_chain_filename,
    "crl_source": crl_source,
    "crl_url": crl_url,
    "require_crl_on_client_certificate": require_crl_on_client_certificate,
    "crl_updated_at": crl_updated_at,
    "state": state,
});

/// The source of the certificate revocation list (CRL): an uploaded file (`LOCAL`) or `crl_url`
/// (`URL`).
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CrlSource {
    /// `LOCAL`
    Local,
    /// `URL`
    Url,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(CrlSource {
    "LOCAL": Local,
    "URL": Url,
});

/// The state of the authority: enabled or disabled.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CertificateAuthorityState {
    /// `ENABLED`
    Enabled,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(CertificateAuthorityState {
    "ENABLED": Enabled,
});

/// A certificate authority to create.
#[derive(Clone, Default, PartialEq)]
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
    /// `true` to reject client certificates unless the revocation list (CRL) of their issuer has
    /// been checked.
    pub require_crl_on_client_certificate: Option<bool>,
}

impl CreateCertRequest {
    /// Creates an empty `CreateCertRequest`.
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

    /// Sets [`certificate_chain`](Self::certificate_chain).
    #[must_use]
    pub fn with_certificate_chain(
        mut self,
        certificate_chain: impl Into<String>,
    ) -> Self {
        self.certificate_chain = Some(certificate_chain.into());
        self
    }

    /// Sets [`certificate_chain_filename`](Self::certificate_chain_filename).
    #[must_use]
    pub fn with_certificate_chain_filename(
        mut self,
        certificate_chain_filename: impl Into<String>,
    ) -> Self {
        self.certificate_chain_filename = Some(certificate_chain_filename.into());
        self
    }

    /// Sets [`crl_url`](Self::crl_url).
    #[must_use]
    pub fn with_crl_url(mut self, crl_url: impl Into<String>) -> Self {
        self.crl_url = Some(crl_url.into());
        self
    }

    /// Sets [`crl_chain`](Self::crl_chain).
    #[must_use]
    pub fn with_crl_chain(mut self, crl_chain: impl Into<String>) -> Self {
        self.crl_chain = Some(crl_chain.into());
        self
    }

    /// Sets [`require_crl_on_client_certificate`](Self::require_crl_on_client_certificate).
    #[must_use]
    pub fn with_require_crl_on_client_certificate(
        mut self,
        require_crl_on_client_certificate: bool,
    ) -> Self {
        self.require_crl_on_client_certificate = Some(require_crl_on_client_certificate);
        self
    }
}

model!(CreateCertRequest {
    "display_name": display_name,
    "description": description,
    "certificate_chain": certificate_chain,
    "certificate_chain_filename": certificate_chain_filename,
    "crl_url": crl_url,
    "crl_chain": crl_chain,
    "require_crl_on_client_certificate": require_crl_on_client_certificate,
});

/// New settings of a certificate authority.
#[derive(Clone, Default, PartialEq)]
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
    /// `true` to reject client certificates unless the revocation list (CRL) of their issuer has
    /// been checked.
    pub require_crl_on_client_certificate: Option<bool>,
}

impl UpdateCertRequest {
    /// Creates an empty `UpdateCertRequest`.
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

    /// Sets [`certificate_chain`](Self::certificate_chain).
    #[must_use]
    pub fn with_certificate_chain(
        mut self,
        certificate_chain: impl Into<String>,
    ) -> Self {
        self.certificate_chain = Some(certificate_chain.into());
        self
    }

    /// Sets [`certificate_chain_filename`](Self::certificate_chain_filename).
    #[must_use]
    pub fn with_certificate_chain_filename(
        mut self,
        certificate_chain_filename: impl Into<String>,
    ) -> Self {
        self.certificate_chain_filename = Some(certificate_chain_filename.into());
        self
    }

    /// Sets [`crl_url`](Self::crl_url).
    #[must_use]
    pub fn with_crl_url(mut self, crl_url: impl Into<String>) -> Self {
        self.crl_url = Some(crl_url.into());
        self
    }

    /// Sets [`crl_chain`](Self::crl_chain).
    #[must_use]
    pub fn with_crl_chain(mut self, crl_chain: impl Into<String>) -> Self {
        self.crl_chain = Some(crl_chain.into());
        self
    }

    /// Sets [`require_crl_on_client_certificate`](Self::require_crl_on_client_certificate).
    #[must_use]
    pub fn with_require_crl_on_client_certificate(
        mut self,
        require_crl_on_client_certificate: bool,
    ) -> Self {
        self.require_crl_on_client_certificate = Some(require_crl_on_client_certificate);
        self
    }
}

model!(UpdateCertRequest {
    "display_name": display_name,
    "description": description,
    "certificate_chain": certificate_chain,
    "certificate_chain_filename": certificate_chain_filename,
    "crl_url": crl_url,
    "crl_chain": crl_chain,
    "require_crl_on_client_certificate": require_crl_on_client_certificate,
});
