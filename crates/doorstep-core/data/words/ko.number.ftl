### What a person is told about a number.

number-note-failed-check = 검증 숫자가 맞지 않아요. 한 글자가 잘못 입력됐을 수 있으니 원본과 비교하세요.
number-note-order = 알리익스프레스 주문 번호예요. 이 번호를 아는 배송사는 없어요. 운송장 번호는 주문 상세에 있어요.
number-note-maybe-order = 알리익스프레스 주문 번호일 수도 있어요. 주문 번호를 아는 배송사는 없어요.
number-note-product = 알리익스프레스 상품 ID예요. 소포가 아니라 쇼핑몰의 상품을 가리켜요.
number-note-sku = 알리익스프레스 옵션(SKU) ID예요. 소포가 아니라 쇼핑몰의 상품을 가리켜요.
number-note-order-line = 알리익스프레스 주문 항목 ID예요. 소포가 아니라 주문의 상품 하나를 가리켜요.
number-note-payment = 알리익스프레스 결제 ID로 보여요. 소포가 아니라 결제를 가리켜요.
number-note-amazon-order = 아마존 주문 번호예요. 이 번호를 아는 배송사는 없어요.
number-note-no-such-post = 우편 번호 형식으로 보이지만, 마지막 두 글자를 쓰는 우체국이 없어요.
number-note-no-shape = 여기 알려진 배송사 중 이런 형식의 번호를 쓰는 곳은 없어요. 번호가 완전한지 확인하세요.
number-note-empty = 읽을 것이 없어요.
number-note-length = 운송장 번호는 글자와 숫자 4~40자로 되어 있어요.
number-note-signs = 운송장 번호에 쓰이지 않는 기호가 있어요.
number-note-no-digit = 운송장 번호에는 숫자가 들어가요.
number-note-several = 번호가 여러 개 있어요. 하나씩 입력하세요.
number-letter-post = 서신 우편이에요. 보낸 나라를 떠난 뒤에는 스캔이 적거나 없는 경우가 많아요.
number-one-slip-away = 한 글자 차이: { $numbers }
number-check-passed = 검증 숫자 일치
number-check-failed = 검증 숫자 불일치
