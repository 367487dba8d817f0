### Common words, and the sentences of checks, clocks, silence and schedule.
###
### Terms: parcel = посилка, order = замовлення, seller = продавець, carrier = перевізник, source = джерело,
### check = запит, event = запис, silence = тиша (без новин), clock = строк, protection = Захист покупця (захист),
### dispute = спір, refund = повернення коштів, refund date = дата повернення коштів, hand-over = передача,
### scan = сканування, label = етикетка, customs = митниця, pickup point = пункт видачі, tracking number = трек-номер,
### tracking = відстеження, confirm receipt = підтвердити отримання, claim = претензія, evidence = докази.
### Months stand in the genitive, so that a date fits after «до», «з» and as a day by itself.

## Dates

date = { $day } { $month } { $year }
month-1 = січня
month-2 = лютого
month-3 = березня
month-4 = квітня
month-5 = травня
month-6 = червня
month-7 = липня
month-8 = серпня
month-9 = вересня
month-10 = жовтня
month-11 = листопада
month-12 = грудня

## Pieces that sentences share. What is not known arrives as `unknown`.
## `the-carrier` stands in the genitive («на сайті { the-carrier }», «у { the-carrier }»).

days-count = { $days ->
    [one] { $days } день
    [few] { $days } дні
    [many] { $days } днів
   *[other] { $days } дня
}
left-count = { $days_left ->
    [one] { $days_left } день
    [few] { $days_left } дні
    [many] { $days_left } днів
   *[other] { $days_left } дня
}
the-carrier = { $carrier ->
    [unknown] місцевого перевізника
   *[other] перевізника { $carrier }
}
by-act-day = { $act_by ->
    [unknown] {""}
   *[other] {" "}Хоч би що вам казали, дійте не пізніше { $act_by }: захист закінчується { $refund_by }.
}

## How a check ended

outcome-answered = Джерело відповіло.
outcome-unchanged = Джерело відповіло; нового нічого немає.
outcome-pending = Джерело знає номер; сканувань ще немає.
outcome-not-found = Джерело не знає цього номера.
outcome-pivot = Джерело вказує на інший номер тієї самої посилки.
outcome-auth = Джерело не прийняло ключ. Перевірте ключ у налаштуваннях.
outcome-quota = Ліміт запитів до цього джерела наразі вичерпано.
outcome-rate-limited = Джерело просить питати його рідше.
outcome-blocked = Замість відповіді джерело показало сторінку блокування. Doorstep дає йому спокій на кілька годин.
outcome-bad-number = Джерело каже, що це не може бути його номер.
outcome-misread = Надійшла відповідь, яку Doorstep не зміг прочитати. Нічого не змінено.
outcome-upstream = У самого джерела сталася помилка.
outcome-unreachable = Не вдалося зв’язатися з джерелом.

## When Doorstep asks next

next-check-closed = Ви закрили цю посилку; запитів про неї більше немає.
next-check-first = Ось-ось буде перший запит про неї.
next-check-nobody = Жодного джерела ще не запитано. Перевірте, які джерела ввімкнено.
next-check-done = Її шлях завершено; більше запитів не потрібно.
next-check-confirm = Ще раз за добу, на випадок, якщо перевізник виправить дані.
next-check-pivot = Відразу, бо джерело назвало інший номер.
next-check-dormant = Раз на тиждень, бо новин немає вже кілька місяців.
next-check-not-found = Спершу кілька разів на день, потім щодня, бо жодне джерело ще не знає номера.
next-check-stalled = Раз на день, бо новин немає вже два тижні.
next-check-label = Двічі на день до першого сканування.
next-check-transit = Кілька разів на день, поки вона рухається.
next-check-line-haul = Двічі на день, поки вона в дорозі між країнами.
next-check-arrived = Раз на кілька годин, бо вона вже в країні доставки.
next-check-customs = Двічі на день, поки вона на митниці.
next-check-pickup = Раз на кілька годин, поки вона чекає на вас.
next-check-out-for-delivery = Так часто, як дозволяє джерело, бо її вже везуть вам.
next-check-trouble = Раз на кілька годин, бо щось не гаразд.
next-check-ending = Раз на день, щоб побачити, чим усе закінчиться.
next-check-deadline = Частіше, ніж зазвичай, бо захист скоро закінчується.
next-check-far = Через день, бо перевізник очікує її не раніше наступного тижня.
next-check-expected = Двічі на день, бо перевізник очікує її приблизно тепер.
next-check-not-today = Чотири рази на день, бо її вже повезли, але того дня вона не прийшла.
next-check-tells-late = Не частіше двох разів на день, бо її джерело повідомляє про сканування із запізненням на пів дня.
next-check-not-found-long = Раз на три дні, бо вже десять днів жодне джерело не знає номера.
next-check-key = За добу, бо джерело не прийняло ключ.
next-check-quota = Коли ліміт джерела поновиться.
next-check-rate-limited = Пізніше, бо джерело просить питати його рідше.
next-check-blocked = Після кількох годин перерви, бо джерело показало сторінку блокування.
next-check-misread = За пів дня, бо останню відповідь не вдалося прочитати.
next-check-retry = Скоро знову, і що довше джерело не працює, то рідше.

