// Copied by sdkwright from modules/registry/copy.rs next to the API's documents; edit it there.

//! Copies of the subjects of a context.

use std::collections::{HashMap, VecDeque};

use super::listing::list;
use super::set::{RegisteredSchema, register};
use super::subject::Subject;
use super::topological_order::topological_order;
use crate::Result;
use crate::internals::request_error;
use crate::schema_registry::v1::{RegisterSchemaRequest, Schema, SchemaRegistryV1};

/// A copy of all subjects of a context to another context, in the same registry or in another one.
///
/// The versions of a subject are registered in order, and referenced schemas before the schemas that refer to them.
/// References between copied schemas are changed to the versions of the copies. Creating the copy reads the schemas and
/// writes nothing, so [`subjects`](Self::subjects) shows the plan.
///
/// ```text
/// let mut copy = SchemaCopy::plan(&source, "staging", &target, "production").await?;
/// while let Some(copied) = copy.next().await {
///     println!("{}", copied?.target.subject);
/// }
/// ```
#[derive(Debug)]
pub struct SchemaCopy {
    target: SchemaRegistryV1,
    context: String,
    remaining: VecDeque<SourceVersion>,
    /// The versions of the copies, by subject and version of the source.
    versions: HashMap<(Subject, i32), RegisteredSchema>,
    keeps_ids: bool,
}

#[derive(Debug)]
struct SourceVersion {
    subject: Subject,
    version: i32,
    schema: Schema,
}

/// A copied version of a subject.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct CopiedSchema {
    /// The subject in the source.
    pub source: Subject,
    /// The version in the source.
    pub source_version: i32,
    /// The subject, the version and the ID of the copy.
    pub target: RegisteredSchema,
}

impl SchemaCopy {
    /// Reads the schemas of a context. An empty context is the default one.
    ///
    /// # Errors
    ///
    /// Returns the error of the first request that fails, and an error if the versions cannot be ordered or a schema refers to
    /// a version in the context that the registry does not list, such as a deleted one.
    pub async fn plan(
        source: &SchemaRegistryV1,
        source_context: &str,
        target: &SchemaRegistryV1,
        target_context: &str,
    ) -> Result<Self> {
        let listed = list(source, source_context).await?.into_iter();
        let versions = listed
            .map(|(subject, schema)| SourceVersion { subject, version: schema.version, schema })
            .collect();
        Ok(Self {
            target: target.clone(),
            context: target_context.to_owned(),
            remaining: in_order(versions)?,
            versions: HashMap::new(),
            keeps_ids: false,
        })
    }

    /// Keeps the IDs and the version numbers of the source. The target must be in the mode `IMPORT`.
    pub fn keep_ids(mut self) -> Self {
        self.keeps_ids = true;
        self
    }

    /// Returns the number of versions that remain to be copied.
    pub fn len(&self) -> usize {
        self.remaining.len()
    }

    /// Returns `true` if nothing remains to be copied.
    pub fn is_empty(&self) -> bool {
        self.remaining.is_empty()
    }

    /// Returns the subjects and versions of the source that remain to be copied, in order.
    pub fn subjects(&self) -> impl Iterator<Item = (&Subject, i32)> {
        self.remaining.iter().map(|it| (&it.subject, it.version))
    }

    /// Copies the next version, or returns `None` after the last. If a request fails, the version remains, and the next call
    /// retries it.
    pub async fn next(&mut self) -> Option<Result<CopiedSchema>> {
        let target = match self.copy(self.remaining.front()?).await {
            Ok(target) => target,
            Err(error) => return Some(Err(error)),
        };
        // A version whose copy was canceled remains, too.
        let SourceVersion { subject, version, .. } = self.remaining.pop_front()?;
        self.versions.insert((subject.clone(), version), target.clone());
        Some(Ok(CopiedSchema { source: subject, source_version: version, target }))
    }

    async fn copy(&self, source: &SourceVersion) -> Result<RegisteredSchema> {
        let mut request = RegisterSchemaRequest::from(source.schema.clone());
        if self.keeps_ids {
            request.id = Some(source.schema.id);
            request.version = Some(source.schema.version);
        }
        for reference in request.references.iter_mut().flatten() {
            let text = reference.subject.as_deref().unwrap_or_default();
            let key = source.subject.referenced(text).ok().zip(reference.version);
            if let Some(copy) = key.and_then(|key| self.versions.get(&key)) {
                reference.subject = Some(copy.subject.to_string());
                reference.version = Some(copy.version);
            }
        }
        let subject = source.subject.clone().in_context(&self.context);
        register(&self.target, subject, &request).await
    }
}

/// Orders the versions of a subject by number, and referenced schemas before the schemas that refer to them.
fn in_order(mut versions: Vec<SourceVersion>) -> Result<VecDeque<SourceVersion>> {
    versions.sort_by(|a, b| (&a.subject, a.version).cmp(&(&b.subject, b.version)));
    let by_name: HashMap<(Subject, i32), usize> =
        versions.iter().enumerate().map(|(index, it)| ((it.subject.clone(), it.version), index)).collect();
    let mut needs = Vec::with_capacity(versions.len());
    for (index, it) in versions.iter().enumerate() {
        let follows = index > 0 && versions[index - 1].subject == it.subject;
        let mut needed: Vec<usize> = follows.then(|| index - 1).into_iter().collect();
        for reference in it.schema.references.iter().flatten() {
            let text = reference.subject.as_deref().unwrap_or_default();
            let Ok(subject) = it.subject.referenced(text) else { continue };
            // A reference to another context stays as it is.
            if subject.context() != it.subject.context() {
                continue;
            }
            let version = reference.version.unwrap_or_default();
            let Some(&index) = by_name.get(&(subject, version)) else {
                let (subject, number) = (&it.subject, it.version);
                return Err(request_error(format!(
                    "version {number} of `{subject}` refers to version {version} of `{text}`, which is not listed: restore it"
                )));
            };
            needed.push(index);
        }
        needs.push(needed);
    }
    let order = topological_order(&needs).map_err(|cycle| {
        let versions = cycle.iter().map(|&index| &versions[index]);
        let names = versions.map(|it| format!("version {} of `{}`", it.version, it.subject));
        request_error(format!("references form a cycle: {}", names.collect::<Vec<_>>().join(", ")))
    })?;
    let mut versions: Vec<Option<SourceVersion>> = versions.into_iter().map(Some).collect();
    Ok(order.into_iter().filter_map(|index| versions[index].take()).collect())
}
