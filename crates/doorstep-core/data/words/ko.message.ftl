### Drafts of messages. Short, factual, without threats. The user reads, edits and sends them.

## Pieces

msg-order = { $order ->
    [unknown] 제 주문
   *[other] { $order }번 주문
}
msg-number = { $number ->
    [unknown] 소포
   *[other] 소포({ $number })
}
# In brackets, where it is known.
msg-tracking = { $number ->
    [unknown] {""}
   *[other] (운송장 번호 { $number })
}
msg-bare = { $number ->
    [unknown] {""}
   *[other] ({ $number })
}
# The same at the beginning of a sentence.
msg-order-first = { $order ->
    [unknown] 제 주문
   *[other] { $order }번 주문
}
msg-number-first = { $number ->
    [unknown] 소포
   *[other] 소포({ $number })
}
msg-days = { $days ->
   *[other] { $days }일
}
msg-protected = { $refund_by ->
    [unknown] {""}
   *[other] {" "}이 주문의 구매자 보호는 { $refund_by }에 끝나요.
}
msg-scan-country = { $scan_country ->
    [unknown] 다른 나라
   *[other] { $scan_country }
}
msg-home = { $country ->
    [unknown] 제 주소
   *[other] { $country }에 있는 제 주소
}

## No updates

message-not-updated-seller =
    안녕하세요. { msg-order }{ msg-tracking }의 배송 조회에 { msg-days } 동안 새로운 내용이 없어요. 소포를 정말로 배송사에 인계했는지 확인하고, 새 운송장 번호가 있으면 보내 주세요.
message-not-updated-carrier =
    안녕하세요. 귀사의 배송 조회에서 { msg-number }의 새로운 내용이 { msg-days } 동안 없어요. 소포가 지금 어디 있는지, 제가 해야 할 일이 있는지 알려 주세요.
message-not-updated-support =
    안녕하세요. { msg-order }의 { msg-number-first }가 { msg-days } 동안 움직이지 않았고 배송되지 않았어요.{ msg-protected } 클레임 권리를 지키려면 어떻게 해야 하는지 알려 주세요.
message-not-updated-dispute =
    { msg-order }을 받지 못했어요. 배송 조회{ msg-bare }에 { msg-days } 동안 새로운 내용이 없어요. 주문의 배송지 주소는 정확해요. 환불해 주세요.

## Number does not work

message-number-invalid-seller =
    안녕하세요. { msg-order }의 운송장 번호{ msg-bare }가 어느 배송 조회 사이트에서도 나오지 않아요. 정확한 번호를 확인하고, 어느 배송사에 소포가 있는지 알려 주세요.
message-number-invalid-support =
    안녕하세요. 판매자가 { msg-order }에 대해 알려 준 운송장 번호{ msg-bare }를 아는 배송사가 없어요. 판매자에게 확인해 주세요.{ msg-protected }
message-number-invalid-dispute =
    { msg-order }에 대해 받은 운송장 번호{ msg-bare }는 어느 배송사에도 없어서 소포를 추적할 수 없고, 소포를 받지 못했어요. 환불해 주세요.

## No number

message-number-missing-seller =
    안녕하세요. { msg-order-first }은 발송된 것으로 표시됐지만 운송장 번호가 보이지 않아요. 번호와 배송사 이름을 보내 주세요.
message-number-missing-support =
    안녕하세요. { msg-order-first }은 발송된 것으로 표시됐지만 운송장 번호가 없고, 판매자도 알려 주지 않았어요.{ msg-protected } 확인해 주세요.
message-number-missing-dispute =
    { msg-order-first }은 발송된 것으로 표시됐지만 운송장 번호가 없고, 아무것도 받지 못했어요. 환불해 주세요.

## Not shipped

message-not-shipped-seller =
    안녕하세요. { msg-order-first }이 아직 발송되지 않았어요. 언제 발송하는지 날짜를 알려 주세요. 발송할 수 없다면 주문을 취소해 주세요.
message-not-shipped-support =
    안녕하세요. 판매자가 { msg-order }을 처리 기간 안에 발송하지 않았어요. 주문을 취소하고 환불해 주시거나, 언제 발송되는지 알려 주세요.

## Delivered, not received

