### What to do, why, and by when. One entry for each rule; `.steps` and `.evidence` are one line each.

## Lists that several advices share

evidence-basic =
    전체 기록과 번호가 나온 배송 조회 페이지
    배송지 주소가 나온 주문 페이지
    환불 기준일과 예상 배송일이 나온 주문 페이지
    판매자와 주고받은 메시지
evidence-carrier =
    담당자 이름과 날짜가 있는 배송사의 답변

## Nothing wrong: what the stage asks for

advice-status-order-placed =
    .title = 주문했어요
    .text = 주문이 들어갔어요. 결제가 되고 판매자가 시작하기 전에는 아무것도 움직이지 않아요.
advice-status-processing =
    .title = 준비하고 있어요
    .text = 판매자가 주문을 준비하고 있어요. 처리 기간이 끝날 때까지 기다리고, 너무 오래 걸리면 판매자에게 문의하세요.
advice-status-shipped =
    .title = 첫 스캔을 기다리세요
    .text = 판매자는 소포를 보냈다고 해요. 배송사의 첫 스캔부터 운송 중인 것으로 봐요.
advice-status-accepted =
    .title = 배송사에 있어요
    .text = 배송사가 소포를 스캔했고, 정상적으로 추적할 수 있어요.
advice-status-departed-origin =
    .title = 발송 국가를 떠났어요
    .text = 나라 사이에서는 스캔이 적어요. 기다리면서 구매자 보호가 끝나는 날을 기억해 두세요.
advice-status-transit =
    .title = 오는 중이에요
    .text = 소포가 물류 센터나 다른 나라를 거치고 있어요. 다음 스캔을 기다리세요.
advice-status-arrived-destination =
    .title = 배송 국가에 있어요
    .text = { the-carrier }의 자체 배송 조회도 확인하세요. 현지 스캔은 그곳에 먼저 나와요. 이제 번호가 바뀔 수 있어요.
advice-status-customs =
    .title = 세관에 있어요
    .text = 대부분의 소포는 며칠 안에 통과해요. 우편, 이메일, 문자로 공식 요청이 오는지 살피고, 오면 바로 답하세요.
advice-status-out-for-delivery =
    .title = 받을 준비를 하세요
    .text = 소포가 배달원이나 현지 배달 지점에 있어요. 전화를 가까이 두세요.
advice-status-delivered =
    .title = 배송 완료로 표시됐어요
    .text = 배송사가, 또는 직접 소포가 배달됐다고 알렸어요.
advice-status-returned =
    .title = 돌아가고 있어요
    .text = 소포가 발송인에게 돌아가는 중이에요. 다시 보내지 않으면 오지 않아요.
advice-status-exception =
    .title = 배송에 문제가 있어요
    .text = 아래에 조회처의 문구 그대로 나온 자세한 내용을 읽고, 배송사나 판매자에게 문의하세요.
advice-status-no-scan =
    .title = 아직 스캔이 없어요
    .text = 지금까지 이 소포의 기록을 알려 준 조회처가 없어요. 첫 기록은 배송사가 스캔하면 나와요.
advice-status-unread =
    .title = 아직 이해하지 못했어요
    .text = 조회처가 무언가를 알려 주지만 Doorstep이 확실히 읽을 수 없는 말이에요. 온 그대로 보여 주고, 거기서 아무런 결론도 내리지 않아요.
advice-status-marked-by-you =
    .title = 직접 표시했어요
    .text = 이 상태는 직접 표시한 것이에요. 바꾸기 전까지 조회처의 말보다 우선해요.

## The number

advice-number-fresh =
    .title = 아직 알려지지 않은 번호예요
    .text = 발송 후 24~72시간 동안은 흔한 일이에요. 배송사가 소포를 스캔하기 전에 라벨을 먼저 만드는 경우가 많아요.
    .steps =
        copy-number: 번호를 공백 없이 끝까지 복사했는지 확인하세요.
        look-again: 하루 이틀 뒤에 다시 확인하세요. Doorstep도 다시 확인해요.
advice-number-invalid =
    .title = 번호가 조회되지 않아요
    .text = { days-count }째 이 번호를 아는 조회처가 없어요. 오타이거나, 다른 배송사의 번호이거나, 쓰인 적이 없는 번호일 수 있어요.{ by-act-day }
    .steps =
        compare-number: 주문 페이지와 한 글자씩 비교하세요.
        try-sites: 알리익스프레스의 배송 조회, Cainiao, 배송사 사이트에서 조회해 보세요.
        ask-seller: 판매자에게 올바른 번호와 배송사 이름을 물어보세요.
        save-screenshots: 분명한 답이 없으면 화면을 캡처해 두고, 구매자 보호가 끝나는 날을 기억해 두세요.
    .evidence =
        번호를 찾을 수 없다고 나온 배송 조회 페이지
        { evidence-basic }
advice-number-mistyped =
    .title = 맞는 번호가 아닐 수 있어요
    .text = 한 조회처에 따르면 이 번호는 그곳의 번호일 수 없어요. 주문 페이지와 비교하세요.
    .steps =
        copy-number: 주문의 배송 조회 페이지에서 번호를 다시 복사하세요.
        tracking-not-order: 주문 번호가 아니라 운송장 번호인지 확인하세요.
advice-label-fresh =
    .title = 라벨은 만들어졌고 아직 스캔되지 않았어요
    .text = 판매자가 배송 라벨을 만들었어요. 첫 스캔은 보통 24~72시간 안에, 가끔은 며칠 더 뒤에 나와요.
advice-label-never-scanned =
    .title = 소포가 한 번도 스캔되지 않았어요
    .text = { days-count }째 라벨만 있어요. 소포가 아직 판매자에게 있거나, 다른 번호로 이동하고 있을 수 있어요.{ by-act-day }
    .steps =
        ask-seller: 소포를 정말 넘겼는지 판매자에게 묻고, 새 번호가 있으면 알려 달라고 하세요.
        save-pages: 배송 조회 페이지를 저장하세요.
        no-more-waiting: 행동해야 하는 날을 넘겨서까지 ‘기다려 주세요’라는 말을 받아들이지 마세요.
    .evidence =
        라벨만 나온 배송 조회 페이지
        { evidence-basic }
advice-label-collection-failed =
    .title = 배송사가 수거하지 못했어요
    .text = 배송사가 판매자를 찾아갔지만 헛걸음했어요. 판매자에게 소포를 넘겨 달라고 요청하세요.
