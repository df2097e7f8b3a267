//! Documents that try to exhaust memory or time: each grows with one number, and its cost may grow much faster.
//!
//! Returns texts on demand, with their expected outcomes. The test of hostile documents checks the outcome and the
//! memory, and `cargo xtask bench hostile` the time.

/// A document.
pub(crate) struct Case {
    /// The name, with `%` for the size.
    pub(crate) name: &'static str,
    /// The size in benchmarks.
    pub(crate) size: usize,
    /// The size in tests, which run without optimizations.
    #[cfg_attr(not(test), expect(dead_code, reason = "only the test that includes this file uses it"))]
    pub(crate) tested: usize,
    /// The expected outcome.
    pub(crate) outcome: Outcome,
    /// The text for a size.
    pub(crate) text: fn(usize) -> String,
}

/// The outcome of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// A crate.
    Made,
    /// A diagnostic with this code.
    Refused(&'static str),
}

use Outcome::{Made, Refused};

const HEAD: &str = "openapi: 3.0.3\ninfo: {title: T, version: v1}\n";

impl Case {
    const fn new(
        name: &'static str,
        (size, tested): (usize, usize),
        outcome: Outcome,
        text: fn(usize) -> String,
    ) -> Self {
        Self { name, size, tested, outcome, text }
    }

    /// Returns the name with a size.
    pub(crate) fn title(&self, size: usize) -> String {
        let mut size = size.to_string();
        for at in (1..size.len()).rev().filter(|at| (size.len() - at).is_multiple_of(3)).collect::<Vec<_>>() {
            size.insert(at, ',');
        }
        self.name.replace('%', &size)
    }
}

/// All documents.
pub(crate) const CASES: &[Case] = &[
    Case::new("% schemas in a ring", (20_000, 3_000), Made, ring),
    Case::new("an object of % properties", (20_000, 20_000), Refused("E0203"), wide),
    Case::new("a union of % alternatives", (5_000, 1_000), Made, union),
    Case::new("% heirs of as many properties", (1_000, 1_000), Refused("E0204"), heirs),
    Case::new("% operations with 50 tags", (5_000, 1_000), Made, |size| operations(size, 50)),
    Case::new("% operations with one tag", (5_000, 1_000), Made, |size| operations(size, 1)),
    Case::new("% parameters of an operation", (20_000, 2_000), Made, parameters),
    Case::new("300 operations that share % parameters", (500, 500), Refused("E0204"), shared_parameters),
    Case::new("a description of % paragraphs", (250_000, 250_000), Made, |size| {
        described(&"word [x] `y` *z*\\n\\n".repeat(size))
    }),
    Case::new("% paragraphs that end a comment", (250_000, 250_000), Made, |size| {
        described(&"word */ `y` /* z*\\n\\n".repeat(size))
    }),
    Case::new("a description of % addresses", (500_000, 100_000), Made, |size| {
        described(&"http://a ".repeat(size))
    }),
    Case::new("a description of % open brackets", (5_000_000, 5_000_000), Made, |size| {
        described(&"[".repeat(size))
    }),
    Case::new("a description of % quotations", (2_500_000, 2_500_000), Made, |size| {
        described(&"> ".repeat(size))
    }),
    Case::new("a description of % open emphases", (1_600_000, 1_600_000), Made, |size| {
        described(&"*a ".repeat(size))
    }),
    Case::new("a description of % bytes", (48_000_000, 48_000_000), Refused("E0204"), |size| {
        described(&"word ".repeat(size / 5))
    }),
    Case::new("a description of 1 MB at % places", (900, 900), Refused("E0204"), shared_description),
    Case::new("a parameter with 1 MB in % operations", (2_000, 2_000), Refused("E0204"), shared_parameter),
    Case::new("a tag of % bytes", (48_000_000, 48_000_000), Refused("E0204"), |size| {
        let operation = format!(
            "{{tags: [\"{}\"], responses: {{'204': {{description: A.}}}}}}",
            "word ".repeat(size / 5)
        );
        format!("{HEAD}paths:\n  /a: {{get: {operation}}}\n")
    }),
    Case::new("% values of an enumeration", (50_000, 5_000), Made, values),
    Case::new("% bytes", (70_000_000, 70_000_000), Refused("E0001"), |size| extra(&"y".repeat(size))),
    Case::new("% bytes in one text", (48_000_000, 48_000_000), Made, |size| extra(&"y".repeat(size))),
    Case::new("% values", (15_000_000, 2_000_000), Refused("E0001"), |size| extra_lines("- \n", size)),
    Case::new("% lists", (20_000_000, 20_000_000), Refused("E0001"), |size| extra_list("[],", size)),
    Case::new("a list in a list, of % numbers", (10_000_000, 10_000_000), Refused("E0001"), |size| {
        extra_list(&format!("[{}]", "1,".repeat(size)), 1)
    }),
    Case::new("% texts, which are allowed", (990_000, 990_000), Made, |size| {
        extra_lines(&format!("- {}\n", "s".repeat(40)), size)
    }),
    Case::new("% mappings of one member", (330_000, 330_000), Made, |size| extra_lines("- a: x\n", size)),
    Case::new("JSON of % mappings with a mistake", (330_000, 330_000), Refused("E0013"), |size| {
        let all = "{\"a\":\"x\"},".repeat(size);
        format!("{{\"openapi\":\"3.0.3\",\"info\":{{\"title\":\"T\"}},\"x-a\":[{all}0],\"paths\":[]}}")
    }),
    Case::new("aliases of aliases, % times", (12, 12), Refused("E0005"), bomb),
    Case::new("% aliases of a long text", (100_000, 100_000), Refused("E0005"), long_alias),
    Case::new("4^% ways to one schema by `allOf`", (20, 20), Made, |size| tower(size, by_all_of)),
    Case::new("4^% composed members", (20, 20), Refused("E0202"), |size| tower(size, by_members)),
    Case::new("4^% alternatives", (20, 20), Refused("E0202"), |size| tower(size, by_one_of)),
    Case::new("a chain of % references", (20_000, 20_000), Refused("E0106"), chain),
    Case::new("lists nested % deep", (100_000, 100_000), Refused("E0004"), |size| {
        format!("{HEAD}paths: {{}}\nx-a: {}{}\n", "[".repeat(size), "]".repeat(size))
    }),
    Case::new("JSON nested % deep", (100_000, 100_000), Refused("E0004"), |size| {
        format!("{{\"paths\": {{}}, \"x-a\": {}1{}}}", "{\"a\":".repeat(size), "}".repeat(size))
    }),
    Case::new("block lists nested % deep", (100_000, 100_000), Refused("E0004"), |size| {
        format!("{HEAD}paths: {{}}\nx-a:\n  {}1\n", "- ".repeat(size))
    }),
    Case::new("% keys that are equal", (50_000, 50_000), Refused("E0009"), |size| {
        format!("{HEAD}paths: {{}}\nx-a: {{{}}}\n", "a: 1, ".repeat(size))
    }),
    Case::new("% references that lead nowhere", (50_000, 20_000), Refused("E0104"), dangling),
];