message-delivered-not-received-seller =
    안녕하세요. 배송 조회에는 { msg-order }{ msg-tracking }이 배송 완료로 나오지만 저는 받지 못했어요. 흔히 두는 곳을 모두 찾아보고 주변에도 물어봤어요. 배송사의 배송 증명을 보내 주시거나 소포를 찾도록 도와주세요. 찾을 수 없으면 분쟁을 제기할게요.
message-delivered-not-received-carrier =
    안녕하세요. 귀사의 배송 조회에는 { msg-number }가 배송 완료로 나오지만 저는 받지 못했어요. 언제, 어디서, 누구에게 전달했는지 알려 주시고, 배달 사진이나 서명, 위치를 보내 주세요.
message-delivered-not-received-support =
    안녕하세요. { msg-order }의 { msg-number-first }가 배송 완료로 표시됐지만 저는 받지 못했어요. 배송사에 배송 증명을 요청했어요. 수령 확인은 하지 않았어요. 주문을 열린 상태로 유지해 주세요.
message-delivered-not-received-dispute =
    배송 조회에는 배송 완료로 나오지만 { msg-order }{ msg-tracking }을 받지 못했어요. 주문의 주소는 정확해요. 현지 배송사에 문의했고, 소포는 저에게 전달되지 않았어요. 환불해 주세요.

## Delivered or not: the sources do not agree

message-delivery-unclear-seller =
    안녕하세요. { msg-order }{ msg-tracking }의 배송 조회 내용이 서로 맞지 않아요. 배송 완료나 반송으로 나오지만 저에게는 소포가 없어요. 소포가 어디 있는지 배송사에 문의해 주세요.
message-delivery-unclear-carrier =
    안녕하세요. { msg-number }에 대해 표시된 내용이 서로 맞지 않아요. 소포가 지금 어디 있는지, 배송됐다면 언제, 어디서, 누구에게 전달했는지 알려 주세요.

## Elsewhere

message-wrong-country-seller =
    안녕하세요. { msg-order }{ msg-tracking }의 배송 조회에서 소포가 { msg-home }로 오는 길이 아니라 { msg-scan-country }에 있는 것으로 나와요. 운송장 번호를 확인하고 정확한 번호를 보내 주세요.
message-wrong-country-carrier =
    안녕하세요. 귀사의 배송 조회에는 { msg-number }가 { msg-scan-country }에 있는 것으로 나와요. 이 소포는 { msg-home }로 와야 해요. 소포에 적힌 국가와 도시를 확인해 주세요.
message-wrong-country-support =
    안녕하세요. { msg-order }의 운송장 번호{ msg-bare }는 { msg-scan-country }에 간 소포의 번호예요. 제 주문의 배송지는 { msg-home }예요.{ msg-protected } 확인해 주세요.
message-wrong-country-dispute =
    배송 조회{ msg-bare }에는 { msg-scan-country }에서 배송된 것으로 나와요. { msg-order }의 배송지는 { msg-home }예요. 이 소포는 저에게 오지 않아요. 배송 조회와 주문 주소의 화면 캡처를 첨부해요. 환불해 주세요.

## Returned

message-returned-seller =
    안녕하세요. { msg-order }{ msg-tracking }의 배송 조회에 소포가 판매자에게 돌아가고 있다고 나와요. 이유를 알려 주시고, 추가 비용 없이 다시 보내 줄지 환불해 줄지 알려 주세요.
message-returned-carrier =
    안녕하세요. { msg-number-first }가 발송인에게 반송되고 있어요. 이유를 서면으로 알려 주세요.
message-returned-support =
    안녕하세요. { msg-order }의 { msg-number-first }가 발송인에게 반송되고 있어요. 저는 요청하지 않았어요.{ msg-protected } 환불이 어떻게 되는지 알려 주세요.
message-returned-dispute =
    { msg-order-first }{ msg-tracking }은 발송인에게 반송됐고 저에게 배송되지 않았어요. 배송 조회 화면 캡처를 첨부해요. 환불해 주세요.

## Customs

message-customs-request-seller =
    안녕하세요. { msg-order-first }{ msg-tracking }이 세관에 있어요. 세관에서 요구할 수 있으니 송장과 상품의 정확한 설명을 보내 주세요.
message-customs-request-carrier =
    안녕하세요. 귀사의 배송 조회에는 { msg-number }가 세관에 있는 것으로 나와요. 저에게 무엇이 필요한지, 공식 사이트의 어디에서 보내거나 낼 수 있는지 알려 주세요.
