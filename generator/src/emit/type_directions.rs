//! The directions in which types are sent, for types with the same description.
//!
//! ```text
//! ApiKeyUpdate   "An API key."   sent
//! ApiKey         "An API key."   received
//! ```
//!
//! In: the [`Api`]. Out: the direction of each type whose description another type of its module has as well.

use std::collections::BTreeMap;

use crate::ir::{Api, DefiningModule, TypeId};
use crate::markdown;

/// The direction in which a type is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Direction {
    /// In requests only.
    Sent,
    /// In responses only.
    Received,
}

/// The directions of types that share their description with others.
#[derive(Clone, Debug, Default)]
pub struct TypeDirections(BTreeMap<usize, Direction>);

impl TypeDirections {
    /// Follows the types of all bodies and compares the descriptions.
    pub fn from_api(api: &Api) -> Self {
        let sent_bodies = api.operations.iter().flat_map(|it| &it.body).flat_map(|body| body.variants());
        let sent = api.reachable_types(sent_bodies.map(|body| &body.ty));
        let received = api.reachable_types(api.operations.iter().flat_map(|it| it.success.types()));
        let direction = |id: usize| match (sent.contains(&TypeId(id)), received.contains(&TypeId(id))) {
            (true, false) => Some(Direction::Sent),
            (false, true) => Some(Direction::Received),
            _ => None,
        };
        let mut twins: BTreeMap<(DefiningModule, String), Vec<usize>> = BTreeMap::new();
        for (id, def) in api.types.iter().enumerate() {
            let summary = def.description.as_deref().map(markdown::sentence).unwrap_or_default();
            if !summary.is_empty() {
                twins.entry((def.module, summary)).or_default().push(id);
            }
        }
        let twins = twins.into_values().filter(|ids| ids.len() > 1).flatten();
        Self(twins.filter_map(|id| Some((id, direction(id)?))).collect())
    }

    /// Returns the direction of a type, if another type has the same description.
    pub(crate) fn direction_of_twin(&self, id: TypeId) -> Option<Direction> {
        self.0.get(&id.0).copied()
    }
}
