//! The code-generation API: every runtime item that generated code may name, used once.
//!
//! An SDK, or one built with few features, need not use each item. Using them here avoids dead-code warnings without
//! lint allowances, and documents the API in one place: these items keep their names and meaning. Nothing in this file
//! is compiled into a program.
//!
//! Modules that are copied only into SDKs that need them have their own `codegen_api` of the same form: `download`,
//! `encoded`, `find`, `item_stream`, `line_body`, `multipart`, `one_of_responses`, `parameter_style`, `poller`, `server_url` and
//! `upload`; `progress` and `scripted_body` have none, since only the runtime uses them. The opposite direction, from the
//! runtime to generated code, is in [`entry`].

mod entry;
mod optional_modules;

use std::time::Duration;

use serde_json::Value;

use crate::auth::TokenSource;
use crate::call::{
    Bytes, Call, CallOptions, Empty, Json, ListStyle, Location, RawRequest, Text, into_body, into_response,
    request,
};
use crate::client::{Client, ClientBuilder, EnvLogin};
use crate::error::{Result, reported_error};
use crate::model::{
    DateTime, NamesOnly, Nullable, Secret, Shape, SharedJson, Union, UnknownFields, Zero, decode_variant,
    model, open_enum, read_text, union, write_tagged,
};
use crate::operation::{
    ErrorMatch, Exchange, Host, Operation, RawOperations, Retry, Scheme, SchemeKind, Service, Setting,
};
use crate::page::{Items, Page, PageFact, PagePlace, Pages, Paging, pages};
use crate::response::Response;
use crate::retry::RetryPolicy;
use crate::stream::{Outgoing, into_response_stream, iter, streamed};
use crate::wait::{Phased, PhasedPart, Phases, Waiter};

static SERVICE: Service = Service {
    name: "name",
    version: "0.0.0",
    product: "product",
    repository: "",
    hosts: &[&HOST],
    schemes: &[],
    values: &[&SETTING],
    domains: &[],
    already_exists: ErrorMatch { codes: &[], texts: &[] },
    scopes: &[],
};

static HOST: Host =
    Host { name: "host", setter: "host_url", url: "https://localhost", env: &[], placeholder: true };

static OPERATION: Operation = Operation {
    id: "id",
    name: "name",
    method: "PUT",
    path: "/{id}",
    host: &HOST,
    security: &[],
    retry: Retry::Idempotent,
};

static REQUEST: RawOperations = RawOperations::new(&HOST, &[]);

static EXCHANGE: Exchange = Exchange {
    name: "token",
    operation: &OPERATION,
    fields: &[],
    subject: "subject_token",
    token: "access_token",
    expires_in: "expires_in",
    life: Duration::ZERO,
};

static SCHEMES: [SchemeKind; 6] = [
    SchemeKind::Basic,
    SchemeKind::BasicKey("", ""),
    SchemeKind::Bearer,
    SchemeKind::ApiKeyHeader("key"),
    SchemeKind::ApiKeyQuery("key"),
    SchemeKind::ApiKeyCookie("key"),
];

/// Applies the settings from which generated builder methods are composed.
fn settings(builder: ClientBuilder, scheme: &'static Scheme, source: impl TokenSource) -> ClientBuilder {
    let builder = builder
        .set_basic(scheme, "", "")
        .set_bearer(scheme, "")
        .set_key(scheme, "")
        .set_source(scheme, source)
        .set_exchange(scheme, &EXCHANGE, Vec::new(), Never);
    let builder = builder.set_host_header(&HOST, "name", "").set_scheme_header(scheme, "name", "");
    builder.set_host(&HOST, "")
}

/// Sets each kind of argument that a generated method can pass.
fn arguments(client: &Client, body: &Value) -> Call {
    let mut call = Call::new(client, &OPERATION)
        .path("id")
        .idempotency_key("name")
        .compress_above(1)
        .stated_retry(|policy| policy)
        .accept("text/plain");
    call.query("name", 1);
    for style in [ListStyle::Repeated, ListStyle::Comma, ListStyle::Space, ListStyle::Pipe] {
        call.query_list("name", ["value"], style);
    }
    call.header("name", true);
    call.cookie("name", "value");
    call.json(body);
    call.json_as("application/json", body);
    call.form(body);
    call.raw("image/png", "");
    call.raw_as("image/png", "");
    call.reject_masks('*', 4);
    call.set_timeout(Duration::ZERO);
    call.set_retry(RetryPolicy::none());
    call.set_options(CallOptions::new());
    call
}

/// The other settings of applications.
static SETTING: Setting = Setting { name: "id", setter: "id", env: &[] };
const _: fn(ClientBuilder) -> ClientBuilder = |builder| builder.set_value(&SETTING, "");
const _: fn(&Client) -> Result<&str> = |client| client.value(&SETTING);

