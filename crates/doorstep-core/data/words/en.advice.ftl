### What to do, why, and by when. One entry for each rule; `.steps` and `.evidence` are one line each.

## Lists that several advices share

evidence-basic =
    the tracking page with the whole history and the number
    the order page with the delivery address
    the order page with the refund date and the estimated delivery
    your messages with the seller
evidence-carrier =
    the carrier's answer, with name and date

## Nothing wrong: what the stage asks for

advice-status-order-placed =
    .title = Ordered
    .text = The order exists. Nothing moves until it is paid and the seller begins with it.
advice-status-processing =
    .title = Being prepared
    .text = The seller is preparing the order. Wait until the processing time is over; if it takes too long, ask the seller.
advice-status-shipped =
    .title = Wait for the first scan
    .text = The seller says the parcel was sent. It counts as on its way from the carrier's first scan on.
advice-status-accepted =
    .title = The carrier has it
    .text = The parcel has been scanned by the carrier and can be followed normally.
advice-status-departed-origin =
    .title = It has left the country of origin
    .text = Between countries there are few scans. Wait, and keep an eye on the protection date.
advice-status-transit =
    .title = On its way
    .text = The parcel is passing through a hub or another country. Wait for the next scan.
advice-status-arrived-destination =
    .title = It is in the country of delivery
    .text = Look at { the-carrier }'s own tracking too: local scans appear there first. The number may change now.
advice-status-customs =
    .title = At customs
    .text = Most parcels pass in a few days. Watch your mail and text messages for an official request, and answer one at once.
advice-status-out-for-delivery =
    .title = Be ready to receive it
    .text = The parcel is with the courier or at the local delivery office. Have your telephone at hand.
advice-status-delivered =
    .title = Shown as delivered
    .text = A carrier or you said that the parcel was delivered.
advice-status-returned =
    .title = Going back
    .text = The parcel is on its way back to the sender. It will not come unless it is sent again.
advice-status-exception =
    .title = There is a delivery problem
    .text = Read the details below, in the source's own words, and ask the carrier or the seller.
advice-status-no-scan =
    .title = No scan yet
    .text = No source has told an event of this parcel so far. The first one comes when a carrier scans it.
advice-status-unread =
    .title = Not understood yet
    .text = The source tells something, but in words Doorstep cannot read with certainty. They are shown as they came, and nothing is concluded from them.
advice-status-marked-by-you =
    .title = You said so
    .text = This state is your own mark. It stands above what the sources say, until you change it.

## The number

advice-number-fresh =
    .title = The number is not known yet
    .text = That is ordinary in the first 24 to 72 hours after shipment: the label is often made before the carrier scans the parcel.
    .steps =
        copy-number: Check that the number was copied completely, without spaces.
        look-again: Look again in a day or two; Doorstep does.
advice-number-invalid =
    .title = The number does not work
    .text = No source has known it for { days-count }. It may be mistyped, belong to another carrier, or never have been used.{ by-act-day }
    .steps =
        compare-number: Compare it with the order page, letter by letter.
        try-sites: Try it on AliExpress' own tracking, on Cainiao and on the carrier's site.
        ask-seller: Ask the seller for the right number and the carrier's name.
        save-screenshots: Without a clear answer: save screenshots, and keep the protection date in view.
    .evidence =
        the tracking page saying that the number is not found
        { evidence-basic }
advice-number-mistyped =
    .title = This may not be the right number
    .text = A source says that this cannot be one of its numbers. Compare it with the order page.
    .steps =
        copy-number: Copy the number again from the order's tracking page.
        tracking-not-order: Make sure it is the tracking number, not the order number.
advice-label-fresh =
    .title = Label made, not scanned yet
    .text = The seller has made the label. The first scan usually follows within 24 to 72 hours, sometimes a few days later.
advice-label-never-scanned =
    .title = The parcel was never scanned
    .text = There has been only a label for { days-count }. The parcel may still lie at the seller's, or the number may not be the one it travels under.{ by-act-day }
    .steps =
        ask-seller: Ask the seller whether the parcel was really handed over, and for a new number if there is one.
        save-pages: Save the tracking page.
        no-more-waiting: Do not accept "please wait" beyond the day to act.
    .evidence =
        the tracking page showing only the label
        { evidence-basic }
advice-label-collection-failed =
    .title = The carrier could not collect it
    .text = The carrier came to the seller in vain. Ask the seller to hand the parcel over.
advice-label-cancelled =
    .title = The shipment was cancelled
    .text = The parcel does not travel under this number any more. Ask the seller for the new number or for a refund.{ by-act-day }
    .evidence = { evidence-basic }

