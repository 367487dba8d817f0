### Drafts of messages. Short, factual, without threats. The user reads, edits and sends them.

## Pieces

msg-order = { $order ->
    [unknown] моего заказа
   *[other] заказа № { $order }
}
msg-number = { $number ->
    [unknown] посылки
   *[other] посылки { $number }
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
    [unknown] Мой заказ
   *[other] Заказ № { $order }
}
msg-number-first = { $number ->
    [unknown] Посылка
   *[other] Посылка { $number }
}
msg-days = { $days ->
    [one] { $days } день
    [few] { $days } дня
    [many] { $days } дней
   *[other] { $days } дня
}
msg-protected = { $refund_by ->
    [unknown] {""}
   *[other] {" "}Защита заказа заканчивается { $refund_by }.
}
msg-scan-country = { $scan_country ->
    [unknown] другая страна
   *[other] { $scan_country }
}
msg-home = { $country ->
    [unknown] мой адрес
   *[other] мой адрес ({ $country })
}

## No updates

message-not-updated-seller =
    Здравствуйте. В отслеживании { msg-order }{ msg-tracking } уже { msg-days } нет ничего нового. Пожалуйста, проверьте, действительно ли посылка передана перевозчику, и пришлите новый трек-номер, если он есть.
message-not-updated-carrier =
    Здравствуйте. В вашем отслеживании { msg-number } уже { msg-days } нет ничего нового. Пожалуйста, сообщите, где посылка сейчас и нужно ли вам что-нибудь от меня.
message-not-updated-support =
    Здравствуйте. { msg-number-first } из { msg-order } не движется уже { msg-days } и не доставлена.{ msg-protected } Пожалуйста, скажите, что мне сделать, чтобы моя претензия сохранилась.
message-not-updated-dispute =
    Посылка из { msg-order } мне не доставлена. В отслеживании{ msg-bare } уже { msg-days } нет ничего нового. Адрес доставки в заказе верный. Прошу вернуть деньги.

## Number does not work

message-number-invalid-seller =
    Здравствуйте. Трек-номер { msg-order }{ msg-bare } не находится ни на одном сайте отслеживания. Пожалуйста, подтвердите верный номер и сообщите, у какого перевозчика посылка.
message-number-invalid-support =
    Здравствуйте. Трек-номер, который продавец указал для { msg-order }{ msg-bare }, не знает ни один из запрошенных мной перевозчиков. Пожалуйста, уточните у продавца.{ msg-protected }
message-number-invalid-dispute =
    Трек-номера, указанного для { msg-order }{ msg-bare }, нет ни у одного перевозчика, поэтому отследить посылку нельзя, и мне она не доставлена. Прошу вернуть деньги.

## No number

message-number-missing-seller =
    Здравствуйте. { msg-order-first } отмечен как отправленный, но трек-номера я не вижу. Пожалуйста, пришлите номер и название перевозчика.
message-number-missing-support =
    Здравствуйте. { msg-order-first } отмечен как отправленный, но трек-номера у него нет, и продавец мне его не сообщил.{ msg-protected } Пожалуйста, проверьте.
message-number-missing-dispute =
    { msg-order-first } отмечен как отправленный, но трек-номера нет, и мне ничего не доставлено. Прошу вернуть деньги.

## Not shipped

message-not-shipped-seller =
    Здравствуйте. { msg-order-first } ещё не отправлен. Пожалуйста, сообщите, в какой день вы его отправите. Если отправить не можете, отмените, пожалуйста, заказ.
message-not-shipped-support =
    Здравствуйте. Продавец не отправил посылку из { msg-order } в срок обработки. Пожалуйста, отмените заказ и верните деньги или сообщите, когда он будет отправлен.

## Delivered, not received

message-delivered-not-received-seller =
    Здравствуйте. В отслеживании { msg-order }{ msg-tracking } сказано, что посылка доставлена, но у меня её нет. Все обычные места проверены, соседи опрошены. Пожалуйста, пришлите подтверждение доставки от перевозчика или помогите найти посылку. Если её не удастся найти, я открою спор.
message-delivered-not-received-carrier =
    Здравствуйте. В вашем отслеживании { msg-number } сказано, что она доставлена, но мне её не вручили. Пожалуйста, сообщите, когда, где и кому она передана, и пришлите фото, подпись или координаты доставки.
message-delivered-not-received-support =
    Здравствуйте. { msg-number-first } из { msg-order } показана доставленной, но мне её не вручили. Подтверждение доставки у перевозчика запрошено. Получение я не подтверждаю. Пожалуйста, не закрывайте заказ.
message-delivered-not-received-dispute =
    В отслеживании сказано «доставлено», но посылка из { msg-order }{ msg-tracking } мне не вручена. Адрес в заказе верный. Запрос местному перевозчику сделан; посылку мне не передавали. Прошу вернуть деньги.

## Delivered or not: the sources do not agree

message-delivery-unclear-seller =
    Здравствуйте. Отслеживание { msg-order }{ msg-tracking } противоречит себе: посылка показана доставленной или возвращённой, но у меня её нет. Пожалуйста, спросите перевозчика, где она.
