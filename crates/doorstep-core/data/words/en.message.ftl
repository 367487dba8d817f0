### Drafts of messages. Short, factual, without threats. The user reads, edits and sends them.

## Pieces

msg-order = { $order ->
    [unknown] my order
   *[other] order No. { $order }
}
msg-number = { $number ->
    [unknown] the parcel
   *[other] the parcel { $number }
}
# In brackets, where it is known.
msg-tracking = { $number ->
    [unknown] {""}
   *[other] {" "}(tracking number { $number })
}
msg-bare = { $number ->
    [unknown] {""}
   *[other] {" "}({ $number })
}
# The same at the beginning of a sentence.
msg-order-first = { $order ->
    [unknown] My order
   *[other] Order No. { $order }
}
msg-number-first = { $number ->
    [unknown] The parcel
   *[other] The parcel { $number }
}
msg-days = { $days ->
    [one] 1 day
   *[other] { $days } days
}
msg-protected = { $refund_by ->
    [unknown] {""}
   *[other] {" "}The protection of the order ends on { $refund_by }.
}
msg-scan-country = { $scan_country ->
    [unknown] another country
   *[other] { $scan_country }
}
msg-home = { $country ->
    [unknown] my address
   *[other] my address in { $country }
}

## No updates

message-not-updated-seller =
    Hello. The tracking of { msg-order }{ msg-tracking } has shown nothing new for { msg-days }. Please check whether the parcel was really handed over to the carrier, and send me the new tracking number if there is one.
message-not-updated-carrier =
    Hello. Your tracking of { msg-number } has shown nothing new for { msg-days }. Please tell me where the parcel is now and whether you need anything from me.
message-not-updated-support =
    Hello. { msg-number-first } of { msg-order } has not moved for { msg-days }, and it has not been delivered.{ msg-protected } Please tell me what I should do so that my claim is kept.
message-not-updated-dispute =
    I have not received { msg-order }. The tracking{ msg-bare } has shown nothing new for { msg-days }. The delivery address in the order is correct. I ask for a refund.

## Number does not work

message-number-invalid-seller =
    Hello. The tracking number of { msg-order }{ msg-bare } is not found on any tracking site. Please confirm the right number, and tell me which carrier has the parcel.
message-number-invalid-support =
    Hello. The tracking number the seller gave for { msg-order }{ msg-bare } is not known to any carrier I asked. Please check with the seller.{ msg-protected }
message-number-invalid-dispute =
    The tracking number given for { msg-order }{ msg-bare } does not exist at any carrier, so I cannot follow the parcel, and I have not received it. I ask for a refund.

## No number

message-number-missing-seller =
    Hello. { msg-order-first } is marked as shipped, but I see no tracking number. Please send me the number and the name of the carrier.
message-number-missing-support =
    Hello. { msg-order-first } is marked as shipped, but it has no tracking number, and the seller has not given me one.{ msg-protected } Please check it.
message-number-missing-dispute =
    { msg-order-first } is marked as shipped, but there is no tracking number, and I have not received anything. I ask for a refund.

## Not shipped

message-not-shipped-seller =
    Hello. { msg-order-first } has not been shipped yet. Please tell me on which day you will ship it. If you cannot ship it, please cancel the order.
message-not-shipped-support =
    Hello. The seller has not shipped { msg-order } within the processing time. Please cancel the order and refund me, or tell me when it will be shipped.

## Delivered, not received

message-delivered-not-received-seller =
    Hello. The tracking of { msg-order }{ msg-tracking } says it was delivered, but I do not have it. I have looked in all usual places and asked around. Please send me the carrier's proof of delivery, or help me find the parcel. If it cannot be found, I will open a dispute.
message-delivered-not-received-carrier =
    Hello. Your tracking of { msg-number } says it was delivered, but I did not receive it. Please tell me when, where and to whom it was handed over, and send me the photo, signature or position of the delivery.
message-delivered-not-received-support =
    Hello. { msg-number-first } of { msg-order } is shown as delivered, but I have not received it. I have asked the carrier for proof of delivery. I have not confirmed receipt. Please keep the order open.
