# What the pages say around the parcels. One section a page, in the order of the page.

## The frame of every page
page-skip = Перейти до сторінки
page-brand = Doorstep, до «Сьогодні»
page-nav = Головне
page-nav-more = Більше
page-nav-needs = потребують вас
page-today = Сьогодні
page-orders = Замовлення
page-parcels = Посилки
page-add = Додати
page-settings = Налаштування
page-theme-auto = Кольори як у системі. Змінити на світлі
page-theme-light = Світлі кольори. Змінити на темні
page-theme-dark = Темні кольори. Знову як у системі
page-undo = Скасувати
page-zone = Часовий пояс
page-zone-use = Застосувати
page-zone-says = Час за поясом { $zone }
page-zone-says-unknown = Час за поясом { $zone } (ваш невідомий)
page-own-machine = на вашому комп’ютері
page-keys = Клавіатура
page-keys-lede = Окремі літери, коли нічого не вводиться. Якщо браузер не виконує скриптів, усе робиться через Tab, Enter і пробіл.
page-keys-step = Наступний і попередній у списку
page-keys-pick = Позначити поточний
page-keys-help = Ця довідка
page-close = Закрити
page-cancel = Скасувати
page-back = Назад
page-more = Більше
page-copy = Копіювати
page-copied = Скопійовано
page-cannot-copy = Виділіть і скопіюйте вручну
page-new-tab = {" "}(відкриває нову вкладку)
page-optional = (необов’язково)
page-by = до { $day }
page-archived = в архіві
page-go-today = До «Сьогодні»

## Lists
page-list-sort = Сортувати
page-list-search = Шукати
page-list-show = Показати
page-list-pages = Сторінки
page-list-first = На початок
page-list-empty = Тут нічого немає
page-list-pick = Вибрати { $name }
page-list-pick-all = Усі на цій сторінці
page-act-check = Запитати зараз
page-act-check-parcels = Запитати про його посилки
page-act-archive = В архів
page-act-unarchive = Дістати з архіву
page-act-received = Вона в мене
page-act-received-all = Вони в мене
page-act-reopen = Відкрити знову
page-act-give-up = Не чекати більше
page-act-delete = Видалити
page-act-colour = Позначити
page-colour = Кольорова позначка
page-colour-any = Будь-який колір
page-colour-none = Без кольору
page-colour-red = Червоний
page-colour-orange = Помаранчевий
page-colour-yellow = Жовтий
page-colour-green = Зелений
page-colour-blue = Синій
page-colour-purple = Фіолетовий
page-colour-grey = Сірий

## Add
page-add-lede = Вставте все, що містить трек-номери чи замовлення: один або пів сотні, речення, лист, сторінку, посилання. Ви побачите, що зрозуміло, перш ніж щось буде збережено.
page-add-hint = До 5000 номерів за раз. Кнопка «Подивитися» нікому нічого не надсилає.
page-add-files-hint = Листи (.eml, .mbox), збережені сторінки, захоплення, таблиці (CSV, TSV), експорт Doorstep: скільки завгодно файлів, разом до 64 МБ. Що це за файл, видно з його вмісту.
page-add-orders = Сторінка замовлення чи список замовлень як текст, вихідний код листа AliExpress, збережена сторінка або таблиця іншого інструмента: усе це тут читається. Імена, адреси, телефони й цифри карток вилучаються.
page-add-inbox = незрозуміле залишається там.
page-add-too-large = Це понад 64 МБ, тож нічого не прочитано. Вибирайте менше файлів за раз; велику скриньку можна внести командою «doorstep import», яка такого обмеження не має.
page-add-gone = Цьому перегляду понад добу, або його вже збережено. Виберіть файли ще раз.
page-add-where = На AliExpress відкрийте «Мої замовлення», виберіть замовлення, потім «Відстежити замовлення». Номер стоїть угорі сторінки відстеження, часто поруч із кнопкою копіювання. Довгий номер біля самого замовлення — це номер замовлення: він позначає покупку, і жоден перевізник його не знає.
page-add-none-yet = Номера там ще немає? Тоді продавець ще не передав посилку. Її можна додати, щойно він з’явиться.
page-add-nothing = Поки що немає на що дивитися. Вставте трек-номер.
page-add-no-number = Тут немає трек-номера. У ньому щонайменше п’ять цифр, часто є й літери, як-от LP00123456789012.
page-add-nothing-picked = Жодного номера не позначено, тож нічого не додано.
page-add-preview = { $count ->
    [0] Нових посилок немає
    [one] { $count } посилка для відстеження
    [few] { $count } посилки для відстеження
    [many] { $count } посилок для відстеження
   *[other] { $count } посилки для відстеження
}
page-add-not-yet = Ще нічого не збережено.
page-add-take-out = Приберіть зайве й відстежуйте решту.
page-add-beyond = За раз можна додати 5000 номерів, а тут іще { $count }. Спершу додайте ці, а потім вставте решту, починаючи з { $first }.
page-add-added = { $count ->
    [0] Нічого нового
    [one] Тепер відстежується { $count } посилка
    [few] Тепер відстежуються { $count } посилки
    [many] Тепер відстежується { $count } посилок
   *[other] Тепер відстежується { $count } посилки
}{ $known ->
    [0] .
    [one] ; { $known } вже відстежувалася.
    [few] ; { $known } вже відстежувалися.
    [many] ; { $known } вже відстежувалося.
   *[other] ; { $known } вже відстежувалося.
}
page-add-carrier-likely = імовірно, { $one }
page-add-carrier-perhaps = можливо, { $one }
page-add-carrier-several = { $some } або { $last }

