// Copied by sdkwright from modules/flink/results.rs next to the API's documents; edit it there.

//! The results of a query as a stream.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;
use std::vec;

use futures_core::Stream;
use serde_json::Value;

use super::change::Change;
use super::table::Table;
use crate::internals::reported_error;
use crate::sql::v1::{
    ResultColumn, SqlV1, Statement, StatementResult, StatementStatusPhase, StatementUpdate,
};
use crate::transport::BoxFuture;
use crate::{Error, Pages, PollingPolicy, Result};

/// The number of attempts to stop a statement that is changed at the same time.
const MAX_STOP_ATTEMPTS: u32 = 3;

/// A stream of the changes of a query's result. It ends after the last change or the first error.
///
/// Pages are requested when their changes are needed, with increasing delays while the query produces none. After the
/// last page, or if a page fails, the statement is requested once, so that its failure is reported with its own message.
///
/// A statement without result columns, such as `INSERT INTO`, returns no changes: the stream ends when the statement
/// has completed, or with an error if it fails, is stopped or exceeds the timeout of [`Query::policy`](super::Query::policy).
///
/// Dropping the stream leaves the statement running, which is a `tracing` event at the level `DEBUG`. Call
/// [`finish`](Self::finish) to delete it, or [`stop`](Self::stop) to stop it and keep it. With
/// [`Query::delete_at_end`](super::Query::delete_at_end), the stream deletes it at its end.
#[must_use = "a stream does nothing unless it is read"]
pub struct QueryResults {
    flink: SqlV1,
    /// The organization, the environment and the name of the statement.
    location: [String; 3],
    statement: Statement,
    columns: Arc<[ResultColumn]>,
    pages: Pages<StatementResult>,
    items: vec::IntoIter<Value>,
    /// The requests after the last page or an error.
    ending: Option<BoxFuture<'static, End>>,
    has_ended: bool,
    deletes_at_end: bool,
    /// `true` if the statement has been deleted.
    is_deleted: bool,
}

/// The end of a stream.
struct End {
    result: Result<()>,
    /// `true` if the statement has been deleted.
    is_deleted: bool,
}

/// The settings of a stream.
pub(super) struct ResultSettings {
    pub(super) idle_timeout: Duration,
    /// The polling policy of the wait for a statement without result columns.
    pub(super) policy: PollingPolicy,
    pub(super) deletes_at_end: bool,
}

impl QueryResults {
    pub(super) fn new(
        flink: SqlV1,
        location: [String; 3],
        statement: Statement,
        settings: ResultSettings,
    ) -> Self {
        let traits = statement.status.traits.as_ref();
        let schema = traits.and_then(|traits| traits.schema.as_ref());
        let columns: Arc<[_]> = schema.and_then(|schema| schema.columns.clone()).unwrap_or_default().into();
        let [organization, environment, name] = &location;
        let pages = flink.statement_results().get(organization, environment, name).pages();
        let mut results = Self {
            pages: pages.pending_timeout(settings.idle_timeout),
            flink,
            location,
            statement,
            columns,
            items: Vec::new().into_iter(),
            ending: None,
            has_ended: false,
            deletes_at_end: settings.deletes_at_end,
            is_deleted: false,
        };
        // A statement such as `CREATE TABLE` or `INSERT INTO` has no results.
        if results.columns.is_empty() {
            let completion = match results.statement.status.phase {
                StatementStatusPhase::Completed => Box::pin(async { Ok(()) }),
                _ => results.completion(settings.policy),
            };
            results.ending = Some(results.ended_by(completion));
        }
        results
    }

    /// Returns the statement as it was when the query started.
    pub fn statement(&self) -> &Statement {
        &self.statement
    }

    /// Returns the name of the statement.
    pub fn name(&self) -> &str {
        &self.location[2]
    }

    /// Returns the columns of the result. A statement without results has none.
    pub fn columns(&self) -> &[ResultColumn] {
        &self.columns
    }

    /// Returns the next change, or `None` after the last change or an error.
    pub async fn next(&mut self) -> Option<Result<Change>> {
        poll_fn(|context| self.poll_change(context)).await
    }

    /// Creates an empty table for the changes, with the key of the statement. If a column of the key is not in the result,
    /// the table has no key.
    pub fn table(&self) -> Table {
        let traits = self.statement.status.traits.as_ref();
        let key = traits.and_then(|traits| traits.upsert_columns.as_ref());
        // A key without its unknown columns could be equal for different rows.
        let index = |&it: &i64| usize::try_from(it).ok().filter(|&it| it < self.columns.len());
        Table::new(key.and_then(|columns| columns.iter().map(index).collect()))
    }

