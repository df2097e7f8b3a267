//! The other generators: how they are found, run and installed.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use sdkwright::Error;
use sdkwright::files;

/// A generator.
#[derive(Debug)]
pub(super) struct Peer {
    pub(super) name: &'static str,
    /// The name of the program in `PATH`.
    pub(super) program: &'static str,
    /// The command that installs it.
    pub(super) install: &'static str,
    /// The arguments that print its version. Empty if there are none.
    version: &'static [&'static str],
    /// The arguments that generate a crate; `{in}`, `{out}` and `{name}` are the document, the folder and the name of
    /// the crate.
    arguments: &'static [&'static str],
}

/// All other generators.
pub(super) const PEERS: &[Peer] = &[
    Peer {
        name: "progenitor",
        program: "cargo-progenitor",
        install: "cargo install --locked cargo-progenitor",
        version: &["progenitor", "--version"],
        arguments: &[
            "progenitor",
            "--input",
            "{in}",
            "--output",
            "{out}",
            "--name",
            "{name}",
            "--version",
            "0.1.0",
        ],
    },
    Peer {
        name: "ploidy",
        program: "ploidy",
        install: "cargo install --locked ploidy",
        version: &["--version"],
        arguments: &["generate", "rust", "{in}", "--output", "{out}", "--name", "{name}"],
    },
    Peer {
        name: "openapi-to-rust",
        program: "openapi-to-rust",
        install: "cargo install --locked openapi-to-rust",
        version: &["--version"],
        arguments: &["generate", "{in}", "--output-dir", "{out}", "--module-name", "{name}"],
    },
    Peer {
        name: "OpenAPI Generator",
        program: "openapi-generator-cli",
        install: "pip install openapi-generator-cli (it needs Java)",
        version: &["version"],
        arguments: &[
            "generate",
            "--input-spec",
            "{in}",
            "--generator-name",
            "rust",
            "--output",
            "{out}",
            "--package-name",
            "{name}",
            "--skip-validate-spec",
        ],
    },
];

impl Peer {
    /// Returns the path of the installed program.
    pub(super) fn find(&self) -> Option<PathBuf> {
        let path = std::env::var_os("PATH")?;
        std::env::split_paths(&path).map(|folder| folder.join(self.program)).find(|it| it.is_file())
    }

    /// Returns the version that the program prints.
    pub(super) fn version(&self, program: &Path) -> String {
        let output = Command::new(program).args(self.version).output();
        let text = output.map(|it| String::from_utf8_lossy(&it.stdout).into_owned()).unwrap_or_default();
        let word = text.lines().last().and_then(|line| line.split_whitespace().last()).unwrap_or_default();
        let is_version = word.starts_with(|it: char| it.is_ascii_digit());
        if is_version { word.to_owned() } else { String::new() }
    }

    /// Returns the command that generates a crate from a document.
    pub(super) fn command(&self, program: &Path, document: &Path, out: &Path, name: &str) -> Command {
        let mut command = Command::new(program);
        for argument in self.arguments {
            match *argument {
                "{in}" => command.arg(document),
                "{out}" => command.arg(out),
                "{name}" => command.arg(name),
                other => command.arg(other),
            };
        }
        command
    }
}

/// Makes the output a member of a workspace: adds a manifest with the dependencies in use if there is none, and removes
/// a `[workspace]` table.
pub(super) fn as_member(folder: &Path, name: &str) -> Result<(), Error> {
    let manifest = folder.join("Cargo.toml");
    let text = if manifest.is_file() {
        let text = files::read(&manifest)?;
        text.lines().filter(|line| line.trim() != "[workspace]").collect::<Vec<_>>().join("\n") + "\n"
    } else {
        let dependencies = files::read(&folder.join("REQUIRED_DEPS.toml"))?;
        let package = format!("[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n");
        format!("{package}\n[lib]\npath = \"mod.rs\"\n\n{dependencies}")
    };
    fs::write(&manifest, text).map_err(Error::io("write", &manifest))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scratch::Scratch;

    #[test]
    fn a_command_gets_the_document_the_folder_and_the_name() {
        for peer in PEERS {
            let command = peer.command(Path::new("program"), Path::new("a.yaml"), Path::new("out"), "pets");
            let arguments: Vec<&str> = command.get_args().filter_map(|it| it.to_str()).collect();
            assert!(["a.yaml", "out", "pets"].iter().all(|it| arguments.contains(it)), "{arguments:?}");
            assert!(arguments.iter().all(|it| !it.contains('{')), "{arguments:?}");
        }
    }

    #[test]
    fn what_was_written_becomes_a_member() {
        let scratch = Scratch::new();
        scratch.write("a/Cargo.toml", "[package]\nname = \"a\"\n\n[workspace]\n");
        scratch.write("b/REQUIRED_DEPS.toml", "[dependencies]\nserde = \"1\"\n");
        as_member(&scratch.path("a"), "a").unwrap();
        as_member(&scratch.path("b"), "b").unwrap();
        assert_eq!(scratch.read("a/Cargo.toml"), "[package]\nname = \"a\"\n\n");
        let text = scratch.read("b/Cargo.toml");
        assert!(text.contains("name = \"b\"") && text.ends_with("[dependencies]\nserde = \"1\"\n"), "{text}");
    }
}
