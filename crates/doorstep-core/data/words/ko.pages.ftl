# What the pages say around the parcels. One section a page, in the order of the page.

## The frame of every page
page-skip = 본문으로 건너뛰기
page-brand = Doorstep, 오늘 페이지로
page-nav = 주 메뉴
page-nav-more = 더 보기
page-nav-needs = 조치 필요
page-today = 오늘
page-orders = 주문
page-parcels = 소포
page-add = 추가
page-settings = 설정
page-theme-auto = 시스템 색상을 따라요. 밝은 색으로 바꾸기
page-theme-light = 밝은 색이에요. 어두운 색으로 바꾸기
page-theme-dark = 어두운 색이에요. 다시 시스템 색상 따르기
page-undo = 되돌리기
page-zone = 시간대
page-zone-use = 사용
page-zone-says = { $zone } 기준 시각
page-zone-says-unknown = { $zone } 기준 시각(내 시간대는 알 수 없음)
page-own-machine = 내 컴퓨터에서 실행 중
page-keys = 키보드
page-keys-lede = 입력 중이 아닐 때는 어디서나 글자 하나로 조작해요. 스크립트를 실행하지 않는 브라우저에서는 Tab, Enter, 스페이스로 모두 할 수 있어요.
page-keys-step = 목록에서 다음, 이전
page-keys-pick = 현재 항목 선택
page-keys-help = 이 도움말
page-close = 닫기
page-cancel = 취소
page-back = 뒤로
page-more = 더 보기
page-copy = 복사
page-copied = 복사됨
page-cannot-copy = 선택해서 직접 복사하세요
page-new-tab = {" "}(새 탭에서 열림)
page-optional = (선택)
page-by = { $day }까지
page-archived = 보관됨
page-go-today = 오늘로 가기

## Lists
page-list-sort = 정렬
page-list-search = 검색
page-list-show = 표시
page-list-pages = 페이지
page-list-first = 처음으로
page-list-empty = 아무것도 없어요
page-list-pick = 선택: { $name }
page-list-pick-all = 이 페이지 모두
page-act-check = 지금 조회
page-act-check-parcels = 이 주문의 소포 지금 조회
page-act-archive = 보관
page-act-unarchive = 보관함에서 꺼내기
page-act-received = 받았어요
page-act-received-all = 모두 받았어요
page-act-reopen = 다시 열기
page-act-give-up = 포기
page-act-delete = 삭제
page-act-colour = 표시
page-colour = 색 표시
page-colour-any = 모든 색
page-colour-none = 색 없음
page-colour-red = 빨강
page-colour-orange = 주황
page-colour-yellow = 노랑
page-colour-green = 초록
page-colour-blue = 파랑
page-colour-purple = 보라
page-colour-grey = 회색

## Add
page-add-lede = 운송장 번호나 주문이 들어 있는 것이면 무엇이든 붙여 넣으세요. 하나든 쉰 개든, 문장, 메일, 페이지, 링크도 괜찮아요. 저장하기 전에 무엇을 이해했는지 보여 줘요.
page-add-hint = 한 번에 번호 5,000개까지 넣을 수 있어요. ‘살펴보기’를 눌러도 아무에게도 아무것도 보내지 않아요.
page-add-files-hint = 메일(.eml, .mbox), 저장한 페이지, 캡처, 표(CSV, TSV), Doorstep 내보내기 파일. 개수 제한 없이 모두 합쳐 64 MB까지예요. 어떤 파일인지는 내용을 보고 알아요.
page-add-orders = 주문 페이지나 주문 목록의 텍스트, 알리익스프레스 메일의 원본, 저장한 페이지, 다른 도구의 표를 모두 여기서 읽어요. 이름, 주소, 전화번호, 카드 번호는 빼요.
page-add-inbox = 이해하지 못한 것은 그곳에 남아요.
page-add-too-large = 64 MB를 넘어서 아무것도 읽지 않았어요. 한 번에 더 적은 파일을 고르세요. 큰 메일함은 크기 제한이 없는 ‘doorstep import’로 가져올 수 있어요.
page-add-gone = 이 미리보기는 하루가 넘었거나 이미 저장됐어요. 파일을 다시 고르세요.
page-add-where = 알리익스프레스에서 ‘내 주문’을 열고 주문을 고른 다음 ‘배송 조회’를 누르세요. 번호는 배송 조회 페이지 맨 위에 있고, 옆에 복사 버튼이 있는 경우가 많아요. 주문 옆의 긴 번호는 주문 번호예요. 구매를 가리키는 번호라서 아는 배송사가 없어요.
page-add-none-yet = 아직 번호가 없나요? 그러면 판매자가 소포를 인계하지 않은 거예요. 번호가 나오는 대로 추가할 수 있어요.
page-add-nothing = 아직 살펴볼 것이 없어요. 운송장 번호를 붙여 넣으세요.
page-add-no-number = 여기에는 운송장 번호가 없어요. 운송장 번호는 숫자가 다섯 자리 이상이고 글자가 함께 있는 경우가 많아요. 예: LP00123456789012.
page-add-nothing-picked = 선택한 번호가 없어서 아무것도 추가하지 않았어요.
page-add-preview = { $count ->
    [0] 새로 추적할 것 없음
   *[other] 추적할 소포 { $count }개
}
page-add-not-yet = 아직 저장된 것은 없어요.
page-add-take-out = 원하지 않는 것은 빼고 나머지를 추적하세요.
page-add-beyond = 한 번에 번호 5,000개까지 추가할 수 있는데 { $count }개가 더 있어요. 먼저 이것을 추적하고, 다음 번호부터 나머지를 붙여 넣으세요: { $first }.
page-add-added = { $count ->
    [0] 새로운 것이 없어요
   *[other] 이제 소포 { $count }개를 추적해요
}{ $known ->
    [0] .
   *[other] . { $known }개는 이미 추적하고 있었어요.
}
page-add-carrier-likely = 아마 { $one }
page-add-carrier-perhaps = 어쩌면 { $one }
page-add-carrier-several = { $some } 또는 { $last }

