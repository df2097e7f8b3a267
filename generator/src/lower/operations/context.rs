//! What the parts of this stage look at together.

use crate::config::Config;
use crate::lower::facts::placement::Placement;
use crate::lower::types::projections::Projections;
use crate::lower::types::type_builder::Types;
use crate::lower::types::type_identity::TypeCandidates;
use crate::resolve::Resolved;

/// What is known once types are defined.
#[derive(Clone, Copy)]
pub(crate) struct Context<'a> {
    pub(crate) resolved: &'a Resolved,
    pub(crate) config: &'a Config,
    pub(crate) placement: &'a Placement,
    pub(crate) projections: &'a Projections<'a>,
    pub(crate) candidates: &'a TypeCandidates,
    pub(crate) types: &'a Types,
}
