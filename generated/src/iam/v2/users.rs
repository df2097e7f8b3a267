// Generated from iam/v2.yaml by `cargo xtask codegen`; do not edit.

//! Users who have access to the organization.
//!
//! New users are invited. Quota: `users_per_org`.

use crate::call::{Call, Empty, Json, request};
use crate::client::Client;
use crate::common::{ListMeta, ObjectMeta};
use crate::model::model;
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE, STS_TOKEN};
use super::AuthType;

/// Users who have access to the organization.
///
/// New users are invited. Quota: `users_per_org`.
///
/// Reached by [`IamV2::users`](super::IamV2::users).
#[derive(Clone, Debug)]
pub struct UsersClient {
    pub(super) client: Client,
}

impl UsersClient {
    /// Lists users.
    ///
    /// `GET /iam/v2/users` · General Availability · cloud API key or STS token
    ///
    /// Returns the users of the organization, one page at a time.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listIamV2Users)
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | A page of users. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
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
    /// `GET /iam/v2/users/{id}` · General Availability · cloud API key or STS token
    ///
    /// Returns a user.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getIamV2User)
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the user.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The requested user. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no user with this ID in the organization. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let answer = client.iam_v2().users().get("u-7k2mqx").await?;
    /// println!("{answer:?}");
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
    /// `PATCH /iam/v2/users/{id}` · General Availability · cloud API key or STS token
    ///
    /// Changes the full name of a user. The email address is immutable, and the authentication
    /// method has its own operation.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateIamV2User)
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the user.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The user after the update. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 402 | The request would exceed a quota of the organization. | `X-Request-Id` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no user with this ID in the organization. | `X-Request-Id` |
    /// | 409 | The request conflicts with the current state, for example because the resource exists already. | `X-Request-Id`, `Location` |
    /// | 422 | The request is well-formed, but a value in it is invalid. Each entry of `errors` names one. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::iam::v2::UserUpdate;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = UserUpdate::new().with_full_name("full_name");
    /// let answer = client.iam_v2().users().update("u-7k2mqx").body(&body).await?;
    /// println!("{answer:?}");
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
    /// `DELETE /iam/v2/users/{id}` · General Availability · cloud API key or STS token
    ///
    /// Removes a user from the organization with everything that belongs to it, including Cloud API
    /// keys and cluster API keys.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteIamV2User)
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the user.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 204 | The user and everything that belongs to it are being deleted. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no user with this ID in the organization. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
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
    /// `PATCH /iam/v2/users/{id}/auth` · General Availability · cloud API key or STS token
    ///
    /// Switches a user between a local Confluent Cloud login and single sign-on. The response has
    /// no body: get the user again to see the new `auth_type`.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/update_auth_typeIamV2User)
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the user.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 204 | The authentication method was changed. There is no body. |  |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no user with this ID in the organization. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
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

request! {
    /// A call of [`UsersClient::list`].
    ListUsers -> Json<UserList>
}

pages! {
    ListUsers -> UserList, Paging::Link("page_token")
}

impl ListUsers {
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
    /// A call of [`UsersClient::get`].
    GetUser -> Json<User>
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

request! {
    /// A call of [`UsersClient::update`].
    UpdateUser -> Json<User>
}

impl UpdateUser {
    /// The fields to change.
    #[inline]
    pub fn body(mut self, body: &UserUpdate) -> Self {
        self.call.json(body);
        self
    }
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
    /// A call of [`UsersClient::delete`].
    DeleteUser -> Empty
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

request! {
    /// A call of [`UsersClient::update_auth_type`].
    UpdateUserAuthType -> Empty
}

impl UpdateUserAuthType {
    /// The authentication method to set.
    #[inline]
    pub fn body(mut self, body: &ConfigureUserAuthRequest) -> Self {
        self.call.json(body);
        self
    }
}

/// A page of users.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UserList {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `iam/v2`.
    pub api_version: String,
    /// The type of the object. Set by the service; always `UserList`.
    pub kind: String,
    /// Links from a page of a list to the others.
    pub metadata: ListMeta,
    /// The users on this page. Without duplicates.
    pub data: Vec<User>,
}

impl UserList {
    /// With what is required.
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
    0 "api_version": api_version,
    1 "kind": kind,
    2 "metadata": metadata,
    3 "data": data,
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
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct User {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `iam/v2`.
    pub api_version: Option<String>,
    /// The type of the object. Set by the service; always `User`.
    pub kind: Option<String>,
    /// The ID of the user. At most 255 characters; set by the service.
    pub id: String,
    /// The metadata of an object. Read-only. Set by the service.
    pub metadata: Option<ObjectMeta>,
    /// The email address of the user. Format `email`; cannot change after creation.
    pub email: String,
    /// First and last name.
    pub full_name: Option<String>,
    /// The authentication method of the user: local password or single sign-on. Set by the service.
    pub auth_type: Option<AuthType>,
}

impl User {
    /// With what is required.
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
    pub fn with_api_version(mut self, api_version: impl Into<String>) -> Self {
        self.api_version = Some(api_version.into());
        self
    }

    /// Sets [`kind`](Self::kind).
    pub fn with_kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = Some(kind.into());
        self
    }

    /// Sets [`metadata`](Self::metadata).
    pub fn with_metadata(mut self, metadata: impl Into<ObjectMeta>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }

    /// Sets [`full_name`](Self::full_name).
    pub fn with_full_name(mut self, full_name: impl Into<String>) -> Self {
        self.full_name = Some(full_name.into());
        self
    }

    /// Sets [`auth_type`](Self::auth_type).
    pub fn with_auth_type(mut self, auth_type: impl Into<AuthType>) -> Self {
        self.auth_type = Some(auth_type.into());
        self
    }
}

model!(User {
    0 "api_version": api_version,
    1 "kind": kind,
    2 "id": id,
    3 "metadata": metadata,
    4 "email": email,
    5 "full_name": full_name,
    6 "auth_type": auth_type,
});

/// The fields of a user that can be changed.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UserUpdate {
    /// First and last name.
    pub full_name: Option<String>,
}

impl UserUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`full_name`](Self::full_name).
    pub fn with_full_name(mut self, full_name: impl Into<String>) -> Self {
        self.full_name = Some(full_name.into());
        self
    }
}

model!(UserUpdate {
    0 "full_name": full_name,
});

/// The authentication method to set.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigureUserAuthRequest {
    /// The authentication method of the user: `AUTH_TYPE_LOCAL` for a password of Confluent Cloud,
    /// `AUTH_TYPE_SSO` for the single sign-on of the organization.
    pub auth_type: Option<AuthType>,
}

impl ConfigureUserAuthRequest {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`auth_type`](Self::auth_type).
    pub fn with_auth_type(mut self, auth_type: impl Into<AuthType>) -> Self {
        self.auth_type = Some(auth_type.into());
        self
    }
}

model!(ConfigureUserAuthRequest {
    0 "auth_type": auth_type,
});
