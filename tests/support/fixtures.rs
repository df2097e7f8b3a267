//! The fixtures, with one construct of OpenAPI each.

use std::path::{Path, PathBuf};

use sdk_generator::{Config, SpecFile, overlay};

use super::files::{folder_entries, read_documents, read_handwritten_files, test_folder};

/// Entries of `fixtures/` that are not fixtures of one construct.
const NOT_FIXTURES: [&str; 3] = ["hostile", "seeds", "README.md"];

/// A file of `fixtures/`, or a folder of related files.
pub(crate) struct Fixture {
    /// The file name without its extension.
    pub(crate) name: String,
    /// The documents, as overlays change them.
    pub(crate) files: Vec<SpecFile>,
    /// The configuration from the folder's `sdk.yaml`, without overlays.
    pub(crate) config: Config,
}

impl Fixture {
    /// Each document is a group, as in the crate of all fixtures, except in fixtures of flat APIs.
    fn new(name: String, files: Vec<SpecFile>, modules: &[SpecFile]) -> Self {
        let (settings, files): (Vec<_>, Vec<_>) = files.into_iter().partition(|file| file.name == "sdk.yaml");
        let listed: Vec<String> = settings.iter().flat_map(Config::listed_overlays).collect();
        let (overlays, mut files): (Vec<_>, Vec<_>) =
            files.into_iter().partition(|file| listed.contains(&file.name));
        let beside = [&overlays, modules].concat();
        let config = settings.first().map(|file| {
            Config::parse_with(file, &beside)
                .unwrap_or_else(|problems| panic!("{name}: {}", problems.render(&settings, false)))
        });
        let mut config = config.unwrap_or_default();
        if !overlays.is_empty() {
            let changed = overlay::apply(&files, &config).expect("valid overlays").documents;
            for (file, changed) in files.iter_mut().zip(changed) {
                // The comments say what the snapshot shows.
                let comments: String = file
                    .text
                    .lines()
                    .take_while(|line| line.starts_with('#'))
                    .map(|line| format!("{line}\n"))
                    .collect();
                file.text = comments + &changed.text;
            }
            config.overlays.clear();
        }
        config.package.flat = config.package.flat.or(Some(name.starts_with("flat_")));
        Self { name, files, config }
    }
}

/// Returns all fixtures, sorted by name.
pub(crate) fn fixtures() -> Vec<Fixture> {
    let root = test_folder("fixtures");
    let name = |path: &Path| Some(path.file_name()?.to_str()?.to_owned());
    let special = |path: &PathBuf| name(path).is_some_and(|name| NOT_FIXTURES.contains(&&*name));
    let (folders, single): (Vec<PathBuf>, Vec<PathBuf>) =
        folder_entries(&root).into_iter().filter(|path| !special(path)).partition(|path| path.is_dir());
    let single: Vec<String> =
        single.iter().filter_map(|path| Some(path.file_stem()?.to_str()?.to_owned())).collect();
    let all = read_documents(&root);
    let mut fixtures: Vec<Fixture> = folders
        .iter()
        .filter_map(|path| name(path))
        .map(|name| {
            let folder = root.join(&name);
            Fixture::new(name, read_documents(&folder), &read_handwritten_files(&folder, &["modules"]))
        })
        .chain(single.into_iter().map(|name| {
            let file = all.iter().find(|file| file.name == format!("{name}.yaml"));
            Fixture::new(name, vec![file.expect("a fixture ends in .yaml").clone()], &[])
        }))
        .collect();
    fixtures.sort_by(|left, right| left.name.cmp(&right.name));
    fixtures
}
