// Copied by sdkwright from sdk-runtime (src/model/macros.rs); do not edit.

//! The `model!` macro, which implements [`Model`](super::Model) from a table of members.

/// Implements [`Model`], `Debug`, `Deserialize` and `Serialize` for a struct: `Name { "wireName": field, … }`.
///
/// Each row is a member: its name in JSON, its field, `or_null` if it is encoded as null when it has no value, and the keys
/// of a map whose values are secret, such as `["secrets.*"]`. The field's type determines whether the member is
/// optional. A last row `..field` names the map for unknown fields, a `BTreeMap` or [`UnknownFields`].
macro_rules! model {
    () => {};
    (@debug $field:expr) => { $field };
    (@debug $field:expr, $($key:literal),+) => { &$crate::model::WithSecretKeys($field, &[$($key),+]) };
    ($name:ident { $($wire:literal: $field:ident $($or_null:ident)? $([$($key:literal),+])?,)* }) => {
        $crate::model::model!(@ $name next skip { $($wire: $field $($or_null)? $([$($key),+])?,)* });
    };
    ($name:ident { $($wire:literal: $field:ident $($or_null:ident)? $([$($key:literal),+])?,)* ..$others:ident }) => {
        $crate::model::model!(@ $name next_named other { $($wire: $field $($or_null)? $([$($key),+])?,)* $others });
    };
    (@ $name:ident $next:ident $other:ident {
        $($wire:literal: $field:ident $($or_null:ident)? $([$($key:literal),+])?,)* $($others:ident)?
    }) => {
        impl $crate::model::Model for $name {
            fn read<'de, M: $crate::model::Members<'de>>(members: &mut M) -> Self {
                let mut model = Self {
                    $($field: members$(.$or_null())?.missing(),)*
                    $($others: ::std::default::Default::default())?
                };
                let fields: $crate::model::Fields = &[$($wire),*];
                while members.$next(fields) {
                    let is_known = false $(|| members.value(&mut model.$field))*;
                    if !is_known {
                        members.$other($(&mut model.$others)?);
                    }
                }
                $(members.keep_outside(fields, &mut model.$others);)?
                model
            }

            fn write<'a, O: $crate::model::Object<'a>>(&'a self, object: &mut O) {
                $(object.note_others(&self.$others);)?
                $(object$(.$or_null())?$(.secret_keys(&[$($key),+]))?.member($wire, &self.$field);)*
                $(object.others(&self.$others);)?
            }
        }

        impl ::std::fmt::Debug for $name {
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::model::debug(
                    formatter,
                    stringify!($name),
                    &[$(stringify!($field),)* $(stringify!($others))?],
                    &[$($crate::model::model!(@debug &self.$field $(, $($key),+)?),)* $(&self.$others)?],
                )
            }
        }

        impl $crate::model::Zero for $name {
            #[inline]
            fn zero() -> Self {
                $crate::model::zero()
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::model::read(deserializer)
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::model::write(self, serializer)
            }
        }
    };
}

pub(crate) use model;
