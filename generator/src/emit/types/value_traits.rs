//! The table of scalar types: the facts that emitters need about types that are not made of other types.
//!
//! ```text
//! DateTime: taken as `impl Into<DateTime>`, imported from `crate::model`, for example "2026-01-31T12:00:00Z"
//! ```
//!
//! In: a [`TypeRef`]. Out: its row in the table, or what follows from the rows of the types it is made of. A new scalar
//! type is a row here; emitters match on a [`TypeRef`] only to distinguish lists, maps and named types.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::context::Cx;
use crate::emit::ident::ident_from_str;
use crate::emit::runtime_items::{
    BASE64, DATE, DATE_TIME, DECIMAL, ISO_DURATION, Item, QUOTED, TIME_OF_DAY, URL, UUID, VALUE,
};
use crate::ir::{self, TextFormat, TypeRef, Variant};

/// A row of the table.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Scalar {
    /// The Rust type.
    pub(crate) name: ScalarName,
    /// The way an argument of the type is passed.
    pub(crate) passing: Passing,
    /// `true` if `Default` gives the empty value.
    pub(crate) has_empty_default: bool,
    /// The value in examples.
    pub(crate) example: ExampleValue,
    /// `true` if a value is short enough to show a setter in an example.
    pub(crate) is_short: bool,
}

/// The Rust type of a scalar.
#[derive(Clone, Copy, Debug)]
pub(crate) enum ScalarName {
    /// A type of the prelude, or of a crate by its path.
    Path(&'static [&'static str]),
    /// An item that is imported.
    Item(Item),
    /// An imported item with a type argument from the prelude.
    Generic(Item, &'static str),
}

/// The way an argument of a scalar type is passed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Passing {
    /// As text.
    Text,
    /// By value; callers rarely have another type.
    Copied,
    /// As anything that converts to the type.
    Converted,
    /// As anything that converts to the type, or as text where a single value is sent outside JSON.
    Json,
}

/// The value of a scalar in examples.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ExampleValue {
    /// `serde_json::json!({})`
    Json,
    /// `true`
    Boolean,
    /// `1`, or the document's number.
    Integer,
    /// `1.0`
    Number,
    /// The document's text; as an owned value `"…".to_owned()`.
    Text,
    /// The document's text; as an owned value `"…".into()`.
    ConvertedText,
    /// The document's time; as an owned value `"…".into()`.
    Time,
    /// The document's text, if it has the format; as an owned value `"…".into()`.
    Formatted(TextFormat),
    /// `1_i64`; as an owned value `1_i64.into()`.
    Quoted,
    /// `b"…"`; as an owned value `b"…".into()`.
    Bytes,
}

const ANY: Scalar = Scalar {
    name: ScalarName::Item(VALUE),
    passing: Passing::Json,
    has_empty_default: true,
    example: ExampleValue::Json,
    is_short: false,
};

const BOOL: Scalar = Scalar {
    name: ScalarName::Path(&["bool"]),
    passing: Passing::Copied,
    has_empty_default: true,
    example: ExampleValue::Boolean,
    is_short: true,
};

const I32: Scalar = Scalar { name: ScalarName::Path(&["i32"]), example: ExampleValue::Integer, ..BOOL };

const I64: Scalar = Scalar { name: ScalarName::Path(&["i64"]), ..I32 };

const U32: Scalar = Scalar { name: ScalarName::Path(&["u32"]), ..I32 };

const U64: Scalar = Scalar { name: ScalarName::Path(&["u64"]), ..I64 };

const QUOTED_I64: Scalar = Scalar {
    name: ScalarName::Generic(QUOTED, "i64"),
    passing: Passing::Converted,
    has_empty_default: false,
    example: ExampleValue::Quoted,
    is_short: false,
};

const QUOTED_U64: Scalar = Scalar { name: ScalarName::Generic(QUOTED, "u64"), ..QUOTED_I64 };

const ENCODED: Scalar = Scalar { name: ScalarName::Item(BASE64), example: ExampleValue::Bytes, ..QUOTED_I64 };

const F32: Scalar =
    Scalar { name: ScalarName::Path(&["f32"]), example: ExampleValue::Number, is_short: false, ..I32 };

const F64: Scalar = Scalar { name: ScalarName::Path(&["f64"]), ..F32 };

const STRING: Scalar = Scalar {
    name: ScalarName::Path(&["String"]),
    passing: Passing::Text,
    has_empty_default: true,
    example: ExampleValue::Text,
    is_short: true,
};

const TIME: Scalar = Scalar {
    name: ScalarName::Item(DATE_TIME),
    passing: Passing::Converted,
    has_empty_default: false,
    example: ExampleValue::Time,
    is_short: false,
};

const BYTES: Scalar = Scalar {
    name: ScalarName::Path(&["bytes", "Bytes"]),
    passing: Passing::Text,
    has_empty_default: false,
    example: ExampleValue::ConvertedText,
    is_short: false,
};

