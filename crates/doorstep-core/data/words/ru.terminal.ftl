### Sentences of the terminal.

## Columns of lists

terminal-column-parcel = Посылка
terminal-column-stage = Этап
terminal-column-last-news = Последняя новость
terminal-column-arrival = Ожидается
terminal-column-silence = Без новостей
terminal-column-act-by = Действовать до
terminal-column-source = Источник
terminal-column-code = Код
terminal-column-text = Текст
terminal-column-times = Раз

## Adding

terminal-add-new = новая
terminal-add-known = уже есть
terminal-carrier-unknown = перевозчик неизвестен
terminal-meant = Вероятно, это ошибка вместо: { $numbers }.
terminal-not-understood = Нет номера в: { $text }
terminal-not-understood-more = { $lines ->
    [one] И ещё в { $lines } строке.
    [few] И ещё в { $lines } строках.
    [many] И ещё в { $lines } строках.
   *[other] И ещё в { $lines } строки.
}
terminal-beyond = { $more ->
    [one] Пропущен ещё { $more } номер
    [few] Пропущено ещё { $more } номера
    [many] Пропущено ещё { $more } номеров
   *[other] Пропущено ещё { $more } номера
}: за один раз можно добавить не больше 5000. Остальные добавьте вторым заходом.
terminal-no-number = Трек-номер не найден. Ничего не сохранено.
terminal-added = { $new ->
    [0] Новых посылок нет
    [one] Теперь отслеживается { $new } посылка
    [few] Теперь отслеживаются { $new } посылки
    [many] Теперь отслеживается { $new } посылок
   *[other] Теперь отслеживается { $new } посылки
}{ $known ->
    [0] .
    [one] ; { $known } уже отслеживалась.
    [few] ; { $known } уже отслеживались.
    [many] ; { $known } уже отслеживались.
   *[other] ; { $known } уже отслеживались.
}
terminal-preview = { $parcels ->
    [one] Будет отслеживаться { $parcels } посылка. Ещё ничего не сохранено; чтобы сохранить, добавьте --yes.
    [few] Будут отслеживаться эти { $parcels } посылки. Ещё ничего не сохранено; чтобы сохранить, добавьте --yes.
    [many] Будут отслеживаться эти { $parcels } посылок. Ещё ничего не сохранено; чтобы сохранить, добавьте --yes.
   *[other] Будут отслеживаться эти { $parcels } посылки. Ещё ничего не сохранено; чтобы сохранить, добавьте --yes.
}

## Lists

terminal-no-parcels = Пока не отслеживается ни одна посылка. Добавьте её командой `doorstep add` с трек-номером.
terminal-none-fits = Ни одна посылка не подходит.
terminal-parcels = { $parcels ->
    [one] { $parcels } посылка
    [few] { $parcels } посылки
    [many] { $parcels } посылок
   *[other] { $parcels } посылки
}
terminal-not-judged = только что добавлена
terminal-not-heard-of = новостей ещё нет
terminal-needs-you = Нужно ваше действие
terminal-nothing-needs-you = Сегодня от вас ничего не требуется.
terminal-nothing-unknown = Всё, что сказали источники, понято.
terminal-how-to-report-unknown = Номера, имена и места убраны. Просмотрите список, прежде чем кому-либо его отправлять.
terminal-moved = Есть движение за последние сутки
terminal-nothing-moved = За последние сутки движения не было.

## One parcel

terminal-what-to-do = Что делать
terminal-dates = Даты
terminal-numbers = Номера и страницы о них
terminal-of-orders = Заказ: { $orders }
terminal-timeline = История
terminal-no-news = Новостей ещё не было.
terminal-silence = { $days ->
    [0] Новость есть сегодня: { $level }. { $reason }
    [one] { $days } день без новостей: { $level }. { $reason }
    [few] { $days } дня без новостей: { $level }. { $reason }
    [many] { $days } дней без новостей: { $level }. { $reason }
   *[other] { $days } дня без новостей: { $level }. { $reason }
}
terminal-you = вы
terminal-next-check-due = Пора делать следующий запрос. { $why }
terminal-checks = Запросы
terminal-no-checks = Ни один источник ещё не запрошен.
terminal-last-answered = Последний ответ источника: { $when }.
terminal-never-answered = Ни один источник ещё не ответил.
terminal-next-check = Следующий запрос: { $when }. { $why }

## Edits

