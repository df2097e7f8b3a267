//! The round-trip property: a valid value survives decoding and encoding.
//!
//! Takes documents and the crate that was generated from them. Writes a program next to the crate that decodes and
//! encodes values of all body types, runs it on samples and on the examples in the documents, and counts the results.

use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::{Value, json};

use crate::bodies::{self, EmittedOperation};
use crate::compare::{Difference, DifferenceKind};
use crate::coverage::Reported;
use crate::document::Documents;
use crate::emitted::Crate;
use crate::operations::{self, Body, Direction, Operation};
use crate::program;
use crate::sampler::Sampler;
use crate::schema::{Heirs, Schemas};
use crate::validator::direction_name;

/// The origin of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Origin {
    Sample,
    Example,
}

/// A value of a body.
struct Case<'a> {
    origin: Origin,
    operation: usize,
    body: Body<'a>,
    value: Value,
    /// The index of the type, or the reason why there is none.
    ty: Result<usize, String>,
}

/// The result of a case.
enum Outcome {
    /// The value is unchanged, except for this number of optional null members that are absent.
    Equal(usize),
    Different(Difference),
    Rejected(String),
    /// The value is not valid according to its schema.
    Invalid(String),
    /// The body is not decoded from JSON.
    Untyped(String),
}

/// The counts of all cases of one origin.
#[derive(Debug, Default)]
pub(crate) struct Figures {
    pub(crate) values: usize,
    pub(crate) equal: usize,
    /// The number of equal values that lost optional null members.
    pub(crate) without_nulls: usize,
    pub(crate) different: usize,
    pub(crate) rejected: usize,
    pub(crate) invalid: usize,
    pub(crate) untyped: usize,
    /// The number of cases and some examples, by cause.
    pub(crate) causes: BTreeMap<String, (usize, Vec<String>)>,
}

/// The counts of samples and examples.
#[derive(Debug, Default)]
pub(crate) struct Report {
    pub(crate) figures: BTreeMap<Origin, Figures>,
}

/// The maximum number of cases that are shown per cause.
const MAX_SHOWN: usize = 8;

/// Checks the crate in a folder against its documents.
pub(crate) fn check(
    documents: &Documents,
    reported: &[Reported],
    folder: &Path,
    name: &str,
    target: &Path,
) -> Report {
    let krate = Crate::read(folder, name);
    let emitted = bodies::operations(&krate);
    let mut types = Types { krate: &krate, names: Vec::new(), indexes: HashMap::new() };
    let heirs = Heirs::new(documents);
    let found = operations::operations(documents);
    let mut cases = Vec::new();
    for direction in [Direction::Request, Direction::Patch, Direction::Response] {
        let schemas = Schemas { documents, heirs: &heirs, direction };
        let mut sampler = Sampler::new(schemas, 1);
        for (index, operation) in found.iter().enumerate() {
            let emitted = bodies::emitted_operation(documents, &emitted, operation);
            for body in operation.bodies(documents) {
                if body.direction != direction {
                    continue;
                }
                let is_reported = reported.iter().any(|it| {
                    it.pointer == body.media.pointer && it.file.ends_with(documents.name(body.media.file))
                });
                let ty = match is_reported {
                    true => Err("named in a diagnostic".to_owned()),
                    false => types.type_of(emitted, &body),
                };
                let samples = sampler.samples(&body.schema).into_iter().map(|it| (Origin::Sample, it));
                let examples = examples(documents, &body).into_iter().map(|it| (Origin::Example, it));
                for (origin, value) in samples.chain(examples) {
                    let (body, ty) = (body.clone(), ty.clone());
                    cases.push(Case { origin, operation: index, body, value, ty });
                }
            }
        }
    }
    write_cases(&folder.join("samples.jsonl"), documents, &found, &cases);
    let encoded = run(&krate.name, folder, target, &types.names, &cases);
    let mut report = Report::default();
    for (case, encoded) in cases.iter().zip(encoded) {
        let schemas = Schemas { documents, heirs: &heirs, direction: case.body.direction };
        report.add(documents, &found[case.operation], case, outcome(schemas, case, encoded));
    }
    report
}

/// The types that the program decodes.
struct Types<'a> {
    krate: &'a Crate,
    names: Vec<String>,
    indexes: HashMap<String, usize>,
}

