//! Waiting until something that was granted is known everywhere: a new API key, a new role.
//!
//! Such a thing has no phase that could be read. Whether it works is found out by using it, and using it once proves
//! little where the parts of a service learn of it one after another.

use std::future::IntoFuture;
use std::time::Duration;

use super::config::Goal;
use super::policy::PollingPolicy;
use super::waiter::Waiter;
use crate::client::Client;
use crate::error::Result;

impl Client {
    /// Waits until the service accepts this client's credentials for a call: until `probe` succeeded three times one
    /// after another ([`Waiter::consecutive`]).
    ///
    /// A new API key or role needs time until every part of the service knows of it. Until then it says 401 or 403,
    /// which is no error here. Make a client with the new key, keep the key, and probe with a call that needs what the
    /// key is for and that changes nothing, such as a list:
    ///
    /// ```text
    /// let key = client.iam_v2().api_keys().create(&wanted).await?;
    /// // The secret is told once. Keep it before anything can fail.
    /// store(&key)?;
    /// let topics = Client::builder().kafka_url(endpoint).kafka_api_key(id, secret).build()?;
    /// topics.until_accepted(|client| client.kafka_v3().topics().list("lkc-1")).await?;
    /// ```
    ///
    /// It asks after 2 s, then after pauses that grow up to 5 s, for 10 minutes; [`Waiter::policy`] says otherwise. An
    /// error never holds the credentials.
    ///
    /// # Errors
    ///
    /// An error of `probe` that is neither 401 nor 403 and does not pass by itself; that the time is over, with the last
    /// answer or refusal.
    pub fn until_accepted<T, Probe, Answer>(&self, mut probe: Probe) -> Waiter<T>
    where
        Probe: FnMut(&Self) -> Answer + Send + 'static,
        Answer: IntoFuture<Output = Result<T>>,
        Answer::IntoFuture: Send + 'static,
        T: 'static,
    {
        let client = self.clone();
        let poll = Box::new(move || -> crate::transport::BoxFuture<'static, Result<T>> {
            Box::pin(probe(&client).into_future())
        });
        Waiter::polling(self.clone(), poll, Goal::Response(Box::new(|_| true), |answer| answer))
            .policy(
                PollingPolicy::new().longest_pause(Duration::from_secs(5)).timeout(Duration::from_secs(600)),
            )
            .tolerate(|error| error.is_unauthorized() || error.is_forbidden())
            .consecutive(3)
    }
}
