// Generated from iam/v1.yaml by `cargo xtask codegen`; do not edit.

//! Numeric IDs of service accounts.

use crate::call::{Call, Json, request};
use crate::client::Client;
use crate::operation::{Operation, Retry};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE, STS_TOKEN};
use super::NumericIdentifierList;

/// The operations of [`IamV1::service_accounts`](super::IamV1::service_accounts).
///
/// Numeric IDs of service accounts.
#[derive(Clone, Debug)]
pub struct ServiceAccountsClient {
    pub(super) client: Client,
}

impl ServiceAccountsClient {
    /// Lists the numeric IDs of service accounts.
    ///
    /// Returns the numeric ID of each service account of the organization, with its ID in other
    /// APIs. The list is not paginated.
    ///
    /// `GET /service_accounts` · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listV1ServiceAccounts)
    ///
    /// # Response
    ///
    /// - 200: The IDs of all service accounts.
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
    /// let response = client.iam_v1().service_accounts().list().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListServiceAccountNumbers {
        ListServiceAccountNumbers {
            call: Call::new(&self.client, &LIST),
        }
    }
}

static LIST: Operation = Operation {
    id: "listV1ServiceAccounts",
    name: "list service account numbers",
    method: "GET",
    path: "/service_accounts",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`ServiceAccountsClient::list`].
    ListServiceAccountNumbers -> Json<NumericIdentifierList>, idempotent
}
