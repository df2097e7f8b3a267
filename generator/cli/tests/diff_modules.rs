//! `sdkwright diff`: modules, which users name by public paths only.

#[path = "../src/scratch.rs"]
#[expect(dead_code, reason = "the tests read only the output of the program")]
mod scratch;

use std::process::Command;

use scratch::Scratch;

const PETS: &str = "\
openapi: 3.1.0
info: {title: Pets, version: '1'}
servers: [{url: 'https://pets.example'}]
paths:
  /pets/{id}:
    get:
      tags: [Pets]
      operationId: getPet
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses:
        '200':
          description: The pet.
          content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}
components:
  schemas:
    Pet:
      type: object
      properties:
        name: {type: string}
";

/// A property whose type is in a private module of the runtime.
const KEY: &str = "        key: {type: string, format: byte}\n";

const PACKAGE: &str = "package: {name: pets, version: 1.2.0}\nmodules:\n";

/// A version: the document, the modules in the settings, and their files by name.
type Version<'a> = (&'a str, &'a str, &'a [(&'a str, &'a str)]);

/// Returns the output of `diff` for two versions.
fn diff(versions: [Version<'_>; 2]) -> String {
    let folder = Scratch::new();
    for (side, (document, modules, files)) in ["old", "new"].into_iter().zip(versions) {
        folder.write(&format!("{side}/pets.yaml"), document);
        folder.write(&format!("{side}/sdk.yaml"), &format!("{PACKAGE}{modules}"));
        for (name, text) in files {
            folder.write(&format!("{side}/modules/{name}.rs"), text);
        }
    }
    let mut command = Command::new(env!("CARGO_BIN_EXE_sdkwright"));
    let output = command.args(["diff", "old", "new"]).current_dir(folder.path("")).output().expect("a run");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

const NAMES: (&str, &str) = ("names", "/// A name.\npub struct PetName(pub String);\n");
const TAGS: (&str, &str) = ("tags", "/// A tag.\npub struct Tag;\n");

#[test]
fn handwritten_modules_have_public_paths() {
    let old = (PETS, "  names: {reexports: [PetName]}\n  tags: {}\n", &[NAMES, TAGS][..]);
    let new = (PETS, "  names: {}\n  tags: {reexports: [Tag]}\n", &[NAMES, TAGS][..]);
    let expected = "\
breaking (major): Removed the item `PetName`
  --> old/sdk.yaml:3:3 (old)
breaking (major): Removed the module `tags`
  --> old/sdk.yaml:4:3 (old)
addition (minor): Added the item `Tag`
  --> new/sdk.yaml:4:3
addition (minor): Added the module `names`
  --> new/sdk.yaml:3:3
2 breaking changes, 2 additions: major version, 2.0.0 after 1.2.0
";
    assert_eq!(diff([old, new]), expected);
    assert_eq!(diff([old, old]), "no changes of the API\n");
}

#[test]
fn features_of_handwritten_modules_are_compared() {
    let old = (PETS, "  tags: {reexports: [Tag]}\n", &[TAGS][..]);
    let new = (PETS, "  tags: {reexports: [Tag], features: [testing]}\n", &[TAGS][..]);
    let text = diff([old, new]);
    assert!(text.starts_with("breaking (major): Moved `Tag` behind the feature `testing`\n"), "{text}");
}

/// A private module of the runtime has no path. The items of it that the root re-exports have one.
#[test]
fn private_modules_of_the_runtime_are_not_listed() {
    let with_key = format!("{PETS}{KEY}");
    let old = (PETS, "", &[][..]);
    let text = diff([old, (&with_key, "", &[])]);
    let expected = "\
addition (minor): Added the item `Base64`
addition (minor): Added the item `Quoted`
addition (minor): Added the field `pets::Pet::key`
  --> new/pets.yaml:20:9
  also: `pets::Pet::with_key`
3 additions: minor version, 1.3.0 after 1.2.0
";
    assert_eq!(text, expected);
    let removed = diff([(&with_key, "", &[]), old]);
    assert!(removed.contains("breaking (major): Removed the item `Base64`\n"), "{removed}");
    assert!(!text.contains("encoded") && !removed.contains("encoded"), "{text}{removed}");
}
