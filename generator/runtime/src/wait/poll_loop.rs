//! The poll loop of a wait: sends each poll, evaluates its response, and determines the next delay.
//!
//! Input: the options of a wait. Output: the outcome of each poll, or the error that ends the wait. Independent of the
//! futures and streams that applications see.

use std::sync::Arc;
use std::time::Duration;

use super::config::{Goal, WaitConfig};
use super::error::WaitError;
use super::long_running::{OperationProgress, OperationState};
use crate::error::{Error, Result};
use crate::transport::within;

/// A wait in progress.
pub(super) struct PollLoop<T, Out> {
    config: WaitConfig<T, Out>,
    /// The start of the wait by the client's clock; `None` before the first poll.
    start: Option<Duration>,
    /// The delay before the next poll.
    pause: Duration,
    polls: u32,
    /// The number of consecutive polls with a transient failure.
    failures: u32,
    /// The number of consecutive responses that reached the goal.
    streak: u32,
    /// The last response.
    pub(super) last: Option<T>,
    /// The error of the last poll, if it failed.
    problem: Option<Arc<Error>>,
}

/// The outcome of a poll.
pub(super) enum PollOutcome<Out> {
    /// The result of the wait.
    Done(Out),
    /// A response that does not meet the goal yet; it is in [`PollLoop::last`].
    Pending,
    /// An error after which polling continues.
    Failed(Arc<Error>),
}

/// The last phase of a resource or operation.
struct SeenPhase {
    member: &'static str,
    phase: Option<String>,
    /// The part that has failed or is not ready.
    part: Option<SeenPart>,
    /// The explanation of the phase.
    explanation: Option<String>,
}

/// The last phase of a part of a resource.
struct SeenPart {
    place: String,
    phase: Option<String>,
    explanation: Option<String>,
}

/// The meaning of a response for the goal.
enum Verdict {
    Reached,
    NotYet,
    Unreachable,
}

impl<T, Out> PollLoop<T, Out> {
    pub(super) fn new(config: WaitConfig<T, Out>) -> Self {
        let pause = Duration::ZERO;
        let (start, last, problem) = (None, None, None);
        Self { config, start, pause, polls: 0, failures: 0, streak: 0, last, problem }
    }
}

impl<T: 'static, Out: 'static> PollLoop<T, Out> {
    /// Waits for the next delay, polls once, and returns the outcome.
    pub(super) async fn poll(&mut self) -> Result<PollOutcome<Out>, WaitError<T>> {
        if !self.pause.is_zero() {
            self.config.client.sleep(self.pause).await;
        }
        let response = match self.begin().await? {
            Some(status) => Some(Ok(status)),
            None => {
                let left = self.left();
                let WaitConfig { client, goal, poll, .. } = &mut self.config;
                let polling = match goal {
                    Goal::Operation(operation) => operation.poll(),
                    _ => poll(),
                };
                within(client.clock(), left, polling).await
            }
        };
        let Some(response) = response else { return Err(self.overdue()) };
        self.polls = self.polls.saturating_add(1);
        let failure = {
            let outcome = match response {
                Ok(response) => self.evaluate(response)?,
                Err(error) => self.failed(error)?,
            };
            match outcome {
                PollOutcome::Done(out) => return Ok(PollOutcome::Done(out)),
                PollOutcome::Pending => None,
                PollOutcome::Failed(error) => Some(error),
            }
        };
        if failure.is_none()
            && let Some(out) = self.finish().await?
        {
            return Ok(PollOutcome::Done(out));
        }
        self.pause = self.next_pause()?;
        Ok(failure.map_or(PollOutcome::Pending, PollOutcome::Failed))
    }

    /// Starts an operation before its first poll, and waits for the first interval unless the response holds the status.
    ///
    /// A start is never repeated by the waiter, because the service may have processed it.
    async fn begin(&mut self) -> Result<Option<T>, WaitError<T>> {
        let left = self.left();
        let WaitConfig { client, goal, .. } = &mut self.config;
        let Goal::Operation(operation) = goal else { return Ok(None) };
        if operation.is_started() {
            return Ok(None);
        }
        match within(client.clock(), left, operation.start()).await {
            None => Err(self.overdue()),
            Some(Err(error)) => Err(WaitError::call(error, None, (self.polls, self.elapsed()))),
            Some(Ok(Some(status))) => Ok(Some(status)),
            Some(Ok(None)) => {
                let pause = self.next_pause()?;
                self.config.client.sleep(pause).await;
                Ok(None)
            }
        }
    }

