//! Folders and documents on disk.

use std::fs;
use std::path::{Path, PathBuf};

use sdk_generator::SpecFile;

/// Returns a folder of this package, which also contains the package of the fuzz targets.
pub(crate) fn test_folder(name: &str) -> PathBuf {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    package.ancestors().find(|it| it.ends_with("tests")).unwrap_or(package).join(name)
}

/// Reads the documents below a folder, named by their paths in it.
pub(crate) fn read_documents(root: &Path) -> Vec<SpecFile> {
    let mut files = Vec::new();
    collect_documents(root, root, &mut files);
    files.sort_by(|left, right| left.name.cmp(&right.name));
    files
}

fn collect_documents(root: &Path, folder: &Path, files: &mut Vec<SpecFile>) {
    for path in folder_entries(folder) {
        if path.is_dir() {
            collect_documents(root, &path, files);
        } else if path.extension().is_some_and(|it| it == "yaml") {
            let relative = path.strip_prefix(root).expect("a path in the folder");
            files.push(SpecFile::new(
                relative.to_str().expect("a path in UTF-8").replace('\\', "/"),
                read_text(&path),
            ));
        }
    }
}

/// Reads the handwritten files in these folders next to a configuration, named by their paths relative to it.
pub(crate) fn read_handwritten_files(root: &Path, folders: &[&str]) -> Vec<SpecFile> {
    let mut waiting: Vec<PathBuf> = folders.iter().map(|name| root.join(name)).collect();
    let mut files = Vec::new();
    while let Some(path) = waiting.pop() {
        if path.is_dir() {
            waiting.extend(folder_entries(&path));
        } else if path.is_file() {
            let name = path.strip_prefix(root).expect("a path in the folder");
            files.push(SpecFile::new(
                name.to_str().expect("a path in UTF-8").replace('\\', "/"),
                read_text(&path),
            ));
        }
    }
    files
}

/// Returns the entries of a folder.
pub(crate) fn folder_entries(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    entries.map(|entry| entry.expect("an entry of the folder").path()).collect()
}

fn read_text(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}
