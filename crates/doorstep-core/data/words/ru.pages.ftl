# What the pages say around the parcels. One section a page, in the order of the page.

## The frame of every page
page-skip = К содержанию
page-brand = Doorstep, на страницу «Сегодня»
page-nav = Главное меню
page-nav-more = Ещё
page-nav-needs = ждут вас
page-today = Сегодня
page-orders = Заказы
page-parcels = Посылки
page-add = Добавить
page-settings = Настройки
page-theme-auto = Цвета как в системе. Включить светлые
page-theme-light = Светлые цвета. Включить тёмные
page-theme-dark = Тёмные цвета. Снова как в системе
page-undo = Отменить
page-zone = Часовой пояс
page-zone-use = Применить
page-zone-says = Время по поясу { $zone }
page-zone-says-unknown = Время по поясу { $zone } (ваш неизвестен)
page-own-machine = на вашем компьютере
page-keys = Клавиатура
page-keys-lede = Одиночные буквы, везде, где не вводится текст. В браузере без скриптов всё делают Tab, Enter и пробел.
page-keys-step = Следующая и предыдущая строка списка
page-keys-pick = Отметить текущую
page-keys-help = Эта справка
page-close = Закрыть
page-cancel = Отмена
page-back = Назад
page-more = Ещё
page-copy = Копировать
page-copied = Скопировано
page-cannot-copy = Выделите и скопируйте вручную
page-new-tab = {" "}(откроется в новой вкладке)
page-optional = (необязательно)
page-by = до { $day }
page-archived = в архиве
page-go-today = На страницу «Сегодня»

## Lists
page-list-sort = Порядок
page-list-search = Искать
page-list-show = Показать
page-list-pages = Страницы
page-list-first = К первой
page-list-empty = Здесь пусто
page-list-pick = Выбрать: { $name }
page-list-pick-all = Все на этой странице
page-act-check = Запросить сейчас
page-act-check-parcels = Запросить о посылках
page-act-archive = В архив
page-act-unarchive = Вернуть из архива
page-act-received = Получено
page-act-received-all = Всё получено
page-act-reopen = Открыть снова
page-act-give-up = Списать
page-act-delete = Удалить
page-act-colour = Пометить
page-colour = Цветная метка
page-colour-any = Любой цвет
page-colour-none = Без цвета
page-colour-red = Красный
page-colour-orange = Оранжевый
page-colour-yellow = Жёлтый
page-colour-green = Зелёный
page-colour-blue = Синий
page-colour-purple = Фиолетовый
page-colour-grey = Серый

## Add
page-add-lede = Вставьте всё, в чём есть трек-номера или заказы: один или пятьдесят, фразу, письмо, страницу, ссылку. Прежде чем что-либо сохранится, вы увидите, что понято.
page-add-hint = До 5000 номеров за раз. Когда вы нажимаете «Посмотреть», никому ничего не отправляется.
page-add-files-hint = Письма (.eml, .mbox), сохранённые страницы, снимки расширения, таблицы (CSV, TSV), экспорт Doorstep: сколько угодно файлов, вместе до 64 МБ. Что это за файл, определяется по содержимому.
page-add-orders = Страница заказа или список заказов текстом, исходник письма AliExpress, сохранённая страница или таблица другой программы: всё это читается здесь. Имена, адреса, телефоны и цифры карт отбрасываются.
page-add-inbox = что не понято, остаётся там.
page-add-too-large = Это больше 64 МБ, и ничего не прочитано. Выберите меньше файлов за раз; большой почтовый ящик можно загрузить командой «doorstep import», у неё такого предела нет.
page-add-gone = Этому просмотру больше суток, или он уже сохранён. Выберите файлы заново.
page-add-where = На AliExpress откройте «Мои заказы», выберите заказ, затем «Отследить заказ». Номер стоит вверху страницы отслеживания, часто рядом с кнопкой копирования. Длинный номер у самого заказа — это номер заказа: он обозначает вашу покупку, и ни один перевозчик его не знает.
page-add-none-yet = Номера там ещё нет? Значит, продавец ещё не передал посылку. Её можно добавить, как только он появится.
page-add-nothing = Смотреть пока нечего. Вставьте трек-номер.
page-add-no-number = Здесь нет трек-номера. В нём не меньше пяти цифр, часто есть и буквы, например LP00123456789012.
page-add-nothing-picked = Ни один номер не отмечен, поэтому ничего не добавлено.
page-add-preview = { $count ->
    [0] Отслеживать нечего нового
    [one] Для отслеживания: { $count } посылка
    [few] Для отслеживания: { $count } посылки
    [many] Для отслеживания: { $count } посылок
   *[other] Для отслеживания: { $count } посылки
}
page-add-not-yet = Ещё ничего не сохранено.
page-add-take-out = Уберите лишнее и начните отслеживать остальное.
page-add-beyond = За раз можно добавить 5000 номеров, а здесь их больше; ещё осталось: { $count }. Сначала добавьте эти, потом вставьте остальные, начиная с { $first }.
page-add-added = { $count ->
    [0] Ничего нового
    [one] Теперь отслеживается { $count } посылка
    [few] Теперь отслеживаются { $count } посылки
    [many] Теперь отслеживается { $count } посылок
   *[other] Теперь отслеживается { $count } посылки
}{ $known ->
    [0] .
    [one] ; { $known } уже отслеживалась.
    [few] ; { $known } уже отслеживались.
    [many] ; { $known } уже отслеживались.
   *[other] ; { $known } уже отслеживались.
}
page-add-carrier-likely = вероятно, { $one }
page-add-carrier-perhaps = возможно, { $one }
page-add-carrier-several = { $some } или { $last }

