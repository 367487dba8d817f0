//! Paired browsers, and the pictures they bring.

use doorstep::store::{CODE_LIFE_MS, KeptExhibit, NewBrowser, NewExhibit, Order, Scope};
use doorstep_core::number::OrderNumber;

use crate::harness::{minute, new, on_each};

const CHROME: NewBrowser<'_> = NewBrowser { name: "Chrome", origin: "chrome-extension://abc", token: "digest-chrome" };

#[tokio::test]
async fn a_code_pairs_one_browser_within_minutes() {
    on_each(async |store| {
        assert_eq!(store.pair("code", CHROME, minute(0)).await.unwrap(), None, "none was offered");
        store.offer_pairing("code", minute(0)).await.unwrap();
        assert_eq!(store.pair("other", CHROME, minute(1)).await.unwrap(), None);
        let id = store.pair("code", CHROME, minute(2)).await.unwrap().unwrap();
        assert_eq!(store.pair("code", CHROME, minute(2)).await.unwrap(), None, "it is used up");
        let token = store.use_token("digest-chrome", minute(3)).await.unwrap().unwrap();
        assert_eq!(
            (token.id, token.scope, token.origin.as_deref()),
            (id.clone(), Scope::Capture, Some("chrome-extension://abc"))
        );
        assert!(store.is_paired("chrome-extension://abc").await.unwrap());
        assert!(!store.is_paired("chrome-extension://abd").await.unwrap());
        store.revoke_token(&id, minute(4)).await.unwrap();
        assert!(!store.is_paired("chrome-extension://abc").await.unwrap());
    })
    .await;
}

#[tokio::test]
async fn a_code_ends_by_time_by_guesses_and_by_the_next_one() {
    on_each(async |store| {
        store.offer_pairing("late", minute(0)).await.unwrap();
        assert_eq!(store.pair("late", CHROME, minute(CODE_LIFE_MS / 60_000 + 1)).await.unwrap(), None);
        store.offer_pairing("guessed", minute(10)).await.unwrap();
        for guess in ["a", "b", "c", "d", "e"] {
            assert_eq!(store.pair(guess, CHROME, minute(10)).await.unwrap(), None);
        }
        assert_eq!(store.pair("guessed", CHROME, minute(10)).await.unwrap(), None);
        store.offer_pairing("first", minute(20)).await.unwrap();
        store.offer_pairing("second", minute(20)).await.unwrap();
        assert_eq!(store.pair("first", CHROME, minute(20)).await.unwrap(), None);
        assert!(store.pair("second", CHROME, minute(20)).await.unwrap().is_some());
    })
    .await;
}

#[tokio::test]
async fn pictures_go_with_their_order_once_it_cannot_be_put_back() {
    on_each(async |store| {
        let number = OrderNumber::parse("8123456789012345").unwrap();
        let (order, _) = store.save_order(&Order::new(number.clone()), &[], minute(0)).await.unwrap();
        let picture = NewExhibit {
            page: None,
            media_type: "image/png",
            sha256: "aa",
            taken_at: minute(1),
            bytes: &[1, 2, 0, 255],
        };
        let KeptExhibit::New(kept) = store.keep_exhibit(&number, &picture, minute(2)).await.unwrap() else { panic!() };
        assert_eq!(store.keep_exhibit(&number, &picture, minute(3)).await.unwrap(), KeptExhibit::Known(kept.clone()));
        assert_eq!((kept.taken_at, kept.kept_at, kept.size), (minute(1), minute(2), 4));
        assert_eq!(store.exhibits(&number).await.unwrap(), std::slice::from_ref(&kept));
        assert_eq!(store.exhibit(&number, &kept.id).await.unwrap(), Some((kept.clone(), vec![1, 2, 0, 255])));

        let mut file = Vec::new();
        store.export(&mut file, minute(3)).await.unwrap();
        store.delete_orders(std::slice::from_ref(&order), minute(4)).await.unwrap();
        // Any other edit, of days and of a month later.
        let days = |n: i64| minute(n * 24 * 60);
        let parcel = store.add_parcels(&[new("LP00123456789012")], days(1)).await.unwrap()[0].id().clone();
        store.archive(std::slice::from_ref(&parcel), true, days(1)).await.unwrap();
        store.archive(std::slice::from_ref(&parcel), false, days(30)).await.unwrap();
        assert_eq!(store.exhibits(&number).await.unwrap().len(), 1);
        store.archive(std::slice::from_ref(&parcel), true, days(32)).await.unwrap();
        assert_eq!(store.exhibits(&number).await.unwrap(), []);

        let restored = store.restore(&mut file.as_slice(), days(33)).await.unwrap();
        assert_eq!((restored.orders, restored.exhibits), (1, 1));
        assert_eq!(store.exhibit(&number, &kept.id).await.unwrap(), Some((kept.clone(), vec![1, 2, 0, 255])));
        assert!(store.delete_exhibit(&number, &kept.id).await.unwrap());
        assert!(!store.delete_exhibit(&number, &kept.id).await.unwrap());
    })
    .await;
}
