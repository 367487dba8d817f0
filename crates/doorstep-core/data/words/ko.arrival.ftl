### When a parcel is expected, and how that was reckoned.

arrival-title = 도착 예상: { $likely }
arrival-most = 이런 소포는 열에 여덟이 { $from }에서 { $to } 사이에 와요. 가장 가능성이 높은 날은 { $likely }이에요.
arrival-half = 절반은 { $half_from }에서 { $half_to } 사이에, 100개 중 95개는 { $wide_from }에서 { $wide_to } 사이에 와요.
arrival-never = 이런 소포 100개 중 약 { $never }개는 끝내 오지 않아요.

# How it was made.
arrival-basis = { $own ->
    [0] { $pooled ->
        [0] 배송 방법({ arrival-method })에 보통 걸리는 기간으로 계산했어요. 아직 내 소포에서 배운 것은 없어요.
       *[other] 이 구간에 있던 다른 사람들의 소포 { $pooled }개({ arrival-method })로 계산했어요. 이 방법으로 온 내 소포는 아직 없어요.
    }
   *[other] { $pooled ->
        [0] 이 구간을 지난 내 소포 { $own }개({ arrival-method })로 계산했어요.
       *[other] 이 구간을 지난 내 소포 { $own }개({ arrival-method })와 다른 사람들의 소포 { $pooled }개로 계산했어요.
    }
}
arrival-method = { $method ->
    [unknown] 알 수 없는 방법
    [courier] DHL, FedEx 또는 UPS
    [premium] AliExpress Premium Shipping
    [saver] AliExpress Saver Shipping
    [standard] AliExpress Standard Shipping
    [epacket] ePacket
    [china-post] China Post
   *[other] { $method }
}
arrival-window-right = 도착한 내 소포 { $of }개 중 { $right }개가 이런 기간 안에 왔어요.

# What others say beside it.
arrival-promised = 판매자는 { $promised }까지 온다고 약속했어요.
arrival-promised-right = 판매자는 { $promised }까지 온다고 약속했어요. 내 소포 { $of }개 중 { $right }개에서 이런 약속이 지켜졌어요.
arrival-estimated = 배송사 예상: { $estimated_from }부터 { $estimated_to }까지.
arrival-estimated-on = 배송사 예상: { $estimated_from }.
arrival-estimated-right = 배송사 예상: { $estimated_from }부터 { $estimated_to }까지. 내 소포 { $of }개 중 { $right }개에서 첫 예상이 맞았어요.
arrival-estimated-on-right = 배송사 예상: { $estimated_from }. 내 소포 { $of }개 중 { $right }개에서 첫 예상이 맞았어요.

## The terminal: what was learnt

terminal-arrival-taken = 소포 { $parcels }개의 통계를 가져왔어요. 이름: { $name }. 이제 모든 소포를 이 통계로 다시 판단해요.
terminal-arrival-pool = { $name }: 다른 사람들의 소포 { $parcels }개의 통계
arrival-right-promise = 판매자의 약속: 소포 { $of }개 중 { $right }개에서 지켜짐.
arrival-right-estimate = 배송사의 첫 예상: 소포 { $of }개 중 { $right }개에서 맞음.
arrival-right-window = 열에 여덟이 들어야 하는 Doorstep의 기간: 소포 { $of }개 중 { $right }개에서 맞음.
