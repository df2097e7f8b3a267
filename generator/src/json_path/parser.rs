//! The parser of queries: segments and selectors (RFC 9535, sections 2.1 to 2.5).

use crate::json_path::model::{JsonPath, Segment, Selector};

/// The maximum length of a query, in bytes.
const MAX_LENGTH: usize = 4096;
/// The maximum nesting of brackets and parentheses.
const MAX_DEPTH: usize = 32;
/// The largest integer of a query (RFC 9535, section 2.1).
const MAX_INTEGER: i64 = (1 << 53) - 1;

/// The fault of a query.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct InvalidPath {
    /// The fault.
    pub(crate) message: String,
    /// The character at which the fault is, counted from 1.
    pub(crate) character: usize,
    /// The fix, if it is known.
    pub(crate) help: Option<&'static str>,
}

impl JsonPath {
    /// Parses a query.
    ///
    /// # Errors
    ///
    /// Returns the fault of the query.
    pub(crate) fn parse(text: &str) -> Result<Self, InvalidPath> {
        let mut parser = Parser { text, at: 0, depth: 0 };
        if text.len() > MAX_LENGTH {
            return Err(parser.fault(format!("the query has more than {MAX_LENGTH} bytes")));
        }
        if !parser.skip("$") {
            return Err(parser
                .fault("the query does not start with `$`".to_owned())
                .with_help("start the query with `$`, as in `$.paths`"));
        }
        let segments = parser.segments()?;
        match parser.peek() {
            None => Ok(Self { segments }),
            Some(_) => Err(parser.unexpected()),
        }
    }
}

impl InvalidPath {
    pub(super) fn with_help(self, help: &'static str) -> Self {
        Self { help: Some(help), ..self }
    }
}

/// The state of the parser.
pub(super) struct Parser<'t> {
    text: &'t str,
    /// The byte at which the parser is.
    pub(super) at: usize,
    depth: usize,
}

