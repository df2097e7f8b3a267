// Copied by sdkwright from sdk-runtime (src/oauth/mock.rs); do not edit.

//! The endpoints of authorization servers in an in-memory service.
//!
//! Input: the operations of an authorization server. Output: rules for their requests.

use serde_json::Value;

use super::operations::{GET_METADATA, REQUEST_TOKEN, START_DEVICE_LOGIN};
use crate::testing::{Mock, When};

impl Mock {
    /// Starts a rule for requests to a token endpoint, whatever its URL and the grant are.
    ///
    /// Reply with the members of RFC 6749, section 5.1, such as `access_token` and `expires_in`. The lifetime of a token
    /// passes by the simulated clock, so [`advance`](Self::advance) makes it expire. An error has the status 400 and the
    /// member `error` (section 5.2).
    ///
    /// ```text
    /// let token = json!({"access_token": "t-1", "token_type": "Bearer", "expires_in": 3600});
    /// let tokens = mock.when_token_requested().reply_json(token);
    /// // Calls of a client with a login.
    /// assert_eq!(tokens.count(), 1);
    /// ```
    pub fn when_token_requested(&self) -> When<Value> {
        self.when_operation(&REQUEST_TOKEN)
    }

    /// Starts a rule for requests that start the login of a device (RFC 8628, section 3.2).
    pub fn when_device_login_requested(&self) -> When<Value> {
        self.when_operation(&START_DEVICE_LOGIN)
    }

    /// Starts a rule for requests for the metadata of an authorization server (RFC 8414, section 3).
    pub fn when_metadata_requested(&self) -> When<Value> {
        self.when_operation(&GET_METADATA)
    }
}
