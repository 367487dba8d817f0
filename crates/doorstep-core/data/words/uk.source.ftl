### What is said of the sources: what each knows, what it costs, how a key is had, how welcome questions are.

source-official = офіційне
source-unofficial = неофіційне

## How likely a source is to take offence

source-risk-none = Ваш власний сервер.
source-risk-low = Опублікований інтерфейс; запити в межах його лімітів.
source-risk-medium = Внутрішній інтерфейс сайту. Може змінитися або відмовити без попередження.
source-risk-high = Недокументований інтерфейс; відомо, що він блокує адреси, які питають забагато. Doorstep питає його без поспіху.

## What asking costs

source-cost-free = Безкоштовно.
source-cost-contract = Нічого не коштує, крім вашого власного договору чи сервера.
source-cost-free-once = Безкоштовно перших номерів: { $numbers }; далі платно.
source-cost-free-monthly = Безкоштовно нових номерів на місяць: { $numbers }; далі платно.
source-cost-paid = Потрібен платний тариф.

## How a key is had

source-key-nothing = Ключ не потрібен.
source-key-optional = Працює без ключа. Отримати ключ можна на { $page }.
source-key-key = Створіть обліковий запис на { $page } і скопіюйте його ключ API.
source-key-key-and-secret = Подайте запит на доступ на { $page }. Ключ — це ім’я користувача або client id, секрет — пароль або client secret.
source-key-key-secret-account = Подайте запит на доступ на { $page }. Потрібні ключ, його секрет і номер вашого облікового запису.
source-key-client-credentials = Створіть застосунок на { $page }. Його client id — це ключ, client secret — секрет; токен Doorstep отримує сам.
source-key-user-grant = Створіть застосунок на { $page }, дочекайтеся схвалення й надайте йому доступ до вашого облікового запису. Потрібні ключ застосунку, його секрет і виданий токен.

## What each knows

source-cainiao = Власна мережа AliExpress. Знає майже кожну посилку AliExpress від першого сканування, а часто й до останнього.
source-17track = Майже всі перевізники. Номер рахується один раз, коли його починають відстежувати.
source-ship24 = Майже всі перевізники. Рахується кожен новий номер.
source-dhl_unified = Усі компанії DHL.
source-laposte = Colissimo, Chronopost і листи французької пошти.
source-novaposhta = Нова пошта в Україні та за її межами.
source-inpost = Поштомати й кур’єри InPost у Польщі.
source-4px = 4PX, від складу в Китаї до передачі.
source-fedex = FedEx, з усіма скануваннями.
source-ups = UPS, з усіма скануваннями.
source-aliexpress_openplatform = Замовлення вашого облікового запису AliExpress і номери їхніх посилок.
source-karrio_server = Усе, на що має договори ваш сервер Karrio.
source-postnord = Пошта Швеції та Данії, а також PostNord у Норвегії та Фінляндії.
source-gls = Посилки GLS.
source-aftership = Майже всі перевізники.
source-trackingmore = Майже всі перевізники.
source-easypost = Переважно перевізники Північної Америки; оплата за номер.
source-royalmail = Royal Mail, для власників бізнес-акаунта.
source-australiapost = Australia Post, для тих, хто має договір.
source-canadapost = Canada Post, для власників акаунта розробника.
source-postnl = PostNL. Потребує поштового індексу адреси доставки.
source-posteitaliane = Poste Italiane.
source-correos_es = Correos в Іспанії.

## How it stands

source-standing-on = увімкнено
source-standing-off = вимкнено
source-standing-lacks = потрібен ключ
source-standing-cooling = поки що не турбують
source-standing-failing = не відповіло
source-cooling = Його не турбують; наступний запит можливий { $when }, бо воно { $why ->
    [auth] не прийняло ключ
    [quota] сказало, що ліміт вичерпано
    [blocked] закрило нам доступ; тоді один запит покаже, чи воно знову відповідає
    [rate_limited] просить питати його рідше
   *[other] кілька разів поспіль не спрацювало
}.
source-next = { $count ->
    [one] Воно повідомило про { $count } посилку, що відстежується
    [few] Воно повідомило про { $count } посилки, що відстежуються
    [many] Воно повідомило про { $count } посилок, що відстежуються
   *[other] Воно повідомило про { $count } посилки, що відстежуються
}; наступна черга { $when }.
source-pace = { $seconds ->
    [0] Щонайбільше кілька запитів на секунду.
    [one] Щонайбільше один запит за { $seconds } секунду.
    [few] Щонайбільше один запит за { $seconds } секунди.
    [many] Щонайбільше один запит за { $seconds } секунд.
   *[other] Щонайбільше один запит за { $seconds } секунди.
}
source-left = Лишилося запитів: { $left } із { $daily }; ліміт поновиться { $when }.
source-news-count = { $taken ->
    [one] Прийнято { $taken } повідомлення
    [few] Прийнято { $taken } повідомлення
    [many] Прийнято { $taken } повідомлень
   *[other] Прийнято { $taken } повідомлення
}{ $refused ->
    [0] .
    [one] ; { $refused } не підтвердило справжності й нічого не змінило.
   *[other] ; { $refused } не підтвердили справжності й нічого не змінили.
}

## Keys and switches

source-setting-base-url = Адреса сервера
source-setting-api-key = Ключ, client id або ім’я користувача
source-setting-api-secret = Секрет або пароль
source-setting-account = Номер облікового запису
source-setting-token = Виданий токен
source-setting-refresh-token = Токен оновлення
source-setting-webhook-secret = Секрет його новин
source-key-entered = Введено { $when }. Більше не показується; щоб замінити, введіть інший.
source-key-fixed = Стоїть у файлі налаштувань, а він важливіший.
source-key-nothing-typed = Нічого не введено, тож нічого не змінено.
source-key-forgotten = Введене для { $source } забуто.
source-switched-on = Відтепер питають { $source }.
source-switched-off = { $source } більше не питають. Те, що воно повідомило, лишається.
source-tried-accepted = Ключ прийнято: { $source }.
source-tried-refused = Ключ збережено, але { $source } його не приймає{ $said ->
    [none] .
   *[other] : { $said }
}
source-tried-open = Збережено. Не вдалося з’ясувати, чи { $source } його приймає: { $said }
source-tried-later = Збережено. { $source } поки що не турбують, тож ключ не перевірено.
source-tried-nothing = Збережено. Перевіряти поки нічого.
source-tried-alone = Це демо: { $source } не питали, чи ключ підходить.