advice-label-cancelled =
    .title = 발송이 취소됐어요
    .text = 소포는 더 이상 이 번호로 이동하지 않아요. 판매자에게 새 번호나 환불을 요청하세요.{ by-act-day }
    .evidence = { evidence-basic }

## Silence

reason-sentence = { $reason ->
    [label] 보통은 라벨은 있지만 소포가 아직 스캔되지 않아서예요.
    [collection] 보통은 배송사의 수거를 기다리고 있어서예요.
    [line-haul] 보통은 스캔이 적은 나라 사이 구간이라서예요.
    [customs] 보통은 통관 때문이에요.
    [local-carrier] 보통은 현지 배송사가 아직 스캔하지 않아서예요.
    [limited-tracking] 이 배송 방법은 인계된 뒤에 스캔되지 않는 경우가 많아요.
    [peak] 모든 것이 더 오래 걸리는 성수기나 연휴와 겹쳐요.
    [renumbered] 입국한 뒤 현지 배송사가 새 번호를 붙였을 수 있어요.
    [new-number] 새 번호가 붙었고, 그 번호의 배송사가 아직 스캔을 보여 주지 않았어요.
    [returning] 반송 길에서는 스캔이 드물어요.
    [source-failing] 최근에 응답한 조회처가 없어서 마지막 응답까지만 센 것이에요.
   *[other] 뚜렷한 한 가지 원인은 보이지 않아요.
}
advice-silence-normal =
    .title = 소식이 없지만 정상이에요
    .text = { days-count }째 새 소식이 없어요. 이 구간에서는 흔한 일이에요. { reason-sentence }
advice-silence-watch =
    .title = 평소보다 조용해요
    .text = { days-count }째 새 소식이 없어요. 이 구간치고는 평소보다 길어요. { reason-sentence }
    .steps =
        carrier-site: { the-carrier }의 자체 배송 조회를 확인하세요.
        number-changed: 번호가 바뀌었는지 확인하세요.
        wait: 아니라면 기다리세요. Doorstep이 계속 조회해요.
advice-silence-worrying =
    .title = 너무 오래 소식이 없어요
    .text = { days-count }째 새 소식이 없어요. 이 구간에서 이렇게 오래 조용한 소포가 저절로 오는 일은 드물어요. { reason-sentence }{ by-act-day }
    .steps =
        carrier-site: { the-carrier }의 자체 배송 조회를 확인하고, 소포가 어디 있는지 배송사에 문의하세요.
        ask-seller: 판매자에게 인계를 확인해 달라고 하고, 새 번호가 있으면 알려 달라고 하세요.
        save-pages: 배송 조회 페이지를 저장하세요.
    .evidence = { evidence-basic }
advice-silence-lost =
    .title = 분실됐을 가능성이 높아요
    .text = { days-count }째 새 소식이 없어요. 이만큼 소식이 끊긴 뒤에 오는 소포는 거의 없어요.{ by-act-day }
    .steps =
        ask-carrier: 배송사에 서면 답변을 요청하세요.
        write-seller: 판매자에게 메시지를 보내세요.
        prepare-dispute: 분쟁을 준비하고, 행동해야 하는 날을 넘겨 기다리지 마세요.
    .evidence =
        { evidence-basic }
        { evidence-carrier }
advice-silence-scans-ended =
    .title = 혹시 이미 받았나요?
    .text = { days-count }째 새 소식이 없지만, 이 배송 방법은 인계된 뒤에 스캔되지 않는 경우가 많아요. 아직 올 수도 있고 이미 와 있을 수도 있어요.
    .steps =
        look-around: 우편함을 살펴보고, 집과 우체국에 물어보세요.
        mark-received: 받았다면 받음으로 표시하세요.
        keep-date: 받지 못했다면 구매자 보호가 끝나는 날을 기억해 두세요.
advice-silence-unasked =
    .title = 응답하는 곳이 없어요
    .text = 며칠째 응답한 조회처가 없어서 소포에 대해 아무 말도 할 수 없어요. 소포 쪽의 침묵이 아니에요. 보이는 것은 마지막으로 알려진 내용이에요.
    .steps =
        see-checks: 조회 항목에서 어느 조회처가 왜 안 되는지 확인하세요.
        carrier-site: 배송사 사이트를 직접 확인하세요.
        check-settings: 조회처가 키를 거부하면 설정을 확인하세요.

## Customs

advice-customs-long =
    .title = 세관에 오래 있어요
    .text = 세관에 머문 지 { days-count }째예요. 평소보다 길어요. 판매자 탓인 경우는 드물어요.{ by-act-day }
    .steps =
        carrier-site: { the-carrier }의 자체 사이트나 세관 사이트를 확인하세요.
        check-mail: 우편, 이메일, 문자, 스팸함에 요청이 와 있는지 확인하세요.
        check-address: 주문의 주소와 전화번호가 맞는지 확인하세요.
        ask-carrier: 세관이 무엇을 기다리는지 배송사에 문의하세요.
        save-pages: 화면 캡처를 보관하세요.
    .evidence =
        배송사나 세관이 쓴 내용
        { evidence-basic }
advice-customs-held =
    .title = 세관이 보관하고 있어요
    .text = 세관이 소포를 검사하거나 보류하고 있어요. 배송사에 이유를 물어보세요. 요청이 오는 중일 수 있어요.
    .steps =
        check-mail: 이메일, 문자, 우편함에 공식 요청이 와 있는지 확인하세요.
        ask-carrier: { the-carrier }에 이유를 물어보세요.
advice-customs-info-required =
    .title = 세관이 무언가를 요구해요
    .text = 정보나 서류를 요구하고 있어요. 요청에 답하지 않으면 소포가 반송돼요.
    .steps =
        find-request: 이메일, 문자, 우편함에서 요청을 찾거나 { the-carrier }에 요청 내용을 물어보세요.
        answer-request: 배송사나 세관의 공식 사이트에서 주문 페이지의 인보이스와 함께 답하세요.
        keep-answers: 보낸 내용을 보관하세요.
advice-customs-payment-due =
    .title = 관세나 세금을 내야 해요
    .text = 내고 나면 소포가 계속 이동해요. 가짜 메시지가 이런 문구를 흉내 내니, 직접 연 배송사나 관청 사이트에서만 내세요. 메시지의 링크로는 절대 내지 말고, 알리익스프레스 밖에서 판매자에게도 절대 내지 마세요.
    .steps =
        carrier-site: { the-carrier }의 공식 사이트를 직접 열고 번호를 입력하세요.
        compare-amount: 주문에 이미 낸 세금이 어떻게 나와 있는지 금액과 비교하세요.
        pay: 그곳에서 내고 영수증을 보관하세요.
