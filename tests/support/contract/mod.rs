//! The contract test, apart from the calls: documents in, verdicts out.
//!
//! `documents` and `schema` read the documents; `convert` turns their schemas into JSON Schema, which a library checks
//! values against; `sample` makes values of schemas, `vary` spoils them; `server` looks at requests and answers them,
//! `request` says whether a request is what its document asks for; `calls` is what the generated calls are made of.
//! `credentials` calls with each kind of them and with none, `streams` calls what takes and gives many values, `choices` asks for each media type that can be chosen, `heads` looks
//! at the headers of answers.
//! Nothing here uses the generator or knows how it reads a document.

pub(crate) mod calls;
pub(crate) mod credentials;
pub(crate) mod documents;
pub(crate) mod external_server;
pub(crate) mod headers;
pub(crate) mod in_memory_server;
pub(crate) mod json_schema;
pub(crate) mod media_types;
pub(crate) mod mutate;
pub(crate) mod report;
pub(crate) mod request_check;
pub(crate) mod responses;
pub(crate) mod run;
pub(crate) mod sample_requests;
pub(crate) mod sampler;
pub(crate) mod schema;
pub(crate) mod streams;
