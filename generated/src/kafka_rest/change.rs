// Copied by sdkwright from modules/kafka_rest/change.rs next to the API's documents; edit it there.

//! Changes to a cluster, and the plan that applies them.

use std::collections::BTreeMap;
use std::fmt;

use super::AclRule;
use crate::Result;
use crate::kafka::v3::{
    AlterConfigBatchRequestData, AlterConfigEntry, CreateAclRequestData, CreateTopicConfigEntry,
    CreateTopicRequestData, KafkaV3, UpdatePartitionCountRequestData,
};

/// A difference between a cluster and its desired state.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Change {
    /// A missing topic.
    CreateTopic {
        /// The name of the topic.
        topic: String,
        /// The number of partitions, or `None` for the default of the cluster.
        partitions: Option<i32>,
        /// The values of configuration parameters.
        configs: BTreeMap<String, String>,
    },
    /// A topic with fewer partitions than desired.
    AddPartitions {
        /// The name of the topic.
        topic: String,
        /// The current number of partitions.
        from: i64,
        /// The desired number of partitions.
        to: i32,
    },
    /// A configuration parameter with a value other than the desired one.
    SetConfig {
        /// The name of the topic, or `None` for a parameter of the cluster.
        topic: Option<String>,
        /// The name of the parameter.
        name: String,
        /// The current value, or `None` if the service reports none.
        from: Option<String>,
        /// The desired value.
        to: String,
    },
    /// A missing ACL.
    CreateAcl(AclRule),
}

/// Formats the change as one line, such as `add partitions to orders: 3 -> 6`.
impl fmt::Display for Change {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::CreateTopic { topic, partitions, configs } => {
                write!(formatter, "create topic {topic}")?;
                partitions.iter().try_for_each(|count| write!(formatter, " partitions={count}"))?;
                configs.iter().try_for_each(|(name, value)| write!(formatter, " {name}={value}"))
            }
            Self::AddPartitions { topic, from, to } => {
                write!(formatter, "add partitions to {topic}: {from} -> {to}")
            }
            Self::SetConfig { topic, name, from, to } => {
                let owner = topic.as_deref().unwrap_or("the cluster");
                write!(formatter, "set {name} of {owner}: {} -> {to}", from.as_deref().unwrap_or("none"))
            }
            Self::CreateAcl(rule) => write!(formatter, "create ACL: {rule}"),
        }
    }
}

/// The changes that lead a cluster to its desired state. Nothing changes until the plan is applied.
///
/// [`Display`](fmt::Display) formats one change per line.
#[derive(Clone, Debug)]
#[must_use = "a plan changes nothing unless it is applied"]
pub struct Plan {
    kafka: KafkaV3,
    cluster_id: String,
    changes: Vec<Change>,
}

impl Plan {
    pub(super) fn new(kafka: KafkaV3, cluster_id: String, changes: Vec<Change>) -> Self {
        Self { kafka, cluster_id, changes }
    }

    /// Returns the changes in the order in which they are applied.
    pub fn changes(&self) -> &[Change] {
        &self.changes
    }

    /// Returns `true` if the cluster has the desired state.
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }

    /// Applies the changes. A topic that another client creates in the meantime is left unchanged: compare again to see its
    /// differences.
    ///
    /// # Errors
    ///
    /// Returns the error of the first change that fails. Changes before it stay applied.
    pub async fn apply(self) -> Result<()> {
        let mut changes = self.changes.iter().peekable();
        while let Some(change) = changes.next() {
            match change {
                Change::CreateTopic { topic, partitions, configs } => {
                    self.create_topic(topic, *partitions, configs).await?;
                }
                Change::AddPartitions { topic, to, .. } => {
                    let body = UpdatePartitionCountRequestData::new(*to);
                    self.kafka.topics().update_partition_count(&self.cluster_id, topic, &body).await?;
                }
                Change::SetConfig { topic, name, to, .. } => {
                    let mut entries = vec![AlterConfigEntry::new(name).with_value(to.clone())];
                    // All parameters of a topic or of the cluster are changed by one request.
                    while let Some(Change::SetConfig { name, to, .. }) = changes.next_if(
                        |next| matches!(next, Change::SetConfig { topic: other, .. } if other == topic),
                    ) {
                        entries.push(AlterConfigEntry::new(name).with_value(to.clone()));
                    }
                    let body = AlterConfigBatchRequestData::new(entries);
                    match topic {
                        Some(topic) => {
                            self.kafka.configs().update_topic_configs(&self.cluster_id, topic, &body).await?;
                        }
                        None => {
                            self.kafka.configs().update_cluster_configs(&self.cluster_id, &body).await?;
                        }
                    }
                }
                Change::CreateAcl(rule) => {
                    let body = CreateAclRequestData::from(rule.clone());
                    self.kafka.acls().create(&self.cluster_id, &body).await?;
                }
            }
        }
        Ok(())
    }

    async fn create_topic(
        &self,
        topic: &str,
        partitions: Option<i32>,
        configs: &BTreeMap<String, String>,
    ) -> Result<()> {
        let mut body = CreateTopicRequestData::new(topic);
        body.partitions_count = partitions.map(i64::from);
        if !configs.is_empty() {
            let entry = |(name, value): (&String, &String)| {
                CreateTopicConfigEntry::new(name).with_value(value.clone())
            };
            body.configs = Some(configs.iter().map(entry).collect());
        }
        match self.kafka.topics().create(&self.cluster_id, &body).await {
            Err(error) if !error.is_already_exists() => Err(error),
            _ => Ok(()),
        }
    }
}

impl fmt::Display for Plan {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.changes.iter().try_for_each(|change| writeln!(formatter, "{change}"))
    }
}
