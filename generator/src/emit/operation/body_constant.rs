//! The property of a request body whose value the method decides.
//!
//! ```text
//! call.set_body_constant("stream", true);
//! call.parts().texts("stream", [true], "");
//! ```

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote};
use serde_json::Value;

use crate::ir::{Body, BodyKind, Operation};
use crate::item_format::BodyConstant;

/// Returns the statement that sets the property of a body with a constant value. Several forms of a body set it
/// themselves.
pub(crate) fn constant_statement(it: &Operation, body: &Body) -> Option<TokenStream> {
    let constant = it.body_constant.as_ref().filter(|_| !body.has_alternatives())?;
    set_constant(body.kind, constant)
}

/// Returns the statement that sets a body which has no other property.
pub(crate) fn constant_body(it: &Operation) -> Option<TokenStream> {
    let (constant, (kind, _)) = (it.body_constant.as_ref()?, it.constant_body.as_ref()?);
    if *kind != BodyKind::Form {
        return set_constant(*kind, constant);
    }
    let (property, value) = (&constant.property, literal(&constant.value)?);
    Some(quote!(call.form(&std::collections::BTreeMap::from([(#property, #value)]));))
}

/// Returns the statement that sets the property of a form of a body.
pub(crate) fn set_constant(kind: BodyKind, constant: &BodyConstant) -> Option<TokenStream> {
    let BodyConstant { property, value } = constant;
    let literal = literal(value)?;
    match kind {
        BodyKind::Json | BodyKind::Form => Some(quote!(call.set_body_constant(#property, #literal);)),
        BodyKind::Multipart => Some(quote!(call.parts().texts(#property, [#literal], "");)),
        BodyKind::Text | BodyKind::Raw => None,
    }
}

fn literal(value: &Value) -> Option<TokenStream> {
    Some(match value {
        Value::Bool(value) => quote!(#value),
        Value::String(text) => quote!(#text),
        Value::Number(number) => match (number.as_i64(), number.as_f64()) {
            (Some(number), _) => Literal::i64_unsuffixed(number).to_token_stream(),
            (None, Some(number)) => Literal::f64_unsuffixed(number).to_token_stream(),
            (None, None) => return None,
        },
        Value::Null | Value::Array(_) | Value::Object(_) => return None,
    })
}
