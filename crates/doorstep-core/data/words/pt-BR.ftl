### Common words, and the sentences of checks, clocks, silence and schedule.
###
### Terms: parcel = pacote, order = pedido, seller = vendedor, carrier = transportadora, source = fonte,
### check = consulta, event = evento, silence = silêncio, clock = prazo, protection = proteção ao comprador,
### dispute = disputa, refund date = data de reembolso, hand-over = repasse, scan = escaneamento, customs = alfândega,
### pickup point = ponto de retirada, tracking number = número de rastreamento, confirm receipt = confirmar o recebimento.

## Dates

date = { $day } de { $month } de { $year }
month-1 = jan.
month-2 = fev.
month-3 = mar.
month-4 = abr.
month-5 = mai.
month-6 = jun.
month-7 = jul.
month-8 = ago.
month-9 = set.
month-10 = out.
month-11 = nov.
month-12 = dez.

## Pieces that sentences share. What is not known arrives as `unknown`. Portuguese counts 0 as `one`.
## `the-carrier` brings its preposition along: “o site { the-carrier }”.

days-count = { $days ->
    [one] { $days } dia
   *[other] { $days } dias
}
left-count = { $days_left ->
    [one] { $days_left } dia
   *[other] { $days_left } dias
}
the-carrier = { $carrier ->
    [unknown] da transportadora local
   *[other] da transportadora { $carrier }
}
by-act-day = { $act_by ->
    [unknown] {""}
   *[other] {" "}Digam o que disserem, aja até { $act_by }: a proteção termina em { $refund_by }.
}

## How a check ended

outcome-answered = A fonte respondeu.
outcome-unchanged = A fonte respondeu; não há nada novo.
outcome-pending = A fonte conhece o número; ainda não há escaneamento.
outcome-not-found = A fonte não conhece este número.
outcome-pivot = A fonte aponta para outro número do mesmo pacote.
outcome-auth = A fonte recusou a chave. Confira a chave nas configurações.
outcome-quota = A cota desta fonte está esgotada por enquanto.
outcome-rate-limited = A fonte pede para ser consultada mais devagar.
outcome-blocked = A fonte mostrou uma página de bloqueio em vez de uma resposta. O Doorstep a deixa em paz por algumas horas.
outcome-bad-number = A fonte diz que este não pode ser um dos números dela.
outcome-misread = Chegou uma resposta que o Doorstep não conseguiu ler. Nada foi alterado.
outcome-upstream = A fonte falhou do lado dela.
outcome-unreachable = Não foi possível acessar a fonte.

## When Doorstep asks next

next-check-closed = Você encerrou este pacote; ele não é mais consultado.
next-check-first = Está para ser consultado pela primeira vez.
next-check-nobody = Nenhuma fonte foi consultada ainda. Confira quais fontes estão ativadas.
next-check-done = Chegou ao fim; não é preciso consultar mais.
next-check-confirm = Mais uma vez depois de um dia, caso a transportadora se corrija.
next-check-pivot = Imediatamente, porque uma fonte indicou outro número.
next-check-dormant = Uma vez por semana, porque não há notícias há meses.
next-check-not-found = Algumas vezes por dia no começo, depois diariamente, porque nenhuma fonte conhece o número ainda.
next-check-stalled = Uma vez por dia, porque não há notícias há duas semanas.
next-check-label = Duas vezes por dia até o primeiro escaneamento.
next-check-transit = Algumas vezes por dia enquanto avança.
next-check-line-haul = Duas vezes por dia enquanto viaja entre países.
next-check-arrived = A cada poucas horas, porque está no país de entrega.
next-check-customs = Duas vezes por dia enquanto está na alfândega.
next-check-pickup = A cada poucas horas enquanto espera por você.
next-check-out-for-delivery = Com a frequência que a fonte permite, porque saiu para entrega.
next-check-trouble = A cada poucas horas, porque algo está errado.
next-check-ending = Uma vez por dia, para ver como termina.
next-check-deadline = Com mais frequência que o normal, porque a proteção está para terminar.
next-check-far = Dia sim, dia não, porque a transportadora só o espera na semana que vem ou depois.
next-check-expected = Duas vezes por dia, porque a transportadora o espera mais ou menos agora.
next-check-not-today = Quatro vezes por dia, porque saiu para entrega e não chegou naquele dia.
next-check-tells-late = No máximo duas vezes por dia, porque a fonte informa os escaneamentos com meio dia de atraso.
next-check-not-found-long = A cada três dias, porque há dez dias nenhuma fonte conhece o número.
next-check-key = Em um dia, porque a fonte recusou a chave.
next-check-quota = Quando a cota da fonte for renovada.
next-check-rate-limited = Mais tarde, porque a fonte pede para ser consultada mais devagar.
next-check-blocked = Depois de algumas horas de descanso, porque a fonte mostrou uma página de bloqueio.
next-check-misread = Em meio dia, porque a última resposta não pôde ser lida.
next-check-retry = Em breve de novo, e com menos frequência quanto mais tempo a fonte falhar.