## Import
page-add-files = Или выберите файлы
page-add-whole-orders = Заказы целиком
page-import-orders = Заказы
page-import-parcels = Посылки
page-import-odd = Не понято
page-import-save = Сохранить всё
page-import-save-nothing = Не сохранять ничего
page-import-back = Назад
page-import-instead = вместо
page-columns-title = Что в столбцах?
page-add-look = Посмотреть
page-columns-later = Не сейчас
page-inbox = Входящие
page-inbox-wait = Ждёт вашего решения
page-inbox-found = найдено в наблюдаемой папке
page-inbox-unwanted = Не нужно
page-inbox-careful = Осторожно
page-inbox-kept-open = что из этого хранится
page-inbox-away = Убрать
page-inbox-all-away = Убрать всё
page-mail = Почтовые ящики
page-mail-now = Прочитать сейчас
page-mail-stop = Больше не читать
page-mail-open = Читать почтовый ящик
page-mail-server = Почтовый сервер (IMAP)
page-mail-name = Ваше имя там
page-mail-secret = Пароль приложения
page-mail-folder = Папка
page-mail-port = Порт
page-mail-try = Проверить и читать
page-inbox-again-title = Прочитать снова
page-inbox-again-now = Прочитать снова сейчас
page-inbox-kept-title = Что хранится
import-new = новое
import-changed = изменено
import-same = уже есть
import-outranked = оставлено как есть
order-status-to-pay = ждёт оплаты
order-status-processing = готовится
order-status-shipped = в пути
order-status-completed = завершён
order-status-closed = закрыт
order-status-canceled = отменён
page-import-pasted = вставленный текст
page-import-title = { $orders ->
    [0] { $parcels ->
        [one] { $parcels } посылка
        [few] { $parcels } посылки
        [many] { $parcels } посылок
       *[other] { $parcels } посылки
    }
    [one] { $orders } заказ{ $parcels ->
        [0] {""}
        [one] {" "}и { $parcels } посылка
        [few] {" "}и { $parcels } посылки
        [many] {" "}и { $parcels } посылок
       *[other] {" "}и { $parcels } посылки
    }
    [few] { $orders } заказа{ $parcels ->
        [0] {""}
        [one] {" "}и { $parcels } посылка
        [few] {" "}и { $parcels } посылки
        [many] {" "}и { $parcels } посылок
       *[other] {" "}и { $parcels } посылки
    }
    [many] { $orders } заказов{ $parcels ->
        [0] {""}
        [one] {" "}и { $parcels } посылка
        [few] {" "}и { $parcels } посылки
        [many] {" "}и { $parcels } посылок
       *[other] {" "}и { $parcels } посылки
    }
   *[other] { $orders } заказа{ $parcels ->
        [0] {""}
        [one] {" "}и { $parcels } посылка
        [few] {" "}и { $parcels } посылки
        [many] {" "}и { $parcels } посылок
       *[other] {" "}и { $parcels } посылки
    }
}
page-import-nothing = Ничего нового
page-import-ready = Готово к сохранению
page-import-nothing-lede = Всё, что здесь понято, уже есть.
page-import-all-or-nothing = Сохраняется либо всё целиком, либо ничего; это можно отменить.
page-import-item = Товар
page-import-refund = Возврат денег
page-import-parcel = { $events ->
    [0] Сканирований нет.
    [one] { $events } новое сканирование.
    [few] { $events } новых сканирования.
    [many] { $events } новых сканирований.
   *[other] { $events } нового сканирования.
} { $count ->
    [0] {""}
    [one] Заказ: { $orders }.
    [few] Заказы: { $orders }.
    [many] Заказы: { $orders }.
   *[other] Заказы: { $orders }.
}
page-import-same = { $count ->
    [one] Уже есть и останется без изменений: { $count }.
    [few] Уже есть и останутся без изменений: { $count }.
    [many] Уже есть и останутся без изменений: { $count }.
   *[other] Уже есть и останутся без изменений: { $count }.
}
page-import-export = { $name } — экспорт Doorstep: { $parcels ->
    [0] новых посылок нет
    [one] { $parcels } новая посылка
    [few] { $parcels } новые посылки
    [many] { $parcels } новых посылок
   *[other] { $parcels } новой посылки
}, { $orders ->
    [0] новых заказов нет
    [one] { $orders } новый заказ
    [few] { $orders } новых заказа
    [many] { $orders } новых заказов
   *[other] { $orders } нового заказа
}{ $known ->
    [0] .
   *[other] ; уже есть и останутся: { $known }.
}
page-import-odd-kept = При сохранении это попадёт во «Входящие» и будет прочитано снова, когда новая версия Doorstep узнает больше.
page-import-saved = Сохранено: { $orders ->
    [0] новых заказов нет
    [one] { $orders } новый заказ
    [few] { $orders } новых заказа
    [many] { $orders } новых заказов
   *[other] { $orders } нового заказа
}{ $changed ->
    [0] {""}
    [one] , изменён { $changed }
    [few] , изменено { $changed }
    [many] , изменено { $changed }
   *[other] , изменено { $changed }
}, { $parcels ->
    [0] новых посылок нет
    [one] { $parcels } новая посылка
    [few] { $parcels } новые посылки
    [many] { $parcels } новых посылок
   *[other] { $parcels } новой посылки
}.

## Columns of a table
page-columns-lede = В этой таблице есть номера заказов, но названия столбцов не говорят остального. Укажите один раз; таблицы с теми же столбцами дальше читаются сами.
page-columns-no-order = В одном из столбцов должны быть номера заказов.
page-column-none = пропустить
page-column-order-number = номер заказа
page-column-line-id = номер товара в заказе
page-column-placed-on = день заказа
page-column-status = статус
page-column-total = сумма заказа
page-column-price = цена за штуку
page-column-price-info = цена, как её пишет в файлы AliExpress
page-column-currency = валюта
page-column-seller = магазин
page-column-seller-url = адрес магазина
page-column-title = что куплено
page-column-product-id = номер товара
page-column-sku-id = номер варианта
page-column-variant = вариант
page-column-quantity = количество
page-column-tracking-number = трек-номер
page-column-picture = адрес картинки

