//! The arguments of the command, and its options.
//!
//! Takes arguments, and the default crate. Returns consistent [`Options`]. Does not run the command.

use std::path::PathBuf;

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use jiff::civil::Date;
use sdk_generator::{Layout, Limits};

use super::input::Selection;
use super::messages::Format;
use super::output_dir::OutputDir;
use crate::command_line::{argument_error, flag, option, overlay_option};
use crate::date::parse_date;
use crate::error::Error;
use crate::program::Program;

const ABOUT: &str = "\
Writes a crate from OpenAPI documents.

Example programs in the folder `examples` next to the configuration become part of the crate if the configuration
lists them. Only files that differ are written, and obsolete files are removed. The crate is replaced atomically. If the
folder also contains other files, each top-level entry is, and the next run completes an interrupted one.";

const EXIT_STATUS: &str = "\
Exit status: 0 if the crate was written or is up to date; 1 if there are errors or denied diagnostics, or if files are
not up to date; 2 if the command could not run, because of invalid arguments or files that cannot be read or written.";

const SPEC: &str = "\
generate from these documents, folders of documents, or fragments of documentation pages; the files
to which they refer are read too; `-` is standard input";

const OVERLAY: &str = "\
apply these overlays (OpenAPI Overlay 1.0 to 1.2) to the documents, after those that the
configuration lists";

const LOCK: &str = "\
keep the names and their order in this file, which is created if it does not exist; by default, the lock
file next to the configuration is used if there is one, such as `sdk.lock` for `sdk.yaml`";

const ACCEPT: &str = "\
accept breaking changes: remove the deprecated aliases of renamed items from the crate and from the lock
file, rename fields, variants and setters, and box the types of variants by their current size";

const CHECK: &str =
    "write nothing; list each stale, missing or orphaned file, with the first lines of the difference";

const WATCH: &str = "generate again whenever an input file changes, until the process is stopped";
const AS_OF: &str = "\
with `--check`, also list the operations whose removal date is at most 180 days after this date; with
`--deny warnings`, they are errors";

const TRUSTED: &str = "\
remove the limits on documents and crates; by default, no document can make this command use more
than 500 MB of memory";

const NOTES: &str = "\
print each note; by default, notes are summarized in one line per code and document. A note reports
a construct that the crate does not represent and that does not change what is sent; `--deny` ignores
notes";

const LINT: &str = "\
report properties of valid documents that make the crate harder to use, such as missing operation
IDs (codes L0601 to L0607); `lint.ignore` in the configuration lists exceptions";

const DENY: &str = "\
fail, and write nothing, if there are diagnostics of this kind";

const MESSAGE_FORMAT: &str = "\
print diagnostics in this format:
human    text on standard error, with colors on a terminal unless NO_COLOR is set
json     one object per line on standard output, with `severity`, `code`, `title`, `message`,
         `help`, `file`, `line`, `column`, `length`, `pointer`, `also`; and with `--check`, one for
         each annotation of another tool, with `annotation`, `used`, `unused`, `reason`
github   annotations for GitHub Actions, on standard output";

/// The crate that is generated if no documents are specified. It is part of a workspace.
#[derive(Clone, Debug)]
pub struct DefaultCrate {
    /// The folder of the documents and the configuration.
    pub spec: PathBuf,
    /// The folder of the crate, which contains no other files.
    pub out: PathBuf,
    /// The folder of the crate's contract test, which contains no other files.
    pub contract: PathBuf,
    /// The lock file.
    pub lock: PathBuf,
    /// The error if other documents would be written to `out`.
    pub reserved: &'static str,
}

/// The effect of a run on its folders.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Action {
    /// Writes files.
    Write,
    /// Lists the files that would be written.
    DryRun,
    /// Returns an error if files are not up to date.
    Check,
}

/// The options of a run.
#[derive(Debug)]
pub(super) struct Options {
    pub(super) selection: Selection,
    /// The folder of the crate.
    pub(super) out: OutputDir,
    /// The folder of the contract test.
    pub(super) contract: Option<OutputDir>,
    pub(super) action: Action,
    /// The date for which removals are listed.
    pub(super) as_of: Option<Date>,
    /// `true` if statistics are printed.
    pub(super) stats: bool,
    pub(super) format: Format,
}

