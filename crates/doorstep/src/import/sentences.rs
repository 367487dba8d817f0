//! What AliExpress' own sentences mean, in the languages they are printed in: statuses of orders, printed deadlines,
//! subjects of mails. The words are data (`data/aliexpress`); what follows from them stands here.
//! Sources: `aliexpress.md` sections 1.3, 2, 4.1 and 4.2.

use doorstep_core::protection::ClockKind;
use jiff::ToSpan;
use jiff::civil::Date;

use super::facts::OrderStatus;
use super::vocabulary::{VOCABULARY, has_any};

/// The status of an order from its label. The first rule that holds decides.
pub fn order_status(label: &str) -> Option<OrderStatus> {
    let label = label.trim().to_lowercase();
    VOCABULARY.statuses.iter().find(|(_, stems)| has_any(&label, stems)).map(|(status, _)| *status)
}

/// Which clock a sentence that prints a date is about.
pub fn clock(sentence: &str) -> Option<ClockKind> {
    let sentence = sentence.to_lowercase();
    let words = &VOCABULARY.sentences;
    if has_any(&sentence, &words.coupon) && has_any(&sentence, &words.delayed) {
        // "Apply for a coupon if delayed by D": D is the day the promise ends.
        return Some(ClockKind::PromisedBy);
    }
    if has_any(&sentence, &words.refund) && has_any(&sentence, &words.undelivered) {
        return Some(ClockKind::RefundBy);
    }
    has_any(&sentence, &words.estimated).then_some(ClockKind::PromisedBy)
}

/// A stop on the progress bar of an order page: paid, coupon, refund.
pub fn progress_node(label: &str) -> Option<ClockKind> {
    let label = label.to_lowercase();
    if has_any(&label, &VOCABULARY.sentences.refund) {
        return Some(ClockKind::RefundBy);
    }
    // The coupon's stop is labelled with its worth: "R$5".
    let worth = label.contains(|c: char| c.is_ascii_digit()) && super::printed::money(&label, None).is_some();
    (has_any(&label, &VOCABULARY.sentences.coupon) || worth).then_some(ClockKind::CouponFrom)
}

/// The days a window of so many days is counted from.
#[derive(Clone, Copy, Debug, Default)]
pub struct Anchors {
    /// Receipt was confirmed.
    pub received: Option<Date>,
    /// The order was placed.
    pub placed: Option<Date>,
}

/// Windows that a sentence gives in days: "within 7 days of confirming receipt", "within 90 days after order was placed".
pub fn windows(sentence: &str, anchors: Anchors) -> Vec<(ClockKind, Date)> {
    let sentence = sentence.to_lowercase();
    sentence
        .split_inclusive(['.', '。', '!'])
        .filter_map(|part| {
            let days = days_in(part)?;
            let (kind, from) = if has_any(part, &VOCABULARY.sentences.received) {
                (ClockKind::ReceivedUntil, anchors.received?)
            } else if has_any(part, &VOCABULARY.sentences.placed) {
                (ClockKind::ClaimUntil, anchors.placed?)
            } else {
                return None;
            };
            Some((kind, from.checked_add(i64::from(days).days()).ok()?))
        })
        .collect()
}

/// The number of days a text names: "15 Tage", "7 days", "в течение 15 дней", "15일".
pub fn days_in(text: &str) -> Option<u16> {
    let mut rest = text;
    while let Some(start) = rest.find(|c: char| c.is_ascii_digit()) {
        let tail = &rest[start..];
        let end = tail.find(|c: char| !c.is_ascii_digit()).unwrap_or(tail.len());
        let (number, after) = tail.split_at(end);
        let after = after.trim_start().to_lowercase();
        if VOCABULARY.sentences.day.iter().any(|day| after.starts_with(day.as_str()))
            && let Ok(days) = number.parse::<u16>()
            && (1..=365).contains(&days)
        {
            return Some(days);
        }
        rest = &tail[end..];
    }
    None
}

/// What a mail of AliExpress tells, by its subject.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MailState {
    Confirmed,
    Packed,
    Shipped,
    PickedUp,
    LeftOrigin,
    AtCustoms,
    CustomsCleared,
    InCountry,
    LocalCarrier,
    OutForDelivery,
    Delivered,
    /// "Awaiting confirmation": it will soon be marked as completed. The highest alert for what has not come.
    ClosingSoon,
    /// Receipt counts as confirmed; the window to claim runs.
    ReceiptConfirmed,
    Canceled,
    Closed,
    Coupon,
    Update,
}

