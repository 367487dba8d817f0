//! Tokens of the API, and answers kept for writes that are sent again.

use doorstep::store::{Begun, KeptAnswer, Scope};

use crate::harness::{minute, on_each};

#[tokio::test]
async fn a_token_is_known_by_its_digest_until_it_is_revoked() {
    on_each(async |store| {
        let id = store.add_token("extension", Scope::Write, "digest-a", minute(0)).await.unwrap();
        store.add_token("script", Scope::Read, "digest-b", minute(1)).await.unwrap();
        assert_eq!(store.use_token("digest-c", minute(2)).await.unwrap(), None);
        let used = store.use_token("digest-a", minute(2)).await.unwrap().unwrap();
        assert_eq!((used.id, used.scope, used.used_at), (id.clone(), Scope::Write, None));
        // Within the hour its use is not written down again.
        store.use_token("digest-a", minute(30)).await.unwrap();
        let tokens = store.tokens().await.unwrap();
        assert_eq!(tokens.iter().map(|token| token.name.as_str()).collect::<Vec<_>>(), ["script", "extension"]);
        assert_eq!(tokens[1].used_at, Some(minute(2)));
        assert!(store.revoke_token(&id, minute(40)).await.unwrap());
        assert!(!store.revoke_token(&id, minute(41)).await.unwrap());
        assert_eq!(store.use_token("digest-a", minute(42)).await.unwrap(), None);
        assert_eq!(store.tokens().await.unwrap()[1].revoked_at, Some(minute(40)));
    })
    .await;
}

#[tokio::test]
async fn a_write_with_a_key_is_begun_once_and_its_answer_kept_for_a_day() {
    on_each(async |store| {
        let begin = async |caller: &str, request: &str, at: i64| {
            store.begin_answer(caller, "key", request, minute(at)).await.unwrap()
        };
        assert_eq!(begin("me", "one", 0).await, Begun::New);
        assert_eq!(begin("me", "one", 1).await, Begun::UnderWay);
        assert_eq!(begin("me", "two", 1).await, Begun::Other);
        assert_eq!(begin("you", "two", 1).await, Begun::New, "another caller's key is another one");
        let answer = KeptAnswer { status: 201, content_type: Some("application/json".into()), body: b"{}".to_vec() };
        store.end_answer("me", "key", Some(&answer)).await.unwrap();
        assert_eq!(begin("me", "one", 60).await, Begun::Done(answer));
        // Whoever began that one has gone without an answer.
        assert_eq!(begin("you", "two", 60).await, Begun::New);
        store.end_answer("you", "key", None).await.unwrap();
        assert_eq!(begin("you", "three", 60).await, Begun::New);
        assert_eq!(begin("me", "one", 25 * 60).await, Begun::New);
    })
    .await;
}
