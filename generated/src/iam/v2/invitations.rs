// Generated from iam/v2.yaml by `cargo xtask codegen`; do not edit.

//! Invitations of users to the organization.
//!
//! The quota `invitations_per_org` limits their number.

use crate::call::{Call, Empty, Json, request};
use crate::client::Client;
use crate::common::{GlobalObjectReference, ListMeta, ObjectMeta};
use crate::model::{DateTime, model, open_enum};
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE, STS_TOKEN};
use super::AuthType;

/// The operations of [`IamV2::invitations`](super::IamV2::invitations).
///
/// Invitations of users to the organization.
///
/// The quota `invitations_per_org` limits their number.
#[derive(Clone, Debug)]
pub struct InvitationsClient {
    pub(super) client: Client,
}

impl InvitationsClient {
    /// Lists invitations.
    ///
    /// Returns the invitations of the organization, in pages. Filters can be combined.
    ///
    /// `GET /iam/v2/invitations` · General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listIamV2Invitations)
    ///
    /// # Parameters
    ///
    /// Optional: [`email`](ListInvitations::email), [`status`](ListInvitations::status),
    /// [`user`](ListInvitations::user), [`creator`](ListInvitations::creator),
    /// [`page_size`](ListInvitations::page_size), [`page_token`](ListInvitations::page_token)
    ///
    /// # Response
    ///
    /// - 200: A page of invitations.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors).
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
    /// Invites a user to the organization by email. The invited user initially has no permissions:
    /// create role bindings for the `user` of the response to grant some.
    ///
    /// `POST /iam/v2/invitations` · General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createIamV2Invitation)
    ///
    /// # Parameters
    ///
    /// - `body`: Email address and authentication method of the user to invite.
    ///
    /// # Response
    ///
    /// - 201: The new invitation, with the user that it creates. Header:
    ///   [`Location`](crate::Response::location).
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
    /// use confluent_cloud::iam::v2::InvitationCreate;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = InvitationCreate::new("ada@example.com");
    /// let response = client.iam_v2().invitations().create(&body).await?;
    /// println!("{response:?}");
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
    /// Returns an invitation with its status, its expiry time, the invited user and the user who
    /// sent it.
    ///
    /// `GET /iam/v2/invitations/{id}` · General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getIamV2Invitation)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the invitation.
    ///
    /// # Response
    ///
    /// - 200: The requested invitation.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: There is no invitation with this ID.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client.iam_v2().invitations().get("i-3vd9j").await?;
    /// println!("{response:?}");
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
    /// Deletes an invitation. If it has not been accepted, the invited user is deactivated.
    ///
    /// `DELETE /iam/v2/invitations/{id}` · General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteIamV2Invitation)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the invitation.
    ///
    /// # Response
    ///
    /// - 204: The invitation is being deleted.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: There is no invitation with this ID.
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

impl ListInvitations {
    /// Filters by email address.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        let email: String = email.into();
        self.call.query("email", email);
        self
    }

    /// Filters by status.
    pub fn status(mut self, status: impl Into<String>) -> Self {
        let status: String = status.into();
        self.call.query("status", status);
        self
    }

    /// Filters by the ID of the invited user.
    pub fn user(mut self, user: impl Into<String>) -> Self {
        let user: String = user.into();
        self.call.query("user", user);
        self
    }

    /// Filters by the ID of the user who sent the invitation.
    pub fn creator(mut self, creator: impl Into<String>) -> Self {
        let creator: String = creator.into();
        self.call.query("creator", creator);
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
    /// A request builder for [`InvitationsClient::list`].
    ///
    /// Call [`items`](Self::items) to list the items of all pages.
    ListInvitations -> Json<InvitationList>, idempotent
}

pages! {
    ListInvitations -> InvitationList, Paging::link(&["page_token"])
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
    /// A request builder for [`InvitationsClient::create`].
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
    /// A request builder for [`InvitationsClient::get`].
    GetInvitation -> Json<Invitation>, idempotent
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
    /// A request builder for [`InvitationsClient::delete`].
    DeleteInvitation -> Empty, idempotent
}

/// A page of invitations.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InvitationList {
    /// The group and version of the API that the object belongs to. Read-only; always `iam/v2`.
    pub api_version: String,
    /// The type of the object. Read-only; always `InvitationList`.
    pub kind: String,
    /// The pagination links of a list.
    pub metadata: ListMeta,
    /// The invitations on this page. No duplicates.
    pub data: Vec<Invitation>,
}

