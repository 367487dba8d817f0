### When a parcel is expected, and how that was reckoned.

arrival-title = Se espera el { $likely }
arrival-most = Ocho de cada diez paquetes así llegan entre el { $from } y el { $to }; el día más probable es el { $likely }.
arrival-half = La mitad llega entre el { $half_from } y el { $half_to }, y 95 de cada 100 entre el { $wide_from } y el { $wide_to }.
arrival-never = De cada 100 paquetes así, unos { $never } no llegan nunca.

# How it was made.
arrival-basis = { $own ->
    [0] { $pooled ->
        [0] Calculado según lo que suele tardar ({ arrival-method }); ninguno de tus propios paquetes ha enseñado nada sobre ello todavía.
       *[other] Calculado con { $pooled } paquetes de otras personas ({ arrival-method }) en este punto del camino; ninguno de los tuyos ha llegado así todavía.
    }
    [one] { $pooled ->
        [0] Calculado con uno de tus paquetes ({ arrival-method }) y con lo que suele tardar.
       *[other] Calculado con uno de tus paquetes ({ arrival-method }) y con { $pooled } de otras personas.
    }
   *[other] { $pooled ->
        [0] Calculado con { $own } de tus paquetes ({ arrival-method }) que pasaron por este punto.
       *[other] Calculado con { $own } de tus paquetes ({ arrival-method }) que pasaron por este punto y con { $pooled } de otras personas.
    }
}
arrival-method = { $method ->
    [unknown] método de envío desconocido
    [courier] DHL, FedEx o UPS
    [premium] AliExpress Premium Shipping
    [saver] AliExpress Saver Shipping
    [standard] AliExpress Standard Shipping
    [epacket] ePacket
    [china-post] China Post
   *[other] { $method }
}
arrival-window-right = Estos márgenes se cumplieron en { $right } de tus { $of } paquetes que llegaron.

# What others say beside it.
arrival-promised = El vendedor lo prometió para el { $promised }.
arrival-promised-right = El vendedor lo prometió para el { $promised }. Estas promesas se cumplieron en { $right } de tus { $of } paquetes.
arrival-estimated = El transportista estima del { $estimated_from } al { $estimated_to }.
arrival-estimated-on = El transportista estima el { $estimated_from }.
arrival-estimated-right = El transportista estima del { $estimated_from } al { $estimated_to }. Las primeras estimaciones acertaron en { $right } de tus { $of } paquetes.
arrival-estimated-on-right = El transportista estima el { $estimated_from }. Las primeras estimaciones acertaron en { $right } de tus { $of } paquetes.

## The terminal: what was learnt

terminal-arrival-taken = Incorporado con el nombre { $name }: estadísticas de { $parcels } paquetes. Todos los paquetes se valorarán de nuevo con ellas.
terminal-arrival-pool = { $name }: estadísticas de { $parcels } paquetes de otras personas
arrival-right-promise = Promesas de los vendedores: cumplidas en { $right } de { $of } paquetes.
arrival-right-estimate = Primeras estimaciones de los transportistas: acertadas en { $right } de { $of } paquetes.
arrival-right-window = Márgenes de Doorstep que deben valer para ocho de cada diez: acertados en { $right } de { $of } paquetes.