    /// Stops the statement and keeps it. The changes so far can still be read.
    ///
    /// # Errors
    ///
    /// Returns the error of the request. A statement that is changed at the same time is requested again, up to twice.
    pub async fn stop(&self) -> Result<()> {
        let [organization, environment, name] = &self.location;
        let statements = self.flink.statements();
        let mut attempts = 1;
        loop {
            let mut update = StatementUpdate::from(statements.get(organization, environment, name).await?);
            update.spec.stopped = true;
            match statements.update(organization, environment, name, &update).await {
                Err(error) if error.is_conflict() && attempts < MAX_STOP_ATTEMPTS => attempts += 1,
                result => return result,
            }
        }
    }

    /// Deletes the statement. A running statement is stopped first.
    ///
    /// # Errors
    ///
    /// Returns the error of the request. A statement that no longer exists is not an error.
    pub async fn finish(mut self) -> Result<()> {
        if !self.is_deleted {
            self.deletion().await?;
            self.is_deleted = true;
        }
        Ok(())
    }

    /// Deletes the statement. A statement that no longer exists is not an error.
    fn deletion(&self) -> BoxFuture<'static, Result<()>> {
        let [organization, environment, name] = &self.location;
        let call = self.flink.statements().delete(organization, environment, name);
        Box::pin(async move {
            match call.await {
                Err(error) if !error.is_not_found() => Err(error),
                _ => Ok(()),
            }
        })
    }

    fn poll_change(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Change>>> {
        loop {
            if let Some(item) = self.items.next() {
                return Poll::Ready(Some(Ok(Change::decode(self.columns.clone(), item))));
            }
            if let Some(ending) = &mut self.ending {
                let end = ready!(ending.as_mut().poll(context));
                (self.ending, self.has_ended, self.is_deleted) = (None, true, end.is_deleted);
                return Poll::Ready(end.result.err().map(Err));
            }
            if self.has_ended {
                return Poll::Ready(None);
            }
            match ready!(Pin::new(&mut self.pages).poll_next(context)) {
                Some(Ok(page)) => self.items = page.into_items().into_iter(),
                Some(Err(error)) => self.ending = Some(self.ended_by(self.end(Some(error)))),
                None => self.ending = Some(self.ended_by(self.end(None))),
            }
        }
    }

    /// Returns the end after a future, which is followed by the deletion of the statement if the application wants it.
    fn ended_by(&self, last: BoxFuture<'static, Result<()>>) -> BoxFuture<'static, End> {
        let deletion = self.deletes_at_end.then(|| self.deletion());
        Box::pin(async move {
            let result = last.await;
            let Some(deletion) = deletion else { return End { result, is_deleted: false } };
            let deleted = deletion.await;
            End { is_deleted: deleted.is_ok(), result: result.and(deleted) }
        })
    }

    /// Polls until the statement has completed.
    fn completion(&self, policy: PollingPolicy) -> BoxFuture<'static, Result<()>> {
        let [organization, environment, name] = &self.location;
        let call = self.flink.statements().get(organization, environment, name);
        Box::pin(async move {
            call.until_completed().policy(policy).await?;
            Ok(())
        })
    }

    /// Requests the statement, and returns its failure, or else the error of the page.
    fn end(&self, page_error: Option<Error>) -> BoxFuture<'static, Result<()>> {
        let [organization, environment, name] = &self.location;
        let call = self.flink.statements().get(organization, environment, name);
        Box::pin(async move {
            match (call.await, page_error) {
                (Ok(statement), page_error) => match failure(&statement).or(page_error) {
                    Some(error) => Err(error),
                    None => Ok(()),
                },
                (Err(_), Some(error)) => Err(error),
                // Another client has deleted the statement, whose results are complete.
                (Err(error), None) if error.is_not_found() => Ok(()),
                (Err(error), None) => Err(error),
            }
        })
    }
}

/// Returns the failure of a statement, with the phase as its code.
fn failure(statement: &Statement) -> Option<Error> {
    let status = &statement.status;
    match status.phase {
        StatementStatusPhase::Failed | StatementStatusPhase::Failing => {
            reported_error(&[], Some(status.phase.to_string()), status.detail.as_ref())
        }
        _ => None,
    }
}

#[cfg(feature = "tracing")]
impl Drop for QueryResults {
    fn drop(&mut self) {
        if !self.is_deleted {
            tracing::debug!(
                statement = self.name(),
                "the results of a statement were dropped before it was deleted"
            );
        }
    }
}

impl Stream for QueryResults {
    type Item = Result<Change>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_change(context)
    }
}

impl fmt::Debug for QueryResults {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut fields = formatter.debug_struct("QueryResults");
        fields.field("name", &self.name()).field("columns", &self.columns.len()).finish_non_exhaustive()
    }
}