advice-customs-rejected =
    .title = 세관이 거부했어요
    .text = 소포가 들어올 수 없어요. 보통 반송되거나 폐기돼요.{ by-act-day }
    .steps =
        ask-carrier: 배송사나 세관에 이유를 서면으로 요청하세요.
        write-seller: 판매자에게 메시지를 보내세요.
        open-dispute: 거부가 확인되면 분쟁을 제기하세요.
    .evidence =
        이유가 적힌 공식 문서
        { evidence-basic }

## At the door

advice-attempt-failed =
    .title = 찾아왔지만 만나지 못했어요
    .text = { the-carrier-first }에서 배달을 시도했어요. 보통 한 번 더 시도하거나 소포를 픽업 장소로 옮기고, 그다음에는 반송돼요.
    .steps =
        look-card: 안내문, 이메일, 문자를 찾아보세요.
        arrange-day: { the-carrier }의 자체 사이트에서 새 날짜나 픽업을 정하세요. 가능하면 오늘 하세요.
        check-phone: 주문의 전화번호를 확인하세요.
the-carrier-first = { $carrier ->
    [unknown] 현지 배송사
   *[other] { $carrier }
}
advice-attempt-bad-address =
    .title = 주소가 불확실해요
    .text = 배송사가 주소를 찾지 못하거나 주소가 완전하지 않다고 해요. 답하지 않으면 소포가 반송되고, 주소가 틀렸다면 클레임이 더 어려워요.
    .steps =
        compare-address: 주문의 주소를 실제 주소와 비교하세요.
        give-address: 공식 사이트나 전화로 { the-carrier }에 올바른 주소와 전화번호를 알려 주세요.
        keep-answers: 보낸 내용을 보관하세요.
advice-attempt-refused =
    .title = 수취 거부로 표시됐어요
    .text = 배송사는 수취가 거부됐다고 해요. 내가 거부한 것이 아니라면 지금 알리세요. 곧 반송될 예정이에요.
    .steps =
        call-carrier: { the-carrier }에 전화해서 거부하지 않았다고 말하세요.
        new-delivery: 재배달을 요청하고, 답변을 서면으로 달라고 하세요.
advice-attempt-payment-due =
    .title = 배송사가 요금을 요구해요
    .text = 배달 전에 내야 할 요금이 있어요. 직접 연 배송사 자체 사이트에서 확인하세요. 메시지의 링크로는 아무것도 내지 말고, 알리익스프레스 밖에서 판매자에게도 아무것도 내지 마세요.
    .steps =
        ask-carrier: { the-carrier }에 무슨 요금인지 물어보세요.
        pay: 공식 사이트나 창구에서만 내세요.
advice-pickup-until =
    .title = { $until }까지 찾으세요
    .text = 소포가 기다리고 있어요. { $until }이 지나면 반송되고, 찾지 않은 소포에 대한 클레임은 어려워요.
    .steps =
        take-code: 코드나 안내문, 신분증을 가져가세요.
        cannot-go: 갈 수 없다면 { the-carrier }에 더 보관해 달라고 하거나 다른 사람을 보내세요.
advice-pickup-usually-until =
    .title = 곧 찾으세요
    .text = 소포가 기다리고 있어요. 마지막 날은 나와 있지 않아요. 픽업 장소는 보통 일주일 정도 소포를 보관하니 늦어도 { $until }까지로 계획하세요.
    .steps =
        last-day: 안내문, 이메일, 문자에서 마지막 날을 찾아보세요.
        take-code: 코드나 안내문, 신분증을 가져가세요.
        cannot-go: 갈 수 없다면 { the-carrier }에 더 보관해 달라고 하거나 다른 사람을 보내세요.
advice-pickup-expired =
    .title = 기한 안에 찾지 않았어요
    .text = 픽업 장소가 소포를 반송하고 있거나 곧 반송해요. 오늘은 아직 있을 수 있어요.
    .steps =
        call-carrier: 지금 픽업 장소나 { the-carrier }에 전화하세요.
        sent-again: 이미 떠났다면 다시 보낼 수 있는지 판매자에게 문의하세요.
advice-delivered-check =
    .title = 받았나요?
    .text = 배송사는 배달했다고 해요. 받았다면 물건을 확인하고 여기에서 받음으로 표시하세요. 문제는 { $until }까지 알릴 수 있어요. 받지 못했다면 지금 움직이고, 알리익스프레스에서 수령 확인을 하지 마세요.
    .steps =
        { places-to-look }
        carrier-site: { the-carrier }의 사이트를 열고 사진, 서명, 픽업 장소, 배달 장소를 찾아보세요.
        ask-carrier: { the-carrier }에 언제, 어디서, 누구에게 건넸는지 물어보세요.
        keep-answers: 배송 조회 페이지와 모든 답변을 저장하세요.
        write-seller: 알리익스프레스에서 판매자에게 메시지를 보내세요.
        open-dispute: 내 주소로 배달되지 않았다면 분쟁을 제기하세요.
    .evidence =
        배송사의 배달 증명, 또는 없다는 답변
        내 주소로 배달되지 않았음을 보여 주는 자료
        { evidence-basic }
places-to-look =
    place-mailbox: 우편함을 살펴보세요.
    place-front-door: 현관문과 그 주변을 살펴보세요.
    place-locker: 가까운 무인 택배함을 살펴보세요.
    place-reception: 건물 안내 데스크에 물어보세요.
    place-concierge: 관리인이나 경비실에 물어보세요.
    place-package-room: 택배 보관실을 살펴보세요.
    place-neighbours: 이웃에게 물어보세요.
    place-family: 가족이나 함께 사는 사람에게 물어보세요.
    place-post-office: 가까운 우체국에 물어보세요.
    place-pickup-point: 픽업 장소에 물어보세요.
advice-delivered-unlinked =
    .title = 받았나요?
    .text = 배송사는 배달했다고 해요. 받았다면 여기에서 받음으로 표시하세요. 받지 못했다면 지금 움직이고, 알리익스프레스에서 수령 확인을 하지 마세요.
    .steps =
        { places-to-look }
        carrier-site: { the-carrier }의 사이트를 열고 사진, 서명, 픽업 장소, 배달 장소를 찾아보세요.
        ask-carrier: { the-carrier }에 언제, 어디서, 누구에게 건넸는지 물어보세요.
        keep-answers: 배송 조회 페이지와 모든 답변을 저장하세요.
        write-seller: 알리익스프레스에서 판매자에게 메시지를 보내세요.
        open-dispute: 내 주소로 배달되지 않았다면 분쟁을 제기하세요.
    .evidence =
        배송사의 배달 증명, 또는 없다는 답변
        { evidence-basic }
