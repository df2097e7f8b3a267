// Copied by sdkwright from modules/flink.rs next to the API's documents; edit it there.

//! Queries in Flink SQL with typed rows.
//!
//! [`SqlV1::query`](crate::sql::v1::SqlV1::query) creates a statement, waits until it runs, and returns its results as a
//! stream of changes. The columns of the results decide the types of the values.
//!
//! ```text
//! let flink = client.sql_v1();
//! let query = flink.query(client.organization_id()?, client.environment_id()?, "SELECT id, amount FROM orders");
//! let mut results = query.compute_pool(client.flink_compute_pool_id()?).await?;
//! while let Some(change) = results.next().await {
//!     let (id, amount): (i64, String) = change?.row.deserialize()?;
//! }
//! results.finish().await?;
//! ```

mod change;
mod deserialize;
mod query;
mod results;
mod row;
mod table;
mod value;

pub use self::change::{Change, ChangeOperation};
pub use self::query::Query;
pub use self::results::QueryResults;
pub use self::row::Row;
pub use self::table::Table;
pub use self::value::SqlValue;

#[cfg(all(test, feature = "testing"))]
mod tests;
