//! The context in which operations are lowered.

use crate::config::{Config, FormsConfig, OperationConfig};
use crate::ir::TypeRef;
use crate::lower::facts::placement::Placement;
use crate::lower::types::projections::{ProjectionId, Projections};
use crate::lower::types::type_identity::{Owner, Role, TypeCandidates};
use crate::lower::types::type_table::Types;
use crate::resolve::Resolved;

/// The facts and types that operations are lowered with.
#[derive(Clone, Copy)]
pub(crate) struct Context<'a> {
    pub(crate) resolved: &'a Resolved,
    pub(crate) config: &'a Config,
    pub(crate) placement: &'a Placement,
    pub(crate) projections: &'a Projections<'a>,
    pub(crate) candidates: &'a TypeCandidates,
    pub(crate) types: &'a Types,
}

impl<'a> Context<'a> {
    /// Returns the settings of an operation, by its ID or by its method and path.
    pub(crate) fn settings(&self, operation: usize) -> Option<&'a OperationConfig> {
        let found = &self.resolved.operations[operation];
        let by_id = found.id.as_ref().and_then(|id| self.config.operations.get(id));
        by_id.or_else(|| self.config.operations.get(&format!("{} {}", found.method, found.path)))
    }

    /// Returns the settings for nested values in an operation.
    pub(crate) fn forms(&self, operation: usize) -> &'a FormsConfig {
        let own = self.settings(operation).and_then(|settings| settings.forms.as_ref());
        own.unwrap_or(&self.config.forms)
    }

    /// Returns the owner of a projection that an operation holds in a role. Both methods of an operation send the same.
    pub(crate) fn owner(&self, operation: usize, role: Role) -> Owner {
        let is_second = self.resolved.operations[operation].is_second_method && role != Role::Success;
        Owner::Root(operation - usize::from(is_second), role)
    }

    /// Returns the type of a projection that an operation holds in a role.
    pub(crate) fn type_of(&self, operation: usize, role: Role, projection: ProjectionId) -> TypeRef {
        let owner = self.owner(operation, role);
        self.types.type_ref(self.projections, self.candidates, projection, &owner)
    }
}