## Import
page-add-files = Або виберіть файли
page-add-whole-orders = Цілі замовлення
page-import-orders = Замовлення
page-import-parcels = Посилки
page-import-odd = Не зрозуміло
page-import-save = Зберегти все
page-import-save-nothing = Нічого не зберігати
page-import-back = Назад
page-import-instead = замість
page-columns-title = Що в стовпцях?
page-add-look = Подивитися
page-columns-later = Не зараз
page-inbox = Вхідні
page-inbox-wait = Чекає на ваше слово
page-inbox-found = знайдено в теці, за якою ведеться нагляд
page-inbox-unwanted = Не потрібно
page-inbox-careful = Обережно
page-inbox-kept-open = що з цього збережено
page-inbox-away = Прибрати
page-inbox-all-away = Прибрати все
page-mail = Поштові скриньки
page-mail-now = Читати зараз
page-mail-stop = Більше не читати
page-mail-open = Читати поштову скриньку
page-mail-server = Поштовий сервер (IMAP)
page-mail-name = Ваше ім’я там
page-mail-secret = Пароль застосунку
page-mail-folder = Тека
page-mail-port = Порт
page-mail-try = Перевірити й читати
page-inbox-again-title = Прочитати знову
page-inbox-again-now = Прочитати знову зараз
page-inbox-kept-title = Що збережено
import-new = нове
import-changed = змінено
import-same = відоме
import-outranked = залишено як є
order-status-to-pay = очікує оплати
order-status-processing = готується
order-status-shipped = у дорозі
order-status-completed = завершено
order-status-closed = закрито
order-status-canceled = скасовано
page-import-pasted = вставлений текст
page-import-title = { $orders ->
    [0] { $parcels ->
        [one] { $parcels } посилка
        [few] { $parcels } посилки
        [many] { $parcels } посилок
       *[other] { $parcels } посилки
    }
    [one] { $orders } замовлення{ $parcels ->
        [0] {""}
        [one] {" "}і { $parcels } посилка
        [few] {" "}і { $parcels } посилки
        [many] {" "}і { $parcels } посилок
       *[other] {" "}і { $parcels } посилки
    }
    [few] { $orders } замовлення{ $parcels ->
        [0] {""}
        [one] {" "}і { $parcels } посилка
        [few] {" "}і { $parcels } посилки
        [many] {" "}і { $parcels } посилок
       *[other] {" "}і { $parcels } посилки
    }
    [many] { $orders } замовлень{ $parcels ->
        [0] {""}
        [one] {" "}і { $parcels } посилка
        [few] {" "}і { $parcels } посилки
        [many] {" "}і { $parcels } посилок
       *[other] {" "}і { $parcels } посилки
    }
   *[other] { $orders } замовлення{ $parcels ->
        [0] {""}
        [one] {" "}і { $parcels } посилка
        [few] {" "}і { $parcels } посилки
        [many] {" "}і { $parcels } посилок
       *[other] {" "}і { $parcels } посилки
    }
}
page-import-nothing = Нічого нового
page-import-ready = Готово до внесення
page-import-nothing-lede = Усе, що тут зрозуміло, уже є.
page-import-all-or-nothing = Зберігається цілком або зовсім ні, і це можна скасувати.
page-import-item = Товар
page-import-refund = Повернення коштів
page-import-parcel = { $events ->
    [0] Сканувань не повідомлено.
    [one] { $events } нове сканування.
    [few] { $events } нові сканування.
    [many] { $events } нових сканувань.
   *[other] { $events } нового сканування.
} { $count ->
    [0] {""}
    [one] Із замовлення { $orders }.
   *[other] Із замовлень { $orders }.
}
page-import-same = { $count ->
    [one] { $count } запис уже є і лишається як був.
    [few] { $count } записи вже є і лишаються як були.
    [many] { $count } записів уже є і лишаються як були.
   *[other] { $count } запису вже є і лишаються як були.
}
page-import-export = { $name } — це експорт Doorstep: { $parcels ->
    [0] нових посилок немає
    [one] { $parcels } нова посилка
    [few] { $parcels } нові посилки
    [many] { $parcels } нових посилок
   *[other] { $parcels } нової посилки
}, { $orders ->
    [0] нових замовлень немає
    [one] { $orders } нове замовлення
    [few] { $orders } нові замовлення
    [many] { $orders } нових замовлень
   *[other] { $orders } нового замовлення
}{ $known ->
    [0] .
   *[other] ; { $known } уже є і лишаються.
}
page-import-odd-kept = Після збереження це потрапить до «Вхідних» і буде прочитане знову, коли новіший Doorstep знатиме більше.
page-import-saved = Збережено: { $orders ->
    [0] нових замовлень немає
    [one] { $orders } нове замовлення
    [few] { $orders } нові замовлення
    [many] { $orders } нових замовлень
   *[other] { $orders } нового замовлення
}{ $changed ->
    [0] {""}
    [one] , { $changed } змінено
   *[other] , { $changed } змінено
}, { $parcels ->
    [0] нових посилок немає
    [one] { $parcels } нова посилка
    [few] { $parcels } нові посилки
    [many] { $parcels } нових посилок
   *[other] { $parcels } нової посилки
}.

## Columns of a table
page-columns-lede = У цій таблиці є номери замовлень, але з назв стовпців решта незрозуміла. Скажіть один раз; таблиці з такими самими стовпцями далі читатимуться одразу.
page-columns-no-order = Один зі стовпців має містити номери замовлень.
page-column-none = пропустити
page-column-order-number = номер замовлення
page-column-line-id = номер товару в замовленні
page-column-placed-on = день замовлення
page-column-status = статус
page-column-total = сума замовлення
page-column-price = ціна за одиницю
page-column-price-info = ціна, як AliExpress пише її у файли
page-column-currency = валюта
page-column-seller = магазин
page-column-seller-url = адреса магазину
page-column-title = що куплено
page-column-product-id = номер товару
page-column-sku-id = номер варіанта
page-column-variant = варіант
page-column-quantity = кількість
page-column-tracking-number = трек-номер
page-column-picture = адреса зображення