message-delivered-not-received-dispute =
    The tracking says delivered, but I have not received { msg-order }{ msg-tracking }. The address in the order is correct. I asked the local carrier; the parcel was not handed over to me. I ask for a refund.

## Delivered or not: the sources do not agree

message-delivery-unclear-seller =
    Hello. The tracking of { msg-order }{ msg-tracking } contradicts itself: it is shown as delivered or returned, but I do not have the parcel. Please ask the carrier where it is.
message-delivery-unclear-carrier =
    Hello. What is shown for { msg-number } does not fit together. Please tell me where the parcel is now and, if it was delivered, when, where and to whom.

## Elsewhere

message-wrong-country-seller =
    Hello. The tracking of { msg-order }{ msg-tracking } shows the parcel in { msg-scan-country }, not on the way to { msg-home }. Please check the tracking number and send me the right one.
message-wrong-country-carrier =
    Hello. Your tracking shows { msg-number } in { msg-scan-country }. I expect this parcel at { msg-home }. Please confirm the country and town it is addressed to.
message-wrong-country-support =
    Hello. The tracking number of { msg-order }{ msg-bare } belongs to a parcel that went to { msg-scan-country }. My order was for { msg-home }.{ msg-protected } Please check it.
message-wrong-country-dispute =
    The tracking{ msg-bare } shows a delivery in { msg-scan-country }. The address of { msg-order } is { msg-home }. This parcel is not coming to me. Screenshots of the tracking and of the order address are attached. I ask for a refund.

## Returned

message-returned-seller =
    Hello. The tracking of { msg-order }{ msg-tracking } says the parcel is going back to you. Please tell me the reason, and whether you will send it again at no cost or refund me.
message-returned-carrier =
    Hello. { msg-number-first } is being returned to the sender. Please tell me the reason in writing.
message-returned-support =
    Hello. { msg-number-first } of { msg-order } is being returned to the sender. I did not ask for this.{ msg-protected } Please tell me how the refund will be made.
message-returned-dispute =
    { msg-order-first }{ msg-tracking } was returned to the sender and not delivered to me. Screenshots of the tracking are attached. I ask for a refund.

## Customs

message-customs-request-seller =
    Hello. { msg-order-first }{ msg-tracking } is at customs. Please send me the invoice and an exact description of the goods, because customs may ask for them.
message-customs-request-carrier =
    Hello. Your tracking shows { msg-number } at customs. Please tell me what is needed from me, and where on your official site I can send or pay it.
message-customs-seller =
    Hello. { msg-order-first }{ msg-tracking } is at customs. Please send me the invoice and an exact description of the goods, in case customs ask for them.
message-customs-carrier =
    Hello. Your tracking shows { msg-number } at customs. Do you or customs need anything from me? If something is to be paid or sent, please tell me where on your official site I can do it.
message-customs-dispute =
    { msg-order-first }{ msg-tracking } has been stopped at customs for { msg-days } and was not delivered. I have answered every official request I received. Screenshots of the tracking are attached. I ask for a refund.

## At the door

message-delivery-attempt-carrier =
    Hello. { msg-number-first } could not be delivered to me. Please deliver it again, or tell me where and until when I can collect it. My address and telephone number are complete in your data; if not, please tell me what is missing.

## Other trouble of the carrier

message-carrier-problem-seller =
    Hello. The carrier reports a problem with { msg-order }{ msg-tracking }. Please ask the carrier, and tell me what will be done.
message-carrier-problem-carrier =
    Hello. Your tracking reports a problem with { msg-number }. Please tell me the reason, and what I can do so that it is delivered.
message-carrier-problem-dispute =
    The carrier reports that { msg-order }{ msg-tracking } cannot be delivered. I have not received it. Screenshots of the tracking are attached. I ask for a refund.

## Lost

message-lost-seller =
    Hello. { msg-order-first }{ msg-tracking } is lost on the way. Please refund me or send the goods again.
message-lost-carrier =
    Hello. { msg-number-first } is reported lost. Please confirm the loss in writing, so that I can show it to the seller.
message-lost-support =
    Hello. { msg-number-first } of { msg-order } is lost on the way.{ msg-protected } Please tell me how the refund will be made.
