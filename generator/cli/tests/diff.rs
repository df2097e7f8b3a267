//! `sdkwright diff`: the changes of the public API between two versions of the documents.

#[path = "../src/scratch.rs"]
mod scratch;
#[path = "diff/versions.rs"]
mod versions;

use std::process::Command;

use scratch::Scratch;

/// A temporary folder with two versions of a document.
struct Folder(Scratch);

impl Folder {
    fn new() -> Self {
        Self(Scratch::new())
            .with("old/pets.yaml", PETS)
            .with("old/sdk.yaml", CONFIG)
            .with("new/sdk.yaml", CONFIG)
    }

    fn with(self, name: &str, text: &str) -> Self {
        self.0.write(name, text);
        self
    }

    /// Adds the new document: the old one with texts replaced.
    fn with_changes(self, changes: &[(&str, &str)]) -> Self {
        let mut text = PETS.to_owned();
        for (old, new) in changes {
            assert!(text.contains(old), "{old}");
            text = text.replace(old, new);
        }
        self.with("new/pets.yaml", &text)
    }

    /// Runs a program in the folder. Returns its status and both outputs.
    fn program(&self, program: &str, line: &str) -> (Option<i32>, String, String) {
        let mut command = Command::new(program);
        let output = command.args(line.split(' ')).current_dir(self.0.path("")).output().expect("a run");
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        (output.status.code(), text(&output.stdout), text(&output.stderr))
    }

    fn run(&self, line: &str) -> (Option<i32>, String, String) {
        self.program(env!("CARGO_BIN_EXE_sdkwright"), line)
    }

    /// Runs git, which has to succeed.
    fn git(&self, line: &str) {
        let line = format!("-c user.name=a -c user.email=a@example.com -c commit.gpgsign=false {line}");
        let (status, out, err) = self.program("git", &line);
        assert_eq!(status, Some(0), "{out}{err}");
    }
}

const CONFIG: &str = "package: {name: pets, version: 1.2.0}\n";

const PETS: &str = "\
openapi: 3.0.3
info: {title: Pets, version: '1'}
servers: [{url: 'https://pets.example'}]
paths:
  /pets:
    get:
      tags: [Pets]
      operationId: listPets
      parameters: [{name: limit, in: query, schema: {type: integer}}]
      responses:
        '200':
          description: The pets.
          content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Pet'}}}}
    post:
      tags: [Pets]
      operationId: createPet
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: '#/components/schemas/NewPet'}}}
      responses:
        '201':
          description: The pet.
          content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}
  /pets/{id}:
    delete:
      tags: [Pets]
      operationId: deletePet
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {'204': {description: The pet is gone.}}
components:
  schemas:
    NewPet:
      type: object
      required: [name, owner]
      properties:
        name: {type: string}
        owner: {type: string}
        size: {type: string, enum: [small, large]}
    Pet:
      type: object
      required: [id]
      properties:
        id: {type: string}
        kind: {$ref: '#/components/schemas/Kind'}
    Kind:
      type: object
      properties:
        name: {type: string}
        code: {type: string}
";

/// The swap of two properties of the same type.
const SWAPPED: (&str, &str) = (
    "        name: {type: string}\n        owner: {type: string}\n",
    "        owner: {type: string}\n        name: {type: string}\n",
);

/// Changes of each class.
const CHANGES: &[(&str, &str)] = &[
    ("required: [name, owner]", "required: [full_name, owner]"),
    ("        name: {type: string}\n        owner", "        full_name: {type: string}\n        owner"),
    ("[small, large]", "[small, huge]"),
    ("name: limit, in: query", "name: limit, in: header"),
    ("    delete:\n      tags", "    delete:\n      deprecated: true\n      tags"),
    ("id: {type: string}\n        kind", "id: {type: integer}\n        kind"),
];

#[test]
fn changes_are_listed_with_class_bump_and_place() {
    let folder = Folder::new().with_changes(CHANGES);
    let (status, out, err) = folder.run("diff old new");
    assert_eq!((status, err.as_str()), (Some(0), ""));
    let expected = "\
breaking (major): Renamed the field `pets::NewPet::name` to `pets::NewPet::full_name`
  --> new/pets.yaml:37:9
  also: `pets::NewPet::new`
breaking (major): Changed the order of the arguments of `pets::NewPet::new` from `full_name, owner` to `owner, full_name`
  --> new/pets.yaml:33:5
breaking (major): Removed the variant `pets::NewPetSize::Large`
  --> old/pets.yaml:38:9 (old)
breaking (major): Changed the type of `pets::Pet::id` from `String` to `i64`
  --> new/pets.yaml:44:9
  also: `pets::Pet::new`
behavior (minor): Changed the parameter of `pets::requests::ListPets::limit` from `query limit` to `header limit`
  --> new/pets.yaml:6:5
addition (minor): Added the variant `pets::NewPetSize::Huge`
  --> new/pets.yaml:39:9
documentation (minor): Deprecated `pets::PetsClient::delete`
  --> new/pets.yaml:25:5
4 breaking changes, 1 change of behavior, 1 addition, 1 change of documentation: major version, 2.0.0 after 1.2.0
";
    assert_eq!(out, expected);
}

