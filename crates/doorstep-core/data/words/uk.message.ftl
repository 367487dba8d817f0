### Drafts of messages. Short, factual, without threats. The user reads, edits and sends them.

## Pieces. `msg-order`, `msg-number`, `msg-days` and `msg-scan-country` stand in the genitive, `msg-home` in the accusative.

msg-order = { $order ->
    [unknown] мого замовлення
   *[other] замовлення № { $order }
}
msg-number = { $number ->
    [unknown] посилки
   *[other] посилки { $number }
}
# In brackets, where it is known.
msg-tracking = { $number ->
    [unknown] {""}
   *[other] {" "}(трек-номер { $number })
}
msg-bare = { $number ->
    [unknown] {""}
   *[other] {" "}({ $number })
}
# The same at the beginning of a sentence.
msg-order-first = { $order ->
    [unknown] Моє замовлення
   *[other] Замовлення № { $order }
}
msg-number-first = { $number ->
    [unknown] Посилка
   *[other] Посилка { $number }
}
msg-days = { $days ->
    [one] { $days } дня
    [few] { $days } днів
    [many] { $days } днів
   *[other] { $days } дня
}
msg-protected = { $refund_by ->
    [unknown] {""}
   *[other] {" "}Захист замовлення закінчується { $refund_by }.
}
msg-scan-country = { $scan_country ->
    [unknown] іншої країни
   *[other] іншої країни ({ $scan_country })
}
msg-home = { $country ->
    [unknown] мою адресу
   *[other] мою адресу ({ $country })
}

## No updates

message-not-updated-seller =
    Вітаю. Відстеження { msg-order }{ msg-tracking } не показує нічого нового протягом { msg-days }. Будь ласка, перевірте, чи посилку справді передано перевізникові, і надішліть мені новий трек-номер, якщо він є.
message-not-updated-carrier =
    Вітаю. Ваше відстеження { msg-number } не показує нічого нового протягом { msg-days }. Будь ласка, скажіть, де посилка зараз і чи потрібно щось від мене.
message-not-updated-support =
    Вітаю. { msg-number-first } з { msg-order } не рухається протягом { msg-days }, і її не доставлено.{ msg-protected } Будь ласка, скажіть, що мені зробити, щоб зберегти право на претензію.
message-not-updated-dispute =
    Товари з { msg-order } мені не доставлено. Відстеження{ msg-bare } не показує нічого нового протягом { msg-days }. Адреса доставки в замовленні правильна. Прошу повернути кошти.

## Number does not work

message-number-invalid-seller =
    Вітаю. Трек-номера { msg-order }{ msg-bare } не знаходить жоден сайт відстеження. Будь ласка, підтвердьте правильний номер і скажіть, у якого перевізника посилка.
message-number-invalid-support =
    Вітаю. Трек-номера, який продавець дав для { msg-order }{ msg-bare }, не знає жоден із запитаних мною перевізників. Будь ласка, уточніть у продавця.{ msg-protected }
message-number-invalid-dispute =
    Трек-номера, даного для { msg-order }{ msg-bare }, не існує в жодного перевізника, тож посилку неможливо відстежити, і мені її не доставлено. Прошу повернути кошти.

## No number

message-number-missing-seller =
    Вітаю. { msg-order-first } позначено як відправлене, але трек-номера я не бачу. Будь ласка, надішліть мені номер і назву перевізника.
message-number-missing-support =
    Вітаю. { msg-order-first } позначено як відправлене, але трек-номера немає, і продавець мені його не дав.{ msg-protected } Будь ласка, перевірте.
message-number-missing-dispute =
    { msg-order-first } позначено як відправлене, але трек-номера немає, і мені нічого не доставлено. Прошу повернути кошти.

## Not shipped

message-not-shipped-seller =
    Вітаю. { msg-order-first } ще не відправлено. Будь ласка, скажіть, якого дня ви його відправите. Якщо не можете відправити, скасуйте, будь ласка, замовлення.
