//! The compile time of the SDK crate alone, without incremental compilation and with compiled dependencies.

use std::fs::{self, File};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant, SystemTime};

use sdk_generator::Config;
use sdkwright::Error;
use sdkwright::generate::write_crate;
use sdkwright::sources::Sources;
use sdkwright::{console, files};

use super::generate::measure;
use super::processor_time::processor_time;
use crate::{codegen, repository};

/// Measures this repository's SDK and prints.
pub(super) fn run(group: &str, runs: usize) -> Result<(), Error> {
    let sdk = Sdk::new();
    console::print(format!("median of {runs} runs, CPU time and peak memory\n\n"));
    console::print("features            check    memory    build    library\n");
    let default = sdk.default_groups()?;
    for (name, features) in [("full", "full"), ("default", &default), (group, group)] {
        let check = sdk.check_columns(features, runs)?;
        let build = sdk.median("build", features, runs)?.as_secs_f64();
        let library = megabytes(sdk.library()?);
        console::print(format!("{name:<16} {check}  {build:>5.2} s  {library:>5.1} MB\n"));
    }
    let dependencies = sdk.dependencies()?;
    console::print(format!("\n{dependencies} dependencies without the transport\n"));
    Ok(())
}

/// Measures `cargo check` of the crate of a document and prints: with one group, or with all.
pub(super) fn run_document(spec: &Path, group: Option<&str>, runs: usize) -> Result<(), Error> {
    let sdk = Sdk::from_document(spec)?;
    console::print(format!("median of {runs} runs, CPU time and peak memory\n\n"));
    console::print("features            check    memory\n");
    let default = sdk.default_groups()?;
    for (name, features) in
        [("default", default.as_str()), (group.unwrap_or("full"), group.unwrap_or("full"))]
    {
        let check = sdk.check_columns(features, runs)?;
        console::print(format!("{name:<16} {check}\n"));
    }
    Ok(())
}

/// Measures `cargo check` of a generated crate once, with its default groups and with all, and returns the columns with
/// the CPU time and the peak memory of each.
pub(crate) fn check_columns(folder: &Path, target: &Path) -> Result<[String; 2], Error> {
    let manifest = folder.join("Cargo.toml");
    let sdk = Sdk { manifest, root_file: folder.join("src").join("lib.rs"), target: target.to_owned() };
    let default = sdk.default_groups()?;
    let columns = |features: &str| Ok(format!("{features} {}", sdk.check_columns(features, 1)?));
    Ok([columns(&default)?, columns("full")?])
}

/// The features without the transport, which would add its own dependencies. Other features follow.
const WITHOUT_TRANSPORT: [&str; 2] = ["--no-default-features", "--features"];

fn megabytes(bytes: u64) -> f64 {
    Duration::from_micros(bytes).as_secs_f64()
}

/// The crate and its build folder.
pub(super) struct Sdk {
    manifest: std::path::PathBuf,
    root_file: std::path::PathBuf,
    target: std::path::PathBuf,
}

impl Sdk {
    fn new() -> Self {
        let root = repository::root();
        let sdk = root.join("generated");
        Self {
            manifest: sdk.join("Cargo.toml"),
            root_file: sdk.join("src").join("lib.rs"),
            target: root.join("target").join("bench"),
        }
    }

    /// Generates the crate of a document, without a configuration, and returns it.
    fn from_document(path: &Path) -> Result<Self, Error> {
        let root = repository::root();
        let target = root.join("target").join("bench-spec");
        let stem = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or("api");
        let name: String = stem.chars().map(|it| if it.is_ascii_alphanumeric() { it } else { '-' }).collect();
        let name = format!("bench-{}", name.to_lowercase());
        let documents = Sources::read(&[path.to_owned()], None)?.documents;
        let folder = target.join("crates").join(&name);
        write_crate(&documents, Config::default(), &folder, &name, codegen::PROGRAM)?;
        // The versions of this repository, so that nothing is downloaded.
        let (from, to) = (root.join("Cargo.lock"), folder.join("Cargo.lock"));
        fs::copy(&from, &to).map_err(Error::io("write", &to))?;
        Ok(Self { manifest: folder.join("Cargo.toml"), root_file: folder.join("src").join("lib.rs"), target })
    }

    /// Returns the columns with the processor time and the peak memory of `cargo check`.
    fn check_columns(&self, features: &str, runs: usize) -> Result<String, Error> {
        let check = self.median("check", features, runs)?.as_secs_f64();
        let memory = self.check_memory(features)?.map_or_else(|| "?".to_owned(), |it| format!("{it:.0}"));
        Ok(format!("{check:>6.2} s  {memory:>5} MB"))
    }

