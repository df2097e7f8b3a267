// Copied by sdkwright from sdk-runtime (src/wait/until_accepted.rs); do not edit.

//! Waiting until the service accepts new credentials, such as a new API key or role.
//!
//! Credentials have no phase to poll. They are probed by using them, and a single success proves little while they
//! propagate through the service.

use std::future::IntoFuture;
use std::time::Duration;

use super::config::Goal;
use super::policy::PollingPolicy;
use super::waiter::Waiter;
use crate::client::Client;
use crate::error::Result;

impl Client {
    /// Polls with `probe` until the service accepts this client's credentials three times in a row.
    ///
    /// A new API key or role takes time to propagate through the service. Until then the service responds with 401 or
    /// 403, which this waiter treats as "not yet". Create a client with the new key, store the key, and probe with a
    /// read-only call that needs the permissions of the key, such as a list:
    ///
    /// ```text
    /// let key = client.iam_v2().api_keys().create(&request).await?;
    /// // The secret is returned only once. Store it before anything can fail.
    /// store(&key)?;
    /// let topics = Client::builder().kafka_url(endpoint).kafka_api_key(id, secret).build()?;
    /// topics.until_accepted(|client| client.kafka_v3().topics().list("lkc-1")).await?;
    /// ```
    ///
    /// Polls after 2 s, then at increasing intervals of up to 5 s, for 10 minutes. Use [`Waiter::policy`] to change
    /// this, and [`Waiter::consecutive`] to change the number of successes.
    ///
    /// # Errors
    ///
    /// Returns an error if `probe` fails permanently with a status other than 401 and 403, or if the timeout expires.
    /// The timeout error holds the last response or its error. Errors never contain the credentials.
    pub fn until_accepted<T, Probe, Answer>(&self, mut probe: Probe) -> Waiter<T>
    where
        Probe: FnMut(&Self) -> Answer + Send + 'static,
        Answer: IntoFuture<Output = Result<T>>,
        Answer::IntoFuture: Send + 'static,
        T: Send + 'static,
    {
        let client = self.clone();
        let poll = Box::new(move || -> crate::transport::BoxFuture<'static, Result<T>> {
            Box::pin(probe(&client).into_future())
        });
        Waiter::polling(self.clone(), poll, Goal::Response(Box::new(|_| true), |body| body))
            .policy(
                PollingPolicy::new().max_interval(Duration::from_secs(5)).timeout(Duration::from_secs(600)),
            )
            .tolerate(|error| error.is_unauthorized() || error.is_forbidden())
            .consecutive(3)
    }
}
