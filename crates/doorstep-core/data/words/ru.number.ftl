### What a person is told about a number.

number-note-failed-check = Контрольная цифра не сходится: возможно, один знак введён с ошибкой. Сравните с оригиналом.
number-note-order = Это номер заказа AliExpress. Его не знает ни один перевозчик; трек-номер указан в деталях заказа.
number-note-maybe-order = Это может быть и номер заказа AliExpress, которого не знает ни один перевозчик.
number-note-product = Это код товара AliExpress. Он обозначает товар в магазине, а не посылку.
number-note-sku = Это код варианта товара (SKU) на AliExpress. Он обозначает товар в магазине, а не посылку.
number-note-order-line = Это код строки заказа AliExpress. Он обозначает один товар заказа, а не посылку.
number-note-payment = Похоже на код платежа AliExpress. Он обозначает платёж, а не посылку.
number-note-amazon-order = Это номер заказа Amazon. Его не знает ни один перевозчик.
number-note-no-such-post = Похоже на почтовый номер, но ни одна почта не использует его две последние буквы.
number-note-no-shape = Ни один известный здесь перевозчик не пишет номера в таком виде. Проверьте, полный ли он.
number-note-empty = Здесь нечего читать.
number-note-length = В трек-номере от 4 до 40 букв и цифр.
number-note-signs = Здесь есть знаки, которых не бывает в трек-номерах.
number-note-no-digit = В трек-номере есть цифры.
number-note-several = Здесь несколько номеров. Введите их по одному.
number-letter-post = Письменное отправление: после выезда из страны отправки сканирований часто мало или нет совсем.
number-one-slip-away = Отличаются одной ошибкой: { $numbers }
number-check-passed = контрольная цифра сходится
number-check-failed = контрольная цифра не сходится
