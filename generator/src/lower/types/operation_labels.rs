//! Labels of inline schemas that an operation uses.
//!
//! In: an operation, and the projection that a type is created for. Out: its verb and noun, and a word that
//! distinguishes several bodies or successes. Does not know types.

use crate::ir::{LabelSource, ResponseStatus};
use crate::lower::facts::media_selection::typed_media;
use crate::lower::facts::placement::Placement;
use crate::lower::facts::successes::{response_status, successes};
use crate::lower::types::projections::{Direction, ProjectionId, ProjectionKind, Projections};
use crate::media_type;
use crate::resolve::{Media, Resolved};

/// The labels of operations.
#[derive(Clone, Copy)]
pub(crate) struct OperationLabels<'a> {
    pub(crate) resolved: &'a Resolved,
    pub(crate) placement: &'a Placement,
    pub(crate) projections: &'a Projections<'a>,
}

impl OperationLabels<'_> {
    /// Returns the words of the operation, such as verb and noun.
    pub(crate) fn operation(self, operation: usize) -> String {
        self.placement.type_words(operation, &self.resolved.operations[operation])
    }

    /// Returns the name of a webhook.
    pub(crate) fn webhook(self, webhook: usize) -> String {
        self.resolved.webhooks[webhook].name.clone()
    }

    /// Returns the label of a body, with its media type where there are several.
    pub(crate) fn body(self, operation: usize, projection: ProjectionId) -> String {
        let label = self.operation(operation);
        let found = self.resolved.operations[operation].body.as_ref();
        let typed = || found.into_iter().flat_map(|found| typed_media(self.resolved, found));
        let own = typed().filter(|_| typed().count() > 1);
        match { own }.find(|media| self.holds(media, Direction::Request, projection)) {
            Some(media) => format!("{label} {} Body", media_type::label(&media.media_type)),
            None => format!("{label} Body"),
        }
    }

    /// Returns the source of a success's label, with the first response that holds the projection.
    pub(crate) fn success(self, operation: usize, projection: ProjectionId) -> LabelSource {
        let responses = successes(&self.resolved.operations[operation]);
        let mut media =
            responses.flat_map(|response| response.content.iter().map(move |media| (response, media)));
        let first = media.find(|(_, media)| self.holds(media, Direction::Response, projection));
        let response: Option<(ResponseStatus, String)> =
            first.map(|(response, media)| (response_status(response.status), media.media_type.clone()));
        LabelSource::Success { operation: self.operation(operation), response }
    }

    /// Returns `true` if a body is the projection, or a list or map of it.
    fn holds(self, media: &Media, direction: Direction, projection: ProjectionId) -> bool {
        let mut found = media.schema.and_then(|schema| self.projections.get(schema, direction));
        while let Some(id) = found.filter(|id| *id != projection) {
            found = match &self.projections[id].kind {
                ProjectionKind::List(item) | ProjectionKind::Map(item) => Some(*item),
                _ => None,
            };
        }
        found.is_some()
    }
}