impl MailState {
    /// The state with this slug, as the data name it.
    pub fn from_slug(slug: &str) -> Option<MailState> {
        Some(match slug {
            "confirmed" => MailState::Confirmed,
            "packed" => MailState::Packed,
            "shipped" => MailState::Shipped,
            "picked_up" => MailState::PickedUp,
            "left_origin" => MailState::LeftOrigin,
            "at_customs" => MailState::AtCustoms,
            "customs_cleared" => MailState::CustomsCleared,
            "in_country" => MailState::InCountry,
            "local_carrier" => MailState::LocalCarrier,
            "out_for_delivery" => MailState::OutForDelivery,
            "delivered" => MailState::Delivered,
            "closing_soon" => MailState::ClosingSoon,
            "receipt_confirmed" => MailState::ReceiptConfirmed,
            "canceled" => MailState::Canceled,
            "closed" => MailState::Closed,
            "coupon" => MailState::Coupon,
            "update" => MailState::Update,
            _ => return None,
        })
    }
}

/// What a subject says, and in which language; `None` for a subject of AliExpress that is not known.
pub fn mail(subject: &str) -> Option<(MailState, &'static str)> {
    let subject = subject.to_lowercase();
    let said = VOCABULARY.mails.iter().find(|row| row.stems.iter().all(|stem| subject.contains(stem.as_str())));
    said.map(|row| (row.state, row.lang.as_str()))
}

/// What a subject or the heading of a package says.
pub fn mail_state(subject: &str) -> Option<MailState> {
    mail(subject).map(|(state, _)| state)
}

