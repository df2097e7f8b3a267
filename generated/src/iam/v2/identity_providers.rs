// Generated from iam/v2.yaml by `cargo xtask codegen`; do not edit.

//! External OAuth/OIDC providers whose tokens are accepted.
//!
//! The quota `identity_providers_per_org` limits their number, and `public_keys_per_provider` that
//! of the public keys of each.

use crate::call::{Call, Empty, Json, request};
use crate::client::Client;
use crate::common::{ListMeta, ObjectMeta};
use crate::model::{model, open_enum};
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE, STS_TOKEN};

/// The operations of [`IamV2::identity_providers`](super::IamV2::identity_providers).
///
/// External OAuth/OIDC providers whose tokens are accepted.
///
/// The quota `identity_providers_per_org` limits their number, and `public_keys_per_provider` that
/// of the public keys of each.
#[derive(Clone, Debug)]
pub struct IdentityProvidersClient {
    pub(super) client: Client,
}

impl IdentityProvidersClient {
    /// Lists identity providers.
    ///
    /// Returns the OAuth identity providers of the organization, in pages.
    ///
    /// `GET /iam/v2/identity-providers` · General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listIamV2IdentityProviders)
    ///
    /// # Parameters
    ///
    /// Optional: [`page_size`](ListIdentityProviders::page_size),
    /// [`page_token`](ListIdentityProviders::page_token)
    ///
    /// # Response
    ///
    /// - 200: A page of identity providers.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors).
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
    /// Registers an OAuth/OIDC identity provider with the organization. Its tokens grant access
    /// only through identity pools, which are created separately.
    ///
    /// `POST /iam/v2/identity-providers` · General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createIamV2IdentityProvider)
    ///
    /// # Parameters
    ///
    /// - `body`: The issuer of the tokens and the URL of its public keys.
    ///
    /// # Response
    ///
    /// - 201: The new identity provider. Header: [`Location`](crate::Response::location).
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
    /// use confluent_cloud::iam::v2::IdentityProviderCreate;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = IdentityProviderCreate::new(
    ///     "Example Entra ID",
    ///     "Tokens of the build systems",
    ///     "https://login.example.com/tenant-a/v2.0",
    ///     "https://login.example.com/tenant-a/keys",
    /// );
    /// let response = client.iam_v2().identity_providers().create(&body).await?;
    /// println!("{response:?}");
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
    /// Returns an identity provider with its stored public keys.
    ///
    /// `GET /iam/v2/identity-providers/{id}` · General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getIamV2IdentityProvider)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the identity provider.
    ///
    /// # Response
    ///
    /// - 200: The requested identity provider.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: There is no identity provider with this ID.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client.iam_v2().identity_providers().get("op-6xr2").await?;
    /// println!("{response:?}");
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
    /// Changes the given fields of an identity provider. Absent fields are left unchanged.
    ///
    /// `PATCH /iam/v2/identity-providers/{id}` · General Availability · cloud API key or STS token
    /// ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateIamV2IdentityProvider)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the identity provider.
    ///
    /// Optional: [`body`](UpdateIdentityProvider::body)
    ///
    /// # Response
    ///
    /// - 200: The identity provider after the update.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 402: The request would exceed a quota of the organization.
    /// - 404: There is no identity provider with this ID.
    /// - 409: The request conflicts with the current state of the resource, or the resource already
    ///   exists. Header: `Location`.
    /// - 422: The request is well-formed, but a value in it is invalid. Each entry of `errors`
    ///   identifies one invalid value.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::iam::v2::IdentityProviderUpdate;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = IdentityProviderUpdate::new().with_display_name("Example Entra ID");
    /// let response = client
    ///     .iam_v2()
    ///     .identity_providers()
    ///     .update("op-6xr2")
    ///     .body(&body)
    ///     .await?;
    /// println!("{response:?}");
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
    /// Deletes an identity provider. Tokens that it issued are no longer accepted.
    ///
    /// `DELETE /iam/v2/identity-providers/{id}` · General Availability · cloud API key or STS token
    /// ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteIamV2IdentityProvider)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the identity provider.
    ///
    /// # Response
    ///
    /// - 204: The identity provider is being deleted.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: There is no identity provider with this ID.
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

impl ListIdentityProviders {
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
    /// A request builder for [`IdentityProvidersClient::list`].
    ///
    /// Call [`items`](Self::items) to list the items of all pages.
    ListIdentityProviders -> Json<IdentityProviderList>, idempotent
}

pages! {
    ListIdentityProviders -> IdentityProviderList, Paging::link(&["page_token"])
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
    /// A request builder for [`IdentityProvidersClient::create`].
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
    /// A request builder for [`IdentityProvidersClient::get`].
    GetIdentityProvider -> Json<IdentityProvider>, idempotent
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

impl UpdateIdentityProvider {
    /// Sets the request body: the fields to change.
    #[inline]
    pub fn body(mut self, body: &IdentityProviderUpdate) -> Self {
        self.call.json(body);
        self
    }
}

request! {
    /// A request builder for [`IdentityProvidersClient::update`].
    UpdateIdentityProvider -> Json<IdentityProvider>
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
    /// A request builder for [`IdentityProvidersClient::delete`].
    DeleteIdentityProvider -> Empty, idempotent
}

/// A page of identity providers.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IdentityProviderList {
    /// The group and version of the API that the object belongs to. Read-only; always `iam/v2`.
    pub api_version: String,
    /// The type of the object. Read-only; always `IdentityProviderList`.
    pub kind: String,
    /// The pagination links of a list.
    pub metadata: ListMeta,
    /// The identity providers on this page. No duplicates.
    pub data: Vec<IdentityProvider>,
}

impl IdentityProviderList {
    /// Creates an `IdentityProviderList` with its required fields.
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
    "api_version": api_version,
    "kind": kind,
    "metadata": metadata,
    "data": data,
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

/// An external OAuth/OIDC provider whose tokens Confluent Cloud can verify, as returned by the
/// service.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IdentityProvider {
    /// The group and version of the API that the object belongs to. Read-only; always `iam/v2`.
    pub api_version: Option<String>,
    /// The type of the object. Read-only; always `IdentityProvider`.
    pub kind: Option<String>,
    /// The ID of the identity provider. At most 255 characters; read-only.
    pub id: Option<String>,
    /// The metadata of an object. Read-only.
    pub metadata: Option<ObjectMeta>,
    /// The display name of the identity provider.
    pub display_name: String,
    /// The description of the provider.
    pub description: String,
    /// The claim of the token that identifies the caller in audit logs, as an expression. The claim
    /// of the identity pool takes precedence if the client names a pool.
    pub identity_claim: Option<String>,
    /// The state of the provider: enabled or disabled. Read-only.
    pub state: Option<IdentityProviderState>,
    /// The URL that identifies the provider: the `iss` value of its tokens. Must be publicly
    /// reachable. Format `uri`.
    pub issuer: String,
    /// The URL of the JSON Web Key Set of the provider, which contains the public keys that verify
    /// its tokens. Must be publicly reachable. Format `uri`.
    pub jwks_uri: String,
    /// The public keys that are stored for the provider. Only the `kid` and the `alg` of each are
    /// set. Read-only.
    pub keys: Option<Vec<JwksObject>>,
}

impl IdentityProvider {
    /// Creates an `IdentityProvider` with its required fields.
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

