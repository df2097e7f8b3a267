//! Operations: methods, request builders, descriptors, parameters, bodies, responses, pages, waiters and streams.

pub(super) mod arguments;
pub(super) mod body;
mod body_constant;
mod call_notes;
mod descriptor;
pub(super) mod docs;
mod items;
pub(super) mod method;
pub(super) mod multipart;
pub(super) mod page;
pub(super) mod parameter;
mod poller;
pub(super) mod response_enum;
mod setter_doc;
pub(super) mod stream;
pub(super) mod wait;