## Import
page-add-files = 또는 파일 선택
page-add-whole-orders = 주문 전체
page-import-orders = 주문
page-import-parcels = 소포
page-import-odd = 이해하지 못함
page-import-save = 모두 저장
page-import-save-nothing = 저장하지 않기
page-import-back = 뒤로
page-import-instead = 이전 값:
page-columns-title = 각 열에는 무엇이 있나요?
page-add-look = 살펴보기
page-columns-later = 나중에
page-inbox = 받은 자료함
page-inbox-wait = 결정을 기다려요
page-inbox-found = 감시 폴더에서 발견
page-inbox-unwanted = 필요 없음
page-inbox-careful = 주의
page-inbox-kept-open = 남겨 둔 내용
page-inbox-away = 치우기
page-inbox-all-away = 모두 치우기
page-mail = 메일함
page-mail-now = 지금 읽기
page-mail-stop = 읽기 중지
page-mail-open = 메일함 읽기
page-mail-server = 메일 서버(IMAP)
page-mail-name = 그곳의 사용자 이름
page-mail-secret = 앱 비밀번호
page-mail-folder = 폴더
page-mail-port = 포트
page-mail-try = 시험하고 읽기
page-inbox-again-title = 다시 읽기
page-inbox-again-now = 지금 다시 읽기
page-inbox-kept-title = 남겨 둔 내용
import-new = 새로움
import-changed = 바뀜
import-same = 이미 있음
import-outranked = 그대로 둠
order-status-to-pay = 결제 대기
order-status-processing = 준비 중
order-status-shipped = 배송 중
order-status-completed = 완료
order-status-closed = 종료
order-status-canceled = 취소
page-import-pasted = 붙여 넣은 내용
page-import-title = { $orders ->
    [0] { $parcels ->
       *[other] 소포 { $parcels }개
    }
   *[other] 주문 { $orders }개{ $parcels ->
        [0] {""}
       *[other] 와 소포 { $parcels }개
    }
}
page-import-nothing = 새로운 것 없음
page-import-ready = 가져올 준비 완료
page-import-nothing-lede = 여기서 이해한 것은 이미 모두 있어요.
page-import-all-or-nothing = 전부 저장하거나 전혀 저장하지 않고, 되돌릴 수 있어요.
page-import-item = 상품
page-import-refund = 환불
page-import-parcel = { $events ->
    [0] 알려진 스캔이 없어요.
   *[other] 새 스캔 { $events }개.
} { $count ->
    [0] {""}
   *[other] 주문: { $orders }.
}
page-import-same = { $count ->
   *[other] { $count }개는 이미 있고 그대로 둬요.
}
page-import-export = Doorstep 내보내기 파일({ $name }): { $parcels ->
    [0] 새 소포 없음
   *[other] 새 소포 { $parcels }개
}, { $orders ->
    [0] 새 주문 없음
   *[other] 새 주문 { $orders }개
}{ $known ->
    [0] .
   *[other] . { $known }개는 이미 있고 그대로 둬요.
}
page-import-odd-kept = 저장하면 이것은 받은 자료함으로 가고, 더 많이 아는 새 Doorstep이 다시 읽어요.
page-import-saved = 저장됨: { $orders ->
    [0] 새 주문 없음
   *[other] 새 주문 { $orders }개
}{ $changed ->
    [0] {""}
   *[other] , { $changed }개 바뀜
}, { $parcels ->
    [0] 새 소포 없음
   *[other] 새 소포 { $parcels }개
}.

## Columns of a table
page-columns-lede = 이 표에는 주문 번호가 있지만 열 이름만으로는 나머지를 알 수 없어요. 한 번만 알려 주면 열이 같은 표는 그다음부터 바로 읽어요.
page-columns-no-order = 한 열에는 주문 번호가 있어야 해요.
page-column-none = 빼기
page-column-order-number = 주문 번호
page-column-line-id = 주문 안의 상품 번호
page-column-placed-on = 주문한 날
page-column-status = 상태
page-column-total = 주문 총액
page-column-price = 한 개 가격
page-column-price-info = 알리익스프레스가 파일에 쓰는 형식의 가격
page-column-currency = 통화
page-column-seller = 상점
page-column-seller-url = 상점 주소
page-column-title = 구매한 상품
page-column-product-id = 상품 번호
page-column-sku-id = 옵션 번호
page-column-variant = 옵션
page-column-quantity = 수량
page-column-tracking-number = 운송장 번호
page-column-picture = 사진 주소

## Inbox
page-inbox-lede = Doorstep이 읽었지만 이해하지 못한 것과 알리익스프레스에서 온 척한 것이에요. 치우기 전에는 아무것도 사라지지 않아요.
page-inbox-empty = 모두 이해했어요
page-inbox-empty-text = 모르는 내용이 있는 메일, 페이지, 표는 여기서 기다려요.
page-inbox-capture = 캡처
page-inbox-page = 페이지
page-inbox-mail = 메일
page-inbox-table = 표
page-inbox-text = 텍스트
page-inbox-again = 새 Doorstep은 더 많이 이해해요. 업데이트한 뒤에는 이 모두를 스스로 다시 읽고, 여기서 직접 요청할 수도 있어요.
page-inbox-kept = 남겨 둔 것은 이것이 전부예요. 다시 읽는 데 필요한 내용이고, 이름, 주소, 전화번호, 카드 번호는 없어요. 뺀 자리에는 ‘…’이 있어요.
page-inbox-dismissed = { $count ->
    [0] 치운 것이 없어요.
   *[other] { $count }개를 치웠어요.
}
page-inbox-forgotten = 더는 기다리지 않아요. 저장된 것은 없어요.
page-inbox-reread = { $count ->
    [0] 이 버전이 이미 모두 읽었어요.
   *[other] { $count }개를 다시 읽었어요.
}