message-customs-seller =
    안녕하세요. { msg-order-first }{ msg-tracking }이 세관에 있어요. 세관에서 요구할 경우를 위해 송장과 상품의 정확한 설명을 보내 주세요.
message-customs-carrier =
    안녕하세요. 귀사의 배송 조회에는 { msg-number }가 세관에 있는 것으로 나와요. 귀사나 세관에서 저에게 필요한 것이 있나요? 내거나 보낼 것이 있으면 공식 사이트의 어디에서 할 수 있는지 알려 주세요.
message-customs-dispute =
    { msg-order-first }{ msg-tracking }은 { msg-days } 동안 세관에 멈춰 있고 배송되지 않았어요. 제가 받은 공식 요청에는 모두 답했어요. 배송 조회 화면 캡처를 첨부해요. 환불해 주세요.

## At the door

message-delivery-attempt-carrier =
    안녕하세요. { msg-number-first }가 저에게 배달되지 못했어요. 다시 배달해 주시거나, 어디서 언제까지 찾아갈 수 있는지 알려 주세요. 제 주소와 전화번호는 귀사의 정보에 모두 있어요. 그렇지 않다면 무엇이 빠졌는지 알려 주세요.

## Other trouble of the carrier

message-carrier-problem-seller =
    안녕하세요. 배송사가 { msg-order }{ msg-tracking }에 문제가 있다고 알렸어요. 배송사에 문의하고, 어떻게 처리되는지 알려 주세요.
message-carrier-problem-carrier =
    안녕하세요. 귀사의 배송 조회에 { msg-number }에 문제가 있다고 나와요. 이유가 무엇인지, 배송되려면 제가 무엇을 할 수 있는지 알려 주세요.
message-carrier-problem-dispute =
    배송사가 { msg-order }{ msg-tracking }을 배송할 수 없다고 알렸어요. 저는 받지 못했어요. 배송 조회 화면 캡처를 첨부해요. 환불해 주세요.

## Lost

message-lost-seller =
    안녕하세요. { msg-order-first }{ msg-tracking }이 오는 길에 분실됐어요. 환불해 주시거나 상품을 다시 보내 주세요.
message-lost-carrier =
    안녕하세요. { msg-number-first }가 분실된 것으로 나와요. 판매자에게 보여 줄 수 있도록 분실을 서면으로 확인해 주세요.
message-lost-support =
    안녕하세요. { msg-order }의 { msg-number-first }가 오는 길에 분실됐어요.{ msg-protected } 환불이 어떻게 되는지 알려 주세요.
message-lost-dispute =
    { msg-order-first }{ msg-tracking }은 오는 길에 분실되어 저에게 배송되지 않았어요. 배송 조회 화면과, 받은 것이 있다면 배송사의 답변을 첨부해요. 환불해 주세요.

## Damaged

message-damaged-seller =
    안녕하세요. 배송사가 { msg-order }{ msg-tracking }이 오는 길에 파손됐다고 알렸어요. 배송사에 문의하고, 어떻게 해결할지 알려 주세요.
message-damaged-carrier =
    안녕하세요. 귀사의 배송 조회에 { msg-number }가 파손됐다고 나와요. 파손 보고서를 작성해 사본을 보내 주시고, 그래도 배송되는지 알려 주세요.

message-partial-seller =
    안녕하세요. { msg-order-first }{ msg-tracking }이 파손되거나 일부가 빠진 채로 왔어요. 상자, 배송 라벨, 상품의 사진을 보내요. 어떻게 해결할지 알려 주세요.
message-partial-carrier =
    안녕하세요. { msg-number-first }가 파손되거나 열리거나 일부가 빠진 채로 왔어요. 파손 보고서를 작성해 사본을 보내 주세요.
message-partial-dispute =
    { msg-order-first }{ msg-tracking }이 파손되거나 일부가 빠진 채로 왔어요. 상자, 배송 라벨, 상품의 사진을 첨부해요. 환불해 주세요.

## The seller does not answer, or did not keep a promise

message-seller-silent-seller =
    안녕하세요. { msg-order }{ msg-tracking }에 대해 문의했지만 답을 받지 못했어요. 이틀 안에 답해 주세요. 분명한 안내가 없으면 주문을 보호하기 위해 분쟁을 제기할게요.
