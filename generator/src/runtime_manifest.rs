//! The optional modules and the features of the runtime.
//!
//! Contains only data that the configuration, the emitters and the output share.

/// The modules that an SDK only contains if its configuration lists them.
pub const OPTIONAL_MODULES: &[&str] = &["cache", "crn"];

/// The features that only concern a module of the runtime, by module. Other crates do not have them.
pub const MODULE_FEATURES: &[(&str, &str)] = &[
    ("oauth", "pkce"),
    ("download", "files"),
    ("formatted", "uuid"),
    ("formatted", "url"),
    ("formatted", "rust_decimal"),
];

/// The items of optional modules that generated files may import, by module.
const MODULE_ITEMS: &[(&str, &[&str])] = &[
    ("encoded", &["Base64", "Quoted"]),
    ("formatted", &["Date", "Decimal", "IsoDuration", "TimeOfDay", "Url", "Uuid"]),
];

/// The manifest of the runtime, which declares its dependencies and features.
pub const MANIFEST: &str = include_str!("../runtime/Cargo.toml");

/// Returns the items that generated files may import from the optional modules of a crate.
pub fn items_of(has_module: impl Fn(&str) -> bool) -> Vec<&'static str> {
    let modules = MODULE_ITEMS.iter().filter(|(module, _)| has_module(module));
    modules.flat_map(|(_, items)| items.iter().copied()).collect()
}

/// Returns the features of the runtime in a crate with these modules.
pub fn features_of(has_module: impl Fn(&str) -> bool) -> Vec<&'static str> {
    let is_there = |feature: &&str| {
        let mut modules = MODULE_FEATURES.iter().filter(|(_, name)| name == feature);
        modules.all(|(module, _)| has_module(module))
    };
    features().into_iter().filter(is_there).collect()
}

/// Returns all features of the runtime.
pub fn features() -> Vec<&'static str> {
    let section = MANIFEST.lines().skip_while(|line| *line != "[features]").skip(1);
    let section = section.take_while(|line| !line.starts_with('['));
    section
        .filter_map(|line| line.split_once(" = "))
        .map(|(name, _)| name)
        .filter(|name| !name.starts_with('#'))
        .collect()
}