advice-delivered-in-doubt =
    .title = 배송 완료라는데 누구에게 갔을까요?
    .text = 마지막 스캔은 배송 완료라고 하지만 맞지 않아요. 반송 뒤에 나왔거나, 다른 곳에서 찍혔거나, 장소도 시각도 없어요. 소포를 손에 쥐기 전에는 수령 확인을 하지 마세요.
    .steps =
        carrier-site: { the-carrier }의 사이트를 열고 배달 장소와 배달 증명을 찾아보세요.
        ask-carrier: 누구에게 건넸는지 배송사에 물어보세요.
        { places-to-look }
        write-seller: 내가 받은 것이 아니라면 판매자에게 메시지를 보내세요.
    .evidence =
        전체 기록이 나온 배송 조회 페이지
        { evidence-carrier }
        { evidence-basic }
advice-delivered-not-received =
    .title = 배송 완료라지만 받지 못했어요
    .text = 배송사는 배달했다고 하고, 나는 받지 못했다고 한 상태예요. 이제 중요한 것은 배송사의 증명이에요. 수령 확인을 하지 마세요.{ by-act-day }
    .steps =
        { places-to-look }
        ask-carrier: { the-carrier }에 언제, 어디서, 누구에게 건넸는지 묻고, 사진이나 서명을 요청하세요.
        keep-answers: 배송 조회 페이지와 모든 답변을 저장하세요.
        write-seller: 알리익스프레스에서 판매자에게 메시지를 보내세요.
        open-dispute: 배송사가 답하거나 며칠 동안 답이 없으면 분쟁을 제기하세요.
    .evidence =
        배송사의 배달 증명, 또는 없다는 답변
        내 주소로 배달되지 않았음을 보여 주는 자료
        { evidence-basic }
advice-delivered-partial =
    .title = 일부만 배송되거나 파손됐어요
    .text = 배송사 스스로 빠지거나 부서진 것이 있었다고 해요. 시간이 지나기 전에 기록해 두세요.
    .steps =
        photograph: 무엇이든 버리기 전에 상자, 라벨, 물건을 사진으로 찍으세요.
        ask-carrier: { the-carrier }에 파손 확인서를 요청하세요.
        write-seller: 알리익스프레스에서 판매자에게 알리세요.
    .evidence =
        상자, 라벨, 내용물 전체의 사진(가능하면 한 장에)
        { evidence-carrier }
        { evidence-basic }
advice-delivered-inspect =
    .title = 받은 물건을 확인하세요
    .text = 물건의 문제는 { $until }까지 알릴 수 있어요. 개수를 세고, 상품 설명과 비교하고, 써 보세요.
advice-delivered-window-passed =
    .title = 클레임 기한이 지난 것 같아요
    .text = 이 배송에 대한 신고는 보통 { $until }까지 가능했어요. 소포를 받았다면 받음으로 표시하세요.

## Plain trouble

advice-wrong-country =
    .title = 지금 있는 나라: { $scan_country }
    .text = 소포가 배달되고 있는 나라: { $scan_country }. 주문의 배송 국가: { $country }. 판매자가 다른 소포의 번호를 줬거나, 배송사가 혼동했을 수 있어요.{ by-act-day }
    .steps =
        save-pages: 배송 조회 페이지와 주문의 주소를 저장하세요.
        other-site: 다른 배송 조회 사이트와 { the-carrier }의 자체 사이트에서 번호를 확인하세요.
        ask-seller: 판매자에게 올바른 번호를 물어보세요.
        open-dispute: 불일치가 확인되면 분쟁을 제기하고, 수령 확인은 하지 마세요.
    .evidence =
        잘못된 나라나 도시가 나온 배송 조회 페이지
        배송지 주소가 나온 주문 페이지
        { evidence-basic }
advice-returned-completed =
    .title = 발송인에게 돌아갔어요
    .text = 소포가 반송되어 오지 않아요. 남은 것은 환불, 또는 판매자 부담의 재발송이에요.{ by-act-day }
    .steps =
        ask-seller: 판매자에게 환불을 요청하세요.
        open-dispute: 며칠 안에 환불되지 않으면 분쟁을 제기하세요.
        pay-nothing-outside: 알리익스프레스 밖에서 추가 비용을 내지 마세요.
    .evidence =
        반송이 나온 배송 조회 페이지
        { evidence-basic }
return-words = { $words ->
    [unknown] 배송 조회에 반송 전의 이유가 나와 있어요.{" "}
   *[other] 반송 전 배송 조회의 문구는 다음과 같아요: “{ $words }”.{" "}
}
advice-returned-harder =
    .title = 돌아가고 있고, 이유가 불리할 수 있어요
    .text = { return-words }주소, 부재, 미수령, 답하지 않은 요청이 원인이었다면 클레임이 더 어려워요. 그래도 가망이 없지는 않으니 실제로 있었던 일을 말하세요.{ by-act-day }
    .steps =
        ask-carrier: 배송사에 이유를 서면으로 요청하세요.
        ask-seller: 다시 보낼 수 있는지 판매자에게 문의하세요.
        pay-nothing-outside: 알리익스프레스 밖에서 추가 비용을 내지 마세요.
        open-dispute: 배달할 수 없다면 분쟁을 제기하세요.
    .evidence =
        이유가 나온 배송 조회 페이지
        { evidence-carrier }
        { evidence-basic }
advice-returned-strong =
    .title = 내 탓이 아닌 이유로 돌아가고 있어요
    .text = { return-words }내가 일으킨 일이 아니므로 유리한 상황이에요.{ by-act-day }
    .steps =
        ask-seller: 판매자에게 환불이나 무료 재발송을 요청하세요.
        pay-nothing-outside: 알리익스프레스 밖에서 추가 비용을 내지 마세요.
        open-dispute: 반송이 확인되면 분쟁을 제기하세요.
    .evidence =
        이유가 나온 배송 조회 페이지
        { evidence-basic }
