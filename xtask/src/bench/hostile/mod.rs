//! The cost of documents that try to exhaust memory or time, in an optimized build.

use std::fs;
use std::path::Path;

use sdkwright::Error;
use sdkwright::console;

use super::generate;
use crate::repository;

mod cases;

use cases::{CASES, Case, Outcome};

/// The maximum cost of a document: seconds of processor time, and bytes of memory.
const MOST: (f64, u64) = (5.0, 500_000_000);

/// Measures and prints. Fails if a document exceeds the maximum or has an unexpected outcome.
pub(super) fn run(runs: usize) -> Result<(), Error> {
    let folder = repository::root().join("target").join("bench").join("hostile");
    fs::create_dir_all(&folder).map_err(Error::io("create", &folder))?;
    let own = generate::optimized()?;
    console::print(format!(
        "{:<44} {:>7}  {:>9}  {:>7}  outcome\n",
        "document", "wall", "CPU time", "memory"
    ));
    let mut over = 0;
    for case in CASES {
        let path = folder.join("hostile.yaml");
        fs::write(&path, (case.text)(case.size)).map_err(Error::io("write", &path))?;
        over += usize::from(!measure(case, &own, (&path, &folder), runs)?);
    }
    if over > 0 {
        let (seconds, bytes) = MOST;
        let most = format!("{seconds} s and {} MB", bytes / 1_000_000);
        return Err(Error::check(format!(
            "{} exceed {most} or have an unexpected outcome",
            console::count(over, "document")
        )));
    }
    Ok(())
}

/// Measures one document. Returns `true` if it is within the maximum and has the expected outcome.
fn measure(case: &Case, own: &Path, (document, folder): (&Path, &Path), runs: usize) -> Result<bool, Error> {
    let (cost, reason) = generate::attempt(own, &[], document, folder, runs)?;
    let wall = cost.wall.as_secs_f64();
    let processor = cost.processor.map_or(wall, |it| it.as_secs_f64());
    let memory = cost.memory.map_or("?".to_owned(), |it| format!("{} MB", it / 1_000_000));
    let expected = match (case.outcome, &reason) {
        (Outcome::Made, None) => true,
        (Outcome::Refused(code), Some(reason)) => reason.starts_with(&format!("error[{code}]")),
        _ => false,
    };
    let within = processor <= MOST.0 && cost.memory.is_none_or(|it| it <= MOST.1);
    let mark = if expected && within { "" } else { "  <- !" };
    let outcome = reason.map_or("a crate".to_owned(), |reason| {
        reason.split(']').next().unwrap_or_default().replace("error[", "rejected, ")
    });
    let title = case.title(case.size);
    console::print(format!("{title:<44} {wall:>5.2} s  {processor:>7.2} s  {memory:>7}  {outcome}{mark}\n"));
    Ok(expected && within)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cases_have_names_of_their_own_that_tell_their_size() {
        let mut titles: Vec<String> = CASES.iter().map(|case| case.title(case.size)).collect();
        assert!(titles.contains(&"20,000 schemas in a ring".to_owned()), "{titles:?}");
        assert!(titles.iter().all(|title| title.chars().count() <= 44), "{titles:?}");
        titles.sort();
        titles.dedup();
        assert_eq!(titles.len(), CASES.len());
        assert!(CASES.iter().all(|case| case.tested <= case.size));
    }
}