## Inbox
page-inbox-lede = Те, що Doorstep прочитав і не зрозумів, і те, що лише вдавало лист від AliExpress. Нічого не зникне, поки ви його не приберете.
page-inbox-empty = Усе зрозуміло
page-inbox-empty-text = Тут чекали б листи, сторінки й таблиці, у яких є щось невідоме.
page-inbox-capture = захоплення
page-inbox-page = сторінка
page-inbox-mail = лист
page-inbox-table = таблиця
page-inbox-text = текст
page-inbox-again = Новіший Doorstep розуміє більше. Після оновлення він сам перечитує все це; тут можна попросити його про це.
page-inbox-kept = Це все, що збережено: те, що потрібно, аби прочитати знову, без імен, адрес, телефонів і цифр карток. «…» стоїть там, де щось вилучено.
page-inbox-dismissed = { $count ->
    [0] Нічого не прибрано.
    [one] Прибрано: { $count }.
   *[other] Прибрано: { $count }.
}
page-inbox-forgotten = Більше не чекає. Нічого не збережено.
page-inbox-reread = { $count ->
    [0] Ця версія вже все прочитала.
    [one] Прочитано знову: { $count }.
   *[other] Прочитано знову: { $count }.
}

page-mail-lede = Doorstep може сам читати листи AliExpress у поштовій скриньці. Він відкриває теку лише для читання, не дивиться на інших відправників і нічого не позначає прочитаним.
page-mail-password = Створюється в налаштуваннях вашої пошти, лише для Doorstep. Він зберігається запечатаним і надсилається тільки вашому поштовому серверу.
page-mail-read = { $mails ->
    [0] Листів AliExpress ще немає
    [one] Прочитано { $mails } лист
    [few] Прочитано { $mails } листи
    [many] Прочитано { $mails } листів
   *[other] Прочитано { $mails } листа
}; останній перегляд { $when }.
page-mail-not-read = Ще не прочитано.
page-mail-added = { $host } працює. { $mails ->
    [0] Листів AliExpress за останні пів року в ній немає; нові читатимуться.
    [one] Читається { $mails } лист AliExpress.
    [few] Читаються { $mails } листи AliExpress або більше.
    [many] Читається { $mails } листів AliExpress або більше.
   *[other] Читається { $mails } листа AliExpress або більше.
}
page-mail-visited = За мить її буде прочитано.
page-mail-removed = Її більше не читають. Те, що вона принесла, лишається.

## Orders that are alike
page-order-alike = Легко сплутати з цим
page-order-refunds = Повернення коштів
page-order-completed = Завершено
alike-product = Той самий товар, що в замовленні { $other }.
alike-look = Схоже на замовлення { $other }.
alike-shop = З того самого магазину, що й замовлення { $other }.
alike-differs-variant = Це: { $here }; те: { $there }.
alike-differs-title = Це: { $here }; те: { $there }.
alike-differs-quantity = Штук тут: { $here }; там: { $there }.
alike-differs-total = Сплачено тут: { $here }; там: { $there }.
alike-differs-placed = Замовлено { $here }, те — { $there }.
alike-differs-shop = Магазин: { $here }, у того — { $there }.
alike-nothing = Ніщо з відомого їх не розрізняє; дайте одному назву або колір.

## First run
page-first = Ще нічого не в дорозі
page-first-add = Додайте першу посилку
page-first-copy = На AliExpress: «Мої замовлення», замовлення, «Відстежити замовлення». Не номер замовлення: його не знає жоден перевізник.
    .title = Скопіюйте трек-номер
page-first-paste = Один чи пів сотні, також у реченні чи посиланні. Спершу ви побачите, що зрозуміло.
    .title = Вставте його тут
page-first-watch = Він питає перевізників, просто каже, де посилка, чи нормальна тиша і що й до коли робити.
    .title = Doorstep пильнує

## Today
page-today-needs = { $count ->
    [one] { $count } справа потребує вас
    [few] { $count } справи потребують вас
    [many] { $count } справ потребують вас
   *[other] { $count } справи потребують вас
}
page-today-needs-you = Що потребує вас
page-today-worth = Варто глянути
page-today-moved-live = Щось зрушило
page-today-moved-all = Усі за останньою зміною
page-today-calm-title = Вас ніщо не потребує
page-today-calm = { $count ->
    [0] Жодної посилки немає в дорозі.
    [one] { $count } посилка в дорозі. Вона з’явиться тут, коли буде що робити.
    [few] { $count } посилки в дорозі. Вони з’являться тут, коли буде що робити.
    [many] { $count } посилок у дорозі. Вони з’являться тут, коли буде що робити.
   *[other] { $count } посилки в дорозі. Вони з’являться тут, коли буде що робити.
}
page-today-more = { $count ->
    [one] Ще { $count } посилка потребує вас
    [few] Ще { $count } посилки потребують вас
    [many] Ще { $count } посилок потребують вас
   *[other] Ще { $count } посилки потребують вас
}
page-today-more-orders = { $count ->
    [one] Ще { $count } замовлення потребує вас
    [few] Ще { $count } замовлення потребують вас
    [many] Ще { $count } замовлень потребують вас
   *[other] Ще { $count } замовлення потребують вас
}
page-today-since = Відколи ви дивилися востаннє, { $when }
page-today-since-first = За останні три дні
page-today-moved-none = Нічого не зрушило. Це цілком звично: між країнами посилку часто не сканують тиждень чи два.

## Parcels
page-parcels-add = Додати посилки
page-parcels-all = Усі посилки
page-parcels-search = Шукати посилки
    .placeholder = Номер, назва, місце, магазин