advice-returned-reason-unknown =
    .title = 돌아가고 있어요
    .text = 소포가 발송인에게 돌아가고 있는데, 배송 조회에 이유가 없어요. 얼마나 유리한지는 그 이유에 달려 있어요.{ by-act-day }
    .steps =
        carrier-site: { the-carrier }의 자체 사이트에서 이유를 찾거나 물어보세요.
        ask-seller: 판매자에게 환불이나 무료 재발송을 요청하세요.
        pay-nothing-outside: 알리익스프레스 밖에서 추가 비용을 내지 마세요.
        open-dispute: 배달할 수 없다면 분쟁을 제기하세요.
    .evidence =
        반송이 나온 배송 조회 페이지
        { evidence-basic }
advice-lost-by-carrier =
    .title = 분실됐어요
    .text = 배송사 스스로 소포가 분실되거나 폐기됐다고 해요. 더 기다릴 것이 없어요.{ by-act-day }
    .steps =
        ask-carrier: 배송사에 서면 확인을 요청하세요.
        write-seller: 판매자에게 메시지를 보내세요.
        open-dispute: 분쟁을 제기하세요.
    .evidence =
        분실에 대한 배송사의 확인
        { evidence-basic }
advice-lost-by-you =
    .title = 분실로 여기고 포기했어요
    .text = 소포를 분실로 표시했어요. 나타날 수도 있으니 Doorstep은 계속 조회해요.{ by-act-day }
    .steps =
        ask-carrier: 배송사에 서면 답변을 요청하세요.
        open-dispute: 구매자 보호가 끝나기 전에 분쟁을 제기하세요.
    .evidence = { evidence-basic }
advice-damaged =
    .title = 운송 중 파손됐어요
    .text = 배송사가 파손을 알렸어요. 소포가 오면 열기 전과 여는 동안 사진을 찍으세요.
    .steps =
        ask-carrier: { the-carrier }에 파손 확인서를 요청하세요.
        photograph: 상자, 라벨, 물건을 사진으로 찍으세요.
        write-seller: 알리익스프레스에서 판매자에게 알리세요.
    .evidence =
        상자, 라벨, 물건의 사진
        { evidence-carrier }
        { evidence-basic }
advice-sources-disagree =
    .title = 조회처들의 말이 서로 달라요
    .text = 한 조회처는 소포가 배달되거나 반송됐다고 하고, 다른 조회처는 다르게 말해요. 직접 확인하기 전에는 어느 쪽도 믿지 않아요.
    .steps =
        carrier-site: { the-carrier }의 자체 사이트를 확인하세요. 마지막 구간은 그곳이 가장 잘 알아요.
        save-pages: 두 페이지를 모두 저장하세요.
        confirm-nothing: 소포를 손에 쥐기 전에는 수령 확인을 하지 마세요.
    .evidence =
        날짜와 시각이 있는 두 배송 조회 페이지
        { evidence-basic }
advice-exception-delayed =
    .title = 지연되고 있어요
    .text = 배송사가 지연을 알렸어요. 이런 안내 뒤에 보통의 스캔이 이어지는 경우가 많으니 기다리세요.
advice-exception-on-hold =
    .title = 보류됐어요
    .text = 배송사가 소포를 보관하고 있고, 세관은 아니에요. 이유를 물어보세요.
    .steps =
        carrier-site: { the-carrier }의 자체 사이트에서 이유를 찾아보세요.
        ask-carrier: 내가 해야 할 일이 있는지 물어보세요.
advice-exception-prohibited =
    .title = 운송이 거부됐어요
    .text = 배송사나 보안 검사에서 소포를 거부해요. 다른 방법으로 보내지 않으면 판매자에게 돌아가요.{ by-act-day }
    .steps =
        ask-seller: 대신 어떻게 보낼지 판매자에게 묻거나 환불을 요청하세요.
        pay-nothing-outside: 알리익스프레스 밖에서 추가 비용을 내지 마세요.
    .evidence = { evidence-basic }
advice-exception-undeliverable =
    .title = 배달할 수 없다고 해요
    .text = 배송사가 배달을 포기했어요. 보통 반송이 이어져요.{ by-act-day }
    .steps =
        call-carrier: 오늘 { the-carrier }에 전화하세요. 아직 찾을 수 있는 소포도 있어요.
        ask-carrier: 이유를 서면으로 요청하세요.
        write-seller: 판매자에게 메시지를 보내세요.
    .evidence =
        { evidence-carrier }
        { evidence-basic }

## The protection, and when to open a dispute

advice-dispute-too-early =
    .title = { $refund_by }까지 보호돼요
    .text = { left-count } 남았어요. 지금 분쟁을 제기하면 너무 일러요. 소포가 아직 정상적인 기간 안에 올 수 있는 동안에는 보통 거절되고, 한 주문에 분쟁을 두 번 제기할 수 있는 경우는 드물어요. 행동해야 하는 날은 { $act_by }이에요.
advice-dispute-prepare =
    .title = 구매자 보호 종료에 대비하세요
    .text = { $refund_by }까지 { left-count } 남았는데 소포가 오지 않았어요. 지금 증거 자료를 모으세요. { $act_by } 전에 움직임이 없을 때만 필요해요.
    .steps =
        save-pages: 배송 조회 페이지와 주문 페이지를 저장하세요.
        write-seller: 판매자에게 메시지를 보내 분명한 답을 요청하세요.
        keep-answers: 답변을 보관하세요. ‘기다려 주세요’는 답이 아니에요.
    .evidence = { evidence-basic }
advice-dispute-ask-extension =
    .title = 기간 연장을 요청할 수 있어요
    .text = 판매자는 구매자 보호를 연장할 수 있지만, 그러려면 며칠이 필요해요. 소포를 더 기다리고 싶다면 지금 요청하세요. 주문 페이지에 새 날짜가 나오기 전까지는 { $refund_by }이 그대로 유효해요.
advice-dispute-ending =
    .title = 구매자 보호가 { left-count } 뒤에 끝나요
    .text = 구매자 보호가 { $refund_by }에 끝나는데 소포가 오지 않았어요. 오늘 판매자에게 메시지를 보내고 분쟁을 준비해 두세요. 약속에 기대지 말고, 소포가 없으면 { $act_by }에 제기하세요.
    .steps =
        write-seller: 판매자에게 메시지를 보내세요.
        evidence: 증거 자료를 정리하세요.
        open-dispute: 바뀐 것이 없으면 { $act_by }까지 분쟁을 제기하세요.
    .evidence = { evidence-basic }
