//! `pin`: the source of a document, in the configuration.
//!
//! Takes a file and the URL from which it was downloaded. Writes the URL and the digest of the file to the configuration,
//! without network access. Also compares the digests of a configuration with the files, for other commands.

use std::fs;
use std::path::{Path, PathBuf};

use clap::{Arg, ArgMatches, Command, value_parser};
use sdk_generator::config::{PinError, SourceConfig, pin_source};
use sdk_generator::{Config, SpecFile};

use crate::command_line::option;
use crate::console::{self, display_path};
use crate::digest::sha256;
use crate::error::Error;
use crate::files;
use crate::sources::CONFIG;

const ABOUT: &str = "\
Records the source of a document in the configuration: its URL, and the SHA-256 digest of the file.

The command does not access the network. If the file changes, `sdkwright generate` warns, and `generate --check` fails.";

/// Returns the arguments of the command.
pub fn command() -> Command {
    let file = Arg::new("FILE").required(true).value_parser(value_parser!(PathBuf));
    let config = "change this configuration; by default, the `sdk.yaml` in the folder of `FILE`, which is created if it does \
                  not exist";
    Command::new("pin")
        .about(ABOUT)
        .arg(file.help("the document"))
        .arg(option("source", "URL", "the URL from which the document was downloaded").required(true))
        .arg(option("config", "FILE", config).value_parser(value_parser!(PathBuf)))
}

/// Runs the command.
///
/// # Errors
///
/// Returns [`Error::Run`] if a file cannot be read or written, or if the configuration cannot be changed.
pub fn run(matches: &ArgMatches) -> Result<(), Error> {
    let (Some(document), Some(url)) =
        (matches.get_one::<PathBuf>("FILE"), matches.get_one::<String>("source"))
    else {
        return Ok(());
    };
    let is_url = ["http://", "https://"]
        .iter()
        .any(|scheme| url.strip_prefix(scheme).is_some_and(|it| !it.is_empty()));
    if !is_url || url.chars().any(|it| it.is_control() || it == ' ') {
        return Err(Error::run(format!(
            "`{}` is not an HTTP URL; pass the URL from which the document was downloaded",
            url.escape_debug()
        )));
    }
    let beside = || document.parent().unwrap_or(Path::new("")).join(CONFIG);
    let config = matches.get_one::<PathBuf>("config").cloned().unwrap_or_else(beside);
    let digest = sha256(&fs::read(document).map_err(Error::io("read", document))?);
    let name = relative_name(document, &config)?;
    let text = if config.exists() { files::read(&config)? } else { String::new() };
    let source = SourceConfig { url: Some(url.clone()), sha256: Some(digest.clone()) };
    let file = SpecFile { name: display_path(&config), text };
    let text = pin_source(&file, &name, &source).map_err(|error| pin_error(error, &file))?;
    if text != file.text {
        files::write(&config, &text)?;
    }
    console::print(format!("{}: `{name}` is pinned to {digest}\n", file.name));
    Ok(())
}

/// Returns the path of a document relative to the configuration, with `/` as the separator.
fn relative_name(document: &Path, config: &Path) -> Result<String, Error> {
    let folder = config.parent().filter(|it| !it.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let absolute = |path: &Path| fs::canonicalize(path).map_err(Error::io("read", path));
    let (document, folder) = (absolute(document)?, absolute(folder)?);
    match document.strip_prefix(&folder) {
        Ok(inside) => Ok(files::relative(inside, Path::new(""))),
        Err(_) => Err(Error::run(format!(
            "`{}` is outside the folder of the configuration; pass `--config` with a file in a folder above it",
            display_path(&document)
        ))),
    }
}

/// Returns the error for a configuration that cannot be changed.
fn pin_error(error: PinError, file: &SpecFile) -> Error {
    match error {
        PinError::Invalid(problems) => {
            console::eprint(problems.render(std::slice::from_ref(file), console::is_colored()));
            Error::run(format!("`{}` has errors; nothing was written", file.name))
        }
        PinError::Layout(lines) => {
            console::eprint(format!("{lines}\n"));
            Error::run(format!("the layout of `{}` is not supported; write the lines above to it", file.name))
        }
    }
}

/// A document that differs from its digest in the configuration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct StalePin(String);

impl StalePin {
    /// Returns the message, with both digests and the command that pins the document again.
    pub(crate) fn message(&self) -> &str {
        &self.0
    }
}

/// Returns the documents that differ from their digests, in the order of the configuration at this path.
pub(crate) fn stale_pins(config: &Config, path: Option<&Path>) -> Vec<StalePin> {
    let Some(path) = path else { return Vec::new() };
    let folder = path.parent().unwrap_or(Path::new(""));
    let stale = config.sources.iter().filter_map(|(name, source)| {
        let document = folder.join(name);
        let shown = display_path(&document);
        let pinned = source.sha256.as_deref()?;
        let Ok(bytes) = fs::read(&document) else {
            let config = display_path(path);
            return Some(format!("`{shown}` cannot be read, but `{config}` pins it; remove it from `sources`"));
        };
        let found = sha256(&bytes);
        let url = source.url.as_deref().unwrap_or_default();
        let is_plain = |letter: char| letter.is_ascii_alphanumeric() || "-._~/:@%".contains(letter);
        let quoted = |text: &str| match text.chars().all(is_plain) {
            true => text.to_owned(),
            false => format!("'{}'", text.replace('\'', "'\\''")),
        };
        let is_beside = document.parent().is_some_and(|folder| folder.join(CONFIG) == path);
        let config = if is_beside { String::new() } else { format!(" --config {}", quoted(&display_path(path))) };
        (found != pinned).then(|| {
            format!(
                "`{shown}` has the SHA-256 digest {found}, but {pinned} is pinned; review the change, then run \
                 `sdkwright pin {} --source {}{config}`",
                quoted(&shown),
                quoted(url)
            )
        })
    });
    stale.map(StalePin).collect()
}