page-mail-lede = Doorstep이 메일함에서 알리익스프레스의 메일을 스스로 읽을 수 있어요. 폴더를 읽기 전용으로만 열고, 다른 발신자는 보지 않고, 아무것도 읽음으로 표시하지 않아요.
page-mail-password = 메일 계정 설정에서 Doorstep 전용으로 만든 비밀번호예요. 봉인해서 보관하고, 메일 서버 말고는 아무에게도 보내지 않아요.
page-mail-read = { $mails ->
    [0] 아직 알리익스프레스 메일 없음
   *[other] 메일 { $mails }통 읽음
}. 마지막 확인: { $when }.
page-mail-not-read = 아직 읽지 않았어요.
page-mail-added = 메일 서버에 연결됐어요({ $host }). { $mails ->
    [0] 지난 반년 동안의 알리익스프레스 메일은 없어요. 새로 오는 메일을 읽어요.
   *[other] 알리익스프레스 메일 { $mails }통 이상을 읽고 있어요.
}
page-mail-visited = 곧 읽어요.
page-mail-removed = 더는 읽지 않아요. 가져온 것은 남아요.

## Orders that are alike
page-order-alike = 이 주문과 혼동하기 쉬운 주문
page-order-refunds = 환불
page-order-completed = 완료
alike-product = 다음 주문과 같은 상품이에요: { $other }.
alike-look = 다음 주문과 비슷해 보여요: { $other }.
alike-shop = 다음 주문과 같은 상점이에요: { $other }.
alike-differs-variant = 이 주문: { $here }. 그 주문: { $there }.
alike-differs-title = 이 주문: { $here }. 그 주문: { $there }.
alike-differs-quantity = 이 주문의 수량: { $here }. 그 주문: { $there }.
alike-differs-total = 이 주문의 결제액: { $here }. 그 주문: { $there }.
alike-differs-placed = 이 주문의 주문일: { $here }. 그 주문: { $there }.
alike-differs-shop = 이 주문의 상점: { $here }. 그 주문: { $there }.
alike-nothing = 알려진 내용으로는 구별할 수 없어요. 하나에 이름이나 색을 붙이세요.

## First run
page-first = 아직 오는 소포가 없어요
page-first-add = 첫 소포 추가
page-first-copy = 알리익스프레스에서 ‘내 주문’, 주문, ‘배송 조회’ 순서로 여세요. 주문 번호가 아니에요. 그 번호를 아는 배송사는 없어요.
    .title = 운송장 번호를 복사하세요
page-first-paste = 하나든 쉰 개든, 문장이나 링크도 괜찮아요. 무엇을 이해했는지 먼저 보여 줘요.
    .title = 여기에 붙여 넣으세요
page-first-watch = 배송사에 조회하고, 소포가 어디 있는지, 소식이 없는 것이 정상인지, 언제까지 무엇을 할지 쉬운 말로 알려 줘요.
    .title = 나머지는 Doorstep이 지켜봐요

## Today
page-today-needs = { $count ->
   *[other] 조치가 필요한 일이 { $count }개 있어요
}
page-today-needs-you = 조치 필요
page-today-worth = 살펴볼 만한 것
page-today-moved-live = 움직임이 있어요
page-today-moved-all = 최근 변경 순으로 모두 보기
page-today-calm-title = 할 일이 없어요
page-today-calm = { $count ->
    [0] 오는 소포가 없어요.
   *[other] 소포 { $count }개가 오고 있어요. 할 일이 생기면 여기에 나와요.
}
page-today-more = { $count ->
   *[other] 조치가 필요한 소포 { $count }개 더 있음
}
page-today-more-orders = { $count ->
   *[other] 조치가 필요한 주문 { $count }개 더 있음
}
page-today-since = 마지막으로 본 뒤({ $when })
page-today-since-first = 지난 사흘 동안
page-today-moved-none = 움직임이 없었어요. 흔한 일이에요. 나라 사이에서는 한두 주 동안 스캔이 없는 경우가 많아요.

## Parcels
page-parcels-add = 소포 추가
page-parcels-all = 모든 소포
page-parcels-search = 소포 검색
    .placeholder = 번호, 이름, 장소, 상점
page-parcels-next = 소포 더 보기
page-parcels-sort-attention = 급한 순
page-parcels-sort-changed = 최근 변경 순
page-parcels-sort-added = 최근 추가 순
page-parcels-show-all = 모두
page-parcels-show-needs = 조치 필요
page-parcels-show-arriving = 곧 도착
page-parcels-show-moving = 오는 중
page-parcels-show-done = 끝남
page-parcels-show-archived = 보관됨
page-list-nothing = ‘{ $q }’ 검색 결과가 없어요
page-list-hint = 번호, 이름, 장소의 일부만 써도 돼요. 보관한 소포는 ‘보관됨’에 있어요.
page-list-none-all = 모든 소포가 보관함에 있어요.
page-list-none-needs = 조치가 필요한 소포가 없어요. 이런 목록에는 가장 좋은 상태예요.
page-list-none-moving = 오는 소포가 없어요.
page-list-none-arriving = 배달 중이거나 찾아갈 소포가 없어요.
page-list-none-done = 아직 배송되거나 종료된 소포가 없어요.
page-list-none-archived = 보관함이 비어 있어요. 받은 소포를 여기에 둘 수 있고, 아무것도 사라지지 않아요.

