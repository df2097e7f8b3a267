//! Estimates of the lines that types and operations become, by which long files are split.
//!
//! An estimate follows from the document alone, so that the files of a crate do not depend on how their text is laid out.

use crate::ir::body::Body;
use crate::ir::operation::Operation;
use crate::ir::types::{TypeDef, TypeKind};
use crate::ir::variant_shape::VariantShape;

/// The width of a line of documentation.
const DOC_WIDTH: usize = 90;

impl TypeDef {
    /// Returns the estimated number of lines.
    pub fn estimated_lines(&self) -> usize {
        let own = 18 + doc_lines(self.description.as_deref());
        let members: usize = match &self.kind {
            TypeKind::Struct(it) => {
                let fields = it.fields.iter().map(|field| {
                    let notes = field.notes.iter().map(String::len).sum::<usize>().div_ceil(DOC_WIDTH);
                    let setter = match field.presence.is_required() {
                        // A constructor with too many arguments takes a struct that repeats the fields.
                        true if it.needs_arguments_struct() => 6,
                        true => 3,
                        false => 8,
                    };
                    setter + doc_lines(field.description.as_deref()).max(1) + notes
                });
                fields.sum()
            }
            TypeKind::Enum(it) => {
                it.values.iter().map(|value| 3 + doc_lines(value.description.as_deref())).sum()
            }
            TypeKind::Union(it) => {
                let lines = it.variants.iter().map(|variant| {
                    12 + doc_lines(variant.description.as_deref()) + shape_lines(&variant.shape)
                });
                lines.sum()
            }
        };
        own + members
    }
}

impl Operation {
    /// Returns the estimated number of lines.
    pub fn estimated_lines(&self) -> usize {
        let own = 40 + doc_lines(self.description.as_deref());
        let parameters = self.parameters().map(|it| 7 + doc_lines(it.description.as_deref()));
        let bodies = self.body.iter().flat_map(Body::variants).count();
        let responses = self.responses.iter().map(|it| doc_lines(it.description.as_deref()));
        own + parameters.sum::<usize>() + 10 * bodies + responses.sum::<usize>()
    }
}

fn shape_lines(shape: &VariantShape) -> usize {
    match shape {
        VariantShape::Object(object) => {
            let members = object.required.iter().chain(&object.optional);
            2 + members.map(|(_, shape)| 2 + shape_lines(shape)).sum::<usize>() + shape_lines(&object.others)
        }
        VariantShape::List(item) => 2 + shape_lines(item),
        VariantShape::Union(shapes) => 2 + shapes.iter().map(shape_lines).sum::<usize>(),
        VariantShape::Values(values) => values.len(),
        VariantShape::Any | VariantShape::None | VariantShape::Kind(_) | VariantShape::Type(_) => 0,
    }
}

fn doc_lines(text: Option<&str>) -> usize {
    text.into_iter().flat_map(str::lines).map(|line| 1 + line.len() / DOC_WIDTH).sum()
}
