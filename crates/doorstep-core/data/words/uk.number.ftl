### What a person is told about a number.

number-note-failed-check = Контрольна цифра не збігається: можливо, один знак введено з помилкою. Порівняйте з оригіналом.
number-note-order = Це номер замовлення AliExpress. Його не знає жоден перевізник; трек-номер вказано в деталях замовлення.
number-note-maybe-order = Це може бути й номер замовлення AliExpress, якого не знає жоден перевізник.
number-note-product = Це код товару AliExpress. Він позначає товар у магазині, а не посилку.
number-note-sku = Це код варіанта товару (SKU) на AliExpress. Він позначає товар у магазині, а не посилку.
number-note-order-line = Це код рядка замовлення AliExpress. Він позначає один товар замовлення, а не посилку.
number-note-payment = Схоже на код платежу AliExpress. Він позначає платіж, а не посилку.
number-note-amazon-order = Це номер замовлення Amazon. Його не знає жоден перевізник.
number-note-no-such-post = Схоже на поштовий номер, але жодна пошта не використовує його дві останні літери.
number-note-no-shape = Жоден відомий тут перевізник не пише номерів у такому вигляді. Перевірте, чи він повний.
number-note-empty = Тут немає чого читати.
number-note-length = Трек-номер має від 4 до 40 літер і цифр.
number-note-signs = Тут є знаки, яких не буває в трек-номерах.
number-note-no-digit = У трек-номері є цифри.
number-note-several = Тут кілька номерів. Введіть їх по одному.
number-letter-post = Листове відправлення: після виїзду з країни відправлення сканувань часто мало або немає зовсім.
number-one-slip-away = Відрізняються однією помилкою: { $numbers }
number-check-passed = контрольна цифра збігається
number-check-failed = контрольна цифра не збігається
