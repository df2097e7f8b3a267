// Generated from iam/v2.yaml by `cargo xtask codegen`; do not edit.

//! External OAuth/OIDC providers whose tokens are accepted.
//!
//! Quotas: `identity_providers_per_org` and `public_keys_per_provider`.

use crate::call::{Call, Empty, Json, request};
use crate::client::Client;
use crate::common::{ListMeta, ObjectMeta};
use crate::model::{model, open_enum};
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE, STS_TOKEN};

/// External OAuth/OIDC providers whose tokens are accepted.
///
/// Quotas: `identity_providers_per_org` and `public_keys_per_provider`.
///
/// Reached by [`IamV2::identity_providers`](super::IamV2::identity_providers).
#[derive(Clone, Debug)]
pub struct IdentityProvidersClient {
    pub(super) client: Client,
}

impl IdentityProvidersClient {
    /// Lists identity providers.
    ///
    /// `GET /iam/v2/identity-providers` · General Availability · cloud API key or STS token
    ///
    /// Returns the OAuth identity providers of the organization, one page at a time.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listIamV2IdentityProviders)
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | A page of identity providers. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
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
    /// let mut items = client.iam_v2().identity_providers().list().items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListIdentityProviders {
        ListIdentityProviders {
            call: Call::new(&self.client, &LIST),
        }
    }

    /// Creates an identity provider.
    ///
    /// `POST /iam/v2/identity-providers` · General Availability · cloud API key or STS token
    ///
    /// Registers an OAuth/OIDC identity provider with the organization. Its tokens grant access
    /// only through identity pools, which are created separately.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createIamV2IdentityProvider)
    ///
    /// # Arguments
    ///
    /// - `body`: The issuer of the tokens and the URL of its public keys.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 201 | The new identity provider. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Location` |
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
    /// use confluent_cloud::iam::v2::IdentityProviderCreate;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = IdentityProviderCreate::new(
    ///     "display_name",
    ///     "description",
    ///     "issuer",
    ///     "jwks_uri",
    /// );
    /// let answer = client.iam_v2().identity_providers().create(&body).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: &IdentityProviderCreate) -> CreateIdentityProvider {
        let mut call = Call::new(&self.client, &CREATE);
        call.json(body);
        CreateIdentityProvider { call }
    }

    /// Gets an identity provider.
    ///
    /// `GET /iam/v2/identity-providers/{id}` · General Availability · cloud API key or STS token
    ///
    /// Returns an identity provider with its stored public keys.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getIamV2IdentityProvider)
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the identity provider.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The requested identity provider. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no identity provider with this ID. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let answer = client.iam_v2().identity_providers().get("op-6xr2").await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl Into<String>) -> GetIdentityProvider {
        GetIdentityProvider {
            call: Call::new(&self.client, &GET).path(id),
        }
    }

    /// Updates an identity provider.
    ///
    /// `PATCH /iam/v2/identity-providers/{id}` · General Availability · cloud API key or STS token
    ///
    /// Changes the given fields of an identity provider. Omitted fields are unchanged.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateIamV2IdentityProvider)
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the identity provider.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The identity provider after the update. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 402 | The request would exceed a quota of the organization. | `X-Request-Id` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no identity provider with this ID. | `X-Request-Id` |
    /// | 409 | The request conflicts with the current state, for example because the resource exists already. | `X-Request-Id`, `Location` |
    /// | 422 | The request is well-formed, but a value in it is invalid. Each entry of `errors` names one. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::iam::v2::IdentityProviderUpdate;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = IdentityProviderUpdate::new().with_display_name("display_name");
    /// let answer = client
    ///     .iam_v2()
    ///     .identity_providers()
    ///     .update("op-6xr2")
    ///     .body(&body)
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, id: impl Into<String>) -> UpdateIdentityProvider {
        UpdateIdentityProvider {
            call: Call::new(&self.client, &UPDATE).path(id),
        }
    }

    /// Deletes an identity provider.
    ///
    /// `DELETE /iam/v2/identity-providers/{id}` · General Availability · cloud API key or STS token
    ///
    /// Deletes an identity provider. Tokens that it issued are no longer accepted.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteIamV2IdentityProvider)
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the identity provider.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 204 | The identity provider is being deleted. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no identity provider with this ID. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// client.iam_v2().identity_providers().delete("op-6xr2").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, id: impl Into<String>) -> DeleteIdentityProvider {
        DeleteIdentityProvider {
            call: Call::new(&self.client, &DELETE).path(id),
        }
    }
}

