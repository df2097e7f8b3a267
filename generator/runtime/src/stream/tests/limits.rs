//! Timeouts.

use super::*;

#[tokio::test]
async fn idle_timeout_counts_while_answers_are_due() {
    let seconds = Duration::from_secs;
    let (service, values) = (Service::new(), Pipe::new());
    let call = produce(&service.client(), values.clone()).idle_timeout(seconds(10));
    let mut replies = call.await.unwrap();
    assert!(service.take().is_pending());
    // The application has no value to send, which may last.
    service.clock.advance(seconds(3_600));
    assert!(poll(&mut replies).is_pending());
    values.put(Some(1));
    assert_eq!(service.taken(), "1\n");
    assert!(service.take().is_pending());
    // A response is due, but there is progress.
    for piece in ["{", "\"code\"", ":1}"] {
        service.clock.advance(seconds(9));
        service.says(piece);
        let _ = poll(&mut replies);
    }
    assert_eq!(replies.count(), 1);
    service.clock.advance(seconds(3_600));
    assert!(poll(&mut replies).is_pending());
    values.put(Some(2));
    assert_eq!(service.taken(), "2\n");
    service.clock.advance(seconds(9));
    assert!(poll(&mut replies).is_pending());
    service.clock.advance(seconds(1));
    let error = failure(&mut replies);
    assert!(error.is_timeout(), "{error}");
    assert!(error.to_string().contains("no progress for 10s, the idle timeout"), "{error}");
}

#[tokio::test]
async fn idle_timeout_covers_head_and_end() {
    let service = Service::new();
    *service.head.lock().unwrap() = None;
    let client = service.builder().attempt_timeout(Duration::from_secs(10)).build().unwrap();
    let mut sending = produce(&client, iter([1])).send();
    let mut context = Context::from_waker(Waker::noop());
    assert!(sending.as_mut().poll(&mut context).is_pending());
    service.clock.advance(Duration::from_secs(10));
    let Poll::Ready(Err(error)) = sending.as_mut().poll(&mut context) else { panic!("an error") };
    assert!(error.is_timeout() && error.to_string().contains("no progress for 10s"), "{error}");

    let service = Service::new();
    let mut replies = produce(&service.client(), iter([0; 0])).await.unwrap();
    assert!(matches!(service.take(), Poll::Ready(None)));
    assert!(poll(&mut replies).is_pending());
    service.clock.advance(Duration::from_secs(30));
    assert!(failure(&mut replies).is_timeout());
}

#[tokio::test]
async fn call_timeout_limits_the_whole_stream() {
    let service = Service::new();
    let call = produce(&service.client(), Pipe::new()).timeout(Duration::from_secs(60));
    let mut replies = call.await.unwrap();
    assert!(service.take().is_pending());
    service.clock.advance(Duration::from_secs(59));
    assert!(poll(&mut replies).is_pending());
    service.clock.advance(Duration::from_secs(1));
    let text = failure(&mut replies).to_string();
    assert!(text.contains("not finished after 60s, the timeout of the call"), "{text}");
}