    /// Returns the result of an operation that has succeeded.
    async fn finish(&mut self) -> Result<Option<Out>, WaitError<T>> {
        let left = self.left();
        let WaitConfig { client, goal, consecutive, .. } = &mut self.config;
        let Goal::Operation(operation) = goal else { return Ok(None) };
        if operation.progress().state != OperationState::Succeeded || self.streak < *consecutive {
            return Ok(None);
        }
        match within(client.clock(), left, operation.result()).await {
            None => Err(self.overdue()),
            Some(Ok(out)) => Ok(Some(out)),
            Some(Err(error)) => Err(WaitError::call(error, self.last.take(), (self.polls, self.elapsed()))),
        }
    }

    /// Returns how long the wait has taken so far.
    fn elapsed(&mut self) -> Duration {
        let now = self.config.client.now();
        now.saturating_sub(*self.start.get_or_insert(now))
    }

    /// Returns how long the wait may still take.
    fn left(&mut self) -> Duration {
        let elapsed = self.elapsed();
        self.config.policy.limit().saturating_sub(elapsed)
    }

    fn evaluate(&mut self, response: T) -> Result<PollOutcome<Out>, WaitError<T>> {
        (self.failures, self.problem) = (0, None);
        let verdict = match &mut self.config.goal {
            Goal::Response(wanted, _) => {
                if wanted(&response) {
                    Verdict::Reached
                } else {
                    Verdict::NotYet
                }
            }
            Goal::Found(_) => Verdict::Reached,
            Goal::Gone(out) => match self.config.view.map(|view| view(&response)) {
                Some(seen) if seen.gone => return Ok(PollOutcome::Done(out())),
                _ => Verdict::NotYet,
            },
            Goal::Operation(operation) => match operation.progress().state {
                OperationState::InProgress => Verdict::NotYet,
                OperationState::Succeeded => Verdict::Reached,
                OperationState::Failed => Verdict::Unreachable,
            },
            Goal::Ready(_) => match self.config.view.map(|view| view(&response)) {
                Some(seen) if seen.ready => Verdict::Reached,
                Some(seen) if seen.failed => Verdict::Unreachable,
                _ => Verdict::NotYet,
            },
            Goal::Completed(_) => match self.config.view.map(|view| view(&response)) {
                Some(seen) if seen.completed => Verdict::Reached,
                Some(seen) if seen.failed => Verdict::Unreachable,
                _ => Verdict::NotYet,
            },
        };
        match verdict {
            Verdict::Unreachable => {
                self.last = Some(response);
                return Err(self.unreachable());
            }
            Verdict::NotYet => self.streak = 0,
            Verdict::Reached => {
                self.streak = self.streak.saturating_add(1);
                if self.streak >= self.config.consecutive
                    && let Goal::Response(_, out) | Goal::Found(out) | Goal::Ready(out) | Goal::Completed(out) =
                        &self.config.goal
                {
                    return Ok(PollOutcome::Done(out(response)));
                }
            }
        }
        self.last = Some(response);
        Ok(PollOutcome::Pending)
    }

    fn failed(&mut self, error: Error) -> Result<PollOutcome<Out>, WaitError<T>> {
        self.streak = 0;
        let seen = self.last.is_some();
        if let Goal::Gone(out) = &self.config.goal
            // A resource that was visible before and is now forbidden was deleted along with the permission to see it.
            && (error.is_not_found() || seen && error.is_not_found_or_hidden())
        {
            return Ok(PollOutcome::Done(out()));
        }
        let is_tolerated = matches!(self.config.goal, Goal::Found(_))
            || !seen && self.elapsed() < self.config.tolerate_not_found_for;
        let absent = error.is_not_found() && is_tolerated;
        if !absent && !(self.config.is_tolerated)(&error) {
            self.failures = self.failures.saturating_add(1);
            let too_often = !self.config.policy.tolerates(self.failures);
            if !error.is_retryable() || too_often {
                let note = "too many consecutive polls failed (`PollingPolicy::max_failures`)";
                let error = if error.is_retryable() { error.with_note(Some(note)) } else { error };
                return Err(WaitError::call(error, self.last.take(), (self.polls, self.elapsed())));
            }
        }
        let error = Arc::new(error);
        self.problem = Some(error.clone());
        Ok(PollOutcome::Failed(error))
    }

