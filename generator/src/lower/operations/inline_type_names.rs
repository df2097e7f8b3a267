//! What an operation, and what it holds, is called where a type has no name of its own.
//!
//! In: an operation, and the projection that the type is of. Out: words: verb and noun, and what tells one of several bodies or
//! successes from the others.

use crate::lower::facts::media_type::words;
use crate::lower::facts::placement::Placement;
use crate::lower::operations::body;
use crate::lower::operations::operation::{successes, title};
use crate::lower::operations::response_variants::status_words;
use crate::lower::types::projections::{Direction, ProjectionId, ProjectionKind, Projections};
use crate::resolve::{Media, Resolved};

/// What operations are called, for what they hold and that has no name.
#[derive(Clone, Copy)]
pub(crate) struct Titles<'a> {
    pub(crate) resolved: &'a Resolved,
    pub(crate) placement: &'a Placement,
    pub(crate) projections: &'a Projections<'a>,
}

impl Titles<'_> {
    /// Verb and noun.
    pub(crate) fn of(self, operation: usize) -> String {
        let (verb, noun) = title(&self.resolved.operations[operation], self.placement.group_path(operation));
        format!("{verb} {noun}")
    }

    /// What a body is called: after its media type, where there are several.
    pub(crate) fn body(self, operation: usize, projection: ProjectionId) -> String {
        let title = self.of(operation);
        let found = self.resolved.operations[operation].body.as_ref();
        let typed = || found.into_iter().flat_map(|found| body::typed(self.resolved, found));
        let own = typed().filter(|_| typed().count() > 1);
        match { own }.find(|media| self.holds(media, Direction::Request, projection)) {
            Some(media) => format!("{title} {} Body", words(&media.media_type)),
            None => format!("{title} Body"),
        }
    }

    /// What a success is called: first `Response`, and then after its status or its media type.
    pub(crate) fn success(self, operation: usize, projection: ProjectionId) -> (String, Vec<String>) {
        let title = self.of(operation);
        let responses = successes(&self.resolved.operations[operation]);
        let found =
            responses.flat_map(|response| response.content.iter().map(move |media| (response, media)));
        let mut found = found.filter(|(_, media)| self.holds(media, Direction::Response, projection));
        let others = found.next().map(|(response, media)| {
            let (status, media) = (status_words(response.status), words(&media.media_type));
            vec![format!("{title} {status}"), format!("{title} {status} {media}")]
        });
        (format!("{title} Response"), others.unwrap_or_default())
    }

    /// Whether a body is what the projection looks at, or a list or map of that.
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