/// Whether a line, in small letters, begins the advertisements below a mail.
pub fn begins_advertisements(line: &str) -> bool {
    VOCABULARY.sentences.advertisements.iter().any(|start| line.starts_with(start.as_str()))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use jiff::civil::date;

    use super::*;

    #[test]
    fn labels_of_orders() {
        use OrderStatus::*;
        for (label, status) in [
            ("Awaiting delivery", Shipped),
            ("Completed", Completed),
            ("Concluído ", Completed),
            ("To pay", ToPay),
            ("Canceled", Canceled),
            ("Cancelled", Canceled),
            ("Payment expired", Closed),
            ("Processing", Processing),
            ("Ready to ship", Processing),
            ("Awaiting shipment", Processing),
            ("Finished", Completed),
            ("Closed", Closed),
            ("Aguardando entrega", Shipped),
            ("Pendiente de entrega", Shipped),
            ("Abgeschlossen", Completed),
        ] {
            assert_eq!(order_status(label), Some(status), "{label}");
        }
        assert_eq!(order_status("Zzz"), None);
    }

    #[test]
    fn clocks_by_their_sentence() {
        for (sentence, kind) in [
            ("Refund if no delivery before Sep 4, 2026", Some(ClockKind::RefundBy)),
            ("Reembolso se o pedido não for entregue até 4 de set. de 2026", Some(ClockKind::RefundBy)),
            ("Reembolso si no se entrega antes del 15 oct. 2026", Some(ClockKind::RefundBy)),
            ("Rückerstattung bei Nichtlieferung bis 4. Sep. 2026", Some(ClockKind::RefundBy)),
            ("Remboursement si non livré avant le 4 sept. 2026", Some(ClockKind::RefundBy)),
            ("Apply for R$5.00 coupon code if delayed by Aug 3, 2026", Some(ClockKind::PromisedBy)),
            ("Estimated delivery date: Aug 3, 2026", Some(ClockKind::PromisedBy)),
            ("Refund if items damaged", None),
            ("Refund if package lost", None),
        ] {
            assert_eq!(clock(sentence), kind, "{sentence}");
        }
        assert_eq!(progress_node("Refund"), Some(ClockKind::RefundBy));
        assert_eq!(progress_node("R$5"), Some(ClockKind::CouponFrom));
        assert_eq!(progress_node("Paid"), None);
    }

    #[test]
    fn windows_in_days_need_the_day_they_count_from() {
        let sentence = "Order complete.If there are any problems, you can apply for a return/refund within 7 days of confirming receipt.If the item is defective, you can open a dispute within 90 days after order was placed.";
        let anchors = Anchors { received: Some(date(2026, 7, 28)), placed: Some(date(2026, 7, 15)) };
        assert_eq!(
            windows(sentence, anchors),
            [(ClockKind::ReceivedUntil, date(2026, 8, 4)), (ClockKind::ClaimUntil, date(2026, 10, 13))]
        );
        assert!(windows(sentence, Anchors::default()).is_empty());
    }

    #[test]
    fn subjects_of_mails() {
        use MailState::*;
        for (subject, state) in [
            ("Order 8211968327931234: order confirmed", Some(Confirmed)),
            ("2 Bestellungen wurden bestätigt: 9999999999990001 & weitere", Some(Confirmed)),
            ("Bestellung 9999999999990005: versandfertig", Some(Packed)),
            ("Bestellung 9999999999990005 wurde versandt", Some(Shipped)),
            ("Bestellung 1: teilweise versandt", Some(Shipped)),
            ("Pedido 8211968327931234: pedido enviado", Some(Shipped)),
            ("Packstück JY1: Vom Kurier abgeholt", Some(PickedUp)),
            ("Packstück 00340999999999990010 hat die Abflugregion verlassen", Some(LeftOrigin)),
            ("Paquete LP1: en aduanas", Some(AtCustoms)),
            ("El paquete LP1 ha pasado la aduana", Some(CustomsCleared)),
            ("Package JY1 has cleared customs", Some(CustomsCleared)),
            ("Zollabfertigung für JY1 wurde beendet", Some(CustomsCleared)),
            ("Package JY1: in your country/region", Some(InCountry)),
            ("Packstück JY1: mit lokalem Kurier", Some(LocalCarrier)),
            ("Bestellung 1: Wird zugestellt", Some(LocalCarrier)),
            ("Package JY1 is out for delivery", Some(OutForDelivery)),
            ("Package JY1 has been delivered", Some(Delivered)),
            ("운송장 번호 JY1: 배송 완료", Some(Delivered)),
            ("Bestellung 1: auf Bestätigung wird gewartet", Some(ClosingSoon)),
            ("Order 1: awaiting confirmation", Some(ClosingSoon)),
            ("Bestellung 1: wie ist es gelaufen?", Some(ReceiptConfirmed)),
            ("Your order 1 is closed", Some(Closed)),
            ("Your delayed delivery coupon code", Some(Coupon)),
            ("Tus 2 paquetes tienen actualizaciones de entrega", Some(Update)),
            ("Bestellung 1: Neuer Lieferstatus", Some(Update)),
            ("Commande 8211968327931234 : commande expédiée", Some(Shipped)),
            ("Colis LP1 : en douane", Some(AtCustoms)),
            ("Il pacco LP1 ha superato la dogana", Some(CustomsCleared)),
            ("Encomenda LP1: entregue", Some(Delivered)),
            ("Paczka LP1: u lokalnego przewoźnika", Some(LocalCarrier)),
            ("Посылка LP1: на таможне", Some(AtCustoms)),
            ("Замовлення 1: очікується підтвердження", Some(ClosingSoon)),
            ("주문 1: 확인 대기 중", Some(ClosingSoon)),
            ("荷物 LP1: 配達完了", Some(Delivered)),
            ("Pakket LP1: bij de douane", Some(AtCustoms)),
            ("Sipariş 1: onay bekleniyor", Some(ClosingSoon)),
            ("Paket LP1 teslim edildi", Some(Delivered)),
            ("الطلب 1: بانتظار تأكيد الاستلام", Some(ClosingSoon)),
            ("החבילה LP1 נמסרה", Some(Delivered)),
            ("Zollabfertigung für LP1 abgeschlossen", Some(CustomsCleared)),
            ("Order 1 has been cancelled", Some(Canceled)),
            ("Big spring sale", None),
        ] {
            assert_eq!(mail_state(subject), state, "{subject}");
        }
    }

    #[test]
    fn every_row_of_the_subjects_can_be_reached() {
        for row in &VOCABULARY.mails {
            let subject = row.stems.join(" ");
            let (state, _) = mail(&subject).unwrap();
            // A row that another one hides would be dead; a more particular state of the same stems is none.
            assert!(state == row.state, "{subject:?} is {:?}, and read as {state:?}", row.state);
        }
    }

    #[test]
    fn days_named_in_a_text() {
        for (text, days) in [
            ("haben Sie 15 Tage Zeit", Some(15)),
            ("within 7 days of", Some(7)),
            ("в течение 15 дней", Some(15)),
            ("15일 이내", Some(15)),
            ("24/7-Support", None),
        ] {
            assert_eq!(days_in(text), days, "{text}");
        }
    }
}
