//! What AliExpress' own sentences mean, in the languages they are printed in: statuses of orders, printed deadlines,
//! subjects of mails. Rules are stems, tried from the most particular to the most general.
//! Sources: `aliexpress.md` sections 1.3, 2, 4.1 and 4.2.

use doorstep_core::protection::ClockKind;
use jiff::ToSpan;
use jiff::civil::Date;

use super::facts::OrderStatus;

/// Whether every one of the stems occurs.
fn has_all(text: &str, stems: &[&str]) -> bool {
    stems.iter().all(|stem| text.contains(stem))
}

fn has_any(text: &str, stems: &[&str]) -> bool {
    stems.iter().any(|stem| text.contains(stem))
}

/// The status of an order from its label. The first rule that holds decides.
pub fn order_status(label: &str) -> Option<OrderStatus> {
    use OrderStatus::{Canceled, Closed, Completed, Processing, Shipped, ToPay};
    let label = label.trim().to_lowercase();
    const RULES: &[(&[&str], OrderStatus)] = &[
        (
            &[
                "cancel",
                "storniert",
                "annul",
                "anul",
                "отмен",
                "скасов",
                "geannuleerd",
                "취소",
                "キャンセル",
                "取消",
                "iptal",
                "zrušen",
                "avbruten",
            ],
            Canceled,
        ),
        (
            &[
                "completed",
                "finished",
                "complete",
                "abgeschlossen",
                "beendet",
                "completado",
                "finalizado",
                "concluíd",
                "concluid",
                "terminé",
                "achevé",
                "completat",
                "завершен",
                "выполнен",
                "виконан",
                "zakończon",
                "zrealizowan",
                "voltooid",
                "afgerond",
                "완료",
                "完了",
                "已完成",
                "tamamland",
                "dokončen",
                "slutförd",
            ],
            Completed,
        ),
        (
            &[
                "payment expired",
                "expired",
                "closed",
                "geschlossen",
                "cerrado",
                "fechado",
                "fermé",
                "ferm",
                "chius",
                "закрыт",
                "закрит",
                "zamkni",
                "gesloten",
                "종료",
                "kapat",
                "关闭",
            ],
            Closed,
        ),
        (
            &[
                "to pay",
                "unpaid",
                "awaiting payment",
                "zu zahlen",
                "unbezahlt",
                "pendiente de pago",
                "por pagar",
                "aguardando pagamento",
                "a pagar",
                "à payer",
                "en attente de paiement",
                "da pagare",
                "ожидает оплат",
                "очікує оплат",
                "do zapłaty",
                "te betalen",
                "결제 대기",
                "支払い待ち",
                "待付款",
                "ödeme bekl",
            ],
            ToPay,
        ),
        (
            &[
                "awaiting delivery",
                "awaiting receipt",
                "shipped",
                "processed",
                "auf lieferung",
                "versandt",
                "versendet",
                "wartet auf empfang",
                "pendiente de entrega",
                "enviado",
                "esperando entrega",
                "en camino",
                "aguardando entrega",
                "aguardando a entrega",
                "en attente de livraison",
                "expédi",
                "in attesa di consegna",
                "spedit",
                "ожидает доставк",
                "отправлен",
                "очікує доставк",
                "відправлен",
                "oczekuje na dostaw",
                "wysłan",
                "wacht op levering",
                "verzonden",
                "배송 대기",
                "배송중",
                "배송 중",
                "発送済",
                "配達待ち",
                "待收货",
                "已发货",
                "teslimat bekl",
                "kargoya veril",
                "skickad",
                "odeslán",
            ],
            Shipped,
        ),
        (
            &[
                "awaiting shipment",
                "ready to ship",
                "processing",
                "confirmed",
                "in bearbeitung",
                "versandfertig",
                "warten auf versand",
                "wird bearbeitet",
                "bestätigt",
                "procesando",
                "en proceso",
                "pendiente de envío",
                "confirmado",
                "processando",
                "em processamento",
                "aguardando envio",
                "en cours de traitement",
                "en attente d'expédition",
                "confirmé",
                "in elaborazione",
                "in attesa di spedizione",
                "обрабат",
                "в обработк",
                "ожидает отправк",
                "обробл",
                "przetwarz",
                "oczekuje na wysył",
                "in behandeling",
                "처리 중",
                "준비",
                "処理中",
                "待发货",
                "hazırlan",
                "bearbetas",
            ],
            Processing,
        ),
    ];
    RULES.iter().find(|(stems, _)| has_any(&label, stems)).map(|(_, status)| *status)
}