## Silence

reason-sentence = { $reason ->
    [label] The usual cause is that the label exists but the parcel was not scanned yet.
    [collection] The usual cause is that it waits to be collected by the carrier.
    [line-haul] The usual cause is the way between countries, where there is little to scan.
    [customs] The usual cause is customs.
    [local-carrier] The usual cause is that the local carrier has not scanned it yet.
    [limited-tracking] This shipping method is often not scanned after the hand-over.
    [peak] It falls in a busy season or holidays, when everything takes longer.
    [renumbered] The local carrier may have given it a new number after it entered the country.
    [new-number] It has got a new number, and the carrier of that number has not shown a scan yet.
    [returning] Ways back are seldom scanned.
    [source-failing] No source has answered lately, so this counts only up to the last answer.
   *[other] No single cause stands out.
}
advice-silence-normal =
    .title = No news, and that is normal
    .text = Nothing new for { days-count }; at this point of the way that is ordinary. { reason-sentence }
advice-silence-watch =
    .title = Quieter than usual
    .text = Nothing new for { days-count }, which is longer than usual here. { reason-sentence }
    .steps =
        carrier-site: Look at { the-carrier }'s own tracking.
        number-changed: Check whether the number has changed.
        wait: Otherwise wait; Doorstep goes on asking.
advice-silence-worrying =
    .title = Silent for too long
    .text = Nothing new for { days-count }. Few parcels are silent this long at this point and still come by themselves. { reason-sentence }{ by-act-day }
    .steps =
        carrier-site: Look at { the-carrier }'s own tracking, and ask the carrier where the parcel is.
        ask-seller: Ask the seller to check the handover, and for a new number if there is one.
        save-pages: Save the tracking page.
    .evidence = { evidence-basic }
advice-silence-lost =
    .title = Probably lost
    .text = Nothing new for { days-count }. Hardly any parcel comes after such a silence.{ by-act-day }
    .steps =
        ask-carrier: Ask the carrier for a written statement.
        write-seller: Write to the seller.
        prepare-dispute: Prepare the dispute; do not wait beyond the day to act.
    .evidence =
        { evidence-basic }
        { evidence-carrier }
advice-silence-scans-ended =
    .title = Have you perhaps received it?
    .text = Nothing new for { days-count }, but this shipping method is often not scanned after the hand-over. It may still come, or be there already.
    .steps =
        look-around: Look in the mailbox and ask in the house and at the post office.
        mark-received: If you have it, mark it as received.
        keep-date: If not, keep the protection date in view.
advice-silence-unasked =
    .title = Nobody answers
    .text = No source has answered for days, so nothing can be said of the parcel: this is not its silence. What is shown is the last that was known.
    .steps =
        see-checks: See under the checks which source fails, and why.
        carrier-site: Look at the carrier's site yourself.
        check-settings: Check the settings of the source if it refuses the key.

## Customs

advice-customs-long =
    .title = At customs for long
    .text = It has been with customs for { days-count }, longer than usual. That is seldom the seller's doing.{ by-act-day }
    .steps =
        carrier-site: Look at { the-carrier }'s or the customs' own site.
        check-mail: Check your mail, text messages and spam folder for a request.
        check-address: Make sure that address and telephone number in the order are right.
        ask-carrier: Ask the carrier what customs are waiting for.
        save-pages: Keep screenshots.
    .evidence =
        what the carrier or customs wrote
        { evidence-basic }
advice-customs-held =
    .title = Customs keep it
    .text = Customs inspect or hold the parcel. Ask the carrier for the reason; a request may be on its way to you.
    .steps =
        check-mail: Check your mail, text messages and letter box for an official request.
        ask-carrier: Ask { the-carrier } for the reason.
advice-customs-info-required =
    .title = Customs need something from you
    .text = Information or documents are asked for. A request that is not answered sends the parcel back.
    .steps =
        find-request: Find the request in your mail, text messages or letter box, or ask { the-carrier } for it.
        answer-request: Answer it on the official site of the carrier or of customs, with the invoice from the order page.
        keep-answers: Keep what you sent.
advice-customs-payment-due =
    .title = Duty or tax is to be paid
    .text = The parcel goes on after the payment. False messages copy this wording: pay only on the site of the carrier or the authority that you open yourself, never through a link in a message, and never to the seller outside AliExpress.
    .steps =
        carrier-site: Open { the-carrier }'s official site yourself and enter the number.
        compare-amount: Compare the amount with what the order says about taxes already paid.
        pay: Pay there, and keep the receipt.
