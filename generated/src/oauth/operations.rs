// Copied by sdkwright from sdk-runtime (src/oauth/operations.rs); do not edit.

//! The operations of an authorization server.

use crate::operation::{Host, Operation, Retry};

/// The host of the operations. Each request has a URL of its own.
static AUTHORIZATION_SERVER: Host =
    Host { name: "authorization server", setter: "", url: "", env: &[], placeholder: true };

/// Requests a token with a grant that can be used any number of times.
pub(super) static REQUEST_TOKEN: Operation =
    operation("oauthToken", "request token", "POST", Retry::Idempotent);

/// Requests a token with a grant that may be valid for a single request, such as a code or a rotated refresh token.
pub(super) static REDEEM_GRANT: Operation =
    operation("oauthToken", "request token", "POST", Retry::WhenNotSent);

/// Starts the login of a device.
pub(super) static START_DEVICE_LOGIN: Operation =
    operation("oauthDeviceAuthorization", "start device login", "POST", Retry::Idempotent);

/// Gets the metadata of an authorization server.
pub(super) static GET_METADATA: Operation =
    operation("oauthMetadata", "get authorization server metadata", "GET", Retry::Idempotent);

const fn operation(id: &'static str, name: &'static str, method: &'static str, retry: Retry) -> Operation {
    Operation { id, name, method, path: "/{+path}", host: &AUTHORIZATION_SERVER, security: &[], retry }
}
