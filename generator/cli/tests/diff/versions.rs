//! The version that the changes require, and the version before them.

use super::Folder;

/// The bumps of a breaking change and of an addition, and the required versions, by the version before the changes.
#[test]
fn required_version_follows_cargo_rules() {
    let breaking = [("id: {type: string}\n        kind", "id: {type: integer}\n        kind")];
    let addition = [("[small, large]", "[small, large, huge]")];
    for (version, changes, bump, required) in [
        ("0.4.2", &breaking, "breaking (minor): ", "1 breaking change: minor version, 0.5.0 after 0.4.2\n"),
        ("0.4.2", &addition, "addition (patch): ", "1 addition: patch version, 0.4.3 after 0.4.2\n"),
        ("0.0.3", &breaking, "breaking (patch): ", "1 breaking change: patch version, 0.0.4 after 0.0.3\n"),
        ("1.2.0", &addition, "addition (minor): ", "1 addition: minor version, 1.3.0 after 1.2.0\n"),
        (
            "",
            &breaking,
            "breaking (major; minor before 1.0): ",
            "1 breaking change: major version, or a minor version before 1.0\n",
        ),
        (
            "",
            &addition,
            "addition (minor; patch before 1.0): ",
            "1 addition: minor version, or a patch version before 1.0\n",
        ),
    ] {
        let config = match version {
            "" => "package: {name: pets}\n".to_owned(),
            version => format!("package: {{name: pets, version: {version}}}\n"),
        };
        let folder = Folder::new().with_changes(changes).with("old/sdk.yaml", &config);
        let (_, out, err) = folder.run("diff old new");
        assert!(out.starts_with(bump) && out.ends_with(required), "{version}: {out}{err}");
    }
    let folder = Folder::new().with_changes(&breaking).with("old/sdk.yaml", "package: {name: pets}\n");
    let markdown = folder.run("diff old new --format markdown").1;
    let head = "## [Unreleased]\n\n<!-- Requires a major version, or a minor version before 1.0. -->\n";
    assert!(markdown.starts_with(head), "{markdown}");
    let json = folder.run("diff old new --format json").1;
    let bumps = "\"bump\":\"major\",\"bump_before_1_0\":\"minor\"";
    assert!(json.contains(bumps) && json.contains("\"next_version\":null"), "{json}");
}

#[test]
fn version_is_taken_from_the_manifest() {
    let folder = Folder::new()
        .with_changes(&[("id: {type: string}\n        kind", "id: {type: integer}\n        kind")])
        .with("own.toml", "[package]\nname = \"pets\"\nversion = \"0.7.1\"\n")
        .with("Cargo.toml", "[workspace.package]\nversion = \"0.8.0\"\n")
        .with("crate/Cargo.toml", "[package]\nname = \"pets\"\nversion.workspace = true\n");
    let text = folder.run("diff old new --manifest own.toml").1;
    assert!(text.ends_with(": minor version, 0.8.0 after 0.7.1\n"), "{text}");
    let text = folder.run("diff old new --manifest crate/Cargo.toml").1;
    assert!(text.ends_with(": minor version, 0.9.0 after 0.8.0\n"), "{text}");
    let json = folder.run("diff old new --manifest own.toml --format json").1;
    assert!(json.contains("\"bump\":\"minor\"") && json.contains("\"next_version\":\"0.8.0\""), "{json}");
    let (status, out, err) = folder.run("diff old new --manifest Cargo.toml");
    assert_eq!((status, out.as_str()), (Some(2), ""));
    assert_eq!(err, "error: Cargo.toml has no package version\n");
}
