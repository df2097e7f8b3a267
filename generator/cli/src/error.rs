//! How a command fails.

use std::io;
use std::path::Path;
use std::process::ExitCode;

/// A command that did not succeed.
#[derive(Debug, PartialEq, Eq)]
pub enum Failure {
    /// It ran, and something is wrong; the message sums it up. Exit status 1.
    Found(String),
    /// It could not run. Exit status 2.
    Unable(String),
}

impl Failure {
    pub fn found(message: impl Into<String>) -> Self {
        Self::Found(message.into())
    }

    pub fn unable(message: impl Into<String>) -> Self {
        Self::Unable(message.into())
    }

    /// `action` could not be done to `path`; for use in `map_err`.
    pub fn io(action: &str, path: &Path) -> impl FnOnce(io::Error) -> Self {
        let what = format!("cannot {action} `{}`", path.display());
        move |error| Self::Unable(format!("{what}: {}", reason(&error)))
    }

    /// What is wrong, in one line.
    pub fn message(&self) -> &str {
        let (Self::Found(message) | Self::Unable(message)) = self;
        message
    }

    /// Tells it, and gives the exit status.
    pub fn report(self) -> ExitCode {
        let (message, status) = match self {
            Self::Found(message) => (message, 1),
            Self::Unable(message) => (message, 2),
        };
        eprintln!("error: {message}");
        ExitCode::from(status)
    }
}

/// The system's words without its error number.
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
    fn names_the_action_the_path_and_the_reason() {
        let error = io::Error::from_raw_os_error(2);
        let failure = Failure::io("read", Path::new("spec"))(error);
        assert_eq!(failure, Failure::unable("cannot read `spec`: no such file or directory"));
    }
}
