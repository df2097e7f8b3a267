//! Paths of the files of groups: `src/iam/v2/users.rs`.

use crate::emit::context::Cx;
use crate::ir::GroupId;
use crate::names::Name;

/// Returns the path of a file in a group's folder.
pub(crate) fn group_file(cx: Cx<'_>, id: GroupId, file: &str) -> String {
    folder_path(&cx.names.groups[id.0].module, file)
}

/// Returns the path of a file in the folder of a module.
pub(crate) fn folder_path(module: &[Name], file: &str) -> String {
    let folders: Vec<&str> = module.iter().map(file_name).collect();
    format!("src/{}/{file}", folders.join("/"))
}

/// Returns the name of a module's file: a raw name is raw in the code only.
pub(crate) fn file_name(module: &Name) -> &str {
    module.as_str().trim_start_matches("r#")
}