message-not-shipped-support =
    Вітаю. Продавець не відправив товарів з { msg-order } у строк обробки. Будь ласка, скасуйте замовлення й поверніть мені кошти або скажіть, коли його відправлять.

## Delivered, not received

message-delivered-not-received-seller =
    Вітаю. Відстеження { msg-order }{ msg-tracking } каже, що посилку доставлено, але в мене її немає. Усі звичні місця перевірено, людей довкола опитано. Будь ласка, надішліть мені підтвердження доставки від перевізника або допоможіть знайти посилку. Якщо її не знайдуть, я відкрию спір.
message-delivered-not-received-carrier =
    Вітаю. Ваше відстеження { msg-number } каже, що її доставлено, але в мене її немає. Будь ласка, скажіть, коли, де й кому її передано, і надішліть фото, підпис або місце доставки.
message-delivered-not-received-support =
    Вітаю. { msg-number-first } з { msg-order } значиться доставленою, але в мене її немає. Перевізникові надіслано запит про підтвердження доставки. Отримання мною не підтверджено. Будь ласка, залиште замовлення відкритим.
message-delivered-not-received-dispute =
    Відстеження каже «доставлено», але товарів з { msg-order }{ msg-tracking } у мене немає. Адреса в замовленні правильна. Місцевому перевізникові надіслано запит; посилку мені не передано. Прошу повернути кошти.

## Delivered or not: the sources do not agree

message-delivery-unclear-seller =
    Вітаю. Відстеження { msg-order }{ msg-tracking } суперечить саме собі: посилка значиться доставленою або поверненою, але в мене її немає. Будь ласка, запитайте перевізника, де вона.
message-delivery-unclear-carrier =
    Вітаю. Дані щодо { msg-number } не узгоджуються. Будь ласка, скажіть, де посилка зараз, а якщо її доставлено, то коли, де й кому.

## Elsewhere

message-wrong-country-seller =
    Вітаю. Відстеження { msg-order }{ msg-tracking } показує посилку на території { msg-scan-country }, а не дорогою на { msg-home }. Будь ласка, перевірте трек-номер і надішліть мені правильний.
message-wrong-country-carrier =
    Вітаю. Ваше відстеження { msg-number } показує її на території { msg-scan-country }. Я чекаю цю посилку на { msg-home }. Будь ласка, підтвердьте країну й місто, куди її адресовано.
message-wrong-country-support =
    Вітаю. Трек-номер { msg-order }{ msg-bare } належить посилці, яка прибула на територію { msg-scan-country }. Моє замовлення було на { msg-home }.{ msg-protected } Будь ласка, перевірте.
message-wrong-country-dispute =
    Відстеження{ msg-bare } показує доставку на території { msg-scan-country }. Товари з { msg-order } замовлено на { msg-home }. Ця посилка прямує не до мене. Знімки екрана з відстеженням і адресою замовлення додано. Прошу повернути кошти.

## Returned

message-returned-seller =
    Вітаю. Відстеження { msg-order }{ msg-tracking } каже, що посилка повертається до вас. Будь ласка, скажіть причину і чи надішлете ви її знову безкоштовно, чи повернете мені кошти.
message-returned-carrier =
    Вітаю. { msg-number-first } повертається до відправника. Будь ласка, повідомте причину письмово.
message-returned-support =
    Вітаю. { msg-number-first } з { msg-order } повертається до відправника. Такого прохання від мене не було.{ msg-protected } Будь ласка, скажіть, як буде повернено кошти.
message-returned-dispute =
    { msg-order-first }{ msg-tracking } повернено відправникові й мені не доставлено. Знімки екрана з відстеженням додано. Прошу повернути кошти.

## Customs

message-customs-request-seller =
    Вітаю. { msg-order-first }{ msg-tracking } на митниці. Будь ласка, надішліть мені рахунок і точний опис товару, бо митниця може про них запитати.
