//! The contract test: calls each operation, checks its requests, and sends every documented response.

use std::collections::BTreeSet;

use bytes::Bytes;
use confluent_cloud::{Client, ClientBuilder, Error};

use super::calls::{Case, Credentials, DecodedResponse, Host, Samples};
use super::credentials::CredentialKinds;
use super::documents::{Operation, Response};
use super::in_memory_server::Server;
use super::json_schema::SchemaChecker;
use super::request_check::{BASE_PATH, Inspector, ParsedRequest, SECRET, USER, route};
use super::sample_requests::sample_requests;

/// The result of a call, and the last request that it sent, if any.
type CallOutcome = (Result<DecodedResponse, Error>, Option<http::Request<Bytes>>);

/// The numbers of checks.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Counts {
    pub(crate) operations: usize,
    pub(crate) requests: usize,
    pub(crate) successes: usize,
    pub(crate) headers: usize,
    pub(crate) errors: usize,
    pub(crate) samples: usize,
    pub(crate) mutations: usize,
    pub(crate) corrections: usize,
}

/// The state of the contract test.
pub(crate) struct ContractTest {
    pub(super) operations: Vec<Operation>,
    called: BTreeSet<usize>,
    /// The media types that were requested, by operation.
    pub(super) chosen: BTreeSet<(usize, (String, BTreeSet<String>))>,
    runtime: tokio::runtime::Runtime,
    pub(super) server: Server,
    pub(super) lenient: Client,
    pub(super) strict: Client,
    /// A client for each kind of credentials, with the name of its scheme.
    pub(super) single: Vec<(&'static str, Client)>,
    /// A client without credentials.
    pub(super) none: Client,
    pub(super) kinds: CredentialKinds,
    pub(super) hosts: &'static [Host],
    pub(super) checker: SchemaChecker,
    pub(crate) counts: Counts,
    pub(crate) problems: Vec<String>,
}

/// Returns the URL of a host in the test.
fn host_url(index: usize) -> String {
    format!("https://host-{index}.example{BASE_PATH}")
}

/// Returns a client of the server with these credentials.
fn build_client(server: &Server, hosts: &[Host], credentials: &[Credentials], strict: bool) -> Client {
    let with_hosts = |builder: ClientBuilder| {
        hosts.iter().enumerate().fold(builder, |builder, (index, host)| (host.set)(builder, &host_url(index)))
    };
    let builder = with_hosts(Client::builder()).transport(server.clone()).strict(strict);
    let builder = credentials.iter().fold(builder, |builder, it| (it.set)(builder, USER, SECRET));
    builder.build().expect("a client")
}

impl ContractTest {
    pub(crate) fn new(
        operations: Vec<Operation>,
        hosts: &'static [Host],
        credentials: &'static [Credentials],
    ) -> Self {
        // Waits between attempts take no time.
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().start_paused(true).build();
        let server = Server::default();
        let single = credentials
            .iter()
            .map(|it| (it.scheme, build_client(&server, hosts, std::slice::from_ref(it), false)));
        Self {
            lenient: build_client(&server, hosts, credentials, false),
            strict: build_client(&server, hosts, credentials, true),
            single: single.collect(),
            none: build_client(&server, hosts, &[], false),
            kinds: CredentialKinds::default(),
            hosts,
            operations,
            called: BTreeSet::new(),
            chosen: BTreeSet::new(),
            runtime: runtime.expect("a runtime"),
            server,
            checker: SchemaChecker::default(),
            counts: Counts::default(),
            problems: Vec::new(),
        }
    }

    pub(super) fn problem(&mut self, case: &Case, what: &str, problem: impl std::fmt::Display) {
        self.problems.push(format!("{} {} ({}): {what}: {problem}", case.method, case.path, case.id));
    }

    /// Returns the index of the documented operation of a call.
    pub(crate) fn find_operation(&self, case: &Case) -> Option<usize> {
        let by_id = |it: &Operation| it.id.as_deref() == Some(case.id);
        let by_path = |it: &Operation| it.id.is_none() && it.method == case.method && it.path == case.path;
        self.operations.iter().position(|it| by_id(it) || by_path(it))
    }

