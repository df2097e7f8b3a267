// Generated from cam/v1.yaml by `cargo xtask codegen`; do not edit.

//! Types shared by several resources of this group.

use crate::model::open_enum;

/// The format of the archive.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContentFormat {
    /// `ZIP`
    Zip,
    /// `JAR`
    Jar,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(ContentFormat {
    "ZIP": Zip,
    "JAR": Jar,
});