## Inbox
page-inbox-lede = Что Doorstep прочитал и не понял, и что только выдавало себя за AliExpress. Ничего не пропадёт, пока вы сами не уберёте.
page-inbox-empty = Всё понято
page-inbox-empty-text = Здесь ждали бы письма, страницы и таблицы, в которых есть что-то неизвестное.
page-inbox-capture = снимок расширения
page-inbox-page = страница
page-inbox-mail = письмо
page-inbox-table = таблица
page-inbox-text = текст
page-inbox-again = Новая версия Doorstep понимает больше. После обновления она сама читает всё это снова; здесь её можно об этом попросить.
page-inbox-kept = Это всё, что хранится: нужное, чтобы прочитать снова, без имён, адресов, телефонов и цифр карт. «…» стоит там, где что-то убрано.
page-inbox-dismissed = { $count ->
    [0] Ничего не убрано.
    [one] Убрано: { $count }.
    [few] Убрано: { $count }.
    [many] Убрано: { $count }.
   *[other] Убрано: { $count }.
}
page-inbox-forgotten = Больше не ждёт. Ничего не сохранено.
page-inbox-reread = { $count ->
    [0] Эта версия уже прочитала всё.
    [one] Прочитано снова: { $count }.
    [few] Прочитано снова: { $count }.
    [many] Прочитано снова: { $count }.
   *[other] Прочитано снова: { $count }.
}

page-mail-lede = Doorstep может сам читать письма AliExpress в почтовом ящике. Он открывает папку только для чтения, не смотрит на других отправителей и ничего не помечает прочитанным.
page-mail-password = Создаётся в настройках вашей почты, отдельно для Doorstep. Хранится зашифрованным и отправляется только вашему почтовому серверу.
page-mail-read = { $mails ->
    [0] Писем AliExpress пока нет
    [one] Прочитано { $mails } письмо
    [few] Прочитано { $mails } письма
    [many] Прочитано { $mails } писем
   *[other] Прочитано { $mails } письма
}; последняя проверка: { $when }.
page-mail-not-read = Ещё не читался.
page-mail-added = { $host } работает. { $mails ->
    [0] Писем AliExpress за последние полгода в нём нет; новые будут прочитаны.
    [one] Читается { $mails } письмо AliExpress.
    [few] Читаются { $mails } письма AliExpress или больше.
    [many] Читаются { $mails } писем AliExpress или больше.
   *[other] Читаются { $mails } письма AliExpress или больше.
}
page-mail-visited = Сейчас будет прочитан.
page-mail-removed = Больше не читается. Что он принёс, остаётся.

## Orders that are alike
page-order-alike = Легко спутать с этим
page-order-refunds = Возвраты денег
page-order-completed = Завершён
alike-product = Тот же товар, что в заказе { $other }.
alike-look = Похож на заказ { $other }.
alike-shop = Из того же магазина, что заказ { $other }.
alike-differs-variant = Этот: { $here }; тот: { $there }.
alike-differs-title = Этот: { $here }; тот: { $there }.
alike-differs-quantity = Штук здесь: { $here }; там: { $there }.
alike-differs-total = Оплачено здесь: { $here }; там: { $there }.
alike-differs-placed = Этот заказан { $here }, тот — { $there }.
alike-differs-shop = Магазин этого: { $here }; того: { $there }.
alike-nothing = Ничто из известного их не различает; дайте одному из них название или цвет.

## First run
page-first = Пока ничего не в пути
page-first-add = Добавьте первую посылку
page-first-copy = На AliExpress: «Мои заказы», заказ, «Отследить заказ». Не номер заказа: его не знает ни один перевозчик.
    .title = Скопируйте трек-номер
page-first-paste = Один или пятьдесят, можно во фразе или ссылке. Сначала вы увидите, что понято.
    .title = Вставьте его здесь
page-first-watch = Doorstep спрашивает перевозчиков и простыми словами говорит, где посылка, нормальна ли тишина, что и до какого дня делать.
    .title = Дальше следит Doorstep

## Today
page-today-needs = { $count ->
    [one] { $count } дело ждёт вас
    [few] { $count } дела ждут вас
    [many] { $count } дел ждут вас
   *[other] { $count } дела ждут вас
}
page-today-needs-you = Что ждёт вас
page-today-worth = Стоит взглянуть
page-today-moved-live = Есть движение
page-today-moved-all = Все по последнему изменению
page-today-calm-title = От вас ничего не требуется
page-today-calm = { $count ->
    [0] Ни одной посылки в пути.
    [one] В пути { $count } посылка. Она появится здесь, когда нужно будет что-то сделать.
    [few] В пути { $count } посылки. Они появятся здесь, когда нужно будет что-то сделать.
    [many] В пути { $count } посылок. Они появятся здесь, когда нужно будет что-то сделать.
   *[other] В пути { $count } посылки. Они появятся здесь, когда нужно будет что-то сделать.
}
page-today-more = { $count ->
    [one] Ещё { $count } посылка ждёт вас
    [few] Ещё { $count } посылки ждут вас
    [many] Ещё { $count } посылок ждут вас
   *[other] Ещё { $count } посылки ждут вас
}
page-today-more-orders = { $count ->
    [one] Ещё { $count } заказ ждёт вас
    [few] Ещё { $count } заказа ждут вас
    [many] Ещё { $count } заказов ждут вас
   *[other] Ещё { $count } заказа ждут вас
}
page-today-since = С вашего прошлого визита, { $when }
page-today-since-first = За последние три дня
page-today-moved-none = Движения не было. Это вполне обычно: между странами посылку часто не сканируют неделю-две.

