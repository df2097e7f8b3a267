//! URLs.

use http::Uri;
use http::uri::InvalidUri;

use super::macros::formatted_text;

/// A URL or a relative reference (RFC 3986), kept as the text that was received, such as `https://example.com/a?b=c`.
///
/// The text is neither validated nor normalized, so it round-trips unchanged, and an invalid URL never fails decoding.
/// `==` compares texts.
///
/// Converts to [`http::Uri`]. The feature `url` adds conversions from and to `url::Url`, which normalizes.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Url(String);

formatted_text!(Url);

impl TryFrom<&Url> for Uri {
    type Error = InvalidUri;

    fn try_from(url: &Url) -> Result<Self, Self::Error> {
        url.0.parse()
    }
}

impl From<&Uri> for Url {
    fn from(uri: &Uri) -> Self {
        Self(uri.to_string())
    }
}

/// Parses an absolute URL and normalizes it as browsers do (WHATWG URL Standard).
#[cfg(feature = "url")]
impl TryFrom<&Url> for ::url::Url {
    type Error = ::url::ParseError;

    fn try_from(url: &Url) -> Result<Self, Self::Error> {
        Self::parse(&url.0)
    }
}

#[cfg(feature = "url")]
impl From<::url::Url> for Url {
    fn from(url: ::url::Url) -> Self {
        Self(url.into())
    }
}
