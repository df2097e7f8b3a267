//! Decimal numbers in strings.

use super::macros::formatted_text;

/// A decimal number that is sent as a JSON string, such as `"1.50"`, so that no digit is lost.
///
/// The text is neither validated nor normalized, so trailing zeros survive a round trip, and a string that is not a number
/// never fails decoding. `==` compares texts: `1.50` and `1.5` differ.
///
/// Implements `From` for integers. The feature `rust_decimal` adds conversions from and to `rust_decimal::Decimal`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Decimal(String);

formatted_text!(Decimal);

impl Decimal {
    /// Returns the nearest floating-point number, or `None` if the text is not a finite number.
    pub fn to_f64(&self) -> Option<f64> {
        self.0.parse().ok().filter(|number: &f64| number.is_finite())
    }
}

impl From<i64> for Decimal {
    fn from(number: i64) -> Self {
        Self(number.to_string())
    }
}

impl From<u64> for Decimal {
    fn from(number: u64) -> Self {
        Self(number.to_string())
    }
}

impl From<i32> for Decimal {
    fn from(number: i32) -> Self {
        Self(number.to_string())
    }
}

/// Parses a number with or without an exponent. Fails instead of rounding.
#[cfg(feature = "rust_decimal")]
impl TryFrom<&Decimal> for ::rust_decimal::Decimal {
    type Error = ::rust_decimal::Error;

    fn try_from(decimal: &Decimal) -> Result<Self, Self::Error> {
        match decimal.0.contains(['e', 'E']) {
            true => Self::from_scientific(&decimal.0),
            false => Self::from_str_exact(&decimal.0),
        }
    }
}

/// Keeps trailing zeros.
#[cfg(feature = "rust_decimal")]
impl From<::rust_decimal::Decimal> for Decimal {
    fn from(decimal: ::rust_decimal::Decimal) -> Self {
        Self(decimal.to_string())
    }
}