message-seller-silent-support =
    안녕하세요. 판매자에게 { msg-order }{ msg-tracking }에 대해 문의했지만 답을 받지 못했어요.{ msg-protected } 해결하도록 도와주세요.
message-seller-silent-dispute =
    { msg-order }{ msg-tracking }을 받지 못했어요. 판매자에게 문의했지만 답이 없었어요. 제가 보낸 메시지의 화면 캡처를 첨부해요. 환불해 주세요.
message-promise-broken-seller =
    안녕하세요. { msg-order }{ msg-tracking }을 기다려 달라고 하셨어요. 그날이 지났지만 소포는 움직이지 않았어요. 환불해 주시거나, 언제 도착하는지와 그것을 어떻게 아는지 알려 주세요.
message-promise-broken-support =
    안녕하세요. { msg-order }{ msg-tracking }의 판매자가 기다려 달라고 했어요. 그날이 지났지만 움직임이 없어요.{ msg-protected } 클레임 권리를 어떻게 지킬 수 있는지 알려 주세요.
message-promise-broken-dispute =
    { msg-order }{ msg-tracking }을 받지 못했어요. 판매자가 기다려 달라고 했지만 그날이 지났고 배송 조회에 새로운 내용이 없어요. 메시지를 첨부해요. 환불해 주세요.

## A part is missing

message-part-missing-seller =
    안녕하세요. { msg-order }의 일부만 왔어요. 나머지가 어느 소포에 있는지와 그 운송장 번호를 알려 주세요. 보내지 않았다면 보내 주시거나 환불해 주세요.
message-part-missing-carrier =
    안녕하세요. { msg-number-first }는 한 주문의 여러 소포 가운데 하나이고, 저는 아직 기다리고 있어요. 지금 어디 있는지 알려 주세요.
message-part-missing-dispute =
    { msg-order }의 일부만 왔고, 나머지{ msg-tracking }는 배송되지 않았어요. 받은 것의 사진을 첨부해요. 빠진 부분을 환불해 주세요.

## In another town

message-wrong-city-seller =
    안녕하세요. { msg-order }{ msg-tracking }의 배송 조회에 제가 사는 곳이 아닌 다른 도시에서 배송된 것으로 나와요. 운송장 번호를 확인하고 정확한 번호를 보내 주세요.
message-wrong-city-carrier =
    안녕하세요. 귀사의 배송 조회에는 { msg-number }가 { $scan_city }에 있는 것으로 나와요. 저는 { $city }에서 기다리고 있어요. 소포에 적힌 도시와 우편번호를 알려 주시고, 잘못 분류됐다면 방향을 바로잡아 주세요.
message-wrong-city-support =
    안녕하세요. { msg-order }의 운송장 번호{ msg-bare }는 { $scan_city }에 간 소포의 번호예요. 제 주문의 배송지는 { $city }에 있어요.{ msg-protected } 확인해 주세요.
message-wrong-city-dispute =
    배송 조회{ msg-bare }에는 { $scan_city }에서 배송된 것으로 나와요. { msg-order }의 주소는 { $city }에 있어요. 이 소포는 저에게 오지 않아요. 배송 조회와 주문 주소의 화면 캡처를 첨부해요. 환불해 주세요.

## Protection

message-extension-seller =
    안녕하세요. { msg-order-first }{ msg-tracking }이 도착하지 않았어요.{ msg-protected } 소포가 올 시간이 있도록 구매자 보호 기간을 연장해 주세요.
message-protection-ending-seller =
    안녕하세요. { msg-order }{ msg-tracking }을 받지 못했어요.{ msg-protected } 소포가 어디 있는지 오늘 알려 주세요. 분명한 안내가 없으면 주문을 보호하기 위해 분쟁을 제기할게요.
message-protection-ending-support =
    안녕하세요. { msg-order }{ msg-tracking }을 받지 못했어요.{ msg-protected } 제 클레임 권리가 유지되도록 해 주세요.
message-protection-ending-dispute =
    { msg-order }{ msg-tracking }을 받지 못했어요.{ msg-protected } 주문의 배송지 주소는 정확해요. 배송 조회 화면 캡처를 첨부해요. 환불해 주세요.
