// Generated from iam/v2.yaml by `cargo xtask codegen`; do not edit.

//! Invitations of users to the organization.
//!
//! Quota: `invitations_per_org`.

use crate::call::{Call, Empty, Json, request};
use crate::client::Client;
use crate::common::{GlobalObjectReference, ListMeta, ObjectMeta};
use crate::model::{DateTime, model, open_enum};
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE, STS_TOKEN};
use super::AuthType;

/// Invitations of users to the organization.
///
/// Quota: `invitations_per_org`.
///
/// Reached by [`IamV2::invitations`](super::IamV2::invitations).
#[derive(Clone, Debug)]
pub struct InvitationsClient {
    pub(super) client: Client,
}

impl InvitationsClient {
    /// Lists invitations.
    ///
    /// `GET /iam/v2/invitations` · General Availability · cloud API key or STS token
    ///
    /// Returns the invitations of the organization, one page at a time. Filters can be combined.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listIamV2Invitations)
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | A page of invitations. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
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
    /// let mut items = client.iam_v2().invitations().list().items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListInvitations {
        ListInvitations {
            call: Call::new(&self.client, &LIST),
        }
    }

    /// Invites a user.
    ///
    /// `POST /iam/v2/invitations` · General Availability · cloud API key or STS token
    ///
    /// Invites a user to the organization by email. The invited user initially has no permissions:
    /// create role bindings for the `user` of the response to grant some.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createIamV2Invitation)
    ///
    /// # Arguments
    ///
    /// - `body`: Email address and authentication method of the user to invite.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 201 | The new invitation, with the user that it creates. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Location` |
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
    /// use confluent_cloud::iam::v2::InvitationCreate;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = InvitationCreate::new("email");
    /// let answer = client.iam_v2().invitations().create(&body).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: &InvitationCreate) -> CreateInvitation {
        let mut call = Call::new(&self.client, &CREATE);
        call.json(body);
        CreateInvitation { call }
    }

    /// Gets an invitation.
    ///
    /// `GET /iam/v2/invitations/{id}` · General Availability · cloud API key or STS token
    ///
    /// Returns an invitation.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getIamV2Invitation)
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the invitation.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The requested invitation. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no invitation with this ID. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let answer = client.iam_v2().invitations().get("i-3vd9j").await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl Into<String>) -> GetInvitation {
        GetInvitation {
            call: Call::new(&self.client, &GET).path(id),
        }
    }

    /// Deletes an invitation.
    ///
    /// `DELETE /iam/v2/invitations/{id}` · General Availability · cloud API key or STS token
    ///
    /// Deletes an invitation. If it has not been accepted, the invited user is deactivated.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteIamV2Invitation)
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the invitation.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 204 | The invitation is being deleted. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no invitation with this ID. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// client.iam_v2().invitations().delete("i-3vd9j").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, id: impl Into<String>) -> DeleteInvitation {
        DeleteInvitation {
            call: Call::new(&self.client, &DELETE).path(id),
        }
    }
}

static LIST: Operation = Operation {
    id: "listIamV2Invitations",
    name: "list invitations",
    method: "GET",
    path: "/iam/v2/invitations",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`InvitationsClient::list`].
    ListInvitations -> Json<InvitationList>
}

pages! {
    ListInvitations -> InvitationList, Paging::Link("page_token")
}

impl ListInvitations {
    /// Filters by email address.
    pub fn email(mut self, email: impl AsRef<str>) -> Self {
        self.call.query("email", email.as_ref());
        self
    }

    /// Filters by status.
    pub fn status(mut self, status: impl AsRef<str>) -> Self {
        self.call.query("status", status.as_ref());
        self
    }

    /// Filters by the ID of the invited user.
    pub fn user(mut self, user: impl AsRef<str>) -> Self {
        self.call.query("user", user.as_ref());
        self
    }

