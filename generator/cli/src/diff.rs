//! `diff`: the changes of the public API between two versions of the documents.
//!
//! Takes documents, folders, git revisions, or a lock file and documents. Prints the changes. The generator compares.

use std::path::{Path, PathBuf};

use clap::{Arg, ArgMatches, Command, value_parser};
use sdk_generator::diff::{self, ApiListing, Change, ChangeClass, ManifestVersion};
use sdk_generator::{Diagnostics, Lock, SpecFile};

use crate::command_line::{argument_error, flag, option};
use crate::console::{self, display_path};
use crate::error::Error;
use crate::files;
use crate::git_files::GitFiles;
use crate::lock_choice::LockChoice;
use crate::sources::Sources;

const COMMAND: &str = "sdkwright diff";

const ABOUT: &str = "\
Lists the changes of the public API between two versions of the documents.

OLD and NEW are documents, or folders of documents with their `sdk.yaml` and `sdk.lock`. `REVISION:PATH` is a path in a revision of the git
repository. NEW has the names of its lock file or, without one, keeps those of OLD.";

const EXIT_STATUS: &str = "\
Exit status: 0 if the changes were listed; 1 if the documents have errors, or if there are changes of a denied class; 2 if
the command could not run.";

const GIT: &str = "\
compare two revisions of the path OLD, such as `v1.2.0..HEAD`; if the second revision is missing, compare
with the working tree";

const CONFIG: &str = "\
use this configuration for both versions; by default, each has the `sdk.yaml` in its folder of documents";

const LOCK: &str = "\
compare this lock file with the documents of `--spec`; only names and their order are compared, because a
lock file does not contain types";

const FORMAT: &str = "\
print the changes in this format:
text       the class, changelog entry, version bump and location of each change, and the totals
markdown   a section for the changelog
json       one object per line, with `class`, `bump`, `bump_before_1_0`, `next_version`, `path`,
           `former_path`, `text`, `also` and `place`; `place` has `file`, `line`, `column`, `pointer` and
           `version`";

const MANIFEST: &str = "\
take the version before the changes from this `Cargo.toml`; defaults to `package.version` in the old
`sdk.yaml`; without either, prints the required bumps from 1.0 on and before 1.0";

/// Returns the arguments of the command.
pub fn command() -> Command {
    let path = || value_parser!(PathBuf);
    let positional = |name: &'static str, help| Arg::new(name).value_parser(path()).help(help);
    Command::new("diff")
        .about(ABOUT)
        .after_help(EXIT_STATUS)
        .arg(positional("OLD", "the old documents; with `--git`, the path of both versions"))
        .arg(positional("NEW", "the new documents"))
        .arg(option("git", "OLD..NEW", GIT).conflicts_with_all(["NEW", "lock"]).requires("OLD"))
        .arg(option("lock", "FILE", LOCK).value_parser(path()).conflicts_with("OLD").requires("spec"))
        .arg(
            option("spec", "PATH", "the documents to compare with the lock file")
                .value_parser(path())
                .requires("lock")
                .conflicts_with("OLD"),
        )
        .arg(option("config", "FILE", CONFIG).value_parser(path()))
        .arg(option("manifest", "FILE", MANIFEST).value_parser(path()))
        .arg(flag("no-lock", "choose the names of NEW independently of those of OLD").conflicts_with("lock"))
        .arg(option("deny", "CLASS", "fail if there are changes of this class").value_parser(["breaking"]))
        .arg(
            option("format", "FORMAT", FORMAT)
                .value_parser(["text", "markdown", "json"])
                .hide_possible_values(true),
        )
}