message-customs-request-carrier =
    Вітаю. Ваше відстеження { msg-number } показує її на митниці. Будь ласка, скажіть, що потрібно від мене і де на вашому офіційному сайті це можна надіслати або сплатити.
message-customs-seller =
    Вітаю. { msg-order-first }{ msg-tracking } на митниці. Будь ласка, надішліть мені рахунок і точний опис товару на випадок, якщо митниця про них запитає.
message-customs-carrier =
    Вітаю. Ваше відстеження { msg-number } показує її на митниці. Чи потрібно вам або митниці щось від мене? Якщо треба щось сплатити чи надіслати, скажіть, будь ласка, де на вашому офіційному сайті це можна зробити.
message-customs-dispute =
    { msg-order-first }{ msg-tracking } стоїть на митниці протягом { msg-days } і мені не доставлене. На кожен отриманий мною офіційний запит дано відповідь. Знімки екрана з відстеженням додано. Прошу повернути кошти.

## At the door

message-delivery-attempt-carrier =
    Вітаю. { msg-number-first }: її не змогли мені доставити. Будь ласка, доставте її ще раз або скажіть, де й до коли я можу її забрати. Мої адреса й телефон у ваших даних повні; якщо ні, скажіть, будь ласка, чого бракує.

## Other trouble of the carrier

message-carrier-problem-seller =
    Вітаю. Перевізник повідомляє про проблему з доставкою { msg-order }{ msg-tracking }. Будь ласка, запитайте перевізника й скажіть мені, що буде зроблено.
message-carrier-problem-carrier =
    Вітаю. Ваше відстеження { msg-number } повідомляє про проблему. Будь ласка, скажіть причину і що я можу зробити, щоб її доставили.
message-carrier-problem-dispute =
    Перевізник повідомляє, що доставка { msg-order }{ msg-tracking } неможлива. Мені нічого не доставлено. Знімки екрана з відстеженням додано. Прошу повернути кошти.

## Lost

message-lost-seller =
    Вітаю. { msg-order-first }{ msg-tracking } втрачено в дорозі. Будь ласка, поверніть мені кошти або надішліть товар знову.
message-lost-carrier =
    Вітаю. { msg-number-first } значиться втраченою. Будь ласка, підтвердьте втрату письмово, щоб це можна було показати продавцеві.
message-lost-support =
    Вітаю. { msg-number-first } з { msg-order } втрачена в дорозі.{ msg-protected } Будь ласка, скажіть, як буде повернено кошти.
message-lost-dispute =
    { msg-order-first }{ msg-tracking } втрачено в дорозі й мені не доставлено. Відстеження та відповідь перевізника, якщо вона є, додано. Прошу повернути кошти.

## Damaged

message-damaged-seller =
    Вітаю. Перевізник повідомляє, що посилку з { msg-order }{ msg-tracking } пошкоджено в дорозі. Будь ласка, запитайте перевізника й скажіть мені, як ви це залагодите.
message-damaged-carrier =
    Вітаю. Ваше відстеження { msg-number } каже, що її пошкоджено. Будь ласка, складіть акт про пошкодження, надішліть мені копію і скажіть, чи її ще доставлять.

message-partial-seller =
    Вітаю. { msg-order-first }{ msg-tracking } прийшло пошкодженим або неповним. Надсилаю вам фото коробки, етикетки й товару. Будь ласка, скажіть, як ви це залагодите.
message-partial-carrier =
    Вітаю. { msg-number-first } прийшла пошкодженою, відкритою або неповною. Будь ласка, складіть акт про пошкодження і надішліть мені копію.
message-partial-dispute =
    { msg-order-first }{ msg-tracking } прийшло пошкодженим або неповним. Фото коробки, етикетки й товару додано. Прошу повернути кошти.

## The seller does not answer, or did not keep a promise