/// Returns the row of a format.
fn formatted(format: TextFormat) -> Scalar {
    let item = match format {
        TextFormat::Uuid => UUID,
        TextFormat::Url => URL,
        TextFormat::Date => DATE,
        TextFormat::TimeOfDay => TIME_OF_DAY,
        TextFormat::Duration => ISO_DURATION,
        TextFormat::Decimal => DECIMAL,
    };
    Scalar { name: ScalarName::Item(item), example: ExampleValue::Formatted(format), is_short: true, ..TIME }
}

impl Scalar {
    /// Returns the row of a type; `None` for a type that is made of others.
    pub(crate) fn from_type(ty: &TypeRef) -> Option<Self> {
        match ty {
            TypeRef::Any => Some(ANY),
            TypeRef::Bool => Some(BOOL),
            TypeRef::I32 => Some(I32),
            TypeRef::I64 => Some(I64),
            TypeRef::U32 => Some(U32),
            TypeRef::U64 => Some(U64),
            TypeRef::QuotedI64 => Some(QUOTED_I64),
            TypeRef::QuotedU64 => Some(QUOTED_U64),
            TypeRef::Base64 => Some(ENCODED),
            TypeRef::F32 => Some(F32),
            TypeRef::F64 => Some(F64),
            TypeRef::String => Some(STRING),
            TypeRef::DateTime => Some(TIME),
            TypeRef::Formatted(format) => Some(formatted(*format)),
            TypeRef::Bytes => Some(BYTES),
            TypeRef::AnyObject
            | TypeRef::JsonText(_)
            | TypeRef::List(_)
            | TypeRef::Map(_)
            | TypeRef::Nullable(_)
            | TypeRef::Named(_) => None,
        }
    }

    /// Returns the Rust type.
    pub(crate) fn rust_type(self) -> TokenStream {
        match self.name {
            ScalarName::Item(item) => quote!(#item),
            ScalarName::Generic(item, inner) => {
                let inner = ident_from_str(inner);
                quote!(#item<#inner>)
            }
            ScalarName::Path(path) => {
                let path = path.iter().map(|part| ident_from_str(part));
                quote!(#(#path)::*)
            }
        }
    }
}

/// The type of a reference to a value.
#[derive(Clone, Copy, Debug)]
pub(crate) enum BorrowedType<'a> {
    /// `&str`
    Str,
    /// `&[T]`
    Slice(&'a TypeRef),
    /// `&T`
    Reference(&'a TypeRef),
}

impl<'a> BorrowedType<'a> {
    /// Returns the type of a reference to a value of the type.
    pub(crate) fn from_type(ty: &'a TypeRef) -> Self {
        match ty {
            TypeRef::String => Self::Str,
            TypeRef::List(element) => Self::Slice(element),
            ty => Self::Reference(ty),
        }
    }
}

/// Returns `true` if callers often have a value of another type that converts to this one.
pub(crate) fn is_converted(ty: &TypeRef) -> bool {
    match Scalar::from_type(ty) {
        Some(scalar) => scalar.passing != Passing::Copied,
        None => matches!(ty, TypeRef::Named(_) | TypeRef::JsonText(_)),
    }
}

/// Returns `true` if a value is passed as text, or as something that is text on the wire.
pub(crate) fn is_text(ty: &TypeRef) -> bool {
    match Scalar::from_type(ty) {
        Some(scalar) => matches!(
            scalar.example,
            ExampleValue::Text
                | ExampleValue::Time
                | ExampleValue::Formatted(_)
                | ExampleValue::Quoted
                | ExampleValue::Bytes
        ),
        None => matches!(ty, TypeRef::Named(_) | TypeRef::JsonText(_)),
    }
}

/// Returns `true` if `Default` gives the type's empty value.
pub(crate) fn has_empty_default(ty: &TypeRef) -> bool {
    match Scalar::from_type(ty) {
        Some(scalar) => scalar.has_empty_default,
        None => !matches!(ty, TypeRef::Named(_) | TypeRef::JsonText(_)),
    }
}

/// Returns `true` if values of other variants of an enum would waste most of their space next to one of this type.
pub(crate) fn is_big(cx: Cx<'_>, ty: &TypeRef) -> bool {
    ir::is_big(cx.api, ty)
}

/// Returns `true` if a variant is boxed.
pub(crate) fn is_boxed_variant(cx: Cx<'_>, variant: &Variant) -> bool {
    ir::is_boxed_variant(cx.api, variant)
}

/// Returns the allowance for an enum whose variants with these types the lock does not box although they are big.
pub(crate) fn size_allowance<'a>(
    cx: Cx<'_>,
    mut payloads: impl Iterator<Item = &'a TypeRef>,
) -> Option<TokenStream> {
    let is_uneven = payloads.any(|ty| ir::is_kept_unboxed(cx.api, ty));
    is_uneven.then(|| {
        quote! {
            #[allow(clippy::large_enum_variant, reason = "a `Box` would change the type of the variant")]
        }
    })
}