advice-dispute-now =
    .title = 지금 분쟁을 제기하세요
    .text = { left-count } 남았어요. 구매자 보호는 { $refund_by }, 미국 캘리포니아 시각 자정에 끝나요. 소포를 손에 쥐고 있지 않다면 오늘 분쟁을 제기하세요. 나중에 오는 소포는 그때도 받을 수 있지만, 놓친 날짜는 되돌릴 수 없어요.
    .steps =
        open-dispute: 주문을 열어 환불을 선택하고, 받지 못했다고 답하세요.
        describe: 무슨 일이 있었는지 사실만 두세 문장으로 쓰세요.
        add-screenshots: 화면 캡처를 추가하세요.
    .evidence = { evidence-basic }
advice-dispute-last-day =
    .title = 분쟁을 제기할 수 있는 마지막 날이에요
    .text = 구매자 보호가 오늘 밤, 미국 캘리포니아 시각 자정에 끝나요. 소포를 손에 쥐고 있지 않다면 판매자가 무엇을 약속하든 지금 분쟁을 제기하세요.
    .steps =
        open-dispute: 주문을 열어 환불을 선택하고, 받지 못했다고 답하세요.
        describe: 무슨 일이 있었는지 사실만 두세 문장으로 쓰세요.
        add-screenshots: 가지고 있는 화면 캡처를 추가하세요. 나머지는 보통 나중에 추가할 수 있어요.
    .evidence = { evidence-basic }
advice-dispute-after-protection =
    .title = 환불 기준일이 지났어요. 지금 요구하세요
    .text = 구매자 보호가 { $refund_by }에 끝났어요. 보통 { $until }까지는 아직 분쟁을 제기할 수 있지만, 그걸 믿지 말고 지금 시도하세요.
    .steps =
        look-order: 주문 페이지를 확인하세요. 환불이 이미 진행 중일 수 있어요.
        open-dispute: 아니라면 지금 분쟁을 제기하세요.
        write-support: 양식이 거부되면 알리익스프레스 고객센터에 문의하세요.
    .evidence = { evidence-basic }
advice-dispute-too-late =
    .title = 분쟁을 제기하기에는 늦은 것 같아요
    .text = 구매자 보호가 { $refund_by }에 끝났고, 그 뒤의 며칠도 { $until }에 끝났어요. 양식은 아마 거부될 거예요.
    .steps =
        look-order: 그래도 주문 페이지를 확인하고 시도해 보세요.
        write-support: 알리익스프레스 고객센터에 문의하세요.
        ask-bank: 은행이나 결제 업체에 자체 절차가 있는지 물어보세요.
advice-dispute-payment-provider =
    .title = 결제 업체에 자체 절차가 있어요
    .text = 알리익스프레스가 뭐라고 하든 보통 { $until }까지 이용할 수 있어요. 배송도 환불도 되지 않은 주문에만 쓰세요.
    .evidence = { evidence-basic }
advice-dispute-not-open-yet =
    .title = 분쟁은 보통 { $opens }부터 가능해요
    .text = 기다린다고 해결되지 않을 일이 생겼지만, 알리익스프레스는 보통 발송 며칠 뒤에야 양식을 열어 줘요. 그때까지 증거 자료를 모으세요.
    .evidence = { evidence-basic }
advice-dispute-ready =
    .title = 분쟁을 제기할 이유가 충분해요
    .text = 더 기다려서 얻을 것이 없어요. 판매자에게 해결할 시간을 짧게 주고, 구매자 보호가 끝나기 훨씬 전에 분쟁을 제기하세요.{ by-act-day }
    .steps =
        carrier-site: { the-carrier }의 자체 사이트에서 배송 조회를 한 번 더 확인하세요.
        save-pages: 저장하세요.
        write-seller: 판매자에게 메시지를 보내세요.
        open-dispute: 분쟁을 제기하세요.
    .evidence = { evidence-basic }
advice-dispute-late-and-silent =
    .title = 늦고 소식도 없어요
    .text = 약속된 날이 지났고 오랫동안 소식이 없어요. 둘이 합쳐지면 분쟁을 제기할 이유가 되지만, 하나만으로는 안 돼요.{ by-act-day }
    .steps =
        ask-both: 판매자와 배송사에 한 번 더 문의하세요.
        open-dispute: { $act_by }까지, 답변이 쓸모없으면 더 일찍 분쟁을 제기하세요.
    .evidence = { evidence-basic }
advice-dispute-seller-answer =
    .title = 판매자는 { $by }까지 답해야 해요
    .text = 분쟁이 진행 중이에요. 판매자가 { $by }까지 답하지 않으면 보통 요구가 받아들여지고, 며칠 뒤에는 알리익스프레스가 스스로 판단해요. 무언가를 제안하면 받아들이기 전에 살펴보세요. 제안을 받아들이면 분쟁이 끝나요.
    .steps =
        look-order: 알리익스프레스에서 분쟁을 살펴보고, 그곳에서 묻는 것에 답하세요.
        add-screenshots: 아직 빠진 증거 자료를 추가하세요. 분쟁이 끝날 때까지 추가할 수 있어요.
        escalate: 판매자의 기한이 지났는데 아무 일도 없으면 알리익스프레스에 판단을 요청하세요.
        mark-refunded: 돈을 돌려받으면 여기에서 소포를 환불받음으로 종료하세요.
    .evidence = { evidence-basic }
advice-protection-unknown =
    .title = 환불 기준일을 몰라요
    .text = 알리익스프레스에서 주문을 한 번 열어 환불 기준일을 입력하거나 가져오세요. 그 날짜가 없으면 기한을 살필 수 없어요.
advice-protection-estimated =
    .title = 구매자 보호 날짜는 예상일 뿐이에요
    .text = { $refund_by }은 발송일부터 계산한 날짜예요. 알리익스프레스에서 주문을 한 번 열어 표시된 날짜를 옮겨 적으세요. 더 이를 수 있어요.
advice-promise-passed =
    .title = 약속된 날이 지났어요
    .text = 약속되거나 예상된 날은 { $promised }이었어요. 이런 날짜가 보장되지는 않지만, 이제부터는 소식이 없는 것이 더 중요한 의미를 가져요.
advice-promise-coupon =
    .title = 지연 쿠폰
    .text = { $from }부터 주문에서 늦을 경우 약속한 쿠폰을 요청할 수 있어요. 쿠폰을 받아도 구매자 보호는 끝나지 않아요.

## What the shipping method lets one expect

