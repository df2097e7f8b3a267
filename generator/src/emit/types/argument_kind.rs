//! The kinds of arguments for parameters.
//!
//! ```text
//! id: impl Into<String>, page_size: i32, filter: &Filter    // text, copied, by reference
//! ```
//!
//! In: a [`Parameter`]. Out: an [`ArgumentKind`], from which its declaration, its conversion and its value in an example
//! follow.

use crate::emit::context::Cx;
use crate::emit::types::value_traits::{Passing, Scalar};
use crate::ir::{Parameter, ParameterStyle, PartKind, Serialization, Style, TypeKind, TypeRef};

/// The kind of the argument for a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ArgumentKind {
    /// A string.
    Text,
    /// A number or a boolean, by value.
    Copied,
    /// A value that is converted first: an enum, a time.
    Converted,
    /// A sequence of values.
    List,
    /// A reference to a value that is serialized by its properties.
    Reference,
    /// A value that becomes a part of a body.
    File,
    /// Several parts of a body.
    Files,
}

impl ArgumentKind {
    /// Returns the kind of a parameter.
    pub(crate) fn new(cx: Cx<'_>, parameter: &Parameter) -> Self {
        let is_list = matches!(parameter.ty, TypeRef::List(_));
        if let Serialization::Part(PartKind::File | PartKind::Raw, _) = parameter.serialization {
            return if is_list { Self::Files } else { Self::File };
        }
        match Scalar::from_type(&parameter.ty).map(|scalar| scalar.passing) {
            Some(Passing::Text) => Self::Text,
            Some(Passing::Copied) => Self::Copied,
            Some(Passing::Converted) => Self::Converted,
            Some(Passing::Json) if is_written_by_members(parameter) => Self::Reference,
            Some(Passing::Json) => Self::Text,
            None if is_list => Self::List,
            None if is_enum(cx, &parameter.ty) => Self::Converted,
            None => Self::Reference,
        }
    }
}

fn is_written_by_members(parameter: &Parameter) -> bool {
    matches!(
        parameter.serialization,
        Serialization::Styled(ParameterStyle {
            style: Style::DeepObject | Style::Nested(_) | Style::Json,
            ..
        }) | Serialization::Part(PartKind::Json, _)
    )
}

fn is_enum(cx: Cx<'_>, ty: &TypeRef) -> bool {
    matches!(ty, TypeRef::Named(id) if matches!(cx.api.types[id.0].kind, TypeKind::Enum(_)))
}
