//! Sentences in the documentation of a method about the settings of its calls: retries and compression.

use crate::ir::{Operation, RetryDefaults};

/// Returns the sentences, each a paragraph.
pub(crate) fn sentences(it: &Operation) -> impl Iterator<Item = String> {
    retries(it).into_iter().chain(stated_retry(it)).chain(compression(it))
}

/// Returns the sentence about compressed bodies.
fn compression(it: &Operation) -> Option<String> {
    let bytes = it.compress_above?;
    Some(format!("A body of at least {bytes} bytes is compressed if the feature `gzip` is enabled."))
}

/// Returns the sentence about the retry policy that the API states.
fn stated_retry(it: &Operation) -> Option<String> {
    let RetryDefaults { attempts, base_delay, max_delay, max_elapsed } = it.retry;
    if attempts == Some(1) {
        return Some("The call is not retried unless the client or the call has a retry policy.".to_owned());
    }
    let attempts = attempts.map(|attempts| format!("{attempts} attempts"));
    let facts = [("a base delay", base_delay), ("a maximum delay", max_delay), ("a limit", max_elapsed)];
    let facts = facts.into_iter().filter_map(|(fact, value)| Some(format!("{fact} of {} ms", value?)));
    let facts: Vec<String> = attempts.into_iter().chain(facts).collect();
    let (last, others) = facts.split_last()?;
    let facts = if others.is_empty() { last.clone() } else { format!("{} and {last}", others.join(", ")) };
    Some(format!("Unless the client or the call has a retry policy, retries have {facts}."))
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