message-delivery-unclear-carrier =
    Здравствуйте. Данные об отслеживании { msg-number } не согласуются. Пожалуйста, сообщите, где посылка сейчас, а если она доставлена — когда, где и кому.

## Elsewhere

message-wrong-country-seller =
    Здравствуйте. Отслеживание { msg-order }{ msg-tracking } показывает посылку не на пути на { msg-home }, а в другом месте: { msg-scan-country }. Пожалуйста, проверьте трек-номер и пришлите верный.
message-wrong-country-carrier =
    Здравствуйте. В вашем отслеживании { msg-number } указано место: { msg-scan-country }. Эта посылка должна прийти на { msg-home }. Пожалуйста, подтвердите страну и город, в которые она адресована.
message-wrong-country-support =
    Здравствуйте. Трек-номер { msg-order }{ msg-bare } принадлежит посылке, ушедшей не туда (место: { msg-scan-country }). Мой заказ — на { msg-home }.{ msg-protected } Пожалуйста, проверьте.
message-wrong-country-dispute =
    Отслеживание{ msg-bare } показывает доставку не туда (место: { msg-scan-country }). Адрес { msg-order } — { msg-home }. Эта посылка идёт не ко мне. Снимки экрана с отслеживанием и адресом заказа приложены. Прошу вернуть деньги.

## Returned

message-returned-seller =
    Здравствуйте. По отслеживанию { msg-order }{ msg-tracking } посылка возвращается к вам. Пожалуйста, сообщите причину и то, отправите ли вы её снова бесплатно или вернёте деньги.
message-returned-carrier =
    Здравствуйте. { msg-number-first } возвращается отправителю. Пожалуйста, сообщите причину письменно.
message-returned-support =
    Здравствуйте. { msg-number-first } из { msg-order } возвращается отправителю. Просьбы о возврате от меня не было.{ msg-protected } Пожалуйста, сообщите, как будут возвращены деньги.
message-returned-dispute =
    { msg-order-first }{ msg-tracking } возвращён отправителю и мне не доставлен. Снимки экрана с отслеживанием приложены. Прошу вернуть деньги.

## Customs

message-customs-request-seller =
    Здравствуйте. { msg-order-first }{ msg-tracking } на таможне. Пожалуйста, пришлите счёт и точное описание товара: таможня может их запросить.
message-customs-request-carrier =
    Здравствуйте. По вашему отслеживанию { msg-number } она на таможне. Пожалуйста, сообщите, что требуется от меня и где на вашем официальном сайте это можно отправить или оплатить.
message-customs-seller =
    Здравствуйте. { msg-order-first }{ msg-tracking } на таможне. Пожалуйста, пришлите счёт и точное описание товара на случай, если таможня их запросит.
message-customs-carrier =
    Здравствуйте. По вашему отслеживанию { msg-number } она на таможне. Нужно ли вам или таможне что-нибудь от меня? Если надо что-то оплатить или отправить, сообщите, пожалуйста, где на вашем официальном сайте это сделать.
message-customs-dispute =
    { msg-order-first }{ msg-tracking } задержан на таможне уже { msg-days } и не доставлен. На все полученные официальные запросы ответ дан. Снимки экрана с отслеживанием приложены. Прошу вернуть деньги.

## At the door

message-delivery-attempt-carrier =
    Здравствуйте. { msg-number-first } не была мне вручена. Пожалуйста, доставьте её ещё раз или сообщите, где и до какого дня её можно забрать. Мой адрес и телефон в ваших данных указаны полностью; если нет, сообщите, чего не хватает.

## Other trouble of the carrier

message-carrier-problem-seller =
    Здравствуйте. Перевозчик сообщает о проблеме с посылкой из { msg-order }{ msg-tracking }. Пожалуйста, спросите перевозчика и сообщите, что будет сделано.
message-carrier-problem-carrier =
    Здравствуйте. В вашем отслеживании { msg-number } сообщается о проблеме. Пожалуйста, сообщите причину и что мне сделать, чтобы её доставили.
message-carrier-problem-dispute =
    Перевозчик сообщает, что посылку из { msg-order }{ msg-tracking } нельзя доставить. Мне она не вручена. Снимки экрана с отслеживанием приложены. Прошу вернуть деньги.

## Lost

message-lost-seller =
    Здравствуйте. { msg-order-first }{ msg-tracking } потерян в пути. Пожалуйста, верните деньги или отправьте товар ещё раз.
message-lost-carrier =
    Здравствуйте. { msg-number-first } значится потерянной. Пожалуйста, подтвердите утрату письменно, чтобы мне показать это продавцу.
message-lost-support =
    Здравствуйте. { msg-number-first } из { msg-order } потеряна в пути.{ msg-protected } Пожалуйста, сообщите, как будут возвращены деньги.
message-lost-dispute =
    { msg-order-first }{ msg-tracking } потерян в пути и мне не доставлен. Отслеживание и ответ перевозчика, если он есть, приложены. Прошу вернуть деньги.

## Damaged

