### Sentences of the terminal.

## Columns of lists

terminal-column-parcel = 소포
terminal-column-stage = 단계
terminal-column-last-news = 마지막 소식
terminal-column-arrival = 도착 예상
terminal-column-silence = 소식 없음
terminal-column-act-by = 행동 기한
terminal-column-source = 조회처
terminal-column-code = 코드
terminal-column-text = 문구
terminal-column-times = 횟수

## Adding

terminal-add-new = 새 번호
terminal-add-known = 이미 있음
terminal-carrier-unknown = 배송사 알 수 없음
terminal-meant = 다음 번호의 오타일 수 있어요: { $numbers }.
terminal-not-understood = 번호가 없는 내용: { $text }
terminal-not-understood-more = { $lines ->
   *[other] 번호가 없는 줄이 { $lines }개 더 있어요.
}
terminal-beyond = { $more ->
   *[other] 번호 { $more }개를 더 제외했어요
}. 한 번에 최대 5,000개까지 추가할 수 있어요. 나머지는 다음번에 추가하세요.
terminal-no-number = 운송장 번호를 찾지 못했어요. 저장된 것은 없어요.
terminal-added = { $new ->
    [0] 새로운 소포가 없어요
   *[other] 이제 소포 { $new }개를 추적해요
}{ $known ->
    [0] .
   *[other] . { $known }개는 이미 추적하고 있었어요.
}
terminal-preview = { $parcels ->
   *[other] 이 소포 { $parcels }개를 추적하게 돼요. 아직 저장되지 않았어요. 저장하려면 --yes를 붙이세요.
}

## Lists

terminal-no-parcels = 아직 추적하는 소포가 없어요. `doorstep add` 뒤에 운송장 번호를 붙여 추가하세요.
terminal-none-fits = 맞는 소포가 없어요.
terminal-parcels = { $parcels ->
   *[other] 소포 { $parcels }개
}
terminal-not-judged = 방금 추가됨
terminal-not-heard-of = 아직 소식 없음
terminal-needs-you = 조치 필요
terminal-nothing-needs-you = 오늘은 할 일이 없어요.
terminal-nothing-unknown = 조회처가 알려 준 내용을 모두 이해했어요.
terminal-how-to-report-unknown = 번호, 이름, 장소는 지웠어요. 누구에게든 보내기 전에 목록을 살펴보세요.
terminal-moved = 지난 하루 동안 움직임 있음
terminal-nothing-moved = 지난 하루 동안 움직임이 없었어요.

## One parcel

terminal-what-to-do = 할 일
terminal-dates = 날짜
terminal-numbers = 번호와 관련 페이지
terminal-of-orders = 주문: { $orders }
terminal-timeline = 배송 기록
terminal-no-news = 아직 소식이 없어요.
terminal-silence = { $days ->
    [0] 오늘 소식 있음: { $level }. { $reason }
   *[other] { $days }일째 소식 없음: { $level }. { $reason }
}
terminal-you = 나
terminal-next-check-due = 다음 조회를 할 때가 됐어요. { $why }
terminal-checks = 조회
terminal-no-checks = 아직 아무 조회처에도 조회하지 않았어요.
terminal-last-answered = 조회처의 마지막 응답: { $when }.
terminal-never-answered = 아직 응답한 조회처가 없어요.
terminal-next-check = 다음 조회: { $when }. { $why }

## Edits

terminal-marked = 표시함: { $number }. `doorstep undo`로 되돌릴 수 있어요.
terminal-archived = { $parcels ->
    [0] 보관할 것이 없어요. 이 소포들은 이미 보관되어 있어요.
   *[other] 소포 { $parcels }개를 보관했어요. `doorstep undo`로 되돌릴 수 있어요.
}
terminal-taken-back = { $parcels ->
    [0] 되돌릴 것이 없어요. 이 소포들은 보관되어 있지 않아요.
   *[other] 소포 { $parcels }개를 목록으로 되돌렸어요.
}
terminal-undone = 되돌림: { $edit }.
terminal-nothing-to-undo = 되돌릴 것이 없어요.
terminal-edit-describe = 이름, 메모 등 직접 쓴 내용
terminal-edit-archive = 보관
terminal-edit-close = 소포를 받음 또는 포기로 바꾼 것
terminal-edit-mark = 표시
terminal-edit-delete-parcels = 삭제
terminal-edit-add-parcels = 소포 추가
terminal-edit-order = 주문 변경
terminal-edit-import = 가져오기

## Checking

terminal-check-asked-for = { $parcels ->
   *[other] 소포 { $parcels }개를 다음 차례에 조회해요.
} { $server ->
    [yes] 실행 중인 서버가 처리해요.
   *[no] 실행 중인 서버가 없어요. `doorstep serve`로 시작하거나 --wait를 붙이세요.
}
terminal-check-not-answered = { $parcels ->
   *[other] 소포 { $parcels }개는 { $seconds }초 안에 응답을 받지 못했어요. 다음 차례에 그대로 남아 있어요.
}

## Sources

terminal-source-answered = 마지막 응답: { $when }.
terminal-source-asked = 마지막 조회: { $when }. 아직 한 번도 응답하지 않았어요.
terminal-source-news = 조회처가 연결할 수 있는 내 주소의 { $path } 경로로 소식을 직접 보낼 수 있어요. 이 경로는 비밀로 하세요.
terminal-source-entered = 키를 Doorstep에서 입력했어요.
terminal-source-type-key = 다음을 한 줄에 하나씩 입력하고 입력을 끝내세요(Ctrl-D): { $settings }.

