//! The reference of derived traits, forms and errors.

use super::section::{Section, setting};

/// `derives`
pub(crate) const DERIVES: Section = Section {
    path: "derives",
    example: &["derives"],
    text: "The derived traits of types beyond `Clone`, `Debug` and `PartialEq`, which every type has, and `Default` of types \
           without required fields. The types of the fields derive the trait too. Fields of some types have no such trait: \
           floating-point numbers have only `PartialOrd`; secrets have neither `Hash` nor an order; unions, unknown \
           fields, JSON values, times and other text with a format have no order. Other traits cannot be derived, because the \
           fields do not carry their wire names as attributes.",
    settings: &[
        setting("Eq", ALL_OR_TYPES, "none", "The types that derive `Eq`.", "Eq: all").matched(),
        setting("Hash", ALL_OR_TYPES, "none", "The types that derive `Hash`.", "Hash: [Shop]").matched(),
        setting(
            "PartialOrd",
            ALL_OR_TYPES,
            "none",
            "The types that derive `PartialOrd`. Fields are compared in the order of the document.",
            "PartialOrd: all",
        )
        .matched(),
        setting(
            "Ord",
            ALL_OR_TYPES,
            "none",
            "The types that derive `Ord`, `PartialOrd` and `Eq`.",
            "Ord: all",
        )
        .matched(),
    ],
};

const ALL_OR_TYPES: &str = "`all` for each type whose fields allow it, or list of component keys";

/// `forms`
pub(crate) const FORMS: Section = Section {
    path: "forms",
    example: &["forms"],
    text: "The encoding of nested values in forms (`application/x-www-form-urlencoded`) and in `deepObject` parameters, which OpenAPI leaves undefined. The style in the document takes precedence where OpenAPI defines its meaning.",
    settings: &[
        setting(
            "arrays",
            "`repeat`, `brackets`, `indices` or `comma`",
            "`repeat`",
            "The encoding of arrays of scalars: `a=1&a=2`, `a[]=1`, `a[0]=1` or `a=1,2`.",
            "arrays: brackets",
        ),
        setting(
            "arrays-of-objects",
            "`json`, `repeat`, `brackets` or `indices`",
            "`json`",
            "The encoding of arrays of arrays or objects. `json` encodes each element as JSON.",
            "arrays-of-objects: indices",
        ),
        setting(
            "objects",
            "`json` or `brackets`",
            "`json`",
            "The encoding of objects: JSON, or `a[b]=1`.",
            "objects: brackets",
        ),
    ],
};

/// `errors`
pub(crate) const ERRORS: Section = Section {
    path: "errors",
    example: &["errors"],
    text: "The meanings of errors.",
    settings: &[
        setting(
            "codes",
            "mapping",
            "none",
            "The codes in error bodies, by the name of their constant in the module `error_codes`.",
            "codes:\n  pet-exists: { code: '4711' }",
        ),
        setting(
            "already-exists",
            "mapping",
            "none",
            "The errors that mean that the object to create already exists. `Error::is_already_exists` recognizes them; one match is enough.",
            "already-exists: { codes: ['4711'] }",
        ),
    ],
};

/// `errors.codes.NAME`
pub(crate) const ERROR_CODE: Section = Section {
    path: "errors.codes.NAME",
    example: &["errors", "codes", "pet-exists"],
    text: "A code in error bodies.",
    settings: &[
        setting("code", "string", "", "The code. Required.", "code: '4711'"),
        setting(
            "description",
            "string",
            "none",
            "The description of the code, in one sentence.",
            "code: '4711'\ndescription: The pet already exists.",
        ),
    ],
};

/// `errors.already-exists`
pub(crate) const ALREADY_EXISTS: Section = Section {
    path: "errors.already-exists",
    example: &["errors", "already-exists"],
    text: "The errors that mean that the object to create already exists.",
    settings: &[
        setting("codes", "list of strings", "none", "The codes.", "codes: ['4711']"),
        setting(
            "texts",
            "list of strings",
            "none",
            "The texts that a title or detail contains, regardless of case.",
            "texts: [is taken]",
        ),
    ],
};
