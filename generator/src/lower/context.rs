//! What the parts of this stage look at together.

use crate::config::Config;
use crate::resolve::Resolved;

use super::classes::Classes;
use super::groups::Places;
use super::types::Types;
use super::views::Views;

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
