//! The modules of the runtime that only some APIs need.
//!
//! In: the [`Api`]. Out: the names of the modules that its crate needs beyond those of every crate.

use crate::ir::{Api, Body, BodyKind, Host, Operation, Serialization};

/// Returns the names of the optional modules that the API needs.
pub(crate) fn needed(api: &Api) -> impl Iterator<Item = &'static str> {
    let bodies = || api.operations.iter().filter_map(|it| it.body.as_ref()).flat_map(Body::variants);
    let styles = api
        .operations
        .iter()
        .flat_map(Operation::parameters)
        .any(|it| matches!(it.serialization, Serialization::Styled(_)))
        || bodies().any(|body| !body.styles.is_empty());
    let multipart = bodies().any(|body| body.kind == BodyKind::Multipart);
    let templates = api.hosts.iter().any(Host::takes_variables);
    let several = api.operations.iter().any(|it| !it.success.variants.is_empty());
    [("style", styles), ("multipart", multipart), ("template", templates), ("several", several)]
        .into_iter()
        .filter(|(_, needed)| *needed)
        .map(|(name, _)| name)
}