impl<'t> Parser<'t> {
    fn rest(&self) -> &'t str {
        self.text.get(self.at..).unwrap_or_default()
    }

    pub(super) fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    /// Consumes a text. Returns `false` if it is not there.
    pub(super) fn skip(&mut self, expected: &str) -> bool {
        let is_there = self.rest().starts_with(expected);
        if is_there {
            self.at += expected.len();
        }
        is_there
    }

    /// Consumes the characters that `fits` accepts.
    pub(super) fn take_while(&mut self, fits: impl Fn(char) -> bool) -> &'t str {
        let rest = self.rest();
        let taken = &rest[..rest.find(|letter| !fits(letter)).unwrap_or(rest.len())];
        self.at += taken.len();
        taken
    }

    pub(super) fn skip_blanks(&mut self) {
        self.take_while(|letter| matches!(letter, ' ' | '\t' | '\n' | '\r'));
    }

    /// Consumes a character that has to be there.
    pub(super) fn expect(&mut self, expected: &str) -> Result<(), InvalidPath> {
        if self.skip(expected) {
            Ok(())
        } else {
            Err(self.with_name_help(self.fault(format!("expected `{expected}`"))))
        }
    }

    pub(super) fn fault(&self, message: String) -> InvalidPath {
        let character = self.text.get(..self.at).unwrap_or_default().chars().count() + 1;
        InvalidPath { message, character, help: None }
    }

    pub(super) fn unexpected(&self) -> InvalidPath {
        match self.peek() {
            None => self.fault("the query is not complete".to_owned()),
            Some(character) => {
                self.with_name_help(self.fault(format!("unexpected `{}`", character.escape_debug())))
            }
        }
    }

    /// Adds the fix for a name with a hyphen after a dot.
    fn with_name_help(&self, fault: InvalidPath) -> InvalidPath {
        let follows_name =
            self.text_from(0).ends_with(|letter: char| letter == '_' || letter.is_alphanumeric());
        if self.peek() == Some('-') && follows_name {
            fault.with_help("write a name with a hyphen in brackets and quotes, as in `['x-name']`")
        } else {
            fault
        }
    }

    /// Parses what is between brackets or parentheses.
    pub(super) fn nested<T>(
        &mut self,
        parse: impl FnOnce(&mut Self) -> Result<T, InvalidPath>,
    ) -> Result<T, InvalidPath> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(self.fault(format!("more than {MAX_DEPTH} nested brackets and parentheses")));
        }
        let parsed = parse(self);
        self.depth -= 1;
        parsed
    }

    /// Parses segments, up to the first character that does not belong to one.
    pub(super) fn segments(&mut self) -> Result<Vec<Segment>, InvalidPath> {
        let mut segments = Vec::new();
        loop {
            let start = self.at;
            self.skip_blanks();
            let is_descendant = self.skip("..");
            if self.skip("[") {
                let selectors = self.nested(Self::bracketed)?;
                segments.push(Segment { is_descendant, selectors });
            } else if is_descendant || self.skip(".") {
                let selector = if self.skip("*") { Selector::Wildcard } else { self.shorthand()? };
                segments.push(Segment { is_descendant, selectors: vec![selector] });
            } else {
                self.at = start;
                return Ok(segments);
            }
        }
    }

    /// Parses a name after a dot.
    fn shorthand(&mut self) -> Result<Selector, InvalidPath> {
        let is_first = |letter: char| letter == '_' || letter.is_ascii_alphabetic() || !letter.is_ascii();
        match self.peek() {
            Some(letter) if is_first(letter) => {
                let name = self.take_while(|letter| is_first(letter) || letter.is_ascii_digit());
                Ok(Selector::Name(name.to_owned()))
            }
            Some('/' | '{') => Err(self
                .unexpected()
                .with_help("write a path in brackets and quotes, as in `$.paths['/pets']`")),
            _ => Err(self.unexpected()),
        }
    }

    /// Parses selectors up to the closing bracket.
    fn bracketed(&mut self) -> Result<Vec<Selector>, InvalidPath> {
        let mut selectors = Vec::new();
        loop {
            self.skip_blanks();
            selectors.push(self.selector()?);
            self.skip_blanks();
            if !self.skip(",") {
                self.expect("]")?;
                return Ok(selectors);
            }
        }
    }

    fn selector(&mut self) -> Result<Selector, InvalidPath> {
        match self.peek() {
            Some('\'' | '"') => self.string().map(Selector::Name),
            Some('*') => {
                self.skip("*");
                Ok(Selector::Wildcard)
            }
            Some('?') => {
                self.skip("?");
                self.skip_blanks();
                self.condition().map(Selector::Filter)
            }
            Some('-' | ':' | '0'..='9') => self.index_or_slice(),
            Some(letter) if letter == '_' || letter.is_alphabetic() => {
                Err(self.unexpected().with_help("write a name in brackets with quotes, as in `['name']`"))
            }
            _ => Err(self.unexpected()),
        }
    }

    fn index_or_slice(&mut self) -> Result<Selector, InvalidPath> {
        let start = self.optional_integer()?;
        let before = self.at;
        self.skip_blanks();
        if !self.skip(":") {
            self.at = before;
            return start.map(Selector::Index).ok_or_else(|| self.unexpected());
        }
        self.skip_blanks();
        let end = self.optional_integer()?;
        let before = self.at;
        self.skip_blanks();
        let step = if self.skip(":") {
            self.skip_blanks();
            self.optional_integer()?
        } else {
            self.at = before;
            None
        };
        Ok(Selector::Slice { start, end, step: step.unwrap_or(1) })
    }

    fn optional_integer(&mut self) -> Result<Option<i64>, InvalidPath> {
        if matches!(self.peek(), Some('-' | '0'..='9')) { self.integer().map(Some) } else { Ok(None) }
    }

    fn integer(&mut self) -> Result<i64, InvalidPath> {
        let start = self.at;
        self.skip("-");
        let digits = self.take_while(|letter| letter.is_ascii_digit());
        let text = &self.text[start..self.at];
        let is_well_formed = text == "0" || !(digits.is_empty() || digits.starts_with('0'));
        let number = text.parse::<i64>().ok().filter(|number| number.abs() <= MAX_INTEGER);
        number.filter(|_| is_well_formed).ok_or_else(|| {
            self.at = start;
            self.fault(format!("`{text}` is not a valid integer"))
        })
    }

    /// Parses a quoted string (RFC 9535, section 2.3.1.1).
    pub(super) fn string(&mut self) -> Result<String, InvalidPath> {
        let Some(quote) = self.peek() else { return Err(self.unexpected()) };
        self.at += quote.len_utf8();
        let mut text = String::new();
        loop {
            match self.peek() {
                None => return Err(self.fault("the closing quote is missing".to_owned())),
                Some(letter) if letter == quote => {
                    self.at += quote.len_utf8();
                    return Ok(text);
                }
                Some('\\') => text.push(self.escape(quote)?),
                Some(letter) if letter < ' ' => return Err(self.unexpected()),
                Some(letter) => {
                    self.at += letter.len_utf8();
                    text.push(letter);
                }
            }
        }
    }

    fn escape(&mut self, quote: char) -> Result<char, InvalidPath> {
        let start = self.at;
        self.at += 1;
        let escaped = self.peek();
        self.at += escaped.map_or(0, char::len_utf8);
        let character = match escaped {
            Some('b') => Some('\u{8}'),
            Some('f') => Some('\u{c}'),
            Some('n') => Some('\n'),
            Some('r') => Some('\r'),
            Some('t') => Some('\t'),
            Some(letter @ ('/' | '\\')) => Some(letter),
            Some(letter) if letter == quote => Some(letter),
            Some('u') => self.escaped_unicode(),
            _ => None,
        };
        character.ok_or_else(|| {
            self.at = start;
            self.fault("invalid escape sequence".to_owned())
        })
    }

    /// Parses the digits of `\u`, and the second escape sequence of a surrogate pair.
    fn escaped_unicode(&mut self) -> Option<char> {
        let first = self.hexadecimal()?;
        if !(0xd800..0xdc00).contains(&first) {
            return char::from_u32(first);
        }
        if !self.skip("\\u") {
            return None;
        }
        let second = self.hexadecimal().filter(|second| (0xdc00..0xe000).contains(second))?;
        char::from_u32(0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00))
    }

    fn hexadecimal(&mut self) -> Option<u32> {
        let digits = self.rest().get(..4).filter(|digits| digits.bytes().all(|it| it.is_ascii_hexdigit()))?;
        self.at += 4;
        u32::from_str_radix(digits, 16).ok()
    }

    /// Returns the text from a position up to the current one.
    pub(super) fn text_from(&self, start: usize) -> &'t str {
        self.text.get(start..self.at).unwrap_or_default()
    }
}