    /// Filters by the ID of the user who sent the invitation.
    pub fn creator(mut self, creator: impl AsRef<str>) -> Self {
        self.call.query("creator", creator.as_ref());
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

static CREATE: Operation = Operation {
    id: "createIamV2Invitation",
    name: "create invitation",
    method: "POST",
    path: "/iam/v2/invitations",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A call of [`InvitationsClient::create`].
    CreateInvitation -> Json<Invitation>
}

static GET: Operation = Operation {
    id: "getIamV2Invitation",
    name: "get invitation",
    method: "GET",
    path: "/iam/v2/invitations/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`InvitationsClient::get`].
    GetInvitation -> Json<Invitation>
}

static DELETE: Operation = Operation {
    id: "deleteIamV2Invitation",
    name: "delete invitation",
    method: "DELETE",
    path: "/iam/v2/invitations/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`InvitationsClient::delete`].
    DeleteInvitation -> Empty
}

/// A page of invitations.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InvitationList {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `iam/v2`.
    pub api_version: String,
    /// The type of the object. Set by the service; always `InvitationList`.
    pub kind: String,
    /// Links from a page of a list to the others.
    pub metadata: ListMeta,
    /// The invitations on this page. Without duplicates.
    pub data: Vec<Invitation>,
}

impl InvitationList {
    /// With what is required.
    pub fn new(
        metadata: impl Into<ListMeta>,
        data: impl IntoIterator<Item = impl Into<Invitation>>,
    ) -> Self {
        Self {
            api_version: "iam/v2".into(),
            kind: "InvitationList".into(),
            metadata: metadata.into(),
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}

model!(InvitationList {
    0 "api_version": api_version,
    1 "kind": kind,
    2 "metadata": metadata,
    3 "data": data,
});

impl Page for InvitationList {
    type Item = Invitation;

    fn next_page(&self) -> Option<&str> {
        self.metadata.next.as_deref()
    }

    fn items(&self) -> &[Invitation] {
        &self.data
    }

    fn into_items(self) -> Vec<Invitation> {
        self.data
    }
}

/// An invitation of a user to the organization, sent by email.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Invitation {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `iam/v2`.
    pub api_version: Option<String>,
    /// The type of the object. Set by the service; always `Invitation`.
    pub kind: Option<String>,
    /// The ID of the invitation. At most 255 characters; set by the service.
    pub id: Option<String>,
    /// The metadata of an object. Read-only. Set by the service.
    pub metadata: Option<ObjectMeta>,
    /// The email address of the invited user. Format `email`; cannot change after creation.
    pub email: String,
    /// The authentication method of the invited user. In a request, defaults to `AUTH_TYPE_SSO` for
    /// an organization with single sign-on and to `AUTH_TYPE_LOCAL` for any other. In an
    /// organization with single sign-on, only an OrganizationAdmin can invite local users.
    pub auth_type: Option<AuthType>,
    /// The status of the invitation. Set by the service.
    pub status: Option<InvitationStatus>,
    /// The time at which the invitation was accepted. Null until then. Set by the service.
    pub accepted_at: Option<DateTime>,
    /// The expiry time of the invitation. Set by the service.
    pub expires_at: Option<DateTime>,
    /// The invited user. Set by the service.
    pub user: Option<GlobalObjectReference>,
    /// The user who sent the invitation. Set by the service.
    pub creator: Option<GlobalObjectReference>,
}

impl Invitation {
    /// With what is required.
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            api_version: None,
            kind: None,
            id: None,
            metadata: None,
            email: email.into(),
            auth_type: None,
            status: None,
            accepted_at: None,
            expires_at: None,
            user: None,
            creator: None,
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

    /// Sets [`auth_type`](Self::auth_type).
    pub fn with_auth_type(mut self, auth_type: impl Into<AuthType>) -> Self {
        self.auth_type = Some(auth_type.into());
        self
    }

    /// Sets [`status`](Self::status).
    pub fn with_status(mut self, status: impl Into<InvitationStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets [`accepted_at`](Self::accepted_at).
    pub fn with_accepted_at(mut self, accepted_at: impl Into<DateTime>) -> Self {
        self.accepted_at = Some(accepted_at.into());
        self
    }

    /// Sets [`expires_at`](Self::expires_at).
    pub fn with_expires_at(mut self, expires_at: impl Into<DateTime>) -> Self {
        self.expires_at = Some(expires_at.into());
        self
    }

    /// Sets [`user`](Self::user).
    pub fn with_user(mut self, user: impl Into<GlobalObjectReference>) -> Self {
        self.user = Some(user.into());
        self
    }

    /// Sets [`creator`](Self::creator).
    pub fn with_creator(mut self, creator: impl Into<GlobalObjectReference>) -> Self {
        self.creator = Some(creator.into());
        self
    }
}

model!(Invitation {
    0 "api_version": api_version,
    1 "kind": kind,
    2 "id": id,
    3 "metadata": metadata,
    4 "email": email,
    5 "auth_type": auth_type,
    6 "status": status,
    7 "accepted_at": accepted_at,
    8 "expires_at": expires_at,
    9 "user": user,
    10 "creator": creator,
});

open_enum! {
    /// The status of the invitation.
    pub enum InvitationStatus {
        /// `INVITE_STATUS_SENT`
        Sent = "INVITE_STATUS_SENT",
        /// `INVITE_STATUS_STAGED`
        Staged = "INVITE_STATUS_STAGED",
        /// `INVITE_STATUS_ACCEPTED`
        Accepted = "INVITE_STATUS_ACCEPTED",
        /// `INVITE_STATUS_EXPIRED`
        Expired = "INVITE_STATUS_EXPIRED",
        /// `INVITE_STATUS_DEACTIVATED`
        Deactivated = "INVITE_STATUS_DEACTIVATED",
    }
}

/// An invitation of a user to the organization, sent by email.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InvitationCreate {
    /// The email address of the invited user. Format `email`; cannot change after creation.
    pub email: String,
    /// The authentication method of the invited user. In a request, defaults to `AUTH_TYPE_SSO` for
    /// an organization with single sign-on and to `AUTH_TYPE_LOCAL` for any other. In an
    /// organization with single sign-on, only an OrganizationAdmin can invite local users.
    pub auth_type: Option<AuthType>,
}

impl InvitationCreate {
    /// With what is required.
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            email: email.into(),
            auth_type: None,
        }
    }

    /// Sets [`auth_type`](Self::auth_type).
    pub fn with_auth_type(mut self, auth_type: impl Into<AuthType>) -> Self {
        self.auth_type = Some(auth_type.into());
        self
    }
}

model!(InvitationCreate {
    0 "email": email,
    1 "auth_type": auth_type,
});
