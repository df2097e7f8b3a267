//! The lock keeps the resources of operations, and the names of schemas.

use sdk_generator::Lock;

use super::run;

/// A document with a list of pets, and operations of a pet.
const SHOP: &str = "
openapi: 3.0.3
info: {title: Shop, version: '1'}
servers: [{url: 'https://shop.example'}]
paths:
  /pets:
    get:
      tags: [Pets]
      operationId: listPets
      responses: {'200': {description: Pets., content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Pet'}}}}}}
  /pets/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    get:
      tags: [Pets]
      operationId: getPet
      responses: {'200': {description: A pet., content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}
    put:
      tags: [Pets]
      operationId: replacePet
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
      responses: {'200': {description: A pet., content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}
components:
  schemas:
    Pet: {type: object, required: [name], properties: {name: {type: string}}}
    PetSummary: {type: object, properties: {id: {type: string}}}
";

/// Returns the lock before and after a change of the document.
fn locks(old: &str, old_part: &str, new_part: &str) -> (Lock, Lock) {
    assert!(old.contains(old_part), "{old_part}");
    let first = run(old, None, "").lock;
    let second = run(&old.replacen(old_part, new_part, 1), Some(first.clone()), "").lock;
    (first, second)
}

#[test]
fn operation_with_another_tag_stays_in_its_resource() {
    let (old, new) =
        locks(SHOP, "tags: [Pets]\n      operationId: getPet", "tags: [Cats]\n      operationId: getPet");
    assert_eq!(new, old);
    // All of them together have another tag: the resource keeps its names.
    let text = SHOP.replace("tags: [Pets]", "tags: [Cats]");
    assert_eq!(run(&text, Some(old.clone()), "").lock, old);
    // A new operation with the new tag has a resource of its own.
    let added = "  /cats:\n    get: {tags: [Cats], operationId: listCats, responses: {'204': {description: Done.}}}\ncomponents:";
    let text =
        SHOP.replace("tags: [Pets]\n      operationId: getPet", "tags: [Cats]\n      operationId: getPet");
    let new = run(&text.replace("components:", added), Some(old.clone()), "").lock;
    assert_eq!(new.operations["GET /cats"].resource, "cats");
    for (place, operation) in &old.operations {
        assert_eq!(&new.operations[place], operation, "{place}");
    }
}

/// A large resource is divided into parts by its paths.
#[test]
fn new_operations_do_not_divide_a_resource() {
    let operation = |path: &str, id: &str| {
        let responses = "responses: {'204': {description: Done.}}";
        format!("  {path}:\n    get: {{tags: [Projects], operationId: {id}, {responses}}}\n")
    };
    let document = |paths: String| {
        format!(
            "openapi: 3.0.3\ninfo: {{title: Projects, version: '1'}}\nservers: [{{url: 'https://a.example'}}]\npaths:\n{paths}"
        )
    };
    let part = |part: &str, count: usize| -> String {
        (0..count)
            .map(|index| {
                operation(&format!("/projects/main/{part}/a{index}"), &format!("get-{part}-{index}"))
            })
            .collect()
    };
    let old = operation("/projects", "list-projects") + &part("items", 4);
    let new = old.clone() + &part("fields", 30);
    let first = run(&document(old), None, "").lock;
    let text = document(new);
    let resources = |lock: &Lock| -> Vec<String> {
        first.operations.keys().map(|place| lock.operations[place].resource.clone()).collect()
    };
    assert_ne!(resources(&run(&text, None, "").lock), resources(&first), "without a lock, they move");
    assert_eq!(resources(&run(&text, Some(first.clone()), "").lock), resources(&first));
}

#[test]
fn name_stays_with_its_schema() {
    let name = |lock: &Lock, schema: &str| {
        let mut entries = lock.types.values().filter(|entry| entry.schema.as_deref() == Some(schema));
        entries.next().map(|entry| entry.name.clone())
    };
    // Another schema is used first.
    let list = "items: {$ref: '#/components/schemas/Pet'}";
    let (_, new) = locks(SHOP, list, "items: {$ref: '#/components/schemas/PetSummary'}");
    assert_eq!(name(&new, "Pet").as_deref(), Some("Pet"));
    assert_eq!(name(&new, "PetSummary").as_deref(), Some("PetSummary"));
    // The schema is used where a nameless type was.
    let paged = "schema: {type: object, properties: {data: {type: array, items: {$ref: '#/components/schemas/Pet'}}}}";
    let whole = "schema: {type: array, items: {$ref: '#/components/schemas/Pet'}}";
    let old = SHOP.replacen(whole, paged, 1);
    let (_, new) = locks(&old, paged, whole);
    assert_eq!(name(&new, "Pet").as_deref(), Some("Pet"));
    // A schema with a new name keeps its name in the crate.
    let text = SHOP.replace("/Pet'", "/Animal'").replace("    Pet:", "    Animal:");
    let new = run(&text, Some(run(SHOP, None, "").lock), "").lock;
    assert_eq!(name(&new, "Animal").as_deref(), Some("Pet"));
}