static LIST: Operation = Operation {
    id: "listIamV2IdentityProviders",
    name: "list identity providers",
    method: "GET",
    path: "/iam/v2/identity-providers",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`IdentityProvidersClient::list`].
    ListIdentityProviders -> Json<IdentityProviderList>
}

pages! {
    ListIdentityProviders -> IdentityProviderList, Paging::Link("page_token")
}

impl ListIdentityProviders {
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
    id: "createIamV2IdentityProvider",
    name: "create identity provider",
    method: "POST",
    path: "/iam/v2/identity-providers",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A call of [`IdentityProvidersClient::create`].
    CreateIdentityProvider -> Json<IdentityProvider>
}

static GET: Operation = Operation {
    id: "getIamV2IdentityProvider",
    name: "get identity provider",
    method: "GET",
    path: "/iam/v2/identity-providers/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`IdentityProvidersClient::get`].
    GetIdentityProvider -> Json<IdentityProvider>
}

static UPDATE: Operation = Operation {
    id: "updateIamV2IdentityProvider",
    name: "update identity provider",
    method: "PATCH",
    path: "/iam/v2/identity-providers/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A call of [`IdentityProvidersClient::update`].
    UpdateIdentityProvider -> Json<IdentityProvider>
}

impl UpdateIdentityProvider {
    /// The fields to change.
    #[inline]
    pub fn body(mut self, body: &IdentityProviderUpdate) -> Self {
        self.call.json(body);
        self
    }
}

static DELETE: Operation = Operation {
    id: "deleteIamV2IdentityProvider",
    name: "delete identity provider",
    method: "DELETE",
    path: "/iam/v2/identity-providers/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`IdentityProvidersClient::delete`].
    DeleteIdentityProvider -> Empty
}

/// A page of identity providers.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IdentityProviderList {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `iam/v2`.
    pub api_version: String,
    /// The type of the object. Set by the service; always `IdentityProviderList`.
    pub kind: String,
    /// Links from a page of a list to the others.
    pub metadata: ListMeta,
    /// The identity providers on this page. Without duplicates.
    pub data: Vec<IdentityProvider>,
}