/// The logins in environment variables.
const _: &[EnvLogin] = &[EnvLogin { env: &[], read: |builder, _| Ok((builder, false)) }];

// Items that only the module `oauth` uses, which not every SDK has.
const _: fn(
    &dyn crate::auth::TokenEndpoint,
    std::sync::Arc<crate::auth::TokenCache>,
) -> crate::auth::Subject = |endpoint, cache| {
    let _: (Option<Duration>, Result<String>) = (endpoint.unix_time(), endpoint.base_url_of(&HOST));
    crate::auth::Subject::Cached(cache)
};
const _: fn(&dyn crate::auth::TokenGrant) -> String = |grant| grant.failure();
const _: fn(crate::client::EnvLookup<'_>, &Value) -> Option<Result<crate::auth::HeldToken>> = |_, body| {
    let issued = crate::auth::IssuedToken::read(body, "", "").ok()?;
    crate::auth::oauth_error(body)?;
    Some(Ok(crate::auth::HeldToken::new(issued.token, Duration::ZERO, Duration::ZERO)))
};

#[cfg(feature = "testing")]
const _: fn(&crate::testing::Mock) -> crate::testing::When<Value> = |mock| mock.when_operation(&OPERATION);

/// The overrides of a handle.
const _: fn(&Client, &'static Scheme) -> Client = |client, scheme| {
    let client = client.at_only_endpoint(&HOST, "", [("", "")], "").at_endpoint(&HOST, "", [("", "")]);
    let client = client.at(&HOST, "").with_basic(scheme, "", "").with_bearer(scheme, "");
    client.with_host_header(&HOST, "name", "").with_scheme_header(scheme, "name", "")
};

struct Never;

impl TokenSource for Never {
    fn token(
        &self,
    ) -> crate::transport::BoxFuture<'_, Result<Secret, Box<dyn std::error::Error + Send + Sync>>> {
        Box::pin(std::future::pending())
    }
}

const _: fn(ClientBuilder, &'static Scheme) -> ClientBuilder =
    |builder, scheme| settings(builder, scheme, Never);
const _: fn(&Client, &Value) -> Call = arguments;
const _: &Service = &SERVICE;
const _: &[SchemeKind] = &SCHEMES;
const _: [Retry; 3] = [Retry::WhenNotSent, Retry::IdempotentAnd(&[409]), Retry::IdempotentAndFor(&[409], 30)];

// Requests: the macro, which declares nothing here, and the response shapes.
request! {}
const _: fn(Call) = |call| {
    drop(into_body(call.clone(), Json::<Value>::ACCEPT, Json::<Value>::read));
    drop(into_body(call.clone(), Json::<Option<Value>>::ACCEPT, Json::<Option<Value>>::read_optional));
    drop(into_body(call.clone(), Text::ACCEPT, Text::read));
    drop(into_body(call.clone().return_redirect(), Location::ACCEPT, Location::read));
    drop(into_body(call.clone(), Bytes::ACCEPT, Bytes::read));
    drop(into_response(call.clone(), Bytes::ACCEPT, Bytes::read));
    drop(into_body(call, Empty::ACCEPT, Empty::read));
};

// Raw requests.
const _: fn(&Client) -> RawRequest = |client| RawRequest::new(client, &REQUEST, "GET", "/");

// Waiters.
const _: fn(Call) = |call| {
    /// A resource with a phase.
    struct Sample;

    impl Phased for Sample {
        const PHASES: &'static Phases = &Phases { member: "phase", ready: &["READY"], failed: &["FAILED"] };

        fn phase(&self) -> Option<&str> {
            None
        }

        fn parts(&self) -> Option<Vec<PhasedPart<'_>>> {
            Some(PhasedPart::from_list("parts", &[Sample], |_| None))
        }
    }

    drop(Waiter::new(call.clone(), Json::<Value>::ACCEPT, Json::<Value>::read, |_| true));
    drop(Waiter::until_ready(call.clone(), Empty::ACCEPT, |raw| {
        Empty::read(raw).map(|it| it.map(|()| Sample))
    }));
    drop(Waiter::until_completed(call.clone(), Empty::ACCEPT, |raw| {
        Empty::read(raw).map(|it| it.map(|()| Sample))
    }));
    drop(Waiter::until_phased_gone(call.clone(), Empty::ACCEPT, |raw| {
        Empty::read(raw).map(|it| it.map(|()| Sample))
    }));
    drop(Waiter::until_found(call.clone(), Json::<Value>::ACCEPT, Json::<Value>::read));
    drop(Waiter::until_gone(call, Json::<Value>::ACCEPT, Json::<Value>::read));
};