message-lost-dispute =
    { msg-order-first }{ msg-tracking } was lost on the way and not delivered to me. The tracking, and the carrier's answer if I have one, are attached. I ask for a refund.

## Damaged

message-damaged-seller =
    Hello. The carrier reports that { msg-order }{ msg-tracking } was damaged on the way. Please ask the carrier, and tell me how you will settle it.
message-damaged-carrier =
    Hello. Your tracking says that { msg-number } was damaged. Please make a damage report, send me a copy, and tell me whether it will still be delivered.

message-partial-seller =
    Hello. { msg-order-first }{ msg-tracking } came damaged or incomplete. I send you photos of the box, the label and the goods. Please tell me how you will settle it.
message-partial-carrier =
    Hello. { msg-number-first } came damaged, opened or incomplete. Please make a damage report and send me a copy.
message-partial-dispute =
    { msg-order-first }{ msg-tracking } came damaged or incomplete. Photos of the box, the label and the goods are attached. I ask for a refund.

## The seller does not answer, or did not keep a promise

message-seller-silent-seller =
    Hello. I wrote to you about { msg-order }{ msg-tracking } and have not received an answer. Please answer within two days. Without clear information I will open a dispute to protect my order.
message-seller-silent-support =
    Hello. I asked the seller about { msg-order }{ msg-tracking } and have received no answer.{ msg-protected } Please help me to settle it.
message-seller-silent-dispute =
    I have not received { msg-order }{ msg-tracking }. I wrote to the seller and got no answer; screenshots of my messages are attached. I ask for a refund.
message-promise-broken-seller =
    Hello. You asked me to wait for { msg-order }{ msg-tracking }. The day has passed, and the parcel has not moved. Please refund me, or tell me on which day it will be here and how you know.
message-promise-broken-support =
    Hello. The seller of { msg-order }{ msg-tracking } asked me to wait. The day has passed, and nothing has moved.{ msg-protected } Please tell me how my claim is kept.
message-promise-broken-dispute =
    I have not received { msg-order }{ msg-tracking }. The seller asked me to wait; the day has passed and the tracking shows nothing new. The messages are attached. I ask for a refund.

## A part is missing

message-part-missing-seller =
    Hello. Only a part of { msg-order } has come. Please tell me in which parcel the rest is, and its tracking number. If it was not sent, please send it or refund it.
message-part-missing-carrier =
    Hello. { msg-number-first } is one of several parcels of an order, and I am still waiting for it. Please tell me where it is now.
message-part-missing-dispute =
    Only a part of { msg-order } has come; the rest{ msg-tracking } has not been delivered. Photos of what I received are attached. I ask for a refund of the missing part.

## In another town

message-wrong-city-seller =
    Hello. The tracking of { msg-order }{ msg-tracking } shows delivery in another town, not mine. Please check the tracking number and send me the right one.
message-wrong-city-carrier =
    Hello. Your tracking shows { msg-number } in { $scan_city }. I expect it in { $city }. Please tell me the town and postcode it is addressed to, and turn it round if it was sorted wrongly.
message-wrong-city-support =
    Hello. The tracking number of { msg-order }{ msg-bare } belongs to a parcel that went to { $scan_city }. My order was for { $city }.{ msg-protected } Please check it.
message-wrong-city-dispute =
    The tracking{ msg-bare } shows a delivery in { $scan_city }. The address of { msg-order } is in { $city }. This parcel is not coming to me. Screenshots of the tracking and of the order address are attached. I ask for a refund.

## Protection

message-extension-seller =
    Hello. { msg-order-first }{ msg-tracking } has not arrived.{ msg-protected } Please extend the protection of the order, so that there is time for the parcel to come.
message-protection-ending-seller =
    Hello. I have not received { msg-order }{ msg-tracking }.{ msg-protected } Please tell me today where the parcel is. Without clear information I will open a dispute to protect my order.
message-protection-ending-support =
    Hello. I have not received { msg-order }{ msg-tracking }.{ msg-protected } Please make sure that my claim is kept.
message-protection-ending-dispute =
    I have not received { msg-order }{ msg-tracking }.{ msg-protected } The delivery address in the order is correct. Screenshots of the tracking are attached. I ask for a refund.
