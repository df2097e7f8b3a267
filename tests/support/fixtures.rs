//! The fixtures of one construct each.

use sdk_generator::{Config, SpecFile};

use crate::files::{documents, entries, folder};

/// Folders of `fixtures/` that are no fixtures of one construct.
const SPECIAL: [&str; 2] = ["hostile", "seeds"];

/// A file of `fixtures/`, or a folder of files that belong together.
pub(crate) struct Fixture {
    /// Its name without an ending.
    pub(crate) name: String,
    /// Its files.
    pub(crate) files: Vec<SpecFile>,
    /// What its `sdk.yaml` says, if it has one.
    pub(crate) config: Config,
}

/// All fixtures of one construct each, sorted by name.
pub(crate) fn fixtures() -> Vec<Fixture> {
    let root = folder("fixtures");
    let single = entries(&root).into_iter().filter(|path| path.is_file());
    let single: Vec<String> =
        single.filter_map(|path| Some(path.file_stem()?.to_str()?.to_owned())).collect();
    let folders = entries(&root).into_iter().filter(|path| path.is_dir());
    let folders = folders.filter_map(|path| Some(path.file_name()?.to_str()?.to_owned()));
    let all = documents(&root);
    let mut fixtures: Vec<Fixture> = folders
        .filter(|name| !SPECIAL.contains(&&**name))
        .map(|name| with_settings(documents(&root.join(&name)), name))
        .chain(single.into_iter().map(|name| {
            let file = all.iter().find(|file| file.name == format!("{name}.yaml"));
            with_settings(vec![file.expect("a fixture ends in .yaml").clone()], name)
        }))
        .collect();
    fixtures.sort_by(|left, right| left.name.cmp(&right.name));
    fixtures
}

fn with_settings(files: Vec<SpecFile>, name: String) -> Fixture {
    let (settings, files): (Vec<_>, Vec<_>) = files.into_iter().partition(|file| file.name == "sdk.yaml");
    let config = settings.first().map_or_else(Config::default, |file| {
        Config::parse(file)
            .unwrap_or_else(|problems| panic!("{name}:\n{}", problems.render(&settings, false)))
    });
    Fixture { name, files, config }
}
