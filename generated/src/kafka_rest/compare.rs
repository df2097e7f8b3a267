// Copied by sdkwright from modules/kafka_rest/compare.rs next to the API's documents; edit it there.

//! The comparison of a desired state with a cluster.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::{AclRule, Change, DesiredState, DesiredTopic, Plan};
use crate::Result;
use crate::internals::request_error;
use crate::kafka::v3::{ClusterConfigData, KafkaV3, TopicConfigData};

impl DesiredState {
    /// Reads the topics and ACLs of a cluster, and returns the changes that lead to the desired state.
    ///
    /// # Errors
    ///
    /// Returns the error of the first request that fails, and an error if a topic has more partitions than desired or the
    /// service does not disclose the value of a configuration parameter.
    pub async fn compare(&self, kafka: &KafkaV3, cluster_id: &str) -> Result<Plan> {
        let mut changes = Vec::new();
        for topic in &self.topics {
            compare_topic(kafka, cluster_id, topic, &mut changes).await?;
        }
        if !self.configs.is_empty() {
            compare_cluster_configs(kafka, cluster_id, &self.configs, &mut changes).await?;
        }
        compare_acls(kafka, cluster_id, &self.acls, &mut changes).await?;
        Ok(Plan::new(kafka.clone(), cluster_id.to_owned(), changes))
    }
}

async fn compare_topic(
    kafka: &KafkaV3,
    cluster_id: &str,
    desired: &DesiredTopic,
    changes: &mut Vec<Change>,
) -> Result<()> {
    let topic = &desired.name;
    let current = match kafka.topics().get(cluster_id, topic).await {
        Ok(current) => current,
        Err(error) if error.is_not_found() => {
            let (partitions, configs) = (desired.partitions, desired.configs.clone());
            changes.push(Change::CreateTopic { topic: topic.clone(), partitions, configs });
            return Ok(());
        }
        Err(error) => return Err(error),
    };
    let from = current.partitions_count;
    if let Some(to) = desired.partitions.filter(|&to| i64::from(to) != from) {
        if i64::from(to) < from {
            let message =
                format!("the topic `{topic}` has {from} partitions, which cannot be reduced to {to}");
            return Err(request_error(message));
        }
        changes.push(Change::AddPartitions { topic: topic.clone(), from, to });
    }
    if !desired.configs.is_empty() {
        compare_topic_configs(kafka, cluster_id, desired, changes).await?;
    }
    Ok(())
}

/// Compares the parameters of a topic.
async fn compare_topic_configs(
    kafka: &KafkaV3,
    cluster_id: &str,
    desired: &DesiredTopic,
    changes: &mut Vec<Change>,
) -> Result<()> {
    let listed = kafka.configs().list_topic_configs(cluster_id, &desired.name).await?;
    let is_hidden = |it: &TopicConfigData| it.is_sensitive && it.value.is_none();
    let current = listed.data.into_iter().map(|it| (it.name.clone(), (is_hidden(&it), it.value)));
    compare_configs(Some(&desired.name), &current.collect(), &desired.configs, changes)
}

/// Compares the parameters of the cluster.
async fn compare_cluster_configs(
    kafka: &KafkaV3,
    cluster_id: &str,
    desired: &BTreeMap<String, String>,
    changes: &mut Vec<Change>,
) -> Result<()> {
    let listed = kafka.configs().list_cluster_configs(cluster_id).await?;
    let is_hidden = |it: &ClusterConfigData| it.is_sensitive && it.value.is_none();
    let current = listed.data.into_iter().map(|it| (it.name.clone(), (is_hidden(&it), it.value)));
    compare_configs(None, &current.collect(), desired, changes)
}

/// Compares parameters with the current ones: whether each is hidden, and its value.
fn compare_configs(
    topic: Option<&str>,
    current: &HashMap<String, (bool, Option<String>)>,
    desired: &BTreeMap<String, String>,
    changes: &mut Vec<Change>,
) -> Result<()> {
    for (name, to) in desired {
        let (is_hidden, from) = current.get(name).cloned().unwrap_or_default();
        if is_hidden {
            let owner = topic.map_or("the cluster".to_owned(), |topic| format!("the topic `{topic}`"));
            return Err(request_error(format!(
                "the value of `{name}` of {owner} is hidden: set it without a plan"
            )));
        }
        if from.as_ref() != Some(to) {
            let (topic, name, to) = (topic.map(str::to_owned), name.clone(), to.clone());
            changes.push(Change::SetConfig { topic, name, from, to });
        }
    }
    Ok(())
}

/// Compares ACLs, which are listed once per principal.
async fn compare_acls(
    kafka: &KafkaV3,
    cluster_id: &str,
    desired: &[AclRule],
    changes: &mut Vec<Change>,
) -> Result<()> {
    let mut current = HashSet::new();
    for principal in desired.iter().map(|rule| &rule.principal).collect::<BTreeSet<_>>() {
        let listed = kafka.acls().list(cluster_id).principal(principal).await?;
        current.extend(listed.data.iter().map(AclRule::from));
    }
    let missing = desired.iter().filter(|rule| current.insert((*rule).clone()));
    changes.extend(missing.cloned().map(Change::CreateAcl));
    Ok(())
}