## Silence

silence-level-normal = normal
silence-level-watch = mais longo que o normal
silence-level-worrying = preocupante
silence-level-lost = provavelmente perdido

# What speaks for a reason.
silence-evidence-last = O último escaneamento, em { $on }, diz: “{ $words }”.
silence-evidence-service = Com { $service }, muitas vezes não há escaneamento depois do repasse à transportadora do seu país.
silence-evidence-economy = Uma fonte o chama de serviço econômico, muitas vezes sem escaneamento depois do repasse.
silence-evidence-peak = Em épocas assim ({ peak-name }), os pacotes esperam mais em toda parte neste trecho do caminho.
silence-evidence-renumbered = Ele foi repassado, e não se conhece nenhum número da próxima transportadora.
silence-evidence-others = { $one_in ->
    [0] De { $like } pausas vistas neste ponto, quase nenhuma durou tanto.
    [1] De { $like } pausas vistas neste ponto, quase todas duram tanto.
   *[other] De { $like } pausas vistas neste ponto, cerca de uma em cada { $one_in } durou pelo menos tanto.
}
silence-evidence-slow = Nestas semanas, os pacotes neste ponto estão cerca de { $percent }% mais lentos.

silence-reason-nothing-awaited = Nenhum outro escaneamento é esperado.
silence-reason-label = A etiqueta existe, mas a transportadora provavelmente ainda não escaneou o pacote.
silence-reason-collection = O pacote provavelmente está esperando a coleta pela transportadora.
silence-reason-line-haul = Provavelmente está entre países, onde há pouco a escanear.
silence-reason-customs = Provavelmente está passando pela alfândega, que pode ficar em silêncio por uma semana ou mais.
silence-reason-local-carrier = A transportadora local provavelmente ainda não o escaneou.
silence-reason-limited-tracking = Neste método de envio, os escaneamentos muitas vezes param depois do repasse; o pacote ainda pode chegar, ou já estar aí.
silence-reason-peak = Isso cai em uma época movimentada ({ peak-name }), quando tudo demora mais.
silence-reason-renumbered = A transportadora local pode ter dado a ele um número novo depois da entrada no país.
silence-reason-new-number = O número novo { $number } foi emitido, mas a transportadora dele ainda não mostrou um escaneamento.
silence-reason-waiting-for-you = Está esperando que você o retire.
silence-reason-returning = Está voltando, e esses trajetos raramente são escaneados.
silence-reason-source-failing = Nenhuma fonte respondeu há dias, então este silêncio não é do pacote.
peak-name = { $peak ->
    [chinese-new-year] Ano-Novo Chinês
    [golden-week] Semana Dourada
    [singles-day] promoções de 11.11
    [black-friday] Black Friday
    [christmas] Natal
   *[other] { $peak }
}

## Clocks

clock-ship-by = O vendedor envia até
    .meaning = Se o vendedor não tiver enviado até este dia, o AliExpress normalmente cancela o pedido e devolve o dinheiro.
clock-refund-by = Data de reembolso
    .meaning = Dinheiro de volta se o pacote não tiver chegado antes deste dia. O dia começa à meia-noite na Califórnia.
clock-coupon-from = Cupom por atraso
    .meaning = A partir deste dia pode-se pedir um cupom porque o pacote está atrasado.
clock-claim-until = Reclamação normalmente possível até
    .meaning = Depois da data de reembolso, normalmente ainda se pode abrir um caso por alguns dias. Não conte com isso.
clock-received-until = Reclamação após o recebimento até
    .meaning = Último dia para relatar um problema com o que foi entregue, ou que não foi entregue a você.
clock-seller-answer-by = O vendedor responde até
    .meaning = Se o vendedor não tiver respondido ao caso até este dia, a sua solicitação normalmente é aceita.
clock-pickup-until = Retirar até
    .meaning = O ponto de retirada guarda o pacote até este dia e depois o devolve.
clock-promised-by = Prometido até
    .meaning = O dia para o qual o pacote foi prometido ou estimado. É uma estimativa, não uma garantia.
clock-payment-claim-until = Prazo do provedor de pagamento
    .meaning = Até este dia, o provedor de pagamento tem um procedimento de disputa próprio.
clock-certainty-printed = informada
clock-certainty-stated = inserida por você
clock-certainty-estimated = estimada

## Parties of messages

party-seller = Para o vendedor
    .by = o vendedor
party-carrier = Para a transportadora
    .by = a transportadora
party-support = Para o atendimento do AliExpress
    .by = o suporte do AliExpress
party-dispute = Para o formulário da disputa
    .by = o AliExpress, sobre a disputa

## How sure a reading is

certainty-coded = lido do código da própria fonte
certainty-worded = lido das palavras
certainty-guessed = apenas um palpite; não muda nada
