### When a parcel is expected, and how that was reckoned.

arrival-title = Ожидается { $likely }
arrival-most = Восемь из десяти таких посылок приходят с { $from } до { $to }; самый вероятный день — { $likely }.
arrival-half = Половина приходит с { $half_from } до { $half_to }, а 95 из 100 — с { $wide_from } до { $wide_to }.
arrival-never = Из 100 таких посылок не приходят совсем примерно { $never }.

# How it was made.
arrival-basis = { $own ->
    [0] { $pooled ->
        [0] Рассчитано по обычным срокам ({ arrival-method }); ваши посылки об этом способе ещё ничего не показали.
       *[other] Рассчитано по чужим посылкам ({ arrival-method }) на этом отрезке пути: { $pooled }; ваших этим способом ещё не приходило.
    }
    [one] { $pooled ->
        [0] Рассчитано по вашим посылкам ({ arrival-method }): { $own }, и по обычным срокам.
       *[other] Рассчитано по вашим посылкам ({ arrival-method }): { $own }, и по чужим: { $pooled }.
    }
    [few] { $pooled ->
        [0] Рассчитано по { $own } вашим посылкам ({ arrival-method }), прошедшим этот отрезок.
       *[other] Рассчитано по { $own } вашим посылкам ({ arrival-method }), прошедшим этот отрезок, и по чужим: { $pooled }.
    }
    [many] { $pooled ->
        [0] Рассчитано по { $own } вашим посылкам ({ arrival-method }), прошедшим этот отрезок.
       *[other] Рассчитано по { $own } вашим посылкам ({ arrival-method }), прошедшим этот отрезок, и по чужим: { $pooled }.
    }
   *[other] { $pooled ->
        [0] Рассчитано по { $own } вашим посылкам ({ arrival-method }), прошедшим этот отрезок.
       *[other] Рассчитано по { $own } вашим посылкам ({ arrival-method }), прошедшим этот отрезок, и по чужим: { $pooled }.
    }
}
arrival-method = { $method ->
    [unknown] способ неизвестен
    [courier] DHL, FedEx или UPS
    [premium] AliExpress Premium Shipping
    [saver] AliExpress Saver Shipping
    [standard] AliExpress Standard Shipping
    [epacket] ePacket
    [china-post] China Post
   *[other] { $method }
}
arrival-window-right = Такие промежутки оправдались для { $right } из { $of } ваших пришедших посылок.

# What others say beside it.
arrival-promised = Продавец обещал её до { $promised }.
arrival-promised-right = Продавец обещал её до { $promised }. Такие обещания сбылись для { $right } из { $of } ваших посылок.
arrival-estimated = Оценка перевозчика: с { $estimated_from } до { $estimated_to }.
arrival-estimated-on = Оценка перевозчика: { $estimated_from }.
arrival-estimated-right = Оценка перевозчика: с { $estimated_from } до { $estimated_to }. Первые оценки были верны для { $right } из { $of } ваших посылок.
arrival-estimated-on-right = Оценка перевозчика: { $estimated_from }. Первые оценки были верны для { $right } из { $of } ваших посылок.

## The terminal: what was learnt

terminal-arrival-taken = Принято под именем { $name }: статистика посылок, всего { $parcels }. Каждая посылка будет оценена с ней заново.
terminal-arrival-pool = { $name }: статистика чужих посылок, всего { $parcels }
arrival-right-promise = Обещания продавцов: сбылись для { $right } из { $of } посылок.
arrival-right-estimate = Первые оценки перевозчиков: верны для { $right } из { $of } посылок.
arrival-right-window = Промежутки Doorstep, рассчитанные на восемь из десяти: верны для { $right } из { $of } посылок.