tracking-sentence = { $tracking ->
    [detailed] 자세히 추적돼요.
    [good] 보통 잘 추적돼요.
    [varies] 얼마나 잘 추적되는지는 경우마다 달라요.
   *[limited] 추적이 제한적이고, 끝까지 되지 않는 경우가 많아요.
}
best-for-sentence = { $best_for ->
    [low-cost] 급하지 않은 저렴한 물건을 위한 방법이에요.
    [time-sensitive] 빨리 받아야 하는 주문을 위한 방법이에요.
    [small] 지원 국가로 가는 작은 소포를 위한 방법이에요.
    [budget] 알뜰한 주문을 위한 방법이에요.
    [urgent] 급하거나 값비싼 주문을 위한 방법이에요.
   *[regular] 일반적인 주문을 위한 방법이에요.
}
advice-method-expect =
    .title = { $method }: { $from }~{ $to }일
    .text = 이 방법이 발송부터 보통 걸리는 기간이에요. 예상일 뿐 보장은 아니에요. { tracking-sentence } { best-for-sentence } 나라, 시기, 현지 배송사에 따라 달라요.
advice-method-overdue =
    .title = 평소보다 오래 걸리고 있어요
    .text = 발송한 지 { $since_shipment }일이 지났어요. 보통 걸리는 기간({ $method }): { $from }~{ $to }일. { tracking-sentence } 이것만으로 분실됐다고 할 수는 없어요.

## Orders without a number

advice-order-preparing =
    .title = 판매자가 준비하고 있어요
    .text = 발송 전에는 운송장 번호가 없어요. 그때까지는 주문 페이지에서만 진행 상황을 알 수 있어요.
    .steps =
        wait: 처리 기간이 끝날 때까지 기다리세요.
        ask-seller: 오래 걸리면 언제 발송하는지 판매자에게 문의하세요.
        cancel: 마음이 바뀌었다면 페이지에서 가능할 때 주문을 취소하세요.
advice-order-slow =
    .title = { days-count }째 발송되지 않았어요
    .text = 판매자는 보통 열흘 안에 발송해요. 언제 발송하는지 문의하세요. 페이지에서 가능할 때 취소할 수도 있어요.
    .steps =
        processing-time: 주문 페이지에서 처리 기간을 확인하세요.
        ask-seller: 판매자에게 발송일을 물어보세요.
        cancel: 답변이 만족스럽지 않으면 주문을 취소하세요.
advice-order-not-shipped-in-time =
    .title = 제때 발송되지 않았어요
    .text = 판매자는 { $by }까지 발송해야 했어요. 이런 주문은 보통 저절로 취소되고 환불돼요. 기다리고 싶을 때만 기간 연장에 동의하세요.
    .steps =
        look-order: 주문 페이지를 확인하세요. 환불이 진행 중일 수 있어요.
        ask-seller: 판매자에게 문의하거나 주문을 취소하세요.
advice-order-closing-soon =
    .title = 알리익스프레스가 곧 이 주문을 완료해요
    .text = 알리익스프레스가 { $warned_on }에 주문이 곧 완료로 표시된다고 알렸고, 여기에는 이 주문의 소포가 없어요. 완료되면 판매자가 돈을 받고 환불받을 길이 좁아져요.
    .steps =
        look-order: 오늘 알리익스프레스에서 주문을 여세요.
        confirm-nothing: 아무것도 오지 않았다면 수령 확인을 하지 말고, 그곳에서 기간 연장이나 환불을 요청하세요.
        import-page: 날짜를 알 수 있도록 주문 페이지를 여기로 가져오세요.
advice-closing-soon =
    .title = 알리익스프레스가 곧 이 주문을 완료해요
    .text = 알리익스프레스가 { $warned_on }에 주문이 곧 완료로 표시된다고 알렸고, 소포가 왔다는 표시는 없어요. 완료되면 판매자가 돈을 받고 환불받을 길이 좁아져요.
    .steps =
        look-order: 오늘 알리익스프레스에서 주문을 여세요.
        confirm-nothing: 소포가 오지 않았다면 수령 확인을 하지 말고, 그곳에서 기간 연장이나 환불을 요청하세요.
        mark-received: 소포가 왔다면 여기에 표시하세요.
advice-order-number-soon =
    .title = 발송됐고, 번호는 곧 나와요
    .text = 운송장 번호는 주문의 배송 조회 페이지에 보통 24~72시간 안에 나와요.
    .steps =
        on-web: 웹에서: ‘내 주문’을 열고 ‘주문 조회’를 누르세요.
        in-app: 앱에서: ‘계정’이나 ‘내 주문’을 열고 배송 조회로 가세요.
advice-order-number-missing =
    .title = 발송됐지만 번호가 없어요
    .text = 발송됨으로 표시된 지 { days-count }이 지났는데 운송장 번호가 없어요. 번호가 없으면 아무것도 추적하거나 증명할 수 없어요.{ by-act-day }
    .steps =
        look-again: 주문의 배송 조회 페이지를 한 번 더 확인하세요.
        ask-seller: 판매자에게 번호와 배송사를 물어보세요.
        keep-answers: 답변을 보관하세요.
    .evidence =
        번호가 없는 주문 페이지
        { evidence-basic }

## What you did, and what is to follow

advice-seller-awaited =
    .title = 판매자에게 메시지를 보냈어요
    .text = 보낸 날은 { $sent }이에요. { $answer_by }까지 판매자의 답을 기다리세요. 그때 Doorstep이 알려 줘요.
advice-seller-silent =
    .title = 판매자가 답하지 않아요
    .text = { $sent }에 메시지를 보내고 { $waited ->
       *[other] { $waited }일이
    } 지났지만 적어 둔 답이 없어요. 기다려서 손해가 생기기 시작하면 쓸모 있는 답을 하지 않는 것은 분쟁을 제기할 이유가 돼요. 그것만으로 분실이 증명되지는 않아요.{ by-act-day }
    .steps =
        look-messages: 알리익스프레스의 메시지를 살펴보세요. 답이 와 있을 수 있어요.
        write-again: 언제까지 답을 원하는지 날짜를 넣어 한 번 더 보내세요.
        save-messages: 보낸 메시지의 화면을 캡처해 저장하세요.
        open-dispute: 급하면 기다리지 말고 분쟁을 제기하세요.
    .evidence =
        판매자에게 보낸 메시지의 날짜가 나온 화면 캡처
        { evidence-basic }
advice-carrier-awaited =
    .title = 배송사에 메시지를 보냈어요
    .text = 보낸 날은 { $sent }이에요. { $answer_by }까지 { the-carrier }의 답을 기다리세요. 그때 Doorstep이 알려 줘요.
