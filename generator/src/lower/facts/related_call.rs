//! Callbacks, webhooks and links, for the documentation.

use crate::ir::RelatedCall;
use crate::resolve;

/// Describes a callback, a webhook or a link.
pub(crate) fn related_call(call: &resolve::RelatedCall) -> RelatedCall {
    RelatedCall { name: call.name.clone(), target: call.target.clone(), text: call.text.clone() }
}