page-parcels-next = Ще посилки
page-parcels-sort-attention = Спершу термінові
page-parcels-sort-changed = Спершу недавно змінені
page-parcels-sort-added = Спершу недавно додані
page-parcels-show-all = Усі
page-parcels-show-needs = Потребують вас
page-parcels-show-arriving = Прибувають
page-parcels-show-moving = У дорозі
page-parcels-show-done = Завершені
page-parcels-show-archived = В архіві
page-list-nothing = За запитом «{ $q }» нічого не знайдено
page-list-hint = Досить частини номера, назви чи місця. Архівні посилки — у розділі «В архіві».
page-list-none-all = Усі посилки в архіві.
page-list-none-needs = Жодна посилка вас не потребує. Кращого стану для такого списку не буває.
page-list-none-moving = Жодної посилки немає в дорозі.
page-list-none-arriving = Жодну посилку зараз не везуть і жодна не чекає на видачу.
page-list-none-done = Жодної посилки ще не доставлено й не закрито.
page-list-none-archived = Архів порожній. Сюди можна покласти те, що ви отримали; нічого не загубиться.

## A parcel in a list
page-status-new = Ще не запитано
page-status-no-scan = Сканувань ще немає
page-act-by = Дійте до { $day }
page-silent = { $days ->
    [one] { $days } день тиші
    [few] { $days } дні тиші
    [many] { $days } днів тиші
   *[other] { $days } дня тиші
}

## Beside orders in the browser
verdict-no-parcel = Трек-номера ще немає
verdict-silent = { $status }, { $days ->
    [one] { $days } день тиші
    [few] { $days } дні тиші
    [many] { $days } днів тиші
   *[other] { $days } дня тиші
}

## Phone
page-phone-description = Де ваші посилки з AliExpress, чи нормальна їхня тиша і що й до коли робити.
page-phone-add = Додати

## Browsers
page-browsers = Браузери
page-browsers-lede = Розширення браузера читає разом із вами, коли ви відкриваєте замовлення на AliExpress, і саме приносить їх сюди. Більше нікому воно нічого не надсилає, а імена, адреси й телефони вилучає.
page-browsers-pair = З’єднати браузер
page-browsers-address = Адреса
page-browsers-code = Код
page-browsers-paired = З’єднані браузери
page-browsers-since = з’єднано { $when }
page-browsers-used = останній зв’язок { $when }
page-browsers-end = Роз’єднати
page-browsers-end-of = з’єднання { $name }
page-browsers-none = Жодного браузера ще не з’єднано.
page-browsers-how = Установіть розширення, відкрийте його, введіть два значення нижче й натисніть «З’єднати».
page-browsers-code-life = Код діє один раз і п’ять хвилин. Той, хто його має, міг би приносити сюди замовлення, тож нікому його не показуйте.
page-browsers-ended = { $name } більше нічого не може принести.
page-browsers-may = З’єднаний браузер може приносити замовлення й зображення та читати те, що стоїть біля кожного замовлення. Більше нічого тут він не може ні читати, ні змінювати.

## Orders
page-orders-add = Додати замовлення
page-orders-all = Усі замовлення
page-orders-paste = Вставити номер або лист
page-orders-search = Шукати замовлення
    .placeholder = Номер, назва, магазин, що куплено
page-orders-next = Ще замовлення
page-orders-sort-added = Спершу недавно додані
page-orders-sort-placed = Спершу недавно замовлені
page-orders-sort-attention = Спершу термінові
page-orders-show-all = Усі
page-orders-show-needs = Потребують вас
page-orders-show-no-parcel = Ще без посилки
page-orders-show-moving = У дорозі
page-orders-show-arriving = Прибувають
page-orders-show-done = Завершені
page-orders-show-archived = В архіві
page-orders-hint = Досить частини номера, назви, магазину чи того, що куплено. Архівні замовлення — у розділі «В архіві».
page-orders-none-all = Усі замовлення в архіві.
page-orders-none-needs = Жодне замовлення вас не потребує.
page-orders-none-no-parcel = Для кожного відкритого замовлення посилка відома.
page-orders-none-moving = Жодного замовлення немає в дорозі.
page-orders-none-arriving = Жодне замовлення зараз не везуть.
page-orders-none-done = Жодне замовлення ще не прибуло й не закінчилося.
page-orders-none-archived = Архів порожній. Сюди можна покласти завершені замовлення; нічого не загубиться.
page-orders-first = Замовлень тут ще немає
page-orders-first-why = Із замовлення видно, скільки ви сплатили, хто продав і до коли ваші гроші захищені. З ним Doorstep може сказати, коли діяти.
page-orders-first-import = Внесіть їх
    .text = Збережіть лист AliExpress або сторінку замовлення як файл і дайте Doorstep прочитати: doorstep import FILE.
page-orders-first-write = Або запишіть одне
    .text = Для початку досить номера замовлення; решту можна додати, коли це матиме значення.
page-orders-first-link = Скажіть, у яких воно посилках
    .text = Одне замовлення може прийти кількома посилками, а в одній посилці може бути кілька замовлень.

## An order in a list
page-order-nameless = Замовлення { $number }
page-order-things = { $count ->
    [one] { $count } річ
    [few] { $count } речі
    [many] { $count } речей
   *[other] { $count } речі
}
page-order-parcels-say = Посилок: { $count }: { $status }
page-order-no-parcel = Посилки ще немає
page-order-state-to-pay = Ще не оплачено
page-order-state-processing = Готується
page-order-state-shipped = Відправлено
page-order-state-completed = Завершено
page-order-state-closed = Закрито
page-order-state-canceled = Скасовано
page-order-state-unknown = Не вказано

