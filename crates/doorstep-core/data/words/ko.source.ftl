### What is said of the sources: what each knows, what it costs, how a key is had, how welcome questions are.

source-official = 공식
source-unofficial = 비공식

## How likely a source is to take offence

source-risk-none = 직접 운영하는 서버예요.
source-risk-low = 공개된 인터페이스를 정해진 한도 안에서 조회해요.
source-risk-medium = 사이트의 자체 인터페이스예요. 예고 없이 바뀌거나 거부할 수 있어요.
source-risk-high = 문서화되지 않은 인터페이스로, 너무 많이 조회하는 주소를 차단하는 것으로 알려져 있어요. Doorstep은 천천히 조회해요.

## What asking costs

source-cost-free = 무료예요.
source-cost-contract = 직접 맺은 계약이나 서버 외에는 비용이 없어요.
source-cost-free-once = 처음 { $numbers }개 번호는 무료이고, 그다음부터는 유료예요.
source-cost-free-monthly = 한 달에 새 번호 { $numbers }개까지 무료이고, 그다음부터는 유료예요.
source-cost-paid = 유료 요금제가 필요해요.

## How a key is had

source-key-nothing = 키가 필요 없어요.
source-key-optional = 키 없이도 작동해요. 키는 { $page }에서 받을 수 있어요.
source-key-key = { $page }에서 계정을 만들고 API 키를 복사하세요.
source-key-key-and-secret = { $page }에서 이용을 신청하세요. 사용자 이름이나 client id가 키이고, 비밀번호나 client secret이 시크릿이에요.
source-key-key-secret-account = { $page }에서 이용을 신청하세요. 키, 시크릿, 계정 번호가 모두 필요해요.
source-key-client-credentials = { $page }에서 앱을 만드세요. 앱의 client id가 키이고 client secret이 시크릿이에요. 토큰은 Doorstep이 직접 받아요.
source-key-user-grant = { $page }에서 앱을 만들어 승인을 받고, 내 계정에 대한 접근을 허용하세요. 앱 키, 시크릿, 발급된 토큰이 모두 필요해요.

## What each knows

source-cainiao = 알리익스프레스의 자체 물류망이에요. 거의 모든 알리익스프레스 소포를 첫 스캔부터, 흔히 마지막까지 알아요.
source-17track = 거의 모든 배송사. 번호는 처음 추적할 때 한 번만 차감돼요.
source-ship24 = 거의 모든 배송사. 새 번호마다 차감돼요.
source-dhl_unified = 모든 DHL 계열사.
source-laposte = 콜리시모, 크로노포스트, 프랑스 우체국의 서신 우편.
source-novaposhta = 우크라이나와 그 밖의 Nova Poshta.
source-inpost = 폴란드의 InPost 무인 택배함과 택배.
source-4px = 4PX. 중국 창고에서 인계까지.
source-fedex = FedEx. 모든 스캔 포함.
source-ups = UPS. 모든 스캔 포함.
source-aliexpress_openplatform = 내 알리익스프레스 계정의 주문과 그 소포의 번호.
source-karrio_server = 직접 운영하는 Karrio 서버가 계약한 모든 곳.
source-postnord = 스웨덴과 덴마크의 우체국, 노르웨이와 핀란드의 PostNord.
source-gls = GLS 소포.
source-aftership = 거의 모든 배송사.
source-trackingmore = 거의 모든 배송사.
source-easypost = 주로 북미 배송사. 번호 단위로 요금을 내요.
source-royalmail = Royal Mail. 기업 계정이 있어야 해요.
source-australiapost = Australia Post. 계약이 있어야 해요.
source-canadapost = Canada Post. 개발자 계정이 있어야 해요.
source-postnl = PostNL. 배송지 우편번호가 필요해요.
source-posteitaliane = Poste Italiane.
source-correos_es = 스페인의 Correos.

## How it stands

source-standing-on = 켜짐
source-standing-off = 꺼짐
source-standing-lacks = 키 필요
source-standing-cooling = 지금은 쉬는 중
source-standing-failing = 응답하지 않음
source-cooling = 지금은 조회하지 않아요. 다음 조회가 가능한 때: { $when }. { $why ->
    [auth] 조회처가 키를 거부했어요
    [quota] 조회처가 사용 한도를 다 썼다고 해요
    [blocked] 조회처가 차단했어요. 그다음에 한 번 조회해서 다시 응답하는지 확인해요
    [rate_limited] 조회처가 더 드물게 조회해 달라고 해요
   *[other] 조회처가 잇따라 여러 번 실패했어요
}.
source-next = { $count ->
   *[other] 추적 중인 소포 { $count }개의 소식을 알려 줬어요
}. 다음 차례: { $when }.
source-pace = { $seconds ->
    [0] 최대 1초에 여러 번 조회해요.
   *[other] 최대 { $seconds }초에 한 번 조회해요.
}
source-left = { $daily }번 중 { $left }번 더 조회할 수 있어요. 한도가 다시 채워지는 때: { $when }.
source-news-count = { $taken ->
   *[other] 메시지 { $taken }개를 받아들였어요
}{ $refused ->
    [0] .
   *[other] . { $refused }개는 진짜임을 증명하지 못해서 아무것도 바꾸지 않았어요.
}

## Keys and switches

source-setting-base-url = 서버 주소
source-setting-api-key = 키, client id 또는 사용자 이름
source-setting-api-secret = 시크릿 또는 비밀번호
source-setting-account = 계정 번호
source-setting-token = 발급된 토큰
source-setting-refresh-token = 갱신 토큰
source-setting-webhook-secret = 소식의 시크릿
source-key-entered = 입력한 때: { $when }. 다시 보여 주지 않아요. 바꾸려면 새로 입력하세요.
source-key-fixed = 설정 파일에 있고, 그쪽이 우선해요.
source-key-nothing-typed = 입력한 것이 없어서 바뀐 것도 없어요.
source-key-forgotten = 입력한 내용을 지웠어요: { $source }.
source-switched-on = 이제 { $source }에 조회해요.
source-switched-off = 더는 { $source }에 조회하지 않아요. 알려 준 내용은 남아요.
source-tried-accepted = { $source }에서 키를 받아들였어요.
source-tried-refused = 키를 저장했지만 { $source }에서 거부했어요{ $said ->
    [none] .
   *[other] : { $said }
}
source-tried-open = 저장했어요. { $source }에서 받아들이는지는 알 수 없었어요: { $said }
source-tried-later = 저장했어요. 지금은 { $source }에 조회하지 않고 있어서 시험하지 않았어요.
source-tried-nothing = 저장했어요. 아직 시험할 것이 없었어요.
source-tried-alone = 데모라서 { $source }에서 키를 받아들이는지 묻지 않았어요.
