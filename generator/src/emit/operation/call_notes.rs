//! Sentences in the documentation of a method about the settings of its calls: retries and compression.

use crate::ir::Operation;

/// Returns the sentences, each a paragraph.
pub(crate) fn sentences(it: &Operation) -> impl Iterator<Item = String> {
    retries(it).into_iter().chain(compression(it))
}

/// Returns the sentence about compressed bodies.
fn compression(it: &Operation) -> Option<String> {
    let bytes = it.compress_above?;
    Some(format!("A body of at least {bytes} bytes is compressed if the feature `gzip` is enabled."))
}

/// Returns the sentence about statuses that are transient for this operation only.
fn retries(it: &Operation) -> Option<String> {
    if it.idempotency_key.is_some() && !it.idempotent {
        return Some("The call is retried like an idempotent one, because all its attempts have the same idempotency key.".to_owned());
    }
    let statuses: Vec<String> = it.retry_on.statuses.iter().map(u16::to_string).collect();
    let is_retried = it.idempotent && !statuses.is_empty();
    is_retried.then(|| match it.retry_on.seconds {
        Some(seconds) => format!(
            "A {} response means that it is too early. The call then polls for up to {seconds} s, with a growing delay.",
            statuses.join(" or "),
        ),
        None => format!("A {} response is transient and is retried.", statuses.join(" or ")),
    })
}
