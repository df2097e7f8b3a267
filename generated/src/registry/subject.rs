// Copied by sdkwright from modules/registry/subject.rs next to the API's documents; edit it there.

//! Names of subjects.

use std::fmt;
use std::str::FromStr;

/// The characters before the name of a context.
const PREFIX: &str = ":.";

/// The name of a subject, with the context that it belongs to.
///
/// The text form is `orders-value` in the default context and `:.staging:orders-value` in the context `staging`. It is
/// accepted by every operation with a subject.
///
/// ```text
/// let subject: Subject = ":.staging:orders-value".parse()?;
/// assert_eq!(subject.context(), Some("staging"));
/// assert_eq!(subject.name(), "orders-value");
/// assert_eq!(subject.in_context("production").to_string(), ":.production:orders-value");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Subject {
    context: Option<String>,
    name: String,
}

impl Subject {
    /// Creates a subject of the default context.
    pub fn new(name: impl Into<String>) -> Self {
        Self { context: None, name: name.into() }
    }

    /// Creates the subject of the values of a topic, such as `orders-value`.
    pub fn topic_value(topic: &str) -> Self {
        Self::new(format!("{topic}-value"))
    }

    /// Creates the subject of the keys of a topic, such as `orders-key`.
    pub fn topic_key(topic: &str) -> Self {
        Self::new(format!("{topic}-key"))
    }

    /// Moves the subject to a context, such as `staging`. The name may start with a dot, as in lists of contexts; an
    /// empty name and `.` are the default context.
    pub fn in_context(mut self, context: &str) -> Self {
        let context = context.strip_prefix('.').unwrap_or(context);
        self.context = (!context.is_empty()).then(|| context.to_owned());
        self
    }

    /// Returns the context without its dot, or `None` for the default context.
    pub fn context(&self) -> Option<&str> {
        self.context.as_deref()
    }

    /// Returns the name of the subject in its context.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Returns the subject that a reference in a schema of this subject names. A name without a context is in the
    /// context of the schema.
    pub(super) fn referenced(&self, text: &str) -> Result<Self, SubjectError> {
        let subject: Self = text.parse()?;
        Ok(if text.starts_with(PREFIX) { subject } else { Self { context: self.context.clone(), ..subject } })
    }
}

/// Returns the prefix of the names of all subjects in a context, such as `:.staging:`.
pub(super) fn context_prefix(context: &str) -> String {
    format!("{PREFIX}{}:", context.strip_prefix('.').unwrap_or(context))
}

impl FromStr for Subject {
    type Err = SubjectError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (context, name) = match text.strip_prefix(PREFIX) {
            Some(rest) => rest.split_once(':').ok_or(SubjectError)?,
            None => ("", text),
        };
        if name.is_empty() { Err(SubjectError) } else { Ok(Self::new(name).in_context(context)) }
    }
}

impl fmt::Display for Subject {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.context.as_deref() {
            Some(context) => formatter.pad(&format!("{PREFIX}{context}:{}", self.name)),
            // The name would be parsed as one with a context.
            None if self.name.starts_with(PREFIX) => formatter.pad(&format!("{PREFIX}:{}", self.name)),
            None => formatter.pad(&self.name),
        }
    }
}

impl From<Subject> for String {
    fn from(subject: Subject) -> Self {
        subject.to_string()
    }
}

impl From<&Subject> for String {
    fn from(subject: &Subject) -> Self {
        subject.to_string()
    }
}

/// The error for a text that is not the name of a subject: the name is empty, or the context does not end with a colon.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SubjectError;

impl fmt::Display for SubjectError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("expected a subject name of the form `subject` or `:.context:subject`")
    }
}

impl std::error::Error for SubjectError {}