## Parcels
page-parcels-add = Добавить посылки
page-parcels-all = Все посылки
page-parcels-search = Поиск посылок
    .placeholder = Номер, название, место, магазин
page-parcels-next = Ещё посылки
page-parcels-sort-attention = Сначала срочные
page-parcels-sort-changed = Сначала изменившиеся
page-parcels-sort-added = Сначала новые
page-parcels-show-all = Все
page-parcels-show-needs = Ждут вас
page-parcels-show-arriving = Прибывают
page-parcels-show-moving = В пути
page-parcels-show-done = Завершены
page-parcels-show-archived = В архиве
page-list-nothing = По запросу «{ $q }» ничего не найдено
page-list-hint = Достаточно части номера, названия или места. Архивные посылки — в разделе «В архиве».
page-list-none-all = Все посылки в архиве.
page-list-none-needs = Ни одна посылка вас не ждёт. Лучшего от такого списка и желать нельзя.
page-list-none-moving = Ни одной посылки в пути.
page-list-none-arriving = Ни одну посылку сейчас не везут вам, и ни одна не ждёт в пункте выдачи.
page-list-none-done = Ни одна посылка ещё не доставлена и не закрыта.
page-list-none-archived = Архив пуст. Сюда можно убрать полученное; ничего не пропадёт.

## A parcel in a list
page-status-new = Запроса ещё не было
page-status-no-scan = Сканирований ещё нет
page-act-by = Действовать до { $day }
page-silent = { $days ->
    [one] { $days } день тишины
    [few] { $days } дня тишины
    [many] { $days } дней тишины
   *[other] { $days } дня тишины
}

## Beside orders in the browser
verdict-no-parcel = Трек-номера ещё нет
verdict-silent = { $status }, { $days ->
    [one] { $days } день тишины
    [few] { $days } дня тишины
    [many] { $days } дней тишины
   *[other] { $days } дня тишины
}

## Phone
page-phone-description = Где ваши посылки с AliExpress, нормальна ли их тишина, что и до какого дня делать.
page-phone-add = Добавить

## Browsers
page-browsers = Браузеры
page-browsers-lede = Расширение браузера читает вместе с вами, когда вы открываете заказы на AliExpress, и само приносит их сюда. Никому больше оно ничего не отправляет и отбрасывает имена, адреса и телефоны.
page-browsers-pair = Связать браузер
page-browsers-address = Адрес
page-browsers-code = Код
page-browsers-paired = Связанные браузеры
page-browsers-since = связан { $when }
page-browsers-used = последняя связь: { $when }
page-browsers-end = Прекратить
page-browsers-end-of = связь с { $name }
page-browsers-none = Ни один браузер ещё не связан.
page-browsers-how = Установите расширение, откройте его, введите адрес и код, указанные ниже, и нажмите «Связать».
page-browsers-code-life = Код действует один раз и пять минут. Тот, у кого он есть, мог бы приносить сюда заказы, поэтому никому его не показывайте.
page-browsers-ended = { $name } больше ничего не может приносить.
page-browsers-may = Связанный браузер может приносить заказы и снимки и читать то, что показывается у каждого заказа. Ничего другого он здесь прочитать или изменить не может.

## Orders
page-orders-add = Добавить заказ
page-orders-all = Все заказы
page-orders-paste = Вставить номер или письмо
page-orders-search = Поиск заказов
    .placeholder = Номер, название, магазин, что куплено
page-orders-next = Ещё заказы
page-orders-sort-added = Сначала новые
page-orders-sort-placed = Сначала недавно заказанные
page-orders-sort-attention = Сначала срочные
page-orders-show-all = Все
page-orders-show-needs = Ждут вас
page-orders-show-no-parcel = Посылки ещё нет
page-orders-show-moving = В пути
page-orders-show-arriving = Прибывают
page-orders-show-done = Завершены
page-orders-show-archived = В архиве
page-orders-hint = Достаточно части номера, названия, магазина или того, что куплено. Архивные заказы — в разделе «В архиве».
page-orders-none-all = Все заказы в архиве.
page-orders-none-needs = Ни один заказ вас не ждёт.
page-orders-none-no-parcel = У каждого открытого заказа посылка известна.
page-orders-none-moving = Ни одного заказа в пути.
page-orders-none-arriving = Ни один заказ сейчас не везут вам.
page-orders-none-done = Ни один заказ ещё не прибыл и не завершён.
page-orders-none-archived = Архив пуст. Сюда можно убрать завершённые заказы; ничего не пропадёт.
page-orders-first = Заказов здесь ещё нет
page-orders-first-why = Заказ говорит, сколько вы заплатили, кто продал и до какого дня защищены ваши деньги. С ним Doorstep может сказать, когда действовать.
page-orders-first-import = Загрузите их
    .text = Сохраните письмо AliExpress или страницу заказа в файл, и Doorstep прочитает его: doorstep import FILE.
page-orders-first-write = Или запишите сами
    .text = Для начала достаточно номера заказа; остальное можно добавить, когда понадобится.
page-orders-first-link = Укажите, в каких он посылках
    .text = Один заказ может прийти в нескольких посылках, а в одной посылке может быть несколько заказов.

## An order in a list
page-order-nameless = Заказ { $number }
page-order-things = { $count ->
    [one] { $count } вещь
    [few] { $count } вещи
    [many] { $count } вещей
   *[other] { $count } вещи
}
page-order-parcels-say = Посылок: { $count }; { $status }
page-order-no-parcel = Посылки ещё нет
page-order-state-to-pay = Ещё не оплачен
page-order-state-processing = Готовится
page-order-state-shipped = Отправлен
page-order-state-completed = Завершён
page-order-state-closed = Закрыт
page-order-state-canceled = Отменён
page-order-state-unknown = Не указано