impl IdentityProviderList {
    /// With what is required.
    pub fn new(
        metadata: impl Into<ListMeta>,
        data: impl IntoIterator<Item = impl Into<IdentityProvider>>,
    ) -> Self {
        Self {
            api_version: "iam/v2".into(),
            kind: "IdentityProviderList".into(),
            metadata: metadata.into(),
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}

model!(IdentityProviderList {
    0 "api_version": api_version,
    1 "kind": kind,
    2 "metadata": metadata,
    3 "data": data,
});

impl Page for IdentityProviderList {
    type Item = IdentityProvider;

    fn next_page(&self) -> Option<&str> {
        self.metadata.next.as_deref()
    }

    fn items(&self) -> &[IdentityProvider] {
        &self.data
    }

    fn into_items(self) -> Vec<IdentityProvider> {
        self.data
    }
}

/// An external OAuth/OIDC provider whose tokens Confluent Cloud can verify.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IdentityProvider {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `iam/v2`.
    pub api_version: Option<String>,
    /// The type of the object. Set by the service; always `IdentityProvider`.
    pub kind: Option<String>,
    /// The ID of the identity provider. At most 255 characters; set by the service.
    pub id: Option<String>,
    /// The metadata of an object. Read-only. Set by the service.
    pub metadata: Option<ObjectMeta>,
    /// The display name of the identity provider.
    pub display_name: String,
    /// The description of the provider.
    pub description: String,
    /// The claim of the token that identifies the caller in audit logs, as an expression. The claim
    /// of the identity pool takes precedence if the client names a pool.
    pub identity_claim: Option<String>,
    /// The state of the provider: enabled or disabled. Set by the service.
    pub state: Option<IdentityProviderState>,
    /// The URL that identifies the provider: the `iss` value of its tokens. Must be publicly
    /// reachable. Format `uri`.
    pub issuer: String,
    /// The URL of the JSON Web Key Set of the provider, which contains the public keys that verify
    /// its tokens. Must be publicly reachable. Format `uri`.
    pub jwks_uri: String,
    /// The public keys that are stored for the provider. Only the `kid` and the `alg` of each are
    /// set. Set by the service.
    pub keys: Option<Vec<JwksObject>>,
}

impl IdentityProvider {
    /// With what is required.
    pub fn new(
        display_name: impl Into<String>,
        description: impl Into<String>,
        issuer: impl Into<String>,
        jwks_uri: impl Into<String>,
    ) -> Self {
        Self {
            api_version: None,
            kind: None,
            id: None,
            metadata: None,
            display_name: display_name.into(),
            description: description.into(),
            identity_claim: None,
            state: None,
            issuer: issuer.into(),
            jwks_uri: jwks_uri.into(),
            keys: None,
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

    /// Sets [`identity_claim`](Self::identity_claim).
    pub fn with_identity_claim(mut self, identity_claim: impl Into<String>) -> Self {
        self.identity_claim = Some(identity_claim.into());
        self
    }

    /// Sets [`state`](Self::state).
    pub fn with_state(mut self, state: impl Into<IdentityProviderState>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Sets [`keys`](Self::keys).
    pub fn with_keys(
        mut self,
        keys: impl IntoIterator<Item = impl Into<JwksObject>>,
    ) -> Self {
        self.keys = Some(keys.into_iter().map(Into::into).collect());
        self
    }
}

model!(IdentityProvider {
    0 "api_version": api_version,
    1 "kind": kind,
    2 "id": id,
    3 "metadata": metadata,
    4 "display_name": display_name,
    5 "description": description,
    6 "identity_claim": identity_claim,
    7 "state": state,
    8 "issuer": issuer,
    9 "jwks_uri": jwks_uri,
    10 "keys": keys,
});

open_enum! {
    /// The state of the provider: enabled or disabled.
    pub enum IdentityProviderState {
        /// `ENABLED`
        Enabled = "ENABLED",
    }
}

/// A public key of an identity provider (RFC 7517).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct JwksObject {
    /// The algorithm family of the key.
    pub kty: JwksObjectKty,
    /// The ID of the key at the provider.
    pub kid: String,
    /// The algorithm of the key.
    pub alg: String,
    /// The use of the key, `sig` for signatures.
    pub r#use: Option<String>,
    /// The modulus of an RSA public key, as Base64urlUInt.
    pub n: Option<String>,
    /// The exponent of an RSA public key, as Base64urlUInt.
    pub e: Option<String>,
}

impl JwksObject {
    /// With what is required.
    pub fn new(
        kty: impl Into<JwksObjectKty>,
        kid: impl Into<String>,
        alg: impl Into<String>,
    ) -> Self {
        Self {
            kty: kty.into(),
            kid: kid.into(),
            alg: alg.into(),
            r#use: None,
            n: None,
            e: None,
        }
    }

    /// Sets [`use`](Self::use).
    pub fn with_use(mut self, r#use: impl Into<String>) -> Self {
        self.r#use = Some(r#use.into());
        self
    }

    /// Sets [`n`](Self::n).
    pub fn with_n(mut self, n: impl Into<String>) -> Self {
        self.n = Some(n.into());
        self
    }

    /// Sets [`e`](Self::e).
    pub fn with_e(mut self, e: impl Into<String>) -> Self {
        self.e = Some(e.into());
        self
    }
}

model!(JwksObject {
    0 "kty": kty,
    1 "kid": kid,
    2 "alg": alg,
    3 "use": r#use,
    4 "n": n,
    5 "e": e,
});

open_enum! {
    /// The algorithm family of the key.
    pub enum JwksObjectKty {
        /// `RSA`
        Rsa = "RSA",
    }
}

/// An external OAuth/OIDC provider whose tokens Confluent Cloud can verify.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IdentityProviderCreate {
    /// The display name of the identity provider.
    pub display_name: String,
    /// The description of the provider.
    pub description: String,
    /// The claim of the token that identifies the caller in audit logs, as an expression. The claim
    /// of the identity pool takes precedence if the client names a pool.
    pub identity_claim: Option<String>,
    /// The URL that identifies the provider: the `iss` value of its tokens. Must be publicly
    /// reachable. Format `uri`.
    pub issuer: String,
    /// The URL of the JSON Web Key Set of the provider, which contains the public keys that verify
    /// its tokens. Must be publicly reachable. Format `uri`.
    pub jwks_uri: String,
}

impl IdentityProviderCreate {
    /// With what is required.
    pub fn new(
        display_name: impl Into<String>,
        description: impl Into<String>,
        issuer: impl Into<String>,
        jwks_uri: impl Into<String>,
    ) -> Self {
        Self {
            display_name: display_name.into(),
            description: description.into(),
            identity_claim: None,
            issuer: issuer.into(),
            jwks_uri: jwks_uri.into(),
        }
    }

