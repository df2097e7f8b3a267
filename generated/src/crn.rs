// Copied by sdkwright from modules/crn.rs next to the API's documents; edit it there.

//! Resource names in the form of a URI: `crn://authority/kind=name/kind=name`.
//!
//! Input: a text, or the kinds and names of a path. Output: the other form. A parsed name is formatted unchanged.
//! Independent of the kinds of resources; whether a resource exists is not checked.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::fmt::{self, Write};
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

const SCHEME: &str = "crn://";

/// The characters to encode in a name: all except the unreserved ones (RFC 3986, 2.3) and the asterisk of patterns.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b'*');

/// A resource name, such as `crn://example.com/organization=o-1/environment=env-1`.
///
/// It identifies a resource by its path through its parent resources. In a pattern, a name may be `*` or end with it.
/// Names are compared by their decoded values: `topic=a%2Db` equals `topic=a-b`.
///
/// ```text
/// let environment: Crn = "crn://example.com/organization=o-1/environment=env-1".parse()?;
/// assert_eq!(environment.get("organization").as_deref(), Some("o-1"));
///
/// let topics = environment.with("cluster", "lkc-1").with("topic", "orders-*");
/// assert_eq!(topics.resource(), Some(("topic", "orders-*".into())));
/// assert_eq!(topics.parent().and_then(|cluster| cluster.parent()), Some(environment));
/// ```
#[derive(Clone, Debug)]
pub struct Crn(String);

impl Crn {
    /// Creates the root name of an authority, such as `example.com`. The authority may be empty.
    pub fn new(authority: &str) -> Self {
        let authority = utf8_percent_encode(authority, ENCODED);
        Self(format!("{SCHEME}{authority}"))
    }

    /// Appends a child resource. Characters that are reserved in URIs are percent-encoded.
    pub fn with(mut self, kind: &str, name: &str) -> Self {
        let (kind, name) = (utf8_percent_encode(kind, ENCODED), utf8_percent_encode(name, ENCODED));
        // Writing to a string cannot fail.
        let _ = write!(self.0, "/{kind}={name}");
        self
    }

    /// Returns the name as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the authority that assigned the name, such as `example.com`. It may be empty.
    pub fn authority(&self) -> &str {
        self.rest().split('/').next().unwrap_or_default()
    }

    /// Returns the kinds and names of the path, decoded. A name that does not decode to UTF-8 stays encoded.
    pub fn segments(&self) -> impl Iterator<Item = (&str, Cow<'_, str>)> {
        self.rest()
            .split('/')
            .skip(1)
            .filter_map(|segment| segment.split_once('='))
            .map(|(kind, name)| (kind, percent_decode_str(name).decode_utf8().unwrap_or(Cow::Borrowed(name))))
    }

    /// Returns the name of this kind in the path, which may be the resource's own.
    pub fn get(&self, kind: &str) -> Option<Cow<'_, str>> {
        self.segments().find(|(other, _)| *other == kind).map(|(_, name)| name)
    }

    /// Returns the kind and the name of the resource itself, or `None` for the root.
    pub fn resource(&self) -> Option<(&str, Cow<'_, str>)> {
        self.segments().last()
    }

    /// Returns the name of the parent resource, or `None` for the root.
    pub fn parent(&self) -> Option<Self> {
        let (parent, _) = self.rest().rsplit_once('/')?;
        Some(Self(format!("{SCHEME}{parent}")))
    }

    /// Returns the authority, and the kinds and names of the path. Names are bytes because not all decode to UTF-8.
    fn decoded(&self) -> impl Iterator<Item = (Cow<'_, [u8]>, Cow<'_, [u8]>)> {
        let decode = |text| Cow::from(percent_decode_str(text));
        self.rest().split('/').map(move |segment| {
            let (kind, name) = segment.split_once('=').unwrap_or((segment, ""));
            (decode(kind), decode(name))
        })
    }

    /// Returns the text after the scheme.
    fn rest(&self) -> &str {
        self.0.get(SCHEME.len()..).unwrap_or_default()
    }
}

impl PartialEq for Crn {
    fn eq(&self, other: &Self) -> bool {
        self.decoded().eq(other.decoded())
    }
}

impl Eq for Crn {}

impl PartialOrd for Crn {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Crn {
    fn cmp(&self, other: &Self) -> Ordering {
        self.decoded().cmp(other.decoded())
    }
}

impl Hash for Crn {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.decoded().for_each(|segment| segment.hash(state));
    }
}

impl FromStr for Crn {
    type Err = CrnError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (scheme, rest) = text.split_at_checked(SCHEME.len()).ok_or(CrnError)?;
        let fits = |segment: &str| {
            segment.split_once('=').is_some_and(|(kind, name)| !kind.is_empty() && !name.is_empty())
        };
        let odd = |character: char| character.is_control() || character.is_whitespace();
        if scheme.eq_ignore_ascii_case(SCHEME) && !rest.contains(odd) && rest.split('/').skip(1).all(fits) {
            Ok(Self(text.to_owned()))
        } else {
            Err(CrnError)
        }
    }
}

impl TryFrom<&str> for Crn {
    type Error = CrnError;

    fn try_from(text: &str) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<Crn> for String {
    fn from(crn: Crn) -> Self {
        crn.0
    }
}

impl AsRef<str> for Crn {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Crn {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(&self.0)
    }
}

/// The error for a text that is not a resource name of the form `crn://authority/kind=name/kind=name`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CrnError;

impl fmt::Display for CrnError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the text does not have the form `crn://authority/kind=name/kind=name`")
    }
}

impl std::error::Error for CrnError {}

#[cfg(test)]
mod tests;
