// Copied by sdkwright from sdk-runtime (src/model/open_enum.rs); do not edit.

//! String enums that keep unknown values, so that they survive a round trip.

/// Implements the conversions of a string enum: `Name { "WIRE_VALUE": Variant, … }`.
///
/// The enum has one more variant, `Unrecognized(String)`. It is declared outside of the macro, so that the compiler shows
/// its declaration. The functions are inline, so they are compiled in the application's crate, and only if they are used.
macro_rules! open_enum {
    () => {};
    ($name:ident { $($value:literal: $variant:ident,)+ }) => {
        impl $name {
            /// All values that this version knows, in the order of the API's document.
            pub const KNOWN: &'static [Self] = &[$(Self::$variant),+];

            /// Returns the value as it is encoded in JSON.
            #[inline]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $value,)+
                    Self::Unrecognized(value) => value,
                }
            }

            #[inline]
            fn from_known(value: &str) -> Option<Self> {
                match value {
                    $($value => Some(Self::$variant),)+
                    _ => None,
                }
            }
        }

        #[diagnostic::do_not_recommend]
        impl From<&str> for $name {
            #[inline]
            fn from(value: &str) -> Self {
                Self::from_known(value).unwrap_or_else(|| Self::Unrecognized(value.to_owned()))
            }
        }

        #[diagnostic::do_not_recommend]
        impl From<String> for $name {
            #[inline]
            fn from(value: String) -> Self {
                Self::from_known(&value).unwrap_or(Self::Unrecognized(value))
            }
        }

        /// Never fails, because unknown values are kept.
        impl ::std::str::FromStr for $name {
            type Err = ::std::convert::Infallible;

            #[inline]
            fn from_str(value: &str) -> Result<Self, ::std::convert::Infallible> {
                Ok(value.into())
            }
        }

        impl ::std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                formatter.pad(self.as_str())
            }
        }

        impl $crate::model::Zero for $name {
            #[inline]
            fn zero() -> Self {
                Self::Unrecognized(String::new())
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            #[inline]
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::model::read_text(deserializer)
            }
        }

        impl ::serde::Serialize for $name {
            #[inline]
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
    };
}

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserializer, Visitor};

pub(crate) use open_enum;

/// Decodes a string value, without copying the text if it can be borrowed.
pub(crate) fn read_text<'de, T, D>(deserializer: D) -> Result<T, D::Error>
where
    T: From<String> + for<'a> From<&'a str>,
    D: Deserializer<'de>,
{
    deserializer.deserialize_str(Text(PhantomData))
}

struct Text<T>(PhantomData<T>);

impl<T: From<String> + for<'a> From<&'a str>> Visitor<'_> for Text<T> {
    type Value = T;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a string")
    }

    fn visit_str<E>(self, text: &str) -> Result<T, E> {
        Ok(text.into())
    }

    fn visit_string<E>(self, text: String) -> Result<T, E> {
        Ok(text.into())
    }
}
