### What is said of the sources: what each knows, what it costs, how a key is had, how welcome questions are.

source-official = официальный
source-unofficial = неофициальный

## How likely a source is to take offence

source-risk-none = Ваш собственный сервер.
source-risk-low = Опубликованный интерфейс; запросы в пределах его лимитов.
source-risk-medium = Внутренний интерфейс сайта. Может измениться или отказать без предупреждения.
source-risk-high = Недокументированный интерфейс; известно, что он блокирует адреса, которые спрашивают слишком много. Doorstep спрашивает его не спеша.

## What asking costs

source-cost-free = Бесплатно.
source-cost-contract = Ничего не стоит, кроме вашего собственного договора или сервера.
source-cost-free-once = Бесплатно первых номеров: { $numbers }; дальше платно.
source-cost-free-monthly = Бесплатно новых номеров в месяц: { $numbers }; дальше платно.
source-cost-paid = Нужен платный тариф.

## How a key is had

source-key-nothing = Ключ не нужен.
source-key-optional = Работает без ключа. Получить ключ можно на { $page }.
source-key-key = Создайте аккаунт на { $page } и скопируйте его ключ API.
source-key-key-and-secret = Подайте запрос на доступ на { $page }. Ключ — это имя пользователя или client id, секрет — пароль или client secret.
source-key-key-secret-account = Подайте запрос на доступ на { $page }. Нужны ключ, его секрет и номер вашего аккаунта.
source-key-client-credentials = Создайте приложение на { $page }. Его client id — это ключ, client secret — секрет; токен Doorstep получает сам.
source-key-user-grant = Создайте приложение на { $page }, дождитесь одобрения и дайте ему доступ к вашему аккаунту. Нужны ключ приложения, его секрет и выданный токен.

## What each knows

source-cainiao = Собственная сеть AliExpress. Знает почти каждую посылку AliExpress с первого сканирования, а часто и до последнего.
source-17track = Почти все перевозчики. Номер считается один раз, когда его начинают отслеживать.
source-ship24 = Почти все перевозчики. Считается каждый новый номер.
source-dhl_unified = Все компании DHL.
source-laposte = Colissimo, Chronopost и письма французской почты.
source-novaposhta = Nova Poshta в Украине и за её пределами.
source-inpost = Постаматы и курьеры InPost в Польше.
source-4px = 4PX, от склада в Китае до передачи.
source-fedex = FedEx, со всеми сканированиями.
source-ups = UPS, со всеми сканированиями.
source-aliexpress_openplatform = Заказы вашего аккаунта AliExpress и номера их посылок.
source-karrio_server = Всё, на что есть договоры у вашего сервера Karrio.
source-postnord = Почта Швеции и Дании, а также PostNord в Норвегии и Финляндии.
source-gls = Посылки GLS.
source-aftership = Почти все перевозчики.
source-trackingmore = Почти все перевозчики.
source-easypost = В основном перевозчики Северной Америки; оплата за номер.
source-royalmail = Royal Mail, для владельцев бизнес-аккаунта.
source-australiapost = Australia Post, для тех, у кого есть договор.
source-canadapost = Canada Post, для владельцев аккаунта разработчика.
source-postnl = PostNL. Нужен почтовый индекс адреса доставки.
source-posteitaliane = Poste Italiane.
source-correos_es = Correos в Испании.

## How it stands

source-standing-on = включён
source-standing-off = выключен
source-standing-lacks = нужен ключ
source-standing-cooling = пока не трогаем
source-standing-failing = не ответил
source-cooling = Следующий запрос к нему: { $when }, потому что он { $why ->
    [auth] не принял ключ
    [quota] сообщил, что лимит исчерпан
    [blocked] закрыл нам доступ; тогда один запрос покажет, отвечает ли он снова
    [rate_limited] просит спрашивать его реже
   *[other] несколько раз подряд не сработал
}.
source-next = { $count ->
    [one] Он сообщил о { $count } отслеживаемой посылке
    [few] Он сообщил о { $count } отслеживаемых посылках
    [many] Он сообщил о { $count } отслеживаемых посылках
   *[other] Он сообщил о { $count } отслеживаемых посылках
}; следующая очередь: { $when }.
source-pace = { $seconds ->
    [0] Не больше нескольких запросов в секунду.
    [one] Не больше одного запроса за { $seconds } секунду.
    [few] Не больше одного запроса за { $seconds } секунды.
    [many] Не больше одного запроса за { $seconds } секунд.
   *[other] Не больше одного запроса за { $seconds } секунды.
}
source-left = Осталось запросов: { $left } из { $daily }; лимит обновится: { $when }.
source-news-count = { $taken ->
    [one] Принято { $taken } сообщение
    [few] Принято { $taken } сообщения
    [many] Принято { $taken } сообщений
   *[other] Принято { $taken } сообщения
}{ $refused ->
    [0] .
    [one] ; { $refused } не подтвердило подлинность и ничего не изменило.
    [few] ; { $refused } не подтвердили подлинность и ничего не изменили.
    [many] ; { $refused } не подтвердили подлинность и ничего не изменили.
   *[other] ; { $refused } не подтвердили подлинность и ничего не изменили.
}

## Keys and switches

source-setting-base-url = Адрес сервера
source-setting-api-key = Ключ, client id или имя пользователя
source-setting-api-secret = Секрет или пароль
source-setting-account = Номер счёта
source-setting-token = Выданный токен
source-setting-refresh-token = Токен обновления
source-setting-webhook-secret = Секрет его новостей
source-key-entered = Введён { $when }. Он больше не показывается; чтобы заменить, введите другой.
source-key-fixed = Стоит в файле настроек; он важнее.
source-key-nothing-typed = Ничего не введено, поэтому ничего не изменено.
source-key-forgotten = Введённое для { $source } забыто.
source-switched-on = { $source } теперь запрашивается.
source-switched-off = { $source } больше не запрашивается. Что он сообщил, остаётся.
source-tried-accepted = { $source }: ключ принят.
source-tried-refused = Ключ сохранён, но { $source } его не принял{ $said ->
    [none] .
   *[other] : { $said }
}
source-tried-open = Сохранено. Принимает ли его { $source }, узнать не удалось: { $said }
source-tried-later = Сохранено. { $source } пока не трогаем, поэтому проверки не было.
source-tried-nothing = Сохранено. Проверять пока нечего.
source-tried-alone = Это демонстрация: { $source } не спрашивали, принимает ли он ключ.
