//! The `formatted_text!` macro, which implements what all strings with a format have in common.

/// Implements the conversions, the encoding and the decoding of a type that holds its text: `struct Name(String)`.
macro_rules! formatted_text {
    ($name:ident) => {
        impl $name {
            /// Returns the text as it is sent.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        /// Keeps the text without checking it.
        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text)
            }
        }

        /// Keeps the text without checking it.
        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }

        /// Never fails, because any text is kept.
        impl ::std::str::FromStr for $name {
            type Err = ::std::convert::Infallible;

            fn from_str(text: &str) -> Result<Self, ::std::convert::Infallible> {
                Ok(text.into())
            }
        }

        impl From<$name> for String {
            fn from(value: $name) -> Self {
                value.0
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                formatter.pad(&self.0)
            }
        }

        impl $crate::model::Zero for $name {
            fn zero() -> Self {
                Self(String::new())
            }

            fn wipe(&mut self) {
                $crate::model::Zero::wipe(&mut self.0);
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::model::read_text(deserializer)
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }
    };
}

pub(crate) use formatted_text;