impl InvitationList {
    /// Creates an `InvitationList` with its required fields.
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
    "api_version": api_version,
    "kind": kind,
    "metadata": metadata,
    "data": data,
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

/// An invitation of a user to the organization, sent by email, as returned by the service.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Invitation {
    /// The group and version of the API that the object belongs to. Read-only; always `iam/v2`.
    pub api_version: Option<String>,
    /// The type of the object. Read-only; always `Invitation`.
    pub kind: Option<String>,
    /// The ID of the invitation. At most 255 characters; read-only.
    pub id: Option<String>,
    /// The metadata of an object. Read-only.
    pub metadata: Option<ObjectMeta>,
    /// The email address of the invited user. Format `email`; immutable.
    pub email: String,
    /// The authentication method of the invited user. In a request, defaults to `AUTH_TYPE_SSO` for
    /// an organization with single sign-on and to `AUTH_TYPE_LOCAL` for any other. In an
    /// organization with single sign-on, only an OrganizationAdmin can invite local users.
    pub auth_type: Option<AuthType>,
    /// The status of the invitation. Read-only.
    pub status: Option<InvitationStatus>,
    /// The time at which the invitation was accepted. Null until then. Read-only.
    pub accepted_at: Option<DateTime>,
    /// The expiry time of the invitation. Read-only.
    pub expires_at: Option<DateTime>,
    /// The invited user. Read-only.
    pub user: Option<GlobalObjectReference>,
    /// The user who sent the invitation. Read-only.
    pub creator: Option<GlobalObjectReference>,
}

impl Invitation {
    /// Creates an `Invitation` with its required fields.
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

    /// Sets [`auth_type`](Self::auth_type).
    #[must_use]
    pub fn with_auth_type(mut self, auth_type: impl Into<AuthType>) -> Self {
        self.auth_type = Some(auth_type.into());
        self
    }

    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn with_status(mut self, status: impl Into<InvitationStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets [`accepted_at`](Self::accepted_at).
    #[must_use]
    pub fn with_accepted_at(mut self, accepted_at: impl Into<DateTime>) -> Self {
        self.accepted_at = Some(accepted_at.into());
        self
    }

    /// Sets [`expires_at`](Self::expires_at).
    #[must_use]
    pub fn with_expires_at(mut self, expires_at: impl Into<DateTime>) -> Self {
        self.expires_at = Some(expires_at.into());
        self
    }

    /// Sets [`user`](Self::user).
    #[must_use]
    pub fn with_user(mut self, user: impl Into<GlobalObjectReference>) -> Self {
        self.user = Some(user.into());
        self
    }

    /// Sets [`creator`](Self::creator).
    #[must_use]
    pub fn with_creator(mut self, creator: impl Into<GlobalObjectReference>) -> Self {
        self.creator = Some(creator.into());
        self
    }
}

model!(Invitation {
    "api_version": api_version,
    "kind": kind,
    "id": id,
    "metadata": metadata,
    "email": email,
    "auth_type": auth_type,
    "status": status,
    "accepted_at": accepted_at,
    "expires_at": expires_at,
    "user": user,
    "creator": creator,
});

/// The status of the invitation.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvitationStatus {
    /// `INVITE_STATUS_SENT`
    Sent,
    /// `INVITE_STATUS_STAGED`
    Staged,
    /// `INVITE_STATUS_ACCEPTED`
    Accepted,
    /// `INVITE_STATUS_EXPIRED`
    Expired,
    /// `INVITE_STATUS_DEACTIVATED`
    Deactivated,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(InvitationStatus {
    "INVITE_STATUS_SENT": Sent,
    "INVITE_STATUS_STAGED": Staged,
    "INVITE_STATUS_ACCEPTED": Accepted,
    "INVITE_STATUS_EXPIRED": Expired,
    "INVITE_STATUS_DEACTIVATED": Deactivated,
});

/// An invitation of a user to the organization, sent by email, as sent by
/// [`InvitationsClient::create`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InvitationCreate {
    /// The email address of the invited user. Format `email`; immutable.
    pub email: String,
    /// The authentication method of the invited user. In a request, defaults to `AUTH_TYPE_SSO` for
    /// an organization with single sign-on and to `AUTH_TYPE_LOCAL` for any other. In an
    /// organization with single sign-on, only an OrganizationAdmin can invite local users.
    pub auth_type: Option<AuthType>,
}

impl InvitationCreate {
    /// Creates an `InvitationCreate` with its required fields.
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            email: email.into(),
            auth_type: None,
        }
    }

    /// Sets [`auth_type`](Self::auth_type).
    #[must_use]
    pub fn with_auth_type(mut self, auth_type: impl Into<AuthType>) -> Self {
        self.auth_type = Some(auth_type.into());
        self
    }
}

model!(InvitationCreate {
    "email": email,
    "auth_type": auth_type,
});
