//! `--as-of`: the operations that the service has removed or will remove soon.
//!
//! Takes the operations with their removal dates, and a date. Returns a line for each operation that is due for removal.

use jiff::civil::Date;
use sdk_generator::{Position, SpecFile, Sunset};

use crate::console::count;
use crate::date::{days_between, parse_date};

/// The maximum number of days before a removal on which it is reported.
const MAX_DAYS: i32 = 180;

/// Returns the lines for the operations whose removal date is at most 180 days after a date. `name` returns the displayed
/// name of a document.
pub(super) fn due_sunsets(
    sunsets: &[Sunset],
    as_of: Date,
    files: &[SpecFile],
    name: impl Fn(&str) -> String,
) -> Vec<String> {
    let lines = sunsets.iter().filter_map(|sunset| {
        let state = match parse_date(&sunset.date) {
            Err(_) => format!("invalid removal date `{}`", sunset.date.escape_debug()),
            Ok(date) => match days_between(as_of, date) {
                days if days > MAX_DAYS => return None,
                0 => format!("removal date {date} (today)"),
                days if days > 0 => format!("removal date {date} (in {})", day_count(days)),
                days => format!("removal date {date} ({} ago)", day_count(-days)),
            },
        };
        let file = name(&sunset.origin.file);
        let place = match sunset.position(files) {
            Some(Position { line, column }) => format!("{file}:{line}:{column}"),
            None => file,
        };
        Some(format!("sunset: {} {}: {state}\n  --> {place}\n", sunset.method, sunset.path))
    });
    lines.collect()
}

fn day_count(days: i32) -> String {
    count(usize::try_from(days).unwrap_or(usize::MAX), "day")
}