advice-customs-rejected =
    .title = Customs refused it
    .text = The parcel will not be let in. It is usually sent back or destroyed.{ by-act-day }
    .steps =
        ask-carrier: Ask the carrier or customs for the reason in writing.
        write-seller: Write to the seller.
        open-dispute: Open a dispute when the refusal is confirmed.
    .evidence =
        the official document naming the reason
        { evidence-basic }

## At the door

advice-attempt-failed =
    .title = They came and did not find you
    .text = { the-carrier-first } tried to deliver. It usually tries once more or takes the parcel to a pickup point; after that it goes back.
    .steps =
        look-card: Look for a card, a mail or a text message.
        arrange-day: Arrange a new day or a pickup on { the-carrier }'s own site, today if you can.
        check-phone: Check the telephone number in the order.
the-carrier-first = { $carrier ->
    [unknown] The local carrier
   *[other] { $carrier }
}
advice-attempt-bad-address =
    .title = The address is in question
    .text = The carrier cannot find the address or says it is incomplete. Without an answer the parcel goes back, and a claim is harder if the address was wrong.
    .steps =
        compare-address: Compare the address in the order with your real one.
        give-address: Give { the-carrier } the right address and a telephone number, on its official site or by telephone.
        keep-answers: Save what you sent.
advice-attempt-refused =
    .title = Shown as refused
    .text = The carrier says that the parcel was refused. If that was not you, say so now: it is about to be sent back.
    .steps =
        call-carrier: Call { the-carrier } and say that you did not refuse it.
        new-delivery: Ask for a new delivery, and for the answer in writing.
advice-attempt-payment-due =
    .title = The carrier wants a payment
    .text = A charge is open before delivery. Check it on the carrier's own site, opened by yourself. Pay nothing through a link in a message, and nothing outside AliExpress to the seller.
    .steps =
        ask-carrier: Ask { the-carrier } what the charge is for.
        pay: Pay on the official site or at the counter only.
advice-pickup-until =
    .title = Collect it by { $until }
    .text = The parcel waits for you. After { $until } it goes back, and a claim for a parcel not collected is hard.
    .steps =
        take-code: Take the code or the card, and an identity document.
        cannot-go: If you cannot go, ask { the-carrier } to keep it longer or send somebody.
advice-pickup-usually-until =
    .title = Collect it soon
    .text = The parcel waits for you. No last day was printed; pickup points usually keep a parcel for about a week, so plan for { $until } at the latest.
    .steps =
        last-day: Look for the last day on the card, in the mail or in the text message.
        take-code: Take the code or the card, and an identity document.
        cannot-go: If you cannot go, ask { the-carrier } to keep it longer or send somebody.
advice-pickup-expired =
    .title = Not collected in time
    .text = The pickup point is sending the parcel back, or is about to. It may still be there today.
    .steps =
        call-carrier: Call the pickup point or { the-carrier } now.
        sent-again: If it has left, ask the seller whether it can be sent again.
advice-delivered-check =
    .title = Do you have it?
    .text = The carrier says it was delivered. If you have it, check what you got and mark it as received here; problems can be reported until { $until }. If you do not have it, act now, and do not confirm receipt on AliExpress.
    .steps =
        { places-to-look }
        carrier-site: Open { the-carrier }'s site and look for a photo, a signature, a pickup point or a place of delivery.
        ask-carrier: Ask { the-carrier } when, where and to whom it was handed over.
        keep-answers: Save the tracking page and every answer.
        write-seller: Write to the seller through AliExpress.
        open-dispute: If it was not delivered to your address, open a dispute.
    .evidence =
        the carrier's proof of delivery, or its answer that there is none
        something that shows it was not delivered to your address
        { evidence-basic }
places-to-look =
    place-mailbox: Look in the mailbox.
    place-front-door: Look at the front door and around it.
    place-locker: Look in the parcel lockers near you.
    place-reception: Ask at the reception of the building.
    place-concierge: Ask the concierge.
    place-package-room: Look in the package room.
    place-neighbours: Ask the neighbours.
    place-family: Ask family and housemates.
    place-post-office: Ask at the local post office.
    place-pickup-point: Ask at the pickup point.