/// Runs the command.
///
/// # Errors
///
/// Returns [`Error::Check`] if documents have errors or if there are denied changes, and [`Error::Run`] if arguments are
/// invalid or files cannot be read.
pub fn run(matches: &ArgMatches) -> Result<(), Error> {
    let config = matches.get_one::<PathBuf>("config").map(PathBuf::as_path);
    let path = |name| matches.get_one::<PathBuf>(name).map(PathBuf::as_path);
    let Comparison { changes, version } = match (path("lock"), path("spec")) {
        (Some(lock), Some(spec)) => with_lock(lock, spec, config)?,
        _ => {
            let (old, new) = inputs(matches)?;
            between(&old, &new, config, !matches.get_flag("no-lock"))?
        }
    };
    let version = match path("manifest") {
        Some(manifest) => Some(manifest_version(manifest)?),
        None => version,
    };
    let version = version.as_deref();
    console::print(match matches.get_one::<String>("format").map(String::as_str) {
        Some("json") => diff::render_json(&changes, version),
        Some("markdown") => diff::render_markdown(&changes, version),
        _ => diff::render_text(&changes, version),
    });
    let broken = changes.iter().filter(|change| change.class == ChangeClass::Breaking).count();
    if matches.contains_id("deny") && broken > 0 {
        return Err(Error::check(format!("there are {}", console::count(broken, "breaking change"))));
    }
    Ok(())
}

/// The changes, and the version of the crate before them.
struct Comparison {
    changes: Vec<Change>,
    version: Option<String>,
}

/// A file or folder of one of the versions.
enum Input {
    /// A path.
    Path(PathBuf),
    /// A path in a git revision.
    Git(String, GitFiles),
}

impl Input {
    /// Returns the input of an argument: a path that exists, or `REVISION:PATH`.
    fn from_argument(argument: &Path) -> Result<Self, Error> {
        let text = argument.to_string_lossy();
        match text.split_once(':').filter(|_| !argument.exists()) {
            // A Windows drive, or a URL, which is rejected later.
            Some((before, after)) if before.len() > 1 && !after.starts_with("//") => {
                Self::from_revision(before, Path::new(after))
            }
            _ => Ok(Self::Path(argument.to_path_buf())),
        }
    }

    fn from_revision(revision: &str, path: &Path) -> Result<Self, Error> {
        Ok(Self::Git(revision.to_owned(), GitFiles::check_out(revision, path)?))
    }

    fn path(&self) -> &Path {
        match self {
            Self::Path(path) => path,
            Self::Git(_, files) => files.path(),
        }
    }

    /// Returns the displayed name of a file.
    fn display_path(&self, path: &Path) -> String {
        match self {
            Self::Path(_) => display_path(path),
            Self::Git(revision, files) => {
                let name = files.name_in_revision(path).unwrap_or(path);
                format!("{revision}:{}", name.display())
            }
        }
    }
}

/// Returns the two versions that the arguments name.
fn inputs(matches: &ArgMatches) -> Result<(Input, Input), Error> {
    let path = |name| matches.get_one::<PathBuf>(name).map(PathBuf::as_path);
    let missing = || argument_error(COMMAND, "`OLD` and `NEW`, `--git` or `--lock` is required");
    let old = path("OLD").ok_or_else(missing)?;
    match matches.get_one::<String>("git") {
        Some(range) => {
            if let Some((first, second)) = range.split_once("...") {
                let second = if second.is_empty() { "HEAD" } else { second };
                return Err(argument_error(
                    COMMAND,
                    &format!(
                        "`{range}` has three dots; pass `OLD..NEW`, where OLD is the output of `git merge-base {first} {second}`"
                    ),
                ));
            }
            let (first, second) = range.split_once("..").unwrap_or((range, ""));
            let new = match second {
                "" => Input::Path(old.to_path_buf()),
                second => Input::from_revision(second, old)?,
            };
            Ok((Input::from_revision(first, old)?, new))
        }
        None => {
            let new = path("NEW").ok_or_else(missing)?;
            Ok((Input::from_argument(old)?, Input::from_argument(new)?))
        }
    }
}

/// One of the versions.
struct Version {
    listing: ApiListing,
    lock: Lock,
    version: Option<String>,
    /// The documents and the configuration, by the names that are displayed.
    files: Vec<SpecFile>,
}

/// The lock whose names a version has.
enum Names {
    /// Its own, or else this one.
    Own(Option<Lock>),
    /// This one. Without a lock, the names are chosen anew.
    Given(Option<Lock>),
}

/// Compares two versions. With `keeps_names`, the new version has the names of its own lock, or keeps those of the old one.
fn between(old: &Input, new: &Input, config: Option<&Path>, keeps_names: bool) -> Result<Comparison, Error> {
    let old = read(old, config, Names::Own(None))?;
    let names = if keeps_names { Names::Own(Some(old.lock)) } else { Names::Given(None) };
    let new = read(new, config, names)?;
    let mut changes = diff::compare(&old.listing, &new.listing);
    diff::locate(&mut changes, &old.files, &new.files);
    Ok(Comparison { changes, version: old.version })
}

