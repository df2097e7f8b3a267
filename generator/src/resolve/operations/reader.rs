//! The state of the operations while they are resolved.

use std::collections::HashMap;
use std::sync::Arc;

use crate::diagnostics::Origin;
use crate::resolve::context::Context;
use crate::resolve::model::Operation;
use crate::resolve::operations::subset::Subset;
use crate::resolve::schema::builder::SchemaBuilder;

/// A reader of the operations of all documents.
pub(crate) struct OperationReader<'d, 'c> {
    pub(crate) schemas: SchemaBuilder<'d, 'c>,
    /// The operations by method, base URL and path.
    pub(crate) places: HashMap<(String, String, String), Origin>,
    /// The operations by document and `operationId`.
    pub(crate) ids: HashMap<(usize, String), Origin>,
    /// The requests of callbacks, by the addresses of their nodes.
    pub(crate) callback_requests: HashMap<usize, Arc<Operation>>,
    /// The number of operations in the documents.
    pub(crate) found: usize,
    /// The operations that are not generated.
    pub(crate) subset: Subset,
}

impl<'d, 'c> OperationReader<'d, 'c> {
    pub(crate) fn new(schemas: SchemaBuilder<'d, 'c>) -> Self {
        Self {
            schemas,
            places: HashMap::new(),
            ids: HashMap::new(),
            callback_requests: HashMap::new(),
            found: 0,
            subset: Subset::default(),
        }
    }

    /// Returns the documents, the configuration and the diagnostics.
    pub(crate) fn cx(&mut self) -> &mut Context<'d, 'c> {
        &mut self.schemas.cx
    }
}
