//! The contract test without the generated calls. In: documents. Out: violations.
//!
//! - `documents` and `schema` read the documents, and `json_schema` converts their schemas for a validator.
//! - `sampler` makes values of schemas, `sample_requests` the arguments of calls, and `mutate` changes responses.
//! - `calls` is the interface of the generated calls, and `run` makes them.
//! - `secrets` finds the secret positions of the documents, and `planted` sends and receives secrets in them.
//! - `recorded` decodes responses that were recorded elsewhere.
//! - `in_memory_server` records requests and responds; `external_server` uses a real server instead.
//! - `request_check`, `responses`, `headers`, `credentials`, `streams` and `media_types` hold the checks, and
//!   `report` counts them.
//!
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
pub(crate) mod planted;
pub(crate) mod recorded;
pub(crate) mod report;
pub(crate) mod request_check;
pub(crate) mod responses;
pub(crate) mod run;
pub(crate) mod sample_requests;
pub(crate) mod sampler;
pub(crate) mod schema;
pub(crate) mod secrets;
pub(crate) mod streams;
