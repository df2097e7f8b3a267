//! Universally unique identifiers.

use std::fmt::Write;

use super::macros::formatted_text;

/// A UUID (RFC 9562), kept as the text that was received, such as `6f1c2a3e-0000-4000-8000-9b8a7c6d5e4f`.
///
/// The text is neither validated nor normalized, so it round-trips unchanged, and an invalid UUID never fails decoding.
/// `==` compares texts, so it distinguishes upper and lower case; [`Uuid::to_u128`] does not.
///
/// The feature `uuid` adds conversions from and to `uuid::Uuid`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Uuid(String);

formatted_text!(Uuid);

/// The numbers of hexadecimal digits between the hyphens.
const GROUPS: [usize; 5] = [8, 4, 4, 4, 12];

impl Uuid {
    /// Returns the UUID as a 128-bit number, or `None` if the text is not a UUID with hyphens, in any case.
    pub fn to_u128(&self) -> Option<u128> {
        let is_group = |(group, count): (&str, usize)| {
            group.len() == count && group.bytes().all(|byte| byte.is_ascii_hexdigit())
        };
        let has_groups = self.0.split('-').count() == GROUPS.len();
        if !has_groups || !self.0.split('-').zip(GROUPS).all(is_group) {
            return None;
        }
        let digits = self.0.chars().filter_map(|character| character.to_digit(16));
        Some(digits.fold(0, |number, digit| number << 4 | u128::from(digit)))
    }
}

/// Formats the number with hyphens and in lower case.
impl From<u128> for Uuid {
    fn from(number: u128) -> Self {
        let digits = format!("{number:032x}");
        let mut text = String::with_capacity(36);
        let mut rest = digits.as_str();
        for count in GROUPS {
            let (group, others) = rest.split_at(count);
            let hyphen = if text.is_empty() { "" } else { "-" };
            // Writing to a string does not fail.
            _ = write!(text, "{hyphen}{group}");
            rest = others;
        }
        Self(text)
    }
}

/// Parses any form that the crate accepts.
#[cfg(feature = "uuid")]
impl TryFrom<&Uuid> for ::uuid::Uuid {
    type Error = ::uuid::Error;

    fn try_from(uuid: &Uuid) -> Result<Self, Self::Error> {
        Self::parse_str(&uuid.0)
    }
}

/// Formats with hyphens and in lower case.
#[cfg(feature = "uuid")]
impl From<::uuid::Uuid> for Uuid {
    fn from(uuid: ::uuid::Uuid) -> Self {
        Self(uuid.to_string())
    }
}
