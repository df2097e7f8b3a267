//! The part of the code-generation API in this module, which is only in SDKs that need it; see `crate::codegen_api`.

use serde_json::Value;

use crate::call::Call;
use crate::parameter_style::{ArrayStyle, ParameterStyle};

const _: fn(Call, &mut Call) = |own, call| {
    let styles = [
        ParameterStyle::SIMPLE,
        ParameterStyle::LABEL,
        ParameterStyle::MATRIX,
        ParameterStyle::FORM,
        ParameterStyle::SPACE,
        ParameterStyle::PIPE,
    ];
    drop(own.path_as("name", "value", styles[0]));
    call.query_as("name", "value", ParameterStyle::DEEP_OBJECT.exploded().reserved());
    call.header_as("name", "value", ParameterStyle::JSON);
    call.cookie_as("name", "value", ParameterStyle::FORM);
    call.form_as(&Value::Null, &[("name", ParameterStyle::FORM)]);
    let style = ParameterStyle::FLAT.arrays(ArrayStyle::Comma).rows(ArrayStyle::Brackets);
    call.form_nested(&Value::Null, style, &[("name", style.arrays(ArrayStyle::Indices))]);
    call.form_nested(&Value::Null, style.rows(ArrayStyle::Json).arrays(ArrayStyle::Repeat), &[]);
};