/// A method that now calls another operation is not the same method.
#[test]
fn swapped_methods_are_renamed() {
    let swapped =
        format!("{CONFIG}operations: {{listPets: {{method: create}}, createPet: {{method: list}}}}\n");
    let folder = Folder::new().with_changes(&[]).with("new/sdk.yaml", &swapped);
    let (status, out, err) = folder.run("diff old new");
    assert_eq!(status, Some(0), "{err}");
    for (old, new) in [("list", "create"), ("create", "list")] {
        let text = format!("Renamed the method `pets::PetsClient::{old}` to `pets::PetsClient::{new}`");
        assert!(out.contains(&text), "{text}\n{out}");
    }
    assert!(!out.contains("GET"), "{out}");
}

#[test]
fn breaking_changes_are_denied_on_request() {
    let folder = Folder::new().with_changes(CHANGES);
    let (status, out, err) = folder.run("diff old new --format markdown --deny breaking");
    assert_eq!((status, err.as_str()), (Some(1), "error: there are 4 breaking changes\n"));
    let head = "## [2.0.0]\n\n<!-- Requires a major version, 2.0.0 after 1.2.0. -->\n\n### Breaking changes\n\n- Renamed the field";
    assert!(out.starts_with(head), "{out}");
    assert!(out.ends_with("### Deprecated\n\n- Deprecated `pets::PetsClient::delete`.\n"), "{out}");
    let folder = Folder::new().with_changes(&[SWAPPED]);
    let (status, out, _) = folder.run("diff old new --deny breaking");
    assert_eq!((status, out.as_str()), (Some(0), "no changes of the API\n"));
}

#[test]
fn without_lock_order_and_names_change() {
    let changes = [SWAPPED, ("operationId: listPets", "operationId: queryPets"), ("Kind", "Species")];
    let folder = Folder::new().with_changes(&changes);
    assert_eq!(folder.run("diff old new").1, "no changes of the API\n");
    let (_, out, _) = folder.run("diff old new --no-lock --format json");
    let texts: Vec<&str> =
        out.lines().filter_map(|it| it.split("\"text\":\"").nth(1)?.split('"').next()).collect();
    assert_eq!(
        texts,
        [
            "Changed the order of the arguments of `pets::NewPet::new` from `name, owner` to `owner, name`",
            "Renamed the method `pets::PetsClient::list` to `pets::PetsClient::query`",
            "Renamed the type `pets::Kind` to `pets::Species`",
            "Renamed the request builder `pets::requests::ListPets` to `pets::requests::QueryPets`",
        ]
    );
    let first = out.lines().next().unwrap_or_default();
    assert!(
        first.starts_with("{\"also\":[],\"bump\":\"major\",\"bump_before_1_0\":null,\"class\":\"breaking\",\"former_path\":null"),
        "{first}"
    );
    assert!(
        first.contains("\"line\":32,\"pointer\":\"/components/schemas/NewPet\",\"version\":\"new\""),
        "{first}"
    );
}

#[test]
fn git_revisions_are_compared() {
    let folder = Folder::new().with_changes(&[("[small, large]", "[small, huge]")]);
    folder.git("init --quiet");
    folder.git("add old/pets.yaml old/sdk.yaml");
    folder.git("commit --quiet --message=first");
    let new = folder.0.read("new/pets.yaml");
    let folder = folder.with("old/pets.yaml", &new);
    let removed = "breaking (major): Removed the variant `pets::NewPetSize::Large`\n  --> HEAD:old/pets.yaml:38:9 (old)\n";
    for line in [
        "diff --git HEAD.. old",
        "diff HEAD:old old",
        "diff HEAD:old/pets.yaml new/pets.yaml --config old/sdk.yaml",
    ] {
        let (status, out, err) = folder.run(line);
        assert_eq!((status, err.as_str()), (Some(0), ""), "{line}");
        assert!(out.starts_with(removed), "{line}: {out}");
    }
    folder.git("commit --quiet --all --message=second");
    let (_, out, _) = folder.run("diff --git HEAD~1..HEAD old");
    assert!(out.contains("--> HEAD~1:old/pets.yaml"), "{out}");
    let (status, _, err) = folder.run("diff none:old old");
    assert_eq!((status, err.as_str()), (Some(2), "error: git: invalid object name 'none'.\n"));
    assert_eq!(folder.run("diff --git --help=.. old").0, Some(2));
    let (status, _, err) = folder.run("diff --git HEAD~1...HEAD old");
    assert_eq!(status, Some(2));
    assert!(
        err.contains("`HEAD~1...HEAD` has three dots") && err.contains("git merge-base HEAD~1 HEAD"),
        "{err}"
    );
}

