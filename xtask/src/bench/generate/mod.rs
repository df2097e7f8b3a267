//! The cost of generating, compared with other generators in the same run.
//!
//! Takes documents, and finds the generators that are installed. Prints a table of times, memory and lines. Each
//! generator runs as a separate program, once per document, as users run it: the time includes starting the program,
//! reading, and writing formatted files. This generator is built with optimizations first.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use sdkwright::Error;
use sdkwright::console::{self, count};
use sdkwright::{files, sources};

use crate::repository;

mod check;
mod crate_name;
pub(super) mod measure;
mod peers;
mod table;

use crate_name::{crate_name, stem};
pub(super) use measure::Cost;
use measure::Ended;
use peers::{PEERS, Peer};
use table::Row;

/// The default documents, relative to the root of the repository.
const DEFAULT: &str = "../shared/confluent-openapi";

/// The options for documents of any size.
const TRUSTED: &[&str] = &["--trusted"];

/// The options of the benchmark.
pub(super) struct Options {
    /// The documents, or folders of documents.
    pub(super) spec: Vec<PathBuf>,
    /// The number of runs, of which the median is used.
    pub(super) runs: usize,
    /// `true` if the output is compiled.
    pub(super) check: bool,
}

/// A function that returns the command for a document, an output folder and a crate name.
type Make<'a> = dyn Fn(&Path, &Path, &str) -> Command + 'a;

/// Measures and prints.
pub(super) fn run(options: &Options) -> Result<(), Error> {
    let documents = documents(&options.spec)?;
    let work = repository::root().join("target").join("bench").join("generate");
    let own = optimized()?;
    let old = set_aside(&work)?;
    let bench = Bench { documents, work, runs: options.runs };
    let runs =
        if options.runs == 1 { "one run".to_owned() } else { format!("median of {} runs", options.runs) };
    let head = "each in a separate run";
    console::print(format!("{}, {head}; {runs}\n\n", count(bench.documents.len(), "document")));
    let ours = |document: &Path, out: &Path, name: &str| own_command(&own, TRUSTED, &[document], out, name);
    let mut own_row = bench.measure("this generator", "own", &ours)?;
    if options.check {
        own_row.row.check = Some(check::check(&bench.last("own"), &bench.builds("own"), &own_row.made)?);
    }
    let mut rows = vec![own_row.row.clone()];
    let together = if bench.documents.len() > 1 { Some(bench.together(&own, &own_row)?) } else { None };
    rows.extend(together.clone());
    let mut absent = String::new();
    for peer in PEERS {
        match peer.find() {
            None => absent.push_str(&format!("{} is not installed: {}\n", peer.name, peer.install)),
            Some(program) => {
                let mut row = bench.peer(peer, &program, &own_row, &ours, options.check)?;
                let whole = together.as_ref().filter(|_| row.made == row.documents);
                row.times_together = whole.map(|together| row.cost.times(together.cost));
                rows.push(row);
            }
        }
    }
    console::print(table::of(&rows, options.check));
    if !absent.is_empty() {
        console::print(format!("\n{absent}"));
    }
    remove(&old)
}

/// Moves away the output of an earlier run. It is removed at the end, because some file systems create files more
/// slowly after a removal.
pub(super) fn set_aside(work: &Path) -> Result<PathBuf, Error> {
    let old = work.with_extension("old");
    remove(&old)?;
    if work.exists() {
        fs::rename(work, &old).map_err(Error::io("move", work))?;
    }
    Ok(old)
}

/// Removes a folder if it exists.
pub(super) fn remove(folder: &Path) -> Result<(), Error> {
    if folder.exists() { fs::remove_dir_all(folder).map_err(Error::io("remove", folder)) } else { Ok(()) }
}

/// Returns the selected documents.
fn documents(spec: &[PathBuf]) -> Result<Vec<PathBuf>, Error> {
    let by_default = [repository::root().join(DEFAULT)];
    let spec = if spec.is_empty() { by_default.as_slice() } else { spec };
    let mut found = Vec::new();
    for path in spec {
        if path.is_dir() {
            found.extend(sources::documents_in(path)?);
        } else if path.is_file() {
            found.push(path.clone());
        } else {
            let what = format!("`{}` does not exist; specify documents with `--spec`", path.display());
            return Err(Error::run(what));
        }
    }
    let whole = |path: PathBuf| fs::canonicalize(&path).map_err(Error::io("read", &path));
    found.into_iter().map(whole).collect()
}