    /// Sets [`identity_claim`](Self::identity_claim).
    #[must_use]
    pub fn with_identity_claim(mut self, identity_claim: impl Into<String>) -> Self {
        self.identity_claim = Some(identity_claim.into());
        self
    }

    /// Sets [`state`](Self::state).
    #[must_use]
    pub fn with_state(mut self, state: impl Into<IdentityProviderState>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Sets [`keys`](Self::keys).
    #[must_use]
    pub fn with_keys(
        mut self,
        keys: impl IntoIterator<Item = impl Into<JwksObject>>,
    ) -> Self {
        self.keys = Some(keys.into_iter().map(Into::into).collect());
        self
    }
}

model!(IdentityProvider {
    "api_version": api_version,
    "kind": kind,
    "id": id,
    "metadata": metadata,
    "display_name": display_name,
    "description": description,
    "identity_claim": identity_claim,
    "state": state,
    "issuer": issuer,
    "jwks_uri": jwks_uri,
    "keys": keys,
});

/// The state of the provider: enabled or disabled.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IdentityProviderState {
    /// `ENABLED`
    Enabled,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(IdentityProviderState {
    "ENABLED": Enabled,
});

/// A public key of an identity provider (RFC 7517).
#[derive(Clone, PartialEq)]
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
    /// The X.509 certificate chain of the key, as base64 text of DER.
    pub x5c: Option<Vec<String>>,
    /// The SHA-1 thumbprint of the X.509 certificate of the key, as base64url text.
    pub x5t: Option<String>,
    /// The issuer of the tokens that the key signs.
    pub issuer: Option<String>,
}

impl JwksObject {
    /// Creates a `JwksObject` with its required fields.
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
            x5c: None,
            x5t: None,
            issuer: None,
        }
    }

    /// Sets [`use`](Self::use).
    #[must_use]
    pub fn with_use(mut self, r#use: impl Into<String>) -> Self {
        self.r#use = Some(r#use.into());
        self
    }

    /// Sets [`n`](Self::n).
    #[must_use]
    pub fn with_n(mut self, n: impl Into<String>) -> Self {
        self.n = Some(n.into());
        self
    }

    /// Sets [`e`](Self::e).
    #[must_use]
    pub fn with_e(mut self, e: impl Into<String>) -> Self {
        self.e = Some(e.into());
        self
    }

    /// Sets [`x5c`](Self::x5c).
    #[must_use]
    pub fn with_x5c(mut self, x5c: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.x5c = Some(x5c.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`x5t`](Self::x5t).
    #[must_use]
    pub fn with_x5t(mut self, x5t: impl Into<String>) -> Self {
        self.x5t = Some(x5t.into());
        self
    }

    /// Sets [`issuer`](Self::issuer).
    #[must_use]
    pub fn with_issuer(mut self, issuer: impl Into<String>) -> Self {
        self.issuer = Some(issuer.into());
        self
    }
}

