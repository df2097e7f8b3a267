//! `cargo xtask codegen`: from documents to a crate.
//!
//! In: documents and a folder. Out: the folder holds exactly what the generator made of the documents, or a report of
//! where it does not. How a document becomes a crate, this knows nothing about.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::time::Instant;

use sdk_generator::{Config, Counts, Diagnostics, Layout, Limits, Output, SourceTree, SpecFile};

use crate::command_line::{Accepts, Args, Takes};
use crate::console::{self, count, seconds, shown};
use crate::error::Failure;
use crate::files;
use crate::sources::Sources;

mod atomic_swap;
mod check;
mod difference;
mod install_list;
mod messages;
mod output_dir;
mod staging;
mod stats;
mod write;

use messages::{Format, Messages};
use output_dir::Target;
pub use output_dir::is_made;

/// The command, as it stands in the first line of what it writes.
pub const COMMAND: &str = "cargo xtask codegen";

const HELP: &str = "\
Writes the SDK crate from the OpenAPI documents.

Usage: cargo xtask codegen [OPTIONS]
       cargo xtask codegen --spec PATH... --out DIR [--name CRATE] [--config FILE] [OPTIONS]

Without `--spec`, the crate in generated/ is made from the documents in spec/, and the calls of its contract test in
tests/contract/. Example programs in a folder `examples` beside the configuration, which names them, become part of the
crate. Only files that differ are written, files that should no longer exist are removed, and an interrupted
run leaves the old crate.

  --spec PATH...    make a crate from these documents, folders of documents, or fragments of documentation pages;
                    the files that they refer to are read too
  --out DIR         the folder of that crate; it depends on nothing in this repository
  --name CRATE      its name; by default made from the document
  --config FILE     its configuration; by default the `sdk.yaml` of the folder given with `--spec`

  --check           write nothing; name each stale, missing or orphaned file, with the first lines of the difference
  --dry-run         write nothing; list the files that would be written and removed
  --stats           say how much went in and came out
  --deny warnings   write nothing if there is a warning
  --trusted         read documents, and write crates, of any size; by default no document can make this command take
                    more than 500 MB of memory
  --message-format FORMAT
                    how mistakes in documents are told:
                    human    as text on standard error, with colours on a terminal unless NO_COLOR is set
                    json     on standard output, an object per line with `severity`, `code`, `title`, `message`,
                             `help`, `file`, `line`, `column`, `length`, `pointer`, `also`
                    github   on standard output, as annotations for GitHub Actions

`cargo xtask explain CODE` says more about a mistake.

Exit status: 0 done, or up to date; 1 a document has errors, or warnings that are denied, or files are not up to date;
2 the command could not run: wrong arguments, files that cannot be read or written.
";

const ACCEPTS: Accepts = Accepts {
    command: "codegen",
    options: &[
        ("--check", Takes::Nothing),
        ("--dry-run", Takes::Nothing),
        ("--stats", Takes::Nothing),
        ("--trusted", Takes::Nothing),
        ("--spec", Takes::Many),
        ("--out", Takes::One),
        ("--name", Takes::One),
        ("--config", Takes::One),
        ("--deny", Takes::One),
        ("--message-format", Takes::One),
    ],
    free: 0,
};

/// A run of the generator: what from, where to, and how.
pub struct Job {
    /// Files and folders of documents.
    pub spec: Vec<PathBuf>,
    /// The configuration, if it is not the folder's own.
    pub config: Option<PathBuf>,
    /// The name of the crate, if it is not the configured one.
    pub name: Option<String>,
    /// Part of this workspace, or on its own.
    pub layout: Layout,
    /// Whether a warning is an error.
    pub deny_warnings: bool,
    /// How much the documents may ask for.
    pub limits: Limits,
    /// How mistakes are told.
    pub format: Format,
}

/// Runs the command.
pub fn run(args: &[OsString]) -> Result<(), Failure> {
    let Some(args) = Args::parse(args, ACCEPTS)? else {
        console::print(HELP);
        return Ok(());
    };
    let started = Instant::now();
    let (job, target) = plan(&args)?;
    target.examine()?;
    let (output, calls) = job.generate()?;
    let mut made = vec![(output.tree, target)];
    made.extend(calls.map(|calls| (calls, Target::own(&files::root().join("tests/contract")))));
    if args.has("--stats") {
        job.format.say(stats::of(&output.counts, &output.untyped, &made[0].0));
    }
    if args.has("--check") {
        check::check_all(&made, &mend(&args))?;
        let folder = shown(made[0].1.folder());
        job.format.say(format!("{folder} is up to date ({})\n", seconds(started.elapsed())));
        return Ok(());
    }
    if args.has("--dry-run") {
        return check::list(&made, job.format);
    }
    let written = write::write(&made[0].0, &made[0].1)?;
    for (tree, target) in &made[1..] {
        write::write(tree, target)?;
    }
    let (summary, folder) = (summary(&output.counts, &output.warnings), shown(made[0].1.folder()));
    job.format.say(format!("{summary}\n{folder}: {written} in {}\n", seconds(started.elapsed())));
    Ok(())
}

