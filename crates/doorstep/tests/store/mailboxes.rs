//! Mailboxes: one visitor at a time, and up to where each was read.

use doorstep::store::Visited;

use crate::harness::{minute, on_each};

#[tokio::test]
async fn a_mailbox_is_visited_by_one_node_at_a_time() {
    on_each(async |store| {
        let id = store.add_mailbox("imap.example.org", 993, "pat", "INBOX", minute(1)).await.unwrap();
        assert_eq!(store.add_mailbox("imap.example.org", 993, "pat", "INBOX", minute(1)).await.unwrap(), id);
        let taken = store.claim_mailbox("a", minute(6), minute(1)).await.unwrap().unwrap();
        assert_eq!((taken.id.as_str(), taken.cursor, taken.mails), (id.as_str(), None, 0));
        assert_eq!(store.claim_mailbox("b", minute(6), minute(2)).await.unwrap(), None);
        // The first visitor never came back.
        assert!(store.claim_mailbox("b", minute(12), minute(7)).await.unwrap().is_some());
        let visited = Visited { cursor: Some((7, 40)), mails: 3, fault: None, next_at: Some(minute(13)) };
        store.settle_mailbox(&id, "a", &visited, minute(8)).await.unwrap();
        assert_eq!(store.mailboxes().await.unwrap()[0].cursor, None, "it is b's now");
        store.settle_mailbox(&id, "b", &visited, minute(8)).await.unwrap();
        let kept = store.mailboxes().await.unwrap().remove(0);
        assert_eq!((kept.cursor, kept.mails, kept.read_at), (Some((7, 40)), 3, Some(minute(8))));
        assert_eq!(store.claim_mailbox("a", minute(20), minute(12)).await.unwrap(), None, "not due yet");

        let failed = Visited { cursor: kept.cursor, mails: 0, fault: Some("no answer".into()), next_at: None };
        store.claim_mailbox("a", minute(20), minute(13)).await.unwrap().unwrap();
        store.settle_mailbox(&id, "a", &failed, minute(14)).await.unwrap();
        let kept = store.mailboxes().await.unwrap().remove(0);
        assert_eq!((kept.fault.as_deref(), kept.read_at), (Some("no answer"), Some(minute(8))));
        assert_eq!(store.claim_mailbox("a", minute(99), minute(90)).await.unwrap(), None, "it waits for the user");
        assert_eq!(store.visit_mailbox_now(Some(&id), minute(90)).await.unwrap(), 1);
        assert!(store.claim_mailbox("a", minute(99), minute(90)).await.unwrap().is_some());
        assert!(store.remove_mailbox(&id).await.unwrap());
        assert!(!store.remove_mailbox(&id).await.unwrap());
    })
    .await;
}