/// Returns the arguments of the command with this name.
///
/// The documents and the output folder are required unless there is a default crate.
pub fn command(name: &'static str, default: Option<&DefaultCrate>) -> Command {
    let is_required = default.is_none();
    let spec = Arg::new("spec").long("spec").value_name("PATH").num_args(1..).action(ArgAction::Append);
    let spec = spec.value_parser(value_parser!(PathBuf)).help(SPEC);
    let out = option("out", "DIR", "write the crate to this folder");
    let name_of_crate =
        option("name", "CRATE", "set the name of the crate; by default, it is derived from the document");
    let config = option(
        "config",
        "FILE",
        "use this configuration; by default, the `sdk.yaml` in the folder passed as `--spec`",
    );
    let lock = option("lock", "FILE", LOCK);
    let path = || value_parser!(PathBuf);
    Command::new(name)
        .about(ABOUT)
        .after_help(EXIT_STATUS)
        .arg(spec.requires("out").required(is_required))
        .arg(out.requires("spec").required(is_required).value_parser(path()))
        .arg(name_of_crate.requires("out").value_parser(crate_name))
        .arg(config.requires("out").value_parser(path()))
        .arg(lock.requires("out").value_parser(path()))
        .arg(overlay_option(OVERLAY).requires("out"))
        .arg(flag("accept", ACCEPT))
        .arg(flag("check", CHECK))
        .arg(option("as-of", "DATE", AS_OF).value_parser(parse_date))
        .arg(
            flag("dry-run", "write nothing; list the files that would be written and removed")
                .conflicts_with("check"),
        )
        .arg(flag("watch", WATCH).conflicts_with_all(["check", "dry-run"]))
        .arg(flag("stats", "print the sizes of the input and the output"))
        .arg(option("deny", "KIND", DENY).value_parser(["warnings", "lints"]).action(ArgAction::Append))
        .arg(flag("lint", LINT))
        .arg(flag("notes", NOTES))
        .arg(flag("trusted", TRUSTED))
        .arg(
            option("message-format", "FORMAT", MESSAGE_FORMAT)
                .value_parser(["human", "json", "github"])
                .hide_possible_values(true),
        )
}

/// Returns the arguments of `check`: those of `generate`, with `--check`.
pub fn check_command() -> Command {
    command("check", None)
        .about("Checks that a crate is up to date, without writing anything; the same as `generate --check`.")
        .mut_arg("check", |arg| arg.default_value("true").hide(true))
        .mut_arg("dry-run", |arg| arg.hide(true))
}

impl Options {
    /// Returns the options for the arguments.
    pub(super) fn from_matches(
        matches: &ArgMatches,
        program: Program,
        default: Option<&DefaultCrate>,
    ) -> Result<Self, Error> {
        let path = |name| matches.get_one::<PathBuf>(name).cloned();
        let out = path("out").map(|out| OutputDir::shared(&out, program.generate));
        let (spec, layout, out, contract, lock) = match (out, default) {
            (Some(out), _) => (paths(matches, "spec"), Layout::Standalone, out, None, path("lock")),
            (None, Some(default)) => {
                let [out, contract] = [&default.out, &default.contract]
                    .map(|folder| OutputDir::exclusive(folder, program.generate));
                let lock = Some(default.lock.clone());
                (vec![default.spec.clone()], Layout::Workspace, out, Some(contract), lock)
            }
            (None, None) => return Err(argument_error(program.generate, "`--out` is missing")),
        };
        if let (Layout::Standalone, Some(default)) = (layout, default)
            && out.is_same(&default.out)
        {
            return Err(argument_error(program.generate, default.reserved));
        }
        let is_denied =
            |kind| matches.get_many::<String>("deny").unwrap_or_default().any(|denied| denied == kind);
        let selection = Selection {
            spec,
            config: path("config"),
            lock,
            overlays: paths(matches, "overlay"),
            name: matches.get_one::<String>("name").cloned(),
            layout,
            limits: if matches.get_flag("trusted") { Limits::none() } else { Limits::default() },
            deny_warnings: is_denied("warnings"),
            deny_lints: is_denied("lints"),
            lint: matches.get_flag("lint") || is_denied("lints"),
            notes: matches.get_flag("notes"),
            accept: matches.get_flag("accept"),
        };
        let action = match (matches.get_flag("check"), matches.get_flag("dry-run")) {
            (true, _) => Action::Check,
            (false, true) => Action::DryRun,
            (false, false) => Action::Write,
        };
        let format =
            matches.get_one::<String>("message-format").map_or(Format::Human, |it| Format::from_name(it));
        let as_of = matches.get_one::<Date>("as-of").copied();
        if as_of.is_some() && action != Action::Check {
            return Err(argument_error(program.generate, "`--as-of` requires `--check`"));
        }
        Ok(Self { selection, out, contract, action, as_of, stats: matches.get_flag("stats"), format })
    }
}

