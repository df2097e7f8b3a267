//! Code in documentation: example calls and the values in them.

pub(super) mod call;
pub(super) mod client;
pub(super) mod document_example;
pub(super) mod program;
pub(super) mod stream;
pub(super) mod value;
