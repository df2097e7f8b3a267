//! The errors of commands, and their exit statuses.

use std::fmt::{self, Display};
use std::io;
use std::path::Path;
use std::process::ExitCode;

use crate::console;

/// An error of a command, with its message: one line in lower case, without a full stop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Error {
    /// The command ran and found a fault. Exit status 1.
    Check(String),
    /// The command could not run. Exit status 2.
    Run(String),
}

impl Error {
    /// Creates an error of a command that found a fault.
    pub fn check(message: impl Into<String>) -> Self {
        Self::Check(message.into())
    }

    /// Creates an error of a command that could not run.
    pub fn run(message: impl Into<String>) -> Self {
        Self::Run(message.into())
    }

    /// Returns a function for `map_err` that creates an error from an I/O error: `cannot {action} {path}: {reason}`.
    pub fn io(action: &str, path: &Path) -> impl FnOnce(io::Error) -> Self {
        let what = format!("cannot {action} `{}`", path.display());
        move |error| Self::Run(format!("{what}: {}", reason(&error)))
    }

    /// Returns an error if text could not be written to standard output.
    pub fn check_output() -> Result<(), Self> {
        let error = console::output_error();
        error.map_or(Ok(()), |error| {
            Err(Self::Run(format!("cannot write to standard output: {}", reason(&error))))
        })
    }

    /// Returns the message.
    pub fn message(&self) -> &str {
        let (Self::Check(message) | Self::Run(message)) = self;
        message
    }

    /// Prints the message to standard error and returns the exit status.
    pub fn report(self) -> ExitCode {
        console::eprint(format!("error: {self}\n"));
        ExitCode::from(match self {
            Self::Check(_) => 1,
            Self::Run(_) => 2,
        })
    }
}

impl Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.message())
    }
}

impl std::error::Error for Error {}

/// Returns the description of the system without its error number.
fn reason(error: &io::Error) -> String {
    let text = error.to_string();
    let text = text.split(" (os error").next().unwrap_or(&text);
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn io_error_names_action_path_and_reason() {
        let error = io::Error::from_raw_os_error(2);
        let failure = Error::io("read", Path::new("spec"))(error);
        assert_eq!(failure, Error::run("cannot read `spec`: no such file or directory"));
    }
}