/// Returns the command that updates the folder: the same without `--check`.
pub(super) fn update_command(matches: &ArgMatches, program: Program) -> String {
    let mut command = program.generate.to_owned();
    for name in ["trusted", "accept"].into_iter().filter(|name| matches.get_flag(name)) {
        command.push_str(&format!(" --{name}"));
    }
    let name = matches.get_one::<String>("name").into_iter().map(PathBuf::from).collect();
    let options = [
        ("spec", paths(matches, "spec")),
        ("out", paths(matches, "out")),
        ("name", name),
        ("config", paths(matches, "config")),
        ("lock", paths(matches, "lock")),
        ("overlay", paths(matches, "overlay")),
    ];
    for (option, values) in options {
        for (index, value) in values.iter().enumerate() {
            let value = value.display().to_string();
            let value = if value.contains(char::is_whitespace) { format!("'{value}'") } else { value };
            command.push_str(&if index == 0 { format!(" --{option} {value}") } else { format!(" {value}") });
        }
    }
    command
}

/// Returns the values of an option with paths.
fn paths(matches: &ArgMatches, name: &str) -> Vec<PathBuf> {
    matches.get_many::<PathBuf>(name).unwrap_or_default().cloned().collect()
}

/// Parses the name of a crate.
fn crate_name(name: &str) -> Result<String, String> {
    let is_valid = name.starts_with(|it: char| it.is_ascii_alphabetic())
        && name.chars().all(|it| it.is_ascii_alphanumeric() || matches!(it, '-' | '_'));
    if is_valid { Ok(name.to_owned()) } else { Err("not a valid crate name".to_owned()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::command_line::parse;

    const PROGRAM: Program = Program { generate: "cargo xtask codegen", ..Program::SDKWRIGHT };

    fn default_crate() -> DefaultCrate {
        let [spec, out, contract, lock] =
            ["spec", "generated", "tests/contract", "spec/sdk.lock"].map(PathBuf::from);
        DefaultCrate { spec, out, contract, lock, reserved: "generated/ is made from spec/ only" }
    }

    fn parsed(line: &str, default: Option<&DefaultCrate>) -> Result<ArgMatches, Error> {
        let arguments: Vec<_> = line.split_whitespace().map(Into::into).collect();
        Ok(parse(command(PROGRAM.generate, default), &arguments)?.expect("no help"))
    }

    fn message(line: &str) -> String {
        let default = default_crate();
        let options = parsed(line, Some(&default))
            .and_then(|matches| Options::from_matches(&matches, PROGRAM, Some(&default)));
        match options {
            Err(Error::Run(message)) => message,
            other => panic!("{line}: {other:?}"),
        }
    }

    #[test]
    fn argument_errors_are_one_line() {
        let hint = "; see `cargo xtask codegen --help`";
        let missing = "the following required arguments were not provided:";
        assert_eq!(message("--spec a.yaml"), format!("{missing} --out <DIR>{hint}"));
        assert_eq!(message("--name a"), format!("{missing} --spec <PATH>... --out <DIR>{hint}"));
        assert_eq!(message("--out a"), format!("{missing} --spec <PATH>...{hint}"));
        assert_eq!(
            message("--spec a --out b --name 1a"),
            format!("invalid value '1a' for '--name <CRATE>': not a valid crate name{hint}")
        );
        assert_eq!(message("spec"), "unexpected argument 'spec' found; did you mean `--spec`?");
        assert_eq!(
            message("--deny warning"),
            "invalid value 'warning' for '--deny <KIND>' [possible values: warnings, lints]; did you mean `warnings`?"
        );
        assert_eq!(
            message("--deny errors"),
            format!("invalid value 'errors' for '--deny <KIND>' [possible values: warnings, lints]{hint}")
        );
        assert_eq!(
            message("--message-format xml"),
            format!(
                "invalid value 'xml' for '--message-format <FORMAT>' [possible values: human, json, github]{hint}"
            )
        );
        assert_eq!(
            message("--check --dry-run"),
            format!("the argument '--check' cannot be used with '--dry-run'{hint}")
        );
    }

    #[test]
    fn default_crate_is_made_from_its_documents_only() {
        assert!(message("--spec a --out generated/").starts_with("generated/ is made from spec/"));
    }

    #[test]
    fn documents_and_folder_are_required() {
        assert!(parsed("", Some(&default_crate())).is_ok());
        assert!(parsed("", None).is_err() && parsed("--spec a", None).is_err());
        assert!(parsed("--spec a --out b", None).is_ok());
    }

    #[test]
    fn update_command_is_the_same_without_check() {
        let update = |line| update_command(&parsed(line, Some(&default_crate())).unwrap(), PROGRAM);
        assert_eq!(update("--check --spec a b --out c"), "cargo xtask codegen --spec a b --out c");
        assert_eq!(update("--check --trusted"), "cargo xtask codegen --trusted");
    }
}