## Order
page-order-edit = Змінити
page-order-no-parcel-yet = Поки немає трек-номера, що робити, каже саме замовлення.
page-order-idle = Від цього замовлення більше нічого не очікується.
page-order-by-parcels = { $count ->
    [one] Так каже його посилка; що робити, написано там.
   *[other] Так каже найтерміновіша з його посилок (усього { $count }); що робити, написано там.
}
page-order-parcels = Його посилки
page-order-evidence = Докази
page-order-evidence-why = Знімки сторінок AliExpress такими, якими вони були, зроблені розширенням браузера. Контрольна сума показує, що знімок відтоді не змінено.
page-order-picture-taken = Знімок: { $when }
page-order-parcels-none = Жоден трек-номер ще не відомий. Продавці зазвичай мають від трьох до десяти днів на відправлення; потім номер стоїть на сторінці замовлення на AliExpress.
page-order-link-open = Додати до нього посилку
page-order-link = Додати до замовлення
page-order-link-text = Трек-номери
page-order-link-hint = Один або кілька, також у реченні чи посиланні. Номер, який ще не відстежується, відтепер відстежуватиметься.
page-order-unlink-open = Посилка не з цього замовлення?
page-order-unlink = Вилучити { $name } із цього замовлення
page-order-bought = Що куплено
page-order-bought-none = Ще нічого не записано.
page-order-bought-add = Записати
page-order-picture = Зображення
page-order-total = Сплачено разом
page-order-notes = Нотатки
page-order-about = Про це замовлення
page-order-clocks = Дати, що вас захищають
page-order-clocks-none = Жодної дати не відомо. Дата повернення коштів стоїть на сторінці замовлення на AliExpress.
page-order-clock-open = Додати дату
page-order-clock-kind = Яка дата
page-order-clock-date = День
page-order-clock-keep = Зберегти дату
page-order-clock-back = Забрати назад
page-order-number = Номер замовлення
page-order-number-hint = Довгий номер біля замовлення на AliExpress, зазвичай 16 цифр.
page-order-placed = Замовлено
page-order-paid = Сплачено
page-order-paid-by = Спосіб оплати
page-order-shipped = Відправлено
page-order-service = Спосіб доставки
page-order-to = Куди
page-order-country = Країна
page-order-city = Місто
page-order-word = AliExpress каже
page-order-read-from = Уперше прочитано
page-order-added = Тут із
page-order-links = Погляньте самі
page-order-told = Інші кажуть інакше
page-order-told-why = Найважливіше те, що кажете ви; далі сторінка AliExpress, лист, вставлений текст.
page-order-told-field = Про що
page-order-told-place = Де
page-order-told-value = Що сказано
page-order-told-when = Прочитано
page-aliexpress-order = Замовлення на AliExpress
page-aliexpress-tracking = Його відстеження на AliExpress
page-aliexpress-messages = Листування з продавцем
page-aliexpress-snapshot = Яким його продано
page-field-seller = Магазин
page-field-placed-on = Замовлено
page-field-paid-on = Сплачено
page-field-shipped-on = Відправлено
page-field-completed-on = Завершено
page-field-closing-soon = Скоро завершиться, сказано
page-field-status = AliExpress каже
page-field-total = Сплачено разом
page-field-service = Спосіб доставки
page-field-country = Країна
page-field-city = Місто
page-place-you = записано вами
page-place-page = сторінка AliExpress
page-place-mail = лист AliExpress
page-place-paste = вставлений текст

## Editing an order
page-order-new = Додати замовлення
page-order-new-lede = Потрібен лише номер. Усе інше, що ви знаєте, робить поради кращими.
page-order-edit-lede = Записане тут важливіше за те, що каже будь-який імпорт. Це можна скасувати.
page-order-save = Зберегти
page-order-back = Назад до замовлення
page-order-part-what = Замовлення
page-order-part-shop = Магазин і оплата
page-order-part-way = У дорозі
page-order-name = Ваша назва для нього
page-order-shop-number = Номер магазину
page-order-currency = Валюта
page-order-line = Товар { $number }
page-order-line-title = Що це
page-order-line-variant = Варіант
page-order-line-quantity = Кількість
page-order-line-price = Ціна за одиницю
page-order-line-more = Номер товару, зображення
page-order-line-product = Номер товару
page-order-line-sku = Номер варіанта
page-order-line-picture = Адреса зображення
page-order-line-remove = Вилучити цей товар
page-order-line-another = Ще товари
page-order-clocks-elsewhere = Дати, що вас захищають, додаються на сторінці самого замовлення.
page-order-fault-number = Це не номер замовлення AliExpress. У ньому близько 16 цифр, і стоїть він біля замовлення.
page-order-fault-known = Це замовлення вже є. Знайдіть його в «Замовленнях».
page-order-fault-day = День пишеться так: 2026-11-24.
page-order-fault-amount = Сума пишеться так: 13.90, з валютою з трьох літер, як-от EUR.
page-order-fault-country = Країни з такою назвою немає. Напишіть її англійською або двома літерами, як-от France чи FR.
page-order-fault-seller = Магазинові з номером потрібна й назва.
page-order-fault-title = Товарові потрібно кілька слів, які кажуть, що це.
page-order-fault-quantity = Тут має бути число від 1.
page-order-fault-picture = Це не адреса зображення. Вона починається з https://