/// Makes sure that the SDK crate is what the documents say; for `cargo xtask ci`.
pub fn check_workspace() -> Result<(), Failure> {
    run(&["--check".into()])
}

/// Writes a crate of its own from documents, without a word on their warnings; for `cargo xtask reference`.
pub fn write_standalone(files: &[SpecFile], out: &Path, name: &str) -> Result<Output, Failure> {
    let mut config = Config::default();
    config.package.name = Some(name.to_owned());
    let target = Target::elsewhere(out);
    target.examine()?;
    let input = Input { documents: files.to_vec(), config, messages: Messages::default() };
    let output = input.made(Layout::Standalone)?;
    write::write(&output.tree, &target)?;
    Ok(output)
}

fn plan(args: &Args) -> Result<(Job, Target), Failure> {
    let deny_warnings = match args.text("--deny").as_deref() {
        None => false,
        Some("warnings") => true,
        Some(_) => return Err(ACCEPTS.wrong("`--deny` takes `warnings`")),
    };
    if args.has("--check") && args.has("--dry-run") {
        return Err(ACCEPTS.wrong("`--check` and `--dry-run` exclude each other"));
    }
    let format = Format::of(args, ACCEPTS)?;
    let limits = if args.has("--trusted") { Limits::none() } else { Limits::default() };
    let root = files::root();
    let own = root.join("generated");
    let (spec, out) = (args.paths("--spec"), args.path("--out"));
    let Some(out) = out else {
        if let Some(other) = ["--spec", "--name", "--config"].iter().find(|it| args.has(it)) {
            return Err(ACCEPTS.wrong(&format!("`{other}` needs `--out` with the folder to write to")));
        }
        let job = Job {
            spec: vec![root.join("spec")],
            config: None,
            name: None,
            layout: Layout::Workspace,
            deny_warnings,
            limits,
            format,
        };
        return Ok((job, Target::own(&own)));
    };
    if spec.is_empty() {
        return Err(ACCEPTS.wrong("`--out` needs `--spec` with the documents"));
    }
    let name = args.text("--name");
    if let Some(name) = name.as_deref().filter(|it| !is_crate_name(it)) {
        return Err(ACCEPTS.wrong(&format!("`{name}` cannot be the name of a crate")));
    }
    let target = Target::elsewhere(&out);
    if target.is(&own) {
        return Err(ACCEPTS.wrong("generated/ is made from spec/ only; choose another folder for `--out`"));
    }
    let config = args.path("--config");
    let job = Job { spec, config, name, layout: Layout::Standalone, deny_warnings, limits, format };
    Ok((job, target))
}

impl Job {
    /// The documents and the configuration.
    fn read(&self) -> Result<Input, Failure> {
        let sources = Sources::read(&self.spec, self.config.as_deref())?;
        let messages = Messages::about(&sources, self.format);
        let mut config = match &sources.config {
            None => Config::default(),
            Some(file) => Config::parse_with(file, &sources.beside).map_err(|mut problems| {
                // What is wrong with the documents does not wait for the settings to be mended.
                if let Err(others) =
                    sdk_generator::generate(&sources.documents, &Config::default(), self.layout)
                {
                    problems.append(others);
                }
                messages.show(&problems, &sources.documents);
                Failure::found("there are errors; nothing was written")
            })?,
        };
        config.limits = self.limits;
        if self.name.is_some() {
            config.package.name.clone_from(&self.name);
        }
        Ok(Input { messages, documents: sources.documents, config })
    }

    /// Reads the documents and generates the crate and, in this workspace, the calls of its contract test. Problems are
    /// shown.
    fn generate(&self) -> Result<(Output, Option<SourceTree>), Failure> {
        let input = self.read()?;
        let (output, calls) = match self.layout {
            Layout::Standalone => (input.made(self.layout)?, None),
            Layout::Workspace => {
                let made = sdk_generator::generate_with_contract(&input.documents, &input.config);
                let (output, calls) = made.map_err(|problems| input.refused(&problems))?;
                validate(&output.tree)?;
                validate(&calls)?;
                (output, Some(calls))
            }
        };
        input.messages.show(&output.warnings, &input.documents);
        if self.deny_warnings && !output.warnings.is_empty() {
            return Err(Failure::found("there are warnings; nothing was written"));
        }
        Ok((output, calls))
    }
}

/// What is generated from.
struct Input {
    documents: Vec<SpecFile>,
    config: Config,
    /// How to tell what is wrong with them.
    messages: Messages,
}

