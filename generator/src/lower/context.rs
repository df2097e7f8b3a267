//! What the parts of this stage look at together.

use crate::config::Config;
use crate::lower::api::groups::Places;
use crate::lower::types::define::Types;
use crate::lower::types::projections::Views;
use crate::lower::types::type_identity::Classes;
use crate::resolve::Resolved;

/// What is known once types are defined.
#[derive(Clone, Copy)]
pub(super) struct Context<'a> {
    pub(super) resolved: &'a Resolved,
    pub(super) config: &'a Config,
    pub(super) places: &'a Places,
    pub(super) views: &'a Views<'a>,
    pub(super) classes: &'a Classes,
    pub(super) types: &'a Types,
}