/// Builds this program with optimizations, and returns its path.
pub(super) fn optimized() -> Result<PathBuf, Error> {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args(["build", "--release", "--quiet", "--package", "xtask", "--message-format", "json"]);
    let output = cargo.current_dir(repository::root()).stderr(Stdio::inherit()).output();
    let output = output.map_err(Error::io("run", Path::new("cargo")))?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let program = text.split("\"executable\":\"").skip(1).filter_map(|rest| rest.split('"').next()).last();
    match program {
        Some(program) if output.status.success() => Ok(PathBuf::from(program.replace("\\\\", "\\"))),
        _ => Err(Error::run("the optimized build of this program failed")),
    }
}

/// Measures one document that this generator accepts.
pub(super) fn alone(own: &Path, document: &Path, work: &Path, runs: usize) -> Result<Cost, Error> {
    match attempt(own, TRUSTED, document, work, runs)? {
        (cost, None) => Ok(cost),
        (_, Some(reason)) => Err(Error::check(format!("{}: {reason}", stem(document)))),
    }
}

/// Measures one document, and returns the reason if this generator rejects it.
pub(super) fn attempt(
    own: &Path,
    options: &[&str],
    document: &Path,
    work: &Path,
    runs: usize,
) -> Result<(Cost, Option<String>), Error> {
    let bench = Bench { documents: vec![document.to_path_buf()], work: work.to_path_buf(), runs };
    let make = |document: &Path, out: &Path, name: &str| own_command(own, options, &[document], out, name);
    let Outcome { row, .. } = bench.measure("this generator", "own", &make)?;
    Ok((row.cost, row.failure.map(|(_, reason)| reason)))
}

/// Returns the command for this generator.
fn own_command(program: &Path, options: &[&str], documents: &[&Path], out: &Path, name: &str) -> Command {
    let mut command = Command::new(program);
    command
        .arg("codegen")
        .args(options)
        .arg("--out")
        .arg(out)
        .args(["--name", name, "--spec"])
        .args(documents);
    command
}

struct Bench {
    documents: Vec<PathBuf>,
    work: PathBuf,
    runs: usize,
}

/// The result of a generator: its row, and the documents that it accepts.
struct Outcome {
    row: Row,
    made: Vec<PathBuf>,
}

impl Bench {
    /// Measures a generator on all documents.
    fn measure(&self, name: &str, folder: &str, make: &Make<'_>) -> Result<Outcome, Error> {
        let mut row = Row { name: name.to_owned(), documents: self.documents.len(), ..Row::default() };
        let (made, costs) = self.rounds(&self.documents, folder, make, &mut row.failure)?;
        row.made = made.len();
        row.cost = median(costs);
        row.lines = lines(&self.last(folder))?;
        Ok(Outcome { row, made })
    }

    /// Measures a peer, and this generator on the documents that the peer accepts.
    fn peer(
        &self,
        peer: &Peer,
        program: &Path,
        own: &Outcome,
        ours: &Make<'_>,
        check: bool,
    ) -> Result<Row, Error> {
        let name = format!("{} {}", peer.name, peer.version(program));
        let make = |document: &Path, out: &Path, name: &str| peer.command(program, document, out, name);
        let Outcome { mut row, made } = self.measure(name.trim_end(), peer.program, &make)?;
        if made.is_empty() {
            return Ok(row);
        }
        let same = if made == own.made {
            own.row.cost
        } else {
            // The cost of a failure is meaningless, so both are measured again with the documents that both accept.
            row.cost = median(self.rounds(&made, &format!("{}-same", peer.program), &make, &mut None)?.1);
            median(self.rounds(&made, &format!("own-{}", peer.program), ours, &mut None)?.1)
        };
        row.times = Some(row.cost.times(same));
        if check {
            let folder = self.last(peer.program);
            row.check = Some(check::check(&folder, &self.builds(peer.program), &made)?);
        }
        Ok(row)
    }

    /// Measures this generator on all documents in one run, which generates a single crate.
    fn together(&self, own: &Path, alone: &Outcome) -> Result<Row, Error> {
        let documents: Vec<&Path> = self.documents.iter().map(PathBuf::as_path).collect();
        let mut failure = None;
        let make = |_: &Path, out: &Path, name: &str| own_command(own, TRUSTED, &documents, out, name);
        let (made, costs) = self.rounds(&self.documents[..1], "together", &make, &mut failure)?;
        let cost = median(costs);
        Ok(Row {
            name: "  all in one run".to_owned(),
            made: made.len() * self.documents.len(),
            documents: self.documents.len(),
            cost,
            lines: lines(&self.last("together"))?,
            times: Some(cost.times(alone.row.cost)),
            failure,
            ..Row::default()
        })
    }