    /// Checks the operation of one call.
    pub(crate) fn check_case(&mut self, case: &Case) {
        match self.find_operation(case) {
            Some(index) if self.called.insert(index) => self.check_operation(case, index),
            Some(_) => self.problem(case, "call", "there is another one of the same operation"),
            None => self.problem(case, "call", "no document has this operation"),
        }
    }

    /// Returns the operations without a call.
    pub(crate) fn uncalled_operations(&self) -> Vec<String> {
        let all = self.operations.iter().enumerate().filter(|(index, _)| !self.called.contains(index));
        all.map(|(_, it)| format!("{} {}", it.method, it.path)).collect()
    }

    fn check_operation(&mut self, case: &Case, index: usize) {
        self.counts.operations += 1;
        let operation = self.operations[index].clone();
        let all = sample_requests(&mut self.checker, &operation);
        let replies: Vec<&Response> =
            operation.responses.iter().filter(|it| it.status.starts_with('2')).collect();
        if replies.is_empty() {
            self.problem(case, "document", "no success is declared");
            return;
        }
        let reply = self.sample_reply(case, replies[0]);
        self.server.set_response(reply);
        let mut accept = String::new();
        for samples in &all {
            accept = self.check_request(case, &operation, samples).unwrap_or(accept);
        }
        self.check_credentials(case, &operation, &all[all.len() - 1]);
        let samples = &all[all.len() - 1];
        if let Some(response) = replies.iter().find(|response| !response.media.is_empty()) {
            self.check_sdk_sample(case, samples, response, &accept);
        }
        for response in &operation.responses {
            match response.status.as_str() {
                status if status.starts_with('2') => self.check_success(case, samples, response, &accept),
                "default" => {
                    [400, 500].into_iter().for_each(|it| self.check_error(case, samples, response, it))
                }
                status => {
                    let status = status.replace('X', "0").parse().expect("a status");
                    self.check_error(case, samples, response, status);
                }
            }
        }
    }

    /// Makes a call, and returns its result and its last request.
    pub(super) fn call(
        &self,
        client: &Client,
        case: &Case,
        samples: &Samples,
    ) -> Result<CallOutcome, String> {
        let pending = (case.call)(client, samples)?;
        let answer = self.runtime.block_on(pending);
        Ok((answer, self.server.requests().pop()))
    }

    /// Sends one request and checks it. Returns its `Accept` header.
    fn check_request(&mut self, case: &Case, operation: &Operation, samples: &Samples) -> Option<String> {
        self.counts.requests += 1;
        let sent = match self.call(&self.lenient, case, samples) {
            Ok((_, Some(request))) => request,
            Ok((answer, None)) => {
                self.problem(case, "nothing was sent", format!("{answer:?}"));
                return None;
            }
            Err(problem) => {
                self.problem(case, "the call cannot be made", problem);
                return None;
            }
        };
        let said = self.inspect(case, operation, &sent)?;
        if said.samples.parameters != samples.parameters {
            let (said, meant) = (said.samples.parameters, &samples.parameters);
            self.problem(case, "parameters", format!("{said:?} instead of {meant:?}"));
        } else if said.samples.body != samples.body {
            let (said, meant) = (said.samples.body, &samples.body);
            self.problem(case, "body", format!("{said:?} instead of {meant:?}"));
        }
        self.check_accept_header(case, &said.accept);
        Some(said.accept)
    }

    pub(super) fn inspect(
        &mut self,
        case: &Case,
        operation: &Operation,
        sent: &http::Request<Bytes>,
    ) -> Option<ParsedRequest> {
        let Some((found, path)) = route(&self.operations, sent) else {
            self.problem(case, "no operation has this path", sent.uri());
            return None;
        };
        if found.path != operation.path || found.method != operation.method {
            let found = found.path.clone();
            self.problem(case, "this reaches another operation", found);
            return None;
        }
        let declared =
            |host: &Host| operation.servers.iter().any(|url| url.trim_end_matches('/') == host.url);
        if let Some(index) = self.hosts.iter().position(declared)
            && !sent.uri().to_string().starts_with(&host_url(index))
        {
            self.problem(case, "another host", sent.uri());
        }
        let mut inspector = Inspector { checker: &mut self.checker, problems: Vec::new() };
        let said = inspector.inspect(operation, &path, sent);
        for problem in inspector.problems {
            self.problem(case, "request", problem);
        }
        Some(said)
    }
}
