// Generated from iam/v1.yaml by `cargo xtask codegen`; do not edit.

//! Numeric IDs of users.

use crate::call::{Call, Json, request};
use crate::client::Client;
use crate::operation::{Operation, Retry};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE, STS_TOKEN};
use super::NumericIdentifierList;

/// The operations of [`IamV1::users`](super::IamV1::users).
///
/// Numeric IDs of users.
#[derive(Clone, Debug)]
pub struct UsersClient {
    pub(super) client: Client,
}

impl UsersClient {
    /// Lists the numeric IDs of users.
    ///
    /// Returns the numeric ID of each user of the organization, with its ID in other APIs. The list
    /// is not paginated.
    ///
    /// `GET /users` · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listV1Users)
    ///
    /// # Response
    ///
    /// - 200: The IDs of all users.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 400: The request is malformed.
    /// - 429: The rate limit is exceeded. Neither the headers nor the body contain the delay.
    /// - 500: The service failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client.iam_v1().users().list().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListUserNumbers {
        ListUserNumbers {
            call: Call::new(&self.client, &LIST),
        }
    }
}

static LIST: Operation = Operation {
    id: "listV1Users",
    name: "list user numbers",
    method: "GET",
    path: "/users",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`UsersClient::list`].
    ListUserNumbers -> Json<NumericIdentifierList>, idempotent
}