/// Stems of "refund", "money back".
const REFUND: &[&str] = &[
    "refund",
    "erstattung",
    "rückerstatt",
    "reembols",
    "rembours",
    "rimbors",
    "возврат",
    "возвращ",
    "відшкод",
    "поверн",
    "zwrot",
    "terugbetal",
    "환불",
    "返金",
    "退款",
    "iade",
    "vrácení",
    "återbetal",
];
/// Stems of "not delivered" as they stand beside a day in such a sentence.
const UNDELIVERED: &[&str] = &[
    "no delivery",
    "not delivered",
    "isn't delivered",
    "undelivered",
    "nicht geliefert",
    "nichtlieferung",
    "keine lieferung",
    "nicht zugestellt",
    "no se entrega",
    "no entreg",
    "sin entrega",
    "não for entregue",
    "não entreg",
    "sem entrega",
    "non livr",
    "pas livr",
    "non consegn",
    "mancata consegna",
    "не доставл",
    "не достав",
    "brak dostaw",
    "nie dostarcz",
    "nie zosta",
    "niet geleverd",
    "niet bezorgd",
    "미배송",
    "배송되지",
    "배달되지",
    "届かな",
    "未配達",
    "未送达",
    "teslim edilmez",
    "nedoručen",
    "inte lever",
];
const COUPON: &[&str] = &[
    "coupon",
    "gutschein",
    "cupón",
    "cupom",
    "bon de réduction",
    "buono",
    "купон",
    "kupon",
    "쿠폰",
    "クーポン",
    "优惠",
    "waardebon",
    "kupong",
];
const DELAYED: &[&str] = &[
    "delay",
    "late",
    "verspät",
    "verzöger",
    "retras",
    "atras",
    "retard",
    "ritard",
    "задерж",
    "опозда",
    "запізн",
    "затрим",
    "opóźn",
    "vertraag",
    "지연",
    "遅",
    "延迟",
    "gecik",
    "zpožd",
    "försen",
];
const ESTIMATED: &[&str] = &[
    "estimated delivery",
    "expected delivery",
    "delivery by",
    "delivery date",
    "voraussichtlich",
    "lieferung bis",
    "liefertermin",
    "entrega estimada",
    "fecha de entrega",
    "fecha estimada",
    "entrega prevista",
    "previsão",
    "data de entrega",
    "livraison estim",
    "livraison prévue",
    "date de livraison",
    "consegna prevista",
    "consegna stimata",
    "ожидаемая",
    "примерная дата",
    "орієнтовна",
    "очікувана",
    "szacowan",
    "przewidywan",
    "verwachte",
    "예상",
    "お届け予定",
    "预计",
    "tahmini",
];

/// Which clock a sentence that prints a date is about.
pub fn clock(sentence: &str) -> Option<ClockKind> {
    let sentence = sentence.to_lowercase();
    if has_any(&sentence, COUPON) && has_any(&sentence, DELAYED) {
        // "Apply for a coupon if delayed by D": D is the day the promise ends.
        return Some(ClockKind::PromisedBy);
    }
    if has_any(&sentence, REFUND) && has_any(&sentence, UNDELIVERED) {
        return Some(ClockKind::RefundBy);
    }
    has_any(&sentence, ESTIMATED).then_some(ClockKind::PromisedBy)
}