terminal-marked = Отмечено: { $number }. `doorstep undo` отменит это.
terminal-archived = { $parcels ->
    [0] Архивировать нечего: эти посылки уже в архиве.
    [one] В архив перенесена { $parcels } посылка. `doorstep undo` отменит это.
    [few] В архив перенесены { $parcels } посылки. `doorstep undo` отменит это.
    [many] В архив перенесено { $parcels } посылок. `doorstep undo` отменит это.
   *[other] В архив перенесено { $parcels } посылки. `doorstep undo` отменит это.
}
terminal-taken-back = { $parcels ->
    [0] Возвращать нечего: этих посылок нет в архиве.
    [one] В список возвращена { $parcels } посылка.
    [few] В список возвращены { $parcels } посылки.
    [many] В список возвращено { $parcels } посылок.
   *[other] В список возвращено { $parcels } посылки.
}
terminal-undone = Отменено: { $edit }.
terminal-nothing-to-undo = Отменять нечего.
terminal-edit-describe = название, заметка или другие ваши слова
terminal-edit-archive = перенос в архив
terminal-edit-close = отметка посылки полученной или списанной
terminal-edit-mark = отметка
terminal-edit-delete-parcels = удаление
terminal-edit-add-parcels = добавление посылок
terminal-edit-order = изменение заказа
terminal-edit-import = импорт

## Checking

terminal-check-asked-for = { $parcels ->
    [one] Дальше в очереди на запрос: { $parcels } посылка.
    [few] Дальше в очереди на запрос: { $parcels } посылки.
    [many] Дальше в очереди на запрос: { $parcels } посылок.
   *[other] Дальше в очереди на запрос: { $parcels } посылки.
} { $server ->
    [yes] Это сделает запущенный сервер.
   *[no] Сервер не запущен; запустите его командой `doorstep serve` или добавьте --wait.
}
terminal-check-not-answered = { $parcels ->
    [one] О { $parcels } посылке ответа не было (ждали { $seconds } с). Место в очереди сохраняется.
    [few] О { $parcels } посылках ответа не было (ждали { $seconds } с). Место в очереди сохраняется.
    [many] О { $parcels } посылках ответа не было (ждали { $seconds } с). Место в очереди сохраняется.
   *[other] О { $parcels } посылки ответа не было (ждали { $seconds } с). Место в очереди сохраняется.
}

## Sources

terminal-source-answered = Последний ответ: { $when }.
terminal-source-asked = Последний запрос: { $when }; ответа ещё ни разу не было.
terminal-source-news = Может сам присылать новости на { $path } по вашему адресу, если этот адрес ему доступен. Держите этот путь в секрете.
terminal-source-entered = Его ключ введён в Doorstep.
terminal-source-type-key = Введите: { $settings }, каждое на своей строке, затем завершите ввод (Ctrl-D).

## Data

terminal-backed-up = База данных скопирована в { $file }.
terminal-imported = { $parcels ->
    [one] Принята { $parcels } посылка
    [few] Приняты { $parcels } посылки
    [many] Принято { $parcels } посылок
   *[other] Принято { $parcels } посылки
}{ $known ->
    [0] {""}
    [one] , { $known } уже была здесь
    [few] , { $known } уже были здесь
    [many] , { $known } уже были здесь
   *[other] , { $known } уже были здесь
}; { $orders ->
    [one] { $orders } новый заказ.
    [few] { $orders } новых заказа.
    [many] { $orders } новых заказов.
   *[other] { $orders } нового заказа.
}
terminal-reread = { $parcels ->
    [one] Заново прочитана { $parcels } посылка.
    [few] Заново прочитаны { $parcels } посылки.
    [many] Заново прочитано { $parcels } посылок.
   *[other] Заново прочитано { $parcels } посылки.
}

## Tokens

terminal-token-made = Сохраните его: второй раз он не показывается. Он позволяет { $scope ->
    [write] читать и менять всё
    [capture] приносить заказы и снимки, но ничего не видеть
   *[other] читать всё
}; отправляйте его как `Authorization: Bearer` (см. /api).
terminal-pairing-code = Введите его и адрес Doorstep в расширении браузера. Код действует один раз и пять минут.
terminal-no-evidence = Снимков заказа { $order } нет. Их делает расширение браузера на странице заказа.
terminal-column-evidence-taken = Снято
terminal-column-evidence-file = Файл
terminal-column-evidence-digest = SHA-256
terminal-no-tokens = Токенов нет. Создайте его командой `doorstep token add NAME`.
terminal-tokens-revoked = Отозван. Теперь доступ с ним закрыт.
terminal-token-unused = не использовался
terminal-token-revoked = отозван
terminal-column-token-id = Id
terminal-column-token-name = Название
terminal-column-token-scope = Доступ
terminal-column-token-made = Создан
terminal-column-token-used = Последний раз

