### Sentences of the terminal.

## Columns of lists

terminal-column-parcel = Посилка
terminal-column-stage = Етап
terminal-column-last-news = Остання новина
terminal-column-arrival = Очікується
terminal-column-silence = Без новин
terminal-column-act-by = Діяти до
terminal-column-source = Джерело
terminal-column-code = Код
terminal-column-text = Текст
terminal-column-times = Разів

## Adding

terminal-add-new = нова
terminal-add-known = уже є
terminal-carrier-unknown = перевізник невідомий
terminal-meant = Імовірно, це помилка замість: { $numbers }.
terminal-not-understood = Немає номера в: { $text }
terminal-not-understood-more = { $lines ->
    [one] І ще в { $lines } рядку.
   *[other] І ще в { $lines } рядках.
}
terminal-beyond = { $more ->
    [one] Пропущено ще { $more } номер
    [few] Пропущено ще { $more } номери
    [many] Пропущено ще { $more } номерів
   *[other] Пропущено ще { $more } номера
}: за один раз можна додати щонайбільше 5000. Решту додайте другим заходом.
terminal-no-number = Трек-номера не знайдено. Нічого не збережено.
terminal-added = { $new ->
    [0] Нових посилок немає
    [one] Тепер відстежується { $new } посилка
    [few] Тепер відстежуються { $new } посилки
    [many] Тепер відстежується { $new } посилок
   *[other] Тепер відстежується { $new } посилки
}{ $known ->
    [0] .
    [one] ; { $known } вже відстежувалася.
    [few] ; { $known } вже відстежувалися.
    [many] ; { $known } вже відстежувалися.
   *[other] ; { $known } вже відстежувалися.
}
terminal-preview = { $parcels ->
    [one] Відстежуватиметься { $parcels } посилка. Ще нічого не збережено; щоб зберегти, додайте --yes.
    [few] Відстежуватимуться ці { $parcels } посилки. Ще нічого не збережено; щоб зберегти, додайте --yes.
    [many] Відстежуватимуться ці { $parcels } посилок. Ще нічого не збережено; щоб зберегти, додайте --yes.
   *[other] Відстежуватимуться ці { $parcels } посилки. Ще нічого не збережено; щоб зберегти, додайте --yes.
}

## Lists

terminal-no-parcels = Жодна посилка ще не відстежується. Додайте її командою `doorstep add` із трек-номером.
terminal-none-fits = Жодна посилка не підходить.
terminal-parcels = { $parcels ->
    [one] { $parcels } посилка
    [few] { $parcels } посилки
    [many] { $parcels } посилок
   *[other] { $parcels } посилки
}
terminal-not-judged = щойно додано
terminal-not-heard-of = новин ще немає
terminal-needs-you = Потрібна ваша дія
terminal-nothing-needs-you = Сьогодні від вас нічого не потрібно.
terminal-nothing-unknown = Усе, що казали джерела, зрозуміло.
terminal-how-to-report-unknown = Номери, імена й місця вилучено. Перегляньте список, перш ніж комусь його надсилати.
terminal-moved = Є новини за останню добу
terminal-nothing-moved = За останню добу нових подій не було.

## One parcel

terminal-what-to-do = Що робити
terminal-dates = Дати
terminal-numbers = Номери та сторінки про них
terminal-of-orders = Замовлення: { $orders }
terminal-timeline = Історія
terminal-no-news = Новин іще не було.
terminal-silence = { $days ->
    [0] Новина є сьогодні: { $level }. { $reason }
    [one] { $days } день без новин: { $level }. { $reason }
    [few] { $days } дні без новин: { $level }. { $reason }
    [many] { $days } днів без новин: { $level }. { $reason }
   *[other] { $days } дня без новин: { $level }. { $reason }
}
terminal-you = ви
terminal-next-check-due = Час для наступного запиту. { $why }
terminal-checks = Запити
terminal-no-checks = Жодного джерела ще не запитано.
terminal-last-answered = Остання відповідь джерела: { $when }.
terminal-never-answered = Жодне джерело ще не відповіло.
terminal-next-check = Наступний запит: { $when }. { $why }

## Edits