/// Returns a document whose operation returns the schema `S0` among these schemas.
fn schemas(schemas: impl Iterator<Item = String>) -> String {
    let content = "{application/json: {schema: {$ref: '#/components/schemas/S0'}}}";
    let operation = format!("{{get: {{responses: {{'200': {{description: A., content: {content}}}}}}}}}");
    let list: String = schemas.map(|schema| format!("    {schema}\n")).collect();
    format!("{HEAD}paths:\n  /a: {operation}\ncomponents:\n  schemas:\n{list}")
}

/// Returns a document whose only operation has a description, given as a double-quoted YAML scalar.
fn described(text: &str) -> String {
    let operation =
        format!("{{get: {{description: \"{text}\", responses: {{'204': {{description: A.}}}}}}}}");
    format!("{HEAD}paths:\n  /a: {operation}\n")
}

/// Returns a document with an extension whose value is a string.
fn extra(text: &str) -> String {
    format!("{HEAD}paths: {{}}\nx-a: \"{text}\"\n")
}

fn extra_list(element: &str, size: usize) -> String {
    format!("{HEAD}paths: {{}}\nx-a: [{}]\n", element.repeat(size))
}

fn extra_lines(line: &str, size: usize) -> String {
    format!("{HEAD}paths: {{}}\nx-a:\n{}", line.repeat(size))
}

fn reference(schema: usize) -> String {
    format!("{{$ref: '#/components/schemas/S{schema}'}}")
}

/// Joins elements with commas.
fn list(size: usize, item: impl Fn(usize) -> String) -> String {
    (0..size).map(item).collect::<Vec<_>>().join(", ")
}

fn ring(size: usize) -> String {
    schemas((0..size).map(|index| {
        let next = reference((index + 1) % size);
        let properties = format!("a: {{type: string}}, b{index}: {{type: integer}}, next: {next}");
        format!("S{index}: {{type: object, properties: {{{properties}}}}}")
    }))
}

fn wide(size: usize) -> String {
    let properties = list(size, |index| format!("p{index}: {{type: string}}"));
    schemas(std::iter::once(format!("S0: {{type: object, properties: {{{properties}}}}}")))
}

fn union(size: usize) -> String {
    let alternatives = list(size, |index| {
        format!("{{type: object, title: A{index}, properties: {{p{index}: {{type: string}}}}}}")
    });
    schemas(std::iter::once(format!("S0: {{oneOf: [{alternatives}]}}")))
}

/// Returns a schema with many properties, and as many schemas that extend it.
fn heirs(size: usize) -> String {
    let heirs = list(size, |index| format!("s{index}: {}", reference(index + 2)));
    let properties = list(size, |index| format!("p{index}: {{type: string}}"));
    let first = format!("S0: {{type: object, properties: {{{heirs}}}}}");
    let second = format!("S1: {{type: object, properties: {{{properties}}}}}");
    schemas([first, second].into_iter().chain((0..size).map(|index| {
        format!("S{}: {{allOf: [{}, {{properties: {{x{index}: {{}}}}}}]}}", index + 2, reference(1))
    })))
}