## Parcel
page-todo = Що робити
page-evidence = Що зберегти як докази
page-look-again = Подивитися ще раз
page-life = Її шлях досі
page-life-scan = сканування
page-life-note = нотатка
page-life-silence = тиша
page-life-expected = очікується
page-life-estimate = оцінка дати
page-timeline = Що сталося
page-zone-assumed = (пояс припущено)
page-record = Записи
page-record-events = Кожен запис, як він надійшов
page-record-checks = Кожен запит про неї
page-record-time = Час там
page-record-words = Слова
page-record-read = Прочитано як
page-record-when = Коли
page-record-number = Номер
page-record-outcome = Результат
page-about-parcel = Про цю посилку
page-fresh = Наскільки це свіже
page-fresh-asked = Востаннє запитано
page-fresh-answered = Остання відповідь
page-fresh-changed = Остання зміна
page-fresh-next = Наступний запит
page-not-yet = ще ні
page-its-number = Її номер
page-its-numbers = Її номери
page-local = Хто її доставить
page-known = Що відомо
page-parcel-orders = Замовлено як
page-mark-open = Записати щось
page-mark-what = Що сталося
page-mark-note = Нотатка
page-mark-delivered = Її доставлено
page-mark-lost = Її втрачено
page-mark-returned = Вона повернулася
page-mark-words = Вашими словами
page-mark-write = Записати
page-name-open = Дати назву
page-name = Назва
    .placeholder = Що в ній?
page-name-keep = Зберегти назву
page-way = { $passed } із 6 зупинок шляху
page-closed-received = вона у вас
page-closed-given-up = більше не чекаєте
page-closed-refunded = кошти повернено
page-urgency-calm = Робити нічого не треба
page-urgency-soon = Варто глянути
page-urgency-act = Це потребує вас
page-urgency-now = Зробіть це зараз
page-message-gloss = Що в ньому сказано:
page-message-hint = Чернетка: прочитайте її, перш ніж надсилати.
page-silence-normal = { $days ->
    [0] Новини сьогоднішні.
    [one] { $days } день без сканувань, тут це звично.
    [few] { $days } дні без сканувань, тут це звично.
    [many] { $days } днів без сканувань, тут це звично.
   *[other] { $days } дня без сканувань, тут це звично.
}
page-silence-watch = Днів без сканувань: { $days }, довше, ніж зазвичай.
page-silence-worrying = Днів без сканувань: { $days }; це тривожно.
page-silence-lost = Днів без сканувань: { $days }; імовірно, втрачено.
page-silence-unasked = Останнім часом жодне джерело не відповідало, тож про тишу судити не можна.
page-short-ship-by = Відправлення до { $day }
page-short-refund-by = Кошти до { $day }
page-short-coupon-from = Купон з { $day }
page-short-claim-until = Претензія до { $day }
page-short-received-until = Скарга до { $day }
page-short-seller-answer-by = Відповідь продавця до { $day }
page-short-pickup-until = Забрати до { $day }
page-short-promised-by = Обіцяно до { $day }
page-short-payment-claim-until = Оскарження платежу до { $day }
page-clock-printed = як указано: { $source }, прочитано { $day }
page-clock-stated = з ваших слів
page-clock-estimated = оцінка ({ $source })
page-life-says = { $events ->
    [0] Сканувань ще немає.
    [one] { $events } запис від { $since }.
    [few] { $events } записи від { $since }.
    [many] { $events } записів від { $since }.
   *[other] { $events } запису від { $since }.
}
page-conflict = Джерела суперечать одне одному. { $one } каже: { $says }. { $other } каже: { $differs }.
page-checking = Про неї саме питають.
page-nothing-yet = Жодне джерело ще нічого про неї не сказало.
page-next-archived = Про архівні посилки запитів немає.
page-fact-from = Звідки
page-fact-to = Куди
page-fact-service = Спосіб доставки
page-fact-expected = Перевізник очікує
page-fact-shop = Магазин
page-fact-added = Відстежується з

page-number-pivot = назвав { $by } замість попереднього номера
page-number-hand-over = назвав { $by } для подальшої частини шляху

## Unknown
page-unknown = Не зрозуміло
page-unknown-lede = Те, що казали джерела і чого немає в жодній таблиці, і те, чого не змогли прочитати імпорти. Воно показане таким, як надійшло, і нічого не змінює; його значення ніколи не вгадували.
page-unknown-sources = Коди й тексти джерел
page-unknown-sources-none = Усі коди й тексти, що надійшли досі, зрозумілі.
page-unknown-report = Номери, імена й місця вилучено. Якщо повідомити про ці рядки, наступна версія зможе їх зрозуміти.
page-unknown-as-text = Як текст для надсилання
page-unknown-source = Джерело
page-unknown-code = Код
page-unknown-text = Слова
page-unknown-times = Разів
page-unknown-imports = З імпортів
page-unknown-imports-none = Імпорти зрозуміли все, що їм дали.
page-unknown-put-away = Переглянуто

## Settings
page-settings-access = Хто може відкривати ці сторінки
page-settings-access-here = Лише цей комп’ютер. Щоб відкривати їх з іншого, задайте пароль та іншу адресу для прослуховування; без пароля Doorstep цього не дозволяє.
page-settings-access-here-password = Лише цей комп’ютер і лише з паролем.
page-settings-access-anywhere = Також інші комп’ютери, з паролем.
page-settings-password-set = Пароль задано
page-settings-password-none = Без пароля
page-tokens = Токени для програм
page-tokens-why = Програма, яка читає чи змінює дані тут, надсилає токен із кожним запитом.
page-tokens-api = Що може API
page-tokens-none = Токенів ще немає, тож жодна інша програма нічого не може змінити.
page-token-name = Для якої він програми?
page-token-name-hint = Щоб ви відрізнили його від інших, коли захочете відкликати.
page-token-nameless = Токенові потрібна назва, щоб відрізняти його від інших.
page-token-scope = Що йому можна
page-scope-read = Переглядати все
page-scope-write = Переглядати й змінювати все
page-scope-capture = З’єднаний браузер: приносити замовлення й читати висновки про них
page-settings-browsers = Браузери
page-settings-browsers-why = Розширення браузера саме приносить замовлення, коли ви переглядаєте їх на AliExpress.
page-settings-browsers-open = З’єднати браузер або роз’єднати
page-token-make = Створити токен
page-token-made = Ось токен
page-token-once = Його показано лише цього разу, і ніде не збережено. Скопіюйте зараз.
page-token-made-on = створено
page-token-used = востаннє використано
page-token-unused = ніколи
page-token-revoked = відкликано
page-token-revoke = Відкликати
page-settings-configured = Що налаштовано
page-settings-where = Ці налаштування читаються з одного файлу та зі змінних середовища під час запуску Doorstep; тут їх не змінюють.
page-settings-file = Файл
page-settings-no-file = його немає; усе за замовчуванням
page-settings-key = Налаштування
page-settings-says = Що це
page-settings-value = Зараз
page-settings-unset = не задано
page-settings-secret = задано, таємне
page-settings-data-dir = Тека бази даних і всього, що зберігається
page-settings-listen = Адреса, на якій доступні ці сторінки
page-settings-database = Інша база даних замість файлу в тій теці
page-settings-host = Ім’я, за яким можна запитувати сторінки
page-settings-password = Що питають сторінки, якщо доступні з інших комп’ютерів
page-settings-log = Що пишеться в журнал
page-settings-default = Усі налаштування зі значенням і типовим станом виводить