    /// Sets [`identity_claim`](Self::identity_claim).
    pub fn with_identity_claim(mut self, identity_claim: impl Into<String>) -> Self {
        self.identity_claim = Some(identity_claim.into());
        self
    }
}

model!(IdentityProviderCreate {
    0 "display_name": display_name,
    1 "description": description,
    2 "identity_claim": identity_claim,
    3 "issuer": issuer,
    4 "jwks_uri": jwks_uri,
});

/// An external OAuth/OIDC provider whose tokens Confluent Cloud can verify.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct IdentityProviderUpdate {
    /// The display name of the identity provider.
    pub display_name: Option<String>,
    /// The description of the provider.
    pub description: Option<String>,
    /// The claim of the token that identifies the caller in audit logs, as an expression. The claim
    /// of the identity pool takes precedence if the client names a pool.
    pub identity_claim: Option<String>,
    /// The URL that identifies the provider: the `iss` value of its tokens. Must be publicly
    /// reachable. Format `uri`.
    pub issuer: Option<String>,
    /// The URL of the JSON Web Key Set of the provider, which contains the public keys that verify
    /// its tokens. Must be publicly reachable. Format `uri`.
    pub jwks_uri: Option<String>,
}

impl IdentityProviderUpdate {
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

    /// Sets [`identity_claim`](Self::identity_claim).
    pub fn with_identity_claim(mut self, identity_claim: impl Into<String>) -> Self {
        self.identity_claim = Some(identity_claim.into());
        self
    }

    /// Sets [`issuer`](Self::issuer).
    pub fn with_issuer(mut self, issuer: impl Into<String>) -> Self {
        self.issuer = Some(issuer.into());
        self
    }

    /// Sets [`jwks_uri`](Self::jwks_uri).
    pub fn with_jwks_uri(mut self, jwks_uri: impl Into<String>) -> Self {
        self.jwks_uri = Some(jwks_uri.into());
        self
    }
}

model!(IdentityProviderUpdate {
    0 "display_name": display_name,
    1 "description": description,
    2 "identity_claim": identity_claim,
    3 "issuer": issuer,
    4 "jwks_uri": jwks_uri,
});
