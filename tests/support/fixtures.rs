//! The documents of `fixtures/` and of `spec/`, and what the generator makes of them.

use std::fs;
use std::path::{Path, PathBuf};

use sdk_generator::{Config, Layout, Output, SpecFile, generate};

/// Folders of `fixtures/` that are no fixtures of one construct.
const SPECIAL: [&str; 2] = ["hostile", "seeds"];

/// A file of `fixtures/`, or a folder of files that belong together.
pub(crate) struct Fixture {
    /// Its name without an ending.
    pub(crate) name: String,
    /// Its files.
    pub(crate) files: Vec<SpecFile>,
}

/// All fixtures of one construct each, sorted by name.
pub(crate) fn fixtures() -> Vec<Fixture> {
    let folder = folder("fixtures");
    let mut found: Vec<Fixture> = entries(&folder)
        .into_iter()
        .map(|path| {
            let name = name(&path);
            if path.is_dir() {
                let files = documents(&path);
                Fixture { name, files }
            } else {
                let files = vec![SpecFile::new(&*name, text(&path))];
                Fixture { name: name.trim_end_matches(".yaml").to_owned(), files }
            }
        })
        .filter(|fixture| !SPECIAL.contains(&&*fixture.name))
        .collect();
    found.sort_by(|left, right| left.name.cmp(&right.name));
    found
}

/// The documents below a folder, named by their paths in it.
pub(crate) fn documents(root: &Path) -> Vec<SpecFile> {
    let mut files = Vec::new();
    collect(root, root, &mut files);
    files.sort_by(|left, right| left.name.cmp(&right.name));
    files
}

fn collect(root: &Path, folder: &Path, files: &mut Vec<SpecFile>) {
    for path in entries(folder) {
        if path.is_dir() {
            collect(root, &path, files);
        } else if path.extension().is_some_and(|it| it == "yaml") {
            let relative = path.strip_prefix(root).expect("a path in the folder");
            files.push(SpecFile::new(relative.to_str().expect("a path in UTF-8").replace('\\', "/"), text(&path)));
        }
    }
}

/// A folder of this package.
pub(crate) fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// Generates with the default settings; an error fails the test and is shown.
pub(crate) fn generated(files: &[SpecFile]) -> Output {
    generated_with(files, &Config::default(), Layout::Workspace)
}

/// Generates; an error fails the test and is shown.
pub(crate) fn generated_with(files: &[SpecFile], config: &Config, layout: Layout) -> Output {
    generate(files, config, layout).unwrap_or_else(|problems| panic!("\n{}", problems.render(files, false)))
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    entries.map(|entry| entry.expect("an entry of the folder").path()).collect()
}

fn name(path: &Path) -> String {
    path.file_name().and_then(|name| name.to_str()).expect("a name in UTF-8").to_owned()
}

fn text(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}