advice-delivered-unlinked =
    .title = Do you have it?
    .text = The carrier says it was delivered. If you have it, mark it as received here. If you do not, act now, and do not confirm receipt on AliExpress.
    .steps =
        { places-to-look }
        carrier-site: Open { the-carrier }'s site and look for a photo, a signature, a pickup point or a place of delivery.
        ask-carrier: Ask { the-carrier } when, where and to whom it was handed over.
        keep-answers: Save the tracking page and every answer.
        write-seller: Write to the seller through AliExpress.
        open-dispute: If it was not delivered to your address, open a dispute.
    .evidence =
        the carrier's proof of delivery, or its answer that there is none
        { evidence-basic }
advice-delivered-in-doubt =
    .title = Delivered, but to whom?
    .text = The last scan says delivered, but it does not fit: it followed a return, was made elsewhere, or names neither place nor time. Do not confirm receipt before you hold the parcel.
    .steps =
        carrier-site: Open { the-carrier }'s site and look for the place and the proof of delivery.
        ask-carrier: Ask the carrier to whom it was handed over.
        { places-to-look }
        write-seller: Write to the seller if it was not you.
    .evidence =
        the tracking page with the whole history
        { evidence-carrier }
        { evidence-basic }
advice-delivered-not-received =
    .title = Delivered, but not to you
    .text = The carrier says delivered, and you say that you do not have it. What counts now is the carrier's proof. Do not confirm receipt.{ by-act-day }
    .steps =
        { places-to-look }
        ask-carrier: Ask { the-carrier } when, where and to whom it was handed over, and for the photo or signature.
        keep-answers: Save the tracking page and every answer.
        write-seller: Write to the seller through AliExpress.
        open-dispute: When the carrier has answered, or does not answer for some days, open a dispute.
    .evidence =
        the carrier's proof of delivery, or its answer that there is none
        something that shows it was not delivered to your address
        { evidence-basic }
advice-delivered-partial =
    .title = Delivered in part or damaged
    .text = The carrier itself says that something was missing or broken. Record it while it is fresh.
    .steps =
        photograph: Photograph the box, the label and the goods before you throw anything away.
        ask-carrier: Ask { the-carrier } for a damage report.
        write-seller: Report it to the seller through AliExpress.
    .evidence =
        photos of the box, the label and everything in it, in one picture where possible
        { evidence-carrier }
        { evidence-basic }
advice-delivered-inspect =
    .title = Check what you got
    .text = Problems with the goods can be reported until { $until }. Count, compare with the listing, and try it.
advice-delivered-window-passed =
    .title = The time for claims has probably passed
    .text = A report about this delivery was usually possible until { $until }. If you have the parcel, mark it as received.

## Plain trouble

advice-wrong-country =
    .title = It is in { $scan_country }
    .text = The parcel is being delivered in { $scan_country }, and the order goes to { $country }. The seller may have given the number of another parcel, or the carrier has mixed it up.{ by-act-day }
    .steps =
        save-pages: Save the tracking page and the order's address.
        other-site: Check the number on another tracking site and on { the-carrier }'s own.
        ask-seller: Ask the seller for the right number.
        open-dispute: When the mismatch is confirmed, open a dispute; do not confirm receipt.
    .evidence =
        the tracking page showing the wrong country or town
        the order page with the delivery address
        { evidence-basic }
advice-returned-completed =
    .title = The sender has it back
    .text = The parcel has been returned; it will not come. What is left is the refund, or a new shipment at the seller's cost.{ by-act-day }
    .steps =
        ask-seller: Ask the seller for the refund.
        open-dispute: If it does not come within days, open a dispute.
        pay-nothing-outside: Do not pay anything extra outside AliExpress.
    .evidence =
        the tracking page showing the return
        { evidence-basic }
return-words = { $words ->
    [unknown] The tracking names a reason before the return.{" "}
   *[other] Before the return the tracking said: “{ $words }”.{" "}
}
advice-returned-harder =
    .title = Going back, and the reason may count against you
    .text = { return-words }Where the address, an absence, a missed pickup or an unanswered request was the cause, a claim is harder. It is not hopeless: say what really happened.{ by-act-day }
    .steps =
        ask-carrier: Ask the carrier for the reason in writing.
        ask-seller: Ask the seller whether it can be sent again.
        pay-nothing-outside: Do not pay anything extra outside AliExpress.
        open-dispute: If it cannot be delivered, open a dispute.
    .evidence =
        the tracking page with the reason
        { evidence-carrier }
        { evidence-basic }
advice-returned-strong =
    .title = Going back, and not through you
    .text = { return-words }That is not your doing, so your case is strong.{ by-act-day }
    .steps =
        ask-seller: Ask the seller for a refund, or to send it again at no cost.
        pay-nothing-outside: Do not pay anything extra outside AliExpress.
        open-dispute: Open a dispute once the return is confirmed.
    .evidence =
        the tracking page with the reason
        { evidence-basic }