## Order
page-order-edit = Изменить
page-order-no-parcel-yet = Пока нет трек-номера, что делать, подсказывает сам заказ.
page-order-idle = От этого заказа больше ничего не ожидается.
page-order-by-parcels = { $count ->
    [one] Так говорит его посылка; что делать, написано там.
    [few] Так говорит самая срочная из его { $count } посылок; что делать, написано там.
    [many] Так говорит самая срочная из его { $count } посылок; что делать, написано там.
   *[other] Так говорит самая срочная из его { $count } посылок; что делать, написано там.
}
page-order-parcels = Его посылки
page-order-evidence = Доказательства
page-order-evidence-why = Снимки страниц AliExpress в том виде, в каком они были, сделанные расширением браузера. Контрольная сумма показывает, что снимок с тех пор не меняли.
page-order-picture-taken = Снимок: { $when }
page-order-parcels-none = Трек-номер ещё неизвестен. Обычно у продавца от трёх до десяти дней на отправку; потом номер появляется на странице заказа на AliExpress.
page-order-link-open = Добавить к нему посылку
page-order-link = Добавить к заказу
page-order-link-text = Трек-номера
page-order-link-hint = Один или несколько, можно во фразе или ссылке. Номер, который ещё не отслеживается, начнёт отслеживаться.
page-order-unlink-open = Посылка не из этого заказа?
page-order-unlink = Убрать { $name } из этого заказа
page-order-bought = Что куплено
page-order-bought-none = Пока ничего не записано.
page-order-bought-add = Записать
page-order-picture = Картинка
page-order-total = Оплачено всего
page-order-notes = Заметки
page-order-about = Об этом заказе
page-order-clocks = Даты, которые вас защищают
page-order-clocks-none = Даты неизвестны. Дата возврата денег стоит на странице заказа на AliExpress.
page-order-clock-open = Добавить дату
page-order-clock-kind = Какая дата
page-order-clock-date = День
page-order-clock-keep = Сохранить дату
page-order-clock-back = Убрать
page-order-number = Номер заказа
page-order-number-hint = Длинный номер рядом с заказом на AliExpress, обычно 16 цифр.
page-order-placed = Заказан
page-order-paid = Оплачен
page-order-paid-by = Способ оплаты
page-order-shipped = Отправлен
page-order-service = Способ доставки
page-order-to = Куда
page-order-country = Страна
page-order-city = Город
page-order-word = AliExpress говорит
page-order-read-from = Впервые прочитан
page-order-added = Здесь с
page-order-links = Посмотреть самим
page-order-told = Другие говорят иначе
page-order-told-why = Ваши слова важнее всего; за ними страница AliExpress, письмо, вставленный текст.
page-order-told-field = О чём
page-order-told-place = Где
page-order-told-value = Что сказано
page-order-told-when = Прочитано
page-aliexpress-order = Заказ на AliExpress
page-aliexpress-tracking = Его отслеживание на AliExpress
page-aliexpress-messages = Переписка с продавцом
page-aliexpress-snapshot = Как он был продан
page-field-seller = Магазин
page-field-placed-on = Заказан
page-field-paid-on = Оплачен
page-field-shipped-on = Отправлен
page-field-completed-on = Завершён
page-field-closing-soon = О скором завершении сообщено
page-field-status = AliExpress говорит
page-field-total = Оплачено всего
page-field-service = Способ доставки
page-field-country = Страна
page-field-city = Город
page-place-you = записано вами
page-place-page = страница AliExpress
page-place-mail = письмо AliExpress
page-place-paste = вставленный текст

## Editing an order
page-order-new = Добавить заказ
page-order-new-lede = Нужен только номер. Всё остальное, что вы знаете, делает советы точнее.
page-order-edit-lede = То, что вы пишете здесь, важнее любого импорта. Это можно отменить.
page-order-save = Сохранить
page-order-back = Назад к заказу
page-order-part-what = Заказ
page-order-part-shop = Магазин и оплата
page-order-part-way = В пути
page-order-name = Ваше название
page-order-shop-number = Номер магазина
page-order-currency = Валюта
page-order-line = Товар { $number }
page-order-line-title = Что это
page-order-line-variant = Вариант
page-order-line-quantity = Количество
page-order-line-price = Цена за штуку
page-order-line-more = Номер товара, картинка
page-order-line-product = Номер товара
page-order-line-sku = Номер варианта
page-order-line-picture = Адрес картинки
page-order-line-remove = Убрать этот товар
page-order-line-another = Ещё товары
page-order-clocks-elsewhere = Даты, которые вас защищают, добавляются на странице самого заказа.
page-order-fault-number = Это не номер заказа AliExpress. В нём около 16 цифр, и стоит он рядом с заказом.
page-order-fault-known = Этот заказ уже есть. Найдите его в «Заказах».
page-order-fault-day = День пишется так: 2026-11-24.
page-order-fault-amount = Сумма пишется так: 13.90, с валютой из трёх букв, например EUR.
page-order-fault-country = Страны с таким названием нет. Напишите её английское название или две буквы, например France или FR.
page-order-fault-seller = Магазину с номером нужно и название.
page-order-fault-title = Товару нужно несколько слов о том, что это.
page-order-fault-quantity = Здесь нужно число от 1.
page-order-fault-picture = Это не адрес картинки. Он начинается с https://

