// Copied by sdkwright from modules/kafka_rest/lag.rs next to the API's documents; edit it there.

//! The lag of a consumer group.

use std::collections::BTreeMap;
use std::fmt;

use crate::Result;
use crate::kafka::v3::{ConsumerLagData, KafkaV3};

/// The lag of a consumer group by partition, sorted by topic and partition.
///
/// The lag is the number of records that the group has not read yet. [`Display`](fmt::Display) formats a table.
#[derive(Clone, Debug, PartialEq)]
pub struct LagTable {
    rows: Vec<ConsumerLagData>,
}

impl LagTable {
    /// Fetches the lag of a consumer group.
    ///
    /// # Errors
    ///
    /// Returns the error of the request, such as 404 if the group does not exist.
    pub async fn fetch(kafka: &KafkaV3, cluster_id: &str, group: &str) -> Result<Self> {
        let mut rows = kafka.consumer_groups().list_lags(cluster_id, group).await?.data;
        rows.sort_by(|a, b| (&a.topic_name, a.partition_id).cmp(&(&b.topic_name, b.partition_id)));
        Ok(Self { rows })
    }

    /// Returns the partitions.
    pub fn rows(&self) -> &[ConsumerLagData] {
        &self.rows
    }

    /// Returns the sum of the lag of all partitions, which saturates at [`i64::MAX`].
    pub fn total(&self) -> i64 {
        self.rows.iter().fold(0, |sum, row| sum.saturating_add(row.lag))
    }

    /// Returns the sum of the lag by topic. Each sum saturates at [`i64::MAX`].
    pub fn by_topic(&self) -> BTreeMap<&str, i64> {
        let mut topics: BTreeMap<&str, i64> = BTreeMap::new();
        for row in &self.rows {
            let sum = topics.entry(row.topic_name.as_str()).or_default();
            *sum = sum.saturating_add(row.lag);
        }
        topics
    }
}

impl fmt::Display for LagTable {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        const HEAD: [&str; 6] = ["topic", "partition", "current", "end", "lag", "consumer"];
        let cells = |row: &ConsumerLagData| {
            let numbers = [row.partition_id, row.current_offset, row.log_end_offset, row.lag];
            let [partition, current, end, lag] = numbers.map(|number| number.to_string());
            [row.topic_name.clone(), partition, current, end, lag, row.consumer_id.clone()]
        };
        let lines: Vec<[String; 6]> =
            std::iter::once(HEAD.map(str::to_owned)).chain(self.rows.iter().map(cells)).collect();
        let width =
            |column: usize| lines.iter().map(|line| line[column].chars().count()).max().unwrap_or_default();
        let widths: [usize; 6] = std::array::from_fn(width);
        for [topic, partition, current, end, lag, consumer] in &lines {
            let [a, b, c, d, e, _] = widths;
            writeln!(
                formatter,
                "{topic:a$}  {partition:>b$}  {current:>c$}  {end:>d$}  {lag:>e$}  {consumer}"
            )?;
        }
        Ok(())
    }
}
