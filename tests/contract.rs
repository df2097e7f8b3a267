//! The contract test: every operation is called, and every documented response is decoded.
//!
//! The server knows only the documents. With `CONTRACT_BASE_URL` the same calls go to the server at that URL instead,
//! nothing is asserted, and a line of JSON is printed for each call with the request and the decoded response:
//!
//! ```sh
//! CONTRACT_BASE_URL=http://localhost:4010 cargo test -p sdk-tests --test contract -- --nocapture
//! ```
//!
//! With `RECORDED_RESPONSES`, the responses in the `.jsonl` files of that folder are decoded and encoded again, and the
//! differences are printed. Each line is a response:
//!
//! ```json
//! {"method": "GET", "path": "/iam/v2/users/u-1", "status": 200, "body": {"id": "u-1"}}
//! ```
//!
//! ```sh
//! RECORDED_RESPONSES=~/recorded cargo test -p sdk-tests --test contract recorded -- --nocapture
//! ```

#[rustfmt::skip] // it is generated
#[path = "contract/mod.rs"]
mod contract;
#[path = "faults/leak_search.rs"]
mod leak_search;
#[path = "support/contract/mod.rs"]
mod support;

use std::collections::BTreeSet;
use std::path::Path;

use leak_search::{Printed, capture_logs, secret_in};
use support::recorded::Report;
use support::run::{ContractTest, Counts};
use support::secrets::SecretPositions;

#[test]
fn operations_match_their_documents() {
    let mut run = ContractTest::new(support::documents::operations(), contract::HOSTS, contract::CREDENTIALS);
    if let Ok(url) = std::env::var("CONTRACT_BASE_URL") {
        let cases = contract::GROUPS.iter().flat_map(|group| group.cases);
        return cases.for_each(|case| run.call_external_server(case, &url, contract::CREDENTIALS));
    }
    let mut table = Vec::new();
    for group in contract::GROUPS {
        run.counts = Counts::default();
        for case in group.cases {
            run.check_case(case);
        }
        group.streams.iter().for_each(|case| run.check_stream(case));
        group.choices.iter().for_each(|case| run.check_media_type(case));
        table.push((group.name, run.counts));
    }
    println!("{}", support::report::table(&table));
    let left = run.uncalled_operations();
    assert!(left.is_empty(), "no call: {}", left.join(", "));
    let left = run.untested_media_types();
    assert!(left.is_empty(), "nobody asks for: {}", left.join(", "));
    let unnamed = run.incomplete_rejections();
    assert!(unnamed.is_empty(), "a kind of credentials is not named:\n{}", unnamed.join("\n"));
    assert!(run.problems.is_empty(), "{} problems:\n{}", run.problems.len(), run.problems.join("\n"));
}

/// Secrets in every secret position of every body, as the documents and `sdk.yaml` mark them, are in no debug output, no
/// error, no log line and no output of a mock.
#[test]
fn secrets_of_all_operations_are_redacted() {
    capture_logs();
    let mut run = ContractTest::new(support::documents::operations(), contract::HOSTS, contract::CREDENTIALS);
    let secrets = SecretPositions::new(secret_in);
    let (mut last, mut calls, mut leaks) = (Printed::default(), 0, BTreeSet::new());
    for case in contract::GROUPS.iter().flat_map(|group| group.cases) {
        for output in run.outputs_with_secrets(case, &secrets) {
            calls += 1;
            last = Printed(output.texts);
            output.error.iter().for_each(|error| last.add_error(error));
            if last.has_leak() {
                leaks.insert(case.id);
            }
        }
    }
    let (missed, planted) = secrets.missed();
    println!("{calls} calls with secrets in {planted} positions");
    assert!(run.problems.is_empty(), "{} problems:\n{}", run.problems.len(), run.problems.join("\n"));
    assert!(missed.is_empty(), "nothing was planted in: {}", missed.join(", "));
    assert!(leaks.is_empty(), "secrets are printed by {leaks:?}");
    // The log lines of all calls.
    last.assert_no_leak();
}

