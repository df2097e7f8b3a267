//! The check that paths of generated files stay inside their folder.

use sdk_generator::SourceTree;

use crate::error::Error;

/// Returns `true` if a path is not a plain path below a folder.
pub(super) fn is_unsafe(path: &str) -> bool {
    path.contains(['\\', ':', '\0', '\n']) || path.split('/').any(|part| matches!(part, "" | "." | ".."))
}

/// Checks that no path of a tree leads out of the folder, whatever the documents contain.
pub(super) fn check_paths(tree: &SourceTree) -> Result<(), Error> {
    match tree.files().find(|(path, _)| is_unsafe(path)) {
        Some((path, _)) => Err(Error::run(format!(
            "the generated path `{path}` is invalid, which is a bug in the generator"
        ))),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_stay_in_the_folder() {
        for path in ["../a", "/a", "a//b", "a/./b", "a\\b", "c:a", ""] {
            let mut tree = SourceTree::default();
            tree.insert(path, "");
            assert!(check_paths(&tree).is_err(), "{path}");
        }
        let mut tree = SourceTree::default();
        tree.insert("src/iam/v2/mod.rs", "");
        assert!(check_paths(&tree).is_ok());
    }
}
