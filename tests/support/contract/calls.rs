//! The interface of the generated contract calls: the sample values they take and the responses they return.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fmt::Debug;
use std::future::Future;
use std::pin::Pin;
use std::str::FromStr;
use std::time::Duration;

use bytes::Bytes;
use confluent_cloud::stream::{Iter, ResponseStream, iter};
use confluent_cloud::{Client, ClientBuilder, Error, RateLimit, Response};
use http::HeaderMap;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::documents::ParameterIn;

/// The calls of a group.
pub(crate) struct Group {
    pub(crate) name: &'static str,
    pub(crate) cases: &'static [Case],
    /// The streaming calls.
    pub(crate) streams: &'static [Case],
    /// The calls for each media type that can be requested.
    pub(crate) choices: &'static [Case],
}

/// The call of an operation.
pub(crate) struct Case {
    pub(crate) id: &'static str,
    pub(crate) method: &'static str,
    pub(crate) path: &'static str,
    pub(crate) call: fn(&Client, &Samples) -> Result<Pending, String>,
}

/// A host, and the setter of its URL.
pub(crate) struct Host {
    pub(crate) url: &'static str,
    pub(crate) set: fn(ClientBuilder, &str) -> ClientBuilder,
}

/// A kind of credentials, and its setter, which takes a user, where there is one, and a secret.
pub(crate) struct Credentials {
    pub(crate) scheme: &'static str,
    pub(crate) set: fn(ClientBuilder, &str, &str) -> ClientBuilder,
}

/// The future of a call.
pub(crate) type Pending = Pin<Box<dyn Future<Output = Result<DecodedResponse, Error>>>>;

/// The future of a call before its body is encoded again.
type ResponseFuture<T> = Pin<Box<dyn Future<Output = Result<Response<T>, Error>>>>;

/// A decoded response.
#[derive(Debug)]
pub(crate) struct DecodedResponse {
    pub(crate) status: u16,
    pub(crate) head: ResponseMetadata,
    pub(crate) body: Content,
}

/// The metadata of a response, as the client reports it.
#[derive(Debug)]
pub(crate) struct ResponseMetadata {
    pub(crate) headers: HeaderMap,
    pub(crate) request_id: Option<String>,
    pub(crate) rate_limit: RateLimit,
    /// Set for errors only.
    pub(crate) retry_after: Option<Duration>,
}

/// A body.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Content {
    Empty,
    Json(Value),
    Bytes(Bytes),
}

/// The sample values for one call.
#[derive(Clone, Debug, Default)]
pub(crate) struct Samples {
    pub(crate) parameters: BTreeMap<(ParameterIn, String), Value>,
    pub(crate) body: Option<Content>,
}

/// The sample value of a parameter, if there is one.
pub(crate) struct ParameterValue<'a> {
    name: &'a str,
    value: Option<&'a Value>,
}

impl Samples {
    pub(crate) fn path<'a>(&'a self, name: &'a str) -> ParameterValue<'a> {
        self.parameter(ParameterIn::Path, name)
    }

    pub(crate) fn query<'a>(&'a self, name: &'a str) -> ParameterValue<'a> {
        self.parameter(ParameterIn::Query, name)
    }

    pub(crate) fn header<'a>(&'a self, name: &'a str) -> ParameterValue<'a> {
        self.parameter(ParameterIn::Header, name)
    }

    pub(crate) fn cookie<'a>(&'a self, name: &'a str) -> ParameterValue<'a> {
        self.parameter(ParameterIn::Cookie, name)
    }

    fn parameter<'a>(&'a self, place: ParameterIn, name: &'a str) -> ParameterValue<'a> {
        ParameterValue { name, value: self.parameters.get(&(place, name.to_owned())) }
    }

    pub(crate) fn has_body(&self) -> bool {
        self.body.is_some()
    }

    /// Decodes the body from bytes, as responses are decoded, so that nothing is compiled twice.
    pub(crate) fn body<T: DeserializeOwned + Debug>(&self) -> Result<T, String> {
        match &self.body {
            Some(Content::Json(value)) => decode(value).inspect(print),
            other => Err(format!("the call wants a body in JSON and the document gives {other:?}")),
        }
    }

    /// Returns the body twice, as a stream.
    pub(crate) fn bodies<T: DeserializeOwned + Debug>(&self) -> Result<Iter<std::vec::IntoIter<T>>, String> {
        Ok(iter(vec![self.body()?, self.body()?]))
    }

    /// Returns a media type for a body whose document declares a range, such as `image/*`.
    pub(crate) fn media_type(&self) -> Result<&'static str, String> {
        match &self.body {
            Some(_) => Ok("image/png"),
            None => Err("the call wants a media type and the document gives no body".to_owned()),
        }
    }

    pub(crate) fn raw_body(&self) -> Result<Bytes, String> {
        match &self.body {
            Some(Content::Bytes(bytes)) => Ok(bytes.clone()),
            Some(Content::Json(value)) => Ok(value.to_string().into()),
            other => Err(format!("the call wants a body and the document gives {other:?}")),
        }
    }
}

impl<'a> ParameterValue<'a> {
    /// Returns itself if there is a value.
    pub(crate) fn given(self) -> Option<Self> {
        self.value.is_some().then_some(self)
    }