advice-returned-reason-unknown =
    .title = Going back
    .text = The parcel is returning to the sender; the tracking does not say why. The reason decides how strong your case is.{ by-act-day }
    .steps =
        carrier-site: Look for the reason on { the-carrier }'s own site, or ask for it.
        ask-seller: Ask the seller for a refund, or to send it again at no cost.
        pay-nothing-outside: Do not pay anything extra outside AliExpress.
        open-dispute: If it cannot be delivered, open a dispute.
    .evidence =
        the tracking page showing the return
        { evidence-basic }
advice-lost-by-carrier =
    .title = Lost
    .text = The carrier itself says that the parcel is lost or destroyed. There is nothing left to wait for.{ by-act-day }
    .steps =
        ask-carrier: Ask the carrier to confirm it in writing.
        write-seller: Write to the seller.
        open-dispute: Open a dispute.
    .evidence =
        the carrier's statement of the loss
        { evidence-basic }
advice-lost-by-you =
    .title = You gave it up as lost
    .text = You marked the parcel as lost. Doorstep goes on asking in case it turns up.{ by-act-day }
    .steps =
        ask-carrier: Ask the carrier for a written statement.
        open-dispute: Open a dispute while the protection lasts.
    .evidence = { evidence-basic }
advice-damaged =
    .title = Damaged on the way
    .text = The carrier reports damage. When it comes, photograph it before you open it, and while you do.
    .steps =
        ask-carrier: Ask { the-carrier } for a damage report.
        photograph: Photograph the box, the label and the goods.
        write-seller: Report it to the seller through AliExpress.
    .evidence =
        photos of the box, the label and the goods
        { evidence-carrier }
        { evidence-basic }
advice-sources-disagree =
    .title = The sources contradict each other
    .text = One source says that the parcel has been delivered or returned, another tells otherwise. Neither is believed until you have looked.
    .steps =
        carrier-site: Look at { the-carrier }'s own site: it knows best about the last part of the way.
        save-pages: Save both pages.
        confirm-nothing: Do not confirm receipt before you hold the parcel.
    .evidence =
        both tracking pages, with date and time
        { evidence-basic }
advice-exception-delayed =
    .title = Delayed
    .text = The carrier announces a delay. Such notices are often followed by an ordinary scan; wait for it.
advice-exception-on-hold =
    .title = Held up
    .text = The carrier keeps the parcel, and it is not customs. Ask for the reason.
    .steps =
        carrier-site: Look at { the-carrier }'s own site for the reason.
        ask-carrier: Ask whether anything is needed from you.
advice-exception-prohibited =
    .title = Not accepted for transport
    .text = The carrier or its security check refuses the parcel. It goes back to the seller unless it is sent another way.{ by-act-day }
    .steps =
        ask-seller: Ask the seller how it will be sent instead, or for a refund.
        pay-nothing-outside: Do not pay anything extra outside AliExpress.
    .evidence = { evidence-basic }
advice-exception-undeliverable =
    .title = They cannot deliver it
    .text = The carrier has given up the delivery; a return usually follows.{ by-act-day }
    .steps =
        call-carrier: Call { the-carrier } today: some parcels can still be collected.
        ask-carrier: Ask for the reason in writing.
        write-seller: Write to the seller.
    .evidence =
        { evidence-carrier }
        { evidence-basic }

## The protection, and when to open a dispute

advice-dispute-too-early =
    .title = Protected until { $refund_by }
    .text = There are { left-count } left. A dispute opened now would be too early: while the parcel may still come in normal time it is usually turned down, and an order can seldom be disputed twice. The day to act by is { $act_by }.
advice-dispute-prepare =
    .title = Prepare for the end of the protection
    .text = { left-count } left until { $refund_by }, and the parcel has not come. Gather the evidence now; you need it only if nothing moves before { $act_by }.
    .steps =
        save-pages: Save the tracking page and the order page.
        write-seller: Write to the seller and ask for a clear answer.
        keep-answers: Keep the answers; "please wait" is not one.
    .evidence = { evidence-basic }
advice-dispute-ask-extension =
    .title = You can ask for more time
    .text = The seller can extend the protection, but needs some days for it. Ask now if you would rather wait for the parcel. Until the order page shows a new date, { $refund_by } stands.
