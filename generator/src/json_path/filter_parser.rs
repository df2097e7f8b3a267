//! The parser of filters (RFC 9535, sections 2.3.5 and 2.4).
//!
//! An operand is parsed once, and what follows it decides whether it is a condition or part of a comparison, so the
//! time is linear in the length of the query.

use serde_json::Number;

use crate::json_path::model::{Comparison, Condition, Literal, Operand, Pattern, Query, Segment, Selector};
use crate::json_path::parser::{InvalidPath, Parser};
use crate::json_path::regular_expression::RegularExpression;

/// An operand, or the function `match` or `search`, which is a condition.
enum Term {
    Operand(Operand),
    /// The function `value`, which is not a condition even though its argument is a query.
    Value(Query),
    Condition(Condition),
}

impl Parser<'_> {
    /// Parses a condition with `||`.
    pub(super) fn condition(&mut self) -> Result<Condition, InvalidPath> {
        self.joined("||", Self::conjunction, Condition::Any)
    }

    fn conjunction(&mut self) -> Result<Condition, InvalidPath> {
        self.joined("&&", Self::basic, Condition::All)
    }

    /// Parses conditions with an operator between them.
    fn joined(
        &mut self,
        operator: &str,
        parse: fn(&mut Self) -> Result<Condition, InvalidPath>,
        join: fn(Vec<Condition>) -> Condition,
    ) -> Result<Condition, InvalidPath> {
        let first = parse(self)?;
        let mut conditions = vec![first];
        loop {
            let before = self.at;
            self.skip_blanks();
            if !self.skip(operator) {
                self.at = before;
                break;
            }
            self.skip_blanks();
            conditions.push(parse(self)?);
        }
        Ok(match conditions.len() {
            1 => conditions.swap_remove(0),
            _ => join(conditions),
        })
    }

    /// Parses a condition without `||` and `&&` outside of parentheses.
    fn basic(&mut self) -> Result<Condition, InvalidPath> {
        if self.skip("!") {
            self.skip_blanks();
            let condition = if self.skip("(") { self.parenthesized()? } else { self.test()? };
            return Ok(Condition::Not(Box::new(condition)));
        }
        if self.skip("(") { self.parenthesized() } else { self.comparison_or_test() }
    }

    fn parenthesized(&mut self) -> Result<Condition, InvalidPath> {
        self.nested(|parser| {
            parser.skip_blanks();
            let condition = parser.condition()?;
            parser.skip_blanks();
            parser.expect(")")?;
            Ok(condition)
        })
    }

    /// Parses a query or a function that is a condition.
    fn test(&mut self) -> Result<Condition, InvalidPath> {
        let start = self.at;
        let term = self.term()?;
        self.condition_from(term, start)
    }

    fn comparison_or_test(&mut self) -> Result<Condition, InvalidPath> {
        let start = self.at;
        let left = self.term()?;
        let end = self.at;
        self.skip_blanks();
        let Some(comparison) = self.comparison() else {
            self.at = end;
            return self.condition_from(left, start);
        };
        let after = std::mem::replace(&mut self.at, end);
        let left = self.operand_from(left, start)?;
        self.at = after;
        self.skip_blanks();
        Ok(Condition::Compare(left, comparison, self.argument()?))
    }

    fn comparison(&mut self) -> Option<Comparison> {
        let operators = [
            ("==", Comparison::Equal),
            ("!=", Comparison::NotEqual),
            ("<=", Comparison::LessOrEqual),
            (">=", Comparison::GreaterOrEqual),
            ("<", Comparison::Less),
            (">", Comparison::Greater),
        ];
        operators.into_iter().find(|(text, _)| self.skip(text)).map(|(_, comparison)| comparison)
    }

    /// Returns a term that starts at a byte as a condition.
    fn condition_from(&mut self, term: Term, start: usize) -> Result<Condition, InvalidPath> {
        match term {
            Term::Condition(condition) => Ok(condition),
            Term::Operand(Operand::Query(query)) => Ok(Condition::Exists(query)),
            Term::Operand(_) | Term::Value(_) => {
                Err(self.fault_of_term(start, "is not compared with anything"))
            }
        }
    }

    /// Returns a term that starts at a byte as one value.
    fn operand_from(&mut self, term: Term, start: usize) -> Result<Operand, InvalidPath> {
        match term {
            Term::Value(query) => Ok(Operand::Query(query)),
            Term::Operand(Operand::Query(query)) if !is_singular(&query) => {
                let fault = self.fault_of_term(start, "can select several nodes");
                Err(fault.with_help("write one name or index per segment, or use `count` or `value`"))
            }
            Term::Operand(operand) => Ok(operand),
            Term::Condition(_) => Err(self.fault_of_term(start, "is a condition, so it cannot be compared")),
        }
    }

    /// Returns the fault of the term from a byte up to the current one.
    fn fault_of_term(&mut self, start: usize, problem: &str) -> InvalidPath {
        let message = format!("`{}` {problem}", self.text_from(start));
        self.at = start;
        self.fault(message)
    }

    fn term(&mut self) -> Result<Term, InvalidPath> {
        match self.peek() {
            Some('@' | '$') => self.query().map(|query| Term::Operand(Operand::Query(query))),
            Some('\'' | '"') => {
                self.string().map(|text| Term::Operand(Operand::Literal(Literal::Text(text))))
            }
            Some('-' | '0'..='9') => {
                self.number().map(|number| Term::Operand(Operand::Literal(Literal::Number(number))))
            }
            Some('a'..='z') => self.word(),
            _ => Err(self.unexpected()),
        }
    }

    fn query(&mut self) -> Result<Query, InvalidPath> {
        let is_absolute = self.skip("$");
        if !is_absolute && !self.skip("@") {
            return Err(self.fault("expected a query that starts with `@` or `$`".to_owned()));
        }
        Ok(Query { is_absolute, segments: self.segments()? })
    }

    fn number(&mut self) -> Result<Number, InvalidPath> {
        let start = self.at;
        self.take_while(|letter| matches!(letter, '-' | '+' | '.' | 'e' | 'E' | '0'..='9'));
        let text = self.text_from(start);
        // The grammar is that of JSON (RFC 8259).
        serde_json::from_str(text).map_err(|_| {
            self.at = start;
            self.fault(format!("`{text}` is not a valid number"))
        })
    }

    /// Parses a literal or a function.
    fn word(&mut self) -> Result<Term, InvalidPath> {
        let start = self.at;
        let word = self.take_while(|letter| matches!(letter, 'a'..='z' | '0'..='9' | '_'));
        if self.skip("(") {
            return self.nested(|parser| parser.function(word, start));
        }
        let literal = match word {
            "true" => Literal::Bool(true),
            "false" => Literal::Bool(false),
            "null" => Literal::Null,
            _ => {
                self.at = start;
                return Err(self.fault(format!("unexpected `{word}`")));
            }
        };
        Ok(Term::Operand(Operand::Literal(literal)))
    }

    /// Parses the arguments of a function.
    fn function(&mut self, name: &str, start: usize) -> Result<Term, InvalidPath> {
        self.skip_blanks();
        let term = match name {
            "length" => Term::Operand(Operand::Length(Box::new(self.argument()?))),
            "count" => Term::Operand(Operand::Count(self.query()?)),
            "value" => Term::Value(self.query()?),
            "match" | "search" => {
                let whole = name == "match";
                let text = self.argument()?;
                self.skip_blanks();
                self.expect(",")?;
                self.skip_blanks();
                let start = self.at;
                let pattern = match self.argument()? {
                    Operand::Literal(Literal::Text(text)) => {
                        Pattern::Compiled(RegularExpression::new(&text, whole).map_err(|fault| {
                            self.at = start;
                            self.fault(format!("invalid regular expression: {fault}"))
                        })?)
                    }
                    operand => Pattern::Value(operand),
                };
                Term::Condition(Condition::Match { text, pattern, whole })
            }
            _ => {
                self.at = start;
                return Err(self
                    .fault(format!("unknown function `{name}`"))
                    .with_help("use one of `count`, `length`, `match`, `search` and `value`"));
            }
        };
        self.skip_blanks();
        self.expect(")")?;
        Ok(term)
    }

    /// Parses an argument that is one value.
    fn argument(&mut self) -> Result<Operand, InvalidPath> {
        let start = self.at;
        let term = self.term()?;
        self.operand_from(term, start)
    }
}

/// Returns `true` if a query selects at most one node.
fn is_singular(query: &Query) -> bool {
    let is_singular = |segment: &Segment| {
        !segment.is_descendant
            && matches!(segment.selectors.as_slice(), [Selector::Name(_) | Selector::Index(_)])
    };
    query.segments.iter().all(is_singular)
}
