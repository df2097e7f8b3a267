// Generated from cam/v1.yaml by `cargo xtask codegen`; do not edit.

//! Types that several resources of this group use.

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