advice-dispute-ending =
    .title = The protection ends in { left-count }
    .text = The protection ends on { $refund_by }, and the parcel has not come. Write to the seller today and have the dispute ready. Do not rely on promises: open it on { $act_by } if the parcel is not there.
    .steps =
        write-seller: Write to the seller.
        evidence: Put the evidence together.
        open-dispute: Open the dispute by { $act_by } if nothing has changed.
    .evidence = { evidence-basic }
advice-dispute-now =
    .title = Open the dispute now
    .text = { left-count } left: the protection ends on { $refund_by }, midnight in California. If you do not hold the parcel, open the dispute today. A parcel that comes later can still be accepted, a missed date cannot be repaired.
    .steps =
        open-dispute: Open the order, choose the refund, and answer that you have not received it.
        describe: Describe what happened in two or three factual sentences.
        add-screenshots: Add the screenshots.
    .evidence = { evidence-basic }
advice-dispute-last-day =
    .title = Last day to open a dispute
    .text = The protection ends tonight, midnight in California. If you do not hold the parcel, open the dispute now, whatever the seller promises.
    .steps =
        open-dispute: Open the order, choose the refund, and answer that you have not received it.
        describe: Describe what happened in two or three factual sentences.
        add-screenshots: Add the screenshots you have; more can usually be added later.
    .evidence = { evidence-basic }
advice-dispute-after-protection =
    .title = The refund date has passed: claim now
    .text = The protection ended on { $refund_by }. A case can usually still be opened until { $until }, but do not count on it: try it now.
    .steps =
        look-order: Look at the order page: the refund may be on its way already.
        open-dispute: If not, open the dispute now.
        write-support: If the form refuses, write to AliExpress' support.
    .evidence = { evidence-basic }
advice-dispute-too-late =
    .title = Too late for a dispute, probably
    .text = The protection ended on { $refund_by }, and the days after it were over on { $until }. The form will probably refuse.
    .steps =
        look-order: Look at the order page all the same, and try it.
        write-support: Write to AliExpress' support.
        ask-bank: Ask your bank or payment provider about its own procedure.
advice-dispute-payment-provider =
    .title = Your payment provider has its own procedure
    .text = It is usually open until { $until }, whatever AliExpress says. Use it only for an order that was not delivered or refunded.
    .evidence = { evidence-basic }
advice-dispute-not-open-yet =
    .title = A dispute is usually possible from { $opens }
    .text = Something has happened that waiting will not mend, but AliExpress usually opens the form only some days after shipment. Gather the evidence until then.
    .evidence = { evidence-basic }
advice-dispute-ready =
    .title = There is reason enough for a dispute
    .text = Waiting gains nothing any more. Give the seller a short time to settle it, then open the dispute, well before the protection ends.{ by-act-day }
    .steps =
        carrier-site: Check the tracking once more on { the-carrier }'s own site.
        save-pages: Save it.
        write-seller: Write to the seller.
        open-dispute: Open the dispute.
    .evidence = { evidence-basic }
advice-dispute-late-and-silent =
    .title = Late and silent
    .text = The promised day has passed, and nothing has been heard for long. Together that is a reason for a dispute; alone neither is.{ by-act-day }
    .steps =
        ask-both: Ask the seller and the carrier once more.
        open-dispute: Open the dispute by { $act_by }, or earlier if the answers are of no use.
    .evidence = { evidence-basic }
advice-dispute-seller-answer =
    .title = The seller has to answer by { $by }
    .text = Your case is open. If the seller does not answer by { $by }, your demand is usually granted; AliExpress decides by itself some days later. If it proposes something, look at it before you accept: an accepted proposal ends the case.
    .steps =
        look-order: Look at the case on AliExpress, and answer what is asked there.
        add-screenshots: Add evidence that is still missing; that is possible until the case is closed.
        escalate: When the seller's time is over and nothing has happened, ask AliExpress to decide.
        mark-refunded: When the money is back, close the parcel here as refunded.
    .evidence = { evidence-basic }
advice-protection-unknown =
    .title = The refund date is not known
    .text = Open the order on AliExpress once and enter or import the refund date: no deadline can be watched without it.
advice-protection-estimated =
    .title = The protection date is only an estimate
    .text = { $refund_by } is reckoned from the shipment. Open the order on AliExpress once and take over the printed date; it may be earlier.
advice-promise-passed =
    .title = The promised day has passed
    .text = It was promised or estimated for { $promised }. Such days are not guaranteed, but from now on a pause counts for more.
advice-promise-coupon =
    .title = A coupon for the delay
    .text = Since { $from } you can ask for the coupon that the order promises if it is late. Taking it does not end the protection.

## What the shipping method lets one expect