/// The documentation of each method links to the API reference of its operation.
#[test]
fn operations_link_to_api_reference() {
    let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("../generated/src");
    let (mut folders, mut text) = (vec![sources], String::new());
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("a folder of the SDK") {
            let path = entry.expect("an entry").path();
            match path.extension() {
                None => folders.push(path),
                Some(_) => text.push_str(&std::fs::read_to_string(path).expect("a source")),
            }
        }
    }
    let operations = support::documents::operations();
    for operation in &operations {
        // What has no id is found by its path, whose slashes are written as in a JSON pointer.
        let anchor = match &operation.id {
            Some(id) => format!("#operation/{id})"),
            None => {
                let path = operation.path.replace('/', "~1").replace('{', "%7B").replace('}', "%7D");
                format!("/paths/{path}/{})", operation.method.to_lowercase())
            }
        };
        assert_eq!(text.matches(&anchor).count(), 1, "{anchor}");
    }
    assert_eq!(text.matches("[API reference](https://").count(), operations.len());
}

fn recorded_report(folder: &Path) -> Report {
    let mut run = ContractTest::new(support::documents::operations(), contract::HOSTS, contract::CREDENTIALS);
    let cases: Vec<_> = contract::GROUPS.iter().flat_map(|group| group.cases).collect();
    let report = run.check_recorded(&cases, folder);
    println!("{}: {report}", folder.display());
    report
}

/// The sample has a response of each kind: equal, with members that are lost or changed, an error, one that is none of
/// the operation, and one of an unknown operation.
#[test]
fn recorded_sample_responses_are_decoded() {
    let report = recorded_report(&Path::new(env!("CARGO_MANIFEST_DIR")).join("recorded"));
    assert_eq!((report.decoded, report.equal, report.errors), (5, 4, 1), "{report}");
    let lost = [
        ("GET /iam/v2/users: /data/*/api_version is added", 2),
        ("GET /iam/v2/users: /data/*/email is added", 1),
        ("GET /iam/v2/users: /data/*/favorite_color", 2),
        ("GET /iam/v2/users: /data/*/kind is added", 2),
        ("GET /iam/v2/users: /data/*/metadata is added", 2),
    ];
    assert_eq!(report.lost, lost.map(|(place, count)| (place.to_owned(), count)).into());
    let [failed] = &report.failed[..] else { panic!("{report}") };
    assert!(
        failed.contains("GET /iam/v2/users/u-2") && failed.contains("none of the declared properties"),
        "{failed}"
    );
    assert_eq!(report.unmatched, ["GET /iam/v9/users"]);
}

/// The responses of the corrections in `spec/README.md`, as the service sends them, are decoded without a loss.
#[test]
fn corrected_responses_are_decoded() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("corrected");
    let report = recorded_report(&folder);
    let text = std::fs::read_to_string(folder.join("responses.jsonl")).expect("the responses");
    assert_eq!((report.decoded, report.errors), (text.lines().count(), 0), "{report}");
    // The responses are shortened, so required members are added.
    let lost: Vec<_> = report.lost.keys().filter(|place| !place.ends_with(" is added")).collect();
    assert!(lost.is_empty(), "{lost:?}");
}

/// Decodes the responses in the folder that `RECORDED_RESPONSES` names. Lost members are only reported, because members
/// that no document declares are among them.
#[test]
fn recorded_responses_are_decoded() {
    let Some(folder) = std::env::var_os("RECORDED_RESPONSES") else {
        println!("`RECORDED_RESPONSES` is not set, so only the sample in `tests/recorded` is decoded");
        return;
    };
    let report = recorded_report(Path::new(&folder));
    assert!(report.decoded + report.errors > 0, "the folder has no responses of the documents' operations");
    assert!(report.failed.is_empty(), "{} responses cannot be decoded", report.failed.len());
}