impl Types<'_> {
    fn type_of(&mut self, emitted: Option<&EmittedOperation<'_>>, body: &Body<'_>) -> Result<usize, String> {
        let emitted = emitted.ok_or("no operation in the crate")?;
        let ty = match &body.status {
            None => {
                let is_same =
                    |it: &str| operations::is_same_media_type(it, &body.media_type, &body.media_types);
                let fitting = emitted.requests.iter().find(|(media_type, _)| is_same(media_type));
                fitting.map(|(_, ty)| ty).ok_or("no request body of this media type")?
            }
            Some(status) => emitted.response.json(status_number(status), &body.media_type)?,
        };
        let name = self.krate.public_type(emitted.module, ty);
        let name =
            name.ok_or_else(|| format!("the type `{}` has no public path", crate::emitted::words(ty)))?;
        let next = self.names.len();
        let index = *self.indexes.entry(name.clone()).or_insert(next);
        if index == next {
            self.names.push(name);
        }
        Ok(index)
    }
}

/// Returns a status that matches a key such as `200`, `2XX` or `default`.
fn status_number(key: &str) -> u16 {
    key.parse().unwrap_or(299)
}

/// Returns the examples of a body.
fn examples(documents: &Documents, body: &Body<'_>) -> Vec<Value> {
    let mut examples: Vec<Value> = body.media.value.get("example").cloned().into_iter().collect();
    for (_, example) in body.media.members("examples") {
        let value = documents.resolve(&example).and_then(|it| it.value.get("value").cloned());
        examples.extend(value);
    }
    if let Some(schema) = documents.resolve(&body.schema) {
        examples.extend(schema.value.get("example").cloned());
        examples
            .extend(schema.value.get("examples").and_then(Value::as_array).into_iter().flatten().cloned());
    }
    examples
}

/// Writes all cases as JSON lines.
fn write_cases(path: &Path, documents: &Documents, found: &[Operation<'_>], cases: &[Case<'_>]) {
    let line = |case: &Case<'_>| {
        let operation = &found[case.operation];
        let line = json!({
            "method": operation.method, "path": operation.path, "direction": direction_name(case.body.direction),
            "status": case.body.status, "mediaType": case.body.media_type,
            "pointer": format!("{}#{}", documents.name(case.body.schema.file), case.body.schema.pointer),
            "value": case.value,
        });
        format!("{line}\n")
    };
    let text: String = cases.iter().map(line).collect();
    fs::write(path, text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
}