## Silence

silence-level-normal = у межах норми
silence-level-watch = довше, ніж зазвичай
silence-level-worrying = тривожно
silence-level-lost = імовірно, втрачено

# What speaks for a reason.
silence-evidence-last = Останнє сканування, { $on }, каже: «{ $words }».
silence-evidence-service = { $service }: після передачі перевізникові вашої країни часто вже не сканують.
silence-evidence-economy = Одне з джерел називає це економною доставкою, а після передачі її часто вже не сканують.
silence-evidence-peak = У такий час ({ peak-name }) посилки на цьому відтинку шляху всюди чекають довше.
silence-evidence-renumbered = Її передано, а номер наступного перевізника невідомий.
silence-evidence-others = { $one_in ->
    [0] Із { $like } пауз, помічених на цьому відтинку, майже жодна не тривала так довго.
    [1] Із { $like } пауз, помічених на цьому відтинку, майже всі тривають так довго.
   *[other] Із { $like } пауз, помічених на цьому відтинку, щонайменше так довго тривала приблизно одна з { $one_in }.
}
silence-evidence-slow = Цими тижнями посилки на цьому відтинку приблизно на { $percent } % повільніші.
silence-reason-nothing-awaited = Подальших сканувань не очікується.
silence-reason-label = Етикетка є, але перевізник, імовірно, ще не відсканував посилку.
silence-reason-collection = Посилка, імовірно, чекає, поки її забере перевізник.
silence-reason-line-haul = Вона, імовірно, між країнами, де сканують мало.
silence-reason-customs = Вона, імовірно, проходить митницю; там може бути тихо тиждень або довше.
silence-reason-local-carrier = Місцевий перевізник, імовірно, ще не відсканував її.
silence-reason-limited-tracking = За цього способу доставки після передачі часто вже не сканують; посилка ще може прийти або вже бути на місці.
silence-reason-peak = Це припало на гарячий сезон ({ peak-name }), коли все триває довше.
silence-reason-renumbered = Місцевий перевізник міг дати їй новий номер після прибуття в країну.
silence-reason-new-number = Видано новий номер { $number }, але його перевізник ще не показав жодного сканування.
silence-reason-waiting-for-you = Вона чекає, поки ви її заберете.
silence-reason-returning = Вона повертається, а на зворотному шляху сканують рідко.
silence-reason-source-failing = Жодне джерело не відповідає вже кілька днів, тож мовчить не посилка.
peak-name = { $peak ->
    [chinese-new-year] китайський Новий рік
    [golden-week] «золотий тиждень» у Китаї
    [singles-day] розпродаж 11.11
    [black-friday] чорна п’ятниця
    [christmas] Різдво
   *[other] { $peak }
}

## Clocks

clock-ship-by = Продавець відправляє до
    .meaning = Якщо продавець не відправить до цього дня, AliExpress зазвичай скасовує замовлення й повертає гроші.
clock-refund-by = Дата повернення коштів
    .meaning = Гроші повертають, якщо посилка не прийшла до настання цього дня. День починається опівночі за каліфорнійським часом.
clock-coupon-from = Купон за затримку
    .meaning = З цього дня можна попросити купон, бо посилка запізнюється.
clock-claim-until = Претензії зазвичай можливі до
    .meaning = Після дати повернення коштів спір зазвичай можна відкрити ще кілька днів. Не розраховуйте на це.
clock-received-until = Претензії після отримання до
    .meaning = Останній день, щоб повідомити про проблему з товаром або про те, що вам його не доставили.
clock-seller-answer-by = Продавець відповідає до
    .meaning = Якщо продавець не відповість у спорі до цього дня, вашу вимогу зазвичай задовольняють.
clock-pickup-until = Забрати до
    .meaning = Пункт видачі зберігає посилку до цього дня, потім відсилає її назад.
clock-promised-by = Обіцяно до
    .meaning = День, на який посилку обіцяли або очікували. Це оцінка, а не гарантія.
clock-payment-claim-until = Строк платіжного сервісу
    .meaning = До цього дня платіжний сервіс має власну процедуру оскарження.
clock-certainty-printed = вказано
clock-certainty-stated = введено вами
clock-certainty-estimated = оцінка

## Parties of messages

party-seller = Продавцеві
    .by = продавець
party-carrier = Перевізникові
    .by = перевізник
party-support = Службі підтримки AliExpress
    .by = підтримка AliExpress
party-dispute = Для форми спору
    .by = AliExpress щодо спору

## How sure a reading is

certainty-coded = прочитано з коду самого джерела
certainty-worded = прочитано зі слів
certainty-guessed = лише здогад; він нічого не змінює
