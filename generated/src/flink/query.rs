// Copied by sdkwright from modules/flink/query.rs next to the API's documents; edit it there.

//! The request that starts a query.

use std::fmt;
use std::future::IntoFuture;
use std::hash::{BuildHasher, RandomState};
use std::time::Duration;

use super::results::{QueryResults, ResultSettings};
use crate::sql::v1::{SqlV1, StatementCreate, StatementSpecCreate};
use crate::transport::BoxFuture;
use crate::{PollingPolicy, Result};

impl SqlV1 {
    /// Creates a query, which starts when it is awaited.
    ///
    /// Awaiting the query creates a statement, waits until the statement runs or has completed, and returns its results as
    /// a stream of changes with typed rows. The statement exists until [`QueryResults::finish`] deletes it, or until
    /// the end of the stream with [`Query::delete_at_end`].
    ///
    /// `POST` and `GET /sql/v1/organizations/{organization_id}/environments/{environment_id}/statements` · Flink API
    /// key, global API key or external access token
    ///
    /// # Errors
    ///
    /// Awaiting the query returns the error of a request that fails, and an error with the message of the statement if
    /// it fails before it runs. A statement that was created but did not start is deleted before the error is returned. An
    /// error of the deletion is ignored, and the statement remains.
    ///
    /// If the response to the creation is lost, for example after a timeout, the statement may be running. It is deleted as
    /// well, unless its name was set with [`Query::name`]: another statement may have that name, so check the statement.
    pub fn query(
        &self,
        organization_id: impl Into<String>,
        environment_id: impl Into<String>,
        sql: impl Into<String>,
    ) -> Query {
        Query {
            flink: self.clone(),
            organization_id: organization_id.into(),
            environment_id: environment_id.into(),
            name: None,
            spec: StatementSpecCreate::new(sql),
            policy: PollingPolicy::new()
                .initial_interval(Duration::from_millis(500))
                .max_interval(Duration::from_secs(5)),
            idle_timeout: Duration::from_secs(300),
            deletes_at_end: false,
        }
    }
}

/// A request builder for [`SqlV1::query`].
#[must_use = "a query does nothing unless it is awaited"]
#[derive(Clone)]
pub struct Query {
    flink: SqlV1,
    organization_id: String,
    environment_id: String,
    name: Option<String>,
    spec: StatementSpecCreate,
    policy: PollingPolicy,
    idle_timeout: Duration,
    deletes_at_end: bool,
}

impl Query {
    /// Sets the name of the statement. Defaults to `query-` followed by a random number.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets the compute pool to run on. Defaults to the default pool of the region.
    pub fn compute_pool(mut self, id: impl Into<String>) -> Self {
        self.spec.compute_pool_id = Some(id.into());
        self
    }

    /// Sets the principal that the statement runs as. Defaults to the owner of the API key.
    pub fn principal(mut self, id: impl Into<String>) -> Self {
        self.spec.principal = Some(id.into());
        self
    }

    /// Sets the default catalog: the name of an environment.
    pub fn catalog(self, name: impl Into<String>) -> Self {
        self.property("sql.current-catalog", name)
    }

    /// Sets the default database: the name of a Kafka cluster.
    pub fn database(self, name: impl Into<String>) -> Self {
        self.property("sql.current-database", name)
    }

    /// Sets a property that the statement runs with, such as `sql.local-time-zone`.
    pub fn property(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.spec.properties.get_or_insert_default().insert(name.into(), value.into());
        self
    }

    /// Sets the polling policy of the wait for the start, and of the wait for the completion of a statement without result
    /// columns. Defaults to intervals of 500 ms at first, up to 5 s, and a timeout of 30 minutes for each wait.
    pub fn policy(mut self, policy: PollingPolicy) -> Self {
        self.policy = policy;
        self
    }

    /// Sets the timeout for each change. Defaults to 5 minutes. Increase it for a query over a topic that may receive no
    /// records for longer.
    pub fn idle_timeout(mut self, timeout: Duration) -> Self {
        self.idle_timeout = timeout;
        self
    }

    /// Deletes the statement at the end of the stream: after the last change, or before the stream returns an error. If the
    /// deletion fails after the last change, its error is the last item. By default, [`QueryResults::finish`] deletes the
    /// statement.
    pub fn delete_at_end(mut self) -> Self {
        self.deletes_at_end = true;
        self
    }

    async fn start(self) -> Result<QueryResults> {
        let is_random = self.name.is_none();
        let name = self.name.unwrap_or_else(random_name);
        let (organization, environment) = (self.organization_id, self.environment_id);
        let statements = self.flink.statements();
        let body = StatementCreate::new(&name, self.spec);
        // The caller has no `QueryResults` with which to delete the statement. The first error is reported.
        let delete = async || drop(statements.delete(&organization, &environment, &name).await);
        if let Err(error) = statements.create(&organization, &environment, &body).await {
            // Another statement may have a name that the application chose.
            if is_random && error.may_have_been_processed() {
                delete().await;
            }
            return Err(error);
        }
        let started = statements.get(&organization, &environment, &name).until_ready();
        let statement = match started.policy(self.policy.clone()).await {
            Ok(statement) => statement,
            Err(error) => {
                delete().await;
                return Err(error.into());
            }
        };
        let location = [organization, environment, name];
        let settings = ResultSettings {
            idle_timeout: self.idle_timeout,
            policy: self.policy,
            deletes_at_end: self.deletes_at_end,
        };
        Ok(QueryResults::new(self.flink, location, statement, settings))
    }
}

/// Returns a unique statement name. The random number comes from the keys of the standard library's hash function.
pub(super) fn random_name() -> String {
    format!("query-{:016x}", RandomState::new().hash_one("statement"))
}

impl IntoFuture for Query {
    type Output = Result<QueryResults>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.start())
    }
}

impl fmt::Debug for Query {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut fields = formatter.debug_struct("Query");
        fields.field("name", &self.name).field("spec", &self.spec).finish_non_exhaustive()
    }
}