terminal-marked = Позначено: { $number }. `doorstep undo` скасовує це.
terminal-archived = { $parcels ->
    [0] Немає чого архівувати: ці посилки вже в архіві.
    [one] До архіву перенесено { $parcels } посилку. `doorstep undo` скасовує це.
    [few] До архіву перенесено { $parcels } посилки. `doorstep undo` скасовує це.
    [many] До архіву перенесено { $parcels } посилок. `doorstep undo` скасовує це.
   *[other] До архіву перенесено { $parcels } посилки. `doorstep undo` скасовує це.
}
terminal-taken-back = { $parcels ->
    [0] Немає чого повертати: цих посилок немає в архіві.
    [one] До списку повернено { $parcels } посилку.
    [few] До списку повернено { $parcels } посилки.
    [many] До списку повернено { $parcels } посилок.
   *[other] До списку повернено { $parcels } посилки.
}
terminal-undone = Скасовано: { $edit }.
terminal-nothing-to-undo = Немає чого скасовувати.
terminal-edit-describe = назва, нотатка чи інші ваші слова
terminal-edit-archive = перенесення до архіву
terminal-edit-close = позначення посилки отриманою або списаною
terminal-edit-mark = позначка
terminal-edit-delete-parcels = видалення
terminal-edit-add-parcels = додавання посилок
terminal-edit-order = зміна замовлення
terminal-edit-import = імпорт

## Checking

terminal-check-asked-for = { $parcels ->
    [one] Далі в черзі на запит: { $parcels } посилка.
    [few] Далі в черзі на запит: { $parcels } посилки.
    [many] Далі в черзі на запит: { $parcels } посилок.
   *[other] Далі в черзі на запит: { $parcels } посилки.
} { $server ->
    [yes] Це зробить запущений сервер.
   *[no] Сервер не запущено; запустіть його командою `doorstep serve` або додайте --wait.
}
terminal-check-not-answered = { $parcels ->
    [one] Про { $parcels } посилку відповіді не було (чекали { $seconds } с). Місце в черзі зберігається.
    [few] Про { $parcels } посилки відповіді не було (чекали { $seconds } с). Місце в черзі зберігається.
    [many] Про { $parcels } посилок відповіді не було (чекали { $seconds } с). Місце в черзі зберігається.
   *[other] Про { $parcels } посилки відповіді не було (чекали { $seconds } с). Місце в черзі зберігається.
}

## Sources

terminal-source-answered = Остання відповідь: { $when }.
terminal-source-asked = Останній запит: { $when }; відповіді ще жодного разу не було.
terminal-source-news = Може саме надсилати новини на { $path } за вашою адресою, якщо вона йому доступна. Тримайте цей шлях у таємниці.
terminal-source-entered = Його ключ введено в Doorstep.
terminal-source-type-key = Введіть { $settings }, кожне в окремому рядку, потім завершіть ввід (Ctrl-D).

## Data

terminal-backed-up = Базу даних скопійовано до { $file }.
terminal-imported = { $parcels ->
    [one] Прийнято { $parcels } посилку
    [few] Прийнято { $parcels } посилки
    [many] Прийнято { $parcels } посилок
   *[other] Прийнято { $parcels } посилки
}{ $known ->
    [0] {""}
    [one] , { $known } вже була тут
    [few] , { $known } вже були тут
    [many] , { $known } вже були тут
   *[other] , { $known } вже були тут
}; { $orders ->
    [one] { $orders } нове замовлення.
    [few] { $orders } нові замовлення.
    [many] { $orders } нових замовлень.
   *[other] { $orders } нового замовлення.
}
terminal-reread = { $parcels ->
    [one] Заново прочитано { $parcels } посилку.
    [few] Заново прочитано { $parcels } посилки.
    [many] Заново прочитано { $parcels } посилок.
   *[other] Заново прочитано { $parcels } посилки.
}

## Tokens

terminal-token-made = Збережіть його: вдруге його не покажуть. Він дає змогу { $scope ->
    [write] читати й змінювати все
    [capture] приносити замовлення й зображення, нічого не бачачи
   *[other] читати все
}; надсилайте його як `Authorization: Bearer` (див. /api).
terminal-pairing-code = Введіть це й адресу Doorstep у розширенні браузера. Код діє один раз і п’ять хвилин.
terminal-no-evidence = Знімків замовлення { $order } немає. Їх робить розширення браузера на сторінці замовлення.
terminal-column-evidence-taken = Зроблено
terminal-column-evidence-file = Файл
terminal-column-evidence-digest = SHA-256
terminal-no-tokens = Токенів немає. Створіть його командою `doorstep token add NAME`.
terminal-tokens-revoked = Відкликано. Відтепер доступ із ним закрито.
terminal-token-unused = не використовувався
terminal-token-revoked = відкликано
terminal-column-token-id = Id
terminal-column-token-name = Назва
terminal-column-token-scope = Дозвіл
terminal-column-token-made = Створено
terminal-column-token-used = Востаннє