    fn value(&self) -> Result<&'a Value, String> {
        let name = self.name;
        self.value
            .ok_or_else(|| format!("the call wants `{name}`, which the document does not have or require"))
    }

    pub(crate) fn text(&self) -> Result<&'a str, String> {
        let value = self.value()?;
        value
            .as_str()
            .ok_or_else(|| format!("the call wants a text for `{}`, the document {value}", self.name))
    }

    pub(crate) fn parse<T: FromStr>(&self) -> Result<T, String> {
        parse(self.name, self.value()?)
    }

    pub(crate) fn json<T: DeserializeOwned>(&self) -> Result<T, String> {
        decode(self.value()?)
    }

    pub(crate) fn texts(&self) -> Result<Vec<String>, String> {
        self.list()
    }

    pub(crate) fn list<T: FromStr>(&self) -> Result<Vec<T>, String> {
        match self.value()? {
            Value::Array(elements) => elements.iter().map(|element| parse(self.name, element)).collect(),
            value => Err(format!("the call wants a list for `{}`, the document {value}", self.name)),
        }
    }
}

// What generated calls may name; which of it they do depends on the documents.
const _: () = {
    let _ = Samples::query;
    let _ = Samples::header;
    let _ = Samples::cookie;
    let _ = (Samples::raw_body, Samples::media_type);
    let _ = ParameterValue::list::<i64>;
    let _ = ParameterValue::json::<Value>;
    let _ = (empty, text, bytes, one_of::<Value>);
    let _: [fn(&Value) -> Content; 1] = [written];
    let _: [fn(Bytes) -> Content; 1] = [raw];
    let _ = (Samples::bodies::<Value>, answers::<Value>);
};

fn parse<T: FromStr>(name: &str, value: &Value) -> Result<T, String> {
    url_text(value).parse().map_err(|_| {
        format!("the call wants a {} for `{name}`, the document {value}", std::any::type_name::<T>())
    })
}

thread_local! {
    /// The debug output of bodies, while it is collected.
    static PRINTED: RefCell<Option<Vec<String>>> = const { RefCell::new(None) };
}

/// Adds the debug output of a body, if it is collected.
fn print(value: &impl Debug) {
    PRINTED.with_borrow_mut(|printed| {
        if let Some(printed) = printed {
            printed.extend([format!("{value:?}"), format!("{value:#?}")]);
        }
    });
}

/// Makes a call, and returns its result and the debug output of its bodies.
pub(crate) fn collect_debug_output<T>(call: impl FnOnce() -> T) -> (T, Vec<String>) {
    PRINTED.set(Some(Vec::new()));
    let result = call();
    (result, PRINTED.take().unwrap_or_default())
}

/// Returns a value as it appears in a URL.
pub(crate) fn url_text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        value => value.to_string(),
    }
}

fn decode<T: DeserializeOwned>(value: &Value) -> Result<T, String> {
    let text = value.to_string();
    serde_json::from_str(&text).map_err(|error| format!("{}: {error}: {text}", std::any::type_name::<T>()))
}

/// Awaits a JSON response and encodes it again.
pub(crate) fn json<T: Serialize + Debug + 'static>(sent: ResponseFuture<T>) -> Result<Pending, String> {
    Ok(Box::pin(async move {
        let answer = sent.await?;
        print(&answer);
        let written = serde_json::to_vec(answer.body()).expect("what was read can be written");
        let body = serde_json::from_slice(&written).expect("what was written can be read");
        Ok(decoded_response(&answer, Content::Json(body)))
    }))
}

/// Awaits a stream of values and encodes it as a list.
pub(crate) fn answers<T: Serialize + DeserializeOwned + Debug + 'static>(
    sent: ResponseFuture<ResponseStream<T>>,
) -> Result<Pending, String> {
    Ok(Box::pin(async move {
        let answer = sent.await?;
        let mut read = decoded_response(&answer, Content::Empty);
        let answers = answer.into_body().try_collect().await?;
        print(&answers);
        let written = serde_json::to_vec(&answers).expect("what was read can be written");
        read.body = Content::Json(serde_json::from_slice(&written).expect("what was written can be read"));
        Ok(read)
    }))
}

/// Awaits a response without a body.
pub(crate) fn empty(sent: ResponseFuture<()>) -> Result<Pending, String> {
    Ok(Box::pin(async move {
        let answer = sent.await?;
        Ok(decoded_response(&answer, Content::Empty))
    }))
}

/// Awaits a text response.
pub(crate) fn text(sent: ResponseFuture<String>) -> Result<Pending, String> {
    Ok(Box::pin(async move {
        let answer = sent.await?;
        Ok(decoded_response(&answer, Content::Bytes(answer.body().clone().into())))
    }))
}

/// Awaits a binary response.
pub(crate) fn bytes(sent: ResponseFuture<Bytes>) -> Result<Pending, String> {
    Ok(Box::pin(async move {
        let answer = sent.await?;
        Ok(decoded_response(&answer, Content::Bytes(answer.body().clone())))
    }))
}

/// Awaits a response with several types; `told` returns the content of the variant.
pub(crate) fn one_of<T: Debug + 'static>(
    sent: ResponseFuture<T>,
    told: fn(T) -> Option<Content>,
) -> Result<Pending, String> {
    Ok(Box::pin(async move {
        let answer = sent.await?;
        print(&answer);
        let mut read = decoded_response(&answer, Content::Empty);
        read.body = told(answer.into_body()).unwrap_or(Content::Empty);
        Ok(read)
    }))
}

/// Encodes a decoded value as JSON.
pub(crate) fn written(value: &impl Serialize) -> Content {
    Content::Json(serde_json::to_value(value).expect("what was read can be written"))
}

/// Returns undecoded bytes.
pub(crate) fn raw(value: impl Into<Bytes>) -> Content {
    Content::Bytes(value.into())
}

fn decoded_response<T>(answer: &Response<T>, body: Content) -> DecodedResponse {
    let head = ResponseMetadata {
        headers: answer.headers().clone(),
        request_id: answer.request_id().map(str::to_owned),
        rate_limit: answer.rate_limit(),
        retry_after: None,
    };
    DecodedResponse { status: answer.status().as_u16(), head, body }
}