## A parcel in a list
page-status-new = 아직 조회 안 함
page-status-no-scan = 아직 스캔 없음
page-act-by = { $day }까지 행동
page-silent = { $days ->
   *[other] { $days }일째 소식 없음
}

## Beside orders in the browser
verdict-no-parcel = 아직 운송장 번호 없음
verdict-silent = { $status }, { $days ->
   *[other] { $days }일째 소식 없음
}

## Phone
page-phone-description = 알리익스프레스 소포가 어디 있는지, 소식이 없는 것이 정상인지, 언제까지 무엇을 할지 알려 줘요.
page-phone-add = 추가

## Browsers
page-browsers = 브라우저
page-browsers-lede = 브라우저 확장 프로그램은 알리익스프레스에서 주문을 열 때 함께 읽고 스스로 여기로 가져와요. 다른 누구에게도 아무것도 보내지 않고, 이름, 주소, 전화번호는 빼요.
page-browsers-pair = 브라우저 연결
page-browsers-address = 주소
page-browsers-code = 코드
page-browsers-paired = 연결된 브라우저
page-browsers-since = 연결: { $when }
page-browsers-used = 마지막 소식: { $when }
page-browsers-end = 끊기
page-browsers-end-of = 연결: { $name }
page-browsers-none = 아직 연결된 브라우저가 없어요.
page-browsers-how = 확장 프로그램을 설치하고 열어서 아래 두 가지를 입력한 다음 ‘연결’을 누르세요.
page-browsers-code-life = 코드는 5분 동안 한 번만 쓸 수 있어요. 코드를 가진 사람은 여기로 주문을 가져올 수 있으니 아무에게도 보여 주지 마세요.
page-browsers-ended = 이제 이 브라우저는 아무것도 가져올 수 없어요: { $name }.
page-browsers-may = 연결된 브라우저는 주문과 사진을 가져오고 각 주문 옆의 내용을 읽을 수 있어요. 여기의 다른 것은 읽거나 바꿀 수 없어요.

## Orders
page-orders-add = 주문 추가
page-orders-all = 모든 주문
page-orders-paste = 번호나 메일 붙여 넣기
page-orders-search = 주문 검색
    .placeholder = 번호, 이름, 상점, 구매한 상품
page-orders-next = 주문 더 보기
page-orders-sort-added = 최근 추가 순
page-orders-sort-placed = 최근 주문 순
page-orders-sort-attention = 급한 순
page-orders-show-all = 모두
page-orders-show-needs = 조치 필요
page-orders-show-no-parcel = 아직 소포 없음
page-orders-show-moving = 오는 중
page-orders-show-arriving = 곧 도착
page-orders-show-done = 끝남
page-orders-show-archived = 보관됨
page-orders-hint = 번호, 이름, 상점, 구매한 상품의 일부만 써도 돼요. 보관한 주문은 ‘보관됨’에 있어요.
page-orders-none-all = 모든 주문이 보관함에 있어요.
page-orders-none-needs = 조치가 필요한 주문이 없어요.
page-orders-none-no-parcel = 아직 열려 있는 주문은 모두 소포가 알려져 있어요.
page-orders-none-moving = 오는 주문이 없어요.
page-orders-none-arriving = 배달 중인 주문이 없어요.
page-orders-none-done = 아직 도착하거나 끝난 주문이 없어요.
page-orders-none-archived = 보관함이 비어 있어요. 끝난 주문을 여기에 둘 수 있고, 아무것도 사라지지 않아요.
page-orders-first = 아직 주문이 없어요
page-orders-first-why = 주문은 얼마를 냈는지, 누가 팔았는지, 언제까지 돈이 보호되는지 알려 줘요. 주문이 있으면 Doorstep이 언제 행동할지 말할 수 있어요.
page-orders-first-import = 가져오기
    .text = 알리익스프레스의 메일이나 주문 페이지를 파일로 저장하고 Doorstep이 읽게 하세요: doorstep import FILE.
page-orders-first-write = 또는 직접 쓰기
    .text = 처음에는 주문 번호만 있으면 돼요. 나머지는 필요할 때 추가할 수 있어요.
page-orders-first-link = 어떤 소포로 오는지 알려 주기
    .text = 주문 하나가 여러 소포로 올 수도 있고, 소포 하나에 여러 주문이 들어 있을 수도 있어요.

## An order in a list
page-order-nameless = 주문 { $number }
page-order-things = { $count ->
   *[other] 상품 { $count }개
}
page-order-parcels-say = 소포 { $count }개: { $status }
page-order-no-parcel = 아직 소포 없음
page-order-state-to-pay = 아직 결제 안 됨
page-order-state-processing = 준비 중
page-order-state-shipped = 발송됨
page-order-state-completed = 완료
page-order-state-closed = 종료
page-order-state-canceled = 취소됨
page-order-state-unknown = 알려지지 않음