/// Compares a lock file with documents.
fn with_lock(lock: &Path, spec: &Path, config: Option<&Path>) -> Result<Comparison, Error> {
    let old = parse_lock(lock)?;
    let new = read(&Input::Path(spec.to_path_buf()), config, Names::Given(Some(old.clone())))?;
    let listing = ApiListing::from_lock(&new.lock).with_paths_of(&new.listing);
    let mut changes = diff::compare(&ApiListing::from_lock(&old), &listing);
    diff::locate(&mut changes, &[], &new.files);
    Ok(Comparison { changes, version: new.version })
}

/// Reads a version and collects its API. Prints errors.
fn read(input: &Input, config: Option<&Path>, names: Names) -> Result<Version, Error> {
    let sources = Sources::read(&[input.path().to_path_buf()], config)?;
    if let Some(unused) = sources.unused_config.as_ref().filter(|_| config.is_none()) {
        let path = input.display_path(unused);
        console::eprint(format!("`{path}` is not used; compare the folders, or pass `--config {path}`\n"));
    }
    let shown = |name: &str| {
        let is_document = sources.documents.iter().any(|it| it.name == name);
        let path = if is_document { sources.base.join(name) } else { PathBuf::from(name) };
        input.display_path(&path)
    };
    let failed = |problems: &Diagnostics| {
        let overlays = sources.overlays.iter().map(|it| &it.file);
        let files = sources.documents.iter().chain(&sources.config).chain(overlays);
        let files: Vec<SpecFile> = files.map(|it| SpecFile::new(shown(&it.name), &*it.text)).collect();
        console::eprint(problems.with_files_named(shown).render(&files, console::is_colored()));
        Error::check("the versions cannot be compared because of errors")
    };
    let mut settings = sources.parse_config().map_err(|problems| failed(&problems))?;
    settings.lock = match names {
        Names::Own(other) => own_lock(input, &sources)?.or(other),
        Names::Given(lock) => lock,
    };
    let version = settings.package.version.clone();
    let listed = sdk_generator::api_listing(&sources.documents, &settings);
    let (mut listing, lock, _) = listed.map_err(|problems| failed(&problems))?;
    listing.rename_files(&shown);
    let files = sources.documents.iter().chain(&sources.config);
    let files = files.map(|it| SpecFile::new(shown(&it.name), &*it.text)).collect();
    Ok(Version { listing, lock, version, files })
}

/// Returns the lock that a run of `generate` for the same documents would use.
fn own_lock(input: &Input, sources: &Sources) -> Result<Option<Lock>, Error> {
    match LockChoice::for_documents(sources, &[input.path().to_path_buf()]) {
        LockChoice::Missing => Ok(None),
        LockChoice::Used(path) => parse_lock(&path).map(Some),
        LockChoice::Unused(path) => {
            let path = input.display_path(&path);
            console::eprint(format!("`{path}` is not used; compare the folders to have its names\n"));
            Ok(None)
        }
    }
}

/// Returns the version in a manifest, or the one that it inherits from a workspace in a folder above.
fn manifest_version(path: &Path) -> Result<String, Error> {
    let missing = || Error::run(format!("{} has no package version", display_path(path)));
    let inherited = match ManifestVersion::of_package(&files::read(path)?).ok_or_else(missing)? {
        ManifestVersion::Own(version) => return Ok(version),
        ManifestVersion::Inherited => std::path::absolute(path).map_err(Error::io("find", path))?,
    };
    let above = inherited.ancestors().skip(1).map(|folder| folder.join("Cargo.toml"));
    let workspaces = above.filter_map(|manifest| std::fs::read_to_string(manifest).ok());
    workspaces.filter_map(|manifest| ManifestVersion::of_workspace(&manifest)).next().ok_or_else(missing)
}

fn parse_lock(path: &Path) -> Result<Lock, Error> {
    let file = SpecFile { name: display_path(path), text: files::read(path)? };
    Lock::parse(&file).map_err(|problems| {
        console::eprint(problems.render(&[file], console::is_colored()));
        Error::check("the lock file has errors")
    })
}
