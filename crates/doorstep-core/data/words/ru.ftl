### Common words, and the sentences of checks, clocks, silence and schedule.
###
### Terms: parcel = посылка, order = заказ, seller = продавец, carrier = перевозчик, source = источник, check = запрос,
### event = запись, silence = тишина (без новостей), clock = срок, protection = Защита покупателя (защита),
### dispute = спор, refund = возврат денег, refund date = дата возврата денег, hand-over = передача,
### scan = сканирование, label = этикетка, customs = таможня, pickup point = пункт выдачи, tracking number = трек-номер,
### tracking = отслеживание, confirm receipt = подтвердить получение, claim = претензия, evidence = доказательства.
### Months stand in the genitive, so that a date fits after «до», «с» and as a day by itself. «ё» is written.

## Dates

date = { $day } { $month } { $year }
month-1 = января
month-2 = февраля
month-3 = марта
month-4 = апреля
month-5 = мая
month-6 = июня
month-7 = июля
month-8 = августа
month-9 = сентября
month-10 = октября
month-11 = ноября
month-12 = декабря

## Pieces that sentences share. What is not known arrives as `unknown`.
## `the-carrier` stands in the genitive («на сайте { the-carrier }», «у { the-carrier }»).

days-count = { $days ->
    [one] { $days } день
    [few] { $days } дня
    [many] { $days } дней
   *[other] { $days } дня
}
left-count = { $days_left ->
    [one] { $days_left } день
    [few] { $days_left } дня
    [many] { $days_left } дней
   *[other] { $days_left } дня
}
the-carrier = { $carrier ->
    [unknown] местного перевозчика
   *[other] перевозчика { $carrier }
}
by-act-day = { $act_by ->
    [unknown] {""}
   *[other] {" "}Что бы вам ни говорили, действуйте не позднее { $act_by }: защита заканчивается { $refund_by }.
}

## How a check ended

outcome-answered = Источник ответил.
outcome-unchanged = Источник ответил; нового ничего нет.
outcome-pending = Источник знает номер; сканирований ещё нет.
outcome-not-found = Источник не знает этого номера.
outcome-pivot = Источник указывает на другой номер той же посылки.
outcome-auth = Источник не принял ключ. Проверьте ключ в настройках.
outcome-quota = Лимит запросов к этому источнику пока исчерпан.
outcome-rate-limited = Источник просит спрашивать его реже.
outcome-blocked = Вместо ответа источник показал страницу блокировки. Doorstep не будет трогать его несколько часов.
outcome-bad-number = Источник говорит, что это не может быть его номер.
outcome-misread = Пришёл ответ, который Doorstep не смог прочитать. Ничего не изменено.
outcome-upstream = На стороне источника произошла ошибка.
outcome-unreachable = Не удалось связаться с источником.

## When Doorstep asks next

next-check-closed = Вы закрыли эту посылку; запросов о ней больше нет.
next-check-first = Вот-вот будет первый запрос о ней.
next-check-nobody = Ни один источник ещё не запрошен. Проверьте, какие источники включены.
next-check-done = Её путь завершён; больше запросов не нужно.
next-check-confirm = Ещё раз через сутки, на случай если перевозчик исправит данные.
next-check-pivot = Сразу, потому что источник назвал другой номер.
next-check-dormant = Раз в неделю, потому что новостей нет уже несколько месяцев.
next-check-not-found = Сначала несколько раз в день, потом ежедневно, потому что ни один источник ещё не знает номера.
next-check-stalled = Раз в день, потому что новостей нет уже две недели.
next-check-label = Дважды в день до первого сканирования.
next-check-transit = Несколько раз в день, пока она движется.
next-check-line-haul = Дважды в день, пока она в пути между странами.
next-check-arrived = Раз в несколько часов, потому что она уже в стране доставки.
next-check-customs = Дважды в день, пока она на таможне.
next-check-pickup = Раз в несколько часов, пока она ждёт вас.
next-check-out-for-delivery = Так часто, как позволяет источник, потому что её уже везут вам.
next-check-trouble = Раз в несколько часов, потому что что-то не так.
next-check-ending = Раз в день, чтобы увидеть, чем всё закончится.
next-check-deadline = Чаще обычного, потому что защита скоро заканчивается.
next-check-far = Раз в два дня, потому что перевозчик ожидает её не раньше следующей недели.
next-check-expected = Дважды в день, потому что перевозчик ожидает её примерно сейчас.
next-check-not-today = Четыре раза в день, потому что её повезли вам, но в тот день она не пришла.
next-check-tells-late = Не чаще двух раз в день, потому что источник сообщает о сканированиях с опозданием на полдня.
next-check-not-found-long = Раз в три дня, потому что ни один источник не знает номера уже десять дней.
next-check-key = Через сутки, потому что источник не принял ключ.
next-check-quota = Когда лимит источника обновится.
next-check-rate-limited = Позже, потому что источник просит спрашивать его реже.
next-check-blocked = После нескольких часов перерыва, потому что источник показал страницу блокировки.
next-check-misread = Через полдня, потому что последний ответ не удалось прочитать.
next-check-retry = Скоро снова, и чем дольше источник не работает, тем реже.

