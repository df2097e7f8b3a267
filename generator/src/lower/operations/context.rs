//! What the parts of this stage look at together.

use crate::config::Config;
use crate::lower::facts::placement::Places;
use crate::lower::types::projections::Views;
use crate::lower::types::type_builder::Types;
use crate::lower::types::type_identity::Classes;
use crate::resolve::Resolved;

/// What is known once types are defined.
#[derive(Clone, Copy)]
pub(crate) struct Context<'a> {
    pub(crate) resolved: &'a Resolved,
    pub(crate) config: &'a Config,
    pub(crate) places: &'a Places,
    pub(crate) views: &'a Views<'a>,
    pub(crate) classes: &'a Classes,
    pub(crate) types: &'a Types,
}
