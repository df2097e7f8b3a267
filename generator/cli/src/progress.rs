//! Progress on a terminal: the stage of a long command, on one line that is erased at the end.
//!
//! Takes the names of stages. Writes to standard error only if it is a terminal, so that logs stay clean, and only if a
//! stage takes longer than half a second.

use std::io::{self, IsTerminal};
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::thread::JoinHandle;
use std::time::Duration;

use crate::console;

/// The time after which a stage is shown.
const DELAY: Duration = Duration::from_millis(500);

/// Moves to the start of the line and erases it (ECMA-48).
const ERASE: &str = "\r\u{1b}[2K";

/// A stage in progress. Its line is erased on drop.
#[derive(Debug)]
pub(crate) struct Progress(Option<(Sender<()>, JoinHandle<()>)>);

impl Progress {
    /// Begins a stage, such as `generating`.
    pub(crate) fn begin(stage: &'static str) -> Self {
        if !is_shown(io::stderr().is_terminal(), |name| {
            std::env::var_os(name).is_some_and(|it| !it.is_empty())
        }) {
            return Self(None);
        }
        let (end, ended) = mpsc::channel();
        let thread = std::thread::spawn(move || {
            if ended.recv_timeout(DELAY) == Err(RecvTimeoutError::Timeout) {
                console::eprint(format!("{stage} ..."));
                let _ = ended.recv();
                console::eprint(ERASE);
            }
        });
        Self(Some((end, thread)))
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some((end, thread)) = self.0.take() {
            drop(end);
            let _ = thread.join();
        }
    }
}

/// Returns `true` if progress is shown: on a terminal that can erase a line, and outside of continuous integration.
fn is_shown(is_terminal: bool, has_variable: impl Fn(&str) -> bool) -> bool {
    let is_dumb = std::env::var_os("TERM").is_some_and(|it| it == "dumb");
    is_terminal && !is_dumb && !has_variable("CI")
}

#[cfg(test)]
mod tests {
    use super::is_shown;

    #[test]
    fn progress_is_only_shown_on_terminals() {
        assert!(!is_shown(false, |_| false));
        assert!(!is_shown(true, |name| name == "CI"));
    }
}
