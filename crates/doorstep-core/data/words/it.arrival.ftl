### When a parcel is expected, and how that was reckoned.

arrival-title = Atteso il giorno { $likely }
arrival-most = Otto pacchi simili su dieci arrivano tra il giorno { $from } e il giorno { $to }; il giorno più probabile è { $likely }.
arrival-half = La metà arriva tra il giorno { $half_from } e il giorno { $half_to }, e 95 su 100 tra il giorno { $wide_from } e il giorno { $wide_to }.
arrival-never = Su 100 pacchi simili, circa { $never } non arrivano mai.

# How it was made.
arrival-basis = { $own ->
    [0] { $pooled ->
        [0] Calcolato in base al tempo consueto ({ arrival-method }); nessuno dei tuoi pacchi ha ancora insegnato qualcosa in proposito.
       *[other] Calcolato da { $pooled } pacchi di altri ({ arrival-method }) a questo punto del percorso; nessuno dei tuoi è ancora arrivato così.
    }
    [one] { $pooled ->
        [0] Calcolato da uno dei tuoi pacchi ({ arrival-method }) e dal tempo consueto.
       *[other] Calcolato da uno dei tuoi pacchi ({ arrival-method }) e da { $pooled } di altri.
    }
   *[other] { $pooled ->
        [0] Calcolato da { $own } dei tuoi pacchi ({ arrival-method }) passati da questo punto.
       *[other] Calcolato da { $own } dei tuoi pacchi ({ arrival-method }) passati da questo punto e da { $pooled } di altri.
    }
}
arrival-method = { $method ->
    [unknown] metodo di spedizione sconosciuto
    [courier] DHL, FedEx o UPS
    [premium] AliExpress Premium Shipping
    [saver] AliExpress Saver Shipping
    [standard] AliExpress Standard Shipping
    [epacket] ePacket
    [china-post] China Post
   *[other] { $method }
}
arrival-window-right = Intervalli simili si sono rivelati giusti per { $right } dei tuoi { $of } pacchi arrivati.

# What others say beside it.
arrival-promised = Il venditore l’ha promesso entro il giorno { $promised }.
arrival-promised-right = Il venditore l’ha promesso entro il giorno { $promised }. Promesse simili sono state mantenute per { $right } dei tuoi { $of } pacchi.
arrival-estimated = Il corriere stima dal giorno { $estimated_from } al giorno { $estimated_to }.
arrival-estimated-on = Il corriere stima il giorno { $estimated_from }.
arrival-estimated-right = Il corriere stima dal giorno { $estimated_from } al giorno { $estimated_to }. Le prime stime erano giuste per { $right } dei tuoi { $of } pacchi.
arrival-estimated-on-right = Il corriere stima il giorno { $estimated_from }. Le prime stime erano giuste per { $right } dei tuoi { $of } pacchi.

## The terminal: what was learnt

terminal-arrival-taken = Importato con il nome { $name }: statistiche di { $parcels } pacchi. Tutti i pacchi verranno valutati di nuovo con queste.
terminal-arrival-pool = { $name }: statistiche di { $parcels } pacchi di altri
arrival-right-promise = Promesse dei venditori: mantenute per { $right } pacchi su { $of }.
arrival-right-estimate = Prime stime dei corrieri: giuste per { $right } pacchi su { $of }.
arrival-right-window = Intervalli di Doorstep che devono valere per otto su dieci: giusti per { $right } pacchi su { $of }.