/// A stop on the progress bar of an order page: paid, coupon, refund.
pub fn progress_node(label: &str) -> Option<ClockKind> {
    let label = label.to_lowercase();
    if has_any(&label, REFUND) {
        return Some(ClockKind::RefundBy);
    }
    // The coupon's stop is labelled with its worth: "R$5".
    let worth = label.contains(|c: char| c.is_ascii_digit()) && super::printed::money(&label, None).is_some();
    (has_any(&label, COUPON) || worth).then_some(ClockKind::CouponFrom)
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
            let (kind, from) = if has_any(
                part,
                &[
                    "confirm",
                    "receipt",
                    "receiving",
                    "bestätig",
                    "erhalt",
                    "recepción",
                    "recibir",
                    "confirmar",
                    "recebimento",
                    "réception",
                    "ricezione",
                    "ricevimento",
                    "получени",
                    "подтвержд",
                    "отриман",
                    "potwierdz",
                    "odbior",
                    "ontvangst",
                    "수령",
                    "受け取り",
                    "确认收货",
                ],
            ) {
                (ClockKind::ReceivedUntil, anchors.received?)
            } else if has_any(
                part,
                &[
                    "placed",
                    "aufgegeben",
                    "bestellung aufg",
                    "realiz",
                    "feito",
                    "pedido ser",
                    "passée",
                    "effettuat",
                    "оформлен",
                    "размещен",
                    "złożeni",
                    "geplaatst",
                ],
            ) {
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
    const DAY: &[&str] =
        &["day", "tag", "día", "dia", "jour", "giorn", "дн", "ден", "dni", "dzie", "dag", "일", "日", "天", "gün"];
    let mut rest = text;
    while let Some(start) = rest.find(|c: char| c.is_ascii_digit()) {
        let tail = &rest[start..];
        let end = tail.find(|c: char| !c.is_ascii_digit()).unwrap_or(tail.len());
        let (number, after) = tail.split_at(end);
        let after = after.trim_start().to_lowercase();
        if DAY.iter().any(|day| after.starts_with(day))
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
    Closed,
    Coupon,
    Update,
}

/// Subjects from the most particular to the most general; all stems of a row must occur.
const SUBJECTS: &[(&[&str], MailState)] = {
    use MailState::*;
    &[
        (&["awaiting confirmation"], ClosingSoon),
        (&["auf bestätigung"], ClosingSoon),
        (&["pendiente de confirma"], ClosingSoon),
        (&["esperando confirma"], ClosingSoon),
        (&["espera", "confirmación"], ClosingSoon),
        (&["aguardando", "confirma"], ClosingSoon),
        (&["attente de confirmation"], ClosingSoon),
        (&["attesa di conferma"], ClosingSoon),
        (&["ожида", "подтвержд"], ClosingSoon),
        (&["очіку", "підтвердж"], ClosingSoon),
        (&["oczek", "potwierdz"], ClosingSoon),
        (&["wacht", "bevestiging"], ClosingSoon),
        (&["확인 대기"], ClosingSoon),
        (&["확인", "기다"], ClosingSoon),
        (&["確認待ち"], ClosingSoon),
        (&["等待确认"], ClosingSoon),
        (&["onay", "bekl"], ClosingSoon),
        (&["how did it go"], ReceiptConfirmed),
        (&["wie ist es gelaufen"], ReceiptConfirmed),
        (&["qué tal"], ReceiptConfirmed),
        (&["cómo", "fue"], ReceiptConfirmed),
        (&["como foi"], ReceiptConfirmed),
        (&["ça s'est passé"], ReceiptConfirmed),
        (&["passé", "comment"], ReceiptConfirmed),
        (&["com'è andata"], ReceiptConfirmed),
        (&["как все прошло"], ReceiptConfirmed),
        (&["как всё прошло"], ReceiptConfirmed),
        (&["як усе пройшло"], ReceiptConfirmed),
        (&["jak poszło"], ReceiptConfirmed),
        (&["hoe is het gegaan"], ReceiptConfirmed),
        (&["어떠셨"], ReceiptConfirmed),
        (&["is closed"], Closed),
        (&["geschlossen"], Closed),
        (&["cerrado"], Closed),
        (&["coupon code"], Coupon),
        (&["coupon", "delay"], Coupon),
        (&["gutschein"], Coupon),
        (&["cleared customs"], CustomsCleared),
        (&["zollabfertigung", "beendet"], CustomsCleared),
        (&["zoll", "abgeschlossen"], CustomsCleared),
        (&["pasado la aduana"], CustomsCleared),
        (&["aduana", "despachad"], CustomsCleared),
        (&["alfândega", "liberad"], CustomsCleared),
        (&["passou pela alfândega"], CustomsCleared),
        (&["passé la douane"], CustomsCleared),
        (&["dédouan"], CustomsCleared),
        (&["superato la dogana"], CustomsCleared),
        (&["sdogan"], CustomsCleared),
        (&["прош", "тамож"], CustomsCleared),
        (&["пройш", "митн"], CustomsCleared),
        (&["odprawę celną", "przesz"], CustomsCleared),
        (&["통관", "완료"], CustomsCleared),
        (&["通関", "完了"], CustomsCleared),
        (&["customs"], AtCustoms),
        (&["beim zoll"], AtCustoms),
        (&["zoll"], AtCustoms),
        (&["aduana"], AtCustoms),
        (&["alfândega"], AtCustoms),
        (&["douane"], AtCustoms),
        (&["dogana"], AtCustoms),
        (&["тамож"], AtCustoms),
        (&["митн"], AtCustoms),
        (&["odpraw"], AtCustoms),
        (&["통관"], AtCustoms),
        (&["세관"], AtCustoms),
        (&["通関"], AtCustoms),
        (&["gümrü"], AtCustoms),
        (&["out for delivery"], OutForDelivery),
        (&["wird zugestellt"], LocalCarrier),
        (&["en reparto"], OutForDelivery),
        (&["saiu para entrega"], OutForDelivery),
        (&["en cours de livraison"], OutForDelivery),
        (&["in consegna"], OutForDelivery),
        (&["передан курьеру"], OutForDelivery),
        (&["配達中"], OutForDelivery),
        (&["배송 출발"], OutForDelivery),
        (&["배달 중"], OutForDelivery),
        (&["delivered"], Delivered),
        (&["zugestellt"], Delivered),
        (&["geliefert"], Delivered),
        (&["entregado"], Delivered),
        (&["entregue"], Delivered),
        (&["livré"], Delivered),
        (&["consegnat"], Delivered),
        (&["доставлен"], Delivered),
        (&["dostarczon"], Delivered),
        (&["doręczon"], Delivered),
        (&["bezorgd"], Delivered),
        (&["배송 완료"], Delivered),
        (&["배달 완료"], Delivered),
        (&["配達完了"], Delivered),
        (&["teslim edildi"], Delivered),
        (&["left the departure"], LeftOrigin),
        (&["abflugregion"], LeftOrigin),
        (&["región de origen"], LeftOrigin),
        (&["região de origem"], LeftOrigin),
        (&["région de départ"], LeftOrigin),
        (&["regione di partenza"], LeftOrigin),
        (&["покинул", "отправ"], LeftOrigin),
        (&["출발 지역"], LeftOrigin),
        (&["in your country"], InCountry),
        (&["in ihrem land"], InCountry),
        (&["en tu país"], InCountry),
        (&["no seu país"], InCountry),
        (&["dans votre pays"], InCountry),
        (&["nel tuo paese"], InCountry),
        (&["в вашей стране"], InCountry),
        (&["у вашій країні"], InCountry),
        (&["w twoim kraju"], InCountry),
        (&["국가", "도착"], InCountry),
        (&["local transit"], LocalCarrier),
        (&["local carrier"], LocalCarrier),
        (&["lokalem kurier"], LocalCarrier),
        (&["transportista local"], LocalCarrier),
        (&["centro de distribución"], LocalCarrier),
        (&["transportadora local"], LocalCarrier),
        (&["transporteur local"], LocalCarrier),
        (&["corriere locale"], LocalCarrier),
        (&["местн"], LocalCarrier),
        (&["місцев"], LocalCarrier),
        (&["collected by"], PickedUp),
        (&["picked up"], PickedUp),
        (&["vom kurier abgeholt"], PickedUp),
        (&["recogido"], PickedUp),
        (&["coletad"], PickedUp),
        (&["pris en charge"], PickedUp),
        (&["ritirato"], PickedUp),
        (&["ready to ship"], Packed),
        (&["versandfertig"], Packed),
        (&["listo para enviar"], Packed),
        (&["pronto para envio"], Packed),
        (&["prêt", "expéd"], Packed),
        (&["shipped"], Shipped),
        (&["versandt"], Shipped),
        (&["enviado"], Shipped),
        (&["expédi"], Shipped),
        (&["spedit"], Shipped),
        (&["отправлен"], Shipped),
        (&["відправлен"], Shipped),
        (&["wysłan"], Shipped),
        (&["verzonden"], Shipped),
        (&["발송"], Shipped),
        (&["発送"], Shipped),
        (&["kargoya"], Shipped),
        (&["confirmed"], Confirmed),
        (&["bestätigt"], Confirmed),
        (&["confirmad"], Confirmed),
        (&["confirmé"], Confirmed),
        (&["confermat"], Confirmed),
        (&["подтвержд"], Confirmed),
        (&["підтвердж"], Confirmed),
        (&["potwierdz"], Confirmed),
        (&["bevestigd"], Confirmed),
        (&["주문", "확인"], Confirmed),
        (&["lieferstatus"], Update),
        (&["delivery update"], Update),
        (&["actualizaciones de entrega"], Update),
        (&["atualiza", "entrega"], Update),
        (&["mises à jour"], Update),
        (&["aggiornament"], Update),
        (&["обновлен"], Update),
    ]
};

/// What the subject says; `None` for a subject of AliExpress that is not known.
pub fn mail_state(subject: &str) -> Option<MailState> {
    let subject = subject.to_lowercase();
    SUBJECTS.iter().find(|(stems, _)| has_all(&subject, stems)).map(|(_, state)| *state)
}

/// Where the advertisements below a mail begin, in the languages seen.
pub const ADVERTISEMENTS: &[&str] = &[
    "you may also like",
    "das könnte ihnen auch gefallen",
    "también te puede gustar",
    "te puede interesar",
    "você também pode gostar",
    "vous pourriez aussi aimer",
    "vous aimerez aussi",
    "potrebbe piacerti anche",
    "вам может понравиться",
    "вам також може сподобатися",
    "może ci się spodobać",
    "dit vind je misschien ook leuk",
    "함께 보면 좋은",
    "こちらもおすすめ",
    "猜你喜欢",
    "bunları da beğenebilirsiniz",
];

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
            ("Big spring sale", None),
        ] {
            assert_eq!(mail_state(subject), state, "{subject}");
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