## Data

terminal-backed-up = 데이터베이스를 복사했어요: { $file }.
terminal-imported = { $parcels ->
   *[other] 소포 { $parcels }개를 가져왔어요
}{ $known ->
    [0] {""}
   *[other] ({ $known }개는 이미 있었어요)
}. { $orders ->
   *[other] 새 주문은 { $orders }개예요.
}
terminal-reread = { $parcels ->
   *[other] 소포 { $parcels }개를 다시 읽었어요.
}

## Tokens

terminal-token-made = 잘 보관하세요. 다시 보여 주지 않아요. 이 토큰으로 { $scope ->
    [write] 모든 것을 읽고 바꿀 수 있어요
    [capture] 주문과 사진을 가져올 수 있고, 아무것도 볼 수 없어요
   *[other] 모든 것을 읽을 수 있어요
}. `Authorization: Bearer`로 보내세요(/api 참고).
terminal-pairing-code = 이 코드와 Doorstep의 주소를 브라우저 확장 프로그램에 입력하세요. 코드는 5분 동안 한 번만 쓸 수 있어요.
terminal-no-evidence = 주문 { $order }의 사진이 없어요. 사진은 브라우저 확장 프로그램이 주문 페이지에서 찍어요.
terminal-column-evidence-taken = 찍은 때
terminal-column-evidence-file = 파일
terminal-column-evidence-digest = SHA-256
terminal-no-tokens = 토큰이 없어요. `doorstep token add NAME`으로 만드세요.
terminal-tokens-revoked = 취소했어요. 이제 이 토큰으로는 접근할 수 없어요.
terminal-token-unused = 사용한 적 없음
terminal-token-revoked = 취소됨
terminal-column-token-id = Id
terminal-column-token-name = 이름
terminal-column-token-scope = 권한
terminal-column-token-made = 만든 날
terminal-column-token-used = 마지막 사용

## Orders

terminal-order-saved = 주문을 저장했어요: { $number }.
terminal-order-linked = { $parcels ->
   *[other] 주문 { $number }에 소포 { $parcels }개를 더 연결했어요.
}
terminal-order-unlinked = { $parcels ->
   *[other] 주문 { $number }에서 소포 { $parcels }개의 연결을 끊었어요.
}
terminal-order-parcels = { $parcels ->
    [0] 연결된 소포가 없어요.
   *[other] 연결된 소포는 { $parcels }개예요.
}
terminal-no-orders = 주문이 없어요. `doorstep order add NUMBER`로 추가하거나 `doorstep import FILE`로 가져오세요.
terminal-order-status = 상태
terminal-order-seller = 상점
terminal-order-placed = 주문일
terminal-order-paid = 결제일
terminal-order-shipped = 발송일
terminal-order-completed = 완료일
terminal-order-total = 합계
terminal-order-service = 배송 방법
terminal-order-to = 배송지
terminal-order-notes = 메모
terminal-column-order-order = 주문
terminal-column-order-title = 내용
terminal-column-order-placed = 주문일
terminal-column-order-status = 상태
terminal-column-order-total = 합계
terminal-column-order-seller = 상점

## Importing

terminal-import-events = { $events ->
    [0] {""}
   *[other] (새 기록 { $events }개)
}
terminal-import-nothing = 새로운 것이 없어서 바뀐 것도 없어요.
terminal-import-saved = 저장했어요. `doorstep undo`로 되돌릴 수 있어요.
terminal-import-preview = 아직 저장되지 않았어요. 저장하려면 --yes를 붙이세요.
terminal-import-merged = 가져왔어요. 이미 있던 것은 그대로예요.
terminal-inbox-empty = 받은 자료함이 비어 있어요. 모두 이해했어요.
terminal-inbox-careful = 주의:
terminal-inbox-waiting = 저장 대기:
terminal-inbox-dismissed = { $things ->
    [0] 치운 것이 없어요.
   *[other] { $things }개를 치웠어요.
}
terminal-inbox-reread = { $things ->
    [0] 이 버전이 이미 모두 읽었어요.
   *[other] { $things }개를 다시 읽었어요.
}
terminal-inbox-forgotten = 지웠어요. 저장된 것은 없어요.
terminal-no-mail = 읽는 메일함이 없어요. `doorstep mail add SERVER NAME`으로 추가하세요.
terminal-mail-added = 메일 서버에 연결됐고 이제부터 읽어요({ $host }). { $mails ->
    [0] 지난 반년 동안의 알리익스프레스 메일은 없어요.
   *[other] 알리익스프레스 메일이 { $mails }통 이상 있어요.
}
terminal-mail-tested = 메일 서버에 연결됐어요({ $host }). { $mails ->
    [0] 지난 반년 동안의 알리익스프레스 메일은 없어요.
   *[other] 알리익스프레스 메일이 { $mails }통 이상 있어요.
}
terminal-mail-read = { $mails ->
   *[other] 메일 { $mails }통
} 읽음, 마지막 확인: { $when }
terminal-mail-removed = 더는 읽지 않아요({ $host }). 가져온 것은 남아요.