## Orders

terminal-order-saved = Заказ { $number } сохранён.
terminal-order-linked = { $parcels ->
    [one] К заказу { $number } добавлена ещё { $parcels } посылка.
    [few] К заказу { $number } добавлены ещё { $parcels } посылки.
    [many] К заказу { $number } добавлено ещё { $parcels } посылок.
   *[other] К заказу { $number } добавлено ещё { $parcels } посылки.
}
terminal-order-unlinked = { $parcels ->
    [one] От заказа { $number } отделена { $parcels } посылка.
    [few] От заказа { $number } отделены { $parcels } посылки.
    [many] От заказа { $number } отделено { $parcels } посылок.
   *[other] От заказа { $number } отделено { $parcels } посылки.
}
terminal-order-parcels = { $parcels ->
    [0] С ним не связано ни одной посылки.
    [one] С ним связана { $parcels } посылка.
    [few] С ним связаны { $parcels } посылки.
    [many] С ним связано { $parcels } посылок.
   *[other] С ним связано { $parcels } посылки.
}
terminal-no-orders = Заказов здесь нет. Добавьте их командой `doorstep order add NUMBER` или импортируйте командой `doorstep import FILE`.
terminal-order-status = Статус
terminal-order-seller = Магазин
terminal-order-placed = Оформлен
terminal-order-paid = Оплачен
terminal-order-shipped = Отправлен
terminal-order-completed = Завершён
terminal-order-total = Итого
terminal-order-service = Доставка
terminal-order-to = Куда
terminal-order-notes = Заметки
terminal-column-order-order = Заказ
terminal-column-order-title = Что
terminal-column-order-placed = Оформлен
terminal-column-order-status = Статус
terminal-column-order-total = Итого
terminal-column-order-seller = Магазин

## Importing

terminal-import-events = { $events ->
    [0] {""}
    [one] ({ $events } новая запись)
    [few] ({ $events } новые записи)
    [many] ({ $events } новых записей)
   *[other] ({ $events } новой записи)
}
terminal-import-nothing = Нового ничего нет; ничего не изменено.
terminal-import-saved = Сохранено. `doorstep undo` отменит это.
terminal-import-preview = Ещё ничего не сохранено: чтобы сохранить, добавьте --yes.
terminal-import-merged = Принято. Что уже было, осталось как есть.
terminal-inbox-empty = Во «Входящих» пусто: всё понято.
terminal-inbox-careful = Осторожно:
terminal-inbox-waiting = Ждёт сохранения:
terminal-inbox-dismissed = { $things ->
    [0] Ничего не убрано.
    [one] Убрано: { $things }.
    [few] Убрано: { $things }.
    [many] Убрано: { $things }.
   *[other] Убрано: { $things }.
}
terminal-inbox-reread = { $things ->
    [0] Эта версия уже прочитала всё.
    [one] Прочитано снова: { $things }.
    [few] Прочитано снова: { $things }.
    [many] Прочитано снова: { $things }.
   *[other] Прочитано снова: { $things }.
}
terminal-inbox-forgotten = Забыто. Ничего не сохранено.
terminal-no-mail = Ни один почтовый ящик не читается. Добавьте его командой `doorstep mail add SERVER NAME`.
terminal-mail-added = { $host } работает и теперь читается. { $mails ->
    [0] Писем AliExpress за последние полгода в нём нет.
    [one] В нём { $mails } письмо AliExpress.
    [few] В нём { $mails } письма AliExpress или больше.
    [many] В нём { $mails } писем AliExpress или больше.
   *[other] В нём { $mails } письма AliExpress или больше.
}
terminal-mail-tested = { $host } работает. { $mails ->
    [0] Писем AliExpress за последние полгода в нём нет.
    [one] В нём { $mails } письмо AliExpress.
    [few] В нём { $mails } письма AliExpress или больше.
    [many] В нём { $mails } писем AliExpress или больше.
   *[other] В нём { $mails } письма AliExpress или больше.
}
terminal-mail-read = { $mails ->
    [one] прочитано { $mails } письмо
    [few] прочитано { $mails } письма
    [many] прочитано { $mails } писем
   *[other] прочитано { $mails } письма
}, последняя проверка: { $when }
terminal-mail-removed = { $host } больше не читается. Что он принёс, остаётся.
