//! What an operation, and what it holds, is called where a type has no name of its own.
//!
//! In: an operation, and the view that the type is of. Out: words: verb and noun, and what tells one of several bodies or
//! successes from the others.

use crate::resolve::{Media, Resolved};

use super::answers::status_words;
use super::body;
use super::groups::Places;
use super::media::words;
use super::operations::{successes, title};
use super::views::{Direction, ViewId, ViewKind, Views};

/// What operations are called, for what they hold and that has no name.
#[derive(Clone, Copy)]
pub(super) struct Titles<'a> {
    pub(super) resolved: &'a Resolved,
    pub(super) places: &'a Places,
    pub(super) views: &'a Views<'a>,
}

impl Titles<'_> {
    /// Verb and noun.
    pub(super) fn of(self, operation: usize) -> String {
        let (verb, noun) = title(&self.resolved.operations[operation], self.places.group_path(operation));
        format!("{verb} {noun}")
    }

    /// What a body is called: after its media type, where there are several.
    pub(super) fn body(self, operation: usize, view: ViewId) -> String {
        let title = self.of(operation);
        let found = self.resolved.operations[operation].body.as_ref();
        let typed = || found.into_iter().flat_map(|found| body::typed(self.resolved, found));
        let own = typed().filter(|_| typed().count() > 1);
        match { own }.find(|media| self.holds(media, Direction::Request, view)) {
            Some(media) => format!("{title} {} Body", words(&media.media_type)),
            None => format!("{title} Body"),
        }
    }

    /// What a success is called: first `Response`, and then after its status or its media type.
    pub(super) fn success(self, operation: usize, view: ViewId) -> (String, Vec<String>) {
        let title = self.of(operation);
        let responses = successes(&self.resolved.operations[operation]);
        let found =
            responses.flat_map(|response| response.content.iter().map(move |media| (response, media)));
        let mut found = found.filter(|(_, media)| self.holds(media, Direction::Response, view));
        let others = found.next().map(|(response, media)| {
            let (status, media) = (status_words(response.status), words(&media.media_type));
            vec![format!("{title} {status}"), format!("{title} {status} {media}")]
        });
        (format!("{title} Response"), others.unwrap_or_default())
    }

    /// Whether a body is what the view looks at, or a list or map of that.
    fn holds(self, media: &Media, direction: Direction, view: ViewId) -> bool {
        let mut found = media.schema.and_then(|schema| self.views.get(schema, direction));
        while let Some(id) = found.filter(|id| *id != view) {
            found = match &self.views[id].kind {
                ViewKind::List(item) | ViewKind::Map(item) => Some(*item),
                _ => None,
            };
        }
        found.is_some()
    }
}
