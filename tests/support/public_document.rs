//! Documents of public APIs, which are not part of the repository.

use std::fs;
use std::path::Path;

use serde::de::DeserializeOwned;

/// Integers in the documents that were rounded beyond 64 bits, which no parser accepts, and the nearest valid integers.
const ROUNDED: [(&str, &str); 3] = [
    ("18446744073709552000", "18446744073709551615"),
    ("-9223372036854776000", "-9223372036854775808"),
    ("9223372036854776000", "9223372036854775807"),
];

/// Returns the document, if it is present.
pub(crate) fn read<T: DeserializeOwned>(name: &str) -> Option<T> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/public-openapi").join(name);
    let Ok(text) = fs::read_to_string(&path) else {
        eprintln!("skipped, because {name} is not present");
        return None;
    };
    let text = ROUNDED.iter().fold(text, |text, (rounded, nearest)| text.replace(rounded, nearest));
    Some(serde_yaml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display())))
}
