//! What the SDK crate may cost to compile, as a limit that holds on every machine.
//!
//! In: the features to look at. Out: a table, and a failure where a limit is passed. Seconds say more about the machine
//! than about the crate, so the limit is a ratio: `cargo check` for the crate alone, against the same for all crates below
//! it, in one run and in processor time. What a crate costs on its own is in [`compile`](super::compile).

use sdkwright::Error;
use sdkwright::console;

use crate::bench::compile::Sdk;

/// With every group, the crate may cost this many times what the crates below it cost. Measured is 1.5, and a fifth more or
/// less from run to run.
const EVERY_GROUP: f64 = 2.2;

/// The same with one group. Measured is 0.3.
const ONE_GROUP: f64 = 0.5;

/// Measures, prints and judges. Each is measured up to `runs` times, and the first one within the limit counts: what else
/// the machine does makes a run dearer, never cheaper.
pub(super) fn run(group: &str, runs: usize) -> Result<(), Error> {
    console::print("`cargo check` for the crate alone, as a multiple of all crates below it\n\n");
    let mut over = Vec::new();
    for (name, features, limit) in [("every group", "full", EVERY_GROUP), (group, group, ONE_GROUP)] {
        let ratio = first_within(limit, runs, || {
            let (below, alone) = Sdk::below_and_alone(features)?;
            Ok(alone.as_secs_f64() / below.as_secs_f64())
        })?;
        console::print(format!("{name:<14} {ratio:>5.2}  limit {limit:.2}\n"));
        if ratio > limit {
            over.push(name);
        }
    }
    if over.is_empty() {
        return Ok(());
    }
    Err(Error::check(format!("{} costs more to compile than it may", over.join(", and "))))
}

/// The first ratio within the limit, or the lowest of all.
fn first_within(
    limit: f64,
    runs: usize,
    mut measure: impl FnMut() -> Result<f64, Error>,
) -> Result<f64, Error> {
    let mut best = measure()?;
    for _ in 1..runs {
        if best <= limit {
            break;
        }
        best = best.min(measure()?);
    }
    Ok(best)
}

#[cfg(test)]
mod tests {
    use super::first_within;
    use sdkwright::Error;

    /// What is found when one after another of these is measured, and how often it was.
    fn found(measured: &[f64]) -> (f64, usize) {
        let mut count = 0;
        let ratio = first_within(2.0, measured.len(), || {
            count += 1;
            measured.get(count - 1).copied().ok_or_else(|| Error::run("measured too often"))
        });
        (ratio.unwrap_or(f64::NAN), count)
    }

    #[test]
    fn one_run_within_the_limit_is_enough() {
        assert_eq!(found(&[1.5, 9.0, 9.0]), (1.5, 1));
        assert_eq!(found(&[2.5, 1.9, 9.0]), (1.9, 2));
    }

    #[test]
    fn too_much_in_every_run_is_too_much() {
        assert_eq!(found(&[3.0, 2.5, 4.0]), (2.5, 3));
    }
}