    /// Returns the peak memory of `cargo check` in megabytes, if GNU time is installed.
    fn check_memory(&self, features: &str) -> Result<Option<f64>, Error> {
        self.touch()?;
        let mut check = self.cargo("check");
        check.arg("--lib").args(WITHOUT_TRANSPORT).arg(features);
        let ended = measure::run(&check, &self.target)?;
        if !ended.status.success() {
            return Err(Error::run(format!("`cargo check` failed: {}", ended.reason())));
        }
        Ok(ended.memory.map(megabytes))
    }

    fn cargo(&self, command: &str) -> Command {
        let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        cargo.arg(command).arg("--quiet").arg("--manifest-path").arg(&self.manifest);
        cargo.env("CARGO_TARGET_DIR", &self.target).env("CARGO_INCREMENTAL", "0");
        cargo
    }

    /// Returns the median processor time of several runs, after one that compiles the dependencies.
    fn median(&self, command: &str, features: &str, runs: usize) -> Result<Duration, Error> {
        self.measured(command, features)?;
        let times: Result<Vec<Duration>, Error> = (0..runs)
            .map(|_| {
                self.touch()?;
                self.measured(command, features)
            })
            .collect();
        let mut times = times?;
        times.sort();
        Ok(times[times.len() / 2])
    }

    /// Returns the processor time of `cargo check` for all dependencies and for the crate, in a separate folder that is
    /// emptied first.
    pub(super) fn below_and_alone(features: &str) -> Result<(Duration, Duration), Error> {
        let mut sdk = Self::new();
        sdk.target.push("budget");
        if sdk.target.exists() {
            fs::remove_dir_all(&sdk.target).map_err(Error::io("remove", &sdk.target))?;
        }
        let both = sdk.measured("check", features)?;
        sdk.touch()?;
        let alone = sdk.measured("check", features)?;
        Ok((both.saturating_sub(alone), alone))
    }

    /// Makes Cargo compile the crate again.
    fn touch(&self) -> Result<(), Error> {
        let file = File::options().append(true).open(&self.root_file);
        file.and_then(|file| file.set_modified(SystemTime::now()))
            .map_err(Error::io("touch", &self.root_file))
    }

    fn measured(&self, command: &str, features: &str) -> Result<Duration, Error> {
        let before = processor_time();
        let started = Instant::now();
        let status = self.cargo(command).arg("--lib").args(WITHOUT_TRANSPORT).arg(features).status();
        let status = status.map_err(Error::io("run", Path::new("cargo")))?;
        if !status.success() {
            return Err(Error::run(format!("`cargo {command}` failed")));
        }
        Ok(match (before, processor_time()) {
            (Some(before), Some(after)) => after.saturating_sub(before),
            // Without processor times, wall time is used; the crate compiles mostly on one core.
            _ => started.elapsed(),
        })
    }

    /// Returns the default groups in the manifest.
    fn default_groups(&self) -> Result<String, Error> {
        let manifest = files::read(&self.manifest)?;
        let line = manifest.lines().find_map(|line| line.strip_prefix("default = [")).unwrap_or_default();
        let features = line.split('"').skip(1).step_by(2).filter(|it| *it != "rustls");
        Ok(features.collect::<Vec<_>>().join(","))
    }

    /// Returns the size of the library.
    fn library(&self) -> Result<u64, Error> {
        let folder = self.target.join("debug");
        let entries = fs::read_dir(&folder).map_err(Error::io("read", &folder))?;
        let library = entries.flatten().find(|it| it.path().extension().is_some_and(|it| it == "rlib"));
        match library.and_then(|it| it.metadata().ok()) {
            Some(it) => Ok(it.len()),
            None => Err(Error::run(format!("cannot find the library in {}", console::display_path(&folder)))),
        }
    }

    /// Returns the number of dependencies with all groups and without the transport.
    fn dependencies(&self) -> Result<usize, Error> {
        let mut tree = self.cargo("tree");
        tree.args(WITHOUT_TRANSPORT).args(["full", "--edges", "normal", "--prefix", "none"]);
        let output = tree.stderr(Stdio::inherit()).output().map_err(Error::io("run", Path::new("cargo")))?;
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        let mut crates: Vec<&str> = text.lines().filter_map(|line| line.split(' ').next()).collect();
        crates.sort_unstable();
        crates.dedup();
        Ok(crates.iter().filter(|it| !it.is_empty()).count().saturating_sub(1))
    }
}
