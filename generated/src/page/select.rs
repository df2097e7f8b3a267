// Copied by sdkwright from sdk-runtime (src/page/select.rs); do not edit.

//! The parameters of a call that select a page.
//!
//! Input: a call, and the description of the pagination. Output: the page that the call selects, or the call for another
//! page.

use super::paging::{PagePlace, PageRequest, Paging};
use super::token;
use crate::call::Call;

impl Paging {
    /// Returns the token of the page that the application selected with a parameter of the call.
    pub(super) fn selected(&self, call: &Call) -> Option<String> {
        match self.request {
            PageRequest::Url => None,
            PageRequest::Link(parameters @ [_, _, ..]) => {
                let fields = parameters.iter().filter_map(|parameter| call.query_fields(parameter));
                let fields: Vec<&str> = fields.collect();
                (!fields.is_empty()).then(|| fields.join("&"))
            }
            PageRequest::Link(parameters) => self.value(call, parameters.first()?),
            PageRequest::Token(parameter)
            | PageRequest::Number(parameter, _)
            | PageRequest::Offset(parameter)
            | PageRequest::LastId(parameter) => self.value(call, parameter),
        }
    }

    /// Sets the parameters of a call that select the page of a token. Followed links are not parameters.
    pub(super) fn select(&self, call: &mut Call, token: &str) {
        match self.request {
            PageRequest::Url => {}
            PageRequest::Link(parameters @ [_, _, ..]) => {
                for parameter in parameters {
                    match token::field(token, parameter) {
                        Some(value) => call.query(parameter, value),
                        None => call.query_encoded(parameter, String::new()),
                    }
                }
            }
            PageRequest::Link(parameters) => {
                parameters.iter().for_each(|parameter| self.set(call, parameter, token));
            }
            PageRequest::Token(parameter)
            | PageRequest::Number(parameter, _)
            | PageRequest::Offset(parameter)
            | PageRequest::LastId(parameter) => self.set(call, parameter, token),
        }
    }

    /// Sets the number of the first page, without which some APIs return all items or another page size.
    pub(super) fn select_first(&self, call: &mut Call) {
        if let PageRequest::Number(parameter, first) = self.request {
            self.set(call, parameter, &first.to_string());
        }
    }

    /// Returns the number of items that a call requests, if it is known.
    pub(super) fn size(&self, call: &Call) -> Option<u64> {
        let (parameter, default) = self.limit;
        let requested = Some(parameter).filter(|parameter| !parameter.is_empty());
        match requested.and_then(|parameter| self.value(call, parameter)) {
            Some(limit) => limit.parse().ok(),
            None => Some(default),
        }
        .filter(|size| *size > 0)
    }

    fn value(&self, call: &Call, parameter: &str) -> Option<String> {
        match self.place {
            PagePlace::Query => call.query_value(parameter),
            PagePlace::BodyText | PagePlace::BodyNumber => call.body_value(parameter),
            PagePlace::Form => call.form_value(parameter),
        }
    }

    fn set(&self, call: &mut Call, parameter: &'static str, token: &str) {
        match self.place {
            PagePlace::Query => call.query(parameter, token),
            PagePlace::BodyText => call.set_body_member(parameter, token.into()),
            PagePlace::BodyNumber => match token.parse::<u64>() {
                Ok(number) => call.set_body_member(parameter, number.into()),
                Err(_) => call.set_body_member(parameter, token.into()),
            },
            PagePlace::Form => call.set_form_field(parameter, token),
        }
    }
}
