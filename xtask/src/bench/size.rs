//! The growth of the time with the size of the document, for synthetic documents that double in size.

use std::fmt::Write as _;
use std::fs;

use sdkwright::Error;
use sdkwright::console;

use super::generate::{self, Cost};
use crate::repository;

/// The sizes of the documents, in megabytes.
const MEGABYTES: [usize; 5] = [1, 2, 4, 8, 16];

/// Measures and prints.
pub(super) fn run(runs: usize) -> Result<(), Error> {
    let folder = repository::root().join("target").join("bench").join("size");
    let own = generate::optimized()?;
    let old = generate::set_aside(&folder)?;
    fs::create_dir_all(&folder).map_err(Error::io("create", &folder))?;
    console::print("document      wall   CPU time  memory   CPU time per MB\n");
    for size in MEGABYTES {
        let path = folder.join(format!("{size}mb.yaml"));
        fs::write(&path, document(size * 1_000_000)).map_err(Error::io("write", &path))?;
        let Cost { wall, processor, memory } =
            generate::alone(&own, &path, &folder.join(size.to_string()), runs)?;
        let wall = wall.as_secs_f64();
        let processor = processor.map_or(wall, |it| it.as_secs_f64());
        let memory = memory.map_or("?".to_owned(), |it| format!("{} MB", it / 1_000_000));
        let each = processor / f64::from(u32::try_from(size).unwrap_or(u32::MAX));
        console::print(format!(
            "{size:>5} MB  {wall:>6.2} s   {processor:>6.2} s  {memory:>6}  {each:>13.3} s\n"
        ));
    }
    generate::remove(&old)
}

/// Returns a document of about this many bytes: resources, each with a schema and four operations.
fn document(bytes: usize) -> String {
    let mut paths = String::new();
    let mut schemas = String::new();
    let mut index = 0;
    while paths.len() + schemas.len() < bytes {
        resource(index, &mut paths, &mut schemas);
        index += 1;
    }
    let head =
        "openapi: 3.0.3\ninfo: {title: Things, version: v1}\nservers: [{url: 'https://api.example.com'}]\n";
    format!("{head}paths:\n{paths}components:\n  schemas:\n{schemas}")
}

fn resource(index: usize, paths: &mut String, schemas: &mut String) {
    // Every ten resources share a tag.
    let tag = index / 10;
    let responses = |schema: &str| {
        format!(
            "      responses:\n        '200':\n          description: What was asked for.\n          content:\n            \
             application/json:\n              schema: {{$ref: '#/components/schemas/{schema}'}}\n        \
             '404': {{description: Not found.}}\n"
        )
    };
    let parameter = "      parameters: [{name: id, in: path, required: true, schema: {type: string}}]\n";
    let body = format!(
        "      requestBody: {{content: {{application/json: {{schema: {{$ref: '#/components/schemas/Thing{index}'}}}}}}}}\n"
    );
    for (path, operations) in [
        (format!("/things{index}"), [("get", "list", ""), ("post", "create", body.as_str())]),
        (format!("/things{index}/{{id}}"), [("get", "get", parameter), ("delete", "delete", parameter)]),
    ] {
        let _ = writeln!(paths, "  {path}:");
        for (method, verb, more) in operations {
            let schema = if verb == "list" { format!("Thing{index}List") } else { format!("Thing{index}") };
            let answer = responses(&schema);
            let _ = write!(
                paths,
                "    {method}:\n      operationId: {verb}Thing{index}\n      tags: [Area {tag}]\n      \
                 summary: To {verb} a thing.\n      description: Where things of kind {index} are, they can be asked for.\n{more}{answer}"
            );
        }
    }
    let _ = write!(
        schemas,
        "    Thing{index}List: {{type: object, properties: {{data: {{type: array, items: {{$ref: '#/components/schemas/Thing{index}'}}}}}}}}\n    \
         Thing{index}:\n      type: object\n      description: A thing of kind {index}.\n      required: [id]\n      properties:\n"
    );
    for member in ["id", "name", "owner", "place", "colour"] {
        let _ = writeln!(
            schemas,
            "        {member}_{index}: {{type: string, description: The {member} of the thing., example: {member}-{index}}}"
        );
    }
    let _ = writeln!(
        schemas,
        "        id: {{type: string}}\n        state_{index}: {{type: string, enum: [NEW, USED, GONE]}}"
    );
}

#[cfg(test)]
mod tests {
    use sdk_generator::{Config, Layout, SpecFile, generate};

    use super::*;

    #[test]
    fn the_document_is_as_long_as_asked_and_becomes_a_crate_without_a_warning() {
        let text = document(20_000);
        assert!((20_000..25_000).contains(&text.len()), "{}", text.len());
        let files = [SpecFile::new("things.yaml", text)];
        let output = generate(&files, &Config::default(), Layout::Standalone)
            .unwrap_or_else(|problems| panic!("{}", problems.render(&files, false)));
        assert!(output.warnings.is_empty(), "{}", output.warnings.render(&files, false));
        assert!(output.counts.operations > 20, "{:?}", output.counts);
    }
}