// Pagination.
pages! {}
const PAGINGS: [Paging; 6] = [
    Paging::link(&["page_token"]).place(PagePlace::Query),
    Paging::token("/page/token").place(PagePlace::BodyText).next(PageFact::Header("x-next")),
    Paging::offset("offset").limit("limit", 20).place(PagePlace::Form).total(PageFact::Body("/total")),
    Paging::number("/page", 1).place(PagePlace::BodyNumber).total_pages(PageFact::Model).allow_short_pages(),
    Paging::last_id("after").next(PageFact::Body("/data/id")).has_more(PageFact::Body("/has_more")),
    Paging::url()
        .next(PageFact::Relation("link", "next"))
        .is_last(PageFact::Body("/last"))
        .end_with_empty_page(),
];
const _: fn(Call) = |call| {
    drop(Items::new(Pages::<Vec<Value>>::new(call, &PAGINGS[1], Json::<Value>::ACCEPT, Json::read)));
};
const _: fn(&Vec<Value>) -> Option<&str> = Page::next_page;

// Streaming calls.
streamed! {}
const _: fn(Call) = |call| {
    let mut outgoing = Outgoing::new("application/json", iter([Value::Null]));
    outgoing.set_idle_timeout(Duration::ZERO);
    drop(into_response_stream::<Value>(call, outgoing));
};

// Successes that report an error.
const _: fn(i32) -> Result<i32> = |code| match reported_error(&["200"], Some(code.to_string()), None) {
    Some(error) => Err(error),
    None => Ok(code),
};

// Headers of responses.
const _: fn(&Response<()>) -> Option<&str> = |response| response.header_text("name");
const _: fn(&Response<()>) -> Option<DateTime> = |response| response.header_value("name");
const _: fn(&Response<()>) -> Option<Vec<i64>> = |response| response.header_list("name");

// Models, enums and unions.
open_enum! {}
model! {}
const _: NamesOnly<'_> = NamesOnly(&Value::Null);
const _: fn(Value) -> Result<DateTime, serde_json::Error> = read_text;
const _: () = {
    /// A model with every kind of member.
    struct Sample {
        choice: DateTime,
        time: Option<DateTime>,
        note: Nullable<Secret>,
        options: Option<std::collections::BTreeMap<String, String>>,
        others: std::collections::BTreeMap<String, Value>,
    }

    model!(Sample {
        "choice": choice,
        "time": time or_null,
        "note": note,
        "options": options ["secrets.*"],
        ..others
    });

    /// A model that keeps unknown fields.
    struct Kept {
        time: DateTime,
        unlisted: UnknownFields,
    }

    model!(Kept {
        "time": time,
        ..unlisted
    });

    const _: fn() -> Kept = || Kept { time: Zero::zero(), unlisted: UnknownFields::new() };

    /// A model without a map for other members.
    struct Plain {
        time: DateTime,
    }

    model!(Plain {
        "time": time,
    });

    const _: fn(Plain) -> DateTime = |plain| plain.time;

    /// A union.
    enum Either {
        /// A model.
        Sample(Box<Sample>),
        /// Something else.
        Unrecognized(Value),
    }

    impl Union for Either {
        const SHAPES: &'static [Shape] = &[
            Shape::Object {
                required: &[("choice", Shape::STRING), ("kind", Shape::Texts(&["sample"]))],
                optional: &[("time", Shape::Union(&[Shape::STRING, Shape::NULL]))],
                others: &Shape::NONE,
            },
            Shape::requires(&[("choice", Shape::STRING)]),
            Shape::List(&Shape::OBJECT),
            Shape::Union(&[Shape::Integers(&[1]), Shape::Numbers(&[1.5]), Shape::Booleans(&[true])]),
            Shape::INTEGER,
            Shape::NUMBER,
            Shape::BOOLEAN,
            Shape::LIST,
            Shape::ANY,
        ];

        fn read(variant: usize, value: &SharedJson) -> Result<Self, serde_json::Error> {
            match variant {
                0 => decode_variant(value).map(Self::Sample),
                _ => decode_variant(value).map(Self::Unrecognized),
            }
        }

        fn write<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            use serde::Serialize;
            match self {
                Self::Sample(sample) => write_tagged(&**sample, "kind", "sample", serializer),
                Self::Unrecognized(value) => value.serialize(serializer),
            }
        }
    }

    union!(Either);

    const _: fn() -> Result<Vec<Value>, serde_json::Error> = || {
        let sample: Sample = Zero::zero();
        let number = write_tagged(&sample, "kind", 1, serde_json::value::Serializer)?;
        let flag = write_tagged(&sample, "kind", true, serde_json::value::Serializer)?;
        Ok(vec![number, flag])
    };
    const _: fn(Secret<Either>) = drop;
};