## Silence

silence-level-normal = в пределах нормы
silence-level-watch = дольше обычного
silence-level-worrying = тревожно
silence-level-lost = вероятно, потеряна

# What speaks for a reason.
silence-evidence-last = Последнее сканирование, { $on }: «{ $words }».
silence-evidence-service = При доставке { $service } после передачи перевозчику вашей страны часто уже не сканируют.
silence-evidence-economy = Источник называет доставку экономичной; при ней после передачи часто уже не сканируют.
silence-evidence-peak = В такое время ({ peak-name }) посылки на этом отрезке пути везде ждут дольше.
silence-evidence-renumbered = Она передана, а номер следующего перевозчика неизвестен.
silence-evidence-others = { $one_in ->
    [0] Пауз, замеченных на этом отрезке: { $like }; почти ни одна не длилась так долго.
    [1] Пауз, замеченных на этом отрезке: { $like }; почти все длятся так долго.
   *[other] Пауз, замеченных на этом отрезке: { $like }; не меньше этой длилась примерно одна из { $one_in }.
}
silence-evidence-slow = В последние недели посылки на этом отрезке идут примерно на { $percent } % медленнее.
silence-reason-nothing-awaited = Новых сканирований не ожидается.
silence-reason-label = Этикетка есть, но перевозчик, вероятно, ещё не отсканировал посылку.
silence-reason-collection = Посылка, вероятно, ждёт, пока её заберёт перевозчик.
silence-reason-line-haul = Она, вероятно, между странами, где сканируют мало.
silence-reason-customs = Она, вероятно, проходит таможню; там может быть тихо неделю или дольше.
silence-reason-local-carrier = Местный перевозчик, вероятно, ещё не отсканировал её.
silence-reason-limited-tracking = При этом способе доставки после передачи часто уже не сканируют; посылка ещё может прийти или уже быть на месте.
silence-reason-peak = Это пришлось на горячий сезон ({ peak-name }), когда всё занимает больше времени.
silence-reason-renumbered = Местный перевозчик мог дать ей новый номер после прибытия в страну.
silence-reason-new-number = Выдан новый номер { $number }, но его перевозчик ещё не показал ни одного сканирования.
silence-reason-waiting-for-you = Она ждёт, пока вы её заберёте.
silence-reason-returning = Она возвращается, а на обратном пути сканируют редко.
silence-reason-source-failing = Ни один источник не отвечает уже несколько дней, так что молчит не посылка.
peak-name = { $peak ->
    [chinese-new-year] китайский Новый год
    [golden-week] «золотая неделя» в Китае
    [singles-day] распродажа 11.11
    [black-friday] чёрная пятница
    [christmas] Рождество
   *[other] { $peak }
}

## Clocks

clock-ship-by = Продавец отправляет до
    .meaning = Если продавец не отправит до этого дня, AliExpress обычно отменяет заказ и возвращает деньги.
clock-refund-by = Дата возврата денег
    .meaning = Деньги возвращают, если посылка не пришла до наступления этого дня. День начинается в полночь по калифорнийскому времени.
clock-coupon-from = Купон за задержку
    .meaning = С этого дня можно попросить купон, потому что посылка опаздывает.
clock-claim-until = Претензии обычно возможны до
    .meaning = После даты возврата денег спор обычно можно открыть ещё несколько дней. Не рассчитывайте на это.
clock-received-until = Претензии после получения до
    .meaning = Последний день, чтобы сообщить о проблеме с товаром или о том, что вам его не доставили.
clock-seller-answer-by = Продавец отвечает до
    .meaning = Если продавец не ответит в споре до этого дня, ваше требование обычно удовлетворяют.
clock-pickup-until = Забрать до
    .meaning = Пункт выдачи хранит посылку до этого дня, потом отправляет её обратно.
clock-promised-by = Обещано до
    .meaning = День, на который посылку обещали или ожидали. Это оценка, а не гарантия.
clock-payment-claim-until = Срок платёжного сервиса
    .meaning = До этого дня у платёжного сервиса есть собственная процедура оспаривания.
clock-certainty-printed = указано
clock-certainty-stated = введено вами
clock-certainty-estimated = оценка

## Parties of messages

party-seller = Продавцу
    .by = продавец
party-carrier = Перевозчику
    .by = перевозчик
party-support = Службе поддержки AliExpress
    .by = поддержка AliExpress
party-dispute = Для формы спора
    .by = AliExpress по поводу спора

## How sure a reading is

certainty-coded = прочитано из кода самого источника
certainty-worded = прочитано из слов
certainty-guessed = только догадка; она ничего не меняет