    /// Returns the output folder of a generator's last round.
    fn last(&self, folder: &str) -> PathBuf {
        self.round(folder, self.runs.saturating_sub(1))
    }

    fn round(&self, folder: &str, index: usize) -> PathBuf {
        self.work.join(folder).join(index.to_string())
    }

    /// Returns the build folder for a generator's output. It is kept, so that dependencies are compiled once.
    fn builds(&self, folder: &str) -> PathBuf {
        self.work.with_file_name(format!("{folder}.target"))
    }

    /// Runs the rounds, each with new output folders. Returns the accepted documents and the cost of each round.
    fn rounds(
        &self,
        documents: &[PathBuf],
        folder: &str,
        make: &Make<'_>,
        failure: &mut Option<(String, String)>,
    ) -> Result<(Vec<PathBuf>, Vec<Cost>), Error> {
        let (mut made, mut costs) = (Vec::new(), Vec::new());
        for index in 0..self.runs {
            let folder = self.round(folder, index);
            fs::create_dir_all(&folder).map_err(Error::io("create", &folder))?;
            let (ended, cost) = measure::cost(|| each(documents, &folder, make))?;
            made = Vec::new();
            for (document, ended) in documents.iter().zip(ended) {
                if ended.status.success() {
                    made.push(document.clone());
                } else if failure.is_none() {
                    *failure = Some((stem(document), ended.reason()));
                }
            }
            costs.push(cost);
        }
        Ok((made, costs))
    }
}

/// Runs each document once, and returns the peak memory of all runs.
fn each(documents: &[PathBuf], folder: &Path, make: &Make<'_>) -> Result<(Vec<Ended>, Option<u64>), Error> {
    let mut all = Vec::with_capacity(documents.len());
    for document in documents {
        let name = crate_name(document);
        all.push(measure::run(&make(document, &folder.join(&name), &name), folder)?);
    }
    let memory = all.iter().filter_map(|ended| ended.memory).max();
    Ok((all, memory))
}

/// Returns the median cost by wall time.
fn median(mut costs: Vec<Cost>) -> Cost {
    costs.sort_by_key(|cost| cost.wall);
    costs.get(costs.len() / 2).copied().unwrap_or_default()
}

/// Returns the number of lines of Rust in a folder.
fn lines(folder: &Path) -> Result<usize, Error> {
    let mut lines = 0;
    for path in files::walk(folder, &|path| !path.ends_with("target"))? {
        if path.extension().is_some_and(|it| it == "rs") {
            lines += files::read(&path)?.lines().count();
        }
    }
    Ok(lines)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scratch::Scratch;

    #[test]
    fn crates_are_named_after_their_documents() {
        assert_eq!(crate_name(Path::new("a/IAM.v2.yaml")), "bench-iam-v2");
    }

    #[test]
    fn failures_are_counted_and_the_first_is_told() {
        let scratch = Scratch::new();
        let documents = vec![scratch.write("good.yaml", ""), scratch.write("bad.yaml", "")];
        let bench = Bench { documents, work: scratch.path("work"), runs: 3 };
        let make = |document: &Path, out: &Path, _: &str| {
            let mut command = Command::new("sh");
            let text = "test $0 != bad || { echo error: bad >&2; exit 1; }; mkdir $1; echo 'a();' > $1/a.rs";
            command.args(["-c", text, &stem(document)]).arg(out);
            command
        };
        let Outcome { row, made } = bench.measure("peer", "peer", &make).unwrap();
        assert_eq!((row.made, row.documents, row.lines), (1, 2, 1));
        assert_eq!(row.failure, Some(("bad".to_owned(), "error: bad".to_owned())));
        assert_eq!(made, bench.documents[..1]);
    }

    #[test]
    fn documents_are_found_in_folders_and_must_exist() {
        let scratch = Scratch::new();
        scratch.write("docs/a.yaml", "");
        assert_eq!(documents(&[scratch.path("docs")]).unwrap().len(), 1);
        assert!(documents(&[scratch.path("gone")]).is_err());
    }
}