tracking-sentence = { $tracking ->
    [detailed] It is tracked in detail.
    [good] It is usually tracked well.
    [varies] How well it is tracked varies.
   *[limited] It is tracked little, and often not to the end.
}
best-for-sentence = { $best_for ->
    [low-cost] It is meant for cheap things that are not urgent.
    [time-sensitive] It is meant for orders that should come soon.
    [small] It is meant for small parcels to supported countries.
    [budget] It is meant for budget orders.
    [urgent] It is meant for urgent or valuable orders.
   *[regular] It is meant for regular orders.
}
advice-method-expect =
    .title = { $method }: { $from } to { $to } days
    .text = That is what this method usually takes from shipment; it is an estimate, not a guarantee. { tracking-sentence } { best-for-sentence } It differs with country, season and local carrier.
advice-method-overdue =
    .title = Longer on its way than usual
    .text = It was shipped { $since_shipment } days ago; { $method } usually takes { $from } to { $to }. { tracking-sentence } That alone is no proof of a loss.

## Orders without a number

advice-order-preparing =
    .title = The seller is preparing it
    .text = There is no tracking number before the parcel is shipped; until then only the order page shows where it stands.
    .steps =
        wait: Wait until the processing time is over.
        ask-seller: If it takes long, ask the seller when it will be shipped.
        cancel: Cancel the order if you have changed your mind, as long as the page offers it.
advice-order-slow =
    .title = Not shipped for { days-count }
    .text = Sellers usually ship within ten days. Ask when it will be shipped; you can also cancel while the page offers it.
    .steps =
        processing-time: Look at the processing time on the order page.
        ask-seller: Ask the seller for the day of shipment.
        cancel: Cancel the order if the answer does not satisfy you.
advice-order-not-shipped-in-time =
    .title = Not shipped in time
    .text = The seller was to ship by { $by }. Such orders are usually cancelled and paid back by themselves; agree to a longer time only if you want to wait.
    .steps =
        look-order: Look at the order page: the refund may be on its way.
        ask-seller: Ask the seller, or cancel the order.
advice-order-closing-soon =
    .title = AliExpress is about to complete this order
    .text = AliExpress wrote on { $warned_on } that the order will soon be marked as completed, and no parcel of it is known here. Once it is, the seller is paid and the way to a refund is shorter.
    .steps =
        look-order: Open the order on AliExpress today.
        confirm-nothing: If nothing has come, do not confirm receipt: ask for more time there, or ask for your money back.
        import-page: Bring the order page in here, so that its dates are known.
advice-closing-soon =
    .title = AliExpress is about to complete this order
    .text = AliExpress wrote on { $warned_on } that the order will soon be marked as completed, and nothing shows that the parcel has come. Once it is, the seller is paid and the way to a refund is shorter.
    .steps =
        look-order: Open the order on AliExpress today.
        confirm-nothing: If the parcel has not come, do not confirm receipt: ask for more time there, or ask for your money back.
        mark-received: If it has come, note it down here.
advice-order-number-soon =
    .title = Shipped; the number follows
    .text = The tracking number appears on the order's tracking page, usually within 24 to 72 hours.
    .steps =
        on-web: On the web: open My Orders, then Track Order.
        in-app: In the app: open Account or My Orders, then the tracking section.
advice-order-number-missing =
    .title = Shipped, but without a number
    .text = The order was marked as shipped { days-count } ago, and there is no tracking number. Without one nothing can be followed or proved.{ by-act-day }
    .steps =
        look-again: Look at the order's tracking page once more.
        ask-seller: Ask the seller for the number and the carrier.
        keep-answers: Keep the answer.
    .evidence =
        the order page showing no number
        { evidence-basic }

## What you did, and what is to follow

advice-seller-awaited =
    .title = The seller has your message
    .text = You wrote on { $sent }. Give the seller until { $answer_by }; Doorstep reminds you then.
advice-seller-silent =
    .title = The seller does not answer
    .text = You wrote on { $sent }, { $waited ->
        [one] a day
       *[other] { $waited } days
    } ago, and have noted no answer. A seller who gives no useful answer is a reason for a dispute once waiting costs you something, and no proof of a loss by itself.{ by-act-day }
    .steps =
        look-messages: Look at the messages on AliExpress: an answer may be there.
        write-again: Write once more, with a day by which you want an answer.
        save-messages: Save screenshots of your messages.
        open-dispute: If it is urgent, open the dispute instead of waiting.
    .evidence =
        screenshots of your messages to the seller, with their dates
        { evidence-basic }
