//! Numbers that consist only of digits.

/// Parses a number that consists of exactly this many digits.
pub(super) fn fixed_digits(text: &str, count: usize) -> Option<u32> {
    (text.len() == count).then(|| digits(text)).flatten().and_then(|number| number.try_into().ok())
}

/// Parses a number that consists only of digits, without a sign.
pub(super) fn digits(text: &str) -> Option<u64> {
    let fits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    fits.then(|| text.parse().ok()).flatten()
}
