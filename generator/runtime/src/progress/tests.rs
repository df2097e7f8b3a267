use std::pin::pin;
use std::task::{Context, Poll, Waker};

use super::channel;

#[test]
fn latest_progress_is_yielded_until_the_sender_is_dropped() {
    let (sender, mut stream) = channel();
    let mut context = Context::from_waker(Waker::noop());
    assert!(pin!(stream.next()).poll(&mut context).is_pending());
    sender.send(1);
    sender.send(2);
    assert_eq!(pin!(stream.next()).poll(&mut context), Poll::Ready(Some(2)));
    assert!(pin!(stream.next()).poll(&mut context).is_pending());
    sender.send(3);
    drop(sender);
    assert_eq!(pin!(stream.next()).poll(&mut context), Poll::Ready(Some(3)));
    assert_eq!(pin!(stream.next()).poll(&mut context), Poll::Ready(None));
}