advice-carrier-awaited =
    .title = The carrier has your message
    .text = You wrote on { $sent }. Give { the-carrier } until { $answer_by }; Doorstep reminds you then.
advice-carrier-silent =
    .title = The carrier does not answer
    .text = You wrote on { $sent } and have noted no answer. That it does not answer is worth keeping too: a dispute asks what you have done.
    .steps =
        call-carrier: Call { the-carrier }, and note the day and the name.
        save-messages: Save screenshots of what you wrote.
advice-wait-open =
    .title = The seller asks you to wait until { $until }
    .text = That is before the day to act, so it costs you nothing. Doorstep reminds you when the day has passed.
advice-wait-too-long =
    .title = Do not wait that long
    .text = The seller asks you to wait until { $until }, but your time to act ends before that. A promise does not stop the clock.{ by-act-day }
    .steps =
        ask-extension: Ask the seller to extend the protection; only the new date on the order page counts.
        save-messages: Save the message with the promise.
        open-dispute: Without a new date on the order page, open the dispute by the day to act.
    .evidence =
        the message in which the seller asks you to wait
        { evidence-basic }
advice-wait-broken =
    .title = The seller's promise was not kept
    .text = You were asked to wait until { $until }, and nothing has moved since. Another "please wait" is worth no more than this one was.{ by-act-day }
    .steps =
        save-messages: Save the message with the promise.
        write-seller: Write to the seller that the day has passed.
        open-dispute: Open the dispute if the answer is another promise and the day to act is near.
    .evidence =
        the message in which the seller asked you to wait
        { evidence-basic }
advice-extension-asked =
    .title = You asked for more time
    .text = You asked the seller on { $asked } to extend the protection. Until the order page shows a later date, the old one stands.
    .steps =
        look-order: Look at the order page for a new date.
        note-granted: If it is there, import the page or enter the date.
advice-extension-granted =
    .title = Take over the new date
    .text = You noted that the protection was extended, but Doorstep has not read a new date on the order page. The old one counts until it has.
    .steps =
        look-order: Open the order on AliExpress, and import the page or enter the date.
advice-wrong-city =
    .title = It is in { $scan_city }, not in { $city }
    .text = The parcel is being handed out in { $scan_city }, about { $km } km from { $city }, where the order goes. The seller may have given the number of another parcel, or it was sorted to the wrong place. A parcel on a wrong way can still be turned round.{ by-act-day }
    .steps =
        save-pages: Save the tracking page and the order's address.
        compare-address: Compare the address in the order with your real one.
        other-site: Check the number on another tracking site and on { the-carrier }'s own.
        ask-carrier: Ask { the-carrier } for the town and postcode it is addressed to.
        ask-seller: Ask the seller for the right number.
        open-dispute: When the mismatch is confirmed, open a dispute; do not confirm receipt.
    .evidence =
        the tracking page showing the wrong town
        the order page with the delivery address
        { evidence-basic }
advice-parts-missing =
    .title = Another part of the order has come
    .text = Of this order one parcel has been delivered, and this one is still expected. Do not confirm receipt of the whole order while a part is missing: that ends the protection of all of it.
    .steps =
        count: Look what was in the parcel that came; both may have been packed together.
        ask-seller: If something is missing, ask the seller in which parcel it is.
        confirm-nothing: Do not confirm receipt before everything is there.
advice-parts-claim =
    .title = A part of the order is missing
    .text = One parcel of this order came, and the time to report what was not in it runs from that delivery. Report it by { $until }.
    .steps =
        count: Count what you got, and photograph it with the label.
        ask-seller: Ask the seller for the missing part.
        open-dispute: Open a dispute for the missing lines only.
    .evidence =
        photos of everything that came, in one picture
        { evidence-basic }
advice-dispute-unlikely =
    .title = It will probably not come in time
    .text = Of parcels that have come as far and been as long on their way, about { $percent } in 100 arrive before { $act_by }. Prepare now: you lose nothing by being ready, and a missed date cannot be repaired. Opening early risks that the case is turned down while the parcel may still come.
    .steps =
        save-pages: Save the tracking page and the order page.
        ask-extension: Ask the seller for more time, if you would rather have the parcel.
        write-seller: Write to the seller and ask for a clear answer.
    .evidence = { evidence-basic }

## Closed

advice-closed-received =
    .title = Received
    .text = You have it. Doorstep no longer asks about it.
advice-closed-refunded =
    .title = Refunded
    .text = The money is back. Doorstep no longer asks about it.
advice-closed-given-up =
    .title = Given up
    .text = You have given it up. Doorstep no longer asks about it.
