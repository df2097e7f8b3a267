//! The processor time of child processes.
//!
//! Reads `/proc/self/stat` and returns a duration, or nothing on a system without it. Does not know what was run.

use std::fs;
use std::time::Duration;

/// Returns the processor time of all child processes that have ended (`cutime` and `cstime` of proc(5)).
pub(crate) fn processor_time() -> Option<Duration> {
    const TICKS_PER_SECOND: u64 = 100;
    let text = fs::read_to_string("/proc/self/stat").ok()?;
    // The second field is the command's name in parentheses and may contain any character.
    let fields: Vec<&str> = text.rsplit_once(')')?.1.split_whitespace().collect();
    let ticks = fields.get(13)?.parse::<u64>().ok()? + fields.get(14)?.parse::<u64>().ok()?;
    Some(Duration::from_millis(ticks * 1000 / TICKS_PER_SECOND))
}
