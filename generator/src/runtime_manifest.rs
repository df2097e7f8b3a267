//! The optional modules and the features of the runtime.
//!
//! Contains only data that the configuration, the emitters and the output share.

/// The modules that an SDK only contains if its configuration lists them.
pub const OPTIONAL_MODULES: &[&str] = &["crn"];

/// The features that only concern a module of the runtime, by module. Other crates do not have them.
pub const MODULE_FEATURES: &[(&str, &str)] = &[("oauth", "pkce"), ("download", "files")];

/// The manifest of the runtime, which declares its dependencies and features.
pub const MANIFEST: &str = include_str!("../runtime/Cargo.toml");

/// Returns the features of the runtime.
pub fn features() -> Vec<&'static str> {
    let section = MANIFEST.lines().skip_while(|line| *line != "[features]").skip(1);
    let section = section.take_while(|line| !line.starts_with('['));
    section
        .filter_map(|line| line.split_once(" = "))
        .map(|(name, _)| name)
        .filter(|name| !name.starts_with('#'))
        .collect()
}
