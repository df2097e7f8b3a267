//! Operations: methods, request builders, descriptors, parameters, bodies, responses, pages, waiters, streams and uploads.

mod argument_docs;
pub(crate) mod arguments;
pub(super) mod body;
mod body_constant;
mod call_notes;
pub(super) mod callbacks;
mod descriptor;
pub(super) mod docs;
mod finder;
mod former;
mod items;
pub(super) mod line_stream;
pub(super) mod method;
pub(super) mod multipart;
pub(super) mod page;
pub(super) mod parameter;
mod poller;
pub(super) mod response_enum;
mod setter_doc;
mod shape;
pub(super) mod stream;
pub(super) mod upload;
pub(super) mod wait;