## Parcel
page-todo = Что делать
page-evidence = Что сохранить как доказательства
page-look-again = Проверить ещё раз
page-life = Её путь до сих пор
page-life-scan = сканирование
page-life-note = заметка
page-life-silence = тишина
page-life-expected = ожидается
page-life-estimate = предполагаемая дата
page-timeline = Что произошло
page-zone-assumed = (пояс предположен)
page-record = Записи
page-record-events = Каждая запись, как она пришла
page-record-checks = Каждый запрос о ней
page-record-time = Местное время
page-record-words = Слова
page-record-read = Понято как
page-record-when = Когда
page-record-number = Номер
page-record-outcome = Итог
page-about-parcel = Об этой посылке
page-fresh = Насколько это свежо
page-fresh-asked = Последний запрос
page-fresh-answered = Последний ответ
page-fresh-changed = Последнее изменение
page-fresh-next = Следующий запрос
page-not-yet = ещё не было
page-its-number = Её номер
page-its-numbers = Её номера
page-local = Кто её доставит
page-known = Что известно
page-parcel-orders = Заказана как
page-mark-open = Сделать запись
page-mark-what = Что произошло
page-mark-note = Заметка
page-mark-delivered = Доставлена
page-mark-lost = Потеряна
page-mark-returned = Ушла обратно
page-mark-words = Своими словами
page-mark-write = Записать
page-name-open = Назвать
page-name = Название
    .placeholder = Что в ней?
page-name-keep = Сохранить название
page-way = Пройдено остановок пути: { $passed } из 6
page-closed-received = получена вами
page-closed-given-up = списана
page-closed-refunded = деньги возвращены
page-urgency-calm = Делать ничего не нужно
page-urgency-soon = Стоит взглянуть
page-urgency-act = Нужно ваше действие
page-urgency-now = Сделайте это сейчас
page-message-gloss = Что в нём сказано:
page-message-hint = Черновик: прочитайте, прежде чем отправить.
page-silence-normal = { $days ->
    [0] Новость есть сегодня.
    [one] { $days } день без сканирования, здесь это обычно.
    [few] { $days } дня без сканирования, здесь это обычно.
    [many] { $days } дней без сканирования, здесь это обычно.
   *[other] { $days } дня без сканирования, здесь это обычно.
}
page-silence-watch = Дней без сканирования: { $days }, дольше обычного.
page-silence-worrying = Дней без сканирования: { $days }. Это тревожно.
page-silence-lost = Дней без сканирования: { $days }. Вероятно, потеряна.
page-silence-unasked = В последнее время ни один источник не ответил, поэтому о тишине судить нельзя.
page-short-ship-by = Отправка до { $day }
page-short-refund-by = Возврат денег: { $day }
page-short-coupon-from = Купон с { $day }
page-short-claim-until = Претензия до { $day }
page-short-received-until = Сообщить до { $day }
page-short-seller-answer-by = Ответ продавца до { $day }
page-short-pickup-until = Забрать до { $day }
page-short-promised-by = Обещано до { $day }
page-short-payment-claim-until = Платёжный сервис до { $day }
page-clock-printed = как указано: { $source }, прочитано { $day }
page-clock-stated = с ваших слов
page-clock-estimated = оценка ({ $source })
page-life-says = { $events ->
    [0] Сканирований ещё нет.
    [one] { $events } запись с { $since }.
    [few] { $events } записи с { $since }.
    [many] { $events } записей с { $since }.
   *[other] { $events } записи с { $since }.
}
page-conflict = Источники расходятся. { $one } говорит: { $says }. { $other } говорит: { $differs }.
page-checking = Сейчас идёт запрос о ней.
page-nothing-yet = Ни один источник ещё ничего о ней не сообщил.
page-next-archived = Об архивных посылках запросов нет.
page-fact-from = Откуда
page-fact-to = Куда
page-fact-service = Способ доставки
page-fact-expected = Перевозчик ожидает
page-fact-shop = Магазин
page-fact-added = Отслеживается с

page-number-pivot = вместо прежнего номера сообщает { $by }
page-number-hand-over = для следующей части пути сообщает { $by }

## Unknown
page-unknown = Не понято
page-unknown-lede = Что сказали источники и чего нет ни в одной таблице, и что не смог прочитать импорт. Показано так, как пришло, и ничего не меняет; значение не угадывалось.
page-unknown-sources = Коды и тексты источников
page-unknown-sources-none = Все пришедшие коды и тексты поняты.
page-unknown-report = Номера, имена и места убраны. Если сообщить эти строки, следующая версия их поймёт.
page-unknown-as-text = Текстом для отправки
page-unknown-source = Источник
page-unknown-code = Код
page-unknown-text = Слова
page-unknown-times = Раз
page-unknown-imports = Из импорта
page-unknown-imports-none = Импорт понял всё, что ему дали.
page-unknown-put-away = Просмотрено

## Settings
page-settings-access = Кто может открыть эти страницы
page-settings-access-here = Только этот компьютер. Чтобы открывать их с другого, задайте пароль и другой адрес приёма; без пароля Doorstep это не разрешит.
page-settings-access-here-password = Только этот компьютер, и только с паролем.
page-settings-access-anywhere = И другие компьютеры, с паролем.
page-settings-password-set = Пароль задан
page-settings-password-none = Пароля нет
page-tokens = Токены для программ
page-tokens-why = Программа, которая читает или меняет то, что здесь есть, отправляет токен с каждым запросом.
page-tokens-api = Что умеет API
page-tokens-none = Токенов ещё нет, так что никакая другая программа ничего не может изменить.
page-token-name = Для какой он программы?
page-token-name-hint = Чтобы отличить его от других, когда будете отзывать.
page-token-nameless = Токену нужно название, чтобы отличать его от других.
page-token-scope = Что он разрешает
page-scope-read = Смотреть всё
page-scope-write = Смотреть и менять всё
page-scope-capture = Связанный браузер: приносить заказы и читать, что о них думает Doorstep
page-settings-browsers = Браузеры
page-settings-browsers-why = Расширение браузера само приносит заказы, когда вы смотрите их на AliExpress.
page-settings-browsers-open = Связать браузер или прекратить связь
page-token-make = Создать токен
page-token-made = Вот токен
page-token-once = Он показывается один раз и нигде не хранится. Скопируйте его сейчас.
page-token-made-on = создан
page-token-used = последнее использование
page-token-unused = никогда
page-token-revoked = отозван
page-token-revoke = Отозвать
page-settings-configured = Что настроено
page-settings-where = Эти настройки читаются из одного файла и переменных окружения при запуске Doorstep; здесь они не меняются.
page-settings-file = Файл
page-settings-no-file = его нет; всё по умолчанию
page-settings-key = Настройка
page-settings-says = Что это
page-settings-value = Сейчас
page-settings-unset = не задано
page-settings-secret = задано, секретно
page-settings-data-dir = Папка базы данных и всего, что хранится
page-settings-listen = Адрес, по которому открываются эти страницы
page-settings-database = Другая база данных вместо файла в этой папке
page-settings-host = Имя, под которым можно запрашивать страницы
page-settings-password = Что спрашивают страницы, если до них есть доступ с других компьютеров
page-settings-log = Что пишется в журнал
page-settings-default = Все настройки с их смыслом и значениями по умолчанию выводит