## About
page-about = Про програму
page-about-lede = Doorstep стоїть на боці покупця: він каже, що означають відповіді перевізників, що робити й до коли.
page-about-this = Цей Doorstep
page-about-version = Версія
page-about-tables = Таблиці кодів і фраз
page-about-followed = Відстежується
    .text = { $count ->
        [one] { $count } посилка
        [few] { $count } посилки
        [many] { $count } посилок
       *[other] { $count } посилки
    }, в архіві: { $archived }
page-about-database = База даних
page-about-database-server = сервер PostgreSQL, як налаштовано
page-about-data = Де лежать ваші дані
page-about-data-why = Усе в цій теці. doorstep backup копіює її, doorstep export записує все як текст, який прочитає будь-який Doorstep, а вилучення теки вилучає все.
page-about-never = Чого він ніколи не робить
page-about-telemetry = Він не надсилає телеметрії, не питає про оновлення й не має облікового запису.
page-about-sent = Він не надсилає трек-номерів нікому, крім увімкнених джерел.
page-about-guess = Він ніколи не вгадує доставку: незрозуміле показано таким, як воно надійшло.
page-about-affiliate = Жодне посилання нікому не приносить грошей.
page-about-licences = Ліцензії
page-about-licence = Doorstep — вільна програма за ліцензією MIT або Apache 2.0, на ваш вибір.
page-about-fonts = Шрифти — за ліцензією SIL Open Font License:
page-about-crates = Бібліотеки, з яких він складається, та їхні ліцензії перелічено у файлі Cargo.lock і в самих їхніх пакунках.

## What was done
page-done-check = { $count ->
    [one] За мить запитають про { $count } посилку.
    [few] Запитають про { $count } посилки.
    [many] Запитають про { $count } посилок.
   *[other] Запитають про { $count } посилки.
}
page-done-archive = { $count ->
    [one] { $count } посилка тепер в архіві.
    [few] { $count } посилки тепер в архіві.
    [many] { $count } посилок тепер в архіві.
   *[other] { $count } посилки тепер в архіві.
}
page-done-unarchive = { $count ->
    [one] { $count } посилка знову не в архіві.
    [few] { $count } посилки знову не в архіві.
    [many] { $count } посилок знову не в архіві.
   *[other] { $count } посилки знову не в архіві.
}
page-done-received = { $count ->
    [one] Чудово. Закрито { $count } посилку.
    [few] Чудово. Закрито { $count } посилки.
    [many] Чудово. Закрито { $count } посилок.
   *[other] Чудово. Закрито { $count } посилки.
}
page-done-refunded = Гроші за неї повернулися. Її закрито, запитів більше не буде.
page-done-given-up = Її закрито, запитів більше не буде.
page-done-reopen = Вона знову відстежується.
page-done-mark = Записано.
page-done-name = Назву збережено.
page-done-delete = { $count ->
    [one] Видалено { $count } посилку.
    [few] Видалено { $count } посилки.
    [many] Видалено { $count } посилок.
   *[other] Видалено { $count } посилки.
}
page-done-orders-archive = { $count ->
    [one] { $count } замовлення тепер в архіві.
    [few] { $count } замовлення тепер в архіві.
    [many] { $count } замовлень тепер в архіві.
   *[other] { $count } замовлення тепер в архіві.
}
page-done-orders-unarchive = { $count ->
    [one] { $count } замовлення знову не в архіві.
    [few] { $count } замовлення знову не в архіві.
    [many] { $count } замовлень знову не в архіві.
   *[other] { $count } замовлення знову не в архіві.
}
page-done-orders-colour = { $count ->
    [one] Позначено { $count } замовлення.
    [few] Позначено { $count } замовлення.
    [many] Позначено { $count } замовлень.
   *[other] Позначено { $count } замовлення.
}
page-done-orders-delete = { $count ->
    [one] Видалено { $count } замовлення. Його посилки лишаються.
    [few] Видалено { $count } замовлення. Їхні посилки лишаються.
    [many] Видалено { $count } замовлень. Їхні посилки лишаються.
   *[other] Видалено { $count } замовлення. Їхні посилки лишаються.
}
page-done-order = Замовлення збережено.
page-done-order-added = Замовлення тепер тут.
page-done-linked = { $count ->
    [one] { $count } посилка тепер належить до цього замовлення.
    [few] { $count } посилки тепер належать до цього замовлення.
    [many] { $count } посилок тепер належать до цього замовлення.
   *[other] { $count } посилки тепер належать до цього замовлення.
}
page-done-unlinked = Посилка більше не належить до цього замовлення.
page-done-clock = Дату збережено.
page-done-clock-back = Дату забрано назад.
page-done-evidence = Знімок видалено.
page-done-put-away = Прибрано.
page-done-token-revoked = Токен відкликано. Хто його надішле, дістане відмову.
page-done-nothing = Нічого не змінено.
page-done-undone = Скасовано.
page-done-not-undone = Цього вже не можна скасувати.

