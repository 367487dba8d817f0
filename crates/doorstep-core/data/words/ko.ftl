### Common words, and the sentences of checks, clocks, silence and schedule.
###
### Terms: parcel = 소포, order = 주문, seller = 판매자, carrier = 배송사, source = 조회처, check = 조회, event = 기록,
### silence = 소식 없음, clock = 기한, protection = 구매자 보호, dispute = 분쟁, refund = 환불, refund date = 환불 기준일,
### hand-over = 인계, scan = 스캔, label = 배송 라벨, customs = 세관 (통관), pickup point = 픽업 장소,
### tracking number = 운송장 번호, tracking = 배송 조회, confirm receipt = 수령 확인, claim = 클레임, evidence = 증거 자료.
### 해요체 throughout. After an inserted name only particles that fit every ending are used: 에, 에서, 의.
### A date always ends in 일.

## Dates

date = { $year }년 { $month } { $day }일
month-1 = 1월
month-2 = 2월
month-3 = 3월
month-4 = 4월
month-5 = 5월
month-6 = 6월
month-7 = 7월
month-8 = 8월
month-9 = 9월
month-10 = 10월
month-11 = 11월
month-12 = 12월

## Pieces that sentences share. What is not known arrives as `unknown`.

days-count = { $days ->
   *[other] { $days }일
}
left-count = { $days_left ->
   *[other] { $days_left }일
}
the-carrier = { $carrier ->
    [unknown] 현지 배송사
   *[other] { $carrier }
}
by-act-day = { $act_by ->
    [unknown] {""}
   *[other] {" "}어떤 말을 듣더라도 { $act_by }까지는 행동하세요. 구매자 보호는 { $refund_by }에 끝나요.
}

## How a check ended

outcome-answered = 조회처가 응답했어요.
outcome-unchanged = 조회처가 응답했지만 새로운 내용은 없어요.
outcome-pending = 조회처가 번호를 알고 있지만 아직 스캔이 없어요.
outcome-not-found = 조회처가 이 번호를 몰라요.
outcome-pivot = 조회처가 같은 소포의 다른 번호를 알려 줬어요.
outcome-auth = 조회처가 키를 거부했어요. 설정에서 키를 확인하세요.
outcome-quota = 이 조회처의 사용 한도를 지금은 다 썼어요.
outcome-rate-limited = 조회처가 더 천천히 조회해 달라고 해요.
outcome-blocked = 조회처가 응답 대신 차단 페이지를 보여 줬어요. Doorstep은 몇 시간 동안 조회하지 않아요.
outcome-bad-number = 조회처에 따르면 이 번호는 그곳의 번호일 수 없어요.
outcome-misread = Doorstep이 읽을 수 없는 응답이 왔어요. 바뀐 것은 없어요.
outcome-upstream = 조회처 쪽에서 오류가 났어요.
outcome-unreachable = 조회처에 연결할 수 없었어요.

## When Doorstep asks next

next-check-closed = 직접 종료한 소포라서 더는 조회하지 않아요.
next-check-first = 곧 처음으로 조회해요.
next-check-nobody = 아직 아무 조회처에도 조회하지 않았어요. 어떤 조회처가 켜져 있는지 확인하세요.
next-check-done = 배송이 끝나서 더 조회할 필요가 없어요.
next-check-confirm = 배송사가 정정할 수도 있어서 하루 뒤에 한 번 더 조회해요.
next-check-pivot = 조회처가 다른 번호를 알려 줘서 바로 조회해요.
next-check-dormant = 몇 달째 소식이 없어서 일주일에 한 번 조회해요.
next-check-not-found = 아직 번호를 아는 조회처가 없어서 처음에는 하루에 몇 번, 그다음에는 매일 조회해요.
next-check-stalled = 2주째 소식이 없어서 하루에 한 번 조회해요.
next-check-label = 첫 스캔이 나올 때까지 이틀에 한 번 조회해요.
next-check-transit = 발송 국가에 있는 동안 이틀에 한 번 조회해요.
next-check-line-haul = 나라 사이를 이동하는 동안 하루에 한 번, 아침 스캔이 끝난 뒤에 조회해요.
next-check-arrived = 배송 국가에 있어서 하루에 두 번, 소포가 스캔되는 시간에 조회해요.
next-check-customs = 세관에 있는 동안 하루에 한 번 조회해요.
next-check-pickup = 찾아가기를 기다리는 동안 하루에 두 번 조회해요.
next-check-out-for-delivery = 배달 중이라서 낮에는 몇 시간마다 조회해요.
next-check-trouble = 문제가 있어서 하루에 두 번 조회해요.
next-check-ending = 어떻게 끝나는지 보려고 하루에 한 번 조회해요.
next-check-deadline = 구매자 보호가 곧 끝나서 평소보다 자주 조회해요.
next-check-far = 배송사가 빨라야 다음 주로 예상해서 이틀에 한 번 조회해요.
next-check-expected = 배송사가 지금쯤 도착할 것으로 예상해서 하루에 두 번 조회해요.
next-check-not-today = 배달을 나갔지만 그날 오지 않아서 하루에 네 번 조회해요.
next-check-tells-late = 조회처가 스캔을 반나절 늦게 알려 줘서 하루에 많아야 두 번 조회해요.
next-check-not-found-long = 열흘 동안 번호를 아는 조회처가 없어서 사흘에 한 번 조회해요.
next-check-key = 조회처가 키를 거부해서 하루 뒤에 조회해요.
next-check-quota = 조회처의 사용 한도가 다시 채워지면 조회해요.
next-check-rate-limited = 조회처가 더 천천히 조회해 달라고 해서 나중에 조회해요.
next-check-blocked = 조회처가 차단 페이지를 보여 줘서 몇 시간 쉬었다가 조회해요.
next-check-misread = 마지막 응답을 읽을 수 없어서 반나절 뒤에 조회해요.
next-check-retry = 곧 다시 조회하고, 조회처의 장애가 길어질수록 드물게 조회해요.