## About
page-about = О программе
page-about-lede = Doorstep — на стороне покупателя посылки: он говорит, что значат ответы перевозчиков, что и до какого дня делать.
page-about-this = Этот Doorstep
page-about-version = Версия
page-about-tables = Таблицы кодов и фраз
page-about-followed = Отслеживается
    .text = { $count ->
        [one] { $count } посылка
        [few] { $count } посылки
        [many] { $count } посылок
       *[other] { $count } посылки
    }, в архиве: { $archived }
page-about-database = База данных
page-about-database-server = сервер PostgreSQL, как настроено
page-about-data = Где лежат ваши данные
page-about-data-why = Всё находится в этой папке. doorstep backup копирует её, doorstep export записывает всё текстом, который читает любой Doorstep, а удаление папки удаляет всё.
page-about-never = Чего он никогда не делает
page-about-telemetry = Не отправляет телеметрию, не запрашивает обновления и не требует учётной записи.
page-about-sent = Не отправляет трек-номера никому, кроме включённых источников.
page-about-guess = Не угадывает доставку: непонятое показывается так, как пришло.
page-about-affiliate = Ни одна ссылка никому не приносит денег.
page-about-licences = Лицензии
page-about-licence = Doorstep — свободная программа под лицензией MIT или Apache 2.0, на ваш выбор.
page-about-fonts = Шрифты — под лицензией SIL Open Font:
page-about-crates = Библиотеки, из которых он собран, и их лицензии перечислены в его файле Cargo.lock и в их собственных пакетах.

## What was done
page-done-check = { $count ->
    [one] Будет запрос о { $count } посылке.
    [few] Будет запрос о { $count } посылках.
    [many] Будет запрос о { $count } посылках.
   *[other] Будет запрос о { $count } посылки.
}
page-done-archive = { $count ->
    [one] Теперь в архиве { $count } посылка.
    [few] Теперь в архиве { $count } посылки.
    [many] Теперь в архиве { $count } посылок.
   *[other] Теперь в архиве { $count } посылки.
}
page-done-unarchive = { $count ->
    [one] Из архива возвращена { $count } посылка.
    [few] Из архива возвращены { $count } посылки.
    [many] Из архива возвращено { $count } посылок.
   *[other] Из архива возвращено { $count } посылки.
}
page-done-received = { $count ->
    [one] Рады слышать. Закрыта { $count } посылка.
    [few] Рады слышать. Закрыты { $count } посылки.
    [many] Рады слышать. Закрыто { $count } посылок.
   *[other] Рады слышать. Закрыто { $count } посылки.
}
page-done-refunded = Деньги возвращены. Она закрыта, запросов о ней больше не будет.
page-done-given-up = Она закрыта, запросов о ней больше не будет.
page-done-reopen = Она снова отслеживается.
page-done-mark = Записано.
page-done-name = Название сохранено.
page-done-delete = { $count ->
    [one] Удалена { $count } посылка.
    [few] Удалены { $count } посылки.
    [many] Удалено { $count } посылок.
   *[other] Удалено { $count } посылки.
}
page-done-orders-archive = { $count ->
    [one] Теперь в архиве { $count } заказ.
    [few] Теперь в архиве { $count } заказа.
    [many] Теперь в архиве { $count } заказов.
   *[other] Теперь в архиве { $count } заказа.
}
page-done-orders-unarchive = { $count ->
    [one] Из архива возвращён { $count } заказ.
    [few] Из архива возвращены { $count } заказа.
    [many] Из архива возвращено { $count } заказов.
   *[other] Из архива возвращено { $count } заказа.
}
page-done-orders-colour = { $count ->
    [one] Помечен { $count } заказ.
    [few] Помечены { $count } заказа.
    [many] Помечено { $count } заказов.
   *[other] Помечено { $count } заказа.
}
page-done-orders-delete = { $count ->
    [one] Удалён { $count } заказ. Посылки остаются.
    [few] Удалены { $count } заказа. Посылки остаются.
    [many] Удалено { $count } заказов. Посылки остаются.
   *[other] Удалено { $count } заказа. Посылки остаются.
}
page-done-order = Заказ сохранён.
page-done-order-added = Заказ добавлен.
page-done-linked = { $count ->
    [one] Теперь в этом заказе { $count } посылка.
    [few] К этому заказу добавлены { $count } посылки.
    [many] К этому заказу добавлено { $count } посылок.
   *[other] К этому заказу добавлено { $count } посылки.
}
page-done-unlinked = Посылка больше не относится к этому заказу.
page-done-clock = Дата сохранена.
page-done-clock-back = Дата убрана.
page-done-evidence = Снимок удалён.
page-done-put-away = Убрано.
page-done-token-revoked = Токен отозван. Кто его отправит, получит отказ.
page-done-nothing = Ничего не изменено.
page-done-undone = Отменено.
page-done-not-undone = Это уже нельзя отменить.

