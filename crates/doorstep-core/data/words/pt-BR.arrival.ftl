### When a parcel is expected, and how that was reckoned.

arrival-title = Esperado em { $likely }
arrival-most = Oito de cada dez pacotes assim chegam entre { $from } e { $to }; o dia mais provável é { $likely }.
arrival-half = A metade chega entre { $half_from } e { $half_to }, e 95 de cada 100 entre { $wide_from } e { $wide_to }.
arrival-never = De cada 100 pacotes assim, cerca de { $never } nunca chegam.

# How it was made.
arrival-basis = { $own ->
    [0] { $pooled ->
        [0] Calculado pelo tempo usual ({ arrival-method }); nenhum dos seus próprios pacotes ensinou algo sobre isso ainda.
       *[other] Calculado com { $pooled } pacotes de outras pessoas ({ arrival-method }) neste ponto do caminho; nenhum dos seus chegou assim ainda.
    }
    [one] { $pooled ->
        [0] Calculado com um dos seus pacotes ({ arrival-method }) e com o tempo usual.
       *[other] Calculado com um dos seus pacotes ({ arrival-method }) e com { $pooled } de outras pessoas.
    }
   *[other] { $pooled ->
        [0] Calculado com { $own } dos seus pacotes ({ arrival-method }) que passaram por este ponto.
       *[other] Calculado com { $own } dos seus pacotes ({ arrival-method }) que passaram por este ponto e com { $pooled } de outras pessoas.
    }
}
arrival-method = { $method ->
    [unknown] método de envio desconhecido
    [courier] DHL, FedEx ou UPS
    [premium] AliExpress Premium Shipping
    [saver] AliExpress Saver Shipping
    [standard] AliExpress Standard Shipping
    [epacket] ePacket
    [china-post] China Post
   *[other] { $method }
}
arrival-window-right = Intervalos assim se confirmaram em { $right } dos seus { $of } pacotes que chegaram.

# What others say beside it.
arrival-promised = O vendedor prometeu até { $promised }.
arrival-promised-right = O vendedor prometeu até { $promised }. Promessas assim foram cumpridas em { $right } dos seus { $of } pacotes.
arrival-estimated = A transportadora estima de { $estimated_from } a { $estimated_to }.
arrival-estimated-on = A transportadora estima { $estimated_from }.
arrival-estimated-right = A transportadora estima de { $estimated_from } a { $estimated_to }. As primeiras estimativas acertaram em { $right } dos seus { $of } pacotes.
arrival-estimated-on-right = A transportadora estima { $estimated_from }. As primeiras estimativas acertaram em { $right } dos seus { $of } pacotes.

## The terminal: what was learnt

terminal-arrival-taken = Incluído com o nome { $name }: estatísticas de { $parcels } pacotes. Todos os pacotes serão avaliados de novo com elas.
terminal-arrival-pool = { $name }: estatísticas de { $parcels } pacotes de outras pessoas
arrival-right-promise = Promessas dos vendedores: cumpridas em { $right } de { $of } pacotes.
arrival-right-estimate = Primeiras estimativas das transportadoras: certas em { $right } de { $of } pacotes.
arrival-right-window = Intervalos do Doorstep que devem valer para oito de cada dez: certos em { $right } de { $of } pacotes.
