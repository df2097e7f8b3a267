//! Code in documentation: example calls and the values in them.

pub(super) mod call;
pub(super) mod client;
pub(super) mod document_example;
pub(super) mod line_stream;
pub(super) mod program;
pub(super) mod stream;
pub(super) mod upload;
pub(super) mod value;
