### When a parcel is expected, and how that was reckoned.

arrival-title = Attendu le { $likely }
arrival-most = Huit colis semblables sur dix arrivent entre le { $from } et le { $to } ; le jour le plus probable est le { $likely }.
arrival-half = La moitié arrive entre le { $half_from } et le { $half_to }, et 95 sur 100 entre le { $wide_from } et le { $wide_to }.
arrival-never = Sur 100 colis semblables, environ { $never } n’arrivent jamais.

# How it was made.
arrival-basis = { $own ->
    [0] { $pooled ->
        [0] Calculé d’après la durée habituelle ({ arrival-method }) ; aucun de vos propres colis n’a encore rien appris à ce sujet.
       *[other] Calculé d’après { $pooled } colis d’autres personnes ({ arrival-method }) à ce point du trajet ; aucun des vôtres n’est encore arrivé ainsi.
    }
    [one] { $pooled ->
        [0] Calculé d’après un de vos colis ({ arrival-method }) et la durée habituelle.
       *[other] Calculé d’après un de vos colis ({ arrival-method }) et { $pooled } d’autres personnes.
    }
   *[other] { $pooled ->
        [0] Calculé d’après { $own } de vos colis ({ arrival-method }) passés par ce point.
       *[other] Calculé d’après { $own } de vos colis ({ arrival-method }) passés par ce point, et { $pooled } d’autres personnes.
    }
}
arrival-method = { $method ->
    [unknown] mode d’envoi inconnu
    [courier] DHL, FedEx ou UPS
    [premium] AliExpress Premium Shipping
    [saver] AliExpress Saver Shipping
    [standard] AliExpress Standard Shipping
    [epacket] ePacket
    [china-post] China Post
   *[other] { $method }
}
arrival-window-right = De tels intervalles se sont vérifiés pour { $right } de vos { $of } colis arrivés.

# What others say beside it.
arrival-promised = Le vendeur l’a promis pour le { $promised }.
arrival-promised-right = Le vendeur l’a promis pour le { $promised }. De telles promesses ont été tenues pour { $right } de vos { $of } colis.
arrival-estimated = Le transporteur estime du { $estimated_from } au { $estimated_to }.
arrival-estimated-on = Le transporteur estime le { $estimated_from }.
arrival-estimated-right = Le transporteur estime du { $estimated_from } au { $estimated_to }. Les premières estimations étaient justes pour { $right } de vos { $of } colis.
arrival-estimated-on-right = Le transporteur estime le { $estimated_from }. Les premières estimations étaient justes pour { $right } de vos { $of } colis.

## The terminal: what was learnt

terminal-arrival-taken = Importé sous le nom { $name } : statistiques de { $parcels } colis. Tous les colis seront réévalués avec elles.
terminal-arrival-pool = { $name } : statistiques de { $parcels } colis d’autres personnes
arrival-right-promise = Promesses des vendeurs : tenues pour { $right } colis sur { $of }.
arrival-right-estimate = Premières estimations des transporteurs : justes pour { $right } colis sur { $of }.
arrival-right-window = Intervalles de Doorstep censés valoir pour huit sur dix : justes pour { $right } colis sur { $of }.