## Problems
page-problem-no-such-page = По этому адресу ничего не доставляют
    .text = Такой страницы нет, или такой посылки больше нет. Удалённую посылку можно вернуть в течение месяца.
page-problem-foreign-host = Doorstep не знает имени «{ $host }»
    .text = Страницу запросили под именем, которое не принадлежит Doorstep. Откройте её по адресу, например http://127.0.0.1:3667. Если имя ваше, укажите его в конфигурации как «host».
page-problem-no-password = Нужен пароль
    .text = Этот Doorstep доступен с других компьютеров, поэтому спрашивает пароль, заданный в его конфигурации. Имя может быть любым. Обновите страницу, чтобы ввести пароль снова.
page-problem-foreign-write = Это пришло не со страниц Doorstep
    .text = Чтобы другие сайты не меняли ваши посылки, Doorstep принимает изменения только со своих страниц. Ничего не изменено. Вернитесь назад, обновите страницу и попробуйте ещё раз.
page-problem-no-such-zone = Часового пояса «{ $zone }» нет
    .text = Пояса называются по материку и городу, например Europe/Paris, America/Sao_Paulo или Asia/Seoul.
page-problem-not-known-yet = Это ещё неизвестно
    .text = В этот день дома об этом ещё не знают. Передвиньте время демонстрации вперёд, и оно появится.
page-problem-outside-the-demo = Демонстрацию нельзя показать на «{ $at }»
    .text = Её можно показать на любой день с { $first } до { $last }.
page-problem-too-much = Слишком много за раз
    .text = Doorstep читает до 4 МБ за раз, это намного больше мегабайта текста. Ничего не сохранено. Вставьте по частям.
page-problem-bad-form = Эту форму не удалось прочитать
    .text = Чего-то в ней не хватает или что-то неизвестно; возможно, страница от старой версии. Ничего не сохранено. Вернитесь назад, обновите страницу и попробуйте ещё раз.
page-problem-not-for-this = Этот адрес принимает только формы
    .text = Он что-то меняет, поэтому его нельзя просто открыть. Ничего не изменено.
page-problem-store = База данных не смогла этого сделать
    .text = { $why }. Ничего не сохранено.
page-problem-ours = В Doorstep что-то сломалось
    .text = Ваши посылки в порядке; то, что вы только что сделали, могло не сохраниться. Причина — в журнале. Если повторится, сообщите, пожалуйста.

## Sources
page-sources = Источники
page-sources-lede = Кого спрашивают, где ваши посылки. Каждый узнаёт номера, о которых его спрашивают, и больше никому ничего не сообщается.
page-sources-on = Запрашиваются
page-sources-lacks = Запрашиваются, когда есть ключ
page-sources-off = Выключены
page-sources-asked = Последний запрос
page-sources-answered = Последний ответ
page-sources-never = ещё не было
page-sources-next = Следующий запрос
page-sources-limits = Лимиты
page-sources-news = Новости от него
page-sources-hook = Присылать новости на
page-sources-sign-up = Получить ключ
page-sources-optional = (необязательно)
page-sources-keep = Сохранить и проверить
page-sources-try = Проверить ключ
page-sources-forget = Забыть введённое
page-sources-switch-on = Включить
page-sources-switch-off = Выключить
page-sources-switch-fixed = Включается и выключается в файле настроек.
page-check-early = { $count ->
    [one] Ответ о { $count } посылке был только что, поэтому источник не беспокоим. Следующий запрос возможен { $when }.
    [few] Ответы о { $count } посылках были только что, поэтому источники не беспокоим. Первый запрос возможен { $when }.
    [many] Ответы о { $count } посылках были только что, поэтому источники не беспокоим. Первый запрос возможен { $when }.
   *[other] Ответы о { $count } посылки были только что, поэтому источники не беспокоим. Первый запрос возможен { $when }.
}

## What the reader did about a trouble

page-deeds = Что вы сделали
page-deeds-none = Пока ничего не записано. Здесь отмечаются ваши шаги и отправленные сообщения, и Doorstep напоминает, когда пора ждать ответа.
page-deed-add = Записать, что вы сделали или узнали
page-deed-what = Что
page-deed-until = До
page-deed-until-hint = (день, до которого продавец просит подождать)
page-deed-own-words = Своими словами
page-deed-write = Записать
page-deed-words = Слова
page-deed-take-back = Убрать
page-act-refunded = Деньги возвращены
page-did-promised = Продавец просит подождать до дня, указанного ниже
page-did-answered-seller = Продавец дал полезный ответ
page-did-answered-carrier = Перевозчик ответил
page-did-answered-support = Поддержка AliExpress ответила
page-did-extension-asked = Отправлена просьба продлить защиту
page-did-extension-granted = Продавец продлил защиту
page-did-dispute-opened = Спор открыт
page-did-escalated = Решение передано AliExpress
page-done-deed = Записано.
page-done-deed-gone = Убрано.
page-step-take = Готово
page-step-taken = готово
page-message-sent = Отправлено
page-message-chinese = То же по-китайски, для продавца в Китае; что здесь сказано, говорит английский текст выше.
deed-step = Шаг сделан: { $step }
deed-sent = Сообщение отправлено: { $party }
deed-answered = Ответ получен: { $party }
deed-promised = Продавец попросил подождать до { $until }
deed-extension-asked = Запрошено продление защиты
deed-extension-granted = Защита продлена
deed-dispute-opened = Спор открыт
deed-escalated = AliExpress попросили решить спор