## Silence

silence-level-normal = 정상 범위
silence-level-watch = 평소보다 김
silence-level-worrying = 걱정되는 수준
silence-level-lost = 분실 가능성 높음

# What speaks for a reason.
silence-evidence-last = { $on }의 마지막 스캔 문구: ‘{ $words }’.
silence-evidence-service = 이 배송 방법({ $service })은 배송 국가의 배송사에 인계된 뒤에 스캔되지 않는 경우가 많아요.
silence-evidence-economy = 조회처에 따르면 이코노미 배송이고, 인계된 뒤에 스캔되지 않는 경우가 많아요.
silence-evidence-peak = 이런 시기({ peak-name })에는 이 구간의 소포가 어디서나 더 오래 기다려요.
silence-evidence-renumbered = 인계됐지만 다음 배송사의 번호는 알려지지 않았어요.
silence-evidence-others = { $one_in ->
    [0] 이 구간에서 본 공백 { $like }번 가운데 이렇게 길었던 것은 거의 없어요.
    [1] 이 구간에서 본 공백 { $like }번은 거의 모두 이만큼 길어요.
   *[other] 이 구간에서 본 공백 { $like }번 가운데 약 { $one_in }번에 한 번은 적어도 이만큼 길었어요.
}
silence-evidence-slow = 이 구간의 소포가 요즘 몇 주 동안 약 { $percent }% 더 느려요.
silence-reason-nothing-awaited = 더 예상되는 스캔은 없어요.
silence-reason-label = 배송 라벨은 있지만 배송사가 아직 소포를 스캔하지 않은 것 같아요.
silence-reason-collection = 소포가 배송사의 수거를 기다리는 것 같아요.
silence-reason-line-haul = 나라 사이를 이동하는 중인 것 같아요. 이 구간에는 스캔이 적어요.
silence-reason-customs = 통관 중인 것 같아요. 이때는 일주일 이상 소식이 없을 수 있어요.
silence-reason-local-carrier = 현지 배송사가 아직 스캔하지 않은 것 같아요.
silence-reason-limited-tracking = 이 배송 방법은 인계된 뒤에 스캔이 끊기는 경우가 많아요. 소포는 아직 올 수도 있고 이미 와 있을 수도 있어요.
silence-reason-peak = 모든 것이 더 오래 걸리는 성수기({ peak-name })와 겹쳐요.
silence-reason-renumbered = 입국한 뒤 현지 배송사가 새 번호를 붙였을 수 있어요.
silence-reason-new-number = 새 번호가 나왔지만({ $number }) 그 배송사는 아직 스캔을 보여 주지 않았어요.
silence-reason-waiting-for-you = 찾아가기를 기다리고 있어요.
silence-reason-returning = 돌아가는 중이고, 반송 길에서는 스캔이 드물어요.
silence-reason-source-failing = 며칠째 응답한 조회처가 없어요. 그러니 소포 쪽의 침묵이 아니에요.
peak-name = { $peak ->
    [chinese-new-year] 중국 춘절
    [golden-week] 중국 국경절 황금연휴
    [singles-day] 11.11 세일
    [black-friday] 블랙 프라이데이
    [christmas] 크리스마스
   *[other] { $peak }
}

## Clocks

clock-ship-by = 판매자 발송 기한
    .meaning = 판매자가 이날까지 발송하지 않으면 보통 알리익스프레스가 주문을 취소하고 돈을 돌려줘요.
clock-refund-by = 환불 기준일
    .meaning = 소포가 이날 전에 오지 않으면 돈을 돌려받아요. 이날은 미국 캘리포니아 시각 자정에 시작돼요.
clock-coupon-from = 지연 쿠폰
    .meaning = 이날부터 소포가 늦는다는 이유로 쿠폰을 요청할 수 있어요.
clock-claim-until = 클레임이 보통 가능한 기한
    .meaning = 환불 기준일이 지나도 보통 며칠은 더 분쟁을 제기할 수 있어요. 하지만 그걸 믿고 계획하지는 마세요.
clock-received-until = 수령 후 클레임 기한
    .meaning = 배송된 물건의 문제나 나에게 배송되지 않았다는 사실을 알릴 수 있는 마지막 날이에요.
clock-seller-answer-by = 판매자 답변 기한
    .meaning = 판매자가 이날까지 분쟁에 답하지 않으면 보통 요구가 받아들여져요.
clock-pickup-until = 찾아갈 기한
    .meaning = 픽업 장소는 이날까지 소포를 보관하고, 그 뒤에는 돌려보내요.
clock-promised-by = 약속된 날
    .meaning = 소포가 도착한다고 약속되거나 예상된 날이에요. 예상일 뿐 보장은 아니에요.
clock-payment-claim-until = 결제 업체의 기한
    .meaning = 이날까지는 결제 업체에도 별도의 이의 제기 절차가 있어요.
clock-certainty-printed = 표시된 날짜
clock-certainty-stated = 직접 입력
clock-certainty-estimated = 예상

## Parties of messages

party-seller = 판매자에게
    .by = 판매자
party-carrier = 배송사에
    .by = 배송사
party-support = 알리익스프레스 고객센터에
    .by = 알리익스프레스 고객센터
party-dispute = 분쟁 양식용
    .by = 알리익스프레스(분쟁)

## How sure a reading is

certainty-coded = 조회처의 자체 코드에서 읽음
certainty-worded = 문구에서 읽음
certainty-guessed = 추측일 뿐이라 아무것도 바꾸지 않음