## Order
page-order-edit = 수정
page-order-no-parcel-yet = 운송장 번호가 나오기 전까지는 주문 자체가 할 일을 알려 줘요.
page-order-idle = 이 주문에는 더 기다릴 것이 없어요.
page-order-by-parcels = { $count ->
   *[other] 소포 { $count }개 가운데 가장 급한 소포에 따른 것이에요. 할 일은 그 소포에 나와요.
}
page-order-parcels = 이 주문의 소포
page-order-evidence = 증거 자료
page-order-evidence-why = 브라우저 확장 프로그램이 찍은 알리익스프레스 페이지의 당시 모습이에요. 다이제스트는 사진이 그 뒤로 바뀌지 않았음을 보여 줘요.
page-order-picture-taken = 찍은 때: { $when }
page-order-parcels-none = 아직 알려진 운송장 번호가 없어요. 판매자는 보통 사흘에서 열흘 안에 발송하고, 그러면 번호가 알리익스프레스의 주문 페이지에 나와요.
page-order-link-open = 이 주문에 소포 추가
page-order-link = 주문에 추가
page-order-link-text = 운송장 번호
page-order-link-hint = 하나 이상, 문장이나 링크도 괜찮아요. 아직 추적하지 않는 번호는 이제부터 추적해요.
page-order-unlink-open = 이 주문의 소포가 아닌 것이 있나요?
page-order-unlink = 이 주문에서 빼기: { $name }
page-order-bought = 구매한 상품
page-order-bought-none = 아직 적은 것이 없어요.
page-order-bought-add = 적기
page-order-picture = 사진
page-order-total = 결제 총액
page-order-notes = 메모
page-order-about = 이 주문 정보
page-order-clocks = 나를 보호하는 날짜
page-order-clocks-none = 알려진 날짜가 없어요. 환불 기준일은 알리익스프레스의 주문 페이지에 있어요.
page-order-clock-open = 날짜 추가
page-order-clock-kind = 어떤 날짜
page-order-clock-date = 날
page-order-clock-keep = 날짜 저장
page-order-clock-back = 취소하기
page-order-number = 주문 번호
page-order-number-hint = 알리익스프레스에서 주문 옆에 있는 긴 번호로, 보통 16자리예요.
page-order-placed = 주문일
page-order-paid = 결제일
page-order-paid-by = 결제 수단
page-order-shipped = 발송일
page-order-service = 배송 방법
page-order-to = 배송지
page-order-country = 국가
page-order-city = 도시
page-order-word = 알리익스프레스의 표시
page-order-read-from = 처음 읽은 곳
page-order-added = 추가한 때
page-order-links = 직접 확인
page-order-told = 다르게 말하는 곳
page-order-told-why = 직접 쓴 것이 가장 우선하고, 그다음은 알리익스프레스의 페이지, 메일, 붙여 넣은 텍스트 순서예요.
page-order-told-field = 항목
page-order-told-place = 출처
page-order-told-value = 내용
page-order-told-when = 읽은 때
page-aliexpress-order = 알리익스프레스의 주문 페이지
page-aliexpress-tracking = 알리익스프레스의 배송 조회
page-aliexpress-messages = 판매자와 주고받은 메시지
page-aliexpress-snapshot = 판매 당시의 상품 페이지
page-field-seller = 상점
page-field-placed-on = 주문일
page-field-paid-on = 결제일
page-field-shipped-on = 발송일
page-field-completed-on = 완료일
page-field-closing-soon = 곧 완료된다고 알린 날
page-field-status = 알리익스프레스의 표시
page-field-total = 결제 총액
page-field-service = 배송 방법
page-field-country = 국가
page-field-city = 도시
page-place-you = 직접 씀
page-place-page = 알리익스프레스의 페이지
page-place-mail = 알리익스프레스의 메일
page-place-paste = 붙여 넣은 텍스트

## Editing an order
page-order-new = 주문 추가
page-order-new-lede = 번호만 있으면 돼요. 아는 것을 더 쓰면 안내가 더 정확해져요.
page-order-edit-lede = 여기에 쓴 것은 가져온 내용보다 우선해요. 되돌릴 수 있어요.
page-order-save = 저장
page-order-back = 주문으로 돌아가기
page-order-part-what = 주문
page-order-part-shop = 상점과 결제
page-order-part-way = 배송
page-order-name = 내가 붙인 이름
page-order-shop-number = 상점 번호
page-order-currency = 통화
page-order-line = 상품 { $number }
page-order-line-title = 상품 이름
page-order-line-variant = 옵션
page-order-line-quantity = 수량
page-order-line-price = 한 개 가격
page-order-line-more = 상품 번호, 사진
page-order-line-product = 상품 번호
page-order-line-sku = 옵션 번호
page-order-line-picture = 사진 주소
page-order-line-remove = 이 상품 빼기
page-order-line-another = 상품 더 추가
page-order-clocks-elsewhere = 나를 보호하는 날짜는 주문 페이지에서 추가해요.
page-order-fault-number = 알리익스프레스의 주문 번호가 아니에요. 주문 번호는 16자리쯤이고 주문 옆에 있어요.
page-order-fault-known = 이 주문은 이미 있어요. ‘주문’에서 찾으세요.
page-order-fault-day = 날짜는 2026-11-24처럼 쓰세요.
page-order-fault-amount = 금액은 13.90처럼 쓰고, EUR 같은 세 글자 통화를 붙이세요.
page-order-fault-country = 그런 이름의 국가가 없어요. France나 FR처럼 영어 이름이나 두 글자 코드를 쓰세요.
page-order-fault-seller = 번호가 있는 상점에는 이름도 필요해요.
page-order-fault-title = 상품에는 무엇인지 알려 주는 말이 몇 마디 필요해요.
page-order-fault-quantity = 1 이상의 수여야 해요.
page-order-fault-picture = 사진 주소가 아니에요. 주소는 https:// 로 시작해요.