    fn next_pause(&mut self) -> Result<Duration, WaitError<T>> {
        let left = self.left();
        let requested = match &self.config.goal {
            Goal::Operation(operation) => operation.progress().retry_after,
            _ => None,
        };
        let retry_after = match &self.problem {
            Some(problem) => problem.retry_after(),
            None => requested,
        };
        let WaitConfig { policy, client, .. } = &self.config;
        match policy.next_pause(self.polls, left, retry_after, client.random()) {
            Some(pause) => Ok(pause),
            None => Err(self.overdue()),
        }
    }

    /// Returns the error for a resource that has failed.
    fn unreachable(&mut self) -> WaitError<T> {
        let what = match &self.config.goal {
            Goal::Operation(_) => "the operation has failed",
            Goal::Completed(_) => "the resource will not complete",
            _ => "the resource will not become ready",
        };
        let error = Error::wait_failed(format!("{what}: {}", self.state(true)));
        self.end(error)
    }

    /// Returns the error for a wait that has timed out.
    fn overdue(&mut self) -> WaitError<T> {
        let limit = self.config.policy.limit();
        let what = match &self.config.goal {
            Goal::Found(_) => "the resource does not exist",
            Goal::Ready(_) => "the resource is not ready",
            Goal::Completed(_) => "the resource has not completed",
            Goal::Gone(_) => "the resource still exists",
            Goal::Response(..) => "the condition is not met",
            Goal::Operation(_) => "the operation is not done",
        };
        let state = match self.state(false) {
            state if state.is_empty() => state,
            state => format!("; {state}"),
        };
        let error = Error::wait_timeout(format!(
            "{what} after {limit:?}, the timeout of the wait (`timeout`){state}"
        ));
        let error = match self.problem.take() {
            Some(problem) => error.caused_by(problem),
            None => error,
        };
        self.end(error)
    }

    fn end(&mut self, error: Error) -> WaitError<T> {
        let (polls, elapsed) = (self.polls, self.elapsed());
        let error = match &self.config.subject {
            Some((operation, path)) => error.during(operation, path),
            None => error,
        };
        let error = error.after(polls, elapsed);
        let explained = |seen: SeenPhase| {
            let of_part = seen.part.and_then(|part| part.explanation);
            (seen.phase, of_part.or(seen.explanation))
        };
        let seen = self.seen().map(explained).unwrap_or_default();
        WaitError::ended(error, self.last.take(), seen, (polls, elapsed))
    }

    /// Returns the last phase.
    fn seen(&self) -> Option<SeenPhase> {
        let last = self.last.as_ref()?;
        if let Goal::Operation(operation) = &self.config.goal {
            let OperationProgress { member, phase, explanation, .. } = operation.progress().clone();
            return Some(SeenPhase { member, phase, part: None, explanation });
        }
        let seen = self.config.view?(last);
        let owned = |text: Option<&str>| text.map(str::to_owned);
        let part = seen.decisive_part().map(|part| SeenPart {
            place: part.place(),
            phase: owned(part.phase()),
            explanation: owned(part.explanation()),
        });
        let (phase, explanation) = (owned(seen.phase), owned(seen.explanation));
        Some(SeenPhase { member: seen.phases.member, phase, part, explanation })
    }

    /// Returns a description of the last phase: "`status.phase` is `FAILED`: no capacity".
    fn state(&self, always: bool) -> String {
        let Some(seen) = self.seen() else {
            return if always { "its phase is a failed one".to_owned() } else { String::new() };
        };
        if seen.member.is_empty() {
            return String::new();
        }
        // A missing phase is not explained.
        let clause = |place: &str, phase: Option<String>, explanation: Option<String>| match phase {
            Some(phase) => {
                let explanation = explanation.map(|it| format!(": {it}")).unwrap_or_default();
                format!("{place} is `{phase}`{explanation}")
            }
            None => format!("{place} is missing"),
        };
        let part =
            seen.part.map(|part| format!(", and {}", clause(&part.place, part.phase, part.explanation)));
        let whole = clause(&format!("`{}`", seen.member), seen.phase, seen.explanation);
        whole + &part.unwrap_or_default()
    }
}