## Problems
page-problem-no-such-page = За цією адресою нічого не доставляють
    .text = Такої сторінки немає, або такої посилки вже немає. Видалену посилку можна повернути протягом місяця.
page-problem-foreign-host = Doorstep не знає імені «{ $host }»
    .text = Сторінку запитано за іменем, яке не належить Doorstep. Відкрийте її за адресою, як-от http://127.0.0.1:3667. Якщо ім’я ваше, задайте його як «host» у конфігурації.
page-problem-no-password = Будь ласка, пароль
    .text = Цей Doorstep доступний з інших комп’ютерів, тож питає пароль, заданий у конфігурації. Ім’я поруч може бути будь-яке. Перезавантажте сторінку, щоб вас запитали знову.
page-problem-foreign-write = Це надійшло не зі сторінок Doorstep
    .text = Щоб інші сайти не змінювали ваших посилок, Doorstep приймає зміни лише зі своїх сторінок. Нічого не змінено. Поверніться, перезавантажте сторінку й спробуйте знову.
page-problem-no-such-zone = Часового поясу «{ $zone }» немає
    .text = Пояси названо за континентом і містом, як-от Europe/Paris, America/Sao_Paulo чи Asia/Seoul.
page-problem-not-known-yet = Це ще не відомо
    .text = Цього дня в домі про це ще не чули. Пересуньте час демо вперед, і воно з’явиться.
page-problem-outside-the-demo = Демо не можна показати на «{ $at }»
    .text = Його можна показати на будь-який день від { $first } до { $last }.
page-problem-too-much = Це забагато за раз
    .text = Doorstep читає до 4 МБ за раз, а це набагато більше за мегабайт тексту. Нічого не збережено. Вставте частинами.
page-problem-bad-form = Цю форму не вдалося прочитати
    .text = У ній щось відсутнє або невідоме, можливо, тому що сторінка зі старішої версії. Нічого не збережено. Поверніться, перезавантажте сторінку й спробуйте знову.
page-problem-not-for-this = Ця адреса приймає лише форми
    .text = Вона щось змінює, тож її не можна просто відкрити. Нічого не змінено.
page-problem-store = База даних не змогла цього зробити
    .text = { $why }. Нічого не збережено.
page-problem-ours = У Doorstep щось зламалося
    .text = Ваші посилки в безпеці; те, що ви щойно зробили, могло не зберегтися. Причину названо в журналі. Якщо це повториться, повідомте про це.

## Sources
page-sources = Джерела
page-sources-lede = Кого питають, де ваші посилки. Кожне дізнається номери, про які його питають, і більше нікому нічого не повідомляється.
page-sources-on = Питають
page-sources-lacks = Питатимуть, коли буде ключ
page-sources-off = Вимкнено
page-sources-asked = Востаннє запитано
page-sources-answered = Остання відповідь
page-sources-never = ще ніколи
page-sources-next = Наступний запит
page-sources-limits = Ліміти
page-sources-news = Новини від нього
page-sources-hook = Надсилати його новини на
page-sources-sign-up = Отримати ключ
page-sources-optional = (необов’язково)
page-sources-keep = Зберегти й перевірити
page-sources-try = Перевірити ключ
page-sources-forget = Забути введене мною
page-sources-switch-on = Увімкнути
page-sources-switch-off = Вимкнути
page-sources-switch-fixed = Його перемикач — у файлі налаштувань.
page-check-early = { $count ->
    [one] Відповідь щодо { $count } посилки надійшла щойно, тож її джерело не турбують. Знову запитати можна { $when }.
   *[other] Відповідь щодо { $count } посилок надійшла щойно, тож їхні джерела не турбують. Про першу знову можна запитати { $when }.
}

## What the reader did about a trouble

page-deeds = Що ви зробили
page-deeds-none = Ще нічого не записано. Тут записуються ваші кроки й надіслані повідомлення, а Doorstep нагадує, коли настає час відповіді.
page-deed-add = Записати, що ви зробили чи почули
page-deed-what = Що
page-deed-until = До
page-deed-until-hint = (день, до якого продавець просить чекати)
page-deed-own-words = Вашими словами
page-deed-write = Записати
page-deed-words = Слова
page-deed-take-back = Забрати назад
page-act-refunded = Гроші повернулися
page-did-promised = Продавець просить чекати до дня нижче
page-did-answered-seller = Продавець дав корисну відповідь
page-did-answered-carrier = Перевізник відповів
page-did-answered-support = Служба підтримки AliExpress відповіла
page-did-extension-asked = Запит на продовження захисту надіслано
page-did-extension-granted = Продавець дав більше часу
page-did-dispute-opened = Спір відкрито
page-did-escalated = AliExpress попрошено вирішити його
page-done-deed = Записано.
page-done-deed-gone = Забрано назад.
page-step-take = Зроблено
page-step-taken = зроблено
page-message-sent = Надіслано
page-message-chinese = Те саме китайською, для продавця в Китаї; що там сказано, пояснює англійський текст вище.
deed-step = Зроблено крок: { $step }
deed-sent = Надіслано повідомлення: { $party }
deed-answered = Отримано відповідь: { $party }
deed-promised = Продавець просив чекати до { $until }
deed-extension-asked = Запитано про продовження захисту
deed-extension-granted = Дано більше часу
deed-dispute-opened = Спір відкрито
deed-escalated = AliExpress попросили вирішити
