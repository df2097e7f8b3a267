// Generated from artifact/v1.yaml by `cargo xtask codegen`; do not edit.

//! Types shared by several resources of this group.

use crate::model::open_enum;

open_enum! {
    /// The format of the archive.
    pub enum ContentFormat {
        /// `ZIP`
        Zip = "ZIP",
        /// `JAR`
        Jar = "JAR",
    }
}