## Orders

terminal-order-saved = Замовлення { $number } збережено.
terminal-order-linked = { $parcels ->
    [one] До замовлення { $number } додано ще { $parcels } посилку.
    [few] До замовлення { $number } додано ще { $parcels } посилки.
    [many] До замовлення { $number } додано ще { $parcels } посилок.
   *[other] До замовлення { $number } додано ще { $parcels } посилки.
}
terminal-order-unlinked = { $parcels ->
    [one] Від замовлення { $number } відокремлено { $parcels } посилку.
    [few] Від замовлення { $number } відокремлено { $parcels } посилки.
    [many] Від замовлення { $number } відокремлено { $parcels } посилок.
   *[other] Від замовлення { $number } відокремлено { $parcels } посилки.
}
terminal-order-parcels = { $parcels ->
    [0] З ним не пов’язано жодної посилки.
    [one] З ним пов’язано { $parcels } посилку.
    [few] З ним пов’язано { $parcels } посилки.
    [many] З ним пов’язано { $parcels } посилок.
   *[other] З ним пов’язано { $parcels } посилки.
}
terminal-no-orders = Замовлень тут немає. Додайте їх командою `doorstep order add NUMBER` або імпортуйте командою `doorstep import FILE`.
terminal-order-status = Стан
terminal-order-seller = Магазин
terminal-order-placed = Оформлено
terminal-order-paid = Оплачено
terminal-order-shipped = Відправлено
terminal-order-completed = Завершено
terminal-order-total = Усього
terminal-order-service = Доставка
terminal-order-to = Куди
terminal-order-notes = Нотатки
terminal-column-order-order = Замовлення
terminal-column-order-title = Що
terminal-column-order-placed = Оформлено
terminal-column-order-status = Стан
terminal-column-order-total = Усього
terminal-column-order-seller = Магазин

## Importing

terminal-import-events = { $events ->
    [0] {""}
    [one] ({ $events } новий запис)
    [few] ({ $events } нові записи)
    [many] ({ $events } нових записів)
   *[other] ({ $events } нового запису)
}
terminal-import-nothing = Нового нічого немає; нічого не змінено.
terminal-import-saved = Збережено. `doorstep undo` скасовує це.
terminal-import-preview = Ще нічого не збережено: щоб зберегти, додайте --yes.
terminal-import-merged = Внесено. Те, що вже було, лишилося без змін.
terminal-inbox-empty = «Вхідні» порожні: усе зрозуміло.
terminal-inbox-careful = Обережно:
terminal-inbox-waiting = Чекає на збереження:
terminal-inbox-dismissed = { $things ->
    [0] Нічого не прибрано.
    [one] Прибрано: { $things }.
   *[other] Прибрано: { $things }.
}
terminal-inbox-reread = { $things ->
    [0] Ця версія вже все прочитала.
    [one] Прочитано знову: { $things }.
   *[other] Прочитано знову: { $things }.
}
terminal-inbox-forgotten = Забуто. Нічого не збережено.
terminal-no-mail = Жодна поштова скринька не читається. Додайте її командою `doorstep mail add SERVER NAME`.
terminal-mail-added = { $host } працює і відтепер читається. { $mails ->
    [0] Листів AliExpress за останні пів року там немає.
    [one] Там є { $mails } лист AliExpress.
    [few] Там є { $mails } листи AliExpress або більше.
    [many] Там є { $mails } листів AliExpress або більше.
   *[other] Там є { $mails } листа AliExpress або більше.
}
terminal-mail-tested = { $host } працює. { $mails ->
    [0] Листів AliExpress за останні пів року там немає.
    [one] Там є { $mails } лист AliExpress.
    [few] Там є { $mails } листи AliExpress або більше.
    [many] Там є { $mails } листів AliExpress або більше.
   *[other] Там є { $mails } листа AliExpress або більше.
}
terminal-mail-read = { $mails ->
    [one] прочитано { $mails } лист
    [few] прочитано { $mails } листи
    [many] прочитано { $mails } листів
   *[other] прочитано { $mails } листа
}, останній перегляд { $when }
terminal-mail-removed = { $host } більше не читається. Те, що було принесено, лишається.
