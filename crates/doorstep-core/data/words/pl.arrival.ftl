### When a parcel is expected, and how that was reckoned.

arrival-title = Spodziewana { $likely }
arrival-most = Osiem na dziesięć takich paczek przychodzi od { $from } do { $to }; najbardziej prawdopodobny dzień: { $likely }.
arrival-half = Połowa przychodzi od { $half_from } do { $half_to }, a 95 na 100 od { $wide_from } do { $wide_to }.
arrival-never = Na 100 takich paczek nie przychodzi wcale około { $never }.

# How it was made. `arrival-method` stands in the nominative, in brackets.
arrival-basis = { $own ->
    [0] { $pooled ->
        [0] Obliczono z tego, ile zwykle trwa droga tą metodą ({ arrival-method }); żadna z Twoich paczek niczego jeszcze o niej nie nauczyła.
        [one] Obliczono z { $pooled } paczki innych osób wysłanej tą metodą ({ arrival-method }) w tym miejscu drogi; żadna z Twoich jeszcze nią nie przyszła.
        [few] Obliczono z { $pooled } paczek innych osób wysłanych tą metodą ({ arrival-method }) w tym miejscu drogi; żadna z Twoich jeszcze nią nie przyszła.
        [many] Obliczono z { $pooled } paczek innych osób wysłanych tą metodą ({ arrival-method }) w tym miejscu drogi; żadna z Twoich jeszcze nią nie przyszła.
       *[other] Obliczono z { $pooled } paczek innych osób wysłanych tą metodą ({ arrival-method }) w tym miejscu drogi; żadna z Twoich jeszcze nią nie przyszła.
    }
    [one] { $pooled ->
        [0] Obliczono z jednej z Twoich paczek wysłanych tą metodą ({ arrival-method }) i z tego, ile ona zwykle trwa.
       *[other] Obliczono z jednej z Twoich paczek wysłanych tą metodą ({ arrival-method }) i z paczek innych osób ({ $pooled }).
    }
    [few] { $pooled ->
        [0] Obliczono z { $own } Twoich paczek wysłanych tą metodą ({ arrival-method }), które minęły to miejsce.
       *[other] Obliczono z { $own } Twoich paczek wysłanych tą metodą ({ arrival-method }), które minęły to miejsce, i z paczek innych osób ({ $pooled }).
    }
    [many] { $pooled ->
        [0] Obliczono z { $own } Twoich paczek wysłanych tą metodą ({ arrival-method }), które minęły to miejsce.
       *[other] Obliczono z { $own } Twoich paczek wysłanych tą metodą ({ arrival-method }), które minęły to miejsce, i z paczek innych osób ({ $pooled }).
    }
   *[other] { $pooled ->
        [0] Obliczono z { $own } Twoich paczek wysłanych tą metodą ({ arrival-method }), które minęły to miejsce.
       *[other] Obliczono z { $own } Twoich paczek wysłanych tą metodą ({ arrival-method }), które minęły to miejsce, i z paczek innych osób ({ $pooled }).
    }
}
arrival-method = { $method ->
    [unknown] metoda nieznana
    [courier] DHL, FedEx lub UPS
    [premium] AliExpress Premium Shipping
    [saver] AliExpress Saver Shipping
    [standard] AliExpress Standard Shipping
    [epacket] ePacket
    [china-post] China Post
   *[other] { $method }
}
arrival-window-right = Takie przedziały sprawdziły się dla { $right } z { $of } Twoich paczek, które przyszły.

# What others say beside it.
arrival-promised = Sprzedawca obiecał ją do { $promised }.
arrival-promised-right = Sprzedawca obiecał ją do { $promised }. Takich obietnic dotrzymano dla { $right } z { $of } Twoich paczek.
arrival-estimated = Przewoźnik szacuje: od { $estimated_from } do { $estimated_to }.
arrival-estimated-on = Przewoźnik szacuje: { $estimated_from }.
arrival-estimated-right = Przewoźnik szacuje: od { $estimated_from } do { $estimated_to }. Pierwsze szacunki były trafne dla { $right } z { $of } Twoich paczek.
arrival-estimated-on-right = Przewoźnik szacuje: { $estimated_from }. Pierwsze szacunki były trafne dla { $right } z { $of } Twoich paczek.

## The terminal: what was learnt

terminal-arrival-taken = Przyjęto pod nazwą { $name }: statystyki paczek ({ $parcels }). Każda paczka zostanie z nimi oceniona na nowo.
terminal-arrival-pool = { $name }: statystyki paczek innych osób ({ $parcels })
arrival-right-promise = Obietnice sprzedawców: dotrzymane dla { $right } z { $of } paczek.
arrival-right-estimate = Pierwsze szacunki przewoźników: trafne dla { $right } z { $of } paczek.
arrival-right-window = Przedziały Doorstep, które mają obejmować osiem na dziesięć: trafne dla { $right } z { $of } paczek.