## Parcel
page-todo = 할 일
page-evidence = 증거로 저장할 것
page-look-again = 다시 보기
page-life = 지금까지의 흐름
page-life-scan = 스캔
page-life-note = 메모
page-life-silence = 소식 없음
page-life-expected = 예상
page-life-estimate = 추정한 날짜
page-timeline = 배송 기록
page-zone-assumed = (시간대 추정)
page-record = 전체 기록
page-record-events = 받은 그대로의 모든 기록
page-record-checks = 모든 조회
page-record-time = 현지 시각
page-record-words = 문구
page-record-read = 읽은 뜻
page-record-when = 때
page-record-number = 번호
page-record-outcome = 결과
page-about-parcel = 이 소포 정보
page-fresh = 얼마나 최신인지
page-fresh-asked = 마지막 조회
page-fresh-answered = 마지막 응답
page-fresh-changed = 마지막 변경
page-fresh-next = 다음 조회
page-not-yet = 아직 없음
page-its-number = 번호
page-its-numbers = 번호들
page-local = 배달하는 곳
page-known = 알려진 내용
page-parcel-orders = 주문
page-mark-open = 메모하기
page-mark-what = 무슨 일
page-mark-note = 메모
page-mark-delivered = 배송됐어요
page-mark-lost = 분실됐어요
page-mark-returned = 돌아갔어요
page-mark-words = 내 말로
page-mark-write = 적기
page-name-open = 이름 붙이기
page-name = 이름
    .placeholder = 무엇이 들어 있나요?
page-name-keep = 이름 저장
page-way = 여섯 단계 중 { $passed }단계 지남
page-closed-received = 받음
page-closed-given-up = 포기함
page-closed-refunded = 환불받음
page-urgency-calm = 할 일 없음
page-urgency-soon = 살펴볼 만함
page-urgency-act = 조치 필요
page-urgency-now = 지금 하세요
page-message-gloss = 내용:
page-message-hint = 초안이에요. 보내기 전에 읽어 보세요.
page-silence-normal = { $days ->
    [0] 오늘 소식이 있었어요.
   *[other] { $days }일째 스캔이 없어요. 이 구간에서는 흔한 일이에요.
}
page-silence-watch = { $days }일째 스캔이 없어요. 평소보다 길어요.
page-silence-worrying = { $days }일째 스캔이 없어요. 걱정되는 수준이에요.
page-silence-lost = { $days }일째 스캔이 없어요. 분실됐을 가능성이 높아요.
page-silence-unasked = 최근에 응답한 조회처가 없어서 소식이 없는 것을 판단할 수 없어요.
page-short-ship-by = { $day }까지 발송
page-short-refund-by = { $day } 환불 기준
page-short-coupon-from = { $day }부터 쿠폰
page-short-claim-until = { $day }까지 클레임
page-short-received-until = { $day }까지 문제 제기
page-short-seller-answer-by = { $day }까지 판매자 답변
page-short-pickup-until = { $day }까지 찾아가기
page-short-promised-by = { $day }까지 약속됨
page-short-payment-claim-until = { $day }까지 결제 이의 제기
page-clock-printed = 표시된 그대로: { $source }, { $day }에 읽음
page-clock-stated = 직접 입력
page-clock-estimated = 예상({ $source })
page-life-says = { $events ->
    [0] 아직 스캔이 없어요.
   *[other] { $since }부터 기록 { $events }개.
}
page-conflict = 조회처의 말이 서로 달라요. { $one }: { $says }. { $other }: { $differs }.
page-checking = 지금 조회하고 있어요.
page-nothing-yet = 아직 이 소포에 대해 알려 준 조회처가 없어요.
page-next-archived = 보관한 소포는 조회하지 않아요.
page-fact-from = 출발
page-fact-to = 도착
page-fact-service = 서비스
page-fact-expected = 배송사 예상
page-fact-shop = 상점
page-fact-added = 추적 시작

page-number-pivot = { $by }에서 이전 번호 대신 알려 줌
page-number-hand-over = { $by }에서 다음 구간의 번호로 알려 줌

## Unknown
page-unknown = 이해하지 못함
page-unknown-lede = 조회처가 말했지만 어느 표에도 없는 것, 그리고 가져오면서 읽지 못한 것이에요. 온 그대로 보여 주고 아무것도 바꾸지 않아요. 뜻을 추측하지 않았어요.
page-unknown-sources = 조회처의 코드와 문구
page-unknown-sources-none = 지금까지 온 코드와 문구를 모두 이해했어요.
page-unknown-report = 번호, 이름, 장소는 지웠어요. 이 내용을 신고하면 다음 버전이 이해할 수 있어요.
page-unknown-as-text = 보낼 수 있는 텍스트로
page-unknown-source = 조회처
page-unknown-code = 코드
page-unknown-text = 문구
page-unknown-times = 횟수
page-unknown-imports = 가져온 자료
page-unknown-imports-none = 가져온 자료를 모두 이해했어요.
page-unknown-put-away = 확인함

