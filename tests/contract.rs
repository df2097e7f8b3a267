//! Whether the SDK does what the documents say: every operation is called, every answer is read.
//!
//! The service knows the documents only. With `CONTRACT_BASE_URL` the same calls go to a server at that URL instead,
//! and each is told in a line of JSON, what was sent and how the answer was read; nothing is asserted then:
//!
//! ```sh
//! CONTRACT_BASE_URL=http://localhost:4010 cargo test -p sdk-tests --test contract -- --nocapture
//! ```

#[rustfmt::skip] // it is generated
#[path = "contract/mod.rs"]
mod contract;
#[path = "support/contract/mod.rs"]
mod support;

use support::run::{Counts, Run};

/// What is known to be wrong and not solved yet: parts of the messages. What is solved must leave the list.
const OPEN: [(&str, &str); 5] = [
    // Grouped answers read as flat ones: nothing at the top tells the alternatives apart.
    ("/metrics/{dataset}/query", "/data/0/timestamp is missing"),
    ("/metrics/{dataset}/query", "strict reading without /data/0/points"),
    // Required members that may be null: strict reading does not miss them.
    ("KafkaMirrorTopics", "without /data/0/error_code: it is read"),
    ("KafkaMirrorTopics", "without /data/0/error_message: it is read"),
    ("KafkaMirrorTopics", "without /data/0/messages_truncated: it is read"),
];

#[test]
fn every_operation_does_what_its_document_says() {
    let mut run = Run::new(support::documents::operations(), contract::HOSTS, contract::CREDENTIALS);
    if let Ok(url) = std::env::var("CONTRACT_BASE_URL") {
        let cases = contract::GROUPS.iter().flat_map(|group| group.cases);
        return cases.for_each(|case| run.elsewhere(case, &url, contract::CREDENTIALS));
    }
    let mut table = Vec::new();
    for group in contract::GROUPS {
        run.counts = Counts::default();
        for case in group.cases {
            run.case(case);
        }
        table.push((group.name, run.counts));
    }
    println!("{}", support::report::table(&table));
    let left = run.left();
    assert!(left.is_empty(), "no call: {}", left.join(", "));
    for (what, problem) in OPEN {
        let before = run.problems.len();
        run.problems.retain(|it| !(it.contains(what) && it.contains(problem)));
        assert!(run.problems.len() < before, "this is solved, take it off the list: {what}: {problem}");
    }
    assert!(run.problems.is_empty(), "{} problems:\n{}", run.problems.len(), run.problems.join("\n"));
}
