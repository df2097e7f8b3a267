//! The optional modules and the features of the runtime.
//!
//! Contains only data that the configuration, the emitters and the output share.

/// The modules that an SDK only contains if its configuration lists them.
pub const OPTIONAL_MODULES: &[&str] = &["cache"];

/// The features that only concern a module of the runtime, by module. Other crates do not have them.
pub const MODULE_FEATURES: &[(&str, &str)] = &[
    ("oauth", "pkce"),
    ("download", "files"),
    ("upload_session", "digests"),
    ("upload", "files"),
    ("formatted", "uuid"),
    ("formatted", "url"),
    ("formatted", "rust_decimal"),
    ("webhook_receiver", "webhooks"),
];

/// The dependencies of features that only concern a module of the runtime: the module, the feature and the dependency.
pub const MODULE_DEPENDENCIES: &[(&str, &str, &str)] = &[("webhook_ed25519", "webhooks", "ed25519-dalek")];

/// The items of optional modules that generated files may import, by module.
const MODULE_ITEMS: &[(&str, &[&str])] = &[
    ("encoded", &["Base64", "Quoted"]),
    ("json_text", &["JsonText"]),
    ("upload", &["UploadBody"]),
    ("formatted", &["Date", "Decimal", "IsoDuration", "TimeOfDay", "Url", "Uuid"]),
    (
        "storage_upload",
        &[
            "StorageUpload",
            "StorageRequest",
            "UploadArgument",
            "UploadMember",
            "UploadStart",
            "UploadSteps",
            "UploadStorage",
        ],
    ),
    ("upload_session", &["SessionArgument", "SessionCall", "SessionDigest", "SessionSteps", "SessionUpload"]),
];

/// Returns the items that generated files may import from the optional modules of a crate.
pub fn items_of(has_module: impl Fn(&str) -> bool) -> Vec<&'static str> {
    let modules = MODULE_ITEMS.iter().filter(|(module, _)| has_module(module));
    modules.flat_map(|(_, items)| items.iter().copied()).collect()
}

/// Returns the features of the runtime in a crate with these modules.
pub fn features_of(has_module: impl Fn(&str) -> bool) -> Vec<&'static str> {
    features().into_iter().filter(|feature| has_feature(feature, &has_module)).collect()
}

/// Returns `true` if a crate with these modules has a feature of the runtime.
pub fn has_feature(feature: &str, has_module: impl Fn(&str) -> bool) -> bool {
    let mut modules = MODULE_FEATURES.iter().filter(|(_, name)| *name == feature).peekable();
    modules.peek().is_none() || modules.any(|(module, _)| has_module(module))
}

/// Returns all features of the runtime.
pub fn features() -> Vec<&'static str> {
    let section = sdk_runtime::MANIFEST.lines().skip_while(|line| *line != "[features]").skip(1);
    let section = section.take_while(|line| !line.starts_with('['));
    section
        .filter_map(|line| line.split_once(" = "))
        .map(|(name, _)| name)
        .filter(|name| !name.starts_with('#'))
        .collect()
}
