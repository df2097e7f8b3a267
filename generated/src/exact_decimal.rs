// Copied by sdkwright from modules/exact_decimal.rs next to the API's documents; edit it there.

//! Exact decimal numbers, such as amounts of money and values of the SQL type `DECIMAL`.
//!
//! Input: text or a JSON number. Output: a decimal number of up to 38 digits, whose sums are exact. Rounding,
//! multiplication and division are left to crates for arithmetic.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use serde::de::{Error, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// The maximum number of digits, which is that of the SQL type.
const MAX_DIGITS: u32 = 38;

/// A decimal number that keeps its digits, such as `12.50`.
///
/// Two numbers are equal if their values are: `1.5` equals `1.50`. JSON represents the number as a string.
///
/// ```text
/// let price: ExactDecimal = "12.50".parse()?;
/// assert_eq!(price.checked_add("0.1".parse()?), Some("12.60".parse()?));
/// ```
#[derive(Clone, Copy, Debug, Default)]
pub struct ExactDecimal {
    /// The digits, without the decimal point.
    unscaled: i128,
    /// The number of digits after the decimal point.
    scale: u32,
}

impl ExactDecimal {
    /// The number 0.
    pub const ZERO: Self = Self { unscaled: 0, scale: 0 };

    /// Returns the number without its decimal point, such as 1250 for `12.50`.
    pub fn unscaled(self) -> i128 {
        self.unscaled
    }

    /// Returns the number of digits after the decimal point, such as 2 for `12.50`.
    pub fn scale(self) -> u32 {
        self.scale
    }

    /// Returns the shortest decimal number that rounds to `number`.
    ///
    /// A number with up to 15 significant digits is converted exactly.
    ///
    /// # Errors
    ///
    /// Returns an error if the number is infinite, not a number, or has more than 38 digits.
    pub fn from_f64(number: f64) -> Result<Self, ExactDecimalError> {
        number.to_string().parse()
    }

    /// Returns the nearest floating-point number.
    pub fn to_f64(self) -> f64 {
        // The text of a decimal number is always that of a floating-point number.
        self.to_string().parse().unwrap_or(f64::NAN)
    }

    /// Returns the sum, or `None` if it has more than 38 digits.
    pub fn checked_add(self, other: Self) -> Option<Self> {
        let scale = self.scale.max(other.scale);
        let unscaled = self.unscaled_at(scale)?.checked_add(other.unscaled_at(scale)?)?;
        (unscaled.unsigned_abs() < 10_u128.pow(MAX_DIGITS)).then_some(Self { unscaled, scale })
    }

    /// Returns the sum of the numbers, or `None` if it has more than 38 digits.
    pub fn checked_sum(numbers: impl IntoIterator<Item = Self>) -> Option<Self> {
        numbers.into_iter().try_fold(Self::ZERO, Self::checked_add)
    }

    fn unscaled_at(self, scale: u32) -> Option<i128> {
        self.unscaled.checked_mul(10_i128.checked_pow(scale - self.scale)?)
    }

    /// Returns the number without zeros at the end of its fraction.
    fn normalized(mut self) -> Self {
        while self.scale > 0 && self.unscaled % 10 == 0 {
            self.unscaled /= 10;
            self.scale -= 1;
        }
        self
    }
}

impl PartialEq for ExactDecimal {
    fn eq(&self, other: &Self) -> bool {
        let (this, other) = (self.normalized(), other.normalized());
        (this.unscaled, this.scale) == (other.unscaled, other.scale)
    }
}

impl Eq for ExactDecimal {}

impl std::hash::Hash for ExactDecimal {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        let this = self.normalized();
        (this.unscaled, this.scale).hash(state);
    }
}

impl PartialOrd for ExactDecimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for ExactDecimal {
    fn cmp(&self, other: &Self) -> Ordering {
        let whole = |it: &Self| it.unscaled.div_euclid(10_i128.pow(it.scale));
        let fraction = |it: &Self| it.unscaled.rem_euclid(10_i128.pow(it.scale));
        // A fraction has at most 38 digits at the larger scale, which fit.
        let scale = self.scale.max(other.scale);
        let aligned = |it: &Self| fraction(it) * 10_i128.pow(scale - it.scale);
        whole(self).cmp(&whole(other)).then_with(|| aligned(self).cmp(&aligned(other)))
    }
}

impl From<i64> for ExactDecimal {
    fn from(number: i64) -> Self {
        Self { unscaled: number.into(), scale: 0 }
    }
}

impl FromStr for ExactDecimal {
    type Err = ExactDecimalError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (is_negative, digits) = match text.as_bytes().first() {
            Some(b'-') => (true, &text[1..]),
            Some(b'+') => (false, &text[1..]),
            _ => (false, text),
        };
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let is_number = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        if whole.len() + fraction.len() == 0 || !is_number(whole) || !is_number(fraction) {
            return Err(ExactDecimalError);
        }
        let unscaled = format!("{whole}{fraction}");
        let significant = unscaled.trim_start_matches('0');
        let scale = u32::try_from(fraction.len()).map_err(|_| ExactDecimalError)?;
        if significant.len() > MAX_DIGITS as usize || scale > MAX_DIGITS {
            return Err(ExactDecimalError);
        }
        let unscaled: i128 =
            if significant.is_empty() { 0 } else { significant.parse().map_err(|_| ExactDecimalError)? };
        Ok(Self { unscaled: if is_negative { -unscaled } else { unscaled }, scale })
    }
}

impl fmt::Display for ExactDecimal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let scale = self.scale as usize;
        let digits = format!("{:0>width$}", self.unscaled.unsigned_abs(), width = scale + 1);
        let (whole, fraction) = digits.split_at(digits.len() - scale);
        let text = if fraction.is_empty() { whole.to_owned() } else { format!("{whole}.{fraction}") };
        formatter.pad_integral(self.unscaled >= 0, "", &text)
    }
}

impl Serialize for ExactDecimal {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// Deserializes strings and numbers.
impl<'de> Deserialize<'de> for ExactDecimal {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ExactDecimalVisitor)
    }
}

struct ExactDecimalVisitor;

impl Visitor<'_> for ExactDecimalVisitor {
    type Value = ExactDecimal;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a decimal number")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<ExactDecimal, E> {
        text.parse().map_err(E::custom)
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<ExactDecimal, E> {
        Ok(number.into())
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<ExactDecimal, E> {
        self.visit_str(&number.to_string())
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<ExactDecimal, E> {
        ExactDecimal::from_f64(number).map_err(E::custom)
    }
}

/// The error for a text that is not a decimal number of up to 38 digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ExactDecimalError;

impl fmt::Display for ExactDecimalError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the text is not a decimal number of up to 38 digits")
    }
}

impl std::error::Error for ExactDecimalError {}

#[cfg(test)]
mod tests;
