//! Additions to the request of a call. Data only.

use std::fmt;

use serde_json::Value;

/// Headers, query parameters and members of the body that an operation does not declare.
#[derive(Clone, Default, PartialEq, Eq)]
pub(crate) struct Extras {
    /// Headers, each name once.
    pub(crate) headers: Vec<(String, String)>,
    /// Query parameters in order.
    pub(crate) query: Vec<(String, String)>,
    /// Members of the body by name or JSON pointer, each once.
    pub(crate) members: Vec<(String, Value)>,
}

impl Extras {
    /// Returns the headers without the other additions.
    pub(crate) fn headers_only(&self) -> Self {
        Self { headers: self.headers.clone(), ..Self::default() }
    }

    /// Sets a header.
    pub(super) fn set_header(&mut self, name: String, value: String) {
        self.headers.retain(|(other, _)| !other.eq_ignore_ascii_case(&name));
        self.headers.push((name, value));
    }

    /// Sets a member of the body.
    pub(super) fn set_member(&mut self, name: String, value: Value) {
        self.members.retain(|(other, _)| *other != name);
        self.members.push((name, value));
    }

    /// Adds the additions in `others`. Its query parameters replace those of the same name.
    pub(super) fn update(&mut self, others: Self) {
        let Self { headers, query, members } = others;
        headers.into_iter().for_each(|(name, value)| self.set_header(name, value));
        self.query.retain(|(name, _)| query.iter().all(|(other, _)| other != name));
        self.query.extend(query);
        members.into_iter().for_each(|(name, value)| self.set_member(name, value));
    }
}

/// Shows only names, because values may be secrets.
impl fmt::Debug for Extras {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fn names<T>(all: &[(String, T)]) -> Vec<&str> {
            all.iter().map(|(name, _)| name.as_str()).collect()
        }
        formatter
            .debug_struct("Extras")
            .field("headers", &names(&self.headers))
            .field("query", &names(&self.query))
            .field("members", &names(&self.members))
            .finish()
    }
}
