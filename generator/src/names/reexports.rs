//! The modules that re-export the types of the common module.
//!
//! In: [`Names::shadowed`]. Out: for a group, the types that its module re-exports, and the reverse.

use crate::ir::{Api, DefiningModule, GroupId, TypeId};
use crate::names::model::Names;

impl Names {
    /// Returns `true` if the name of a type means another item in a module.
    pub(crate) fn is_shadowed(&self, module: DefiningModule, id: TypeId) -> bool {
        self.shadowed.contains(&(module, id))
    }

    /// Returns the groups whose modules re-export a type of the common module.
    pub(crate) fn exporting_groups<'a>(
        &'a self,
        api: &'a Api,
        id: TypeId,
    ) -> impl Iterator<Item = GroupId> + 'a {
        let groups = (0..api.groups.len()).map(GroupId);
        groups.filter(move |group| {
            api.groups[group.0].common.contains(&id) && !self.is_shadowed(DefiningModule::Group(*group), id)
        })
    }

    /// Returns the types of the common module that the module of a group re-exports.
    pub(crate) fn exported_types(&self, api: &Api, group: GroupId) -> Vec<TypeId> {
        let common = api.groups[group.0].common.iter().copied();
        common.filter(|id| !self.is_shadowed(DefiningModule::Group(group), *id)).collect()
    }
}
