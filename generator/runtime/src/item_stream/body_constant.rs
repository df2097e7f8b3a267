//! The member of a request body that asks for a stream, or for a response as a whole.

use serde_json::Value;

use crate::call::{Call, CallOptions};

impl Call {
    /// Sets a member of a JSON body or a field of a form. The body itself has no such member.
    pub(crate) fn set_body_constant(&mut self, member: &'static str, value: impl Into<Value>) {
        self.set_options(CallOptions::new().body_member(member, value));
    }
}
