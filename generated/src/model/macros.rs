// Copied from generator/runtime/src/model/macros.rs by `cargo xtask codegen`; edit it there.

//! The `model!` macro, which implements [`Model`](super::Model) from a table of members.

/// Implements [`Model`], `Deserialize` and `Serialize` for a struct: `Name { 0 "wireName": field, … }`.
///
/// Each row is a member: its index, its name in JSON, its field, and `or_null` if it is encoded as null when it has no
/// value. The field's type determines if the member is optional. A last row `..field` names the map for unknown fields,
/// a `BTreeMap` or [`UnknownFields`].
macro_rules! model {
    () => {};
    ($name:ident { $($index:literal $wire:literal: $field:ident $($or_null:ident)?,)* }) => {
        $crate::model::model!(@ $name next skip { $($index $wire: $field $($or_null)?,)* });
    };
    ($name:ident { $($index:literal $wire:literal: $field:ident $($or_null:ident)?,)* ..$others:ident }) => {
        $crate::model::model!(@ $name next_named other { $($index $wire: $field $($or_null)?,)* $others });
    };
    (@ $name:ident $next:ident $other:ident {
        $($index:literal $wire:literal: $field:ident $($or_null:ident)?,)* $($others:ident)?
    }) => {
        impl $crate::model::Model for $name {
            fn read<'de, M: $crate::model::Members<'de>>(members: &mut M) -> Self {
                let mut model = Self {
                    $($field: members$(.$or_null())?.missing(),)*
                    $($others: ::std::default::Default::default())?
                };
                while let Some(index) = members.$next(&[$($wire),*]) {
                    match index {
                        $($index => members.value(&mut model.$field),)*
                        _ => members.$other($(&mut model.$others)?),
                    }
                }
                model
            }

            fn write<O: $crate::model::Object>(&self, object: &mut O) {
                $(object$(.$or_null())?.member($wire, &self.$field);)*
                $(object.others(&self.$others);)?
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