model!(JwksObject {
    "kty": kty,
    "kid": kid,
    "alg": alg,
    "use": r#use,
    "n": n,
    "e": e,
    "x5c": x5c,
    "x5t": x5t,
    "issuer": issuer,
});

/// The algorithm family of the key.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JwksObjectKty {
    /// `RSA`
    Rsa,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(JwksObjectKty {
    "RSA": Rsa,
});

/// An external OAuth/OIDC provider whose tokens Confluent Cloud can verify, as sent by
/// [`IdentityProvidersClient::create`].
#[derive(Clone, PartialEq)]
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
    /// Creates an `IdentityProviderCreate` with its required fields.
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
    #[must_use]
    pub fn with_identity_claim(mut self, identity_claim: impl Into<String>) -> Self {
        self.identity_claim = Some(identity_claim.into());
        self
    }
}

model!(IdentityProviderCreate {
    "display_name": display_name,
    "description": description,
    "identity_claim": identity_claim,
    "issuer": issuer,
    "jwks_uri": jwks_uri,
});

/// An external OAuth/OIDC provider whose tokens Confluent Cloud can verify, as sent by
/// [`IdentityProvidersClient::update`].
#[derive(Clone, Default, PartialEq)]
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
    /// Creates an empty `IdentityProviderUpdate`.
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

    /// Sets [`identity_claim`](Self::identity_claim).
    #[must_use]
    pub fn with_identity_claim(mut self, identity_claim: impl Into<String>) -> Self {
        self.identity_claim = Some(identity_claim.into());
        self
    }

    /// Sets [`issuer`](Self::issuer).
    #[must_use]
    pub fn with_issuer(mut self, issuer: impl Into<String>) -> Self {
        self.issuer = Some(issuer.into());
        self
    }

    /// Sets [`jwks_uri`](Self::jwks_uri).
    #[must_use]
    pub fn with_jwks_uri(mut self, jwks_uri: impl Into<String>) -> Self {
        self.jwks_uri = Some(jwks_uri.into());
        self
    }
}

model!(IdentityProviderUpdate {
    "display_name": display_name,
    "description": description,
    "identity_claim": identity_claim,
    "issuer": issuer,
    "jwks_uri": jwks_uri,
});