message-seller-silent-seller =
    Вітаю. Моє повідомлення щодо { msg-order }{ msg-tracking } лишилося без відповіді. Будь ласка, дайте відповідь за два дні. Без ясної інформації я відкрию спір, щоб захистити своє замовлення.
message-seller-silent-support =
    Вітаю. Моє запитання до продавця щодо { msg-order }{ msg-tracking } лишилося без відповіді.{ msg-protected } Будь ласка, допоможіть це залагодити.
message-seller-silent-dispute =
    Товари з { msg-order }{ msg-tracking } мені не доставлено. Мої повідомлення продавцеві лишилися без відповіді; їхні знімки екрана додано. Прошу повернути кошти.
message-promise-broken-seller =
    Вітаю. Ви просили мене зачекати на доставку { msg-order }{ msg-tracking }. День минув, а посилка не зрушила. Будь ласка, поверніть мені кошти або скажіть, якого дня вона буде тут і звідки ви це знаєте.
message-promise-broken-support =
    Вітаю. Продавець { msg-order }{ msg-tracking } просив мене зачекати. День минув, і нічого не зрушило.{ msg-protected } Будь ласка, скажіть, як зберегти моє право на претензію.
message-promise-broken-dispute =
    Товари з { msg-order }{ msg-tracking } мені не доставлено. Продавець просив мене зачекати; день минув, а відстеження не показує нічого нового. Повідомлення додано. Прошу повернути кошти.

## A part is missing

message-part-missing-seller =
    Вітаю. Прийшла лише частина { msg-order }. Будь ласка, скажіть, у якій посилці решта і який її трек-номер. Якщо її не надіслано, надішліть її, будь ласка, або поверніть за неї кошти.
message-part-missing-carrier =
    Вітаю. { msg-number-first } — одна з кількох посилок одного замовлення, і я досі на неї чекаю. Будь ласка, скажіть, де вона зараз.
message-part-missing-dispute =
    Прийшла лише частина { msg-order }; решту{ msg-tracking } не доставлено. Фото отриманого додано. Прошу повернути кошти за відсутню частину.

## In another town

message-wrong-city-seller =
    Вітаю. Відстеження { msg-order }{ msg-tracking } показує доставку в інше місто, не моє. Будь ласка, перевірте трек-номер і надішліть мені правильний.
message-wrong-city-carrier =
    Вітаю. Ваше відстеження { msg-number } показує її в місті { $scan_city }. Я чекаю на неї в місті { $city }. Будь ласка, скажіть місто й поштовий індекс, куди її адресовано, і розверніть її, якщо її помилково відсортовано.
message-wrong-city-support =
    Вітаю. Трек-номер { msg-order }{ msg-bare } належить посилці, яка прибула в місто { $scan_city }. Моє замовлення було в місто { $city }.{ msg-protected } Будь ласка, перевірте.
message-wrong-city-dispute =
    Відстеження{ msg-bare } показує доставку в місті { $scan_city }. Адреса { msg-order } — у місті { $city }. Ця посилка прямує не до мене. Знімки екрана з відстеженням і адресою замовлення додано. Прошу повернути кошти.

## Protection

message-extension-seller =
    Вітаю. { msg-order-first }{ msg-tracking } не прибуло.{ msg-protected } Будь ласка, продовжте захист замовлення, щоб посилка мала час прийти.
message-protection-ending-seller =
    Вітаю. Товари з { msg-order }{ msg-tracking } мені не доставлено.{ msg-protected } Будь ласка, скажіть сьогодні, де посилка. Без ясної інформації я відкрию спір, щоб захистити своє замовлення.
message-protection-ending-support =
    Вітаю. Товари з { msg-order }{ msg-tracking } мені не доставлено.{ msg-protected } Будь ласка, подбайте, щоб моє право на претензію збереглося.
message-protection-ending-dispute =
    Товари з { msg-order }{ msg-tracking } мені не доставлено.{ msg-protected } Адреса доставки в замовленні правильна. Знімки екрана з відстеженням додано. Прошу повернути кошти.
