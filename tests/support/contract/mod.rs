//! The contract test, apart from the calls: documents in, verdicts out.
//!
//! `documents` and `schema` read the documents; `convert` turns their schemas into JSON Schema, which a library checks
//! values against; `sample` makes values of schemas, `vary` spoils them; `server` looks at requests and answers them,
//! `request` says whether a request is what its document asks for; `calls` is what the generated calls are made of.
//! `credentials` calls with each kind of them and with none, `streams` calls what takes and gives many values, `choices` asks for each media type that can be chosen, `heads` looks
//! at the headers of answers.
//! Nothing here uses the generator or knows how it reads a document.

pub(crate) mod answers;
pub(crate) mod calls;
pub(crate) mod choices;
pub(crate) mod convert;
pub(crate) mod credentials;
pub(crate) mod documents;
pub(crate) mod elsewhere;
pub(crate) mod heads;
pub(crate) mod report;
pub(crate) mod request;
pub(crate) mod requests;
pub(crate) mod run;
pub(crate) mod sample;
pub(crate) mod schema;
pub(crate) mod server;
pub(crate) mod streams;
pub(crate) mod vary;
