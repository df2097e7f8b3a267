// Copied by sdkwright from modules/kafka_rest/desired.rs next to the API's documents; edit it there.

//! The desired topics and ACLs of a cluster.

use std::collections::BTreeMap;

use super::AclRule;

/// The topics and ACLs that a cluster should have.
///
/// [`compare`](Self::compare) returns a [`Plan`](super::Plan) with the differences, which changes nothing until it is
/// applied. Topics, configuration parameters and ACLs that are not mentioned stay as they are, and nothing is deleted.
///
/// ```text
/// let orders = DesiredTopic::new("orders").partitions(6).config("retention.ms", "604800000");
/// let read = AclRule::allow("User:sa-12345", AclOperation::Read).on(AclResourceType::Topic, "orders");
/// let plan = DesiredState::new().topic(orders).acl(read).compare(&client.kafka_v3(), "lkc-12345").await?;
/// print!("{plan}");
/// plan.apply().await?;
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DesiredState {
    pub(super) topics: Vec<DesiredTopic>,
    pub(super) acls: Vec<AclRule>,
    pub(super) configs: BTreeMap<String, String>,
}

impl DesiredState {
    /// Creates a state without topics and ACLs.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a topic. A topic with the same name is merged with `topic`, whose values take precedence.
    #[must_use]
    pub fn topic(mut self, topic: DesiredTopic) -> Self {
        match self.topics.iter_mut().find(|it| it.name == topic.name) {
            Some(existing) => {
                existing.partitions = topic.partitions.or(existing.partitions);
                existing.configs.extend(topic.configs);
            }
            None => self.topics.push(topic),
        }
        self
    }

    /// Sets the value of a configuration parameter of the cluster, such as `auto.create.topics.enable`. Dedicated clusters
    /// have such parameters.
    #[must_use]
    pub fn cluster_config(mut self, name: impl Into<String>, value: impl ToString) -> Self {
        self.configs.insert(name.into(), value.to_string());
        self
    }

    /// Adds an ACL.
    #[must_use]
    pub fn acl(mut self, rule: AclRule) -> Self {
        self.acls.push(rule);
        self
    }
}

/// A topic that a cluster should have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DesiredTopic {
    pub(super) name: String,
    pub(super) partitions: Option<i32>,
    pub(super) configs: BTreeMap<String, String>,
}

impl DesiredTopic {
    /// Creates a desired topic.
    ///
    /// Unless [`partitions`](Self::partitions) is called, an existing topic may have any number of partitions, and a
    /// missing one is created with the default number.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), partitions: None, configs: BTreeMap::new() }
    }

    /// Sets the number of partitions. Partitions can be added to a topic, but not removed.
    #[must_use]
    pub fn partitions(mut self, count: i32) -> Self {
        self.partitions = Some(count);
        self
    }

    /// Sets the value of a configuration parameter, such as `retention.ms`.
    #[must_use]
    pub fn config(mut self, name: impl Into<String>, value: impl ToString) -> Self {
        self.configs.insert(name.into(), value.to_string());
        self
    }
}
