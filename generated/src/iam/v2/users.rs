// Generated from iam/v2.yaml by `cargo xtask codegen`; do not edit.

//! Users who have access to the organization.
//!
//! New users are invited. The quota `users_per_org` limits their number.

use crate::call::{Call, Empty, Json, request};
use crate::client::Client;
use crate::common::{ListMeta, ObjectMeta};
use crate::model::model;
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE, STS_TOKEN};
use super::AuthType;

/// The operations of [`IamV2::users`](super::IamV2::users).
///
/// Users who have access to the organization.
///
/// New users are invited. The quota `users_per_org` limits their number.
#[derive(Clone, Debug)]
pub struct UsersClient {
    pub(super) client: Client,
}

impl UsersClient {
    /// Lists users.
    ///
    /// Returns the users of the organization, in pages.
    ///
    /// `GET /iam/v2/users` · General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listIamV2Users)
    ///
    /// # Parameters
    ///
    /// Optional: [`page_size`](ListUsers::page_size), [`page_token`](ListUsers::page_token)
    ///
    /// # Response
    ///
    /// - 200: A page of users.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let mut items = client.iam_v2().users().list().items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListUsers {
        ListUsers {
            call: Call::new(&self.client, &LIST),
        }
    }

    /// Gets a user.
    ///
    /// Returns a user with the email address, full name and authentication method.
    ///
    /// `GET /iam/v2/users/{id}` · General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getIamV2User)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the user.
    ///
    /// # Response
    ///
    /// - 200: The requested user.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: There is no user with this ID in the organization.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client.iam_v2().users().get("u-7k2mqx").await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl Into<String>) -> GetUser {
        GetUser {
            call: Call::new(&self.client, &GET).path(id),
        }
    }

    /// Updates a user.
    ///
    /// Changes the full name of a user. The email address is immutable; the authentication method
    /// is changed with a separate operation.
    ///
    /// `PATCH /iam/v2/users/{id}` · General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateIamV2User)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the user.
    ///
    /// Optional: [`body`](UpdateUser::body)
    ///
    /// # Response
    ///
    /// - 200: The user after the update.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 402: The request would exceed a quota of the organization.
    /// - 404: There is no user with this ID in the organization.
    /// - 409: The request conflicts with the current state of the resource, or the resource already
    ///   exists. Header: `Location`.
    /// - 422: The request is well-formed, but a value in it is invalid. Each entry of `errors`
    ///   identifies one invalid value.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::iam::v2::UserUpdate;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = UserUpdate::new().with_full_name("Ada Lovelace");
    /// let response = client.iam_v2().users().update("u-7k2mqx").body(&body).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, id: impl Into<String>) -> UpdateUser {
        UpdateUser {
            call: Call::new(&self.client, &UPDATE).path(id),
        }
    }

    /// Deletes a user.
    ///
    /// Removes a user from the organization and deletes everything that the user owns, including
    /// Cloud API keys and cluster API keys.
    ///
    /// `DELETE /iam/v2/users/{id}` · General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteIamV2User)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the user.
    ///
    /// # Response
    ///
    /// - 204: The user and everything that the user owns are being deleted.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: There is no user with this ID in the organization.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// client.iam_v2().users().delete("u-7k2mqx").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, id: impl Into<String>) -> DeleteUser {
        DeleteUser {
            call: Call::new(&self.client, &DELETE).path(id),
        }
    }

    /// Changes a user's authentication method.
    ///
    /// Switches a user between a local Confluent Cloud login and single sign-on. The response has
    /// no body: get the user again to see the new `auth_type`.
    ///
    /// `PATCH /iam/v2/users/{id}/auth` · General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/update_auth_typeIamV2User)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the user.
    ///
    /// Optional: [`body`](UpdateUserAuthType::body)
    ///
    /// # Response
    ///
    /// - 204: The authentication method was changed. The response has no body.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: There is no user with this ID in the organization.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::iam::v2::{AuthType, ConfigureUserAuthRequest};
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = ConfigureUserAuthRequest::new().with_auth_type(AuthType::Local);
    /// client.iam_v2().users().update_auth_type("u-7k2mqx").body(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_auth_type(&self, id: impl Into<String>) -> UpdateUserAuthType {
        UpdateUserAuthType {
            call: Call::new(&self.client, &UPDATE_AUTH_TYPE).path(id),
        }
    }
}

