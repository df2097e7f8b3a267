// Copied by sdkwright from sdk-runtime (src/model/number.rs); do not edit.

//! Numbers in any JSON spelling, and numbers that are out of range for their type.
//!
//! Input: a number. Output: its value as a Rust type, or the JSON if the type cannot represent it. JSON has one kind of
//! number: `5`, `5.0` and `5e0` are equal (RFC 8259, 6), so each of them is an integer.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserializer, Error, Unexpected, Visitor};
use serde_json::Value;

/// A decoded value, or the JSON of a number, list or map that its type cannot represent.
pub enum Decoded<T> {
    /// The value.
    Value(T),
    /// The JSON of a value of the right kind with an out-of-range number.
    Outside(Value),
}

impl<T> Decoded<T> {
    /// Applies a function to the value.
    pub(super) fn map<U>(self, convert: impl FnOnce(T) -> U) -> Decoded<U> {
        match self {
            Self::Value(value) => Decoded::Value(convert(value)),
            Self::Outside(json) => Decoded::Outside(json),
        }
    }
}

/// A number type that cannot represent every JSON number.
pub(super) trait Number: Sized {
    /// The name of the type in error texts.
    const NAME: &'static str;

    fn from_signed(number: i64) -> Option<Self>;

    fn from_unsigned(number: u64) -> Option<Self>;

    /// Converts a number that is written with a fraction or an exponent, or is beyond 64 bits.
    fn from_float(number: f64) -> Option<Self>;
}

macro_rules! integers {
    ($($name:ident $text:literal $end:literal,)+) => {$(
        impl Number for $name {
            const NAME: &'static str = $text;

            #[inline]
            fn from_signed(number: i64) -> Option<Self> {
                number.try_into().ok()
            }

            #[inline]
            fn from_unsigned(number: u64) -> Option<Self> {
                number.try_into().ok()
            }

            fn from_float(number: f64) -> Option<Self> {
                let fits = number.fract() == 0.0 && number >= Self::MIN as f64 && number < $end;
                // Within these limits, the conversion is exact.
                fits.then_some(number as Self)
            }
        }
    )+};
}

integers! {
    i32 "i32" 2_147_483_648.0,
    i64 "i64" 9_223_372_036_854_775_808.0,
    u32 "u32" 4_294_967_296.0,
    u64 "u64" 18_446_744_073_709_551_616.0,
}

impl Number for f32 {
    const NAME: &'static str = "f32";

    fn from_signed(number: i64) -> Option<Self> {
        Some(number as Self)
    }

    fn from_unsigned(number: u64) -> Option<Self> {
        Some(number as Self)
    }

    fn from_float(number: f64) -> Option<Self> {
        let nearest = number as Self;
        nearest.is_finite().then_some(nearest)
    }
}

/// Decodes a number, or returns its JSON if it is out of range.
pub(super) fn decode_or_keep<'de, T: Number, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Decoded<T>, D::Error> {
    deserializer.deserialize_i64(KeptVisitor(PhantomData))
}

/// Decodes a number; one that is out of range is an error.
pub(super) fn decode<'de, T: Number, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_i64(ExactVisitor(PhantomData))
}

struct ExactVisitor<T>(PhantomData<T>);

impl<T: Number> Visitor<'_> for ExactVisitor<T> {
    type Value = T;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(T::NAME)
    }

    #[inline]
    fn visit_i64<E: Error>(self, number: i64) -> Result<T, E> {
        T::from_signed(number).ok_or_else(|| E::invalid_value(Unexpected::Signed(number), &self))
    }

    #[inline]
    fn visit_u64<E: Error>(self, number: u64) -> Result<T, E> {
        T::from_unsigned(number).ok_or_else(|| E::invalid_value(Unexpected::Unsigned(number), &self))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<T, E> {
        T::from_float(number).ok_or_else(|| E::invalid_value(Unexpected::Float(number), &self))
    }
}

struct KeptVisitor<T>(PhantomData<T>);

impl<T: Number> Visitor<'_> for KeptVisitor<T> {
    type Value = Decoded<T>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(T::NAME)
    }

    #[inline]
    fn visit_i64<E>(self, number: i64) -> Result<Decoded<T>, E> {
        Ok(T::from_signed(number).map_or_else(|| Decoded::Outside(number.into()), Decoded::Value))
    }

    #[inline]
    fn visit_u64<E>(self, number: u64) -> Result<Decoded<T>, E> {
        Ok(T::from_unsigned(number).map_or_else(|| Decoded::Outside(number.into()), Decoded::Value))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Decoded<T>, E> {
        Ok(T::from_float(number).map_or_else(|| Decoded::Outside(number.into()), Decoded::Value))
    }
}
