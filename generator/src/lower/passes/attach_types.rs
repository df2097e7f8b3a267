//! The modules that hold types.

use crate::diagnostics::Diagnostics;
use crate::ir::{DefiningModule, TypeId};
use crate::lower::passes::draft::{ApiDraft, Inputs};

/// Attaches every type to the resource or group that holds it, and tells each group which common types it uses.
pub(crate) fn attach_types(api: &mut ApiDraft, _: &Inputs<'_>, _: &mut Diagnostics) {
    for (index, def) in api.types.iter().enumerate() {
        let id = TypeId(index);
        match def.module {
            DefiningModule::Common => {
                def.naming.groups.iter().for_each(|group| api.groups[group.0].common.push(id));
            }
            DefiningModule::ErrorBodies | DefiningModule::Webhooks => {}
            DefiningModule::Group(group) => api.groups[group.0].types.push(id),
            DefiningModule::Resource(resource) => api.resources[resource.0].types.push(id),
        }
    }
}