#[test]
fn lock_is_compared_with_documents() {
    let folder = Folder::new().with_changes(CHANGES);
    let (status, _, err) = folder.run("generate --spec old --out crate --lock sdk.lock");
    assert_eq!(status, Some(0), "{err}");
    let (_, out, _) = folder.run("diff --lock sdk.lock --spec new");
    assert!(out.starts_with("breaking (major): Removed the field `pets::NewPet::name`\n"), "{out}");
    assert!(
        out.contains("addition (minor): Added the field `pets::NewPet::full_name`\n  --> new/pets.yaml:"),
        "{out}"
    );
    assert!(out.ends_with("2 breaking changes, 2 additions: major version, 2.0.0 after 1.2.0\n"), "{out}");
    let (status, _, err) = folder.run("generate --spec new --out crate --lock sdk.lock --check");
    assert_eq!(status, Some(1), "{err}");
    let (status, out, err) = folder.run("generate --spec new --out crate --lock sdk.lock");
    assert_eq!((status, err.as_str()), (Some(0), ""));
    assert!(
        out.ends_with("sdk.lock: written\nnames in sdk.lock: 2 breaking changes, 2 additions\n"),
        "{out}"
    );
    folder.git("init --quiet");
    assert_eq!(folder.run("generate --spec old --out crate --lock sdk.lock").0, Some(0));
    let (_, out, _) = folder.run("generate --spec new --out crate --lock sdk.lock");
    let hint = "; run `sdkwright diff --git HEAD.. new` for all changes\n";
    assert!(out.ends_with(&format!("2 additions{hint}")), "{out}");
    folder.git("add new");
    folder.git("commit --quiet --message=first");
    assert_eq!(folder.run("diff --git HEAD.. new").0, Some(0));
}

#[test]
fn removed_operations_are_kept_on_request() {
    let (start, end) =
        (PETS.find("  /pets/{id}:").expect("a path"), PETS.find("components:").expect("components"));
    let removed = &PETS[start..end];
    let header = "openapi: 3.0.3\ninfo: {title: Removed, version: '1'}\nservers: [{url: 'https://pets.example'}]\npaths:\n";
    let config = "package: {name: pets, version: 1.2.0, flat: true}\n";
    let folder = Folder::new().with_changes(&[(removed, "")]).with("old/sdk.yaml", config);
    let folder = folder.with("new/removed.yaml", &format!("{header}{removed}"));
    let folder = folder.with("new/sdk.yaml", &format!("{config}keep: [removed.yaml]\n"));
    let (status, out, err) = folder.run("diff old new --deny breaking");
    assert_eq!((status, err.as_str()), (Some(0), ""), "{out}");
    assert!(
        out.contains(
            "documentation (minor): Deprecated `pets::PetsClient::delete`\n  --> new/removed.yaml:6:5\n"
        ),
        "{out}"
    );
    let (status, _, err) = folder.run("generate --spec new --out crate");
    assert_eq!((status, err.as_str()), (Some(0), ""));
    let source = folder.0.read("crate/src/pets/operations.rs");
    assert!(source.contains("    #[deprecated]\n    pub fn delete("), "{source}");
}