## Settings
page-settings-access = 누가 이 페이지를 열 수 있나
page-settings-access-here = 이 컴퓨터만 열 수 있어요. 다른 컴퓨터에서 열려면 비밀번호와 다른 수신 주소를 설정하세요. 비밀번호가 없으면 Doorstep이 거부해요.
page-settings-access-here-password = 이 컴퓨터만, 비밀번호가 있어야 열 수 있어요.
page-settings-access-anywhere = 다른 컴퓨터도 비밀번호가 있으면 열 수 있어요.
page-settings-password-set = 비밀번호 설정됨
page-settings-password-none = 비밀번호 없음
page-tokens = 프로그램용 토큰
page-tokens-why = 여기의 내용을 읽거나 바꾸는 프로그램은 요청마다 토큰을 보내요.
page-tokens-api = API로 할 수 있는 일
page-tokens-none = 아직 토큰이 없어서 다른 프로그램은 아무것도 바꿀 수 없어요.
page-token-name = 어떤 프로그램용인가요?
page-token-name-hint = 나중에 취소할 때 다른 것과 구별하기 위한 이름이에요.
page-token-nameless = 다른 것과 구별할 수 있도록 토큰에는 이름이 필요해요.
page-token-scope = 할 수 있는 일
page-scope-read = 모두 보기
page-scope-write = 모두 보고 바꾸기
page-scope-capture = 연결된 브라우저: 주문을 가져오고 그 판단을 읽기
page-settings-browsers = 브라우저
page-settings-browsers-why = 브라우저 확장 프로그램은 알리익스프레스에서 주문을 볼 때 스스로 가져와요.
page-settings-browsers-open = 브라우저 연결 또는 연결 끊기
page-token-make = 토큰 만들기
page-token-made = 토큰이 나왔어요
page-token-once = 이번 한 번만 보여 주고 어디에도 보관하지 않아요. 지금 복사하세요.
page-token-made-on = 만든 때
page-token-used = 마지막 사용
page-token-unused = 없음
page-token-revoked = 취소됨
page-token-revoke = 취소하기
page-settings-configured = 설정된 내용
page-settings-where = 이 설정은 Doorstep이 시작할 때 파일 하나와 환경 변수에서 읽어요. 여기서는 바꾸지 않아요.
page-settings-file = 파일
page-settings-no-file = 없음. 모두 기본값 그대로예요
page-settings-key = 설정
page-settings-says = 뜻
page-settings-value = 현재 값
page-settings-unset = 설정 안 됨
page-settings-secret = 설정됨, 비밀
page-settings-data-dir = 데이터베이스와 그 밖에 보관하는 모든 것의 폴더
page-settings-listen = 이 페이지를 제공하는 주소
page-settings-database = 그 폴더의 파일 대신 쓰는 데이터베이스
page-settings-host = 이 페이지를 요청할 수 있는 이름
page-settings-password = 다른 컴퓨터에서 열 수 있을 때 페이지가 묻는 비밀번호
page-settings-log = 로그에 남기는 내용
page-settings-default = 모든 설정의 뜻과 기본값을 보여 주는 명령:

## About
page-about = 정보
page-about-lede = Doorstep은 구매자 편에 서요. 배송사의 응답이 무슨 뜻인지, 무엇을 언제까지 할지 알려 줘요.
page-about-this = 이 Doorstep
page-about-version = 버전
page-about-tables = 코드와 문구의 표
page-about-followed = 추적 중
    .text = { $count ->
       *[other] 소포 { $count }개
    }, 보관 { $archived }개
page-about-database = 데이터베이스
page-about-database-server = 설정된 PostgreSQL 서버
page-about-data = 데이터가 있는 곳
page-about-data-why = 모든 것이 이 폴더에 있어요. doorstep backup은 폴더를 복사하고, doorstep export는 모든 것을 어느 Doorstep이나 읽는 텍스트로 써요. 폴더를 지우면 모두 지워져요.
page-about-never = 절대 하지 않는 일
page-about-telemetry = 사용 정보를 보내지 않고, 업데이트를 확인하지 않고, 계정이 없어요.
page-about-sent = 운송장 번호는 켜져 있는 조회처에만 보내요.
page-about-guess = 배송을 추측하지 않아요. 이해하지 못한 것은 온 그대로 보여 줘요.
page-about-affiliate = 어떤 링크도 누구에게 돈을 벌어 주지 않아요.
page-about-licences = 라이선스
page-about-licence = Doorstep은 자유 소프트웨어이고, MIT 라이선스와 Apache 라이선스 2.0 중에서 고를 수 있어요.
page-about-fonts = 글꼴은 SIL 오픈 폰트 라이선스를 따라요:
page-about-crates = 사용한 라이브러리와 그 라이선스는 Cargo.lock 파일과 각 패키지에 있어요.

## What was done
page-done-check = { $count ->
   *[other] 곧 소포 { $count }개를 조회해요.
}
page-done-archive = { $count ->
   *[other] 소포 { $count }개를 보관했어요.
}
page-done-unarchive = { $count ->
   *[other] 소포 { $count }개를 보관함에서 꺼냈어요.
}
page-done-received = { $count ->
   *[other] 다행이에요. 소포 { $count }개를 종료했어요.
}
page-done-refunded = 돈을 돌려받았어요. 종료했고 더는 조회하지 않아요.
page-done-given-up = 종료했고 더는 조회하지 않아요.
page-done-reopen = 다시 추적해요.
page-done-mark = 적었어요.
page-done-name = 이름을 저장했어요.
page-done-delete = { $count ->
   *[other] 소포 { $count }개를 삭제했어요.
}
page-done-orders-archive = { $count ->
   *[other] 주문 { $count }개를 보관했어요.
}
page-done-orders-unarchive = { $count ->
   *[other] 주문 { $count }개를 보관함에서 꺼냈어요.
}
page-done-orders-colour = { $count ->
   *[other] 주문 { $count }개에 표시했어요.
}
page-done-orders-delete = { $count ->
   *[other] 주문 { $count }개를 삭제했어요. 소포는 남아요.
}
page-done-order = 주문을 저장했어요.
page-done-order-added = 주문을 추가했어요.
page-done-linked = { $count ->
   *[other] 이제 소포 { $count }개가 이 주문에 속해요.
}
page-done-unlinked = 이 소포는 더는 이 주문에 속하지 않아요.
page-done-clock = 날짜를 저장했어요.
page-done-clock-back = 날짜를 취소했어요.
page-done-evidence = 사진을 삭제했어요.
page-done-put-away = 치웠어요.
page-done-token-revoked = 토큰을 취소했어요. 이제 이 토큰을 보내는 프로그램은 거부돼요.
page-done-nothing = 바뀐 것이 없어요.
page-done-undone = 되돌렸어요.
page-done-not-undone = 이제 되돌릴 수 없어요.

## Problems
page-problem-no-such-page = 이 주소로는 아무것도 배송되지 않아요
    .text = 그런 페이지가 없거나 그 소포가 이제 없어요. 삭제한 소포는 한 달 동안 되살릴 수 있어요.