fn operations(size: usize, tags: usize) -> String {
    let operations = (0..size).map(|index| {
        let schema = format!("{{type: object, title: Thing {index}, properties: {{a: {{type: string}}}}}}");
        format!(
            "  /a/{index}/{{id}}:\n    get:\n      operationId: getThing{index}\n      tags: [Things {}]\n      \
             parameters: [{{name: id, in: path, required: true, schema: {{type: string}}}}]\n      \
             responses: {{'200': {{description: A., content: {{application/json: {{schema: {schema}}}}}}}}}\n",
            index % tags
        )
    });
    format!("{HEAD}paths:\n{}", operations.collect::<String>())
}

fn parameters(size: usize) -> String {
    let parameters = list(size, |index| format!("{{name: p{index}, in: query, schema: {{type: string}}}}"));
    let operation = format!("{{parameters: [{parameters}], responses: {{'204': {{description: A.}}}}}}");
    format!("{HEAD}paths:\n  /a: {{get: {operation}}}\n")
}

fn shared_parameters(size: usize) -> String {
    let all = list(size, |index| format!("{{$ref: '#/components/parameters/p{index}'}}"));
    let paths = (0..300).map(|index| {
        format!(
            "  /a{index}:\n    parameters: [{all}]\n    get: {{responses: {{'204': {{description: A.}}}}}}\n"
        )
    });
    let paths: String = paths.collect();
    let parameters =
        list(size, |index| format!("p{index}: {{name: p{index}, in: query, schema: {{type: string}}}}"));
    format!("{HEAD}paths:\n{paths}components: {{parameters: {{{parameters}}}}}\n")
}

fn shared_description(size: usize) -> String {
    let properties = list(size, |index| format!("p{index}: {}", reference(1)));
    let first = format!("S0: {{type: object, properties: {{{properties}}}}}");
    schemas(
        [first, format!("S1: {{type: string, description: \"{}\"}}", "word ".repeat(200_000))].into_iter(),
    )
}

fn shared_parameter(size: usize) -> String {
    let operation =
        "{parameters: [{$ref: '#/components/parameters/P'}], responses: {'204': {description: A.}}}";
    let paths: String = (0..size).map(|index| format!("  /a{index}: {{get: {operation}}}\n")).collect();
    let text = "word ".repeat(200_000);
    let parameter = format!("{{name: p, in: query, schema: {{type: string}}, description: \"{text}\"}}");
    format!("{HEAD}paths:\n{paths}components: {{parameters: {{P: {parameter}}}}}\n")
}

fn values(size: usize) -> String {
    let values = list(size, |index| format!("value_{index}"));
    schemas(std::iter::once(format!("S0: {{type: string, enum: [{values}]}}")))
}

fn bomb(levels: usize) -> String {
    let level = |level: usize| {
        let below = list(10, |_| format!("*a{}", level - 1));
        format!("a{level}: &a{level} [{below}]\n")
    };
    let all: String = (1..levels).map(level).collect();
    format!("a0: &a0 [{}]\n{all}{HEAD}paths: {{}}\n", list(10, |_| "x".to_owned()))
}

fn long_alias(size: usize) -> String {
    let text = "y".repeat(100_000);
    format!("{HEAD}paths: {{}}\nx-a: &x \"{text}\"\nx-b: [{}]\n", "*x, ".repeat(size))
}

/// Returns schemas each of which leads to the next in four ways.
fn tower(levels: usize, floor: fn(usize) -> String) -> String {
    let last = format!("S{levels}: {{type: object, properties: {{a: {{type: string}}}}}}");
    schemas((0..levels).map(|level| format!("S{level}: {}", floor(level))).chain([last]))
}

fn by_all_of(level: usize) -> String {
    format!("{{allOf: [{}]}}", list(4, |_| reference(level + 1)))
}

/// Returns the next schema combined with a property of its own.
fn composed(level: usize, way: usize) -> String {
    format!("{{allOf: [{}, {{properties: {{x{level}_{way}: {{type: string}}}}}}]}}", reference(level + 1))
}

fn by_members(level: usize) -> String {
    let members = list(4, |way| format!("m{way}: {}", composed(level, way)));
    format!("{{type: object, properties: {{{members}}}}}")
}

fn by_one_of(level: usize) -> String {
    format!("{{oneOf: [{}]}}", list(4, |way| composed(level, way)))
}

fn chain(size: usize) -> String {
    let links = (0..size).map(|index| format!("S{index}: {}", reference(index + 1)));
    schemas(links.chain([format!("S{size}: {{type: string}}")]))
}

fn dangling(size: usize) -> String {
    let paths = (0..size).map(|index| {
        format!(
            "  /a{index}: {{get: {{responses: {{'200': {{$ref: '#/components/responses/X{index}'}}}}}}}}\n"
        )
    });
    format!("{HEAD}paths:\n{}", paths.collect::<String>())
}