advice-carrier-silent =
    .title = 배송사가 답하지 않아요
    .text = { $sent }에 메시지를 보냈지만 적어 둔 답이 없어요. 답이 없다는 사실도 남겨 둘 만해요. 분쟁에서는 무엇을 했는지 물어봐요.
    .steps =
        call-carrier: { the-carrier }에 전화하고, 날짜와 담당자 이름을 적어 두세요.
        save-messages: 보낸 메시지의 화면을 캡처해 저장하세요.
advice-wait-open =
    .title = 판매자가 { $until }까지 기다려 달라고 해요
    .text = 행동할 날보다 앞이라서 기다려도 손해가 없어요. 그날이 지나면 Doorstep이 알려 줘요.
advice-wait-too-long =
    .title = 그렇게 오래 기다리지 마세요
    .text = 판매자는 { $until }까지 기다려 달라고 하지만, 행동할 수 있는 기한은 그 전에 끝나요. 약속한다고 기한이 멈추지는 않아요.{ by-act-day }
    .steps =
        ask-extension: 판매자에게 구매자 보호 연장을 요청하세요. 주문 페이지의 새 날짜만 효력이 있어요.
        save-messages: 약속이 담긴 메시지를 저장하세요.
        open-dispute: 주문 페이지에 새 날짜가 없으면 행동할 날까지 분쟁을 제기하세요.
    .evidence =
        판매자가 기다려 달라고 하는 메시지
        { evidence-basic }
advice-wait-broken =
    .title = 판매자가 약속을 지키지 않았어요
    .text = { $until }까지 기다려 달라고 했지만 그 뒤로 움직임이 없어요. 또 ‘기다려 주세요’라고 해도 이번 약속보다 나을 것이 없어요.{ by-act-day }
    .steps =
        save-messages: 약속이 담긴 메시지를 저장하세요.
        write-seller: 그날이 지났다고 판매자에게 메시지를 보내세요.
        open-dispute: 답이 또 다른 약속이고 행동할 날이 가까우면 분쟁을 제기하세요.
    .evidence =
        판매자가 기다려 달라고 한 메시지
        { evidence-basic }
advice-extension-asked =
    .title = 기간 연장을 요청했어요
    .text = { $asked }에 판매자에게 구매자 보호 연장을 요청했어요. 주문 페이지에 더 늦은 날짜가 나오기 전까지는 이전 날짜가 그대로예요.
    .steps =
        look-order: 주문 페이지에 새 날짜가 있는지 살펴보세요.
        note-granted: 있으면 페이지를 가져오거나 날짜를 입력하세요.
advice-extension-granted =
    .title = 새 날짜를 옮겨 적으세요
    .text = 구매자 보호가 연장됐다고 적었지만 Doorstep은 아직 주문 페이지에서 새 날짜를 읽지 못했어요. 읽기 전까지는 이전 날짜로 계산해요.
    .steps =
        look-order: 알리익스프레스에서 주문을 열고, 페이지를 가져오거나 날짜를 입력하세요.
advice-wrong-city =
    .title = 배송지({ $city })가 아닌 { $scan_city }에 있어요
    .text = 소포가 { $scan_city }에서 배달되고 있어요. 주문의 배송지({ $city })에서 약 { $km } km 떨어진 곳이에요. 판매자가 다른 소포의 번호를 알려 줬거나 소포가 잘못 분류됐을 수 있어요. 잘못 가고 있는 소포는 아직 방향을 바로잡을 수 있어요.{ by-act-day }
    .steps =
        save-pages: 배송 조회 페이지와 주문의 주소를 저장하세요.
        compare-address: 주문의 주소를 실제 주소와 비교하세요.
        other-site: 다른 배송 조회 사이트와 { the-carrier }의 사이트에서 번호를 확인하세요.
        ask-carrier: { the-carrier }에 소포에 적힌 도시와 우편번호를 물어보세요.
        ask-seller: 판매자에게 정확한 번호를 물어보세요.
        open-dispute: 맞지 않는 것이 확인되면 분쟁을 제기하세요. 수령 확인은 하지 마세요.
    .evidence =
        다른 도시가 나온 배송 조회 페이지
        배송지 주소가 나온 주문 페이지
        { evidence-basic }
advice-parts-missing =
    .title = 주문의 다른 부분이 왔어요
    .text = 이 주문의 소포 하나는 배송됐고, 이 소포는 아직 오지 않았어요. 일부가 빠져 있는 동안 주문 전체의 수령 확인을 하지 마세요. 그러면 전체의 구매자 보호가 끝나요.
    .steps =
        count: 도착한 소포에 무엇이 있었는지 살펴보세요. 둘이 함께 포장됐을 수 있어요.
        ask-seller: 빠진 것이 있으면 어느 소포에 있는지 판매자에게 물어보세요.
        confirm-nothing: 모두 오기 전에는 수령 확인을 하지 마세요.
advice-parts-claim =
    .title = 주문의 일부가 빠졌어요
    .text = 이 주문의 소포 하나가 왔고, 그 안에 없던 것을 알릴 기한은 그 배송부터 계산돼요. { $until }까지 알리세요.
    .steps =
        count: 받은 것의 개수를 세고, 배송 라벨과 함께 사진을 찍으세요.
        ask-seller: 판매자에게 빠진 부분을 문의하세요.
        open-dispute: 빠진 상품에 대해서만 분쟁을 제기하세요.
    .evidence =
        받은 것을 모두 한 장에 담은 사진
        { evidence-basic }
advice-dispute-unlikely =
    .title = 제때 오지 않을 것 같아요
    .text = 이만큼 와서 이만큼 오래 걸린 소포는 100개 중 약 { $percent }개가 { $act_by } 전에 도착해요. 지금 준비하세요. 준비해 두면 잃을 것이 없지만, 놓친 날짜는 되돌릴 수 없어요. 너무 일찍 제기하면 소포가 아직 올 수 있다는 이유로 분쟁이 거절될 수 있어요.
    .steps =
        save-pages: 배송 조회 페이지와 주문 페이지를 저장하세요.
        ask-extension: 소포를 받는 편이 더 좋다면 판매자에게 기간 연장을 요청하세요.
        write-seller: 판매자에게 메시지를 보내 분명한 답을 요청하세요.
    .evidence = { evidence-basic }

## Closed

advice-closed-received =
    .title = 받았어요
    .text = 소포를 받은 상태예요. Doorstep은 더 이상 조회하지 않아요.
advice-closed-refunded =
    .title = 환불받았어요
    .text = 돈을 돌려받았어요. Doorstep은 더는 조회하지 않아요.
advice-closed-given-up =
    .title = 포기했어요
    .text = 소포를 포기한 상태예요. Doorstep은 더 이상 조회하지 않아요.