impl Input {
    /// Generates; errors are shown.
    fn made(&self, layout: Layout) -> Result<Output, Failure> {
        let output = sdk_generator::generate(&self.documents, &self.config, layout);
        let output = output.map_err(|problems| self.refused(&problems))?;
        validate(&output.tree)?;
        Ok(output)
    }

    /// Shows why nothing was generated.
    fn refused(&self, problems: &Diagnostics) -> Failure {
        self.messages.show(problems, &self.documents);
        Failure::found("the documents have errors; nothing was written")
    }
}

/// Whether a path is anything but a plain one below a folder.
fn leads_out(path: &str) -> bool {
    path.contains(['\\', ':', '\0', '\n']) || path.split('/').any(|part| matches!(part, "" | "." | ".."))
}

/// No path of a tree may lead out of the folder, whatever the documents say.
fn validate(tree: &SourceTree) -> Result<(), Failure> {
    match tree.files().find(|(path, _)| leads_out(path)) {
        Some((path, _)) => {
            Err(Failure::unable(format!("the generator made a file `{path}`, which is its error")))
        }
        None => Ok(()),
    }
}

fn summary(counts: &Counts, warnings: &Diagnostics) -> String {
    format!(
        "{} and {} from {}, {}",
        count(counts.operations, "operation"),
        count(counts.types, "type"),
        count(counts.documents, "document"),
        count(warnings.warnings(), "warning"),
    )
}

/// The command that brings the folder up to date: the same without `--check`.
fn mend(args: &Args) -> String {
    let mut command = COMMAND.to_owned();
    if args.has("--trusted") {
        command.push_str(" --trusted");
    }
    for name in ["--spec", "--out", "--name", "--config"] {
        for (index, value) in args.paths(name).iter().enumerate() {
            let value = value.display().to_string();
            let value = if value.contains(char::is_whitespace) { format!("'{value}'") } else { value };
            command.push_str(&if index == 0 { format!(" {name} {value}") } else { format!(" {value}") });
        }
    }
    command
}

fn is_crate_name(name: &str) -> bool {
    name.starts_with(|it: char| it.is_ascii_alphabetic())
        && name.chars().all(|it| it.is_ascii_alphanumeric() || matches!(it, '-' | '_'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn arguments(line: &str) -> Vec<OsString> {
        line.split_whitespace().map(OsString::from).collect()
    }

    fn message(line: &str) -> String {
        match run(&arguments(line)) {
            Err(Failure::Unable(message)) => message,
            other => panic!("{line}: {other:?}"),
        }
    }

    #[test]
    fn mistakes_in_the_arguments_are_one_line() {
        let hint = "; see `cargo xtask codegen --help`";
        assert_eq!(
            message("--spec a.yaml"),
            format!("`--spec` needs `--out` with the folder to write to{hint}")
        );
        assert_eq!(message("--name a"), format!("`--name` needs `--out` with the folder to write to{hint}"));
        assert_eq!(message("--out a"), format!("`--out` needs `--spec` with the documents{hint}"));
        assert_eq!(
            message("--spec a --out b --name 1a"),
            format!("`1a` cannot be the name of a crate{hint}")
        );
        assert_eq!(message("spec"), format!("unexpected argument `spec`{hint}"));
        assert_eq!(message("--deny errors"), format!("`--deny` takes `warnings`{hint}"));
        assert_eq!(
            message("--message-format xml"),
            format!("`--message-format` is `human`, `json` or `github`{hint}")
        );
        assert_eq!(
            message("--check --dry-run"),
            format!("`--check` and `--dry-run` exclude each other{hint}")
        );
    }

    #[test]
    fn the_crate_of_this_repository_is_not_written_from_other_documents() {
        let out = files::root().join("generated/");
        assert!(
            message(&format!("--spec a --out {}", out.display()))
                .starts_with("generated/ is made from spec/")
        );
    }

    #[test]
    fn the_mending_command_is_the_same_without_check() {
        let args = Args::parse(&arguments("--check --spec a b --out c"), ACCEPTS).unwrap().unwrap();
        assert_eq!(mend(&args), "cargo xtask codegen --spec a b --out c");
        let args = Args::parse(&arguments("--check --trusted"), ACCEPTS).unwrap().unwrap();
        assert_eq!(mend(&args), "cargo xtask codegen --trusted");
    }

    #[test]
    fn paths_stay_in_the_folder() {
        for path in ["../a", "/a", "a//b", "a/./b", "a\\b", "c:a", ""] {
            let mut tree = SourceTree::default();
            tree.insert(path, "");
            assert!(validate(&tree).is_err(), "{path}");
        }
        let mut tree = SourceTree::default();
        tree.insert("src/iam/v2/mod.rs", "");
        assert!(validate(&tree).is_ok());
    }
}