page-problem-foreign-host = Doorstep이 모르는 이름이에요: ‘{ $host }’
    .text = Doorstep의 이름이 아닌 이름으로 페이지를 요청했어요. http://127.0.0.1:3667 같은 주소로 여세요. 직접 쓰는 이름이라면 설정의 ‘host’에 넣으세요.
page-problem-no-password = 비밀번호가 필요해요
    .text = 이 Doorstep은 다른 컴퓨터에서 열 수 있어서 설정에 있는 비밀번호를 물어요. 이름은 무엇이든 괜찮아요. 다시 입력하려면 페이지를 새로 여세요.
page-problem-foreign-write = Doorstep의 페이지에서 온 요청이 아니에요
    .text = 다른 사이트가 소포를 바꾸지 못하도록 Doorstep은 자체 페이지에서 온 변경만 받아요. 바뀐 것은 없어요. 돌아가서 페이지를 새로 열고 다시 시도하세요.
page-problem-no-such-zone = 그런 시간대는 없어요: ‘{ $zone }’
    .text = 시간대 이름은 Europe/Paris, America/Sao_Paulo, Asia/Seoul처럼 대륙과 도시로 되어 있어요.
page-problem-not-known-yet = 아직 알려지지 않았어요
    .text = 이날에는 아직 소식이 없어요. 데모의 시간을 앞으로 옮기면 나타나요.
page-problem-outside-the-demo = 데모를 보여 줄 수 없는 날이에요: ‘{ $at }’
    .text = { $first }부터 { $last }까지 아무 날이나 볼 수 있어요.
page-problem-too-much = 한 번에 너무 많아요
    .text = Doorstep은 한 번에 4 MB까지 읽어요. 텍스트 1메가바이트보다 훨씬 많은 양이에요. 저장된 것은 없어요. 나눠서 붙여 넣으세요.
page-problem-bad-form = 이 양식을 읽을 수 없어요
    .text = 빠졌거나 알 수 없는 것이 있어요. 페이지가 이전 버전의 것일 수 있어요. 저장된 것은 없어요. 돌아가서 페이지를 새로 열고 다시 시도하세요.
page-problem-not-for-this = 이 주소는 양식만 받아요
    .text = 무언가를 바꾸는 주소라서 그냥 열 수 없어요. 바뀐 것은 없어요.
page-problem-store = 데이터베이스가 처리하지 못했어요
    .text = { $why }. 저장된 것은 없어요.
page-problem-ours = Doorstep 안에서 오류가 났어요
    .text = 소포는 안전해요. 방금 한 일은 저장되지 않았을 수 있어요. 원인은 로그에 있어요. 다시 생기면 신고해 주세요.

## Sources
page-sources = 조회처
page-sources-lede = 소포가 어디 있는지 물어보는 곳이에요. 각 조회처는 조회하는 번호를 알게 되고, 그 밖에는 아무에게도 아무것도 알리지 않아요.
page-sources-on = 조회함
page-sources-lacks = 키가 있으면 조회함
page-sources-off = 꺼짐
page-sources-asked = 마지막 조회
page-sources-answered = 마지막 응답
page-sources-never = 아직 없음
page-sources-next = 다음 조회
page-sources-limits = 한도
page-sources-news = 받은 소식
page-sources-hook = 소식을 보낼 주소
page-sources-sign-up = 키 받기
page-sources-optional = (선택)
page-sources-keep = 저장하고 시험
page-sources-try = 키 시험
page-sources-forget = 입력한 것 지우기
page-sources-switch-on = 켜기
page-sources-switch-off = 끄기
page-sources-switch-fixed = 켜고 끄는 것은 설정 파일에 정해져 있어요.
page-check-early = { $count ->
   *[other] 소포 { $count }개는 방금 응답을 받아서 조회처를 아껴요. 처음으로 다시 조회할 수 있는 때: { $when }.
}

## What the reader did about a trouble

page-deeds = 직접 한 일
page-deeds-none = 아직 적은 것이 없어요. 직접 한 일과 보낸 메시지가 여기에 남고, 답을 받을 때가 되면 Doorstep이 알려 줘요.
page-deed-add = 한 일이나 들은 것 적기
page-deed-what = 무엇
page-deed-until = 언제까지
page-deed-until-hint = (판매자가 기다려 달라고 한 날)
page-deed-own-words = 내 말로
page-deed-write = 적기
page-deed-words = 문구
page-deed-take-back = 취소하기
page-act-refunded = 돈을 돌려받았어요
page-did-promised = 판매자가 아래 날짜까지 기다려 달라고 해요
page-did-answered-seller = 판매자가 쓸모 있는 답을 했어요
page-did-answered-carrier = 배송사가 답했어요
page-did-answered-support = 알리익스프레스 고객센터가 답했어요
page-did-extension-asked = 구매자 보호 연장을 요청했어요
page-did-extension-granted = 판매자가 기간을 연장해 줬어요
page-did-dispute-opened = 분쟁을 제기했어요
page-did-escalated = 알리익스프레스에 판단을 요청했어요
page-done-deed = 적었어요.
page-done-deed-gone = 취소했어요.
page-step-take = 완료
page-step-taken = 완료함
page-message-sent = 보냈어요
page-message-chinese = 중국에 있는 판매자를 위한 같은 내용의 중국어예요. 뜻은 위의 영어 글에 있어요.
deed-step = 한 일: { $step }
deed-sent = 메시지 보냄: { $party }
deed-answered = 답을 받음: { $party }
deed-promised = 판매자가 { $until }까지 기다려 달라고 함
deed-extension-asked = 구매자 보호 연장을 요청함
deed-extension-granted = 기간이 연장됨
deed-dispute-opened = 분쟁을 제기함
deed-escalated = 알리익스프레스에 판단을 요청함
