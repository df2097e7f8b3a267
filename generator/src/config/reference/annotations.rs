//! The reference of annotations, and of the names that they can state.

use super::section::{Setting, setting};

/// The words that `annotations` may use. The last one switches an annotation off.
pub(crate) const WORDS: [&str; 11] = [
    "method",
    "tag",
    "stage",
    "docs",
    "exclude",
    "name",
    "type",
    "value-names",
    "value-descriptions",
    "nullable",
    "none",
];

/// `annotations`
pub(super) const ANNOTATIONS: Setting = setting(
    "annotations",
    "mapping of `method`, `tag`, `stage`, `docs`, `exclude`, `name`, `type`, `value-names`, `value-descriptions`, `nullable` and `none`",
    "none",
    "The annotations of this API, by extension or by a path into one such as `x-meta.name`: the words that they stand for. \
     `method`, `tag`, `stage` and `docs` are settings of the operation, and `exclude` leaves an operation, an optional \
     parameter or a property out if the value is `true`. `name` is that of a field or parameter, `type` that of a schema; \
     `value-names` and `value-descriptions` are lists in the order of the enum values, or mappings by value. `none` switches \
     an annotation off that the tool uses otherwise. Other settings of this file take precedence.",
    "annotations: { x-kennel: tag }",
)
.matched();

/// `fields`
pub(super) const FIELDS: Setting = setting(
    "fields",
    "mapping of strings",
    "the names in the documents",
    "The names of fields, arguments and setters, by the name of the property or parameter, or by the component and the \
     property.",
    "fields: { Pet.code: collar }",
)
.matched();

/// `variants`
pub(super) const VARIANTS: Setting = setting(
    "variants",
    "mapping of mappings of strings",
    "derived from the values",
    "The names of the variants of enums by value, by the key of the component, or by the component and the property for an \
     inline schema.",
    "variants:\n  Pet.kind: { CAT: Feline }",
)
.matched();
