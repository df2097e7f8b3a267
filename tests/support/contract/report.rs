//! The table of counts that the contract test prints.

use super::run::Counts;

/// Returns the table: a line for each group, and one for the total.
pub(crate) fn table(groups: &[(&'static str, Counts)]) -> String {
    let total = groups.iter().fold(Counts::default(), |total, (_, it)| total.plus(*it));
    let titles =
        ["operations", "requests", "successes", "headers", "errors", "samples", "mutations", "corrections"];
    let mut lines = vec![format!("{:<24}{}", "group", titles.map(|it| format!("{it:>12}")).concat())];
    for (name, counts) in groups.iter().copied().chain([("all", total)]) {
        lines.push(format!("{name:<24}{}", counts.to_array().map(|it| format!("{it:>12}")).concat()));
    }
    lines.join("\n")
}

impl Counts {
    fn to_array(self) -> [usize; 8] {
        let Self { operations, requests, successes, headers, errors, samples, mutations, corrections } = self;
        [operations, requests, successes, headers, errors, samples, mutations, corrections]
    }

    fn plus(self, other: Self) -> Self {
        Self {
            operations: self.operations + other.operations,
            requests: self.requests + other.requests,
            successes: self.successes + other.successes,
            headers: self.headers + other.headers,
            errors: self.errors + other.errors,
            samples: self.samples + other.samples,
            mutations: self.mutations + other.mutations,
            corrections: self.corrections + other.corrections,
        }
    }
}
