### When a parcel is expected, and how that was reckoned.

arrival-title = Очікується { $likely }
arrival-most = Вісім із десяти таких посилок приходять від { $from } до { $to }; найімовірніший день — { $likely }.
arrival-half = Половина приходить від { $half_from } до { $half_to }, а 95 зі 100 — від { $wide_from } до { $wide_to }.
arrival-never = Зі 100 таких посилок приблизно { $never } не приходять ніколи.

# How it was made. `arrival-method` follows «спосіб доставки».
arrival-basis = { $own ->
    [0] { $pooled ->
        [0] Обчислено з того, скільки зазвичай триває { arrival-method }; ваші власні посилки про це ще нічого не показали.
       *[other] Обчислено за чужими посилками ({ $pooled }), спосіб доставки — { arrival-method }, на цьому відтинку шляху; ваших власних ще не було.
    }
    [one] { $pooled ->
        [0] Обчислено за вашими посилками ({ $own }), спосіб доставки — { arrival-method }, і за тим, скільки він зазвичай триває.
       *[other] Обчислено за вашими посилками ({ $own }), спосіб доставки — { arrival-method }, і за чужими ({ $pooled }).
    }
   *[other] { $pooled ->
        [0] Обчислено за вашими посилками ({ $own }), що пройшли цей відтинок; спосіб доставки — { arrival-method }.
       *[other] Обчислено за вашими посилками ({ $own }), що пройшли цей відтинок, і за чужими ({ $pooled }); спосіб доставки — { arrival-method }.
    }
}
arrival-method = { $method ->
    [unknown] невідомий спосіб
    [courier] DHL, FedEx або UPS
    [premium] AliExpress Premium Shipping
    [saver] AliExpress Saver Shipping
    [standard] AliExpress Standard Shipping
    [epacket] ePacket
    [china-post] China Post
   *[other] { $method }
}
arrival-window-right = Такі проміжки справдилися для { $right } з { $of } ваших посилок, що прийшли.

# What others say beside it.
arrival-promised = Продавець обіцяв її до { $promised }.
arrival-promised-right = Продавець обіцяв її до { $promised }. Такі обіцянки справдилися для { $right } з { $of } ваших посилок.
arrival-estimated = Перевізник очікує від { $estimated_from } до { $estimated_to }.
arrival-estimated-on = Перевізник очікує { $estimated_from }.
arrival-estimated-right = Перевізник очікує від { $estimated_from } до { $estimated_to }. Перші оцінки були правильні для { $right } з { $of } ваших посилок.
arrival-estimated-on-right = Перевізник очікує { $estimated_from }. Перші оцінки були правильні для { $right } з { $of } ваших посилок.

## The terminal: what was learnt

terminal-arrival-taken = Внесено під назвою { $name }: статистика посилок, усього { $parcels }. З нею кожну посилку буде оцінено знову.
terminal-arrival-pool = { $name }: статистика чужих посилок, усього { $parcels }
arrival-right-promise = Обіцянки продавців: справдилися для { $right } з { $of } посилок.
arrival-right-estimate = Перші оцінки перевізників: правильні для { $right } з { $of } посилок.
arrival-right-window = Проміжки Doorstep, що мають охоплювати вісім із десяти: правильні для { $right } з { $of } посилок.