static LIST: Operation = Operation {
    id: "listIamV2Users",
    name: "list users",
    method: "GET",
    path: "/iam/v2/users",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

impl ListUsers {
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
    /// A request builder for [`UsersClient::list`].
    ///
    /// Call [`items`](Self::items) to list the items of all pages.
    ListUsers -> Json<UserList>, idempotent
}

pages! {
    ListUsers -> UserList, Paging::link(&["page_token"])
}

static GET: Operation = Operation {
    id: "getIamV2User",
    name: "get user",
    method: "GET",
    path: "/iam/v2/users/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`UsersClient::get`].
    GetUser -> Json<User>, idempotent
}

static UPDATE: Operation = Operation {
    id: "updateIamV2User",
    name: "update user",
    method: "PATCH",
    path: "/iam/v2/users/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::WhenNotSent,
};

impl UpdateUser {
    /// Sets the request body: the fields to change.
    #[inline]
    pub fn body(mut self, body: &UserUpdate) -> Self {
        self.call.json(body);
        self
    }
}

request! {
    /// A request builder for [`UsersClient::update`].
    UpdateUser -> Json<User>
}

static DELETE: Operation = Operation {
    id: "deleteIamV2User",
    name: "delete user",
    method: "DELETE",
    path: "/iam/v2/users/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`UsersClient::delete`].
    DeleteUser -> Empty, idempotent
}

static UPDATE_AUTH_TYPE: Operation = Operation {
    id: "update_auth_typeIamV2User",
    name: "update user auth type",
    method: "PATCH",
    path: "/iam/v2/users/{id}/auth",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::WhenNotSent,
};

impl UpdateUserAuthType {
    /// Sets the request body: the authentication method to set.
    #[inline]
    pub fn body(mut self, body: &ConfigureUserAuthRequest) -> Self {
        self.call.json(body);
        self
    }
}

request! {
    /// A request builder for [`UsersClient::update_auth_type`].
    UpdateUserAuthType -> Empty
}

/// A page of users.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserList {
    /// The group and version of the API that the object belongs to. Read-only; always `iam/v2`.
    pub api_version: String,
    /// The type of the object. Read-only; always `UserList`.
    pub kind: String,
    /// The pagination links of a list.
    pub metadata: ListMeta,
    /// The users on this page. No duplicates.
    pub data: Vec<User>,
}

impl UserList {
    /// Creates a `UserList` with its required fields.
    pub fn new(
        metadata: impl Into<ListMeta>,
        data: impl IntoIterator<Item = impl Into<User>>,
    ) -> Self {
        Self {
            api_version: "iam/v2".into(),
            kind: "UserList".into(),
            metadata: metadata.into(),
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}

model!(UserList {
    "api_version": api_version,
    "kind": kind,
    "metadata": metadata,
    "data": data,
});

impl Page for UserList {
    type Item = User;

    fn next_page(&self) -> Option<&str> {
        self.metadata.next.as_deref()
    }

    fn items(&self) -> &[User] {
        &self.data
    }

    fn into_items(self) -> Vec<User> {
        self.data
    }
}

/// A user who has access to the organization.
///
/// Users are not created directly but invited.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct User {
    /// The group and version of the API that the object belongs to. Read-only; always `iam/v2`.
    pub api_version: Option<String>,
    /// The type of the object. Read-only; always `User`.
    pub kind: Option<String>,
    /// The ID of the user. At most 255 characters; read-only.
    pub id: String,
    /// The metadata of an object. Read-only.
    pub metadata: Option<ObjectMeta>,
    /// The email address of the user. Format `email`; immutable.
    pub email: String,
    /// First and last name.
    pub full_name: Option<String>,
    /// The authentication method of the user: local password or single sign-on. Read-only.
    pub auth_type: Option<AuthType>,
}

impl User {
    /// Creates a `User` with its required fields.
    pub fn new(id: impl Into<String>, email: impl Into<String>) -> Self {
        Self {
            api_version: None,
            kind: None,
            id: id.into(),
            metadata: None,
            email: email.into(),
            full_name: None,
            auth_type: None,
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

    /// Sets [`full_name`](Self::full_name).
    #[must_use]
    pub fn with_full_name(mut self, full_name: impl Into<String>) -> Self {
        self.full_name = Some(full_name.into());
        self
    }

    /// Sets [`auth_type`](Self::auth_type).
    #[must_use]
    pub fn with_auth_type(mut self, auth_type: impl Into<AuthType>) -> Self {
        self.auth_type = Some(auth_type.into());
        self
    }
}

model!(User {
    "api_version": api_version,
    "kind": kind,
    "id": id,
    "metadata": metadata,
    "email": email,
    "full_name": full_name,
    "auth_type": auth_type,
});

/// The fields of a user that can be changed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserUpdate {
    /// First and last name.
    pub full_name: Option<String>,
}

impl UserUpdate {
    /// Creates an empty `UserUpdate`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`full_name`](Self::full_name).
    #[must_use]
    pub fn with_full_name(mut self, full_name: impl Into<String>) -> Self {
        self.full_name = Some(full_name.into());
        self
    }
}

model!(UserUpdate {
    "full_name": full_name,
});

/// The authentication method to set.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigureUserAuthRequest {
    /// The authentication method of the user: `AUTH_TYPE_LOCAL` for a password of Confluent Cloud,
    /// `AUTH_TYPE_SSO` for the single sign-on of the organization.
    pub auth_type: Option<AuthType>,
}

impl ConfigureUserAuthRequest {
    /// Creates an empty `ConfigureUserAuthRequest`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`auth_type`](Self::auth_type).
    #[must_use]
    pub fn with_auth_type(mut self, auth_type: impl Into<AuthType>) -> Self {
        self.auth_type = Some(auth_type.into());
        self
    }
}

model!(ConfigureUserAuthRequest {
    "auth_type": auth_type,
});