#[test]
fn removals_are_reported_as_of_a_date() {
    let extension = "deprecated: true\n      x-removed: '2026-12-31T00:00:00Z'\n      tags";
    let folder = Folder::new()
        .with_changes(&[("    delete:\n      tags", &format!("    delete:\n      {extension}"))]);
    let folder = folder.with("new/sdk.yaml", "package: {name: pets, version: 1.2.0}\nsunset: x-removed\n");
    let (status, _, err) = folder.run("generate --spec new --out crate");
    assert_eq!(status, Some(0), "{err}");
    let check = |date: &str| folder.run(&format!("generate --spec new --out crate --check --as-of {date}"));
    let place = "  --> new/pets.yaml:25:5\n";
    for (date, state) in [("2026-11-30", "in 31 days"), ("2026-12-31", "today"), ("2027-01-01", "1 day ago")]
    {
        let (status, out, err) = check(date);
        assert_eq!((status, err.as_str()), (Some(0), ""));
        let line = format!("sunset: DELETE /pets/{{id}}: removal date 2026-12-31 ({state})\n{place}");
        assert!(out.starts_with(&line), "{out}");
    }
    assert!(check("2026-07-03").1.starts_with("crate is up to date"));
    assert_eq!(check("2026-07-04 --deny warnings").0, Some(1));
    assert_eq!(check("tomorrow").0, Some(2));
    let (status, out, err) = folder.run("check --spec new --out crate --as-of 2026-07-04");
    assert_eq!(status, Some(0), "{err}");
    assert!(out.starts_with("sunset: DELETE /pets/{id}: removal date 2026-12-31 (in 180 days)\n"), "{out}");
    let (status, _, err) = folder.run("generate --spec new --out crate --as-of 2026-07-04");
    assert_eq!(status, Some(2));
    assert!(err.contains("`--as-of` requires `--check`"), "{err}");
}

#[test]
fn arguments_are_checked() {
    let folder = Folder::new().with_changes(&[]);
    for line in ["diff", "diff old", "diff --lock sdk.lock", "diff old new --spec new", "diff --git a..b"] {
        let (status, out, err) = folder.run(line);
        assert_eq!((status, out.as_str()), (Some(2), ""), "{line}: {err}");
        assert!(err.starts_with("error: ") && err.contains("--help`"), "{line}: {err}");
    }
    let folder = folder.with("new/pets.yaml", "openapi: 3.0.3\ninfo: {title: Pets}\npaths: []\n");
    let (status, out, err) = folder.run("diff old new");
    assert_eq!((status, out.as_str()), (Some(1), ""));
    assert!(
        err.contains("new/pets.yaml:3") && err.ends_with("cannot be compared because of errors\n"),
        "{err}"
    );
}

/// The new version has the names of its own lock file, as in the crate that was generated with it.
#[test]
fn accepted_renames_are_breaking() {
    let folder = Folder::new().with_changes(&[]);
    for line in [
        "generate --spec old --out crate --lock old/sdk.lock",
        "generate --spec new --out crate --lock new/sdk.lock",
    ] {
        assert_eq!(folder.run(line).0, Some(0));
    }
    let folder = folder.with("new/sdk.yaml", &format!("{CONFIG}types: {{Pet: Animal}}\n"));
    assert_eq!(folder.run("generate --spec new --out crate").0, Some(0));
    assert_eq!(folder.run("diff old new --deny breaking").0, Some(0));
    assert_eq!(folder.run("generate --spec new --out crate --accept").0, Some(0));
    let (status, out, err) = folder.run("diff old new --deny breaking");
    assert_eq!(status, Some(1), "{err}");
    assert!(out.contains("breaking (major): Renamed the type `pets::Pet` to `pets::Animal`"), "{out}");
}

/// The names are those of the crate that `generate` writes with the same documents.
#[test]
fn lock_without_configuration_is_used() {
    let folder = Folder(Scratch::new()).with("old/pets.yaml", PETS).with("new/pets.yaml", PETS);
    let renamed = PETS.replace("Kind", "Species");
    let folder = folder.with("first/pets.yaml", &renamed);
    for line in [
        "generate --spec first --name pets --out crate --lock sdk.lock",
        "generate --spec old --name pets --out crate --lock sdk.lock",
    ] {
        let (status, _, err) = folder.run(line);
        assert_eq!(status, Some(0), "{err}");
    }
    let lock = folder.0.read("sdk.lock");
    let folder = folder
        .with("old/sdk.lock", &lock)
        .with("new/pets.yaml", &PETS.replace("code: {type: string}", "code: {type: integer}"));
    let (_, out, err) = folder.run("diff old new");
    assert!(out.contains("Changed the type of `pets::Species::code`"), "{out}");
    assert_eq!(err, "");
    let (_, out, err) = folder.run("diff old/pets.yaml new/pets.yaml");
    assert!(out.contains("Changed the type of `pets::Kind::code`"), "{out}");
    assert_eq!(err, "`old/sdk.lock` is not used; compare the folders to have its names\n");
    let (status, _, err) = folder.run("generate --spec old/pets.yaml --name pets --out crate --dry-run");
    assert_eq!(status, Some(0), "{err}");
    assert!(err.starts_with("`old/sdk.lock` is not used; "), "{err}");
}