message-damaged-seller =
    Здравствуйте. Перевозчик сообщает, что посылка из { msg-order }{ msg-tracking } повреждена в пути. Пожалуйста, спросите перевозчика и сообщите, как вы это решите.
message-damaged-carrier =
    Здравствуйте. В вашем отслеживании { msg-number } сказано, что она повреждена. Пожалуйста, составьте акт о повреждении, пришлите мне копию и сообщите, будет ли она всё же доставлена.

message-partial-seller =
    Здравствуйте. { msg-order-first }{ msg-tracking } пришёл повреждённым или неполным. Отправляю фото коробки, этикетки и товара. Пожалуйста, сообщите, как вы это решите.
message-partial-carrier =
    Здравствуйте. { msg-number-first } пришла повреждённой, вскрытой или неполной. Пожалуйста, составьте акт о повреждении и пришлите мне копию.
message-partial-dispute =
    { msg-order-first }{ msg-tracking } пришёл повреждённым или неполным. Фото коробки, этикетки и товара приложены. Прошу вернуть деньги.

## The seller does not answer, or did not keep a promise

message-seller-silent-seller =
    Здравствуйте. На моё сообщение насчёт { msg-order }{ msg-tracking } ответа не было. Пожалуйста, ответьте в течение двух дней. Без ясных сведений я открою спор, чтобы защитить заказ.
message-seller-silent-support =
    Здравствуйте. На мой вопрос насчёт { msg-order }{ msg-tracking } продавец не ответил.{ msg-protected } Пожалуйста, помогите это решить.
message-seller-silent-dispute =
    Посылка из { msg-order }{ msg-tracking } мне не доставлена. На мои сообщения продавец не ответил; снимки экрана с ними приложены. Прошу вернуть деньги.
message-promise-broken-seller =
    Здравствуйте. Вы просили подождать посылку из { msg-order }{ msg-tracking }. Этот день прошёл, а посылка не сдвинулась. Пожалуйста, верните деньги или сообщите, в какой день она будет здесь и откуда это известно.
message-promise-broken-support =
    Здравствуйте. Продавец просил подождать посылку из { msg-order }{ msg-tracking }. Этот день прошёл, и ничего не сдвинулось.{ msg-protected } Пожалуйста, сообщите, как сохранить мою претензию.
message-promise-broken-dispute =
    Посылка из { msg-order }{ msg-tracking } мне не доставлена. Продавец просил подождать; этот день прошёл, а в отслеживании нет ничего нового. Сообщения приложены. Прошу вернуть деньги.

## A part is missing

message-part-missing-seller =
    Здравствуйте. Пришла только часть { msg-order }. Пожалуйста, сообщите, в какой посылке остальное, и её трек-номер. Если её не отправляли, отправьте или верните за неё деньги.
message-part-missing-carrier =
    Здравствуйте. { msg-number-first } — одна из нескольких посылок одного заказа, и она ещё не пришла. Пожалуйста, сообщите, где она сейчас.
message-part-missing-dispute =
    Пришла только часть { msg-order }; остальное{ msg-tracking } не доставлено. Фото полученного приложены. Прошу вернуть деньги за недостающую часть.

## In another town

message-wrong-city-seller =
    Здравствуйте. Отслеживание { msg-order }{ msg-tracking } показывает доставку в другом городе, не в моём. Пожалуйста, проверьте трек-номер и пришлите верный.
message-wrong-city-carrier =
    Здравствуйте. В вашем отслеживании { msg-number } указан город { $scan_city }. Она должна прийти в город { $city }. Пожалуйста, сообщите город и индекс, на которые она адресована, и разверните её, если она отсортирована неверно.
message-wrong-city-support =
    Здравствуйте. Трек-номер { msg-order }{ msg-bare } принадлежит посылке, ушедшей в город { $scan_city }. Мой заказ — в город { $city }.{ msg-protected } Пожалуйста, проверьте.
message-wrong-city-dispute =
    Отслеживание{ msg-bare } показывает доставку в город { $scan_city }. В адресе { msg-order } — город { $city }. Эта посылка идёт не ко мне. Снимки экрана с отслеживанием и адресом заказа приложены. Прошу вернуть деньги.

## Protection

message-extension-seller =
    Здравствуйте. { msg-order-first }{ msg-tracking } ещё не пришёл.{ msg-protected } Пожалуйста, продлите защиту заказа, чтобы посылка успела прийти.
message-protection-ending-seller =
    Здравствуйте. Посылка из { msg-order }{ msg-tracking } мне не доставлена.{ msg-protected } Пожалуйста, сообщите сегодня, где она. Без ясных сведений я открою спор, чтобы защитить заказ.
message-protection-ending-support =
    Здравствуйте. Посылка из { msg-order }{ msg-tracking } мне не доставлена.{ msg-protected } Пожалуйста, проследите, чтобы моя претензия сохранилась.
message-protection-ending-dispute =
    Посылка из { msg-order }{ msg-tracking } мне не доставлена.{ msg-protected } Адрес доставки в заказе верный. Снимки экрана с отслеживанием приложены. Прошу вернуть деньги.
