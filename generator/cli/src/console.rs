//! Output to the terminal, and the format of numbers and paths in it.
//!
//! Takes text, and writes it to standard output or standard error. A closed pipe (`… | head`) is not an error. A command
//! that could not write its output otherwise, for example because a disk is full, fails at its end.

use std::fmt::Display;
use std::io::{self, ErrorKind, IsTerminal, Write};
use std::path::Path;
use std::sync::Mutex;
use std::time::Duration;

/// The first error while writing to standard output.
static UNWRITTEN: Mutex<Option<io::Error>> = Mutex::new(None);

/// Writes text to standard output unchanged. [`Error::check_output`](crate::Error::check_output) returns the error if there
/// is one.
pub fn print(text: impl Display) {
    let mut output = io::stdout().lock();
    let Err(error) = write!(output, "{text}").and_then(|()| output.flush()) else { return };
    if let Ok(mut unwritten) = UNWRITTEN.lock()
        && error.kind() != ErrorKind::BrokenPipe
    {
        unwritten.get_or_insert(error);
    }
}

/// Returns the error if text could not be written to standard output.
pub(crate) fn output_error() -> Option<io::Error> {
    UNWRITTEN.lock().ok().and_then(|mut unwritten| unwritten.take())
}

/// Writes text to standard error unchanged.
pub fn eprint(text: impl Display) {
    let _ = write!(io::stderr().lock(), "{text}");
}

/// Returns `true` if messages on standard error are colored: on a terminal that supports colors, unless `NO_COLOR` is
/// set (<https://no-color.org>).
pub fn is_colored() -> bool {
    let without = std::env::var_os("NO_COLOR").is_some_and(|it| !it.is_empty());
    io::stderr().is_terminal() && !without && std::env::var_os("TERM").is_none_or(|it| it != "dumb")
}

/// Returns a number with its noun: `1 file`, `2 files`, `1,160 files`.
pub fn count(number: usize, one: &str) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    format!("{text} {one}{}", if number == 1 { "" } else { "s" })
}

/// Returns a duration in seconds: `0.21 s`.
pub fn seconds(time: Duration) -> String {
    format!("{:.2} s", time.as_secs_f64())
}

/// Returns a path as users would write it: relative to the current folder if it is inside.
pub fn display_path(path: &Path) -> String {
    let here = std::env::current_dir().unwrap_or_default();
    let path = path.strip_prefix(&here).unwrap_or(path);
    if path.as_os_str().is_empty() { ".".to_owned() } else { path.display().to_string() }
}

#[cfg(test)]
mod tests {
    use super::count;

    #[test]
    fn count_separates_thousands_and_adds_plural() {
        assert_eq!(count(0, "file"), "0 files");
        assert_eq!(count(1, "file"), "1 file");
        assert_eq!(count(999, "file"), "999 files");
        assert_eq!(count(1160, "file"), "1,160 files");
        assert_eq!(count(1_234_567, "file"), "1,234,567 files");
    }
}
