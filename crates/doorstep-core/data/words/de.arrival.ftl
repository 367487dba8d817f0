### When a parcel is expected, and how that was reckoned.

arrival-title = Erwartet am { $likely }
arrival-most = Acht von zehn solcher Pakete kommen zwischen dem { $from } und dem { $to }; der wahrscheinlichste Tag ist der { $likely }.
arrival-half = Die Hälfte kommt zwischen dem { $half_from } und dem { $half_to }, und 95 von 100 zwischen dem { $wide_from } und dem { $wide_to }.
arrival-never = Von 100 solchen Paketen kommen etwa { $never } nie an.

# How it was made.
arrival-basis = { $own ->
    [0] { $pooled ->
        [0] Berechnet nach der üblichen Dauer ({ arrival-method }); noch hat keines Ihrer eigenen Pakete etwas dazu gelehrt.
       *[other] Berechnet aus { $pooled } Paketen anderer ({ arrival-method }) an diesem Punkt des Wegs; von Ihren eigenen kam noch keines so.
    }
    [one] { $pooled ->
        [0] Berechnet aus einem Ihrer Pakete ({ arrival-method }) und der üblichen Dauer.
       *[other] Berechnet aus einem Ihrer Pakete ({ arrival-method }) und { $pooled } Paketen anderer.
    }
   *[other] { $pooled ->
        [0] Berechnet aus { $own } Ihrer Pakete ({ arrival-method }), die diesen Punkt passiert haben.
       *[other] Berechnet aus { $own } Ihrer Pakete ({ arrival-method }), die diesen Punkt passiert haben, und { $pooled } Paketen anderer.
    }
}
arrival-method = { $method ->
    [unknown] unbekannte Versandart
    [courier] DHL, FedEx oder UPS
    [premium] AliExpress Premium Shipping
    [saver] AliExpress Saver Shipping
    [standard] AliExpress Standard Shipping
    [epacket] ePacket
    [china-post] China Post
   *[other] { $method }
}
arrival-window-right = Solche Zeitfenster stimmten bei { $right } von { $of } Ihrer Pakete, die gekommen sind.

# What others say beside it.
arrival-promised = Der Verkäufer hat es bis zum { $promised } zugesagt.
arrival-promised-right = Der Verkäufer hat es bis zum { $promised } zugesagt. Solche Zusagen wurden bei { $right } von { $of } Ihrer Pakete eingehalten.
arrival-estimated = Der Paketdienst schätzt { $estimated_from } bis { $estimated_to }.
arrival-estimated-on = Der Paketdienst schätzt den { $estimated_from }.
arrival-estimated-right = Der Paketdienst schätzt { $estimated_from } bis { $estimated_to }. Erste Schätzungen stimmten bei { $right } von { $of } Ihrer Pakete.
arrival-estimated-on-right = Der Paketdienst schätzt den { $estimated_from }. Erste Schätzungen stimmten bei { $right } von { $of } Ihrer Pakete.

## The terminal: what was learnt

terminal-arrival-taken = Unter dem Namen { $name } übernommen: Statistik von { $parcels } Paketen. Alle Pakete werden damit neu beurteilt.
terminal-arrival-pool = { $name }: Statistik von { $parcels } Paketen anderer
arrival-right-promise = Zusagen der Verkäufer: eingehalten bei { $right } von { $of } Paketen.
arrival-right-estimate = Erste Schätzungen der Paketdienste: richtig bei { $right } von { $of } Paketen.
arrival-right-window = Zeitfenster von Doorstep, in die acht von zehn fallen sollen: richtig bei { $right } von { $of } Paketen.