/// Decodes and encodes the value of each case that has a type.
fn run(
    name: &str,
    folder: &Path,
    target: &Path,
    types: &[String],
    cases: &[Case<'_>],
) -> Vec<Option<Result<Value, String>>> {
    program::write(folder, name, types);
    let program = program::build(folder, target);
    let input = folder.join("round_trip.input");
    let lines = cases.iter().filter_map(|case| Some(format!("{}\t{}\n", case.ty.as_ref().ok()?, case.value)));
    fs::write(&input, lines.collect::<String>()).expect("the folder of the crate can be written");
    let stdin = fs::File::open(&input).expect("the values were written");
    let output = Command::new(&program)
        .stdin(Stdio::from(stdin))
        .stderr(Stdio::inherit())
        .output()
        .unwrap_or_else(|error| panic!("{}: {error}", program.display()));
    let text = String::from_utf8(output.stdout).expect("the program writes UTF-8");
    let mut lines = text.lines();
    let mut next = || match lines.next().and_then(|it| it.split_once('\t')) {
        Some(("ok", value)) => Ok(serde_json::from_str(value).expect("the program writes JSON")),
        Some((_, error)) => Err(error.to_owned()),
        None => Err(format!("the program ended: {}", output.status)),
    };
    cases.iter().map(|case| case.ty.is_ok().then(&mut next)).collect()
}

fn outcome(schemas: Schemas<'_>, case: &Case<'_>, encoded: Option<Result<Value, String>>) -> Outcome {
    let encoded = match (encoded, &case.ty) {
        (Some(encoded), _) => encoded,
        (None, ty) => return Outcome::Untyped(ty.clone().err().unwrap_or_default()),
    };
    let verdict = match encoded {
        Ok(encoded) => {
            let mut nulls = 0;
            match schemas.difference(&case.body.schema, &case.value, &encoded, &mut nulls) {
                None => return Outcome::Equal(nulls),
                Some(difference) => Outcome::Different(difference),
            }
        }
        Err(error) => Outcome::Rejected(error),
    };
    match schemas.violation(&case.body.schema, &case.value) {
        Some(violation) => Outcome::Invalid(violation),
        None => verdict,
    }
}

impl Report {
    fn add(&mut self, documents: &Documents, operation: &Operation<'_>, case: &Case<'_>, outcome: Outcome) {
        let figures = self.figures.entry(case.origin).or_default();
        figures.values += 1;
        let (cause, detail) = match outcome {
            Outcome::Equal(nulls) => {
                figures.equal += 1;
                figures.without_nulls += usize::from(nulls > 0);
                return;
            }
            Outcome::Different(difference) => {
                figures.different += 1;
                (
                    difference_name(difference.kind).to_owned(),
                    format!("{} {}", difference.path, difference.detail),
                )
            }
            Outcome::Rejected(error) => {
                figures.rejected += 1;
                let cause = error.split(" at line ").next().unwrap_or_default();
                (format!("rejected: {}", without_values(cause)), error.clone())
            }
            Outcome::Invalid(violation) => {
                figures.invalid += 1;
                let keyword = violation.split(" at ").next().unwrap_or_default();
                let keyword = keyword.split(" `").next().unwrap_or_default();
                (format!("invalid by `{keyword}`"), violation.clone())
            }
            Outcome::Untyped(cause) => {
                figures.untyped += 1;
                (format!("no JSON type: {cause}"), String::new())
            }
        };
        let direction = direction_name(case.body.direction);
        let entry = figures.causes.entry(format!("{direction}: {cause}")).or_default();
        entry.0 += 1;
        let file = documents.name(case.body.schema.file);
        let status = case.body.status.as_deref().unwrap_or("-");
        let shown = format!(
            "{file} {} {} {status} {}: {detail}",
            operation.method, operation.path, case.body.media_type
        );
        if entry.1.len() < MAX_SHOWN {
            entry.1.push(shown);
        }
    }

    /// Returns the number of valid values that do not survive.
    pub(crate) fn failures(&self) -> usize {
        self.figures.values().map(|it| it.different + it.rejected).sum()
    }

    /// Renders the counts, with the causes of all outcomes other than equality.
    pub(crate) fn render(&self, name: &str) -> String {
        let mut text = String::new();
        for (origin, it) in &self.figures {
            let kind = if *origin == Origin::Sample { "samples" } else { "examples" };
            text.push_str(&format!(
                "{name}: {} {kind}: {} equal ({} except for optional nulls), {} different, {} rejected, {} invalid, {} not decoded from JSON\n",
                it.values, it.equal, it.without_nulls, it.different, it.rejected, it.invalid, it.untyped
            ));
            let mut causes: Vec<_> = it.causes.iter().collect();
            causes.sort_by_key(|(_, (count, _))| std::cmp::Reverse(*count));
            for (cause, (count, shown)) in causes {
                text.push_str(&format!("  {count:>5}  {cause}\n"));
                shown.iter().for_each(|it| text.push_str(&format!("           {it}\n")));
            }
        }
        text
    }
}

fn difference_name(kind: DifferenceKind) -> &'static str {
    match kind {
        DifferenceKind::LostMember => "member lost",
        DifferenceKind::LostNull => "null member lost",
        DifferenceKind::NewMember => "member added",
        DifferenceKind::Length => "list of another length",
        DifferenceKind::Number => "number changed",
        DifferenceKind::Type => "type changed",
        DifferenceKind::Value => "value changed",
    }
}

/// Returns a message with its names and values removed.
fn without_values(message: &str) -> String {
    let mut text = String::new();
    let mut open: Option<char> = None;
    for sign in message.chars() {
        match (open, sign) {
            (None, '`' | '"') => open = Some(sign),
            (Some(it), sign) if it == sign => {
                open = None;
                text.push('…');
            }
            (None, sign) => text.push(sign),
            _ => {}
        }
    }
    text
}
